// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace overstap::extract {

/// From hashes to rows of values, open addressing. Made once, then const. A look-up touches one
/// place of the table and, when there is a row, that row.
template <class Value>
class HashRows {
 public:
  struct Row {
    std::span<const Value> values;
    bool marked = false;
  };

  HashRows() = default;
  /// Values with the same hash are one row, in their order here. Rows of the `marked` hashes are
  /// marked; they may have no values.
  explicit HashRows(std::vector<std::pair<std::uint64_t, Value>> entries,
                    std::span<const std::uint64_t> marked = {}) {
    std::ranges::stable_sort(entries, {}, [](const auto& entry) { return entry.first; });
    const std::size_t most = entries.size() + marked.size();
    slots_.resize(std::bit_ceil(2 * most + 2));
    shift_ = 64U - static_cast<unsigned>(std::countr_zero(slots_.size()));
    values_.reserve(entries.size());
    for (const auto& [hash, value] : entries) {
      Slot& slot = slots_[place_of(hash)];
      if (slot.count == 0)
        slot = {hash, static_cast<std::uint32_t>(values_.size()), 0, slot.marked};
      ++slot.count;
      values_.push_back(value);
    }
    for (const std::uint64_t hash : marked) {
      Slot& slot = slots_[place_of(hash)];
      slot.hash = hash;
      slot.marked = 1;
    }
  }

  [[nodiscard]] Row find(std::uint64_t hash) const {
    const Slot& slot = slots_[place_of(hash)];
    return {std::span{values_}.subspan(slot.begin, slot.count), slot.marked != 0};
  }
  /// Fetches where the hash would be; for one that will be asked for soon.
  void prefetch(std::uint64_t hash) const { __builtin_prefetch(&slots_[first_place_of(hash)]); }
  [[nodiscard]] std::size_t memory() const {
    return slots_.capacity() * sizeof(Slot) + values_.capacity() * sizeof(Value);
  }

 private:
  struct Slot {
    std::uint64_t hash = 0;
    std::uint32_t begin = 0;
    std::uint32_t count : 31 = 0;
    std::uint32_t marked : 1 = 0;
    [[nodiscard]] bool used() const { return count != 0 || marked != 0; }
  };
  [[nodiscard]] std::size_t first_place_of(std::uint64_t hash) const {
    return static_cast<std::size_t>((hash * 0x9E3779B97F4A7C15U) >> shift_);
  }
  /// Where the hash stands, or the empty slot for it.
  [[nodiscard]] std::size_t place_of(std::uint64_t hash) const {
    std::size_t at = first_place_of(hash);
    while (slots_[at].used() && slots_[at].hash != hash) at = (at + 1) & (slots_.size() - 1);
    return at;
  }

  std::vector<Slot> slots_ = std::vector<Slot>(2);
  std::vector<Value> values_;
  unsigned shift_ = 63;
};

}  // namespace overstap::extract
