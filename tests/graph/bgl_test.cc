// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/bgl.h"

#include <gtest/gtest.h>
#include <boost/graph/graph_traits.hpp>

#include "worlds.h"

namespace overstap {
namespace {

TEST(BoostOccupationGraph, HoldsTheSameEdgesInTheSameOrder) {
  testing::Dice dice{1};
  const testing::World world{testing::random_taxonomy(dice, {.skills = 30, .occupations = 20})};
  const BoostOccupationGraph graph = boost_occupation_graph(world.edges());
  ASSERT_EQ(num_vertices(graph), 20u);
  ASSERT_EQ(num_edges(graph), world.edges().values.size());
  ASSERT_GT(num_edges(graph), 20u);
  for (std::size_t from = 0; from < 20; ++from) {
    std::size_t i = 0;
    const auto [begin, end] = out_edges(from, graph);
    for (auto edge = begin; edge != end; ++edge, ++i) {
      EXPECT_EQ(target(*edge, graph), world.edges().row(from)[i].to.index());
      EXPECT_EQ(graph[*edge].score, world.edges().row(from)[i].score);
    }
  }
}

TEST(BoostOccupationGraph, IsEmptyForNoOccupations) {
  EXPECT_EQ(num_vertices(boost_occupation_graph({})), 0u);
}

}  // namespace
}  // namespace overstap
