// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "overstap/graph/descriptors.h"
#include "overstap/graph/model.h"
#include "overstap/graph/taxonomy.h"

namespace overstap {

/// Occupations that a taxonomy tells apart and a person would not ("rental clerk" for ten kinds of
/// goods), so that they are shown as one and counted once. Per occupation the one that stands for
/// it, itself included: going by id, an occupation joins the first one of its ISCO-08 unit group
/// that stands for itself and whose texts have a cosine of at least `near_synonym_permille` with
/// its own. Without a unit group or texts it stands for itself. Never used in exports. Weakness:
/// what joins is alike to the one that stands for it, not to all others of the group. O(pairs
/// within unit groups x terms).
[[nodiscard]] std::vector<OccupationId> near_synonym_leaders(const Taxonomy& taxonomy,
                                                             const Descriptors& descriptors,
                                                             const ModelWeights& weights);

}  // namespace overstap
