// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "overstap/graph/taxonomy.h"

namespace overstap {

/// The members of one cycle of the hierarchy (of several, that with the smallest id), ascending;
/// empty when it is acyclic. O(skills + relations).
[[nodiscard]] std::vector<SkillId> find_cycle(const Csr<SkillId>& broader);

}  // namespace overstap
