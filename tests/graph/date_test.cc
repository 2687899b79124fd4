// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/date.h"

#include <gtest/gtest.h>

namespace overstap {
namespace {

Date date(const char* text) { return or_throw(parse_date(text)); }

TEST(Date, ReadsBackWhatItWrites) {
  for (const char* text :
       {"1900", "2019", "2019-03", "2019-03-09", "2200-12-31", "2024-02-29", "2000-02-29"}) {
    EXPECT_EQ(date(text).to_string(), text);
  }
}

TEST(Date, RefusesWhatIsNoDate) {
  for (const char* text :
       {"",           "19",         "1899",       "2201",       "20190",     "2019-",
        "2019-3",     "2019-00",    "2019-13",    "2019/03",    "2019-03-",  "2019-03-00",
        "2019-03-32", "2019-04-31", "2023-02-29", "1900-02-29", "2019-03-9", "2019-03-09T",
        "2019 03-09", "+019",       "201a",       "2019-03_09", " 2019"}) {
    const Result<Date> result = parse_date(text);
    ASSERT_FALSE(result) << text;
    EXPECT_EQ(result.error().code, ErrorCode::syntax);
    EXPECT_NE(result.error().message.find(text), std::string::npos);
  }
}

TEST(Date, OrdersAnUnknownPartFirst) {
  EXPECT_LT(date("2019"), date("2019-01"));
  EXPECT_LT(date("2019-01"), date("2019-01-01"));
  EXPECT_LT(date("2019-12-31"), date("2020"));
}

TEST(MonthsBetween, CountsWholeMonths) {
  struct Case {
    const char *from, *to;
    int months;
  };
  for (const Case& c :
       {Case{"2019-01-15", "2019-01-15", 0}, Case{"2019-01-15", "2019-02-14", 0},
        Case{"2019-01-15", "2019-02-15", 1}, Case{"2018-12", "2019-01", 1},
        Case{"2017-03", "2019-03", 24}, Case{"2017", "2019", 24}, Case{"2017", "2019-07", 30},
        Case{"2019-01-31", "2019-02", 0}, Case{"2019-01-31", "2019-03-30", 1}}) {
    EXPECT_EQ(months_between(date(c.from), date(c.to)), Months{c.months}) << c.from << " " << c.to;
    EXPECT_EQ(months_between(date(c.to), date(c.from)), Months{-c.months}) << c.to << " " << c.from;
  }
}

TEST(IsStale, BeginsAfterTwentyFourMonths) {
  EXPECT_FALSE(is_stale(date("2019-03-09"), date("2019-03-09")));
  EXPECT_FALSE(is_stale(date("2019-03-09"), date("2021-03-09")));
  EXPECT_TRUE(is_stale(date("2019-03-09"), date("2021-03-10")));
  EXPECT_FALSE(is_stale(date("2019"), date("2021-01-01")));
  EXPECT_TRUE(is_stale(date("2019"), date("2021-02")));
  EXPECT_FALSE(is_stale(date("2030"), date("2021")));
}

}  // namespace
}  // namespace overstap
