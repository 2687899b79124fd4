// SPDX-License-Identifier: Apache-2.0
#include "best_routes.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace overstap {
namespace {

bool is_dominated(const std::vector<RouteCost>& front, const RouteCost& cost) {
  return std::ranges::any_of(front, [&](const RouteCost& f) { return dominates(f, cost); });
}

bool before(const RouteCost& a, const RouteCost& b) { return order(a, b) < 0; }

/// Before `b` whatever the fit of both.
bool clearly_before(const RouteCost& a, const RouteCost& b) {
  const auto key = [](const RouteCost& c) {
    return std::tuple{c.experience, c.learning_unknown, c.learning, c.steps};
  };
  return key(a) < key(b);
}

}  // namespace

void BestRoutes::add(Route route) {
  const RouteCost cost = cost_of(route);
  if (!is_dominated(front_, cost)) {
    std::erase_if(front_, [&](const RouteCost& f) { return dominates(cost, f); });
    front_.push_back(cost);
  }
  first_.insert(std::ranges::upper_bound(first_, cost, before), cost);
  if (first_.size() > max_results_) first_.pop_back();
  routes_.push_back(std::move(route));
}

bool BestRoutes::is_beaten(const RouteCost& least) const {
  if (first_.size() < max_results_ || !clearly_before(first_.back(), least)) return false;
  if (is_dominated(front_, least)) return true;
  const auto stands_before = [&](const RouteCost& f) {
    return f.steps < least.steps && clearly_before(f, least);
  };
  const auto before_it = std::ranges::count_if(front_, stands_before);
  return static_cast<std::size_t>(before_it) >= max_results_;
}

std::vector<Route> BestRoutes::take() && {
  std::ranges::sort(routes_, comes_before);
  // Whatever dominates a route comes before it, so that one look back suffices.
  std::vector<RouteCost> front;
  std::vector<Route> results, others;
  for (Route& route : routes_) {
    const RouteCost cost = cost_of(route);
    if (is_dominated(front, cost)) {
      others.push_back(std::move(route));
    } else {
      front.push_back(cost);
      results.push_back(std::move(route));
    }
  }
  std::ranges::move(others, std::back_inserter(results));
  if (results.size() > max_results_) results.resize(max_results_);
  return results;
}

}  // namespace overstap
