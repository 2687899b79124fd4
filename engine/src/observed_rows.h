// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "transition_rows.h"

namespace overstap {

/// What people did who left the traveller's occupation for `to`: in the traveller's region where
/// that is shown, else in all together. The occupation is the most recent one held of which
/// anything is observed. O(log moves + edges of one origin).
[[nodiscard]] std::optional<ObservedMoves> observed_of(const Traveller& traveller, OccupationId to);

/// The occupations that people went to from there, those held left out. Order: no conflict with a
/// wish or the hours first; blended share; persons; id. At most `max_results`.
[[nodiscard]] std::vector<Transition> observed_transitions(const Traveller& traveller,
                                                           int max_results);

}  // namespace overstap
