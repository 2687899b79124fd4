// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <vector>

#include "profiles/json/json.h"

namespace overstap::json {
namespace {

using testing::HasSubstr;

struct ReadCase {
  const char* what;
  std::string text;
  std::function<void(ObjectReader&)> read;
  std::string pointer;  ///< of the error; "-" = none
  std::string message;
};

const std::vector<ReadCase>& cases() {
  static const std::vector<ReadCase> all = {
      {"reads", R"({"a":"x"})", [](ObjectReader& r) { EXPECT_EQ(r.string("a"), "x"); }, "-", ""},
      {"not an object", "[]", [](ObjectReader&) {}, "/r", "expected an object, found an array"},
      {"missing", "{}", [](ObjectReader& r) { EXPECT_EQ(r.string("a"), ""); }, "/r/a", "missing"},
      {"empty", R"({"a":""})", [](ObjectReader& r) { (void)r.non_empty("a"); }, "/r/a", "empty"},
      {"wrong type", R"({"a":1})", [](ObjectReader& r) { (void)r.string("a"); }, "/r/a",
       "expected a string, found a number"},
      {"null is no absence", R"({"a":null})", [](ObjectReader& r) { (void)r.optional_string("a"); },
       "/r/a", "expected a string, found null"},
      {"unknown key", R"({"a":"x","b/c":1})", [](ObjectReader& r) { (void)r.string("a"); },
       "/r/b~1c", "unknown key; known here: a"},
      {"ignored key", R"({"b":1})", [](ObjectReader& r) { r.ignore("b"); }, "-", ""},
      {"duplicate key", R"({"a":"x","a":"x"})", [](ObjectReader& r) { (void)r.string("a"); },
       "/r/a", "more than once"},
      {"range", R"({"a":6})", [](ObjectReader& r) { (void)r.integer("a", 1, 5); }, "/r/a",
       "whole number from 1 to 5, found 6"},
      {"fraction", R"({"a":1.5})", [](ObjectReader& r) { (void)r.optional_integer("a", 1, 5); },
       "/r/a", "found 1.5"},
      {"in range", R"({"a":5})",
       [](ObjectReader& r) { EXPECT_EQ(r.optional_integer("a", 1, 5), 5); }, "-", ""},
      {"boolean", R"({"a":"true"})", [](ObjectReader& r) { (void)r.optional_boolean("a"); }, "/r/a",
       "expected true or false, found a string"},
      {"strings", R"({"a":["x",2]})", [](ObjectReader& r) { (void)r.strings("a"); }, "/r/a/1",
       "expected a string"},
      {"array", R"({"a":{}})", [](ObjectReader& r) { (void)r.array("a"); }, "/r/a",
       "expected an array"},
      {"no array", R"({})", [](ObjectReader& r) { EXPECT_TRUE(r.array("a").empty()); }, "-", ""},
      {"object", R"({"a":[]})", [](ObjectReader& r) { EXPECT_FALSE(r.object("a").has_value()); },
       "/r/a", "expected an object"},
      {"nested", R"({"a":{"b":1}})", [](ObjectReader& r) { r.object("a")->finish(); }, "/r/a/b",
       "unknown key"},
      {"own failure", R"({"a":"x"})", [](ObjectReader& r) { r.fail("a", "no"); }, "/r/a", "no"},
  };
  return all;
}

TEST(ObjectReader, ReportsTheFirstErrorWithItsPointer) {
  for (const ReadCase& c : cases()) {
    const Document document = or_throw(parse(c.text, "f"));
    Context context("f", 3);
    ObjectReader reader(context, document.root, "/r");
    c.read(reader);
    reader.finish();
    if (c.pointer == "-") {
      EXPECT_TRUE(context.ok()) << c.what << ": " << context.error()->to_string();
      continue;
    }
    ASSERT_FALSE(context.ok()) << c.what;
    EXPECT_EQ(context.error()->code, ErrorCode::schema) << c.what;
    EXPECT_EQ(context.error()->where->pointer, c.pointer) << c.what;
    EXPECT_EQ(context.error()->where->line, 3U) << c.what;
    EXPECT_THAT(context.error()->message, HasSubstr(c.message)) << c.what;
  }
}

TEST(ObjectReader, KeepsTheFirstErrorOnly) {
  const Document document = or_throw(parse(R"({"a":1,"b":2})", "f"));
  Context context("f");
  ObjectReader reader(context, document.root, "");
  (void)reader.string("b");
  (void)reader.string("a");
  EXPECT_EQ(context.error()->where->pointer, "/b");
}

TEST(ObjectReader, TellsTheLineOfTheValueWhenItKnowsTheLines) {
  const std::string text = "{\n\"a\": 1,\n\"b\": {\n\"c\": \"x\"}}";
  const Document document = or_throw(parse(text, "f"));
  const Lines lines(text);
  for (const auto& [key, line] :
       std::vector<std::pair<std::string, std::uint64_t>>{{"a", 2}, {"b", 3}, {"z", 1}}) {
    Context context("f", lines);
    ObjectReader reader(context, document.root, "");
    reader.fail(key, "no");
    EXPECT_EQ(context.error()->where->line, line) << key;
  }
}

}  // namespace
}  // namespace overstap::json
