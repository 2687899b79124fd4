// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>

#include "overstap/graph/date.h"

namespace overstap {

/// Months since January of the year 0; an unknown month counts as January.
[[nodiscard]] constexpr std::int32_t month_number(Date date) {
  return date.year * 12 + std::max<std::int32_t>(date.month, 1) - 1;
}
[[nodiscard]] constexpr Date month_date(std::int32_t number) {
  return {static_cast<std::int16_t>(number / 12), static_cast<std::uint8_t>(number % 12 + 1), 0};
}

}  // namespace overstap
