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

/// "has kassamedewerker", "wants 6 months": occupations by code without "nl:", years in months.
std::vector<std::string> said(TextSubject subject, std::string_view text) {
  const extract::OccupationRules rules{default_taxonomy(), default_linker()};
  SourceText source;
  source.parts.push_back({PartKind::paragraph, 0, {}, std::string{text}});
  const extract::ReadText read =
      extract::read_text(source, ExtractOptions{.subject = subject, .as_of = {}});
  std::vector<TextClaim> claims;
  rules.find(read, claims);
  std::vector<std::string> all;
  for (const TextClaim& claim : claims) {
    std::string line{to_string(claim.stance)};
    if (const auto* job = std::get_if<OccupationFound>(&claim.what);
        job != nullptr && job->occupation) {
      constexpr std::size_t kPrefix = 3;
      all.push_back(
          line.append(" ").append(default_taxonomy().code(*job->occupation).substr(kPrefix)));
    }
    if (const auto* years = std::get_if<ExperienceFound>(&claim.what)) {
      const std::int32_t months = years->least ? years->least->value : 0;
      all.push_back(line.append(" ").append(std::to_string(months)).append(" months"));
    }
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
      {"Contactpersoon: dhr. De Boer, teamleider klantcontact", {}},
      {"Ik overlegde dagelijks met de planner en de officemanager.", {}},
  };
  for (const Row& row : rows) EXPECT_EQ(said(TextSubject::cv, row.text), row.said) << row.text;
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

TEST(ExperienceYears, AreYearsOfWork) {
  const Row rows[] = {
      {"Webcare-medewerker, 3,5 jaar ervaring", {"has medewerker-webcare", "has 42 months"}},
      {"Ik heb bijna 4 jaar op een helpdesk gewerkt.", {"has 36 months"}},
      {"Mijn rijbewijs heb ik al 15 jaar.", {}},
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
  };
  for (const Row& row : rows) EXPECT_EQ(said(TextSubject::vacancy, row.text), row.said) << row.text;
}

}  // namespace
}  // namespace overstap::test
