// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/quantities.h"

#include <gtest/gtest.h>

#include <limits>

namespace overstap {
namespace {

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

TEST(Score, ComparesByRatio) {
  EXPECT_EQ(compare({1, 2}, {2, 4}), std::strong_ordering::equal);
  EXPECT_EQ(compare({1, 3}, {1, 2}), std::strong_ordering::less);
  EXPECT_EQ(compare({3, 4}, {2, 3}), std::strong_ordering::greater);
  EXPECT_EQ(compare({0, 5}, {0, 7}), std::strong_ordering::equal);
}

TEST(Score, ComparesExactlyWhereProductsPassSixtyFourBits) {
  EXPECT_EQ(compare({kMost - 1, kMost}, {kMost - 2, kMost - 1}), std::strong_ordering::greater);
  EXPECT_EQ(compare({kMost - 2, kMost - 1}, {kMost - 1, kMost}), std::strong_ordering::less);
  EXPECT_EQ(compare({kMost, kMost}, {1, 1}), std::strong_ordering::equal);
  EXPECT_EQ(compare({(kMost - 1) / 3, kMost - 1}, {1, 3}), std::strong_ordering::equal);
}

TEST(Score, PutsTheUnknownBelowEveryKnown) {
  EXPECT_EQ(compare({0, 0}, {0, 5}), std::strong_ordering::less);
  EXPECT_EQ(compare({0, 5}, {0, 0}), std::strong_ordering::greater);
  EXPECT_EQ(compare({0, 0}, {0, 0}), std::strong_ordering::equal);
}

TEST(Score, ShowsMillionthsRoundedDown) {
  EXPECT_EQ((Score{2, 3}.millionths()), 666'666);
  EXPECT_EQ((Score{kMost, kMost}.millionths()), 1'000'000);
  EXPECT_EQ((Score{kMost - 1, kMost}.millionths()), 999'999);
  EXPECT_EQ((Score{0, 3}.millionths()), 0);
  EXPECT_EQ((Score{}.millionths()), 0);
}

TEST(Quantity, AddsAndComparesLikeUnits) {
  EXPECT_EQ(Weeks{2} + Weeks{3}, Weeks{5});
  EXPECT_EQ(Months{2} - Months{3}, Months{-1});
  EXPECT_LT(Metres{999}, Metres{1000});
}

}  // namespace
}  // namespace overstap
