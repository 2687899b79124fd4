// SPDX-License-Identifier: Apache-2.0
#include "costs.h"

#include <algorithm>
#include <cassert>

#include "requirements/assess.h"

namespace overstap {
namespace {

/// Hours, roster and travel.
constexpr std::size_t kOwnFields = 3;

}  // namespace

CostCounter::CostCounter(const Vacancy& vacancy)
    : demands_{vacancy.demands.size()}, costs_(demands_ + kOwnFields + kConditions) {}

std::size_t CostCounter::slot_of(const Requirement& requirement) const {
  if (requirement.demand) return *requirement.demand;
  switch (requirement.kind) {
    case RequirementKind::hours:
      return demands_;
    case RequirementKind::roster:
      return demands_ + 1;
    case RequirementKind::travel:
      return demands_ + 2;
    default:
      assert(requirement.condition);
      return demands_ + kOwnFields + static_cast<std::size_t>(*requirement.condition);
  }
}

void CostCounter::add(const May& may) {
  const auto obstacles = std::ranges::count_if(may.requirements, is_obstacle);
  for (const Requirement& requirement : may.requirements) {
    if (!requirement.deciding || requirement.later) continue;
    RequirementCost& cost = costs_[slot_of(requirement)];
    cost.kind = requirement.kind;
    cost.demand = requirement.demand;
    cost.condition = requirement.condition;
    cost.of_person = requirement.of_person;
    cost.force = requirement.force;
    switch (requirement.state) {
      case State::met:
        ++cost.met;
        break;
      case State::not_met:
        ++cost.not_met;
        break;
      case State::unknown:
        ++cost.unknown;
        if (may.block != Block::out) ++cost.open;
        break;
    }
    const bool alone = obstacles == 1 && is_obstacle(requirement);
    if (alone && requirement.force != Force::legal) ++cost.only_obstacle;
  }
}

std::vector<RequirementCost> CostCounter::take() const {
  std::vector<RequirementCost> seen;
  std::ranges::copy_if(costs_, std::back_inserter(seen), [](const RequirementCost& cost) {
    return cost.met + cost.not_met + cost.unknown > 0;
  });
  return seen;
}

}  // namespace overstap
