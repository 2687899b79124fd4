// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace overstap::extract {

/// Tells of most words that a table lacks them, by two bits of one number, without touching the
/// table: most words of a text stand in none.
class WordFilter {
 public:
  explicit WordFilter(std::size_t words = 0)
      : bits_(std::bit_ceil(words * kBitsPerWord / 64 + 1)) {}

  void add(std::uint64_t hash) { bits_[at(hash)] |= bits_of(hash); }
  /// True for every word that was added, and for about one in seventy of the others.
  [[nodiscard]] bool may_hold(std::uint64_t hash) const {
    return (bits_[at(hash)] & bits_of(hash)) == bits_of(hash);
  }

 private:
  static constexpr std::size_t kBitsPerWord = 16;
  [[nodiscard]] std::size_t at(std::uint64_t hash) const {
    return static_cast<std::size_t>(hash ^ (hash >> 32U)) & (bits_.size() - 1);
  }
  static constexpr std::uint64_t bits_of(std::uint64_t hash) {
    return std::uint64_t{1} << (hash >> 58U) | std::uint64_t{1} << (hash >> 52U & 63U);
  }

  std::vector<std::uint64_t> bits_;
};

}  // namespace overstap::extract
