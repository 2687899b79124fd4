// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include "overstap/graph/shortest_routes.h"

namespace overstap::testing {

/// Yen's algorithm as one writes it with the Boost Graph Library, to compare with: Dijkstra over a
/// compressed sparse row graph, stopped at the target, on a filtered view for each deviation. With
/// Lawler's saving: deviations before the last one are not looked at again.
class BoostYen {
 public:
  explicit BoostYen(const WeightedGraph& graph);
  ~BoostYen();
  BoostYen(const BoostYen&) = delete;
  BoostYen& operator=(const BoostYen&) = delete;

  /// The costs are those of the k shortest; of routes of one cost any.
  [[nodiscard]] std::vector<WeightedRoute> find(std::uint32_t from, std::uint32_t to,
                                                std::size_t k);
  /// Dijkstra to every node.
  [[nodiscard]] const std::vector<PathCost>& costs_from(std::uint32_t from);

 private:
  struct Graph;
  std::unique_ptr<Graph> graph_;
};

}  // namespace overstap::testing
