// SPDX-License-Identifier: Apache-2.0
#include "tests/support/boost_yen.h"

#include <algorithm>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/graph/filtered_graph.hpp>
#include <cstddef>
#include <set>
#include <utility>

namespace overstap::testing {
namespace {

struct Weight {
  PathCost weight = 0;
};
using Csr = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, Weight,
                                               boost::no_property, std::uint32_t, std::uint32_t>;
using Edge = boost::graph_traits<Csr>::edge_descriptor;
using Vertex = boost::graph_traits<Csr>::vertex_descriptor;

/// Not out of the deviating node to one of `banned`.
struct IsOpenEdge {
  const Csr* graph = nullptr;
  Vertex start = 0;
  const std::vector<Vertex>* banned = nullptr;
  bool operator()(const Edge& edge) const {
    if (boost::source(edge, *graph) != start) return true;
    return std::ranges::find(*banned, boost::target(edge, *graph)) == banned->end();
  }
};
struct IsOpenNode {
  const std::vector<char>* blocked = nullptr;
  bool operator()(Vertex node) const { return (*blocked)[node] == 0; }
};

template <class T>
auto by_node(const Csr& graph, std::vector<T>& values) {
  return boost::make_iterator_property_map(values.begin(), boost::get(boost::vertex_index, graph));
}

struct Arrived {};
class StopAt : public boost::dijkstra_visitor<> {
 public:
  explicit StopAt(Vertex target) : target_{target} {}
  template <class Graph>
  void examine_vertex(Vertex node, const Graph& /*graph*/) const {
    if (node == target_) throw Arrived{};
  }

 private:
  Vertex target_;
};

}  // namespace

struct BoostYen::Graph {
  Csr csr;
  std::vector<PathCost> cost;
  std::vector<Vertex> before;
  std::vector<char> blocked;

  /// Appends the way from `start` (not included) to `target`; its cost, or kUnreachable.
  PathCost extend(std::vector<std::uint32_t>& nodes, const std::vector<Vertex>& banned,
                  Vertex target) {
    const Vertex start = nodes.back();
    const boost::filtered_graph<Csr, IsOpenEdge, IsOpenNode> open{
        csr, IsOpenEdge{&csr, start, &banned}, IsOpenNode{&blocked}};
    try {
      boost::dijkstra_shortest_paths(open, start,
                                     boost::weight_map(boost::get(&Weight::weight, csr))
                                         .distance_map(by_node(csr, cost))
                                         .predecessor_map(by_node(csr, before))
                                         .distance_inf(kUnreachable)
                                         .visitor(StopAt{target}));
      return kUnreachable;
    } catch (const Arrived&) {
    }
    const auto size = static_cast<std::ptrdiff_t>(nodes.size());
    for (Vertex node = target; node != start; node = before[node]) nodes.push_back(node);
    std::reverse(nodes.begin() + size, nodes.end());
    return cost[target];
  }

  PathCost weight(Vertex from, Vertex to) const {
    return csr[boost::edge(from, to, csr).first].weight;
  }
};

BoostYen::BoostYen(const WeightedGraph& graph) : graph_{std::make_unique<Graph>()} {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
  std::vector<Weight> weights;
  for (std::uint32_t from = 0; from < graph.node_count(); ++from) {
    for (const WeightedEdge& edge : graph.out_edges(from)) {
      ends.emplace_back(from, edge.to);
      weights.push_back({edge.weight});
    }
  }
  graph_->csr = Csr{boost::edges_are_sorted, ends.begin(), ends.end(), weights.begin(),
                    static_cast<std::uint32_t>(graph.node_count())};
  graph_->cost.resize(graph.node_count());
  graph_->before.resize(graph.node_count());
  graph_->blocked.resize(graph.node_count());
}

BoostYen::~BoostYen() = default;

const std::vector<PathCost>& BoostYen::costs_from(std::uint32_t from) {
  boost::dijkstra_shortest_paths(graph_->csr, from,
                                 boost::weight_map(boost::get(&Weight::weight, graph_->csr))
                                     .distance_map(by_node(graph_->csr, graph_->cost))
                                     .distance_inf(kUnreachable));
  return graph_->cost;
}

std::vector<WeightedRoute> BoostYen::find(std::uint32_t from, std::uint32_t to, std::size_t k) {
  struct Candidate {
    PathCost cost;
    std::vector<std::uint32_t> nodes;
    std::size_t deviates = 0;
    auto operator<=>(const Candidate&) const = default;
  };
  std::set<Candidate> candidates;
  std::vector<WeightedRoute> routes;
  Candidate first{0, {from}};
  first.cost = graph_->extend(first.nodes, {}, to);
  if (first.cost != kUnreachable) candidates.insert(std::move(first));
  while (routes.size() < k && !candidates.empty()) {
    const Candidate best = candidates.extract(candidates.begin()).value();
    routes.push_back({.cost = best.cost, .nodes = best.nodes});
    PathCost beginning = 0;
    for (std::size_t i = 0; i + 1 < best.nodes.size() && routes.size() < k; ++i) {
      if (i >= best.deviates) {
        std::vector<Vertex> banned;
        for (const WeightedRoute& known : routes) {
          if (known.nodes.size() > i + 1 &&
              std::equal(known.nodes.begin(),
                         known.nodes.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                         best.nodes.begin())) {
            banned.push_back(known.nodes[i + 1]);
          }
        }
        Candidate next{beginning, {}, i};
        next.nodes.assign(best.nodes.begin(),
                          best.nodes.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        const PathCost rest = graph_->extend(next.nodes, banned, to);
        next.cost += rest;
        if (rest != kUnreachable) candidates.insert(std::move(next));
      }
      graph_->blocked[best.nodes[i]] = 1;
      beginning += graph_->weight(best.nodes[i], best.nodes[i + 1]);
    }
    for (const std::uint32_t node : best.nodes) graph_->blocked[node] = 0;
  }
  return routes;
}

}  // namespace overstap::testing
