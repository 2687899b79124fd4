// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/closeness.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <optional>

#include "worlds.h"

namespace overstap {
namespace {

using testing::skill;

struct Close {
  int closeness;
  Relation relation;
  bool operator==(const Close&) const = default;
};

std::optional<Close> close(const testing::World& world, const char* held, const char* asked) {
  for (const CloseSkill& c : world.closeness().showing(world.skill(asked))) {
    if (c.other == world.skill(held)) return Close{c.closeness, c.relation};
  }
  return std::nullopt;
}

//   sales (group)
//     communicate
//       listen            write
//         listen-active     chat (unassessable)
//                             chat-fast
testing::World communication(const ModelWeights& weights = {}) {
  TaxonomyBuilder builder;
  builder.add(skill("sales", SkillKind::group));
  builder.add(skill("communicate", SkillKind::skill, {"sales"}));
  builder.add(skill("negotiate", SkillKind::skill, {"sales"}));
  builder.add(skill("listen", SkillKind::skill, {"communicate"}));
  builder.add(skill("write", SkillKind::knowledge, {"communicate"}));
  builder.add(skill("listen-active", SkillKind::skill, {"listen"}));
  SkillInput chat = skill("chat", SkillKind::skill, {"write"});
  chat.unassessable_reason = "a matter of taste";
  builder.add(chat);
  builder.add(skill("chat-fast", SkillKind::skill, {"chat"}));
  SkillInput type = skill("type");
  type.related = {"write", "listen"};
  builder.add(type);
  builder.add(skill("dutch", SkillKind::language, {"communicate"}));
  SkillInput diploma = skill("diploma", SkillKind::certificate, {"communicate"});
  diploma.related = {"write"};
  builder.add(diploma);
  return testing::World{builder, weights};
}

TEST(Closeness, FollowsTheRules) {
  struct Case {
    const char *held, *asked;
    std::optional<Close> expected;
  };
  const auto world = communication();
  for (const Case& c : {
           Case{"listen", "listen", Close{10'000, Relation::equal}},
           Case{"listen", "communicate", Close{9'000, Relation::narrower}},
           Case{"listen-active", "communicate", Close{9'000, Relation::narrower}},
           Case{"communicate", "listen", Close{5'000, Relation::broader}},
           Case{"communicate", "listen-active", std::nullopt},
           Case{"listen", "write", Close{4'000, Relation::sibling}},
           Case{"write", "listen", Close{4'000, Relation::sibling}},
           Case{"type", "write", Close{3'000, Relation::related}},
           Case{"write", "type", Close{3'000, Relation::related}},
           // What stands under one group only is no sibling, and the group itself is nothing.
           Case{"negotiate", "communicate", std::nullopt},
           Case{"communicate", "sales", std::nullopt},
           Case{"sales", "communicate", std::nullopt},
           Case{"sales", "sales", std::nullopt},
           // An unassessable skill is in no row, but a chain passes through it.
           Case{"chat", "chat", std::nullopt},
           Case{"chat", "write", std::nullopt},
           Case{"chat-fast", "chat", std::nullopt},
           Case{"chat-fast", "write", Close{9'000, Relation::narrower}},
           // Certificates and languages are only equal to themselves.
           Case{"dutch", "dutch", Close{10'000, Relation::equal}},
           Case{"dutch", "communicate", std::nullopt},
           Case{"communicate", "dutch", std::nullopt},
           Case{"diploma", "write", std::nullopt},
           Case{"diploma", "diploma", Close{10'000, Relation::equal}},
           Case{"listen", "dutch", std::nullopt},
       }) {
    EXPECT_EQ(close(world, c.held, c.asked), c.expected) << c.held << " for " << c.asked;
  }
}

TEST(Closeness, DoesNotReachThroughAGroup) {
  TaxonomyBuilder builder;
  builder.add(skill("top"));
  builder.add(skill("heading", SkillKind::group, {"top"}));
  builder.add(skill("leaf", SkillKind::skill, {"heading"}));
  EXPECT_EQ(close(testing::World{builder}, "leaf", "top"), std::nullopt);
}

TEST(Closeness, TakesTheClosestOfSeveralRelationsAndOfEquallyCloseOnesTheFirst) {
  TaxonomyBuilder builder;
  builder.add(skill("top"));
  SkillInput a = skill("a", SkillKind::skill, {"top"});
  a.related = {"b"};
  builder.add(a);
  builder.add(skill("b", SkillKind::skill, {"top"}));
  ModelWeights weights;
  EXPECT_EQ(close(testing::World(builder, weights), "a", "b"), (Close{4'000, Relation::sibling}));
  weights.closeness[4] = 4'000;
  EXPECT_EQ(close(testing::World(builder, weights), "a", "b"), (Close{4'000, Relation::sibling}));
  weights.closeness[4] = 4'001;
  EXPECT_EQ(close(testing::World(builder, weights), "a", "b"), (Close{4'001, Relation::related}));
}

TEST(Closeness, LeavesOutWhatWeighsNothing) {
  ModelWeights weights;
  weights.closeness[static_cast<std::size_t>(Relation::related)] = 0;
  const auto world = communication(weights);
  EXPECT_EQ(close(world, "type", "write"), std::nullopt);
  EXPECT_TRUE(close(world, "listen", "write"));
}

TEST(Closeness, ReadsTheSameFromBothSides) {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    testing::Dice dice{seed};
    const testing::World world{testing::random_taxonomy(dice, {.skills = 30, .occupations = 0})};
    std::map<std::pair<SkillId, SkillId>, Close> asked_side, held_side;
    for (std::uint32_t id = 0; id < 30; ++id) {
      const SkillId own{id};
      for (const CloseSkill& c : world.closeness().showing(own)) {
        EXPECT_TRUE(
            asked_side.emplace(std::pair{c.other, own}, Close{c.closeness, c.relation}).second);
      }
      for (const CloseSkill& c : world.closeness().shown_by(own)) {
        EXPECT_TRUE(
            held_side.emplace(std::pair{own, c.other}, Close{c.closeness, c.relation}).second);
      }
      for (const auto row : {world.closeness().showing(own), world.closeness().shown_by(own)}) {
        if (row.empty()) continue;
        EXPECT_EQ(row[0].other, own);
        EXPECT_TRUE(std::ranges::is_sorted(row.subspan(1), {}, &CloseSkill::other));
      }
    }
    ASSERT_EQ(asked_side, held_side) << seed;
  }
}

}  // namespace
}  // namespace overstap
