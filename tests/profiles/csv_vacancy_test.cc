// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "csv_read.h"

namespace overstap {
namespace {

using test::carried;
using test::contacts;
using test::read_csv_vacancies;
using test::small_taxonomy;
using testing::ElementsAre;
using testing::IsEmpty;

ReadRow<Vacancy> only(std::string_view text) {
  auto read = read_csv_vacancies(text);
  EXPECT_EQ(read.rows.size(), 1u);
  return read.rows.empty() ? ReadRow<Vacancy>{} : std::move(read.rows.front());
}

template <class What>
std::vector<Demand> demands_of(const Vacancy& vacancy) {
  std::vector<Demand> demands;
  for (const Demand& demand : vacancy.demands) {
    if (std::holds_alternative<What>(demand.what)) demands.push_back(demand);
  }
  return demands;
}

TEST(CsvVacancy, ReadsAnOfficeExport) {
  const auto row = only(
      "Vacaturenummer;Functie;Werkgever;Branche;Uren;Postcode;Plaats;Contractvorm;Uurloon;"
      "Startdatum;Aantal plaatsen;Contactpersoon;E-mail;Omschrijving\r\n"
      "V-12;Kok;Eethuis De Pan;horeca;24-32;9711 AB;Groningen;tijdelijk;14,50 - 16,00;01-02-2027;"
      "2;Piet Jansen;werk@example.org;\"Koken in een klein team.\r\nOok in het weekend.\"\r\n");
  const Vacancy& vacancy = row.value;
  EXPECT_EQ(vacancy.id, "V-12");
  EXPECT_EQ(vacancy.title, "Kok");
  EXPECT_EQ(vacancy.occupation, small_taxonomy().occupation("nl:kok"));
  EXPECT_EQ(vacancy.employer, "Eethuis De Pan");
  EXPECT_EQ(vacancy.sector, "horeca");
  EXPECT_EQ(vacancy.hours, (Range<HoursPerWeek>{{24}, {32}}));
  EXPECT_EQ(vacancy.postcode, (PostcodePrefix{9711, 4}));
  EXPECT_THAT(vacancy.contracts, ElementsAre(ContractKind::temporary));
  EXPECT_EQ(vacancy.wage.hourly, (Range<Cents>{{1450}, {1600}}));
  EXPECT_EQ(vacancy.start, (Date{2027, 2, 1}));
  EXPECT_EQ(vacancy.seats, 2);
  EXPECT_THAT(vacancy.demands, IsEmpty());
  EXPECT_THAT(contacts(row.contact), ElementsAre("name: Piet Jansen", "email: werk@example.org"));
  EXPECT_THAT(carried(row.text),
              ElementsAre("Plaats: Groningen",
                          "Omschrijving: Koken in een klein team.\r\nOok in het weekend."));
}

TEST(CsvVacancy, ReadsDemandsWithTheirForce) {
  const auto row = only(
      "id;titel;Vereiste vaardigheden;Gewenste vaardigheden;Certificaten;Rijbewijs;Talen;"
      "languages_wished;Opleidingsniveau;working_level;Ervaring jaren;VOG\n"
      "1;kok;luisteren;typen, breien;Wft Basis;B;Nederlands B1;Engels A2;mbo-2;mbo-3;1,5;ja\n");
  const Vacancy& vacancy = row.value;
  const auto skills = demands_of<SkillDemand>(vacancy);
  ASSERT_EQ(skills.size(), 2u);
  EXPECT_EQ(skills[0].force, Force::required);
  EXPECT_EQ(skills[1].force, Force::wished);
  EXPECT_EQ(demands_of<CertificateDemand>(vacancy).size(), 2u);
  const auto languages = demands_of<LanguageDemand>(vacancy);
  ASSERT_EQ(languages.size(), 10u);
  EXPECT_EQ(languages[0].force, Force::required);
  EXPECT_EQ(std::get<LanguageDemand>(languages[0].what).level, Cefr::b1);
  EXPECT_EQ(languages[9].force, Force::wished);
  EXPECT_EQ(demands_of<DiplomaDemand>(vacancy).size(), 1u);
  EXPECT_EQ(demands_of<WorkingLevelDemand>(vacancy).size(), 1u);
  const auto experience = demands_of<ExperienceYearsDemand>(vacancy);
  ASSERT_EQ(experience.size(), 1u);
  EXPECT_EQ(std::get<ExperienceYearsDemand>(experience[0].what).months, Months{18});
  const auto screening = demands_of<ScreeningDemand>(vacancy);
  ASSERT_EQ(screening.size(), 1u);
  EXPECT_EQ(screening[0].needed.at, NeededAt::after_selection);
  EXPECT_THAT(vacancy.unlinked, ElementsAre("breien"));
  EXPECT_THAT(row.text.parts, IsEmpty());
}

TEST(CsvVacancy, CarriesExperienceWithoutAnOccupationToHaveItIn) {
  const auto row = only("id;titel;Werkervaring\n1;glazenwasser;2 jaar\n");
  EXPECT_THAT(row.value.demands, IsEmpty());
  EXPECT_THAT(carried(row.text), ElementsAre("Werkervaring: 2 jaar"));
}

TEST(CsvVacancy, CarriesALanguageThatIsAskedWithoutItsLevel) {
  const auto row = only("id;titel;Talen\n1;kok;Engels\n");
  EXPECT_THAT(row.value.demands, IsEmpty());
  EXPECT_THAT(carried(row.text), ElementsAre("Talen: Engels"));
}

TEST(CsvVacancy, PutsDaysWithTheSamePartsTogether) {
  const auto row = only("id;titel;Dagen;Dagdelen;Zaterdag\n1;kok;ma t/m vr;overdag;avond\n");
  ASSERT_EQ(row.value.roster.windows.size(), 2u);
  EXPECT_EQ(row.value.roster.windows[0].days.size(), 5u);
  EXPECT_THAT(row.value.roster.windows[0].parts, ElementsAre(DayPart::morning, DayPart::afternoon));
  EXPECT_THAT(row.value.roster.windows[1].days, ElementsAre(Day::sat));
}

TEST(CsvVacancy, ReadsWordsOfTheOwnFormat) {
  const auto row = only(
      "id;title;occupation;organisation_form;direction;channels;conditions;cao;induction_weeks;"
      "wage_min;wage_max;said\n"
      "1;Agent;callcentermedewerker;inhouse;inbound;phone, chat;home_work|night_work: no;"
      "cao facilitair;6;15;17,25;jong team\n");
  const Vacancy& vacancy = row.value;
  EXPECT_EQ(vacancy.occupation, small_taxonomy().occupation("nl:medewerker-klantcontact"));
  EXPECT_EQ(vacancy.organisation_form, OrganisationForm::inhouse);
  EXPECT_EQ(vacancy.direction, Direction::inbound);
  EXPECT_THAT(vacancy.channels, ElementsAre(Channel::phone, Channel::chat));
  EXPECT_EQ(vacancy.conditions[Condition::home_work], Answer::yes);
  EXPECT_EQ(vacancy.conditions[Condition::night_work], Answer::no);
  EXPECT_EQ(vacancy.wage.cao, "cao facilitair");
  EXPECT_EQ(vacancy.induction, Weeks{6});
  EXPECT_EQ(vacancy.wage.hourly, (Range<Cents>{{1500}, {1725}}));
  EXPECT_THAT(vacancy.said, ElementsAre("jong team"));
}

TEST(CsvVacancy, RejectsARecordWithoutATitle) {
  const auto read = read_csv_vacancies("id;titel;uren\n1;;32\n2;kok;32\n");
  EXPECT_EQ(read.diagnostics.accepted, 1u);
  ASSERT_EQ(read.diagnostics.rejected, 1u);
  const Error& error = read.diagnostics.entries[0].error;
  EXPECT_EQ(error.where->line, 2u);
  EXPECT_EQ(error.where->pointer, "title");
}

}  // namespace
}  // namespace overstap
