// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/skills/skill_years.h"

#include <algorithm>

#include "profiles/src/extract/text/text_dates.h"

namespace overstap::extract {
namespace {

constexpr std::int32_t kMostYears = 60;

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
  const std::int32_t count = small_number(text.tokens[unit - 1]);
  if (count <= 0 || count * months > kMostYears * 12) return std::nullopt;
  if (unit >= sentence.first + 2 && is_any(text.tokens[unit - 2], {"-", "tot", "to", "/", ","}))
    return std::nullopt;
  // "anderhalf jaar"
  const bool half = text.tokens[unit - 1].is("anderhalf");
  return Months{half ? months + months / 2 : count * months};
}

}  // namespace

std::optional<Months> years_at(const ReadText& text, const Sentence& sentence, std::uint32_t first,
                               std::uint32_t last) {
  // "Excel (5 jaar)", "Excel, 5 jaar"
  std::uint32_t at = last;
  while (at < sentence.last && at < last + 2 && is_any(text.tokens[at], {"(", ",", ":", "-"})) ++at;
  if (at > last && at + 1 < sentence.last && small_number(text.tokens[at]) > 0) {
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
