// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "signal.h"

namespace overstap::signals {

/// Whether the definition of one unit group of ISCO-08 names the other among "related occupations
/// classified elsewhere": 10^6 or 0.
/// Source: ISCO-08 group definitions (ILO 2012), as published with ESCO.
/// Example: waiters (5131) and bartenders (5132): 1000000.
/// Weakness: names what a coder could confuse, which is near, but not everything that is near;
/// unknown without the definitions.
void isco_named(const Origin& origin, std::span<std::uint32_t> points) {
  const auto& named = origin.descriptors.isco_named;
  const std::uint16_t own = origin.taxonomy.record(origin.from).isco;
  if (named.empty() || own == 0) return;
  for (std::uint32_t i = 0; i < points.size(); ++i) {
    const std::uint16_t other = origin.taxonomy.record(OccupationId{i}).isco;
    if (other == 0) continue;
    points[i] = std::ranges::binary_search(named, NamedGroups{own, other}) ? kSignalPoints : 0;
  }
}

}  // namespace overstap::signals
