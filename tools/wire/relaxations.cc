// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <functional>

#include "overstap/graph/try.h"
#include "tools/wire/results.h"
#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

constexpr std::size_t kShown = 5;
constexpr std::size_t kPaired = 3;
constexpr Weeks kLater{13};
constexpr Months kOneYear{12};
constexpr std::int32_t kFewerHours = 8;

/// One way to make a vacancy wider.
struct Variant {
  std::string words;
  std::function<void(Vacancy&)> apply;
};

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

std::string arrow(const Scope& scope, const std::string& from, const std::string& to) {
  return scope.say(Word::relax_change, {from, to});
}

/// Replaces one demand's content and says so.
class DemandVariants {
 public:
  DemandVariants(const Scope& scope, const Vacancy& vacancy, std::vector<Variant>& out)
      : scope_{scope}, vacancy_{vacancy}, out_{out} {}

  void add(std::uint32_t index) {
    const Demand& demand = vacancy_.demands[index];
    if (demand.force != Force::required || demand.needed.at == NeededAt::after_selection) return;
    if (const auto* diploma = std::get_if<DiplomaDemand>(&demand.what)) {
      change(index, WorkingLevelDemand{diploma->level});
    } else if (const auto* level = std::get_if<WorkingLevelDemand>(&demand.what)) {
      if (const auto lower = one_lower(level->level)) change(index, WorkingLevelDemand{*lower});
    } else if (const auto* years = std::get_if<ExperienceYearsDemand>(&demand.what)) {
      if (years->months > kOneYear)
        change(index, ExperienceYearsDemand{kOneYear, years->in, years->leading});
    } else if (const auto* language = std::get_if<LanguageDemand>(&demand.what)) {
      if (language->level > Cefr::b1) {
        const auto lower = static_cast<Cefr>(static_cast<int>(language->level) - 1);
        change(index, LanguageDemand{language->language, language->part, lower});
      }
    } else if (std::holds_alternative<CertificateDemand>(demand.what)) {
      certificate(index);
    }
  }

 private:
  std::string name(const Vacancy& vacancy, std::uint32_t index) const {
    Requirement requirement;
    requirement.demand = index;
    return requirement_name(scope_, vacancy, requirement);
  }

  void change(std::uint32_t index, decltype(Demand::what) what) {
    Vacancy changed = vacancy_;
    changed.demands[index].what = what;
    out_.push_back({arrow(scope_, name(vacancy_, index), name(changed, index)),
                    [index, what = std::move(what)](Vacancy& v) { v.demands[index].what = what; }});
  }

  void certificate(std::uint32_t index) {
    const std::string what = name(vacancy_, index);
    if (vacancy_.demands[index].needed.at == NeededAt::start) {
      out_.push_back(
          {scope_.say(Word::relax_later, {what, weeks(scope_.language, {kLater, kLater})}),
           [index](Vacancy& v) {
             v.demands[index].needed = {NeededAt::within_weeks, kLater, {}};
             v.demands[index].employer_offers = true;
           }});
    }
    out_.push_back({scope_.say(Word::relax_drop, {what}),
                    [index](Vacancy& v) { v.demands[index].force = Force::wished; }});
  }

  const Scope& scope_;
  const Vacancy& vacancy_;
  std::vector<Variant>& out_;
};

void drop_evening_windows(Roster& roster) {
  for (RosterWindow& window : roster.windows) std::erase(window.parts, DayPart::evening);
  std::erase_if(roster.windows, [](const RosterWindow& w) { return w.parts.empty(); });
}

std::string evenings_words(const Scope& scope, int n) {
  if (n == 0) return scope.say(Word::relax_no_evening);
  return n == 1 ? scope.say(Word::relax_evening)
                : scope.say(Word::relax_evenings, {std::to_string(n)});
}

std::vector<Variant> variants_of(const Scope& scope, const Vacancy& vacancy) {
  std::vector<Variant> out;
  DemandVariants demands{scope, vacancy, out};
  for (std::uint32_t i = 0; i < vacancy.demands.size(); ++i) demands.add(i);
  const int evenings = vacancy.roster.evenings_per_week.value_or(0);
  if (evenings > 0) {
    out.push_back(
        {arrow(scope, evenings_words(scope, evenings), evenings_words(scope, evenings - 1)),
         [evenings](Vacancy& v) {
           v.roster.evenings_per_week = evenings - 1;
           if (evenings == 1) drop_evening_windows(v.roster);
         }});
  }
  if (vacancy.hours && vacancy.hours->min.value > 2 * kFewerHours) {
    const std::int32_t fewer = vacancy.hours->min.value - kFewerHours;
    out.push_back({arrow(scope, hours(scope.language, *vacancy.hours),
                         scope.say(Word::relax_hours, {std::to_string(fewer)})),
                   [fewer](Vacancy& v) { v.hours->min.value = fewer; }});
  }
  return out;
}

std::uint32_t not_out(const CandidateList& list) {
  return list.per_block[0] + list.per_block[1] + list.per_block[2];
}

}  // namespace

Result<std::vector<Relaxation>> relaxations(const SnapshotPtr& market, const Scope& scope,
                                            const Vacancy& vacancy,
                                            std::span<const SeekerProfile> seekers,
                                            const CandidateList& base) {
  const Matcher matcher{market};
  const MatchOptions options{.max_results = 1, .as_of = scope.as_of};
  const auto gain_of = [&](std::initializer_list<const Variant*> changes) -> Result<std::uint32_t> {
    Vacancy changed = vacancy;
    for (const Variant* change : changes) change->apply(changed);
    OVERSTAP_TRY_ASSIGN(const CandidateList list,
                        matcher.candidates_for(changed, seekers, options));
    return not_out(list) - std::min(not_out(list), not_out(base));
  };
  const std::vector<Variant> variants = variants_of(scope, vacancy);
  std::vector<std::pair<std::uint32_t, const Variant*>> gains;
  for (const Variant& variant : variants) {
    OVERSTAP_TRY_ASSIGN(const std::uint32_t gain, gain_of({&variant}));
    gains.emplace_back(gain, &variant);
  }
  std::stable_sort(gains.begin(), gains.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  Relaxation best_pair;
  for (std::size_t i = 0; i < std::min(kPaired, gains.size()); ++i) {
    for (std::size_t j = i + 1; j < std::min(kPaired, gains.size()); ++j) {
      OVERSTAP_TRY_ASSIGN(const std::uint32_t gain, gain_of({gains[i].second, gains[j].second}));
      if (gain > best_pair.gain) {
        best_pair = {{gains[i].second->words, gains[j].second->words}, gain};
      }
    }
  }
  std::vector<Relaxation> out;
  for (const auto& [gain, variant] : gains) {
    if (gain > 0 && out.size() < kShown) out.push_back({{variant->words}, gain});
  }
  const std::uint32_t best_single = gains.empty() ? 0 : gains.front().first;
  if (best_pair.gain > best_single) out.push_back(std::move(best_pair));
  return out;
}

}  // namespace overstap::wire
