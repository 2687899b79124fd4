// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "small_release.h"

namespace overstap {
namespace {

using enum EducationLevel;
using LevelRange = Range<EducationLevel>;

constexpr const char* kCrosswalkHead =
    "\xEF\xBB\xBFMapping project name,ESCO-O*NET Crosswalk,,\n"
    "Version,1,,\n"
    ",,,\n"
    "O*NET Id,O*NET Description,ESCO or ISCO URI,Type of Match\n";
constexpr const char* kJobZones =
    "O*NET-SOC Code\tJob Zone\tDate\n"
    "1\t1\t08/2023\n2\t2\t08/2023\n3\t3\t08/2023\n4\t4\t08/2023\n5\t5\t08/2023\n";

std::optional<LevelRange> level_after(const std::string& crosswalk_rows,
                                      const std::string& isco = "4222") {
  const test::TempFolder folder;
  test::SmallRelease release;
  release.occupations =
      "conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate\n"
      "http://e/occupation/agent," +
      isco + ",agent,,,released,2022-01-05\n";
  release.write(folder);
  EscoImportOptions options = test::SmallRelease::options(folder);
  if (!crosswalk_rows.empty()) {
    options.crosswalk = folder.write("crosswalk.csv", kCrosswalkHead + crosswalk_rows);
    options.job_zones = folder.write("Job Zones.txt", kJobZones);
  }
  const auto result = or_throw(import_esco(options));
  const Taxonomy taxonomy{result.content.taxonomy.tables()};
  return taxonomy.level(OccupationId{0});
}

TEST(EscoLevels, ComeFromTheJobZone) {
  const LevelRange expected[] = {
      {none, mbo_1}, {mbo_2, mbo_3}, {mbo_3, mbo_4}, {hbo, hbo}, {hbo, wo}};
  for (int zone = 1; zone <= 5; ++zone) {
    const std::string row =
        std::to_string(zone) + ",caf\xC3\x83\xC2\xA9 \xE9,http://e/occupation/agent,exactMatch\n";
    EXPECT_EQ(level_after(row), expected[zone - 1]) << zone;
  }
}

TEST(EscoLevels, PreferExactThenCloseThenBroadThenNarrowMatches) {
  const std::string uri = ",x,http://e/occupation/agent,";
  EXPECT_EQ(level_after("5" + uri + "broadMatch\n1" + uri + "exactMatch\n"),
            (LevelRange{none, mbo_1}));
  EXPECT_EQ(level_after("5" + uri + "narrowMatch\n4" + uri + "broadMatch\n"),
            (LevelRange{hbo, hbo}));
  EXPECT_EQ(level_after("5" + uri + "broadMatch\n3" + uri + "closeMatch\n"),
            (LevelRange{mbo_3, mbo_4}));
  EXPECT_EQ(level_after("9" + uri + "exactMatch\n3" + uri + "closeMatch\n"),
            (LevelRange{mbo_3, mbo_4}))
      << "an exact match without a job zone tells nothing";
}

TEST(EscoLevels, TakeTheLowerMedianOfSeveralZones) {
  const std::string uri = ",x,http://e/occupation/agent,closeMatch\n";
  EXPECT_EQ(level_after("5" + uri + "2" + uri), (LevelRange{mbo_2, mbo_3}));
  EXPECT_EQ(level_after("5" + uri + "3" + uri + "2" + uri), (LevelRange{mbo_3, mbo_4}));
  EXPECT_EQ(level_after("5" + uri + "4" + uri + "3" + uri + "2" + uri), (LevelRange{mbo_3, mbo_4}));
}

TEST(EscoLevels, FallBackOnTheIscoMajorGroup) {
  struct Case {
    const char* isco;
    std::optional<LevelRange> level;
  };
  const Case cases[] = {
      {"9112", LevelRange{none, mbo_1}},
      {"8160", LevelRange{mbo_2, mbo_3}},
      {"5223", LevelRange{mbo_2, mbo_3}},
      {"4110", LevelRange{mbo_2, mbo_3}},
      {"3343", LevelRange{mbo_4, ad}},
      {"2431", LevelRange{hbo, wo}},
      {"1420", LevelRange{mbo_4, hbo}},
      {"0110", std::nullopt},
      {"", std::nullopt},
  };
  for (const Case& c : cases) EXPECT_EQ(level_after("", c.isco), c.level) << c.isco;
  EXPECT_EQ(level_after("4,x,http://e/occupation/other,exactMatch\n"), (LevelRange{mbo_2, mbo_3}));
}

TEST(EscoLevels, NeedTheCrosswalkAndTheJobZonesTogether) {
  const test::TempFolder folder;
  test::SmallRelease{}.write(folder);
  EscoImportOptions options = test::SmallRelease::options(folder);
  options.crosswalk = folder.write("crosswalk.csv", kCrosswalkHead);
  EXPECT_EQ(import_esco(options).error().code, ErrorCode::invalid_argument);
}

}  // namespace
}  // namespace overstap
