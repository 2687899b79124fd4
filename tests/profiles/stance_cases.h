// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <string_view>
#include <vector>

#include "tests/profiles/reading_of.h"

namespace overstap::extract {

struct StanceCase {
  std::string_view text, words;
  std::string_view stance;  ///< empty = claims nothing
  ClaimFamily family = ClaimFamily::requirement;
};

inline void check(const std::vector<StanceCase>& cases, TextSubject subject) {
  for (const StanceCase& test : cases) {
    const std::optional<Stance> found = Reading(test.text, subject).stance(test.words, test.family);
    EXPECT_EQ(found ? to_string(*found) : std::string_view{}, test.stance)
        << test.text << " / " << test.words;
  }
}

}  // namespace overstap::extract
