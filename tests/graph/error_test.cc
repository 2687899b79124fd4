// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/error.h"

#include <gtest/gtest.h>

namespace overstap {
namespace {

TEST(Location, LeavesOutWhatIsUnknown) {
  struct Case {
    Location where;
    const char* text;
  };
  const Case cases[] = {
      {{}, ""},
      {{.file = "a.json"}, "a.json"},
      {{.file = "a.json", .line = 3}, "a.json:3"},
      {{.file = "a.json", .line = 3, .column = 7}, "a.json:3:7"},
      {{.file = "a.json", .line = 3, .column = 7, .pointer = "/skills/0"}, "a.json:3:7: /skills/0"},
      {{.file = "a.json", .pointer = "/skills/0"}, "a.json: /skills/0"},
      {{.line = 3, .column = 7}, "3:7"},
      {{.column = 7}, ""},
      {{.pointer = "/skills/0"}, "/skills/0"},
  };
  for (const Case& c : cases) EXPECT_EQ(c.where.to_string(), c.text);
}

TEST(Error, PutsThePlaceBeforeTheMessage) {
  EXPECT_EQ((Error{.message = "no such skill"}.to_string()), "no such skill");
  EXPECT_EQ((Error{.message = "no such skill", .where = Location{.file = "a.json", .line = 2}})
                .to_string(),
            "a.json:2: no such skill");
  EXPECT_EQ((Error{.message = "no such skill", .where = Location{}}.to_string()), "no such skill");
}

TEST(OrThrow, HandsOutTheValueOrThrowsTheError) {
  EXPECT_EQ(or_throw(Result<int>{3}), 3);
  EXPECT_NO_THROW(or_throw(Result<void>{}));
  const Result<int> failed =
      std::unexpected(Error{.code = ErrorCode::not_found, .message = "no such skill"});
  try {
    (void)or_throw(failed);
    FAIL() << "nothing thrown";
  } catch (const OverstapError& thrown) {
    EXPECT_EQ(thrown.error().code, ErrorCode::not_found);
    EXPECT_STREQ(thrown.what(), "no such skill");
  }
}

}  // namespace
}  // namespace overstap
