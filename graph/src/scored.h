// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "overstap/graph/model.h"
#include "overstap/graph/taxonomy.h"

namespace overstap {

/// Whether a skill takes part in scoring: assessable, and no heading.
[[nodiscard]] inline bool is_scored(const SkillRecord& skill) {
  return skill.assessable != 0 && skill.kind != SkillKind::group;
}

/// The idf weight of a skill that is scored; 0 for one that is not.
[[nodiscard]] inline std::int32_t scored_idf(const Taxonomy& taxonomy, SkillId skill,
                                             const ModelWeights& weights) {
  return is_scored(taxonomy.record(skill)) ? idf_weight(taxonomy, skill, weights) : 0;
}

}  // namespace overstap
