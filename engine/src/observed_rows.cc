// SPDX-License-Identifier: Apache-2.0
#include "observed_rows.h"

#include <algorithm>
#include <span>

#include "overstap/engine/observed_moves.h"

namespace overstap {
namespace {

/// The rows of the most recent occupation held that has any.
std::span<const ObservedMove> rows_of(const Traveller& traveller) {
  for (const OccupationId held : traveller.held) {
    const auto rows = moves_from(traveller.market.observed_moves(), held);
    if (!rows.empty()) return rows;
  }
  return {};
}

/// A destination's part of the computed scores that the occupation graph keeps of one origin.
struct Prior {
  std::uint64_t part = 0, whole = 0;
};
Prior prior_of(const Snapshot& market, OccupationId from, OccupationId to) {
  Prior prior;
  const Csr<TransitionEdge> graph = market.occupation_graph();
  if (from.index() >= graph.rows()) return prior;
  for (const TransitionEdge& edge : graph.row(from.index())) {
    const auto score = static_cast<std::uint64_t>(edge.score.millionths());
    prior.whole += score;
    if (edge.to == to) prior.part = score;
  }
  return prior;
}

bool has_conflict(const Transition& row) {
  return !row.wish_conflicts.empty() || !row.roster_conflicts.empty();
}

bool before(const Transition& a, const Transition& b) {
  if (has_conflict(a) != has_conflict(b)) return has_conflict(b);
  if (a.observed->blended != b.observed->blended) return a.observed->blended > b.observed->blended;
  const std::uint32_t persons_a = a.observed->counts.persons;
  const std::uint32_t persons_b = b.observed->counts.persons;
  return persons_a != persons_b ? persons_a > persons_b : a.to < b.to;
}

}  // namespace

std::optional<ObservedMoves> observed_of(const Traveller& traveller, OccupationId to) {
  const Snapshot& market = traveller.market;
  const std::span<const ObservedMove> rows = rows_of(traveller);
  if (rows.empty()) return {};
  const OccupationId from = rows.front().from;
  const ObservedMove* row =
      traveller.region ? find_move(rows, from, to, traveller.region) : nullptr;
  if (row == nullptr) row = find_move(rows, from, to, std::nullopt);
  if (row == nullptr) return {};
  const Prior prior = prior_of(market, from, to);
  return ObservedMoves{*row, reverse_of(market.observed_moves(), *row),
                       share_of(row->persons, row->departures),
                       blended_share(row->persons, row->departures, prior.part, prior.whole,
                                     market.weights().observed_prior_persons)};
}

std::vector<Transition> observed_transitions(const Traveller& traveller, int max_results) {
  std::vector<Transition> observed;
  for (const ObservedMove& row : rows_of(traveller)) {
    if (row.region_plus_one != 0 || traveller.holds(row.to)) continue;
    observed.push_back(transition_to(traveller, row.to));
  }
  std::ranges::sort(observed, before);
  if (observed.size() > static_cast<std::size_t>(max_results)) {
    observed.resize(static_cast<std::size_t>(max_results));
  }
  return observed;
}

}  // namespace overstap
