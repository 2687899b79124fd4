// SPDX-License-Identifier: Apache-2.0
// Letters with marks and letters that look like Latin ones, as the Latin letter. Code points as in
// Unicode 15 (https://www.unicode.org/Public/15.0.0/ucd/UnicodeData.txt), look-alikes after
// https://www.unicode.org/Public/security/15.0.0/confusables.txt.
#include <algorithm>
#include <array>

#include "profiles/src/extract/sieve/sieve_words.h"

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

struct LookAlike {
  std::uint32_t code_point;
  char letter;
};

/// Greek and Cyrillic; sorted.
constexpr auto kLookAlikes = std::to_array<LookAlike>(
    {{0x0391, 'a'}, {0x0392, 'b'}, {0x0395, 'e'}, {0x0396, 'z'}, {0x0397, 'h'}, {0x0399, 'i'},
     {0x039A, 'k'}, {0x039C, 'm'}, {0x039D, 'n'}, {0x039F, 'o'}, {0x03A1, 'p'}, {0x03A4, 't'},
     {0x03A5, 'y'}, {0x03A7, 'x'}, {0x03B1, 'a'}, {0x03B9, 'i'}, {0x03BA, 'k'}, {0x03BD, 'v'},
     {0x03BF, 'o'}, {0x03C1, 'p'}, {0x03C5, 'u'}, {0x0405, 's'}, {0x0406, 'i'}, {0x0408, 'j'},
     {0x0410, 'a'}, {0x0412, 'b'}, {0x0415, 'e'}, {0x041A, 'k'}, {0x041C, 'm'}, {0x041D, 'h'},
     {0x041E, 'o'}, {0x0420, 'p'}, {0x0421, 'c'}, {0x0422, 't'}, {0x0423, 'y'}, {0x0425, 'x'},
     {0x0430, 'a'}, {0x0432, 'b'}, {0x0435, 'e'}, {0x043A, 'k'}, {0x043C, 'm'}, {0x043D, 'h'},
     {0x043E, 'o'}, {0x0440, 'p'}, {0x0441, 'c'}, {0x0442, 't'}, {0x0443, 'y'}, {0x0445, 'x'},
     {0x0455, 's'}, {0x0456, 'i'}, {0x0457, 'i'}, {0x0458, 'j'}, {0x0501, 'd'}, {0x051B, 'q'},
     {0x051D, 'w'}});
static_assert(std::ranges::is_sorted(kLookAlikes, {}, &LookAlike::code_point));

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
  const auto* const found = std::ranges::lower_bound(kLookAlikes, c, {}, &LookAlike::code_point);
  if (found != kLookAlikes.end() && found->code_point == c) return letter(found->letter);
  if (const std::string_view form = folded_form(c); !form.empty()) return form;
  // Punctuation, symbols and private characters stand between words.
  const bool between = c < 0xC0 || (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x303F) ||
                       (c >= 0xE000 && c <= 0xF8FF) || c >= 0x1F000 || c == 0xFFFD;
  return between ? " " : "?";
}

}  // namespace overstap::sieving
