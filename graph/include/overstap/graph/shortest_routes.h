// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "overstap/graph/csr.h"
#include "overstap/graph/error.h"

/// Shortest and k shortest loop-free routes over fixed edge weights, in any graph of small whole
/// weights. For routes whose cost depends on what was gained on the way, see route.h.
namespace overstap {

/// `to` counts from 0; `weight` is 1..kMaxEdgeWeight.
struct WeightedEdge {
  std::uint32_t to = 0;
  std::uint32_t weight = 1;
  friend bool operator==(const WeightedEdge&, const WeightedEdge&) = default;
};
inline constexpr std::uint32_t kMaxEdgeWeight = 16'383;
inline constexpr std::size_t kMaxWeightedNodes = 65'536;

/// A sum of weights: below 2^30 for a loop-free route.
using PathCost = std::uint32_t;
inline constexpr PathCost kUnreachable = std::numeric_limits<PathCost>::max();

/// A graph with its reverse. Rows ascend by node; of parallel edges the lightest is kept, and an
/// edge from a node to itself is dropped. Immutable and thread-safe; what searches it must not
/// outlive it.
class WeightedGraph {
 public:
  /// `invalid_argument` when a weight is out of its range, an edge leaves the graph, or there are
  /// too many nodes. O(edges log degree).
  [[nodiscard]] static Result<WeightedGraph> make(const Csr<WeightedEdge>& edges);

  [[nodiscard]] std::size_t node_count() const { return forward_.view().rows(); }
  [[nodiscard]] std::span<const WeightedEdge> out_edges(std::uint32_t node) const {
    return forward_.view().row(node);
  }
  [[nodiscard]] std::span<const WeightedEdge> in_edges(std::uint32_t node) const {
    return backward_.view().row(node);
  }
  [[nodiscard]] std::uint32_t heaviest() const { return heaviest_; }  ///< 0 without edges

 private:
  CsrStorage<WeightedEdge> forward_, backward_;
  std::uint32_t heaviest_ = 0;
};

/// Nodes by cost, for costs that never go back: one list per cost in a ring as long as the heaviest
/// edge (Dial's buckets), with a bit per list so that empty ones are jumped over.
class CostBuckets {
 public:
  explicit CostBuckets(std::uint32_t heaviest);

  void clear();
  /// `cost` is at least the cost of the last `pop` and at most `heaviest` above it.
  void push(std::uint32_t node, PathCost cost);
  /// The cost of the next node; kUnreachable when there is none. Moves on to it.
  [[nodiscard]] PathCost next_cost();
  /// Takes one node at `next_cost()`, the last one pushed.
  [[nodiscard]] std::uint32_t pop();

 private:
  struct Entry {
    std::uint32_t node = 0;
    std::uint32_t below = 0;
  };
  std::size_t mask_;
  std::vector<std::uint32_t> top_;   ///< per list: its last entry plus one; 0 = empty
  std::vector<std::uint64_t> used_;  ///< a bit per list
  std::vector<Entry> entries_;
  PathCost at_ = 0;
  std::size_t size_ = 0;
};

/// Shortest costs from every node to one target, worked out from the target backwards and only as
/// far as they are asked for. Kept and used again, no target costs more than its own search. A
/// complete one may be read by several threads.
class CostsToTarget {
 public:
  explicit CostsToTarget(const WeightedGraph& graph);

  /// Starts again; nothing but the target itself is settled.
  void set_target(std::uint32_t target);
  [[nodiscard]] std::uint32_t target() const { return target_; }

  /// Settles every node within `cost`. O(edges into what is settled).
  void settle_within(PathCost cost);
  void settle_all() { settle_within(kUnreachable); }
  /// Settles until `node` is settled, or found to be out of reach.
  void settle(std::uint32_t node);

  /// Whether `cost_of(node)` is the exact cost (kUnreachable if everything was settled and `node`
  /// was not met), or else only a lower bound.
  [[nodiscard]] bool is_exact(std::uint32_t node) const {
    return cost_[node] <= settled_within_ || is_complete();
  }
  /// Never above the true cost, and consistent: no edge weighs less than the difference that it
  /// makes.
  [[nodiscard]] PathCost cost_of(std::uint32_t node) const {
    return is_exact(node) ? cost_[node] : settled_within_ + 1;
  }
  /// The smallest node that follows an exact `node` on a shortest route to the target.
  [[nodiscard]] std::uint32_t next(std::uint32_t node) const { return next_[node]; }
  [[nodiscard]] bool is_complete() const { return settled_within_ == kUnreachable; }

 private:
  /// Settles what has the next cost; where nothing is left, all is settled.
  void settle_next_cost();

  const WeightedGraph& graph_;
  std::uint32_t target_ = 0;
  PathCost settled_within_ = 0;
  CostBuckets buckets_;
  std::vector<PathCost> cost_;
  std::vector<std::uint32_t> next_;
};

/// Costs from `from` to every node; kUnreachable where there is no route. O(edges + greatest cost /
/// 64). The scratch is kept between calls; one per thread.
class ShortestCosts {
 public:
  explicit ShortestCosts(const WeightedGraph& graph);
  /// Valid until the next call.
  [[nodiscard]] std::span<const PathCost> from(std::uint32_t from);

 private:
  const WeightedGraph& graph_;
  CostBuckets buckets_;
  std::vector<PathCost> cost_;
};

struct WeightedRoute {
  PathCost cost = 0;
  std::vector<std::uint32_t> nodes{};  ///< from origin to target, both included; each once
  friend bool operator==(const WeightedRoute&, const WeightedRoute&) = default;
};

/// The k shortest loop-free routes, exactly: by cost, equal costs by their nodes in order. Fewer
/// where there are no more. Deterministic.
///
/// Yen's deviations, each looked at once (Lawler) and only when its lower bound comes first. The
/// lower bounds, and most of the deviations themselves, are read from `CostsToTarget`; only where
/// the way back to the target runs into the beginning of the route, a search is done (A* with those
/// costs). Source: Yen (1971), Lawler (1972); Feng (2014) for the deviations without a search.
/// Scratch is kept between calls; one per thread.
class ShortestRoutes {
 public:
  explicit ShortestRoutes(const WeightedGraph& graph);

  [[nodiscard]] std::vector<WeightedRoute> find(std::uint32_t from, std::uint32_t to,
                                                std::size_t k);
  /// The same to the target of `costs`, which must be complete: for many questions with one target.
  [[nodiscard]] std::vector<WeightedRoute> find(std::uint32_t from, const CostsToTarget& costs,
                                                std::size_t k);

 private:
  friend class RouteDeviations;

  const WeightedGraph& graph_;
  CostsToTarget costs_;
  std::vector<PathCost> cost_from_;     ///< A*: from the deviation, where `seen_` is this search
  std::vector<std::uint64_t> seen_;     ///< per node: the search that met it
  std::vector<std::uint64_t> on_best_;  ///< per node: the search that found it on a best route
  std::vector<std::uint64_t> blocked_;  ///< per node: the deviation that may not use it
  std::uint64_t search_ = 0;
  std::uint64_t deviation_ = 0;
};

/// For one question; `ShortestRoutes` is for many.
[[nodiscard]] std::vector<WeightedRoute> k_shortest_routes(const WeightedGraph& graph,
                                                           std::uint32_t from, std::uint32_t to,
                                                           std::size_t k);

}  // namespace overstap
