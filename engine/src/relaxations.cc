// SPDX-License-Identifier: Apache-2.0
#include "overstap/engine/relaxations.h"

#include <algorithm>
#include <initializer_list>
#include <utility>
#include <variant>

#include "overstap/graph/try.h"

namespace overstap {
namespace {

constexpr std::size_t kShown = 5;
constexpr std::size_t kPaired = 3;
constexpr Weeks kLater{13};
constexpr Months kOneYear{12};
constexpr std::int32_t kFewerHours = 8;

using Kind = VacancyChange::Kind;

std::optional<EducationLevel> one_lower(EducationLevel level) {
  switch (level) {
    case EducationLevel::wo:
      return EducationLevel::hbo;
    case EducationLevel::hbo:
    case EducationLevel::ad:
      return EducationLevel::mbo_4;
    case EducationLevel::mbo_4:
    case EducationLevel::havo:
    case EducationLevel::vwo:
      return EducationLevel::mbo_3;
    case EducationLevel::mbo_3:
      return EducationLevel::mbo_2;
    default:
      return std::nullopt;
  }
}

/// What a demand may ask in its place; nothing = it cannot ask less.
std::optional<decltype(Demand::what)> less_than(const Demand& demand) {
  if (const auto* diploma = std::get_if<DiplomaDemand>(&demand.what)) {
    return WorkingLevelDemand{diploma->level};
  }
  if (const auto* level = std::get_if<WorkingLevelDemand>(&demand.what)) {
    if (const auto lower = one_lower(level->level)) return WorkingLevelDemand{*lower};
  }
  if (const auto* years = std::get_if<ExperienceYearsDemand>(&demand.what)) {
    if (years->months > kOneYear) {
      return ExperienceYearsDemand{kOneYear, years->in, years->leading};
    }
  }
  if (const auto* language = std::get_if<LanguageDemand>(&demand.what)) {
    if (language->level > Cefr::b1) {
      const auto lower = static_cast<Cefr>(static_cast<int>(language->level) - 1);
      return LanguageDemand{language->language, language->part, lower};
    }
  }
  return std::nullopt;
}

void add_demand_changes(const Demand& demand, std::uint32_t index,
                        std::vector<VacancyChange>& out) {
  if (demand.force != Force::required || demand.needed.at == NeededAt::after_selection) return;
  VacancyChange change;
  change.demand = index;
  change.to = demand;
  if (auto less = less_than(demand)) {
    change.kind = Kind::lower;
    change.to.what = std::move(*less);
    out.push_back(change);
  } else if (std::holds_alternative<CertificateDemand>(demand.what)) {
    if (demand.needed.at == NeededAt::start) {
      change.kind = Kind::later;
      change.to.needed = {NeededAt::within_weeks, kLater, {}};
      change.to.employer_offers = true;
      out.push_back(change);
    }
    change.kind = Kind::drop;
    change.to = demand;
    change.to.force = Force::wished;
    out.push_back(change);
  }
}

void drop_evening_windows(Roster& roster) {
  for (RosterWindow& window : roster.windows) std::erase(window.parts, DayPart::evening);
  std::erase_if(roster.windows, [](const RosterWindow& w) { return w.parts.empty(); });
}

std::uint32_t not_out(const CandidateList& list) {
  return list.per_block[0] + list.per_block[1] + list.per_block[2];
}

}  // namespace

std::vector<VacancyChange> possible_changes(const Vacancy& vacancy) {
  std::vector<VacancyChange> out;
  for (std::uint32_t i = 0; i < vacancy.demands.size(); ++i) {
    add_demand_changes(vacancy.demands[i], i, out);
  }
  if (const int evenings = vacancy.roster.evenings_per_week.value_or(0); evenings > 0) {
    VacancyChange change;
    change.kind = Kind::fewer_evenings;
    change.evenings = evenings - 1;
    out.push_back(change);
  }
  if (vacancy.hours && vacancy.hours->min.value > 2 * kFewerHours) {
    VacancyChange change;
    change.kind = Kind::fewer_hours;
    change.min_hours = HoursPerWeek{vacancy.hours->min.value - kFewerHours};
    out.push_back(change);
  }
  return out;
}

void apply(const VacancyChange& change, Vacancy& vacancy) {
  switch (change.kind) {
    case Kind::lower:
      vacancy.demands[*change.demand].what = change.to.what;
      break;
    case Kind::later:
      vacancy.demands[*change.demand].needed = change.to.needed;
      vacancy.demands[*change.demand].employer_offers = change.to.employer_offers;
      break;
    case Kind::drop:
      vacancy.demands[*change.demand].force = change.to.force;
      break;
    case Kind::fewer_evenings:
      vacancy.roster.evenings_per_week = change.evenings;
      if (change.evenings == 0) drop_evening_windows(vacancy.roster);
      break;
    case Kind::fewer_hours:
      vacancy.hours->min = change.min_hours;
      break;
  }
}

Result<std::vector<Relaxation>> relaxations(const Matcher& matcher, const Vacancy& vacancy,
                                            std::span<const SeekerProfile> seekers,
                                            const CandidateList& base, Date as_of) {
  using Changes = std::initializer_list<const VacancyChange*>;
  const MatchOptions options{.max_results = 1, .as_of = as_of};
  const auto gain_of = [&](Changes changes) -> Result<std::uint32_t> {
    Vacancy changed = vacancy;
    for (const VacancyChange* change : changes) apply(*change, changed);
    OVERSTAP_TRY_ASSIGN(const CandidateList list,
                        matcher.candidates_for(changed, seekers, options));
    return not_out(list) - std::min(not_out(list), not_out(base));
  };
  std::vector<std::pair<std::uint32_t, VacancyChange>> gains;
  for (VacancyChange& change : possible_changes(vacancy)) {
    OVERSTAP_TRY_ASSIGN(const std::uint32_t gain, gain_of({&change}));
    gains.emplace_back(gain, std::move(change));
  }
  std::ranges::stable_sort(gains, [](const auto& a, const auto& b) { return a.first > b.first; });
  Relaxation best_pair;
  for (std::size_t i = 0; i < std::min(kPaired, gains.size()); ++i) {
    for (std::size_t j = i + 1; j < std::min(kPaired, gains.size()); ++j) {
      OVERSTAP_TRY_ASSIGN(const std::uint32_t gain, gain_of({&gains[i].second, &gains[j].second}));
      if (gain > best_pair.gain) best_pair = {{gains[i].second, gains[j].second}, gain};
    }
  }
  std::vector<Relaxation> out;
  for (const auto& [gain, change] : gains) {
    if (gain > 0 && out.size() < kShown) out.push_back({{change}, gain});
  }
  const std::uint32_t best_single = gains.empty() ? 0 : gains.front().first;
  if (best_pair.gain > best_single) out.push_back(std::move(best_pair));
  return out;
}

}  // namespace overstap
