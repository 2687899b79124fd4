// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "profiles/src/extract/text/fixed_words.h"
#include "profiles/src/extract/text/read_text.h"

namespace overstap::extract {

/// A date at the tokens `[first, last)`.
struct TextDate {
  std::uint32_t first = 0, last = 0;
  Date date;
};
/// `2019`, `maart 2019`, `mrt. 2019`, `03-2019`, `2019-03`, `1 maart 2019`, `01-03-2019` at `at`;
/// years 1950 to 2099.
[[nodiscard]] std::optional<TextDate> date_at(const ReadText& text, std::uint32_t at,
                                              std::uint32_t last);

/// Whether the token is a year, without which date_at finds nothing.
[[nodiscard]] bool is_year_number(const Token& token);

/// 1..12 of a month's name, Dutch or English, whole or short; 0 otherwise.
[[nodiscard]] std::uint8_t month_of(const Token& token);

/// A stretch of time at the tokens `[first, last)`.
struct TextPeriod {
  std::uint32_t first = 0, last = 0;
  std::optional<Date> from, to;
  bool current = false;  ///< "heden", "nu", "present"
};
/// `2019 - heden`, `maart 2017 t/m jan. 2022`, `2021 2026`, `sinds 2012`, `tot 2019`, in order.
[[nodiscard]] std::vector<TextPeriod> periods_in(const ReadText& text, std::uint32_t first,
                                                 std::uint32_t last);

/// A whole number in digits or in words ("zes", "tweeendertig", "eight") up to 99; -1 otherwise.
/// "Anderhalf" is 1.
[[nodiscard]] std::int32_t small_number(const Token& token);
/// The same of a folded word.
[[nodiscard]] std::int32_t small_number(std::string_view word);

/// The words of numbers and of months with what they stand for, by hash: the only tables of them.
inline constexpr std::size_t kNumberSlots = 256, kMonthSlots = 128;
[[nodiscard]] const FixedWords<std::int32_t, kNumberSlots>& number_words();
[[nodiscard]] const FixedWords<std::int32_t, kMonthSlots>& month_words();

}  // namespace overstap::extract
