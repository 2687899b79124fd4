// SPDX-License-Identifier: Apache-2.0
// Letters with marks and letters that look like Latin ones, as the Latin letter. Code points as in
// Unicode 15 (https://www.unicode.org/Public/15.0.0/ucd/UnicodeData.txt).
#include <array>

#include "profiles/src/extract/sieve/sieve_words.h"
#include "profiles/src/extract/text/confusables.h"

namespace overstap::sieving {
namespace {

constexpr std::string_view kAlphabet = "abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view kDigits = "0123456789";

/// U+00C0 to U+017F; `.` = no letter.
constexpr std::string_view kLatin =
    "aaaaaaaceeeeiiiidnooooo.ouuuuypsaaaaaaaceeeeiiiidnooooo.ouuuuypy"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(kLatin.size() == 0x180 - 0xC0);

/// The small Latin letter that a Greek or Cyrillic one looks like, or whose capital looks like its
/// capital: U+0432 for "b", U+043D for "h".
char look_alike(std::uint32_t c) {
  if (c == 0x0432) return 'b';
  return c == 0x043D ? 'h' : extract::latin_twin(c);
}

std::string_view letter(char c) {
  if (c >= 'a' && c <= 'z') return kAlphabet.substr(static_cast<std::size_t>(c - 'a'), 1);
  return " ";
}

bool is_invisible(std::uint32_t c) {
  return c == 0xAD || c == 0x34F || c == 0x61C || c == 0x180E || (c >= 0x200B && c <= 0x200F) ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF ||
         (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x300 && c <= 0x36F) || (c >= 0xE0000);
}

/// Fullwidth, mathematical and circled letters; ligatures.
std::string_view folded_form(std::uint32_t c) {
  const auto of = [](std::uint32_t from) { return kAlphabet.substr(from % 26, 1); };
  if (c >= 0xFF21 && c <= 0xFF3A) return of(c - 0xFF21);
  if (c >= 0xFF41 && c <= 0xFF5A) return of(c - 0xFF41);
  if (c >= 0xFF10 && c <= 0xFF19) return kDigits.substr(c - 0xFF10, 1);
  if (c >= 0x1D400 && c <= 0x1D6A3) return of(c - 0x1D400);
  if (c >= 0x24B6 && c <= 0x24E9) return of(c - 0x24B6);
  constexpr auto kLigatures =
      std::to_array<std::string_view>({"ff", "fi", "fl", "ffi", "ffl", "st", "st"});
  if (c >= 0xFB00 && c <= 0xFB06) return kLigatures[c - 0xFB00];
  return {};
}

}  // namespace

std::string_view folded_letters(std::uint32_t c) {
  if (is_invisible(c)) return "";
  if (c == 0xC6 || c == 0xE6) return "ae";
  if (c == 0x152 || c == 0x153) return "oe";
  if (c == 0x132 || c == 0x133) return "ij";
  if (c == 0xDF || c == 0x1E9E) return "ss";
  if (c >= 0xC0 && c < 0x180) return letter(kLatin[c - 0xC0]);
  if (c >= 0x218 && c <= 0x21B) return c < 0x21A ? "s" : "t";
  if (const char twin = look_alike(c); twin != '\0') return letter(twin);
  if (const std::string_view form = folded_form(c); !form.empty()) return form;
  // Punctuation, symbols and private characters stand between words.
  const bool between = c < 0xC0 || (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x303F) ||
                       (c >= 0xE000 && c <= 0xF8FF) || c >= 0x1F000 || c == 0xFFFD;
  return between ? " " : "?";
}

}  // namespace overstap::sieving
