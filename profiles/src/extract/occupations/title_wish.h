// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/extract/text/read_text.h"

/// Whether a title of a CV is wished for, held or refused, by the words around it.
namespace overstap::extract {

/// Whether the title at token `at` of a CV stands behind a colon and words that wish: "wil graag:
/// planner of telefonist".
[[nodiscard]] bool listed_as_wish(const ReadText& text, const Sentence& sentence, std::uint32_t at);
/// "Wil niet: telemarketeer": the title at token `at` of a CV stands behind a colon and words that
/// refuse it.
[[nodiscard]] bool listed_as_unwanted(const ReadText& text, const Sentence& sentence,
                                      std::uint32_t at);
/// "Van beroep ben ik kok, maar mijn knieën willen niet meer": a denial stands in another clause,
/// behind the title of the tokens `[first, last)`.
[[nodiscard]] bool denied_elsewhere(const ReadText& text, const Sentence& sentence,
                                    std::uint32_t first, std::uint32_t last);
/// "Zij is nu drie jaar kok en wil ...": the title at token `at` has a verb of its own, and what is
/// wished stands behind it.
[[nodiscard]] bool held_before_wish(const ReadText& text, const Sentence& sentence,
                                    std::uint32_t at);
/// Whether words behind a title of a CV, which ends before token `at`, wish for it: "telefonist
/// vind ik ook prima", "receptionist lijkt me leuk".
[[nodiscard]] bool wished_behind(const ReadText& text, const Sentence& sentence, std::uint32_t at);
/// Whether words before token `at` of a CV look for work: "gezocht: baan als", "solliciteer",
/// "sta open voor", "vacature".
[[nodiscard]] bool wished_before(const ReadText& text, const Sentence& sentence, std::uint32_t at);

}  // namespace overstap::extract
