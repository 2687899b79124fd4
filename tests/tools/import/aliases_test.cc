// SPDX-License-Identifier: Apache-2.0
#include "tools/import/aliases.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "overstap/profiles/linker.h"
#include "overstap/profiles/text.h"
#include "temp_folder.h"

namespace overstap {
namespace {

using testing::HasSubstr;

OccupationInput occupation(const std::string& code, const std::string& label) {
  OccupationInput input;
  input.code = code;
  input.uri = "http://example.org/" + code;
  input.label.nl = label;
  input.labels.push_back({label, fold_key(label), Language::nl, LabelKind::preferred});
  return input;
}

TaxonomyStorage kitchens() {
  TaxonomyBuilder builder;
  builder.add(occupation("a", "kok"));
  builder.add(occupation("b", "bakker"));
  builder.add(occupation("c", "ober"));
  return or_throw(builder.build());
}

AliasResult read(const std::string& csv, AliasOptions options = {}) {
  const test::TempFolder folder;
  options.input = folder.write("crosswalk.csv", csv);
  const TaxonomyStorage storage = kitchens();
  return or_throw(read_aliases(options, Taxonomy{storage.tables()}));
}

TEST(Aliases, AreFoundExactlyOnceTheyAreLaid) {
  TaxonomyStorage storage = kitchens();
  const AliasResult found = read("titel,conceptUri\nChef de partie,http://example.org/a\n");
  lay_aliases(storage, found.aliases, Language::nl);
  const Taxonomy taxonomy{storage.tables()};
  const Linker linker(taxonomy);
  const OccupationId id = or_throw(linker.resolve_occupation("CHEF DE PARTIE", Language::nl));
  EXPECT_EQ(taxonomy.code(id), "a");
  EXPECT_EQ(or_throw(linker.resolve_occupation("kok", Language::nl)), id);
  EXPECT_TRUE(std::ranges::is_sorted(taxonomy.label_keys(), {},
                                     [&](const LabelKey& row) { return taxonomy.text(row.key); }));
}

TEST(Aliases, EveryRowIsTakenOrDroppedWithAReason) {
  const AliasResult found = read(
      "title,ESCO code,Type of Match\n"
      "patissier,b,skos:exactMatch\n"
      ",b,exactMatch\n"
      "korporaal,http://data.europa.eu/esco/isco/C02,exactMatch\n"
      "Patissier,b,exactMatch\n"
      "KOK,a,exactMatch\n"
      "horecamedewerker,c,narrowMatch\n"
      "broodbakker,b,broadMatch\n");
  ASSERT_EQ(found.counts.size(), 1u);
  EXPECT_EQ(found.counts[0].rows, 7u);
  EXPECT_EQ(found.counts[0].kept, 2u);
  EXPECT_EQ(found.counts[0].dropped, 5u);
  ASSERT_EQ(found.aliases.size(), 2u);
  EXPECT_EQ(found.aliases[0].kind, LabelKind::alias);
  EXPECT_EQ(found.aliases[1].kind, LabelKind::alternative);
  std::vector<std::string> reasons;
  for (const Diagnostic& entry : found.diagnostics.entries) {
    reasons.push_back(entry.error.to_string());
  }
  EXPECT_THAT(reasons,
              testing::ElementsAre(HasSubstr("crosswalk.csv:3: title: the row has no title"),
                                   HasSubstr("has no occupation http"), HasSubstr("twice"),
                                   HasSubstr("already"), HasSubstr("narrower")));
}

TEST(Aliases, OfTwoConceptsAreToldAndAskedFor) {
  const AliasResult found = read("alias,uri\nhulp,a\nhulp,b\nbakker,c\n");
  ASSERT_EQ(found.aliases.size(), 3u);
  for (const OccupationAlias& alias : found.aliases) {
    EXPECT_EQ(alias.kind, LabelKind::alternative) << alias.title;
  }
  EXPECT_EQ(found.diagnostics.entries.size(), 2u);
  EXPECT_EQ(found.diagnostics.rejected, 0u);
  TaxonomyStorage storage = kitchens();
  lay_aliases(storage, found.aliases, Language::nl);
  const Taxonomy taxonomy{storage.tables()};
  const Linker linker(taxonomy);
  const auto help = linker.resolve_occupation("hulp", Language::nl);
  ASSERT_FALSE(help);
  EXPECT_EQ(help.error().code, ErrorCode::ambiguous);
  EXPECT_EQ(taxonomy.code(or_throw(linker.resolve_occupation("bakker", Language::nl))), "b");
}

TEST(Aliases, ReadOtherColumnsWhenTheyAreNamed) {
  AliasOptions options;
  options.title_column = "Bezeichnung";
  options.concept_column = "Ziel";
  options.separator = ';';
  EXPECT_EQ(read("Bezeichnung;Ziel\nKoch;a\n", options).aliases.size(), 1u);
}

TEST(Aliases, AskForColumnsThatAreNotRecognised) {
  const test::TempFolder folder;
  AliasOptions options;
  options.input = folder.write("x.csv", "woord,doel\nkokkin,a\n");
  const TaxonomyStorage storage = kitchens();
  const auto found = read_aliases(options, Taxonomy{storage.tables()});
  ASSERT_FALSE(found);
  EXPECT_THAT(found.error().to_string(), HasSubstr("'woord' 'doel'"));
}

}  // namespace
}  // namespace overstap
