// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <ctime>
#include <filesystem>
#include <set>

#include "overstap/profiles/linker.h"
#include "tools/import/esco_import.h"

namespace overstap {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::EndsWith;
using testing::HasSubstr;
using testing::IsSupersetOf;
using testing::Not;

const std::string kPublic = std::string{OVERSTAP_TEST_DATA} + "/data";

class EscoRelease : public testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(kPublic + "/esco-1.1.1-en")) {
      GTEST_SKIP() << "no ESCO release in " << kPublic;
    }
  }
  [[nodiscard]] static EscoImportOptions options() {
    EscoImportOptions options;
    options.dir = kPublic + "/esco-1.1.1-en";
    options.labels_dir = kPublic + "/esco-1.1.1-nl";
    options.crosswalk = kPublic + "/crosswalks/crosswalk_esco_onet.csv";
    options.job_zones = kPublic + "/onet-29.1/Job Zones.txt";
    options.sectors = kPublic + "/esco-1.2-nl/occupations_nl.csv";
    options.name = "esco-1.1.1";
    return options;
  }
};

RowCount count_of(const ImportResult& result, const std::string& name) {
  for (const RowCount& count : result.counts) {
    if (count.name.ends_with("/" + name)) return count;
  }
  return {};
}

/// Diagnostics of one file.
std::vector<Error> errors_of(const ImportResult& result, const std::string& name) {
  std::vector<Error> errors;
  for (const Diagnostic& diagnostic : result.diagnostics.entries) {
    const auto& where = diagnostic.error.where;
    if (where && where->file.ends_with("/" + name)) errors.push_back(diagnostic.error);
  }
  return errors;
}

TEST_F(EscoRelease, IsKeptButForTheRowsThatAreKnownToBeBad) {
  const ImportResult result = or_throw(import_esco(options()));
  const Taxonomy taxonomy{result.content.taxonomy.tables()};
  EXPECT_EQ(taxonomy.occupation_count(), 3007u);
  EXPECT_EQ(taxonomy.skill_count(), 13896u + 640u);
  EXPECT_EQ(count_of(result, "occupationSkillRelations.csv").rows, 123'855u);
  EXPECT_EQ(count_of(result, "occupationSkillRelations.csv").dropped, 67u);
  EXPECT_EQ(count_of(result, "broaderRelationsSkillPillar.csv").rows, 20'656u);
  const auto asked = errors_of(result, "occupationSkillRelations.csv");
  ASSERT_EQ(asked.size(), 67u);
  for (const Error& error : asked) {
    EXPECT_THAT(error.message, HasSubstr("a9e54177-a185-404d-b6e6-15663d31137e"));
    EXPECT_GT(error.where->line, 1u);
  }
  EXPECT_EQ(errors_of(result, "broaderRelationsSkillPillar.csv").size(), 10u)
      << "dangling ends of 7 rows; an eleventh is in the hierarchy of occupations, which is not "
         "read";
  EXPECT_EQ(count_of(result, "broaderRelationsSkillPillar.csv").dropped, 7u);
  EXPECT_EQ(result.occupations_without_dutch, 0u);
  EXPECT_EQ(result.skills_without_dutch, 13896u - 6965u);
  for (const RowCount& count : result.counts) {
    EXPECT_EQ(count.rows, count.kept + count.dropped) << count.name;
  }
}

TEST_F(EscoRelease, KnowsItsLanguages) {
  const ImportResult result = or_throw(import_esco(options()));
  std::size_t languages = 0;
  for (const SkillRecord& skill : result.content.taxonomy.skills) {
    languages += skill.kind == SkillKind::language ? 1u : 0u;
  }
  EXPECT_EQ(languages, 66u);
}

TEST_F(EscoRelease, TakesLabelsOfANewerReleaseAndReportsItsDuplicates) {
  EscoImportOptions newer = options();
  newer.labels_dir = kPublic + "/esco-1.2-nl";
  const ImportResult result = or_throw(import_esco(newer));
  EXPECT_EQ(count_of(result, "occupations_nl.csv").rows, 3043u);
  std::size_t duplicates = 0;
  for (const Error& error : errors_of(result, "occupations_nl.csv")) {
    duplicates += error.message.starts_with("duplicate") ? 1u : 0u;
    EXPECT_GT(error.where->line, 1u);
  }
  EXPECT_EQ(duplicates, 4u);
  EXPECT_EQ(count_of(result, "skillGroups_nl.csv").dropped, 0u);
}

/// ISCO unit groups of the exact hits, strongest label kind.
std::set<int> unit_groups(const Taxonomy& taxonomy, const Linker& linker, const std::string& word) {
  std::set<int> groups;
  for (const LinkHit& hit : linker.exact(word, ConceptKind::occupation)) {
    EXPECT_LE(hit.label_kind, LabelKind::alias) << word;
    groups.insert(taxonomy.record(OccupationId{hit.id}).isco);
  }
  return groups;
}

TEST_F(EscoRelease, UnderstandsTheCoachesWordsThroughTheOverlay) {
  EscoImportOptions overlaid = options();
  overlaid.overlay_dir = OVERSTAP_SOURCE_DIR "/data";
  const ImportResult result = or_throw(import_esco(overlaid));
  const Taxonomy taxonomy{result.content.taxonomy.tables()};
  const Linker linker{taxonomy};
  struct Case {
    const char* word;
    std::vector<int> includes;
  };
  const Case without_exact_hit[] = {
      {"medewerker bediening", {5131}},
      {"medewerker klantcontact", {4225}},
      {"verkoper", {5223}},
      {"barmedewerker", {5132}},
      {"secretarieel medewerker", {4120}},
      {"financieel-administratief medewerker", {4311}},
      {"commercieel medewerker binnendienst", {3322}},
      {"teamleider", {3341}},
      {"trafficer", {}},
      {"medewerker webcare", {4222}},
      {"informatieverstrekker", {4225}},
      {"medewerker burgerzaken", {3354}},
  };
  for (const Case& c : without_exact_hit) {
    const std::set<int> groups = unit_groups(taxonomy, linker, c.word);
    EXPECT_FALSE(groups.empty()) << c.word;
    EXPECT_THAT(groups, IsSupersetOf(c.includes)) << c.word;
  }
  for (const char* word :
       {"klantenservicemedewerker", "medewerker klantenservice", "klantadviseur"}) {
    EXPECT_THAT(unit_groups(taxonomy, linker, word), Contains(4225)) << word;
    EXPECT_THAT(unit_groups(taxonomy, linker, word), Not(Contains(2431))) << word;
  }
  EXPECT_THAT(unit_groups(taxonomy, linker, "callcentermedewerker"), ElementsAre(4222, 5244));
  EXPECT_THAT(unit_groups(taxonomy, linker, "administratief medewerker"), Contains(4110));
  EXPECT_THAT(unit_groups(taxonomy, linker, "accountmanager"), ElementsAre(1420, 3322));
  for (const LinkHit& hit : linker.exact("accountmanager", ConceptKind::occupation)) {
    if (taxonomy.label(OccupationId{hit.id}, Language::nl) != "accountmanager") continue;
    const auto level = taxonomy.level(OccupationId{hit.id});
    ASSERT_TRUE(level.has_value());
    EXPECT_LT(ladder_step(level->min) - ladder_step(EducationLevel::mbo_2), 3)
        << taxonomy.label(OccupationId{hit.id}, Language::nl);
  }
}

TEST_F(EscoRelease, KeepsTheOverlaysFactsAndNoVacancies) {
  EscoImportOptions overlaid = options();
  overlaid.overlay_dir = OVERSTAP_SOURCE_DIR "/data";
  const ImportResult result = or_throw(import_esco(overlaid));
  EXPECT_FALSE(result.content.statements.empty());
  EXPECT_FALSE(result.content.trainings.empty());
  EXPECT_FALSE(result.content.facts.empty());
  EXPECT_TRUE(result.content.vacancies.empty());
  const Taxonomy taxonomy{result.content.taxonomy.tables()};
  EXPECT_TRUE(taxonomy.find_skill("nl:wft-basis").has_value());
  EXPECT_TRUE(taxonomy.find_occupation("nl:medewerker-klantenservice").has_value());
  EXPECT_TRUE(build_market(result.content).has_value());
}

TEST_F(EscoRelease, IsImportedWithinFiveSecondsAndSixHundredMegabytes) {
#if !defined(NDEBUG) || defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
  GTEST_SKIP() << "measured in release builds only";
#else
  // Of this process, so that whatever else runs does not count; an import has one thread.
  const std::clock_t begin = std::clock();
  const ImportResult result = or_throw(import_esco(options()));
  const double taken = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  rusage usage{};
  ASSERT_EQ(getrusage(RUSAGE_SELF, &usage), 0);
  EXPECT_EQ(result.content.taxonomy.occupations.size(), 3007u);
  EXPECT_LT(taken, 5.0);
  EXPECT_LT(usage.ru_maxrss / 1024, 600);
  RecordProperty("seconds_thousandths", static_cast<int>(taken * 1000));
  RecordProperty("peak_megabytes", static_cast<int>(usage.ru_maxrss / 1024));
#endif
}

}  // namespace
}  // namespace overstap
