// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "tests/profiles/term_claims.h"

namespace overstap::test {
namespace {

TEST(PlaceRules, ReadsWhereSomebodyLivesOrWantsToWork) {
  constexpr TermRow kRows[] = {
      {"I can travel to Amsterdam, Hilversum and Utrecht.",
       "wants Amsterdam; wants Hilversum; wants Utrecht"},
      {"Doetinchem, 12 februari 2026", "has Doetinchem"},
      {"Werkgebied: binnen 30 km van Apeldoorn", "wants Apeldoorn"},
      {"I am writing to ask whether you need people in Rotterdam.", "wants Rotterdam"},
      {"Ik wil niet verder dan Amsterdam of Hilversum.", "wants Amsterdam; wants Hilversum"},
      {"Korreweg 118b, 9714 AN Groningen", "has 9714 Groningen"},
      {"9714AN Groningen", "has 9714 Groningen"},
      {"Woonplaats: 6411 Heerlen.", "has 6411 Heerlen"},
      {"Woonplaats: Ter Aar", "has Ter Aar"},
      {"Ik woon in Zutphen. Postcode 7203.", "has 7203 Zutphen"},
      {"Jan, verhuist in januari naar Roosendaal", "has Roosendaal"},
      {"Ik woon in Almelo (7607).", "has 7607 Almelo"},
      {"Ik woon in Veenendaal.", "has Veenendaal"},
      {"woon deventer", "has Deventer"},
      {"Wonend te Capelle aan den IJssel", "has Capelle aan den IJssel"},
      {"Lives in Zaandam.", "has Zaandam"},
      {"Woonachtig in Den Bosch", "has Den Bosch"},
      {"Sneek", "has Sneek"},
      {"Jan de Boer, Sneek, 06 00 00 00 00", "has Sneek"},
      {"Ik woon sinds twee jaar in Emmen.", "has Emmen"},
      {"Nijmegen, Netherlands", "has Nijmegen"},
      {"Gouda, 2801; 35 minuten met de auto", "has 2801 Gouda"},
      {"Gorinchem 4201", "has 4201 Gorinchem"},
      {"Wil 32 uur, regio Arnhem", "wants Arnhem"},
      {"Ik zoek een baan als receptioniste in Amersfoort.", "wants Amersfoort"},
      {"Gewenst: beleidsmedewerker, standplaats Zutphen.", "wants Zutphen"},
      {"Postcode/plaats: 8021 AX Zwolle", "has 8021 Zwolle"},
      {"Ik woon in Ruigahuizen", "has Ruigahuizen"},
      {"Adres: Dorpsstraat 1, 1234 AB Bovenhuizen", "has 1234 Bovenhuizen"},
      {"Serveerster, Eetcafé De Vlint, Groningen", ""},
      {"bank clerk in Lisbon for eight years", ""},
      {"Drs. Bestuurskunde, Universiteit Leiden, 2006", ""},
      {"filiaalmanager 2016-2020 (filiaal Gouda, 8 mensen)", ""},
      {"2016 MS Office voor gevorderden", ""},
      {"2019-2021 verkoper in Utrecht", ""},
      {"Ik ben de Beste in mijn vak", ""},
      {"mevrouw Van Utrecht", ""},
      {"I live in The Hague", "has Den Haag"},
      {"Available now, based in Eindhoven", "has Eindhoven"},
      {"Ik zoek werk in de omgeving van Amersfoort.", "wants Amersfoort"},
      {"Werkgebied: Rotterdam, Schiedam", "wants Rotterdam; wants Schiedam"},
      {"Ik zou graag in Breda of Oosterhout werken.", "wants Breda; wants Oosterhout"},
      {"Woonplaats: Zwolle en omgeving", "has Zwolle"},
      {"Naam: J. Zwolle", ""},
      {"Chauffeur op de lijn Utrecht - Amersfoort", ""},
  };
  for (const TermRow& row : kRows) {
    EXPECT_EQ(terms_said(row.text, TextSubject::cv, "place"), row.said) << row.text;
  }
}

TEST(PlaceRules, ReadsThePlaceOfWork) {
  constexpr TermRow kRows[] = {
      {"De cursus is op acht dinsdagavonden in Zwolle.", ""},
      {"Je woont in de regio Eindhoven.", "required Eindhoven"},
      {"We zitten op loopafstand van Utrecht CS.", "offered Utrecht"},
      {"24-32 uur | Deventer | € 15,60 per uur", "offered Deventer"},
      {"Standplaats: Enschede, 7511.", "offered 7511 Enschede"},
      {"Locatie Groningen 9712", "offered 9712 Groningen"},
      {"Medewerker, 28 uur, 9401 Assen", "offered 9401 Assen"},
      {"onderlinge verzekeraar De Terp te Sneek", "offered Sneek"},
      {"Amsterdam-Zuidoost, 32/36 uur", "offered Amsterdam-Zuidoost"},
      {"zoekt voor kantoor Hardinxveld-Giessendam een", "offered Hardinxveld-Giessendam"},
      {"callcentermedewerker outbound den haag, verkoop", "offered Den Haag"},
      {"Regio Winterswijk.", "offered Winterswijk"},
      {"in de regio's Zwolle, Kampen en Meppel", "offered Zwolle; offered Kampen; offered Meppel"},
      {"In het centrum van Alkmaar.", "offered Alkmaar"},
      {"Ons hoofdkantoor staat in Eindhoven, jij werkt in Helmond.", "offered Helmond"},
      {"In 1987 begonnen in Weert, nu met 14 winkels", ""},
      {"De gemeente Hoogvoort (Meppel) zoekt", "offered Meppel"},
      {"Tilburg als uitvalsbasis", "offered Tilburg"},
      {"Wij zoeken voor onze vestiging in 's-Hertogenbosch een planner",
       "offered 's-Hertogenbosch"},
      {"Alphen aan den Rijn", "offered Alphen aan den Rijn"},
      {"Jij bent de beste", ""},
      {"Je helpt om alles in een platform te gieten.", ""},
      {"Voor een bedrijf in de regio Competitieve beloning", ""},
      {"Wij zijn best gezellig", ""},
      {"Sinds 1931 verzekeren wij gezinnen", ""},
      {"Leiden van een team van tien mensen", ""},
      {"Leiden, begeleiden en coachen van medewerkers", ""},
      {"Vlot met courante software/ERP", ""},
      {"ervaring in een internationale omgeving Engels is een plus", ""},
  };
  for (const TermRow& row : kRows) {
    EXPECT_EQ(terms_said(row.text, TextSubject::vacancy, "place"), row.said) << row.text;
  }
}

TEST(TravelRules, ReadsReachAndMeans) {
  constexpr TermRow kRows[] = {
      {"Vervoer: trein (abonnement) en vouwfiets.", "bike,public_transport"},
      {"Max. een uurtje reizen, met eigen auto.", "60 min car"},
      {"I don't have a car.", "lacks car"},
      {"Ik woon op loopafstand van het station.", ""},
      {"ik kom met de fiets, tot 10 kilometer", "10 km bike"},
      {"Ik heb mijn eigen bus.", "car"},
      {"Ik heb nog geen auto, wel een elektrische fiets.", "lacks car; bike"},
      {"Rijbewijs B heeft hij, de auto is verkocht.", "lacks car"},
      {"Ze rijdt auto.", "car"},
      {"Hij komt met de trein en vindt een uur de grens.", "60 min; public_transport"},
      {"max 30 km rijden", "30 km"},
      {"Reisafstand maximaal 25 kilometer", "25 km"},
      {"binnen een straal van 25 km", "25 km"},
      {"Dicht bij huis, 10 km.", "10 km"},
      {"reist tot 40 km", "40 km"},
      {"e-bike, hooguit 12 km", "12 km bike"},
      {"80 km, auto", "car; 80 km"},
      {"Niet verder dan 15 km van huis, op de fiets", "15 km bike"},
      {"Ik heb tien jaar met de bus gereden.", ""},
      {"Met de fiets of het openbaar vervoer, hooguit 15 km.", "bike,public_transport; 15 km"},
      {"ik ga met de fiets", "bike"},
      {"met ov maximaal 45 minuten", "45 min public_transport"},
      {"35 minuten met de auto", "35 min car"},
      {"Geen reistijd boven 60 minuten.", "60 min"},
      {"Ik kan met de bus.", "public_transport"},
      {"Niet verder dan een half uur.", "30 min"},
      {"Ik reis met de trein of de fiets, hooguit 40 minuten.", "40 min bike,public_transport"},
      {"at most 45 minutes by public transport", "45 min public_transport"},
      {"Ik heb eigen auto", "car"},
      {"Maximaal een uur reizen", "60 min"},
      {"Reistijd: max. 30 min", "30 min"},
      {"Ik kan 20 km reizen", "20 km"},
      {"reistijd maximaal drie kwartier", "45 min"},
      {"Max. 45 minuten reistijd enkele reis", "45 min"},
      {"op fietsafstand", "bike"},
      {"Vervoer | fiets of e-bike tot 10 km", "10 km bike"},
      {"Reistijd | 45 minuten", "45 min"},
      {"20 minuten fietsen is prima", "20 min bike"},
      {"Ik heb rijbewijs en auto", "car"},
      {"Heeft geen auto.", "lacks car"},
      {"I cycle or take the train, no car", "lacks car; bike,public_transport"},
      {"Eigen vervoer? [x] fiets [ ] auto", "bike"},
      {"Maximaal 45 minuten reizen, auto aanwezig", "45 min; car"},
      {"By metro or bike, one hour max", "60 min bike,public_transport"},
      {"vijftien minuten fietsen van u vandaan", ""},
      {"rijbewijs B", ""},
      {"auto's verkocht", ""},
      {"30 minuten per gesprek", ""},
      {"Ik woon op 5 km van het centrum", ""},
  };
  for (const TermRow& row : kRows) {
    EXPECT_EQ(terms_said(row.text, TextSubject::cv, "travel"), row.said) << row.text;
  }
}

TEST(TravelRules, ReadsWhatAVacancyAsks) {
  constexpr TermRow kRows[] = {
      {"Eigen auto niet nodig, wij hebben deelfietsen.", ""},
      {"Je komt met de fiets of auto, de bus rijdt zo vroeg niet.", "bike,car"},
      {"Liefst iemand die uit de buurt komt, 15 kilometer of zo.", "15 km"},
      {"Je komt op de fiets of met het ov? Wij vergoeden alles.", ""},
      {"We zitten op 10 minuten fietsen van het station.", ""},
  };
  for (const TermRow& row : kRows) {
    EXPECT_EQ(terms_said(row.text, TextSubject::vacancy, "travel"), row.said) << row.text;
  }
}

TEST(StartRules, ReadsWhenSomebodyCanBegin) {
  constexpr TermRow kRows[] = {
      {"Ik kan over een maand beginnen.", "after 1"},
      {"Vanaf 1 oktober 2027 kan ze beginnen.", "2027-10-01"},
      {"In september 2027 wil ik beginnen met de opleiding.", ""},
      {"Ik kan gelijk aan de slag", "immediately"},
      {"Beschikbaar vanaf 1 maart 2026", "2026-03-01"},
      {"Beschikbaar per 01-09-2025", "2025-09-01"},
      {"Per direct beschikbaar", "immediately"},
      {"Direct beschikbaar", "immediately"},
      {"I am available immediately", "immediately"},
      {"I can begin in January 2027.", "2027-01"},
      {"Ik kan starten over een maand", "after 1"},
      {"Opzegtermijn 1 maand", "after 1"},
      {"Beschikbaar | 1 maart 2027", "2027-03-01"},
      {"Beschikbaar na opzegtermijn van 2 maanden", "after 2"},
      {"Opzegtermijn: 2 maanden", "after 2"},
      {"notice period: 1 month", "after 1"},
      {"een maand opzegtermijn", "after 1"},
      {"Ik kan per 1 mei 2027 beginnen", "2027-05-01"},
      {"Ik kan meteen beginnen", "immediately"},
      {"Beschikbaar: direct", "immediately"},
      {"Ik kan zo snel mogelijk starten", "immediately"},
      {"Beschikbaar in overleg", ""},
      {"Ik werk sinds 1 maart 2020", ""},
      {"directe collega's", ""},
  };
  for (const TermRow& row : kRows) {
    EXPECT_EQ(terms_said(row.text, TextSubject::cv, "start"), row.said) << row.text;
  }
}

TEST(StartRules, ReadsWhenWorkBegins) {
  constexpr TermRow kRows[] = {
      {"Ingang: 1 augustus 2027.", "2027-08-01"},
      {"You can start right away.", "immediately"},
      {"Begindatum: 1 februari 2027.", "2027-02-01"},
      {"Startdatum: per direct", "immediately"},
      {"wanneer: 1 maart", "2027-03-01"},
      {"Wanneer: zo snel mogelijk", "immediately"},
      {"Start: z.s.m.", "immediately"},
      {"Per 1 september 2027 zoeken wij een collega", "2027-09-01"},
      {"Per direct gezocht", "immediately"},
      {"Ingangsdatum 1 april 2027", "2027-04-01"},
      {"Start date: 1 March 2027", "2027-03-01"},
      {"Reageren kan tot 15 januari.", ""},
      {"Stuur je cv voor 1 december.", ""},
      {"je hebt direct contact met klanten", ""},
      {"Zo snel mogelijk de klant helpen", ""},
  };
  for (const TermRow& row : kRows) {
    EXPECT_EQ(terms_said(row.text, TextSubject::vacancy, "start"), row.said) << row.text;
  }
}

TEST(PlaceRules, TellsTheWritersPlaceFromOthers) {
  constexpr TermRow kRows[] = {
      {"Ik zoek werk in de regio Assen / Hoogeveen.", "wants Assen; wants Hoogeveen"},
      {"Looking for a job in the region Breda - Tilburg.", "wants Breda; wants Tilburg"},
      {"Ik reis met de trein, maximaal 45 minuten vanaf Zwolle.", "has Zwolle"},
  };
  for (const TermRow& row : kRows) {
    EXPECT_EQ(terms_said(row.text, TextSubject::cv, "place"), row.said) << row.text;
  }
  EXPECT_EQ(terms_said("Gemeente Hardenberg aan de Vecht", TextSubject::vacancy, "place"), "");
}

TEST(TravelRules, ReadsMeansInFewWords) {
  constexpr TermRow kRows[] = {
      {"Ik kan fietsen en met de bus.", "bike,public_transport"},
      {"Kan met scooter komen, ov ook ok. Max 45 min.", "public_transport; 45 min"},
      {"Ik heb een eigen auto, tot 15 km van huis is prima.", "car; 15 km"},
      {"Ik rij op de bus van lijn 4.", ""},
  };
  for (const TermRow& row : kRows) {
    EXPECT_EQ(terms_said(row.text, TextSubject::cv, "travel"), row.said) << row.text;
  }
}

TEST(StartRules, ReadsWhenAVacancyNeedsPeople) {
  constexpr TermRow kRows[] = {
      {"een aanstelling ingaande 1 september 2026", "2026-09-01"},
      {"From 1 April 2026 until October we need eight people.", "2026-04-01"},
      {"Graag iemand die binnen een maand kan komen.", "after 1"},
      {"Klachten handelt u binnen een maand af.", ""},
  };
  for (const TermRow& row : kRows) {
    EXPECT_EQ(terms_said(row.text, TextSubject::vacancy, "start"), row.said) << row.text;
  }
}

}  // namespace
}  // namespace overstap::test
