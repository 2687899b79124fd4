// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "profiles/src/extract/education/education_words.h"
#include "profiles/src/extract/text/read_text.h"

namespace overstap::extract {

/// The words about one training: tokens `[begin, end)` of a sentence, its title `[first, last)`.
struct EducationClause {
  std::size_t sentence = 0;
  std::uint32_t begin = 0, first = 0, last = 0, end = 0;
};

/// How a training ended.
struct TrainingEnd {
  Answer completed = Answer::yes;
  std::vector<std::int32_t> years;  ///< at most two, ascending
};

/// Reads "niet afgerond", "diploma 2016", "2023 - heden". A level that is said without any limit
/// was completed. Looks into the cells beside and a short sentence behind ("Niet afgemaakt.").
[[nodiscard]] TrainingEnd end_of(const ReadText& text, const EducationClause& clause);

/// Whether "niveau" right behind a level makes it one of working: "mbo-2 niveau". Returns the end,
/// or nothing.
[[nodiscard]] std::optional<std::uint32_t> ends_in_level(const ReadText& text,
                                                         const Sentence& sentence,
                                                         const EducationMention& mention);

/// "Ik wil volgend jaar een mbo-4 opleiding doen": it did not begin.
[[nodiscard]] bool is_planned(const ReadText& text, const EducationClause& clause);

/// A bachelor of a hogeschool is hbo, one of a university is wo.
[[nodiscard]] std::optional<EducationLevel> level_of_degree(const ReadText& text,
                                                            const EducationMention& mention,
                                                            const EducationClause& clause);

/// Drops, of the trainings and working levels in `claims[from, end)`, those that repeat another:
/// the same level with no more said is the same training.
void drop_repeated_education(std::vector<TextClaim>& claims, std::size_t from);

}  // namespace overstap::extract
