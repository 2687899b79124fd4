// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "overstap/profiles/extraction.h"
#include "tools/wire/scope.h"

/// What a text says, in words for a screen.
namespace overstap::wire {

[[nodiscard]] std::string_view kind_word(Language language, const TextClaim& claim);
/// `heeft`, `eis van de wet`, ...; for what is merely said, such as the place of a vacancy,
/// `genoemd`.
[[nodiscard]] std::string_view stance_word(Language language, const TextClaim& claim,
                                           TextSubject subject);
/// `vrijwel zeker` from 0.9, `waarschijnlijk` from 0.75, else `misschien`; what a person said of it
/// instead, where somebody did.
[[nodiscard]] std::string_view sure_word(Language language, const TextClaim& claim);
[[nodiscard]] std::string_view section_word(Language language, SectionKind kind);
[[nodiscard]] std::string_view mark_word(Language language, TextMark mark);
/// What a claim was linked to and what it says more: `werken met Excel, 5 jaar`.
[[nodiscard]] std::string value_words(const Scope& scope, const TextClaim& claim);

/// The words that a span covers; empty for a claim that a person added.
[[nodiscard]] std::string_view words_at(const SourceText& text, const SourceSpan& span);
/// The words around a mark, by which it is found.
[[nodiscard]] std::string_view mark_surroundings(const SourceText& text, const SourceSpan& span);
/// How often "[niet overgenomen]" stands in a text.
[[nodiscard]] std::int64_t not_carried_in(const SourceText& text);

}  // namespace overstap::wire
