// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/held_skills.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "worlds.h"

namespace overstap {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::occupation;
using testing::skill;
using ::testing::UnorderedElementsAre;

TEST(SkillsGivenBy, LeavesOutGroupsAndWhatCannotBeAssessed) {
  TaxonomyBuilder builder;
  builder.add(skill("a"));
  builder.add(skill("b"));
  builder.add(skill("c"));
  builder.add(skill("heading", SkillKind::group));
  SkillInput taste = skill("taste");
  taste.unassessable_reason = "a matter of taste";
  builder.add(taste);
  builder.add(occupation("agent", {"c?", "b!", "a", "heading!", "taste!"}));
  const testing::World world{builder};
  EXPECT_THAT(
      skills_given_by(world.taxonomy(), OccupationId{0}, world.weights),
      ElementsAre(HeldSkill{world.skill("a"), 3'000, 0}, HeldSkill{world.skill("b"), 6'000, 0},
                  HeldSkill{world.skill("c"), 3'000, 0}));
}

TaxonomyBuilder family() {
  TaxonomyBuilder builder;
  builder.add(skill("top"));
  for (const char* code : {"a", "b", "c"}) builder.add(skill(code, SkillKind::skill, {"top"}));
  builder.add(skill("lone"));
  return builder;
}

TEST(ShownSkills, TakesTheStrongestOfWhatIsHeld) {
  const testing::World world{family()};
  ShownSkills shown{world.taxonomy().skill_count()};
  const HeldSkill held[] = {{world.skill("a"), 3'000}, {world.skill("b"), 9'000}};
  shown.assign(held, world.closeness());
  EXPECT_EQ(shown[world.skill("a")].points, 9'000 * 4'000);
  EXPECT_EQ(shown[world.skill("a")].relation, Relation::sibling);
  EXPECT_EQ(shown[world.skill("a")].held, 1u);
  EXPECT_EQ(shown[world.skill("b")].points, 9'000 * 10'000);
  EXPECT_EQ(shown[world.skill("c")].held, 1u);
  EXPECT_EQ(shown[world.skill("top")].points, 9'000 * 9'000);
  EXPECT_EQ(shown[world.skill("lone")].points, 0);
  EXPECT_THAT(shown.touched(), UnorderedElementsAre(world.skill("a"), world.skill("b"),
                                                    world.skill("c"), world.skill("top")));
}

TEST(ShownSkills, BreaksTiesByRelationAndThenByTheSmallerSkillInAnyOrderOfInput) {
  const testing::World world{family()};
  ShownSkills shown{world.taxonomy().skill_count()};
  // For c: a and b are siblings of equal strength. For a: itself at 4000 ties with b as a sibling
  // at 10000.
  const HeldSkill forth[] = {{world.skill("a"), 4'000}, {world.skill("b"), 10'000}};
  const HeldSkill back[] = {forth[1], forth[0]};
  shown.assign(forth, world.closeness());
  EXPECT_EQ(shown[world.skill("a")].relation, Relation::equal);
  shown.assign(back, world.closeness());
  EXPECT_EQ(shown[world.skill("a")].relation, Relation::equal);

  const HeldSkill equal_forth[] = {{world.skill("a"), 5'000}, {world.skill("b"), 5'000}};
  const HeldSkill equal_back[] = {equal_forth[1], equal_forth[0]};
  shown.assign(equal_forth, world.closeness());
  EXPECT_EQ(equal_forth[shown[world.skill("c")].held].skill, world.skill("a"));
  shown.assign(equal_back, world.closeness());
  EXPECT_EQ(equal_back[shown[world.skill("c")].held].skill, world.skill("a"));
}

TEST(ShownSkills, ForgetsWhatWasAssignedBefore) {
  const testing::World world{family()};
  ShownSkills shown{world.taxonomy().skill_count()};
  const HeldSkill held[] = {{world.skill("a"), 10'000}};
  shown.assign(held, world.closeness());
  shown.assign({}, world.closeness());
  EXPECT_EQ(shown[world.skill("a")].points, 0);
  EXPECT_THAT(shown.touched(), IsEmpty());
}

}  // namespace
}  // namespace overstap
