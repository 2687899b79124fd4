// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

#include "overstap/graph/date.h"
#include "overstap/graph/ids.h"

namespace overstap {

/// People who went from one occupation to another, counted in work histories. A row of a market
/// file: every byte belongs to a field.
struct ObservedMove {
  OccupationId from{}, to{};
  std::uint32_t region_plus_one = 0;  ///< 0 = all regions together
  std::uint32_t persons = 0;          ///< distinct people who made this move; neither below
  std::uint32_t departures = 0;       ///< distinct people who left `from` for other work
  /// Distinct people who made it at one employer, and who went back to work held before; only for
  /// all regions together; 0 = none, or fewer than `min_persons`.
  std::uint32_t internal = 0, returns = 0;
  std::uint32_t min_persons = 0;  ///< the smallest count that was shown when these were learned
  SourceId source{};
  Date first{}, last{};  ///< months in which the first and the last of `persons` began in `to`
  Date as_of{};          ///< reference date of the count

  [[nodiscard]] std::optional<RegionId> region() const {
    if (region_plus_one == 0) return std::nullopt;
    return RegionId{region_plus_one - 1};
  }
  friend bool operator==(const ObservedMove&, const ObservedMove&) = default;
};

}  // namespace overstap
