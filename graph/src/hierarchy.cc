// SPDX-License-Identifier: Apache-2.0
#include "hierarchy.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/strong_components.hpp>

namespace overstap {

std::vector<SkillId> find_cycle(const Csr<SkillId>& broader) {
  using Graph = boost::compressed_sparse_row_graph<boost::directedS>;
  const std::size_t n = broader.rows();
  std::vector<std::pair<std::size_t, std::size_t>> edges;
  edges.reserve(broader.values.size());
  for (std::size_t i = 0; i < n; ++i) {
    for (const SkillId parent : broader.row(i)) {
      if (parent.index() == i) return {parent};
      edges.emplace_back(i, parent.index());
    }
  }
  const Graph graph{boost::edges_are_sorted, edges.begin(), edges.end(), n};

  std::vector<std::size_t> component(n);
  const std::size_t components = boost::strong_components(
      graph, boost::make_iterator_property_map(component.begin(), get(boost::vertex_index, graph)));
  std::vector<std::size_t> size(components);
  for (const std::size_t c : component) ++size[c];

  // A strong component of several members holds a cycle through each of them.
  const auto first = std::ranges::find_if(component, [&](std::size_t c) { return size[c] > 1; });
  std::vector<SkillId> members;
  if (first == component.end()) return members;
  for (std::size_t i = 0; i < n; ++i) {
    if (component[i] == *first) members.emplace_back(static_cast<std::uint32_t>(i));
  }
  return members;
}

}  // namespace overstap
