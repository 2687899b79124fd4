// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <optional>

namespace overstap {

/// A whole number with a unit. Only like units compare and add.
template <class Unit>
struct Quantity {
  std::int32_t value = 0;

  friend constexpr auto operator<=>(Quantity, Quantity) = default;
  friend constexpr Quantity operator+(Quantity a, Quantity b) { return {a.value + b.value}; }
  friend constexpr Quantity operator-(Quantity a, Quantity b) { return {a.value - b.value}; }
  constexpr Quantity& operator+=(Quantity other) {
    value += other.value;
    return *this;
  }
};

/// Learning time in calendar weeks.
using Weeks = Quantity<struct WeeksUnit>;
/// Experience in calendar months; part-time months count as months.
using Months = Quantity<struct MonthsUnit>;
/// Working hours per week.
using HoursPerWeek = Quantity<struct HoursPerWeekUnit>;
/// Distance in metres.
using Metres = Quantity<struct MetresUnit>;
/// Euro cents.
using Cents = Quantity<struct CentsUnit>;

/// A closed range `[min, max]`. An estimate is a range; a known value has min == max.
template <class T>
struct Range {
  T min{};
  T max{};
  friend constexpr auto operator<=>(const Range&, const Range&) = default;
};

/// How much of what is asked is shown: `earned` of `possible`, both in model units, `0 <= earned <=
/// possible`. `possible == 0` means that nothing scorable is asked, or that nothing is known of the
/// person: *unknown*.
struct Score {
  std::int64_t earned = 0;
  std::int64_t possible = 0;

  [[nodiscard]] constexpr bool known() const { return possible > 0; }
  /// `floor(1,000,000 * earned / possible)` in `[0, 1000000]`; 0 when unknown. For exports and
  /// display, never for ranking.
  [[nodiscard]] std::int32_t millionths() const;
  friend constexpr bool operator==(Score, Score) = default;
};

/// Compares the ratios exactly, by cross product in 128 bits. An unknown score is below every known
/// one.
[[nodiscard]] std::strong_ordering compare(Score a, Score b);

/// A three-valued answer. Missing data is `unknown`, never a default.
enum class Answer : std::uint8_t { unknown, yes, no };

}  // namespace overstap
