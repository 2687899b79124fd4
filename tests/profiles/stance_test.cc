// SPDX-License-Identifier: Apache-2.0
#include "tests/profiles/stance_cases.h"

namespace overstap::extract {
namespace {

TEST(Stance, OfACvDeniesWhatItsClauseDenies) {
  constexpr ClaimFamily kSkill = ClaimFamily::skill;
  check(
      {{"Ik heb geen rijbewijs, wel een vwo-diploma.", "rijbewijs", "lacks"},
       {"Ik heb geen rijbewijs, wel een vwo-diploma.", "vwo", "has"},
       {"Nog geen EHBO.", "EHBO", "lacks"},
       {"Geen Wft, geen KSF.", "KSF", "lacks"},
       {"Geen Wft of KSF, maar BHV wel.", "KSF", "lacks"},
       {"Geen Wft of KSF, maar BHV wel.", "BHV", "has"},
       {"Ik heb nog nooit met Excel gewerkt.", "Excel", "lacks", kSkill},
       {"Ik kan niet zo goed typen.", "typen", "lacks", kSkill},
       {"Kennis van social media heb ik niet.", "social media", "lacks", kSkill},
       {"Met Wft heb ik nog geen ervaring, maar ik ben bereid dit te halen.", "Wft", "lacks"},
       {"KSF A gehaald, KSF B niet.", "KSF A", "has"},
       {"KSF A gehaald, KSF B niet.", "KSF B", "lacks"},
       {"Rijbewijs B, BE; C verlopen.", "BE", "has"},
       {"Rijbewijs B, BE; C verlopen.", "C verlopen", "lacks"},
       {"Wft heb ik laten verlopen.", "Wft", "lacks"},
       {"Wft Basis begonnen, niet gehaald.", "Wft Basis", "lacks"},
       {"VCA (verlopen)", "VCA", "lacks"},
       {"VCA: niet meer geldig", "VCA", "lacks"},
       {"Heftruckcertificaat verlopen in 2022", "Heftruckcertificaat", "lacks"},
       {"Excel en Word beheers ik, Access nog niet.", "Access", "lacks", kSkill},
       {"Excel en Word beheers ik, Access nog niet.", "Word", "has", kSkill},
       {"Ik beschik niet over een rijbewijs.", "rijbewijs", "lacks"},
       {"Rijbewijs heb ik helaas niet.", "Rijbewijs", "lacks"},
       {"Geen leidinggevende ervaring", "leidinggevende", "lacks", kSkill},
       {"Engels beheers ik goed, Frans spreek ik niet.", "Engels", "has"},
       {"Engels beheers ik goed, Frans spreek ik niet.", "Frans", "lacks"},
       {"Ik heb nooit als kok gewerkt.", "kok", "lacks", ClaimFamily::occupation},
       {"Ik heb mijn EHBO-diploma, niet verlopen.", "EHBO", "has"},
       {"Ik heb wel een VCA maar geen heftruckcertificaat en ik rijd graag.", "VCA", "has"},
       {"Rijbewijs B behaald in 2010, nog geen BE.", "Rijbewijs B", "has"},
       {"Helaas niet in het bezit van rijbewijs B.", "rijbewijs B", "lacks"},
       {"Without a degree, with a forklift certificate.", "forklift", "has"},
       {"No driving licence.", "driving licence", "lacks"},
       {"Rijbewijs: geen", "Rijbewijs", "lacks"},
       {"Zonder diploma gestopt.", "diploma", "lacks"},
       {"Ik spreek Duits en geen Frans.", "Duits", "has"},
       {"Ik spreek Duits en geen Frans.", "Frans", "lacks"},
       {"Ik heb rijbewijs B maar niet C.", "rijbewijs B", "has"},
       {"I do not have a driving licence.", "driving licence", "lacks"},
       {"I don't have a first aid certificate.", "first aid", "lacks"},
       {"I have never managed a team, but I would like to learn to.", "managed a team", "lacks",
        kSkill},
       {"What I do not have: a car, any experience with Salesforce.", "Salesforce", "lacks",
        kSkill},
       {"Power BI (bekeken, niet echt mee gewerkt)", "Power BI", "lacks", kSkill},
       {"Excel en zulke programma's: daar heb ik mij nooit in verdiept.", "Excel", "lacks", kSkill},
       {"No experience in sales and no wish to start.", "sales", "lacks", kSkill}},
      TextSubject::cv);
}

TEST(Stance, OfACvIsNotDeniedByAHarmlessNegation) {
  constexpr ClaimFamily kSkill = ClaimFamily::skill;
  check(
      {{"Niet alleen Excel, ook Word.", "Excel", "has", kSkill},
       {"Boze klanten zijn voor mij geen probleem.", "klanten", "has", kSkill},
       {"Ik ben niet bang om te bellen.", "bellen", "has", kSkill},
       {"Hbo Psychologie, niet afgerond.", "Hbo Psychologie", "has"},
       {"vmbo kader niet afgemaakt", "vmbo", "has"},
       {"Niet zonder trots was ik officemanager.", "officemanager", "has", ClaimFamily::occupation},
       {"Klanten bellen als ze niet thuis zijn", "bellen", "has", kSkill},
       {"bestellingen opnemen deden we digitaal koken kan ik niet", "bestellingen", "has", kSkill},
       {"Python (never used at work)", "Python", "has", kSkill},
       {"e-learning ontwikkelen", "ontwikkelen", "has", kSkill}},
      TextSubject::cv);
}

TEST(Stance, OfACvTellsWishesApart) {
  constexpr ClaimFamily kSkill = ClaimFamily::skill, kJob = ClaimFamily::occupation;
  check({{"Met Excel wil ik graag nog leren werken.", "Excel", "wants", kSkill},
         {"ChatGPT wil ik leren gebruiken.", "ChatGPT", "wants", kSkill},
         {"Ik volg nu een cursus Excel.", "Excel", "wants", kSkill},
         {"Ik zoek werk als conciërge of chauffeur.", "chauffeur", "wants", kJob},
         {"Ik wil graag in de zorg (helpende).", "helpende", "wants", kJob},
         {"Ik ben kok en wil lasser worden.", "kok", "has", kJob},
         {"Ik ben kok en wil lasser worden.", "lasser", "wants", kJob},
         {"Looking for a role where I can use my Spanish.", "Spanish", "has"},
         {"Looking for a job as receptionist.", "receptionist", "wants", kJob},
         {"Ik wil nog NT2 II.", "NT2 II", "wants"},
         {"Ik ben bakker en wil graag de overstap maken naar planner.", "bakker", "has", kJob},
         {"Ik ben bakker en wil graag de overstap maken naar planner.", "planner", "wants", kJob},
         {"Ik solliciteer op de functie van planner.", "planner", "wants", kJob},
         {"Mijn plan is kok worden.", "kok", "wants", kJob},
         {"Momenteel bezig met Wft Basis.", "Wft Basis", "wants"},
         {"Wft Basis (bezig)", "Wft Basis", "wants"},
         {"Mijn droombaan: teamleider. Ik ambieer een rol als coach.", "coach", "wants", kJob},
         {"Leert nu voor mbo-4 HR.", "mbo-4 HR", "has"},
         {"Ik werk graag met kinderen.", "kinderen", "has", kSkill},
         {"Ik wil niet meer in de keuken.", "keuken", "", kSkill},
         {"Mijn vader was bakker.", "bakker", "", kJob},
         {"Wat ik wil\nBalie of receptie.", "receptie", "wants", kJob},
         {"Doel: redacteur; kan schrijven op B1, nieuwsbrieven", "redacteur", "wants", kJob},
         {"Doel: redacteur; kan schrijven op B1, nieuwsbrieven", "nieuwsbrieven", "has", kSkill}},
        TextSubject::cv);
}

TEST(Stance, OfACvIsNotDeniedByAConditionOrByAnotherClause) {
  constexpr ClaimFamily kSkill = ClaimFamily::skill;
  check({{"Als ik het niet weet verbind ik ze door.", "verbind ik ze door", "has", kSkill},
         {"Lukt het niet dan stuur ik een monteur.", "monteur", "has", kSkill},
         {"Zonder afspraak ontvang ik ook gasten.", "ontvang ik ook gasten", "has", kSkill},
         {"Ik deed de kassa en had nooit een tekort.", "kassa", "has", kSkill},
         {"Ik hield de agenda bij en zorgde dat ze nooit dubbel stond.", "agenda", "has", kSkill},
         {"Ik hield mijn voorraad zo laag dat er nooit iets over de datum ging.", "voorraad", "has",
          kSkill},
         {"Ze belde de arts als er iets niet klopte en legde rustig uit hoe het werkt.",
          "legde rustig uit", "has", kSkill},
         {"Wat ik niet kan is koken.", "koken", "lacks", kSkill},
         {"Nooit heb ik de kassa gedaan.", "kassa", "lacks", kSkill},
         {"Als kok heb ik nooit leiding gegeven.", "leiding gegeven", "lacks", kSkill}},
        TextSubject::cv);
}

TEST(Stance, OfACvWishesNothingWithAWordOfItsWork) {
  constexpr ClaimFamily kSkill = ClaimFamily::skill, kJob = ClaimFamily::occupation;
  check({{"Taking orders and serving guests.", "serving guests", "has", kSkill},
         {"Taking a course in Excel.", "Excel", "wants", kSkill},
         {"Taking an e-mail and Excel course.", "Excel", "wants", kSkill},
         {"Ik kook en bereid broodjes, koffie zetten ook.", "koffie zetten", "has", kSkill},
         {"I started serving tables and later ran the bar.", "bar", "has", kSkill},
         {"I started as a waiter.", "waiter", "has", kJob},
         {"Looking after guests.", "Looking after guests", "has", kSkill},
         {"Planned shifts for a team of ten.", "shifts", "has", kSkill},
         {"I would call customers back within a day.", "customers", "has", kSkill},
         {"Ik bereid gerechten en maak de keuken schoon.", "keuken schoon", "has", kSkill},
         {"Ik ben bereid Excel te leren.", "Excel", "wants", kSkill},
         {"Ik volg orders en leveringen op.", "leveringen", "has", kSkill},
         {"Zoekt samen met de klant naar een oplossing.", "klant", "has", kSkill},
         {"Ik leer nieuwe collega's de kassa.", "kassa", "has", kSkill},
         {"Ik leer de kassa.", "kassa", "wants", kSkill},
         {"Bezig met klachten afhandelen.", "klachten afhandelen", "has", kSkill},
         {"Bezig met Excel.", "Excel", "wants", kSkill}},
        TextSubject::cv);
}

TEST(Stance, OfACvIsNotDeniedByAnUnderstatement) {
  constexpr ClaimFamily kSkill = ClaimFamily::skill;
  check(
      {{"Zij is geduldig en laat zich niet opjagen aan de kassa.", "geduldig", "has", kSkill},
       {"Zij is geduldig en laat zich niet opjagen aan de kassa.", "kassa", "has", kSkill},
       {"Excel is mij niet vreemd.", "Excel", "has", kSkill},
       {"Niet onbekend met Excel.", "Excel", "has", kSkill},
       {"Excel heeft voor mij geen geheimen.", "Excel", "has", kSkill},
       {"Voor boekhouden draai ik mijn hand niet om.", "boekhouden", "has", kSkill},
       {"Ik ga bellen niet uit de weg.", "bellen", "has", kSkill},
       {"I am no stranger to Excel.", "Excel", "has", kSkill},
       {"I don't mind cold calling.", "cold calling", "has", kSkill},
       {"Leidinggeven schrikt mij niet af.", "Leidinggeven", "has", kSkill},
       {"Stilgezeten heb ik niet: ik deed de kassa.", "kassa", "has", kSkill},
       {"Ik leg rustig uit en blijf vriendelijk als een klant dat niet is.", "leg", "has", kSkill}},
      TextSubject::cv);
}

TEST(Stance, OfACvIsDeniedInTheWordsOfPeople) {
  constexpr ClaimFamily kSkill = ClaimFamily::skill;
  check({{"Excel: nooit aan toegekomen.", "Excel", "lacks", kSkill},
         {"Leidinggeven - nog niet gedaan", "Leidinggeven", "lacks", kSkill},
         {"Excel ken ik alleen van naam.", "Excel", "lacks", kSkill},
         {"Heb niks met Excel gedaan.", "Excel", "lacks", kSkill},
         {"SQL zegt mij niets.", "SQL", "lacks", kSkill},
         {"Ik doe niets liever dan koken.", "koken", "has", kSkill},
         {"Van SQL heb ik geen kaas gegeten.", "SQL", "lacks", kSkill},
         {"Excel: nul ervaring.", "Excel", "lacks", kSkill},
         {"Excel, daar weet ik niks van.", "Excel", "lacks", kSkill},
         {"I have yet to work with SQL.", "SQL", "lacks", kSkill},
         {"Wat ik zoek\nMet Excel heb ik nooit gewerkt.", "Excel", "lacks", kSkill},
         {"No cold calling for me, thanks.", "cold calling", "", kSkill},
         {"Niet meer achter de kassa.", "kassa", "", kSkill},
         {"Verkopen aan de telefoon doe ik niet meer.", "Verkopen", "", kSkill},
         {"Leidinggeven hoeft van mij niet.", "Leidinggeven", "", kSkill},
         {"Verkooptargets sla ik over.", "Verkooptargets", "", kSkill},
         {"Leidinggeven zie ik niet zitten.", "Leidinggeven", "", kSkill},
         {"Leidinggeven is niets voor mij.", "Leidinggeven", "", kSkill},
         {"Sociale media: niet mijn ding.", "Sociale media", "", kSkill},
         {"Outbound sales in the last year - not my thing", "sales", "has", kSkill},
         {"Onderhandelen laat ik aan anderen over.", "Onderhandelen", "", kSkill},
         {"Roosters maken deed mijn teamleider.", "Roosters maken", "", kSkill},
         {"Roosters maken deed ik voor de teamleider.", "Roosters maken", "has", kSkill},
         {"Roosters maakte zijn chef.", "Roosters maakte", "", kSkill},
         {"De administratie doet iemand anders.", "administratie", "", kSkill},
         {"My manager did the rosters.", "rosters", "", kSkill},
         {"Wat ik zoek\nErvaring met Excel heb ik, met Word niet.", "Excel", "has", kSkill},
         {"Wat ik zoek\nErvaring met Excel heb ik, met Word niet.", "Word", "lacks", kSkill},
         {"Zonder Excel zou ik mijn werk niet kunnen doen.", "Excel", "has", kSkill},
         {"Er ging geen dag voorbij zonder Excel.", "Excel", "has", kSkill}},
        TextSubject::cv);
}

TEST(Stance, OfACvIsDeniedByWhatStandsAboveOrBeside) {
  constexpr ClaimFamily kSkill = ClaimFamily::skill;
  check({{"Wat ik nog niet kan:\n- SQL\n- Excel", "Excel", "lacks", kSkill},
         {"Wat ik nog niet kan:\n- SQL\n\nWat ik wel kan:\n- Excel", "Excel", "has", kSkill},
         {"Geen ervaring met:\n* Excel", "Excel", "lacks", kSkill},
         {"Not yet: SQL, Excel.", "Excel", "lacks", kSkill},
         {"Geen ervaring: roosteren, factureren", "factureren", "lacks", kSkill},
         {"Kan ik (nog) niet: Excel", "Excel", "lacks", kSkill},
         {"Wat ik nog niet heb\n- BHV\n- VCA", "VCA", "lacks"},
         {"Liever niet:\n- verkopen", "verkopen", "", kSkill},
         {"Nog te leren:\n- Excel", "Excel", "wants", kSkill},
         {"Niet gewerkt met: SQL, Excel", "Excel", "lacks", kSkill},
         {"Valkuilen: presenteren", "presenteren", "", kSkill},
         {"✗ Excel", "Excel", "lacks", kSkill},
         {"Alle programma's gebruikt, op Excel na.", "Excel", "lacks", kSkill},
         {"Excel is nieuw voor mij.", "Excel", "lacks", kSkill},
         {"Facturen maken is mij vreemd.", "Facturen maken", "lacks", kSkill},
         {"Unfamiliar with Excel.", "Excel", "lacks", kSkill},
         {"Wat ik mis is ervaring met Excel.", "Excel", "lacks", kSkill},
         {"Lukt niet: Excel", "Excel", "lacks", kSkill},
         {"Geen kennis van: SAP, Excel", "Excel", "lacks", kSkill},
         {"SAP ✗ Excel ✓", "SAP", "lacks", kSkill},
         {"SAP ✗ Excel ✓", "Excel", "has", kSkill},
         {"SAP onbekend", "SAP", "lacks", kSkill},
         {"Op de kassa na heb ik alles gedaan.", "kassa", "lacks", kSkill},
         {"Vergaderingen notuleren: dat deed mijn collega.", "Vergaderingen", "", kSkill},
         {"Van Excel weet ik veel, van SQL helemaal niets.", "SQL", "lacks", kSkill}},
        TextSubject::cv);
}

TEST(Stance, OfACvIsNotDeniedWhereOnlyTheMannerIs) {
  constexpr ClaimFamily kSkill = ClaimFamily::skill;
  check({{"Excel ken ik niet zo goed als Word.", "Excel", "has", kSkill},
         {"My Excel isn't great but I use it daily.", "Excel", "has", kSkill},
         {"Ik gebruik Excel niet vaak.", "Excel", "has", kSkill},
         {"Excel heb ik niet op school geleerd maar op het werk.", "Excel", "has", kSkill},
         {"Er ging geen week voorbij of ik deed Excel.", "Excel", "has", kSkill},
         {"Naast Excel heb ik geen programma's gebruikt.", "Excel", "has", kSkill},
         {"Er is geen kassa die ik niet kan bedienen.", "kassa", "has", kSkill},
         {"Ik schuw het niet om leiding te geven.", "leiding te geven", "has", kSkill},
         {"Niet voor niets noemen ze mij geduldig.", "geduldig", "has", kSkill},
         {"Haven't worked with Excel in years.", "Excel", "has", kSkill},
         {"Ervaring, niet recent:\n- Excel", "Excel", "has", kSkill}},
        TextSubject::cv);
}

TEST(Stance, OfACvWantsWhatIsBeingLearnt) {
  constexpr ClaimFamily kSkill = ClaimFamily::skill;
  check({{"SQL: learning at the moment", "SQL", "wants", kSkill},
         {"Cursus Excel (loopt nog)", "Excel", "wants", kSkill},
         {"Cursus Excel - begonnen in september", "Excel", "wants", kSkill},
         {"Excel? Dat wil ik graag leren.", "Excel", "wants", kSkill},
         {"Met Excel heb ik weinig; daar wil ik een cursus voor doen.", "Excel", "wants", kSkill},
         {"Nu doe ik een cursus Excel.", "Excel", "wants", kSkill},
         {"Ik krijg nu les in Excel.", "Excel", "wants", kSkill},
         {"I am teaching myself SQL.", "SQL", "wants", kSkill},
         {"Aangemeld voor de cursus Excel.", "Excel", "wants", kSkill},
         {"Ik ben Excel aan het leren.", "Excel", "wants", kSkill},
         {"SQL nog te leren", "SQL", "wants", kSkill},
         {"Dit jaar start ik met een cursus Excel.", "Excel", "wants", kSkill},
         {"Wat ik zoek\nVrijwilliger: notulist", "notulist", "has", kSkill},
         {"2026 - nu: cursus Excel", "Excel", "wants", kSkill},
         {"Excel beheers ik, daar wil ik meer over leren.", "Excel", "has", kSkill},
         {"Als klanten willen ruilen, doe ik de kassa.", "ruilen", "has", kSkill},
         {"Ik raad schoenen aan die passen bij wat iemand wil.", "schoenen", "has", kSkill}},
        TextSubject::cv);
}

TEST(Stance, OfAVacancyTellsTheForceOfADemand) {
  constexpr ClaimFamily kSkill = ClaimFamily::skill;
  check({{"Je hebt mbo-4 en rijbewijs B.", "rijbewijs B", "required"},
         {"Duits vloeiend eis, Pools pre.", "Duits", "required"},
         {"Duits vloeiend eis, Pools pre.", "Pools", "wished"},
         {"kennis van de Awb; Certificaat Burgerzaken is een pre", "Certificaat Burgerzaken",
          "wished"},
         {"Een pre is Duits, Pools of Frans.", "Frans", "wished"},
         {"Duits, Pools en Frans zijn een pre.", "Duits", "wished"},
         {"Pre: Duits, ervaring met Zendesk", "Duits", "wished"},
         {"VCA liefst, rijbewijs B.", "VCA", "wished"},
         {"VCA liefst, rijbewijs B.", "rijbewijs B", "required"},
         {"BHV of EHBO (EHBO liever)", "BHV", "required"},
         {"Praktijkopleider heeft een streepje voor; EHBO ook.", "EHBO", "wished"},
         {"Wft Zorg is geen eis maar wel handig.", "Wft Zorg", "wished"},
         {"Fries? Graag!", "Fries", "wished"},
         {"Heb je Duits? Dan is dat een pre.", "Duits", "wished"},
         {"mbo kok, niveau 3 (niveau 4 is een pré)", "niveau 3", "required"},
         {"mbo kok, niveau 3 (niveau 4 is een pré)", "niveau 4", "wished"},
         {"Liefst spreek je ook Duits", "Duits", "wished"},
         {"Bij voorkeur in bezit van rijbewijs B", "rijbewijs B", "wished"},
         {"Ervaring met HACCP is mooi, maar geen must", "HACCP", "wished", kSkill},
         {"Een rijbewijs is een must.", "rijbewijs", "required"},
         {"Kennis van SAP is mooi meegenomen.", "SAP", "wished", kSkill},
         {"Je bent niet bang om te bellen.", "bellen", "wished", kSkill},
         {"VCA is een vereiste, BHV een plus", "VCA", "required"},
         {"VCA is een vereiste, BHV een plus", "BHV", "wished"},
         {"BHV of bereid die te halen.", "BHV", "required"},
         {"diploma Beveiliger 2 en grijze pas: wettelijk verplicht", "grijze pas", "legal"},
         {"rijbewijs CE en code 95 (verplicht volgens de wet)", "code 95", "legal"},
         {"bestuurderskaart, ook wettelijk", "bestuurderskaart", "legal"},
         {"Je kent Excel.", "Excel", "wished", kSkill},
         {"Kennis van medische terminologie is een must.", "medische terminologie", "required",
          kSkill},
         {"Je moet wel rustig blijven.", "rustig blijven", "required", kSkill},
         {"Zonder Excel red je het hier niet.", "Excel", "required", kSkill},
         {"Je kunt niet zonder kennis van Excel.", "Excel", "required", kSkill},
         {"We can't do without Excel skills.", "Excel", "required", kSkill},
         {"Je bent onmisbaar: je maakt facturen.", "facturen", "wished", kSkill},
         {"German is required, French is a plus.", "German", "required"},
         {"German is required, French is a plus.", "French", "wished"}},
        TextSubject::vacancy);
}

TEST(Stance, OfAVacancyMakesNoDemandOfWhatIsNotAskedOrIsGiven) {
  constexpr ClaimFamily kSkill = ClaimFamily::skill;
  check({{"Een diploma is niet nodig.", "diploma", ""},
         {"Je hoeft geen diploma te hebben.", "diploma", ""},
         {"Fries verstaan is handig, Fries spreken hoeft niet.", "Fries spreken", ""},
         {"Nederlands hoeft niet.", "Nederlands", ""},
         {"EHBO of bereid te halen; code 95 niet nodig.", "code 95", ""},
         {"Rijbewijs is niet noodzakelijk", "Rijbewijs", ""},
         {"Ervaring is niet vereist, een rijbewijs wel.", "rijbewijs", "required"},
         {"Je hebt geen diploma nodig.", "diploma", ""},
         {"Zonder diploma ben je ook welkom.", "diploma", ""},
         {"Dutch is not needed.", "Dutch", ""},
         {"No diploma required.", "diploma", ""},
         {"Wij betalen je heftruckcertificaat.", "heftruckcertificaat", "offered"},
         {"Geen ervaring? Wij leren je verkopen.", "verkopen", "offered", kSkill},
         {"Ervaring met computers leer je bij ons.", "computers", "offered", kSkill},
         {"Ook mag je een cursus Excel doen.", "Excel", "offered", kSkill},
         {"Je leert bij ons notuleren, facturen maken en tappen.", "tappen", "offered", kSkill},
         {"Je ontvangt de gasten aan de balie.", "gasten", "wished", kSkill},
         {"handig, rijbewijs, BHV via ons", "BHV", "offered"},
         {"3 weken inwerken, KSF A halen op onze kosten", "KSF A", "offered"},
         {"Wij bieden\n- cursussen timemanagement en Wft Zorg", "Wft Zorg", "offered"},
         {"Wij bieden\n- een gezellig team", "team", "", kSkill},
         {"Over ons\nWij verkopen alles voor de tuin.", "verkopen", "", kSkill},
         {"Procedure\nNa het gesprek vragen wij een VOG.", "VOG", "required"}},
        TextSubject::vacancy);
}

TEST(Stance, OfAVacancyAsksNothingThatItsTasksLeaveOut) {
  constexpr ClaimFamily kSkill = ClaimFamily::skill;
  check(
      {{"Taken\nKoude acquisitie hoort er niet bij.", "acquisitie", "", kSkill},
       {"Taken\nLeidinggeven maakt geen deel uit van de functie.", "Leidinggeven", "", kSkill},
       {"Taken\nRapportages maak je niet.", "Rapportages maak", "", kSkill},
       {"Taken\nKlachten handel je niet zelf af.", "Klachten", "", kSkill},
       {"Taken\nJe geeft geen leiding.", "geeft geen leiding", "", kSkill},
       {"Taken\nYou do not handle complaints.", "complaints", "", kSkill},
       {"Taken\nKoken doe je niet, serveren wel.", "serveren", "wished", kSkill},
       {"Taken\nFacturen controleren doe je niet alleen.", "Facturen", "wished", kSkill},
       {"Taken\nKlanten die hun factuur niet snappen leg je alles uit.", "leg", "wished", kSkill}},
      TextSubject::vacancy);
}

TEST(Stance, OfTermsDependsOnTheSubjectAlone) {
  check({{"Geen nachten.", "nachten", "wants", ClaimFamily::roster},
         {"Zoek 32 uur", "32 uur", "wants", ClaimFamily::terms}},
        TextSubject::cv);
  check({{"Zaterdag en 32 uur", "Zaterdag", "required", ClaimFamily::roster},
         {"Zaterdag en 32 uur", "32 uur", "offered", ClaimFamily::terms}},
        TextSubject::vacancy);
}

TEST(Stance, TakesTimeInProportionToTheNearWordsOnly) {
  std::string text = "geen rijbewijs";
  for (int i = 0; i < 20'000; ++i) text += " en kassa";
  const Reading reading(text, TextSubject::cv);
  const ReadText& read = reading.text();
  std::size_t has = 0;
  for (const Sentence& sentence : read.sentences) {
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
      if (stance_at(read, sentence, i, i + 1, ClaimFamily::skill) == Stance::has) ++has;
    }
  }
  EXPECT_GT(has, 10'000U);
}

}  // namespace
}  // namespace overstap::extract
