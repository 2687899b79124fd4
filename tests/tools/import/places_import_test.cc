// SPDX-License-Identifier: Apache-2.0
#include "tools/import/places_import.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "temp_folder.h"

namespace overstap {
namespace {

using testing::HasSubstr;

constexpr const char* kHeader =
    "id,postcode,\"woonplaats\",\"gemeente\",latitude,longitude,\"soort\"\n";

std::vector<Region> regions() {
  return {{"nl:regio-groningen", "Groningen", 1, {}}, {"nl:regio-friesland", "Friesland", 2, {}}};
}

TEST(PlacesImport, ReadsPostcodesWithCoordinatesAndRegion) {
  const test::TempFolder folder;
  PlacesOptions options;
  options.input = folder.write("4pp.csv", std::string{kHeader} +
                                              "2,9711,\"Groningen\",\"\",53.2166,6.5600,\"Adres\"\n"
                                              "1,8911,\"Leeuwarden\",\"\",53.2,5.79,\"Adres\"\n");
  options.regions =
      folder.write("r.csv", "postcode4,regio_nr,method\n9711,1,gemeente\n8911,2,gemeente\n");
  const auto result = or_throw(import_places(options, regions()));
  ASSERT_EQ(result.places.size(), 2u);
  EXPECT_EQ(result.places[0].postcode, 8911);
  EXPECT_EQ(result.places[0].region, RegionId{1});
  EXPECT_EQ(result.places[1].name, "Groningen");
  EXPECT_EQ(result.places[1].latitude_e6, 53'216'600);
  EXPECT_EQ(result.places[1].longitude_e6, 6'560'000);
}

TEST(PlacesImport, DropsBadRowsWithLineAndColumn) {
  const test::TempFolder folder;
  PlacesOptions options;
  options.input = folder.write("4pp.csv", std::string{kHeader} +
                                              "1,9711,Groningen,,53.2,6.5,Adres\n"
                                              "2,0711,Nergens,,53.2,6.5,Adres\n"
                                              "3,9712,Groningen,,noord,6.5,Adres\n"
                                              "4,9711,Nog eens,,53.2,6.5,Postbus\n"
                                              "5,9713\n");
  const auto result = or_throw(import_places(options, regions()));
  ASSERT_EQ(result.places.size(), 1u);
  EXPECT_EQ(result.places[0].name, "Groningen");
  EXPECT_EQ(result.places[0].region, std::nullopt);
  const auto& entries = result.diagnostics.entries;
  ASSERT_EQ(entries.size(), 4u);
  EXPECT_THAT(entries[0].error.to_string(), HasSubstr("4pp.csv:3: postcode"));
  EXPECT_THAT(entries[1].error.to_string(), HasSubstr("4pp.csv:4: latitude"));
  EXPECT_THAT(entries[2].error.to_string(), HasSubstr("4pp.csv:5: postcode"));
  EXPECT_THAT(entries[3].error.to_string(), HasSubstr("4pp.csv:6:"));
  EXPECT_EQ(result.diagnostics.accepted, 1u);
  EXPECT_EQ(result.diagnostics.rejected, 4u);
}

TEST(PlacesImport, SaysWhichRegionTheMarketDoesNotHave) {
  const test::TempFolder folder;
  PlacesOptions options;
  options.input =
      folder.write("4pp.csv", std::string{kHeader} + "1,9711,Groningen,,53.2,6.5,Adres\n");
  options.regions = folder.write("r.csv", "postcode4,regio_nr\n9711,35\n");
  const auto result = or_throw(import_places(options, regions()));
  EXPECT_EQ(result.places.at(0).region, std::nullopt);
  ASSERT_EQ(result.diagnostics.entries.size(), 1u);
  EXPECT_THAT(result.diagnostics.entries[0].error.message, HasSubstr("35"));
}

TEST(PlacesImport, RefusesATableWithoutItsColumns) {
  const test::TempFolder folder;
  PlacesOptions options;
  options.input = folder.write("4pp.csv", "id,plaats\n1,Groningen\n");
  EXPECT_EQ(import_places(options, {}).error().code, ErrorCode::schema);
  options.input = folder.path() + "/absent.csv";
  EXPECT_EQ(import_places(options, {}).error().code, ErrorCode::io);
}

TEST(PlacesImport, KeepsTheMarketsOwnPlaceOfAPostcode) {
  MarketContent content;
  content.places = {{9711, "Groningen centrum", 1, 2, RegionId{0}}};
  merge_places(content, {{9711, "Groningen", 3, 4, {}}, {1012, "Amsterdam", 5, 6, {}}});
  ASSERT_EQ(content.places.size(), 2u);
  EXPECT_EQ(content.places[0].postcode, 1012);
  EXPECT_EQ(content.places[1].name, "Groningen centrum");
}

TEST(PlacesImport, AddsItsRowsAndFaultsToThoseOfTheResult) {
  const test::TempFolder folder;
  PlacesOptions options;
  options.input = folder.write("4pp.csv", std::string{kHeader} +
                                              "1,9711,Groningen,,53.2,6.5,Adres\n"
                                              "2,8911,Leeuwarden,,53.2,5.79,Adres\n"
                                              "3,891,Nergens,,53.2,5.79,Adres\n");
  options.regions = folder.write("r.csv", "postcode4,regio_nr\n9711,2\n8911,2\n");
  ImportResult result;
  result.content.regions = regions();
  result.content.places = {{9711, "Groningen centrum", 1, 2, RegionId{0}}};
  result.diagnostics.accepted = 10;
  ASSERT_TRUE(add_places(result, options));
  const auto& places = result.content.places;
  ASSERT_EQ(places.size(), 2u);
  EXPECT_EQ(places[0].region, RegionId{1});
  EXPECT_EQ(places[1].name, "Groningen centrum");
  EXPECT_EQ(places[1].region, RegionId{0}) << "the hand-written region stays";
  EXPECT_EQ(result.diagnostics.accepted, 14u);
  EXPECT_EQ(result.diagnostics.rejected, 1u);
  EXPECT_EQ(result.counts, (std::vector<RowCount>{{result.counts.at(0).name, 2, 2, 0},
                                                  {result.counts.at(1).name, 3, 2, 1}}));
}

TEST(PlacesImport, ReadsTheWholePublicTable) {
  const std::string data = std::string{OVERSTAP_TEST_DATA} + "/data";
  if (!std::filesystem::exists(data + "/nl-postcodes/4pp.csv")) {
    GTEST_SKIP() << "no public postcode table in " << data;
  }
  std::vector<Region> all;
  for (std::int32_t number = 1; number <= 35; ++number) {
    all.push_back({"nl:regio-" + std::to_string(number), "", number, {}});
  }
  const auto result = or_throw(
      import_places({data + "/nl-postcodes/4pp.csv",
                     data + "/nl-arbeidsmarktregios/postcode4_arbeidsmarktregio_derived.csv"},
                    all));
  EXPECT_EQ(result.diagnostics.accepted + result.diagnostics.rejected, 2u * 4699u);
  EXPECT_EQ(result.places.size(), result.counts.at(1).kept);
  EXPECT_GT(result.places.size(), 4600u);
  for (const Place& place : result.places) {
    ASSERT_TRUE(place.region.has_value()) << place.postcode;
    ASSERT_GT(place.latitude_e6, 50'000'000) << place.postcode;
    ASSERT_LT(place.latitude_e6, 54'000'000) << place.postcode;
  }
}

}  // namespace
}  // namespace overstap
