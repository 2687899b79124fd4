// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "profiles/src/writers/hold.h"

/// Values that no format can say because they are none: a day that does not exist, a range the
/// wrong way round, a number out of the bounds of the readers.
namespace overstap {

[[nodiscard]] std::optional<Date> real_date(const std::optional<Date>& date);
[[nodiscard]] PostcodePrefix real_postcode(const PostcodePrefix& postcode);
[[nodiscard]] std::optional<Range<HoursPerWeek>> real_hours(
    const std::optional<Range<HoursPerWeek>>& hours);
[[nodiscard]] std::array<std::optional<Range<Cefr>>, kLanguageParts> real_parts(
    const std::array<std::optional<Range<Cefr>>, kLanguageParts>& parts);
/// A text as a JSON reader gives it back: valid UTF-8 without NUL, citizen numbers masked. What is
/// no text at all is empty.
[[nodiscard]] std::string plain_text(const std::string& text);
/// The same with the white space around it gone.
[[nodiscard]] std::string trimmed_text(const std::string& text);

inline constexpr Hold<std::optional<Date>> kRealDate{real_date, "no date of 1900 to 2200"};
inline constexpr Hold<PostcodePrefix> kRealPostcode{real_postcode,
                                                    "no postcode of two to four digits"};
inline constexpr Hold<std::optional<Range<HoursPerWeek>>> kRealHours{
    real_hours, "no range of 0 to 60 hours a week"};

/// A number within `[0, most]`, in its unit.
template <class Unit, std::int32_t most>
std::optional<Quantity<Unit>> up_to(const std::optional<Quantity<Unit>>& number) {
  if (!number || number->value < 0 || number->value > most) return std::nullopt;
  return number;
}
template <std::int32_t least, std::int32_t most>
std::optional<std::int32_t> number_within(const std::optional<std::int32_t>& number) {
  if (!number || *number < least || *number > most) return std::nullopt;
  return number;
}

/// Each value once, the first time that it stands.
template <class T>
std::vector<T> distinct(const std::vector<T>& values) {
  std::vector<T> out;
  for (const T& value : values) {
    if (std::ranges::find(out, value) == out.end()) out.push_back(value);
  }
  return out;
}
template <class T>
inline constexpr Hold<std::vector<T>> kDistinct{distinct<T>, "it stands in the list already"};

}  // namespace overstap
