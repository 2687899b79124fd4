// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/convert_output.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "overstap/profiles/text.h"
#include "tools/wire/page.h"

namespace overstap::wire {
namespace {

using testing::HasSubstr;

TEST(LossSummary, CountsProfilesByFieldAndReason) {
  LossSummary summary;
  EXPECT_TRUE(summary.empty());
  summary.add({{"S1", "claims[0].level", "no place"},
               {"S1", "claims[7].level", "no place"},
               {"S1", "hours", "no place"}});
  summary.add({{"S2", "claims[12].level", "no place"}});
  const std::string table = summary.table(10);
  EXPECT_THAT(table, HasSubstr("claims[].level  no place          2"));
  EXPECT_THAT(table, HasSubstr("hours           no place          1"));
  EXPECT_LT(table.find("claims[].level"), table.find("hours"));
}

TEST(LossSummary, IsCappedAndNoWiderThanAPage) {
  LossSummary summary;
  for (int i = 0; i < 30; ++i) {
    summary.add({{"S1", "field_" + std::to_string(i), std::string(150, 'x')}});
  }
  const std::string table = summary.table(5);
  EXPECT_THAT(table, HasSubstr("and 25 more"));
  for (std::size_t begin = 0; begin < table.size();) {
    const std::size_t end = std::min(table.find('\n', begin), table.size());
    EXPECT_LE(display_width(table.substr(begin, end - begin)), kPageWidth);
    begin = end + 1;
  }
}

TEST(LossSummary, WritesEachLossAsCsvAndAsLines) {
  const std::vector<Loss> losses = {{"=1", "hours", "a \"reason\", and more"}};
  EXPECT_EQ(losses_csv_header(), "id,field,reason\n");
  EXPECT_EQ(losses_csv(losses), "\"'=1\",hours,\"a \"\"reason\"\", and more\"\n");
  EXPECT_EQ(losses_ndjson(losses),
            "{\"id\":\"=1\",\"field\":\"hours\",\"reason\":\"a \\\"reason\\\", and more\"}\n");
}

TEST(Contact, IsOneLineWithTheIdOfItsRow) {
  ContactPart contact;
  contact.lines = {{ContactKind::name, "Fictief\nPersoon"}, {ContactKind::email, "f@example.org"}};
  EXPECT_EQ(contact_ndjson("S1", contact),
            "{\"id\":\"S1\",\"contact\":[{\"kind\":\"name\",\"text\":\"Fictief\\nPersoon\"},"
            "{\"kind\":\"email\",\"text\":\"f@example.org\"}]}\n");
}

}  // namespace
}  // namespace overstap::wire
