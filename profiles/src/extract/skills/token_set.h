// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

namespace overstap::extract {

/// Some tokens of a text, less than kReach from the first to the last of them.
class TokenSet {
 public:
  static constexpr std::uint32_t kReach = 64;

  /// None yet; none before `first` may come.
  explicit TokenSet(std::uint32_t first = 0) : first_{first} {}
  void add(std::uint32_t token) { bits_ |= std::uint64_t{1} << (token - first_); }

  /// Whether they are the same, counted from the same first one.
  friend bool operator==(const TokenSet&, const TokenSet&) = default;
  [[nodiscard]] bool empty() const { return bits_ == 0; }
  [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(std::popcount(bits_)); }
  [[nodiscard]] bool is_one() const { return std::has_single_bit(bits_); }
  [[nodiscard]] bool holds(std::uint32_t token) const {
    return token - first_ < kReach && (bits_ >> (token - first_) & 1U) != 0;
  }
  /// Expect that it is not empty.
  [[nodiscard]] std::uint32_t front() const {
    return first_ + static_cast<std::uint32_t>(std::countr_zero(bits_));
  }
  [[nodiscard]] std::uint32_t back() const {
    return first_ + kReach - 1 - static_cast<std::uint32_t>(std::countl_zero(bits_));
  }
  /// How many both have.
  [[nodiscard]] std::size_t shared_with(const TokenSet& other) const {
    if (first_ > other.first_) return other.shared_with(*this);
    const std::uint32_t ahead = other.first_ - first_;
    return ahead < kReach ? static_cast<std::size_t>(std::popcount(bits_ >> ahead & other.bits_))
                          : 0;
  }
  /// Calls `take(token)` for each, in order.
  template <class Take>
  void for_each(Take take) const {
    for (std::uint64_t left = bits_; left != 0; left &= left - 1)
      take(first_ + static_cast<std::uint32_t>(std::countr_zero(left)));
  }
  template <class Test>
  [[nodiscard]] bool any_of(Test test) const {
    for (std::uint64_t left = bits_; left != 0; left &= left - 1) {
      if (test(first_ + static_cast<std::uint32_t>(std::countr_zero(left)))) return true;
    }
    return false;
  }

 private:
  std::uint32_t first_;
  std::uint64_t bits_ = 0;
};

}  // namespace overstap::extract
