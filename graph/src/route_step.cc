// SPDX-License-Identifier: Apache-2.0
#include "route_step.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include "scored.h"

namespace overstap {
namespace {

bool is_closed(const EntryGap& gap) {
  return gap.kind == StepKind::now || gap.kind == StepKind::after_training;
}

EntryGap gap_of(const RouteMarket& market, const CareerState& state, OccupationId to) {
  return entry_gap(market.taxonomy, market.entries, market.offers, state, to, market.weights);
}

OccupationHeld& held_entry(CareerState& state, OccupationId occupation) {
  const auto known = std::ranges::find(state.occupations, occupation, &OccupationHeld::occupation);
  if (known != state.occupations.end()) return *known;
  state.occupations.push_back({.occupation = occupation, .months = Months{0}});
  return state.occupations.back();
}

void work(const RouteMarket& market, Months months, StepTaken& step, CareerState& state) {
  OccupationHeld& held = held_entry(state, step.occupation);
  held.months = held.months.value_or(Months{0}) + months;
  if (months.value > 0 && market.taxonomy.record(step.occupation).leading != 0) {
    held.leading = true;
    state.leading_months = state.leading_months.value_or(Months{0}) + months;
  }
  step.stayed += months;
  if (step.stayed.value < market.weights.consolidation_months) return;
  const auto level = market.taxonomy.level(step.occupation);
  if (level && (!state.working_level || rank(level->max) > rank(*state.working_level))) {
    state.working_level = level->max;
  }
}

/// What `occupation` lacks by itself for the experience asked; zero when it cannot give it or
/// nothing is lacking.
Months lacking_in(const RouteMarket& market, const CareerState& state, const EntryGap& gap,
                  OccupationId occupation, OccupationId to) {
  if (gap.experience.value == 0) return Months{0};
  if (gap.experience_leading) {
    return market.taxonomy.record(occupation).leading != 0 ? gap.experience : Months{0};
  }
  const ExperienceDemand& demand =
      *market.entries[market.taxonomy.record(to).entry_plus_one - 1].experience;
  if (std::ranges::find(demand.in, occupation) == demand.in.end()) return Months{0};
  const auto held = std::ranges::find(state.occupations, occupation, &OccupationHeld::occupation);
  const Months shown =
      held == state.occupations.end() ? Months{0} : held->months.value_or(Months{0});
  return demand.months - shown;
}

bool closes(const RouteMarket& market, const RouteProgress& progress, std::size_t stay_in,
            Months stay, OccupationId to) {
  CareerState later = progress.state;
  StepTaken step = progress.steps[stay_in];
  work(market, stay, step, later);
  return is_closed(gap_of(market, later, to));
}

void hold(const Taxonomy& taxonomy, SkillId skill, std::int32_t strength, std::uint32_t source,
          std::vector<HeldSkill>& held) {
  if (strength == 0 || !is_scored(taxonomy.record(skill))) return;
  held.push_back({.skill = skill, .strength = strength, .source = source});
}

std::vector<SkillId> certificates_of(const RouteMarket& market, const EntryGap& gap) {
  std::vector<SkillId> gained = gap.missing_certificates;
  for (const TrainingId offer : gap.offers) {
    for (const SkillId given : market.offers[offer.index()].gives) {
      if (market.taxonomy.record(given).kind == SkillKind::certificate) gained.push_back(given);
    }
  }
  std::ranges::sort(gained);
  const auto rest = std::ranges::unique(gained);
  gained.erase(rest.begin(), rest.end());
  return gained;
}

}  // namespace

RouteProgress start_of(const RouteMarket& market, const CareerState& state) {
  RouteProgress progress;
  progress.state.occupations = state.occupations;
  progress.state.leading_months = state.leading_months;
  progress.state.diploma = state.diploma;
  progress.state.working_level = shown_level(market.taxonomy, state);
  progress.state.certificates = state.certificates;
  return progress;
}

std::optional<RouteStep> enter(const RouteMarket& market, const RouteProgress& progress,
                               OccupationId to) {
  RouteStep step{.to = to, .fit = {}, .gap = gap_of(market, progress.state, to), .stay_in = {}};
  if (is_closed(step.gap)) return step;
  if (step.gap.diploma) return std::nullopt;
  for (std::size_t i = progress.steps.size(); i-- > 0;) {
    const StepTaken& earlier = progress.steps[i];
    const Months lacking = lacking_in(market, progress.state, step.gap, earlier.occupation, to);
    const Months to_consolidate = Months{market.weights.consolidation_months} - earlier.stayed;
    for (const Months stay : {lacking, std::max(lacking, to_consolidate)}) {
      if (stay.value <= 0 || !closes(market, progress, i, stay, to)) continue;
      step.stay = stay;
      step.stay_in = earlier.occupation;
      step.gap.kind = StepKind::after_experience;
      return step;
    }
  }
  return std::nullopt;
}

void take(const RouteMarket& market, const RouteStep& step, RouteProgress& progress) {
  if (step.stay.value > 0) {
    const auto stay_in = std::ranges::find(progress.steps, step.stay_in, &StepTaken::occupation);
    assert(stay_in != progress.steps.end());
    work(market, step.stay, *stay_in, progress.state);
  }
  for (const SkillId certificate : certificates_of(market, step.gap)) {
    std::vector<SkillId>& held = progress.state.certificates;
    const auto place = std::ranges::lower_bound(held, certificate);
    if (place == held.end() || *place != certificate) held.insert(place, certificate);
  }
  progress.steps.push_back({.occupation = step.to});
  work(market, Months{0}, progress.steps.back(), progress.state);
}

std::vector<HeldSkill> gains(const RouteMarket& market, const RouteStep& step) {
  const std::int32_t proven = market.weights.strength_tested;
  std::vector<HeldSkill> gained = skills_given_by(market.taxonomy, step.to, market.weights);
  for (const SkillId certificate : certificates_of(market, step.gap)) {
    hold(market.taxonomy, certificate, proven, step.to.value(), gained);
    for (const SkillId covered : market.taxonomy.covered_by_certificate(certificate)) {
      hold(market.taxonomy, covered, proven, step.to.value(), gained);
    }
  }
  std::ranges::sort(gained, {}, [](const HeldSkill& h) { return std::pair{h.skill, -h.strength}; });
  const auto rest = std::ranges::unique(gained, {}, &HeldSkill::skill);
  gained.erase(rest.begin(), rest.end());
  return gained;
}

bool is_named(const RouteMarket& market, std::span<const OccupationId> from, OccupationId to) {
  return std::ranges::any_of(from, [&](OccupationId occupation) {
    return std::ranges::binary_search(market.named, std::pair{occupation, to});
  });
}

std::vector<OccupationId> neighbours(const RouteMarket& market, OccupationId from,
                                     std::size_t width) {
  std::vector<OccupationId> result;
  const std::span<const TransitionEdge> edges = market.edges.row(from.index());
  for (const TransitionEdge& edge : edges.first(std::min(width, edges.size()))) {
    result.push_back(edge.to);
  }
  const auto by_edge = result.size();
  for (auto pair = std::ranges::lower_bound(market.named, std::pair{from, OccupationId{0}});
       pair != market.named.end() && pair->first == from; ++pair) {
    const auto end = result.begin() + static_cast<std::ptrdiff_t>(by_edge);
    if (pair->second != from && std::find(result.begin(), end, pair->second) == end) {
      result.push_back(pair->second);
    }
  }
  return result;
}

}  // namespace overstap
