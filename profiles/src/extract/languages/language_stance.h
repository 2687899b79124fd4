// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>

#include "profiles/src/extract/languages/language_clause.h"

namespace overstap::extract {

/// How a language stands in its sentence: as `stance_at` says, but a denial of something else, a
/// lesson, or an answer ("Duits: nee") is known better here. `levelled`: its level is said.
[[nodiscard]] std::optional<Stance> stance_of_language(const ReadText& text, std::size_t sentence,
                                                       const ClauseItem& item,
                                                       const LanguageReading& reading,
                                                       bool levelled);

/// "hoef je niet te spreken, begrijpen is wel handig": the comma or "maar" between a denial and a
/// part that is wished, from token `from` on; the end of the sentence when there is none.
[[nodiscard]] std::uint32_t wished_behind_denial(const ReadText& text, const Sentence& sentence,
                                                 std::uint32_t from);

/// "Minder goed Nederlands? Geen probleem.": what a vacancy does not mind.
[[nodiscard]] bool is_waived(const ReadText& text, std::size_t sentence);

/// "Duits typen? Dan krijg je een euro extra": a question, and what somebody gets for a yes.
[[nodiscard]] bool is_rewarded(const ReadText& text, const Sentence& sentence);

}  // namespace overstap::extract
