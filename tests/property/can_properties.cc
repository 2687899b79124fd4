// SPDX-License-Identifier: Apache-2.0
#include <variant>

#include "tests/property/property.h"
#include "tests/property/random_world.h"

namespace overstap {
namespace {

struct Pair {
  SeekerProfile seeker;
  Vacancy vacancy;
};

Pair draw_pair(const TinyMarket& tiny) {
  const auto vacancies = tiny.market->vacancies();
  return {tiny.seekers[static_cast<std::size_t>(draw(static_cast<int>(tiny.seekers.size())))],
          vacancies[static_cast<std::size_t>(draw(static_cast<int>(vacancies.size())))]};
}

Score can(const TinyMarket& tiny, const SeekerProfile& seeker, const Vacancy& vacancy) {
  return Matcher{tiny.market}.match(seeker, vacancy, kTinyToday).can;
}

Explanation explain(const TinyMarket& tiny, const Pair& pair) {
  return Matcher{tiny.market}.explain(pair.seeker, pair.vacancy, kTinyToday);
}

Claim draw_claim(const TinyMarket& tiny) {
  Claim claim;
  claim.skill = SkillId{
      static_cast<std::uint32_t>(draw(static_cast<int>(tiny.market->taxonomy().skill_count())))};
  claim.evidence = static_cast<Evidence>(draw(4));
  return claim;
}

RC_GTEST_PROP(Can, EqualsItsDefinition, ()) {
  const TinyMarket tiny = random_world();
  const Pair pair = draw_pair(tiny);
  RC_ASSERT(can(tiny, pair.seeker, pair.vacancy) ==
            reference_can(*tiny.market, pair.seeker, pair.vacancy, kTinyToday));
}

RC_GTEST_PROP(Can, IsTheSumOfItsParts, ()) {
  const TinyMarket tiny = random_world();
  const Pair pair = draw_pair(tiny);
  const Explanation explanation = explain(tiny, pair);
  Score sum;
  for (const Contribution& part : explanation.contributions) {
    sum.earned += part.points;
    sum.possible += part.possible;
  }
  RC_ASSERT(sum == explanation.score);
  RC_ASSERT(sum == can(tiny, pair.seeker, pair.vacancy));
}

RC_GTEST_PROP(Can, IsNeverLoweredByAFurtherClaim, ()) {
  const TinyMarket tiny = random_world();
  Pair pair = draw_pair(tiny);
  const Score before = can(tiny, pair.seeker, pair.vacancy);
  pair.seeker.claims.push_back(draw_claim(tiny));
  RC_ASSERT((compare(can(tiny, pair.seeker, pair.vacancy), before) >= 0));
}

RC_GTEST_PROP(Can, IsNotChangedByRepeatingAClaim, ()) {
  const TinyMarket tiny = random_world();
  Pair pair = draw_pair(tiny);
  pair.seeker.claims.push_back(draw_claim(tiny));
  const Score before = can(tiny, pair.seeker, pair.vacancy);
  pair.seeker.claims.push_back(pair.seeker.claims.back());
  RC_ASSERT(can(tiny, pair.seeker, pair.vacancy) == before);
}

RC_GTEST_PROP(Can, KeepsEveryPartWhenAClaimIsCloseToNoDemand, ()) {
  const TinyMarket tiny = random_world();
  Pair pair = draw_pair(tiny);
  const Claim claim = draw_claim(tiny);
  bool close = false;
  for (const Demand& demand : pair.vacancy.demands) {
    const auto* asked = std::get_if<SkillDemand>(&demand.what);
    if (asked == nullptr) continue;
    // A certificate shows what it covers.
    for (const SkillId shown : shown_by_certificate(tiny.market->taxonomy(), claim.skill)) {
      for (const CloseSkill& row : tiny.market->closeness().showing(asked->skill)) {
        close = close || row.other == shown;
      }
    }
  }
  const Explanation before = explain(tiny, pair);
  RC_PRE(!close && before.score.known());
  pair.seeker.claims.push_back(claim);
  const Explanation after = explain(tiny, pair);
  RC_ASSERT(after.contributions.size() == before.contributions.size());
  for (std::size_t i = 0; i < after.contributions.size(); ++i) {
    RC_ASSERT(after.contributions[i].asked == before.contributions[i].asked);
    RC_ASSERT(after.contributions[i].points == before.contributions[i].points);
    RC_ASSERT(after.contributions[i].held == before.contributions[i].held);
  }
}

RC_GTEST_PROP(Can, IsNeverRaisedByADemandThatIsNotShown, ()) {
  const TinyMarket tiny = random_world();
  Pair pair = draw_pair(tiny);
  const Score before = can(tiny, pair.seeker, pair.vacancy);
  RC_PRE(before.known());
  Demand demand;
  demand.what = SkillDemand{draw_claim(tiny).skill};
  demand.force = static_cast<Force>(1 + draw(2));
  Pair only = pair;
  only.vacancy.demands = {demand};
  RC_PRE(explain(tiny, only).score.earned == 0);
  pair.vacancy.demands.push_back(demand);
  RC_ASSERT((compare(can(tiny, pair.seeker, pair.vacancy), before) <= 0));
}

RC_GTEST_PROP(Can, IsNeverLoweredByDroppingADemandThatIsCoveredNoBetterThanTheWhole, ()) {
  const TinyMarket tiny = random_world();
  const Pair pair = draw_pair(tiny);
  const Explanation before = explain(tiny, pair);
  RC_PRE(before.contributions.size() >= 2u);
  for (const Contribution& part : before.contributions) {
    if (compare({part.points, part.possible}, before.score) > 0) continue;
    Vacancy fewer = pair.vacancy;
    std::erase_if(fewer.demands, [&](const Demand& demand) {
      const auto* asked = std::get_if<SkillDemand>(&demand.what);
      return asked != nullptr && asked->skill == part.asked;
    });
    RC_ASSERT((compare(can(tiny, pair.seeker, fewer), before.score) >= 0));
  }
}

}  // namespace
}  // namespace overstap
