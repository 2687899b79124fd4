// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/text/sentences.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace overstap {
namespace {

std::vector<std::string> sentences(std::string_view text) {
  std::vector<std::string> found;
  for (const ByteRange& range : split_sentences(text)) found.emplace_back(range.of(text));
  return found;
}

using Sentences = std::vector<std::string>;

TEST(Sentences, EndAtStopsAndLines) {
  EXPECT_EQ(sentences("Ik kook. Ik bak! Echt? Ja.\nRijbewijs B\n"),
            (Sentences{"Ik kook.", "Ik bak!", "Echt?", "Ja.", "Rijbewijs B"}));
  EXPECT_EQ(sentences("daarna niks. heb rust. zoek werk"),
            (Sentences{"daarna niks.", "heb rust.", "zoek werk"}));
  EXPECT_EQ(sentences("Ik ben gestopt.Ik zoek werk."),
            (Sentences{"Ik ben gestopt.", "Ik zoek werk."}));
}

TEST(Sentences, DoNotEndWithinAbbreviations) {
  for (const std::string_view one :
       {"Ik sprak dhr. Bakker en mw. Kok.", "Kennis van o.a. Excel, bijv. draaitabellen.",
        "Werk m.b.t. inkoop, ca. 3 jaar, max. 30 km.", "Gewerkt bij St. Jan en Acme Inc. in Ede.",
        "Drs. P. de Wit, J.A. Vos", "Salaris 2.500 p/w, versie 1.5 van .NET en ASP.NET",
        "Zie www.voorbeeld.example/cv.html of kim@voorbeeld.example", "2. Ervaring",
        "Kranten, boeken enz. verkopen", "Winkel Jansen B.V. te Ede"}) {
    EXPECT_EQ(sentences(one), Sentences{std::string{one}});
  }
}

TEST(Sentences, EndAfterClassesThatAreNoInitials) {
  EXPECT_EQ(sentences("Rijbewijs B. Ik woon in Ede."),
            (Sentences{"Rijbewijs B.", "Ik woon in Ede."}));
  EXPECT_EQ(sentences("Boeken enz. Daarna kok."), (Sentences{"Boeken enz.", "Daarna kok."}));
  EXPECT_EQ(sentences("Ik werk met MS. Ook thuis."), (Sentences{"Ik werk met MS.", "Ook thuis."}));
}

TEST(Sentences, LeaveBulletsAndBordersOut) {
  EXPECT_EQ(sentences("- kok\n* bakker\n\u2022 slager \u2022 visser"),
            (Sentences{"kok", "bakker", "slager", "visser"}));
  EXPECT_EQ(sentences("Naam\tKim | Plaats: Ede     Tel: 06"),
            (Sentences{"Naam", "Kim", "Plaats: Ede", "Tel: 06"}));
  EXPECT_TRUE(sentences(" \n\t - \n").size() <= 1U);
}

TEST(Sentences, GoOnInTheNextLineWhereALongOneBreaksOff) {
  constexpr std::string_view kWrapped =
      "Ik heb de afgelopen jaren met veel plezier gewerkt als receptionist\nbij een hotel.";
  EXPECT_EQ(sentences(kWrapped), Sentences{std::string{kWrapped}});
  EXPECT_EQ(sentences("werkervaring\nkok"), (Sentences{"werkervaring", "kok"}));
}

// Text is read eight bytes at a time.
TEST(Sentences, EndWithTheLineInAListOfLongLinesInLowerCase) {
  const std::string list =
      "certificaten: bhv 2023, ehbo verlopen. rijbewijs b wel, een auto heb ik op dit moment niet\n"
      "thuis linux, een servertje draaien, programmeren kan ik niet\n"
      "engels lezen en schrijven goed, praten gaat redelijk";
  EXPECT_EQ(sentences(list).back(), "engels lezen en schrijven goed, praten gaat redelijk");
  EXPECT_EQ(sentences(list).size(), 4U);
  const std::string wrapped =
      "Ik werkte negen jaar achter de kassa van een supermarkt en deed daar\n"
      "ook de servicebalie, de kas aan het eind van de dag en de planning\n"
      "van de zaterdagploeg";
  EXPECT_EQ(sentences(wrapped), Sentences{wrapped});
}

TEST(Sentences, EndWhereverInTheTextTheirMarkStands) {
  for (std::size_t size = 1; size < 20; ++size) {
    const std::string word(size, 'x');
    for (const std::string_view mark : {"! ", "? ", "\n", "\t", "|", "    ", "\u2022"}) {
      const std::string end = mark == "! " || mark == "? " ? word + mark[0] : word;
      EXPECT_EQ(sentences(word + std::string{mark} + "Kok"), (Sentences{end, "Kok"})) << mark;
      EXPECT_EQ(sentences(word + std::string{mark}), Sentences{end}) << mark;
    }
  }
}

TEST(Sentences, BeginWhereBulletsWereRunTogether) {
  EXPECT_EQ(
      sentences("Frans is een troef Je spreekt vlot Engels Een bachelor is een plus"),
      (Sentences{"Frans is een troef", "Je spreekt vlot Engels", "Een bachelor is een plus"}));
  EXPECT_EQ(sentences("dat is een pluspunt Talenkennis: vloeiend Frans"),
            (Sentences{"dat is een pluspunt", "Talenkennis: vloeiend Frans"}));
  EXPECT_EQ(sentences("Must haves Ervaring met inkoop"),
            (Sentences{"Must haves", "Ervaring met inkoop"}));
  for (const std::string_view whole :
       {"Stage bij Jumbo: kassa en vakken", "Wat Je Krijgt", "certificaat Goede Klinische Praktijk",
        "het magazine Je Leven", "werkte bij Albert Heijn: kassa", "spreek je vlot Frans"}) {
    EXPECT_EQ(sentences(std::string{whole}), Sentences{std::string{whole}});
  }
}

TEST(Sentences, CloseAtAnEllipsisBeforeACapital) {
  EXPECT_EQ(sentences("Ik weet het niet\u2026 Misschien kok."),
            (Sentences{"Ik weet het niet\u2026", "Misschien kok."}));
  EXPECT_EQ(sentences("Of... Nee."), (Sentences{"Of...", "Nee."}));
}

}  // namespace
}  // namespace overstap
