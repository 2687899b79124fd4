// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "profiles/json/json.h"
#include "tests/support/tiny_market.h"
#include "tools/wire/outputs.h"
#include "tools/wire/screens.h"
#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// The clerks are near-synonyms: one unit group and the same words.
constexpr std::string_view kMarket = R"(
  occupation waiter isco=5131 level=mbo2 text=serve+guests = carry! pour!
  occupation host isco=5131 level=mbo2 text=serve+table = greet! pour!
  occupation clerk-cars isco=5249 level=mbo2 text=rent+counter = carry! pour! count!
  occupation clerk-boats isco=5249 level=mbo2 text=rent+counter = carry! pour! count!
  occupation clerk-tools isco=5249 level=mbo2 text=rent+counter = carry! pour! count!
  occupation clerk-bikes isco=5249 level=mbo2 text=rent+counter = carry! pour! count!
  occupation baker level=mbo2 = carry! bake!
  seeker s was waiter 3y, diploma mbo2, knows carry
  seeker skilled knows carry pour
  seeker thin 24h
)";

class NearnessOutputs : public testing::Test {
 protected:
  TransitionsResult transitions(std::string_view seeker) const {
    const Subject subject{&tiny_.seeker(seeker), {}};
    return or_throw(
        collect_transitions(tiny_.market, subject, tiny_.market->vacancies(), kTinyToday, 10));
  }
  ExplainResult explain(std::string_view seeker, std::string_view occupation) const {
    const TransitionPlanner planner{tiny_.market};
    ExplainResult result;
    result.seeker = &tiny_.seeker(seeker);
    result.occupation = tiny_.occupation(occupation);
    result.explanation = planner.explain(*result.seeker, *result.occupation, kTinyToday);
    result.nearness = planner.nearness(*result.seeker, *result.occupation, kTinyToday);
    return result;
  }
  Scope scope(Language language = Language::nl) const {
    return {*tiny_.market, language, kTinyToday};
  }

  TinyMarket tiny_ = tiny_market(kMarket);
};

std::int64_t number(const json::Value& object, const char* key) {
  return json::to_integer(*object.find(key)).value();
}

/// Checks that the signals sum to the whole, and gives their number.
std::size_t expect_sum(const json::Value& nearness) {
  std::int64_t points = 0, possible = 0;
  for (const json::Value& part : nearness.find("signals")->items) {
    points += number(part, "points");
    possible += number(part, "possible");
  }
  EXPECT_EQ(points, number(nearness, "earned"));
  EXPECT_EQ(possible, number(nearness, "possible"));
  return nearness.find("signals")->items.size();
}

TEST_F(NearnessOutputs, HoldSignalsThatSumExactlyInEveryRow) {
  const std::string text = json_text(scope(), transitions("s"));
  const json::Document parsed = or_throw(json::parse(text, "output"));
  EXPECT_EQ(parsed.root.find("sorted_by")->text,
            "wish_conflicts,roster_conflicts,gap.kind,nearness,id");
  const auto& rows = parsed.root.find("resembling")->items;
  ASSERT_EQ(rows.size(), 3U);
  for (const json::Value& row : rows) EXPECT_GE(expect_sum(*row.find("nearness")), 1U);
  EXPECT_GT(expect_sum(*rows[0].find("nearness")), 2U);
  EXPECT_EQ(rows[0].find("nearness")->find("from")->find("id")->text, "nl:waiter");
}

TEST_F(NearnessOutputs, NameTheNearSynonymsOfARow) {
  const TransitionsResult result = transitions("s");
  const json::Document parsed = or_throw(json::parse(json_text(scope(), result), "output"));
  std::size_t kindred = 0;
  for (const json::Value& row : parsed.root.find("resembling")->items) {
    for (const json::Value& other : row.find("kindred")->items) {
      EXPECT_NE(other.find("id")->text, row.find("to")->find("id")->text);
      EXPECT_TRUE(other.find("id")->text.starts_with("nl:clerk-"));
      ++kindred;
    }
  }
  EXPECT_EQ(kindred, 3U);
  EXPECT_THAT(csv_text(scope(), result), HasSubstr(",nl:clerk-"));
  EXPECT_THAT(screen(scope(), result, Colour::off), HasSubstr("     ook              clerk-"));
}

TEST_F(NearnessOutputs, ShowTwoNearSynonymsAndCountTheOthers) {
  Transition row;
  EXPECT_EQ(kindred_words(scope(), row), "");
  row.kindred = {tiny_.occupation("clerk-cars")};
  EXPECT_EQ(kindred_words(scope(), row), "clerk-cars");
  for (const char* other : {"clerk-boats", "clerk-tools", "clerk-bikes"}) {
    row.kindred.push_back(tiny_.occupation(other));
  }
  EXPECT_EQ(kindred_words(scope(), row), "clerk-cars; clerk-boats; en nog 2");
  EXPECT_EQ(kindred_words(scope(Language::en), row), "clerk-cars; clerk-boats; and 2 more");
}

TEST_F(NearnessOutputs, SayWhatTheOrderRestsOn) {
  EXPECT_THAT(screen(scope(), transitions("s"), Colour::off),
              HasSubstr("Bovenaan staat wat het meest op uw werk lijkt: "));
  const std::string skilled = screen(scope(), transitions("skilled"), Colour::off);
  EXPECT_THAT(skilled, HasSubstr("Bovenaan staat werk waarvan u de meeste vaardigheden al heeft."));
  EXPECT_THAT(skilled, Not(HasSubstr("lijkt: ")));
}

TEST_F(NearnessOutputs, EndTheCsvRowWithTheNearness) {
  const TransitionsResult result = transitions("s");
  const Nearness& near = result.list.transitions[result.resembling[0]].near;
  const std::string csv = csv_text(scope(), result);
  EXPECT_THAT(csv.substr(0, csv.find('\n')),
              HasSubstr("nearness_earned,nearness_possible,nearness_millionths,kindred"));
  EXPECT_THAT(csv, HasSubstr("," + std::to_string(near.score.earned) + "," +
                             std::to_string(near.score.possible) + "," +
                             std::to_string(near.score.millionths()) + ","));
}

TEST_F(NearnessOutputs, ExplainItInATableWhoseRowsSumToItsLastRow) {
  const ExplainResult result = explain("s", "host");
  const std::string page = screen(scope(), result, Colour::off);
  const std::string section = page.substr(page.find("Waarom dit dichtbij ligt"));
  EXPECT_THAT(section, HasSubstr("Vanuit: waiter."));
  for (const SignalPart& part : result.nearness.parts) {
    EXPECT_THAT(section, HasSubstr(std::string{term(Language::nl, part.signal)}));
    EXPECT_THAT(section, HasSubstr(grouped(Language::nl, part.points) + "  "));
  }
  EXPECT_THAT(section, HasSubstr(grouped(Language::nl, result.nearness.score.earned) + "  " +
                                 grouped(Language::nl, result.nearness.score.possible)));
  const auto unknown = section.find("Niet bekend: ");
  ASSERT_NE(unknown, std::string::npos);
  EXPECT_THAT(section.substr(unknown), HasSubstr("benamingen in het Engels"));
  EXPECT_THAT(section.substr(unknown), Not(HasSubstr("beschrijving van het werk")));
  const json::Document parsed = or_throw(json::parse(json_text(scope(), result), "output"));
  EXPECT_EQ(expect_sum(*parsed.root.find("nearness")), result.nearness.parts.size());
}

TEST_F(NearnessOutputs, ExplainThatSkillsAloneCountWhereNoWorkIsKnown) {
  const std::string page = screen(scope(), explain("skilled", "host"), Colour::off);
  EXPECT_THAT(page, HasSubstr("Daarom tellen alleen de vaardigheden."));
  EXPECT_THAT(page, Not(HasSubstr("Niet bekend: ")));
}

TEST_F(NearnessOutputs, ExplainNothingOfWorkThatIsHeldOrToAThinProfile) {
  for (const ExplainResult& none : {explain("s", "waiter"), explain("thin", "host")}) {
    EXPECT_THAT(screen(scope(), none, Colour::off), Not(HasSubstr("Waarom dit dichtbij ligt")));
    EXPECT_THAT(json_text(scope(), none), HasSubstr("\"nearness\": null"));
    EXPECT_THAT(ndjson_text(scope(), none), Not(HasSubstr("\"signal\"")));
  }
}

}  // namespace
}  // namespace overstap::wire
