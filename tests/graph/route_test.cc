// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/route.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "worlds.h"

namespace overstap {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::occupation;
using ::testing::SizeIs;
using testing::skill;
using enum EducationLevel;

/// waiter - agent - senior - leader - manager, each of which shares a skill with the next only, so
/// that edges go to neighbours.
class RouteTest : public ::testing::Test {
 protected:
  RouteTest() : world_{taxonomy()} { world_.entries.resize(5); }

  static OccupationInput job(const char* code, const std::vector<std::string>& skills,
                             Range<EducationLevel> level, std::uint32_t entry) {
    OccupationInput input = occupation(code, skills);
    input.level = level;
    input.isco = 4222;
    input.entry = entry;
    return input;
  }
  static TaxonomyBuilder taxonomy() {
    TaxonomyBuilder builder;
    for (const char* code : {"serve", "listen", "solve", "plan", "rare"}) builder.add(skill(code));
    SkillInput certificate = skill("permit", SkillKind::certificate);
    certificate.covers = {"rare"};
    builder.add(certificate);
    builder.add(job("waiter", {"serve!"}, {mbo_1, mbo_1}, 0));
    builder.add(job("agent", {"serve!", "listen!"}, {mbo_2, mbo_2}, 1));
    builder.add(job("senior", {"listen!", "solve!"}, {mbo_3, mbo_3}, 2));
    OccupationInput leader = job("leader", {"solve!", "plan!"}, {mbo_4, mbo_4}, 3);
    leader.leading = true;
    builder.add(leader);
    OccupationInput manager = job("manager", {"plan!", "rare!"}, {mbo_4, hbo}, 4);
    manager.isco = 1221;
    builder.add(manager);
    return builder;
  }
  OccupationId id(const char* code) const { return world_.occupation(code); }
  CareerState from(const char* code) const {
    return state_from_occupation(world_.taxonomy(), id(code), world_.weights);
  }
  std::vector<Route> routes(const char* origin, const char* to,
                            const RouteOptions& options = {}) const {
    const OccupationId origins[] = {id(origin)};
    return find_routes(world_.market(), from(origin), origins, id(to), options);
  }

  testing::World world_;
};

TEST_F(RouteTest, GoesInOneStepWhereNothingIsInTheWay) {
  const auto found = routes("waiter", "agent");
  ASSERT_THAT(found, SizeIs(1));
  ASSERT_THAT(found[0].steps, SizeIs(1));
  const RouteStep& step = found[0].steps[0];
  EXPECT_EQ(step.to, id("agent"));
  EXPECT_EQ(step.gap.kind, StepKind::now);
  EXPECT_EQ(step.stay, Months{0});
  EXPECT_FALSE(step.named);
  EXPECT_EQ(found[0].fit, step.fit);
  EXPECT_EQ(found[0].fit,
            reference_transition_score(world_.taxonomy(), world_.closeness(), world_.weights,
                                       from("waiter").held, id("agent")));
}

TEST_F(RouteTest, ConsolidatesInAStepWhoseLevelTheNextRestsOn) {
  // Senior is two steps above waiter: a year as agent makes it one.
  const auto found = routes("waiter", "senior");
  ASSERT_THAT(found, SizeIs(1));
  ASSERT_THAT(found[0].steps, SizeIs(2));
  const RouteStep& last = found[0].steps[1];
  EXPECT_EQ(last.stay, Months{12});
  EXPECT_EQ(last.stay_in, id("agent"));
  EXPECT_EQ(last.gap.kind, StepKind::after_experience);
  EXPECT_EQ(last.gap.ladder_steps, 2);
  EXPECT_EQ(found[0].experience, Months{12});
}

TEST_F(RouteTest, CountsWhatAStepGivesInTheNext) {
  const auto found = routes("waiter", "senior");
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].steps[1].fit.earned,
            reference_transition_score(world_.taxonomy(), world_.closeness(), world_.weights,
                                       from("agent").held, id("senior"))
                .earned);
}

TEST_F(RouteTest, EarnsExperienceInAnEarlierStep) {
  world_.entries[2].experience = {.months = Months{30}, .in = {id("agent")}};
  const auto found = routes("waiter", "senior");
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].steps[1].gap.experience, Months{30});
  EXPECT_EQ(found[0].experience, Months{30});
}

TEST_F(RouteTest, StaysForTheGreaterOfExperienceAndConsolidation) {
  world_.entries[2].experience = {.months = Months{6}, .in = {id("agent")}};
  EXPECT_EQ(routes("waiter", "senior")[0].experience, Months{12});
}

TEST_F(RouteTest, StaysNoLongerThanTheExperienceAskedWhereTheLevelIsShownAlready) {
  world_.entries[2].experience = {.months = Months{6}, .in = {id("agent")}};
  CareerState state = from("waiter");
  state.working_level = mbo_2;
  const OccupationId origins[] = {id("waiter")};
  const auto found = find_routes(world_.market(), state, origins, id("senior"), {});
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].experience, Months{6});
}

TEST_F(RouteTest, CountsMonthsThatWereHeldBefore) {
  world_.entries[2].experience = {.months = Months{30}, .in = {id("agent")}};
  CareerState state = from("waiter");
  state.occupations.push_back({id("agent"), Months{10}});
  const OccupationId origins[] = {id("waiter")};
  const auto found = find_routes(world_.market(), state, origins, id("senior"), {});
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].experience, Months{20});
}

TEST_F(RouteTest, ChargesExperienceOfAnEarlierStepWhereThePreviousOneCannotGiveIt) {
  world_.entries[3].experience = {.months = Months{18}, .in = {id("agent")}};
  CareerState state = from("waiter");
  state.working_level = mbo_3;
  const OccupationId origins[] = {id("waiter")};
  const auto found = find_routes(world_.market(), state, origins, id("leader"), {});
  ASSERT_THAT(found, SizeIs(1));
  ASSERT_THAT(found[0].steps, SizeIs(3));
  EXPECT_EQ(found[0].steps[1].stay, Months{0});
  EXPECT_EQ(found[0].steps[2].stay, Months{18});
  EXPECT_EQ(found[0].steps[2].stay_in, id("agent"));
}

TEST_F(RouteTest, ReachesManagingThroughLeading) {
  const auto found = routes("senior", "manager");
  ASSERT_THAT(found, SizeIs(1));
  ASSERT_THAT(found[0].steps, SizeIs(2));
  EXPECT_EQ(found[0].steps[1].stay_in, id("leader"));
  EXPECT_EQ(found[0].steps[1].stay, Months{12});
}

TEST_F(RouteTest, EarnsLeadingMonthsInAStepThatLeads) {
  world_.entries[4].experience = {.months = Months{36}, .in = {}, .leading = true};
  const auto found = routes("senior", "manager");
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].experience, Months{36});
}

TEST_F(RouteTest, NeverTakesAStepThatAsksADiploma) {
  world_.entries[2].diploma = mbo_3;
  EXPECT_THAT(routes("waiter", "senior"), IsEmpty());
}

TEST_F(RouteTest, DoesNotStayInTheOrigin) {
  world_.entries[2].experience = {.months = Months{30}, .in = {id("agent")}};
  EXPECT_THAT(routes("agent", "senior"), IsEmpty());
}

TEST_F(RouteTest, StaysInTheOriginWhereThatIsAllowed) {
  world_.entries[2].experience = {.months = Months{30}, .in = {id("agent")}};
  const auto found = routes("agent", "senior", {.may_stay_in_origin = id("agent")});
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].steps[0].stay, Months{6});
  EXPECT_EQ(found[0].steps[0].stay_in, id("agent"));
  EXPECT_EQ(found[0].steps[0].gap.kind, StepKind::after_experience);
  EXPECT_EQ(found[0].experience, Months{6});
}

TEST_F(RouteTest, RaisesNoLevelByStayingInTheOrigin) {
  CareerState state = from("waiter");
  state.occupations[0].months = Months{0};
  const OccupationId origins[] = {id("waiter")};
  world_.named = {{id("waiter"), id("senior")}};
  EXPECT_THAT(find_routes(world_.market(), state, origins, id("senior"),
                          {.max_steps = 1, .may_stay_in_origin = id("waiter")}),
              IsEmpty());
}

TEST_F(RouteTest, PrefersToEarnExperienceInALaterStepThanTheOrigin) {
  world_.entries[2].experience = {.months = Months{30}, .in = {id("waiter"), id("agent")}};
  const auto found = routes("waiter", "senior", {.may_stay_in_origin = id("waiter")});
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].steps[1].stay_in, id("agent"));
}

TEST_F(RouteTest, CountsLeadingWorkFromAnotherSector) {
  // A shift leader: the occupation does not lead, the person did.
  world_.entries[3].experience = {.months = Months{24}, .in = {}, .leading = true};
  world_.named = {{id("waiter"), id("leader")}};
  CareerState state = from("waiter");
  state.working_level = mbo_3;
  const OccupationId origins[] = {id("waiter")};
  const RouteOptions one_step{.max_steps = 1};
  EXPECT_THAT(find_routes(world_.market(), state, origins, id("leader"), one_step), IsEmpty());
  state.occupations[0].leading = true;
  state.leading_months = Months{24};
  const auto found = find_routes(world_.market(), state, origins, id("leader"), one_step);
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].experience, Months{0});
  EXPECT_EQ(found[0].steps[0].gap.kind, StepKind::now);
}

TEST_F(RouteTest, CountsLevelsFromTheHighestStoodOnBefore) {
  const auto found = routes("waiter", "senior");
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].steps[0].levels_up, 1);
  EXPECT_EQ(found[0].steps[1].levels_up, 1);
  EXPECT_EQ(found[0].levels_up, 2);
  EXPECT_THAT(routes("waiter", "senior", {.max_levels_up = 1}), IsEmpty());
  EXPECT_THAT(routes("waiter", "senior", {.max_levels_up = 2}), SizeIs(1));
  EXPECT_THAT(routes("waiter", "senior", {.max_level_jump = 0}), IsEmpty());
  EXPECT_THAT(routes("waiter", "senior", {.max_level_jump = 1}), SizeIs(1));
}

TEST_F(RouteTest, CountsCertificatesThatMustBeEarnedOnce) {
  for (const std::size_t entry : {1u, 2u})
    world_.entries[entry].certificates = {world_.skill("permit")};
  const auto found = routes("waiter", "senior");
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].certificates, 1);
  EXPECT_THAT(routes("waiter", "senior", {.max_certificates = 0}), IsEmpty());
  EXPECT_THAT(routes("waiter", "senior", {.max_certificates = 1}), SizeIs(1));
}

TEST_F(RouteTest, CountsNoOfferThatIsStaleByThen) {
  world_.entries[1].certificates = {world_.skill("permit")};
  Training course;
  course.gives = {world_.skill("permit")};
  course.status = OfferStatus::current;
  course.weeks = {Weeks{4}, Weeks{6}};
  course.provenance.as_of = Date{2020, 1, 1};
  world_.offers = {course};
  CareerState state = from("waiter");
  state.as_of = Date{2026, 11, 21};
  const OccupationId origins[] = {id("waiter")};
  const auto found = find_routes(world_.market(), state, origins, id("agent"), {});
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_TRUE(found[0].learning_unknown);
}

TEST_F(RouteTest, AddsUpLearningAndKeepsACertificateOnceGained) {
  for (const std::size_t entry : {1u, 2u})
    world_.entries[entry].certificates = {world_.skill("permit")};
  Training course;
  course.gives = {world_.skill("permit")};
  course.status = OfferStatus::current;
  course.weeks = {Weeks{4}, Weeks{6}};
  world_.offers = {course};
  auto found = routes("waiter", "senior");
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].learning, (Range<Weeks>{Weeks{4}, Weeks{6}}));
  EXPECT_THAT(found[0].steps[0].gap.offers, ElementsAre(TrainingId{0}));
  EXPECT_THAT(found[0].steps[1].gap.missing_certificates, IsEmpty());
  EXPECT_FALSE(found[0].learning_unknown);

  world_.offers[0].weeks.reset();
  found = routes("waiter", "senior");
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_TRUE(found[0].learning_unknown);
}

TEST_F(RouteTest, CountsWhatACertificateCoversInLaterSteps) {
  const Score without = routes("senior", "manager")[0].steps[1].fit;
  world_.entries[3].certificates = {world_.skill("permit")};
  const Score with = routes("senior", "manager")[0].steps[1].fit;
  EXPECT_EQ(with.earned - without.earned, asked_weight(world_.taxonomy(), world_.skill("rare"),
                                                       Relevance::essential, world_.weights) *
                                              kFullPoints);
}

TEST_F(RouteTest, KeepsToItsLimits) {
  EXPECT_THAT(routes("waiter", "senior", {.max_steps = 1}), IsEmpty());
  EXPECT_THAT(routes("waiter", "senior", {.max_experience = Months{11}}), IsEmpty());
  EXPECT_THAT(routes("waiter", "senior", {.max_experience = Months{12}}), SizeIs(1));
  EXPECT_THAT(routes("waiter", "senior", {.avoid = {id("agent")}}), IsEmpty());
  EXPECT_THAT(routes("waiter", "senior", {.avoid = {id("senior")}}), IsEmpty());
  EXPECT_THAT(routes("waiter", "waiter"), IsEmpty());
}

TEST_F(RouteTest, FollowsANamedPairWithoutAnEdge) {
  EXPECT_THAT(routes("waiter", "leader", {.max_steps = 2}), IsEmpty());
  world_.named = {{id("agent"), id("leader")}};
  CareerState state = from("waiter");
  state.working_level = mbo_3;
  const OccupationId origins[] = {id("waiter")};
  const auto found = find_routes(world_.market(), state, origins, id("leader"), {.max_steps = 2});
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_FALSE(found[0].steps[0].named);
  EXPECT_TRUE(found[0].steps[1].named);
}

TEST_F(RouteTest, TriesEveryOrigin) {
  CareerState state = from("senior");
  const OccupationId origins[] = {id("waiter"), id("senior")};
  const auto found = find_routes(world_.market(), state, origins, id("leader"), {.max_steps = 1});
  EXPECT_THAT(found, SizeIs(1));
  EXPECT_THAT(find_routes(world_.market(), state, {}, id("leader"), {}), IsEmpty());
}

}  // namespace
}  // namespace overstap
