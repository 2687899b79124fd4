// SPDX-License-Identifier: Apache-2.0
#include "overstap/engine/matcher.h"

#include "can.h"
#include "costs.h"
#include "options.h"
#include "order.h"
#include "overstap/graph/try.h"
#include "requirements/assess.h"
#include "top.h"

namespace overstap {
namespace {

Result<void> check(const MatchOptions& options) {
  OVERSTAP_TRY(check_in_range("max_results", options.max_results, 1, kMaxResults));
  return check_as_of(options.as_of);
}

auto first_few(const MatchOptions& options) {
  const auto before = [](const RankKey& a, const RankKey& b) { return a < b; };
  return FirstFew<RankKey, decltype(before)>{static_cast<std::size_t>(options.max_results), before};
}

RankKey key_of(const Match& match, std::string_view id, std::uint32_t index) {
  return {match.may.block, match.can, match.may.unknowns, id, index};
}

Score score_of(std::span<const ScoredDemand> demands, const ShownSkills& shown) {
  Score score;
  for (const ScoredDemand& demand : demands) {
    score.possible += demand.weight * kFullPoints;
    score.earned += demand.weight * shown[demand.skill].points;
  }
  return score;
}

}  // namespace

bool ranks_before(const Match& a, std::string_view a_id, const Match& b, std::string_view b_id) {
  return key_of(a, a_id, 0) < key_of(b, b_id, 0);
}

Result<VacancyList> Matcher::vacancies_for(const SeekerProfile& seeker,
                                           const MatchOptions& options) const {
  return vacancies_for(seeker, market_->vacancies(), options);
}

Result<VacancyList> Matcher::vacancies_for(const SeekerProfile& seeker,
                                           std::span<const Vacancy> vacancies,
                                           const MatchOptions& options) const {
  OVERSTAP_TRY(check(options));
  const SeekerState state = seeker_state(*market_, seeker, options.as_of);
  ShownSkills shown{market_->taxonomy().skill_count()};
  shown.assign(state.career.held, market_->closeness());
  VacancyList list;
  list.considered = static_cast<std::uint32_t>(vacancies.size());
  auto first = first_few(options);
  std::vector<ScoredDemand> demands;
  Match scratch;
  for (std::uint32_t i = 0; i < vacancies.size(); ++i) {
    scored_demands(*market_, vacancies[i], demands);
    scratch.can = state.thin ? Score{} : score_of(demands, shown);
    assess_into(*market_, seeker, state, vacancies[i], scratch.may);
    ++list.per_block[static_cast<std::size_t>(scratch.may.block)];
    first.offer(key_of(scratch, vacancies[i].id, i));
  }
  for (const RankKey& key : first.take()) {
    list.matches.push_back(
        {key.index, 0, key.can, assess(*market_, seeker, state, vacancies[key.index])});
  }
  return list;
}

Result<CandidateList> Matcher::candidates_for(const Vacancy& vacancy,
                                              std::span<const SeekerProfile> seekers,
                                              const MatchOptions& options) const {
  OVERSTAP_TRY(check(options));
  DemandTable table{*market_, vacancy};
  CostCounter costs{vacancy};
  CandidateList list;
  list.considered = static_cast<std::uint32_t>(seekers.size());
  auto first = first_few(options);
  Match scratch;
  for (std::uint32_t i = 0; i < seekers.size(); ++i) {
    const SeekerState state = seeker_state(*market_, seekers[i], options.as_of);
    scratch.can = state.thin ? Score{} : table.score(state.career.held);
    assess_into(*market_, seekers[i], state, vacancy, scratch.may);
    ++list.per_block[static_cast<std::size_t>(scratch.may.block)];
    costs.add(scratch.may);
    first.offer(key_of(scratch, seekers[i].id, i));
  }
  list.costs = costs.take();
  for (const RankKey& key : first.take()) {
    const SeekerProfile& seeker = seekers[key.index];
    const SeekerState state = seeker_state(*market_, seeker, options.as_of);
    list.matches.push_back({0, key.index, key.can, assess(*market_, seeker, state, vacancy)});
  }
  return list;
}

Match Matcher::match(const SeekerProfile& seeker, const Vacancy& vacancy, Date as_of) const {
  const SeekerState state = seeker_state(*market_, seeker, as_of);
  Match match;
  if (!state.thin) match.can = DemandTable{*market_, vacancy}.score(state.career.held);
  assess_into(*market_, seeker, state, vacancy, match.may);
  return match;
}

Explanation Matcher::explain(const SeekerProfile& seeker, const Vacancy& vacancy,
                             Date as_of) const {
  const SeekerState state = seeker_state(*market_, seeker, as_of);
  if (state.thin) return {};
  std::vector<ScoredDemand> demands;
  scored_demands(*market_, vacancy, demands);
  std::vector<Contribution> contributions;
  for (const ScoredDemand& demand : demands) {
    const Shown shown = best_shown(state.career.held, market_->closeness(), demand.skill);
    Contribution part =
        contribution_of(market_->taxonomy(), state, demand.skill, demand.weight, shown);
    part.demand = demand.demand;
    contributions.push_back(part);
  }
  return to_explanation(std::move(contributions));
}

}  // namespace overstap
