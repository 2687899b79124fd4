// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "profiles/src/extract/education/education_clause.h"
#include "profiles/src/extract/text/read_text.h"

/// Wordings by which somebody tells that a training was left.
namespace overstap::extract {

/// Whether the word at `at` of the clause begins "niets voor mij", "maakte het niet af".
[[nodiscard]] bool is_given_up(const ReadText& text, const EducationClause& clause,
                               std::uint32_t at, std::uint32_t last);

/// "hts, 1 jaar", "conservatorium (2 jaar)": less than the whole of it; `at` is the year.
[[nodiscard]] bool is_short_time(const ReadText& text, const EducationClause& clause,
                                 std::uint32_t at, std::uint32_t last);

/// "Geen diploma, in het vierde jaar mee gestopt.": the sentence tells that a training was left.
[[nodiscard]] bool is_left_in(const ReadText& text, const Sentence& sentence);

/// "Diploma: nee", in the lines of a form below the training; unknown where none says so.
[[nodiscard]] Answer answer_in_form(const ReadText& text, std::size_t sentence);

/// "master niet begonnen", "never started"
[[nodiscard]] bool is_not_begun(const ReadText& text, const EducationClause& clause);

/// "geldig tot", "t/m 2030"
[[nodiscard]] bool tells_of_validity(const ReadText& text, const Sentence& sentence);

/// "nu doe ik mbo-2 Verkoop", "mbo-2 Verkoop, nog 1 jaar (te gaan)": it runs.
[[nodiscard]] bool is_followed_now(const ReadText& text, const EducationClause& clause);

}  // namespace overstap::extract
