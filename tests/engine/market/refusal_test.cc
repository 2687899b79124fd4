// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <ostream>
#include <string>

#include "market_content.h"
#include "overstap/engine/market_builder.h"

namespace overstap::testing {
namespace {

/// A content that must not become a market, and what the error says of it.
struct Refused {
  std::string name;
  std::function<void(MarketContent&)> change;
  std::string message;
};
void PrintTo(const Refused& refused, std::ostream* out) { *out << refused.name; }

class BuildMarketRefuses : public ::testing::TestWithParam<Refused> {};

TEST_P(BuildMarketRefuses, AndNamesTheRecord) {
  MarketContent content = rich_content();
  GetParam().change(content);
  const auto built = build_market(content);
  ASSERT_FALSE(built);
  EXPECT_EQ(built.error().code, ErrorCode::inconsistent);
  EXPECT_THAT(built.error().message, ::testing::HasSubstr(GetParam().message));
}

using Content = MarketContent;

const Refused kDanglingIds[] = {
    {"StatementFrom", [](Content& c) { c.statements[1].from = {OccupationId{3}}; },
     "statements[1] names occupation 3, but the market has 3"},
    {"StatementSource", [](Content& c) { c.statements[0].sources[1].source = SourceId{2}; },
     "statements[0] names source 2, but the market has 2"},
    {"TrainingGives", [](Content& c) { c.trainings[0].gives[1] = SkillId{1'234}; },
     "trainings[0] names skill 1,234, but the market has 5"},
    {"TrainingLeadsTo", [](Content& c) { c.trainings[0].leads_to[0] = OccupationId{9}; },
     "trainings[0] names occupation 9"},
    {"TrainingLanguage", [](Content& c) { c.trainings[0].language->language = SkillId{5}; },
     "trainings[0] names skill 5"},
    {"TrainingRegion", [](Content& c) { c.trainings[0].region = RegionId{2}; },
     "trainings[0] names region 2"},
    {"EntryCertificate", [](Content& c) { c.entries[0].certificates[0] = SkillId{7}; },
     "entries[0] names skill 7"},
    {"EntryExperience", [](Content& c) { c.entries[0].experience->in[0] = OccupationId{7}; },
     "entries[0] names occupation 7"},
    {"PlaceRegion", [](Content& c) { c.places[1].region = RegionId{2}; },
     "places[1] names region 2"},
    {"RegionAlias", [](Content& c) { c.regions[0].aliases[0].provenance.source = SourceId{8}; },
     "regions[0] names source 8"},
    {"FactGroup", [](Content& c) { c.facts[0].group = TightnessGroupId{2}; },
     "facts[0] names tightness group 2"},
    {"CompetenceSkill",
     [](Content& c) { c.competence_profiles[0].groups[0].items[0].skill = SkillId{5}; },
     "competence_profiles[0] names skill 5"},
    {"ChannelSkill", [](Content& c) { c.channel_demands[0].skills[1] = SkillId{5}; },
     "channel_demands[0] names skill 5"},
    {"ChannelItemSkill", [](Content& c) { c.channel_demands[0].items[1].skill = SkillId{5}; },
     "channel_demands[0] names skill 5"},
    {"VacancyOccupation", [](Content& c) { c.vacancies[0].occupation = OccupationId{3}; },
     "vacancies[0] names occupation 3"},
    {"VacancyDemand",
     [](Content& c) {
       c.vacancies[1].demands.push_back({.what = SkillDemand{SkillId{5}}, .needed = {}});
     },
     "vacancies[1] names skill 5"},
    {"VacancyTask", [](Content& c) { c.vacancies[0].tasks[1].skills[0] = SkillId{5}; },
     "vacancies[0] names skill 5"},
    {"NoSources", [](Content& c) { c.sources.clear(); }, "names source 0, but the market has 0"},
    {"OccupationEntry", [](Content& c) { c.taxonomy.occupations[0].entry_plus_one = 3; },
     "occupation 0 with a field out of range"},
    {"OccupationTightness",
     [](Content& c) { c.taxonomy.occupations[2].tightness_group_plus_one = 3; },
     "occupation 2 with a field out of range"},
};

const Refused kImpossibleValues[] = {
    {"Weights", [](Content& c) { c.weights.strength_tested = 10'001; }, "weights: "},
    {"Month", [](Content& c) { c.sources[1].date = {2024, 13, 1}; },
     "sources[1] has a date that does not exist"},
    {"LeapDay", [](Content& c) { c.sources[1].date = {2023, 2, 29}; },
     "sources[1] has a date that does not exist"},
    {"DayWithoutMonth", [](Content& c) { c.vacancies[0].start = Date{2023, 0, 2}; },
     "vacancies[0] has a date that does not exist"},
    {"BuiltAsOf", [](Content& c) { c.info.built_as_of = {1066, 10, 14}; }, "info has a date"},
    {"BackwardRange", [](Content& c) { c.trainings[0].weeks = {{5}, {4}}; },
     "trainings[0] has a range that ends before it begins"},
    {"NegativeMonths", [](Content& c) { c.entries[0].experience->months = {-1}; },
     "entries[0] has a quantity below zero"},
    {"EnumOutOfRange", [](Content& c) { c.facts[1].kind = static_cast<FactKind>(9); },
     "facts[1] has an unknown value"},
    {"DemandWeight", [](Content& c) { c.vacancies[0].demands[0].weight = 6; },
     "vacancies[0] has a demand with a weight out of 1..5"},
    {"PostcodePrefix", [](Content& c) { c.vacancies[0].postcode = {971, 2}; },
     "vacancies[0] has a postcode out of range"},
    {"Postcode", [](Content& c) { c.places[0].postcode = 999; },
     "places[0] has a postcode out of range"},
    {"Latitude", [](Content& c) { c.places[0].latitude_e6 = 90'000'001; },
     "places[0] has coordinates out of range"},
    {"PlacesTwice", [](Content& c) { c.places[1].postcode = c.places[0].postcode; },
     "places has two rows for postcode"},
    {"PlacesUnsorted",
     [](Content& c) { c.places[0].postcode = 9'999, c.places[1].postcode = 1'000; },
     "rows out of order"},
    {"ConditionYesAndNo", [](Content& c) { c.vacancies[0].conditions = {1, 1}; },
     "vacancies[0] has working conditions out of range"},
};

std::string name_of(const ::testing::TestParamInfo<Refused>& info) { return info.param.name; }
INSTANTIATE_TEST_SUITE_P(DanglingIds, BuildMarketRefuses, ::testing::ValuesIn(kDanglingIds),
                         name_of);
INSTANTIATE_TEST_SUITE_P(ImpossibleValues, BuildMarketRefuses,
                         ::testing::ValuesIn(kImpossibleValues), name_of);

TEST(BuildMarket, TakesDatesThatExist) {
  for (const Date date : {Date{}, Date{2024, 2, 29}, Date{2024, 0, 0}, Date{2024, 12, 0},
                          Date{2000, 2, 29}, Date{1900, 1, 1}, Date{2200, 12, 31}}) {
    MarketContent content = rich_content();
    content.sources[0].date = date;
    EXPECT_TRUE(build_market(content)) << date.to_string();
  }
}

TEST(BuildMarket, RefusesStatementsThatNameTooManyPairs) {
  MarketContent content = rich_content();
  content.statements[0].from.assign(3'000, OccupationId{0});
  content.statements[0].to.assign(3'000, OccupationId{1});
  const auto built = build_market(content);
  ASSERT_FALSE(built);
  EXPECT_THAT(built.error().message, ::testing::HasSubstr("more than 10,000,000 pairs"));
}

}  // namespace
}  // namespace overstap::testing
