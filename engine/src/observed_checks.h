// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>

#include "overstap/graph/observed_move.h"

namespace overstap {

/// How many rows the tables have that observed moves refer to.
struct ObservedTables {
  std::size_t occupations = 0;
  std::size_t regions = 0;
  std::size_t sources = 0;
};

/// What is wrong with the observed moves of a market, or nothing: ids out of range, a move to where
/// it came from, fewer people than may be shown, more movers than leavers, months that do not exist
/// or run backwards, rows out of order, a region without the row of all together. O(rows).
[[nodiscard]] std::optional<std::string> problem_in_observed(std::span<const ObservedMove> rows,
                                                             const ObservedTables& tables);

}  // namespace overstap
