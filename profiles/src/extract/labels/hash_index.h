// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace overstap::extract {

/// From hashes to numbers, open addressing.
class HashIndex {
 public:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;
  void reserve(std::size_t entries);
  /// The number that `hash` has, or gets: `value`.
  std::uint32_t add(std::uint64_t hash, std::uint32_t value);
  /// Adds bits to the number of `hash`, which has none at first.
  void add_bits(std::uint64_t hash, std::uint32_t bits);
  [[nodiscard]] std::uint32_t find(std::uint64_t hash) const {
    if (slots_.empty()) return kNone;
    for (std::size_t at = place(hash); slots_[at].value != kNone; at = (at + 1) & mask_) {
      if (slots_[at].hash == hash) return slots_[at].value;
    }
    return kNone;
  }
  [[nodiscard]] std::size_t memory() const { return slots_.capacity() * sizeof(Slot); }

 private:
  struct Slot {
    std::uint64_t hash = 0;
    std::uint32_t value = kNone;
  };
  [[nodiscard]] std::size_t place(std::uint64_t hash) const {
    return static_cast<std::size_t>((hash * 0x9E3779B97F4A7C15U) >> 20U) & mask_;
  }
  std::vector<Slot> slots_;
  std::size_t mask_ = 0, used_ = 0;
};

}  // namespace overstap::extract
