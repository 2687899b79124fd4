// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/sentences.h"

#include <gtest/gtest.h>

#include "tests/tools/wire/small_world.h"

namespace overstap::wire {
namespace {

Contribution part(std::int64_t points, bool general = false, bool denied = false) {
  Contribution c;
  c.points = points;
  c.possible = 100;
  c.general = general;
  c.denied = denied;
  return c;
}

TEST(SkillCounts, KeepGeneralSkillsApart) {
  const std::vector<Contribution> parts{part(50), part(0), part(0, false, true), part(10, true),
                                        part(0, true)};
  EXPECT_EQ(count_skills(parts), (SkillCounts{3, 1, 1, 2, 1}));
}

TEST(CanSentence, SaysCountsInWords) {
  const TinyMarket world = small_world();
  const Scope nl = scope_of(world), en = scope_of(world, Language::en);
  const Score known{1, 2};
  EXPECT_EQ(can_sentence(nl, known, {13, 10, 1, 0, 0}),
            "10 van de 13 gevraagde vaardigheden; 2 nog niet gezien; 1 mist (eigen antwoord)");
  EXPECT_EQ(can_sentence(en, known, {1, 1, 0, 0, 0}), "1 of the 1 asked skill");
  EXPECT_EQ(can_sentence(nl, known, {0, 0, 0, 2, 1}), "alleen algemene vaardigheden gevraagd");
  EXPECT_EQ(can_sentence(nl, Score{}, {13, 0, 0, 0, 0}), "nog niet te zeggen");
}

TEST(MonthlyWage, IsHourlyTimesHoursTimesThirteenThirdsRounded) {
  EXPECT_EQ(monthly_wage(Cents{1528}, HoursPerWeek{24}), Cents{158912});
  EXPECT_EQ(monthly_wage(Cents{1528}, HoursPerWeek{32}), Cents{211883});
  EXPECT_EQ(monthly_wage(Cents{1}, HoursPerWeek{1}), Cents{4});
  EXPECT_EQ(monthly_wage(Cents{100'000}, HoursPerWeek{60}), Cents{26'000'000});
}

TEST(TravelBack, IsAskedOfLateShiftsWithPublicTransportOnly) {
  const TinyMarket world = small_world();
  const Scope scope = scope_of(world);
  struct Case {
    const char* ends_at;
    std::vector<TravelMode> modes;
    bool asked;
  };
  const Case cases[] = {
      {"22:30", {TravelMode::public_transport}, true},
      {"22:30", {TravelMode::bike, TravelMode::public_transport}, true},
      {"00:30", {TravelMode::public_transport}, true},
      {"21:59", {TravelMode::public_transport}, false},
      {"22:30", {TravelMode::public_transport, TravelMode::car}, false},
      {"22:30", {TravelMode::bike}, false},
      {"", {TravelMode::public_transport}, false},
  };
  for (const Case& c : cases) {
    Vacancy vacancy;
    vacancy.roster.ends_at = c.ends_at;
    SeekerProfile seeker;
    seeker.travel.modes = c.modes;
    EXPECT_EQ(!travel_back_sentence(scope, vacancy, seeker).empty(), c.asked) << c.ends_at;
  }
}

TEST(RequirementQuestion, AsksForTheEveningsTheRosterNeeds) {
  const TinyMarket world = small_world();
  Requirement roster;
  roster.kind = RequirementKind::roster;
  roster.part = DayPart::evening;
  EXPECT_EQ(requirement_question(scope_of(world), world.vacancy("v2"), roster),
            "Welke 2 avonden per week kunt u werken?");
  roster.part = DayPart::morning;
  roster.day = Day::mon;
  EXPECT_EQ(requirement_question(scope_of(world), world.vacancy("v1"), roster),
            "Kunt u werken op maandagochtend?");
}

TEST(ShownLabel, ClaimsNoMoreThanWasSeen) {
  const TinyMarket world = small_world();
  const Scope scope = scope_of(world);
  Contribution c = part(10);
  c.asked = world.skill("crm");
  c.held = world.skill("till");
  c.relation = Relation::related;
  EXPECT_EQ(shown_label(scope, c), scope.label(world.skill("till")));
  c.relation = Relation::narrower;
  EXPECT_EQ(shown_label(scope, c), scope.label(world.skill("crm")));
}

TEST(QuestionEffect, LeavesZerosOut) {
  const TinyMarket world = small_world();
  Question question;
  question.occupations = 1;
  EXPECT_EQ(question_effect(scope_of(world), question), "Dit maakt uit voor 1 beroep.");
  question.vacancies = 4;
  EXPECT_EQ(question_effect(scope_of(world), question),
            "Dit maakt uit voor 1 beroep en 4 vacatures.");
  EXPECT_EQ(question_effect(scope_of(world), Question{}), "");
}

TEST(StaleMark, IsSetAfterTwentyFourMonths) {
  const TinyMarket world = small_world();
  EXPECT_EQ(stale_mark(scope_of(world), {2019, 11, 12}), "Dit gegeven is oud (2019).");
  EXPECT_EQ(stale_mark(scope_of(world), {2026, 1, 1}), "");
  EXPECT_EQ(stale_mark(scope_of(world), {}), "");
}

}  // namespace
}  // namespace overstap::wire
