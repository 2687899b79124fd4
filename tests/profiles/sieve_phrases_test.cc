// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <string>

#include "overstap/profiles/sieve.h"
#include "tests/profiles/default_taxonomy.h"

namespace overstap {
namespace {

/// What a vacancy may not ask is to be seen: it is flagged, not hidden.
TEST(SieveOfVacancies, LeavesEveryWordingThatIsFlagged) {
  const ExtractTables tables = test::default_tables();
  ASSERT_FALSE(tables.phrases.empty());
  for (const Phrase& phrase : tables.phrases) {
    for (const std::string& key : phrase.keys) {
      for (const std::string& text : {key, "- " + key, "Je profiel: " + key + "."}) {
        SieveCount count;
        EXPECT_EQ(sieve(text, count, SieveSubject::vacancy), text) << phrase.id;
      }
    }
  }
}

}  // namespace
}  // namespace overstap
