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
  const Token* const begin = text.tokens.data();
  const Token* const end = begin + text.tokens.size();
  std::uint32_t i = 0;
  for (const Token* token = begin; token != end; ++token) {
    if (!concerns(*token)) [[likely]]
      continue;
    const auto at = static_cast<std::uint32_t>(token - begin);
    while (i < text.sentences.size() && text.sentences[i].last <= at) ++i;
    if (i == text.sentences.size()) break;
    if (at < text.sentences[i].first) continue;  // a list mark stands in no sentence
    found.push_back(i);
    token = begin + text.sentences[i].last - 1;
  }
  return found;
}

}  // namespace overstap::extract
