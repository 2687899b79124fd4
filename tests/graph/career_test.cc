// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/career.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "worlds.h"

namespace overstap {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::occupation;
using testing::skill;
using enum EducationLevel;

OccupationInput job(const std::string& code, std::optional<EducationLevel> level, int isco = 4222) {
  OccupationInput input = occupation(code, {"listen!"});
  if (level) input.level = {*level, wo};
  input.isco = static_cast<std::uint16_t>(isco);
  return input;
}

/// One destination of interest, `goal`, whose entry demand the test sets.
class EntryGapTest : public ::testing::Test {
 protected:
  EntryGapTest() : world_{taxonomy()} { world_.entries.resize(1); }

  static TaxonomyBuilder taxonomy() {
    TaxonomyBuilder builder;
    builder.add(skill("listen"));
    for (const char* code : {"c1", "c2", "c3"}) builder.add(skill(code, SkillKind::certificate));
    OccupationInput goal = job("goal", mbo_3);
    goal.entry = 0;
    builder.add(goal);
    builder.add(job("agent", mbo_2));
    builder.add(job("senior", mbo_3));
    builder.add(job("manager", mbo_3, 1221));
    builder.add(job("adviser", mbo_3, 2433));
    builder.add(job("scientist", wo));
    builder.add(job("levelless", std::nullopt));
    OccupationInput leader = job("leader", mbo_3);
    leader.leading = true;
    builder.add(leader);
    return builder;
  }

  OccupationHeld held(const char* code, std::optional<int> months, bool leading = false) const {
    return {world_.occupation(code), months ? std::optional{Months{*months}} : std::nullopt,
            leading};
  }
  Training offer(std::vector<const char*> gives, std::optional<int> weeks) const {
    Training training;
    for (const char* code : gives) training.gives.push_back(world_.skill(code));
    training.status = OfferStatus::current;
    if (weeks) training.weeks = {Weeks{*weeks}, Weeks{*weeks + 2}};
    return training;
  }
  EntryGap gap(const CareerState& state, const char* to = "goal") const {
    return entry_gap(world_.taxonomy(), world_.entries, world_.offers, state,
                     world_.occupation(to));
  }

  testing::World world_;
  CareerState state_{.working_level = mbo_3};
};

TEST_F(EntryGapTest, IsNowWhenNothingKnownIsInTheWay) {
  EXPECT_EQ(gap(state_), EntryGap{});
  EXPECT_EQ(gap({}), EntryGap{});
}

TEST_F(EntryGapTest, JudgesDiplomasByNlqfLevel) {
  struct Case {
    EducationLevel asked;
    std::optional<EducationLevel> shown;
    bool met;
  };
  for (const Case& c : {Case{mbo_4, mbo_4, true}, Case{mbo_4, havo, true}, Case{havo, mbo_4, true},
                        Case{mbo_4, mbo_3, false}, Case{hbo, ad, false}, Case{hbo, wo, true},
                        Case{vmbo, mbo_1, true}, Case{mbo_2, std::nullopt, false},
                        Case{none, std::nullopt, true}}) {
    world_.entries[0] = {.diploma = c.asked};
    state_.diploma = c.shown;
    const EntryGap g = gap(state_);
    EXPECT_EQ(g.kind, c.met ? StepKind::now : StepKind::after_diploma);
    EXPECT_EQ(g.diploma, c.met ? std::nullopt : std::optional{c.asked});
    EXPECT_EQ(g.diploma_unknown, !c.met && !c.shown);
  }
}

TEST_F(EntryGapTest, CountsTheLongestSingleOccupationAsExperience) {
  struct Case {
    std::vector<OccupationHeld> held;
    int missing;
    bool unknown;
  };
  world_.entries[0].experience = {.months = Months{24},
                                  .in = {world_.occupation("agent"), world_.occupation("senior")}};
  for (const Case& c :
       {Case{{}, 24, false}, Case{{held("agent", 24)}, 0, false},
        Case{{held("agent", 20)}, 4, false},
        Case{{held("agent", 20), held("senior", 20)}, 4, false},
        Case{{held("leader", 99)}, 24, false}, Case{{held("agent", std::nullopt)}, 24, true},
        Case{{held("agent", std::nullopt), held("senior", 30)}, 0, false}}) {
    state_.occupations = c.held;
    const EntryGap g = gap(state_);
    EXPECT_EQ(g.kind, c.missing > 0 ? StepKind::after_experience : StepKind::now);
    EXPECT_EQ(g.experience, Months{c.missing});
    EXPECT_EQ(g.experience_unknown, c.unknown);
    EXPECT_FALSE(g.experience_leading);
  }
}

TEST_F(EntryGapTest, SaysThatTooFewMonthsAreALowerBoundWhenSomeJobHasNoDates) {
  world_.entries[0].experience = {.months = Months{24}, .in = {world_.occupation("agent")}};
  state_.occupations = {held("agent", 20)};
  state_.occupations[0].incomplete = true;
  EXPECT_EQ(gap(state_).experience, Months{4});
  EXPECT_TRUE(gap(state_).experience_unknown);
  world_.entries[0].experience = {.months = Months{12}, .in = {}, .leading = true};
  state_.leading_months = Months{5};
  state_.leading_incomplete = true;
  EXPECT_EQ(gap(state_).experience, Months{7});
  EXPECT_TRUE(gap(state_).experience_unknown);
}

TEST_F(EntryGapTest, CountsLeadingMonthsWhereLeadingWorkIsAsked) {
  world_.entries[0].experience = {.months = Months{12}, .in = {}, .leading = true};
  state_.occupations = {held("agent", 60)};
  EXPECT_EQ(gap(state_).experience, Months{12});
  EXPECT_TRUE(gap(state_).experience_leading);
  EXPECT_TRUE(gap(state_).experience_unknown);
  state_.leading_months = Months{5};
  EXPECT_EQ(gap(state_).experience, Months{7});
  EXPECT_FALSE(gap(state_).experience_unknown);
  state_.leading_months = Months{12};
  EXPECT_EQ(gap(state_).kind, StepKind::now);
}

TEST_F(EntryGapTest, AsksOnlyForCertificatesThatAreNotHeld) {
  world_.entries[0].certificates = {world_.skill("c2"), world_.skill("c1"), world_.skill("c2")};
  state_.certificates = {world_.skill("c1")};
  EXPECT_THAT(gap(state_).missing_certificates, ElementsAre(world_.skill("c2")));
  EXPECT_EQ(gap(state_).kind, StepKind::after_training);
  state_.certificates = {world_.skill("c1"), world_.skill("c2")};
  EXPECT_EQ(gap(state_), EntryGap{});
}

TEST_F(EntryGapTest, ChoosesTheOffersThatTogetherTakeTheFewestWeeks) {
  world_.entries[0].certificates = {world_.skill("c1"), world_.skill("c2"), world_.skill("c3")};
  world_.offers = {
      offer({"c1", "c2", "c3"}, 30), offer({"c1"}, 4),           offer({"c2"}, 5), offer({"c3"}, 6),
      offer({"c1", "c2"}, 8),        offer({"c2"}, std::nullopt)};
  const EntryGap g = gap(state_);
  EXPECT_THAT(g.offers, ElementsAre(TrainingId{3}, TrainingId{4}));
  EXPECT_EQ(g.learning, (Range<Weeks>{Weeks{14}, Weeks{18}}));
  EXPECT_FALSE(g.learning_unknown);
}

TEST_F(EntryGapTest, BreaksTiesBetweenOffersByNumberAndThenById) {
  world_.entries[0].certificates = {world_.skill("c1"), world_.skill("c2")};
  world_.offers = {offer({"c1"}, 4), offer({"c2"}, 4), offer({"c1", "c2"}, 8), offer({"c1"}, 4)};
  world_.offers[2].weeks = {Weeks{8}, Weeks{12}};
  EXPECT_THAT(gap(state_).offers, ElementsAre(TrainingId{2}));
  world_.offers[2].status = OfferStatus::ended;
  EXPECT_THAT(gap(state_).offers, ElementsAre(TrainingId{0}, TrainingId{1}));
}

TEST_F(EntryGapTest, SaysSoWhenNoOfferTellsHowLong) {
  world_.entries[0].certificates = {world_.skill("c1"), world_.skill("c2")};
  world_.offers = {offer({"c1"}, 4), offer({"c2"}, std::nullopt)};
  EntryGap g = gap(state_);
  EXPECT_EQ(g.kind, StepKind::after_training);
  EXPECT_THAT(g.offers, ElementsAre(TrainingId{0}, TrainingId{1}));
  EXPECT_EQ(g.learning, (Range<Weeks>{Weeks{4}, Weeks{6}}));
  EXPECT_TRUE(g.learning_unknown);
  world_.offers = {};
  g = gap(state_);
  EXPECT_THAT(g.offers, IsEmpty());
  EXPECT_EQ(g.learning, std::nullopt);
  EXPECT_TRUE(g.learning_unknown);
}

TEST_F(EntryGapTest, LooksAtCurrentOpenOffersOnly) {
  world_.entries[0].certificates = {world_.skill("c1")};
  Training stale = offer({"c1"}, 4);
  stale.status = OfferStatus::unknown;
  Training ended = offer({"c1"}, 4);
  ended.status = OfferStatus::ended;
  Training inside = offer({"c1"}, 4);
  inside.access = TrainingAccess::via_employer;
  Training programme = offer({"c1"}, 4);
  programme.access = TrainingAccess::via_programme;
  world_.offers = {stale, ended, inside, programme, offer({"c1"}, 40)};
  EXPECT_THAT(gap(state_).offers, ElementsAre(TrainingId{4}));
}

TEST_F(EntryGapTest, CallsMoreThanOneLadderStepAJump) {
  struct Case {
    const char* to;
    std::optional<EducationLevel> shown;
    int steps;
    StepKind kind;
  };
  for (const Case& c :
       {Case{"goal", mbo_3, 0, StepKind::now}, Case{"goal", mbo_2, 1, StepKind::now},
        Case{"goal", mbo_1, 2, StepKind::level_jump}, Case{"goal", wo, -3, StepKind::now},
        Case{"goal", std::nullopt, 0, StepKind::now}, Case{"scientist", hbo, 1, StepKind::now},
        Case{"scientist", mbo_4, 2, StepKind::level_jump},
        Case{"levelless", none, 0, StepKind::now}}) {
    state_.working_level = c.shown;
    const EntryGap g = gap(state_, c.to);
    EXPECT_EQ(g.ladder_steps, c.steps) << c.to;
    EXPECT_EQ(g.kind, c.kind) << c.to;
  }
}

TEST_F(EntryGapTest, TakesTheBestOccupationHeldWhenTheWorkingLevelIsUnknown) {
  state_.working_level = std::nullopt;
  state_.occupations = {held("agent", 6), held("levelless", 60)};
  EXPECT_EQ(gap(state_, "senior").ladder_steps, 1);
  EXPECT_EQ(gap(state_, "scientist").kind, StepKind::level_jump);
  state_.occupations.push_back(held("senior", std::nullopt));
  EXPECT_EQ(gap(state_, "senior").ladder_steps, 0);
  state_.occupations.push_back(held("scientist", 0));
  EXPECT_EQ(gap(state_, "senior").ladder_steps, 0);
  state_.working_level = none;
  EXPECT_EQ(gap(state_, "senior").ladder_steps, 3);
}

TEST_F(EntryGapTest, CallsManagingWithoutLeadingExperienceAJump) {
  EXPECT_EQ(gap(state_, "manager").kind, StepKind::level_jump);
  state_.leading_months = Months{0};
  state_.occupations = {held("leader", 0, true), held("agent", 60)};
  EXPECT_EQ(gap(state_, "manager").kind, StepKind::level_jump);
  state_.occupations = {held("leader", std::nullopt, true)};
  EXPECT_EQ(gap(state_, "manager").kind, StepKind::now);
  state_.occupations.clear();
  state_.leading_months = Months{1};
  EXPECT_EQ(gap(state_, "manager").kind, StepKind::now);
}

TEST_F(EntryGapTest, CallsAProfessionFromBelowTheFourthStepAJump) {
  EXPECT_EQ(gap(state_, "adviser").kind, StepKind::level_jump);
  state_.working_level = mbo_4;
  EXPECT_EQ(gap(state_, "adviser").kind, StepKind::now);
  state_.working_level = std::nullopt;
  EXPECT_EQ(gap(state_, "adviser").kind, StepKind::now);
}

TEST_F(EntryGapTest, IsOfTheFurthestKindThatAppliesAndKeepsTheRest) {
  world_.entries[0] = {
      .diploma = mbo_4,
      .diploma_label = {},
      .experience = ExperienceDemand{.months = Months{6}, .in = {world_.occupation("agent")}},
      .certificates = {world_.skill("c1")}};
  state_.diploma = vmbo;
  const EntryGap g = gap(state_);
  EXPECT_EQ(g.kind, StepKind::after_diploma);
  EXPECT_EQ(g.experience, Months{6});
  EXPECT_EQ(g.missing_certificates.size(), 1u);
  state_.working_level = none;
  EXPECT_EQ(gap(state_).kind, StepKind::level_jump);
}

TEST_F(EntryGapTest, OfSomebodyOfWhomOnlyAnOccupationIsKnown) {
  const CareerState leader =
      state_from_occupation(world_.taxonomy(), world_.occupation("leader"), world_.weights);
  EXPECT_THAT(leader.held, ElementsAre(HeldSkill{world_.skill("listen"), 6'000,
                                                 world_.occupation("leader").value()}));
  EXPECT_THAT(leader.occupations, ElementsAre(held("leader", 24, true)));
  EXPECT_EQ(leader.leading_months, Months{24});
  EXPECT_EQ(leader.working_level, mbo_3);
  EXPECT_EQ(leader.diploma, std::nullopt);
  EXPECT_EQ(gap(leader, "manager").kind, StepKind::now);

  const CareerState agent =
      state_from_occupation(world_.taxonomy(), world_.occupation("levelless"), world_.weights);
  EXPECT_EQ(agent.leading_months, std::nullopt);
  EXPECT_EQ(agent.working_level, std::nullopt);
}

TEST_F(EntryGapTest, TakesAnOfferOfACertificateThatCoversTheOneMissing) {
  TaxonomyBuilder builder = taxonomy();
  for (SkillInput& input : builder.skills()) {
    if (input.code == "c3") input.covers = {"c2"};
    if (input.code == "c2") input.covers = {"c1"};
  }
  testing::World world{builder};
  world.entries.resize(1);
  world.entries[0].certificates = {world.skill("c1")};
  Training module;
  module.gives = {world.skill("c3")};
  module.status = OfferStatus::current;
  module.weeks = {Weeks{5}, Weeks{7}};
  world.offers = {module};
  const EntryGap found =
      entry_gap(world.taxonomy(), world.entries, world.offers, state_, world.occupation("goal"));
  EXPECT_EQ(found.kind, StepKind::after_training);
  EXPECT_THAT(found.offers, ElementsAre(TrainingId{0}));
  EXPECT_FALSE(found.learning_unknown);
}

}  // namespace
}  // namespace overstap
