// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/link/title_words.h"

#include <gtest/gtest.h>

namespace overstap {
namespace {

struct Example {
  std::string_view title, main, aside, roles;
};

TEST(TitleWords, TakesATitleApart) {
  for (const Example& example :
       {Example{"Senior verkoopmedewerker (bouwmarkt)", "verkoopmedewerker", "bouwmarkt",
                "verkoper verkoopspecialist"},
        Example{"Docent biologie (1e graads)", "docent biologie", "1e graads",
                "leerkracht voortgezet onderwijs"},
        Example{"Universitair docent", "docent", "", "hoger onderwijs leerkracht"},
        Example{"Docent metaaltechniek (2e graads)", "docent metaaltechniek", "2e graads",
                "leerkracht voortgezet onderwijs vakdocent beroepsonderwijs"},
        Example{"Leraar Duits (1e graads)", "leraar duits", "1e graads",
                "leerkracht voortgezet onderwijs moderne talen"},
        Example{"Bedrijfsleider / ondernemer kwekerij", "bedrijfsleider kwekerij", "", "manager"},
        Example{"Kok", "kok", "", ""}, Example{"Senior", "senior", "", ""},
        Example{"(kok)", "kok", "", ""}, Example{"", "", "", ""},
        Example{"kok ) (", "kok", "", ""}}) {
    const TitleWords found = title_words(example.title);
    EXPECT_EQ(found.main, example.main) << example.title;
    EXPECT_EQ(found.aside, example.aside) << example.title;
    EXPECT_EQ(found.roles, example.roles) << example.title;
  }
}

TEST(TitleWords, NeverRepeatsAWordOfTheTitle) {
  EXPECT_EQ(title_words("manager winkel").roles, "hoofd");
  EXPECT_EQ(title_words("hoofd manager").roles, "");
}

}  // namespace
}  // namespace overstap
