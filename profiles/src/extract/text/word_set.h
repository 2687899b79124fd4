// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "profiles/src/extract/text/read_text.h"
#include "profiles/src/extract/text/word_filter.h"

namespace overstap::extract {

/// A set of words, by their hashes. Filled once, then const. O(1).
class WordSet {
 public:
  explicit WordSet(const std::vector<std::uint64_t>& hashes = {})
      : filter_{hashes.size()}, slots_(std::bit_ceil(hashes.size() * kSlotsPerWord + 1)) {
    for (const std::uint64_t hash : hashes) {
      filter_.add(hash);
      std::size_t at = slot_of(hash);
      while (slots_[at] != 0 && slots_[at] != hash) at = (at + 1) & (slots_.size() - 1);
      slots_[at] = hash;
    }
  }

  /// False for most words that the set lacks.
  [[nodiscard]] bool may_hold(std::uint64_t hash) const { return filter_.may_hold(hash); }
  [[nodiscard]] bool holds(std::uint64_t hash) const {
    if (!may_hold(hash)) return false;
    for (std::size_t at = slot_of(hash); slots_[at] != 0; at = (at + 1) & (slots_.size() - 1)) {
      if (slots_[at] == hash) return true;
    }
    return false;
  }

 private:
  static constexpr std::size_t kSlotsPerWord = 4;
  [[nodiscard]] std::size_t slot_of(std::uint64_t hash) const {
    return static_cast<std::size_t>(hash ^ (hash >> 32U)) & (slots_.size() - 1);
  }

  WordFilter filter_;
  std::vector<std::uint64_t> slots_;  ///< 0 = free: no word hashes to it
};

/// The sentences of which a word `concerns`. O(tokens).
template <class Concerns>
[[nodiscard]] std::vector<std::uint32_t> sentences_where(const ReadText& text,
                                                         const Concerns& concerns) {
  std::vector<std::uint32_t> found;
  for (std::uint32_t i = 0; i < text.sentences.size(); ++i) {
    const Token* token = text.tokens.data() + text.sentences[i].first;
    const Token* const end = text.tokens.data() + text.sentences[i].last;
    while (token != end && !concerns(*token)) ++token;
    if (token != end) found.push_back(i);
  }
  return found;
}

}  // namespace overstap::extract
