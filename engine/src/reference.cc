// SPDX-License-Identifier: Apache-2.0
//
// The definitions of can and of the order, written for obviousness. Tests and benchmarks compare
// the fast paths with them.
#include <algorithm>
#include <map>
#include <variant>

#include "overstap/engine/matcher.h"

namespace overstap {

Score reference_can(const Snapshot& market, const SeekerProfile& seeker, const Vacancy& vacancy,
                    Date as_of) {
  const SeekerState state = seeker_state(market, seeker, as_of);
  if (state.thin) return {};
  std::map<SkillId, std::int64_t> weight_of;
  for (const Demand& demand : vacancy.demands) {
    const auto* asked = std::get_if<SkillDemand>(&demand.what);
    if (asked == nullptr) continue;
    std::int64_t& weight = weight_of[asked->skill];
    weight = std::max(weight, demand_weight(market, vacancy, demand, asked->skill));
  }
  Score score;
  for (const auto& [asked, weight] : weight_of) {
    std::int64_t best = 0;
    for (const HeldSkill& held : state.career.held) {
      for (const CloseSkill& close : market.closeness().showing(asked)) {
        if (close.other != held.skill) continue;
        best = std::max(best, std::int64_t{close.closeness} * held.strength);
      }
    }
    score.earned += weight * best;
    score.possible += weight * kFullPoints;
  }
  return score;
}

std::vector<Match> reference_candidates(const Snapshot& market, const Vacancy& vacancy,
                                        std::span<const SeekerProfile> seekers, Date as_of) {
  std::vector<Match> matches;
  for (std::uint32_t i = 0; i < seekers.size(); ++i) {
    Match match;
    match.seeker = i;
    match.can = reference_can(market, seekers[i], vacancy, as_of);
    match.may = assess(market, seekers[i], seeker_state(market, seekers[i], as_of), vacancy);
    matches.push_back(std::move(match));
  }
  std::ranges::stable_sort(matches, [&](const Match& a, const Match& b) {
    return ranks_before(a, seekers[a.seeker].id, b, seekers[b.seeker].id);
  });
  return matches;
}

}  // namespace overstap
