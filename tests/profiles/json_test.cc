// SPDX-License-Identifier: Apache-2.0
#include "profiles/json/json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace overstap::json {
namespace {

using testing::HasSubstr;

Document parsed(std::string_view text) { return or_throw(parse(text, "t")); }

TEST(Json, BuildsTheTreeInInputOrder) {
  const Document document = parsed(R"({"b":[1,-2.50e1,"x\u00e9\n",true,null,{}],"a":false})");
  const Value& root = document.root;
  ASSERT_EQ(root.kind, Kind::object);
  ASSERT_EQ(root.members.size(), 2U);
  EXPECT_EQ(root.members[0].key, "b");
  EXPECT_EQ(root.members[1].key, "a");
  const std::span<const Value> items = root.members[0].value.items;
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
  const Document document = parsed(R"({"a":1,"a":2})");
  const Value& root = document.root;
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

TEST(Json, SkipsAWholeByteOrderMark) { EXPECT_EQ(parsed("\xEF\xBB\xBF[]").root.kind, Kind::array); }

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

Value number(std::string_view text) {
  Value value;
  value.kind = Kind::number;
  value.text = text;
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

TEST(Json, KeepsItsTreeWhenTheDocumentIsMovedOrCopied) {
  Document first = parsed(R"({"a":["x\n",{"b":"y"}]})");
  const Value* const items = first.root.find("a")->items.data();
  Document copy = first;
  const std::vector<Document> moved = [&] {
    std::vector<Document> list;
    list.push_back(std::move(first));
    return list;
  }();
  copy = {};
  EXPECT_EQ(moved[0].root.find("a")->items.data(), items);
  EXPECT_EQ(items[0].text, "x\n");
  EXPECT_EQ(items[1].find("b")->text, "y");
}

TEST(Json, ReadsEveryEscape) {
  const Document document =
      parsed(R"(["\"\\\/\b\f\n\r\t", "a\u0000\u007f\u0080\u07ff\u0800\uFFFD\ud83D\uDe00z"])");
  EXPECT_EQ(document.root.items[0].text, "\"\\/\b\f\n\r\t");
  const std::string_view expected{
      "a\0\x7f\xC2\x80\xDF\xBF\xE0\xA0\x80\xEF\xBF\xBD\xF0\x9F\x98\x80z", 18};
  EXPECT_EQ(document.root.items[1].text, expected);
}

TEST(Json, RefusesEveryControlCharacterInAString) {
  for (char c = 1; c < 0x20; ++c) {
    for (const std::size_t before : {0U, 5U, 15U, 16U, 40U}) {
      const std::string text = "[\"" + std::string(before, 'x') + c + "yyyyyyyyyyyyyyyyyyyyyyy\"]";
      const auto result = parse(text, "t");
      ASSERT_FALSE(result.has_value()) << static_cast<int>(c);
      EXPECT_EQ(result.error().where->line, 1U);
      EXPECT_EQ(result.error().where->column, before + 3) << static_cast<int>(c);
    }
  }
}

TEST(Json, ReadsNumbersThatOnlyTheLibraryReads) {
  const std::string digits(300, '7');
  const Document document = parsed("[1e5, -2.5E-3, " + digits + "]");
  EXPECT_EQ(document.root.items[0].text, "1e5");
  EXPECT_EQ(document.root.items[1].text, "-2.5E-3");
  EXPECT_EQ(document.root.items[2].text, digits);
}

TEST(Json, TellsTheLineOfEveryValue) {
  const std::string text = "{\n\"a\\n\":\n\"x\\ny\",\n\"b\":\n[\ntrue,\n1.5,\nnull\n]\n}";
  for (const char* more : {"", ",\n1e2"}) {  // the second is read by the library
    const std::string changed = std::string{text}.insert(text.find("\n]"), more);
    const Document document = parsed(changed);
    const Lines lines(changed);
    const auto line = [&](const Value& value) { return lines.at(value.offset - 1).line; };
    EXPECT_EQ(line(document.root), 1U);
    EXPECT_EQ(line(*document.root.find("a\n")), 3U);
    const Value& list = *document.root.find("b");
    EXPECT_EQ(line(list), 5U);
    for (std::size_t i = 0; i < list.items.size(); ++i) EXPECT_EQ(line(list.items[i]), 6 + i);
  }
}

bool same(const Value& a, const Value& b) {
  const auto same_member = [](const Value::Member& x, const Value::Member& y) {
    return x.key == y.key && same(x.value, y.value);
  };
  return a.kind == b.kind && a.boolean == b.boolean && a.text == b.text &&
         std::ranges::equal(a.items, b.items, same) &&
         std::ranges::equal(a.members, b.members, same_member);
}

// Beyond a depth of 1024 the library reads everything itself.
constexpr ParseOptions kLibraryOnly{.max_depth = 2000};

TEST(Json, IsReadTheSameAsByTheLibrary) {
  const std::string sample =
      R"( {"a": [1, -0.5, 20e3, true, false, null, "x\u00e9\ud83d\ude00\n\/", ")"
      "\xC3\xA9\xE2\x82\xAC\"],"
      "\r\n\t\"\": {}, \"longer than sixteen bytes\": [[], {\"b\": \"\"}], \"z\": \"\"} ";
  const std::string_view pieces = "{}[]\",:\\u0dDcC8eE.-+ \n\x01\x1f\x7f\x80\xC3\xED\xA0\xF4";
  std::mt19937 random{7};
  int accepted = 0;
  for (int i = 0; i < 200'000; ++i) {
    std::string text = sample;
    for (auto change = random() % 3; change < 3; ++change) {
      const std::size_t at = random() % text.size();
      const char piece = pieces[random() % pieces.size()];
      if (random() % 2 == 0) {
        text[at] = piece;
      } else if (random() % 2 == 0) {
        text.insert(at, 1, piece);
      } else {
        text.erase(at, 1 + random() % 3);
      }
    }
    const auto ours = parse(text, "t");
    const auto theirs = parse(text, "t", kLibraryOnly);
    ASSERT_EQ(ours.has_value(), theirs.has_value()) << text;
    if (ours) {
      ++accepted;
      ASSERT_TRUE(same(ours->root, theirs->root)) << text;
    } else {
      ASSERT_EQ(ours.error().to_string(), theirs.error().to_string()) << text;
    }
  }
  EXPECT_GT(accepted, 10'000);
}

TEST(Parser, ReadsTextAfterTextInTheSameMemory) {
  Parser parser;
  std::string large = "[0";
  for (int i = 1; i < 5000; ++i) large += ",{\"key\":[" + std::to_string(i) + ",\"x\"]}";
  large += "]";
  for (int round = 0; round < 3; ++round) {
    const Document* document = or_throw(parser.parse(large, "large"));
    EXPECT_EQ(document->name, "large");
    ASSERT_EQ(document->root.items.size(), 5000U);
    EXPECT_EQ(document->root.items[4999].find("key")->items[0].text, "4999");
    document = or_throw(parser.parse("\"x\"", "small"));
    EXPECT_EQ(document->root.text, "x");
    EXPECT_FALSE(parser.parse("[", "bad").has_value());
    EXPECT_TRUE(parser.validate("{}", "checked").has_value());
  }
}

TEST(Parser, ChecksWhatItDoesNotKeep) {
  Parser parser;
  const ParseOptions options{.max_depth = 2, .max_bytes = 10, .first_line = 3};
  EXPECT_TRUE(parser.validate("[[1]]", "t", options).has_value());
  EXPECT_EQ(parser.validate("[[[]]]", "t", options).error().code, ErrorCode::limit);
  EXPECT_EQ(parser.validate("[1,2,3,4,5]", "t", options).error().code, ErrorCode::limit);
  EXPECT_EQ(parser.validate("\n[1", "t", options).error().where->line, 4U);
  EXPECT_FALSE(parser.validate("\"\\uDC00\"", "t", options).has_value());
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
