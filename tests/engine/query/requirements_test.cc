// SPDX-License-Identifier: Apache-2.0
#include "overstap/engine/requirements.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/tiny_market.h"

namespace overstap {
namespace {

constexpr std::string_view kWorld = R"(
  skill office general
  skill excel < office
  skill charm unassessable
  certificate wft-basis covers banking
  certificate wft-schade covers wft-basis
  occupation agent level=mbo3..mbo4 = listen! type! excel
  occupation seller has=outbound_sales not=home_work = sell!
  occupation chief leading = plan!
)";

/// One requirement of one vacancy for one person.
Requirement judge(std::string_view asked, std::string_view says, RequirementKind kind) {
  const TinyMarket tiny = tiny_market(std::string{kWorld} + "vacancy v " + std::string{asked} +
                                      "\nseeker s " + std::string{says} + "\n");
  const SeekerProfile& seeker = tiny.seeker("s");
  const May may = assess(*tiny.market, seeker, seeker_state(*tiny.market, seeker, kTinyToday),
                         tiny.vacancy("v"));
  for (const Requirement& requirement : may.requirements) {
    if (requirement.kind == kind) return requirement;
  }
  ADD_FAILURE() << "no such requirement: " << asked;
  return {};
}

struct Row {
  std::string_view asked, says;
  State state;
  Reason reason;
};

void expect_all(RequirementKind kind, std::initializer_list<Row> rows) {
  for (const Row& row : rows) {
    const Requirement requirement = judge(row.asked, row.says, kind);
    EXPECT_EQ(requirement.state, row.state) << row.asked << " | " << row.says;
    EXPECT_EQ(requirement.reason, row.reason) << row.asked << " | " << row.says;
  }
}

using enum State;

TEST(Requirements, ASkillIsNotMetOnlyWhenDenied) {
  expect_all(RequirementKind::skill,
             {
                 {"- +type!", "knows type", met, Reason::shown},
                 {"- +type!", "was agent 1y", met, Reason::shown},
                 {"- +type!", "was agent 1y, cannot type", not_met, Reason::denied},
                 {"- +type!", "knows listen", unknown, Reason::not_shown},
                 {"- +type!", "24h", unknown, Reason::not_shown},
                 {"- +office!", "knows excel", met, Reason::shown},
                 {"- +excel!", "knows office", unknown, Reason::not_shown},
             });
}

TEST(Requirements, WishedAndUnassessableSkillsNeverDecide) {
  EXPECT_TRUE(judge("- +type!", "24h", RequirementKind::skill).deciding);
  EXPECT_FALSE(judge("- +type", "24h", RequirementKind::skill).deciding);
  EXPECT_FALSE(judge("- +charm!", "24h", RequirementKind::skill).deciding);
}

TEST(Requirements, ADiplomaOnlyCountsWhenCompletedOrValued) {
  const std::string_view asked = "- diploma>=mbo4";
  expect_all(RequirementKind::diploma,
             {
                 {asked, "diploma mbo4", met, Reason::by_diploma},
                 {asked, "diploma hbo", met, Reason::by_diploma},
                 {asked, "diploma havo", met, Reason::by_diploma},
                 {asked, "diploma mbo2", not_met, Reason::below},
                 {asked, "diploma mbo2, unfinished mbo4", not_met, Reason::below},
                 {asked, "diploma mbo2, maybe mbo4", unknown, Reason::not_completed},
                 {asked, "unfinished mbo4", unknown, Reason::not_completed},
                 {asked, "unfinished mbo2", unknown, Reason::no_data},
                 {asked, "diploma mbo2, diploma ?", unknown, Reason::no_data},
                 {asked, "foreign hbo", unknown, Reason::abroad_without_valuation},
                 {asked, "diploma mbo2, foreign ?", unknown, Reason::abroad_without_valuation},
                 {asked, "valued hbo", met, Reason::by_diploma},
                 {asked, "valued mbo2", not_met, Reason::below},
                 {asked, "assessed hbo", unknown, Reason::no_data},
                 {asked, "knows type", unknown, Reason::no_data},
             });
}

TEST(Requirements,
     AWorkingLevelIsShownByDiplomaAssessmentOrExperienceAndNeverLackedForWantOfADiploma) {
  const std::string_view asked = "- level>=mbo3";
  expect_all(RequirementKind::working_level,
             {
                 {asked, "diploma mbo4", met, Reason::by_diploma},
                 {asked, "assessed mbo3", met, Reason::by_assessment},
                 {asked, "evc mbo3", met, Reason::by_assessment},
                 {asked, "diploma mbo2, was agent 2y", met, Reason::by_experience},
                 {asked, "was agent 23m", unknown, Reason::no_data},
                 {asked, "was agent ?", unknown, Reason::no_data},
                 {asked, "level hbo", unknown, Reason::stated_only},
                 {asked, "diploma mbo2", unknown, Reason::not_shown},
                 {asked, "foreign hbo", unknown, Reason::abroad_without_valuation},
                 {asked, "knows type", unknown, Reason::no_data},
                 {"- level>=hbo", "was agent 6y, diploma mbo4", unknown, Reason::not_shown},
                 {"- level>=hbo", "assessed mbo4", not_met, Reason::below},
                 {"- level>=hbo", "evc mbo4", unknown, Reason::not_shown},
             });
}

TEST(Requirements, ACertificateIsNotMetOnlyWhenDeniedOrExpired) {
  expect_all(RequirementKind::certificate,
             {
                 {"- wft-basis", "has wft-basis 2016", met, Reason::shown},
                 {"- wft-basis", "no wft-basis", not_met, Reason::denied},
                 {"- wft-basis", "knows type", unknown, Reason::not_shown},
                 {"- wft-basis", "has wft-schade 2026-05", met, Reason::shown},
                 {"- wft-basis", "has wft-schade 2019", unknown, Reason::upkeep_unknown},
                 {"- wft-basis", "has wft-schade 2019, has wft-basis 2012", met, Reason::shown},
                 {"- wft-schade", "has wft-schade 2019", unknown, Reason::upkeep_unknown},
                 {"- wft-schade", "has wft-schade", unknown, Reason::upkeep_unknown},
                 {"- wft-schade", "has wft-schade 2019 pe", met, Reason::shown},
                 {"- wft-schade", "has wft-schade 2019 no-pe", not_met, Reason::expired},
                 {"- wft-schade", "has wft-schade 2026-01", met, Reason::shown},
                 {"- wft-schade", "has wft-basis 2016", unknown, Reason::not_shown},
                 {"- wft-schade", "no wft-basis", not_met, Reason::denied},
                 {"- licence-b", "has licence-b until=2025", not_met, Reason::expired},
                 {"- licence-b", "has licence-b until=2026-11", met, Reason::shown},
                 {"- licence-b", "knows licence-b", met, Reason::shown},
             });
}

TEST(Requirements, ALanguageRangeMustWhollyReachTheLevel) {
  const std::string_view asked = "- nl-write>=b2";
  expect_all(RequirementKind::language,
             {
                 {asked, "nl write=b2", met, Reason::shown},
                 {asked, "nl write=b2..c1", met, Reason::shown},
                 {asked, "nl write=b1..b2", unknown, Reason::partly_in_range},
                 {asked, "nl write=a2..b1", not_met, Reason::below},
                 {asked, "nl speak=c2", unknown, Reason::no_data},
                 {asked, "en write=c2", unknown, Reason::no_data},
                 {asked, "knows type", unknown, Reason::no_data},
             });
}

TEST(Requirements, ExperienceIsCountedOverTheNamedOccupations) {
  const std::string_view asked = "- months>=24:agent+seller";
  expect_all(RequirementKind::experience,
             {
                 {asked, "was agent 2y", met, Reason::by_experience},
                 {asked, "was agent 2019-01..2020-01, was seller 2020-01..2021-01", met,
                  Reason::by_experience},
                 {asked, "was agent 2019-01..2020-01, was seller 2019-01..2020-01", not_met,
                  Reason::below},
                 {asked, "was chief 9y", not_met, Reason::below},
                 {asked, "was agent 1y, was agent ?", unknown, Reason::years_unknown},
                 {asked, "was agent 1y, was - 5y", unknown, Reason::years_unknown},
                 {asked, "knows type", unknown, Reason::no_data},
                 {"- months>=12:leading", "was chief 1y", met, Reason::by_experience},
                 {"- months>=12:leading", "was agent 1y leading", met, Reason::by_experience},
                 {"- months>=12:leading", "was agent 9y", not_met, Reason::below},
                 {"- months>=12", "was - 1y", met, Reason::by_experience},
             });
}

TEST(Requirements, HoursMeetWhereTheRangesMeet) {
  const Requirement overlap = judge("- 24..32h", "28..36h", RequirementKind::hours);
  EXPECT_EQ(overlap.state, met);
  EXPECT_EQ(overlap.hours_overlap, (Range<HoursPerWeek>{{28}, {32}}));
  expect_all(RequirementKind::hours, {
                                         {"- 24..32h", "32..40h", met, Reason::overlap},
                                         {"- 24..32h", "36..40h", not_met, Reason::no_overlap},
                                         {"- 24..32h", "knows type", unknown, Reason::no_data},
                                         {"- @9711", "24h", unknown, Reason::no_data},
                                     });
}

TEST(Requirements, TravelIsJudgedOutsideABandAroundTheLimit) {
  expect_all(RequirementKind::travel,
             {
                 {"- @9711", "@9711, 15km", met, Reason::shown},
                 {"- @9711", "@9401, 15km", not_met, Reason::too_far},
                 {"- @9711", "@9401, 35km", unknown, Reason::near_the_limit},
                 {"- @9711", "@9401, 90km", met, Reason::shown},
                 {"- @9711", "@9711", unknown, Reason::no_data},
                 {"- @9711", "15km", unknown, Reason::no_data},
                 {"- 24h", "@9711, 15km", unknown, Reason::no_data},
             });
  EXPECT_TRUE(judge("- @9711", "@9401", RequirementKind::travel).distance.has_value());
  EXPECT_TRUE(judge("- @9711", "@9401", RequirementKind::travel).of_person);
}

TEST(Requirements, ContractWageAndStartAreShownAndNeverDecide) {
  expect_all(RequirementKind::contract,
             {{"- contract=agency+permanent", "accepts permanent", met, Reason::overlap},
              {"- contract=agency", "accepts permanent", not_met, Reason::no_overlap},
              {"- contract=agency", "knows type", unknown, Reason::no_data}});
  expect_all(RequirementKind::wage,
             {{"- wage=1600..1700", "wage 1600", met, Reason::shown},
              {"- wage=1500..1550", "wage 1600", not_met, Reason::below},
              {"- wage=1500..1700", "wage 1600", unknown, Reason::partly_in_range},
              {"- wage=1500..1700", "24h", unknown, Reason::no_data}});
  expect_all(RequirementKind::start,
             {{"- start=2027-03-01", "by 2027-03", met, Reason::shown},
              {"- start=2027-04-01", "by 2027-03", not_met, Reason::above},
              {"- start=2027", "by 2027-03", unknown, Reason::partly_in_range},
              {"- start=2027-03-01", "24h", unknown, Reason::no_data}});
  EXPECT_FALSE(judge("- contract=agency", "accepts permanent", RequirementKind::contract).deciding);
  EXPECT_FALSE(judge("- wage=1500..1550", "wage 1600", RequirementKind::wage).deciding);
  EXPECT_FALSE(judge("- start=2027-04-01", "by 2027-03", RequirementKind::start).deciding);
}

TEST(Requirements, OnlyAPlainNoAgainstWhatTheWorkHasDecides) {
  struct Wished {
    std::string_view asked, says;
    State state;
    bool deciding;
  };
  for (const Wished& row : std::initializer_list<Wished>{
           {"seller", "wish no:outbound_sales", not_met, true},
           {"seller not=outbound_sales", "wish no:outbound_sales", met, true},
           {"agent", "wish no:outbound_sales", unknown, false},
           {"agent has=outbound_sales", "wish no:outbound_sales", not_met, true},
           {"seller", "wish rather_no:outbound_sales", not_met, false},
           {"seller", "wish yes:home_work", not_met, false},
           {"seller", "wish rather_yes:home_work", not_met, false},
           {"agent evenings=1", "wish no:evening_work", not_met, true},
           {"agent mon-fri:morning", "wish no:evening_work", met, true},
           {"agent mon-sat:morning", "wish no:weekend_work", not_met, true}}) {
    const Requirement wish = judge(row.asked, row.says, RequirementKind::wish);
    EXPECT_EQ(wish.state, row.state) << row.asked << " | " << row.says;
    EXPECT_EQ(wish.deciding, row.deciding) << row.asked << " | " << row.says;
    EXPECT_TRUE(wish.of_person);
  }
}

TEST(Requirements, ScreeningIsForLaterAndNeverAState) {
  const Requirement vog = judge("- vog", "knows type", RequirementKind::screening);
  EXPECT_TRUE(vog.later);
  EXPECT_FALSE(vog.deciding);
  EXPECT_EQ(vog.reason, Reason::later);
}

}  // namespace
}  // namespace overstap
