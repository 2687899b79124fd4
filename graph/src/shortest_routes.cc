// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/shortest_routes.h"

#include <algorithm>
#include <cassert>
#include <functional>
#include <queue>
#include <utility>

namespace overstap {
namespace {

/// All routes that share a beginning and do not go on from it to certain nodes: by its best route
/// where that is known (`exact`), else by the beginning.
struct Deviation {
  PathCost bound = 0;  ///< least cost of a route; the cost itself when exact
  bool exact = false;
  std::size_t last = 0;  ///< the beginning is nodes[0..last]
  PathCost beginning = 0;
  std::vector<std::uint32_t> nodes{};
  std::vector<std::uint32_t> banned{};  ///< do not follow nodes[last]
};

/// For a queue that gives the least first. Of one cost those not yet exact come first: their best
/// route may have that cost, and smaller nodes.
struct ComesLater {
  bool operator()(const Deviation& a, const Deviation& b) const {
    if (a.bound != b.bound) return a.bound > b.bound;
    if (a.exact != b.exact) return a.exact;
    return a.nodes > b.nodes;
  }
};

bool holds(const std::vector<std::uint32_t>& nodes, std::uint32_t node) {
  return std::ranges::find(nodes, node) != nodes.end();
}

PathCost sum(PathCost a, PathCost b) { return b == kUnreachable ? kUnreachable : a + b; }

}  // namespace

/// One question: the deviations still open, least first.
class RouteDeviations {
 public:
  /// `growing` is `&costs` where it may be settled further, null where it is complete.
  RouteDeviations(ShortestRoutes& scratch, const CostsToTarget& costs, CostsToTarget* growing)
      : graph_{scratch.graph_}, scratch_{scratch}, costs_{costs}, growing_{growing} {}

  std::vector<WeightedRoute> find(std::uint32_t from, std::size_t k) {
    std::vector<WeightedRoute> routes;
    if (growing_ != nullptr) growing_->settle(from);
    if (from == costs_.target() && k > 0) return {{.cost = 0, .nodes = {from}}};
    ++scratch_.deviation_;
    block(from);
    open({.nodes = {from}});
    while (routes.size() < k && !open_.empty()) {
      std::ranges::pop_heap(open_, ComesLater{});
      Deviation least = std::move(open_.back());
      open_.pop_back();
      if (!least.exact) {
        resolve(std::move(least));
        continue;
      }
      if (routes.size() + 1 < k) split(least);
      routes.push_back({.cost = least.bound, .nodes = std::move(least.nodes)});
    }
    return routes;
  }

 private:
  void block(std::uint32_t node) { scratch_.blocked_[node] = scratch_.deviation_; }
  bool is_blocked(std::uint32_t node) const {
    return scratch_.blocked_[node] == scratch_.deviation_;
  }

  /// What remains when `best` is taken out: routes that leave it at some node after `last`.
  void split(const Deviation& best) {
    ++scratch_.deviation_;
    for (std::size_t i = 0; i < best.last; ++i) block(best.nodes[i]);
    PathCost beginning = best.beginning;
    for (std::size_t i = best.last; i + 1 < best.nodes.size(); ++i) {
      block(best.nodes[i]);
      Deviation rest{.last = i, .beginning = beginning};
      rest.nodes.assign(best.nodes.begin(),
                        best.nodes.begin() + static_cast<std::ptrdiff_t>(i) + 1);
      if (i == best.last) rest.banned = best.banned;
      rest.banned.push_back(best.nodes[i + 1]);
      open(std::move(rest));
      beginning += weight(best.nodes[i], best.nodes[i + 1]);
    }
  }

  PathCost weight(std::uint32_t from, std::uint32_t to) const {
    return std::ranges::lower_bound(graph_.out_edges(from), to, {}, &WeightedEdge::to)->weight;
  }

  struct Following {
    PathCost cost = kUnreachable;  ///< from the end of the beginning; a lower bound if not exact
    std::uint32_t node = 0;
    bool exact = true;
  };
  /// Where the shortest way to the target goes on, as far as the beginning is not met again.
  Following following(const Deviation& deviation) const {
    Following best;
    for (const WeightedEdge& edge : graph_.out_edges(deviation.nodes[deviation.last])) {
      const PathCost cost = sum(edge.weight, costs_.cost_of(edge.to));
      if (cost > best.cost || cost == kUnreachable) continue;
      if (is_blocked(edge.to) || holds(deviation.banned, edge.to)) continue;
      const bool exact = costs_.is_exact(edge.to);
      if (cost == best.cost) {
        best.exact = best.exact && exact;
        continue;
      }
      best = {.cost = cost, .node = edge.to, .exact = exact};
    }
    return best;
  }

  /// Appends the way from `node` to the target; whether it stays clear of the beginning.
  bool follow(std::uint32_t node, std::vector<std::uint32_t>& nodes) const {
    const std::size_t size = nodes.size();
    for (;; node = costs_.next(node)) {
      if (is_blocked(node)) {
        nodes.resize(size);
        return false;
      }
      nodes.push_back(node);
      if (node == costs_.target()) return true;
    }
  }

  /// Puts a deviation, the beginning of which is blocked, in its place.
  void open(Deviation deviation) {
    const Following next = following(deviation);
    if (next.cost == kUnreachable) return;
    deviation.bound = deviation.beginning + next.cost;
    deviation.exact = next.exact && follow(next.node, deviation.nodes);
    put(std::move(deviation));
  }

  void put(Deviation deviation) {
    open_.push_back(std::move(deviation));
    std::ranges::push_heap(open_, ComesLater{});
  }

  /// Looks closer at one whose turn it is.
  void resolve(Deviation deviation) {
    ++scratch_.deviation_;
    for (const std::uint32_t node : deviation.nodes) block(node);
    const PathCost remaining = deviation.bound - deviation.beginning;
    if (growing_ != nullptr) growing_->settle_within(remaining);
    const Following next = following(deviation);
    if (next.cost == kUnreachable) return;
    if (next.cost > remaining || !next.exact) {
      open(std::move(deviation));
      return;
    }
    if (follow(next.node, deviation.nodes)) {
      deviation.exact = true;
    } else if (!search(deviation)) {
      return;
    }
    put(std::move(deviation));
  }

  using Queue =
      std::priority_queue<std::pair<PathCost, std::uint32_t>,
                          std::vector<std::pair<PathCost, std::uint32_t>>, std::greater<>>;

  /// A* from the end of the beginning; false when there is no way around it.
  bool search(Deviation& deviation) {
    const std::uint32_t start = deviation.nodes[deviation.last];
    ++scratch_.search_;
    reach(start, 0);
    Queue queue;
    queue.emplace(costs_.cost_of(start), start);
    PathCost best = kUnreachable;
    // All of the best cost is looked at, not just the first: of equal routes the one by the
    // smallest nodes is wanted.
    for (; !queue.empty() && queue.top().first <= best;) {
      const auto [estimate, node] = queue.top();
      queue.pop();
      const PathCost cost = scratch_.cost_from_[node];
      if (estimate != cost + costs_.cost_of(node)) continue;  // met again at a lower cost
      if (node == costs_.target()) {
        best = cost;
        continue;
      }
      for (const WeightedEdge& edge : graph_.out_edges(node)) {
        if (is_blocked(edge.to) || (node == start && holds(deviation.banned, edge.to))) continue;
        const PathCost whole = sum(cost + edge.weight, costs_.cost_of(edge.to));
        if (whole == kUnreachable || whole > best) continue;
        if (is_reached(edge.to) && scratch_.cost_from_[edge.to] <= cost + edge.weight) continue;
        reach(edge.to, cost + edge.weight);
        queue.emplace(whole, edge.to);
      }
    }
    if (best == kUnreachable) return false;
    mark_best(start, deviation.banned);
    walk_best(start, deviation);
    deviation.bound = deviation.beginning + best;
    deviation.exact = true;
    return true;
  }

  void reach(std::uint32_t node, PathCost cost) {
    scratch_.seen_[node] = scratch_.search_;
    scratch_.cost_from_[node] = cost;
  }
  bool is_reached(std::uint32_t node) const { return scratch_.seen_[node] == scratch_.search_; }
  bool is_on_best(std::uint32_t node) const { return scratch_.on_best_[node] == scratch_.search_; }

  /// Whether the search came from `from` to `to` by an edge of this weight.
  bool is_tight(std::uint32_t from, std::uint32_t to, std::uint32_t weight) const {
    return is_reached(from) && is_reached(to) &&
           scratch_.cost_from_[from] + weight == scratch_.cost_from_[to];
  }

  /// Marks what lies on a best route, from the target backwards.
  void mark_best(std::uint32_t start, const std::vector<std::uint32_t>& banned) {
    std::vector<std::uint32_t> waiting{costs_.target()};
    scratch_.on_best_[costs_.target()] = scratch_.search_;
    while (!waiting.empty()) {
      const std::uint32_t node = waiting.back();
      waiting.pop_back();
      for (const WeightedEdge& edge : graph_.in_edges(node)) {
        if (is_on_best(edge.to) || !is_tight(edge.to, node, edge.weight)) continue;
        if (edge.to == start && holds(banned, node)) continue;
        scratch_.on_best_[edge.to] = scratch_.search_;
        if (edge.to != start) waiting.push_back(edge.to);
      }
    }
  }

  void walk_best(std::uint32_t start, Deviation& deviation) const {
    for (std::uint32_t node = start; node != costs_.target();) {
      const auto edges = graph_.out_edges(node);
      const auto next = std::ranges::find_if(edges, [&](const WeightedEdge& edge) {
        return is_on_best(edge.to) && is_tight(node, edge.to, edge.weight) &&
               !(node == start && holds(deviation.banned, edge.to));
      });
      assert(next != edges.end());
      node = next->to;
      deviation.nodes.push_back(node);
    }
  }

  const WeightedGraph& graph_;
  ShortestRoutes& scratch_;
  const CostsToTarget& costs_;
  CostsToTarget* growing_;
  std::vector<Deviation> open_;  ///< a heap, least first
};

ShortestRoutes::ShortestRoutes(const WeightedGraph& graph)
    : graph_{graph},
      costs_{graph},
      cost_from_(graph.node_count()),
      seen_(graph.node_count()),
      on_best_(graph.node_count()),
      blocked_(graph.node_count()) {}

std::vector<WeightedRoute> ShortestRoutes::find(std::uint32_t from, std::uint32_t to,
                                                std::size_t k) {
  assert(from < graph_.node_count() && to < graph_.node_count());
  costs_.set_target(to);
  return RouteDeviations{*this, costs_, &costs_}.find(from, k);
}

std::vector<WeightedRoute> ShortestRoutes::find(std::uint32_t from, const CostsToTarget& costs,
                                                std::size_t k) {
  assert(from < graph_.node_count() && costs.is_complete());
  return RouteDeviations{*this, costs, nullptr}.find(from, k);
}

std::vector<WeightedRoute> k_shortest_routes(const WeightedGraph& graph, std::uint32_t from,
                                             std::uint32_t to, std::size_t k) {
  return ShortestRoutes{graph}.find(from, to, k);
}

}  // namespace overstap
