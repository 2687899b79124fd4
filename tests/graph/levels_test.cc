// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/levels.h"

#include <gtest/gtest.h>

namespace overstap {
namespace {

TEST(EducationLevel, HasARankALadderStepAndMayBeAStartQualification) {
  struct Case {
    const char* name;
    EducationLevel level;
    int rank, step;
    bool start;
  };
  using enum EducationLevel;
  for (const Case& c :
       {Case{"none", none, 0, 0, false}, Case{"vmbo", vmbo, 1, 1, false},
        Case{"mbo-1", mbo_1, 1, 1, false}, Case{"mbo-2", mbo_2, 2, 2, true},
        Case{"mbo-3", mbo_3, 3, 3, true}, Case{"mbo-4", mbo_4, 4, 4, true},
        Case{"havo", havo, 4, 4, true}, Case{"vwo", vwo, 4, 4, true}, Case{"ad", ad, 5, 5, true},
        Case{"hbo", hbo, 6, 5, true}, Case{"wo", wo, 7, 6, true}}) {
    EXPECT_EQ(rank(c.level), c.rank) << c.name;
    EXPECT_EQ(ladder_step(c.level), c.step) << c.name;
    EXPECT_EQ(is_start_qualification(c.level), c.start) << c.name;
    EXPECT_EQ(to_string(c.level), c.name);
    EXPECT_EQ(parse_education_level(c.name), c.level);
  }
  EXPECT_EQ(parse_education_level("mbo"), std::nullopt);
  EXPECT_EQ(parse_education_level("HBO"), std::nullopt);
}

TEST(Cefr, IsWrittenInCapitals) {
  EXPECT_EQ(to_string(Cefr::a1), "A1");
  EXPECT_EQ(parse_cefr("C2"), Cefr::c2);
  EXPECT_EQ(parse_cefr("b1"), std::nullopt);
}

TEST(LanguagePart, IsWrittenAsItsName) {
  EXPECT_EQ(to_string(LanguagePart::converse), "converse");
  EXPECT_EQ(parse_language_part("write"), LanguagePart::write);
  EXPECT_EQ(parse_language_part(""), std::nullopt);
}

}  // namespace
}  // namespace overstap
