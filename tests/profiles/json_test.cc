// SPDX-License-Identifier: Apache-2.0
#include "profiles/json/json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace overstap::json {
namespace {

using testing::HasSubstr;

Value parsed(std::string_view text) { return or_throw(parse(text, "t")).root; }

TEST(Json, BuildsTheTreeInInputOrder) {
  const Value root = parsed(R"({"b":[1,-2.50e1,"x\u00e9\n",true,null,{}],"a":false})");
  ASSERT_EQ(root.kind, Kind::object);
  ASSERT_EQ(root.members.size(), 2U);
  EXPECT_EQ(root.members[0].key, "b");
  EXPECT_EQ(root.members[1].key, "a");
  const std::vector<Value>& items = root.members[0].value.items;
  ASSERT_EQ(items.size(), 6U);
  EXPECT_EQ(items[0].text, "1");
  EXPECT_EQ(items[1].text, "-2.50e1");
  EXPECT_EQ(items[2].text, "x\u00e9\n");
  EXPECT_TRUE(items[3].boolean);
  EXPECT_EQ(items[4].kind, Kind::null);
  EXPECT_EQ(items[5].kind, Kind::object);
  EXPECT_EQ(root.find("a")->kind, Kind::boolean);
  EXPECT_EQ(root.find("c"), nullptr);
}

TEST(Json, AcceptsDuplicateKeysAndFindsTheFirst) {
  const Value root = parsed(R"({"a":1,"a":2})");
  EXPECT_EQ(root.members.size(), 2U);
  EXPECT_EQ(root.find("a")->text, "1");
}

struct Refusal {
  std::string text;
  ErrorCode code;
  std::uint64_t line, column;
  std::string message;
};

TEST(Json, TellsWhereAndWhatWasExpected) {
  const std::vector<Refusal> cases = {
      {"", ErrorCode::syntax, 1, 1, "expected a JSON value"},
      {"{\n  \"a\": 1,\n  \"b\" 2\n}", ErrorCode::syntax, 3, 7, "expected ':'"},
      {"[1,\n2", ErrorCode::syntax, 2, 2, "expected ',' or ']'"},
      {"[1,\r\n x]", ErrorCode::syntax, 2, 2, "expected an object, array, string"},
      {"{a:1}", ErrorCode::syntax, 1, 2, "expected a string in double quotes"},
      {"1 2", ErrorCode::syntax, 1, 3, "expected the end"},
      {std::string("123\0", 4), ErrorCode::syntax, 1, 4, "NUL"},
      {std::string("\"a\0b\"", 5), ErrorCode::syntax, 1, 3, "NUL"},
      {"\"\\uD800\"", ErrorCode::syntax, 1, 2, "surrogate"},
      {"\"\\uDC00\"", ErrorCode::syntax, 1, 9, "surrogate"},
      {"{\"\\uDFFF\":1}", ErrorCode::syntax, 1, 10, "surrogate"},
      {"\"\xed\xa0\x80\"", ErrorCode::syntax, 1, 2, "UTF-8"},
      {"\xEF\xBB", ErrorCode::syntax, 1, 1, "expected an object"},
      {"\xEF\xBB\xBF", ErrorCode::syntax, 1, 4, "expected a JSON value"},
      {"1e999", ErrorCode::syntax, 1, 1, "1e308"},
  };
  for (const Refusal& c : cases) {
    const auto result = parse(c.text, "file.json");
    ASSERT_FALSE(result.has_value()) << c.text;
    const Error& error = result.error();
    EXPECT_EQ(error.code, c.code) << c.text;
    EXPECT_EQ(error.where->file, "file.json");
    EXPECT_EQ(error.where->line, c.line) << c.text;
    EXPECT_EQ(error.where->column, c.column) << c.text;
    EXPECT_THAT(error.message, HasSubstr(c.message)) << c.text;
  }
}

TEST(Json, SkipsAWholeByteOrderMark) { EXPECT_EQ(parsed("\xEF\xBB\xBF[]").kind, Kind::array); }

TEST(Json, CountsLinesFromTheGivenOne) {
  const auto result = parse("\n[", "t", {.max_depth = 64, .max_bytes = 100, .first_line = 7});
  EXPECT_EQ(result.error().where->line, 8U);
}

std::string nest(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

TEST(Json, AllowsSixtyFourLevelsAndNoMore) {
  EXPECT_TRUE(parse(nest(64), "t").has_value());
  const auto result = parse(nest(65), "t");
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().code, ErrorCode::limit);
  EXPECT_EQ(result.error().where->column, 65U);
  EXPECT_THAT(result.error().message, HasSubstr("64"));
  EXPECT_FALSE(parse(std::string(1'000'000, '['), "t").has_value());
  std::string objects;
  for (int i = 0; i < 100'000; ++i) objects += "{\"a\":";
  EXPECT_FALSE(parse(objects, "t").has_value());
}

TEST(Json, RefusesTextBeyondTheSizeLimit) {
  const ParseOptions options{.max_depth = 64, .max_bytes = 3, .first_line = 1};
  EXPECT_TRUE(parse("[1]", "t", options).has_value());
  const auto result = parse("[1] ", "t", options);
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().code, ErrorCode::limit);
}

TEST(Json, SurvivesNumbersThatBreakFullPrecisionParsing) {
  EXPECT_TRUE(parse("[128.74836467836484838364836483643636483648e-336]", "t").has_value());
}

Value number(std::string text) {
  Value value;
  value.kind = Kind::number;
  value.text = std::move(text);
  return value;
}

TEST(Json, ReadsWholeNumbersOnly) {
  EXPECT_EQ(to_integer(number("42")), 42);
  EXPECT_EQ(to_integer(number("-9223372036854775808")), INT64_MIN);
  EXPECT_EQ(to_integer(number("9223372036854775808")), std::nullopt);
  EXPECT_EQ(to_integer(number("1.0")), std::nullopt);
  EXPECT_EQ(to_integer(number("1e3")), std::nullopt);
  EXPECT_EQ(to_integer(Value{}), std::nullopt);
}

TEST(Json, ReadsThousandthsExactly) {
  EXPECT_EQ(to_thousandths(number("8.5")), 8500);
  EXPECT_EQ(to_thousandths(number("-0.125")), -125);
  EXPECT_EQ(to_thousandths(number("7")), 7000);
  EXPECT_EQ(to_thousandths(number("0.0001")), std::nullopt);
  EXPECT_EQ(to_thousandths(number("1e3")), std::nullopt);
  EXPECT_EQ(to_thousandths(number("1.5e1")), std::nullopt);
  EXPECT_EQ(to_thousandths(number("9223372036854775807")), std::nullopt);
}

TEST(Json, EscapesPointers) { EXPECT_EQ(escape_pointer("a/b~c"), "a~1b~0c"); }

TEST(Lines, TellLineAndColumnOfAnOffset) {
  const Lines lines("ab\n\ncd", 5);
  EXPECT_EQ(lines.at(0).line, 5U);
  EXPECT_EQ(lines.at(1).column, 2U);
  EXPECT_EQ(lines.at(3).line, 6U);
  EXPECT_EQ(lines.at(3).column, 1U);
  EXPECT_EQ(lines.at(5).line, 7U);
  EXPECT_EQ(lines.at(5).column, 2U);
}

}  // namespace
}  // namespace overstap::json
