// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/occupations/experience_spans.h"

#include <algorithm>

#include "profiles/src/extract/text/fixed_words.h"
#include "profiles/src/extract/text/text_dates.h"

namespace overstap::extract {

namespace {

/// Units in months; "halfjaar" is a number of them by itself.
constexpr FixedWords<std::int32_t, 64> kUnits{{{12, "jaar|jaren|jr|years|year|yrs|jarige"},
                                               {1, "maanden|maand|months|month|mnd|mnden|mnds"},
                                               {0, "halfjaar"}}};

}  // namespace

std::int32_t months_of_unit(const Token& token) {
  const std::int32_t* months = kUnits.find(token.hash);
  return months == nullptr ? 0 : *months;
}

namespace {

/// "een half jaar", "2,5 jaar", "2½ jaar", "twee en een half jaar".
std::optional<YearSpan> fraction_at(const ReadText& text, std::uint32_t at, std::uint32_t last) {
  constexpr std::int32_t kYear = 12;
  const auto year_at = [&](std::uint32_t i) {
    return i < last && months_of_unit(text.tokens[i]) == kYear;
  };
  const auto span = [&](std::uint32_t unit, std::int32_t months) {
    return YearSpan{at, unit + 1, Months{months}, Months{months}, true};
  };
  const Token& token = text.tokens[at];
  if (token.is("half") && year_at(at + 1)) return span(at + 1, kYear / 2);
  if (token.is("halfjaar")) return span(at, kYear / 2);
  if (at + 1 < last && is_any(token, {"een", "half"}) && text.tokens[at + 1].is("half") &&
      year_at(at + 2)) {
    return span(at + 2, kYear / 2);
  }
  if (at + 3 < last && token.number() >= 0 && token.number() < 60 &&
      is_any(text.tokens[at + 1], {",", "."}) && text.tokens[at + 1].glued &&
      text.tokens[at + 2].glued && text.tokens[at + 2].key.size() == 1 &&
      text.tokens[at + 2].number() >= 0 && year_at(at + 3)) {
    const std::int32_t tenths = text.tokens[at + 2].number();
    return span(at + 3, token.number() * kYear + tenths * kYear / 10);
  }
  return std::nullopt;
}

}  // namespace

bool begins_years(const Token& token) {
  return is_any(token, {"half", "halfjaar"}) || small_number(token) >= 0;
}
bool ends_years(const Token& token) { return kUnits.holds(token.hash); }
void add_year_units(std::vector<std::uint64_t>& words) {
  kUnits.for_each([&](std::uint64_t word, std::int32_t) { words.push_back(word); });
}

std::optional<YearSpan> years_at(const ReadText& text, std::uint32_t at, std::uint32_t last) {
  if (const auto fraction = fraction_at(text, at, last)) return fraction;
  const std::int32_t first = small_number(text.tokens[at]);
  if (first < 0) return std::nullopt;
  if (at > 0 && text.tokens[at].glued && is_any(text.tokens[at - 1], {",", "."}) &&
      text.tokens[at - 1].glued) {
    return std::nullopt;  // the cents of "3,5"
  }
  std::int32_t second = first;
  std::uint32_t i = at + 1;
  if (i + 1 < last && is_any(text.tokens[i], {"-", "tot", "to", "a", "of", "or"}) &&
      small_number(text.tokens[i + 1]) >= first) {
    second = small_number(text.tokens[i + 1]);
    i += 2;
  }
  while (i < last &&
         is_any(text.tokens[i], {"+", "volle", "hele", "full", "or", "more", "of", "meer"})) {
    ++i;
  }
  if (i >= last) return std::nullopt;
  const std::int32_t unit = months_of_unit(text.tokens[i]);
  if (unit == 0) return std::nullopt;
  const bool half = text.tokens[at].is("anderhalf");
  // "een jaar of twee"
  if (i + 2 < last && text.tokens[i + 1].is("of") && small_number(text.tokens[i + 2]) > first) {
    const Months about{small_number(text.tokens[i + 2]) * unit};
    return YearSpan{at, i + 3, about, about, unit == 12};
  }
  return YearSpan{at, i + 1, Months{half ? 18 : first * unit}, Months{half ? 18 : second * unit},
                  unit == 12};
}

namespace {

/// "en zat daarna twee jaar bij ...": other work begins.
bool joins_work(const Token& token) {
  return is_any(token, {"en", "and", "daarna", "waarna", "vervolgens", "then"});
}

/// Whether one of the tokens is a unit of years.
bool has_years(const ReadText& text, std::uint32_t first, std::uint32_t last) {
  for (std::uint32_t i = first; i < last; ++i) {
    if (ends_years(text.tokens[i])) return true;
  }
  return false;
}

}  // namespace

std::uint32_t clause_end(const ReadText& text, std::uint32_t at, std::uint32_t last) {
  constexpr std::uint32_t kFurthest = 14;
  std::uint32_t i = at;
  for (; i < last && i - at < kFurthest; ++i) {
    if (is_any(text.tokens[i], {";", ".", "!", "?", "("})) break;
    if (i > at && joins_work(text.tokens[i]) && has_years(text, i, std::min(last, at + kFurthest)))
      break;
  }
  return i;
}

std::uint32_t clause_begin(const ReadText& text, std::uint32_t first, std::uint32_t at) {
  constexpr std::uint32_t kFurthest = 8;
  std::uint32_t i = at;
  const auto ends = [&](std::uint32_t mark) {
    const bool short_form = text.tokens[mark].is(".") && mark > first &&
                            is_any(text.tokens[mark - 1], {"min", "max", "ca", "ong"});
    return !short_form && is_any(text.tokens[mark], {";", ".", "!", "?"});
  };
  const std::uint32_t furthest = at - std::min(at - first, kFurthest + kFurthest);
  while (i > first && at - i < kFurthest && !ends(i - 1)) {
    if (i < at && joins_work(text.tokens[i - 1]) && has_years(text, furthest, i - 1)) break;
    --i;
  }
  return i;
}

}  // namespace overstap::extract
