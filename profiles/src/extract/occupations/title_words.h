// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "profiles/src/extract/text/read_text.h"

namespace overstap::extract {

class TitleIndex;

/// What a word may be to the rules of occupations; bits, as a word may be several things. Most
/// words of a text are nothing to them, and most sentences have no word that is.
enum TitleBit : std::uint32_t {
  kMayBegin = 1U << 0U,    ///< a title or a department may begin with it
  kPersonNoun = 1U << 1U,  ///< by its ending, and no name
  kYearNumber = 1U << 2U,  ///< without which there is no date
  kTimeUnit = 1U << 3U,    ///< ends_years, without which there is no number of years
  kPastVerb = 1U << 4U,    ///< is_past_verb, in a CV
  /// In its sentence: end_of_title from here on may pass over a noun of persons. Without one words
  /// resemble no title.
  kNounAhead = 1U << 5U,
};

/// A text with what its words are to the rules of occupations. The text must outlive it.
struct TitleText {
  const ReadText& text;
  std::vector<std::uint8_t> words;      ///< bits of each token of the sentences
  std::vector<std::uint8_t> sentences;  ///< the bits of all words of each sentence

  [[nodiscard]] std::uint32_t bits(std::uint32_t token) const { return words[token]; }
  /// Whether one of the tokens `[first, last)` has one of the bits.
  [[nodiscard]] bool has(std::uint32_t bits, std::uint32_t first, std::uint32_t last) const {
    return std::any_of(words.begin() + first, words.begin() + last,
                       [&](std::uint8_t word) { return (word & bits) != 0; });
  }
  /// The same of the words of a sentence.
  [[nodiscard]] bool in(const Sentence& sentence, std::uint32_t bits) const {
    const auto at = static_cast<std::size_t>(&sentence - text.sentences.data());
    return (sentences[at] & bits) != 0;
  }
};

/// The words that have a bit other than kMayBegin and kPersonNoun, and those of add_short_words: of
/// no other word may read_title_words have something to say unless TitleIndex::may_begin or
/// may_have_forms is true.
[[nodiscard]] std::vector<std::uint64_t> words_of_note();

/// O(bytes of the text).
[[nodiscard]] TitleText read_title_words(const ReadText& text, const TitleIndex& index);

}  // namespace overstap::extract
