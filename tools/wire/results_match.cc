// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "overstap/graph/try.h"
#include "tools/wire/results.h"

namespace overstap::wire {
namespace {

/// Enough to hold the near misses, which stand after everything that is not out.
constexpr int kFetch = 2'000;

/// Whether what fails is a demand of the employer, who can widen it, and not the person's own wish
/// or distance.
bool misses_employer_demand(const May& may) {
  return std::none_of(may.requirements.begin(), may.requirements.end(), [](const Requirement& r) {
    return r.deciding && r.of_person && r.state == State::not_met;
  });
}

}  // namespace

Result<MatchResult> collect_match(const SnapshotPtr& market, const SeekerProfile& seeker,
                                  std::span<const Vacancy> vacancies, Date as_of, int max_results) {
  const Matcher matcher{market};
  MatchResult result;
  result.seeker = &seeker;
  result.vacancies = vacancies;
  const MatchOptions options{.max_results = std::max(kFetch, max_results), .as_of = as_of};
  OVERSTAP_TRY_ASSIGN(result.list, matcher.vacancies_for(seeker, vacancies, options));
  for (const Match& match : result.list.matches) {
    const bool out = match.may.block == Block::out;
    auto& list = out ? result.near : result.shown;
    const int limit = out ? kNearMisses : max_results;
    if (out && !match.may.near_miss) continue;
    if (static_cast<int>(list.size()) >= limit) continue;
    list.push_back({match, matcher.explain(seeker, vacancies[match.vacancy], as_of)});
  }
  return result;
}

Result<CandidatesResult> collect_candidates(const SnapshotPtr& market, const Scope& scope,
                                            const Vacancy& vacancy,
                                            std::span<const SeekerProfile> seekers,
                                            int max_results) {
  const Matcher matcher{market};
  CandidatesResult result;
  result.vacancy = &vacancy;
  result.seekers = seekers;
  const MatchOptions options{.max_results = std::max(kFetch, max_results), .as_of = scope.as_of};
  OVERSTAP_TRY_ASSIGN(result.list, matcher.candidates_for(vacancy, seekers, options));
  for (const Match& match : result.list.matches) {
    const bool out = match.may.block == Block::out;
    auto& list = out ? result.near : result.shown;
    const int limit = out ? kNearMisses : max_results;
    if (out && !(match.may.near_miss && misses_employer_demand(match.may))) continue;
    if (static_cast<int>(list.size()) >= limit) continue;
    list.push_back({match, matcher.explain(seekers[match.seeker], vacancy, scope.as_of)});
  }
  for (const RequirementCost& cost : result.list.costs) {
    if (!cost.of_person) result.near_misses += cost.only_obstacle;
  }
  OVERSTAP_TRY_ASSIGN(result.relaxations,
                      relaxations(matcher, vacancy, seekers, result.list, scope.as_of));
  return result;
}

}  // namespace overstap::wire
