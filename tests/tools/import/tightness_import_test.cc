// SPDX-License-Identifier: Apache-2.0
#include "tools/import/tightness_import.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "small_market.h"
#include "tools/import/market_import.h"

namespace overstap {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

const std::string kHeader = "region,group,period,vacancies,ww_under_6_months,source,as_of\n";

/// The small market with Groningen (alias `Werk in Zicht` since 2026) and Friesland, which bore the
/// alias in 2020.
class TightnessImport : public testing::Test {
 protected:
  TightnessImport() {
    test::write_small_market(folder);
    folder.write("regions.json",
                 R"({"provenance": {"source": "editorial", "as_of": "2026-11-01"}, "regions": [
{"code": "nl:regio-groningen", "number": 1, "name": "Groningen",
 "aliases": [{"name": "Werk in Zicht", "as_of": "2026", "source": "editorial"}]},
{"code": "nl:regio-friesland", "number": 2, "name": "Friesland",
 "aliases": [{"name": "Werk in Zicht", "as_of": "2020", "source": "editorial"},
             {"name": "Noord", "as_of": "2020", "source": "editorial"}]},
{"code": "nl:regio-drenthe", "number": 3, "name": "Drenthe",
 "aliases": [{"name": "Noord", "as_of": "2020", "source": "editorial"}]}]})");
  }

  ImportResult import(const std::string& rows, const std::string& header = kHeader) {
    MarketImportOptions options;
    options.tightness = folder.write("t.csv", header + rows);
    return or_throw(import_market(folder.path(), options));
  }
  static std::vector<std::string> dropped(const ImportResult& result) {
    std::vector<std::string> texts;
    for (const Diagnostic& diagnostic : result.diagnostics.entries) {
      if (diagnostic.severity == Severity::rejected) texts.push_back(diagnostic.error.to_string());
    }
    return texts;
  }
  static const Fact& last(const ImportResult& result) { return result.content.facts.back(); }

  test::TempFolder folder;
};

TEST_F(TightnessImport, MakesAFactOfEachRow) {
  const auto result = import("Groningen,Klantcontact,2026-Q3,300,150,S1,2026-10-15\n");
  ASSERT_EQ(result.content.facts.size(), 2u);
  const Fact& fact = last(result);
  EXPECT_EQ(fact.id, "spanning-2026-q3-klantcontact-groningen");
  EXPECT_EQ(fact.kind, FactKind::tightness);
  EXPECT_EQ(fact.group, TightnessGroupId{0});
  EXPECT_EQ(fact.region, RegionId{0});
  EXPECT_EQ(fact.tightness, Tightness::tight);
  EXPECT_EQ(fact.value_thousandths, 2000);
  EXPECT_EQ(fact.unit, "ratio");
  EXPECT_EQ(fact.period, "2026-Q3");
  EXPECT_EQ(fact.provenance.as_of, (Date{2026, 10, 15}));
  EXPECT_EQ(result.content.sources[fact.provenance.source.index()].id, "S1");
  EXPECT_EQ(result.content.sources.size(), 2u);
  EXPECT_THAT(fact.text.nl, HasSubstr("300 openstaande vacatures op 150 mensen"));
  EXPECT_THAT(fact.text.en, HasSubstr("300 open vacancies for 150 people"));
}

TEST_F(TightnessImport, PutsTheNewestClassBeforeTheOlderOnesOfGroupAndRegion) {
  const auto result = import(
      "Groningen,klantcontact,2026-Q2,100,150,S1,2026-07\n"
      "Groningen,klantcontact,2026-Q3,300,150,S1,2026-10\n"
      "Nederland,klantcontact,2026-Q3,300,150,S1,2026-10\n");
  const auto& facts = result.content.facts;
  ASSERT_EQ(facts.size(), 4u);
  EXPECT_EQ(facts[0].superseded_by, facts[2].id);
  EXPECT_EQ(facts[1].superseded_by, facts[2].id);
  EXPECT_EQ(facts[2].superseded_by, "");
  EXPECT_EQ(facts[3].superseded_by, "");
  EXPECT_EQ(facts[3].region, std::nullopt);
}

TEST_F(TightnessImport, LeavesANewerClassOfTheMarketStanding) {
  const auto result = import("Groningen,klantcontact,2018-Q3,300,150,S1,2018-10\n");
  EXPECT_EQ(result.content.facts[0].superseded_by, "");
  EXPECT_EQ(result.content.facts[1].superseded_by, "F1");
}

TEST_F(TightnessImport, ReadsNamesOfRegionsAtTheirDate) {
  const auto result = import(
      "werk in zicht,customer contact,2026-Q3,3,1,S1,2026-10\n"
      "Werk in Zicht,klantcontact,2021-Q3,3,1,S1,2021-10\n"
      "nl:regio-drenthe,klantcontact,2021-Q3,3,1,S1,2021-10\n"
      "Noord,klantcontact,2021-Q3,3,1,S1,2021-10\n");
  const auto& facts = result.content.facts;
  ASSERT_EQ(facts.size(), 4u);
  EXPECT_EQ(facts[1].region, RegionId{0});
  EXPECT_EQ(facts[2].region, RegionId{1});
  EXPECT_EQ(facts[3].region, RegionId{2});
  EXPECT_THAT(dropped(result), ElementsAre(HasSubstr("several regions")));
}

TEST_F(TightnessImport, KeepsASourceThatTheMarketDoesNotHave) {
  const auto result = import(
      "Groningen,klantcontact,2026-Q3,3,1,Arbeidsmarktregio Groningen,2026-10\n"
      "Friesland,klantcontact,2026-Q3,3,1,Arbeidsmarktregio Groningen,2026-10\n");
  ASSERT_EQ(result.content.sources.size(), 3u);
  EXPECT_EQ(result.content.sources[2].title, "Arbeidsmarktregio Groningen");
  EXPECT_EQ(result.content.facts[1].provenance.source, result.content.facts[2].provenance.source);
}

TEST_F(TightnessImport, MakesTheMarketAsYoungAsItsFigures) {
  EXPECT_EQ(import("Groningen,klantcontact,2027-Q1,3,1,S1,2027-04\n").content.info.built_as_of,
            (Date{2027, 4, 0}));
}

struct Refused {
  const char* row;
  const char* column;
  const char* reason;
};

TEST_F(TightnessImport, DropsRowsWithTheirReason) {
  constexpr Refused kRows[] = {
      {"Atlantis,klantcontact,2026-Q3,3,1,S1,2026-10", "region", "no such region: Atlantis"},
      {"Groningen,zorg,2026-Q3,3,1,S1,2026-10", "group", "no such occupation group: zorg"},
      {"Groningen,klantcontact,,3,1,S1,2026-10", "period", "a period is asked"},
      {"Groningen,klantcontact,2026-Q3,1.500,1,S1,2026-10", "vacancies", "whole number"},
      {"Groningen,klantcontact,2026-Q3,3,-1,S1,2026-10", "ww_under_6_months", "whole number"},
      {"Groningen,klantcontact,2026-Q3,3,0,S1,2026-10", "ww_under_6_months", "no ratio"},
      {"Groningen,klantcontact,2026-Q3,3,1,,2026-10", "source", "a source is asked"},
      {"Groningen,klantcontact,2026-Q3,3,1,S1,last week", "as_of", "a date is asked"},
      {"Groningen,klantcontact,2019-q2,3,1,S1,2019-10", "period", "there before"},
      {"Groningen,klantcontact", "", "row"},
  };
  std::string rows;
  for (const Refused& refused : kRows) rows += std::string{refused.row} + "\n";
  const auto result = import(rows);
  EXPECT_EQ(result.content.facts.size(), 1u);
  const auto texts = dropped(result);
  ASSERT_EQ(texts.size(), std::size(kRows));
  for (std::size_t i = 0; i < std::size(kRows); ++i) {
    const std::string& text = texts[i];
    EXPECT_THAT(text, HasSubstr("t.csv:" + std::to_string(i + 2) + ":"));
    EXPECT_THAT(text, HasSubstr(kRows[i].column));
    EXPECT_THAT(text, HasSubstr(kRows[i].reason));
  }
  EXPECT_EQ(result.counts.back(), (RowCount{result.counts.back().name, 10, 0, 10}));
}

TEST_F(TightnessImport, RefusesATableWithoutItsColumns) {
  MarketImportOptions options;
  options.tightness = folder.write("t.csv", "region,vacancies,ww_under_6_months\n");
  EXPECT_THAT(import_market(folder.path(), options).error().to_string(), HasSubstr("group"));
}

}  // namespace
}  // namespace overstap
