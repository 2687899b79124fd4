// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "profiles/src/extract/text/read_text.h"
#include "profiles/src/extract/text/word_memory.h"

namespace overstap::extract {

class TitleIndex;

/// What a word may be to the rules of occupations; bits, as a word may be several things. Most
/// words of a text are nothing to them, and most sentences have no word that is.
enum TitleBit : std::uint32_t {
  kBeginsTitle = 1U << 0U,
  kBeginsDepartment = 1U << 1U,
  kBeginsCompound = 1U << 2U,  ///< "call" of "call center"
  kPersonNoun = 1U << 3U,      ///< by its ending: and no name
  kEndsTitle = 1U << 4U,       ///< no title holds it: ends_title, or a name
  kLeadsTitle = 1U << 5U,      ///< leads_title
  kPastVerb = 1U << 6U,        ///< is_past_verb
  kArticle = 1U << 7U,         ///< is_article
  kYearNumber = 1U << 8U,      ///< without which there is no date
  kAmount = 1U << 9U,          ///< begins_years
  kTimeUnit = 1U << 10U,       ///< ends_years
  /// In its sentence: end_of_title from here on may pass over a noun of persons. Without one words
  /// resemble no title.
  kNounAhead = 1U << 11U,
};

struct TitleWord {
  std::uint32_t bits = 0;
  std::uint32_t number = 0;  ///< of a word of titles in the TitleIndex; 0: of none
};

/// A text with what its words are to the rules of occupations. The text must outlive it.
struct TitleText {
  const ReadText& text;
  std::vector<TitleWord> words;          ///< of each token
  std::vector<std::uint32_t> sentences;  ///< the bits of all words of each sentence

  [[nodiscard]] std::uint32_t bits(std::uint32_t token) const { return words[token].bits; }
  /// Whether one of the tokens `[first, last)` has one of the bits.
  [[nodiscard]] bool has(std::uint32_t bits, std::uint32_t first, std::uint32_t last) const {
    return std::any_of(words.begin() + first, words.begin() + last,
                       [&](const TitleWord& word) { return (word.bits & bits) != 0; });
  }
  /// Whether words that are no label but resemble one may be announced as a title here: what stands
  /// before them leads to one (after_cue), or a verb further to the front.
  [[nodiscard]] bool may_announce(const Sentence& sentence, std::uint32_t at) const {
    return (bits(at) & kNounAhead) != 0 && at > sentence.first &&
           ((bits(at - 1) & kLeadsTitle) != 0 || in(sentence, kPastVerb));
  }
  /// Sets what the words behind each one say, and returns the bits of all.
  std::uint32_t look_ahead(const Sentence& sentence);
  /// The same of the words of a sentence.
  [[nodiscard]] bool in(const Sentence& sentence, std::uint32_t bits) const {
    const auto at = static_cast<std::size_t>(&sentence - text.sentences.data());
    return (sentences[at] & bits) != 0;
  }
};

/// Finds out what words are. The index must outlive it.
class TitleWords {
 public:
  explicit TitleWords(const TitleIndex& index) : index_{index} {}

  [[nodiscard]] TitleText read(const ReadText& text) const;

 private:
  [[nodiscard]] TitleWord find_out(const Token& token) const;

  const TitleIndex& index_;
  mutable WordMemory memory_;  ///< of a word, find_out of it
};

}  // namespace overstap::extract
