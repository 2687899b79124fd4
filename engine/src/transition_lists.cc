// SPDX-License-Identifier: Apache-2.0
#include "overstap/engine/transition_lists.h"

#include <algorithm>

namespace overstap {
namespace {

constexpr std::size_t kStepUp = 3;
constexpr std::size_t kSetAside = 5;
constexpr int kManagers = 1;  ///< ISCO-08 major group 1

void cut(std::vector<std::uint32_t>& rows, std::size_t limit) {
  if (rows.size() > limit) rows.resize(limit);
}

bool manages(const Snapshot& market, OccupationId occupation) {
  return market.taxonomy().record(occupation).isco / 1000 == kManagers;
}

/// Whether an occupation lies above what the person knows: above the level shown, and above what is
/// usual in every occupation held. Who did work that is usually mbo-1 to mbo-2 has mbo-2 work
/// beside him.
bool lies_above(const Snapshot& market, const TransitionList& list, const Transition& t) {
  if (t.gap.ladder_steps <= 0) return false;
  const Taxonomy& taxonomy = market.taxonomy();
  const auto asked = taxonomy.level(t.to);
  return !asked || std::ranges::none_of(list.stay, [&](const Transition& held) {
    const auto usual = taxonomy.level(held.to);
    return usual && ladder_step(asked->min) <= ladder_step(usual->max);
  });
}

}  // namespace

bool startable(const Transition& transition) {
  return transition.wish_conflicts.empty() && transition.gap.kind <= StepKind::after_training;
}

Standing standing_of(const Snapshot& market, const TransitionList& list,
                     const Transition& transition) {
  if (!startable(transition)) return Standing::further;
  if (!lies_above(market, list, transition)) return Standing::resembling;
  return manages(market, transition.to) ? Standing::further : Standing::step_up;
}

std::vector<StatementId> edges_among(const Snapshot& market,
                                     std::span<const StatementId> statements) {
  std::vector<StatementId> edges;
  std::ranges::copy_if(statements, std::back_inserter(edges), [&](StatementId id) {
    return market.statements()[id.index()].kind == StatementKind::edge;
  });
  return edges;
}

TransitionLists arrange(const Snapshot& market, const TransitionList& list,
                        std::size_t max_results) {
  const std::vector<Transition>& all = list.transitions;
  TransitionLists lists;
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    const Transition& t = all[i];
    const bool named = !edges_among(market, t.named).empty();
    if (named) lists.named.push_back(i);
    if (list.unknown || t.can.earned == 0) continue;
    const Standing standing = standing_of(market, list, t);
    if (standing == Standing::resembling) lists.resembling.push_back(i);
    if (standing == Standing::step_up) lists.step_up.push_back(i);
    if (standing == Standing::further && !named) lists.set_aside.push_back(i);
  }
  std::ranges::stable_partition(lists.named, [&](std::uint32_t i) { return startable(all[i]); });
  std::ranges::stable_sort(lists.set_aside, [&](std::uint32_t a, std::uint32_t b) {
    return compare(all[a].near.score, all[b].near.score) > 0;
  });
  cut(lists.named, max_results);
  cut(lists.resembling, max_results);
  cut(lists.step_up, kStepUp);
  cut(lists.set_aside, kSetAside);
  return lists;
}

}  // namespace overstap
