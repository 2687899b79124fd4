// SPDX-License-Identifier: Apache-2.0
#include "tools/import/csv.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace overstap {
namespace {

using testing::ElementsAre;
using Rows = std::vector<std::vector<std::string>>;

CsvReader reader_of(std::string_view bytes, const CsvOptions& options = {}) {
  return or_throw(CsvReader::open("t.csv", bytes, options));
}

Rows rows_of(std::string_view bytes, const CsvOptions& options = {}) {
  CsvReader reader = reader_of(bytes, options);
  Rows rows;
  while (reader.next()) {
    std::vector<std::string>& row = rows.emplace_back();
    for (std::size_t i = 0; i < reader.size(); ++i) row.emplace_back(reader.cell(i));
  }
  return rows;
}

TEST(CsvReader, ReadsPlainRowsWithEitherLineEnd) {
  const Rows expected = {{"1", "2"}, {"", "4"}};
  EXPECT_EQ(rows_of("a,b\n1,2\n,4\n"), expected);
  EXPECT_EQ(rows_of("a,b\r\n1,2\r\n,4\r\n"), expected);
  EXPECT_EQ(rows_of("a,b\n1,2\n,4"), expected) << "the last line end is optional";
}

TEST(CsvReader, KeepsSeparatorsLineBreaksAndDoubledQuotesOfQuotedCells) {
  EXPECT_EQ(rows_of("a,b\n\"x, \"\"y\"\"\",\"one\r\ntwo\n\"\n"),
            (Rows{{"x, \"y\"", "one\r\ntwo\n"}}));
  EXPECT_EQ(rows_of("a\n\"\"\"\"\n"), (Rows{{"\""}}));
  EXPECT_EQ(rows_of("a,b\n\"\",\"\"\n"), (Rows{{"", ""}}));
}

TEST(CsvReader, SkipsAByteOrderMarkAndEmptyLines) {
  CsvReader reader = reader_of("\xEF\xBB\xBF\n\na,b\n\n1,2\n\r\n");
  EXPECT_THAT(reader.header(), ElementsAre("a", "b"));
  EXPECT_TRUE(reader.next());
  EXPECT_EQ(reader.line(), 5u);
  EXPECT_FALSE(reader.next());
}

TEST(CsvReader, TellsTheFirstLineOfARow) {
  CsvReader reader = reader_of("a,b\n\"1\n\n1\",2\n3,4\n");
  ASSERT_TRUE(reader.next());
  EXPECT_EQ(reader.line(), 2u);
  ASSERT_TRUE(reader.next());
  EXPECT_EQ(reader.line(), 5u);
  EXPECT_EQ(reader.at("b").to_string(), "t.csv:5: b");
}

TEST(CsvReader, FindsColumnsByNameAndTheHeaderByItsColumns) {
  const CsvOptions options{',', {"code", "zone"}};
  CsvReader reader =
      reader_of("Project,Crosswalk,,\nVersion,1,,\n,,,\nzone,x,code\n4,y,c1\n", options);
  EXPECT_EQ(reader.find_column("code"), 2u);
  EXPECT_EQ(reader.find_column("nothing"), std::nullopt);
  EXPECT_THAT(reader.column("nothing").error().message, testing::HasSubstr("zone, x, code"));
  ASSERT_TRUE(reader.next());
  EXPECT_EQ(reader.cell(2), "c1");
  EXPECT_EQ(reader.line(), 5u);
}

TEST(CsvReader, ReadsOtherSeparators) {
  EXPECT_EQ(rows_of("a\tb\n1,0\t2\n", {'\t', {}}), (Rows{{"1,0", "2"}}));
}

TEST(CsvReader, ReportsMalformedRowsAndGoesOn) {
  struct Case {
    std::string_view bytes;
    CsvFault fault;
    std::string_view first_cell;
  };
  const Case cases[] = {
      {"a,b\n1,2\n", CsvFault::none, "1"},
      {"a,b\n1\n", CsvFault::short_row, "1"},
      {"a,b\n1,2,3\n", CsvFault::long_row, "1"},
      {"a,b\n\"1\"x,2\n", CsvFault::text_after_quote, "1"},
      {"a,b\n\"1,2\n", CsvFault::unterminated_quote, "1,2\n"},
  };
  for (const Case& c : cases) {
    CsvReader reader = reader_of(c.bytes);
    ASSERT_TRUE(reader.next()) << c.bytes;
    EXPECT_EQ(reader.fault(), c.fault) << c.bytes;
    EXPECT_EQ(reader.cell(0), c.first_cell) << c.bytes;
  }
  EXPECT_EQ(rows_of("a,b\n\"1\"x,2\n3,4\n").back(), (std::vector<std::string>{"3", "4"}));
}

TEST(CsvReader, TreatsAQuoteInsideAPlainCellAsText) {
  EXPECT_EQ(rows_of("a,b\n5\" disk,x\n"), (Rows{{"5\" disk", "x"}}));
}

TEST(CsvReader, RefusesInputWithoutAHeader) {
  EXPECT_EQ(CsvReader::open("t.csv", "").error().code, ErrorCode::syntax);
  EXPECT_EQ(CsvReader::open("t.csv", "a,b\n1,2\n", {',', {"c"}}).error().code, ErrorCode::schema);
  EXPECT_EQ(CsvReader::open("t.csv", "a,b,a\n").error().code, ErrorCode::schema);
}

TEST(CsvWriter, QuotesOnlyWhatMustBe) {
  CsvWriter writer;
  for (const char* cell : {"plain", "a,b", "say \"x\"", "two\nlines", "", " led"}) {
    writer.cell(cell);
  }
  writer.end_row();
  EXPECT_EQ(writer.take(), "plain,\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",,\" led\"\n");
}

TEST(CsvWriter, WritesWhatTheReaderReads) {
  const Rows rows = {{"h1", "h2"}, {"a\r\nb", "\"\""}, {"", ""}, {"x", ",,"}};
  CsvWriter writer;
  for (const auto& row : rows) {
    for (const std::string& cell : row) writer.cell(cell);
    writer.end_row();
  }
  const std::string text = writer.take();
  EXPECT_EQ(rows_of(text), Rows(rows.begin() + 1, rows.end()));
}

TEST(CsvWriter, WritesARowOfOneEmptyCellSoThatItIsReadBack) {
  CsvWriter writer;
  for (const char* cell : {"h", "", "x"}) {
    writer.cell(cell);
    writer.end_row();
  }
  const std::string text = writer.take();
  EXPECT_EQ(rows_of(text), (Rows{{""}, {"x"}}));
}

}  // namespace
}  // namespace overstap
