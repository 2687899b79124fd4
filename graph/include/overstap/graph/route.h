// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "overstap/graph/career.h"
#include "overstap/graph/transition.h"

namespace overstap {

/// What a route may cost and use. Values out of their range are broken preconditions.
struct RouteOptions {
  int max_steps = 3;            ///< 1..5
  int max_results = 10;         ///< 1..1000
  Months max_experience{120};   ///< total, 0 or more; routes beyond are not shown
  Weeks max_learning{260};      ///< total of the known lower ends, 0 or more
  int max_level_jump = 6;       ///< rungs up in one step, 0..6; see RouteStep::levels_up
  int max_levels_up = 6;        ///< rungs up in all, 0..6
  int max_certificates = 1000;  ///< to be earned in all, 0 or more
  /// The origin in which the person still works and may stay to earn experience first; nothing = in
  /// none, for it may have ended.
  std::optional<OccupationId> may_stay_in_origin{};
  /// Never used as a step, also not as the last one (wishes); sorted.
  std::vector<OccupationId> avoid{};
};

struct RouteStep {
  OccupationId to;
  Score fit;     ///< coverage of this occupation by all that is held or was gained before this step
  EntryGap gap;  ///< as it stood before this step and its stay; `after_experience` when the stay
                 ///< closes it
  Months stay{0};        ///< months still to work before this one can be entered, in `stay_in`
  OccupationId stay_in;  ///< an earlier step, the previous one if that will do, or the origin that
                         ///< may be stayed in; means nothing when `stay` is zero
  bool named = false;    ///< a statement names the pair (previous, this); for the first step: (an
                         ///< origin, this)
  /// Rungs of the ladder (`ladder_step`) from the highest stood on before - the level shown when
  /// this step is entered, after the stay, and the lower ends of the usual levels of the steps
  /// before - to the lower end of this one's usual level. 0 when that is no higher, or unknown.
  int levels_up = 0;
  friend bool operator==(const RouteStep&, const RouteStep&) = default;
};

/// A loop-free sequence of steps. Two clocks, never added: learning in weeks, experience in months.
struct Route {
  std::vector<RouteStep> steps{};
  Range<Weeks> learning{};        ///< sum over steps of known durations
  bool learning_unknown = false;  ///< some step's learning has no known duration
  Months experience{0};           ///< sum of the stays
  int levels_up = 0;              ///< sum over steps
  int certificates = 0;           ///< certificates that are missing and must be earned
  Score fit;                      ///< the least covered step: the weakest link
  friend bool operator==(const Route&, const Route&) = default;
};

inline constexpr int kExactRouteSteps = 4;
inline constexpr int kLongRouteEdges = 24;

/// Everything route search reads. Views; the owner must outlive the call.
struct RouteMarket {
  const Taxonomy& taxonomy;
  const Closeness& closeness;
  const ModelWeights& weights;
  Csr<TransitionEdge> edges;
  std::span<const EntryDemand> entries;
  std::span<const Training> offers;
  std::span<const std::pair<OccupationId, OccupationId>> named;  ///< sorted pairs
};

/// The skills that a step of a route gives, each once, ascending.
[[nodiscard]] std::vector<HeldSkill> skills_gained(const RouteMarket& market,
                                                   const RouteStep& step);

/// The routes from a state to `to`, in the order (experience, learning, steps, unnamed steps, fit
/// descending, ids), cut at `max_results`: first those that no other route dominates (not worse in
/// learning, experience, steps, evidence and fit, better in one), then the others. Learning
/// compares by its lower end; an unknown learning comes after every known one. Evidence is the
/// number of steps that no statement names: what people are known to have done is not pushed out of
/// sight by what merely resembles; it changes no score.
///
/// A route goes along the edges and the named pairs, from any of `origins` (a state may hold
/// several occupations). Its steps differ from each other and from the origin; none is in `avoid`.
///
/// Gap: before each step `entry_gap` is taken of the state as it is then. Kinds `now` and
/// `after_training` are entered at once.
///
/// Stay: otherwise one earlier step is stayed in for longer, the latest one that can close the gap.
/// For that step two lengths are tried, the shorter first: the months that its occupation lacks for
/// the experience asked (or the leading months that are lacking, where it leads), and the greater
/// of these and what lacks to `consolidation_months` in that step. The first step and length after
/// which the kind is `now` or `after_training` are taken. No stay closes a missing diploma. Nobody
/// stays in an origin, where the person may no longer work, but in `may_stay_in_origin`: where no
/// step will do, the months lacking are earned there before leaving. That raises no level: what the
/// work there shows, it has shown.
///
/// Gain: a step gives its certificates - the missing ones, the others of the chosen offers, and
/// those that these cover - with the skills that they cover, at `strength_tested`, and the skills
/// of its occupation
/// (`skills_given_by`); of one skill the strongest counts. A stay adds its months to its occupation
/// (a known time held before counts along, an unknown one as none) and, where that leads, to the
/// leading months; from `consolidation_months` of stay in one step on the working level is at least
/// the upper end of its occupation's usual level. So a step's cost depends on the path.
///
/// Exact for `max_steps` up to `kExactRouteSteps` (checked against enumeration); longer routes are
/// looked for along the best `kLongRouteEdges` edges and the named pairs of each step only (the
/// last hop along any), beside all shorter ones. O(beginnings of routes that lead to `to` in time
/// and are not already beaten).
[[nodiscard]] std::vector<Route> find_routes(const RouteMarket& market, const CareerState& state,
                                             std::span<const OccupationId> origins, OccupationId to,
                                             const RouteOptions& options);

/// The reference for tests: every loop-free path of up to `max_steps` steps, straight from the
/// definition. Exponential.
[[nodiscard]] std::vector<Route> enumerate_routes(const RouteMarket& market,
                                                  const CareerState& state,
                                                  std::span<const OccupationId> origins,
                                                  OccupationId to, const RouteOptions& options);

}  // namespace overstap
