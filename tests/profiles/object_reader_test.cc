// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <string_view>
#include <utility>
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

TEST(ObjectReader, ReadsKeysInAnyOrderAndAgain) {
  const Document document = or_throw(parse(R"({"a":"1","b":"2","c":"3"})", "f"));
  Context context("f");
  ObjectReader reader(context, document.root, "");
  for (const char* keys : {"cab", "bca", "aab", "xcb"}) {
    for (const std::string_view key : {std::string_view{keys, 1}, std::string_view{keys + 1, 1},
                                       std::string_view{keys + 2, 1}}) {
      const Value* value = reader.optional(key);
      EXPECT_EQ(value, document.root.find(key));
    }
  }
  reader.finish();
  EXPECT_TRUE(context.ok());
}

TEST(ObjectReader, FindsAKeyThatStandsTwiceWhateverIsRead) {
  for (const char* text : {R"({"a":"1","b":"2","a":"3"})", R"({"ab":1,"axb":2,"ab":3})",
                           R"({"":1,"":2})", R"({"x":0,"a":"1","a":"1"})"}) {
    const Document document = or_throw(parse(text, "f"));
    Context context("f");
    ObjectReader reader(context, document.root, "");
    EXPECT_FALSE(context.ok()) << text;
  }
}

TEST(ObjectReader, KnowsMoreThanSixtyFourKeys) {
  std::string text = "{";
  std::vector<std::string> keys;
  for (int i = 0; i < 200; ++i) keys.push_back("key" + std::to_string(i));
  for (const std::string& key : keys) text += "\"" + key + "\":\"" + key + "\",";
  text.back() = '}';
  const Document document = or_throw(parse(text, "f"));
  Context context("f");
  ObjectReader reader(context, document.root, "");
  for (const std::string& key : keys) {
    if (key == "key150") continue;
    EXPECT_EQ(reader.string(key), key);
  }
  reader.finish();
  ASSERT_FALSE(context.ok());
  EXPECT_EQ(context.error()->where->pointer, "/key150");
}

TEST(ObjectReader, DropsWhatNobodyReadByName) {
  const Document document = or_throw(parse(R"({"a":"1","secret":"2","b":"3","secret2":4})", "f"));
  Context context("f");
  ObjectReader reader(context, document.root, "");
  (void)reader.string("a");
  EXPECT_EQ(reader.drop_unread([](std::string_view key) { return key.starts_with("secret"); }), 2U);
  reader.finish();
  EXPECT_EQ(context.error()->where->pointer, "/b");
}

TEST(ObjectReader, FindsThePointerOfAValueBelowIt) {
  const Document document =
      or_throw(parse(R"({"x":[{"y":[1,{"a/b":[true,"z"]}]},{"w":{}}],"v":{"u":null}})", "f"));
  Context context("f");
  ObjectReader reader(context, document.root, "/rows/7");
  const Value& x = *document.root.find("x");
  const Value& z = x.items[0].find("y")->items[1].find("a/b")->items[1];
  EXPECT_EQ(Pointer(context, z).str(), "/rows/7/x/0/y/1/a~1b/1");
  EXPECT_EQ(Pointer(context, *x.items[1].find("w"), "no~key").str(), "/rows/7/x/1/w/no~0key");
  EXPECT_EQ(Pointer(context, *document.root.find("v")->find("u")).str(), "/rows/7/v/u");
  EXPECT_EQ(reader.pointer().str(), "/rows/7");
  const Value elsewhere;
  EXPECT_EQ(Pointer(context, elsewhere).str(), "");
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
