// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/formats/amounts.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "overstap/profiles/text.h"
#include "profiles/src/foreign/fields.h"

namespace overstap {
namespace {

constexpr std::int32_t kMaxHours = 60;
constexpr std::int32_t kMaxEuro = 10'000;

bool all_digits(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool is_the_netherlands(std::string_view country) {
  constexpr auto kNames =
      std::to_array<std::string_view>({"nl", "nld", "nederland", "netherlands", "the netherlands"});
  return std::ranges::find(kNames, fold_key(country)) != kNames.end();
}

}  // namespace

std::optional<std::int32_t> whole_number_in(std::string_view text) {
  const std::size_t point = text.find('.');
  if (point != std::string_view::npos) {
    const std::string_view fraction = text.substr(point + 1);
    if (fraction.empty() || fraction.find_first_not_of('0') != std::string_view::npos)
      return std::nullopt;
    text = text.substr(0, point);
  }
  constexpr std::size_t kMaxDigits = 6;
  if (text.empty() || text.size() > kMaxDigits || !all_digits(text)) return std::nullopt;
  std::int32_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

std::optional<Cents> cents_in(std::string_view text) {
  const std::size_t point = std::min(text.find_first_of(".,"), text.size());
  const std::optional<std::int32_t> euro = whole_number_in(text.substr(0, point));
  if (!euro || *euro > kMaxEuro) return std::nullopt;
  std::string_view fraction = point < text.size() ? text.substr(point + 1) : "00";
  if (fraction.empty() || !all_digits(fraction)) return std::nullopt;
  while (fraction.size() > 2 && fraction.back() == '0') fraction.remove_suffix(1);
  if (fraction.size() > 2) return std::nullopt;
  const std::int32_t cents =
      (fraction[0] - '0') * 10 + (fraction.size() == 2 ? fraction[1] - '0' : 0);
  return Cents{*euro * 100 + cents};
}

std::optional<Range<HoursPerWeek>> hours_between(ForeignObject& at, std::string_view min_key,
                                                 std::string_view max_key) {
  const std::optional<Reference> lowest = at.peek(min_key);
  const std::optional<Reference> highest = at.peek(max_key);
  if (!lowest && !highest) return std::nullopt;
  if (!highest) {
    at.note(min_key, ErrorCode::schema,
            "the hours are carried as text: a lowest number alone is no range");
    return std::nullopt;
  }
  const std::optional<std::int32_t> max = whole_number_in(highest->text);
  const std::optional<std::int32_t> min =
      lowest ? whole_number_in(lowest->text) : std::optional<std::int32_t>{0};
  if (!min || !max || *max < *min || *max > kMaxHours) {
    at.note(max_key, ErrorCode::schema,
            "the hours are carried as text: expected whole hours from 0 to 60, the lowest first");
    return std::nullopt;
  }
  (void)at.text(min_key, "hours");
  (void)at.text(max_key, "hours");
  return Range<HoursPerWeek>{{*min}, {*max}};
}

PostcodePrefix dutch_postcode(ForeignObject& address, std::string_view key,
                              std::string_view country_key) {
  const std::optional<Reference> written = address.peek(key);
  if (!written) return {};
  const std::optional<Reference> country = address.peek(country_key);
  const bool dutch = !country || is_the_netherlands(country->text);
  const std::optional<PostcodePrefix> postcode =
      dutch ? parse_postcode(written->text) : std::nullopt;
  if (!postcode) {
    address.note(key, ErrorCode::schema, "the postal code is not read: it is not a Dutch one");
    return {};
  }
  (void)address.text(key, "postcode");
  if (country) (void)address.text(country_key, "postcode");
  return *postcode;
}

}  // namespace overstap
