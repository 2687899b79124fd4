// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "overstap/graph/levels.h"
#include "profiles/src/writers/seeker_holds.h"

namespace overstap {

/// One range for all parts, which is wide enough for each; nothing when a part is not known.
[[nodiscard]] LanguageLevels one_fluency(const LanguageLevels& parts);
/// Without the levels for speaking and conversing where these differ: one level stands for both.
[[nodiscard]] LanguageLevels one_level_spoken(const LanguageLevels& parts);
/// The level where its name is a word that readers understand.
[[nodiscard]] std::optional<EducationLevel> level_in_words(
    const std::optional<EducationLevel>& level);
/// `B1`, `B1-B2`.
[[nodiscard]] std::string cefr_words(const Range<Cefr>& range);

}  // namespace overstap
