// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/csv.h"

#include <gtest/gtest.h>

namespace overstap::wire {
namespace {

std::string cell(std::string_view value) {
  std::string out;
  append_csv_text(out, value);
  return out;
}

TEST(Csv, QuotesOnlyWhatMustBeQuoted) {
  EXPECT_EQ(cell("kelner"), "kelner");
  EXPECT_EQ(cell("a,b"), "\"a,b\"");
  EXPECT_EQ(cell("zei \"ja\""), "\"zei \"\"ja\"\"\"");
  EXPECT_EQ(cell("a\nb"), "\"a\nb\"");
  EXPECT_EQ(cell("'s-Hertogenbosch"), "'s-Hertogenbosch");
}

TEST(Csv, DefusesFormulasSoThatOneQuoteRestoresThem) {
  for (const std::string_view value : {"=1+1", "+31", "-1", "@x", "\tx", "'=1", "''-2"}) {
    EXPECT_EQ(cell(value), "\"'" + std::string{value} + "\"");
  }
}

TEST(Csv, DefusesACellThatBeginsWithNul) {
  EXPECT_EQ(cell(std::string_view{"\0=x", 3}), std::string("\"'\0=x\"", 6));
}

TEST(Csv, EndsRowsInLfAndKeepsEmptyCells) {
  CsvRows csv;
  csv.header({"a", "b", "c"});
  csv.text("x");
  csv.empty();
  csv.number(-3);
  csv.end_row();
  EXPECT_EQ(csv.take(), "a,b,c\nx,,-3\n");
}

}  // namespace
}  // namespace overstap::wire
