// SPDX-License-Identifier: Apache-2.0
#include "profiles/json/arena.h"

#include <algorithm>
#include <cassert>
#include <cstring>

namespace overstap::json {
namespace {

constexpr std::size_t kFirstChunk = 4096;
constexpr std::size_t kLargestStep = 1U
                                     << 20U;  ///< chunks grow to this; larger ones are made to fit

}  // namespace

void Arena::use(std::size_t chunk) {
  current_ = chunk;
  bytes_ = chunks_[chunk].bytes.get();
  size_ = chunks_[chunk].size;
  used_ = 0;
}

void* Arena::allocate_in_next(std::size_t size) {
  std::size_t next = chunks_.empty() ? 0 : current_ + 1;
  while (next < chunks_.size() && chunks_[next].size < size) ++next;
  if (next == chunks_.size()) {
    const std::size_t step = chunks_.empty()
                                 ? kFirstChunk
                                 : std::clamp(2 * chunks_.back().size, kFirstChunk, kLargestStep);
    const std::size_t room = std::max(size, step);
    chunks_.push_back({std::make_unique_for_overwrite<std::byte[]>(room), room});
  }
  use(next);
  used_ = size;
  return bytes_;
}

void* Arena::resize(void* piece, std::size_t from, std::size_t to, std::size_t alignment) {
  assert(to > from);
  if (is_last(piece, from) && used_ - from + to <= size_) {
    used_ += to - from;
    return piece;
  }
  void* const place = allocate(to, alignment);
  if (from != 0) std::memcpy(place, piece, from);
  return place;
}

std::string_view Arena::copy(std::string_view text) {
  if (text.empty()) return {};
  char* const place = static_cast<char*>(allocate(text.size(), 1));
  std::memcpy(place, text.data(), text.size());
  return {place, text.size()};
}

void Arena::reset() {
  if (!chunks_.empty()) use(0);
}

}  // namespace overstap::json
