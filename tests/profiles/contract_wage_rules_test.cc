// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "tests/profiles/term_claims.h"

namespace overstap::test {
namespace {

std::string contract(std::string_view text, TextSubject subject) {
  return terms_said(text, subject, "contract");
}
std::string wage(std::string_view text, TextSubject subject) {
  return terms_said(text, subject, "wage");
}

TEST(ContractRules, ReadsTheContractOffered) {
  constexpr TermRow kRows[] = {
      {"Eerst via ons uitzendbureau, na 1.040 uur kun je in dienst komen.", "agency_with_prospect"},
      {"An agency contract, and after 26 weeks a contract with the hotel itself.",
       "agency_with_prospect"},
      {"Je begint op uitzendbasis. Na negen maanden neemt het bedrijf je over.",
       "agency_with_prospect"},
      {"Eerst een jaar, bij goed functioneren vast.", "temporary; permanent"},
      {"Eerst 7 maanden, dan gaan we voor vast!", "temporary; permanent"},
      {"Eerst drie maanden inwerken, daarna zelfstandig.", ""},
      {"Solliciteer bij Flexwijzer Uitzenden.", ""},
      {"Min-max contract van 16 tot 24 uur", "on_call"},
      {"Een aanstelling in eerste instantie voor de duur van een jaar", "temporary"},
      {"Je komt via ons uitzendbureau in dienst en na 7 maanden neemt de opdrachtgever je over.",
       "agency_with_prospect"},
      {"Wij bieden een vast contract.", "permanent"},
      {"een contract voor onbepaalde tijd", "permanent"},
      {"een contract voor bepaalde tijd", "temporary"},
      {"vaste aanstelling", "permanent"},
      {"vaste baan, opleiding", "permanent"},
      {"32-40 uur, vast, Sneek", "permanent"},
      {"Vast. 40 uur.", "permanent"},
      {"vast na een jaar", "permanent"},
      {"Tijdelijk contract, daarna vast.", "temporary; permanent"},
      {"tijdelijk met uitzicht op vast", "temporary; permanent"},
      {"eerst 3 mnd, dan vast", "temporary; permanent"},
      {"Tijdelijk dienstverband", "temporary"},
      {"een jaarcontract", "temporary"},
      {"Contract voor 7 maanden met kans op vast", "temporary; permanent"},
      {"contract: 12 mnd", "temporary"},
      {"een 7-maandencontract", "temporary"},
      {"contract voor een jaar", "temporary"},
      {"Dienstverband: uitzend", "agency"},
      {"op uitzendbasis", "agency"},
      {"via het uitzendbureau", "agency"},
      {"uitzend met uitzicht op vast", "agency_with_prospect"},
      {"uitzendcontract met kans op overname", "agency_with_prospect"},
      {"Uitzend, daarna in dienst", "agency_with_prospect"},
      {"Eerst via het uitzendbureau, na een half jaar bij ons in dienst", "agency_with_prospect"},
      {"contract via payroll", "payroll"},
      {"payrollcontract", "payroll"},
      {"een oproepcontract", "on_call"},
      {"0-urencontract", "on_call"},
      {"nul uren mag ook", "on_call"},
      {"nulurencontract", "on_call"},
      {"op oproepbasis", "on_call"},
      {"bbl-traject", "bbl"},
      {"zzp of in loondienst", "freelance"},
      {"a permanent contract", "permanent"},
      {"temporary contract", "temporary"},
      {"Een tijdelijke deeltijdse job tot december", "temporary"},
      {"fixed-term contract", "temporary"},
      {"zero-hours contract", "on_call"},
      {"Jaarcontract met uitzicht op verlenging", "temporary"},
      {"Je krijgt direct een vast dienstverband", "permanent"},
      {"na proeftijd in vaste dienst", "permanent"},
      {"Contractvorm: tijdelijk", "temporary"},
      {"contract voor de duur van 6 maanden", "temporary"},
      {"half jaar contract", "temporary"},
      {"een contract van een half jaar", "temporary"},
  };
  for (const TermRow& row : kRows) {
    EXPECT_EQ(contract(row.text, TextSubject::vacancy), row.said) << row.text;
  }
}

TEST(ContractRules, ReadsTheContractWanted) {
  constexpr TermRow kRows[] = {
      {"Full-time, permanent or temporary.", "permanent; temporary"},
      {"Contract: vast, tijdelijk of uitzend", "permanent; temporary; agency"},
      {"Productiemedewerker (via uitzendbureau)", ""},
      {"Flexcontract of oproep is voor mij geen optie.", ""},
      {"Vast of tijdelijk maakt niet uit.", "permanent; temporary"},
      {"Een nulurencontract liever niet.", ""},
      {"Ik zoek iets vasts.", "permanent"},
      {"Liever een vast contract.", "permanent"},
      {"liefst vast", "permanent"},
      {"Liever vast dan tijdelijk", "permanent"},
      {"vast of tijdelijk", "permanent; temporary"},
      {"Ik wil vast contract", "permanent"},
      {"Wil: coach, 32-36 uur, vast", "permanent"},
      {"Ik zoek een vaste baan.", "permanent"},
      {"wil bbl in de zorg", "bbl"},
      {"Uitzendwerk is prima, ik kan direct beginnen", "agency"},
      {"Ik wil ook wel als zzp'er werken", "freelance"},
      {"Geen uitzendwerk", ""},
      {"Ik wil geen oproepcontract", ""},
      {"Tijdelijk contract is geen probleem", "temporary"},
      {"grafisch vormgever 2014-2023 (zzp)", ""},
      {"ik zoek werk want mijn contract stopt", ""},
      {"Uitzendkracht bij Distripunt, 2016-2019", ""},
      {"legt vast in het systeem", ""},
      {"vaste klanten bedienen", ""},
  };
  for (const TermRow& row : kRows) {
    EXPECT_EQ(contract(row.text, TextSubject::cv), row.said) << row.text;
  }
}

TEST(ContractRules, OtherFixedThingsAreNoContract) {
  for (const std::string_view text :
       {"Je legt alles vast in ons CRM.", "een vaste werkwijze", "werken in een vast team",
        "Je hebt vaste dagen", "Uitzendbureau De Brug zoekt een planner", "leuk voor uitzendwerk?",
        "Er zijn tijdelijke projecten", "je werkt met contracten", "altijd de tijd nemen"}) {
    const std::string said = contract(text, TextSubject::vacancy);
    EXPECT_TRUE(said.empty() || said == "agency") << text << ": " << said;
  }
}

TEST(WageRules, ReadsTheWageOffered) {
  constexpr TermRow kRows[] = {
      {"Maandsalaris: min. € 2.691 - max. € 3.869 bruto", "month 269100-386900"},
      {"Gross salary from €2,900 up to €3,700 per month", "month 290000-370000"},
      {"€ 14,90 per uur en een kerstpakket van € 60", "hour 1490-1490"},
      {"€ 14,50 - € 16,20 per uur", "hour 1450-1620"},
      {"€14,50-€16,20 p/u", "hour 1450-1620"},
      {"2.600 tot 3.100 bruto per maand", "month 260000-310000"},
      {"€3600,- p/m o.b.v. 36 uur", "month 360000-360000"},
      {"Salaris schaal 7 (min. 2.900)", "month 290000-290000"},
      {"15 euro bruto per uur", "hour 1500-1500"},
      {"€ 14,80 per uur", "hour 1480-1480"},
      {"€: 3000-3900", "month 300000-390000"},
      {"salaris tussen 2.700 en 3.500", "month 270000-350000"},
      {"€ 3.300-4.400", "month 330000-440000"},
      {"€ 15,28 + bonus", "hour 1528-1528"},
      {"cao loon 14.95", "hour 1495-1495"},
      {"15 p/u", "hour 1500-1500"},
      {"2.750-3.300, vast", "month 275000-330000"},
      {"16 uur, 15,90, bepaalde tijd", "hour 1590-1590"},
      {"€2450 bruto", "month 245000-245000"},
      {"2.600 tot 3.200 euro", "month 260000-320000"},
      {"een bruto maandsalaris van € 2.580 tot € 3.210 op basis van 38 uur", "month 258000-321000"},
      {"€ 17,42 - € 19,10 per uur volgens de cao Beroepsgoederenvervoer",
       "hour 1742-1910 cao Beroepsgoederenvervoer"},
      {"Loon: € 16,02 plus toeslag 30 procent.", "hour 1602-1602"},
      {"Uurloon 14,71", "hour 1471-1471"},
      {"We offer € 2,800 - € 3,400 gross per month", "month 280000-340000"},
      {"EUR 2.500 per maand", "month 250000-250000"},
      {"€ 2.400,00 bruto", "month 240000-240000"},
      {"een salaris van maximaal € 3.400 bruto per maand", "month 340000-340000"},
      {"€ 14,- tot € 16,- per uur", "hour 1400-1600"},
      {"tussen de € 2500 en € 3000 bruto", "month 250000-300000"},
      {"uurloon van €15,50", "hour 1550-1550"},
      {"Je verdient 2600 euro", "month 260000-260000"},
      {"€14 - 16 per uur", "hour 1400-1600"},
      {"Bruto per uur: € 15,10", "hour 1510-1510"},
      {"Salaris: 2800-3400", "month 280000-340000"},
      {"vanaf € 15 per uur", "hour 1500-1500"},
      {"max. € 4.537 bruto per maand", "month 453700-453700"},
  };
  for (const TermRow& row : kRows) {
    EXPECT_EQ(wage(row.text, TextSubject::vacancy), row.said) << row.text;
  }
}

TEST(WageRules, ReadsTheWageWanted) {
  constexpr TermRow kRows[] = {
      {"Gewenst loon | € 3.300 - € 3.600 per maand", "month 330000-360000"},
      {"Loonwens: 2.600 à 2.800 euro bruto", "month 260000-280000"},
      {"Uurtarief: 15 tot 17 euro", "hour 1500-1700"},
      {"Zoekt: 32 uur, salaris vanaf 3200 bruto p/m", "month 320000-320000"},
      {"minimaal € 5.200 bruto per maand", "month 520000-520000"},
      {"Ik wil minstens 16 euro per uur verdienen", "hour 1600-1600"},
      {"Salarisindicatie: € 3.000 bruto", "month 300000-300000"},
      {"Budgetverantwoordelijk (4 ton)", ""},
      {"begroting 4,2 mln", ""},
      {"jan 2019 - dec 2023, Gemeente Duinwijk", ""},
      {"2016-2018", ""},
  };
  for (const TermRow& row : kRows) {
    EXPECT_EQ(wage(row.text, TextSubject::cv), row.said) << row.text;
  }
}

TEST(WageRules, OtherMoneyIsNoWage) {
  for (const std::string_view text : {"8% vakantiegeld",
                                      "€ 0,23 per km",
                                      "opleidingsbudget van € 1.500",
                                      "€ 2.000 bonus",
                                      "omzet van € 4.000 per maand",
                                      "een budget van € 2.500",
                                      "€ 500 tekenbonus",
                                      "reiskosten € 0,21",
                                      "wij verkopen 4.000 producten",
                                      "400.000 verzekerden",
                                      "€ 36.000 per jaar",
                                      "minimaal 250 aanslagen",
                                      "17.00-20.00",
                                      "code 95",
                                      "Sinds 1931 verzekeren wij",
                                      "thuiswerkvergoeding van € 15,50",
                                      "40 uur per maand",
                                      "24 uur",
                                      "Vacaturenummer 2027-003",
                                      "gaven klanten ons een 8,1",
                                      "EUR-pallets stapelen"}) {
    EXPECT_EQ(wage(text, TextSubject::vacancy), "") << text;
  }
}

TEST(ContractRules, TakesSecondmentOnlyWithAProspect) {
  constexpr TermRow kRows[] = {
      {"Detachering via ons voor een jaar, daarna neemt de klant je over.", "agency_with_prospect"},
      {"Secondment through our agency with the intention of a permanent job.",
       "agency_with_prospect"},
      {"Je werkt op detacheringsbasis bij gemeenten.", ""},
      {"24 uur, tijdelijk wegens ziekte", "temporary"},
  };
  for (const TermRow& row : kRows) {
    EXPECT_EQ(contract(row.text, TextSubject::vacancy), row.said) << row.text;
  }
  EXPECT_EQ(contract("Kun je bellen over een bbl-plek?", TextSubject::cv), "bbl");
  EXPECT_EQ(
      contract("Via een uitzendbureau mag, als er maar kans is op overname.", TextSubject::cv),
      "agency_with_prospect");
}

TEST(WageRules, ReadsAmountsWithoutASignAndWagesToKeep) {
  constexpr TermRow kOffered[] = {
      {"tussen 2600 en 3300 per maand", "month 260000-330000"},
      {"€ 14,75 per uur, vakantiegeld elke maand uitbetaald", "hour 1475-1475"},
      {"Per maand handel je 2600 tot 3000 zendingen af.", ""},
      {"Een brutosalaris van €50 000 - €70 000/jaar", ""},
  };
  for (const TermRow& row : kOffered) {
    EXPECT_EQ(wage(row.text, TextSubject::vacancy), row.said) << row.text;
  }
  constexpr TermRow kWished[] = {
      {"Loon nu 2.950 bruto per maand, dat wil ik graag houden.",
       "month 295000-295000; month 295000-295000"},
      {"Salaris nu € 4.600 bruto per maand, daar wil ik niet onder.",
       "month 460000-460000; month 460000-460000"},
      {"Ze verdient nu 2.750 euro per maand.", "month 275000-275000"},
  };
  for (const TermRow& row : kWished) {
    EXPECT_EQ(wage(row.text, TextSubject::cv), row.said) << row.text;
  }
}

}  // namespace
}  // namespace overstap::test
