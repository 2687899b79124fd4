// SPDX-License-Identifier: Apache-2.0
// Ten shortest loop-free routes and shortest costs, beside the same over the Boost Graph Library.
// Both run in turn in every repetition, so that the ratios are of pairs; every answer is checked
// to be equal first.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <numeric>
#include <random>
#include <utility>

#include "overstap/graph/shortest_routes.h"
#include "tests/support/boost_yen.h"

namespace overstap {
namespace {

constexpr std::uint32_t kNodes = 3'000;
constexpr int kDegree = 37;  ///< of every two nodes together: 55,500 edges
constexpr int kHeaviest = 1'000;
constexpr std::uint64_t kGraphSeed = 301, kPairSeed = 302;
constexpr int kPairs = 30;
constexpr std::size_t kRoutes = 10;

std::uint32_t below(std::mt19937_64& random, std::uint32_t end) {
  return static_cast<std::uint32_t>(random() % end);
}

/// Every node has 18 or 19 edges to others, each once.
WeightedGraph made_graph() {
  std::mt19937_64 random{kGraphSeed};
  CsrStorage<WeightedEdge> edges;
  for (std::uint32_t from = 0; from < kNodes; ++from) {
    std::vector<WeightedEdge> row;
    while (static_cast<int>(row.size()) < kDegree / 2 + static_cast<int>(from % 2)) {
      const std::uint32_t to = below(random, kNodes);
      if (to == from || std::ranges::find(row, to, &WeightedEdge::to) != row.end()) continue;
      row.push_back({.to = to, .weight = 1 + below(random, kHeaviest)});
    }
    edges.append_row(row);
  }
  return or_throw(WeightedGraph::make(edges.view()));
}

using Pair = std::pair<std::uint32_t, std::uint32_t>;
std::vector<Pair> made_pairs() {
  std::mt19937_64 random{kPairSeed};
  std::vector<Pair> pairs;
  while (pairs.size() < kPairs) {
    const Pair pair{below(random, kNodes), below(random, kNodes)};
    if (pair.first != pair.second) pairs.push_back(pair);
  }
  return pairs;
}

/// Loop-free, along edges, and as costly as it says.
bool is_sound(const WeightedGraph& graph, const WeightedRoute& route, Pair ends) {
  std::vector<std::uint32_t> nodes = route.nodes;
  if (nodes.empty() || nodes.front() != ends.first || nodes.back() != ends.second) return false;
  PathCost cost = 0;
  for (std::size_t i = 0; i + 1 < nodes.size(); ++i) {
    const auto edges = graph.out_edges(nodes[i]);
    const auto edge = std::ranges::find(edges, nodes[i + 1], &WeightedEdge::to);
    if (edge == edges.end()) return false;
    cost += edge->weight;
  }
  std::ranges::sort(nodes);
  return cost == route.cost && std::ranges::adjacent_find(nodes) == nodes.end();
}

bool same_costs(const std::vector<WeightedRoute>& a, const std::vector<WeightedRoute>& b) {
  return std::ranges::equal(a, b, {}, &WeightedRoute::cost, &WeightedRoute::cost);
}

/// Seconds since the last call.
double lap() {
  static auto last = std::chrono::steady_clock::now();
  const auto now = std::chrono::steady_clock::now();
  return std::chrono::duration<double>(now - std::exchange(last, now)).count();
}

/// Ratios of pairs of times, as counters.
class Ratios {
 public:
  explicit Ratios(const char* name) : name_{name} {}
  void add(double theirs, double ours) { ratios_.push_back(theirs / ours); }
  void report(benchmark::State& state) {
    std::ranges::sort(ratios_);
    state.counters[std::string{name_} + "_min"] = ratios_.front();
    state.counters[std::string{name_} + "_median"] = ratios_[ratios_.size() / 2];
  }

 private:
  const char* name_;
  std::vector<double> ratios_;
};

void ten_routes_and_boost(benchmark::State& state) {
  const WeightedGraph graph = made_graph();
  const std::vector<Pair> pairs = made_pairs();
  testing::BoostYen boost{graph};
  ShortestRoutes routes{graph};
  std::vector<CostsToTarget> tables;
  for (const Pair& pair : pairs) {
    tables.emplace_back(graph).set_target(pair.second);
    tables.back().settle_all();
    const auto expected = boost.find(pair.first, pair.second, kRoutes);
    const auto found = routes.find(pair.first, pair.second, kRoutes);
    const bool sound = std::ranges::all_of(
        found, [&](const WeightedRoute& route) { return is_sound(graph, route, pair); });
    if (!sound || found.size() != kRoutes || !same_costs(found, expected) ||
        found != routes.find(pair.first, tables.back(), kRoutes)) {
      return state.SkipWithError("the routes are not those of Yen over Boost");
    }
  }
  Ratios searched{"times_boost"}, looked_up{"times_boost_with_costs_at_hand"};
  double own = 0, with_costs = 0, theirs = 0;
  for (auto _ : state) {
    lap();
    for (const Pair& pair : pairs) {
      benchmark::DoNotOptimize(boost.find(pair.first, pair.second, kRoutes));
    }
    const double boost_time = lap();
    for (const Pair& pair : pairs) {
      benchmark::DoNotOptimize(routes.find(pair.first, pair.second, kRoutes));
    }
    const double own_time = lap();
    for (std::size_t i = 0; i < pairs.size(); ++i) {
      benchmark::DoNotOptimize(routes.find(pairs[i].first, tables[i], kRoutes));
    }
    const double costs_time = lap();
    searched.add(boost_time, own_time);
    looked_up.add(boost_time, costs_time);
    theirs += boost_time, own += own_time, with_costs += costs_time;
  }
  searched.report(state);
  looked_up.report(state);
  const double questions = static_cast<double>(state.iterations()) * kPairs / 1e6;
  state.counters["boost_us"] = theirs / questions;
  state.counters["us"] = own / questions;
  state.counters["us_with_costs_at_hand"] = with_costs / questions;
}
BENCHMARK(ten_routes_and_boost)->Iterations(7)->Unit(benchmark::kMillisecond);

void all_costs_and_boost(benchmark::State& state) {
  const WeightedGraph graph = made_graph();
  const std::vector<Pair> pairs = made_pairs();
  testing::BoostYen boost{graph};
  ShortestCosts costs{graph};
  for (const Pair& pair : pairs) {
    if (!std::ranges::equal(costs.from(pair.first), boost.costs_from(pair.first))) {
      return state.SkipWithError("the costs are not those of Dijkstra over Boost");
    }
  }
  Ratios ratios{"times_boost"};
  double own = 0, theirs = 0;
  for (auto _ : state) {
    lap();
    for (const Pair& pair : pairs) benchmark::DoNotOptimize(boost.costs_from(pair.first));
    const double boost_time = lap();
    for (const Pair& pair : pairs) benchmark::DoNotOptimize(costs.from(pair.first));
    const double own_time = lap();
    ratios.add(boost_time, own_time);
    theirs += boost_time, own += own_time;
  }
  ratios.report(state);
  const double questions = static_cast<double>(state.iterations()) * kPairs / 1e6;
  state.counters["boost_us"] = theirs / questions;
  state.counters["us"] = own / questions;
}
BENCHMARK(all_costs_and_boost)->Iterations(15)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace overstap
