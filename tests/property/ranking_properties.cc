// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "overstap/graph/transition.h"
#include "tests/property/property.h"
#include "tests/property/random_world.h"

namespace overstap {
namespace {

CandidateList candidates(const TinyMarket& tiny, const Vacancy& vacancy,
                         const std::vector<SeekerProfile>& seekers, int max_results) {
  return or_throw(Matcher{tiny.market}.candidates_for(
      vacancy, seekers, {.max_results = max_results, .as_of = kTinyToday}));
}

RC_GTEST_PROP(Ranking, EqualsTheReference, ()) {
  const TinyMarket tiny = random_world();
  for (const Vacancy& vacancy : tiny.market->vacancies()) {
    const auto fast = candidates(tiny, vacancy, tiny.seekers, 100);
    const auto slow = reference_candidates(*tiny.market, vacancy, tiny.seekers, kTinyToday);
    RC_ASSERT(fast.matches.size() == slow.size());
    for (std::size_t i = 0; i < slow.size(); ++i) {
      RC_ASSERT(fast.matches[i].seeker == slow[i].seeker);
      RC_ASSERT(fast.matches[i].can == slow[i].can);
      RC_ASSERT(fast.matches[i].may.block == slow[i].may.block);
      RC_ASSERT(fast.matches[i].may.requirements.size() == slow[i].may.requirements.size());
    }
  }
}

RC_GTEST_PROP(Ranking, TheFirstFewAreAPrefixOfMore, ()) {
  const TinyMarket tiny = random_world();
  const Vacancy& vacancy = tiny.market->vacancies()[0];
  for (int k = 1; k < static_cast<int>(tiny.seekers.size()); ++k) {
    const auto few = candidates(tiny, vacancy, tiny.seekers, k);
    const auto more = candidates(tiny, vacancy, tiny.seekers, k + 1);
    RC_ASSERT(few.matches.size() == static_cast<std::size_t>(k));
    for (std::size_t i = 0; i < few.matches.size(); ++i) {
      RC_ASSERT(few.matches[i].seeker == more.matches[i].seeker);
    }
  }
}

RC_GTEST_PROP(Ranking, AnotherCandidateChangesNobodyElse, ()) {
  const TinyMarket tiny = random_world();
  const Vacancy& vacancy = tiny.market->vacancies()[0];
  auto fewer = tiny.seekers;
  fewer.pop_back();
  const auto before = candidates(tiny, vacancy, fewer, 100);
  auto after = candidates(tiny, vacancy, tiny.seekers, 100).matches;
  std::erase_if(after, [&](const Match& match) { return match.seeker == fewer.size(); });
  RC_ASSERT(after.size() == before.matches.size());
  for (std::size_t i = 0; i < after.size(); ++i) {
    RC_ASSERT(after[i].seeker == before.matches[i].seeker);
    RC_ASSERT(after[i].can == before.matches[i].can);
    RC_ASSERT(after[i].may.unknowns == before.matches[i].may.unknowns);
  }
}

RC_GTEST_PROP(Ranking, VacanciesStandInTheSameOrderAsTheirMatches, ()) {
  const TinyMarket tiny = random_world({.vacancies = 6, .seekers = 2});
  const Matcher matcher{tiny.market};
  const auto vacancies = tiny.market->vacancies();
  for (const SeekerProfile& seeker : tiny.seekers) {
    const auto list =
        or_throw(matcher.vacancies_for(seeker, {.max_results = 100, .as_of = kTinyToday}));
    RC_ASSERT(list.matches.size() == vacancies.size());
    for (std::size_t i = 0; i < list.matches.size(); ++i) {
      const Match single = matcher.match(seeker, vacancies[list.matches[i].vacancy], kTinyToday);
      RC_ASSERT(list.matches[i].can == single.can);
      if (i == 0) continue;
      RC_ASSERT(ranks_before(list.matches[i - 1], vacancies[list.matches[i - 1].vacancy].id,
                             list.matches[i], vacancies[list.matches[i].vacancy].id));
    }
  }
}

RC_GTEST_PROP(Ranking, TransitionsScoreAsTheirDefinitionAndSumExactly, ()) {
  const TinyMarket tiny = random_world({.occupations = 8, .vacancies = 1, .seekers = 3});
  const TransitionPlanner planner{tiny.market};
  for (const SeekerProfile& seeker : tiny.seekers) {
    const SeekerState state = seeker_state(*tiny.market, seeker, kTinyToday);
    const auto list = or_throw(
        planner.transitions(seeker, {.max_results = 100, .as_of = kTinyToday, .region = {}}));
    RC_ASSERT(list.unknown == state.thin);
    for (const Transition& row : list.transitions) {
      RC_ASSERT(row.can ==
                reference_transition_score(tiny.market->taxonomy(), tiny.market->closeness(),
                                           tiny.market->weights(), state.career.held, row.to));
      Score sum;
      for (const Contribution& part : row.contributions) {
        sum.earned += part.points;
        sum.possible += part.possible;
      }
      RC_ASSERT(sum == row.can);
    }
  }
}

}  // namespace
}  // namespace overstap
