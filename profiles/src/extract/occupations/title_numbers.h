// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "profiles/src/extract/text/word_filter.h"

namespace overstap::extract {

/// Numbers of hashes, from 1 in the order in which they came. No hash is 0. Filled once, then
/// const.
class HashNumbers {
 public:
  /// 0 when the hash has none. Call `finish` before.
  [[nodiscard]] std::uint32_t find(std::uint64_t hash) const {
    return filter_.may_hold(hash) ? slots_[slot_of(hash)].number : 0;
  }

  /// Its number, the next one when it has none yet.
  std::uint32_t add(std::uint64_t hash) {
    if (size_ * 2 >= slots_.size()) grow();
    Slot& slot = slots_[slot_of(hash)];
    if (slot.hash == 0) slot = {hash, ++size_};
    return slot.number;
  }
  /// Call after the last `add`.
  void finish() {
    filter_ = WordFilter(std::size_t{size_} * 2);
    for (const Slot& slot : slots_) {
      if (slot.hash != 0) filter_.add(slot.hash);
    }
  }

 private:
  struct Slot {
    std::uint64_t hash = 0;  ///< 0 = free
    std::uint32_t number = 0;
  };
  [[nodiscard]] std::size_t slot_of(std::uint64_t hash) const {
    std::size_t slot = static_cast<std::size_t>(hash ^ (hash >> 32U)) & (slots_.size() - 1);
    while (slots_[slot].hash != 0 && slots_[slot].hash != hash) {
      slot = (slot + 1) & (slots_.size() - 1);
    }
    return slot;
  }
  void grow() {
    std::vector<Slot> before(slots_.size() * 2);
    before.swap(slots_);
    for (const Slot& slot : before) {
      if (slot.hash != 0) slots_[slot_of(slot.hash)] = slot;
    }
  }

  std::uint32_t size_ = 0;
  WordFilter filter_;
  std::vector<Slot> slots_ = std::vector<Slot>(64);  ///< a power of two, at most half taken
};

}  // namespace overstap::extract
