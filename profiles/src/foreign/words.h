// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/graph/levels.h"
#include "overstap/graph/quantities.h"

/// What free words in foreign formats say, as far as they say it plainly. Nothing is guessed:
/// unknown words give nothing.
namespace overstap {

/// `mbo-4`, `MBO niveau 4`, `hbo bachelor`, `Master of Science`, ...
[[nodiscard]] std::optional<EducationLevel> education_level_in(std::string_view text);

/// `B2`, `B1-B2`, `fluent`, `moedertaal`, ... as a range. Words are wide ranges; a mother tongue is
/// C2.
[[nodiscard]] std::optional<Range<Cefr>> cefr_in(std::string_view text);

/// `32-40 uur`, `40 hours per week`.
[[nodiscard]] std::optional<Range<HoursPerWeek>> hours_in(std::string_view text);

/// The parts of a list written in one text, separated by comma, semicolon, bar or line end;
/// trimmed, empty ones left out.
[[nodiscard]] std::vector<std::string_view> list_in(std::string_view text);

}  // namespace overstap
