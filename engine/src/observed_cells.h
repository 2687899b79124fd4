// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <limits>
#include <vector>

#include "overstap/engine/observed_moves.h"

namespace overstap {

/// Places in which people are counted: all together, region unknown, and 2 + id for each region.
inline constexpr std::uint32_t kAllPlaces = 0, kUnknownPlace = 1, kFirstRegion = 2;

/// People counted in one pair and one place.
struct MoveCell {
  OccupationId to;
  std::uint32_t place = 0;
  std::uint32_t persons = 0;
  std::int32_t first = std::numeric_limits<std::int32_t>::max(), last = 0;  ///< months
  bool shown = false;
};
struct PairCount {
  OccupationId to;
  std::uint32_t internal = 0, returns = 0;
};
struct DepartureCount {
  std::uint32_t place = 0;
  std::uint32_t persons = 0;
};

/// All that was counted of who left one occupation. Each list without repeats, in ascending order.
struct OriginCounts {
  OccupationId from;
  std::vector<MoveCell> cells;             ///< by (to, place); of each pair one cell is place 0
  std::vector<PairCount> pairs;            ///< by to
  std::vector<DepartureCount> departures;  ///< by place; first place 0
};

/// Marks the cells that may be shown, and empties `pairs` where they would tell too much; returns
/// how many cells are left out for the sake of others. Nothing that is shown, and no difference of
/// two sums of what is shown, stands for 1 to `min_persons` - 1 people:
/// - a cell of fewer people is not shown, nor the regions of a pair whose total is not;
/// - departures less the moves shown in a place: the smallest move of that place goes too;
/// - the total of a pair less its regions shown: the regions left out hold `min_persons` people or
///   more together, and are two or more, unless only people of an unknown region are missing;
/// - the departures of all less those of the regions shown: the smallest region goes too;
/// - departures less moves, internal moves and returns: internal moves and returns go.
[[nodiscard]] std::uint64_t choose_shown(OriginCounts& origin, std::uint32_t min_persons);

}  // namespace overstap
