// SPDX-License-Identifier: Apache-2.0
#include "bench/quality/baselines.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/quality/tiny_world.h"

namespace overstap::quality {
namespace {

constexpr double kClose = 1e-6;

TEST(Jaccard, IsSharedOverEither) {
  const TinyWorld world;
  const ScoreMatrix essential = jaccard(world.taxonomy(), SkillSet::essential);
  EXPECT_NEAR(essential.row(0)[1], 1.0, kClose);
  EXPECT_NEAR(essential.row(0)[2], 0.0, kClose);
  const ScoreMatrix all = jaccard(world.taxonomy(), SkillSet::all);
  EXPECT_NEAR(all.row(0)[1], 2.0 / 3, kClose);
  EXPECT_NEAR(all.row(0)[2], 2.0 / 3, kClose);
  EXPECT_NEAR(all.row(2)[1], 1.0 / 3, kClose);
  EXPECT_NEAR(all.row(0)[3], 0.0, kClose);
}

TEST(TfIdfCosine, CountsOptionalSkillsHalfAndRareOnesMore) {
  const TinyWorld world;
  // Of four occupations s0 is asked by three, s1 and s2 by two.
  const double s0 = std::log(4.0 / 3), s1 = std::log(2.0), s2 = s1;
  const double norm0 = std::sqrt(s0 * s0 + s1 * s1 + s2 * s2 / 4);
  const double norm1 = std::sqrt(s0 * s0 + s1 * s1);
  const double norm2 = std::sqrt(s2 * s2 + s0 * s0 / 4);
  const ScoreMatrix found = tf_idf_cosine(world.taxonomy());
  EXPECT_NEAR(found.row(0)[1], (s0 * s0 + s1 * s1) / (norm0 * norm1), kClose);
  EXPECT_NEAR(found.row(0)[2], (s0 * s0 / 2 + s2 * s2 / 2) / (norm0 * norm2), kClose);
  EXPECT_NEAR(found.row(1)[3], 0.0, kClose);
  EXPECT_NEAR(found.row(3)[3], 1.0, kClose);
}

TEST(IscoProximity, IsTheShareOfLeadingDigits) {
  const TinyWorld world;
  const ScoreMatrix found = isco_proximity(world.taxonomy());
  EXPECT_EQ(found.row(0)[1], 0.75F);
  EXPECT_EQ(found.row(0)[2], 1.0F);
  EXPECT_EQ(found.row(0)[3], 0.0F);
  EXPECT_EQ(found.row(3)[3], 0.0F);
}

TEST(SoftThreshold, LetsOnlyNearlyEqualSkillsCount) {
  EXPECT_NEAR(soft_threshold(0.87), 0.5, kClose);
  EXPECT_NEAR(soft_threshold(0.80), 0.029, 0.0005);
  EXPECT_NEAR(soft_threshold(0.85), 0.27, 0.005);
  EXPECT_NEAR(soft_threshold(0.90), 0.82, 0.005);
  EXPECT_NEAR(soft_threshold(1.0), 0.9985, 0.0001);
}

TEST(GreedySum, PairsEachSkillOnce) {
  // 1 with 1 is taken first; that leaves 2 with 2, though 1 with 2 and 2 with 1 are closer.
  std::vector<SkillPair> pairs = {{0.90F, 2, 2}, {0.95F, 1, 2}, {0.97F, 2, 1}, {1.0F, 1, 1}};
  EXPECT_NEAR(greedy_sum(pairs), soft_threshold(1) + soft_threshold(0.90F), 1e-5);
}

TEST(SimilarLabels, HoldTheSkillItselfAndNoGroup) {
  const TinyWorld world;
  const auto similar = similar_labels(world.taxonomy(), 0.0F);
  const SkillId group = *world.taxonomy().find_skill("nl:gaa");  // shares a word with s0
  const SkillId greet = *world.taxonomy().find_skill("nl:s0");
  ASSERT_FALSE(similar[greet.index()].empty());
  EXPECT_EQ(similar[greet.index()].front().skill, greet.value());
  EXPECT_EQ(similar[greet.index()].front().similarity, 1.0F);
  EXPECT_EQ(similar[group.index()].front().skill, group.value());
  EXPECT_LT(similar[greet.index()].at(1).similarity, 0.5F);
}

TEST(Nesta, IsTheMeanOfItsThreeParts) {
  const TinyWorld world;
  const double whole = soft_threshold(1);
  const ScoreMatrix found = nesta(world.taxonomy());
  // o0 -> o1: both essential skills are held twice over, and the activities are the same.
  EXPECT_NEAR(found.row(0)[1], (whole + whole + 1) / 3, kClose);
  // o0 -> o2: s2 is held as an optional skill only; no activity in common.
  EXPECT_NEAR(found.row(0)[2], (0 + whole + 0) / 3, kClose);
  // o2 -> o0: one of two essential skills, optional only.
  EXPECT_NEAR(found.row(2)[0], (0 + whole / 2 + 0) / 3, kClose);
  // o2 -> o3: nothing in common but the group of machines.
  EXPECT_NEAR(found.row(2)[3], 1.0 / 3, kClose);
}

}  // namespace
}  // namespace overstap::quality
