// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/formats/language_codes.h"

#include <algorithm>
#include <array>

namespace overstap {
namespace {

struct CodePair {
  std::string_view bibliographic, terminological;
};
/// ISO 639-2: where the two codes differ. Source: https://www.loc.gov/standards/iso639-2/.
constexpr auto kCodePairs = std::to_array<CodePair>({
    {"alb", "sqi"}, {"arm", "hye"}, {"baq", "eus"}, {"bur", "mya"}, {"chi", "zho"},
    {"cze", "ces"}, {"dut", "nld"}, {"fre", "fra"}, {"geo", "kat"}, {"ger", "deu"},
    {"gre", "ell"}, {"ice", "isl"}, {"mac", "mkd"}, {"mao", "mri"}, {"may", "msa"},
    {"per", "fas"}, {"rum", "ron"}, {"slo", "slk"}, {"tib", "bod"}, {"wel", "cym"},
});

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// The language of `nl-BE` or `zho_Hant`; the whole text when it is no such tag.
std::string_view without_region(std::string_view text) {
  const std::size_t cut = text.find_first_of("-_");
  const bool tag = (cut == 2 || cut == 3) && std::ranges::all_of(text.substr(0, cut), is_letter);
  return tag ? text.substr(0, cut) : text;
}

}  // namespace

std::string language_code_in(std::string_view text) {
  std::string code{without_region(text)};
  if (code.size() != 3 || !std::ranges::all_of(code, is_letter)) return code;
  std::string lower = code;
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  const auto pair =
      std::ranges::find(kCodePairs, std::string_view{lower}, &CodePair::bibliographic);
  return pair == kCodePairs.end() ? code : std::string{pair->terminological};
}

std::string_view bibliographic_code(std::string_view code) {
  const auto pair = std::ranges::find(kCodePairs, code, &CodePair::terminological);
  return pair == kCodePairs.end() ? code : pair->bibliographic;
}

}  // namespace overstap
