// SPDX-License-Identifier: Apache-2.0
// Figures of a simple ranking on public data, which show that the measure is the one described.
#include <gtest/gtest.h>

#include <filesystem>

#include "bench/quality/baselines.h"
#include "overstap/engine/snapshot.h"

namespace overstap::quality {
namespace {

constexpr double kTolerance = 0.01;

Metrics tf_idf_on(const Gold& gold, const Taxonomy& taxonomy) {
  return bootstrap(evaluate(gold, tf_idf_cosine(taxonomy), Selection::all)).mean;
}

class QualityOnEsco : public ::testing::Test {
 protected:
  void SetUp() override {
    const std::string folder = std::string{OVERSTAP_TEST_DATA} + "/data/rome-moves";
    auto market = Snapshot::open(OVERSTAP_ESCO_MARKET);
    if (!market || !std::filesystem::exists(folder)) {
      GTEST_SKIP() << "needs the ESCO market " << OVERSTAP_ESCO_MARKET << " and " << folder;
    }
    market_ = *market;
  }
  const std::string data_ = std::string{OVERSTAP_TEST_DATA} + "/data";
  SnapshotPtr market_;
};

TEST_F(QualityOnEsco, TfIdfRanksRomeMovesAsMeasuredIndependently) {
  const Gold gold = or_throw(read_rome_moves(data_, market_->taxonomy()));
  const auto codes = evaluate(gold, tf_idf_cosine(market_->taxonomy()), Selection::all);
  EXPECT_EQ(codes.size(), 272U);
  const Metrics found = bootstrap(codes).mean;
  EXPECT_NEAR(found.mrr, 0.519, kTolerance);
  EXPECT_NEAR(found.recall, 0.292, kTolerance);
  EXPECT_NEAR(found.ndcg, 0.294, kTolerance);
  EXPECT_NEAR(found.auc, 0.838, kTolerance);
}

TEST_F(QualityOnEsco, TfIdfKeepsItsFigureOnCareerChangers) {
  const Gold gold = or_throw(
      read_career_changers(data_, market_->taxonomy(), {"exactMatch", "closeMatch", "broadMatch"}));
  const Metrics found = tf_idf_on(gold, market_->taxonomy());
  EXPECT_NEAR(found.mrr, 0.382, kTolerance);
  EXPECT_NEAR(found.recall, 0.172, kTolerance);
  EXPECT_NEAR(found.ndcg, 0.178, kTolerance);
}

}  // namespace
}  // namespace overstap::quality
