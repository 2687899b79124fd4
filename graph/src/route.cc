// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/route.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>

#include "best_routes.h"
#include "route_step.h"
#include "scored.h"

namespace overstap {
namespace {

constexpr int kExactSteps = 3;
constexpr std::size_t kNarrowWidth = 12;
constexpr std::size_t kAllEdges = std::numeric_limits<std::size_t>::max();
constexpr std::uint8_t kOutOfReach = 255;

/// Per occupation the fewest hops to `to`, up to `max_hops`; kOutOfReach beyond. O(max_hops x
/// edges).
std::vector<std::uint8_t> hops_to(const RouteMarket& market, OccupationId to, int max_hops) {
  std::vector<std::uint8_t> hops(market.taxonomy.occupation_count(), kOutOfReach);
  hops[to.index()] = 0;
  for (int hop = 1; hop <= max_hops; ++hop) {
    const auto closer = [&](OccupationId id) { return hops[id.index()] < hop; };
    std::vector<OccupationId> reached;
    for (std::uint32_t from = 0; from < hops.size(); ++from) {
      if (hops[from] != kOutOfReach) continue;
      if (std::ranges::any_of(market.edges.row(from), closer, &TransitionEdge::to)) {
        reached.emplace_back(from);
      }
    }
    for (const auto& [from, next] : market.named) {
      if (hops[from.index()] == kOutOfReach && closer(next)) reached.push_back(from);
    }
    for (const OccupationId from : reached) hops[from.index()] = static_cast<std::uint8_t>(hop);
  }
  return hops;
}

/// How strongly each skill is held along the way, and what that covers of an occupation. Gains are
/// taken back in reverse order.
class HeldOnTheWay {
 public:
  HeldOnTheWay(const RouteMarket& market, std::span<const HeldSkill> held)
      : market_{market}, strength_(market.taxonomy.skill_count()), idf_(strength_.size()) {
    for (const HeldSkill& own : held) strength_[own.skill.index()] = own.strength;
  }

  std::size_t mark() const { return undo_.size(); }
  void add(std::span<const HeldSkill> gained) {
    for (const HeldSkill& gain : gained) {
      std::int32_t& strength = strength_[gain.skill.index()];
      if (gain.strength <= strength) continue;
      undo_.emplace_back(gain.skill, strength);
      strength = gain.strength;
    }
  }
  void take_back(std::size_t mark) {
    for (; undo_.size() > mark; undo_.pop_back()) {
      strength_[undo_.back().first.index()] = undo_.back().second;
    }
  }

  Score coverage(OccupationId to) {
    Score score;
    for (const OccupationSkill& asked : market_.taxonomy.skills_of(to)) {
      const std::int64_t weight = asked_weight_of(asked);
      if (weight == 0) continue;
      std::int32_t best = 0;
      for (const CloseSkill& close : market_.closeness.showing(asked.skill)) {
        best = std::max(best, close.closeness * strength_[close.other.index()]);
      }
      score.earned += weight * best;
      score.possible += weight * kFullPoints;
    }
    return score;
  }

 private:
  /// The weight of a skill at relevance weight 1 is kept: idf is the costly part.
  std::int64_t asked_weight_of(const OccupationSkill& asked) {
    std::int32_t& idf = idf_[asked.skill.index()];
    if (idf == 0) idf = scored_idf(market_.taxonomy, asked.skill, market_.weights) + 1;
    const auto relevance = static_cast<std::size_t>(asked.relevance);
    return std::int64_t{market_.weights.relevance[relevance]} * (idf - 1);
  }

  const RouteMarket& market_;
  std::vector<std::int32_t> strength_;  ///< per skill
  std::vector<std::int32_t> idf_;       ///< per skill, plus one; 0 = not computed yet
  std::vector<std::pair<SkillId, std::int32_t>> undo_;
};

/// Depth first along everything that can still reach the target in time.
class RouteSearch {
 public:
  RouteSearch(const RouteMarket& market, const CareerState& state,
              std::span<const OccupationId> origins, OccupationId to, const RouteOptions& options)
      : market_{market},
        origins_{origins},
        to_{to},
        options_{options},
        hops_{hops_to(market, to, options.max_steps - 1)},
        blocked_(hops_.size()),
        held_{market, state.held},
        best_{static_cast<std::size_t>(options.max_results)} {
    for (const OccupationId avoided : options.avoid) blocked_[avoided.index()] = true;
  }

  std::vector<Route> run(const CareerState& state) {
    if (blocked_[to_.index()]) return {};
    const RouteProgress start = start_of(market_, state);
    pass_ = {.min_steps = 1, .max_steps = std::min(options_.max_steps, kExactSteps)};
    begin(start);
    if (options_.max_steps > kExactSteps) {
      pass_ = {
          .min_steps = kExactSteps + 1, .max_steps = options_.max_steps, .width = kNarrowWidth};
      begin(start);
    }
    return std::move(best_).take();
  }

 private:
  struct Pass {
    int min_steps = 1;
    int max_steps = 1;
    std::size_t width = kAllEdges;
  };
  using Origins = std::vector<OccupationId>;

  /// The target first where it is next: early finds are the bounds for the rest.
  std::vector<OccupationId> next_of(OccupationId from) const {
    std::vector<OccupationId> next = neighbours(market_, from, pass_.width);
    if (hops_[from.index()] != 1) return next;
    auto place = std::ranges::find(next, to_);
    if (place == next.end()) {
      next.push_back(to_);
      place = next.end() - 1;
    }
    std::rotate(next.begin(), place, place + 1);
    return next;
  }

  void begin(const RouteProgress& start) {
    std::vector<std::pair<OccupationId, Origins>> firsts;
    for (const OccupationId origin : origins_) {
      for (const OccupationId next : next_of(origin)) {
        if (next == origin) continue;
        auto known = std::ranges::find(firsts, next, &std::pair<OccupationId, Origins>::first);
        if (known == firsts.end()) known = firsts.insert(firsts.end(), {next, {}});
        known->second.push_back(origin);
      }
    }
    for (const auto& [next, origins] : firsts) step_to(next, start, {}, origins);
  }

  void extend(const RouteProgress& progress, const Route& route, const Origins& origins) {
    for (const OccupationId next : next_of(route.steps.back().to)) {
      Origins others = origins;
      std::erase(others, next);
      if (!others.empty()) step_to(next, progress, route, others);
    }
  }

  /// One more step, when it can be taken and may still lead to a route worth showing. `origins` are
  /// those it may have started from.
  void step_to(OccupationId next, const RouteProgress& progress, const Route& route,
               const Origins& origins) {
    const int steps = static_cast<int>(route.steps.size()) + 1;
    const int least_steps = steps + hops_[next.index()];
    if (blocked_[next.index()] || least_steps > pass_.max_steps) return;
    if (next == to_ && steps < pass_.min_steps) return;
    std::optional<RouteStep> step = enter(market_, progress, next);
    if (!step) return;
    step->fit = held_.coverage(next);
    step->named = route.steps.empty() ? is_named(market_, origins_, next)
                                      : is_named(market_, {&route.steps.back().to, 1}, next);
    Route longer = route;
    append(longer, *step);
    if (!within_limits(longer, options_)) return;
    RouteCost least = cost_of(longer);
    least.steps = std::max(least_steps, pass_.min_steps);
    if (best_.is_beaten(least)) return;
    if (next == to_) {
      best_.add(std::move(longer));
      return;
    }
    RouteProgress later = progress;
    take(market_, *step, later);
    const std::size_t mark = held_.mark();
    held_.add(gains(market_, *step));
    blocked_[next.index()] = true;
    extend(later, longer, origins);
    blocked_[next.index()] = false;
    held_.take_back(mark);
  }

  const RouteMarket& market_;
  std::span<const OccupationId> origins_;
  OccupationId to_;
  const RouteOptions& options_;
  std::vector<std::uint8_t> hops_;
  std::vector<bool> blocked_;  ///< avoided, or a step already
  HeldOnTheWay held_;
  BestRoutes best_;
  Pass pass_;
};

}  // namespace

std::vector<Route> find_routes(const RouteMarket& market, const CareerState& state,
                               std::span<const OccupationId> origins, OccupationId to,
                               const RouteOptions& options) {
  assert(options.max_steps >= 1 && options.max_steps <= 5);
  assert(options.max_results >= 1 && options.max_results <= 1000);
  assert(std::ranges::is_sorted(options.avoid));
  return RouteSearch{market, state, origins, to, options}.run(state);
}

}  // namespace overstap
