// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "overstap/profiles/linker.h"
#include "small_release.h"

namespace overstap {
namespace {

using test::occupation_uri;
using test::skill_uri;
using testing::ElementsAre;
using testing::HasSubstr;

class EscoRows : public testing::Test {
 protected:
  [[nodiscard]] ImportResult import() const {
    release_.write(folder_);
    return or_throw(import_esco(test::SmallRelease::options(folder_)));
  }

  test::TempFolder folder_;
  test::SmallRelease release_;
};

TEST_F(EscoRows, BecomeConceptsWithKindReuseAndIsco) {
  const ImportResult result = import();
  const Taxonomy taxonomy{result.content.taxonomy.tables()};
  ASSERT_EQ(taxonomy.skill_count(), 5u);
  const auto record = [&](const char* name) {
    return taxonomy.record(*taxonomy.find_skill(skill_uri(name)));
  };
  EXPECT_EQ(record("listen").kind, SkillKind::skill);
  EXPECT_EQ(record("listen").reuse, SkillReuse::transversal);
  EXPECT_EQ(record("sell").kind, SkillKind::knowledge);
  EXPECT_EQ(record("sell").reuse, SkillReuse::sector_specific);
  EXPECT_EQ(record("german").kind, SkillKind::language);
  EXPECT_EQ(record("group").kind, SkillKind::group);
  EXPECT_EQ(taxonomy.record(*taxonomy.find_occupation(occupation_uri("agent"))).isco, 4222);
  EXPECT_EQ(result.content.info.built_as_of, (Date{2022, 1, 5}));
}

TEST_F(EscoRows, MakeOptionalSkillsImportant) {
  const ImportResult result = import();
  const Taxonomy taxonomy{result.content.taxonomy.tables()};
  const SkillId listen = *taxonomy.find_skill(skill_uri("listen"));
  for (const OccupationSkill& asked :
       taxonomy.skills_of(*taxonomy.find_occupation(occupation_uri("agent")))) {
    EXPECT_EQ(asked.relevance, asked.skill == listen ? Relevance::essential : Relevance::important);
  }
  EXPECT_THAT(taxonomy.broader(listen), ElementsAre(*taxonomy.find_skill(skill_uri("group"))));
  EXPECT_THAT(taxonomy.related(listen), ElementsAre(*taxonomy.find_skill(skill_uri("sell"))));
}

TEST_F(EscoRows, FindAlternativeLabelsWhateverSeparatesThem) {
  release_.occupations +=
      "Occupation,http://e/occupation/x,1120,x,\"een\r\ntwee\ndrie | "
      "vier|vijf\r\n\",,released,2020\n";
  const ImportResult result = import();
  const Taxonomy taxonomy{result.content.taxonomy.tables()};
  const Linker linker{taxonomy};
  for (const char* label : {"een", "twee", "drie", "vier", "vijf"}) {
    EXPECT_EQ(linker.exact(label, ConceptKind::occupation).size(), 1u) << label;
  }
  EXPECT_EQ(linker.exact("call agent", ConceptKind::occupation).size(), 2u);
  EXPECT_EQ(linker.exact("typeing", ConceptKind::skill).at(0).label_kind, LabelKind::hidden);
}

TEST_F(EscoRows, AreDroppedWithLineAndReasonWhenAnEndDangles) {
  release_.asked +=
      "http://e/occupation/gone,essential,knowledge,http://e/skill/sell\n"
      "http://e/occupation/agent,essential,knowledge,http://e/skill/gone\n"
      "http://e/occupation/agent,essential,knowledge,http://e/skill/listen\n"
      "http://e/occupation/agent,sometimes,knowledge,http://e/skill/sell\n";
  release_.broader += "K,http://e/skill/gone,K,http://e/skill/lost\n";
  release_.related += "http://e/skill/listen,s,optional,s,http://e/skill/listen\n";
  const ImportResult result = import();
  const std::string text = test::text_of(result.diagnostics);
  EXPECT_THAT(text,
              HasSubstr("occupationSkillRelations.csv:5: occupationUri: no such occupation in "
                        "the release: http://e/occupation/gone"));
  EXPECT_THAT(text, HasSubstr("occupationSkillRelations.csv:6: skillUri: no such skill"));
  EXPECT_THAT(text, HasSubstr("occupationSkillRelations.csv:7: skillUri: duplicate"));
  EXPECT_THAT(text, HasSubstr("occupationSkillRelations.csv:8: relationType"));
  EXPECT_THAT(text, HasSubstr("broaderRelationsSkillPillar.csv:3: conceptUri"));
  EXPECT_THAT(text, HasSubstr("broaderRelationsSkillPillar.csv:3: broaderUri"));
  EXPECT_THAT(text, HasSubstr("skillSkillRelations.csv:3: relatedSkillUri"));
  EXPECT_EQ(test::count_of(result, "occupationSkillRelations.csv"),
            (RowCount{folder_.path() + "/esco/occupationSkillRelations.csv", 7, 3, 4}));
  EXPECT_EQ(result.diagnostics.rejected, 6u);
}

TEST_F(EscoRows, AreDroppedWhenDuplicateObsoleteOrMalformed) {
  release_.occupations +=
      "Occupation,http://e/occupation/agent,4222,again,,,released,2022\n"
      "Occupation,http://e/occupation/old,4222,old,,,obsolete,2022\n"
      "Occupation,http://e/occupation/nameless,4222,,,,released,2022\n"
      "Occupation,short\n"
      "Occupation,http://e/occupation/odd,42,odd,,,released,2022\n";
  const ImportResult result = import();
  const std::string text = test::text_of(result.diagnostics);
  EXPECT_THAT(text, HasSubstr("occupations_en.csv:5: conceptUri: duplicate"));
  EXPECT_THAT(text, HasSubstr("occupations_en.csv:6: status"));
  EXPECT_THAT(text, HasSubstr("occupations_en.csv:7: preferredLabel"));
  EXPECT_THAT(text, HasSubstr("occupations_en.csv:8: "));
  EXPECT_THAT(text, HasSubstr("occupations_en.csv:9: iscoGroup"));
  EXPECT_EQ(test::count_of(result, "occupations_en.csv").dropped, 4u);
  EXPECT_EQ(result.content.taxonomy.occupations.size(), 3u);
}

TEST_F(EscoRows, GiveTheSameMarketInAnyOrder) {
  const auto first = or_throw(build_market(import().content));
  release_.asked =
      "occupationUri,relationType,skillType,skillUri\n"
      "http://e/occupation/seller,essential,knowledge,http://e/skill/sell\n"
      "http://e/occupation/agent,optional,skill/competence,http://e/skill/type\n"
      "http://e/occupation/agent,essential,skill/competence,http://e/skill/listen\n";
  EXPECT_EQ(or_throw(build_market(import().content)), first);
}

}  // namespace
}  // namespace overstap
