// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "overstap/graph/model.h"
#include "overstap/graph/taxonomy.h"

namespace overstap {

/// The idf weight of a skill that is scored; 0 for one that is not.
[[nodiscard]] inline std::int32_t scored_idf(const Taxonomy& taxonomy, SkillId skill,
                                             const ModelWeights& weights) {
  return is_scored(taxonomy.record(skill)) ? idf_weight(taxonomy, skill, weights) : 0;
}

}  // namespace overstap
