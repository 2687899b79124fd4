// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "overstap/engine/requirements.h"

namespace overstap {

/// As `assess`, into a May that is used again: after warm-up only gaps that offers may close
/// allocate.
void assess_into(const Snapshot& market, const SeekerProfile& seeker, const SeekerState& state,
                 const Vacancy& vacancy, May& out);

/// Deciding, not met, and no offer closes it in time.
[[nodiscard]] bool is_obstacle(const Requirement& requirement);

}  // namespace overstap
