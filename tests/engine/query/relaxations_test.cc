// SPDX-License-Identifier: Apache-2.0
#include "overstap/engine/relaxations.h"

#include <gtest/gtest.h>

#include <variant>

#include "tests/support/tiny_market.h"

namespace overstap {
namespace {

using Kind = VacancyChange::Kind;

std::vector<Kind> kinds_of(std::string_view asked) {
  const TinyMarket tiny = tiny_market(
      "certificate wft-basis\noccupation agent = type!\n"
      "vacancy v agent " +
      std::string{asked});
  std::vector<Kind> kinds;
  for (const VacancyChange& change : possible_changes(tiny.vacancy("v"))) {
    kinds.push_back(change.kind);
  }
  return kinds;
}

TEST(PossibleChanges, TouchOnlyWhatTheEmployerAsksAndCanLower) {
  EXPECT_EQ(kinds_of("diploma>=mbo4"), std::vector{Kind::lower});
  EXPECT_EQ(kinds_of("level>=mbo3"), std::vector{Kind::lower});
  EXPECT_EQ(kinds_of("level>=mbo2"), std::vector<Kind>{});
  EXPECT_EQ(kinds_of("nl-speak>=b2"), std::vector{Kind::lower});
  EXPECT_EQ(kinds_of("nl-speak>=b1"), std::vector<Kind>{});
  EXPECT_EQ(kinds_of("months>=24:agent"), std::vector{Kind::lower});
  EXPECT_EQ(kinds_of("months>=12:agent"), std::vector<Kind>{});
  EXPECT_EQ(kinds_of("wft-basis"), (std::vector{Kind::later, Kind::drop}));
  EXPECT_EQ(kinds_of("wft-basis:<=10w"), std::vector{Kind::drop});
  EXPECT_EQ(kinds_of("wft-basis:legal"), std::vector<Kind>{});
  EXPECT_EQ(kinds_of("wft-basis:wished vog"), std::vector<Kind>{});
  EXPECT_EQ(kinds_of("evenings=2 24..32h"), (std::vector{Kind::fewer_evenings, Kind::fewer_hours}));
  EXPECT_EQ(kinds_of("16..32h"), std::vector<Kind>{});
}

TEST(PossibleChanges, LowerADiplomaToTheWorkingLevelAndALevelByOne) {
  const TinyMarket tiny = tiny_market(
      "occupation agent = type!\nvacancy v agent diploma>=mbo4 level>=hbo nl-write>=c1 evenings=1 "
      "mon-fri:evening 24..32h");
  Vacancy vacancy = tiny.vacancy("v");
  for (const VacancyChange& change : possible_changes(vacancy)) apply(change, vacancy);
  ASSERT_EQ(vacancy.demands.size(), tiny.vacancy("v").demands.size());
  std::vector<EducationLevel> levels;
  for (const Demand& demand : vacancy.demands) {
    if (const auto* level = std::get_if<WorkingLevelDemand>(&demand.what)) {
      levels.push_back(level->level);
    }
    if (const auto* language = std::get_if<LanguageDemand>(&demand.what)) {
      EXPECT_EQ(language->level, Cefr::b2);
    }
  }
  EXPECT_EQ(levels, (std::vector{EducationLevel::mbo_4, EducationLevel::mbo_4}));
  EXPECT_EQ(vacancy.roster.evenings_per_week, 0);
  EXPECT_TRUE(vacancy.roster.windows.empty());
  EXPECT_EQ(vacancy.hours->min, HoursPerWeek{16});
}

TEST(PossibleChanges, CanBeMadeTogetherInAnyOrder) {
  const TinyMarket tiny =
      tiny_market("certificate wft-basis\noccupation agent = type!\nvacancy v agent wft-basis");
  const auto changes = possible_changes(tiny.vacancy("v"));
  ASSERT_EQ(changes.size(), 2u);
  for (const auto& [first, second] : {std::pair{0u, 1u}, std::pair{1u, 0u}}) {
    Vacancy vacancy = tiny.vacancy("v");
    apply(changes[first], vacancy);
    apply(changes[second], vacancy);
    EXPECT_EQ(vacancy.demands[*changes[0].demand].force, Force::wished);
    EXPECT_EQ(vacancy.demands[*changes[0].demand].needed.at, NeededAt::within_weeks);
  }
}

TEST(Relaxations, CountPeopleWhoAreNoLongerOutAndThePairThatGivesMore) {
  const TinyMarket tiny = tiny_market(R"(
    occupation agent = type!
    certificate wft-basis
    vacancy v agent wft-basis nl-write>=b2
    seeker writes was agent 3y, nl write=b1, has wft-basis
    seeker lacks was agent 3y, nl write=c1, no wft-basis
    seeker neither was agent 3y, nl write=b1, no wft-basis
    seeker fits was agent 3y, nl write=c1, has wft-basis)");
  const Matcher matcher{tiny.market};
  const Vacancy& vacancy = tiny.vacancy("v");
  const auto base = or_throw(
      matcher.candidates_for(vacancy, tiny.seekers, {.max_results = 1, .as_of = kTinyToday}));
  const auto found = or_throw(relaxations(matcher, vacancy, tiny.seekers, base, kTinyToday));
  ASSERT_EQ(found.size(), 3u);
  EXPECT_EQ(found[0].gain, 1u);
  EXPECT_EQ(found[1].gain, 1u);
  EXPECT_EQ(found[2].changes.size(), 2u);
  EXPECT_EQ(found[2].gain, 3u);
}

}  // namespace
}  // namespace overstap
