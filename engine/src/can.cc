// SPDX-License-Identifier: Apache-2.0
//
// Can: weighted coverage of the skills and knowledge that a vacancy asks.
//   earned = sum over asked j of w_j * max over held i of closeness(i, j) * strength_i
//   possible = sum over j of w_j * 10^8
//   w_j = force * demand weight * relevance at the vacancy's occupation * idf
// Worked example: asked A (required, essential, idf 1000: w 200,000) and B (wished, important, idf
// 1000: w 60,000); A stated, B not shown: earned = 200,000 * 10,000 * 9,000 of 260,000 * 10^8, that
// is 692,307 millionths. Source: design of the model; all numbers hand-set. Known weakness:
// synonyms that the taxonomy does not relate are not seen.
#include "can.h"

#include <algorithm>
#include <tuple>
#include <variant>

#include "overstap/engine/matcher.h"

namespace overstap {
namespace {

Relevance relevance_at(const Taxonomy& taxonomy, const Vacancy& vacancy, SkillId skill) {
  if (!vacancy.occupation) return Relevance::important;
  const auto rows = taxonomy.skills_of(*vacancy.occupation);
  const auto row = std::ranges::lower_bound(rows, skill, {}, &OccupationSkill::skill);
  return row != rows.end() && row->skill == skill ? row->relevance : Relevance::important;
}

}  // namespace

std::int64_t demand_weight(const Snapshot& market, const Vacancy& vacancy, const Demand& demand,
                           SkillId skill) {
  const Taxonomy& taxonomy = market.taxonomy();
  const SkillRecord& record = taxonomy.record(skill);
  if (!is_scored(record)) return 0;
  const ModelWeights& weights = market.weights();
  const std::int64_t force =
      demand.force == Force::wished ? weights.force_wished : weights.force_required;
  const auto relevance = static_cast<std::size_t>(relevance_at(taxonomy, vacancy, skill));
  const auto demands = static_cast<std::int64_t>(std::max<std::size_t>(1, vacancy.demands.size()));
  return std::min(kMaxTotalWeight / demands, force * demand.weight * weights.relevance[relevance] *
                                                 idf_weight(taxonomy, skill, weights));
}

void scored_demands(const Snapshot& market, const Vacancy& vacancy,
                    std::vector<ScoredDemand>& out) {
  out.clear();
  for (std::uint32_t i = 0; i < vacancy.demands.size(); ++i) {
    const auto* asked = std::get_if<SkillDemand>(&vacancy.demands[i].what);
    if (asked == nullptr) continue;
    const std::int64_t weight = demand_weight(market, vacancy, vacancy.demands[i], asked->skill);
    if (weight <= 0) continue;
    const auto same = std::ranges::find(out, asked->skill, &ScoredDemand::skill);
    if (same == out.end()) {
      out.push_back({asked->skill, i, weight});
    } else if (weight > same->weight) {
      *same = {asked->skill, i, weight};
    }
  }
}

Shown best_shown(std::span<const HeldSkill> held, const Closeness& closeness, SkillId asked) {
  Shown best;
  for (const CloseSkill& close : closeness.showing(asked)) {
    const auto found = std::ranges::lower_bound(held, close.other, {}, &HeldSkill::skill);
    if (found == held.end() || found->skill != close.other) continue;
    const Shown shown{close.closeness * found->strength, close.closeness, found->strength,
                      close.relation, static_cast<std::uint32_t>(found - held.begin())};
    const bool better =
        shown.points > best.points ||
        (shown.points == best.points && shown.points > 0 &&
         std::tuple{shown.relation, shown.held} < std::tuple{best.relation, best.held});
    if (better) best = shown;
  }
  return best;
}

Contribution contribution_of(const Taxonomy& taxonomy, const SeekerState& state, SkillId asked,
                             std::int64_t weight, const Shown& shown) {
  const SkillRecord& record = taxonomy.record(asked);
  Contribution part;
  part.criterion = record.kind == SkillKind::knowledge ? Criterion::knowledge : Criterion::skill;
  part.asked = asked;
  part.points = weight * shown.points;
  part.possible = weight * kFullPoints;
  part.weight = weight;
  part.general = record.reuse == SkillReuse::transversal;
  part.denied = std::ranges::binary_search(state.denied, asked);
  if (shown.points > 0) {
    const HeldSkill& held = state.career.held[shown.held];
    part.held = held.skill;
    part.relation = shown.relation;
    part.closeness = shown.closeness;
    part.strength = shown.strength;
    part.origin = state.origins[held.source];
  }
  return part;
}

Explanation to_explanation(std::vector<Contribution> contributions) {
  Explanation explanation;
  for (const Contribution& part : contributions) {
    explanation.score.earned += part.points;
    explanation.score.possible += part.possible;
  }
  std::ranges::sort(contributions, [](const Contribution& a, const Contribution& b) {
    if (a.points != b.points) return a.points > b.points;
    if (a.possible != b.possible) return a.possible > b.possible;
    return a.asked < b.asked;
  });
  explanation.contributions = std::move(contributions);
  return explanation;
}

DemandTable::DemandTable(const Snapshot& market, const Vacancy& vacancy) {
  scored_demands(market, vacancy, demands_);
  best_.resize(demands_.size());
  for (std::uint32_t slot = 0; slot < demands_.size(); ++slot) {
    possible_ += demands_[slot].weight * kFullPoints;
    for (const CloseSkill& close : market.closeness().showing(demands_[slot].skill)) {
      rows_.push_back({close.other, slot, close.closeness});
    }
  }
  std::ranges::sort(rows_, [](const Row& a, const Row& b) {
    return std::tuple{a.held, a.slot} < std::tuple{b.held, b.slot};
  });
}

Score DemandTable::score(std::span<const HeldSkill> held) {
  std::ranges::fill(best_, 0);
  auto row = rows_.begin();
  for (const HeldSkill& skill : held) {
    while (row != rows_.end() && row->held < skill.skill) ++row;
    for (; row != rows_.end() && row->held == skill.skill; ++row) {
      const std::int64_t points = std::int64_t{row->closeness} * skill.strength;
      best_[row->slot] = std::max(best_[row->slot], points);
    }
    if (row == rows_.end()) break;
  }
  Score score{0, possible_};
  for (std::size_t slot = 0; slot < demands_.size(); ++slot) {
    score.earned += demands_[slot].weight * best_[slot];
  }
  return score;
}

}  // namespace overstap
