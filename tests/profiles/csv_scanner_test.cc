// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/csv/csv_scanner.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "csv_reference.h"
#include "csv_sources.h"
#include "profiles/json/json.h"
#include "profiles/src/csv/csv_dialect.h"
#include "profiles/src/csv/csv_rows.h"

namespace overstap {
namespace {

using Cells = std::vector<std::string>;

struct Scanned {
  Cells cells;
  std::uint64_t line = 0;
  CsvProblem problem = CsvProblem::none;
  std::size_t count = 0;
  std::uint64_t quote_line = 0;
};

struct ScanOptions {
  char delimiter = ';';
  std::size_t chunk = 256u << 10;
  std::size_t piece = std::string_view::npos;
  std::optional<CsvEncoding> encoding{};
  std::optional<std::size_t> expected{};
};

std::vector<Scanned> scan(std::string_view text, const ScanOptions& options = {}) {
  test::PieceSource source(text, options.piece);
  CsvScanner scanner(source, options.chunk);
  scanner.set_delimiter(options.delimiter);
  scanner.set_encoding(options.encoding);
  if (options.expected) scanner.expect_cells(*options.expected);
  std::vector<Scanned> records;
  while (true) {
    const Result<bool> more = scanner.next();
    EXPECT_TRUE(more.has_value());
    if (!more || !*more) return records;
    records.push_back({Cells(scanner.cells().begin(), scanner.cells().end()), scanner.line(),
                       scanner.problem(), scanner.cell_count(), scanner.quote_line()});
  }
}

std::vector<Cells> cells_of(std::string_view text, const ScanOptions& options = {}) {
  std::vector<Cells> cells;
  for (Scanned& record : scan(text, options)) {
    EXPECT_EQ(record.problem, CsvProblem::none);
    cells.push_back(std::move(record.cells));
  }
  return cells;
}

struct Split {
  std::string_view text;
  std::vector<Cells> cells;
};

TEST(CsvScanner, SplitsWhatExportsHold) {
  const std::vector<Split> cases = {
      {"", {}},
      {"\n\r\n\r", {}},
      {"a;b\nc;d\n", {{"a", "b"}, {"c", "d"}}},
      {"a;b\r\nc;d", {{"a", "b"}, {"c", "d"}}},
      {"a;b\rc;d\r", {{"a", "b"}, {"c", "d"}}},
      {"\n\na\n\n\r\nb\n", {{"a"}, {"b"}}},
      {"a;\n;b\n;\n", {{"a", ""}, {"", "b"}, {"", ""}}},
      {"a;b;", {{"a", "b", ""}}},
      {"\"a;b\";c\n", {{"a;b", "c"}}},
      {"\"a\nb\";\"c\r\nd\"\n", {{"a\nb", "c\r\nd"}}},
      {"\"a\"\"b\";\"\"\"\"\n", {{"a\"b", "\""}}},
      {"\"\";x\n", {{"", "x"}}},
      {"\"a\"  ;b\n", {{"a", "b"}}},
      {"5\" pijp;b\"c\"\n", {{"5\" pijp", "b\"c\""}}},
      {" \"a\";b\n", {{" \"a\"", "b"}}},
      {"a\tb;c\vd\n", {{"a\tb", "c\vd"}}},
      {"lang genoeg om voorbij een blok te gaan;\xC3\xA9\xC3\xA9n\n",
       {{"lang genoeg om voorbij een blok te gaan", "\xC3\xA9\xC3\xA9n"}}},
  };
  for (const Split& split : cases) {
    SCOPED_TRACE(split.text);
    EXPECT_EQ(cells_of(split.text), split.cells);
  }
}

TEST(CsvScanner, GivesTheSameWhereverTheChunksEnd) {
  const std::string text =
      "id;naam;tekst\r\n1;\"een \"\"ander\"\"\";\"regel\r\nregel\"\r\n\r\n2;b;c\r3;\"\";"
      "0123456789012345678901234567890123456789012345678901234567890123456789\n4;x;";
  const std::vector<Cells> whole = cells_of(text);
  ASSERT_EQ(whole.size(), 5u);
  for (std::size_t piece = 1; piece <= text.size(); ++piece) {
    SCOPED_TRACE(piece);
    EXPECT_EQ(cells_of(text, {.chunk = 64, .piece = piece}), whole);
  }
}

TEST(CsvScanner, TellsTheLineWhereEachRecordBegins) {
  const std::vector<Scanned> records =
      scan("a\r\n\r\n\"b\r\nb\nb\rb\"\rc\n\n\"d\r\n\";\"\n\"\ne", {.chunk = 64, .piece = 1});
  std::vector<std::uint64_t> lines;
  for (const Scanned& record : records) lines.push_back(record.line);
  EXPECT_THAT(lines, testing::ElementsAre(1, 3, 7, 9, 12));
}

TEST(CsvScanner, TellsTooManyAndTooFewCells) {
  const std::vector<Scanned> records = scan("1;2\n1;2;3\n1\n1;\n", {.expected = 2});
  ASSERT_EQ(records.size(), 4u);
  EXPECT_EQ(records[0].problem, CsvProblem::none);
  EXPECT_EQ(records[1].problem, CsvProblem::cell_count);
  EXPECT_EQ(records[1].count, 3u);
  EXPECT_EQ(records[2].problem, CsvProblem::cell_count);
  EXPECT_EQ(records[2].count, 1u);
  EXPECT_EQ(records[3].problem, CsvProblem::none);
}

TEST(CsvScanner, GoesOnBehindARecordThatIsWrong) {
  using namespace std::string_view_literals;
  const std::vector<Scanned> records = scan("\"a\"b;c\nd;e\nx\0y;z\nf;g\nk;\"open;\nh;i\n"sv);
  ASSERT_EQ(records.size(), 5u);
  EXPECT_EQ(records[0].problem, CsvProblem::text_after_quote);
  EXPECT_EQ(records[1].cells, (Cells{"d", "e"}));
  EXPECT_EQ(records[2].problem, CsvProblem::zero_byte);
  EXPECT_EQ(records[3].cells, (Cells{"f", "g"}));
  EXPECT_EQ(records[4].problem, CsvProblem::unterminated_quote);
  EXPECT_EQ(records[4].line, 5u);
  EXPECT_EQ(records[4].quote_line, 5u);
}

TEST(CsvScanner, TellsWhereTheQuoteBeganThatNeverEnds) {
  const std::vector<Scanned> records = scan("a;\"b\nb\";\"c\nd;e\n");
  ASSERT_EQ(records.size(), 1u);
  EXPECT_EQ(records[0].line, 1u);
  EXPECT_EQ(records[0].quote_line, 2u);
}

TEST(CsvScanner, ReadsWindows1252WhereTheBytesAreNoUtf8) {
  const std::string text = "caf\xE9;\x80 14,50\nid\xC3\xA9;\"na\xEFve \"\"x\"\"\"\n";
  const std::vector<Cells> expected = {{"caf\xC3\xA9", "\xE2\x82\xAC 14,50"},
                                       {"id\xC3\x83\xC2\xA9", "na\xC3\xAFve \"x\""}};
  EXPECT_EQ(cells_of(text), expected);
}

TEST(CsvScanner, HoldsToTheEncodingThatIsGiven) {
  EXPECT_EQ(cells_of("\xC3\xA9\n", {.encoding = CsvEncoding::windows_1252}),
            (std::vector<Cells>{{"\xC3\x83\xC2\xA9"}}));
  const std::vector<Scanned> records =
      scan("\xC3\xA9;a\n\xE9;b\n", {.encoding = CsvEncoding::utf8});
  ASSERT_EQ(records.size(), 2u);
  EXPECT_EQ(records[0].problem, CsvProblem::none);
  EXPECT_EQ(records[1].problem, CsvProblem::encoding);
}

TEST(CsvScanner, RefusesBytesThatAreNoTextInEitherEncoding) {
  const std::vector<Scanned> records = scan("a\x81;b\nc;d\n");
  ASSERT_EQ(records.size(), 2u);
  EXPECT_EQ(records[0].problem, CsvProblem::encoding);
  EXPECT_EQ(records[1].problem, CsvProblem::none);
}

TEST(CsvScanner, RefusesARecordOfMoreThan16MiBAndGoesOn) {
  std::string text = "a;b\n1;\"";
  text.append(kMaxCsvRecord, 'x').append("\n\"\"\r\n;\" ;z\r\nc;d\n");
  const std::vector<Scanned> records = scan(text);
  ASSERT_EQ(records.size(), 3u);
  EXPECT_EQ(records[1].problem, CsvProblem::too_long);
  EXPECT_EQ(records[1].line, 2u);
  EXPECT_EQ(records[2].cells, (Cells{"c", "d"}));
  EXPECT_EQ(records[2].line, 5u);
}

TEST(CsvScanner, TakesARecordOfJustUnder16MiB) {
  const std::string large(kMaxCsvRecord - 100, 'x');
  const std::vector<Scanned> records = scan(large + ";b\nc;d\n", {.chunk = 64});
  ASSERT_EQ(records.size(), 2u);
  EXPECT_EQ(records[0].problem, CsvProblem::none);
  EXPECT_EQ(records[0].cells.front().size(), large.size());
}

TEST(CsvScanner, KeepsNoMoreCellsThanAreExpected) {
  const std::string many(1'000'000, ';');
  const std::vector<Scanned> records = scan(many, {.expected = 3});
  ASSERT_EQ(records.size(), 1u);
  EXPECT_EQ(records[0].count, 1'000'001u);
  EXPECT_LE(records[0].cells.size(), kMaxCsvColumns);
}

struct Recognised {
  std::string_view text;
  char delimiter;
  std::vector<std::string> header;
};

TEST(CsvDialect, RecognisesTheDelimiter) {
  const std::vector<Recognised> cases = {
      {"a;b\n1;2\n", ';', {"a", "b"}},
      {"a,b\n1,2\n", ',', {"a", "b"}},
      {"a\tb\n1\t2\n", '\t', {"a", "b"}},
      {"a|b\n1|2\n", '|', {"a", "b"}},
      {"\xEF\xBB\xBF"
       "a;b\n1;2\n",
       ';',
       {"a", "b"}},
      {"sep=,\r\na,b;c\r\n1,2;3\r\n", ',', {"a", "b;c"}},
      {"\xEF\xBB\xBF"
       "sep=|\na|b\n",
       '|',
       {"a", "b"}},
      {"id,vaardigheden\n1,a;b;c\n2,d;e\n", ',', {"id", "vaardigheden"}},
      {"Functie;Naam, voornaam\nkok;Jansen, Jan\n", ';', {"Functie", "Naam, voornaam"}},
      {"Uren, per week;Postcode\n32;1234\n", ';', {"Uren, per week", "Postcode"}},
      {"naam\nJansen, Piet\nPietersen, Jan\n", ';', {"naam"}},
      {"Export kandidaten\n\nid;Functie\n1;kok\n2;ober\n", ';', {"id", "Functie"}},
  };
  for (const Recognised& expected : cases) {
    SCOPED_TRACE(expected.text);
    const CsvDialect dialect = recognise_csv_dialect(expected.text, std::nullopt, std::nullopt);
    EXPECT_EQ(dialect.delimiter, expected.delimiter);
    EXPECT_EQ(dialect.header, expected.header);
  }
}

struct Looks {
  std::string_view text;
  bool seekers, vacancies;
};

TEST(CsvDialect, TellsCsvFromOtherTextAndPeopleFromVacancies) {
  const std::vector<Looks> cases = {
      {"Kandidaat-ID;Functie;Reisafstand\n1;kok;10\n", true, false},
      {"Vacaturenummer;Functie;Werkgever\n1;kok;Eethuis\n", false, true},
      {"id;functie\n1;kok\n", true, true},
      {"id,functie\n", true, true},
      {"Beste heer, mevrouw,\n\nHierbij solliciteer ik, graag,\n", false, false},
      {"{\"id\": \"a\", \"functie\": 1}\n", false, false},
      {"<html><p>functie;uren</p></html>", false, false},
      {"%PDF-1.7\nfunctie;uren\n", false, false},
      {"", false, false},
      {"\n\n", false, false},
      {"een enkele regel", false, false},
  };
  for (const Looks& expected : cases) {
    SCOPED_TRACE(expected.text);
    const CsvLooks looks = looks_like_csv(expected.text);
    EXPECT_EQ(looks.seekers, expected.seekers);
    EXPECT_EQ(looks.vacancies, expected.vacancies);
  }
}

std::string file_text(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

std::filesystem::path corpora() { return std::filesystem::path{OVERSTAP_TEST_DATA} / "corpora"; }

TEST(CsvCorpora, EqualsTheSpectrumInEveryFile) {
  const auto folder = corpora() / "csv-spectrum";
  if (!std::filesystem::exists(folder)) GTEST_SKIP() << "no csv-spectrum in OVERSTAP_TEST_DATA";
  int equal = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder / "csvs")) {
    SCOPED_TRACE(entry.path());
    const std::string text = file_text(entry.path());
    std::vector<Cells> records = cells_of(text, {.delimiter = ','});
    ASSERT_FALSE(records.empty());
    const Cells header = records.front();
    records.erase(records.begin());
    const auto expected =
        json::parse(file_text(folder / "json" / entry.path().stem().concat(".json")), "spectrum");
    ASSERT_TRUE(expected.has_value());
    // One file has its only record bare, and another phone number in it than its CSV.
    const bool bare = expected->root.kind == json::Kind::object;
    ASSERT_EQ(records.size(), bare ? 1 : expected->root.items.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
      const json::Value& object = bare ? expected->root : expected->root.items[i];
      ASSERT_EQ(records[i].size(), object.members.size());
      for (std::size_t column = 0; column < header.size(); ++column) {
        const json::Value* cell = object.find(header[column]);
        ASSERT_NE(cell, nullptr);
        if (bare && header[column] == "Contact Phone Number") {
          EXPECT_EQ(records[i][column], "2095257564");
        } else {
          EXPECT_EQ(records[i][column], cell->text);
        }
      }
    }
    ++equal;
  }
  EXPECT_EQ(equal, 12);
}

TEST(CsvCorpora, ReadsCellsThatAreFormulasAsText) {
  const auto file = corpora() / "csv-injection" / "Intruder" / "csv-payload.txt";
  if (!std::filesystem::exists(file)) GTEST_SKIP() << "no csv-injection in OVERSTAP_TEST_DATA";
  std::istringstream lines(file_text(file));
  int payloads = 0;
  for (std::string line; std::getline(lines, line);) {
    if (line.ends_with('\r')) line.pop_back();
    if (line.empty()) continue;
    std::string quoted = "id;tekst\n1;\"";
    for (const char c : line) quoted.append(c == '"' ? 2 : 1, c);
    const std::vector<Cells> records = cells_of(quoted + "\"\n");
    ASSERT_EQ(records.size(), 2u);
    EXPECT_EQ(records[1], (Cells{"1", line}));
    ++payloads;
  }
  EXPECT_GT(payloads, 0);
}

}  // namespace
}  // namespace overstap
