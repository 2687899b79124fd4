// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/labels/hash_index.h"

#include <utility>

namespace overstap::extract {

void HashIndex::reserve(std::size_t entries) {
  std::size_t size = 16;
  while (size < entries * 2) size *= 2;
  std::vector<Slot> old = std::move(slots_);
  slots_.assign(size, {});
  mask_ = size - 1;
  used_ = 0;
  for (const Slot& slot : old) {
    if (slot.value != kNone) add(slot.hash, slot.value);
  }
}

std::uint32_t HashIndex::add(std::uint64_t hash, std::uint32_t value) {
  if ((used_ + 1) * 2 > slots_.size()) reserve(slots_.size() + 8);
  std::size_t at = place(hash);
  for (; slots_[at].value != kNone; at = (at + 1) & mask_) {
    if (slots_[at].hash == hash) return slots_[at].value;
  }
  slots_[at] = {hash, value};
  ++used_;
  return value;
}

void HashIndex::add_bits(std::uint64_t hash, std::uint32_t bits) {
  static_cast<void>(add(hash, bits));
  std::size_t at = place(hash);
  while (slots_[at].hash != hash) at = (at + 1) & mask_;
  slots_[at].value |= bits;
}

}  // namespace overstap::extract
