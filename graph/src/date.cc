// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/date.h"

#include <utility>

namespace overstap {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2200;

bool is_leap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

int days_in_month(int year, int month) {
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : kDays[month - 1];
}

/// The number written in `digits`, or -1 when something else than ASCII digits stands there.
int parse_digits(std::string_view digits) {
  int value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

void append_padded(std::string& text, int value, std::size_t width) {
  const std::string digits = std::to_string(value);
  if (digits.size() < width) text.append(width - digits.size(), '0');
  text += digits;
}

/// Months since year 0 and the day; an unknown month is January, an unknown day the first.
std::pair<int, int> month_and_day(Date date) {
  const int month = date.month == 0 ? 1 : date.month;
  const int day = date.month == 0 || date.day == 0 ? 1 : date.day;
  return {date.year * 12 + month - 1, day};
}

Error not_a_date(std::string_view text) {
  return {
      .code = ErrorCode::syntax,
      .message = "not a date; write YYYY, YYYY-MM or YYYY-MM-DD with a year from 1900 to 2200: \"" +
                 std::string{text} + "\"",
      .where = {}};
}

}  // namespace

std::string Date::to_string() const {
  std::string text;
  append_padded(text, year, 4);
  if (month == 0) return text;
  text += '-';
  append_padded(text, month, 2);
  if (day == 0) return text;
  text += '-';
  append_padded(text, day, 2);
  return text;
}

Result<Date> parse_date(std::string_view text) {
  const bool has_month = text.size() >= 7;
  const bool has_day = text.size() == 10;
  if (text.size() != 4 && text.size() != 7 && !has_day) return std::unexpected(not_a_date(text));
  if ((has_month && text[4] != '-') || (has_day && text[7] != '-')) {
    return std::unexpected(not_a_date(text));
  }
  const int year = parse_digits(text.substr(0, 4));
  if (year < kFirstYear || year > kLastYear) return std::unexpected(not_a_date(text));
  Date date{.year = static_cast<std::int16_t>(year)};
  if (!has_month) return date;

  const int month = parse_digits(text.substr(5, 2));
  if (month < 1 || month > 12) return std::unexpected(not_a_date(text));
  date.month = static_cast<std::uint8_t>(month);
  if (!has_day) return date;

  const int day = parse_digits(text.substr(8, 2));
  if (day < 1 || day > days_in_month(year, month)) return std::unexpected(not_a_date(text));
  date.day = static_cast<std::uint8_t>(day);
  return date;
}

Months months_between(Date from, Date to) {
  const auto [from_month, from_day] = month_and_day(from);
  const auto [to_month, to_day] = month_and_day(to);
  const bool backwards = std::pair{to_month, to_day} < std::pair{from_month, from_day};
  if (backwards) return Months{-months_between(to, from).value};
  return Months{to_month - from_month - (to_day < from_day ? 1 : 0)};
}

bool is_stale(Date as_of, Date reference) {
  auto limit = month_and_day(as_of);
  limit.first += kStaleAfter.value;
  return limit < month_and_day(reference);
}

}  // namespace overstap
