// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// The steps of `fold_key` one code point at a time, for callers that must know where in the text
/// each folded byte comes from. `fold_key` is: what is kept of every code point, composed, and then
/// its words, which are cut at ASCII that is no letter or digit.
namespace overstap::fold {

/// The code point at `at`, which moves behind it. Invalid UTF-8 gives U+FFFD, one for every
/// maximal part. Expects `at < text.size()`.
[[nodiscard]] char32_t next_code_point(std::string_view text, std::size_t& at);

/// What is kept of a code point.
struct Kept {
  std::u32string_view letters;  ///< case folded, decomposed; ASCII signs as they are, other signs
                                ///< as spaces; valid until the next call with the same buffer
  bool mark = false;            ///< a diacritic, of which nothing is kept
};
[[nodiscard]] Kept keep(char32_t c, std::u32string& buffer);

/// Whether nothing that stands before `c`, a letter that was kept, composes with it.
[[nodiscard]] bool starts_apart(char32_t c);

/// Appends the kept letters, composed, in UTF-8.
void append_composed(std::u32string_view letters, std::string& out);
/// Appends them as they are.
void append_utf8(char32_t c, std::string& out);

[[nodiscard]] constexpr bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
[[nodiscard]] constexpr bool is_ascii_word(char c) {
  return is_ascii_letter(c) || (c >= '0' && c <= '9');
}
[[nodiscard]] constexpr char ascii_lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
/// Letters and digits, and every byte of what is not ASCII.
[[nodiscard]] constexpr bool is_word_byte(char c) {
  return is_ascii_word(c) || static_cast<unsigned char>(c) >= 0x80;
}

}  // namespace overstap::fold
