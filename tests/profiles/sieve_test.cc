// SPDX-License-Identifier: Apache-2.0
#include "overstap/profiles/sieve.h"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "profiles/src/extract/text/sentences.h"
#include "tests/profiles/sieve_sentences.h"

namespace overstap {
namespace {

struct Sieved {
  std::string text;
  SieveCount count;
};

Sieved sieved(std::string_view text, SieveSubject subject = SieveSubject::unknown) {
  Sieved result;
  result.text = sieve(text, result.count, subject);
  return result;
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::uint64_t of(const SieveCount& count, SieveGround ground) {
  return count.by_ground[std::to_underlying(ground)];
}

TEST(Sieve, CutsSentencesAboutAPersonAndCountsTheGround) {
  for (const auto& [ground, text] : test::sentences_that_vanish()) {
    const Sieved result = sieved(text);
    EXPECT_EQ(of(result.count, ground), result.count.total()) << text;
    EXPECT_GE(result.count.total(), 1U) << text;
    EXPECT_NE(result.text.find(kNotCarried), std::string::npos) << text;
  }
}

TEST(Sieve, KeepsTheNeighboursOfWhatItCuts) {
  constexpr std::string_view kBefore = "Van 2010 tot 2015 was ik kok in een hotel.\n";
  constexpr std::string_view kAfter = "\nRijbewijs B gehaald in 2009. Excel beheers ik goed.";
  for (const auto& [ground, text] : test::sentences_that_vanish()) {
    std::string whole{kBefore};
    const Sieved result = sieved(whole.append(text).append(kAfter));
    EXPECT_GE(of(result.count, ground), 1U) << text;
    EXPECT_TRUE(result.text.starts_with(kBefore)) << result.text;
    EXPECT_TRUE(result.text.ends_with(kAfter)) << result.text;
  }
}

TEST(Sieve, KeepsLookAlikesByteForByte) {
  for (const std::string_view text : test::sentences_that_stay()) {
    const Sieved result = sieved(text);
    EXPECT_EQ(result.text, text);
    EXPECT_EQ(result.count.total(), 0U) << text;
    EXPECT_EQ(sieved(text, SieveSubject::seeker).text, text);
    EXPECT_EQ(sieved(text, SieveSubject::vacancy).text, text);
  }
}

TEST(Sieve, KeepsLookAlikesInOneText) {
  std::string all = "Ik ben kok.\n";
  for (const std::string_view text : test::sentences_that_stay()) all.append(text).append("\n");
  EXPECT_EQ(sieved(all, SieveSubject::seeker).text, all);
}

TEST(Sieve, SeesThroughCaseAndInvisibleCharacters) {
  for (const auto& [ground, text] : test::sentences_that_vanish()) {
    std::string capitals{text};
    for (char& c : capitals) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    EXPECT_GE(sieved(capitals, SieveSubject::seeker).count.total(), 1U) << capitals;
    std::string broken;
    for (std::size_t i = 0; i < text.size(); ++i) {
      broken += text[i];
      const bool within = is_letter(text[i]) && i + 1 < text.size() && is_letter(text[i + 1]);
      if (within) broken.append("\u00AD\u200B");
    }
    EXPECT_GE(sieved(broken, SieveSubject::seeker).count.total(), 1U) << text;
  }
}

TEST(Sieve, HidesWhatStandsWithinACutSentence) {
  constexpr std::string_view kMark = "qzxverborgen";
  for (const auto& [ground, text] : test::sentences_that_vanish()) {
    if (text.ends_with('!')) continue;
    const bool stop = text.ends_with('.');
    std::string marked{text.substr(0, text.size() - (stop ? 1 : 0))};
    marked.append(" en ").append(kMark).append(stop ? "." : "");
    const Sieved result = sieved(marked, SieveSubject::seeker);
    EXPECT_EQ(result.text.find(kMark), std::string::npos) << result.text;
  }
}

// Text is read eight bytes at a time.
TEST(Sieve, CutsWhereverInTheTextASentenceStands) {
  constexpr std::string_view kAfter = "\nKok.";
  for (std::size_t shift = 0; shift < 20; ++shift) {
    const std::string before = std::string(shift, 'x') + "\n";
    for (const auto& [ground, text] : test::sentences_that_vanish()) {
      if (text.find('\n') != std::string_view::npos) continue;
      const Sieved last = sieved(before + std::string{text});
      EXPECT_GE(last.count.total(), 1U) << shift << text;
      const Sieved followed = sieved(before + std::string{text} + std::string{kAfter});
      EXPECT_EQ(of(followed.count, ground), of(last.count, ground)) << shift << text;
    }
  }
}

TEST(Sieve, IsDoneOnce) {
  for (const auto& [ground, text] : test::sentences_that_vanish()) {
    const std::string once = sieved(text).text;
    EXPECT_EQ(sieved(once).text, once) << text;
  }
}

struct Changed {
  std::string_view before, after;
};

TEST(Sieve, TakesTheReasonAndLeavesTheWish) {
  constexpr auto kCases = std::to_array<Changed>({
      {"Ik kan niet op vrijdagmiddag, omdat ik dan naar de moskee ga.",
       "Ik kan niet op vrijdagmiddag, [niet overgenomen]"},
      {"kan ma tot vr vanaf 9 tot 14.30 ivm de kinderen. Sneek",
       "kan ma tot vr vanaf 9 tot 14.30 [niet overgenomen] Sneek"},
      {"Ik zoek een zittende baan vanwege mijn hernia.",
       "Ik zoek een zittende baan [niet overgenomen]"},
      {"I cannot work on Saturdays because I am an Adventist.",
       "I cannot work on Saturdays [niet overgenomen]"},
      {"Ik wil maximaal 20 uur werken wegens mijn burn-out, maar wel verspreid.",
       "Ik wil maximaal 20 uur werken [niet overgenomen], maar wel verspreid."},
      {"Na mijn burn-out wil ik niet meer in de keuken.", "[niet overgenomen]"},
  });
  for (const auto& [before, after] : kCases) EXPECT_EQ(sieved(before).text, after);
}

TEST(Sieve, CutsTheSmallestPieceOfALine) {
  constexpr auto kCases = std::to_array<Changed>({
      {"rijbewijs b, bhv, moslim, arabisch goed",
       "rijbewijs b, bhv, [niet overgenomen], arabisch goed"},
      {"Jan Jansen (gehuwd, 2 kinderen), chauffeur", "Jan Jansen ([niet overgenomen]), chauffeur"},
      {"PRIVÉ: Mijn dochter heeft autisme. Gescheiden, co-ouder.",
       "PRIVÉ: [niet overgenomen] [niet overgenomen]"},
      {"• Ik heb epilepsie.\n• Rijbewijs BE", "• [niet overgenomen]\n• Rijbewijs BE"},
      {"Naam: Kim, Nationaliteit: Poolse, Woonplaats: Ede",
       "Naam: Kim, [niet overgenomen], Woonplaats: Ede"},
      {"Naam: Kim | Geslacht: v | Plaats: Ede", "Naam: Kim | [niet overgenomen] | Plaats: Ede"},
      {"heb schulden en zit in de schuldsanering. kan wel werken",
       "[niet overgenomen] kan wel werken"},
  });
  for (const auto& [before, after] : kCases) EXPECT_EQ(sieved(before).text, after);
}

TEST(Sieve, TakesTheValueUnderAPersonalLabel) {
  SourceText text;
  for (const char* cell : {"Nationaliteit", "Nederlandse", "Rijbewijs", "B"}) {
    text.parts.push_back({PartKind::table_cell, 1, {}, cell});
  }
  const SieveCount count = sieve(text, SieveSubject::seeker);
  EXPECT_EQ(text.parts[0].text, kNotCarried);
  EXPECT_EQ(text.parts[1].text, kNotCarried);
  EXPECT_EQ(text.parts[2].text, "Rijbewijs");
  EXPECT_EQ(text.parts[3].text, "B");
  EXPECT_EQ(of(count, SieveGround::origin), 2U);
}

TEST(Sieve, KnowsADemandFromAStatement) {
  constexpr std::string_view kDemand = "blanco strafblad";
  EXPECT_EQ(sieved(kDemand, SieveSubject::vacancy).text, kDemand);
  EXPECT_EQ(sieved(kDemand, SieveSubject::seeker).text, kNotCarried);
  constexpr std::string_view kVacancy =
      "Wij zoeken een beveiliger. Jij hebt:\n- diploma Beveiliger 2\n- blanco strafblad\n";
  EXPECT_EQ(sieved(kVacancy).text, kVacancy);
  EXPECT_EQ(
      sieved("Onze vorige collega is na een hersenbloeding gestopt.", SieveSubject::vacancy).text,
      kNotCarried);
}

TEST(Sieve, KnowsWhomAVacancyServes) {
  for (const std::string_view text :
       {"Daarna een boze moeder: de bril van haar dochter is niet vergoed.",
        "Een student wil weten of hij zorgtoeslag krijgt.",
        "Elke bewoner heeft haar eigen medicijnen."}) {
    EXPECT_EQ(sieved(text, SieveSubject::vacancy).text, text);
  }
  for (const std::string_view text :
       {"Onze vaste kracht Ilse heeft een burn-out.", "Rob is dyslectisch en mailt liever niet.",
        "Anja, 44, getrouwd en moeder van drie zoons.",
        "Door een hartinfarct van de eigenaar zoeken we snel een bedrijfsleider.",
        "De vorige planner viel uit met een burn-out."}) {
    EXPECT_EQ(sieved(text, SieveSubject::vacancy).text, kNotCarried) << text;
  }
}

TEST(Sieve, KnowsWhomAVacancyNames) {
  for (const std::string_view text :
       {"Wilma van de inpak heeft een Wajong-uitkering.", "Tomasz on the night shift is Catholic.",
        "Denise van de receptie is getrouwd en heeft drie kinderen.",
        "\u00D6mer van de afwas is moslim.", "Kok Alessandro heeft reuma.",
        "Herman, vijftig jaar in dienst, heeft Parkinson.",
        "Je volgt Theo op, die met de WIA de deur uit gaat.",
        "Je werkt naast Nadia, een alleenstaande moeder van twee kinderen.",
        "Rachel, whose post falls vacant, is moving on to a disability pension.",
        "Onze kandidaat heeft een taakstraf gehad.",
        "Tijdens de chemokuur van Mirjam draai jij haar diensten.",
        "Je neemt de plek in van Otto, die een enkelband draagt.",
        "Terwijl Karin revalideert van haar operatie neem jij haar taken over.",
        "Vanwege de burn-out van Marieke zoeken we vervanging.",
        "Door zijn reuma kan onze huidige conci\u00EBrge de trappen niet meer op."}) {
    EXPECT_EQ(sieved(text, SieveSubject::vacancy).text, kNotCarried) << text;
  }
  for (const std::string_view text :
       {"Wilma van HR is specialist in de Wajong.",
        "Ploegbaas Agnieszka spreekt Pools en Nederlands.",
        "Je volgt Theo op, die met pensioen gaat.",
        "Je werkt onder Ria, die al twintig jaar mensen met schulden helpt.",
        "Je helpt Mohammed, een jongeman met een spierziekte, in zijn eigen huis.",
        "Vanwege het vertrek van Anja zoeken we een bewindvoerder.",
        "Nu Rivas uitbreidt, zoeken wij verpleegkundigen voor de afdeling oncologie.",
        "Je neemt de plek in van Otto, die de enkelbanden aansloot bij verdachten.",
        "Voor Casper, een jongen met autisme, zoeken we een begeleider.",
        "Onze kandidaat moet een VOG kunnen overleggen zonder strafblad.",
        "Mensen uit de bijstand zijn welkom."}) {
    EXPECT_EQ(sieved(text, SieveSubject::vacancy).text, text);
  }
}

TEST(Sieve, StandsEndlessTextWithoutABorder) {
  std::string text;
  while (text.size() < (1U << 20)) text.append("ik heb een uitkering en mijn rug ");
  const Sieved result = sieved(text);
  EXPECT_EQ(result.text.find("uitkering"), std::string::npos);
  EXPECT_LT(result.text.size(), text.size() / 50);
  const std::string word(1U << 20, 'a');
  EXPECT_EQ(sieved(word).text, word);
}

TEST(Sieve, LeavesDamagedTextAsItIs) {
  constexpr std::string_view kDamaged = "kok \xE2\x80 \xF0\x9F bij\xC3";
  EXPECT_EQ(sieved(kDamaged).text, kDamaged);
  EXPECT_EQ(sieved("").text, "");
}

}  // namespace
}  // namespace overstap
