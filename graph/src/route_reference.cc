// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include "overstap/graph/route.h"
#include "route_step.h"

namespace overstap {
namespace {

struct Question {
  const RouteMarket& market;
  std::span<const OccupationId> origins;
  OccupationId to;
  const RouteOptions& options;
};

bool leads(const RouteMarket& market, OccupationId from, OccupationId to) {
  for (const TransitionEdge& edge : market.edges.row(from.index())) {
    if (edge.to == to) return true;
  }
  return is_named(market, {&from, 1}, to);
}

std::vector<HeldSkill> merged(std::vector<HeldSkill> held, const std::vector<HeldSkill>& gained) {
  for (const HeldSkill& gain : gained) {
    const auto known = std::ranges::find(held, gain.skill, &HeldSkill::skill);
    if (known == held.end()) {
      held.push_back(gain);
    } else if (gain.strength > known->strength) {
      *known = gain;
    }
  }
  return held;
}

void walk(const Question& question, OccupationId origin, const RouteProgress& progress,
          const std::vector<HeldSkill>& held, const Route& route, std::vector<Route>& found) {
  const RouteMarket& market = question.market;
  if (static_cast<int>(route.steps.size()) == question.options.max_steps) return;
  const OccupationId from = route.steps.empty() ? origin : route.steps.back().to;
  for (std::uint32_t id = 0; id < market.taxonomy.occupation_count(); ++id) {
    const OccupationId next{id};
    if (next == origin || !leads(market, from, next)) continue;
    if (std::ranges::find(route.steps, next, &RouteStep::to) != route.steps.end()) continue;
    if (std::ranges::find(question.options.avoid, next) != question.options.avoid.end()) continue;
    std::optional<RouteStep> step = enter(market, progress, next);
    if (!step) continue;
    step->fit =
        reference_transition_score(market.taxonomy, market.closeness, market.weights, held, next);
    step->named = route.steps.empty() ? is_named(market, question.origins, next)
                                      : is_named(market, {&from, 1}, next);
    Route longer = route;
    append(longer, *step);
    if (!within_limits(longer, question.options)) continue;
    if (next == question.to) {
      found.push_back(std::move(longer));
      continue;
    }
    RouteProgress later = progress;
    take(market, *step, later);
    walk(question, origin, later, merged(held, skills_gained(market, *step)), longer, found);
  }
}

bool same_steps(const Route& a, const Route& b) {
  return std::ranges::equal(a.steps, b.steps, {}, &RouteStep::to, &RouteStep::to);
}

}  // namespace

std::vector<Route> enumerate_routes(const RouteMarket& market, const CareerState& state,
                                    std::span<const OccupationId> origins, OccupationId to,
                                    const RouteOptions& options) {
  const Question question{market, origins, to, options};
  std::vector<Route> found;
  for (const OccupationId origin : origins) {
    walk(question, origin, start_of(market, state, options), state.held, {}, found);
  }
  std::ranges::sort(found, comes_before);
  const auto rest = std::ranges::unique(found, same_steps);
  found.erase(rest.begin(), rest.end());

  const auto is_dominated = [&](const Route& route) {
    return std::ranges::any_of(
        found, [&](const Route& other) { return dominates(cost_of(other), cost_of(route)); });
  };
  std::vector<Route> results, dominated;
  for (const Route& route : found) (is_dominated(route) ? dominated : results).push_back(route);
  results.insert(results.end(), dominated.begin(), dominated.end());
  if (results.size() > static_cast<std::size_t>(options.max_results)) {
    results.resize(static_cast<std::size_t>(options.max_results));
  }
  return results;
}

}  // namespace overstap
