// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/writers/sound_demand.h"

#include <algorithm>

#include "profiles/src/writers/sound.h"

namespace overstap {
namespace {

constexpr std::int32_t kMaxMonths = 720;
constexpr std::int32_t kMaxWeeks = 520;
constexpr std::int32_t kMaxCents = 100'000'000;

bool is_kind(SkillId id, std::initializer_list<SkillKind> kinds, const Taxonomy& taxonomy) {
  return std::ranges::find(kinds, taxonomy.record(id).kind) != kinds.end();
}

bool is_asked_right(const Demand& demand, const Taxonomy& taxonomy) {
  if (const auto* skill = std::get_if<SkillDemand>(&demand.what)) {
    return is_kind(skill->skill, {SkillKind::skill, SkillKind::knowledge}, taxonomy);
  }
  if (const auto* paper = std::get_if<CertificateDemand>(&demand.what)) {
    return is_kind(paper->certificate, {SkillKind::certificate}, taxonomy);
  }
  if (const auto* language = std::get_if<LanguageDemand>(&demand.what)) {
    return is_kind(language->language, {SkillKind::language}, taxonomy);
  }
  if (const auto* experience = std::get_if<ExperienceYearsDemand>(&demand.what)) {
    const std::int32_t months = experience->months.value;
    return months >= 0 && months <= kMaxMonths && (experience->leading || !experience->in.empty());
  }
  return true;
}

Needed real_needed(const Demand& demand) {
  Needed needed = demand.needed;
  if (std::holds_alternative<ScreeningDemand>(demand.what)) needed.at = NeededAt::after_selection;
  needed.task = plain_text(needed.task);
  if (needed.at == NeededAt::before_task && needed.task.empty()) needed.at = NeededAt::start;
  if (needed.at != NeededAt::before_task) needed.task.clear();
  const bool timed = needed.at == NeededAt::within_weeks || needed.at == NeededAt::before_task;
  needed.weeks.value = timed ? std::clamp(needed.weeks.value, 0, kMaxWeeks) : 0;
  return needed;
}

bool is_time_of_day(std::string_view text) {
  const auto digit = [&](std::size_t i, char max) { return text[i] >= '0' && text[i] <= max; };
  if (text.size() != 5 || text[2] != ':') return false;
  const bool hour = digit(0, '1') ? digit(1, '9') : text[0] == '2' && digit(1, '3');
  return hour && digit(3, '5') && digit(4, '9');
}

}  // namespace

DemandLeft real_demand(const Demand& demand, const Taxonomy& taxonomy) {
  if (!is_asked_right(demand, taxonomy)) return {{}, "it asks nothing that a reader knows"};
  Demand left = demand;
  if (auto* experience = std::get_if<ExperienceYearsDemand>(&left.what)) {
    std::ranges::sort(experience->in);
    experience->in.erase(std::unique(experience->in.begin(), experience->in.end()),
                         experience->in.end());
  }
  if (std::holds_alternative<SkillDemand>(left.what) && left.force == Force::legal) {
    left.force = Force::required;
  }
  left.weight = std::clamp(left.weight, 1, 5);
  left.needed = real_needed(left);
  return {std::move(left), "no such force, weight or moment can be asked"};
}

Roster real_roster(const Roster& roster) {
  Roster left = roster;
  for (RosterWindow& window : left.windows) {
    window.days = distinct(window.days);
    window.parts = distinct(window.parts);
  }
  left.evenings_per_week = number_within<0, 7>(left.evenings_per_week);
  left.saturdays_per_4_weeks = number_within<0, 4>(left.saturdays_per_4_weeks);
  left.sundays_per_4_weeks = number_within<0, 4>(left.sundays_per_4_weeks);
  if (!is_time_of_day(left.ends_at)) left.ends_at.clear();
  return left;
}

std::optional<Range<Cents>> real_wage(const std::optional<Range<Cents>>& wage) {
  if (!wage || wage->min.value < 0 || wage->max < wage->min || wage->max.value > kMaxCents) {
    return std::nullopt;
  }
  return wage;
}

}  // namespace overstap
