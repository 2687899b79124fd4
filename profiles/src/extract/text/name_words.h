// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "profiles/src/extract/text/read_text.h"
#include "profiles/src/extract/text/word_facts.h"

/// What words say of names. Lists are no proof: they only join what stands where a name may stand.
namespace overstap::extract {

[[nodiscard]] NameRole name_role(const Token& token);
/// Whether that is its role.
[[nodiscard]] inline bool is_particle(const Token& token) {
  return facts_of(token).role == NameRole::particle;
}

/// First names that are nothing else in a text about work.
[[nodiscard]] inline bool is_first_name(const Token& token) { return facts_of(token).first_name; }
/// First names that are tools or other words too: Ruby, Julia, Jasmine.
[[nodiscard]] inline bool is_ambiguous_first_name(const Token& token) {
  return facts_of(token).ambiguous_name;
}
/// Surnames, those that are occupations among them.
[[nodiscard]] inline bool is_surname(const Token& token) { return facts_of(token).surname; }
/// Words of titles of jobs and of the first lines of a CV, which are no names in a heading line.
[[nodiscard]] bool is_title_word(const Token& token);
/// Korreweg, Kerkstraat.
[[nodiscard]] bool is_street(const Token& token);
/// A capital of one letter, with or without its dot.
[[nodiscard]] inline bool is_initial(const Token& token) {
  return token.kind == TokenKind::word && token.capital && token.key.size() == 1;
}

/// The end of the name that begins at `first`: capitals, initials, and what may stand between them.
/// `first` when none begins there.
[[nodiscard]] std::uint32_t name_end(const ReadText& text, std::uint32_t first, std::uint32_t last);

}  // namespace overstap::extract
