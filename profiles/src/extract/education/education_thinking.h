// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "profiles/src/extract/education/education_words.h"

namespace overstap::extract {

/// The words of education of one sentence.
struct EducationLine {
  const ReadText& text;
  const Sentence& sentence;
  const std::vector<EducationMention>& mentions;

  /// Whether the levels at `m` and behind it are one choice: "mbo-4 of hbo", "hbo/wo", "hbo- of
  /// mbo-4-niveau".
  [[nodiscard]] bool is_choice(std::size_t m, bool with_nouns = false) const;
  /// In a vacancy: "mbo-3 Verzorgende IG of mbo-4 Verpleegkundige", "mbo-4 of je bent bezig met een
  /// hbo-studie": a choice with fields between.
  [[nodiscard]] bool is_alternative(std::size_t m) const;
  /// The last mention of the choice that begins at `m`.
  [[nodiscard]] std::size_t last_of_choice(std::size_t m) const;
  /// Whether the next mention only says the level of `m` again: "entreeopleiding horeca (mbo 1)".
  [[nodiscard]] bool is_repeated_in_bracket(std::size_t m) const;
  /// The lowest level of the mentions `[first, last]`, if any says one.
  [[nodiscard]] std::optional<EducationLevel> lowest_of(std::size_t first, std::size_t last) const;
};

/// Appends the working levels of a sentence: "mbo-4 werk- en denkniveau", "hbo-niveau". Marks in
/// `used` the mentions that they rest on.
void find_working_levels(const EducationLine& line, std::vector<bool>& used,
                         std::vector<TextClaim>& claims);

}  // namespace overstap::extract
