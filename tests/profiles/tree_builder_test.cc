// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <string>
#include <utility>

#include "profiles/json/json.h"

namespace overstap::json {
namespace {

TEST(TreeBuilder, BuildsWhatTheParserBuilds) {
  TreeBuilder builder;
  builder.begin_object(1);
  {
    const std::string key = "a key that is longer than a short string";
    builder.key(key);
  }
  builder.begin_array();
  builder.scalar(Kind::number, "1.50", 7);
  builder.scalar(Kind::boolean, "true");
  builder.scalar(Kind::boolean, "false");
  builder.scalar(Kind::null, "");
  builder.end_array();
  builder.key("b");
  builder.scalar(Kind::string, std::string(100, 'x'));
  builder.end_object();
  const Document document = or_throw(builder.take("t"));
  EXPECT_EQ(document.name, "t");
  EXPECT_EQ(document.root.offset, 1U);
  const Value* const list = document.root.find("a key that is longer than a short string");
  ASSERT_NE(list, nullptr);
  ASSERT_EQ(list->items.size(), 4U);
  EXPECT_EQ(list->items[0].text, "1.50");
  EXPECT_EQ(list->items[0].offset, 7U);
  EXPECT_TRUE(list->items[1].boolean);
  EXPECT_FALSE(list->items[2].boolean);
  EXPECT_EQ(list->items[3].kind, Kind::null);
  EXPECT_EQ(document.root.find("b")->text, std::string(100, 'x'));
}

TEST(TreeBuilder, KeepsElementsOfContainersThatGrowInTurn) {
  constexpr int kRows = 3000;
  TreeBuilder builder;
  builder.begin_array();
  for (int row = 0; row < kRows; ++row) {
    builder.begin_object();
    for (int i = 0; i <= row % 40; ++i) {
      builder.key("k" + std::to_string(i));
      builder.scalar(Kind::number, std::to_string(row * 100 + i));
    }
    builder.end_object();
  }
  builder.end_array();
  const Document document = or_throw(builder.take("t"));
  ASSERT_EQ(document.root.items.size(), std::size_t{kRows});
  for (int row = 0; row < kRows; ++row) {
    const Value& object = document.root.items[static_cast<std::size_t>(row)];
    ASSERT_EQ(object.members.size(), static_cast<std::size_t>(row % 40 + 1));
    EXPECT_EQ(object.members.back().key, "k" + std::to_string(row % 40));
    EXPECT_EQ(object.members.back().value.text, std::to_string(row * 100 + row % 40));
  }
}

TEST(TreeBuilder, ReportsTheLimitOfItsDepthAndStartsAnew) {
  TreeBuilder builder(2);
  EXPECT_TRUE(builder.begin_array());
  EXPECT_TRUE(builder.begin_object());
  builder.key("a");
  EXPECT_FALSE(builder.begin_object());
  builder.key("below");
  EXPECT_FALSE(builder.begin_array());
  builder.scalar(Kind::string, "x");
  builder.end_array();
  builder.end_object();
  builder.end_object();
  builder.end_array();
  const auto refused = builder.take("deep.xml");
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().code, ErrorCode::limit);
  EXPECT_EQ(refused.error().where->file, "deep.xml");
  builder.scalar(Kind::string, "next");
  EXPECT_EQ(or_throw(builder.take("t")).root.text, "next");
}

}  // namespace
}  // namespace overstap::json
