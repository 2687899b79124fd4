// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/levels.h"

#include <cassert>

#include "enum_table.h"

namespace overstap {
namespace {

constexpr auto kEducationLevels = enum_table<EducationLevel>(
    "none", "vmbo", "mbo-1", "mbo-2", "mbo-3", "mbo-4", "havo", "vwo", "ad", "hbo", "wo");
constexpr auto kCefr = enum_table<Cefr>("A1", "A2", "B1", "B2", "C1", "C2");
constexpr auto kLanguagePartNames =
    enum_table<LanguagePart>("listen", "read", "speak", "converse", "write");

}  // namespace

int rank(EducationLevel level) {
  switch (level) {
    case EducationLevel::none:
      return 0;
    case EducationLevel::vmbo:
      return 1;
    case EducationLevel::mbo_1:
      return 1;
    case EducationLevel::mbo_2:
      return 2;
    case EducationLevel::mbo_3:
      return 3;
    case EducationLevel::mbo_4:
      return 4;
    case EducationLevel::havo:
      return 4;
    case EducationLevel::vwo:
      return 4;
    case EducationLevel::ad:
      return 5;
    case EducationLevel::hbo:
      return 6;
    case EducationLevel::wo:
      return 7;
  }
  assert(false);
  return 0;
}

int ladder_step(EducationLevel level) {
  const int nlqf = rank(level);
  return nlqf >= 6 ? nlqf - 1 : nlqf;
}

bool is_start_qualification(EducationLevel level) { return rank(level) >= 2; }

std::string_view to_string(EducationLevel level) { return kEducationLevels.name(level); }
std::optional<EducationLevel> parse_education_level(std::string_view text) {
  return kEducationLevels.parse(text);
}
std::string_view to_string(Cefr level) { return kCefr.name(level); }
std::optional<Cefr> parse_cefr(std::string_view text) { return kCefr.parse(text); }
std::string_view to_string(LanguagePart part) { return kLanguagePartNames.name(part); }
std::optional<LanguagePart> parse_language_part(std::string_view text) {
  return kLanguagePartNames.parse(text);
}

}  // namespace overstap
