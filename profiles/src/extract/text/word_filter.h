// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace overstap::extract {

/// Tells of most words that a table lacks them, by one or two bits of one number, without touching
/// the table: most words of a text stand in none.
class WordFilter {
 public:
  explicit WordFilter(std::size_t words = 0)
      : bits_(std::bit_ceil(words * kBitsPerWord / 64 + 1)), mask_{bits_.size() - 1} {}
  explicit WordFilter(std::span<const std::uint64_t> hashes) : WordFilter(hashes.size()) {
    for (const std::uint64_t hash : hashes) add(hash);
  }

  void add(std::uint64_t hash) {
    bits_[at(hash)] |= std::uint64_t{1} << first_bit(hash) | std::uint64_t{1} << second_bit(hash);
  }
  /// True for every word that was added, and for about one in seventy of the others.
  [[nodiscard]] bool may_hold(std::uint64_t hash) const {
    const std::uint64_t bits = bits_[at(hash)];
    if ((bits >> first_bit(hash) & 1U) == 0) [[likely]]
      return false;
    return (bits >> second_bit(hash) & 1U) != 0;
  }

 private:
  static constexpr std::size_t kBitsPerWord = 16;
  [[nodiscard]] std::size_t at(std::uint64_t hash) const {
    return static_cast<std::size_t>(hash ^ (hash >> 32U)) & mask_;
  }
  static constexpr std::uint64_t first_bit(std::uint64_t hash) { return hash >> 58U; }
  static constexpr std::uint64_t second_bit(std::uint64_t hash) { return hash >> 52U & 63U; }

  std::vector<std::uint64_t> bits_;
  std::size_t mask_;
};

}  // namespace overstap::extract
