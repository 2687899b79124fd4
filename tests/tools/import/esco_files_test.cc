// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "small_release.h"

namespace overstap {
namespace {

using test::skill_uri;
using testing::HasSubstr;

class EscoFiles : public testing::Test {
 protected:
  [[nodiscard]] ImportResult import(const EscoImportOptions& options) const {
    return or_throw(import_esco(options));
  }
  [[nodiscard]] static std::string label(const ImportResult& result, const char* skill,
                                         Language language) {
    const Taxonomy taxonomy{result.content.taxonomy.tables()};
    return std::string{taxonomy.label(*taxonomy.find_skill(skill_uri(skill)), language)};
  }

  test::TempFolder folder_;
  test::SmallRelease release_;
};

TEST_F(EscoFiles, AreFoundWithAnyLanguageSuffixOrNone) {
  for (const char* suffix : {"_en", "_fr", ""}) {
    const test::TempFolder folder;
    release_.write(folder, suffix);
    const ImportResult result = import(test::SmallRelease::options(folder));
    EXPECT_EQ(result.content.taxonomy.occupations.size(), 2u) << suffix;
  }
}

TEST_F(EscoFiles, AreNotMistakenForOthersThatBeginTheSame) {
  release_.write(folder_);
  folder_.write("esco/skillsHierarchy_en.csv", "Level 0 URI\n");
  folder_.write("esco/skills_en.csv.bak", "x\n");
  EXPECT_EQ(import(test::SmallRelease::options(folder_)).content.taxonomy.skills.size(), 5u);
}

TEST_F(EscoFiles, AreReadByColumnNameSoThatNewColumnsDoNotMatter) {
  release_.occupations =
      "\xEF\xBB\xBF"
      "conceptUri,naceCode,conceptLabel,iscoGroup,preferredLabel,modifiedDate,altLabels,"
      "hiddenLabels,status,code\r\n"
      "http://e/occupation/agent,\"a,\r\nb\",x,C4222,contact "
      "clerk,2025-07-31T09:38:59.122Z,,,released,4222.1\r\n";
  release_.asked =
      "occupationUri,occupationLabel,relationType,skillType,skillUri,skillLabel\n"
      "http://e/occupation/agent,contact clerk,essential,s,http://e/skill/listen,listen\n";
  release_.broader =
      "conceptType,conceptUri,conceptLabel,broaderType,broaderUri,broaderLabel\n"
      "K,http://e/skill/listen,listen,SkillGroup,http://e/skill/group,communication\n";
  release_.write(folder_);
  const ImportResult result = import(test::SmallRelease::options(folder_));
  ASSERT_EQ(result.content.taxonomy.occupations.size(), 1u);
  EXPECT_EQ(result.content.taxonomy.occupations[0].isco, 4222);
  EXPECT_EQ(result.content.taxonomy.occupation_skills.values.size(), 1u);
}

TEST_F(EscoFiles, OfASecondLanguageGiveLabelsAndFallBackPerLabel) {
  release_.write(folder_);
  folder_.write("nl/skill_labels_nl.csv",
                "conceptUri,preferredLabel_nl,altLabels_nl\n"
                "http://e/skill/listen,actief luisteren,luisteren | goed luisteren\n"
                "http://e/skill/nowhere,nergens,\n"
                "http://e/skill/listen,nog eens,\n");
  folder_.write(
      "nl/occupations_nl.csv",
      "conceptUri,preferredLabel,altLabels\nhttp://e/occupation/agent,agent,medewerker\n");
  EscoImportOptions options = test::SmallRelease::options(folder_);
  options.labels_dir = folder_.path() + "/nl";
  const ImportResult result = import(options);
  EXPECT_EQ(label(result, "listen", Language::nl), "actief luisteren");
  EXPECT_EQ(label(result, "listen", Language::en), "listen actively");
  EXPECT_EQ(label(result, "type", Language::nl), "type texts");
  EXPECT_EQ(result.skills_without_dutch, 3u);
  EXPECT_EQ(result.occupations_without_dutch, 1u);
  const std::string text = test::text_of(result.diagnostics);
  EXPECT_THAT(text, HasSubstr("skill_labels_nl.csv:3: conceptUri: no such concept"));
  EXPECT_THAT(text, HasSubstr("skill_labels_nl.csv:4: conceptUri: duplicate"));
}

TEST_F(EscoFiles, TellTheLanguageOrElseTheOptionDoes) {
  release_.write(folder_, "");
  EscoImportOptions options = test::SmallRelease::options(folder_);
  options.language = Language::nl;
  EXPECT_EQ(import(options).skills_without_dutch, 0u);
  options.language = Language::en;
  EXPECT_EQ(import(options).skills_without_dutch, 4u);
}

TEST_F(EscoFiles, ThatAreMissingAreNamed) {
  release_.write(folder_);
  folder_.remove("esco/skillSkillRelations.csv");
  const auto missing = import_esco(test::SmallRelease::options(folder_));
  ASSERT_FALSE(missing.has_value());
  EXPECT_EQ(missing.error().code, ErrorCode::not_found);
  EXPECT_THAT(missing.error().message, HasSubstr("skillSkillRelations.csv"));
}

TEST_F(EscoFiles, ThatLackAColumnAreRefused) {
  release_.skills = "conceptUri,preferredLabel\nhttp://e/skill/x,x\n";
  release_.write(folder_);
  const auto refused = import_esco(test::SmallRelease::options(folder_));
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().code, ErrorCode::schema);
}

TEST_F(EscoFiles, OfLabelsMustBeThereWhenAskedFor) {
  release_.write(folder_);
  EscoImportOptions options = test::SmallRelease::options(folder_);
  folder_.write("nl/readme.txt", "nothing");
  options.labels_dir = folder_.path() + "/nl";
  EXPECT_EQ(import_esco(options).error().code, ErrorCode::not_found);
}

}  // namespace
}  // namespace overstap
