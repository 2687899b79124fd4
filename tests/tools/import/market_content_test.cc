// SPDX-License-Identifier: Apache-2.0
#include "tools/import/market_content.h"

#include <gtest/gtest.h>

#include "small_market.h"
#include "tools/import/market_import.h"

namespace overstap {
namespace {

TEST(MarketContentOf, GivesBackWhatTheMarketWasBuiltFrom) {
  const test::TempFolder folder;
  test::write_small_market(folder);
  const auto bytes = or_throw(build_market(or_throw(import_market(folder.path())).content));
  const SnapshotPtr market = or_throw(Snapshot::from_bytes(bytes));
  EXPECT_EQ(or_throw(build_market(content_of(*market))), bytes);
}

TEST(MarketContentOf, TakesFurtherPlaces) {
  const test::TempFolder folder;
  test::write_small_market(folder);
  const auto bytes = or_throw(build_market(or_throw(import_market(folder.path())).content));
  MarketContent content = content_of(*or_throw(Snapshot::from_bytes(bytes)));
  merge_places(content, {{1012, "Amsterdam", 52'373'390, 4'894'060, {}}});
  const SnapshotPtr changed = or_throw(Snapshot::from_bytes(or_throw(build_market(content))));
  ASSERT_EQ(changed->places().size(), 2u);
  EXPECT_EQ(changed->places()[0].postcode, 1012);
}

}  // namespace
}  // namespace overstap
