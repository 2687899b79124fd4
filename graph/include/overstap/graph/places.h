// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "overstap/graph/model.h"
#include "overstap/graph/records.h"

namespace overstap {

/// A postcode of which two, three or four digits are known: `{97, 2}` is 97xx.
struct PostcodePrefix {
  std::int32_t digits = 0;
  std::uint8_t length = 0;  ///< 2..4; 0 = unknown
  friend bool operator==(const PostcodePrefix&, const PostcodePrefix&) = default;
};

/// Travel distance between two postcodes, an estimate: straight line times `travel_detour_percent`.
/// Where only two or three digits are known it is the interval over all postcodes of the table that
/// begin so. Nothing when no postcode of the table does. The straight line is off by less than 1 %
/// within the Netherlands; integer arithmetic with a table of cosines, the same on every processor.
/// `places` must be sorted by postcode. O(log places + pairs of postcodes).
[[nodiscard]] std::optional<Range<Metres>> travel_distance(std::span<const Place> places,
                                                           PostcodePrefix from, PostcodePrefix to,
                                                           const ModelWeights& weights);

/// Whether a distance interval is within a limit: `yes` when all of it is at or below the limit
/// minus the band, `no` when all of it is above the limit plus the band, else `unknown`.
[[nodiscard]] Answer within(Range<Metres> distance, Metres limit, const ModelWeights& weights);

/// The region of a postcode; nothing when the table does not tell, or the known digits span several
/// regions.
[[nodiscard]] std::optional<RegionId> region_of(std::span<const Place> places,
                                                PostcodePrefix postcode);

}  // namespace overstap
