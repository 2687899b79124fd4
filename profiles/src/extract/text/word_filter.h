// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace overstap::extract {

/// Tells of most words that a table lacks them, by one bit of a few hundred bytes, without touching
/// the table: most words of a text stand in none.
class WordFilter {
 public:
  explicit WordFilter(std::size_t words = 0)
      : bits_(std::bit_ceil(words * kBitsPerWord / 64 + 1)) {}

  void add(std::uint64_t hash) {
    const std::size_t bit = bit_of(hash);
    bits_[bit / 64] |= std::uint64_t{1} << (bit % 64);
  }
  /// True for every word that was added, and for about one in kBitsPerWord of the others.
  [[nodiscard]] bool may_hold(std::uint64_t hash) const {
    const std::size_t bit = bit_of(hash);
    return (bits_[bit / 64] >> (bit % 64) & 1U) != 0;
  }

 private:
  static constexpr std::size_t kBitsPerWord = 8;
  [[nodiscard]] std::size_t bit_of(std::uint64_t hash) const {
    return static_cast<std::size_t>(hash ^ (hash >> 32U)) & (bits_.size() * 64 - 1);
  }

  std::vector<std::uint64_t> bits_;
};

}  // namespace overstap::extract
