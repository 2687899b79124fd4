// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "profiles/src/extract/terms/term_text.h"

namespace overstap::extract {

/// A folded word and what it is worth to its Lex.
struct TermEntry {
  Word word;
  std::int32_t value;
};
template <class T>
constexpr std::int32_t as_value(T what) {
  return static_cast<std::int32_t>(what);
}
/// Words of Lex::contract and Lex::condition.
[[nodiscard]] std::span<const TermEntry> contract_words();
[[nodiscard]] std::span<const TermEntry> condition_words();

/// Meaning of a folded word by its hash; none for a word that no rule knows. O(1).
[[nodiscard]] Lexeme term_word(std::uint64_t hash);
/// Meaning of a word that begins with a digit: `32u`, `2x`, `4x8`, `30km`.
[[nodiscard]] Lexeme digit_word(std::string_view key);

}  // namespace overstap::extract
