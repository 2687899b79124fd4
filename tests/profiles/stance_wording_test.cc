// SPDX-License-Identifier: Apache-2.0
#include "tests/profiles/stance_cases.h"

namespace overstap::extract {
namespace {

TEST(Stance, OfACvIsLackedWhereItsRatingIsNothing) {
  constexpr ClaimFamily kSkill = ClaimFamily::skill;
  check({{"Salesforce - leeg, wil ik graag leren", "Salesforce", "lacks", kSkill},
         {"Excel | n.v.t.", "Excel", "lacks", kSkill},
         {"Excel\t0", "Excel", "lacks", kSkill},
         {"Excel: -", "Excel", "lacks", kSkill},
         {"Excel 0 van 5", "Excel", "lacks", kSkill},
         {"Excel 1 van 5", "Excel", "has", kSkill},
         {"Excel 2010", "Excel", "has", kSkill},
         {"Excel       ○○○○○\nWord        ●●○○○", "Excel", "lacks", kSkill},
         {"Excel       ○○○○○\nWord        ●●○○○", "Word", "has", kSkill},
         {"Excel: zwak", "Excel", "lacks", kSkill},
         {"Minder sterk: geduld, Excel.", "Excel", "lacks", kSkill},
         {"Waar ik minder goed in ben: Excel", "Excel", "lacks", kSkill},
         {"niet goed in: lange mails", "mails", "lacks", kSkill},
         {"Presenteren is nog niet mijn sterkste kant.", "Presenteren", "lacks", kSkill},
         {"Presenting: still a weak spot", "Presenting", "lacks", kSkill},
         {"Computers zijn niet mijn ding.", "Computers", "lacks", kSkill},
         {"Excel: geen held", "Excel", "lacks", kSkill},
         {"Hubspot - geen held in Excel", "Hubspot", "has", kSkill},
         {"Mijn valkuil is dat ik te nauwkeurig ben.", "nauwkeurig", "", kSkill},
         {"Niet: koude acquisitie.", "koude acquisitie", "", kSkill},
         {"Met Excel doe ik niks.", "Excel", "lacks", kSkill},
         {"Inkoop doe ik niet.", "Inkoop", "lacks", kSkill},
         {"Notuleren  --", "Notuleren", "lacks", kSkill},
         {"SQL is abracadabra voor mij.", "SQL", "lacks", kSkill},
         {"Excel ken ik alleen van horen zeggen.", "Excel", "lacks", kSkill},
         {"My weak point is presenting.", "presenting", "lacks", kSkill},
         {"My strong point is presenting.", "presenting", "has", kSkill},
         {"Nee: leidinggeven, koken", "koken", "lacks", kSkill},
         {"Aandachtspunten: plannen, Excel", "Excel", "", kSkill},
         {"Geen talent: cijfers, Excel", "Excel", "lacks", kSkill},
         {"Alles gedaan behalve koken.", "koken", "lacks", kSkill},
         {"Behalve koken deed ik niets.", "koken", "has", kSkill},
         {"Hopeless at Excel.", "Excel", "lacks", kSkill},
         {"Minute taking: not done before.", "Minute taking", "lacks", kSkill},
         {"PowerPoint en Excel onvoldoende.", "PowerPoint", "lacks", kSkill},
         {"Python is beyond me.", "Python", "lacks", kSkill},
         {"I wasn't allowed to give refunds.", "refunds", "lacks", kSkill}},
        TextSubject::cv);
}

TEST(Stance, OfACvIsTakenFromBehindABracket) {
  constexpr ClaimFamily kSkill = ClaimFamily::skill;
  check({{"ICDL (ECDL) heb ik nog niet.", "ICDL", "lacks"},
         {"EHBO (of BHV) heb ik niet.", "BHV", "lacks"},
         {"Duits (spreken en schrijven) beheers ik niet.", "Duits", "lacks"},
         {"Ik heb nog geen (geldig) rijbewijs B.", "rijbewijs B", "lacks"},
         {"Excel (nee) en Word (ja)", "Word", "has", kSkill},
         {"PowerPoint (basis) heb ik gebruikt, Access (databases) niet.", "PowerPoint", "has",
          kSkill},
         {"Ik mis nog ervaring met EHBO.", "EHBO", "lacks"},
         {"Ik sta open voor een cursus Excel.", "Excel", "wants", kSkill},
         {"Ik sta open voor Excel.", "Excel", "has", kSkill}},
        TextSubject::cv);
  check({{"Rijbewijs B (handgeschakeld) is een pre.", "Rijbewijs B", "wished"},
         {"Duits (spreken) is niet nodig.", "Duits", ""}},
        TextSubject::vacancy);
}

TEST(Stance, OfACvIsNothingWhereOthersDoTheWork) {
  constexpr ClaimFamily kSkill = ClaimFamily::skill;
  check({{"Klachten gingen naar mijn begeleider, die deed ik niet zelf.", "Klachten", "lacks",
          kSkill},
         {"Klachten van mensen, die ik niet kende.", "Klachten", "has", kSkill},
         {"Personeel aannemen ging via P&O.", "Personeel aannemen", "", kSkill},
         {"Budgetbeheer lag bij de directie.", "Budgetbeheer", "", kSkill},
         {"Refunds were handled by the back office.", "Refunds", "", kSkill},
         {"Facturen werden door mij gemaakt.", "Facturen", "has", kSkill},
         {"Notulen gingen naar de directie.", "Notulen", "has", kSkill},
         {"Facturen gingen naar een extern bureau.", "Facturen", "", kSkill},
         {"Facturen kwamen van het hoofdkantoor.", "Facturen", "", kSkill},
         {"Complimenten kwamen van mijn chef.", "Complimenten", "has", kSkill},
         {"De lonen deed het hoofdkantoor.", "lonen", "", kSkill},
         {"Verkoop, dat deed een ander team.", "Verkoop", "", kSkill},
         {"Sales was praised by my manager.", "Sales", "has", kSkill},
         {"Notuleren: dat liet ik aan de secretaresse over.", "Notuleren", "", kSkill},
         {"Ritten plannen nam mijn collega voor zijn rekening.", "Ritten plannen", "", kSkill},
         {"Klachten nam ik van mijn collega over.", "Klachten", "has", kSkill},
         {"De kas opmaken mocht alleen de bedrijfsleider.", "kas opmaken", "", kSkill},
         {"Voor de lonen hadden we een extern bureau.", "lonen", "", kSkill},
         {"Ze heeft weinig op met Excel.", "Excel", "", kSkill},
         {"Een hekel aan verkopen.", "verkopen", "", kSkill},
         {"Excel is een ander verhaal.", "Excel", "", kSkill},
         {"Bellen: nee, bedankt.", "Bellen", "", kSkill},
         {"My supervisor dealt with complaints.", "complaints", "", kSkill},
         {"Geen hekel aan verkopen.", "verkopen", "has", kSkill},
         {"Not a fan of cold calling.", "cold calling", "", kSkill},
         {"Verkoopdoelen waren er niet.", "Verkoopdoelen", "", kSkill},
         {"Leidinggeven lijkt me niks.", "Leidinggeven", "", kSkill},
         {"SAP (alleen meegekeken)", "SAP", "", kSkill},
         {"Presenteren vind ik lastig.", "Presenteren", "", kSkill},
         {"Klachten vond ik eerst eng.", "Klachten", "has", kSkill},
         {"I would rather not have sales targets again.", "sales targets", "", kSkill},
         {"Geen hele dagen aan de telefoon.", "telefoon", "", kSkill}},
        TextSubject::cv);
}

TEST(Stance, OfACvIsHadWhereAFaultIsDenied) {
  constexpr ClaimFamily kSkill = ClaimFamily::skill;
  check(
      {{"I don't get stressed when it is busy.", "stressed", "has", kSkill},
       {"I never lose my patience.", "patience", "has", kSkill},
       {"Ik raak niet in de stress.", "stress", "has", kSkill},
       {"Ik kan niet tegen stress.", "stress", "lacks", kSkill},
       {"Ik word niet nerveus en blijf geduldig.", "geduldig", "has", kSkill},
       {"Ik heb nooit een klacht laten liggen.", "klacht", "has", kSkill},
       {"Niet zelden draaide ik de kassa.", "kassa", "has", kSkill},
       {"Excel is mij niet vreemd, en Word ook niet.", "Word", "has", kSkill},
       {"Excel beheers ik, maar Word ook niet.", "Word", "lacks", kSkill},
       {"Excel heb ik lang niet meer gebruikt.", "Excel", "has", kSkill},
       {"Geen dag is hetzelfde achter de kassa.", "kassa", "has", kSkill},
       {"Notuleren deed ik niet met de laptop maar met de hand.", "Notuleren", "has", kSkill},
       {"Ik werkte niet met Excel maar met Word.", "Excel", "lacks", kSkill},
       {"Niet thuis dan naar het servicepunt.", "servicepunt", "has", kSkill},
       {"Niet thuis in Excel.", "Excel", "lacks", kSkill},
       {"Nooit een cursus Excel gedaan, alles heb ik mezelf geleerd.", "Excel", "has", kSkill},
       {"Nooit een cursus Excel gedaan.", "Excel", "lacks", kSkill},
       {"Ik kan niet wachten om weer te koken.", "koken", "has", kSkill},
       {"Over mijn Excel is nog nooit geklaagd.", "Excel", "has", kSkill},
       {"Er is bijna niets in Word wat ik niet kan.", "Word", "has", kSkill},
       {"I don't have much experience in sales.", "sales", "has", kSkill},
       {"I used to do payroll, not anymore.", "payroll", "has", kSkill},
       {"Leidinggeven ambieer ik niet, al heb ik het jaren gedaan.", "Leidinggeven", "has", kSkill},
       {"No one handled more complaints.", "complaints", "has", kSkill},
       {"Geen klant is mij te veel.", "klant", "has", kSkill},
       {"Ik hou niet van stilzitten en werk graag zelfstandig.", "zelfstandig", "has", kSkill},
       {"Zonder morren deed ik de kassa.", "kassa", "has", kSkill},
       {"Er is geen dag dat ik Excel niet open heb.", "Excel", "has", kSkill},
       {"Verkoopdoelen haalde ik niet altijd.", "Verkoopdoelen", "has", kSkill},
       {"No qualification, yet years of bookkeeping.", "bookkeeping", "has", kSkill}},
      TextSubject::cv);
}

TEST(Stance, OfACvLeavesTheWishesOfOthers) {
  constexpr ClaimFamily kSkill = ClaimFamily::skill;
  check({{"In uw advertentie zoekt u iemand die nauwkeurig is.", "nauwkeurig", "has", kSkill},
         {"Jullie filiaal zoekt iemand die van aanpakken weet.", "aanpakken", "has", kSkill},
         {"Mevrouw zoekt werk aan de kassa.", "kassa", "wants", kSkill},
         {"Targets haal ik liever in mei dan in juni.", "Targets", "has", kSkill},
         {"Zoekrichting. Secretaresse bij een gemeente.", "Secretaresse", "wants",
          ClaimFamily::occupation},
         {"SQL: taking an online class right now.", "SQL", "wants", kSkill},
         {"Excel - volg ik nu een avondcursus in", "Excel", "wants", kSkill},
         {"Excel (cursus in 2021 gevolgd)", "Excel", "has", kSkill},
         {"Ik ben in opleiding voor mijn rijbewijs C.", "rijbewijs C", "wants"},
         {"Ik ben me aan het verdiepen in SQL.", "SQL", "wants", kSkill},
         {"Sinds mei op cursus: boekhouden", "boekhouden", "wants", kSkill},
         {"Mijn BHV haal ik in december.", "BHV", "wants"},
         {"Aan Wft Zorg werk ik nog.", "Wft Zorg", "wants"},
         {"Liefst een functie met notuleren.", "notuleren", "wants", kSkill},
         {"Bezig met: rijbewijs B, cursus Excel", "Excel", "wants", kSkill},
         {"Na mijn cursus Excel wil ik door met SQL.", "Excel", "has", kSkill},
         {"Getting to grips with SQL.", "SQL", "wants", kSkill},
         {"Rijbewijs B: theorie gehaald", "Rijbewijs B", "wants"}},
        TextSubject::cv);
}

TEST(Stance, OfAVacancyIsWishedLegalOrAskedInTheWordsOfRecruiters) {
  constexpr ClaimFamily kSkill = ClaimFamily::skill;
  check(
      {{"A driving licence is useful (we have vans), but not a must.", "driving licence", "wished"},
       {"BHV is handy, but not required.", "BHV", "wished"},
       {"SQL is een must: je bouwt rapportages", "rapportages", "wished", kSkill},
       {"Must have: SQL, Python", "Python", "required", kSkill},
       {"Diploma Beveiliger (niveau 2). Dat is volgens de Wpbr verplicht.", "Diploma Beveiliger",
        "legal"},
       {"Code 95 (zonder mag je van de wet niet rijden).", "Code 95", "legal"},
       {"Wat we vragen\n- Wft Inkomen haal je binnen een jaar op onze kosten", "Wft Inkomen",
        "required"},
       {"Wft Inkomen haal je op onze kosten.", "Wft Inkomen", "offered"},
       {"You do not need a driving licence, but it would be handy.", "driving licence", "wished"},
       {"Geen ervaring met Excel, dan leer je dat hier.", "Excel", "offered", kSkill},
       {"Wij eisen code 95, want dat is wettelijk zo.", "code 95", "legal"},
       {"BHV is een mooie bijkomstigheid.", "BHV", "wished"},
       {"Het zou fijn zijn als je BHV hebt.", "BHV", "wished"},
       {"PowerPoint leer je van ons.", "PowerPoint", "offered", kSkill},
       {"Aangeboden: cursus EHBO", "EHBO", "offered"},
       {"Wij brengen mee: een cursus EHBO", "EHBO", "offered"},
       {"We will train you in Excel.", "Excel", "offered", kSkill},
       {"Code 95 - zonder mag je niet de weg op, dat is de wet.", "Code 95", "legal"},
       {"Je hebt rijbewijs B en een BHV-diploma is een plus.", "rijbewijs B", "required"},
       {"Je hebt rijbewijs B en een BHV-diploma is een plus.", "BHV", "wished"},
       {"Je hebt rijbewijs B en indien je C hebt, is dat een pluspunt.", "rijbewijs B", "required"},
       {"Je hebt rijbewijs B en dat is een plus.", "rijbewijs B", "wished"},
       {"Een BHV-diploma is een troef.", "BHV", "wished"}},
      TextSubject::vacancy);
}

}  // namespace
}  // namespace overstap::extract
