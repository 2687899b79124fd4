// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

#include "profiles/src/extract/read_text.h"

/// What stands around the name of a language.
namespace overstap::extract {

/// "leraar Duits", "bachelor Frans": the token is the name of a subject.
[[nodiscard]] bool follows_subject(const ReadText& text, const Sentence& sentence,
                                   std::uint32_t token);

/// "De voertaal is Engels", "ons team spreekt Engels", in a vacancy.
[[nodiscard]] bool speaks_of_firm(const ReadText& text, const Sentence& sentence);

/// A line "Moedertaal" above the sentence, as forms have it.
[[nodiscard]] bool is_native_heading(const ReadText& text, std::size_t sentence);

/// "Talen:", "languages" somewhere before the token `end`.
[[nodiscard]] bool says_languages(const ReadText& text, const Sentence& sentence,
                                  std::uint32_t end);

/// "Ik leer nu Spaans.": tokens `[first, last)`.
[[nodiscard]] bool is_being_learnt(const ReadText& text, const Sentence& sentence,
                                   std::uint32_t first, std::uint32_t last);

}  // namespace overstap::extract
