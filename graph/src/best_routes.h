// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "route_step.h"

namespace overstap {

/// Collects routes, shorter ones first, and tells which unfinished ones are no longer worth
/// finishing.
class BestRoutes {
 public:
  explicit BestRoutes(std::size_t max_results) : max_results_{max_results} {}

  void add(Route route);

  /// Whether no route that costs at least `least` (and fits at most as well) can be among the
  /// results. Either one found dominates it, and as many as are wanted come before it. Or as many
  /// as are wanted come before it that nothing dominates, nor ever will: they have fewer steps, and
  /// from now on no route has fewer than `least`.
  [[nodiscard]] bool is_beaten(const RouteCost& least) const;

  /// The results: those that are not dominated in order, then the others, cut at `max_results`.
  [[nodiscard]] std::vector<Route> take() &&;

 private:
  std::size_t max_results_;
  std::vector<Route> routes_;
  std::vector<RouteCost> front_;  ///< costs that no other dominates
  std::vector<RouteCost> first_;  ///< the `max_results` first costs, in order
};

}  // namespace overstap
