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

}  // namespace overstap::extract
