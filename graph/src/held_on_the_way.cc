// SPDX-License-Identifier: Apache-2.0
#include "held_on_the_way.h"

#include "scored.h"

namespace overstap {

HeldOnTheWay::HeldOnTheWay(const RouteMarket& market, std::span<const HeldSkill> held)
    : market_{market}, points_(market.taxonomy.skill_count()), idf_(market.taxonomy.skill_count()) {
  add(held);
  undo_.clear();
}

void HeldOnTheWay::add(std::span<const HeldSkill> gained) {
  for (const HeldSkill& gain : gained) {
    for (const CloseSkill& asked : market_.closeness.shown_by(gain.skill)) {
      const std::int32_t points = asked.closeness * gain.strength;
      std::int32_t& best = points_[asked.other.index()];
      if (points <= best) continue;
      undo_.emplace_back(asked.other, best);
      best = points;
    }
  }
}

void HeldOnTheWay::take_back(std::size_t mark) {
  for (; undo_.size() > mark; undo_.pop_back()) {
    points_[undo_.back().first.index()] = undo_.back().second;
  }
}

Score HeldOnTheWay::coverage(OccupationId to) {
  Score score;
  for (const OccupationSkill& asked : market_.taxonomy.skills_of(to)) {
    const std::int64_t weight = weight_of(asked);
    score.earned += weight * points_[asked.skill.index()];
    score.possible += weight * kFullPoints;
  }
  return score;
}

std::int64_t HeldOnTheWay::weight_of(const OccupationSkill& asked) {
  std::int32_t& idf = idf_[asked.skill.index()];
  // The idf is the costly part.
  if (idf == 0) idf = scored_idf(market_.taxonomy, asked.skill, market_.weights) + 1;
  const auto relevance = static_cast<std::size_t>(asked.relevance);
  return std::int64_t{market_.weights.relevance[relevance]} * (idf - 1);
}

}  // namespace overstap
