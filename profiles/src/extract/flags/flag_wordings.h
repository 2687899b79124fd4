// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "profiles/src/extract/flags/flag_patterns.h"
#include "profiles/src/extract/text/read_text.h"
#include "profiles/src/extract/text/word_filter.h"

namespace overstap::extract {

/// A word as the flags compare it: without its ending ("mannelijke" is "mannelijk", "studenten" is
/// "student"), one for all that mean the reader and one for those who write.
[[nodiscard]] std::uint64_t flag_word(std::string_view key, std::uint64_t hash);
/// Adds the hash of every word that has this flag_word, and of some that have not.
void add_forms(std::uint64_t flag_word, std::vector<std::uint64_t>& words);

/// A guess at how rare a word is: long ones, and those that the reader's own lists lack.
[[nodiscard]] std::size_t rarity_of(std::string_view word);

/// A text with the flag_word of its tokens, each found out when it is asked for.
class FlagText {
 public:
  explicit FlagText(const ReadText& text) : text_{text}, words_(text.tokens.size()) {}

  [[nodiscard]] const ReadText& text() const { return text_; }
  [[nodiscard]] const Token& at(std::uint32_t token) const { return text_.tokens[token]; }
  [[nodiscard]] std::uint64_t word(std::uint32_t token) {
    std::uint64_t& word = words_[token];  // 0, which no word has: not found out
    if (word == 0) word = flag_word(at(token).key, at(token).hash);
    return word;
  }

 private:
  const ReadText& text_;
  std::vector<std::uint64_t> words_;
};

/// Wordings that exclude people and that no list can hold in full: "jong en ambitieus team",
/// "vrouwelijke planner", "geen fysieke klachten". Each is a case of a phrase of the list.
class FlagWordings {
 public:
  FlagWordings();
  /// The longest wording that begins at token `first`. O(1).
  [[nodiscard]] std::optional<FlagWording> at(FlagText& text, const Sentence& sentence,
                                              std::uint32_t first) const;
  /// Adds the flag_word of every first word.
  void add_first_words(std::vector<std::uint64_t>& words) const;
  /// The flag_words of which every sentence with a wording has one.
  [[nodiscard]] std::span<const std::uint64_t> anchors() const { return anchors_; }

 private:
  enum class StepKind : std::uint8_t {
    word,
    optional,
    without,
    gap,
    any_gap,
    age,
    begin,
    before,
    end
  };
  /// All steps stand in one row, and so do their words: they are cold when they are asked for.
  struct Step {
    StepKind kind;
    std::uint8_t most = 0;
    std::uint16_t word_count = 0;
    std::uint32_t first_word = 0;  ///< in words_, sorted
    std::uint64_t bits = 0;  ///< of its words: tells of most others that they are none of them
  };
  struct Wording {
    std::string_view phrase;
    std::uint32_t first = 0, last = 0;  ///< in steps_
  };
  struct Place {
    FlagText* text;
    const Sentence* sentence;
  };

  [[nodiscard]] std::span<const std::uint64_t> words_of(const Step& step) const {
    return std::span{words_}.subspan(step.first_word, step.word_count);
  }
  [[nodiscard]] bool holds(const Step& step, Place place, std::uint32_t token) const;
  [[nodiscard]] std::uint32_t match(std::uint32_t step, std::uint32_t last_step, Place place,
                                    std::uint32_t at) const;
  Step step_of(std::string_view text);
  void enter(std::uint64_t word, std::uint32_t wording);

  std::vector<Wording> wordings_;
  std::vector<Step> steps_;
  std::vector<std::uint64_t> words_;
  std::vector<std::uint64_t> anchors_;
  std::vector<std::pair<std::uint64_t, std::uint32_t>> by_word_;  ///< sorted
  WordFilter firsts_;
  std::vector<std::uint32_t> slots_;  ///< 1 + index in by_word_ of the first of a word
};

}  // namespace overstap::extract
