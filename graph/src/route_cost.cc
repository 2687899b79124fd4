// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <tuple>
#include <utility>

#include "route_step.h"

namespace overstap {

RouteCost cost_of(const Route& route) {
  return {.experience = route.experience,
          .learning_unknown = route.learning_unknown,
          .learning = route.learning.min,
          .steps = static_cast<int>(route.steps.size()),
          .unnamed = static_cast<int>(std::ranges::count(route.steps, false, &RouteStep::named)),
          .fit = route.fit};
}

std::strong_ordering order(const RouteCost& a, const RouteCost& b) {
  const auto key = [](const RouteCost& c) {
    return std::tuple{c.experience, c.learning_unknown, c.learning, c.steps, c.unnamed};
  };
  const std::strong_ordering by_key = key(a) <=> key(b);
  return by_key != 0 ? by_key : compare(b.fit, a.fit);
}

bool dominates(const RouteCost& a, const RouteCost& b) {
  const auto learning = [](const RouteCost& c) {
    return std::pair{c.learning_unknown, c.learning};
  };
  return a.experience <= b.experience && learning(a) <= learning(b) && a.steps <= b.steps &&
         a.unnamed <= b.unnamed && compare(a.fit, b.fit) >= 0 && order(a, b) != 0;
}

bool comes_before(const Route& a, const Route& b) {
  const std::strong_ordering by_cost = order(cost_of(a), cost_of(b));
  if (by_cost != 0) return by_cost < 0;
  return std::ranges::lexicographical_compare(a.steps, b.steps, {}, &RouteStep::to, &RouteStep::to);
}

void append(Route& route, RouteStep step) {
  route.experience += step.stay;
  route.levels_up += step.levels_up;
  route.certificates += static_cast<int>(step.gap.missing_certificates.size());
  route.learning_unknown = route.learning_unknown || step.gap.learning_unknown;
  if (step.gap.learning) {
    route.learning.min += step.gap.learning->min;
    route.learning.max += step.gap.learning->max;
  }
  if (route.steps.empty() || compare(step.fit, route.fit) < 0) route.fit = step.fit;
  route.steps.push_back(std::move(step));
}

bool within_limits(const Route& route, const RouteOptions& options) {
  return route.experience <= options.max_experience && route.learning.min <= options.max_learning &&
         route.levels_up <= options.max_levels_up &&
         route.certificates <= options.max_certificates &&
         std::ranges::all_of(route.steps, [&](const RouteStep& step) {
           return step.levels_up <= options.max_level_jump;
         });
}

}  // namespace overstap
