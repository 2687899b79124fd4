// SPDX-License-Identifier: Apache-2.0
#include "tests/support/tiny_text.h"

#include <charconv>

namespace overstap::tiny {
namespace {

template <class T>
T known(std::optional<T> value, std::string_view what, std::string_view text) {
  if (!value) fail(what, text);
  return *value;
}

}  // namespace

void fail(std::string_view what, std::string_view text) {
  throw std::runtime_error("tiny market: no " + std::string{what} + ": " + std::string{text});
}

Words split(std::string_view text, char separator) {
  Words words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(separator), text.size());
    if (end > 0) words.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

std::optional<std::pair<std::string_view, std::string_view>> cut(std::string_view text,
                                                                 std::string_view separator) {
  const std::size_t at = text.find(separator);
  if (at == std::string_view::npos) return std::nullopt;
  return std::pair{text.substr(0, at), text.substr(at + separator.size())};
}

std::int32_t number(std::string_view text) {
  std::int32_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) fail("number", text);
  return value;
}

Date date(std::string_view text) { return or_throw(parse_date(text)); }

EducationLevel level(std::string_view text) {
  if (text.starts_with("mbo") && text.size() == 4) {
    return known(parse_education_level("mbo-" + std::string{text.substr(3)}), "level", text);
  }
  return known(parse_education_level(text), "level", text);
}

Cefr cefr(std::string_view text) {
  std::string upper{text};
  if (!upper.empty() && upper[0] >= 'a') upper[0] = static_cast<char>(upper[0] - 'a' + 'A');
  return known(parse_cefr(upper), "CEFR level", text);
}

LanguagePart language_part(std::string_view text) {
  return known(parse_language_part(text), "language part", text);
}

Condition condition(std::string_view text) {
  return known(parse_condition(text), "condition", text);
}

ContractKind contract(std::string_view text) {
  return known(parse_contract_kind(text), "contract", text);
}

Range<std::int32_t> number_range(std::string_view text) {
  if (const auto ends = cut(text, "..")) return {number(ends->first), number(ends->second)};
  return {number(text), number(text)};
}

RosterWindow window(std::string_view text) {
  const auto halves = cut(text, ":");
  if (!halves) fail("window", text);
  RosterWindow window;
  const auto days = cut(halves->first, "-");
  const auto first = known(parse_day(days ? days->first : halves->first), "day", text);
  const auto last = known(parse_day(days ? days->second : halves->first), "day", text);
  for (int day = static_cast<int>(first); day <= static_cast<int>(last); ++day) {
    window.days.push_back(static_cast<Day>(day));
  }
  for (const std::string_view part : split(halves->second, '+')) {
    window.parts.push_back(known(parse_day_part(part), "day part", text));
  }
  return window;
}

bool looks_like_window(std::string_view text) {
  const auto halves = cut(text, ":");
  return halves && halves->first.size() >= 3 && parse_day(halves->first.substr(0, 3)) &&
         (halves->first.size() == 3 || halves->first[3] == '-');
}

void set_conditions(ConditionSet& conditions, std::string_view names, Answer answer) {
  for (const std::string_view name : split(names, '+')) conditions.set(condition(name), answer);
}

bool is_certificate_name(std::string_view name) {
  return name.starts_with("wft-") || name.starts_with("licence-");
}

std::optional<std::string> language_code(std::string_view name) {
  if (name == "nl") return "nl:taal-nederlands";
  if (name == "en") return "nl:taal-engels";
  return std::nullopt;
}

std::string code_of(std::string_view name) {
  if (const auto language = language_code(name)) return *language;
  return "nl:" + std::string{name};
}

}  // namespace overstap::tiny
