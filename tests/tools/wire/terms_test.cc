// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/terms.h"

#include <gtest/gtest.h>

namespace overstap::wire {
namespace {

constexpr Language kNl = Language::nl;

// The first and last value of each enum: rows of the table follow the enum, so a missing row would
// shift the last one.
TEST(Terms, FollowTheOrderOfTheirEnums) {
  EXPECT_EQ(term(kNl, Block::certain), "Kan nu");
  EXPECT_EQ(term(kNl, Block::out), "Past niet");
  EXPECT_EQ(term(kNl, State::unknown), "nog niet bekend");
  EXPECT_EQ(term(kNl, Force::wished), "wens van de werkgever");
  EXPECT_EQ(term(kNl, Evidence::derived), "afgeleid uit uw werk - klopt dit?");
  EXPECT_EQ(term(kNl, Day::sun), "zondag");
  EXPECT_EQ(term(kNl, DayPart::night), "nacht");
  EXPECT_EQ(term(kNl, LanguagePart::write), "schrijven");
  EXPECT_EQ(term(kNl, Condition::outbound_sales), "verkoop aan de telefoon");
  EXPECT_EQ(term(kNl, Condition::irregular_roster), "wisselende werktijden");
  EXPECT_EQ(term(kNl, TravelMode::car), "auto");
  EXPECT_EQ(term(kNl, ContractKind::on_call), "oproep");
  EXPECT_EQ(term(kNl, Screening::integrity), "controle op integriteit");
  EXPECT_TRUE(term(kNl, Tightness::very_tight).starts_with("zeer krap"));
  EXPECT_EQ(term(kNl, TrainingAccess::via_programme), "via een programma");
  EXPECT_EQ(term(kNl, OfferStatus::ended), "gestopt");
  EXPECT_EQ(term(kNl, TrainingMode::assessment), "toets");
  EXPECT_EQ(term(kNl, Relation::related), "lijkt erop");
  EXPECT_EQ(term(kNl, Reason::not_shown), "nog niet gezien");
  EXPECT_EQ(term(kNl, Reason::years_unknown), "aantal jaren nog niet bekend");
  EXPECT_TRUE(term(kNl, StepKind::level_jump).starts_with("Grote stap"));
  EXPECT_EQ(term(kNl, Signal::skills), "vaardigheden die gevraagd worden");
  EXPECT_EQ(term(kNl, Signal::level), "niveau (ISCO-08)");
  EXPECT_EQ(term(kNl, Answer::no), "nee");
  EXPECT_EQ(ground_term(kNl, "religion"), "geloof");
  EXPECT_EQ(ground_term(kNl, "never heard of"), "gelijke behandeling");
}

TEST(Terms, NameEveryEnumeratorInJson) {
  EXPECT_EQ(to_string(Block::out), "out");
  EXPECT_EQ(to_string(Reason::years_unknown), "years_unknown");
  EXPECT_EQ(to_string(RequirementKind::wish), "wish");
  EXPECT_EQ(to_string(FirstStep::confirm_skills), "confirm_skills");
  EXPECT_EQ(to_string(Question::About::occupation), "occupation");
  EXPECT_EQ(to_string(ClaimOrigin::Kind::language), "language");
  EXPECT_EQ(to_string(NeededAt::after_selection), "after_selection");
}

TEST(Terms, SayTimeInWords) {
  EXPECT_EQ(months(kNl, Months{1}), "1 maand");
  EXPECT_EQ(months(kNl, Months{24}), "2 jaar");
  EXPECT_EQ(months(kNl, Months{113}), "9 jaar en 5 maanden");
  EXPECT_EQ(months(Language::en, Months{13}), "1 year and 1 month");
  EXPECT_EQ(weeks(kNl, {Weeks{1}, Weeks{1}}), "1 week");
  EXPECT_EQ(weeks(kNl, {Weeks{6}, Weeks{10}}), "6 tot 10 weken");
  EXPECT_EQ(date_words(kNl, {2026, 11, 21}), "21 november 2026");
  EXPECT_EQ(date_words(Language::en, {2026, 3, 0}), "March 2026");
  EXPECT_EQ(date_words(kNl, {2019, 0, 0}), "2019");
}

TEST(Terms, SayMoneyDistanceAndHours) {
  EXPECT_EQ(euros(kNl, Cents{158912}), "€ 1.589,12");
  EXPECT_EQ(euros(Language::en, Cents{1505}), "€ 15.05");
  EXPECT_EQ(kilometres(kNl, {Metres{11600}, Metres{19400}}), "ongeveer 12 tot 19 km");
  EXPECT_EQ(hours(kNl, {HoursPerWeek{24}, HoursPerWeek{32}}), "24 tot 32 uur per week");
  EXPECT_EQ(day_and_part(kNl, Day::tue, DayPart::evening), "dinsdagavond");
  EXPECT_EQ(cefr_word(Cefr::b2), "B2");
}

}  // namespace
}  // namespace overstap::wire
