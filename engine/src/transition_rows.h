// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "overstap/engine/planner.h"
#include "overstap/profiles/seeker.h"

namespace overstap {

/// Whoever asks for transitions: a person, or somebody of whom only an occupation is known.
struct Traveller {
  const Snapshot& market;
  const SeekerProfile* seeker = nullptr;  ///< nothing = only an occupation is known
  SeekerState state;
  std::vector<OccupationId> held;  ///< most recent first, each once
  std::optional<RegionId> region;
  bool provisional = false;  ///< nothing is shown but what occupations held suggest

  [[nodiscard]] bool holds(OccupationId occupation) const;
  /// Whether a job runs at the reference date.
  [[nodiscard]] bool works_now() const;
};

[[nodiscard]] Traveller traveller_of(const Snapshot& market, const SeekerProfile& seeker,
                                     Date as_of, std::optional<RegionId> region);
[[nodiscard]] Traveller traveller_of(const Snapshot& market, OccupationId from, Date as_of,
                                     std::optional<RegionId> region);

/// "No" wishes that the occupation surely goes against, in the order of the profile.
[[nodiscard]] std::vector<Condition> wish_conflicts(const Traveller& traveller, OccupationId to);

/// Evening, night or weekend work that the occupation has and that the person can surely not do:
/// each of those day parts, on all workdays or on both weekend days, is answered "no". In that
/// order.
[[nodiscard]] std::vector<Condition> roster_conflicts(const Traveller& traveller, OccupationId to);

/// How well `to` is covered, in parts; nothing known of the traveller gives an empty explanation.
[[nodiscard]] Explanation explain_transition(const Traveller& traveller, OccupationId to);

[[nodiscard]] EntryGap gap_of(const Traveller& traveller, OccupationId to);

/// One complete row.
[[nodiscard]] Transition transition_to(const Traveller& traveller, OccupationId to);

/// Statements other than `edge` that name an occupation of the traveller on either side; newest
/// first, superseded ones left out.
[[nodiscard]] std::vector<StatementId> sector_statements(const Traveller& traveller);

/// What to do first, by what stands in the way; table in engine/README.md. `row` is complete but
/// for the step itself.
[[nodiscard]] FirstStep first_step(const Traveller& traveller, const Transition& row);

}  // namespace overstap
