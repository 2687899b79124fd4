// SPDX-License-Identifier: Apache-2.0
#include "overstap/profiles/csv_mapping.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "csv_read.h"
#include "profiles/json/json.h"
#include "profiles/src/csv/csv_fields.h"

namespace overstap {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::string source_file(const std::string& path) {
  std::ifstream in(std::string{OVERSTAP_SOURCE_DIR} + "/" + path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

CsvMapping mapping_of(std::string_view text) {
  auto mapping = parse_csv_mapping(text, "mapping.json");
  EXPECT_TRUE(mapping.has_value()) << mapping.error().to_string();
  return mapping ? *std::move(mapping) : CsvMapping{};
}

bool same(const CsvMapping& a, const CsvMapping& b) {
  return a.name == b.name && a.delimiter == b.delimiter && a.encoding == b.encoding &&
         std::ranges::equal(a.columns, b.columns, [](const CsvColumn& x, const CsvColumn& y) {
           return x.header == y.header && x.field == y.field && x.separators == y.separators &&
                  x.language == y.language;
         });
}

TEST(CsvMapping, IsWrittenAsItIsRead) {
  CsvMapping mapping;
  mapping.name = "kantoor \"A\"";
  mapping.delimiter = '\t';
  mapping.encoding = CsvEncoding::windows_1252;
  mapping.columns = {{"Werk; nu", "occupation_2", "/\n", ""},
                     {"Schrijft", "language_write", "", "en"},
                     {"Caf\xC3\xA9", "text", "", ""}};
  EXPECT_TRUE(same(mapping_of(write_csv_mapping(mapping)), mapping));
  EXPECT_TRUE(same(mapping_of(write_csv_mapping({"leeg", {}, {}, {}})), {"leeg", {}, {}, {}}));
}

struct Wrong {
  std::string_view text, pointer;
};

TEST(CsvMapping, RefusesWithThePlace) {
  const std::vector<Wrong> cases = {
      {R"({"columns": []})", "/name"},
      {R"({"name": "a"})", "/columns"},
      {R"({"name": "a", "columns": [], "more": 1})", "/more"},
      {R"({"name": "a", "columns": [], "delimiter": "x"})", "/delimiter"},
      {R"({"name": "a", "columns": [], "encoding": "utf-16"})", "/encoding"},
      {R"({"name": "a", "columns": [{"header": "h"}]})", "/columns/0/field"},
      {R"({"name": "a", "columns": [{"header": "h", "field": "nope"}]})", "/columns/0/field"},
      {R"({"name": "a", "columns": [{"header": "h", "field": "hours_2"}]})", "/columns/0/field"},
      {R"({"name": "a", "columns": [{"header": "h", "field": "occupation_0"}]})",
       "/columns/0/field"},
      {R"({"name": "a", "columns": [{"header": "h", "field": "language_read"}]})",
       "/columns/0/language"},
      {R"({"name": "a", "columns": [{"header": "h", "field": "id"}, {"header": "h", "field":
       "text"}]})",
       "/columns/1/header"},
  };
  for (const Wrong& wrong : cases) {
    SCOPED_TRACE(wrong.text);
    const auto mapping = parse_csv_mapping(wrong.text, "mapping.json");
    ASSERT_FALSE(mapping.has_value());
    EXPECT_EQ(mapping.error().code, ErrorCode::schema);
    EXPECT_EQ(mapping.error().where->pointer, wrong.pointer);
  }
  EXPECT_FALSE(parse_csv_mapping("[", "mapping.json").has_value());
}

TEST(CsvMapping, HasASchemaThatListsEveryField) {
  const auto schema = json::parse(source_file("data/schemas/csv_mapping.schema.json"), "schema");
  ASSERT_TRUE(schema.has_value()) << schema.error().to_string();
  const auto& choices = schema->root.find("definitions")->find("field")->find("anyOf")->items;
  std::vector<std::string> listed;
  for (const json::Value& name : choices[0].find("enum")->items) listed.emplace_back(name.text);
  std::vector<std::string> known;
  for (const CsvField& field : all_csv_fields()) {
    known.emplace_back(field.name);
    const std::string numbered = std::string{field.name} + "_2";
    EXPECT_EQ(parse_csv_field(numbered).has_value(), field.numbered) << numbered;
    const std::string in_pattern = std::string{field.name} + "|";
    const std::string pattern = std::string{choices[1].find("pattern")->text};
    const bool listed_as_numbered =
        pattern.find("|" + in_pattern) != std::string::npos ||
        pattern.find("(" + in_pattern) != std::string::npos ||
        pattern.find("|" + std::string{field.name} + ")") != std::string::npos;
    EXPECT_EQ(listed_as_numbered, field.numbered) << field.name;
  }
  EXPECT_EQ(listed, known);
}

TEST(CsvMapping, OfATableWithoutHeaderQuotesNoValue) {
  const CsvMapping mapping =
      mapping_of(R"({"name": "m", "columns": [{"header": "baan", "field": "occupation"}]})");
  for (const std::string first :
       {"Noor;noor@voorbeeld.nl;kok", "Noor;06 12345678;kok", "Noor;14-03-1985;kok"}) {
    ReadOptions options = test::csv_options(&mapping);
    options.seeker_format = SeekerFormat::csv;
    const auto read = read_seekers({"kop.csv", first + "\nSam;;ober\n"}, test::small_linker(),
                                   test::small_taxonomy().taxonomy(), options);
    ASSERT_FALSE(read.has_value()) << first;
    EXPECT_EQ(read.error().to_string(),
              "kop.csv:1: the first line looks like values: expected the names of the columns; "
              "write them above the first row");
  }
}

TEST(CsvMapping, ReadsTheExampleOfTheProject) {
  const CsvMapping mapping =
      mapping_of(source_file("data/examples/office_candidates_mapping.json"));
  const std::string text = source_file("data/examples/office_candidates.csv");
  const auto read = test::read_csv_people(text, test::csv_options(&mapping));
  ASSERT_EQ(read.rows.size(), 3u);
  const SeekerProfile& first = read.rows[0].value;
  EXPECT_EQ(first.id, "K-1001");
  EXPECT_EQ(first.employment.size(), 2u);
  EXPECT_TRUE(first.employment[1].current);
  EXPECT_EQ(first.hours, (Range<HoursPerWeek>{{24}, {32}}));
  EXPECT_EQ(first.min_hourly_wage, Cents{1475});
  EXPECT_THAT(first.accepts_contracts, ElementsAre(ContractKind::temporary, ContractKind::agency));
  EXPECT_EQ(first.postcode, (PostcodePrefix{9712, 4}));
  EXPECT_EQ(read.rows[1].value.min_hourly_wage, Cents{1550});
  EXPECT_EQ(read.diagnostics.personal_fields_dropped, 6u);
  EXPECT_EQ(read.diagnostics.rejected, 0u);
  const auto vacancies =
      test::read_csv_vacancies(source_file("data/examples/office_vacancies.csv"));
  ASSERT_EQ(vacancies.rows.size(), 2u);
  EXPECT_EQ(vacancies.rows[0].value.wage.hourly, (Range<Cents>{{1525}, {1700}}));
}

TEST(CsvMapping, IsRefusedWhereItDoesNotFitTheFile) {
  const auto refusal = [](CsvColumn column) {
    CsvMapping mapping;
    mapping.name = "m";
    mapping.columns.push_back(std::move(column));
    const auto read =
        read_seekers({"a.csv", "id;Functie;Geslacht\n1;kok;v\n"}, test::small_linker(),
                     test::small_taxonomy().taxonomy(), test::csv_options(&mapping));
    return read ? std::string{} : read.error().message;
  };
  EXPECT_THAT(refusal({"Beroep", "occupation", "", ""}), HasSubstr("not there"));
  EXPECT_THAT(refusal({"Functie", "employer", "", ""}), HasSubstr("not for people"));
  EXPECT_THAT(refusal({"Geslacht", "text", "", ""}), HasSubstr("personal"));
  EXPECT_EQ(refusal({"Functie", "text", "", ""}), "");
}

TEST(CsvMapping, ReadsColumnsWithoutANameOrWithTheNameOfAnother) {
  CsvMapping mapping;
  mapping.name = "m";
  mapping.columns = {{"column 3", "hours", "", ""}, {"Tekst (2)", "skills", "/", ""}};
  const auto read = test::read_csv_people("id;Tekst;;Tekst\n1;a;32;typen/luisteren\n",
                                          test::csv_options(&mapping));
  ASSERT_EQ(read.rows.size(), 1u);
  EXPECT_EQ(read.rows[0].value.hours, (Range<HoursPerWeek>{{32}, {32}}));
  EXPECT_EQ(read.rows[0].value.claims.size(), 2u);
  EXPECT_THAT(test::carried(read.rows[0].text), ElementsAre("Tekst: a"));
}

struct Guess {
  std::string header, field, reason;
};

TEST(CsvSuggestion, GuessesByHeadersAndByValues) {
  const std::string sample =
      "nr;Roepnaam;K;L;A;B;C;D;E;F;G;H;I;J\n"
      "1;Jo;v;01-02-1980;jo@example.org;06 12345678;3511 AB;01-12-2026;Nederlands C1|Engels B1;"
      "Kok (2015-2020);111222333;32-40 uur;x;\n"
      "2;Al;m;03-04-1990;al@example.org;0612345679;9711AB;2026-11-01;Engels B2;Ober 2010-2012;;"
      "24 uur;y;\n";
  const auto suggestion = suggest_csv_mapping(sample, "export.csv", CsvSubject::seekers);
  ASSERT_TRUE(suggestion.has_value()) << suggestion.error().to_string();
  const std::vector<Guess> expected = {
      {"nr", "id", "the header is known: id"},
      {"Roepnaam", "contact_name", "the header is known: contact data"},
      {"K", "drop", "2 of 2 values are words for a gender"},
      {"L", "drop", "2 of 2 values are dates of 1940 to 2008"},
      {"A", "contact_email", "2 of 2 values look like e-mail addresses"},
      {"B", "contact_phone", "2 of 2 values look like phone numbers"},
      {"C", "postcode", "2 of 2 values look like Dutch postcodes"},
      {"D", "ready_by", "2 of 2 values are dates"},
      {"E", "languages", "2 of 2 values name languages"},
      {"F", "occupation", "2 of 2 values name something with a period"},
      {"G", "drop", "1 of 1 values look like citizen numbers"},
      {"H", "hours", "2 of 2 values look like hours"},
      {"I", "text", "neither"},
      {"J", "text", "no values"},
  };
  ASSERT_EQ(suggestion->mapping.columns.size(), expected.size());
  ASSERT_EQ(suggestion->reasons.size(), expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) {
    SCOPED_TRACE(expected[i].header);
    EXPECT_EQ(suggestion->mapping.columns[i].header, expected[i].header);
    EXPECT_EQ(suggestion->mapping.columns[i].field, expected[i].field);
    EXPECT_THAT(suggestion->reasons[i], HasSubstr(expected[i].reason));
  }
  EXPECT_EQ(suggestion->mapping.delimiter, ';');
}

TEST(CsvSuggestion, ShowsNoValueInAReason) {
  const auto suggestion = suggest_csv_mapping("a,b,c\nMERK@example.org,MERK (2015-2020),MERK\n",
                                              "e.csv", CsvSubject::seekers);
  ASSERT_TRUE(suggestion.has_value());
  for (const std::string& reason : suggestion->reasons) {
    EXPECT_EQ(reason.find("MERK"), std::string::npos);
  }
  EXPECT_EQ(write_csv_mapping(suggestion->mapping).find("MERK"), std::string::npos);
}

TEST(CsvSuggestion, CanBeUsedAsItIs) {
  const std::string text = "nummer;wie;wanneer;wat\n7;a@example.org;01-12-2026;Kok (2015-2020)\n";
  const auto suggestion = suggest_csv_mapping(text, "e.csv", CsvSubject::seekers);
  ASSERT_TRUE(suggestion.has_value());
  const CsvMapping mapping = mapping_of(write_csv_mapping(suggestion->mapping));
  const auto read = test::read_csv_people(text, test::csv_options(&mapping));
  ASSERT_EQ(read.rows.size(), 1u);
  EXPECT_EQ(read.rows[0].value.id, "7");
  EXPECT_EQ(read.rows[0].value.ready_by, (Date{2026, 12, 1}));
  EXPECT_EQ(read.rows[0].value.employment.size(), 1u);
  EXPECT_THAT(read.rows[0].text.parts, IsEmpty());
}

TEST(CsvSuggestion, TakesAFieldOfOneValueOnce) {
  const auto suggestion =
      suggest_csv_mapping("Uren,p\n24,32-40 uur\n", "e.csv", CsvSubject::seekers);
  ASSERT_TRUE(suggestion.has_value());
  EXPECT_EQ(suggestion->mapping.columns[0].field, "hours");
  EXPECT_EQ(suggestion->mapping.columns[1].field, "text");
  EXPECT_THAT(suggestion->reasons[1], HasSubstr("another column"));
}

TEST(CsvSuggestion, RefusesWhatHasNoHeader) {
  EXPECT_FALSE(suggest_csv_mapping("", "e.csv", CsvSubject::seekers).has_value());
  EXPECT_FALSE(suggest_csv_mapping("\xFF\xFEi\0d\0", "e.csv", CsvSubject::seekers).has_value());
}

}  // namespace
}  // namespace overstap
