// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <bit>
#include <cassert>
#include <string>

#include "overstap/graph/shortest_routes.h"
#include "overstap/graph/try.h"

namespace overstap {
namespace {

Result<void> check(const Csr<WeightedEdge>& edges) {
  if (edges.rows() > kMaxWeightedNodes) {
    return std::unexpected(Error{
        ErrorCode::invalid_argument,
        "a weighted graph has at most 65536 nodes, this one has " + std::to_string(edges.rows()),
        {}});
  }
  for (std::size_t from = 0; from < edges.rows(); ++from) {
    for (const WeightedEdge& edge : edges.row(from)) {
      const bool inside = edge.to < edges.rows();
      if (inside && edge.weight >= 1 && edge.weight <= kMaxEdgeWeight) continue;
      return std::unexpected(
          Error{ErrorCode::invalid_argument,
                "edge from " + std::to_string(from) + " to " + std::to_string(edge.to) +
                    (inside ? ": weight " + std::to_string(edge.weight) + " is not in 1..16383"
                            : std::string{": there is no such node"}),
                {}});
    }
  }
  return {};
}

/// By node, the lightest of parallel edges first.
bool before(const WeightedEdge& a, const WeightedEdge& b) {
  return std::pair{a.to, a.weight} < std::pair{b.to, b.weight};
}

CsrStorage<WeightedEdge> reverse_of(const Csr<WeightedEdge>& forward) {
  CsrStorage<WeightedEdge> backward;
  if (forward.rows() == 0) return backward;
  backward.offsets.assign(forward.rows() + 1, 0);
  for (const WeightedEdge& edge : forward.values) ++backward.offsets[edge.to + 1];
  for (std::size_t i = 1; i <= forward.rows(); ++i) backward.offsets[i] += backward.offsets[i - 1];
  backward.values.resize(forward.values.size());
  std::vector<std::uint32_t> place(backward.offsets.begin(), backward.offsets.end() - 1);
  for (std::uint32_t from = 0; from < forward.rows(); ++from) {
    for (const WeightedEdge& edge : forward.row(from)) {
      backward.values[place[edge.to]++] = {.to = from, .weight = edge.weight};
    }
  }
  return backward;
}

}  // namespace

Result<WeightedGraph> WeightedGraph::make(const Csr<WeightedEdge>& edges) {
  OVERSTAP_TRY(check(edges));
  WeightedGraph graph;
  std::vector<WeightedEdge> row;
  for (std::uint32_t from = 0; from < edges.rows(); ++from) {
    row.assign(edges.row(from).begin(), edges.row(from).end());
    std::erase_if(row, [&](const WeightedEdge& edge) { return edge.to == from; });
    std::ranges::sort(row, before);
    const auto heavier = std::ranges::unique(row, {}, &WeightedEdge::to);
    row.erase(heavier.begin(), heavier.end());
    graph.forward_.append_row(row);
    for (const WeightedEdge& edge : row) graph.heaviest_ = std::max(graph.heaviest_, edge.weight);
  }
  graph.backward_ = reverse_of(graph.forward_.view());
  return graph;
}

CostBuckets::CostBuckets(std::uint32_t heaviest)
    : mask_{std::bit_ceil(std::max<std::size_t>(heaviest + std::size_t{1}, 64)) - 1},
      top_(mask_ + 1),
      used_((mask_ + 1) / 64) {}

void CostBuckets::clear() {
  if (size_ > 0) {
    std::ranges::fill(top_, 0U);
    std::ranges::fill(used_, std::uint64_t{0});
  }
  entries_.clear();
  size_ = 0;
  at_ = 0;
}

void CostBuckets::push(std::uint32_t node, PathCost cost) {
  const std::size_t list = cost & mask_;
  entries_.push_back({.node = node, .below = top_[list]});
  top_[list] = static_cast<std::uint32_t>(entries_.size());
  used_[list / 64] |= std::uint64_t{1} << (list % 64);
  ++size_;
}

PathCost CostBuckets::next_cost() {
  if (size_ == 0) return kUnreachable;
  const std::size_t list = at_ & mask_;
  std::size_t word = list / 64;
  std::uint64_t bits = used_[word] & (~std::uint64_t{0} << (list % 64));
  while (bits == 0) {
    word = (word + 1) & (used_.size() - 1);
    bits = used_[word];
  }
  const std::size_t next = word * 64 + static_cast<std::size_t>(std::countr_zero(bits));
  at_ += static_cast<PathCost>((next - list) & mask_);
  return at_;
}

std::uint32_t CostBuckets::pop() {
  const std::size_t list = at_ & mask_;
  assert(top_[list] != 0);
  const Entry& entry = entries_[top_[list] - 1];
  top_[list] = entry.below;
  if (entry.below == 0) used_[list / 64] &= ~(std::uint64_t{1} << (list % 64));
  --size_;
  return entry.node;
}

CostsToTarget::CostsToTarget(const WeightedGraph& graph)
    : graph_{graph},
      buckets_{graph.heaviest()},
      cost_(graph.node_count(), kUnreachable),
      next_(graph.node_count()) {}

void CostsToTarget::set_target(std::uint32_t target) {
  assert(target < cost_.size());
  std::ranges::fill(cost_, kUnreachable);
  buckets_.clear();
  target_ = target;
  cost_[target] = 0;
  next_[target] = target;
  buckets_.push(target, 0);
  settle_next_cost();
}

void CostsToTarget::settle_next_cost() {
  const PathCost cost = buckets_.next_cost();
  settled_within_ = cost;
  if (cost == kUnreachable) return;
  // Weights are at least one: nothing is added at this cost on the way.
  do {
    const std::uint32_t node = buckets_.pop();
    if (cost_[node] != cost) continue;  // met again at a lower cost
    for (const WeightedEdge& edge : graph_.in_edges(node)) {
      const PathCost longer = cost + edge.weight;
      if (longer > cost_[edge.to]) continue;
      if (longer == cost_[edge.to]) {
        next_[edge.to] = std::min(next_[edge.to], node);
        continue;
      }
      cost_[edge.to] = longer;
      next_[edge.to] = node;
      buckets_.push(edge.to, longer);
    }
  } while (buckets_.next_cost() == cost);
}

void CostsToTarget::settle_within(PathCost cost) {
  while (settled_within_ < cost && buckets_.next_cost() <= cost) settle_next_cost();
  settled_within_ =
      buckets_.next_cost() == kUnreachable ? kUnreachable : std::max(settled_within_, cost);
}

void CostsToTarget::settle(std::uint32_t node) {
  while (!is_exact(node)) settle_next_cost();
}

ShortestCosts::ShortestCosts(const WeightedGraph& graph)
    : graph_{graph}, buckets_{graph.heaviest()}, cost_(graph.node_count()) {}

std::span<const PathCost> ShortestCosts::from(std::uint32_t from) {
  assert(from < cost_.size());
  std::ranges::fill(cost_, kUnreachable);
  buckets_.clear();
  cost_[from] = 0;
  buckets_.push(from, 0);
  for (PathCost cost = 0; (cost = buckets_.next_cost()) != kUnreachable;) {
    const std::uint32_t node = buckets_.pop();
    if (cost_[node] != cost) continue;  // met again at a lower cost
    for (const WeightedEdge& edge : graph_.out_edges(node)) {
      const PathCost longer = cost + edge.weight;
      if (longer >= cost_[edge.to]) continue;
      cost_[edge.to] = longer;
      buckets_.push(edge.to, longer);
    }
  }
  return cost_;
}

}  // namespace overstap
