// SPDX-License-Identifier: Apache-2.0
// Letters after https://www.unicode.org/Public/security/15.0.0/confusables.txt.
#include "profiles/src/extract/text/confusables.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "profiles/src/fold.h"

namespace overstap::extract {
namespace {

struct Twin {
  char32_t letter;
  char latin;
};

/// Sorted.
constexpr auto kTwins = std::to_array<Twin>(
    {{0x0391, 'a'}, {0x0392, 'b'}, {0x0395, 'e'}, {0x0396, 'z'}, {0x0397, 'h'}, {0x0399, 'i'},
     {0x039A, 'k'}, {0x039C, 'm'}, {0x039D, 'n'}, {0x039F, 'o'}, {0x03A1, 'p'}, {0x03A4, 't'},
     {0x03A5, 'y'}, {0x03A7, 'x'}, {0x03B1, 'a'}, {0x03B9, 'i'}, {0x03BA, 'k'}, {0x03BD, 'v'},
     {0x03BF, 'o'}, {0x03C1, 'p'}, {0x03C4, 't'}, {0x03C5, 'u'}, {0x03C7, 'x'}, {0x0405, 's'},
     {0x0406, 'i'}, {0x0408, 'j'}, {0x0410, 'a'}, {0x0412, 'b'}, {0x0415, 'e'}, {0x041A, 'k'},
     {0x041C, 'm'}, {0x041D, 'h'}, {0x041E, 'o'}, {0x0420, 'p'}, {0x0421, 'c'}, {0x0422, 't'},
     {0x0423, 'y'}, {0x0425, 'x'}, {0x0430, 'a'}, {0x0435, 'e'}, {0x043A, 'k'}, {0x043C, 'm'},
     {0x043E, 'o'}, {0x0440, 'p'}, {0x0441, 'c'}, {0x0442, 't'}, {0x0443, 'y'}, {0x0445, 'x'},
     {0x0455, 's'}, {0x0456, 'i'}, {0x0457, 'i'}, {0x0458, 'j'}, {0x04BB, 'h'}, {0x04CF, 'l'},
     {0x0501, 'd'}, {0x051B, 'q'}, {0x051D, 'w'}});
static_assert(std::ranges::is_sorted(kTwins, {}, &Twin::letter));

bool is_latin_letter(char32_t c) {
  if (c < 0x80) return fold::is_ascii_letter(static_cast<char>(c));
  return c < 0x0250 && u_isalpha(static_cast<UChar32>(c));
}

}  // namespace

char latin_twin(char32_t c) {
  const auto* const found = std::ranges::lower_bound(kTwins, c, {}, &Twin::letter);
  return found != kTwins.end() && found->letter == c ? found->latin : '\0';
}

bool is_masked(std::string_view word) {
  bool latin = false, twin = false;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = fold::next_code_point(word, at);
    if (is_latin_letter(c)) {
      latin = true;
    } else if (latin_twin(c) != '\0') {
      twin = true;
    } else if (c >= 0x80 && u_isalpha(static_cast<UChar32>(c))) {
      return false;
    }
  }
  return latin && twin;
}

std::string unmasked(std::string_view word) {
  std::string out;
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t begin = at;
    const char twin = latin_twin(fold::next_code_point(word, at));
    if (twin != '\0') {
      out += twin;
    } else {
      out.append(word.substr(begin, at - begin));
    }
  }
  return out;
}

}  // namespace overstap::extract
