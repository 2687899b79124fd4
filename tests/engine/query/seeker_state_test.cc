// SPDX-License-Identifier: Apache-2.0
#include "overstap/engine/seeker_state.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "tests/support/tiny_market.h"

namespace overstap {
namespace {

std::int32_t strength_of(const TinyMarket& tiny, std::string_view seeker, std::string_view skill) {
  const SeekerState state = seeker_state(*tiny.market, tiny.seeker(seeker), kTinyToday);
  for (const HeldSkill& held : state.career.held) {
    if (held.skill == tiny.skill(skill)) return held.strength;
  }
  return 0;
}

ClaimOrigin origin_of(const TinyMarket& tiny, const SeekerProfile& seeker, std::string_view skill) {
  const SeekerState state = seeker_state(*tiny.market, seeker, kTinyToday);
  for (const HeldSkill& held : state.career.held) {
    if (held.skill == tiny.skill(skill)) return state.origins[held.source];
  }
  ADD_FAILURE() << skill << " is not held";
  return {};
}

TEST(SeekerState, GivesEachKindOfEvidenceItsStrength) {
  const TinyMarket tiny = tiny_market(R"(
    occupation agent = listen! crm
    certificate wft-basis covers banking
    seeker tested tested listen
    seeker stated knows listen
    seeker text read listen
    seeker confirmed confirmed listen
    seeker denied cannot listen, was agent 3y
    seeker long was agent 2y
    seeker longer was agent 22y
    seeker half was agent 12m
    seeker unknown was agent ?
    seeker paper has wft-basis 2016
    seeker lapsed has wft-basis 2016 until=2020
  )");
  struct Row {
    std::string_view seeker, skill;
    std::int32_t strength;
  };
  for (const Row& row : std::initializer_list<Row>{{"tested", "listen", 10'000},
                                                   {"stated", "listen", 9'000},
                                                   {"text", "listen", 8'000},
                                                   {"confirmed", "listen", 9'000},
                                                   {"denied", "listen", 0},
                                                   {"denied", "crm", 3'000},
                                                   {"long", "listen", 6'000},
                                                   {"longer", "listen", 6'000},
                                                   {"half", "listen", 4'500},
                                                   {"unknown", "listen", 3'000},
                                                   {"long", "crm", 3'000},
                                                   {"paper", "banking", 10'000},
                                                   {"lapsed", "banking", 9'000}}) {
    EXPECT_EQ(strength_of(tiny, row.seeker, row.skill), row.strength)
        << row.seeker << " " << row.skill;
  }
}

TEST(SeekerState, ReplacesARemovedClaimByTheNextBest) {
  const TinyMarket tiny = tiny_market(R"(
    occupation agent = listen!
    seeker s was agent 3y, knows listen, tested listen
  )");
  SeekerProfile seeker = tiny.seeker("s");
  EXPECT_EQ(origin_of(tiny, seeker, "listen").evidence, Evidence::tested);
  seeker.claims.pop_back();
  EXPECT_EQ(origin_of(tiny, seeker, "listen").evidence, Evidence::stated);
  seeker.claims.pop_back();
  EXPECT_EQ(origin_of(tiny, seeker, "listen").kind, ClaimOrigin::Kind::employment);
}

TEST(SeekerState, CountsOverlappingJobsOnceAndReadsNoGaps) {
  const TinyMarket tiny = tiny_market(R"(
    occupation agent = listen!
    occupation chat = type!
    seeker s was agent 2010-01..2011-01, was agent 2010-07..2011-07, was agent 2018-01..2018-07, was chat 2018-01..2018-07
  )");
  const SeekerState state = seeker_state(*tiny.market, tiny.seeker("s"), kTinyToday);
  ASSERT_EQ(state.career.occupations.size(), 2u);
  EXPECT_EQ(state.career.occupations[0].months, Months{24});
  EXPECT_EQ(state.career.occupations[1].months, Months{6});
}

TEST(SeekerState, LeavesOutAJobThatHasNotBegun) {
  const TinyMarket tiny = tiny_market(R"(
    occupation agent = listen!
    seeker s was agent 2027-03..2028-03
  )");
  const SeekerState state = seeker_state(*tiny.market, tiny.seeker("s"), kTinyToday);
  EXPECT_TRUE(state.career.occupations.empty());
  EXPECT_TRUE(state.career.held.empty());
  EXPECT_TRUE(state.thin);
}

TEST(SeekerState, TellsADurationThatCannotBeKnown) {
  struct Row {
    std::string_view job;
    std::optional<Months> months;
  };
  for (const Row& row : std::initializer_list<Row>{{"agent 2020-01..2021-01", Months{12}},
                                                   {"agent 2024..2024", std::nullopt},
                                                   {"agent 2020-03..2020", std::nullopt},
                                                   {"agent 2020..2020-03", std::nullopt},
                                                   {"agent ?", std::nullopt},
                                                   {"agent 2020..2022", Months{24}}}) {
    const TinyMarket tiny =
        tiny_market("occupation agent = listen!\nseeker s was " + std::string{row.job});
    const SeekerState state = seeker_state(*tiny.market, tiny.seeker("s"), kTinyToday);
    EXPECT_EQ(state.career.occupations.at(0).months, row.months) << row.job;
  }
}

Employment worked(std::optional<Date> from, std::optional<Date> to, bool current = false) {
  Employment job;
  job.from = from;
  job.to = to;
  job.current = current;
  return job;
}

TEST(TimeWorked, IsTheUnionOfPeriodsOfEveryPrecision) {
  constexpr Date kToday{2026, 11, 22};
  struct Row {
    const char* name;
    std::vector<Employment> jobs;
    std::optional<Months> months;
    bool incomplete;
  };
  for (const Row& row : std::vector<Row>{
           {"years", {worked(Date{2018}, Date{2020})}, Months{24}, false},
           {"a year and a month",
            {worked(Date{2018}, Date{2019, 7}), worked(Date{2019, 3}, Date{2021})},
            Months{36},
            false},
           {"a day, a month and a year that overlap",
            {worked(Date{2018, 1, 1}, Date{2018, 7, 1}), worked(Date{2018, 4}, Date{2019, 1}),
             worked(Date{2017}, Date{2019})},
            Months{24},
            false},
           {"one within the other",
            {worked(Date{2010}, Date{2020}), worked(Date{2012, 3, 5}, Date{2013, 1})},
            Months{120},
            false},
           {"end to start",
            {worked(Date{2019, 1}, Date{2019, 6}), worked(Date{2019, 6}, Date{2020, 1})},
            Months{12},
            false},
           {"with a gap",
            {worked(Date{2019, 1}, Date{2019, 3}), worked(Date{2019, 6}, Date{2019, 8})},
            Months{4},
            false},
           {"to the present twice",
            {worked(Date{2025, 11, 22}, {}, true), worked(Date{2026, 1}, {}, true)},
            Months{12},
            false},
           {"to the end of this year, which is today",
            {worked(Date{2024, 11, 22}, Date{2026, 12})},
            Months{24},
            false},
           {"an open end",
            {worked(Date{2018, 1}, {}), worked(Date{2019, 1}, Date{2019, 3})},
            Months{2},
            true},
           {"within one year", {worked(Date{2019}, Date{2019})}, std::nullopt, true},
           {"days of months of other lengths",
            {worked(Date{2024, 1, 31}, Date{2024, 2, 29}),
             worked(Date{2024, 2, 29}, Date{2024, 3, 31})},
            Months{2},
            false},
           {"the wrong way round adds nothing",
            {worked(Date{2021}, Date{2018}), worked(Date{2019, 1}, Date{2019, 3})},
            Months{2},
            false},
       }) {
    SeekerProfile seeker;
    seeker.employment = row.jobs;
    const std::vector<bool> wanted(row.jobs.size(), true);
    const TimeWorked time = time_worked(seeker, kToday, wanted);
    EXPECT_EQ(time.months, row.months) << row.name;
    EXPECT_EQ(time.incomplete, row.incomplete) << row.name;
    std::ranges::reverse(seeker.employment);
    EXPECT_EQ(time_worked(seeker, kToday, wanted).months, row.months) << row.name;
  }
}

TEST(SeekerState, SaysThatMonthsAreALowerBoundWhenOneOfTheJobsHasNoDates) {
  const TinyMarket tiny = tiny_market(R"(
    occupation agent = listen!
    seeker part was agent 2020-01..2021-01 leading, was agent ? leading
    seeker whole was agent 2020-01..2021-01 leading
  )");
  for (const auto& [id, incomplete] : {std::pair{"part", true}, std::pair{"whole", false}}) {
    const CareerState career = seeker_state(*tiny.market, tiny.seeker(id), kTinyToday).career;
    EXPECT_EQ(career.occupations.at(0).months, Months{12});
    EXPECT_EQ(career.occupations.at(0).incomplete, incomplete) << id;
    EXPECT_EQ(career.leading_months, Months{12});
    EXPECT_EQ(career.leading_incomplete, incomplete) << id;
  }
}

TEST(SeekerState, ShowsALevelByDiplomaAssessmentOrExperienceAndStatedOnlyWhenNothingElse) {
  struct Row {
    std::string_view says;
    std::optional<EducationLevel> diploma, working_level;
  };
  using enum EducationLevel;
  for (const Row& row : std::initializer_list<Row>{{"diploma mbo2", mbo_2, mbo_2},
                                                   {"unfinished hbo", {}, {}},
                                                   {"maybe hbo", {}, {}},
                                                   {"foreign hbo", {}, {}},
                                                   {"valued ad", ad, ad},
                                                   {"diploma mbo2, level hbo", mbo_2, mbo_2},
                                                   {"level hbo", {}, hbo},
                                                   {"diploma mbo2, assessed hbo", mbo_2, hbo},
                                                   {"was agent 2y", {}, mbo_3},
                                                   {"was agent 23m", {}, {}},
                                                   {"knows listen", {}, {}}}) {
    const TinyMarket tiny = tiny_market("occupation agent level=mbo3..hbo = listen!\nseeker s " +
                                        std::string{row.says});
    const SeekerState state = seeker_state(*tiny.market, tiny.seeker("s"), kTinyToday);
    EXPECT_EQ(state.career.diploma, row.diploma) << row.says;
    EXPECT_EQ(state.career.working_level, row.working_level) << row.says;
  }
}

TEST(SeekerState, IsThinWithoutClaimCertificateAndLinkedOccupation) {
  const TinyMarket tiny = tiny_market(R"(
    occupation agent = listen!
    seeker nothing 24..32h
    seeker unlinked was - 3y
    seeker speaks nl speak=b2
    seeker denies cannot listen
    seeker worked was agent ?
    seeker knows knows listen
    seeker paper has wft-basis
  )");
  for (const auto id : {"nothing", "unlinked", "speaks", "denies"}) {
    EXPECT_TRUE(seeker_state(*tiny.market, tiny.seeker(id), kTinyToday).thin) << id;
  }
  for (const auto id : {"worked", "knows", "paper"}) {
    EXPECT_FALSE(seeker_state(*tiny.market, tiny.seeker(id), kTinyToday).thin) << id;
  }
}

TEST(SeekerState, CreditsLeadingWorkOutsideTheField) {
  const TinyMarket tiny = tiny_market(R"(
    occupation waiter = serve!
    occupation chief leading = plan!
    seeker shift was waiter 2017-03..2022-01, was waiter 2022-01..2026-01 leading
    seeker chief was chief 2024-01..2025-01
    seeker plain was waiter 3y
    seeker silent knows serve
  )");
  const auto leading = [&](std::string_view id) {
    return seeker_state(*tiny.market, tiny.seeker(id), kTinyToday).career.leading_months;
  };
  EXPECT_EQ(leading("shift"), Months{48});
  EXPECT_EQ(leading("chief"), Months{12});
  EXPECT_EQ(leading("plain"), Months{0});
  EXPECT_EQ(leading("silent"), std::nullopt);
}

TEST(SeekerState, HoldsWhatACertificateCoversAndLetsItExpire) {
  const TinyMarket tiny = tiny_market(R"(
    certificate wft-basis covers banking
    certificate wft-schade covers wft-basis
    seeker s has wft-schade
    seeker old has wft-schade until=2025
    seeker now has wft-schade until=2026
  )");
  const auto certificates = [&](std::string_view id) {
    return seeker_state(*tiny.market, tiny.seeker(id), kTinyToday).career.certificates;
  };
  EXPECT_EQ(certificates("s"), (std::vector{tiny.skill("wft-basis"), tiny.skill("wft-schade")}));
  EXPECT_TRUE(certificates("old").empty());
  EXPECT_EQ(certificates("now").size(), 2u);
}

}  // namespace
}  // namespace overstap
