// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "foreign_row.h"
#include "profiles/src/formats/row_readers.h"
#include "read_rows.h"

/// What the test of a format has at hand. For the tests themselves only, since it gives them names
/// of other name spaces.
namespace overstap {

using test::contact_of;
using test::disposition_of;
using test::RowOutcome;
using test::shown;
using test::small_taxonomy;
using test::without_fate;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

using What = decltype(Demand::what);

/// What a vacancy asks, all of it required.
inline std::vector<What> required_by(const Vacancy& vacancy) {
  std::vector<What> out;
  for (const Demand& demand : vacancy.demands) {
    EXPECT_EQ(demand.force, Force::required);
    out.push_back(demand.what);
  }
  return out;
}

}  // namespace overstap
