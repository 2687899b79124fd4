// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <filesystem>
#include <set>

#include "overstap/profiles/linker.h"
#include "overstap/profiles/reader.h"
#include "tools/import/market_import.h"

namespace overstap {
namespace {

const std::string kData = OVERSTAP_SOURCE_DIR "/data";

/// The whole market, imported once.
class WrittenMarket : public testing::Test {
 protected:
  static void SetUpTestSuite() { result_ = import_market(kData); }
  void SetUp() override { ASSERT_TRUE(result_.has_value()) << result_.error().to_string(); }
  static const MarketContent& content() { return result_->content; }

  static inline Result<ImportResult> result_ = std::unexpected(Error{});
};

TEST_F(WrittenMarket, ImportsWithoutAnyError) {
  EXPECT_TRUE(build_market(content()).has_value());
  EXPECT_GE(content().taxonomy.occupations.size(), 70u);
  EXPECT_GE(content().taxonomy.skills.size(), 300u);
}

TEST_F(WrittenMarket, HasEveryTable) {
  EXPECT_FALSE(content().sources.empty());
  EXPECT_FALSE(content().entries.empty());
  EXPECT_FALSE(content().statements.empty());
  EXPECT_FALSE(content().trainings.empty());
  EXPECT_EQ(content().regions.size(), 35u);
  EXPECT_FALSE(content().places.empty());
  EXPECT_FALSE(content().facts.empty());
  EXPECT_FALSE(content().fact_cards.empty());
  EXPECT_FALSE(content().phrases.empty());
  EXPECT_FALSE(content().competence_profiles.empty());
  EXPECT_FALSE(content().channel_demands.empty());
  EXPECT_FALSE(content().vacancies.empty());
}

TEST_F(WrittenMarket, CarriesTheNumbersOfTheModel) { EXPECT_EQ(content().weights, ModelWeights{}); }

TEST_F(WrittenMarket, GivesEveryOccupationALevelAndSkills) {
  const Taxonomy taxonomy{content().taxonomy.tables()};
  for (std::uint32_t i = 0; i < taxonomy.occupation_count(); ++i) {
    const OccupationId id{i};
    EXPECT_TRUE(taxonomy.level(id).has_value()) << taxonomy.code(id);
    EXPECT_GE(taxonomy.skills_of(id).size(), 5u) << taxonomy.code(id);
    EXPECT_FALSE(taxonomy.label(id, Language::nl).empty()) << taxonomy.code(id);
  }
}

TEST_F(WrittenMarket, TellsPreferredLabelsOfOccupationsApart) {
  std::set<std::pair<Language, std::string>> seen;
  const Taxonomy taxonomy{content().taxonomy.tables()};
  for (const LabelKey& label : taxonomy.label_keys()) {
    if (label.concept_kind != ConceptKind::occupation) continue;
    if (label.label_kind != LabelKind::preferred) continue;
    const std::string key{taxonomy.text(label.key)};
    EXPECT_TRUE(seen.emplace(label.language, key).second) << key;
  }
}

void expect_clean(const Diagnostics& diagnostics, const std::string& name) {
  EXPECT_GT(diagnostics.accepted, 0u) << name;
  EXPECT_EQ(diagnostics.rejected, 0u) << name;
  for (const Diagnostic& diagnostic : diagnostics.entries) {
    EXPECT_EQ(diagnostic.severity, Severity::note) << diagnostic.error.to_string();
  }
}

TEST_F(WrittenMarket, ReadsItsSeekers) {
  const Taxonomy taxonomy{content().taxonomy.tables()};
  const Linker linker{taxonomy};
  const std::string bytes = or_throw(read_file(kData + "/seekers.json", 64u << 20));
  const auto read = or_throw(read_seekers({"seekers.json", bytes}, linker, taxonomy, {}));
  expect_clean(read.diagnostics, "seekers.json");
}

TEST_F(WrittenMarket, ReadsItsExamples) {
  const Taxonomy taxonomy{content().taxonomy.tables()};
  const Linker linker{taxonomy};
  std::size_t files = 0;
  for (const auto& file : std::filesystem::directory_iterator{kData + "/examples"}) {
    const std::string name = file.path().filename().string();
    if (!name.ends_with(".json") || name.ends_with("_mapping.json")) continue;
    if (name.ends_with("_corrections.json")) continue;
    ++files;
    const std::string bytes = or_throw(read_file(file.path().string(), 64u << 20));
    if (bytes.find("\"demands\"") != std::string::npos) {
      expect_clean(or_throw(read_vacancies({name, bytes}, linker, taxonomy, {})).diagnostics, name);
    } else {
      expect_clean(or_throw(read_seekers({name, bytes}, linker, taxonomy, {})).diagnostics, name);
    }
  }
  EXPECT_GT(files, 0u);
}

}  // namespace
}  // namespace overstap
