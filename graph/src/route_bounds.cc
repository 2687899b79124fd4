// SPDX-License-Identifier: Apache-2.0
#include "route_bounds.h"

#include <algorithm>

#include "offer_choice.h"

namespace overstap {

RouteBounds::RouteBounds(const RouteMarket& market, const CareerState& start, OccupationId to,
                         const RouteOptions& options)
    : market_{market}, to_{to}, options_{options} {
  std::vector<std::uint8_t> arrived(market.taxonomy.occupation_count(), kNever);
  arrived[to.index()] = 0;
  unnamed_.push_back(std::move(arrived));
  const std::uint32_t entry = market.taxonomy.record(to).entry_plus_one;
  if (entry == 0) return;
  for (const SkillId certificate : market.entries[entry - 1].certificates) {
    const OfferChoice choice =
        choose_offers(market.taxonomy, market.offers, {&certificate, 1}, start.as_of);
    std::optional<Weeks> least;
    if (!choice.learning_unknown && choice.learning) least = choice.learning->min;
    courses_.emplace_back(certificate, least);
  }
}

void RouteBounds::look_ahead(int steps) {
  while (static_cast<int>(unnamed_.size()) < steps) {
    const std::vector<std::uint8_t>& before = unnamed_.back();
    std::vector<std::uint8_t> least(before.size(), kNever);
    for (std::uint32_t from = 0; from < least.size(); ++from) {
      std::uint8_t best = kNever;
      for (const TransitionEdge& edge : market_.edges.row(from)) {
        best = std::min(best, before[edge.to.index()]);
      }
      if (best != kNever) least[from] = static_cast<std::uint8_t>(best + 1);
    }
    for (const auto& [from, next] : market_.named) {
      least[from.index()] = std::min(least[from.index()], before[next.index()]);
    }
    for (const OccupationId avoided : options_.avoid) least[avoided.index()] = kNever;
    least[to_.index()] = kNever;
    unnamed_.push_back(std::move(least));
  }
}

void RouteBounds::add_steps(OccupationId from, int further, RouteCost& cost) const {
  cost.steps += further;
  cost.unnamed += unnamed_[static_cast<std::size_t>(further)][from.index()];
}

void RouteBounds::add_lacking(const RouteProgress& progress, RouteCost& cost) const {
  const EntryGap gap = gap_to(market_, progress.state, to_);
  Months stay = gap.experience;
  if (gap.ladder_steps > 1) {
    // Only a step that is consolidated raises the level.
    Months longest{0};
    for (const StepTaken& step : progress.steps) {
      if (step.stayed.value < market_.weights.consolidation_months) {
        longest = std::max(longest, step.stayed);
      }
    }
    stay = std::max(stay, Months{market_.weights.consolidation_months} - longest);
  }
  cost.experience += stay;
  if (cost.learning_unknown) return;
  Weeks longest{0};
  for (const auto& [certificate, weeks] : courses_) {
    if (std::ranges::binary_search(progress.state.certificates, certificate)) continue;
    if (!weeks) {
      cost.learning_unknown = true;
      return;
    }
    longest = std::max(longest, *weeks);
  }
  cost.learning += longest;
}

}  // namespace overstap
