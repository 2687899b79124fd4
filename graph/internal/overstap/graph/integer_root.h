// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <cstdint>

namespace overstap {

/// `floor(sqrt(value))`. The machine's root is a first guess that integers then put right, so that
/// the result is the same everywhere.
[[nodiscard]] inline std::uint64_t integer_root(std::uint64_t value) {
  auto root = static_cast<std::uint64_t>(std::sqrt(static_cast<double>(value)));
  constexpr std::uint64_t kLargest = 0xFFFF'FFFF;
  if (root > kLargest) root = kLargest;
  while (root * root > value) --root;
  while (root < kLargest && (root + 1) * (root + 1) <= value) ++root;
  return root;
}

}  // namespace overstap
