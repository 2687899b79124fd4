// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/held_skills.h"

#include <algorithm>
#include <cassert>
#include <tuple>

#include "scored.h"

namespace overstap {

std::vector<HeldSkill> skills_given_by(const Taxonomy& taxonomy, OccupationId occupation,
                                       const ModelWeights& weights) {
  std::vector<HeldSkill> given;
  for (const OccupationSkill& asked : taxonomy.skills_of(occupation)) {
    const std::int32_t strength = asked.relevance == Relevance::essential
                                      ? weights.strength_derived_essential
                                      : weights.strength_derived_optional;
    if (strength == 0 || !is_scored(taxonomy.record(asked.skill))) continue;
    given.push_back({.skill = asked.skill, .strength = strength, .source = occupation.value()});
  }
  return given;
}

std::vector<SkillId> shown_by_certificate(const Taxonomy& taxonomy, SkillId certificate) {
  std::vector<SkillId> shown{certificate};
  for (std::size_t next = 0; next < shown.size(); ++next) {
    if (taxonomy.record(shown[next]).kind != SkillKind::certificate) continue;
    for (const SkillId covered : taxonomy.covered_by_certificate(shown[next])) {
      if (std::ranges::find(shown, covered) == shown.end()) shown.push_back(covered);
    }
  }
  std::ranges::sort(shown);
  return shown;
}

void ShownSkills::assign(std::span<const HeldSkill> held, const Closeness& closeness) {
  for (const SkillId skill : touched_) shown_[skill.index()] = {};
  touched_.clear();
  for (std::uint32_t i = 0; i < held.size(); ++i) {
    assert(held[i].strength >= 0 && held[i].strength <= kWhole);
    if (held[i].strength == 0) continue;
    for (const CloseSkill& asked : closeness.shown_by(held[i].skill)) {
      Shown& best = shown_[asked.other.index()];
      const std::int32_t points = asked.closeness * held[i].strength;
      if (points < best.points) continue;
      if (points == best.points && std::tuple{asked.relation, held[i].skill} >=
                                       std::tuple{best.relation, held[best.held].skill}) {
        continue;
      }
      if (best.points == 0) touched_.push_back(asked.other);
      best = {.points = points,
              .closeness = asked.closeness,
              .strength = held[i].strength,
              .relation = asked.relation,
              .held = i};
    }
  }
}

}  // namespace overstap
