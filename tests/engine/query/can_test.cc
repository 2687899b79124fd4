// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <numeric>

#include "overstap/engine/matcher.h"
#include "tests/support/tiny_market.h"

namespace overstap {
namespace {

constexpr std::string_view kMarket = R"(
  skill crm < software
  skill tickets < software
  skill charm unassessable
  skill friendly general
  occupation agent = listen! type! crm friendly
  occupation waiter = serve! listen
  occupation clerk = file!
  vacancy v agent +listen +type! +crm +friendly
  vacancy charmed agent +charm!
  vacancy empty -
  seeker none 24h
  seeker stated knows listen
  seeker two knows listen tickets
  seeker waiter was waiter 3y
  seeker denied was waiter 3y, cannot listen
)";

Score can(const TinyMarket& tiny, const SeekerProfile& seeker, const Vacancy& vacancy) {
  return Matcher{tiny.market}.match(seeker, vacancy, kTinyToday).can;
}

Claim stated(SkillId skill) {
  Claim claim;
  claim.skill = skill;
  return claim;
}

TEST(Can, FollowsTheWorkedExample) {
  const TinyMarket tiny = tiny_market(R"(
    occupation agent = a! b
    occupation other = c
    vacancy v agent +a! +b
    seeker s knows a
  )");
  const Vacancy& vacancy = tiny.vacancy("v");
  const std::int64_t a = demand_weight(*tiny.market, vacancy, vacancy.demands[0], tiny.skill("a"));
  const std::int64_t b = demand_weight(*tiny.market, vacancy, vacancy.demands[1], tiny.skill("b"));
  const std::int64_t idf = log2_thousandths(3, 1);
  EXPECT_EQ(a, 20 * 1 * 10 * idf);
  EXPECT_EQ(b, 10 * 1 * 6 * idf);
  const Score score = can(tiny, tiny.seeker("s"), vacancy);
  EXPECT_EQ(score, (Score{a * 10'000 * 9'000, (a + b) * kFullPoints}));
  EXPECT_EQ(score.millionths(), 692'307);
}

TEST(Can, IsUnknownForAnEmptyProfileAndForAVacancyThatAsksNothingScorable) {
  const TinyMarket tiny = tiny_market(kMarket);
  EXPECT_FALSE(can(tiny, tiny.seeker("none"), tiny.vacancy("v")).known());
  EXPECT_FALSE(can(tiny, tiny.seeker("stated"), tiny.vacancy("empty")).known());
  EXPECT_FALSE(can(tiny, tiny.seeker("stated"), tiny.vacancy("charmed")).known());
  EXPECT_TRUE(can(tiny, tiny.seeker("stated"), tiny.vacancy("v")).known());
}

TEST(Can, IsNotChangedByRepeatingAClaimOrByAClaimCloseToNothingAsked) {
  const TinyMarket tiny = tiny_market(kMarket);
  const Matcher matcher{tiny.market};
  SeekerProfile seeker = tiny.seeker("two");
  const Explanation before = matcher.explain(seeker, tiny.vacancy("v"), kTinyToday);
  for (const std::string_view skill : {"listen", "file", "serve"}) {
    seeker.claims.push_back(stated(tiny.skill(skill)));
    const Explanation after = matcher.explain(seeker, tiny.vacancy("v"), kTinyToday);
    EXPECT_EQ(after.score, before.score) << skill;
    ASSERT_EQ(after.contributions.size(), before.contributions.size());
    for (std::size_t i = 0; i < after.contributions.size(); ++i) {
      EXPECT_EQ(after.contributions[i].points, before.contributions[i].points);
      EXPECT_EQ(after.contributions[i].held, before.contributions[i].held);
    }
  }
}

TEST(Can, CountsASkillAskedTwiceOnce) {
  const TinyMarket tiny = tiny_market(kMarket);
  Vacancy twice = tiny.vacancy("v");
  twice.demands.push_back(twice.demands[0]);
  EXPECT_EQ(can(tiny, tiny.seeker("stated"), twice),
            can(tiny, tiny.seeker("stated"), tiny.vacancy("v")));
}

TEST(Explanation, PartsSumToTheScoreExactly) {
  const TinyMarket tiny = tiny_market(kMarket);
  const Matcher matcher{tiny.market};
  for (const SeekerProfile& seeker : tiny.seekers) {
    for (const Vacancy& vacancy : tiny.market->vacancies()) {
      const Explanation explanation = matcher.explain(seeker, vacancy, kTinyToday);
      Score sum;
      for (const Contribution& part : explanation.contributions) {
        sum.earned += part.points;
        sum.possible += part.possible;
        EXPECT_EQ(part.possible, part.weight * kFullPoints);
        EXPECT_EQ(part.points,
                  part.weight * std::int64_t{part.closeness} * std::int64_t{part.strength});
      }
      EXPECT_EQ(sum, explanation.score) << seeker.id << " " << vacancy.id;
      EXPECT_EQ(explanation.score, matcher.match(seeker, vacancy, kTinyToday).can);
      EXPECT_EQ(explanation.score, reference_can(*tiny.market, seeker, vacancy, kTinyToday));
    }
  }
}

TEST(Explanation, NamesTheSkillHeldTheRelationAndTheSource) {
  const TinyMarket tiny = tiny_market(kMarket);
  const Explanation explanation =
      Matcher{tiny.market}.explain(tiny.seeker("two"), tiny.vacancy("v"), kTinyToday);
  const auto part_of = [&](std::string_view skill) {
    for (const Contribution& part : explanation.contributions) {
      if (part.asked == tiny.skill(skill)) return part;
    }
    ADD_FAILURE() << skill;
    return Contribution{};
  };
  EXPECT_EQ(part_of("listen").relation, Relation::equal);
  EXPECT_EQ(part_of("crm").held, tiny.skill("tickets"));
  EXPECT_EQ(part_of("crm").relation, Relation::sibling);
  EXPECT_EQ(part_of("crm").closeness, 4'000);
  EXPECT_EQ(part_of("crm").origin->index, 1u);
  EXPECT_FALSE(part_of("type").held);
  EXPECT_EQ(part_of("type").demand, 1u);
  EXPECT_TRUE(part_of("friendly").general);
}

TEST(Explanation, ReplacesARemovedClaimByTheNextBestAndNamesIt) {
  const TinyMarket tiny = tiny_market(R"(
    occupation waiter = listen!
    vacancy v - +listen
    seeker s was waiter 3y, tested listen, knows listen
  )");
  const Matcher matcher{tiny.market};
  SeekerProfile seeker = tiny.seeker("s");
  const auto part = [&] {
    return matcher.explain(seeker, tiny.vacancy("v"), kTinyToday).contributions.at(0);
  };
  EXPECT_EQ(part().strength, 10'000);
  seeker.claims.erase(seeker.claims.begin());
  EXPECT_EQ(part().strength, 9'000);
  EXPECT_EQ(part().origin->evidence, Evidence::stated);
  seeker.claims.clear();
  EXPECT_EQ(part().strength, 6'000);
  EXPECT_EQ(part().origin->kind, ClaimOrigin::Kind::employment);
}

TEST(Explanation, MarksADeniedSkillAndGivesItNothingOfItsOwn) {
  const TinyMarket tiny = tiny_market(kMarket);
  const Explanation explanation =
      Matcher{tiny.market}.explain(tiny.seeker("denied"), tiny.vacancy("v"), kTinyToday);
  for (const Contribution& part : explanation.contributions) {
    if (part.asked != tiny.skill("listen")) continue;
    EXPECT_TRUE(part.denied);
    EXPECT_EQ(part.points, 0);
  }
}

// So many demands that uncapped weights would pass 64 bits.
TEST(Can, StaysWithin64BitsForEverySkillOfALargeMarket) {
  std::string text = "occupation all =";
  std::string demands;
  for (int i = 0; i < 2000; ++i) {
    text.append(" s").append(std::to_string(i)).append("!");
    demands.append(" +s").append(std::to_string(i)).append("!");
  }
  const TinyMarket tiny =
      tiny_market(text + "\nvacancy v all" + demands + "\nseeker s knows s1 s1999");
  const Match match = Matcher{tiny.market}.match(tiny.seeker("s"), tiny.vacancy("v"), kTinyToday);
  EXPECT_GT(match.can.earned, 0);
  EXPECT_GT(match.can.possible, match.can.earned);
  EXPECT_EQ(match.can,
            reference_can(*tiny.market, tiny.seeker("s"), tiny.vacancy("v"), kTinyToday));
}

}  // namespace
}  // namespace overstap
