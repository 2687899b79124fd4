// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/ids.h"

#include <gtest/gtest.h>

#include <type_traits>
#include <unordered_set>

namespace overstap {
namespace {

TEST(Id, OfOneTableDoesNotConvertToAnIdOfAnother) {
  static_assert(!std::is_convertible_v<SkillId, OccupationId>);
  static_assert(!std::is_constructible_v<SkillId, OccupationId>);
  static_assert(!std::is_convertible_v<std::uint32_t, SkillId>);
  static_assert(std::is_trivially_copyable_v<SkillId> && sizeof(SkillId) == 4);
}

TEST(Id, OrdersAndHashesByValue) {
  EXPECT_LT(SkillId{1}, SkillId{2});
  EXPECT_EQ(SkillId{7}.index(), 7u);
  const std::unordered_set<SkillId> ids{SkillId{1}, SkillId{2}, SkillId{1}};
  EXPECT_EQ(ids.size(), 2u);
}

}  // namespace
}  // namespace overstap
