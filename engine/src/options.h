// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <string>
#include <string_view>

#include "overstap/graph/date.h"
#include "overstap/graph/error.h"

namespace overstap {

inline constexpr int kMaxResults = 100'000;

/// `invalid_argument` naming the option, its range and the value.
[[nodiscard]] inline Result<void> check_in_range(std::string_view option, int value, int min,
                                                 int max) {
  if (value >= min && value <= max) return {};
  return std::unexpected(Error{ErrorCode::invalid_argument,
                               std::string{option} + " must lie in " + std::to_string(min) + ".." +
                                   std::to_string(max) + ": " + std::to_string(value),
                               {}});
}

/// `invalid_argument` when no reference date is given.
[[nodiscard]] inline Result<void> check_as_of(Date as_of) {
  if (as_of.year != 0) return {};
  return std::unexpected(Error{ErrorCode::invalid_argument,
                               "as_of is missing: give the reference date of the question",
                               {}});
}

}  // namespace overstap
