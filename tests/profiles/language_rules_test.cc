// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "tests/profiles/said_claims.h"

namespace overstap::test {
namespace {

constexpr Said kOfPeople[] = {
    {"Ned.: moedertaal, Eng.: goed", "has nederlands C2; has engels B1-B2"},
    {"Talen: Ned. (moedertaal), Eng. (goed), Du. (redelijk)",
     "has nederlands C2; has engels B1-B2; has duits A2-B1"},
    {"Nederlands – vloeiend in woord en geschrift", "has nederlands C1-C2"},
    {"Engels (C1), Duits (B1)", "has engels C1; has duits B1"},
    {"Talen: NL, EN, FR", "has nederlands; has engels; has frans"},
    {"Nederlands\tmoedertaal", "has nederlands C2"},
    {"Nederlands | Moedertaal", "has nederlands C2"},
    {"Talen: Nederlands (moedertaal), Engels (vloeiend), Frans (basis)",
     "has nederlands C2; has engels C1-C2; has frans A1-A2"},
    {"Ik ben tweetalig opgevoed: Nederlands en Turks.", "has nederlands C2; has turks C2"},
    {"Goede beheersing van de Nederlandse en Engelse taal in woord en geschrift",
     "has nederlands B1-B2; has engels B1-B2"},
    {"Engels: spreken goed, schrijven redelijk", "has engels speak B1-B2 write A2-B1"},
    {"Engels spreken: goed, Engels schrijven: redelijk",
     "has engels speak B1-B2; has engels write A2-B1"},
    {"Duits: redelijk (spreken), matig (schrijven)", "has duits speak A2-B1 write A2-B1"},
    {"Engels lezen B2, spreken B1, schrijven A2", "has engels read B2 speak B1 write A2"},
    {"Arabisch (moedertaal), Nederlands B1, Engels A2",
     "has arabisch C2; has nederlands B1; has engels A2"},
    {"Talen: Pools - moedertaal, Nederlands - redelijk, Engels - goed",
     "has pools C2; has nederlands A2-B1; has engels B1-B2"},
    {"Ik praat makkelijk Drents, een beetje Duits aan de deur.",
     "has nedersaksisch; has duits speak A1-A2"},
    {"Engels is goed in woord, op papier matig.",
     "has engels listen B1-B2 read A2-B1 speak B1-B2 converse B1-B2 write A2-B1"},
    {"Duits: goed (spreken), schrijven slecht", "has duits speak B1-B2 write A1-A2"},
    {"Italiaans versta ik, praten gaat moeilijk.", "has italiaans listen B1-B2 speak A1-A2"},
    {"Engels *** (lezen goed, schrijven matig)", "has engels read B1-B2 write A2-B1"},
    {"Engels 2F, lezen gaat beter", "has engels B1"},
    {"Nederlands op A2 (hij is nu met B1 bezig)", "has nederlands A2; wants nederlands B1"},
    {"Ik spreek Nederlands, Engels en een beetje Spaans.",
     "has nederlands; has engels; has spaans speak A1-A2"},
    {"Ik spreek goed Nederlands en Engels", "has nederlands speak B1-B2; has engels speak B1-B2"},
    {"Mijn Nederlands is nog niet zo goed, maar ik leer elke dag.", "has nederlands A2-B1"},
    {"Nederlands begrijp ik goed, spreken vind ik moeilijk.",
     "has nederlands listen B1-B2 speak A1-A2"},
    {"Ik volg een cursus Nederlands op niveau B1.", "wants nederlands B1"},
    {"Ik spreek geen Duits.", "lacks duits"},
    {"Mijn moedertaal is Tigrinya. Ik spreek ook Arabisch.", "has tigrinya C2; has arabisch"},
    {"Moedertaal: Turks. Daarnaast Nederlands (goed) en Engels (matig).",
     "has turks C2; has nederlands B1-B2; has engels A2-B1"},
    {"Turks en Nederlands zijn mijn moedertalen", "has turks C2; has nederlands C2"},
    {"Engels: B2 (lezen), B1 (spreken)", "has engels read B2 speak B1"},
    {"Engels B2/C1", "has engels B2-C1"},
    {"Engels B1 - B2, Duits A2", "has engels B1-B2; has duits A2"},
    {"Italiaans koken en Engelse drop", ""},
    {"Frans de Vries", ""},
    {"Bachelor Engels, Universiteit Utrecht", ""},
    {"leraar Frans op een middelbare school", ""},
    {"Native Dutch, fluent English, basic French",
     "has nederlands C2; has engels C1-C2; has frans A1-A2"},
    {"Dutch (native), English (fluent), German (conversational)",
     "has nederlands C2; has engels C1-C2; has duits listen B1-B2 speak B1-B2 converse B1-B2"},
    {"English - C1; Dutch - B1; Arabic - native",
     "has engels C1; has nederlands B1; has arabisch C2"},
    {"I speak Dutch and a little German.", "has nederlands; has duits speak A1-A2"},
    {"Polish native speaker, Dutch A2", "has pools C2; has nederlands A2"},
    {"Gebarentaal (NGT) op basisniveau", "has gebarentaal A1-A2"},
    {"Papiamentu, Spaans en Nederlands spreek ik vloeiend",
     "has papiaments speak C1-C2; has spaans speak C1-C2; has nederlands speak C1-C2"},
    {"Tamazight thuis, Nederlands uitstekend", "has berbers; has nederlands C1"},
    {"Oekraïens (moedertaal), Russisch vloeiend, Nederlands A2",
     "has oekraiens C2; has russisch C1-C2; has nederlands A2"},
    {"Nederlands: taalniveau 2F", "has nederlands B1"},
    {"goed nederlands, engels matig", "has nederlands B1-B2; has engels A2-B1"},
    {"engels goed duits redelijk", "has engels B1-B2; has duits A2-B1"},
    {"Engels: zeer goed; Duits: goed; Frans: matig",
     "has engels B2-C1; has duits B1-B2; has frans A2-B1"},
    {"Kennis van Engels en Duits", "has engels; has duits"},
    {"Talenkennis: Nederlands, Engels", "has nederlands; has engels"},
    {"Nederlands (lezen, schrijven, spreken: uitstekend)",
     "has nederlands read C1 speak C1 write C1"},
    {"Engels en Duits kan ik me prima in redden", "has engels B1-B2; has duits B1-B2"},
    {"Klanten te woord gestaan in het Engels", "has engels"},
    {"Duitse klanten geholpen", ""},
    {"Engels uitstekend, zowel mondeling als schriftelijk", "has engels C1"},
    {"Talen: Nederlands, Engels (beide vloeiend)", "has nederlands C1-C2; has engels C1-C2"},
    {"Mandarijn: moedertaal", "has chinees C2"},
    {"Chinees (moedertaal)", "has chinees C2"},
    {"Engels luisteren B2, lezen C1, gesprekken voeren B1, spreken B1, schrijven B1",
     "has engels listen B2 read C1 speak B1 converse B1 write B1"},
    {"Engels C1 C1 B2 B2 B2", "has engels listen C1 read C1 speak B2 converse B2 write B2"},
    {"I am fluent in Spanish and have good written English.",
     "has spaans C1-C2; has engels read B1-B2 write B1-B2"},
    {"Mijn Engels is goed, mijn Duits een stuk minder.", "has engels B1-B2; has duits A2-B1"},
    {"Frans: geen", "lacks frans"},
    {"Vertaler Engels-Nederlands", ""},
    {"Lezen en schrijven vind ik moeilijk. Praten gaat goed.",
     "has nederlands read A1-A2 write A1-A2; has nederlands speak B1-B2"},
    {"Ik woon in Assen. Ik heb lagere school. Lezen en schrijven vind ik moeilijk. Praten gaat "
     "goed.",
     "has nederlands read A1-A2 write A1-A2; has nederlands speak B1-B2"},
    {"Talen\nNederlandse Gebarentaal\nGesprekken in het Nederlands, Engels en Duits gevoerd met "
     "gasten",
     "has gebarentaal; has nederlands; has engels; has duits"},
    {"Nederlandse taal: uitstekend\nEngelse taal: goed", "has nederlands C1; has engels B1-B2"},
    {"Moedertaal\nNederlands\nAndere talen\nEngels", "has nederlands C2; has engels"},
    {"Ik ben Ton. Lezen en schrijven vind ik moeilijk.", "has nederlands read A1-A2 write A1-A2"},
    {"Ik ben Ton. Ik kan goed luisteren.", ""},
    {"Ik ben Ton. Luisteren en schrijven gaat slecht.", "has nederlands listen A1-A2 write A1-A2"},
    {"Ik ben Ton. Lezen is lastig. Praten gaat goed.",
     "has nederlands read A1-A2; has nederlands speak B1-B2"},
    {"Duits spreek ik vloeiend, Engels ook, Frans gaat wel.",
     "has duits speak C1-C2; has engels speak C1-C2; has frans A2-B1"},
    {"Nederlands niet, Duits ook niet", "lacks nederlands; lacks duits"},
    {"Nederlandse taal en cultuur, doctoraal, RUG, 2002", ""},
    {"Oekraïens, Russisch: moedertaal", "has oekraiens C2; has russisch C2"},
    {"Mijn Duits is op school blijven steken: lezen lukt, praten niet.", "has duits read B1-B2"},
    {"Begrijpt goed Nederlands, spreekt het matig en schrijft het niet.",
     "has nederlands listen B1-B2 speak A2-B1"},
    {"Ik gaf bijles in Frans en wiskunde.", ""},
    {"Dutch (zero)", "lacks nederlands"},
    {"Ik ben opgevoed in het Fries.", "has fries C2"},
    {"My Dutch: reading is fine, speaking so-so, writing is still hard.",
     "has nederlands read B1-B2 speak A2-B1 write A1-A2"},
    {"Met Engels red ik me wel.", "has engels A2-B1"},
    {"Frans helemaal niet", "lacks frans"},
    {"Nederlands: op het werk geleerd, B1 denk ik", "has nederlands B1"},
    {"Engels: spreken ++ lezen ++ schrijven +", "has engels"},
};

constexpr Said kOfVacancies[] = {
    {"Goede beheersing van de Nederlandse en Engelse taal in woord en geschrift",
     "required nederlands B1-B2; required engels B1-B2"},
    {"Je spreekt vloeiend Duits.", "required duits speak C1-C2"},
    {"Beheersing Engels minimaal op B2-niveau", "required engels B2"},
    {"Nederlands niet vereist", ""},
    {"Nederlands als moedertaal is een vereiste", ""},
    {"Native speaker Duits", ""},
    {"Je beheerst de Nederlandse taal uitstekend, zowel mondeling als schriftelijk.",
     "required nederlands C1"},
    {"Uitstekende mondelinge en schriftelijke uitdrukkingsvaardigheid in het Nederlands",
     "required nederlands C1"},
    {"Uitstekende beheersing van de Nederlandse taal, in woord en geschrift",
     "required nederlands C1"},
    {"Je spreekt en schrijft foutloos Nederlands en hebt een goede beheersing van het Engels.",
     "required nederlands speak B2-C1 write B2-C1; required engels B1-B2"},
    {"Kennis van de Duitse taal is een pre.", "wished duits"},
    {"Je hebt een goede kennis van de Engelse taal", "required engels B1-B2"},
    {"Nederlands op minimaal B1 niveau (spreken en luisteren)",
     "required nederlands listen B1 speak B1"},
    {"Je spreekt Nederlands op B1-niveau en schrijft op A2-niveau.",
     "required nederlands speak B1 write A2"},
    {"Je spreekt goed Nederlands (minimaal B2) en redelijk Engels.",
     "required nederlands speak B2; required engels speak A2-B1"},
    {"Nederlands en Engels vloeiend, Duits is een pluspunt",
     "required nederlands C1-C2; required engels C1-C2; wished duits"},
    {"Vloeiend Nederlands en Engels", "required nederlands C1-C2; required engels C1-C2"},
    {"Fluent in Dutch and English, German is a plus",
     "required nederlands C1-C2; required engels C1-C2; wished duits"},
    {"Good command of English (B2) and basic Dutch",
     "required engels B2; required nederlands A1-A2"},
    {"Dutch is not required", ""},
    {"Excellent verbal and written communication skills in English", "required engels C1"},
    {"Wij zoeken een leraar Duits.", ""},
    {"Wij zijn een Nederlands bedrijf met Franse keuken.", ""},
    {"Ons Italiaans restaurant zoekt een kok", ""},
    {"Je werkt in een Engelstalige omgeving", ""},
    {"taalniveau Nederlands: B2", "required nederlands B2"},
    {"Taal: Nederlands (B1)", "required nederlands B1"},
    {"Je kunt je goed uitdrukken in het Nederlands.", "required nederlands B1-B2"},
    {"Nederlands spreken hoeft niet, Engels wel (B1)", "required engels B1"},
    {"Beheersing van de Nederlandse taal op 3F niveau", "required nederlands B2"},
    {"minimaal taalniveau B1 Nederlands", "required nederlands B1"},
    {"Je spreekt Nederlands, Engels is mooi meegenomen", "required nederlands; wished engels"},
    {"Goede beheersing Nederlands en Engels in woord en geschrift, Duits of Frans is een pre",
     "required nederlands B1-B2; required engels B1-B2; wished duits; wished frans"},
    {"Je bent de Nederlandse taal machtig", "required nederlands"},
    {"Je beheerst Nederlands en Engels", "required nederlands; required engels"},
    {"Goed Nederlands kunnen spreken en schrijven", "required nederlands speak B1-B2 write B1-B2"},
    {"Nederlands (moedertaal of B2)", ""},
    {"Je beheersing van het Nederlands is uitstekend en je spreekt goed Engels",
     "required nederlands C1; required engels speak B1-B2"},
    {"Kandidaat spreekt accentloos Nederlands", ""},
    {"Perfect Nederlands is een must", ""},
    {"Beheersing van het Duits of Frans strekt tot aanbeveling", "wished duits; wished frans"},
    {"Engels: goed, Duits: pré", "required engels B1-B2; wished duits"},
    {"Talen: Nederlands vloeiend, Engels goed", "required nederlands C1-C2; required engels B1-B2"},
    {"Je communiceert makkelijk in het Nederlands en Engels",
     "required nederlands; required engels"},
    {"Ons team spreekt Engels", ""},
    {"Wij bieden Nederlandse les", "offered nederlands"},
    {"Spreekvaardigheid Nederlands B1, leesvaardigheid B2", "required nederlands read B2 speak B1"},
    {"Nederlands B2 mondeling en B1 schriftelijk",
     "required nederlands listen B2 read B1 speak B2 converse B2 write B1"},
    {"Basiskennis Engels", "required engels A1-A2"},
    {"Engels vloeiend, Duits goed, beide mondeling",
     "required engels listen C1-C2 speak C1-C2 converse C1-C2; required duits listen B1-B2 speak "
     "B1-B2 converse B1-B2"},
    {"Je bent secuur en schrijft zonder taalfouten.", "required nederlands write B2-C1"},
    {"Pools of Turks zou geweldig zijn", "wished pools; wished turks"},
    {"Spreek je vloeiend Frans, dan heb je een streepje voor", "wished frans speak C1-C2"},
    {"Engels? B2 graag", "required engels B2"},
    {"Nederlands in woord en geschrift op niveau B2", "required nederlands B2"},
    {"Vloeiend in Nederlands, Engels en Duits",
     "required nederlands C1-C2; required engels C1-C2; required duits C1-C2"},
    {"Vloeiend Nederlands, Engels is een pre", "required nederlands C1-C2; wished engels"},
    {"Engels goed genoeg om documentatie te lezen", "required engels read B1-B2"},
    {"Je schrijft foutloos Nederlands en je verstaat Brabants als het moet.",
     "required nederlands write B2-C1"},
    {"Nederlands op B2, want je schrijft rapporten en je praat met klanten",
     "required nederlands B2"},
    {"Je schrijft uitstekend Nederlands en kunt je in het Engels redden.",
     "required nederlands write C1; required engels A2-B1"},
    {"Nederlands begrijpen en lezen is een must", "required nederlands listen A2-B1 read B1-B2"},
    {"Beheersing Nederlands en Engels (minimaal B2)", "required nederlands B2; required engels B2"},
    {"Nederlands minimaal B1 (spreken en verstaan), lezen A2 is genoeg.",
     "required nederlands listen B1 read A2 speak B1"},
    {"You are a native or fluent German speaker.", "required duits C1-C2"},
    {"Je kunt Engelse handleidingen lezen.", "required engels read B1-B2"},
    {"je spreekt goed Nederlands en je redt je in het Engels",
     "required nederlands speak B1-B2; required engels"},
};

/// A denial is of what it stands beside, and ends where the language begins anew.
constexpr Said kDenied[] = {
    {"Ik heb nog geen VCA en mijn Engels is matig.", "has engels A2-B1"},
    {"Geen rijbewijs, wel goed Engels en redelijk Duits.", "has engels B1-B2; has duits A2-B1"},
    {"Frans spreek ik niet, Engels wel.", "lacks frans; has engels"},
    {"Ik spreek geen woord Duits.", "lacks duits"},
    {"Helaas spreek ik de Duitse taal niet.", "lacks duits"},
    {"I don't speak German.", "lacks duits"},
    {"I do not speak Dutch yet. English C1.", "lacks nederlands; has engels C1"},
    {"Ik heb Excel nodig. Ik spreek Nederlands noch Engels.", "lacks nederlands; lacks engels"},
    {"Duits: geen", "lacks duits"},
    {"Spreekt u Engels? nee", "lacks engels"},
    {"Nederlands      ja\nDuits           nee", "has nederlands; lacks duits"},
    {"In mijn vorige baan had ik geen Engels nodig, maar ik spreek het goed.",
     "has engels speak B1-B2"},
    {"Alleen Nederlands, geen andere talen.", "has nederlands"},
};

/// Levels in the columns of a table, and on lines of their own.
constexpr Said kInColumns[] = {
    {"Taal\tSpreken\tLezen\tSchrijven\nNederlands\tuitstekend\tuitstekend\tgoed",
     "has nederlands read C1 speak C1 write B1-B2"},
    {"| Taal | Verstaan | Spreken |\n| Engels | C1 | B2 |\n| Spaans | B1 | - |",
     "has engels listen C1 speak B2; has spaans listen B1"},
    {"Taal\tMondeling\tSchriftelijk\nFrans\tredelijk\tslecht",
     "has frans listen A2-B1 read A1-A2 speak A2-B1 converse A2-B1 write A1-A2"},
    {"          LISTENING   READING   WRITING   SPEAKING\nDutch     B1          B1        A2       "
     " "
     "A2",
     "has nederlands listen B1 read B1 speak A2 write A2"},
    {"Languages\nEnglish\nNative or bilingual proficiency\nDutch\nLimited working proficiency",
     "has engels C2; has nederlands B1"},
    {"Talen\nVloeiend\nEngels\nNederlands\nBasis\nFrans",
     "has engels C1-C2; has nederlands C1-C2; has frans A1-A2"},
    {"Taal;Niveau\nNederlands;C2\nEngels;B2", "has nederlands C2; has engels B2"},
};

/// Of whom and of what a level is.
constexpr Said kOfOthers[] = {
    {"Ik versta wel Nederlands, maar praten vind ik nog moeilijk.",
     "has nederlands listen B1-B2 speak A1-A2"},
    {"Zij verstaat Nederlands goed; spreken is voldoende, schrijven zwak.",
     "has nederlands listen B1-B2 speak B1 write A1-A2"},
    {"Speaks Somali and English; understands some Dutch",
     "has somalisch; has engels; has nederlands listen A1-A2"},
    {"Native: Dutch. Basic: German, French.",
     "has nederlands C2; has duits A1-A2; has frans A1-A2"},
    {"Nederlands B2, Zulu moedertaal", "has nederlands B2"},
    {"Ik ben kok die naast Nederlands ook vloeiend Frans spreekt.",
     "has nederlands; has frans speak C1-C2"},
    {"Ik heb Frans op school gehad, maar spreek het nauwelijks.", "has frans speak A1-A2"},
    {"Bosnisch/Kroatisch (moedertaal)", "has bosnisch C2; has kroatisch C2"},
    {"Goed Engels en wat Frans", "has engels B1-B2; has frans A1-A2"},
    {"My mother tongue is Urdu.", "has urdu C2"},
    {"Ik volg nu Nederlandse les op school.", "wants nederlands"},
    {"Deze zomer begin ik met een cursus Spaans.", "wants spaans"},
    {"Dutch (A2, currently following classes for B1)", "has nederlands A2; wants nederlands B1"},
    {"Onder leiding van Frans leerde ik het vak.", ""},
    {"Samen met Frans en Petra de winkel gedraaid.", ""},
    {"Vakkenpakket: Nederlands, Engels en economie", ""},
    {"Nieuwkomers helpen met Nederlands", ""},
    {"Bestuurslid Nederlands-Turkse vereniging", ""},
    {"Oudhollandse winkel: Engelse drop scheppen, Spaanse klanten helpen", ""},
};

/// What a vacancy asks, wishes, gives and does not mind.
constexpr Said kForces[] = {
    {"Medewerker klantenservice (NL/EN/DE)",
     "required nederlands; required engels; required duits"},
    {"Ben jij de Duitssprekende collega die wij zoeken?", "required duits"},
    {"Je helpt Duitssprekende klanten.", ""},
    {"Onze voertaal is Engels.", "required engels"},
    {"Vloeiend Nederlands vereist, Engels wenselijk", "required nederlands C1-C2; wished engels"},
    {"Polish, Romanian or Bulgarian preferred.", "wished pools; wished roemeens; wished bulgaars"},
    {"Basic Dutch (A2) preferred", "wished nederlands A2"},
    {"Kennis van het Duits is niet vereist, maar wel een voordeel.", "wished duits"},
    {"Geen Duits nodig, wel goed Engels.", "required engels B1-B2"},
    {"Je spreekt Nederlands of Engels, zodat je de veiligheidsregels begrijpt.",
     "required nederlands; required engels"},
    {"Wel spreek je Nederlands of Engels op B1-niveau.",
     "required nederlands speak B1; required engels speak B1"},
    {"Must: good English (B2). Not needed: German.", "required engels B2"},
    {"Minder goed Nederlands? Geen probleem.", ""},
    {"We offer Dutch lessons during working hours", "offered nederlands"},
    {"Leer Nederlands op de werkvloer met onze taalcoach", "offered nederlands"},
    {"Je geeft Nederlandse les aan anderstaligen.", ""},
    {"In het bezit van een Nederlands rijbewijs B", ""},
    {"Fluent English; Dutch would be nice\nFree Dutch lessons up to A2",
     "required engels C1-C2; wished nederlands; offered nederlands A2"},
    {"Je spreekt Nederlands en bij voorkeur ook Duits.", "required nederlands; wished duits"},
    {"French comes in handy.", "wished frans"},
    {"Communicatief sterk in Nederlands (min. B2)", "required nederlands B2"},
    {"Pools- of Roemeenssprekend is een pré.", "wished pools; wished roemeens"},
    {"Pluspunten:\n- Dutch is not needed, but French would be a plus", "wished frans"},
    {"Duits typen? Dan krijg je een euro extra per uur", "wished duits"},
    {"Je spreekt Nederlands of Engels; Pools of Bulgaars is een voordeel.",
     "required nederlands; required engels; wished pools; wished bulgaars"},
};

/// Levels on the way, in a CV.
constexpr Said kOnTheWay[] = {
    {"Nederlands: bezig met B1.", "wants nederlands B1"},
    {"Dutch: working towards B2", "wants nederlands B2"},
    {"Ik volg Nederlandse les om van A2 naar B1 te komen.",
     "has nederlands A2; wants nederlands B1"},
    {"Dutch (A2, studying for B1)", "has nederlands A2; wants nederlands B1"},
    {"Nederlands: nu A2, straks B1", "has nederlands A2; wants nederlands B1"},
    {"Talen\nNL\tmoedertaal\nEN\tC1", "has nederlands C2; has engels C1"},
    {"Engels ●●●○○ (B1)", "has engels B1"},
    {"Marathi and Hindi native", "has marathi C2; has hindi C2"},
    {"Spaans: nooit geleerd", "lacks spaans"},
    {"Talen: bromfietsrijbewijs (AM)", ""},
    {"Favoriete keuken: Italiaans", ""},
    {"Nederlands (A2, ik doe nu B1)", "has nederlands A2; wants nederlands B1"},
    {"NL A2, gaat op voor B1", "has nederlands A2; wants nederlands B1"},
};

TEST(LanguageRules, TellsALevelOnTheWayFromOneReached) {
  for (const Said& row : kOnTheWay) {
    EXPECT_EQ(said_languages(TextSubject::cv, row.text), row.claims) << row.text;
  }
}

TEST(LanguageRules, EndsADenialWhereTheLanguageBeginsAnew) {
  for (const Said& row : kDenied) {
    EXPECT_EQ(said_languages(TextSubject::cv, row.text), row.claims) << row.text;
  }
}

TEST(LanguageRules, ReadsColumnsAndLinesOfLevels) {
  for (const Said& row : kInColumns) {
    EXPECT_EQ(said_languages(TextSubject::cv, row.text), row.claims) << row.text;
  }
}

TEST(LanguageRules, GivesALevelToItsOwnLanguage) {
  for (const Said& row : kOfOthers) {
    EXPECT_EQ(said_languages(TextSubject::cv, row.text), row.claims) << row.text;
  }
}

TEST(LanguageRules, TellsWhatIsAskedFromWhatIsNot) {
  for (const Said& row : kForces) {
    EXPECT_EQ(said_languages(TextSubject::vacancy, row.text), row.claims) << row.text;
  }
}

TEST(LanguageRules, ReadsWhatPeopleSay) {
  for (const Said& row : kOfPeople) {
    EXPECT_EQ(said_languages(TextSubject::cv, row.text), row.claims) << row.text;
  }
}

TEST(LanguageRules, ReadsWhatVacanciesAsk) {
  for (const Said& row : kOfVacancies) {
    EXPECT_EQ(said_languages(TextSubject::vacancy, row.text), row.claims) << row.text;
  }
}

TEST(LanguageRules, ClaimsNothingOfAMotherTongueThatIsAsked) {
  for (const std::string_view text :
       {"Native Nederlands", "Nederlands als moedertaal", "moedertaalspreker Duits",
        "Je spreekt accentloos Nederlands", "Perfect Nederlands"}) {
    EXPECT_EQ(said_languages(TextSubject::vacancy, text), "") << text;
  }
}

TEST(LanguageRules, RestsOnTheWordsThatCarryTheLevel) {
  EXPECT_EQ(said_words(TextSubject::vacancy, "Wij vragen goede beheersing van het Nederlands."),
            "goede beheersing van het Nederlands");
}

}  // namespace
}  // namespace overstap::test
