// SPDX-License-Identifier: Apache-2.0
#include "tests/profiles/largest_allocation.h"

#include <algorithm>
#include <cstdlib>
#include <new>

namespace overstap::test {

std::size_t& largest_allocation() {
  thread_local std::size_t largest = 0;
  return largest;
}

}  // namespace overstap::test

void* operator new(std::size_t size) {
  std::size_t& largest = overstap::test::largest_allocation();
  largest = std::max(largest, size);
  if (void* memory = std::malloc(size)) return memory;
  throw std::bad_alloc();
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return std::malloc(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete(void* memory, const std::nothrow_t&) noexcept { std::free(memory); }
