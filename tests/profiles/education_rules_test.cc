// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "tests/profiles/said_claims.h"

namespace overstap::test {
namespace {

constexpr Said kOfPeople[] = {
    {"Opleiding\nMBO4 Secretaresse, diploma 2012", "has mbo-4 (Secretaresse) yes 2012"},
    {"Opleiding\nmbo meubelmaker n2", "has mbo-2 (meubelmaker n2) yes"},
    {"Opleiding\nMiddelbare landbouwschool, met diploma",
     "has mbo-4 (Middelbare landbouwschool) yes"},
    {"Opleiding\nhbo Communicatie, 2e jaar", "has hbo (Communicatie) no"},
    {"Opleiding\nmbo niveau 4 Administratie (2010-2013)",
     "has mbo-4 (Administratie) yes 2010 2013"},
    {"Opleiding\nMBO Verzorgende IG niveau 3, ROC Twente, 2008 - 2011, diploma behaald",
     "has mbo-3 (Verzorgende IG) yes 2008 2011"},
    {"Opleiding\n2015 - 2018   ROC van Amsterdam, mbo-3 Kok", "has mbo-3 (Kok) yes 2015 2018"},
    {"Opleiding\n2015 - 2018\tMBO Niveau 3 Verkoopspecialist\tDiploma: ja",
     "has mbo-3 (Verkoopspecialist) yes 2015 2018"},
    {"Opleiding\nHavo, Stedelijk College Eindhoven (2004-2009), diploma behaald",
     "has havo yes 2004 2009"},
    {"Opleiding\nhbo Rechten, niet afgerond", "has hbo (Rechten) no"},
    {"Opleiding\nHBO-V, Hogeschool Utrecht, 2012", "has hbo (V) yes 2012"},
    {"Opleiding\nhbo Communicatie, 2 jaar gevolgd", "has hbo (Communicatie) no"},
    {"Opleiding\nBachelor Communicatie, Hogeschool Rotterdam, 2010-2014",
     "has hbo (Communicatie) yes 2010 2014"},
    {"Opleiding\nBSc Psychologie, Universiteit van Amsterdam, 2015",
     "has wo (Psychologie) yes 2015"},
    {"Opleiding\nMSc Business Administration, Erasmus University, 2018",
     "has wo (Business Administration) yes 2018"},
    {"Opleiding\nMavo, lts en daarna mts elektrotechniek",
     "has vmbo (Mavo) yes; has mbo-4 (elektrotechniek) yes"},
    {"Opleiding\nMEAO, diploma behaald in 1988", "has mbo-4 yes 1988"},
    {"Opleiding\nOpleiding: vmbo-kader, richting handel en administratie", "has vmbo (kader) yes"},
    {"Ik zit op het mbo (niveau 4, Marketing), verwacht diploma in 2027.", "has mbo-4 no 2027"},
    {"Ik studeer nu hbo Social Work.", "has hbo (Social Work) no"},
    {"Ik heb een mbo-2 diploma Logistiek.", "has mbo-2 (Logistiek) yes"},
    {"Ik ben gestopt met de mbo-opleiding Horeca.", "has ? (Horeca) no"},
    {"Opleiding\nAssociate degree Officemanagement, 2021", "has ad (Officemanagement) yes 2021"},
    {"Opleiding\nAd-opleiding Officemanagement (lopend)", "has ad (Officemanagement) no"},
    {"Opleiding\nUniversitaire bachelor Geschiedenis in Damascus (Syrië), IDW-waardering: hbo "
     "bachelor",
     "has hbo (Geschiedenis) yes abroad valued hbo"},
    {"Opleiding\nDiploma verpleegkunde uit Polen, waardering aangevraagd",
     "has ? (verpleegkunde) yes abroad requested"},
    {"Opleiding\nMiddelbare school in Marokko afgerond", "has ? yes abroad"},
    {"Opleiding\nEconomie gestudeerd in Turkije, niet gewaardeerd.", "has ? (Economie) yes abroad"},
    {"Ik heb geen diploma's.", "lacks ?"},
    {"Opleiding\nBasisschool en lagere school", "has none (lagere school) yes"},
    {"Opleiding\nEntree-opleiding Assistent dienstverlening, mbo niveau 1",
     "has mbo-1 (Assistent dienstverlening) yes"},
    {"Opleiding\nVerzorgende IG (mbo-3), 2009", "has mbo-3 (Verzorgende IG) yes 2009"},
    {"Opleiding\nOpleiding tot secretaresse op mbo-4 niveau, afgerond 2001",
     "has mbo-4 (secretaresse) yes 2001"},
    {"Opleiding\nHuishoudschool, 1971", "has vmbo (Huishoudschool) yes 1971"},
    {"Opleiding\nHBS-A, 1965", "has vwo yes 1965"},
    {"Opleiding\nGymnasium, diploma 2012; daarna een jaar hbo Logopedie.",
     "has vwo yes 2012; has hbo (Logopedie) no"},
    {"Mbo-werk- en denkniveau", ""},
    {"hbo werk- en denkniveau", "has working level hbo"},
    {"mbo 4 werk en denkniveau aangetoond met EVC", "has working level mbo-4"},
    {"Opleiding\nPedagogisch medewerker, niveau 3, BBL, 2019",
     "has mbo-3 (Pedagogisch medewerker) yes 2019"},
    {"Opleiding\npost-hbo Casemanagement", "has hbo (Casemanagement) yes"},
    {"Opleiding\nPost-hbo opleiding Coaching, 2019", "has hbo (Coaching) yes 2019"},
    {"Opleiding\nWO Rechten, 2003", "has wo (Rechten) yes 2003"},
    {"beschikbaar ma, di, wo en vr", ""},
    {"ING Bank, Ad de Jong, mr. P. de Vries", ""},
    {"Docent mbo bij ROC", ""},
    {"Opleiding\n2023 - heden HBO Bedrijfskunde (deeltijd)", "has hbo (Bedrijfskunde) no 2023"},
    {"Opleiding\nHAVO (zonder diploma)", "has havo no"},
    {"Opleiding\nmbo 3 Retail – diploma niet behaald", "has mbo-3 (Retail) no"},
    {"Opleiding\nHigh school diploma from Eritrea", "has ? yes abroad"},
    {"Opleiding\nMaster's degree in Law, University of Warsaw, Poland, recognised by Nuffic as wo "
     "master",
     "has wo (Law) yes abroad valued wo"},
    {"Opleiding\nMBO, niveau 2: Horeca-assistent", "has mbo-2 (Horeca-assistent) yes"},
    {"Scrum Master, webmaster", ""},
    {"Opleiding\nDiploma mbo-4 Juridisch medewerker", "has mbo-4 (Juridisch medewerker) yes"},
    {"Opleidingsniveau: mbo-4", "has mbo-4 yes"},
    {"Opleiding\nir. Bouwkunde, TU Delft", "has wo (Bouwkunde) yes"},
    {"Opleiding\nVMBO TL diploma", "has vmbo yes"},
    {"Opleiding\nPropedeuse hbo Rechten", "has hbo (Rechten) no"},
    {"Opleiding\nmbo-4 Toerisme, gediplomeerd. Hbo Toerisme, gestopt na een jaar.",
     "has mbo-4 (Toerisme) yes; has hbo (Toerisme) no"},
    {"Daarna Entree en mbo-2 Zorg en Welzijn, allebei met diploma.",
     "has mbo-1 yes; has mbo-2 (Zorg en Welzijn) yes"},
    {"Ik hielp leerlingen van vmbo-basis tot gymnasium.", ""},
    {"Vwo, daarna een baan bij de Universiteit van Tilburg", "has vwo yes"},
    {"Mijn collega's hadden allemaal hbo, ik leerde het vak in de praktijk.", ""},
    {"Mijn lerarendiploma is in Nederland niet gewaardeerd.", "has ? (lerarendiploma) yes abroad"},
    {"Werkervaring\n2019-2024 Administratief medewerker, examenbureau bachelor en master", ""},
    {"Diploma in Hotel Management, Manila, 2010. My employer had it assessed: MBO level 4.",
     "has mbo-4 (Hotel Management) yes abroad valued mbo-4 2010"},
    {"Ik ben Han en heb een zwakke rug.", ""},
    {"Opleidingen: geen afgeronde opleiding", "lacks ?"},
    {"Naam opleiding: Kapper\nNiveau: 3\nDiploma behaald: ja", "has mbo-3 yes"},
    {"Voorlichting gegeven op hbo's in de regio", ""},
    {"Engels B2, Duits havo-niveau", ""},
};

/// How trainings ended, told in prose, in columns and for one of several.
constexpr Said kEnds[] = {
    {"Na de havo ben ik gaan werken.", "has havo yes"},
    {"Havo (zonder diploma), mbo 3 (met diploma)", "has havo no; has mbo-3 yes"},
    {"hbo Communicatie\tdiploma: nee", "has hbo (Communicatie) no"},
    {"hbo Farmakunde ✘", "has hbo (Farmakunde) no"},
    {"VAVO havo: enkele vakken", "has havo no"},
    {"entreeopleiding horeca (mbo 1)", "has mbo-1 (horeca) yes"},
    {"mbo 4 Administratie, diploma volgt nog", "has mbo-4 (Administratie) no"},
    {"vwo, gezakt", "has vwo no"},
    {"hbo Rechten, alleen nog mijn scriptie", "has hbo (Rechten) no"},
    {"hbo Logopedie, sinds september 2025", "has hbo (Logopedie) no 2025"},
    {"Ik wil volgend jaar een mbo-4 opleiding doen.", "wants mbo-4"},
    {"Ik ben afgestudeerd aan de Hogeschool Rotterdam.", "has hbo yes"},
    {"Ik heb de middelbare school niet afgemaakt.", "has ? no"},
    {"Vakdiploma kapper niveau 3", "has mbo-3 (Vakdiploma kapper) yes"},
    {"Diploma doktersassistente", "has mbo-4 (doktersassistente) yes"},
    {"Mijn Turkse vakdiploma is door SBB gelijkgesteld aan mbo niveau 3",
     "has mbo-3 (vakdiploma) yes abroad valued mbo-3"},
    {"opleiding: geen enkele opleiding afgemaakt", "lacks ?"},
    {"Ik gaf les aan havo- en vwo-klassen.", ""},
    {"Leerkracht op een christelijke basisschool, en daarna intern begeleider.", ""},
    {"Ik begin in februari aan de mbo-4 opleiding.", "wants mbo-4"},
    {"De pabo (diploma 2007), een master Leren en Innoveren waar ik mee ben gestopt",
     "has hbo (pabo) yes 2007; has ? (Leren en Innoveren) no"},
    {"Helpende zorg en welzijn niveau 2", "has mbo-2 (Helpende zorg en welzijn) yes"},
    {"Gastlessen gegeven op mbo en hbo", ""},
    {"mbo Secretarieel, niveau 3, diploma in zicht", "has mbo-3 (Secretarieel) no"},
    {"De pabo bleek daarna niets voor mij.", "has hbo (pabo) no"},
    {"Met mijn mbo 3 dacht ik altijd dat kantoor niets voor mij was.", "has mbo-3 yes"},
    {"Ik studeerde rechten in Leiden maar heb dat na twee jaar opgegeven.", "has wo (rechten) no"},
    {"Ik studeer geschiedenis en zoek een bijbaan.", "has wo (geschiedenis) no"},
    {"Ik studeerde de cijfers van mijn winkel.", ""},
    {"Ik zat een blauwe maandag op de pabo.", "has hbo (pabo) no"},
    {"Op de havo rondde ik het niet af.", "has havo no"},
    {"Opleidingsniveau: hbo (zonder afstuderen)", "has hbo no"},
    {"Avans Hogeschool | Communicatie | propedeuse, daarna gestopt", "has hbo no"},
    {"2004 | Da Vinci College | Detailhandel niveau 3 | nee", "has mbo-3 (Detailhandel) no"},
    {"School\nVMBO basis, richting Bouw. Geen diploma, in het 4e jaar mee gestopt.",
     "has vmbo (basis) no"},
    {"Nu doe ik mbo-2 Verkoop in de avond, nog 1 jaar.", "has mbo-2 (Verkoop) no"},
    {"Mbo-3 Verzorgende IG, nog een jaar in de thuiszorg gewerkt",
     "has mbo-3 (Verzorgende IG) yes"},
    {"Twee jaar Bedrijfseconomie aan de Universiteit van Tilburg gedaan, toen overgestapt naar de "
     "hbo-variant en die wel afgemaakt.",
     "has hbo (variant) yes; has wo no"},
    {"HAVO-diploma, eerste jaar Communicatie aan de Hogeschool Utrecht niet gehaald.",
     "has havo yes; has hbo no"},
    {"Na het vwo ben ik begonnen aan Psychologie (UvA). Die studie loopt nog.",
     "has vwo yes; has wo no"},
    {"I studied law at the University of Amsterdam for a year and dropped out.", "has wo no"},
    {"Mijn universitaire studie in Damascus (farmacie) is niet af.", "has ? no abroad"},
    {"Zoek bijbaan naast mijn studie hbo Communicatie", "has hbo (Communicatie) no"},
    {"Hier heb ik Entree gedaan, met diploma, en nu zit ik op niveau 2.",
     "has mbo-1 yes; has mbo-2 no"},
    {"Opleiding\nMbo Helpende (niveau 2), afgerond in 2015\nVerzorgende IG: na een half jaar mee "
     "gestopt",
     "has mbo-2 (Helpende) yes 2015; has mbo-3 (Verzorgende IG) no"},
    {"Ik ben derdejaarsstudent Facility Management aan de HAN.", "has hbo no"},
    {"Studie: Geneeskunde, Radboud, bachelor behaald, master gestaakt",
     "has wo (Radboud) yes; has wo no"},
    {"MBO Detailhandel: niveau 2 behaald, niveau 3 afgebroken",
     "has mbo-2 (Detailhandel) yes; has mbo-3 no"},
    {"Ik doe mee aan een leerwerktraject (mbo-2 Groen).", "has mbo-2 (Groen) no"},
    {"Opleiding: MBO Administratie\nNiveau: 3\nDiploma: nee", "has mbo-3 (Administratie) no"},
    {"Mijn studie Rechten in Leiden heb ik na de propedeuse ingeruild voor een baan.",
     "has wo (Rechten) no"},
    {"Bachelor Psychologie (Universiteit Maastricht, 2018), master niet begonnen.",
     "has wo (Psychologie) yes 2018"},
    {"Mijn opleiding tot verzorgende (niveau 3) rond ik in november af.",
     "has mbo-3 (verzorgende) no"},
};

/// Trainings whose level nobody says, of professions, and what is no training of the writer.
constexpr Said kTrainings[] = {
    {"Leren\nKappersschool, diploma 1994", "has ? (Kappersschool) yes 1994"},
    {"Ik heb de koksopleiding gedaan.", "has ? (koksopleiding) yes"},
    {"Opleidingen\nOpleiding tot pedicure, afgerond in 2019", "has ? (pedicure) yes 2019"},
    {"Een opleiding tot loopbaancoach zou ik graag volgen.", "wants ? (loopbaancoach)"},
    {"Opleidingen\nniveau 3 kapster, 2007", "has mbo-3 (kapster) yes 2007"},
    {"Diploma's gezien: mbo-2 Logistiek (2015)", "has mbo-2 (Logistiek) yes 2015"},
    {"Opleiding\nMbo 2 horeca. Ik moest stoppen.", "has mbo-2 (horeca) no"},
    {"Opleiding\nTechnische school, elektra. Ik moest stoppen, geen diploma.", "has ? no"},
    {"Ik ben hbo'er en werk graag met jongeren.", "has hbo yes"},
    {"Ik heb nooit een diploma gehaald.", "lacks ?"},
    {"Werkervaring\n2015-2020 verzorgende niveau 3 bij Het Baken", ""},
    {"Magister en Somtoday ken ik goed.", ""},
    {"Ik heb gastlessen gegeven op een hbo-opleiding.", ""},
    {"Werkervaring\nReceptioniste, Kappersopleiding Utrecht, 2010 - 2014", ""},
    {"Aan SPD ben ik begonnen maar na een jaar gestopt.", "has ? no"},
    {"Scholing\nTimmerman 3: twee modules gedaan, gestopt\nBeveiliger 2, 2011",
     "has mbo-3 (Timmerman 3) no"},
    {"De hbo-hotelschool in Maastricht heb ik afgerond.", "has hbo (hotelschool) yes"},
    {"Ik kom van het praktijkonderwijs en heb daar mijn diploma gehaald.", "has ? yes"},
    {"Ik doe nu de opleiding Praktijkdiploma Loonadministratie.", ""},
};

constexpr Said kOfVacancies[] = {
    {"Een afgeronde kappersopleiding, minimaal niveau 2", "required mbo-2"},
    {"Je bent een mbo'er (niveau 4) met twee rechterhanden.", "required mbo-4"},
    {"Bij ons werken mbo'ers en hbo'ers door elkaar.", ""},
    {"Wij vragen\nLiefst een lasser niveau 3.", "wished mbo-3 (lasser)"},
    {"niveau 2 of hoger (mbo)", "required mbo-2"},
    {"Opleidingsniveau: mbo", "required ?"},
    {"Je kunt doorstromen naar een mbo-3 opleiding, die betalen we.", "offered mbo-3"},
    {"Je doet de opleiding mbo-3 bij ons in huis.", "offered mbo-3"},
    {"Bij ons heb je een mbo-3 diploma nodig.", "required mbo-3"},
    {"hbo werk- en denkniveau", "required working level hbo"},
    {"Minimaal mbo werk- en denkniveau", ""},
    {"MBO+ / HBO werk- en denkniveau", "required working level mbo-4"},
    {"Je hebt minimaal een afgeronde mbo-opleiding niveau 4", "required mbo-4"},
    {"Een afgeronde hbo-opleiding in de richting van Communicatie of Marketing",
     "required hbo (Communicatie of Marketing)"},
    {"Afgeronde opleiding op minimaal MBO-4 niveau", "required mbo-4"},
    {"HBO/WO werk- en denkniveau", "required working level hbo"},
    {"Je hebt mbo-3/4 werk- en denkniveau", "required working level mbo-3"},
    {"Diploma niet vereist", ""},
    {"Voor de leerkracht: een pabodiploma", "required hbo (pabodiploma)"},
    {"mbo-4 logistiek of hbo", "required mbo-4"},
    {"mbo-4 Onderwijsassistent, of mbo-3 pedagogisch werk", "required mbo-3 (pedagogisch)"},
    {"Niet nodig: een hbo-diploma.", ""},
    {"A finished secondary education", "required ?"},
    {"Je beschikt over een hbo-diploma, bij voorkeur Bedrijfskunde",
     "required hbo; wished ? (Bedrijfskunde)"},
    {"mbo-4 denkniveau", "required working level mbo-4"},
    {"Je hebt minimaal MBO niveau 3 werk- en denkniveau", "required working level mbo-3"},
    {"Werk- en denkniveau: hbo", "required working level hbo"},
    {"Werk- en denkniveau op minimaal mbo-4 niveau", "required working level mbo-4"},
    {"Je bent in het bezit van een mbo-4 diploma", "required mbo-4"},
    {"vmbo-niveau is voldoende", "required working level vmbo"},
    {"Je volgt een hbo-opleiding", "required hbo"},
    {"Wij bieden een mbo-opleiding op onze kosten", ""},
    {"Academisch werk- en denkniveau", "required working level wo"},
    {"Minimaal afgeronde MBO (niveau 4) of HBO opleiding", "required mbo-4"},
    {"Afgeronde hbo- of wo-opleiding", "required hbo"},
    {"Een diploma hoef je niet te hebben", ""},
    {"Mbo-niveau 2", "required mbo-2"},
    {"Hbo niveau", "required working level hbo"},
    {"Je hebt een havo-diploma of mbo-4", "required havo"},
    {"Minstens mbo-3 of gelijkwaardig door ervaring", "required mbo-3"},
    {"Opleidingsniveau: mbo 4 / hbo", "required mbo-4"},
    {"Relevante opleiding (minimaal mbo-4)", "required mbo-4"},
    {"MBO-4 level education", "required mbo-4"},
    {"Bachelor's degree in Marketing", "required hbo (Marketing)"},
    {"HBO+ niveau", "required working level hbo"},
    {"mbo/hbo werk- en denkniveau", "required working level mbo-4"},
    {"afgeronde mbo 3 of 4 opleiding in de zorg", "required mbo-3 (zorg)"},
    {"Je begeleidt mbo-studenten", ""},
    {"ten minste hbo werk- en denkniveau, aangetoond door diploma of ervaring",
     "required working level hbo"},
    {"een mbo-4 diploma is een pre", "wished mbo-4"},
    {"mbo-4 diploma of hbo werk- en denkniveau", "required working level hbo; required mbo-4"},
    {"Je beschikt over mbo werk en denk niveau (niv 2-3)", "required working level mbo-2"},
    {"denkniveau mbo-4/hbo", "required working level mbo-4"},
    {"Havo, vwo of mbo-4", "required havo"},
    {"Afgeronde bachelor (hbo of wo)", "required hbo"},
    {"mbo-4 en 2-4 jaar ervaring", "required mbo-4"},
    {"Of je nu mbo-4 of hbo hebt gedaan: iedereen is welkom.", ""},
    {"Onze klanten zijn scholen voor vmbo, havo en vwo.", ""},
    {"Je bent in het bezit van een diploma Verzorgende IG", "required mbo-3 (Verzorgende IG)"},
    {"mbo-4 in financiële richting", "required mbo-4 (financiële)"},
    {"Diploma Beveiliger (niveau 2)", ""},
    {"Wat bieden we?\n- een opleiding tot Beveiliger niveau 3", "offered mbo-3 (Beveiliger)"},
    {"Diploma Verzorgende IG of Verpleegkunde mbo-4", "required mbo-3 (Verzorgende IG)"},
    {"Op deze school voor havo en vwo werken 120 mensen.", ""},
    {"Vacature\nWij vragen\n- Verzorgende IG (niveau 3)", "required mbo-3 (Verzorgende IG)"},
    {"Vacature\nWij vragen\n- Helpende Zorg en Welzijn (niveau 2)",
     "required mbo-2 (Helpende Zorg en Welzijn)"},
    {"Functie-eisen\n- een diploma op mbo-niveau 3, bij voorkeur documentaire "
     "informatievoorziening",
     "required mbo-3; wished ? (documentaire informatievoorziening)"},
    {"Eisen\n- mbo-opleiding (niveau 3), liefst richting techniek",
     "required mbo-3; wished ? (techniek)"},
    {"Eisen\n- mbo-4, liefst met ervaring in de zorg", "required mbo-4"},
    {"Diploma: Beveiliger 2 (mbo-2), in bezit", ""},
};

TEST(EducationRules, ReadsWhatPeopleSay) {
  for (const Said& row : kOfPeople) {
    EXPECT_EQ(said_education(TextSubject::cv, row.text), row.claims) << row.text;
  }
}

TEST(EducationRules, ReadsHowTheyEnded) {
  for (const Said& row : kEnds) {
    EXPECT_EQ(said_education(TextSubject::cv, row.text), row.claims) << row.text;
  }
}

TEST(EducationRules, ReadsTrainingsWithoutALevel) {
  for (const Said& row : kTrainings) {
    EXPECT_EQ(said_education(TextSubject::cv, row.text), row.claims) << row.text;
  }
}

TEST(EducationRules, ReadsWhatVacanciesAsk) {
  for (const Said& row : kOfVacancies) {
    EXPECT_EQ(said_education(TextSubject::vacancy, row.text), row.claims) << row.text;
  }
}

TEST(EducationRules, KeepsNoCountry) {
  const std::string said =
      said_education(TextSubject::cv, "Ik heb een diploma verpleegkunde uit Polen.");
  EXPECT_EQ(said, "has ? (verpleegkunde) yes abroad");
}

TEST(EducationRules, RestsOnLevelAndField) {
  EXPECT_EQ(said_words(TextSubject::cv, "Ik heb mbo-3 verzorgende IG afgerond."),
            "mbo-3 verzorgende IG");
}

}  // namespace
}  // namespace overstap::test
