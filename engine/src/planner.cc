// SPDX-License-Identifier: Apache-2.0
#include "overstap/engine/planner.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "nearness_rows.h"
#include "observed_rows.h"
#include "options.h"
#include "overstap/graph/try.h"
#include "transition_rows.h"

namespace overstap {
namespace {

/// What transitions are ordered by.
struct TransitionKey {
  bool conflict = false;  ///< against a wish, or never at hours that the person can work
  bool far = false;       ///< experience, a diploma or a level stands in between
  Score near;
  OccupationId to;

  friend bool operator<(const TransitionKey& a, const TransitionKey& b) {
    if (a.conflict != b.conflict) return b.conflict;
    if (a.far != b.far) return b.far;
    if (const auto order = compare(a.near, b.near); order != 0) return order > 0;
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

std::vector<TransitionKey> ordered_keys(const Traveller& traveller, const NearnessRows& nearness) {
  std::vector<TransitionKey> keys;
  const std::size_t occupations = traveller.market.taxonomy().occupation_count();
  for (std::uint32_t i = 0; i < occupations; ++i) {
    const OccupationId to{i};
    if (traveller.holds(to)) continue;
    const bool conflict = goes_against(traveller, to);
    const bool far = gap_of(traveller, to).kind > StepKind::after_training;
    keys.push_back({conflict, far, nearness[to], to});
  }
  std::ranges::sort(keys, [](const TransitionKey& a, const TransitionKey& b) { return a < b; });
  return keys;
}

/// Whether a statement names a move to `to`: such a row is not folded into another.
bool is_named(const Traveller& traveller, OccupationId to) {
  return std::ranges::any_of(traveller.held, [&](OccupationId held) {
    return std::ranges::binary_search(traveller.market.named_pairs(), std::pair{held, to});
  });
}

std::vector<Transition> best_transitions(const Traveller& traveller, const NearnessRows& nearness,
                                         int max_results) {
  const auto leaders = traveller.market.near_synonyms();
  std::vector<Transition> rows;
  std::map<std::tuple<OccupationId, bool, bool>, std::size_t> row_of;
  for (const TransitionKey& key : ordered_keys(traveller, nearness)) {
    const std::tuple kind{leaders[key.to.index()], key.conflict, key.far};
    const bool named = is_named(traveller, key.to);
    const auto found = named ? row_of.end() : row_of.find(kind);
    if (found != row_of.end()) {
      rows[found->second].kindred.push_back(key.to);
    } else if (std::ssize(rows) < max_results) {
      if (!named) row_of.emplace(kind, rows.size());
      rows.push_back(transition_to(traveller, key.to));
    }
  }
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
  const NearnessRows nearness{traveller};
  list.transitions = best_transitions(traveller, nearness, max_results);
  list.observed = observed_transitions(traveller, max_results);
  for (std::vector<Transition>* rows : {&list.transitions, &list.observed}) {
    for (Transition& row : *rows) row.near = nearness.explain(row.to);
  }
  return list;
}

Result<void> check(const RouteOptions& options) {
  OVERSTAP_TRY(check_in_range("max_steps", options.max_steps, 1, 5));
  OVERSTAP_TRY(check_in_range("max_experience", options.max_experience.value, 0, 1200));
  OVERSTAP_TRY(check_in_range("max_learning", options.max_learning.value, 0, 5200));
  OVERSTAP_TRY(check_in_range("max_level_jump", options.max_level_jump, 0, 6));
  OVERSTAP_TRY(check_in_range("max_levels_up", options.max_levels_up, 0, 6));
  OVERSTAP_TRY(check_in_range("max_certificates", options.max_certificates, 0, 1000));
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

Nearness TransitionPlanner::nearness(const SeekerProfile& seeker, OccupationId to,
                                     Date as_of) const {
  const Traveller traveller = traveller_of(*market_, seeker, as_of, {});
  if (traveller.state.thin || traveller.holds(to)) return {};
  return NearnessRows{traveller}.explain(to);
}

}  // namespace overstap
