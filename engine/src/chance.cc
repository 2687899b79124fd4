// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <tuple>

#include "overstap/engine/planner.h"

namespace overstap {

Chance chance_of(const Snapshot& market, OccupationId occupation, std::optional<RegionId> region) {
  Chance chance;
  const std::uint32_t group_plus_one =
      market.taxonomy().record(occupation).tightness_group_plus_one;
  if (group_plus_one == 0) return chance;
  const TightnessGroupId group{group_plus_one - 1};
  const auto facts = market.facts();
  for (std::uint32_t i = 0; i < facts.size(); ++i) {
    const Fact& fact = facts[i];
    if (fact.group != group || !fact.superseded_by.empty()) continue;
    if (!fact.region || fact.region == region) chance.facts.push_back(i);
  }
  std::ranges::sort(chance.facts, [&](std::uint32_t a, std::uint32_t b) {
    const bool a_regional = facts[a].region.has_value();
    const bool b_regional = facts[b].region.has_value();
    if (a_regional != b_regional) return a_regional;
    const Date a_date = facts[a].provenance.as_of;
    const Date b_date = facts[b].provenance.as_of;
    if (a_date != b_date) return a_date > b_date;
    return std::tie(facts[a].id, a) < std::tie(facts[b].id, b);
  });
  return chance;
}

}  // namespace overstap
