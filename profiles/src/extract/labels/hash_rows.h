// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <bit>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace overstap::extract {

/// From hashes to ranges of numbers, open addressing. Made once, then const. A look-up touches one
/// place of the table.
class HashRanges {
 public:
  struct Range {
    std::uint32_t begin = 0, end = 0;
    bool marked = false;
  };

  HashRanges() = default;
  /// `hashes` are those of the numbers from `first` on, 0 = none; the same ones stand together.
  /// Ranges of the `marked` hashes are marked; they may be empty.
  explicit HashRanges(std::span<const std::uint64_t> hashes, std::uint32_t first = 0,
                      std::span<const std::uint64_t> marked = {}) {
    std::size_t ranges = 0;
    for (std::size_t i = 0; i < hashes.size(); ++i)
      ranges += hashes[i] != 0 && (i == 0 || hashes[i] != hashes[i - 1]) ? 1U : 0U;
    resize(ranges + marked.size());
    for (std::uint32_t i = 0; i < hashes.size(); ++i) {
      if (hashes[i] == 0) continue;
      Slot& slot = slots_[place_of(hashes[i])];
      if (slot.count == 0) {
        slot.hash = hashes[i];
        slot.begin = first + i;
      }
      assert(slot.begin + slot.count == first + i);
      ++slot.count;
    }
    for (const std::uint64_t hash : marked) {
      Slot& slot = slots_[place_of(hash)];
      slot.hash = hash;
      slot.marked = 1;
    }
  }

  [[nodiscard]] Range find(std::uint64_t hash) const {
    const Slot& slot = slots_[place_of(hash)];
    return {slot.begin, slot.begin + slot.count, slot.marked != 0};
  }
  /// Fetches where the hash would be; for one that will be asked for soon.
  void prefetch(std::uint64_t hash) const { __builtin_prefetch(&slots_[first_place_of(hash)]); }
  [[nodiscard]] std::size_t memory() const { return slots_.capacity() * sizeof(Slot); }

 private:
  struct Slot {
    std::uint64_t hash = 0;
    std::uint32_t begin = 0;
    std::uint32_t count : 31 = 0;
    std::uint32_t marked : 1 = 0;
    [[nodiscard]] bool used() const { return count != 0 || marked != 0; }
  };
  /// At least two places, so that the shift stays below 64; a third of them stays empty.
  void resize(std::size_t ranges) {
    slots_.assign(std::bit_ceil(ranges + ranges / 2 + 2), {});
    shift_ = 64U - static_cast<unsigned>(std::countr_zero(slots_.size()));
  }
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
  unsigned shift_ = 63;
};

/// From hashes to rows of values. Made once, then const.
template <class Value>
class HashRows {
 public:
  struct Row {
    std::span<const Value> values;
    bool marked = false;
  };

  HashRows() = default;
  /// Values with the same hash are one row, in their order here; see HashRanges.
  explicit HashRows(std::vector<std::pair<std::uint64_t, Value>> entries,
                    std::span<const std::uint64_t> marked = {}) {
    std::ranges::stable_sort(entries, {}, [](const auto& entry) { return entry.first; });
    std::vector<std::uint64_t> hashes;
    for (const auto& [hash, value] : entries) {
      hashes.push_back(hash);
      values_.push_back(value);
    }
    values_.shrink_to_fit();
    ranges_ = HashRanges(hashes, 0, marked);
  }

  [[nodiscard]] Row find(std::uint64_t hash) const {
    const HashRanges::Range range = ranges_.find(hash);
    return {std::span{values_}.subspan(range.begin, range.end - range.begin), range.marked};
  }
  void prefetch(std::uint64_t hash) const { ranges_.prefetch(hash); }
  [[nodiscard]] std::size_t memory() const {
    return ranges_.memory() + values_.capacity() * sizeof(Value);
  }

 private:
  HashRanges ranges_;
  std::vector<Value> values_;
};

}  // namespace overstap::extract
