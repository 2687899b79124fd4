// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "profiles/src/extract/rules.h"
#include "tests/profiles/said_claims.h"

namespace overstap::test {
namespace {

/// What the words around say of having it, however far they stand.
constexpr Said kOutcomes[] = {
    {"[x] BHV\n[ ] EHBO", "has bhv; lacks ehbo"},
    {"✔ BHV\n✘ Code 95", "has bhv; lacks code-95"},
    {"Overzicht\nBHV\tnee\nHACCP\tn.v.t.\nCode 95\tverlopen", "lacks bhv; lacks code-95"},
    {"Rijbewijs AM ....... ja\nCode 95 ....... nvt", "has rijbewijs-am"},
    {"Ik heb nog geen EHBO en mijn BHV is in orde.", "lacks ehbo; has bhv"},
    {"PDB: 2 van de 4 modules gehaald", "lacks pdb"},
    {"Rijbewijs B: theorie gehaald, praktijk niet", "lacks rijbewijs-b"},
    {"Rijbewijs wordt in december gehaald", "wants rijbewijs-b"},
    {"Mijn BHV is eind vorig jaar afgelopen.", "lacks bhv"},
    {"Ik doe nu een cursus EHBO.", "wants ehbo"},
    {"Ze is net begonnen met rijlessen.", "wants rijbewijs-b"},
    {"Rijbewijs halen staat op mijn lijstje.", "wants rijbewijs-b"},
    {"Ik was tien jaar BHV'er, nu niet meer.", "lacks bhv"},
    {"Certificaten: BHV, VCA, heftruck (verlopen)", "has bhv"},
    {"Grijze pas aangevraagd", "wants beveiligingspas"},
    {"Mijn leermeesterscertificaat is binnen.", "has praktijkopleider"},
    {"Ik was het aanspreekpunt voor EHBO.", ""},
    {"Een BHV had ik, maar die is niet meer geldig.", "lacks bhv"},
    {"Wft Basis heb ik, Pensioen loopt nog.", "has wft-basis; wants wft-pensioen"},
    {"Code 95 loopt in april 2027 af", "has code-95 until 2027-04"},
    {"Wft Zorg, PE niet gehaald", "has wft-zorg pe no"},
    {"EHBO en HACCP; alleen de HACCP is verlopen", "has ehbo; lacks haccp"},
    {"Rijbewijs in Marokko gehaald, hier niet omgewisseld", "lacks rijbewijs-b"},
    {"Ik ben gezakt voor het examen van mijn rijbewijs.", "lacks rijbewijs-b"},
    {"Beveiligerdiploma gehaald, pas is ingeleverd", "has beveiliger-2"},
    {"Rijbewijs B, C en E", "has rijbewijs-b; has rijbewijs-c"},
    {"Rijbewijs B en E", "has rijbewijs-b; has rijbewijs-be"},
    {"Een EHBO-diploma heb ik (nog) niet.", "lacks ehbo"},
    {"Ik heb rijbewijs B, geen C.", "has rijbewijs-b; lacks rijbewijs-c"},
    {"Ik heb rijbewys B", "has rijbewijs-b"},
    {"Ik organiseerde BHV-trainingen en vulde de EHBO-koffers.", ""},
    {"Cursisten geholpen bij hun BHV-training", ""},
    {"Geen auto, geen rijb. Reist met de trein.", "lacks rijbewijs-b"},
    {"Rijb. AM: ja\nsoc. hygiëne: nee", "has rijbewijs-am; lacks sociale-hygiene"},
    {"rijbewijs nee te jong\nbhv ja", "lacks rijbewijs-b; has bhv"},
    {"Driving licence: don't have one", "lacks rijbewijs-b"},
    {"Driving licence: I don't have a car", "has rijbewijs-b"},
    {"heb een fiets en rijbewijs am", "has rijbewijs-am"},
    {"rijbewijs ce", ""},
    {"Rijbewijs: [x] geen [ ] B", "lacks rijbewijs-b"},
    {"Rijbewijs: [ ] geen [x] B [x] BE", "has rijbewijs-b; has rijbewijs-be"},
    {"Wft Inkomen: wil ik in 2027 halen", "wants wft-inkomen"},
    {"Beveiliger 2: niet afgerond", "lacks beveiliger-2"},
    {"Rijbewijs B en code 95 (verlopen)", "has rijbewijs-b; lacks code-95"},
    {"EHBO en BHV (beide verlopen)", "lacks ehbo; lacks bhv"},
    {"Rijbewijs: B sinds 1998, A nooit gehaald.", "has rijbewijs-b date 1998"},
    {"Certificaten: HACCP; BHV herhaling gepland", "has haccp"},
    {"BHV-er geweest tot 2019, daarna niet meer bijgehouden.", "lacks bhv"},
    {"Behaald\n* Wft Basis\nNog te doen\n* Wft Vermogen", "has wft-basis; wants wft-vermogen"},
    {"Ik sta ingeschreven voor de EHBO-cursus.", "wants ehbo"},
    {"Ik heb theorie voor mijn rijbewijs, het praktijkexamen komt in mei.", "wants rijbewijs-b"},
    {"Wft Inkomen (PE verlopen)", "has wft-inkomen pe no"},
    {"Mijn rijbewijs is ingevorderd geweest maar ik heb het weer terug.", "has rijbewijs-b"},
    {"Vorige maand voor mijn rijexamen geslaagd!", "has rijbewijs-b"},
    {"Ik ben geslaagd voor mijn rijexamen.", "has rijbewijs-b"},
    {"Een EHBO die ik nog moet vernieuwen", "lacks ehbo"},
    {"Mijn KSF A haalde ik, aan B ben ik net begonnen.", "has ksf-a; wants ksf-b"},
    {"Rijbewijs\nBezig met lessen, examen staat in november.", "wants rijbewijs-b"},
    {"Rijbewijs: lessen, examen in mei", "wants rijbewijs-b"},
    {"Rijbewijs\nB, E behaald in 2016 (aanhanger)", "has rijbewijs-b; has rijbewijs-be date 2016"},
    {"Code 95: nog niet, gepland voor mei", "wants code-95"},
    {"Rijbewijs: nog niet, ik heb 12 lessen gehad", "lacks rijbewijs-b"},
    {"Wft Basis gehaald, met Schade Particulier ben ik bezig.",
     "has wft-basis; wants wft-schade-particulier"},
    {"Sociale hygiëne: papiertje kwijt, wel gehaald in 2009", "has sociale-hygiene date 2009"},
    {"Rijbewijs B, maar rijdt al jaren niet meer.", "has rijbewijs-b"},
    {"Ik heb in juni mijn rijexamen.", "wants rijbewijs-b"},
    {"Vorige maand voor mijn rijexamen geslaagd!", "has rijbewijs-b"},
    {"Ben twee keer gezakt voor mijn rijbewijs, de derde keer staat in mei gepland.",
     "wants rijbewijs-b"},
    {"Voor de Wft heb ik Basis en Zorg binnen.", "has wft-basis; has wft-zorg"},
    {"Wft: Basis √, Inkomen √, Zorg (examen 2x niet gehaald)",
     "has wft-basis; has wft-inkomen; lacks wft-zorg"},
    {"Ik hield bij wie zijn BHV moest herhalen.", ""},
    {"Ooit had ik een Wft-diploma voor hypotheken, maar dat is verlopen.",
     "lacks wft-hypothecair-krediet"},
    {"BHV stond gepland maar ging niet door.", "lacks bhv"},
    {"Code 95 is weg, dat hoefde niet meer.", "lacks code-95"},
    {"Ik controleerde of iedereen een geldig rijbewijs had.", ""},
    {"Licences: B, BE. HACCP expired in 2022.", "has rijbewijs-b; has rijbewijs-be; lacks haccp"},
    {"Rijbewijs: in aanvraag", "wants rijbewijs-b"},
    {"Ik rij auto (B) en brommer (AM).", "has rijbewijs-b; has rijbewijs-am"},
    {"Rijbewijs B gehaald op mijn achttiende, BE drie jaar later.",
     "has rijbewijs-b; has rijbewijs-be"},
    {"Rijbewijs: B (geen auto)", "has rijbewijs-b"},
    {"BHV en VCA; voor HACCP ben ik opgegeven.", "has bhv; wants haccp"},
    {"Gezakt voor Wft Schade Zakelijk (herkansing in maart).", "wants wft-schade-zakelijk"},
    {"KSF A en B in 2021, chat niet gedaan.", "has ksf-a; has ksf-b date 2021; lacks ksf-chat"},
    {"Mijn rijbewijs B is weer geldig. C laat ik verlopen.", "has rijbewijs-b; lacks rijbewijs-c"},
    {"I am registered for the Wft Basis exam in June.", "wants wft-basis"},
    {"Ik zat in de EHBO-commissie.", ""},
    {"Rijbewijs\nB heb ik. C ben ik bezig, theorie is gehaald.",
     "has rijbewijs-b; wants rijbewijs-c"},
    {"First aid at work: BHV, expired in 2025", "lacks bhv"},
    {"Green Belt course, started September 2026", "wants lean-green-belt"},
};

constexpr Said kGifts[] = {
    {"Heb je nog geen BHV? Dan betalen wij de cursus.", "offered bhv"},
    {"Je hoeft geen Wft te hebben, dat haal je bij ons.", "offered wft-basis"},
    {"Je start met PDB, wij vergoeden het examen.", "offered pdb"},
    {"Zonder beveiligingspas kunnen wij je niet aannemen.", "required beveiligingspas"},
    {"Een EHBO-diploma zien we graag", "wished ehbo"},
    {"Wft? Hoef je niet te hebben.", ""},
    {"In bezit van: rijbewijs B, BHV (mag, hoeft niet).", "required rijbewijs-b"},
    {"Wft Basis: wettelijk verplicht om te mogen adviseren", "legal wft-basis"},
    {"Je moet volgens de Wft het diploma Wft Basis hebben.", "legal wft-basis"},
    {"Wij geven les voor rijbewijs B en C", ""},
    {"code 95 (moet van de wet)", "legal code-95"},
    {"code 95, dat moet van de wet", "legal code-95"},
    {"leuk als je hebt\nehbo\nhaccp", "wished ehbo; wished haccp"},
    {"Wij bieden\nEen vast contract.\n\nVOG is wettelijk verplicht.", "legal vog"},
    {"Screening: VOG", "required vog"},
    {"Je krijgt van ons een training eerste hulp.", "offered ehbo"},
    {"Je kent ITIL en BiSL.", ""},
    {"De politie screent je voordat je een beveiligingspas krijgt.", "required integrity"},
    {"Een rijbewijs is niet vereist, maar wel makkelijk.", "wished rijbewijs-b"},
    {"Met een rijbewijs kom je overal sneller, maar bij ons hoeft het niet.", ""},
    {"Bij ons kun je doorgroeien; denk aan een opleiding tot praktijkopleider.",
     "offered praktijkopleider"},
    {"Rijbewijs B en bereid om BE te halen.", "required rijbewijs-b; required rijbewijs-be"},
    {"HACCP kennen is een voordeel", ""},
};

constexpr Said kOfPeople[] = {
    {"Wft Basis, Schade en Zorg", "has wft-basis; has wft-schade-particulier; has wft-zorg"},
    {"Wft Basis en Wft Schade Particulier (2021), PE 2025 behaald",
     "has wft-basis; has wft-schade-particulier date 2021 pe 2025"},
    {"Wft-modules: Basis, Inkomen en Pensioen", "has wft-basis; has wft-inkomen; has wft-pensioen"},
    {"Wft: basis, schade zakelijk", "has wft-basis; has wft-schade-zakelijk"},
    {"In het bezit van Wft", "has wft-basis"},
    {"Geen Wft, KSF of BHV, wel EHBO", "lacks wft-basis; lacks ksf-a; lacks bhv; has ehbo"},
    {"BHV, EHBO en Sociale Hygiëne heb ik niet", "lacks bhv; lacks ehbo; lacks sociale-hygiene"},
    {"Nog geen certificaten (Wft Basis, KSF A)", "lacks wft-basis; lacks ksf-a"},
    {"KSF niveau A behaald, B nog niet", "has ksf-a; lacks ksf-b"},
    {"Rijbewijs: theorie gehaald, praktijk nog niet", "lacks rijbewijs-b"},
    {"Rijbewijs? [ ] ja [x] nee", "lacks rijbewijs-b"},
    {"Rijbewijs: in opleiding", "wants rijbewijs-b"},
    {"BHV moet ik nog halen", "lacks bhv"},
    {"BHV, heftruckpas verlopen", "has bhv"},
    {"Wft Basis (2019), Zorg (2020), Inkomen (verlopen)",
     "has wft-basis date 2019; has wft-zorg date 2020; lacks wft-inkomen"},
    {"Bezig met Wft Basis", "wants wft-basis"},
    {"Wft Basis (verlopen in 2021)", "lacks wft-basis"},
    {"Nog geen Wft", "lacks wft-basis"},
    {"Wft Vermogen en Hypothecair krediet, PE niet bijgehouden",
     "has wft-vermogen; has wft-hypothecair-krediet pe no"},
    {"rijbewijs B/BE/C1", "has rijbewijs-b; has rijbewijs-be"},
    {"rijbewijs B en eigen auto", "has rijbewijs-b"},
    {"Rijbewijs: B", "has rijbewijs-b"},
    {"Rijbewijs: nee", "lacks rijbewijs-b"},
    {"Rijbewijs B en BE", "has rijbewijs-b; has rijbewijs-be"},
    {"Geen rijbewijs", "lacks rijbewijs-b"},
    {"Ik heb geen rijbewijs maar wel een fiets", "lacks rijbewijs-b"},
    {"In het bezit van rijbewijs B", "has rijbewijs-b"},
    {"B-rijbewijs", "has rijbewijs-b"},
    {"Groot rijbewijs (C en CE) en code 95", "has rijbewijs-c; has code-95"},
    {"Ik ben bezig met mijn rijbewijs", "wants rijbewijs-b"},
    {"Rijbewijs B verlopen", "lacks rijbewijs-b"},
    {"Driver's license: B", "has rijbewijs-b"},
    {"Full driving licence (category B)", "has rijbewijs-b"},
    {"I have no driving license.", "lacks rijbewijs-b"},
    {"BHV-certificaat (geldig t/m 12-2026), EHBO, VCA", "has bhv until 2026-12; has ehbo"},
    {"BHV'er sinds 2019", "has bhv date 2019"},
    {"EHBO-diploma verlopen", "lacks ehbo"},
    {"EHBO/BHV", "has ehbo; has bhv"},
    {"2019 BHV\n2020 EHBO", "has bhv date 2019; has ehbo date 2020"},
    {"Sociale hygiëne behaald in 2018", "has sociale-hygiene date 2018"},
    {"KSF A en B, chat", "has ksf-a; has ksf-b; has ksf-chat"},
    {"KSF-certificaat A (2022)", "has ksf-a date 2022"},
    {"KSF branchecertificaat", "has ksf-a"},
    {"Staatsexamen NT2 programma II", "has nt2-2"},
    {"NT2-I behaald, bezig met NT2-II", "has nt2-1; wants nt2-2"},
    {"Docent NT2", ""},
    {"Cursussen\nLean Six Sigma Green Belt", "has lean-green-belt"},
    {"Cursussen\nYellow Belt (2020)", "has lean-yellow-belt date 2020"},
    {"ECDL, typediploma", "has ecdl; has typediploma"},
    {"HACCP", "has haccp"},
    {"Werken volgens HACCP-richtlijnen", ""},
    {"Cursussen\nPSM I en ITIL v4 Foundation", "has scrum-master; has itil-foundation"},
    {"VOG aanwezig", "has vog"},
    {"VOG kan ik aanvragen", ""},
    {"Diploma Beveiliger niveau 2 en grijze pas", "has beveiliger-2; has beveiligingspas"},
    {"mbo-2 Beveiliger", ""},
    {"Code 95 geldig tot 09-2027", "has code-95 until 2027-09"},
    {"Praktijkdiploma Boekhouden (PDB) 2015", "has pdb date 2015"},
    {"Aanvragen van rijbewijzen en paspoorten behandelen", ""},
    {"Wft Basis niet gehaald", "lacks wft-basis"},
    {"Wft heb ik nog niet", "lacks wft-basis"},
    {"cursus BHV gepland in maart 2027", "wants bhv"},
    {"NIMA A, Microsoft Office Specialist", "has nima-a; has mos"},
    {"Rijbewijs AM, B", "has rijbewijs-am; has rijbewijs-b"},
    {"Certificaten: BHV - EHBO - Wft Basis", "has bhv; has ehbo; has wft-basis"},
    {"Cursussen\nLean Six Sigma Green Belt\nYellow Belt (2020)\nPraktijkopleider",
     "has lean-green-belt; has lean-yellow-belt date 2020; has praktijkopleider"},
};

constexpr Said kOfVacancies[] = {
    {"Wft Basis is een pre", "wished wft-basis"},
    {"BHV? Nog beter!", "wished bhv"},
    {"Lean Green Belt? Dan maken we een vreugdedansje", "wished lean-green-belt"},
    {"Diploma's (EHBO, BHV) worden gewaardeerd", "wished ehbo; wished bhv"},
    {"Gewenst zijn: ervaring met kassa, BHV en rijbewijs B", "wished bhv; wished rijbewijs-b"},
    {"KSF A heb je al of haal je bij ons", "required ksf-a"},
    {"Wft Zorg kun je bij ons doen", "offered wft-zorg"},
    {"Sociale hygiëne hebben we zelf al", ""},
    {"Diploma Beveiliger 2 (Wpbr)", "legal beveiliger-2"},
    {"A driving licence is a plus", "wished rijbewijs-b"},
    {"Wft Basis vereist of bereid deze te halen", "required wft-basis"},
    {"Je bent in het bezit van Wft Basis, Schade Particulier en PE-actueel",
     "required wft-basis; required wft-schade-particulier pe yes"},
    {"In het bezit van rijbewijs B", "required rijbewijs-b"},
    {"rijbewijs B en eigen vervoer", "required rijbewijs-b"},
    {"Rijbewijs niet nodig", ""},
    {"Je hebt geen rijbewijs nodig", ""},
    {"Een geldige VOG is vereist", "required vog"},
    {"Je kunt een VOG overleggen", "required vog"},
    {"Een integriteitsscreening maakt deel uit van de procedure", "required integrity"},
    {"Pre-employment screening", "required integrity"},
    {"Een screening (VOG) hoort erbij.", "required vog"},
    {"Wij toetsen je integriteit.", "required integrity"},
    {"Wij bieden: een opleiding Wft Basis, pensioen en 25 vakantiedagen", "offered wft-basis"},
    {"Wij betalen je BHV-training", "offered bhv"},
    {"BHV-certificaat is mooi meegenomen", "wished bhv"},
    {"KSF-certificaat A of bereid dit te behalen", "required ksf-a"},
    {"Beveiligingspas is wettelijk verplicht", "legal beveiligingspas"},
    {"VCA of BHV", "required bhv"},
    {"Telefonische screening van kandidaten", ""},
    {"De politie screent je voordat je begint.", "required integrity"},
    {"Rijbewijs C/CE met code 95", "required rijbewijs-c; required code-95"},
    {"diploma Sociale Hygiëne", "required sociale-hygiene"},
    {"Valid driver's licence (B)", "required rijbewijs-b"},
    {"Je haalt binnen 3 maanden Wft Basis", "required wft-basis"},
    {"Wft-diploma's Basis en Schade", "required wft-basis; required wft-schade-particulier"},
    {"bereid om Wft Schade te halen", "required wft-schade-particulier"},
    {"BHV of EHBO (EHBO liever)", "required bhv; wished ehbo"},
};

TEST(CertificateRules, ReadsWhatPeopleSay) {
  for (const Said& row : kOfPeople) {
    EXPECT_EQ(said_certificates(TextSubject::cv, row.text), row.claims) << row.text;
  }
}

TEST(CertificateRules, ReadsWhatVacanciesAsk) {
  for (const Said& row : kOfVacancies) {
    EXPECT_EQ(said_certificates(TextSubject::vacancy, row.text), row.claims) << row.text;
  }
}

/// What a law, an offer, a wish or a denial governs: a list, what stands before, what follows.
constexpr Said kGoverned[] = {
    {"Wettelijk vereist:\n- KSF A\n- BHV\nWij vragen:\n- EHBO",
     "legal ksf-a; legal bhv; required ehbo"},
    {"De wet vraagt van iedere medewerker BHV en EHBO.", "legal bhv; legal ehbo"},
    {"Iedereen heeft een HACCP-certificaat: dat vraagt de wet.", "legal haccp"},
    {"Sociale Hygiëne (verplicht op grond van de Alcoholwet)", "legal sociale-hygiene"},
    {"Rijbewijs C en code 95 (dat laatste is wettelijk verplicht).",
     "required rijbewijs-c; legal code-95"},
    {"BHV, kennis van wet- en regelgeving", "required bhv"},
    {"Een VOG is wettelijk verplicht in de kinderopvang.", "legal vog"},
    {"Wat krijg je van ons?\n- reiskosten\n- BHV-cursus", "offered bhv"},
    {"Je hebt EHBO. BHV doe je in werktijd.", "required ehbo; offered bhv"},
    {"Rijbewijs B is vereist, rijbewijs C halen doe je op kosten van de zaak.",
     "required rijbewijs-b; offered rijbewijs-c"},
    {"Wij zorgen voor een busje, jij hebt rijbewijs B.", "required rijbewijs-b"},
    {"Wat we leuk vinden\n- BHV", "wished bhv"},
    {"Niet nodig: rijbewijs, BHV", ""},
    {"Rijbewijs B is een must, BE mooi meegenomen.", "required rijbewijs-b; wished rijbewijs-be"},
    {"Wij betalen je opleiding tot leermeester.", "offered praktijkopleider"},
    {"Wij zijn HACCP-gecertificeerd. Onze eigen BHV'ers zijn er al.", ""},
};

TEST(CertificateRules, ReadsWhatALeadGoverns) {
  for (const Said& row : kGoverned) {
    EXPECT_EQ(said_certificates(TextSubject::vacancy, row.text), row.claims) << row.text;
  }
}

TEST(CertificateRules, TakesTheDenialIntoTheSpan) {
  EXPECT_EQ(said_words(TextSubject::cv, "Ik heb nog geen Wft."), "nog geen Wft");
}

TEST(CertificateRules, IsOffWhereTheMarketLacksTheConcept) {
  const Taxonomy empty;
  const extract::CertificateRules rules{empty};
  SourceText source;
  source.parts.push_back({PartKind::paragraph, 0, "", "Rijbewijs B, Wft Basis en KSF A"});
  std::vector<TextClaim> claims;
  rules.find(extract::read_text(source, {}), claims);
  EXPECT_TRUE(claims.empty());
}

TEST(CertificateRules, ReadsHowItEnded) {
  for (const Said& row : kOutcomes) {
    EXPECT_EQ(said_certificates(TextSubject::cv, row.text), row.claims) << row.text;
  }
}

TEST(CertificateRules, TellsGiftsFromDemands) {
  for (const Said& row : kGifts) {
    EXPECT_EQ(said_certificates(TextSubject::vacancy, row.text), row.claims) << row.text;
  }
}

}  // namespace
}  // namespace overstap::test
