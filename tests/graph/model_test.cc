// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/model.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "worlds.h"

namespace overstap {
namespace {

TEST(Log2Thousandths, AgreesWithATable) {
  struct Case {
    std::uint64_t numerator, denominator;
    std::int32_t value;
  };
  constexpr std::uint64_t kMost = std::numeric_limits<std::uint64_t>::max();
  for (const Case& c :
       {Case{1, 1, 0}, Case{8, 1, 3000}, Case{3, 2, 584}, Case{2, 1, 1000}, Case{3, 1, 1584},
        Case{10, 1, 3321}, Case{1000, 1, 9965}, Case{1000, 999, 1}, Case{3000, 7, 8743},
        Case{1'000'000, 1, 19931}, Case{1u << 20, 1u << 10, 10000}, Case{7, 7, 0},
        Case{kMost, 1, 63999}, Case{kMost, kMost, 0}, Case{kMost, kMost - 1, 0},
        Case{std::uint64_t{1} << 63, 1, 63000}, Case{kMost, std::uint64_t{1} << 63, 999}}) {
    EXPECT_EQ(log2_thousandths(c.numerator, c.denominator), c.value)
        << c.numerator << "/" << c.denominator;
  }
}

TEST(Log2Thousandths, AgreesWithTheMathematicalLibrary) {
  for (std::uint64_t denominator = 1; denominator <= 60; ++denominator) {
    for (std::uint64_t numerator = denominator; numerator <= 600; ++numerator) {
      const long double exact = 1000 * std::log2(static_cast<long double>(numerator) /
                                                 static_cast<long double>(denominator));
      const bool on_the_edge = std::abs(exact - std::round(exact)) < 1e-12L;
      const auto expected =
          static_cast<std::int32_t>(on_the_edge ? std::round(exact) : std::floor(exact));
      ASSERT_EQ(log2_thousandths(numerator, denominator), expected)
          << numerator << "/" << denominator;
    }
  }
}

TEST(IdfWeight, FallsWithTheNumberOfOccupationsThatAsk) {
  TaxonomyBuilder builder;
  for (const char* code : {"all", "never", "once", "twice"}) builder.add(testing::skill(code));
  SkillInput soft = testing::skill("soft");
  soft.reuse = SkillReuse::transversal;
  builder.add(soft);
  builder.add(testing::occupation("a", {"all", "once", "twice"}));
  builder.add(testing::occupation("b", {"all", "twice"}));
  builder.add(testing::occupation("c", {"all", "soft"}));
  const testing::World world{builder};
  const auto idf = [&](const char* code, const ModelWeights& weights = {}) {
    return idf_weight(world.taxonomy(), world.skill(code), weights);
  };
  EXPECT_EQ(idf("never"), 2000);
  EXPECT_EQ(idf("once"), 2000);
  EXPECT_EQ(idf("twice"), 1000);
  EXPECT_EQ(idf("all"), 415);
  EXPECT_EQ(idf("soft"), 500);
  EXPECT_EQ(idf("soft", {.transversal_percent = 0}), 0);
}

TEST(IdfWeight, IsNeverZeroForASkillThatEverybodyAsks) {
  TaxonomyBuilder builder;
  builder.add(testing::skill("plain"));
  SkillInput soft = testing::skill("soft");
  soft.reuse = SkillReuse::transversal;
  builder.add(soft);
  for (int i = 0; i < 2000; ++i) {
    builder.add(testing::occupation(testing::name_of("o", i), {"plain", "soft"}));
  }
  const TaxonomyStorage storage = or_throw(builder.build());
  const Taxonomy taxonomy{storage.tables()};
  EXPECT_EQ(idf_weight(taxonomy, SkillId{0}, {}), 1);
  EXPECT_EQ(idf_weight(taxonomy, SkillId{1}, {}), 1);
}

TEST(ModelWeights, AreValidAsTheyStand) { EXPECT_TRUE(validate(ModelWeights{})); }

TEST(ModelWeights, AreRefusedWithTheNameOfTheFirstNumberOutOfRange) {
  struct Case {
    const char* name;
    void (*spoil)(ModelWeights&);
  };
  const Case cases[] = {
      {"relevance.important", [](ModelWeights& w) { w.relevance[1] = 1001; }},
      {"closeness.sibling", [](ModelWeights& w) { w.closeness[3] = -1; }},
      {"strength_tested", [](ModelWeights& w) { w.strength_tested = 10'001; }},
      {"force_wished", [](ModelWeights& w) { w.force_wished = 0; }},
      {"transversal_percent", [](ModelWeights& w) { w.transversal_percent = 101; }},
      {"edges_per_occupation", [](ModelWeights& w) { w.edges_per_occupation = 0; }},
      {"experience_cap_months", [](ModelWeights& w) { w.experience_cap_months = 0; }},
  };
  for (const Case& c : cases) {
    ModelWeights weights;
    c.spoil(weights);
    weights.travel_band_percent = -5;
    const Result<void> result = validate(weights);
    ASSERT_FALSE(result) << c.name;
    EXPECT_EQ(result.error().code, ErrorCode::invalid_argument);
    EXPECT_NE(result.error().message.find(c.name), std::string::npos) << result.error().message;
  }
}

}  // namespace
}  // namespace overstap
