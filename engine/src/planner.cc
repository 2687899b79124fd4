// SPDX-License-Identifier: Apache-2.0
#include "overstap/engine/planner.h"

#include <algorithm>

#include "options.h"
#include "overstap/graph/transition.h"
#include "overstap/graph/try.h"
#include "top.h"
#include "transition_rows.h"

namespace overstap {
namespace {

/// What transitions are ordered by.
struct TransitionKey {
  bool conflict = false;  ///< against a wish, or never at hours that the person can work
  bool far = false;       ///< experience, a diploma or a level stands in between
  Score can;
  OccupationId to;

  friend bool operator<(const TransitionKey& a, const TransitionKey& b) {
    if (a.conflict != b.conflict) return b.conflict;
    if (a.far != b.far) return b.far;
    if (const auto order = compare(a.can, b.can); order != 0) return order > 0;
    return a.to < b.to;
  }
};

Result<void> check(const TransitionOptions& options) {
  OVERSTAP_TRY(check_in_range("max_results", options.max_results, 1, kMaxResults));
  return check_as_of(options.as_of);
}

/// A plain "no" of the person: to a condition of the work, or to the hours that it has.
bool goes_against(const Traveller& traveller, OccupationId to) {
  return !wish_conflicts(traveller, to).empty() || !roster_conflicts(traveller, to).empty();
}

std::vector<Transition> best_transitions(const Traveller& traveller, int max_results) {
  const Snapshot& market = traveller.market;
  TransitionScorer scorer{market.taxonomy(), market.closeness(), market.weights()};
  std::vector<Score> scores;
  scorer.score_all(traveller.state.career.held, scores);
  const auto before = [](const TransitionKey& a, const TransitionKey& b) { return a < b; };
  FirstFew<TransitionKey, decltype(before)> first{static_cast<std::size_t>(max_results), before};
  for (std::uint32_t i = 0; i < scores.size(); ++i) {
    const OccupationId to{i};
    if (traveller.holds(to)) continue;
    const bool conflict = goes_against(traveller, to);
    const bool far = gap_of(traveller, to).kind > StepKind::after_training;
    first.offer({conflict, far, scores[i], to});
  }
  std::vector<Transition> rows;
  for (const TransitionKey& key : first.take()) rows.push_back(transition_to(traveller, key.to));
  return rows;
}

TransitionList list_of(const Traveller& traveller, int max_results) {
  TransitionList list;
  list.provisional = traveller.provisional;
  list.unknown = traveller.state.thin;
  list.sector_statements = sector_statements(traveller);
  if (list.unknown) return list;
  for (const OccupationId held : traveller.held) {
    list.stay.push_back(transition_to(traveller, held));
  }
  list.transitions = best_transitions(traveller, max_results);
  return list;
}

Result<void> check(const RouteOptions& options) {
  OVERSTAP_TRY(check_in_range("max_steps", options.max_steps, 1, 5));
  return check_in_range("max_results", options.max_results, 1, 1000);
}

std::vector<Route> routes_of(const Traveller& traveller, OccupationId to, RouteOptions options) {
  if (traveller.holds(to)) return {};
  // Nobody is sent through work that goes against a plain "no"; the goal itself was asked for.
  const auto occupations =
      static_cast<std::uint32_t>(traveller.market.taxonomy().occupation_count());
  for (std::uint32_t i = 0; i < occupations; ++i) {
    const OccupationId step{i};
    if (step != to && goes_against(traveller, step)) options.avoid.push_back(step);
  }
  std::ranges::sort(options.avoid);
  const auto repeated = std::ranges::unique(options.avoid);
  options.avoid.erase(repeated.begin(), repeated.end());
  return find_routes(traveller.market.route_market(), traveller.state.career, traveller.held, to,
                     options);
}

}  // namespace

Result<TransitionList> TransitionPlanner::transitions(const SeekerProfile& seeker,
                                                      const TransitionOptions& options) const {
  OVERSTAP_TRY(check(options));
  return list_of(traveller_of(*market_, seeker, options.as_of, options.region),
                 options.max_results);
}

Result<TransitionList> TransitionPlanner::transitions(OccupationId from,
                                                      const TransitionOptions& options) const {
  OVERSTAP_TRY(check(options));
  return list_of(traveller_of(*market_, from, options.as_of, options.region), options.max_results);
}

Result<std::vector<Route>> TransitionPlanner::routes(const SeekerProfile& seeker, OccupationId to,
                                                     const RouteOptions& options,
                                                     Date as_of) const {
  OVERSTAP_TRY(check(options));
  OVERSTAP_TRY(check_as_of(as_of));
  return routes_of(traveller_of(*market_, seeker, as_of, {}), to, options);
}

Result<std::vector<Route>> TransitionPlanner::routes(OccupationId from, OccupationId to,
                                                     const RouteOptions& options) const {
  OVERSTAP_TRY(check(options));
  return routes_of(traveller_of(*market_, from, {}, {}), to, options);
}

Explanation TransitionPlanner::explain(const SeekerProfile& seeker, OccupationId to,
                                       Date as_of) const {
  return explain_transition(traveller_of(*market_, seeker, as_of, {}), to);
}

}  // namespace overstap
