// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <string>

#include "profiles/json/json.h"

namespace overstap::json {
namespace {

std::string written(Writer::Style style) {
  Writer w(style);
  w.begin_object();
  w.key("b");
  w.begin_array();
  w.integer(-1);
  w.string("x\"\\\n\x01\u00e9");
  w.begin_object();
  w.end_object();
  w.end_array();
  w.key("a");
  w.null();
  w.key("c");
  w.begin_array();
  w.end_array();
  w.key("d");
  w.boolean(true);
  w.end_object();
  return w.take();
}

TEST(Writer, WritesCompact) {
  EXPECT_EQ(written(Writer::Style::compact),
            "{\"b\":[-1,\"x\\\"\\\\\\n\\u0001\u00e9\",{}],\"a\":null,\"c\":[],\"d\":true}");
}

TEST(Writer, WritesIndentedWithTwoSpaces) {
  EXPECT_EQ(written(Writer::Style::indented),
            "{\n  \"b\": [\n    -1,\n    \"x\\\"\\\\\\n\\u0001\u00e9\",\n    {}\n  ],\n  \"a\": "
            "null,\n  \"c\": [],\n"
            "  \"d\": true\n}");
}

TEST(Writer, WritesWhatTheParserReads) {
  const auto document = parse(written(Writer::Style::indented), "t");
  ASSERT_TRUE(document.has_value());
  EXPECT_EQ(document->root.find("b")->items[1].text, "x\"\\\n\x01\u00e9");
}

TEST(Writer, WritesThousandthsWithoutTrailingZeros) {
  const auto text = [](std::int64_t value) {
    Writer w;
    w.thousandths(value);
    return w.take();
  };
  EXPECT_EQ(text(8500), "8.5");
  EXPECT_EQ(text(-125), "-0.125");
  EXPECT_EQ(text(7000), "7");
  EXPECT_EQ(text(0), "0");
  EXPECT_EQ(text(INT64_MIN), "-9223372036854775.808");
}

TEST(Writer, ReplacesInvalidBytes) {
  Writer w;
  w.string("a\xff\xed\xa0\x80\xf0\x9f\x98\x80");
  const std::string text = w.take();
  EXPECT_EQ(text, "\"a\ufffd\ufffd\ufffd\ufffd\U0001F600\"");
  EXPECT_TRUE(parse(text, "t").has_value());
}

}  // namespace
}  // namespace overstap::json
