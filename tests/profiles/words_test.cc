// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/foreign/words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <optional>
#include <utility>
#include <vector>

namespace overstap {
namespace {

TEST(Words, NameAnEducationLevelOrNothing) {
  using enum EducationLevel;
  for (const auto& [text, level] :
       std::vector<std::pair<const char*, std::optional<EducationLevel>>>{
           {"mbo-4", mbo_4},
           {"MBO 3", mbo_3},
           {"mbo niveau 2", mbo_2},
           {"mbo4", mbo_4},
           {"mbo", std::nullopt},
           {"mbo 5", std::nullopt},
           {"HBO", hbo},
           {"Bachelor", hbo},
           {"Bachelor's degree", hbo},
           {"hbo-bachelor", hbo},
           {"Master of Science", wo},
           {"Ad", ad},
           {"gymnasium", vwo},
           {"High School", std::nullopt},
           {"", std::nullopt},
           {"mbo niveau 2 of 3", std::nullopt}}) {
    EXPECT_EQ(education_level_in(text), level) << text;
  }
}

TEST(Words, NameACefrRangeOrNothing) {
  using enum Cefr;
  using Answer = std::optional<Range<Cefr>>;
  for (const auto& [text, range] :
       std::vector<std::pair<const char*, Answer>>{{"B2", Range<Cefr>{b2, b2}},
                                                   {"b1-B2", Range<Cefr>{b1, b2}},
                                                   {"B2/B1 (CEFR)", Range<Cefr>{b1, b2}},
                                                   {"Native speaker", Range<Cefr>{c2, c2}},
                                                   {"moedertaal", Range<Cefr>{c2, c2}},
                                                   {"Vloeiend", Range<Cefr>{c1, c2}},
                                                   {"goed", Range<Cefr>{b1, b2}},
                                                   {"een beetje", std::nullopt},
                                                   {"", std::nullopt}}) {
    EXPECT_EQ(cefr_in(text), range) << text;
  }
}

TEST(Words, NameHoursOrNothing) {
  using Answer = std::optional<Range<HoursPerWeek>>;
  for (const auto& [text, hours] : std::vector<std::pair<const char*, Answer>>{
           {"32-40 uur", Range<HoursPerWeek>{{32}, {40}}},
           {"40 hours per week", Range<HoursPerWeek>{{40}, {40}}},
           {"24 tot 32 uur per week", Range<HoursPerWeek>{{24}, {32}}},
           {"9:00-17:30", std::nullopt},
           {"40-32 uur", std::nullopt},
           {"ma t/m vr 8 uur", std::nullopt},
           {"fulltime", std::nullopt}}) {
    EXPECT_EQ(hours_in(text), hours) << text;
  }
}

TEST(Words, AreSplitAtSeparators) {
  EXPECT_THAT(list_in(" a, b c ;d|\n e\r\n,,"), testing::ElementsAre("a", "b c", "d", "e"));
  EXPECT_THAT(list_in(""), testing::IsEmpty());
}

}  // namespace
}  // namespace overstap
