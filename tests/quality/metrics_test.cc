// SPDX-License-Identifier: Apache-2.0
#include "bench/quality/metrics.h"

#include <gtest/gtest.h>

#include <cmath>

namespace overstap::quality {
namespace {

struct Row {
  const char* name;
  std::vector<float> scores;
  std::vector<std::uint32_t> relevant;
  Metrics expected;
};

const double kThirdRank = 1 / std::log2(4.0);   // gain at rank 3
const double kSecondRank = 1 / std::log2(3.0);  // gain at rank 2

TEST(RankMetrics, AreThoseCountedByHand) {
  const std::vector<Row> rows = {
      {"the only right answer is first", {0.9F, 0.5F, 0.1F}, {0}, {1, 1, 1, 1}},
      {"it is second of three", {0.9F, 0.5F, 0.1F}, {1}, {0.5, 1, kSecondRank, 0.5}},
      {"it is last", {0.9F, 0.5F, 0.1F}, {2}, {1.0 / 3, 1, kThirdRank, 0}},
      {"first and third of four",
       {0.9F, 0.5F, 0.3F, 0.1F},
       {0, 2},
       {1, 1, (1 + kThirdRank) / (1 + kSecondRank), 0.75}},
      {"what is left out takes no rank", {kLeftOut, 0.5F, 0.1F}, {1}, {1, 1, 1, 1}},
      {"unknown scores rank last", {kUnknownScore, 0.0F}, {0}, {0.5, 1, kSecondRank, 0}},
      {"a tie goes to the smaller index, and counts half in AUC",
       {0.5F, 0.5F},
       {1},
       {0.5, 1, kSecondRank, 0.5}},
      {"a tie of two right answers costs nothing", {0.5F, 0.5F, 0.1F}, {0, 1}, {1, 1, 1, 1}},
      {"all answers are right", {0.5F, 0.1F}, {0, 1}, {1, 1, 1, 1}},
  };
  for (const Row& row : rows) {
    const Metrics found = rank_metrics(row.scores, row.relevant);
    for (std::size_t m = 0; m < kMetrics; ++m) {
      EXPECT_NEAR(value(found, m), value(row.expected, m), 1e-12)
          << row.name << ": " << kMetricNames[m];
    }
  }
}

TEST(RankMetrics, LooksAtTenPlacesOnly) {
  std::vector<float> scores;
  scores.reserve(12);
  for (int i = 0; i < 12; ++i) scores.push_back(1.0F - 0.01F * static_cast<float>(i));
  const Metrics found = rank_metrics(scores, std::vector<std::uint32_t>{9, 10});
  EXPECT_DOUBLE_EQ(found.mrr, 0.1);
  EXPECT_DOUBLE_EQ(found.recall, 0.5);
  EXPECT_DOUBLE_EQ(found.ndcg, (1 / std::log2(11.0)) / (1 + kSecondRank));
}

TEST(RankMetrics, IdealListHoldsNoMoreThanTenAnswers) {
  std::vector<float> scores(12, 0.0F);
  std::vector<std::uint32_t> relevant;
  relevant.reserve(11);
  for (std::uint32_t i = 0; i < 11; ++i) relevant.push_back(i);
  const Metrics found = rank_metrics(scores, relevant);
  EXPECT_DOUBLE_EQ(found.ndcg, 1);
  EXPECT_DOUBLE_EQ(found.recall, 10.0 / 11);
}

TEST(Bootstrap, OfEqualCodesHasNoWidth) {
  const std::vector<CodeMetrics> codes(5, {0, {0.25, 0.5, 0.75, 1}});
  const Estimate estimate = bootstrap(codes);
  EXPECT_DOUBLE_EQ(estimate.mean.mrr, 0.25);
  EXPECT_DOUBLE_EQ(estimate.low.recall, 0.5);
  EXPECT_DOUBLE_EQ(estimate.high.ndcg, 0.75);
}

TEST(Bootstrap, OfHalfZeroHalfOneIsAsWideAsTheBinomial) {
  std::vector<CodeMetrics> codes;
  codes.reserve(100);
  for (std::uint32_t i = 0; i < 100; ++i) codes.push_back({i, {i < 50 ? 0.0 : 1.0, 0, 0, 0}});
  const Estimate estimate = bootstrap(codes);
  EXPECT_DOUBLE_EQ(estimate.mean.mrr, 0.5);
  // 1.96 x sqrt(0.25 / 100) = 0.098.
  EXPECT_NEAR(estimate.low.mrr, 0.402, 0.021);
  EXPECT_NEAR(estimate.high.mrr, 0.598, 0.021);
}

TEST(Bootstrap, GivesTheSameIntervalAgain) {
  std::vector<CodeMetrics> codes;
  codes.reserve(100);
  for (std::uint32_t i = 0; i < 30; ++i) codes.push_back({i, {1.0 / (i + 1), 0, 0, 0}});
  EXPECT_EQ(bootstrap(codes).low.mrr, bootstrap(codes).low.mrr);
}

TEST(Bootstrap, OfAPairedConstantDifferenceHasNoWidth) {
  std::vector<CodeMetrics> ours, theirs;
  for (std::uint32_t i = 0; i < 20; ++i) {
    theirs.push_back({i, {0.03125 * i, 0, 0, 0}});
    ours.push_back({i, {0.03125 * i + 0.125, 0, 0, 0}});
  }
  const Estimate estimate = paired_bootstrap(ours, theirs);
  EXPECT_DOUBLE_EQ(estimate.low.mrr, 0.125);
  EXPECT_DOUBLE_EQ(estimate.high.mrr, 0.125);
}

}  // namespace
}  // namespace overstap::quality
