// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include <boost/graph/compressed_sparse_row_graph.hpp>

#include "overstap/graph/transition.h"

/// Opt-in: the occupation graph as a graph of the Boost Graph Library, for whoever wants to run its
/// algorithms. The only public header that needs Boost; nothing else includes it.
namespace overstap {

/// Vertex i is OccupationId i; an edge carries its score: `graph[edge].score`.
using BoostOccupationGraph =
    boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, TransitionEdge>;

/// An owning copy; out-edges keep their order, best first. O(occupations + edges).
[[nodiscard]] inline BoostOccupationGraph boost_occupation_graph(const Csr<TransitionEdge>& edges) {
  std::vector<std::pair<std::size_t, std::size_t>> ends;
  ends.reserve(edges.values.size());
  for (std::size_t from = 0; from < edges.rows(); ++from) {
    for (const TransitionEdge& edge : edges.row(from)) ends.emplace_back(from, edge.to.index());
  }
  return BoostOccupationGraph{boost::edges_are_sorted, ends.begin(), ends.end(),
                              edges.values.begin(), edges.rows()};
}

}  // namespace overstap
