// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <limits>

#include "observed_cells.h"
#include "observed_history.h"
#include "overstap/engine/observed_moves.h"

namespace overstap::testing {
namespace {

using ::testing::HasSubstr;

constexpr OccupationId kWaiter{0}, kAgent{1}, kLeader{2};
constexpr Date kAsOf{2026, 1, 1};

WorkSpell job(std::optional<OccupationId> occupation, const char* from, const char* to,
              std::uint32_t employer = 0) {
  WorkSpell spell;
  spell.occupation = occupation;
  if (*from != '\0') spell.from = or_throw(parse_date(from));
  spell.current = std::string_view{to} == "present";
  if (!spell.current && *to != '\0') spell.to = or_throw(parse_date(to));
  spell.employer = employer;
  return spell;
}

std::string kind_name(MoveKind kind) {
  constexpr const char* kNames[] = {"plain", "internal", "back", "unlinked"};
  return kNames[static_cast<std::size_t>(kind)];
}

/// `0>1 plain 2020-06` per step.
std::string steps(const std::vector<WorkSpell>& jobs, const MoveOptions& options) {
  MoveTally tally;
  std::string text;
  for (const HistoryStep& step : steps_in(jobs, options, tally)) {
    text += (text.empty() ? "" : "; ") + std::to_string(step.from.value()) + ">";
    text += step.kind == MoveKind::unlinked ? "?" : std::to_string(step.to.value());
    text += " " + kind_name(step.kind) + " " + std::to_string(step.month / 12) + "-" +
            std::to_string(step.month % 12 + 1);
  }
  return text;
}
std::string steps(const std::vector<WorkSpell>& jobs) { return steps(jobs, {.as_of = kAsOf}); }

struct HistoryCase {
  const char* name;
  std::vector<WorkSpell> jobs;
  const char* expected;
};
class Histories : public ::testing::TestWithParam<HistoryCase> {};

TEST_P(Histories, GiveTheseSteps) {
  EXPECT_EQ(steps(GetParam().jobs), GetParam().expected);
  std::vector<WorkSpell> turned = GetParam().jobs;
  std::reverse(turned.begin(), turned.end());
  EXPECT_EQ(steps(turned), GetParam().expected) << "in another order";
}

const HistoryCase kHistories[] = {
    {"OneAfterAnother",
     {job(kWaiter, "2018-01", "2020-05"), job(kAgent, "2020-06", "present")},
     "0>1 plain 2020-6"},
    {"InTheSameMonth",
     {job(kWaiter, "2018-01", "2020-05"), job(kAgent, "2020-05", "present")},
     "0>1 plain 2020-5"},
    {"YearsCountAsTheirJanuary",
     {job(kWaiter, "2018", "2020"), job(kAgent, "2020", "present")},
     "0>1 plain 2020-1"},
    {"AfterTwelveWholeMonths",
     {job(kWaiter, "2018-01", "2020-05"), job(kAgent, "2021-06", "present")},
     "0>1 plain 2021-6"},
    {"NotAfterThirteen",
     {job(kWaiter, "2018-01", "2020-05"), job(kAgent, "2021-07", "present")},
     ""},
    {"OverlapOfAFewMonths",
     {job(kWaiter, "2018-01", "2020-05"), job(kAgent, "2020-03", "present")},
     "0>1 plain 2020-3"},
    {"NotToWorkThatRanBesideItAllAlong",
     {job(kWaiter, "2018-01", "2020-05"), job(kAgent, "2017-01", "present")},
     ""},
    {"NotToWorkThatEndedBefore",
     {job(kWaiter, "2018-01", "2020-05"), job(kAgent, "2019-12", "2020-03")},
     ""},
    {"OverlappingJobsOfOneOccupationAreOne",
     {job(kWaiter, "2015-01", "2018-06"), job(kWaiter, "2018-01", "2020-05"),
      job(kWaiter, "2016-01", "2016-12"), job(kAgent, "2020-06", "present")},
     "0>1 plain 2020-6"},
    {"AnotherEmployerIsNoMove",
     {job(kWaiter, "2018-01", "2020-05", 1), job(kWaiter, "2020-09", "present", 2)},
     ""},
    {"ReturnsAreApart",
     {job(kWaiter, "2015-01", "2016-12"), job(kAgent, "2017-01", "2018-12"),
      job(kWaiter, "2019-01", "2020-12"), job(kAgent, "2021-01", "present")},
     "0>1 plain 2017-1; 1>0 back 2019-1; 0>1 back 2021-1"},
    {"WithOneEmployerIsInternal",
     {job(kWaiter, "2018-01", "2020-05", 7), job(kAgent, "2020-06", "present", 7)},
     "0>1 internal 2020-6"},
    {"UnknownEmployersAreNotTheSame",
     {job(kWaiter, "2018-01", "2020-05", 0), job(kAgent, "2020-06", "present", 0)},
     "0>1 plain 2020-6"},
    {"ToTheNearestOnly",
     {job(kWaiter, "2018-01", "2020-05"), job(kAgent, "2020-08", "present"),
      job(kLeader, "2020-11", "present")},
     "0>1 plain 2020-8"},
    {"ToBothThatBeginTogether",
     {job(kWaiter, "2018-01", "2020-05"), job(kAgent, "2020-08", "present"),
      job(kLeader, "2020-08", "present")},
     "0>1 plain 2020-8; 0>2 plain 2020-8"},
    {"WorkThatIsNotLinkedStandsBetween",
     {job(kWaiter, "2018-01", "2020-05"), job({}, "2020-06", "2020-09"),
      job(kAgent, "2020-10", "present")},
     "0>? unlinked 2020-6"},
    {"NobodyLeavesWorkThatRuns",
     {job(kWaiter, "2018-01", "present"), job(kAgent, "2020-06", "")},
     ""},
    {"NobodyLeavesWorkOfUnknownEnd",
     {job(kWaiter, "2018-01", ""), job(kAgent, "2020-06", "present")},
     ""},
    {"ALaterJobTellsTheEnd",
     {job(kWaiter, "2018-01", ""), job(kWaiter, "2019-01", "2020-05"),
      job(kAgent, "2020-06", "present")},
     "0>1 plain 2020-6"},
    {"WithoutABeginInNoMove", {job(kWaiter, "2018-01", "2020-05"), job(kAgent, "", "2022-01")}, ""},
    {"AfterTheReferenceDateInNoMove",
     {job(kWaiter, "2018-01", "2025-12"), job(kAgent, "2026-02", "present")},
     ""},
    {"WhatEndsAfterTheReferenceDateRuns",
     {job(kWaiter, "2018-01", "2026-05"), job(kAgent, "2025-12", "present")},
     ""},
};
INSTANTIATE_TEST_SUITE_P(All, Histories, ::testing::ValuesIn(kHistories),
                         [](const auto& test) { return std::string{test.param.name}; });

TEST(Steps, StayWithinThePeriodAsked) {
  const std::vector<WorkSpell> jobs = {job(kWaiter, "2015-01", "2016-12"),
                                       job(kAgent, "2017-01", "2018-12"),
                                       job(kLeader, "2019-01", "present")};
  EXPECT_EQ(steps(jobs, {.from = Date{2019, 1, 0}, .as_of = kAsOf}), "1>2 plain 2019-1");
  EXPECT_EQ(steps(jobs, {.to = Date{2018, 12, 0}, .as_of = kAsOf}), "0>1 plain 2017-1");
}

TEST(Steps, KeepTheGapAsked) {
  const std::vector<WorkSpell> jobs = {job(kWaiter, "2018-01", "2020-05"),
                                       job(kAgent, "2020-07", "present")};
  EXPECT_EQ(steps(jobs, {.max_gap = Months{0}, .as_of = kAsOf}), "");
  EXPECT_EQ(steps(jobs, {.max_gap = Months{1}, .as_of = kAsOf}), "0>1 plain 2020-7");
}

/// `persons` people who went from one occupation to another.
void add(MoveCounter& counter, int persons, OccupationId from, OccupationId to,
         std::optional<RegionId> region = {}, std::uint32_t employer = 0) {
  for (int i = 0; i < persons; ++i) {
    std::vector<WorkSpell> jobs = {job(from, "2018-01", "2020-05", employer),
                                   job(to, "2020-06", "present", employer)};
    for (WorkSpell& spell : jobs) spell.region = region;
    or_throw(counter.add(jobs));
  }
}
MoveCounter counter(std::uint32_t min_persons = 10) {
  return or_throw(MoveCounter::create({.min_persons = min_persons, .as_of = kAsOf}));
}
std::uint32_t persons(const LearnedMoves& learned, OccupationId from, OccupationId to,
                      std::optional<RegionId> region = {}) {
  const ObservedMove* row = find_move(learned.rows, from, to, region);
  return row == nullptr ? 0 : row->persons;
}

TEST(MoveCounter, CountsPeopleAndNotMoves) {
  MoveCounter moves = counter();
  for (int i = 0; i < 12; ++i) {
    or_throw(
        moves.add(std::vector{job(kWaiter, "2010-01", "2011-12"), job(kAgent, "2012-01", "2013-12"),
                              job(kWaiter, "2014-01", "2015-12"), job(kAgent, "2016-01", "2017-12"),
                              job(kWaiter, "2018-01", "present")}));
  }
  const LearnedMoves learned = moves.learn();
  ASSERT_EQ(learned.rows.size(), 1U);
  const ObservedMove& row = learned.rows[0];
  EXPECT_EQ(row.persons, 12U);
  EXPECT_EQ(row.departures, 12U);
  EXPECT_EQ(row.returns, 12U);
  EXPECT_EQ(row.first, (Date{2012, 1, 0}));
  EXPECT_EQ(row.last, (Date{2012, 1, 0}));
  EXPECT_EQ(row.as_of, kAsOf);
}

TEST(MoveCounter, CountsLeaversForWorkThatIsNotLinked) {
  MoveCounter moves = counter();
  add(moves, 20, kWaiter, kAgent);
  for (int i = 0; i < 15; ++i) {
    or_throw(moves.add(std::vector{job(kWaiter, "2018-01", "2020-05"), job({}, "2020-06", "")}));
  }
  const LearnedMoves learned = moves.learn();
  ASSERT_EQ(learned.rows.size(), 1U);
  EXPECT_EQ(learned.rows[0].departures, 35U);
  EXPECT_EQ(moves.tally().to_unlinked, 15U);
}

TEST(MoveCounter, TellsTheOtherWay) {
  MoveCounter moves = counter();
  add(moves, 20, kWaiter, kAgent);
  add(moves, 11, kAgent, kWaiter);
  const LearnedMoves learned = moves.learn();
  EXPECT_EQ(reverse_of(learned.rows, *find_move(learned.rows, kWaiter, kAgent, {})), 11U);
  EXPECT_EQ(reverse_of(learned.rows, *find_move(learned.rows, kAgent, kWaiter, {})), 20U);
}

TEST(MoveCounter, KeepsInternalMovesApart) {
  MoveCounter moves = counter();
  add(moves, 20, kWaiter, kAgent);
  add(moves, 12, kWaiter, kAgent, {}, 4);
  const LearnedMoves learned = moves.learn();
  ASSERT_EQ(learned.rows.size(), 1U);
  EXPECT_EQ(learned.rows[0].persons, 20U);
  EXPECT_EQ(learned.rows[0].internal, 12U);
  EXPECT_EQ(learned.rows[0].departures, 32U);
}

constexpr RegionId kNorth{0}, kEast{1}, kSouth{2};

TEST(Suppression, LeavesOutFewerThanTheMinimum) {
  MoveCounter moves = counter();
  add(moves, 10, kWaiter, kAgent);
  add(moves, 9, kAgent, kWaiter);
  const LearnedMoves learned = moves.learn();
  EXPECT_EQ(persons(learned, kWaiter, kAgent), 10U);
  EXPECT_EQ(persons(learned, kAgent, kWaiter), 0U);
  EXPECT_EQ(learned.below_minimum, 1U);
}

TEST(Suppression, LeavesOutTheNextRegionWhenOneCouldBeComputed) {
  MoveCounter moves = counter();
  add(moves, 40, kWaiter, kAgent, kNorth);
  add(moves, 12, kWaiter, kAgent, kEast);
  add(moves, 4, kWaiter, kAgent, kSouth);
  const LearnedMoves learned = moves.learn();
  EXPECT_EQ(persons(learned, kWaiter, kAgent), 56U);
  EXPECT_EQ(persons(learned, kWaiter, kAgent, kNorth), 40U);
  EXPECT_EQ(persons(learned, kWaiter, kAgent, kEast), 0U) << "56 - 40 - 12 would tell of 4";
  EXPECT_EQ(persons(learned, kWaiter, kAgent, kSouth), 0U);
  EXPECT_EQ(learned.below_by_difference, 1U);
}

TEST(Suppression, CountsPeopleOfNoRegionAmongThoseLeftOut) {
  MoveCounter moves = counter();
  add(moves, 40, kWaiter, kAgent, kNorth);
  add(moves, 12, kWaiter, kAgent, kEast);
  add(moves, 4, kWaiter, kAgent, kSouth);
  add(moves, 30, kWaiter, kAgent);
  EXPECT_EQ(persons(moves.learn(), kWaiter, kAgent, kEast), 12U);
}

TEST(Suppression, ShowsAllRegionsWhenAllAreLargeEnough) {
  MoveCounter moves = counter();
  add(moves, 40, kWaiter, kAgent, kNorth);
  add(moves, 12, kWaiter, kAgent, kEast);
  const LearnedMoves learned = moves.learn();
  EXPECT_EQ(learned.rows.size(), 3U);
  EXPECT_EQ(learned.below_by_difference, 0U);
}

TEST(Suppression, KeepsDeparturesFromTellingOfTheRest) {
  MoveCounter moves = counter();
  add(moves, 40, kWaiter, kAgent);
  add(moves, 15, kWaiter, OccupationId{3});
  add(moves, 4, kWaiter, kLeader);
  const LearnedMoves learned = moves.learn();
  EXPECT_EQ(persons(learned, kWaiter, kAgent), 40U);
  EXPECT_EQ(persons(learned, kWaiter, OccupationId{3}), 0U) << "59 - 40 - 15 would tell of 4";
  EXPECT_EQ(find_move(learned.rows, kWaiter, kAgent, {})->departures, 59U);
}

TEST(Suppression, KeepsInternalMovesFromTellingOfTheRest) {
  MoveCounter moves = counter();
  add(moves, 40, kWaiter, kAgent);
  add(moves, 15, kWaiter, kAgent, {}, 4);
  add(moves, 4, kWaiter, kLeader);
  const LearnedMoves learned = moves.learn();
  ASSERT_EQ(learned.rows.size(), 1U);
  EXPECT_EQ(learned.rows[0].departures, 59U);
  EXPECT_EQ(learned.rows[0].internal, 0U) << "59 - 40 - 15 would tell of 4";
}

TEST(Suppression, HidesTheRegionsOfATotalThatIsHidden) {
  OriginCounts origin{kWaiter,
                      {{.to = kAgent, .place = kAllPlaces, .persons = 30},
                       {.to = kAgent, .place = kFirstRegion, .persons = 30}},
                      {},
                      {{kAllPlaces, 34}, {kFirstRegion, 34}}};
  EXPECT_EQ(choose_shown(origin, 10), 2U);
  for (const MoveCell& cell : origin.cells) EXPECT_FALSE(cell.shown);
}

struct OptionCase {
  const char* name;
  MoveOptions options;
  const char* message;
};
class BadOptions : public ::testing::TestWithParam<OptionCase> {};
TEST_P(BadOptions, AreRefusedWithTheReason) {
  const auto refused = MoveCounter::create(GetParam().options);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::invalid_argument);
  EXPECT_THAT(refused.error().message, HasSubstr(GetParam().message));
}
const OptionCase kBadOptions[] = {
    {"FewerThanFive", {.min_persons = 4, .as_of = kAsOf}, "one person can be recognised: 4"},
    {"NoDate", {}, "as_of is missing"},
    {"LongGap", {.max_gap = Months{121}, .as_of = kAsOf}, "max_gap_months must lie in 0..120"},
    {"PeriodBackwards",
     {.from = Date{2020, 2, 0}, .to = Date{2020, 1, 0}, .as_of = kAsOf},
     "ends before it begins: 2020-02 to 2020-01"},
};
INSTANTIATE_TEST_SUITE_P(All, BadOptions, ::testing::ValuesIn(kBadOptions),
                         [](const auto& test) { return std::string{test.param.name}; });

TEST(MoveCounter, RefusesMoreJobsThanAnybodyHas) {
  MoveCounter moves = counter();
  const std::vector<WorkSpell> jobs(kMaxSpells + 1);
  EXPECT_EQ(moves.add(jobs).error().code, ErrorCode::limit);
}

struct ShareCase {
  std::uint32_t count, total;
  Share share;
};
TEST(ShareOf, AgreesWithTheFormulaRoundedOutward) {
  const ShareCase kCases[] = {
      {412, 3'120, {132'051, 120'623, 144'385}},
      {0, 10, {0, 0, 277'533}},
      {10, 10, {1'000'000, 722'467, 1'000'000}},
      {1, 2, {500'000, 94'531, 905'469}},
  };
  for (const auto& [count, total, share] : kCases) {
    EXPECT_EQ(share_of(count, total), share) << count << " of " << total;
  }
  constexpr auto kMost = std::numeric_limits<std::uint32_t>::max();
  EXPECT_EQ(share_of(kMost, kMost).value, 1'000'000);
  EXPECT_LE(share_of(kMost / 2, kMost).low, 500'000);
}

TEST(BlendedShare, GoesFromThePriorToTheCount) {
  EXPECT_EQ(blended_share(30, 100, 1, 4, 20), 291'666);
  EXPECT_EQ(blended_share(30, 100, 1, 4, 0), 300'000);
  EXPECT_EQ(blended_share(0, 0, 1, 4, 20), 250'000);
  EXPECT_EQ(blended_share(30, 100, 0, 0, 20), 250'000);
  EXPECT_EQ(blended_share(10, 10, 1, 1, 1'000'000), 1'000'000);
}

}  // namespace
}  // namespace overstap::testing
