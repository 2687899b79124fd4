// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "overstap/graph/error.h"
#include "overstap/graph/quantities.h"

namespace overstap {

/// A date of the proleptic Gregorian calendar that may be known to the year, month or day only.
struct Date {
  std::int16_t year = 0;
  std::uint8_t month = 0;  ///< 1..12; 0 = only the year is known
  std::uint8_t day = 0;    ///< 1..31; 0 = not known

  /// Orders by year, month, day; an unknown part sorts first.
  friend constexpr auto operator<=>(const Date&, const Date&) = default;
  /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  [[nodiscard]] std::string to_string() const;
};

/// Accepts `YYYY`, `YYYY-MM` and `YYYY-MM-DD` with year 1900..2200 and real months and days;
/// `syntax` error otherwise.
[[nodiscard]] Result<Date> parse_date(std::string_view text);

/// Whole months from `from` to `to` (`to` exclusive); an unknown month counts as January, an
/// unknown day as the first. Negative when `to` is earlier.
[[nodiscard]] Months months_between(Date from, Date to);

/// A fact is stale when it is older than this at the reference date. Source: editorial (practice:
/// "older than 24 months is marked").
inline constexpr Months kStaleAfter{24};
[[nodiscard]] bool is_stale(Date as_of, Date reference);

}  // namespace overstap
