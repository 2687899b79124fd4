// SPDX-License-Identifier: Apache-2.0
#include "tools/import/decimal.h"

#include <algorithm>

namespace overstap {

namespace {

bool all_digits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::optional<std::int64_t> parse_decimal(std::string_view text, int digits) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  const std::size_t point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  std::string_view fraction;
  if (point != std::string_view::npos) {
    fraction = text.substr(point + 1);
    if (!all_digits(fraction)) return std::nullopt;
  }
  if (!all_digits(whole) || whole.size() > 9) return std::nullopt;
  std::int64_t value = 0;
  for (const char c : whole) value = value * 10 + (c - '0');
  for (int i = 0; i < digits; ++i) {
    const auto index = static_cast<std::size_t>(i);
    value = value * 10 + (index < fraction.size() ? fraction[index] - '0' : 0);
  }
  const auto next = static_cast<std::size_t>(digits);
  if (next < fraction.size() && fraction[next] >= '5') ++value;
  return negative ? -value : value;
}

}  // namespace overstap
