// SPDX-License-Identifier: Apache-2.0
#include "bench/quality/calibration.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/quality/tiny_world.h"

namespace overstap::quality {
namespace {

TEST(Calibration, LooksAtPairsWithinUnitGroups) {
  const TinyWorld world;  // o0 and o2 are one unit group; o3 has none
  ScoreMatrix scores{"made", 4};
  scores.row(0)[2] = 0.6F;
  scores.row(2)[0] = 0.2F;
  scores.row(1)[0] = 0.9F;
  scores.row(3)[0] = kUnknownScore;
  scores.row(0)[0] = 1.0F;
  const Calibration found = calibrate(world.taxonomy(), scores);
  EXPECT_EQ(found.group_pairs, 2U);
  EXPECT_EQ(found.all_pairs, 11U);
  EXPECT_EQ(found.groups, 1U);
  EXPECT_NEAR(found.mean, 0.4, 1e-6);
  EXPECT_NEAR(found.deviation, 0.2, 1e-6);
  EXPECT_NEAR(found.threshold, 0.2, 1e-6);
  EXPECT_NEAR(found.groups_above, 1.0, 1e-9);
  EXPECT_NEAR(found.percentile, 8.0 / 11, 1e-9);
}

TEST(Calibration, FindsTheScoreAtAPercentileAmongKnownPairs) {
  ScoreMatrix scores{"made", 3};
  float next = 0.1F;
  for (std::size_t from = 0; from < 3; ++from) {
    for (std::size_t to = 0; to < 3; ++to) {
      scores.row(from)[to] = from == to ? 1.0F : next;
      if (from != to) next += 0.1F;
    }
  }
  EXPECT_NEAR(score_at(scores, 0.5), 0.4, 1e-6);  // three of 0.1 to 0.6 lie below
  EXPECT_NEAR(score_at(scores, 1.0), 0.6, 1e-6);
  scores.row(0)[1] = kUnknownScore;
  EXPECT_NEAR(score_at(scores, 0.0), 0.2, 1e-6);
}

}  // namespace
}  // namespace overstap::quality
