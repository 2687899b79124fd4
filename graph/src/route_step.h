// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "overstap/graph/route.h"

namespace overstap {

/// One occupation entered on the way.
struct StepTaken {
  OccupationId occupation;
  Months stayed{0};
};

/// Where a route has come: the person's state but for the skills held, and the steps so far.
struct RouteProgress {
  CareerState state;  ///< `held` is not kept up here; see skills_gained()
  std::vector<StepTaken> steps;
  std::optional<OccupationId> origin;  ///< that may be stayed in
  std::optional<int> rung;             ///< highest of the steps' usual levels, lower end
};

/// The start: `state` with its working level made definite by shown_level.
[[nodiscard]] RouteProgress start_of(const RouteMarket& market, const CareerState& state,
                                     const RouteOptions& options);

/// The next step if its gap can be closed (rules 1 and 2 of find_routes). `fit` and `named` are
/// left to the caller.
[[nodiscard]] std::optional<RouteStep> enter(const RouteMarket& market,
                                             const RouteProgress& progress, OccupationId to);

/// What stands between a state and `to`.
[[nodiscard]] EntryGap gap_to(const RouteMarket& market, const CareerState& state, OccupationId to);

/// Applies stay, certificates and the occupation itself.
void take(const RouteMarket& market, const RouteStep& step, RouteProgress& progress);

/// Whether a statement names the step from one of `from` to `to`.
[[nodiscard]] bool is_named(const RouteMarket& market, std::span<const OccupationId> from,
                            OccupationId to);

/// Where one can go from an occupation: its `width` best edges, then the named pairs that are not
/// among them.
[[nodiscard]] std::vector<OccupationId> neighbours(const RouteMarket& market, OccupationId from,
                                                   std::size_t width);

/// What routes are compared by. Lower is better, but for `fit`.
struct RouteCost {
  Months experience{0};
  bool learning_unknown = false;
  Weeks learning{0};
  int steps = 0;
  int unnamed = 0;  ///< steps that no statement names
  Score fit;
};
[[nodiscard]] RouteCost cost_of(const Route& route);
/// Lexicographic: experience, learning, steps, unnamed steps, fit descending.
[[nodiscard]] std::strong_ordering order(const RouteCost& a, const RouteCost& b);
/// Not worse in anything and better in something.
[[nodiscard]] bool dominates(const RouteCost& a, const RouteCost& b);
/// By order(), then by the ids of the steps.
[[nodiscard]] bool comes_before(const Route& a, const Route& b);

/// Adds a step at the end and keeps the totals.
void append(Route& route, RouteStep step);
/// Whether the totals are within the limits.
[[nodiscard]] bool within_limits(const Route& route, const RouteOptions& options);

}  // namespace overstap
