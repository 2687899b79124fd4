// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/foreign/words.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "overstap/profiles/text.h"

namespace overstap {
namespace {

using enum EducationLevel;

struct LevelWord {
  std::string_view key;
  EducationLevel level;
};

/// Whole folded texts. Dutch terms first; English ones where they name a Dutch level by convention.
constexpr auto kLevelTexts = std::to_array<LevelWord>({
    {"vmbo", vmbo},
    {"mavo", vmbo},
    {"havo", havo},
    {"vwo", vwo},
    {"gymnasium", vwo},
    {"atheneum", vwo},
    {"ad", ad},
    {"associate degree", ad},
    {"hbo", hbo},
    {"hbo bachelor", hbo},
    {"bachelor hbo", hbo},
    {"bachelor", hbo},
    {"bachelor degree", hbo},
    {"bachelor s degree", hbo},
    {"bachelors degree", hbo},
    {"bachelor of arts", hbo},
    {"bachelor of science", hbo},
    {"wo", wo},
    {"wo bachelor", wo},
    {"wo master", wo},
    {"universiteit", wo},
    {"universitair", wo},
    {"master", wo},
    {"master degree", wo},
    {"master s degree", wo},
    {"masters degree", wo},
    {"master of arts", wo},
    {"master of science", wo},
    {"phd", wo},
    {"doctorate", wo},
    {"no requirements", none},
});

struct FluencyWord {
  std::string_view key;
  Range<Cefr> range;
};

constexpr auto kFluencyTexts = std::to_array<FluencyWord>({
    {"beginner", {Cefr::a1, Cefr::a2}},
    {"basic", {Cefr::a1, Cefr::a2}},
    {"basis", {Cefr::a1, Cefr::a2}},
    {"elementary", {Cefr::a1, Cefr::a2}},
    {"elementary proficiency", {Cefr::a1, Cefr::a2}},
    {"elementair", {Cefr::a1, Cefr::a2}},
    {"matig", {Cefr::a2, Cefr::b1}},
    {"limited working proficiency", {Cefr::a2, Cefr::b1}},
    {"redelijk", {Cefr::a2, Cefr::b1}},
    {"conversational", {Cefr::b1, Cefr::b2}},
    {"intermediate", {Cefr::b1, Cefr::b2}},
    {"gemiddeld", {Cefr::b1, Cefr::b2}},
    {"good", {Cefr::b1, Cefr::b2}},
    {"good command", {Cefr::b1, Cefr::b2}},
    {"goed", {Cefr::b1, Cefr::b2}},
    {"professional working proficiency", {Cefr::b2, Cefr::c1}},
    {"very good", {Cefr::b2, Cefr::c1}},
    {"zeer goed", {Cefr::b2, Cefr::c1}},
    {"uitstekend", {Cefr::c1, Cefr::c2}},
    {"excellent", {Cefr::c1, Cefr::c2}},
    {"advanced", {Cefr::b2, Cefr::c1}},
    {"gevorderd", {Cefr::b2, Cefr::c1}},
    {"vergevorderd", {Cefr::b2, Cefr::c1}},
    {"fluent", {Cefr::c1, Cefr::c2}},
    {"vloeiend", {Cefr::c1, Cefr::c2}},
    {"full professional proficiency", {Cefr::c1, Cefr::c2}},
    {"native", {Cefr::c2, Cefr::c2}},
    {"native speaker", {Cefr::c2, Cefr::c2}},
    {"native or bilingual proficiency", {Cefr::c2, Cefr::c2}},
    {"bilingual", {Cefr::c2, Cefr::c2}},
    {"tweetalig", {Cefr::c2, Cefr::c2}},
    {"mother tongue", {Cefr::c2, Cefr::c2}},
    {"moedertaal", {Cefr::c2, Cefr::c2}},
});

std::optional<EducationLevel> mbo_of(std::string_view digit) {
  if (digit == "1") return mbo_1;
  if (digit == "2") return mbo_2;
  if (digit == "3") return mbo_3;
  if (digit == "4") return mbo_4;
  return std::nullopt;
}

std::string upper_ascii(std::string_view text) {
  std::string out{text};
  for (char& c : out) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return out;
}

}  // namespace

std::optional<EducationLevel> education_level_in(std::string_view text) {
  const std::string key = fold_key(text);
  const std::vector<std::string_view> words = key_words(key);
  // `mbo 4`, `mbo niveau 4`, `mbo4`; `mbo` alone does not tell which.
  if (!words.empty() && words.front().starts_with("mbo")) {
    const bool named = words.size() == 3 && (words[1] == "niveau" || words[1] == "level");
    if (words.size() == 1) return mbo_of(words[0].substr(3));
    if (words[0] == "mbo" && (words.size() == 2 || named)) return mbo_of(words.back());
    return std::nullopt;
  }
  const auto found = std::ranges::find(kLevelTexts, std::string_view{key}, &LevelWord::key);
  if (found == kLevelTexts.end()) return std::nullopt;
  return found->level;
}

std::optional<Range<Cefr>> cefr_in(std::string_view text) {
  const std::string key = fold_key(text);
  std::optional<Range<Cefr>> range;
  for (const std::string_view word : key_words(key)) {
    const std::optional<Cefr> level = parse_cefr(upper_ascii(word));
    if (!level) continue;
    if (!range) range = Range<Cefr>{*level, *level};
    range->min = std::min(range->min, *level);
    range->max = std::max(range->max, *level);
  }
  if (range) return range;
  const auto found = std::ranges::find(kFluencyTexts, std::string_view{key}, &FluencyWord::key);
  if (found == kFluencyTexts.end()) return std::nullopt;
  return found->range;
}

std::optional<Range<HoursPerWeek>> hours_in(std::string_view text) {
  constexpr auto kFillers = std::to_array<std::string_view>(
      {"uur", "uren", "u", "hours", "hour", "h", "per", "week", "a", "pw", "p", "w", "to", "tot"});
  const std::string key = fold_key(text);
  std::vector<std::int32_t> numbers;
  for (const std::string_view word : key_words(key)) {
    std::int32_t number = 0;
    const auto [end, status] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (status == std::errc{} && end == word.data() + word.size()) {
      numbers.push_back(number);
    } else if (std::ranges::find(kFillers, word) == kFillers.end()) {
      return std::nullopt;
    }
  }
  if (numbers.empty() || numbers.size() > 2) return std::nullopt;
  const Range<HoursPerWeek> hours{{numbers.front()}, {numbers.back()}};
  if (hours.min.value < 1 || hours.max.value > 60 || hours.max < hours.min) return std::nullopt;
  return hours;
}

std::vector<std::string_view> list_in(std::string_view text) {
  constexpr std::string_view kBlank = " \t\r\n";
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(",;|\n"), text.size());
    const std::string_view part = text.substr(0, end);
    if (const std::size_t begin = part.find_first_not_of(kBlank); begin != std::string_view::npos) {
      parts.push_back(part.substr(begin, part.find_last_not_of(kBlank) - begin + 1));
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

}  // namespace overstap
