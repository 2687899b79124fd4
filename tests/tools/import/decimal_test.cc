// SPDX-License-Identifier: Apache-2.0
#include "tools/import/decimal.h"

#include <gtest/gtest.h>

namespace overstap {
namespace {

TEST(ParseDecimal, RoundsHalfAwayFromZero) {
  struct Case {
    std::string_view text;
    int digits;
    std::int64_t value;
  };
  const Case cases[] = {
      {"52.3362429", 6, 52'336'243},
      {"4.8694444", 6, 4'869'444},
      {"4", 6, 4'000'000},
      {"0.0000005", 6, 1},
      {"-0.0000005", 6, -1},
      {"-5.25", 1, -53},
      {"007", 0, 7},
      {"1.5", 0, 2},
  };
  for (const Case& c : cases) EXPECT_EQ(parse_decimal(c.text, c.digits), c.value) << c.text;
}

TEST(ParseDecimal, RefusesWhatIsNoPlainDecimal) {
  for (const std::string_view text :
       {"", "-", ".", "1.", ".5", "1e3", "1,5", " 1", "1 ", "+1", "0x1", "NaN", "1234567890"}) {
    EXPECT_EQ(parse_decimal(text, 2), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace overstap
