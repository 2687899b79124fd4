// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/taxonomy_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>

#include "worlds.h"

namespace overstap {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::occupation;
using testing::skill;

template <class T>
std::string bytes_of(const std::vector<T>& values) {
  static_assert(std::has_unique_object_representations_v<T>);
  std::string bytes(values.size() * sizeof(T), '\0');
  if (!bytes.empty()) std::memcpy(bytes.data(), values.data(), bytes.size());
  return bytes;
}

/// Everything that goes into a market file.
std::string bytes_of(const TaxonomyStorage& s) {
  std::string all = bytes_of(s.text) + bytes_of(s.skills) + bytes_of(s.occupations);
  const auto add = [&](const auto& csr) { all += bytes_of(csr.offsets) + bytes_of(csr.values); };
  add(s.occupation_skills);
  add(s.skill_occupations);
  add(s.broader);
  add(s.related);
  add(s.covers);
  return all + bytes_of(s.label_keys) + bytes_of(s.skills_by_code) + bytes_of(s.skills_by_uri) +
         bytes_of(s.occupations_by_code) + bytes_of(s.occupations_by_uri);
}

std::string error_of(const TaxonomyBuilder& builder) {
  const Result<TaxonomyStorage> result = builder.build();
  if (result) return "no error";
  EXPECT_EQ(result.error().code, ErrorCode::inconsistent);
  return result.error().message;
}

TEST(TaxonomyBuilder, GivesIdsInTheOrderOfUriOrCode) {
  TaxonomyBuilder builder;
  builder.add(skill("b"));
  builder.add(skill("c"));
  SkillInput with_uri = skill("z");
  with_uri.uri = "a";
  builder.add(with_uri);
  const testing::World world{builder};
  EXPECT_EQ(world.skill("z"), SkillId{0});
  EXPECT_EQ(world.skill("b"), SkillId{1});
  EXPECT_EQ(world.skill("c"), SkillId{2});
}

TEST(TaxonomyBuilder, GivesTheSameBytesInWhateverOrderConceptsAreAdded) {
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    testing::Dice dice{seed};
    TaxonomyBuilder builder = testing::random_taxonomy(dice, {});
    for (SkillInput& input : builder.skills()) {
      input.label = {.nl = "nl " + input.code, .en = "en " + input.code};
      input.labels = {{"Label", "label", Language::nl, LabelKind::alias},
                      {"label", "label", Language::en, LabelKind::alias},
                      {input.code, input.code, Language::nl, LabelKind::hidden}};
    }
    const std::string bytes = bytes_of(or_throw(builder.build()));
    for (int turn = 0; turn < 5; ++turn) {
      std::mt19937_64 engine{seed * 10 + static_cast<std::uint64_t>(turn)};
      std::shuffle(builder.skills().begin(), builder.skills().end(), engine);
      std::shuffle(builder.occupations().begin(), builder.occupations().end(), engine);
      for (SkillInput& input : builder.skills()) {
        std::shuffle(input.labels.begin(), input.labels.end(), engine);
        std::shuffle(input.broader.begin(), input.broader.end(), engine);
      }
      for (OccupationInput& input : builder.occupations()) {
        std::shuffle(input.skills.begin(), input.skills.end(), engine);
      }
      ASSERT_EQ(bytes_of(or_throw(builder.build())), bytes) << seed;
    }
  }
}

TEST(TaxonomyBuilder, KeepsTheStrongestRelevanceOfARepeatedSkill) {
  TaxonomyBuilder builder;
  builder.add(skill("listen"));
  builder.add(occupation("agent", {"listen?", "listen!", "listen"}));
  const testing::World world{builder};
  const auto asked = world.taxonomy().skills_of(OccupationId{0});
  ASSERT_EQ(asked.size(), 1u);
  EXPECT_EQ(asked[0].relevance, Relevance::essential);
  const auto asking = world.taxonomy().occupations_asking(SkillId{0});
  ASSERT_EQ(asking.size(), 1u);
  EXPECT_EQ(asking[0].relevance, Relevance::essential);
}

TEST(TaxonomyBuilder, ResolvesReferencesByCodeOrUri) {
  TaxonomyBuilder builder;
  SkillInput listen = skill("listen");
  listen.uri = "http://example.org/listen";
  builder.add(listen);
  builder.add(skill("hear", SkillKind::skill, {"http://example.org/listen", "listen"}));
  builder.add(occupation("agent", {"http://example.org/listen", "listen?"}));
  const testing::World world{builder};
  EXPECT_THAT(world.taxonomy().broader(world.skill("hear")), ElementsAre(world.skill("listen")));
  EXPECT_EQ(world.taxonomy().skills_of(OccupationId{0}).size(), 1u);
}

TEST(TaxonomyBuilder, MakesRelatedSymmetricAndLeavesOutASkillRelatedToItself) {
  TaxonomyBuilder builder;
  SkillInput a = skill("a");
  a.related = {"b", "a", "b"};
  builder.add(a);
  builder.add(skill("b"));
  const testing::World world{builder};
  EXPECT_THAT(world.taxonomy().related(SkillId{0}), ElementsAre(SkillId{1}));
  EXPECT_THAT(world.taxonomy().related(SkillId{1}), ElementsAre(SkillId{0}));
}

TEST(TaxonomyBuilder, NamesADuplicateCode) {
  TaxonomyBuilder builder;
  builder.add(skill("listen"));
  SkillInput other = skill("listen");
  other.uri = "http://example.org/1";
  builder.add(other);
  EXPECT_THAT(error_of(builder), HasSubstr("\"listen\""));
}

TEST(TaxonomyBuilder, NamesADuplicateUri) {
  TaxonomyBuilder builder;
  OccupationInput agent = occupation("a", {});
  agent.uri = "http://example.org/1";
  builder.add(agent);
  agent.code = "b";
  builder.add(agent);
  EXPECT_THAT(error_of(builder), HasSubstr("\"http://example.org/1\""));
}

TEST(TaxonomyBuilder, LetsASkillAndAnOccupationShareACode) {
  TaxonomyBuilder builder;
  builder.add(skill("sales"));
  builder.add(occupation("sales", {"sales"}));
  EXPECT_TRUE(builder.build());
}

TEST(TaxonomyBuilder, RefusesAConceptWithoutCodeAndUri) {
  TaxonomyBuilder builder;
  SkillInput nameless;
  nameless.label.en = "listening";
  builder.add(nameless);
  EXPECT_THAT(error_of(builder), HasSubstr("listening"));
}

TEST(TaxonomyBuilder, NamesADanglingReferenceAndItsOwner) {
  for (auto field : {&SkillInput::broader, &SkillInput::related, &SkillInput::covers}) {
    TaxonomyBuilder builder;
    SkillInput owner = skill("owner");
    owner.*field = {"ghost"};
    builder.add(owner);
    EXPECT_THAT(error_of(builder), AllOf(HasSubstr("\"ghost\""), HasSubstr("\"owner\"")));
  }
  TaxonomyBuilder builder;
  builder.add(occupation("agent", {"ghost"}));
  EXPECT_THAT(error_of(builder), AllOf(HasSubstr("\"ghost\""), HasSubstr("\"agent\"")));
}

TEST(TaxonomyBuilder, NamesTheMembersOfACycle) {
  TaxonomyBuilder builder;
  builder.add(skill("a", SkillKind::skill, {"b"}));
  builder.add(skill("b", SkillKind::skill, {"c"}));
  builder.add(skill("c", SkillKind::skill, {"a"}));
  builder.add(skill("d", SkillKind::skill, {"a"}));
  EXPECT_THAT(error_of(builder),
              AllOf(HasSubstr("cycle"), HasSubstr("\"a\", \"b\", \"c\""), Not(HasSubstr("\"d\""))));
}

TEST(TaxonomyBuilder, RefusesASkillBroaderThanItself) {
  TaxonomyBuilder builder;
  builder.add(skill("a", SkillKind::skill, {"a"}));
  EXPECT_THAT(error_of(builder), AllOf(HasSubstr("cycle"), HasSubstr("\"a\"")));
}

TEST(TaxonomyBuilder, AcceptsADiamond) {
  TaxonomyBuilder builder;
  builder.add(skill("top"));
  builder.add(skill("left", SkillKind::skill, {"top"}));
  builder.add(skill("right", SkillKind::skill, {"top"}));
  builder.add(skill("bottom", SkillKind::skill, {"left", "right", "top"}));
  EXPECT_TRUE(builder.build());
}

TEST(TaxonomyBuilder, SurvivesADeepHierarchy) {
  TaxonomyBuilder builder;
  builder.add(skill(testing::name_of("s", 0)));
  for (int i = 1; i < 9999; ++i) {
    builder.add(skill(testing::name_of("s", i), SkillKind::skill, {testing::name_of("s", i - 1)}));
  }
  EXPECT_TRUE(builder.build());
}

TEST(TaxonomyBuilder, RefusesAnOccupationThatAsksTooMuch) {
  TaxonomyBuilder builder;
  std::vector<std::string> asked;
  for (int i = 0; i <= static_cast<int>(kMaxSkillsPerOccupation); ++i) {
    builder.add(skill(testing::name_of("s", i)));
    asked.push_back(testing::name_of("s", i));
  }
  builder.add(occupation("everything", asked));
  const auto result = builder.build();
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::limit);
  EXPECT_THAT(result.error().message, HasSubstr("everything"));
  builder.occupations()[0].skills.pop_back();
  EXPECT_TRUE(builder.build());
}

TEST(TaxonomyBuilder, SortsLabelKeysAndKeepsTheStrongestKindOfOneConcept) {
  TaxonomyBuilder builder;
  SkillInput a = skill("a");
  a.labels = {{"Bellen", "bellen", Language::nl, LabelKind::alias},
              {"bellen", "bellen", Language::nl, LabelKind::hidden},
              {"Aan", "aan", Language::nl, LabelKind::alias},
              {"--", "", Language::nl, LabelKind::alias}};
  builder.add(a);
  SkillInput b = skill("b");
  b.labels = {{"bellen!", "bellen", Language::en, LabelKind::preferred}};
  builder.add(b);
  OccupationInput agent = occupation("agent", {});
  agent.labels = {{"beller", "bellen", Language::nl, LabelKind::hidden}};
  builder.add(agent);
  const testing::World world{builder};
  struct Row {
    std::string key, label;
    ConceptKind concept_kind;
    LabelKind kind;
    std::uint32_t id;
    bool operator==(const Row&) const = default;
  };
  std::vector<Row> rows;
  for (const LabelKey& k : world.taxonomy().label_keys()) {
    rows.push_back({std::string{world.taxonomy().text(k.key)},
                    std::string{world.taxonomy().text(k.label)}, k.concept_kind, k.label_kind,
                    k.id});
  }
  EXPECT_EQ(rows,
            (std::vector<Row>{{"aan", "Aan", ConceptKind::skill, LabelKind::alias, 0},
                              {"bellen", "beller", ConceptKind::occupation, LabelKind::hidden, 0},
                              {"bellen", "bellen!", ConceptKind::skill, LabelKind::preferred, 1},
                              {"bellen", "Bellen", ConceptKind::skill, LabelKind::alias, 0}}));
}

TEST(TaxonomyBuilder, StoresEveryFieldOfAnOccupation) {
  TaxonomyBuilder builder;
  OccupationInput input = occupation("nl:agent", {});
  input.isco = 4222;
  input.group = OccupationGroup::klantcontact;
  input.direction = Direction::inbound;
  input.segments = 5;
  input.leading = true;
  input.conditions.set(Condition::phone_all_day, Answer::yes);
  input.tightness_group = TightnessGroupId{3};
  input.entry = 0;
  builder.add(input);
  const testing::World world{builder};
  const OccupationRecord& record = world.taxonomy().record(OccupationId{0});
  EXPECT_EQ(record.isco, 4222);
  EXPECT_EQ(record.group, OccupationGroup::klantcontact);
  EXPECT_EQ(record.direction, Direction::inbound);
  EXPECT_EQ(record.segments, 5);
  EXPECT_EQ(record.leading, 1);
  EXPECT_EQ(record.tightness_group_plus_one, 4u);
  EXPECT_EQ(record.entry_plus_one, 1u);
  EXPECT_EQ(world.taxonomy().conditions(OccupationId{0})[Condition::phone_all_day], Answer::yes);
}

TEST(TaxonomyBuilder, KeepsTheTransposeOfWhatOccupationsAsk) {
  testing::Dice dice{7};
  const testing::World world{testing::random_taxonomy(dice, {.skills = 40, .occupations = 30})};
  const Taxonomy& taxonomy = world.taxonomy();
  std::size_t rows = 0;
  for (std::uint32_t id = 0; id < taxonomy.skill_count(); ++id) {
    const auto asking = taxonomy.occupations_asking(SkillId{id});
    EXPECT_TRUE(std::ranges::is_sorted(asking, {}, &SkillOccupation::occupation));
    for (const SkillOccupation& row : asking) {
      const auto asked = taxonomy.skills_of(row.occupation);
      const auto found = std::ranges::find(asked, SkillId{id}, &OccupationSkill::skill);
      ASSERT_NE(found, asked.end());
      EXPECT_EQ(found->relevance, row.relevance);
      ++rows;
    }
  }
  EXPECT_EQ(rows, taxonomy.tables().occupation_skills.values.size());
}

}  // namespace
}  // namespace overstap
