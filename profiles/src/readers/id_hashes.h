// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace overstap {

/// Which ids were seen, by a hash of 64 bits each: 16 bytes of memory per id when half full, up to
/// 32 right after growth (and 48 while growing), and one chance in 10^19 per pair of ids that a new
/// one counts as seen.
class IdHashes {
 public:
  /// False when it was there. O(id).
  bool insert(std::string_view id) {
    if (2 * (count_ + 1) > slots_.size()) grow();
    const std::uint64_t hash = std::hash<std::string_view>{}(id) | 1U;  // 0 is an empty slot
    if (!place(hash)) return false;
    ++count_;
    return true;
  }

 private:
  bool place(std::uint64_t hash) {
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = (hash >> 1) & mask;; at = (at + 1) & mask) {
      if (slots_[at] == hash) return false;
      if (slots_[at] != 0) continue;
      slots_[at] = hash;
      return true;
    }
  }
  void grow() {
    std::vector<std::uint64_t> old(slots_.empty() ? 64 : 2 * slots_.size(), 0);
    old.swap(slots_);
    for (const std::uint64_t hash : old) {
      if (hash != 0) (void)place(hash);
    }
  }

  std::vector<std::uint64_t> slots_;  ///< a power of two, at most half full
  std::size_t count_ = 0;
};

}  // namespace overstap
