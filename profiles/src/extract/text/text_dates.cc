// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/text/text_dates.h"

#include <algorithm>
#include <utility>

namespace overstap::extract {
namespace {

constexpr FixedWords<std::int32_t, kMonthSlots> kMonths({
    {1, "januari|january|jan"},
    {2, "februari|february|feb|febr"},
    {3, "maart|march|mrt|mar"},
    {4, "april|apr"},
    {5, "mei|may"},
    {6, "juni|june|jun"},
    {7, "juli|july|jul"},
    {8, "augustus|august|aug"},
    {9, "september|sept|sep"},
    {10, "oktober|october|okt|oct"},
    {11, "november|nov"},
    {12, "december|dec"},
});

constexpr FixedWords<std::int32_t, kNumberSlots> kNumbers({
    {1, "een|one"},
    {2, "twee|two"},
    {3, "drie|three"},
    {4, "vier|four"},
    {5, "vijf|five"},
    {6, "zes|six"},
    {7, "zeven|seven"},
    {8, "acht|eight"},
    {9, "negen|nine"},
    {10, "tien|ten"},
    {11, "elf|eleven"},
    {12, "twaalf|twelve"},
    {13, "dertien|thirteen"},
    {14, "veertien|fourteen"},
    {15, "vijftien|fifteen"},
    {16, "zestien|sixteen"},
    {17, "zeventien|seventeen"},
    {18, "achttien|eighteen"},
    {19, "negentien|nineteen"},
    {20, "twintig|twenty"},
    {21, "eenentwintig"},
    {22, "tweeentwintig"},
    {23, "drieentwintig"},
    {24, "vierentwintig"},
    {25, "vijfentwintig"},
    {26, "zesentwintig"},
    {27, "zevenentwintig"},
    {28, "achtentwintig"},
    {29, "negenentwintig"},
    {30, "dertig|thirty"},
    {31, "eenendertig"},
    {32, "tweeendertig"},
    {33, "drieendertig"},
    {34, "vierendertig"},
    {35, "vijfendertig"},
    {36, "zesendertig"},
    {37, "zevenendertig"},
    {38, "achtendertig"},
    {39, "negenendertig"},
    {40, "veertig|forty"},
    {41, "eenenveertig"},
    {42, "tweeenveertig"},
    {43, "drieenveertig"},
    {44, "vierenveertig"},
    {45, "vijfenveertig"},
    {46, "zesenveertig"},
    {47, "zevenenveertig"},
    {48, "achtenveertig"},
    {49, "negenenveertig"},
    {50, "vijftig|fifty"},
    {60, "zestig|sixty"},
    {70, "zeventig|seventy"},
    {80, "tachtig|eighty"},
    {90, "negentig|ninety"},
});

template <std::size_t kSlots>
std::int32_t value_of(const FixedWords<std::int32_t, kSlots>& table, const Token& token) {
  const std::int32_t* value = table.find(token.hash);
  return value == nullptr ? -1 : *value;
}

bool is_year(std::int32_t n) { return n >= 1950 && n < 2100; }

Date make_date(std::int32_t year, std::int32_t month = 0, std::int32_t day = 0) {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
          static_cast<std::uint8_t>(day)};
}

bool is_month(std::int32_t n) { return n >= 1 && n <= 12; }
bool is_day(std::int32_t n) { return n >= 1 && n <= 31; }

/// Reads tokens one after another.
class DateReader {
 public:
  DateReader(const ReadText& text, std::uint32_t last) : text_{text}, last_{last} {}

  [[nodiscard]] std::optional<TextDate> at(std::uint32_t i) const {
    const Token& token = text_.tokens[i];
    if (token.kind == TokenKind::word) return with_month_name(i, i);
    const std::int32_t first = token.number();
    if (first < 0) return std::nullopt;
    if (const auto date = in_digits(i)) return date;
    return is_day(first) ? with_month_name(i, i + 1) : std::nullopt;
  }

 private:
  [[nodiscard]] std::int32_t number(std::uint32_t i) const {
    return i < last_ ? text_.tokens[i].number() : -1;
  }
  /// A mark that parts the numbers of one date, with no space around it.
  [[nodiscard]] bool parts(std::uint32_t i) const {
    return i + 1 < last_ && is_any(text_.tokens[i], {"-", "/", "."}) && text_.tokens[i].glued &&
           text_.tokens[i + 1].glued;
  }

  [[nodiscard]] std::optional<TextDate> in_digits(std::uint32_t i) const {
    const std::int32_t first = number(i);
    if (first < 0) return std::nullopt;
    const std::int32_t second = parts(i + 1) ? number(i + 2) : -1;
    const std::int32_t third = second >= 0 && parts(i + 3) ? number(i + 4) : -1;
    if (is_day(first) && is_month(second) && is_year(third)) {
      return TextDate{i, i + 5, make_date(third, second, first)};
    }
    if (is_year(first) && is_month(second) && is_day(third)) {
      return TextDate{i, i + 5, make_date(first, second, third)};
    }
    if (is_month(first) && is_year(second)) return TextDate{i, i + 3, make_date(second, first)};
    if (is_year(first) && is_month(second) && text_.tokens[i + 2].key.size() == 2) {
      return TextDate{i, i + 3, make_date(first, second)};
    }
    if (is_year(first)) return TextDate{i, i + 1, make_date(first)};
    return std::nullopt;
  }

  /// A date that begins at token `i` with the name of a month at `at`, perhaps behind a day.
  [[nodiscard]] std::optional<TextDate> with_month_name(std::uint32_t i, std::uint32_t at) const {
    if (at >= last_) return std::nullopt;
    const std::uint8_t month = month_of(text_.tokens[at]);
    if (month == 0) return std::nullopt;
    const std::int32_t day = at > i ? number(i) : 0;
    ++at;
    while (at < last_ && is_any(text_.tokens[at], {".", "'", "-"}) && text_.tokens[at].glued) ++at;
    const std::int32_t year = number(at);
    if (!is_year(year)) return std::nullopt;
    return TextDate{i, at + 1, make_date(year, month, day)};
  }

  const ReadText& text_;
  std::uint32_t last_;
};

bool is_present(const Token& token) {
  return is_any(token, {"heden", "nu", "present", "now", "vandaag", "current", "today", "heute"});
}

/// The token after what may stand between two ends of a period; `at` itself when nothing does.
std::uint32_t after_separator(const ReadText& text, std::uint32_t at, std::uint32_t last) {
  std::uint32_t i = at;
  const auto is = [&](std::uint32_t n, Word word) {
    return n < last && text.tokens[n].hash == word.hash;
  };
  while (is(i, "-")) ++i;
  if (i > at) return i;
  if (is(i, "t") && is(i + 1, "/") && is(i + 2, "m")) return i + 3;
  if (is(i, "tot") && is(i + 1, "en") && is(i + 2, "met")) return i + 3;
  if (i < last && is_any(text.tokens[i], {"tot", "tm", "to", "until", "till", "through"})) {
    return i + 1;
  }
  return at;
}

/// The period that begins with the date `begin`.
TextPeriod period_from(const ReadText& text, const TextDate& begin, std::uint32_t last) {
  TextPeriod period{begin.first, begin.last, begin.date, {}, false};
  std::uint32_t at = after_separator(text, begin.last, last);
  const bool separated = at > begin.last;
  if (at < last && text.tokens[at].is("het")) ++at;
  if (at < last && separated && is_present(text.tokens[at])) {
    period.last = at + 1;
    period.current = true;
    return period;
  }
  const auto end = date_at(text, at, last);
  if (!end || (!separated && (end->date.month > 0 || begin.date.month > 0))) return period;
  if (end->date.year < begin.date.year) return period;
  period.last = end->last;
  period.to = end->date;
  return period;
}

}  // namespace

std::uint8_t month_of(const Token& token) {
  if (token.kind != TokenKind::word) return 0;
  const std::int32_t month = value_of(kMonths, token);
  return month < 0 ? std::uint8_t{0} : static_cast<std::uint8_t>(month);
}

std::int32_t small_number(const Token& token) {
  if (token.kind == TokenKind::number) {
    const std::int32_t n = token.number();
    return n >= 0 && n <= 99 ? n : -1;
  }
  if (token.kind != TokenKind::word) return -1;
  return token.is("anderhalf") ? 1 : value_of(kNumbers, token);
}

std::int32_t small_number(std::string_view word) {
  const bool digits = !word.empty() && word.size() <= 2 &&
                      std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
  if (digits) return word.size() == 1 ? word[0] - '0' : (word[0] - '0') * 10 + (word[1] - '0');
  if (word == "anderhalf") return 1;
  const std::int32_t* value = kNumbers.find(hash_of(word));
  return value == nullptr ? -1 : *value;
}

const FixedWords<std::int32_t, kNumberSlots>& number_words() { return kNumbers; }
const FixedWords<std::int32_t, kMonthSlots>& month_words() { return kMonths; }

bool is_year_number(const Token& token) { return is_year(token.number()); }

std::optional<TextDate> date_at(const ReadText& text, std::uint32_t at, std::uint32_t last) {
  return at < last ? DateReader(text, last).at(at) : std::nullopt;
}

std::vector<TextPeriod> periods_in(const ReadText& text, std::uint32_t first, std::uint32_t last) {
  std::vector<TextPeriod> periods;
  for (std::uint32_t i = first; i < last;) {
    const Token& token = text.tokens[i];
    if (token.kind == TokenKind::mark) {
      ++i;
      continue;
    }
    const auto date = date_at(text, i, last);
    if (!date) {
      ++i;
      continue;
    }
    TextPeriod period = period_from(text, *date, last);
    const bool alone = !period.to && !period.current;
    const Token* before = i > first ? &text.tokens[i - 1] : nullptr;
    if (before != nullptr && alone && is_any(*before, {"tot", "until", "till", "to", "t", "m"})) {
      std::swap(period.from, period.to);
    }
    i = period.last;
    const bool open = before != nullptr && is_any(*before, {"sinds", "vanaf", "since", "from",
                                                            "medio", "begin", "eind", "sedert"});
    if (!alone || period.to || open) periods.push_back(period);
  }
  return periods;
}

}  // namespace overstap::extract
