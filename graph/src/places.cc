// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/places.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <cstdlib>

namespace overstap {
namespace {

constexpr std::int64_t kMillion = 1'000'000;
/// Metres per degree of a great circle on a sphere of 6371.0088 km (IUGG mean radius).
constexpr std::int64_t kMetresPerDegree = 111'195;

/// Cosine of whole degrees, in millionths.
constexpr std::int32_t kCosine[] = {
    1000000, 999848, 999391, 998630, 997564, 996195, 994522, 992546, 990268, 987688, 984808, 981627,
    978148,  974370, 970296, 965926, 961262, 956305, 951057, 945519, 939693, 933580, 927184, 920505,
    913545,  906308, 898794, 891007, 882948, 874620, 866025, 857167, 848048, 838671, 829038, 819152,
    809017,  798636, 788011, 777146, 766044, 754710, 743145, 731354, 719340, 707107, 694658, 681998,
    669131,  656059, 642788, 629320, 615661, 601815, 587785, 573576, 559193, 544639, 529919, 515038,
    500000,  484810, 469472, 453990, 438371, 422618, 406737, 390731, 374607, 358368, 342020, 325568,
    309017,  292372, 275637, 258819, 241922, 224951, 207912, 190809, 173648, 156434, 139173, 121869,
    104528,  87156,  69756,  52336,  34899,  17452,  0,
};

/// Cosine of a latitude in millionths, linear between whole degrees: off by less than 0.00004.
std::int64_t cosine_e6(std::int64_t latitude_e6) {
  const std::int64_t north = std::min(std::abs(latitude_e6), 90 * kMillion);
  const auto degree = static_cast<std::size_t>(north / kMillion);
  if (degree == 90) return 0;
  const std::int64_t part = north % kMillion;
  return kCosine[degree] + (kCosine[degree + 1] - kCosine[degree]) * part / kMillion;
}

/// The integer square root, rounded down.
std::int64_t square_root(std::int64_t value) {
  std::int64_t low = 0;
  std::int64_t high = 3'037'000'499;  // the root of the greatest 64-bit value
  while (low < high) {
    const std::int64_t middle = low + (high - low + 1) / 2;
    if (middle <= value / middle) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

/// The straight line in metres, on a plane that touches the sphere between both places. Off by less
/// than 0.5 % within the Netherlands, for the Earth is no sphere.
std::int64_t straight_line(const Place& a, const Place& b) {
  const std::int64_t latitude = (std::int64_t{a.latitude_e6} + b.latitude_e6) / 2;
  const std::int64_t north = (std::int64_t{a.latitude_e6} - b.latitude_e6) * kMetresPerDegree;
  const std::int64_t east = (std::int64_t{a.longitude_e6} - b.longitude_e6) * cosine_e6(latitude) /
                            kMillion * kMetresPerDegree;
  const std::int64_t north_metres = north / kMillion;
  const std::int64_t east_metres = east / kMillion;
  return square_root(north_metres * north_metres + east_metres * east_metres);
}

/// The places whose postcode begins with the known digits.
std::span<const Place> places_of(std::span<const Place> places, PostcodePrefix prefix) {
  if (prefix.length < 2 || prefix.length > 4) return {};
  std::int32_t unit = 1;
  for (int i = prefix.length; i < 4; ++i) unit *= 10;
  const std::int32_t first = prefix.digits * unit;
  const auto begin = std::ranges::lower_bound(places, first, {}, &Place::postcode);
  const auto end = std::ranges::lower_bound(places, first + unit, {}, &Place::postcode);
  return {begin, end};
}

}  // namespace

std::optional<Range<Metres>> travel_distance(std::span<const Place> places, PostcodePrefix from,
                                             PostcodePrefix to, const ModelWeights& weights) {
  assert(std::ranges::is_sorted(places, {}, &Place::postcode));
  const std::span<const Place> starts = places_of(places, from);
  const std::span<const Place> ends = places_of(places, to);
  if (starts.empty() || ends.empty()) return std::nullopt;
  std::int64_t least = straight_line(starts[0], ends[0]);
  std::int64_t most = least;
  for (const Place& start : starts) {
    for (const Place& end : ends) {
      const std::int64_t distance = straight_line(start, end);
      least = std::min(least, distance);
      most = std::max(most, distance);
    }
  }
  const auto travelled = [&](std::int64_t metres) {
    return Metres{static_cast<std::int32_t>(metres * weights.travel_detour_percent / 100)};
  };
  return Range<Metres>{travelled(least), travelled(most)};
}

Answer within(Range<Metres> distance, Metres limit, const ModelWeights& weights) {
  const std::int64_t near = std::int64_t{limit.value} * (100 - weights.travel_band_percent);
  const std::int64_t far = std::int64_t{limit.value} * (100 + weights.travel_band_percent);
  if (std::int64_t{distance.max.value} * 100 <= near) return Answer::yes;
  if (std::int64_t{distance.min.value} * 100 > far) return Answer::no;
  return Answer::unknown;
}

std::optional<RegionId> region_of(std::span<const Place> places, PostcodePrefix postcode) {
  const std::span<const Place> known = places_of(places, postcode);
  if (known.empty()) return std::nullopt;
  const std::optional<RegionId> region = known.front().region;
  const bool same = std::ranges::all_of(known, [&](const Place& p) { return p.region == region; });
  return same ? region : std::nullopt;
}

}  // namespace overstap
