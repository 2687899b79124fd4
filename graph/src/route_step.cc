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

OccupationHeld& held_entry(CareerState& state, OccupationId occupation) {
  const auto known = std::ranges::find(state.occupations, occupation, &OccupationHeld::occupation);
  if (known != state.occupations.end()) return *known;
  state.occupations.push_back({.occupation = occupation, .months = Months{0}});
  return state.occupations.back();
}

void earn(const RouteMarket& market, Months months, OccupationId occupation, CareerState& state) {
  OccupationHeld& held = held_entry(state, occupation);
  held.months = held.months.value_or(Months{0}) + months;
  if (months.value > 0 && market.taxonomy.record(occupation).leading != 0) {
    held.leading = true;
    state.leading_months = state.leading_months.value_or(Months{0}) + months;
  }
}

void work(const RouteMarket& market, Months months, StepTaken& step, CareerState& state) {
  earn(market, months, step.occupation, state);
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

std::optional<int> rung_of(const RouteMarket& market, OccupationId occupation) {
  const auto level = market.taxonomy.level(occupation);
  return level ? std::optional{ladder_step(level->min)} : std::nullopt;
}

/// RouteStep::levels_up for somebody in `state` who stood on `rung` in earlier steps.
int levels_up(const RouteMarket& market, const CareerState& state, std::optional<int> rung,
              OccupationId to) {
  std::optional<int> before = rung;
  if (const auto shown = shown_level(market.taxonomy, state)) {
    before = std::max(before.value_or(0), ladder_step(*shown));
  }
  const std::optional<int> after = rung_of(market, to);
  return before && after ? std::max(*after - *before, 0) : 0;
}

/// Whether working on in an earlier step, or in the origin, opens the way: then `step` says so.
class Stay {
 public:
  Stay(const RouteMarket& market, const RouteProgress& progress, RouteStep& step)
      : market_{market}, progress_{progress}, step_{step} {}

  bool in_step(std::size_t index) const {
    const StepTaken& earlier = progress_.steps[index];
    const Months lacking =
        lacking_in(market_, progress_.state, step_.gap, earlier.occupation, step_.to);
    const Months to_consolidate = Months{market_.weights.consolidation_months} - earlier.stayed;
    for (const Months stay : {lacking, std::max(lacking, to_consolidate)}) {
      if (stay.value <= 0) continue;
      CareerState later = progress_.state;
      StepTaken longer = earlier;
      work(market_, stay, longer, later);
      if (opens(later, stay, earlier.occupation)) return true;
    }
    return false;
  }
  bool in_origin() const {
    if (!progress_.origin) return false;
    const Months stay =
        lacking_in(market_, progress_.state, step_.gap, *progress_.origin, step_.to);
    if (stay.value <= 0) return false;
    CareerState later = progress_.state;
    earn(market_, stay, *progress_.origin, later);
    return opens(later, stay, *progress_.origin);
  }

 private:
  bool opens(const CareerState& later, Months stay, OccupationId stay_in) const {
    if (!is_closed(gap_to(market_, later, step_.to))) return false;
    step_.stay = stay;
    step_.stay_in = stay_in;
    step_.gap.kind = StepKind::after_experience;
    step_.levels_up = levels_up(market_, later, progress_.rung, step_.to);
    return true;
  }

  const RouteMarket& market_;
  const RouteProgress& progress_;
  RouteStep& step_;
};

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

/// What certificates show, themselves included; ascending.
std::vector<SkillId> shown_by(const Taxonomy& taxonomy, const std::vector<SkillId>& certificates) {
  std::vector<SkillId> shown;
  for (const SkillId certificate : certificates) {
    const std::vector<SkillId> more = shown_by_certificate(taxonomy, certificate);
    shown.insert(shown.end(), more.begin(), more.end());
  }
  std::ranges::sort(shown);
  const auto rest = std::ranges::unique(shown);
  shown.erase(rest.begin(), rest.end());
  return shown;
}

}  // namespace

RouteProgress start_of(const RouteMarket& market, const CareerState& state,
                       const RouteOptions& options) {
  RouteProgress progress;
  progress.state.occupations = state.occupations;
  progress.state.leading_months = state.leading_months;
  progress.state.diploma = state.diploma;
  progress.state.working_level = shown_level(market.taxonomy, state);
  progress.state.certificates = state.certificates;
  progress.state.as_of = state.as_of;
  progress.origin = options.may_stay_in_origin;
  return progress;
}

EntryGap gap_to(const RouteMarket& market, const CareerState& state, OccupationId to) {
  return entry_gap(market.taxonomy, market.entries, market.offers, state, to);
}

std::optional<RouteStep> enter(const RouteMarket& market, const RouteProgress& progress,
                               OccupationId to) {
  RouteStep step{.to = to, .fit = {}, .gap = gap_to(market, progress.state, to), .stay_in = {}};
  if (is_closed(step.gap)) {
    step.levels_up = levels_up(market, progress.state, progress.rung, to);
    return step;
  }
  if (step.gap.diploma) return std::nullopt;
  const Stay stay{market, progress, step};
  for (std::size_t i = progress.steps.size(); i-- > 0;) {
    if (stay.in_step(i)) return step;
  }
  if (stay.in_origin()) return step;
  return std::nullopt;
}

void take(const RouteMarket& market, const RouteStep& step, RouteProgress& progress) {
  if (step.stay.value > 0) {
    const auto stay_in = std::ranges::find(progress.steps, step.stay_in, &StepTaken::occupation);
    if (stay_in != progress.steps.end()) {
      work(market, step.stay, *stay_in, progress.state);
    } else {
      assert(step.stay_in == progress.origin);
      earn(market, step.stay, step.stay_in, progress.state);
    }
  }
  const std::vector<SkillId> certificates = certificates_of(market, step.gap);
  for (const SkillId shown : shown_by(market.taxonomy, certificates)) {
    if (market.taxonomy.record(shown).kind != SkillKind::certificate) continue;
    std::vector<SkillId>& held = progress.state.certificates;
    const auto place = std::ranges::lower_bound(held, shown);
    if (place == held.end() || *place != shown) held.insert(place, shown);
  }
  if (const auto rung = rung_of(market, step.to)) {
    progress.rung = std::max(progress.rung.value_or(0), *rung);
  }
  progress.steps.push_back({.occupation = step.to});
  work(market, Months{0}, progress.steps.back(), progress.state);
}

std::vector<HeldSkill> skills_gained(const RouteMarket& market, const RouteStep& step) {
  std::vector<HeldSkill> gained = skills_given_by(market.taxonomy, step.to, market.weights);
  const std::vector<SkillId> certificates = certificates_of(market, step.gap);
  if (certificates.empty()) return gained;
  for (const SkillId shown : shown_by(market.taxonomy, certificates)) {
    hold(market.taxonomy, shown, market.weights.strength_tested, step.to.value(), gained);
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
