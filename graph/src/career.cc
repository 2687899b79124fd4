// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/career.h"

#include <algorithm>
#include <cassert>

#include "offer_choice.h"

namespace overstap {
namespace {

constexpr int kManagers = 1;       ///< ISCO-08 major group 1
constexpr int kProfessionals = 2;  ///< ISCO-08 major group 2
constexpr int kProfessionalsFrom = 4;

void raise(StepKind& kind, StepKind to) { kind = std::max(kind, to); }

void judge_certificates(const Taxonomy& taxonomy, const EntryDemand& entry,
                        std::span<const Training> offers, const CareerState& state, EntryGap& gap) {
  for (const SkillId certificate : entry.certificates) {
    if (!std::ranges::binary_search(state.certificates, certificate)) {
      gap.missing_certificates.push_back(certificate);
    }
  }
  if (gap.missing_certificates.empty()) return;
  std::ranges::sort(gap.missing_certificates);
  const auto rest = std::ranges::unique(gap.missing_certificates);
  gap.missing_certificates.erase(rest.begin(), rest.end());

  OfferChoice choice = choose_offers(taxonomy, offers, gap.missing_certificates, state.as_of);
  gap.offers = std::move(choice.offers);
  gap.learning = choice.learning;
  gap.learning_unknown = choice.learning_unknown;
  raise(gap.kind, StepKind::after_training);
}

void judge_diploma(const EntryDemand& entry, const CareerState& state, EntryGap& gap) {
  if (!entry.diploma) return;
  if (rank(state.diploma.value_or(EducationLevel::none)) >= rank(*entry.diploma)) return;
  gap.diploma = entry.diploma;
  gap.diploma_unknown = !state.diploma.has_value();
  raise(gap.kind, StepKind::after_diploma);
}

void judge_experience(const EntryDemand& entry, const CareerState& state, EntryGap& gap) {
  if (!entry.experience) return;
  const ExperienceDemand& demand = *entry.experience;
  Months shown{0};
  bool unknown = false;
  if (demand.leading) {
    shown = state.leading_months.value_or(Months{0});
    unknown = !state.leading_months || state.leading_incomplete;
  } else {
    for (const OccupationHeld& held : state.occupations) {
      if (std::ranges::find(demand.in, held.occupation) == demand.in.end()) continue;
      shown = std::max(shown, held.months.value_or(Months{0}));
      unknown = unknown || !held.months || held.incomplete;
    }
  }
  if (shown >= demand.months) return;
  gap.experience = demand.months - shown;
  gap.experience_leading = demand.leading;
  gap.experience_unknown = unknown;
  raise(gap.kind, StepKind::after_experience);
}

bool has_leading_experience(const CareerState& state) {
  if (state.leading_months && state.leading_months->value > 0) return true;
  return std::ranges::any_of(state.occupations, [](const OccupationHeld& held) {
    return held.leading && (!held.months || held.months->value > 0);
  });
}

void judge_ladder(const Taxonomy& taxonomy, const CareerState& state, OccupationId to,
                  EntryGap& gap) {
  const std::optional<EducationLevel> shown = shown_level(taxonomy, state);
  const int major_group = taxonomy.record(to).isco / 1000;
  if (const auto level = taxonomy.level(to); level && shown) {
    gap.ladder_steps = ladder_step(level->min) - ladder_step(*shown);
    if (gap.ladder_steps > 1) raise(gap.kind, StepKind::level_jump);
  }
  if (major_group == kManagers && !has_leading_experience(state)) {
    raise(gap.kind, StepKind::level_jump);
  }
  if (major_group == kProfessionals && shown && ladder_step(*shown) < kProfessionalsFrom) {
    raise(gap.kind, StepKind::level_jump);
  }
}

}  // namespace

std::optional<EducationLevel> shown_level(const Taxonomy& taxonomy, const CareerState& state) {
  if (state.working_level) return state.working_level;
  std::optional<EducationLevel> best;
  for (const OccupationHeld& held : state.occupations) {
    const auto level = taxonomy.level(held.occupation);
    if (!level || (held.months && held.months->value == 0)) continue;
    if (!best || rank(level->min) > rank(*best)) best = level->min;
  }
  return best;
}

CareerState state_from_occupation(const Taxonomy& taxonomy, OccupationId occupation,
                                  const ModelWeights& weights) {
  const Months months{weights.experience_cap_months};
  const bool leading = taxonomy.record(occupation).leading != 0;
  CareerState state;
  state.held = skills_given_by(taxonomy, occupation, weights);
  state.occupations.push_back({.occupation = occupation, .months = months, .leading = leading});
  if (leading) state.leading_months = months;
  if (const auto level = taxonomy.level(occupation)) state.working_level = level->min;
  return state;
}

EntryGap entry_gap(const Taxonomy& taxonomy, std::span<const EntryDemand> entries,
                   std::span<const Training> offers, const CareerState& state, OccupationId to) {
  assert(std::ranges::is_sorted(state.certificates));
  EntryGap gap;
  if (const std::uint32_t entry = taxonomy.record(to).entry_plus_one; entry != 0) {
    assert(entry <= entries.size());
    judge_certificates(taxonomy, entries[entry - 1], offers, state, gap);
    judge_diploma(entries[entry - 1], state, gap);
    judge_experience(entries[entry - 1], state, gap);
  }
  judge_ladder(taxonomy, state, to, gap);
  return gap;
}

}  // namespace overstap
