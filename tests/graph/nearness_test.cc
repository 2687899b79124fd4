// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/nearness.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>

#include "overstap/graph/near_synonyms.h"
#include "overstap/graph/transition.h"
#include "worlds.h"

namespace overstap {
namespace {

using testing::occupation;
using testing::skill;

constexpr OccupationId kWaiter{2}, kTeacher{1}, kManager{0};

/// manager (1412), teacher (2320) and waiter (5131) ask one skill; the waiter also another.
class ThreeOccupations : public ::testing::Test {
 protected:
  ThreeOccupations() : world_{builder()} {}

  static TaxonomyBuilder builder() {
    TaxonomyBuilder builder;
    builder.add(skill("serve"));
    builder.add(skill("pour"));
    const auto add = [&](const std::string& code, std::uint16_t isco,
                         const std::vector<std::string>& skills) {
      OccupationInput input = occupation(code, skills);
      input.isco = isco;
      builder.add(std::move(input));
    };
    add("a-manager", 1412, {"serve!"});
    add("b-teacher", 2320, {"serve!"});
    add("c-waiter", 5131, {"serve!", "pour!"});
    return builder;
  }

  void describe(Descriptor descriptor, const std::vector<std::string>& words_per_occupation) {
    TermTableBuilder table{3};
    for (std::uint32_t i = 0; i < 3; ++i) {
      for (const char letter : words_per_occupation[i]) {
        table.add(OccupationId{i}, table.term(std::string(1, letter)), 2);
      }
    }
    storage_.tables[static_cast<std::size_t>(descriptor)] = std::move(table).build();
  }

  std::uint32_t points(Signal signal, OccupationId from, OccupationId to) {
    std::vector<Score> can;
    TransitionScorer scorer{world_.taxonomy(), world_.closeness(), world_.weights};
    scorer.score_all(skills_given_by(world_.taxonomy(), from, world_.weights), can);
    NearnessScorer nearness{world_.taxonomy(), storage_.view(), world_.weights};
    std::array<std::vector<std::uint32_t>, kSignals> all;
    nearness.points_from(from, can, all);
    return all[static_cast<std::size_t>(signal)][to.index()];
  }

  testing::World world_;
  DescriptorStorage storage_;
};

TEST_F(ThreeOccupations, SkillsAreTheShareThatIsCovered) {
  TransitionScorer scorer{world_.taxonomy(), world_.closeness(), world_.weights};
  const Score score =
      scorer.score_one(skills_given_by(world_.taxonomy(), kWaiter, world_.weights), kManager);
  EXPECT_EQ(points(Signal::skills, kWaiter, kManager),
            static_cast<std::uint32_t>(score.millionths()));
  EXPECT_GT(score.millionths(), 0);
}

TEST_F(ThreeOccupations, TextIsTheRootOfTheCosine) {
  // Two words each, both asked by two of three: equal weights, one of two in common: cosine 1/2.
  describe(Descriptor::text, {"ab", "cb", "ac"});
  EXPECT_NEAR(points(Signal::text, kWaiter, kManager), 1'000'000 * std::sqrt(0.5), 200);
  EXPECT_EQ(points(Signal::text, kWaiter, kManager), points(Signal::text, kManager, kWaiter));
  EXPECT_NEAR(points(Signal::text, kWaiter, kWaiter), 1'000'000, 200);
}

TEST_F(ThreeOccupations, NothingInCommonIsZeroAndNothingWrittenIsUnknown) {
  describe(Descriptor::titles, {"a", "", "b"});
  EXPECT_EQ(points(Signal::titles, kWaiter, kManager), 0U);
  EXPECT_EQ(points(Signal::titles, kWaiter, kTeacher), kUnknownPoints);
  EXPECT_EQ(points(Signal::titles, kTeacher, kWaiter), kUnknownPoints);
  EXPECT_EQ(points(Signal::titles_us, kWaiter, kManager), kUnknownPoints);
}

TEST_F(ThreeOccupations, LeadingCountsWithinTheSectorAndOnlyWhereTheDestinationLeads) {
  describe(Descriptor::sector, {"h", "e", "h"});
  EXPECT_NEAR(points(Signal::leads, kWaiter, kManager), 1'000'000, 200);
  EXPECT_EQ(points(Signal::leads, kTeacher, kManager), 0U);
  EXPECT_EQ(points(Signal::leads, kManager, kWaiter), 0U);
}

TEST_F(ThreeOccupations, LeadingCountsByTheTextsWhereNoSectorIsKnown) {
  describe(Descriptor::text, {"ab", "c", "ac"});
  EXPECT_EQ(points(Signal::leads, kWaiter, kManager), points(Signal::text, kWaiter, kManager));
  EXPECT_GT(points(Signal::leads, kWaiter, kManager), 0U);
  EXPECT_EQ(points(Signal::leads, kManager, kWaiter), 0U);
}

TEST_F(ThreeOccupations, TeachingCountsByTheLikenessOfTheTexts) {
  describe(Descriptor::text, {"ab", "ac", "ac"});
  EXPECT_EQ(points(Signal::teaches, kWaiter, kTeacher), points(Signal::text, kWaiter, kTeacher));
  EXPECT_GT(points(Signal::teaches, kWaiter, kTeacher), 0U);
  EXPECT_EQ(points(Signal::teaches, kWaiter, kManager), 0U);
  EXPECT_EQ(points(Signal::sells, kWaiter, kTeacher), 0U);
}

TEST_F(ThreeOccupations, DefinitionsThatNameEachOtherCount) {
  EXPECT_EQ(points(Signal::isco_named, kWaiter, kManager), kUnknownPoints);
  storage_.isco_named = {{1412, 5131}, {5131, 1412}};
  EXPECT_EQ(points(Signal::isco_named, kWaiter, kManager), 1'000'000U);
  EXPECT_EQ(points(Signal::isco_named, kWaiter, kTeacher), 0U);
}

TEST_F(ThreeOccupations, OneLevelUpIsWorthMoreThanTheSameAndTwoNothing) {
  EXPECT_EQ(points(Signal::level, kManager, kTeacher), 750'000U);  // both level 4
  EXPECT_EQ(points(Signal::level, kWaiter, kManager), 0U);         // from 2 to 4
  EXPECT_EQ(points(Signal::level, kWaiter, kWaiter), 750'000U);
}

TEST_F(ThreeOccupations, PartsSumToTheNearness) {
  describe(Descriptor::text, {"ab", "cb", "ac"});
  describe(Descriptor::titles, {"a", "", "ab"});
  std::vector<Score> can, scores;
  TransitionScorer scorer{world_.taxonomy(), world_.closeness(), world_.weights};
  scorer.score_all(skills_given_by(world_.taxonomy(), kWaiter, world_.weights), can);
  NearnessScorer nearness{world_.taxonomy(), storage_.view(), world_.weights};
  nearness.score_all(kWaiter, can, scores);
  for (const OccupationId to : {kManager, kTeacher}) {
    SignalPoints points_to;
    for (std::size_t s = 0; s < kSignals; ++s) {
      points_to[s] = points(static_cast<Signal>(s), kWaiter, to);
    }
    Score sum;
    for (const SignalPart& part : nearness_parts(points_to, world_.weights)) {
      sum.earned += part.points;
      sum.possible += part.possible;
      EXPECT_LE(part.points, part.possible);
      EXPECT_FALSE(to == kTeacher && part.signal == Signal::titles);  // unknown counts nowhere
    }
    EXPECT_EQ(sum, scores[to.index()]);
  }
}

TEST_F(ThreeOccupations, WhoHoldsNoOccupationIsNearBySkillsAlone) {
  describe(Descriptor::text, {"ab", "cb", "ac"});
  const std::vector<Score> can = {{1, 2}, {0, 2}, {2, 2}};
  std::vector<Score> scores;
  NearnessScorer{world_.taxonomy(), storage_.view(), world_.weights}.score_all({}, can, scores);
  const std::int64_t weight = world_.weights.signals[0];
  EXPECT_EQ(scores[0], (Score{weight * 500'000, weight * 1'000'000}));
  EXPECT_EQ(scores[2], (Score{weight * 1'000'000, weight * 1'000'000}));
}

TEST(TermTables, WeighRareTermsMoreAndKeepOneLength) {
  TermTableBuilder builder{4};
  for (std::uint32_t i = 0; i < 4; ++i) builder.add(OccupationId{i}, builder.term("all"), 2);
  builder.add(OccupationId{0}, builder.term("rare"), 2);
  const TermTableStorage storage = std::move(builder).build();
  const auto row = storage.view().by_occupation.row(0);
  ASSERT_EQ(row.size(), 2U);
  EXPECT_LT(row[0].weight, row[1].weight);  // "all" before "rare", by spelling
  std::uint64_t squares = 0;
  for (const TermWeight& term : row) squares += std::uint64_t{term.weight} * term.weight;
  EXPECT_NEAR(std::sqrt(static_cast<double>(squares)), kTermUnit, 2);
  EXPECT_EQ(storage.view().by_term.row(0).size(), 4U);
}

TEST(TermTables, AreTheSameInWhateverOrderTermsCome) {
  const auto table = [](const std::vector<std::string>& words) {
    TermTableBuilder builder{1};
    for (const std::string& word : words) builder.add(OccupationId{0}, builder.term(word), 1);
    return std::move(builder).build();
  };
  const TermTableStorage a = table({"x", "y", "x"}), b = table({"y", "x", "x"});
  ASSERT_EQ(a.by_occupation.values.size(), b.by_occupation.values.size());
  for (std::size_t i = 0; i < a.by_occupation.values.size(); ++i) {
    EXPECT_EQ(a.by_occupation.values[i].id, b.by_occupation.values[i].id);
    EXPECT_EQ(a.by_occupation.values[i].weight, b.by_occupation.values[i].weight);
  }
}

TEST(NearSynonyms, JoinTheFirstOfTheirUnitGroupThatIsAlikeEnough) {
  TaxonomyBuilder builder;
  builder.add(skill("rent"));
  for (const auto& [code, isco] : {std::pair{"a", 5249}, {"b", 5249}, {"c", 5249}, {"d", 4222}}) {
    OccupationInput input = occupation(code, {"rent!"});
    input.isco = static_cast<std::uint16_t>(isco);
    builder.add(std::move(input));
  }
  const testing::World world{builder};
  DescriptorStorage storage;
  TermTableBuilder table{4};
  const std::string texts[] = {"rental", "rental", "waiter", "rental"};
  for (std::uint32_t i = 0; i < 4; ++i) {
    for (const char letter : texts[i]) {
      table.add(OccupationId{i}, table.term(std::string(1, letter)), 2);
    }
  }
  storage.tables[static_cast<std::size_t>(Descriptor::text)] = std::move(table).build();
  const std::vector<OccupationId> expected = {OccupationId{0}, OccupationId{0}, OccupationId{2},
                                              OccupationId{3}};
  EXPECT_EQ(near_synonym_leaders(world.taxonomy(), storage.view(), world.weights), expected);
  ModelWeights strict = world.weights;
  strict.near_synonym_permille = 1000;
  EXPECT_EQ(near_synonym_leaders(world.taxonomy(), {}, strict)[1], OccupationId{1});
}

}  // namespace
}  // namespace overstap
