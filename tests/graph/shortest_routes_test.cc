// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/shortest_routes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "tests/support/boost_yen.h"
#include "worlds.h"

namespace overstap {
namespace {

using testing::Dice;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

using Edges = std::vector<std::vector<WeightedEdge>>;

CsrStorage<WeightedEdge> rows(const Edges& edges) {
  CsrStorage<WeightedEdge> storage;
  for (const auto& row : edges) storage.append_row(row);
  return storage;
}

WeightedGraph graph_of(const Edges& edges) {
  const CsrStorage<WeightedEdge> storage = rows(edges);
  return WeightedGraph::make(storage.view()).value();
}

/// Loops and parallel edges too; small weights give many equal costs.
Edges random_edges(Dice& dice, int nodes, int degree, int heaviest) {
  Edges edges(static_cast<std::size_t>(nodes));
  for (auto& row : edges) {
    for (int i = dice.below(degree + 1); i > 0; --i) {
      row.push_back({.to = static_cast<std::uint32_t>(dice.below(nodes)),
                     .weight = static_cast<std::uint32_t>(1 + dice.below(heaviest))});
    }
  }
  return edges;
}

/// Every loop-free route, straight from the definition.
void walk(const Edges& edges, std::uint32_t to, const WeightedRoute& route,
          std::vector<WeightedRoute>& found) {
  if (route.nodes.back() == to) {
    found.push_back(route);
    return;
  }
  std::map<std::uint32_t, std::uint32_t> lightest;
  for (const WeightedEdge& edge : edges[route.nodes.back()]) {
    const auto [known, added] = lightest.emplace(edge.to, edge.weight);
    if (!added) known->second = std::min(known->second, edge.weight);
  }
  for (const auto& [next, weight] : lightest) {
    if (std::ranges::find(route.nodes, next) != route.nodes.end()) continue;
    WeightedRoute longer = route;
    longer.cost += weight;
    longer.nodes.push_back(next);
    walk(edges, to, longer, found);
  }
}

std::vector<WeightedRoute> every_route(const Edges& edges, std::uint32_t from, std::uint32_t to,
                                       std::size_t k) {
  std::vector<WeightedRoute> found;
  walk(edges, to, {.cost = 0, .nodes = {from}}, found);
  std::ranges::sort(found, {}, [](const WeightedRoute& r) { return std::pair{r.cost, r.nodes}; });
  if (found.size() > k) found.resize(k);
  return found;
}

TEST(ShortestRoutes, AreOrderedByCostThenByNodes) {
  //  0 -1- 1 -2- 3, 0 -2- 2 -1- 3, 0 -5- 3
  const WeightedGraph graph = graph_of({{{2, 2}, {1, 1}, {3, 5}}, {{3, 2}}, {{3, 1}}, {}});
  EXPECT_THAT(k_shortest_routes(graph, 0, 3, 10),
              ElementsAre(WeightedRoute{3, {0, 1, 3}}, WeightedRoute{3, {0, 2, 3}},
                          WeightedRoute{5, {0, 3}}));
  EXPECT_THAT(k_shortest_routes(graph, 0, 3, 1), ElementsAre(WeightedRoute{3, {0, 1, 3}}));
  EXPECT_THAT(k_shortest_routes(graph, 0, 3, 0), IsEmpty());
  EXPECT_THAT(k_shortest_routes(graph, 3, 0, 10), IsEmpty());
  EXPECT_THAT(k_shortest_routes(graph, 2, 2, 10), ElementsAre(WeightedRoute{0, {2}}));
}

TEST(ShortestRoutes, GoAroundTheBeginningWhereTheShortestWayRunsIntoIt) {
  // From 1 the shortest way to 3 goes back through 0; without it, over 2.
  const WeightedGraph graph = graph_of({{{3, 1}, {1, 1}}, {{0, 1}, {2, 5}}, {{3, 5}}, {}});
  EXPECT_THAT(k_shortest_routes(graph, 0, 3, 10),
              ElementsAre(WeightedRoute{1, {0, 3}}, WeightedRoute{11, {0, 1, 2, 3}}));
}

TEST(ShortestRoutes, EqualEnumerationOnRandomGraphs) {
  std::size_t equal_costs = 0, found = 0;
  for (std::uint64_t seed = 0; seed < 2000; ++seed) {
    Dice dice{seed};
    const int nodes = 2 + dice.below(7);
    const Edges edges = random_edges(dice, nodes, 1 + dice.below(14), dice.chance(70) ? 3 : 100);
    const WeightedGraph graph = graph_of(edges);
    ShortestRoutes search{graph};
    CostsToTarget costs{graph};
    for (int turn = 0; turn < 4; ++turn) {
      const auto from = static_cast<std::uint32_t>(dice.below(nodes));
      const auto to = static_cast<std::uint32_t>(dice.below(nodes));
      const auto k = static_cast<std::size_t>(dice.chance(30) ? 10'000 : 1 + dice.below(12));
      const auto expected = every_route(edges, from, to, k);
      ASSERT_EQ(search.find(from, to, k), expected) << "seed " << seed << " turn " << turn;
      costs.set_target(to);
      costs.settle_all();
      ASSERT_EQ(search.find(from, costs, k), expected) << "seed " << seed << " turn " << turn;
      found += expected.size();
      for (std::size_t i = 1; i < expected.size(); ++i) {
        equal_costs += expected[i].cost == expected[i - 1].cost;
      }
    }
  }
  EXPECT_GT(found, 15'000u);
  EXPECT_GT(equal_costs, 2'000u);
}

TEST(ShortestRoutes, EqualYenOverBoostOnGraphsOfTwoHundredNodes) {
  for (std::uint64_t seed = 0; seed < 40; ++seed) {
    Dice dice{seed};
    const WeightedGraph graph = graph_of(random_edges(dice, 200, 12, dice.chance(50) ? 5 : 1000));
    ShortestRoutes search{graph};
    testing::BoostYen yen{graph};
    for (int turn = 0; turn < 5; ++turn) {
      const auto from = static_cast<std::uint32_t>(dice.below(200));
      const auto to = static_cast<std::uint32_t>(dice.below(200));
      if (from == to) continue;
      const auto routes = search.find(from, to, 20);
      const auto expected = yen.find(from, to, 20);
      ASSERT_EQ(routes.size(), expected.size()) << "seed " << seed;
      for (std::size_t i = 0; i < routes.size(); ++i) {
        ASSERT_EQ(routes[i].cost, expected[i].cost) << "seed " << seed << " route " << i;
      }
    }
  }
}

TEST(CostsToTarget, AreExactAsFarAsTheyAreSettledAndLowerBoundsBeyond) {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    Dice dice{seed};
    const WeightedGraph graph = graph_of(random_edges(dice, 40, 6, 30));
    CostsToTarget whole{graph}, part{graph};
    const auto target = static_cast<std::uint32_t>(dice.below(40));
    whole.set_target(target);
    whole.settle_all();
    part.set_target(target);
    part.settle_within(static_cast<PathCost>(dice.below(40)));
    for (std::uint32_t node = 0; node < 40; ++node) {
      ASSERT_TRUE(whole.is_exact(node));
      ASSERT_LE(part.cost_of(node), whole.cost_of(node));
      if (part.is_exact(node)) {
        ASSERT_EQ(part.cost_of(node), whole.cost_of(node));
      }
      for (const WeightedEdge& edge : graph.out_edges(node)) {
        if (part.cost_of(edge.to) == kUnreachable) continue;
        ASSERT_LE(part.cost_of(node), edge.weight + part.cost_of(edge.to));
      }
    }
    part.settle_all();
    for (std::uint32_t node = 0; node < 40; ++node) {
      ASSERT_EQ(part.cost_of(node), whole.cost_of(node));
    }
  }
}

TEST(ShortestCosts, EqualTheCostsOfTheBestRoutes) {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    Dice dice{seed};
    const WeightedGraph graph = graph_of(random_edges(dice, 30, 5, 20'000 - 3'617));
    ShortestCosts costs{graph};
    ShortestRoutes search{graph};
    const auto from = static_cast<std::uint32_t>(dice.below(30));
    const auto all = costs.from(from);
    for (std::uint32_t to = 0; to < 30; ++to) {
      const auto routes = search.find(from, to, 1);
      ASSERT_EQ(all[to], routes.empty() ? kUnreachable : routes[0].cost);
    }
  }
}

TEST(WeightedGraph, KeepsTheLightestOfParallelEdgesAndNoLoops) {
  const WeightedGraph graph = graph_of({{{1, 9}, {0, 1}, {1, 4}}, {}});
  EXPECT_THAT(graph.out_edges(0), ElementsAre(WeightedEdge{1, 4}));
  EXPECT_THAT(graph.in_edges(1), ElementsAre(WeightedEdge{0, 4}));
  EXPECT_EQ(graph.heaviest(), 4u);
}

TEST(WeightedGraph, RefusesWhatItCannotHold) {
  const auto error = [](const Edges& edges) {
    const auto storage = rows(edges);
    const auto made = WeightedGraph::make(storage.view());
    return made ? std::string{} : made.error().message;
  };
  EXPECT_THAT(error({{{1, 1}}}), HasSubstr("edge from 0 to 1: there is no such node"));
  EXPECT_THAT(error({{{1, 0}}, {}}), HasSubstr("weight 0 is not in 1..16383"));
  EXPECT_THAT(error({{{1, 16'384}}, {}}), HasSubstr("weight 16384 is not in 1..16383"));
  EXPECT_EQ(error({{{1, 16'383}}, {}}), "");
  EXPECT_THAT(error(Edges(65'537)), HasSubstr("at most 65536 nodes"));
  EXPECT_EQ(error({}), "");
}

}  // namespace
}  // namespace overstap
