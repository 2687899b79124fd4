// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "overstap/engine/seeker_state.h"

namespace overstap {

/// What an education shows: the level of a completed one; of a foreign one only its valuation.
[[nodiscard]] std::optional<EducationLevel> shown_level(const Education& education);

/// Leading work: the job says so, or its occupation leads.
[[nodiscard]] bool is_leading(const Taxonomy& taxonomy, const Employment& job);

/// Whether a job counts at all: not denied, and not beginning after the reference date.
[[nodiscard]] bool has_begun(const Employment& job, Date as_of);
/// Whether a job runs at `as_of`.
[[nodiscard]] bool is_current(const Employment& job, Date as_of);

}  // namespace overstap
