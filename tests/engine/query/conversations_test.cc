// SPDX-License-Identifier: Apache-2.0
//
// Two calls that a desk adviser gets, in small: a private bank, and twenty seats in a facilitating
// contact centre.
#include <gtest/gtest.h>

#include <algorithm>

#include "overstap/engine/matcher.h"
#include "tests/support/tiny_market.h"

namespace overstap {
namespace {

constexpr std::string_view kBank = R"(
  certificate wft-basis covers banking
  certificate wft-schade covers wft-basis
  certificate wft-vermogen covers wft-basis
  skill listen general
  occupation bank-agent level=mbo4..hbo = listen! banking! phone
  occupation waiter level=mbo2 = serve! listen
  training wft-basis-course 6..8w -> wft-basis
  vacancy v bank-agent @3511 32..40h mon-fri:morning+afternoon+evening wft-basis level>=hbo nl-speak>=c1 nl-write>=c1 wft-vermogen:legal:task39w vog
  seeker A was bank-agent 6y, has wft-basis 2016, diploma mbo4, nl speak=c1 write=c1, 32..40h, @3511, 20km, works mon-fri:morning+afternoon+evening
  seeker B was waiter 2y, no wft-basis, diploma hbo, nl speak=c1 write=c1, 32..40h, @3511, 20km, works mon-fri:morning+afternoon+evening
  seeker C was bank-agent 1y, has wft-schade 2019, diploma mbo4, nl speak=c1 write=c1, 32..40h, @3511, 20km, works mon-fri:morning+afternoon+evening
  seeker D was bank-agent 1y, has wft-basis 2024, nl speak=c1 write=c1, 32..40h, @3511, 20km, works mon-fri:morning+afternoon+evening
  seeker E was bank-agent 6y, has wft-basis 2016, diploma hbo, nl speak=c1 write=c1, 32..40h, @3511, 20km, works mon-fri:morning+afternoon, not mon-fri:evening
)";

class PrivateBank : public testing::Test {
 protected:
  Match match(std::string_view seeker) const {
    return Matcher{tiny_.market}.match(tiny_.seeker(seeker), tiny_.vacancy("v"), kTinyToday);
  }
  Requirement requirement(std::string_view seeker, RequirementKind kind) const {
    for (const Requirement& row : match(seeker).may.requirements) {
      if (row.kind == kind) return row;
    }
    ADD_FAILURE();
    return {};
  }

  TinyMarket tiny_ = tiny_market(kBank);
};

TEST_F(PrivateBank, SixYearsAtABankLeaveTheWorkingLevelToBeAsked) {
  EXPECT_EQ(match("A").may.block, Block::possible);
  EXPECT_EQ(requirement("A", RequirementKind::certificate).state, State::met);
  EXPECT_EQ(requirement("A", RequirementKind::working_level).state, State::unknown);
}

TEST_F(PrivateBank, WithoutWftIsObtainableByTheCourse) {
  EXPECT_EQ(match("B").may.block, Block::obtainable);
  EXPECT_EQ(match("B").may.weeks, (Range<Weeks>{{6}, {8}}));
  EXPECT_EQ(requirement("B", RequirementKind::certificate).offers,
            std::vector{tiny_.training("wft-basis-course")});
}

TEST_F(PrivateBank, AModuleWithUnknownUpkeepIsPossibleAndNeverOut) {
  EXPECT_EQ(match("C").may.block, Block::possible);
  EXPECT_EQ(requirement("C", RequirementKind::certificate).reason, Reason::upkeep_unknown);
}

TEST_F(PrivateBank, UnknownEducationIsPossible) {
  EXPECT_EQ(match("D").may.block, Block::possible);
  EXPECT_EQ(requirement("D", RequirementKind::working_level).reason, Reason::no_data);
}

TEST_F(PrivateBank, NoEveningsIsANearMissOfTheRoster) {
  EXPECT_EQ(match("E").may.block, Block::out);
  EXPECT_TRUE(match("E").may.near_miss);
  EXPECT_EQ(requirement("E", RequirementKind::roster).state, State::not_met);
}

TEST_F(PrivateBank, TheLegalModuleIsNotAskedAtTheStartAndTheVogOfNobody) {
  const auto list = or_throw(Matcher{tiny_.market}.candidates_for(
      tiny_.vacancy("v"), tiny_.seekers, {.max_results = 10, .as_of = kTinyToday}));
  const auto vermogen = tiny_.skill("wft-vermogen");
  for (const RequirementCost& cost : list.costs) {
    EXPECT_NE(cost.kind, RequirementKind::screening);
    if (cost.kind != RequirementKind::certificate) continue;
    const auto& what = tiny_.vacancy("v").demands[*cost.demand].what;
    EXPECT_NE(std::get<CertificateDemand>(what).certificate, vermogen);
  }
  for (const Match& found : list.matches) {
    const auto shown = std::ranges::count_if(
        found.may.requirements, [](const Requirement& row) { return row.force == Force::legal; });
    EXPECT_EQ(shown, 1) << "a legal demand is never hidden";
  }
}

constexpr std::string_view kSeats = R"(
  skill listen general
  occupation agent has=phone_all_day = listen! type! solve
  occupation waiter = serve! listen
  vacancy v agent @9711 24..32h mon-sat:morning+afternoon+evening evenings=2 saturdays=2 nl-speak>=b2 nl-write>=b1 contract=agency_with_prospect
  seeker fits was waiter 3y, nl speak=c1 write=b2, 24h, @9711, 15km, works mon-sat:morning+afternoon, works mon-tue:evening, works sat:evening
  seeker evenings-open was waiter 3y, nl speak=c1 write=b2, 24h, @9711, 15km, works mon-sat:morning+afternoon, works sat:evening
  seeker no-evenings was waiter 3y, nl speak=c1 write=b2, 24h, @9711, 15km, works mon-sat:morning+afternoon, not mon-sat:evening
  seeker no-school was waiter 3y, unfinished vmbo, nl speak=c1 write=b2, 24h, @9711, 15km, works mon-sat:morning+afternoon, works mon-tue:evening, works sat:evening
  seeker empty @9711
)";

TEST(TwentySeats, AsksForEveningsAndKeepsThoseWithoutACvInTheList) {
  const TinyMarket tiny = tiny_market(kSeats);
  const auto list = or_throw(Matcher{tiny.market}.candidates_for(
      tiny.vacancy("v"), tiny.seekers, {.max_results = 10, .as_of = kTinyToday}));
  std::vector<std::string> ids;
  for (const Match& match : list.matches) ids.push_back(tiny.seekers[match.seeker].id);
  EXPECT_EQ(ids, (std::vector<std::string>{"fits", "no-school", "evenings-open", "empty",
                                           "no-evenings"}));
  EXPECT_EQ(list.matches[0].may.block, Block::certain);
  EXPECT_EQ(list.matches[1].may.block, Block::certain) << "education does not count here";
  EXPECT_EQ(list.matches[2].may.block, Block::possible);
  EXPECT_EQ(list.matches[3].may.block, Block::possible);
  EXPECT_EQ(list.matches[4].may.block, Block::out);
}

TEST(TwentySeats, AGapOfFourYearsChangesNothing) {
  const TinyMarket tiny = tiny_market(R"(
    occupation agent = listen! type!
    vacancy v agent
    seeker without was agent 2020-01..2021-01, was agent 2021-01..2022-01
    seeker with was agent 2015-01..2016-01, was agent 2020-01..2021-01
  )");
  const Matcher matcher{tiny.market};
  EXPECT_EQ(matcher.match(tiny.seeker("with"), tiny.vacancy("v"), kTinyToday).can,
            matcher.match(tiny.seeker("without"), tiny.vacancy("v"), kTinyToday).can);
}

}  // namespace
}  // namespace overstap
