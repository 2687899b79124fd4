// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/csv/csv_values.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "profiles/src/csv/csv_headers.h"
#include "profiles/src/csv/csv_words.h"

namespace overstap {
namespace {

using testing::ElementsAre;

std::vector<std::string> split(std::string_view cell, CsvCellShape shape,
                               std::string_view separators = {}) {
  std::vector<std::string> values;
  for (const std::string_view value : split_cell(cell, shape, separators)) {
    values.emplace_back(value);
  }
  return values;
}

TEST(CsvValues, SplitsACellByItsShape) {
  using enum CsvCellShape;
  EXPECT_THAT(split(" a ; b ", single), ElementsAre("a ; b"));
  EXPECT_THAT(split("a;b|c\nd\r\ne,f", list), ElementsAre("a", "b", "c", "d", "e", "f"));
  EXPECT_THAT(split("Excel (draaitabellen, macro's), Word", list),
              ElementsAre("Excel (draaitabellen, macro's)", "Word"));
  EXPECT_THAT(split("Kok, keuken; Ober", sentence), ElementsAre("Kok, keuken", "Ober"));
  EXPECT_THAT(split("Kok, Ober 1,5 jaar", sentence), ElementsAre("Kok", "Ober 1,5 jaar"));
  EXPECT_THAT(split("a;b/c", list, "/"), ElementsAre("a;b", "c"));
  EXPECT_THAT(split(";;|\n", list), ElementsAre());
  EXPECT_THAT(split("a) , b (c", list), ElementsAre("a)", "b (c"));
}

TEST(CsvValues, TrimsBlanksOfEveryKind) {
  EXPECT_EQ(trim_cell("\xC2\xA0 a\xC2\xA0 b \t\xC2\xA0\r\n"), "a\xC2\xA0 b");
  EXPECT_EQ(trim_cell(" \xC2\xA0 "), "");
}

struct Number {
  std::string_view text;
  std::optional<std::int64_t> thousandths;
};

TEST(CsvValues, ReadsNumbersAsTheDutchWriteThem) {
  const std::vector<Number> cases = {{"32", 32'000},
                                     {"32,5", 32'500},
                                     {"14.50", 14'500},
                                     {"1.250", 1'250'000},
                                     {"1.250,50", 1'250'500},
                                     {"1,250.50", 1'250'500},
                                     {"1.250.000", 1'250'000'000},
                                     {"0,250", 250},
                                     {"12.34.56", std::nullopt},
                                     {"", std::nullopt},
                                     {",5", std::nullopt},
                                     {"1..2", std::nullopt},
                                     {"1e3", std::nullopt},
                                     {"12345678901", std::nullopt}};
  for (const Number& expected : cases) {
    SCOPED_TRACE(expected.text);
    EXPECT_EQ(thousandths_in(expected.text), expected.thousandths);
  }
}

struct Hours {
  std::string_view text;
  int min, max;  ///< -1 = nothing
};

TEST(CsvValues, ReadsHoursPerWeek) {
  const std::vector<Hours> cases = {{"32-40", 32, 40},     {"32 - 40 uur per week", 32, 40},
                                    {"32 t/m 40", 32, 40}, {"24", 24, 24},
                                    {"24 uur", 24, 24},    {"16,5", 16, 17},
                                    {"0-24", 0, 24},       {"tussen 24 en 32 uur", 24, 32},
                                    {"24,0", 24, 24},      {"40-32", -1, -1},
                                    {"fulltime", -1, -1},  {"tot 32", -1, -1},
                                    {"80", -1, -1},        {"in overleg", -1, -1},
                                    {"8 16 24", -1, -1},   {"32 per maand", -1, -1}};
  for (const Hours& expected : cases) {
    SCOPED_TRACE(expected.text);
    const auto hours = cell_hours(expected.text);
    EXPECT_EQ(hours.has_value(), expected.min >= 0);
    if (!hours) continue;
    EXPECT_EQ(hours->min.value, expected.min);
    EXPECT_EQ(hours->max.value, expected.max);
  }
}

TEST(CsvValues, ReadsHourlyPayAndNoOther) {
  const std::vector<Hours> cases = {{"14,50", 1450, 1450},
                                    {"EUR 14,50", 1450, 1450},
                                    {"\xE2\x82\xAC 14,50 - \xE2\x82\xAC 16,00 per uur", 1450, 1600},
                                    {"14.50", 1450, 1450},
                                    {"15", 1500, 1500},
                                    {"\xE2\x82\xAC 15,-", 1500, 1500},
                                    {"2.500 per maand", -1, -1},
                                    {"2.500", -1, -1},
                                    {"16,00-14,50", -1, -1},
                                    {"conform cao", -1, -1},
                                    {"14,505", -1, -1}};
  for (const Hours& expected : cases) {
    SCOPED_TRACE(expected.text);
    const auto wage = cell_wage(expected.text);
    EXPECT_EQ(wage.has_value(), expected.min >= 0);
    if (!wage) continue;
    EXPECT_EQ(wage->min.value, expected.min);
    EXPECT_EQ(wage->max.value, expected.max);
  }
}

TEST(CsvValues, TellsDistanceFromTime) {
  EXPECT_EQ(cell_travel("15", TravelUnit::kilometres)->value, 15'000);
  EXPECT_EQ(cell_travel("15,5 km", TravelUnit::minutes)->value, 15'500);
  EXPECT_EQ(cell_travel("15,5 km", TravelUnit::minutes)->unit, TravelUnit::kilometres);
  EXPECT_EQ(cell_travel("45 min", TravelUnit::kilometres)->unit, TravelUnit::minutes);
  EXPECT_EQ(cell_travel("1,5 uur", TravelUnit::kilometres)->value, 90);
  EXPECT_FALSE(cell_travel("regio Utrecht", TravelUnit::kilometres).has_value());
  EXPECT_FALSE(cell_travel("2000 km", TravelUnit::kilometres).has_value());
}

struct Job {
  std::string_view text, title, from, to;
  bool current = false, rest = false;
};

TEST(CsvValues, TakesTitleAndPeriodOfAJobApart) {
  const std::vector<Job> cases = {
      {"Metselaar (2015-2024)", "Metselaar", "2015", "2024"},
      {"Metselaar 2015 - 2024", "Metselaar", "2015", "2024"},
      {"2015-2024: Metselaar", "Metselaar", "2015", "2024"},
      {"Kok, 03-2015 t/m 06-2019", "Kok", "2015-03", "2019-06"},
      {"Kok 01-03-2015 - 30-06-2019", "Kok", "2015-03-01", "2019-06-30"},
      {"Kok (2018-heden)", "Kok", "2018", "", true},
      {"Kok sinds 2020", "Kok", "2020", "", true},
      {"Kok (mei 2018 tot heden)", "Kok", "2018-05", "", true},
      {"Timmerman 2 jaar", "Timmerman", "", "", false, true},
      {"Timmerman (2,5 jaar ervaring)", "Timmerman", "", "", false, true},
      {"Kok 2015", "Kok", "", "", false, true},
      {"Kok (2015)", "Kok", "", "", false, true},
      {"Medewerker inbound/outbound", "Medewerker inbound/outbound", "", ""},
      {"Kok (zelfstandig werkend)", "Kok (zelfstandig werkend)", "", ""},
      {"Kok 15-24", "Kok 15-24", "", ""},
  };
  for (const Job& expected : cases) {
    SCOPED_TRACE(expected.text);
    const CellJob job = cell_job(expected.text);
    EXPECT_EQ(job.title, expected.title);
    const Period period = job.period.value_or(Period{});
    EXPECT_EQ(period.from ? period.from->to_string() : "", expected.from);
    EXPECT_EQ(period.to ? period.to->to_string() : "", expected.to);
    EXPECT_EQ(period.current, expected.current);
    EXPECT_EQ(job.rest, expected.rest);
  }
}

TEST(CsvValues, TakesNoDateForTwo) {
  for (const std::string_view date :
       {"2021-10", "2021-10-05", "05-10-2021", "10-2021", "10/2021"}) {
    EXPECT_FALSE(period_in(date).has_value()) << date;
  }
  EXPECT_TRUE(period_in("01-01-2015-31-12-2019").has_value());
  EXPECT_TRUE(period_in("2020-").has_value());
}

struct Named {
  std::string_view text, name;
  std::optional<Range<Cefr>> level;
};

TEST(CsvValues, TakesLanguageAndLevelApart) {
  const std::vector<Named> cases = {
      {"Nederlands C1", "Nederlands", Range{Cefr::c1, Cefr::c1}},
      {"Engels (B1)", "Engels", Range{Cefr::b1, Cefr::b1}},
      {"Engels: goed", "Engels", Range{Cefr::b1, Cefr::b2}},
      {"Nederlands - moedertaal", "Nederlands", Range{Cefr::c2, Cefr::c2}},
      {"B2 Duits", "Duits", Range{Cefr::b2, Cefr::b2}},
      {"Engels B1-B2", "Engels", Range{Cefr::b1, Cefr::b2}},
      {"Sranan Tongo C1", "Sranan Tongo", Range{Cefr::c1, Cefr::c1}},
      {"Engels zeer goed", "Engels", Range{Cefr::b2, Cefr::c1}},
      {"Engels niveau B2 tot C1", "Engels", Range{Cefr::b2, Cefr::c1}},
      {"Duits", "Duits", std::nullopt},
      {"Engels een beetje", "Engels een beetje", std::nullopt},
  };
  for (const Named& expected : cases) {
    SCOPED_TRACE(expected.text);
    const CellLanguage said = cell_language(expected.text);
    EXPECT_EQ(said.name, expected.name);
    EXPECT_EQ(said.level, expected.level);
  }
}

TEST(CsvValues, TakesLevelAndFieldOfEducationApart) {
  using enum EducationLevel;
  EXPECT_EQ(cell_education("mbo-4 Verpleegkunde").level, mbo_4);
  EXPECT_EQ(cell_education("mbo-4 Verpleegkunde").field, "Verpleegkunde");
  EXPECT_EQ(cell_education("MBO niveau 2, Horeca").field, "Horeca");
  EXPECT_EQ(cell_education("Verpleegkunde (mbo 4)").level, mbo_4);
  EXPECT_EQ(cell_education("Bedrijfskunde, hbo").level, hbo);
  EXPECT_EQ(cell_education("hbo").field, "");
  EXPECT_EQ(cell_education("mbo").level, std::nullopt);
  EXPECT_EQ(cell_education("cursus lassen").field, "cursus lassen");
}

TEST(CsvValues, ReadsDays) {
  using enum Day;
  EXPECT_THAT(*days_in("ma, di en do"), ElementsAre(mon, tue, thu));
  EXPECT_THAT(*days_in("ma t/m wo, za"), ElementsAre(mon, tue, wed, sat));
  EXPECT_THAT(*days_in("maandag-woensdag"), ElementsAre(mon, tue, wed));
  EXPECT_THAT(*days_in("werkdagen"), ElementsAre(mon, tue, wed, thu, fri));
  EXPECT_THAT(*days_in("maandagen"), ElementsAre(mon));
  EXPECT_FALSE(days_in("in overleg").has_value());
  EXPECT_FALSE(days_in("vr t/m ma").has_value());
  EXPECT_FALSE(days_in("4").has_value());
}

struct Header {
  std::string_view header, field_of_seeker, field_of_vacancy, language;
};

TEST(CsvHeaders, AreKnownInEverySpelling) {
  const std::vector<Header> cases = {
      {"Kandidaat-ID", "id", "", ""},
      {"KANDIDAATID", "id", "", ""},
      {"Functie", "occupation", "title", ""},
      {"Functie 2", "occupation_2", "title", ""},
      {"Functie 2 van", "occupation_from_2", "", ""},
      {"van 1", "occupation_from_1", "", ""},
      {"occupation_to_3", "occupation_to_3", "", ""},
      {"Werkervaring", "occupation", "experience_years", ""},
      {"Vaardigheden", "skills", "skills", ""},
      {"Taal", "languages", "languages", ""},
      {"Taal 1", "language_1", "language_1", ""},
      {"Niveau 1", "language_level_1", "", ""},
      {"Engels", "language", "language", "engels"},
      {"Niveau Nederlands", "language", "language", "nederlands"},
      {"Engels schrijven", "language_write", "language_write", "engels"},
      {"Beschikbaar vanaf", "ready_by", "start", ""},
      {"Uren (per week)", "hours", "hours", ""},
      {"Opleidingsniveau", "education_level", "education_level", ""},
      {"Rijbewijs", "driving_licence", "driving_licence", ""},
      {"Reisafstand", "travel_km", "", ""},
      {"Contractvorm", "contracts", "contracts", ""},
      {"Uurloon", "wage", "wage", ""},
      {"Maandag", "day_mon", "day_mon", ""},
      {"Di ochtend", "day_tue_morning", "day_tue_morning", ""},
      {"Geslacht", "drop", "drop", ""},
      {"Geslacht (m/v)", "drop", "drop", ""},
      {"Geboortedatum kandidaat", "drop", "drop", ""},
      {"Kandidaat nationaliteit", "drop", "drop", ""},
      {"Nationaliteit 2", "drop", "drop", ""},
      {"BSN", "drop", "drop", ""},
      {"BSN-nummer", "drop", "", ""},
      {"M/V", "drop", "", ""},
      {"Geb.", "drop", "", ""},
      {"Heeft u een uitkering?", "drop", "", ""},
      {"Ervaring met mensen met een beperking", "", "", ""},
      {"Leeftijd (jaren)", "drop", "drop", ""},
      {"Voornaam", "contact_name", "contact_name", ""},
      {"Kandidaat achternaam", "contact_name", "contact_name", ""},
      {"E-mail", "contact_email", "contact_email", ""},
      {"Telefoon 2", "contact_phone", "contact_phone", ""},
      {"Woonplaats", "contact_address", "contact_address", ""},
      {"Plaats", "contact_address", "", ""},
      {"Wat is je favoriete kleur?", "", "", ""},
      {"", "", "", ""},
  };
  for (const Header& expected : cases) {
    SCOPED_TRACE(expected.header);
    const auto seeker = meaning_of_csv_header(expected.header, CsvSubject::seekers);
    EXPECT_EQ(seeker.field, expected.field_of_seeker);
    EXPECT_EQ(seeker.language, expected.language);
    EXPECT_EQ(meaning_of_csv_header(expected.header, CsvSubject::vacancies).field,
              expected.field_of_vacancy);
  }
}

TEST(CsvHeaders, KnowEveryFieldByItsOwnName) {
  for (const CsvField& field : all_csv_fields()) {
    const std::string name{field.name};
    for (const CsvSubject subject : {CsvSubject::seekers, CsvSubject::vacancies}) {
      if (!is_for(field, subject)) continue;
      // Parts of a language need a language beside their name.
      if (name.starts_with("language_") && name != "language_level") continue;
      EXPECT_EQ(meaning_of_csv_header(name, subject).field, name);
    }
  }
}

}  // namespace
}  // namespace overstap
