// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "overstap/engine/matcher.h"
#include "unlock_ranking.h"
#include "viable.h"

namespace overstap {
namespace {

/// All that is within reach of one person.
Opened reach_of(const UnlockCase& asked, const SeekerProfile& person) {
  const Traveller traveller = traveller_of(asked.market, person, asked.as_of, {});
  Opened reach;
  for (std::uint32_t id = 0; id < asked.market.taxonomy().occupation_count(); ++id) {
    const OccupationId to{id};
    const bool open = !traveller.holds(to) && wish_conflicts(traveller, to).empty() &&
                      roster_conflicts(traveller, to).empty() &&
                      gap_of(traveller, to).kind <= StepKind::after_training;
    if (open && is_viable(asked.market, explain_transition(traveller, to).score)) {
      reach.occupations.push_back(to);
    }
  }
  for (std::uint32_t v = 0; v < asked.vacancies.size(); ++v) {
    const May may = assess(asked.market, person, traveller.state, asked.vacancies[v]);
    if (within_reach(may.block)) reach.vacancies.push_back(v);
  }
  return reach;
}

/// Of near-synonyms of which none is within reach before: the one that stands for them when it is
/// among those within reach then, else the first.
std::vector<OccupationId> new_groups(const Snapshot& market, std::span<const OccupationId> now,
                                     std::span<const OccupationId> then) {
  const auto groups = market.near_synonyms();
  const auto has = [](std::span<const OccupationId> ids, OccupationId id) {
    return std::ranges::find(ids, id) != ids.end();
  };
  std::vector<OccupationId> out;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    const OccupationId group{g};
    const auto member = [&](OccupationId id) { return groups[id.index()] == group; };
    if (std::ranges::any_of(now, member)) continue;
    const auto first = std::ranges::find_if(then, member);
    if (first != then.end()) out.push_back(has(then, group) ? group : *first);
  }
  std::ranges::sort(out);
  return out;
}

/// What items open, by judging everything again.
struct WholeReach {
  const UnlockCase& asked;
  std::span<const UnlockCandidate> candidates;
  Opened now;

  [[nodiscard]] Opened opened(std::uint32_t item) const { return opened(item, item); }
  [[nodiscard]] Opened opened(std::uint32_t item, std::uint32_t other) const {
    SeekerProfile person = asked.seeker;
    give(asked, candidates[item].unlock.item, person);
    if (other != item) give(asked, candidates[other].unlock.item, person);
    const Opened then = reach_of(asked, person);
    Opened more;
    more.occupations = new_groups(asked.market, now.occupations, then.occupations);
    std::ranges::set_difference(then.vacancies, now.vacancies, std::back_inserter(more.vacancies));
    return more;
  }
};

/// General skills that nothing shows, asked by an occupation that is not viable.
std::uint32_t general_missing(const UnlockCase& asked, const Traveller& traveller) {
  std::vector<SkillId> skills;
  for (std::uint32_t id = 0; id < asked.market.taxonomy().occupation_count(); ++id) {
    const OccupationId to{id};
    if (traveller.holds(to) || !wish_conflicts(traveller, to).empty() ||
        !roster_conflicts(traveller, to).empty()) {
      continue;
    }
    const Explanation explanation = explain_transition(traveller, to);
    if (!explanation.score.known() || is_viable(asked.market, explanation.score)) continue;
    for (const Contribution& part : explanation.contributions) {
      const SkillKind kind = asked.market.taxonomy().record(part.asked).kind;
      const bool plain = kind == SkillKind::skill || kind == SkillKind::knowledge;
      if (plain && part.general && !part.held) skills.push_back(part.asked);
    }
  }
  std::ranges::sort(skills);
  const auto repeated = std::ranges::unique(skills);
  return static_cast<std::uint32_t>(repeated.begin() - skills.begin());
}

}  // namespace

UnlockList reference_unlocks(const Snapshot& market, const SeekerProfile& seeker,
                             std::span<const Vacancy> vacancies, const UnlockOptions& options) {
  const UnlockCase asked{market, seeker, vacancies, options.as_of};
  const Traveller traveller = traveller_of(market, seeker, options.as_of, {});
  UnlockList list;
  list.provisional = traveller.provisional;
  list.unknown = traveller.state.thin;
  if (list.unknown) return list;
  const std::vector<UnlockCandidate> candidates = unlock_candidates(asked, traveller);
  const WholeReach reach{asked, candidates, reach_of(asked, seeker)};
  UnlockRanking<WholeReach> ranking{asked, candidates, reach, options.max_results};
  for (std::uint32_t i = 0; i < candidates.size(); ++i) {
    for (std::uint32_t k = i + 1; k < candidates.size(); ++k) {
      if (candidates[i].by_employer() || candidates[k].by_employer()) continue;
      ranking.consider(i, k);
    }
  }
  list.occupations_now =
      static_cast<std::uint32_t>(new_groups(market, {}, reach.now.occupations).size());
  list.vacancies_now = static_cast<std::uint32_t>(reach.now.vacancies.size());
  list.general = general_missing(asked, traveller);
  list.items = ranking.items(false);
  list.via_employer = ranking.items(true);
  list.pairs = ranking.take_pairs();
  return list;
}

}  // namespace overstap
