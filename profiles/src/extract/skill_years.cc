// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/skill_years.h"

#include <algorithm>
#include <array>

namespace overstap::extract {
namespace {

constexpr std::int32_t kMostYears = 60;

struct NumberWord {
  Word word;
  std::int32_t value;
};
constexpr auto kNumbers = std::to_array<NumberWord>({
    {"een", 1},      {"twee", 2},  {"drie", 3},  {"vier", 4},  {"vijf", 5},    {"zes", 6},
    {"zeven", 7},    {"acht", 8},  {"negen", 9}, {"tien", 10}, {"twaalf", 12}, {"vijftien", 15},
    {"twintig", 20}, {"one", 1},   {"two", 2},   {"three", 3}, {"four", 4},    {"five", 5},
    {"six", 6},      {"seven", 7}, {"eight", 8}, {"nine", 9},  {"ten", 10},
});

std::int32_t number_of(const Token& token) {
  if (token.kind == TokenKind::number) return token.number();
  for (const NumberWord& number : kNumbers) {
    if (token.hash == number.word.hash) return number.value;
  }
  return -1;
}

/// Months in one of the unit at `at`; 0 = no unit.
std::int32_t unit_of(const Token& token) {
  if (is_any(token, {"jaar", "jaren", "jr", "year", "years", "yrs"})) return 12;
  return is_any(token, {"maand", "maanden", "mnd", "month", "months"}) ? 1 : 0;
}

/// The duration whose unit is token `unit`.
std::optional<Months> duration_at(const ReadText& text, const Sentence& sentence,
                                  std::uint32_t unit) {
  const std::int32_t months = unit_of(text.tokens[unit]);
  if (months == 0 || unit == sentence.first) return std::nullopt;
  const std::int32_t count = number_of(text.tokens[unit - 1]);
  if (count <= 0 || count * months > kMostYears * 12) return std::nullopt;
  if (unit >= sentence.first + 2 && is_any(text.tokens[unit - 2], {"-", "tot", "to", "/", ","}))
    return std::nullopt;
  return Months{count * months};
}

}  // namespace

std::optional<Months> years_at(const ReadText& text, const Sentence& sentence, std::uint32_t first,
                               std::uint32_t last) {
  // "Excel (5 jaar)", "Excel, 5 jaar"
  std::uint32_t at = last;
  while (at < sentence.last && at < last + 2 && is_any(text.tokens[at], {"(", ",", ":", "-"})) ++at;
  if (at > last && at + 1 < sentence.last && number_of(text.tokens[at]) > 0) {
    if (const auto found = duration_at(text, sentence, at + 1)) return found;
  }
  // "5 jaar ervaring met Excel", "5 jaar met Excel gewerkt"
  constexpr std::uint32_t kReach = 8;
  bool leads = false;
  const std::uint32_t lowest = std::max(sentence.first + kReach, first) - kReach;
  for (std::uint32_t next = first; next > lowest; --next) {
    const std::uint32_t i = next - 1;
    const Token& token = text.tokens[i];
    if (is_any(token, {";", ".", "(", ")", ":"})) break;
    leads |= is_any(token, {"ervaring", "experience", "met", "with", "using"});
    if (unit_of(token) == 0) continue;
    return leads ? duration_at(text, sentence, i) : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace overstap::extract
