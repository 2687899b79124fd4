// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/route.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <limits>
#include <utility>

#include "best_routes.h"
#include "held_on_the_way.h"
#include "route_bounds.h"
#include "route_step.h"

namespace overstap {
namespace {

constexpr std::size_t kAllEdges = std::numeric_limits<std::size_t>::max();

/// The totals of a route without its steps, to go back to.
Route totals_of(const Route& route) {
  return {.learning = route.learning,
          .learning_unknown = route.learning_unknown,
          .experience = route.experience,
          .levels_up = route.levels_up,
          .certificates = route.certificates,
          .fit = route.fit};
}

void remove_last(Route& route, Route totals) {
  route.steps.pop_back();
  totals.steps = std::move(route.steps);
  route = std::move(totals);
}

/// Depth first along everything that can still reach the target, all routes of one length after the
/// shorter ones.
class RouteSearch {
 public:
  RouteSearch(const RouteMarket& market, const CareerState& state,
              std::span<const OccupationId> origins, OccupationId to, const RouteOptions& options)
      : market_{market},
        origins_{origins},
        to_{to},
        options_{options},
        bounds_{market, state, to, options},
        blocked_(market.taxonomy.occupation_count()),
        held_{market, state.held},
        best_{static_cast<std::size_t>(options.max_results)} {
    for (const OccupationId avoided : options.avoid) blocked_[avoided.index()] = true;
  }

  std::vector<Route> run(const CareerState& state) {
    const RouteProgress start = start_of(market_, state, options_);
    // No step gives a diploma.
    if (blocked_[to_.index()] || gap_to(market_, start.state, to_).diploma) return {};
    for (steps_ = 1; steps_ <= options_.max_steps; ++steps_) {
      width_ = steps_ <= kExactRouteSteps ? kAllEdges : std::size_t{kLongRouteEdges};
      bounds_.look_ahead(steps_);
      begin(start);
    }
    return std::move(best_).take();
  }

 private:
  using Origins = std::vector<OccupationId>;

  std::vector<OccupationId> next_of(OccupationId from, int further) const {
    if (further > 1) return neighbours(market_, from, width_);
    if (bounds_.reaches(from, 1)) return {to_};
    return {};
  }

  void begin(const RouteProgress& start) {
    std::vector<std::pair<OccupationId, Origins>> firsts;
    for (const OccupationId origin : origins_) {
      for (const OccupationId next : neighbours(market_, origin, width_)) {
        if (next == origin || !bounds_.reaches(next, steps_ - 1)) continue;
        auto known = std::ranges::find(firsts, next, &std::pair<OccupationId, Origins>::first);
        if (known == firsts.end()) known = firsts.insert(firsts.end(), {next, {}});
        known->second.push_back(origin);
      }
    }
    for (const auto& [next, origins] : firsts) step_to(next, start, origins);
  }

  void extend(const RouteProgress& progress, const Origins& origins) {
    const int further = steps_ - static_cast<int>(route_.steps.size());
    for (const OccupationId next : next_of(route_.steps.back().to, further)) {
      if (blocked_[next.index()] || !bounds_.reaches(next, further - 1)) continue;
      if (std::ranges::find(origins, next) == origins.end()) {
        step_to(next, progress, origins);
        continue;
      }
      Origins others = origins;
      std::erase(others, next);
      if (!others.empty()) step_to(next, progress, others);
    }
  }

  /// One more step, when it can be taken and may still lead to a route worth showing. `origins` are
  /// those it may have started from.
  void step_to(OccupationId next, const RouteProgress& progress, const Origins& origins) {
    if (blocked_[next.index()]) return;
    std::optional<RouteStep> step = enter(market_, progress, next);
    if (!step) return;
    step->fit = held_.coverage(next);
    step->named = route_.steps.empty() ? is_named(market_, origins_, next)
                                       : is_named(market_, {&route_.steps.back().to, 1}, next);
    Route totals = totals_of(route_);
    append(route_, std::move(*step));
    if (within_limits(route_, options_)) go_on(progress, origins);
    remove_last(route_, std::move(totals));
  }

  /// From the last step of the route.
  void go_on(const RouteProgress& progress, const Origins& origins) {
    const RouteStep& step = route_.steps.back();
    RouteCost least = cost_of(route_);
    bounds_.add_steps(step.to, steps_ - least.steps, least);
    if (best_.is_beaten(least)) return;
    if (step.to == to_) {
      best_.add(route_);
      return;
    }
    RouteProgress later = progress;
    take(market_, step, later);
    bounds_.add_lacking(later, least);
    if (least.experience > options_.max_experience || best_.is_beaten(least)) return;
    const std::size_t mark = held_.mark();
    held_.add(skills_gained(market_, step));
    blocked_[step.to.index()] = true;
    const OccupationId here = step.to;
    extend(later, origins);
    blocked_[here.index()] = false;
    held_.take_back(mark);
  }

  const RouteMarket& market_;
  std::span<const OccupationId> origins_;
  OccupationId to_;
  const RouteOptions& options_;
  RouteBounds bounds_;
  std::vector<bool> blocked_;  ///< avoided, or a step already
  HeldOnTheWay held_;
  BestRoutes best_;
  Route route_;                    ///< so far
  int steps_ = 1;                  ///< of the routes looked for
  std::size_t width_ = kAllEdges;  ///< best edges that they go along
};

}  // namespace

std::vector<Route> find_routes(const RouteMarket& market, const CareerState& state,
                               std::span<const OccupationId> origins, OccupationId to,
                               const RouteOptions& options) {
  assert(options.max_steps >= 1 && options.max_steps <= 5);
  assert(options.max_results >= 1 && options.max_results <= 1000);
  assert(options.max_level_jump >= 0 && options.max_levels_up >= 0);
  assert(options.max_certificates >= 0);
  assert(std::ranges::is_sorted(options.avoid));
  return RouteSearch{market, state, origins, to, options}.run(state);
}

}  // namespace overstap
