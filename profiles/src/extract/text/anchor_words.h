// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "profiles/src/extract/text/read_text.h"

namespace overstap::extract {

/// Words of which a sentence holds one, or the rules of a family have nothing to say of it. Tells
/// so of nearly all other words by one bit of two kilobytes, and of nearly all the rest by another.
class AnchorWords {
 public:
  explicit AnchorWords(const std::vector<std::uint64_t>& hashes = {}) {
    for (const std::uint64_t hash : hashes) {
      first_[word_of(hash)] |= bit_of(hash);
      second_[word_of(hash >> 32U)] |= bit_of(hash >> 32U);
    }
  }

  /// True for every word of the set, and for hardly any other.
  [[nodiscard]] bool may_hold(std::uint64_t hash) const {
    if ((first_[word_of(hash)] & bit_of(hash)) == 0) [[likely]]
      return false;
    return (second_[word_of(hash >> 32U)] & bit_of(hash >> 32U)) != 0;
  }

 private:
  static constexpr std::size_t kWords = 256;
  static constexpr std::size_t word_of(std::uint64_t hash) { return (hash / 64) % kWords; }
  static constexpr std::uint64_t bit_of(std::uint64_t hash) {
    return std::uint64_t{1} << (hash % 64);
  }

  std::array<std::uint64_t, kWords> first_{}, second_{};
};

/// The sentences of which a word `concerns`. O(tokens).
template <class Concerns>
[[nodiscard]] std::vector<std::uint32_t> sentences_where(const ReadText& text,
                                                         const Concerns& concerns) {
  std::vector<std::uint32_t> found;
  found.reserve(text.sentences.size());
  for (std::uint32_t i = 0; i < text.sentences.size(); ++i) {
    const Token* token = text.tokens.data() + text.sentences[i].first;
    const Token* const end = text.tokens.data() + text.sentences[i].last;
    while (token != end && !concerns(*token)) ++token;
    if (token != end) found.push_back(i);
  }
  return found;
}

}  // namespace overstap::extract
