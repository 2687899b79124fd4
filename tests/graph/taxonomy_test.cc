// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/taxonomy.h"

#include <gtest/gtest.h>

#include "worlds.h"

namespace overstap {
namespace {

TEST(ConditionSet, TellsYesNoAndUnknownApart) {
  ConditionSet conditions;
  conditions.set(Condition::night_work, Answer::no);
  conditions.set(Condition::irregular_roster, Answer::yes);
  EXPECT_EQ(conditions[Condition::night_work], Answer::no);
  EXPECT_EQ(conditions[Condition::irregular_roster], Answer::yes);
  EXPECT_EQ(conditions[Condition::outbound_sales], Answer::unknown);
  conditions.set(Condition::night_work, Answer::unknown);
  EXPECT_EQ(conditions, (ConditionSet{.yes = 1u << 15, .no = 0}));
}

TEST(Taxonomy, FindsByCodeAndByUri) {
  TaxonomyBuilder builder;
  SkillInput both = testing::skill("nl:listen");
  both.uri = "http://example.org/skill/1";
  builder.add(both);
  builder.add(testing::skill("nl:type"));
  OccupationInput agent;
  agent.uri = "http://example.org/occupation/1";
  builder.add(agent);
  const testing::World world{builder};
  const Taxonomy& taxonomy = world.taxonomy();

  const auto listen = taxonomy.find_skill("nl:listen");
  ASSERT_TRUE(listen);
  EXPECT_EQ(taxonomy.find_skill("http://example.org/skill/1"), listen);
  EXPECT_EQ(taxonomy.identifier(*listen), "http://example.org/skill/1");
  EXPECT_EQ(taxonomy.code(*listen), "nl:listen");
  EXPECT_EQ(taxonomy.identifier(world.skill("nl:type")), "nl:type");
  EXPECT_EQ(taxonomy.uri(world.skill("nl:type")), "");
  EXPECT_EQ(taxonomy.find_occupation("http://example.org/occupation/1"), OccupationId{0});
  EXPECT_EQ(taxonomy.find_skill("nl:lis"), std::nullopt);
  EXPECT_EQ(taxonomy.find_skill(""), std::nullopt);
  EXPECT_EQ(taxonomy.find_occupation("nl:listen"), std::nullopt);
}

TEST(Taxonomy, LabelsFallBackToTheOtherLanguage) {
  TaxonomyBuilder builder;
  SkillInput skill = testing::skill("a");
  skill.label = {.nl = "luisteren", .en = "listening"};
  builder.add(skill);
  skill.code = "b";
  skill.label = {.nl = "", .en = "typing"};
  builder.add(skill);
  const testing::World world{builder};
  EXPECT_EQ(world.taxonomy().label(SkillId{0}, Language::nl), "luisteren");
  EXPECT_EQ(world.taxonomy().label(SkillId{0}, Language::en), "listening");
  EXPECT_EQ(world.taxonomy().label(SkillId{1}, Language::nl), "typing");
}

TEST(Taxonomy, KnowsALevelOnlyWhereOneWasGiven) {
  TaxonomyBuilder builder;
  OccupationInput agent = testing::occupation("a", {});
  agent.level = {EducationLevel::mbo_2, EducationLevel::mbo_3};
  builder.add(agent);
  builder.add(testing::occupation("b", {}));
  const testing::World world{builder};
  EXPECT_EQ(world.taxonomy().level(OccupationId{0}),
            (Range<EducationLevel>{EducationLevel::mbo_2, EducationLevel::mbo_3}));
  EXPECT_EQ(world.taxonomy().level(OccupationId{1}), std::nullopt);
}

TEST(Taxonomy, OfNothingIsEmpty) {
  const Taxonomy taxonomy;
  EXPECT_EQ(taxonomy.skill_count(), 0u);
  EXPECT_EQ(taxonomy.find_occupation("a"), std::nullopt);
}

}  // namespace
}  // namespace overstap
