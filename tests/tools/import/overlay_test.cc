// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "overstap/profiles/linker.h"
#include "small_market.h"
#include "small_release.h"

namespace overstap {
namespace {

using test::occupation_uri;
using test::skill_uri;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::UnorderedElementsAre;

/// The small market laid over the small release: `link` adds keys to the entry of an occupation or
/// skill.
class Overlay : public testing::Test {
 protected:
  Overlay() {
    test::write_small_market(folder_);
    link("skills/all.json", "nl:luisteren", R"("esco": "http://e/skill/listen")");
    link("skills/all.json", "nl:taal-duits", R"("esco": "http://e/skill/german")");
  }

  void link(const std::string& file, const std::string& code, const std::string& keys) const {
    std::string text;
    {
      std::ifstream in{folder_.path() + "/" + file, std::ios::binary};
      text.assign(std::istreambuf_iterator<char>{in}, {});
    }
    const std::string at = "{\"code\": \"" + code + "\", ";
    const std::size_t found = text.find(at);
    ASSERT_NE(found, std::string::npos) << code;
    text.insert(found + at.size(), keys + ", ");
    folder_.write(file, text);
  }
  void link_exact(const std::string& code, const std::string& uri) const {
    link("occupations/all.json", code, "\"esco\": \"" + uri + "\"");
  }
  void link_near(const std::string& code, const std::string& uris) const {
    link("occupations/all.json", code, "\"esco_near\": [" + uris + "]");
  }

  [[nodiscard]] ImportResult import() const {
    release_.write(folder_);
    EscoImportOptions options = test::SmallRelease::options(folder_);
    options.overlay_dir = folder_.path();
    return or_throw(import_esco(options));
  }
  /// URIs of the exact hits.
  [[nodiscard]] static std::vector<std::string> exact(const ImportResult& result,
                                                      const std::string& word) {
    const Taxonomy taxonomy{result.content.taxonomy.tables()};
    std::vector<std::string> uris;
    for (const LinkHit& hit : Linker{taxonomy}.exact(word, ConceptKind::occupation)) {
      uris.emplace_back(taxonomy.uri(OccupationId{hit.id}));
    }
    return uris;
  }

  test::TempFolder folder_;
  test::SmallRelease release_;
};

TEST_F(Overlay, LaysCodeLevelGroupAndConditionsOnTheExactConcept) {
  link_exact("nl:agent", occupation_uri("agent"));
  const ImportResult result = import();
  const Taxonomy taxonomy{result.content.taxonomy.tables()};
  const OccupationId agent = *taxonomy.find_occupation("nl:agent");
  EXPECT_EQ(taxonomy.uri(agent), occupation_uri("agent"));
  EXPECT_EQ(taxonomy.label(agent, Language::en), "contact clerk") << "ESCO's own label stays";
  EXPECT_EQ(taxonomy.record(agent).group, OccupationGroup::klantcontact);
  EXPECT_EQ(taxonomy.record(agent).direction, Direction::inbound);
  EXPECT_EQ(taxonomy.record(agent).tightness_group_plus_one, 1u);
  EXPECT_EQ(taxonomy.conditions(agent)[Condition::phone_all_day], Answer::yes);
  EXPECT_EQ(taxonomy.skills_of(agent).size(), 2u) << "what ESCO asks stays";
}

TEST_F(Overlay, MakesItsWordsStrongerThanEscosAlternativeLabels) {
  release_.occupations +=
      "Occupation,http://e/occupation/other,2431,other,\"agent\",,released,2020\n";
  link_exact("nl:agent", occupation_uri("agent"));
  const ImportResult result = import();
  EXPECT_THAT(exact(result, "agent"), ElementsAre(occupation_uri("agent")));
  EXPECT_THAT(exact(result, "callcentermedewerker"), ElementsAre(occupation_uri("agent")));
}

TEST_F(Overlay, TakesAWordFromThePreferredLabelOfAnotherConcept) {
  release_.occupations += "Occupation,http://e/occupation/other,2431,agent,,,released,2020\n";
  link_exact("nl:agent", occupation_uri("agent"));
  const ImportResult result = import();
  EXPECT_THAT(exact(result, "agent"), ElementsAre(occupation_uri("agent")));
  const Taxonomy taxonomy{result.content.taxonomy.tables()};
  EXPECT_EQ(taxonomy.label(*taxonomy.find_occupation(occupation_uri("other")), Language::en),
            "agent");
  EXPECT_THAT(test::text_of(result.diagnostics),
              HasSubstr("gives way to the overlay's use of the word"));
}

TEST_F(Overlay, ListsAllNearConceptsOfAWordAsEqualChoices) {
  link_near("nl:agent", "\"http://e/occupation/agent\", \"http://e/occupation/seller\"");
  const ImportResult result = import();
  EXPECT_THAT(exact(result, "callcentermedewerker"),
              UnorderedElementsAre(occupation_uri("agent"), occupation_uri("seller")));
  EXPECT_THAT(exact(result, "call centre agent"),
              UnorderedElementsAre(occupation_uri("agent"), occupation_uri("seller")))
      << "also where ESCO prefers the word for one of them";
}

TEST_F(Overlay, GivesANearConceptOfTheSameNameTheLevelOfTheNetherlands) {
  release_.write(folder_);
  folder_.write("nl/occupations_nl.csv",
                "conceptUri,preferredLabel,altLabels\n"
                "http://e/occupation/seller,Callcentermedewerker,\n"
                "http://e/occupation/agent,iets anders,\n");
  link_near("nl:agent", "\"http://e/occupation/agent\", \"http://e/occupation/seller\"");
  link("occupations/all.json", "nl:teamleider", R"("esco": "http://e/occupation/none")");
  EscoImportOptions options = test::SmallRelease::options(folder_);
  options.overlay_dir = folder_.path();
  options.labels_dir = folder_.path() + "/nl";
  const ImportResult result = or_throw(import_esco(options));
  const Taxonomy taxonomy{result.content.taxonomy.tables()};
  EXPECT_EQ(taxonomy.level(*taxonomy.find_occupation(occupation_uri("seller"))),
            (Range<EducationLevel>{EducationLevel::mbo_2, EducationLevel::mbo_3}));
  EXPECT_THAT(test::text_of(result.diagnostics),
              HasSubstr("nl:teamleider names an occupation that the release does not have"));
}

TEST_F(Overlay, AddsCertificatesAndWhatTheyProveAsOwnConcepts) {
  link_exact("nl:agent", occupation_uri("agent"));
  const ImportResult result = import();
  const Taxonomy taxonomy{result.content.taxonomy.tables()};
  const auto diploma = taxonomy.find_skill("nl:typediploma");
  ASSERT_TRUE(diploma.has_value());
  EXPECT_EQ(taxonomy.record(*diploma).kind, SkillKind::certificate);
  EXPECT_THAT(taxonomy.covered_by_certificate(*diploma),
              ElementsAre(*taxonomy.find_skill("nl:typen")));
  EXPECT_EQ(taxonomy.find_skill("nl:accent"), std::nullopt) << "nothing needs it";
  EXPECT_EQ(taxonomy.uri(*taxonomy.find_skill("nl:taal-duits")), skill_uri("german"));
  EXPECT_EQ(Linker{taxonomy}.exact("goed luisteren", ConceptKind::skill).size(), 1u);
}

TEST_F(Overlay, MapsStatementsTrainingsAndEntriesToEsco) {
  link_exact("nl:agent", occupation_uri("agent"));
  link_exact("nl:teamleider", occupation_uri("seller"));
  const ImportResult result = import();
  const Taxonomy taxonomy{result.content.taxonomy.tables()};
  const OccupationId agent = *taxonomy.find_occupation(occupation_uri("agent"));
  const OccupationId seller = *taxonomy.find_occupation(occupation_uri("seller"));
  ASSERT_EQ(result.content.statements.size(), 1u);
  EXPECT_THAT(result.content.statements[0].from, ElementsAre(agent));
  EXPECT_THAT(result.content.statements[0].to, ElementsAre(seller));
  EXPECT_THAT(result.content.trainings.at(0).leads_to, ElementsAre(agent));
  EXPECT_EQ(result.content.trainings.at(0).language->language,
            *taxonomy.find_skill("nl:taal-duits"));
  EXPECT_THAT(result.content.entries.at(0).certificates,
              ElementsAre(*taxonomy.find_skill("nl:typediploma")));
  EXPECT_EQ(result.content.facts.size(), 1u);
  EXPECT_EQ(result.content.sources.back().id, "ESCO");
  EXPECT_TRUE(result.content.vacancies.empty());
  EXPECT_TRUE(build_market(result.content).has_value());
}

TEST_F(Overlay, MapsWhatEachChannelAsksToEsco) {
  const ImportResult result = import();
  const Taxonomy taxonomy{result.content.taxonomy.tables()};
  const auto& demands = result.content.channel_demands;
  ASSERT_EQ(demands.size(), 2u);
  EXPECT_EQ(demands[0].channel, "phone");
  EXPECT_THAT(demands[0].skills, ElementsAre(*taxonomy.find_skill(skill_uri("listen"))));
  const auto typing = taxonomy.find_skill("nl:typen");
  ASSERT_TRUE(typing.has_value()) << "comes along as an own concept";
  EXPECT_THAT(demands[1].skills, ElementsAre(*typing));
  EXPECT_EQ(demands[1].items.at(0).skill, typing);
}

TEST_F(Overlay, DropsWhatHasNoConceptAndSaysSo) {
  link_exact("nl:agent", occupation_uri("agent"));
  const ImportResult result = import();
  EXPECT_TRUE(result.content.statements.empty());
  const std::string text = test::text_of(result.diagnostics);
  EXPECT_THAT(text, HasSubstr("nl:teamleider has no ESCO concept"));
  EXPECT_THAT(text, HasSubstr("statement T1 was dropped"));
}

TEST_F(Overlay, PutsNoSourceBesideAStepThatItDidNotName) {
  link_exact("nl:agent", occupation_uri("agent"));
  link_near("nl:teamleider", "\"http://e/occupation/seller\"");
  const ImportResult result = import();
  EXPECT_TRUE(result.content.statements.empty());
  EXPECT_THAT(test::text_of(result.diagnostics), HasSubstr("one side has no exact occupation"));
}

TEST_F(Overlay, IsHeldToTheStrictRulesOfTheMarket) {
  link("occupations/all.json", "nl:agent", R"("colour": "red")");
  release_.write(folder_);
  EscoImportOptions options = test::SmallRelease::options(folder_);
  options.overlay_dir = folder_.path();
  const auto refused = import_esco(options);
  ASSERT_FALSE(refused.has_value());
  EXPECT_THAT(refused.error().message, HasSubstr("colour"));
}

}  // namespace
}  // namespace overstap
