// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/transition.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "overstap/graph/nearness.h"
#include "worlds.h"

namespace overstap {
namespace {

using testing::occupation;
using testing::skill;

TEST(TransitionScorer, GivesTheWorkedExample) {
  // One occupation asks A, and with B the skill of weight 500 per point: idf is log2(2 / 1) = 1000
  // thousandths, and a transversal percentage of 50 halves it for B.
  TaxonomyBuilder builder;
  builder.add(skill("a"));
  SkillInput b = skill("b");
  b.reuse = SkillReuse::transversal;
  builder.add(b);
  builder.add(occupation("destination", {"a!", "b"}));
  const testing::World world{builder, {.transversal_percent = 50}};
  TransitionScorer scorer{world.taxonomy(), world.closeness(), world.weights};
  EXPECT_EQ(scorer.weight(world.skill("a"), Relevance::essential), 10'000);
  EXPECT_EQ(scorer.weight(world.skill("b"), Relevance::important), 3'000);
  const HeldSkill held[] = {{world.skill("a"), world.weights.strength_stated}};
  const Score score = scorer.score_one(held, OccupationId{0});
  EXPECT_EQ(score, (Score{std::int64_t{10'000} * 10'000 * 9'000, 13'000 * kFullPoints}));
  EXPECT_EQ(score.millionths(), 692'307);
}

TEST(TransitionScorer, EqualsTheReferenceOnRandomTaxonomies) {
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    testing::Dice dice{seed};
    const testing::World world{testing::random_taxonomy(dice, {.skills = 25, .occupations = 12})};
    TransitionScorer scorer{world.taxonomy(), world.closeness(), world.weights};
    std::vector<Score> scores;
    for (const int percent : {30, 0, 80}) {
      const auto held = testing::random_held(dice, world.taxonomy(), percent);
      scorer.score_all(held, scores);
      ASSERT_EQ(scores.size(), 12u);
      for (std::uint32_t to = 0; to < 12; ++to) {
        const Score reference = reference_transition_score(world.taxonomy(), world.closeness(),
                                                           world.weights, held, OccupationId{to});
        ASSERT_EQ(scores[to], reference) << seed << " " << to;
        ASSERT_EQ(scorer.score_one(held, OccupationId{to}), reference) << seed << " " << to;
        ASSERT_GE(reference.earned, 0);
        ASSERT_LE(reference.earned, reference.possible);
      }
    }
  }
}

TEST(TransitionScorer, NeverScoresLowerForAFurtherSkill) {
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    testing::Dice dice{seed};
    const testing::World world{testing::random_taxonomy(dice, {})};
    TransitionScorer scorer{world.taxonomy(), world.closeness(), world.weights};
    auto held = testing::random_held(dice, world.taxonomy(), 50);
    std::vector<Score> more, less;
    scorer.score_all(held, more);
    if (held.empty()) continue;
    held.erase(held.begin() + dice.below(static_cast<int>(held.size())));
    scorer.score_all(held, less);
    for (std::size_t i = 0; i < more.size(); ++i) ASSERT_LE(less[i].earned, more[i].earned);
  }
}

TEST(TransitionScorer, DoesNotAskGroupsAndWhatCannotBeAssessed) {
  TaxonomyBuilder builder;
  builder.add(skill("heading", SkillKind::group));
  SkillInput taste = skill("taste");
  taste.unassessable_reason = "a matter of taste";
  builder.add(taste);
  builder.add(occupation("odd", {"heading!", "taste!"}));
  const testing::World world{builder};
  for (const char* code : {"heading", "taste"}) {
    EXPECT_EQ(
        asked_weight(world.taxonomy(), world.skill(code), Relevance::essential, world.weights), 0);
  }
  TransitionScorer scorer{world.taxonomy(), world.closeness(), world.weights};
  EXPECT_FALSE(scorer.score_one({}, OccupationId{0}).known());
}

TEST(TransitionScorer, StaysWithinSixtyFourBitsAtTheEndsOfTheRanges) {
  TaxonomyBuilder builder;
  std::vector<std::string> asked;
  for (int i = 0; i < static_cast<int>(kMaxSkillsPerOccupation); ++i) {
    builder.add(skill(testing::name_of("s", i)));
    asked.push_back(testing::name_of("s", i) + "!");
  }
  builder.add(occupation("everything", asked));
  for (int i = 0; i < 2000; ++i) builder.add(occupation(testing::name_of("o", i), {}));
  ModelWeights weights;
  weights.relevance[0] = 1000;
  const TaxonomyStorage storage = or_throw(builder.build());
  const Taxonomy taxonomy{storage.tables()};
  const ClosenessStorage closeness = build_closeness(taxonomy, weights);
  TransitionScorer scorer{taxonomy, {closeness.by_asked.view(), closeness.by_held.view()}, weights};
  std::vector<HeldSkill> held;
  for (std::uint32_t i = 0; i < taxonomy.skill_count(); ++i)
    held.push_back({SkillId{i}, kWhole, i});
  const Score score = scorer.score_one(held, taxonomy.find_occupation("everything").value());
  EXPECT_EQ(score.millionths(), 1'000'000);
  EXPECT_GT(score.possible, 0);
}

TEST(OccupationGraph, OrdersByScoreThenById) {
  TaxonomyBuilder builder;
  for (const char* code : {"a", "b", "c"}) builder.add(skill(code));
  builder.add(occupation("origin", {"a!", "b!"}));
  builder.add(occupation("z-full", {"a!"}));
  builder.add(occupation("y-full", {"b!"}));
  builder.add(occupation("half", {"a!", "c!"}));
  builder.add(occupation("nothing", {"c!"}));
  const testing::World world{builder};
  const auto edges = world.edges().row(world.occupation("origin").index());
  ASSERT_EQ(edges.size(), 3u);
  EXPECT_EQ(compare(edges[0].score, edges[1].score), std::strong_ordering::equal);
  EXPECT_EQ(edges[0].to, world.occupation("y-full"));
  EXPECT_EQ(edges[1].to, world.occupation("z-full"));
  EXPECT_EQ(edges[2].to, world.occupation("half"));
}

TEST(OccupationGraph, KeepsTheBestOfAllPairs) {
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    testing::Dice dice{seed};
    const TaxonomyBuilder builder =
        testing::random_taxonomy(dice, {.skills = 15, .occupations = 20});
    const testing::World world{builder, {.edges_per_occupation = 4}};
    const testing::World whole{builder, {.edges_per_occupation = 1000}};
    ASSERT_EQ(world.edges().rows(), 20u);
    for (std::size_t from = 0; from < 20; ++from) {
      const auto best = world.edges().row(from);
      const auto all = whole.edges().row(from);
      ASSERT_EQ(best.size(), std::min<std::size_t>(4, all.size()));
      for (std::size_t i = 0; i < all.size(); ++i) {
        EXPECT_NE(all[i].to.index(), from);
        EXPECT_GT(all[i].score.earned, 0);
        if (i > 0) {
          const auto order = compare(all[i - 1].score, all[i].score);
          EXPECT_TRUE(order > 0 || (order == 0 && all[i - 1].to < all[i].to));
        }
        if (i < best.size()) {
          EXPECT_EQ(best[i].to, all[i].to);
        }
      }
      const OccupationId origin{static_cast<std::uint32_t>(from)};
      const auto held = skills_given_by(whole.taxonomy(), origin, whole.weights);
      std::vector<Score> can, nearness;
      TransitionScorer scorer{whole.taxonomy(), whole.closeness(), whole.weights};
      scorer.score_all(held, can);
      NearnessScorer{whole.taxonomy(), {}, whole.weights}.score_all(origin, can, nearness);
      std::size_t covered = 0;
      for (std::size_t to = 0; to < can.size(); ++to) {
        covered += to != from && can[to].earned > 0 && nearness[to].earned > 0 ? 1U : 0U;
      }
      EXPECT_EQ(all.size(), covered);
      for (const TransitionEdge& edge : all) EXPECT_EQ(edge.score, nearness[edge.to.index()]);
    }
  }
}

}  // namespace
}  // namespace overstap
