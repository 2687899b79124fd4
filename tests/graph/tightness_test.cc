// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/tightness.h"

#include <gtest/gtest.h>

namespace overstap {
namespace {

struct Limit {
  std::int64_t vacancies, seekers;
  Tightness expected;
};

TEST(TightnessClass, FollowsTheLimitsOfUwv) {
  using enum Tightness;
  for (const Limit& limit : {Limit{0, 1, very_slack},
                             {249, 1000, very_slack},
                             {1, 4, slack},
                             {669, 1000, slack},
                             {67, 100, average},
                             {1, 1, average},
                             {1499, 1000, average},
                             {3, 2, tight},
                             {3999, 1000, tight},
                             {4, 1, very_tight},
                             {kMaxTightnessCount, 1, very_tight},
                             {1, kMaxTightnessCount, very_slack}}) {
    EXPECT_EQ(tightness_class(limit.vacancies, limit.seekers), limit.expected)
        << limit.vacancies << '/' << limit.seekers;
  }
}

TEST(TightnessClass, OfCountsIsThatOfTheirRatio) {
  for (std::int64_t seekers = 1; seekers <= 120; ++seekers) {
    for (std::int64_t vacancies = 0; vacancies <= 600; ++vacancies) {
      const auto ratio = tightness_ratio(vacancies, seekers);
      ASSERT_EQ(tightness_class(vacancies, seekers), tightness_class(*ratio))
          << vacancies << '/' << seekers;
    }
  }
}

TEST(TightnessClass, IsUnknownWhereNobodySeeks) {
  EXPECT_EQ(tightness_class(5, 0), std::nullopt);
  EXPECT_EQ(tightness_class(0, 0), std::nullopt);
  EXPECT_EQ(tightness_ratio(5, 0), std::nullopt);
}

TEST(TightnessClass, NeverFallsWhenVacanciesRise) {
  for (std::int64_t ratio = 1; ratio < 5000; ++ratio) {
    EXPECT_LE(tightness_class(ratio - 1), tightness_class(ratio));
  }
}

}  // namespace
}  // namespace overstap
