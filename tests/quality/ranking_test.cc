// SPDX-License-Identifier: Apache-2.0
#include "bench/quality/ranking.h"

#include <gmock/gmock.h>

#include <cmath>

#include "tests/quality/tiny_world.h"
#include "tests/tools/import/temp_folder.h"

namespace overstap::quality {
namespace {

using ::testing::ElementsAre;

ScoreMatrix matrix(std::vector<float> scores) {
  ScoreMatrix result{"made", 4};
  result.scores = std::move(scores);
  return result;
}

TEST(Gold, CountsADoubledMappingOnce) {
  const Gold gold = tiny_gold();
  EXPECT_THAT(gold.codes, ElementsAre("A", "B", "C", "D"));
  EXPECT_THAT(gold.occupations_of[3], ElementsAre(3));
  EXPECT_THAT(gold.codes_of[1], ElementsAre(0, 1));
}

TEST(Gold, LeavesOutMovesToCodesWithoutAnOccupation) {
  const Gold gold = tiny_gold();
  EXPECT_EQ(gold.rows, 4U);
  EXPECT_EQ(gold.rows_kept, 3U);
}

TEST(Cases, LeaveOutTheOriginsOwnCodes) {
  const std::vector<Case> cases = cases_of(tiny_gold(), Selection::all);
  ASSERT_EQ(cases.size(), 3U);
  EXPECT_THAT(cases[0].relevant, ElementsAre(1, 2));  // o0 as A: B and C
  EXPECT_THAT(cases[1].relevant, ElementsAre(2));     // o1 as A is itself under B
  EXPECT_THAT(cases[2].relevant, ElementsAre(0));     // o3 as D: A
}

TEST(Cases, OfOneTypeHoldItsMovesOnly) {
  const std::vector<Case> near = cases_of(tiny_gold(), Selection::near);
  ASSERT_EQ(near.size(), 2U);  // o1 as A has no near move left
  EXPECT_THAT(near[0].relevant, ElementsAre(1));
  const std::vector<Case> step_up = cases_of(tiny_gold(), Selection::step_up);
  ASSERT_EQ(step_up.size(), 2U);
  EXPECT_THAT(step_up[0].relevant, ElementsAre(2));
}

TEST(ScoreCodes, TakesTheBestOccupationOfACode) {
  std::vector<float> codes;
  score_codes(tiny_gold(), 3, std::vector<float>{0.2F, 0.7F, 0.1F, 1.0F}, codes);
  EXPECT_THAT(codes, ElementsAre(0.7F, 0.7F, 0.1F, kLeftOut));
}

TEST(Evaluate, AveragesOverTheOccupationsOfACodeFirst) {
  // o0 ranks C 0.9, D 0.5, B 0.1: right are B and C. o1 ranks D 0.8, C 0.3: right is C.
  // o3 ranks A (best of o0 and o1) 0.6, B 0.6, C 0.2: right is A, which wins the tie.
  const ScoreMatrix scores = matrix({1.0F, 0.1F, 0.9F, 0.5F,    //
                                     0.0F, 1.0F, 0.3F, 0.8F,    //
                                     0.0F, 0.0F, 0.0F, 0.0F,    //
                                     0.4F, 0.6F, 0.2F, 1.0F});  //
  const std::vector<CodeMetrics> found = evaluate(tiny_gold(), scores, Selection::all);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].code, 0U);
  EXPECT_DOUBLE_EQ(found[0].metrics.mrr, (1.0 + 0.5) / 2);
  EXPECT_DOUBLE_EQ(found[0].metrics.recall, 1);
  const double third = 1 / std::log2(4.0), second = 1 / std::log2(3.0);
  EXPECT_DOUBLE_EQ(found[0].metrics.ndcg, ((1 + third) / (1 + second) + second) / 2);
  EXPECT_DOUBLE_EQ(found[0].metrics.auc, (0.5 + 0.0) / 2);
  EXPECT_EQ(found[1].code, 3U);
  EXPECT_DOUBLE_EQ(found[1].metrics.mrr, 1);
  EXPECT_DOUBLE_EQ(found[1].metrics.auc, 0.75);  // one tie of two pairs
}

TEST(Export, GivesTheOrderOfItsRanks) {
  const TinyWorld world;
  const test::TempFolder folder;
  const std::string path = folder.write(
      "ranking.csv", "from,to,rank,score\nnl:o0,nl:o2,1,900000\nnl:o0,nl:o3,2,800000\n");
  const ScoreMatrix ranking = or_throw(read_export(path, world.taxonomy()));
  EXPECT_GT(ranking.row(0)[2], ranking.row(0)[3]);
  EXPECT_EQ(ranking.row(0)[1], 0.0F);
}

TEST(Export, NamesAnOccupationThatTheMarketHasNot) {
  const TinyWorld world;
  const test::TempFolder folder;
  const std::string path = folder.write("ranking.csv", "from,to,rank\nnl:o0,nl:o9,1\n");
  const auto ranking = read_export(path, world.taxonomy());
  ASSERT_FALSE(ranking);
  EXPECT_EQ(ranking.error().code, ErrorCode::not_found);
  EXPECT_THAT(ranking.error().to_string(), ::testing::HasSubstr("nl:o9"));
}

TEST(Export, RefusesWhatIsNoRank) {
  const TinyWorld world;
  const test::TempFolder folder;
  for (const char* rank : {"0", "-1", "first", "1.5", ""}) {
    const std::string path =
        folder.write("ranking.csv", std::string{"from,to,rank\nnl:o0,nl:o2,"} + rank + "\n");
    const auto ranking = read_export(path, world.taxonomy());
    ASSERT_FALSE(ranking) << rank;
    EXPECT_EQ(ranking.error().code, ErrorCode::schema) << rank;
  }
}

}  // namespace
}  // namespace overstap::quality
