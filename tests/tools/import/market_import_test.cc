// SPDX-License-Identifier: Apache-2.0
#include "tools/import/market_import.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "overstap/profiles/linker.h"
#include "small_market.h"

namespace overstap {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

class MarketImport : public testing::Test {
 protected:
  MarketImport() { test::write_small_market(folder_); }
  [[nodiscard]] ImportResult import() const { return or_throw(import_market(folder_.path())); }

  test::TempFolder folder_;
};

TEST_F(MarketImport, ReadsConceptsWithTheirLabelsAndRelations) {
  const ImportResult result = import();
  const Taxonomy taxonomy{result.content.taxonomy.tables()};
  ASSERT_EQ(taxonomy.skill_count(), 6u);
  const SkillId listening = *taxonomy.find_skill("nl:luisteren");
  EXPECT_EQ(taxonomy.label(listening, Language::en), "listening");
  EXPECT_EQ(taxonomy.record(listening).reuse, SkillReuse::transversal);
  EXPECT_THAT(taxonomy.broader(listening), ElementsAre(*taxonomy.find_skill("nl:groep")));
  const SkillId accent = *taxonomy.find_skill("nl:accent");
  EXPECT_EQ(taxonomy.record(accent).assessable, 0);
  EXPECT_EQ(taxonomy.text(taxonomy.record(accent).unassessable_reason), "Gaat over afkomst.");
  const SkillId diploma = *taxonomy.find_skill("nl:typediploma");
  EXPECT_THAT(taxonomy.covered_by_certificate(diploma),
              ElementsAre(*taxonomy.find_skill("nl:typen")));
}

TEST_F(MarketImport, ReadsOccupationsWithWhatIsUsual) {
  const ImportResult result = import();
  const Taxonomy taxonomy{result.content.taxonomy.tables()};
  const OccupationId agent = *taxonomy.find_occupation("nl:agent");
  const OccupationRecord& record = taxonomy.record(agent);
  EXPECT_EQ(record.isco, 4222);
  EXPECT_EQ(record.group, OccupationGroup::klantcontact);
  EXPECT_EQ(record.segments, 1u << static_cast<unsigned>(Segment::callcentermedewerkers_inbound));
  EXPECT_EQ(record.tightness_group_plus_one, 1u);
  EXPECT_EQ(taxonomy.conditions(agent)[Condition::phone_all_day], Answer::yes);
  EXPECT_EQ(taxonomy.conditions(agent)[Condition::night_work], Answer::no);
  EXPECT_EQ(taxonomy.conditions(agent)[Condition::home_work], Answer::unknown);
  EXPECT_EQ(taxonomy.level(agent),
            (Range<EducationLevel>{EducationLevel::mbo_2, EducationLevel::mbo_3}));
  ASSERT_EQ(taxonomy.skills_of(agent).size(), 2u);
}

TEST_F(MarketImport, ExpandsGroupNamesToTheirOccupations) {
  const ImportResult result = import();
  const Taxonomy taxonomy{result.content.taxonomy.tables()};
  const OccupationId agent = *taxonomy.find_occupation("nl:agent");
  const OccupationId leader = *taxonomy.find_occupation("nl:teamleider");
  const Statement& statement = result.content.statements.at(0);
  EXPECT_THAT(statement.from, ElementsAre(agent));
  EXPECT_THAT(statement.to, ElementsAre(leader));
  const std::uint32_t entry = taxonomy.record(leader).entry_plus_one;
  ASSERT_EQ(entry, 1u);
  const EntryDemand& demand = result.content.entries.at(entry - 1);
  EXPECT_THAT(demand.experience->in, ElementsAre(agent));
  EXPECT_EQ(demand.experience->months, Months{12}) << "the lower end of an estimate is asked";
  EXPECT_THAT(demand.certificates, ElementsAre(*taxonomy.find_skill("nl:typediploma")));
  EXPECT_EQ(demand.provenance.as_of, (Date{2019, 11, 12}));
}

TEST_F(MarketImport, PutsTheNewestSourceOfAStatementLast) {
  const ImportResult result = import();
  const auto& sources = result.content.statements.at(0).sources;
  ASSERT_EQ(sources.size(), 2u);
  EXPECT_EQ(sources[0].as_of, (Date{2017, 0, 0}));
  EXPECT_EQ(result.content.sources.at(sources[1].source.index()).id, "S1");
}

TEST_F(MarketImport, ReadsTrainingsWithGainsAndTerms) {
  const ImportResult result = import();
  const Taxonomy taxonomy{result.content.taxonomy.tables()};
  const Training& training = result.content.trainings.at(0);
  EXPECT_EQ(training.gives.size(), 2u);
  EXPECT_EQ(training.weeks, (Range<Weeks>{{4}, {8}}));
  EXPECT_EQ(training.language->language, *taxonomy.find_skill("nl:taal-duits"));
  EXPECT_EQ(training.language->part, LanguagePart::write);
  EXPECT_EQ(training.language->from, Cefr::a2);
  EXPECT_EQ(training.language->to, Cefr::b1);
  EXPECT_EQ(training.cost_client, Cents{12500});
  EXPECT_EQ(training.region, RegionId{0});
  EXPECT_EQ(training.provenance.as_of, (Date{2026, 10, 0}));
  EXPECT_EQ(training.paid, Answer::unknown);
}

TEST_F(MarketImport, ReadsFactsPlacesCardsPhrasesAndProfiles) {
  const ImportResult result = import();
  const MarketContent& content = result.content;
  EXPECT_EQ(content.facts.at(0).value_thousandths, 1850);
  EXPECT_EQ(content.facts.at(0).tightness, Tightness::tight);
  EXPECT_EQ(content.facts.at(0).provenance.as_of, (Date{2019, 7, 0}));
  EXPECT_EQ(content.places.at(0).latitude_e6, 53'216'600);
  EXPECT_EQ(content.regions.at(0).aliases.at(0).name, "Werk in Zicht");
  EXPECT_FALSE(content.fact_cards.at(0).for_desk);
  EXPECT_THAT(content.phrases.at(0).keys, ElementsAre("jong team"));
  EXPECT_TRUE(content.competence_profiles.at(0).groups.at(0).items.at(0).skill.has_value());
}

TEST_F(MarketImport, KeepsWhatEachChannelAsks) {
  const ImportResult result = import();
  const Taxonomy taxonomy{result.content.taxonomy.tables()};
  const auto& demands = result.content.channel_demands;
  ASSERT_EQ(demands.size(), 2u);
  EXPECT_EQ(demands[0].channel, "phone");
  EXPECT_THAT(demands[0].skills, ElementsAre(*taxonomy.find_skill("nl:luisteren")));
  EXPECT_TRUE(demands[0].items.empty());
  EXPECT_EQ(demands[1].channel, "chat");
  ASSERT_EQ(demands[1].items.size(), 2u);
  EXPECT_EQ(demands[1].items[0].skill, taxonomy.find_skill("nl:typen"));
  EXPECT_EQ(demands[1].items[1].unassessable_reason, "Zegt niets.");
  for (const Diagnostic& note : result.diagnostics.entries) {
    EXPECT_THAT(note.error.to_string(), testing::Not(HasSubstr("channel_demands")));
  }
}

TEST_F(MarketImport, LinksVacanciesToTheConceptsJustRead) {
  const ImportResult result = import();
  const Taxonomy taxonomy{result.content.taxonomy.tables()};
  ASSERT_EQ(result.content.vacancies.size(), 1u);
  EXPECT_EQ(result.content.vacancies[0].occupation, taxonomy.find_occupation("nl:agent"));
  EXPECT_EQ(result.content.vacancies[0].demands.size(), 2u);
}

TEST_F(MarketImport, FindsAliasesInExactLookup) {
  const ImportResult result = import();
  const Taxonomy taxonomy{result.content.taxonomy.tables()};
  const Linker linker{taxonomy};
  EXPECT_EQ(linker.exact("Agent", ConceptKind::occupation).size(), 1u);
  EXPECT_EQ(linker.exact("goed luisteren", ConceptKind::skill).size(), 1u);
}

TEST_F(MarketImport, TakesTheNewestDateOfTheDataUnlessToldOtherwise) {
  EXPECT_EQ(import().content.info.built_as_of, (Date{2026, 11, 1}));
  MarketImportOptions options;
  options.built_as_of = Date{2027, 1, 2};
  options.name = "klein";
  const auto result = or_throw(import_market(folder_.path(), options));
  EXPECT_EQ(result.content.info.built_as_of, (Date{2027, 1, 2}));
  EXPECT_EQ(result.content.info.name, "klein");
}

TEST_F(MarketImport, SaysWhichTablesAreAbsent) {
  folder_.remove("facts.json");
  folder_.remove("vacancies.json");
  folder_.write("occupations/all.json",
                R"({"provenance": {"source": "editorial", "as_of": "2026"}, "occupations": [
{"code": "nl:agent", "label": {"nl": "agent", "en": "agent"}, "isco": "4222", "isco_basis": "esco",
 "group": "klantcontact", "level": {"min": "mbo-2", "max": "mbo-2"}, "skills": {"essential": ["nl:typen"]}},
{"code": "nl:teamleider", "label": {"nl": "teamleider", "en": "team leader"}, "isco": "3341",
 "isco_basis": "esco", "group": "staf_en_leiding", "level": {"min": "mbo-4", "max": "hbo"}, "skills": {"essential": ["nl:typen"]}}]})");
  const ImportResult result = import();
  std::string notes;
  for (const Diagnostic& note : result.diagnostics.entries) notes += note.error.to_string() + "\n";
  EXPECT_THAT(notes, HasSubstr("facts.json"));
  EXPECT_THAT(notes, HasSubstr("vacancies.json"));
}

TEST_F(MarketImport, ReadsTheNumbersOfTheModel) {
  std::string weights;
  {
    std::ifstream file{OVERSTAP_SOURCE_DIR "/data/model/weights.json", std::ios::binary};
    weights.assign(std::istreambuf_iterator<char>{file}, {});
  }
  const std::string number = "\"relevance_important\": {\"value\": 6,";
  ASSERT_THAT(weights, HasSubstr(number));
  weights.replace(weights.find(number), number.size(), "\"relevance_important\": {\"value\": 7,");
  // The test's market knows one source.
  for (std::size_t at; (at = weights.find("\"ROME-3.47\"")) != std::string::npos;) {
    weights.replace(at, 11, "\"editorial\"");
  }
  folder_.write("model/weights.json", weights);
  ModelWeights expected;
  expected.relevance[1] = 7;
  EXPECT_EQ(import().content.weights, expected);
}

TEST_F(MarketImport, GivesTheSameContentInWhateverOrderFilesAreNamed) {
  const auto first = or_throw(build_market(import().content));
  std::filesystem::rename(folder_.path() + "/skills/all.json", folder_.path() + "/skills/z.json");
  EXPECT_EQ(or_throw(build_market(import().content)), first);
}

}  // namespace
}  // namespace overstap
