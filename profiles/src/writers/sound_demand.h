// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/writers/vacancy_holds.h"

namespace overstap {

/// A demand as any format may say it: of the right kind, within the bounds of the readers, and
/// with a moment that is whole. Nothing when it is none.
[[nodiscard]] DemandLeft real_demand(const Demand& demand, const Taxonomy& taxonomy);

[[nodiscard]] Roster real_roster(const Roster& roster);
[[nodiscard]] std::optional<Range<Cents>> real_wage(const std::optional<Range<Cents>>& wage);

}  // namespace overstap
