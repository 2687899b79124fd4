// SPDX-License-Identifier: Apache-2.0
#include "transition_rows.h"

#include <algorithm>
#include <span>
#include <tuple>
#include <utility>

#include "can.h"
#include "observed_rows.h"
#include "overstap/graph/places.h"
#include "overstap/graph/transition.h"
#include "time_worked.h"

namespace overstap {
namespace {

bool contains(const std::vector<OccupationId>& occupations, OccupationId occupation) {
  return std::ranges::find(occupations, occupation) != occupations.end();
}

bool touches(const std::vector<OccupationId>& occupations, const Traveller& traveller) {
  return std::ranges::any_of(traveller.held,
                             [&](OccupationId held) { return contains(occupations, held); });
}

bool names_pair(const Statement& statement, const Traveller& traveller, OccupationId to) {
  if (touches(statement.from, traveller) && contains(statement.to, to)) return true;
  return statement.both_ways && touches(statement.to, traveller) && contains(statement.from, to);
}

/// The statements that `fits`, newest source first, then by id; superseded ones left out.
template <class Fits>
std::vector<StatementId> statements_where(const Snapshot& market, Fits fits) {
  const auto statements = market.statements();
  std::vector<StatementId> found;
  for (std::uint32_t i = 0; i < statements.size(); ++i) {
    if (statements[i].superseded_by.empty() && fits(statements[i])) found.emplace_back(i);
  }
  const auto newest = [&](StatementId id) {
    const auto& sources = statements[id.index()].sources;
    return sources.empty() ? Date{} : sources.back().as_of;
  };
  std::ranges::sort(found, [&](StatementId a, StatementId b) {
    if (newest(a) != newest(b)) return newest(a) > newest(b);
    return std::tie(statements[a.index()].id, a) < std::tie(statements[b.index()].id, b);
  });
  return found;
}

/// Occupations of the jobs held, the latest end first, then the latest begin.
std::vector<OccupationId> most_recent_first(const SeekerProfile& seeker, Date as_of) {
  struct Job {
    Date end, begin;
    OccupationId occupation;
  };
  std::vector<Job> jobs;
  for (const Employment& job : seeker.employment) {
    if (!job.occupation || !has_begun(job, as_of)) continue;
    const Date end = job.current ? as_of : job.to.value_or(Date{});
    jobs.push_back({end, job.from.value_or(Date{}), *job.occupation});
  }
  std::ranges::sort(jobs, [](const Job& a, const Job& b) {
    if (a.end != b.end) return a.end > b.end;
    if (a.begin != b.begin) return a.begin > b.begin;
    return a.occupation < b.occupation;
  });
  std::vector<OccupationId> held;
  for (const Job& job : jobs) {
    if (!contains(held, job.occupation)) held.push_back(job.occupation);
  }
  return held;
}

bool only_derived(const SeekerState& state) {
  return std::ranges::none_of(state.origins, [](const ClaimOrigin& origin) {
    return origin.kind == ClaimOrigin::Kind::certificate ||
           (origin.kind == ClaimOrigin::Kind::claim && origin.evidence != Evidence::derived);
  });
}

/// "Rather" wishes and plain "yes" wishes that the occupation surely does not fulfil.
std::vector<Condition> soft_conflicts(const Traveller& traveller, OccupationId to) {
  std::vector<Condition> conflicts;
  if (traveller.seeker == nullptr) return conflicts;
  const ConditionSet conditions = traveller.market.taxonomy().conditions(to);
  for (const ConditionWish& wish : traveller.seeker->wishes) {
    if (wish.wish == Wish::no) continue;
    const Answer unwanted = wish.wish == Wish::rather_no ? Answer::yes : Answer::no;
    if (conditions[wish.condition] == unwanted) conflicts.push_back(wish.condition);
  }
  return conflicts;
}

bool never_works(const Availability& availability, std::span<const Day> days,
                 std::span<const DayPart> parts) {
  return std::ranges::all_of(days, [&](Day day) {
    return std::ranges::all_of(parts, [&](DayPart part) {
      return availability[static_cast<std::size_t>(day)][static_cast<std::size_t>(part)] ==
             Works::no;
    });
  });
}

/// What is asked, particular and not shown; weightiest first.
std::vector<SkillId> missing_skills(const std::vector<Contribution>& contributions) {
  std::vector<std::pair<std::int64_t, SkillId>> missing;
  for (const Contribution& part : contributions) {
    if (!part.held && !part.general) missing.emplace_back(-part.weight, part.asked);
  }
  std::ranges::sort(missing);
  std::vector<SkillId> skills;
  skills.reserve(missing.size());
  for (const auto& [weight, skill] : missing) skills.push_back(skill);
  return skills;
}

}  // namespace

bool Traveller::holds(OccupationId occupation) const { return contains(held, occupation); }

bool Traveller::works_now() const {
  return seeker != nullptr && std::ranges::any_of(seeker->employment, [&](const Employment& job) {
           return is_current(job, state.as_of);
         });
}

Traveller traveller_of(const Snapshot& market, const SeekerProfile& seeker, Date as_of,
                       std::optional<RegionId> region) {
  Traveller traveller{market, &seeker, seeker_state(market, seeker, as_of), {}, region};
  traveller.held = most_recent_first(seeker, as_of);
  if (!region && seeker.postcode.length > 0) {
    traveller.region = region_of(market.places(), seeker.postcode);
  }
  traveller.provisional = only_derived(traveller.state);
  return traveller;
}

Traveller traveller_of(const Snapshot& market, OccupationId from, Date as_of,
                       std::optional<RegionId> region) {
  const Taxonomy& taxonomy = market.taxonomy();
  Traveller traveller{market, nullptr, {}, {from}, region, true};
  SeekerState& state = traveller.state;
  state.as_of = as_of;
  state.career = state_from_occupation(taxonomy, from, market.weights());
  state.career.as_of = as_of;
  const auto rows = taxonomy.skills_of(from);
  for (HeldSkill& held : state.career.held) {
    const auto row = std::ranges::lower_bound(rows, held.skill, {}, &OccupationSkill::skill);
    const bool found = row != rows.end() && row->skill == held.skill;
    held.source = static_cast<std::uint32_t>(state.origins.size());
    state.origins.push_back({ClaimOrigin::Kind::employment, 0, Evidence::derived,
                             found ? row->relevance : Relevance::essential});
  }
  return traveller;
}

std::vector<Condition> wish_conflicts(const Traveller& traveller, OccupationId to) {
  std::vector<Condition> conflicts;
  if (traveller.seeker == nullptr) return conflicts;
  const ConditionSet conditions = traveller.market.taxonomy().conditions(to);
  for (const ConditionWish& wish : traveller.seeker->wishes) {
    const bool against = wish.wish == Wish::no && conditions[wish.condition] == Answer::yes;
    if (against) conflicts.push_back(wish.condition);
  }
  return conflicts;
}

std::vector<Condition> roster_conflicts(const Traveller& traveller, OccupationId to) {
  if (traveller.seeker == nullptr) return {};
  constexpr Day kWorkdays[] = {Day::mon, Day::tue, Day::wed, Day::thu, Day::fri};
  constexpr Day kWeekend[] = {Day::sat, Day::sun};
  constexpr DayPart kEvening[] = {DayPart::evening};
  constexpr DayPart kNight[] = {DayPart::night};
  constexpr DayPart kDaytime[] = {DayPart::morning, DayPart::afternoon};
  const struct {
    Condition condition;
    std::span<const Day> days;
    std::span<const DayPart> parts;
  } asked[] = {{Condition::evening_work, kWorkdays, kEvening},
               {Condition::night_work, kWorkdays, kNight},
               {Condition::weekend_work, kWeekend, kDaytime}};
  const ConditionSet conditions = traveller.market.taxonomy().conditions(to);
  std::vector<Condition> conflicts;
  for (const auto& [condition, days, parts] : asked) {
    if (conditions[condition] != Answer::yes) continue;
    if (never_works(traveller.seeker->availability, days, parts)) conflicts.push_back(condition);
  }
  return conflicts;
}

Explanation explain_transition(const Traveller& traveller, OccupationId to) {
  if (traveller.state.thin) return {};
  const Snapshot& market = traveller.market;
  std::vector<Contribution> contributions;
  for (const OccupationSkill& row : market.taxonomy().skills_of(to)) {
    const std::int64_t weight =
        asked_weight(market.taxonomy(), row.skill, row.relevance, market.weights());
    if (weight <= 0) continue;
    const Shown shown = best_shown(traveller.state.career.held, market.closeness(), row.skill);
    contributions.push_back(
        contribution_of(market.taxonomy(), traveller.state, row.skill, weight, shown));
  }
  return to_explanation(std::move(contributions));
}

EntryGap gap_of(const Traveller& traveller, OccupationId to) {
  const Snapshot& market = traveller.market;
  return entry_gap(market.taxonomy(), market.entries(), market.trainings(), traveller.state.career,
                   to);
}

Transition transition_to(const Traveller& traveller, OccupationId to) {
  Transition row;
  row.to = to;
  Explanation explanation = explain_transition(traveller, to);
  row.can = explanation.score;
  row.contributions = std::move(explanation.contributions);
  row.missing = missing_skills(row.contributions);
  row.gap = gap_of(traveller, to);
  row.named = statements_where(traveller.market, [&](const Statement& statement) {
    const bool about_pairs =
        statement.kind == StatementKind::edge || statement.kind == StatementKind::sector;
    return about_pairs && names_pair(statement, traveller, to);
  });
  row.wish_conflicts = wish_conflicts(traveller, to);
  row.roster_conflicts = roster_conflicts(traveller, to);
  row.soft_conflicts = soft_conflicts(traveller, to);
  row.observed = observed_of(traveller, to);
  row.chance = chance_of(traveller.market, to, traveller.region);
  row.first_step = first_step(traveller, row);
  return row;
}

std::vector<StatementId> sector_statements(const Traveller& traveller) {
  return statements_where(traveller.market, [&](const Statement& statement) {
    return statement.kind != StatementKind::edge &&
           (touches(statement.from, traveller) || touches(statement.to, traveller));
  });
}

}  // namespace overstap
