// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

#include "profiles/src/extract/rules.h"
#include "tests/profiles/default_taxonomy.h"

/// What stands around the words of a skill: who does it, where, and for whom.
namespace overstap::extract {
namespace {

using ::testing::Contains;
using ::testing::IsEmpty;
using ::testing::Not;

std::vector<TextClaim> read(TextSubject subject, std::string_view text) {
  static const SkillRules rules{test::default_taxonomy()};
  TextPart part;
  part.text = text;
  const SourceText source{.parts = {part}};
  ExtractOptions options;
  options.subject = subject;
  std::vector<TextClaim> claims;
  rules.find(read_text(source, options), claims);
  return claims;
}

std::vector<std::string> codes(TextSubject subject, std::string_view text) {
  std::vector<std::string> found;
  for (const TextClaim& claim : read(subject, text)) {
    found.emplace_back(test::default_taxonomy().code(std::get<SkillFound>(claim.what).skill));
  }
  return found;
}

std::vector<std::string> of_cv(const std::string& line) {
  return codes(TextSubject::cv, "Ervaring\n" + line);
}
std::vector<std::string> of_vacancy(const std::string& line) {
  return codes(TextSubject::vacancy, "Wat ga je doen?\n" + line);
}

TEST(SkillScope, WhatIsTurnedIntoSomethingElseIsNoTranslation) {
  EXPECT_THAT(of_vacancy("Je vertaalt de strategie naar een planning."),
              Not(Contains("nl:vertalen")));
  for (const char* text : {"Je vertaalt brieven naar het Engels.", "Je vertaalt naar Frans.",
                           "Je vertaalt brieven in de avond."})
    EXPECT_THAT(of_vacancy(text), Contains("nl:vertalen")) << text;
}

TEST(SkillScope, WhatSomebodyElseDoesIsNoSkill) {
  for (const char* text :
       {"De boekhouding deed mijn zwager.", "De inkoop deed de bedrijfsleider.",
        "Mijn teamleider deed de rapportages.", "My manager did the ordering.",
        "De salarissen gingen via een extern bureau.", "Gamma is een bouwmarkt met kassa's.",
        "Securitas levert beveiliging, camera's en toegangspassen."})
    EXPECT_THAT(of_cv(text), IsEmpty()) << text;
  for (const char* text :
       {"Het team maakt samen het rooster.", "Servers en netwerk beheert onze leverancier.",
        "Van Beekhuizen Logistiek bezorgt witgoed en meubels bij mensen thuis.",
        "De gemeente verleent vergunningen, int belastingen en onderhoudt de wegen."})
    EXPECT_THAT(of_vacancy(text), IsEmpty()) << text;
  for (const char* text : {"Zij leidt het team.", "Ze verkoopt bloemen en leidt het team.",
                           "Supervised staff and ran the team."})
    EXPECT_THAT(of_cv(text), Contains("nl:leidinggeven")) << text;
  EXPECT_THAT(of_cv("Ik deed de boekhouding."), Contains("nl:boekhouden"));
  EXPECT_THAT(of_cv("Ik deed met mijn chef de boekhouding."), Contains("nl:boekhouden"));
  EXPECT_THAT(of_vacancy("Jij maakt het rooster van het team."), Contains("nl:roosteren"));
}

TEST(SkillScope, AWorkplaceOrATradeIsNoSkill) {
  for (const char* text :
       {"Ik zoek een functie op een salarisadministratie.", "2009-2014 zelfstandig kapster",
        "Mbo-3, richting administratie of juridisch", "teksten voor woningcorporaties",
        "contact centre for an airline", "online fashion store"})
    EXPECT_THAT(of_cv(text), IsEmpty()) << text;
  EXPECT_THAT(of_cv("Ik werk zelfstandig."), Contains("nl:zelfstandig"));
  EXPECT_THAT(of_cv("kennis van woningcorporaties"), Contains("nl:woningcorporatie"));
  EXPECT_THAT(codes(TextSubject::vacancy, "Telemarketing medewerker, zonnepanelen\nVenlo"),
              IsEmpty());
}

TEST(SkillScope, ChannelsAreToldByVerbs) {
  const auto both = of_vacancy("Klanten bellen of mailen je over hun pakket.");
  EXPECT_THAT(both, Contains("nl:telefonisch-klantcontact"));
  EXPECT_THAT(both, Contains("nl:e-mail-afhandelen"));
  EXPECT_THAT(of_vacancy("Je kunt bellen of mailen met Anja."), IsEmpty());
  EXPECT_THAT(of_vacancy("Wij bellen je binnen een week."), IsEmpty());
}

TEST(SkillPhrases, KeepTheirSmallWordsAndOrder) {
  EXPECT_THAT(of_cv("projecten van begin tot eind leiden"), Contains("nl:projecten-leiden"));
  EXPECT_THAT(of_vacancy("Nieuwe mensen maak je wegwijs."), Contains("nl:inwerken"));
  EXPECT_THAT(of_vacancy("Je belt en mailt klanten die te laat zijn met betalen."),
              Contains("nl:incasso-gesprekken"));
  EXPECT_THAT(of_cv("I listen back to calls."), Not(Contains("nl:terugbelafspraken")));
  EXPECT_THAT(of_vacancy("Our job coach helps you."), Not(Contains("nl:coachen")));
  EXPECT_THAT(of_cv("sent out return labels"), Not(Contains("nl:prijzen-labelen")));
}

TEST(SkillStances, ADenialThatPraisesAndACourseThatIsGiven) {
  for (const TextClaim& claim : read(TextSubject::cv, "Profile\nI don't give up."))
    EXPECT_EQ(claim.stance, Stance::has);
  const auto given = read(TextSubject::vacancy, "Wij bieden\n- producttrainingen");
  ASSERT_EQ(given.size(), 1U);
  EXPECT_EQ(given[0].stance, Stance::offered);
}

TEST(SkillScope, ADenialBesideThatOfTheLabelDenies) {
  for (const char* text : {"Ik kan niet tegen een nee.", "Tegen een nee kan ik niet.",
                           "Kan ik niet: typen zonder te kijken"}) {
    const auto claims = read(TextSubject::cv, std::string{"Ervaring\n"} + text);
    ASSERT_EQ(claims.size(), 1U) << text;
    EXPECT_EQ(claims.front().stance, Stance::lacks) << text;
  }
}

}  // namespace
}  // namespace overstap::extract
