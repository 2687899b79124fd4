// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/csr.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace overstap {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Csr, HandsOutRowsInTheOrderTheyWereAppended) {
  CsrStorage<int> storage;
  storage.append_row(std::vector<int>{4, 5});
  storage.append_row(std::vector<int>{});
  storage.append_row(std::vector<int>{6});
  const Csr<int> csr = storage.view();
  ASSERT_EQ(csr.rows(), 3u);
  EXPECT_THAT(csr.row(0), ElementsAre(4, 5));
  EXPECT_THAT(csr.row(1), IsEmpty());
  EXPECT_THAT(csr.row(2), ElementsAre(6));
}

TEST(Csr, HasNoRowsWhenNothingWasAppended) {
  const CsrStorage<int> storage;
  EXPECT_EQ(storage.view().rows(), 0u);
}

}  // namespace
}  // namespace overstap
