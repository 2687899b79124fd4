// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <vector>

#include "overstap/profiles/text.h"
#include "profiles/src/extract/rules.h"
#include "tests/profiles/reading_of.h"

namespace overstap::extract {
namespace {

std::vector<Phrase> phrases() {
  struct Row {
    const char* id;
    std::vector<const char*> words;
  };
  const std::vector<Row> rows = {
      {"jong-team", {"jong team", "jong, dynamisch team", "jong en dynamisch team", "young team"}},
      {"native", {"native Nederlands"}},
      {"native-speaker", {"native speaker"}},
      {"slank", {"maatje 36"}},
      {"strafblad", {"geen strafblad"}},
      {"vrouwelijke-collega", {"vrouwelijke collega", "vrouw gezocht"}},
      {"student-gezocht", {"student gezocht"}},
      {"maximale-ervaring", {"maximaal 3 jaar ervaring"}},
      {"niet-ouder-dan", {"niet ouder dan 30 jaar"}},
      {"hij-of-zij-functie", {"verkoopster gezocht"}},
      {"geen-hoofddoek", {"zonder hoofddoek"}},
      {"mannenwerk", {"mannenwerk"}}};
  std::vector<Phrase> out;
  for (const Row& row : rows) {
    out.emplace_back().id = row.id;
    for (const char* words : row.words) out.back().keys.push_back(fold_key(words));
  }
  return out;
}

/// `id: words` of every flag.
std::string flags_of(std::string_view text) {
  const std::vector<Phrase> list = phrases();
  const Reading reading(text, TextSubject::vacancy);
  std::string out;
  for (const PhraseFlag& flag : FlagRules(list).find(reading.text())) {
    if (!out.empty()) out += "; ";
    out.append(list[flag.phrase].id).append(": ").append(reading.text().words(flag.span));
  }
  return out;
}

TEST(Flags, AreFoundWithTheirWords) {
  struct Case {
    std::string_view text, flags;
  };
  const std::vector<Case> cases = {
      {"Wij zijn een jong en dynamisch team.", "jong-team: jong en dynamisch team"},
      {"Een jong, dynamisch team", "jong-team: jong, dynamisch team"},
      {"In onze jonge teams.", "jong-team: jonge teams"},
      {"Native Nederlands", "native: Native Nederlands"},
      {"Je bent native speaker Nederlands", "native-speaker: native speaker"},
      {"Vrouwelijk collega", "vrouwelijke-collega: Vrouwelijk collega"},
      {"Studenten gezocht!", "student-gezocht: Studenten gezocht"},
      {"geen strafblad", "strafblad: geen strafblad"},
      {"maximaal 3 jaar ervaring", "maximale-ervaring: maximaal 3 jaar ervaring"},
      {"max. vier jaar werkervaring", "maximale-ervaring: max. vier jaar werkervaring"},
      {"hooguit 7 jaar ervaring", "maximale-ervaring: hooguit 7 jaar ervaring"},
      {"je bent niet ouder dan 42 jaar", "niet-ouder-dan: niet ouder dan 42 jaar"},
      {"jij bent tussen de 20 en 35 jaar", "niet-ouder-dan: tussen de 20 en 35 jaar"},
      {"Leeftijd: 18-25 jaar", "niet-ouder-dan: Leeftijd: 18-25 jaar"},
      {"je bent 18-25 jaar", "niet-ouder-dan: 18-25 jaar"},
      {"kandidaten tot 30 jaar", "niet-ouder-dan: tot 30 jaar"}};
  for (const Case& test : cases) {
    EXPECT_EQ(flags_of(test.text), test.flags) << test.text;
  }
}

TEST(Flags, AreFoundInWordingsThatNoListHolds) {
  struct Case {
    std::string_view text, flags;
  };
  const std::vector<Case> cases = {
      {"Wij zijn een jong en ambitieus team.", "jong-team: jong en ambitieus team"},
      {"Een hecht, jeugdig clubje", "jong-team: jeugdig clubje"},
      {"Leeftijd: 20 - 30 jaar", "niet-ouder-dan: Leeftijd: 20 - 30 jaar"},
      {"Bij voorkeur een vrouw", "vrouwelijke-collega: voorkeur een vrouw"},
      {"vrouwelijke planner", "vrouwelijke-collega: vrouwelijke"},
      {"Verkoopster witgoed en kleine elektro gezocht",
       "hij-of-zij-functie: Verkoopster witgoed en kleine elektro gezocht"},
      {"Administratief medewerkster (24 uur)", "hij-of-zij-functie: Administratief medewerkster"},
      {"Consulent Wmo", ""},
      {"Onze vrouwelijke bewoners", ""},
      {"Studenten opgelet!", "student-gezocht: Studenten opgelet"},
      {"Je begeleidt jongeren van 12 tot 18 jaar.", ""},
      {"Iedereen tussen 18 en 67 jaar kan solliciteren.", ""},
      {"Wij zoeken een jonge monteur m/v/x.", ""}};
  for (const Case& test : cases) EXPECT_EQ(flags_of(test.text), test.flags) << test.text;
}

TEST(Flags, AreNotFoundWhereTheyAreDeniedOrMeanSomethingElse) {
  for (const std::string_view text :
       {"maatje 36 hoeft echt niet", "native speaker zijn hoeft niet",
        "je hoeft geen native speaker te zijn", "mannenwerk is dit niet", "wij zijn geen jong team",
        "Vrouw gezocht (m/v/x)", "Iedereen is welkom, met of zonder hoofddoek.",
        "minimaal 3 jaar ervaring", "tussen de 24 en 32 uur", "een contract tot 30 juni",
        "tussen 9 en 17 uur", "werken met kinderen tot 12 jaar", "3-5 jaar ervaring",
        "tot 40 uur"}) {
    EXPECT_EQ(flags_of(text), "") << text;
  }
}

TEST(Flags, AreNoneWithoutPhrases) {
  const Reading reading("Een jong team, niet ouder dan 30 jaar", TextSubject::vacancy);
  EXPECT_TRUE(FlagRules({}).find(reading.text()).empty());
}

}  // namespace
}  // namespace overstap::extract
