// SPDX-License-Identifier: Apache-2.0
#include "bench/quality/fit.h"

#include <gmock/gmock.h>

#include <set>
#include <string>

#include "tests/quality/tiny_world.h"

namespace overstap::quality {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;

constexpr std::uint32_t kNone = kUnknownPoints;
const std::vector<std::uint32_t> kRight = {0,       700'000, 900'000, 100'000,  //
                                           0,       0,       900'000, 100'000,  //
                                           0,       0,       0,       0,        //
                                           900'000, 100'000, 200'000, 0};
const std::vector<std::uint32_t> kWrong = {0,       100'000, 200'000, 900'000,  //
                                           0,       0,       100'000, 900'000,  //
                                           0,       0,       0,       0,        //
                                           100'000, 200'000, 900'000, 0};

std::vector<SignalMatrix> signals() {
  return {{"wrong", 10, false, kWrong}, {"right", 1, false, kRight}};
}

TEST(Mix, IsTheWeightedShareOfWhatIsKnown) {
  const std::vector<SignalMatrix> two = {{"a", 1, false, {500'000, kNone, kNone, 0}},
                                         {"b", 1, false, {1'000'000, 250'000, kNone, 1'000'000}}};
  const ScoreMatrix found = mix(two, {3, 1}, 2, "mix");
  EXPECT_FLOAT_EQ(found.row(0)[0], 0.625F);  // (3 x 0.5 + 1 x 1) / 4
  EXPECT_FLOAT_EQ(found.row(0)[1], 0.25F);   // only b speaks
  EXPECT_FLOAT_EQ(found.row(1)[0], kUnknownScore);
  EXPECT_FLOAT_EQ(found.row(1)[1], 0.25F);
}

TEST(Mix, TakesNoNoticeOfSignalsOfWeightZero) {
  const std::vector<SignalMatrix> two = {{"a", 1, false, {500'000}}, {"b", 1, false, {kNone}}};
  EXPECT_FLOAT_EQ(mix(two, {0, 1}, 1, "mix").row(0)[0], kUnknownScore);
}

TEST(Fit, FindsTheSignalThatRanksRight) {
  const Gold gold = tiny_gold();
  const auto two = signals();
  const MixFit fit{gold, two, 4};
  const Fitted found = fit.ascend({10, 1}, {});
  EXPECT_GT(found.weights[1], found.weights[0]);
  EXPECT_DOUBLE_EQ(found.objective, 1.5);  // NDCG 1 + MRR 1 / 2
}

TEST(Fit, MeasuresWhatTheRankingOfTheMixMeasures) {
  const Gold gold = tiny_gold();
  auto two = signals();
  two[1].points[2] = kNone;
  const MixFit fit{gold, two, 4};
  for (const Weights& weights : {Weights{10, 1}, Weights{1, 1}, Weights{1, 3}, Weights{0, 1}}) {
    double expected = 0;
    const auto codes = evaluate(gold, mix(two, weights, 4, "mix"), Selection::all);
    for (const CodeMetrics& code : codes) expected += code.metrics.ndcg + code.metrics.mrr / 2;
    EXPECT_NEAR(fit.objective(weights, {}), expected / static_cast<double>(codes.size()), 1e-9);
  }
}

TEST(Fit, LeavesTheWeightOfALeftOutSignalAtZero) {
  const Gold gold = tiny_gold();
  const auto two = signals();
  const MixFit fit{gold, two, 4};
  AscentOptions options;
  options.left_out = 1;
  EXPECT_EQ(fit.ascend({10, 1}, options).weights[1], 0);
}

TEST(Fit, DoesNotLookAtTheFoldHeldOut) {
  const Gold gold = tiny_gold();
  const auto two = signals();
  const MixFit fit{gold, two, 4};
  const std::uint32_t fold = fold_of("A");
  ASSERT_NE(fold, fold_of("D")) << "the seed puts both codes in one fold";
  auto changed = two;
  for (std::size_t i = 0; i < 8; ++i) changed[0].points[i] = 1'000'000 - changed[0].points[i];
  const MixFit other{gold, changed, 4};
  EXPECT_EQ(fit.objective({1, 1}, fold), other.objective({1, 1}, fold));
}

TEST(Folds, AreOfLikeSize) {
  std::vector<int> sizes(kFolds, 0);
  for (int letter = 0; letter < 14; ++letter) {
    for (int number = 1101; number < 1140; ++number) {
      const std::string code = static_cast<char>('A' + letter) + std::to_string(number);
      ++sizes[fold_of(code)];
    }
  }
  EXPECT_THAT(sizes, Each(::testing::AllOf(::testing::Gt(80), ::testing::Lt(140))));
}

TEST(HeldOut, HoldsEveryCodeOnce) {
  const Gold gold = tiny_gold();
  const auto two = signals();
  std::vector<Fitted> folds(kFolds, Fitted{{1, 1}, 0});
  const CrossValidation found = held_out_metrics(gold, two, folds);
  const auto expected = evaluate(gold, mix(two, {1, 1}, 4, "mix"), Selection::all);
  ASSERT_EQ(found.held_out.front().size(), expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) {
    EXPECT_EQ(found.held_out.front()[i].code, expected[i].code);
    EXPECT_EQ(found.held_out.front()[i].metrics.ndcg, expected[i].metrics.ndcg);
  }
}

}  // namespace
}  // namespace overstap::quality
