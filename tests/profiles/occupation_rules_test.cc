// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "profiles/src/extract/rules.h"
#include "tests/profiles/default_taxonomy.h"

namespace overstap::test {
namespace {

struct Row {
  std::string_view text;
  std::vector<std::string> said;
};

std::vector<TextClaim> claims_of(TextSubject subject, std::string_view text) {
  const extract::OccupationRules rules{default_taxonomy(), default_linker()};
  SourceText source;
  source.parts.push_back({PartKind::paragraph, 0, {}, std::string{text}});
  const extract::ReadText read =
      extract::read_text(source, ExtractOptions{.subject = subject, .as_of = {}});
  std::vector<TextClaim> claims;
  rules.find(read, claims);
  return claims;
}

std::string code_of(OccupationId occupation) {
  constexpr std::size_t kPrefix = 3;
  return std::string{default_taxonomy().code(occupation).substr(kPrefix)};
}

/// "has kassamedewerker", "wants 6 months": occupations by code without "nl:", years in months.
std::vector<std::string> said(TextSubject subject, std::string_view text) {
  std::vector<std::string> all;
  for (const TextClaim& claim : claims_of(subject, text)) {
    std::string line{to_string(claim.stance)};
    if (const auto* job = std::get_if<OccupationFound>(&claim.what);
        job != nullptr && job->occupation) {
      all.push_back(line.append(" ").append(code_of(*job->occupation)));
    }
    if (const auto* years = std::get_if<ExperienceFound>(&claim.what)) {
      const std::int32_t months = years->least ? years->least->value : 0;
      all.push_back(line.append(" ").append(std::to_string(months)).append(" months"));
    }
  }
  return all;
}

/// "medewerker-bediening 2011" for each job of a CV: its code and the year in which it began.
std::vector<std::string> begun(std::string_view text) {
  std::vector<std::string> all;
  for (const TextClaim& claim : claims_of(TextSubject::cv, text)) {
    const auto& job = std::get<OccupationFound>(claim.what);
    all.push_back(code_of(*job.occupation) + " " +
                  (job.from ? std::to_string(job.from->year) : std::string{"?"}));
  }
  return all;
}

TEST(OccupationRules, FindsTheJobsOfACv) {
  const Row rows[] = {
      {"Werkervaring\n2018-2021 Verkoopmedewerker, Van Houten Mode B.V.",
       {"has verkoopmedewerker"}},
      {"Eerst was ik kelner, daarna barman.", {"has medewerker-bediening", "has barmedewerker"}},
      {"Werkervaring\n2017 Stage administratief medewerker, Gemeente Soest",
       {"has administratief-medewerker"}},
      {"Leerling-kok bij Restaurant De Gouden Leeuw, 2012", {"has kok"}},
      {"Ik zoek werk als baliemedewerker bij een gemeente.", {"wants medewerker-burgerzaken"}},
      {"Ik sta open voor een functie als webcaremedewerker.", {"wants medewerker-webcare"}},
      {"Interesse in: klantenservice, receptie",
       {"wants medewerker-klantenservice", "wants receptionist"}},
      {"Mdw klantenservice, Van Dam, 2011-2013", {"has medewerker-klantenservice"}},
      {"Vaardigheden\n2014 - 2019: kelner, Brasserie Zeezicht", {"has medewerker-bediening"}},
      {"Contactpersoon: dhr. De Boer, teamleider klantcontact", {}},
      {"Flexkaart 20418\nIntercedent: Bram", {}},
      {"Ik overlegde dagelijks met de planner en de officemanager.", {}},
  };
  for (const Row& row : rows) EXPECT_EQ(said(TextSubject::cv, row.text), row.said) << row.text;
}

TEST(OccupationRules, FindsThePeriodOfAJobInItsRowOrBlockOfLines) {
  const std::vector<std::string> both = {"medewerker-bediening 2011", "kok 2015"};
  for (const std::string_view jobs :
       {"Serveerster | Brasserie Zeezicht | 2011 - 2015\nKok | Hotel Zee | 2015 - 2018",
        "2011 - 2015\tBrasserie Zeezicht\tServeerster\n2015 - 2018\tHotel Zee\tKok",
        "Serveerster\n2011 - 2015\nKok\n2015 - 2018", "2011 - 2015\nServeerster\n2015 - 2018\nKok",
        "Serveerster\nBrasserie Zeezicht\n2011 - 2015\n\nKok\nHotel Zee\n2015 - 2018",
        "2011 - 2015\nBrasserie Zeezicht\nServeerster\n\n2015 - 2018\nHotel Zee\nKok"}) {
    EXPECT_EQ(begun("Werkervaring\n" + std::string{jobs}), both) << jobs;
  }
}

TEST(OccupationRules, FindsTheTitleOfAVacancy) {
  const Row rows[] = {
      {"Baliemedewerk(st)er autoverhuur", {"offered verhuurmedewerker-autos"}},
      {"Customer Service Agent (German speaking)", {"offered medewerker-klantcontact-meertalig"}},
      {"Als klantcontactmedewerker bij de gemeente ben je het eerste aanspreekpunt.",
       {"offered medewerker-klantcontact-gemeente"}},
      {"Wij zoeken een collega voor onze receptie. Je werkt samen met de office manager.",
       {"offered receptionist"}},
      {"Ervaring is niet nodig, wij leiden je op tot reisadviseur.", {"offered reisadviseur"}},
  };
  for (const Row& row : rows) EXPECT_EQ(said(TextSubject::vacancy, row.text), row.said) << row.text;
}

TEST(OccupationRules, KnowsATitleByItsTrade) {
  const Row rows[] = {
      {"Werkervaring\n2018-2020 Teamleider bij een supermarkt", {"has teamleider-winkel"}},
      {"Werkervaring\n2018-2020 Teamleider, callcenter", {"has teamleider-klantcontact"}},
      {"Werkervaring\n2018-2020 Teamleider productie", {}},
      {"Werkervaring\nSupervisor, Housekeeping department (2017-2022)", {}},
      {"Ik was bedrijfsleider van een broodjeszaak.", {"has restaurantmanager"}},
      {"Werkervaring\n2015-2020 Verkoopmedewerker electronica",
       {"has verkoopadviseur-elektronica-telecom"}},
      {"Werkervaring\n2019 - nu Administratief medewerker crediteuren",
       {"has financieel-administratief-medewerker"}},
      {"Ik ben planner en maak de roosters van het callcenter.", {"has wfm-planner"}},
      {"Ik ben planner en plan de ritten van dertig chauffeurs.", {"has transportplanner"}},
      {"Werkervaring\nHotel De Poort (front office, 2019-2023)", {"has hotelreceptionist"}},
      {"Werkervaring\nService Desk Agent, 2019-2022", {"has medewerker-servicedesk-ict"}},
      {"Werkervaring\nCall Centre Agent (outbound), 2018-2021",
       {"has callcentermedewerker-outbound"}},
  };
  for (const Row& row : rows) EXPECT_EQ(said(TextSubject::cv, row.text), row.said) << row.text;
}

TEST(OccupationRules, TellsWhatWasHeldFromWhatIsWished) {
  const Row rows[] = {
      {"Ik ben begonnen als caissière en doorgegroeid naar teamleider in de supermarkt.",
       {"has kassamedewerker", "has teamleider-winkel"}},
      {"Van kassière tot filiaalmanager in negen jaar.",
       {"has kassamedewerker", "has bedrijfsleider-winkel"}},
      {"Zij is nu drie jaar receptioniste en wil medewerker burgerzaken worden.",
       {"has receptionist", "wants medewerker-burgerzaken", "has 36 months"}},
      {"Op termijn wil hij teamleider klantenservice worden.", {"wants teamleider-klantcontact"}},
      {"Ik zoek een plek als kok, maar telefonist vind ik ook prima.",
       {"wants kok", "wants telefonist"}},
      {"Zoekrichting: doktersassistente, planner",
       {"wants doktersassistent", "wants transportplanner"}},
      {"Ik was drie jaar lang kok in een bistro.", {"has kok", "has 36 months"}},
      {"Cliënt was tot zijn ontslag intercedent.", {"has intercedent"}},
      {"Ik heb gesolliciteerd als kok.", {"wants kok"}},
      {"Wat ik wel zou willen: receptionist, portier",
       {"wants receptionist", "wants beveiliger-receptionist"}},
      {"Ervaring als:\n- telefoniste\n- administratief medewerkster",
       {"has telefonist", "has administratief-medewerker"}},
      {"Via LinkedIn zag ik uw vacature medewerker klantenservice.",
       {"wants medewerker-klantenservice"}},
      {"Als kind wilde ik kok worden.", {}},
      {"Ik heb nooit als verkoper gewerkt.", {}},
      {"Wil niet: telemarketeer", {}},
      {"Ik viel in als de trafficer vrij was.", {}},
      {"Ik werk graag samen met verkopers, planners en koks.", {}},
      {"Ik zoek een baan in de administratie.", {}},
  };
  for (const Row& row : rows) EXPECT_EQ(said(TextSubject::cv, row.text), row.said) << row.text;
}

TEST(OccupationRules, FindsTheTitleOfAVacancyAmongOthers) {
  const Row rows[] = {
      {"Zij zoeken voor hun vestiging in Helmond een ervaren intercedent.",
       {"offered intercedent"}},
      {"Wij zijn op zoek naar een planner voor onze afdeling transport.",
       {"offered transportplanner"}},
      {"Voor een zorgverzekeraar in Leiden zoeken wij medewerkers klantenservice.",
       {"offered medewerker-klantcontact-zorgverzekeraar"}},
      {"Ons kantoor zoekt een secretaresse en een receptioniste.",
       {"offered secretarieel-medewerker", "offered receptionist"}},
      {"Kassatopper gezocht!", {"offered kassamedewerker"}},
      {"Bedrijf: Hotel Zeezicht\nFunctie: Kok\nUren: 32", {"offered kok"}},
      {"Ben jij de receptioniste die wij zoeken?", {"offered receptionist"}},
      {"Housekeeping supervisor", {}},
      {"Heftruckchauffeur\nJe bent het aanspreekpunt voor de transportplanner.", {}},
      {"Lasser\nHeb je eerder als verkoper gewerkt? Mooi meegenomen.", {}},
      {"Lasser\nErvaring als kok of kelner is een pre.", {}},
  };
  for (const Row& row : rows) EXPECT_EQ(said(TextSubject::vacancy, row.text), row.said) << row.text;
}

TEST(ExperienceYears, AreYearsOfWork) {
  const Row rows[] = {
      {"Webcare-medewerker, 3,5 jaar ervaring", {"has medewerker-webcare", "has 42 months"}},
      {"Ik heb bijna 4 jaar op een helpdesk gewerkt.", {"has 36 months"}},
      {"Mijn rijbewijs heb ik al 15 jaar.", {}},
      {"Na tien jaar zorg wil ik iets anders.", {"has 120 months"}},
      {"Na tien jaar thuis wil ik weer werken.", {}},
      {"Zes jaar voorzitter geweest van de speeltuin.", {"has 72 months"}},
      {"Ik heb acht jaar ervaring, waarvan drie in de nachtdienst.",
       {"has 96 months", "has 36 months"}},
      {"Ik heet Noor, 19 jaar, en zoek een bijbaan.", {}},
      {"Pabo: twee jaar gedaan, toen gestopt", {}},
  };
  for (const Row& row : rows) EXPECT_EQ(said(TextSubject::cv, row.text), row.said) << row.text;
}

TEST(ExperienceYears, AreAskedByAVacancy) {
  const Row rows[] = {
      {"Je hebt minstens een half jaar kassa-ervaring.", {"required 6 months"}},
      {"Ervaring in een winkel (min. 6 mnd) is een pre", {"wished 6 months"}},
      {"Je bent minimaal 18 jaar.", {}},
      {"Na twee jaar ervaring kun je doorgroeien.", {}},
      {"Al dertig jaar maken wij broodjes.", {}},
      {"2 jaar kassa of balie", {"required 24 months"}},
      {"Een paar jaar ervaring (minimaal 2)", {"required 24 months"}},
      {"Een opleiding van 2 jaar in de zorg", {}},
      {"Wij hebben 20 jaar ervaring in de bouw.", {}},
  };
  for (const Row& row : rows) EXPECT_EQ(said(TextSubject::vacancy, row.text), row.said) << row.text;
}

TEST(OccupationRules, FindsWishesAndTraineesOfACv) {
  const Row rows[] = {
      {"Denkt aan klantenservicemedewerker, omdat hij makkelijk praat.",
       {"wants medewerker-klantenservice"}},
      {"Wat ik zoek: kok, of een baan als telefonist.", {"wants kok", "wants telefonist"}},
      {"Werkervaring\n2003-2009 transportplanner\n\nWens\nIk zoek wisselende diensten, werk als "
       "planner.",
       {"has transportplanner", "wants transportplanner"}},
      {"Telefonische verkoop is niets voor mij.", {}},
      {"Ik sta het liefst achter een balie.", {}},
      {"Stagiair klantenservice, Camperverhuur, feb 2026 - juli 2026",
       {"has medewerker-klantenservice"}},
      {"Medewerker afdeling Burgerzaken, gemeente Elburg (2017 t/m 2022)",
       {"has medewerker-burgerzaken"}},
  };
  for (const Row& row : rows) EXPECT_EQ(said(TextSubject::cv, row.text), row.said) << row.text;
}

TEST(ExperienceYears, AreNoNoticeAndNoAgeOfChildren) {
  const Row rows[] = {
      {"Met een opzegtermijn van een maand kan ik snel aan de slag.", {}},
      {"Ik gaf les aan kinderen van 6 tot 10 jaar.", {}},
      {"Nu doe ik mbo-2 in de avond, nog 1 jaar.", {}},
      {"Ook nog een jaar als kok gewerkt.", {"has kok", "has 12 months"}},
  };
  for (const Row& row : rows) EXPECT_EQ(said(TextSubject::cv, row.text), row.said) << row.text;
  EXPECT_EQ(said(TextSubject::vacancy, "minimaal 4 en maximaal 8 jaar ervaring"),
            std::vector<std::string>{"required 48 months"});
}

TEST(OccupationRules, FindsTheTitleThatALetterAnswers) {
  const Row rows[] = {
      {"Ik las dat u een barista zoekt.", {"wants barista"}},
      {"Gastvrouw in een museum lijkt me ook heerlijk.", {"wants gastheer-gastvrouw-horeca"}},
  };
  for (const Row& row : rows) EXPECT_EQ(said(TextSubject::cv, row.text), row.said) << row.text;
  EXPECT_EQ(said(TextSubject::vacancy, "Logistiek medewerker gevraagd in Oss"),
            std::vector<std::string>{});
}

}  // namespace
}  // namespace overstap::test
