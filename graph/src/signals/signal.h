// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "overstap/graph/nearness.h"
#include "overstap/graph/taxonomy.h"

namespace overstap::signals {

/// What signals are computed from, for one origin.
struct Origin {
  const Taxonomy& taxonomy;
  const Descriptors& descriptors;
  OccupationId from;
  std::span<const Score> can;  ///< per destination: the skills of who comes from there
  /// Per descriptor and destination: the root of the cosine in millionths, or kUnknownPoints where
  /// one of the two is not described; empty where nobody is.
  const std::array<std::vector<std::uint32_t>, kDescriptors>& likeness;

  [[nodiscard]] std::span<const std::uint32_t> like(Descriptor d) const {
    return likeness[static_cast<std::size_t>(d)];
  }
};

/// Fills one entry per destination. They come in as kUnknownPoints.
using Fill = void(const Origin& origin, std::span<std::uint32_t> points);

Fill skills, text, titles, titles_nl, titles_us, isco_named, sector, leads, teaches, sells, level;

/// Copies a likeness, if there is one.
void copy_likeness(const Origin& origin, Descriptor descriptor, std::span<std::uint32_t> points);

/// The likeness where the destination's ISCO-08 code says that it plays the role, 0 where it does
/// not; unknown where the code or the likeness is unknown.
template <class Plays>
void likeness_of_role(const Origin& origin, Descriptor descriptor, Plays plays,
                      std::span<std::uint32_t> points) {
  const std::span<const std::uint32_t> likeness = origin.like(descriptor);
  if (likeness.empty()) return;
  for (std::uint32_t i = 0; i < points.size(); ++i) {
    const OccupationRecord& record = origin.taxonomy.record(OccupationId{i});
    if (record.isco == 0) continue;
    points[i] = plays(record) ? likeness[i] : 0;
  }
}

/// Whether an ISCO-08 unit group is one of `groups`, in which fewer than four digits stand for all
/// groups below: 3 = 3000..3999.
[[nodiscard]] constexpr bool in_groups(std::uint16_t isco, std::span<const std::uint16_t> groups) {
  for (int code = isco; code > 0; code /= 10) {
    for (const std::uint16_t group : groups) {
      if (code == group) return true;
    }
  }
  return false;
}

}  // namespace overstap::signals
