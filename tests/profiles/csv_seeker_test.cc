// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "csv_read.h"

namespace overstap {
namespace {

using test::carried;
using test::contacts;
using test::read_csv_people;
using test::small_taxonomy;
using testing::ElementsAre;
using testing::IsEmpty;

/// The only row of a file that has one.
ReadRow<SeekerProfile> only(std::string_view text) {
  auto read = read_csv_people(text);
  EXPECT_EQ(read.rows.size(), 1u);
  return read.rows.empty() ? ReadRow<SeekerProfile>{} : std::move(read.rows.front());
}

/// One cell under one header.
ReadRow<SeekerProfile> one(std::string_view header, std::string_view cell) {
  std::string text{"id;"};
  text.append(header).append("\n1;\"");
  for (const char c : cell) text.append(c == '"' ? 2 : 1, c);
  return only(text.append("\"\n"));
}

std::string period(const Employment& job) {
  std::string text = job.from ? job.from->to_string() : "?";
  return text.append("..").append(job.current ? "now" : job.to ? job.to->to_string() : "?");
}

TEST(CsvSeeker, ReadsAnOfficeExport) {
  const auto read = read_csv_people(
      "\xEF\xBB\xBFKandidaat-ID;Voornaam;Achternaam;Geslacht;Postcode;Plaats;Functie;"
      "Werkervaring;Vaardigheden;Taal;Beschikbaar vanaf;Uren;E-mail;Notitie\r\n"
      "0071;Jo;de Vries;v;3511 AA;Utrecht;Kok;\"Ober (2015-2024);\r\nKok 2 jaar\";"
      "\"luisteren, Wft Basis\";\"Nederlands C1|Engels B1\";01-12-2026;32-40;jo@example.org;"
      "wil graag omscholen\r\n");
  ASSERT_EQ(read.rows.size(), 1u);
  const ReadRow<SeekerProfile>& row = read.rows.front();
  const SeekerProfile& person = row.value;
  EXPECT_EQ(person.id, "0071");
  ASSERT_EQ(person.employment.size(), 2u);
  EXPECT_EQ(person.employment[0].occupation, small_taxonomy().occupation("nl:kok"));
  EXPECT_EQ(person.employment[1].occupation,
            small_taxonomy().occupation("nl:medewerker-bediening"));
  EXPECT_EQ(period(person.employment[1]), "2015..2024");
  ASSERT_EQ(person.claims.size(), 1u);
  EXPECT_EQ(person.claims[0].skill, small_taxonomy().skill("nl:luisteren"));
  ASSERT_EQ(person.certificates.size(), 1u);
  EXPECT_EQ(person.certificates[0].certificate, small_taxonomy().skill("nl:wft-basis"));
  ASSERT_EQ(person.languages.size(), 2u);
  EXPECT_EQ(person.languages[1].parts[4], (Range{Cefr::b1, Cefr::b1}));
  EXPECT_EQ(person.ready_by, (Date{2026, 12, 1}));
  EXPECT_EQ(person.hours, (Range<HoursPerWeek>{{32}, {40}}));
  EXPECT_EQ(person.postcode, (PostcodePrefix{3511, 4}));
  EXPECT_THAT(person.unlinked, IsEmpty());
  EXPECT_THAT(contacts(row.contact), ElementsAre("name: Jo", "name: de Vries", "address: Utrecht",
                                                 "email: jo@example.org"));
  EXPECT_THAT(carried(row.text), ElementsAre("Werkervaring: Ober (2015-2024);\r\nKok 2 jaar",
                                             "Notitie: wil graag omscholen"));
  EXPECT_EQ(read.diagnostics.personal_fields_dropped, 1u);
  EXPECT_EQ(row.where.line, 2u);
  EXPECT_THAT(test::dispositions(row.fields),
              testing::IsSupersetOf({"Geslacht: personal", "Kandidaat-ID: read",
                                     "Voornaam: contact", "Notitie: carried"}));
}

TEST(CsvSeeker, ReadsNumberedColumnsOfJobs) {
  const auto row = only(
      "id;functie 1;van 1;tot 1;functie 2;van 2;tot 2;functie 3;periode 3\n"
      "1;kok;03-2015;2018-06-30;ober;2019;heden;glazenwasser;2010-2012\n");
  ASSERT_EQ(row.value.employment.size(), 3u);
  EXPECT_EQ(period(row.value.employment[0]), "2015-03..2018-06-30");
  EXPECT_EQ(period(row.value.employment[1]), "2019..now");
  EXPECT_EQ(period(row.value.employment[2]), "2010..2012");
  EXPECT_EQ(row.value.employment[2].label, "glazenwasser");
  EXPECT_THAT(row.value.unlinked, ElementsAre("glazenwasser"));
  EXPECT_THAT(row.text.parts, IsEmpty());
}

TEST(CsvSeeker, TakesRepeatedHeadersForNumberedOnes) {
  const auto row = only("id;Functie;Van;Tot;Functie;Van;Tot\n1;kok;2015;2016;ober;2017;2018\n");
  ASSERT_EQ(row.value.employment.size(), 2u);
  EXPECT_EQ(period(row.value.employment[0]), "2015..2016");
  EXPECT_EQ(period(row.value.employment[1]), "2017..2018");
}

TEST(CsvSeeker, TakesAJobOfTwoColumnsForOne) {
  const auto row = only("id;Functie;Werkervaring\n1;kok;Kok (2015-2024)\n");
  ASSERT_EQ(row.value.employment.size(), 1u);
  EXPECT_EQ(period(row.value.employment[0]), "2015..2024");
}

TEST(CsvSeeker, CarriesDatesThatBelongToNoJobOrToSeveral) {
  const auto several = only("id;functie;van;tot\n1;kok, ober;2015;2016\n");
  ASSERT_EQ(several.value.employment.size(), 2u);
  EXPECT_EQ(period(several.value.employment[0]), "?..?");
  EXPECT_THAT(carried(several.text), ElementsAre("van: 2015", "tot: 2016"));
  const auto none = only("id;functie;van;tot\n1;;2015;2016\n");
  EXPECT_THAT(none.value.employment, IsEmpty());
  EXPECT_THAT(carried(none.text), ElementsAre("van: 2015", "tot: 2016"));
}

TEST(CsvSeeker, TurnsSwappedDatesAroundWithANote) {
  const auto read = read_csv_people("id;functie 1;van 1;tot 1\n1;kok;2018;2015\n");
  ASSERT_EQ(read.rows.size(), 1u);
  EXPECT_EQ(period(read.rows[0].value.employment.at(0)), "2015..2018");
  ASSERT_EQ(read.diagnostics.entries.size(), 1u);
  EXPECT_EQ(read.diagnostics.entries[0].severity, Severity::note);
}

struct Refused {
  std::string_view header, cell;
};

TEST(CsvSeeker, CarriesWithANoteWhatItDoesNotUnderstand) {
  const std::vector<Refused> cases = {
      {"Uren", "in overleg"},
      {"Beschikbaar vanaf", "1-2-24"},
      {"Beschikbaar vanaf", "2026-02-30"},
      {"Reisafstand", "regio Utrecht"},
      {"Uurloon", "2.500 per maand"},
      {"Contractvorm", "zzp"},
      {"Opleidingsniveau", "mbo"},
      {"Dagen", "wisselend"},
      {"Dagdelen", "ochtend"},
      {"Maandag", "misschien"},
      {"Engels", "prima hoor"},
      {"working_level", "hoog"},
      {"wishes", "veel geld: ja"},
      {"van", "vorig jaar"},
  };
  for (const Refused& refused : cases) {
    SCOPED_TRACE(refused.header);
    std::string text{"id;"};
    text.append(refused.header).append("\n1;").append(refused.cell).append("\n");
    const auto read = read_csv_people(text);
    ASSERT_EQ(read.rows.size(), 1u);
    EXPECT_THAT(carried(read.rows[0].text),
                ElementsAre(std::string{refused.header}.append(": ").append(refused.cell)));
    ASSERT_EQ(read.diagnostics.entries.size(), 1u);
    const Error& note = read.diagnostics.entries[0].error;
    EXPECT_EQ(note.where->line, 2u);
    EXPECT_EQ(note.where->pointer, refused.header);
    EXPECT_EQ(note.message.find(refused.cell), std::string::npos) << note.message;
  }
}

TEST(CsvSeeker, ReadsWhatPeopleWant) {
  const auto row = only(
      "id;Uren min;Uren max;Reisafstand;Reistijd;Vervoer;Contractvorm;Voorkeurcontract;Uurloon;"
      "Referenties;wishes\n"
      "1;24;32;15,5 km;45;fiets, OV;vast|tijdelijk;vast;EUR 14,50;ja;"
      "home_work: yes, avondwerk: liever niet\n");
  const SeekerProfile& person = row.value;
  EXPECT_EQ(person.hours, (Range<HoursPerWeek>{{24}, {32}}));
  EXPECT_EQ(person.travel.max_distance, Metres{15'500});
  EXPECT_EQ(person.travel.max_minutes, 45);
  EXPECT_THAT(person.travel.modes, ElementsAre(TravelMode::bike, TravelMode::public_transport));
  EXPECT_THAT(person.accepts_contracts,
              ElementsAre(ContractKind::permanent, ContractKind::temporary));
  EXPECT_THAT(person.prefers_contracts, ElementsAre(ContractKind::permanent));
  EXPECT_EQ(person.min_hourly_wage, Cents{1450});
  EXPECT_EQ(person.references_available, Answer::yes);
  EXPECT_THAT(person.wishes, ElementsAre(ConditionWish{Condition::home_work, Wish::yes},
                                         ConditionWish{Condition::evening_work, Wish::rather_no}));
  EXPECT_THAT(row.text.parts, IsEmpty());
}

TEST(CsvSeeker, ReadsTheWeek) {
  const auto row =
      only("id;Dagen;Dagdelen;Vrijdag;Za ochtend;Zondag\n1;ma t/m wo;middag en avond;ja;ja;nee\n");
  const Availability& week = row.value.availability;
  using enum Works;
  EXPECT_THAT(week[0], ElementsAre(unknown, yes, yes, unknown));
  EXPECT_THAT(week[2], ElementsAre(unknown, yes, yes, unknown));
  EXPECT_THAT(week[3], ElementsAre(unknown, unknown, unknown, unknown));
  EXPECT_THAT(week[4], ElementsAre(yes, yes, unknown, unknown));
  EXPECT_THAT(week[5], ElementsAre(yes, unknown, unknown, unknown));
  EXPECT_THAT(week[6], ElementsAre(no, no, no, no));
}

TEST(CsvSeeker, TakesDaysWithoutPartsForDaytime) {
  const Availability week = one("Dagen", "ma").value.availability;
  EXPECT_THAT(week[0], ElementsAre(Works::yes, Works::yes, Works::unknown, Works::unknown));
}

TEST(CsvSeeker, ReadsEducationAndItsDiploma) {
  const auto row = only(
      "id;Opleiding;Diploma;Opleidingsniveau 2;Opleidingsrichting 2\n"
      "1;mbo-4 Verpleegkunde;ja;hbo;Bedrijfskunde\n");
  ASSERT_EQ(row.value.education.size(), 2u);
  EXPECT_EQ(row.value.education[0].level, EducationLevel::mbo_4);
  EXPECT_EQ(row.value.education[0].field, "Verpleegkunde");
  EXPECT_EQ(row.value.education[0].completed, Answer::yes);
  EXPECT_EQ(row.value.education[1].level, EducationLevel::hbo);
  EXPECT_EQ(row.value.education[1].field, "Bedrijfskunde");
  EXPECT_EQ(row.value.education[1].completed, Answer::unknown);
}

TEST(CsvSeeker, TakesANamedDiplomaForCompleted) {
  const auto row = one("Diploma", "havo");
  ASSERT_EQ(row.value.education.size(), 1u);
  EXPECT_EQ(row.value.education[0].level, EducationLevel::havo);
  EXPECT_EQ(row.value.education[0].completed, Answer::yes);
}

TEST(CsvSeeker, ReadsLanguagesOfColumnsOfTheirOwn) {
  const auto row =
      only("id;Nederlands;Engels schrijven;Engels;Taal 1;Niveau 1\n1;vloeiend;A2;B1;en;C1\n");
  ASSERT_EQ(row.value.languages.size(), 2u);
  const LanguageSkill& english = row.value.languages[0];
  EXPECT_EQ(english.language, small_taxonomy().skill("nl:taal-engels"));
  EXPECT_EQ(english.parts[4], (Range{Cefr::a2, Cefr::a2}));
  EXPECT_EQ(english.parts[0], (Range{Cefr::b1, Cefr::b1}));
  EXPECT_EQ(row.value.languages[1].parts[2], (Range{Cefr::c1, Cefr::c2}));
}

TEST(CsvSeeker, ReadsPartsOfALanguageByItsNumber) {
  const auto row = only(
      "id;language_1;language_read_1;language_write_1;language_2;language_listen_2\n"
      "1;Engels A2;B1-B2;A1;Nederlands;C1\n");
  ASSERT_EQ(row.value.languages.size(), 2u);
  const LanguageSkill& english = row.value.languages[0];
  EXPECT_EQ(english.parts[0], (Range{Cefr::a2, Cefr::a2}));
  EXPECT_EQ(english.parts[1], (Range{Cefr::b1, Cefr::b2}));
  EXPECT_EQ(english.parts[4], (Range{Cefr::a1, Cefr::a1}));
  EXPECT_EQ(row.value.languages[1].parts[0], (Range{Cefr::c1, Cefr::c1}));
  EXPECT_FALSE(row.value.languages[1].parts[1].has_value());
  EXPECT_THAT(row.text.parts, IsEmpty());
}

TEST(CsvSeeker, KeepsALanguageWhoseLevelItDoesNotUnderstand) {
  const auto row = one("Talen", "Engels een beetje, Nederlands");
  ASSERT_EQ(row.value.languages.size(), 2u);
  EXPECT_FALSE(row.value.languages[0].parts[0].has_value());
  EXPECT_THAT(carried(row.text), ElementsAre("Talen: Engels een beetje, Nederlands"));
}

TEST(CsvSeeker, ReadsDrivingLicencesAndDatedCertificates) {
  const auto row = only("id;Rijbewijs;Certificaten\n1;B;Wft Basis (2020 - 01-05-2027)\n");
  ASSERT_EQ(row.value.certificates.size(), 2u);
  EXPECT_EQ(row.value.certificates[0].certificate, small_taxonomy().skill("nl:wft-basis"));
  EXPECT_EQ(row.value.certificates[0].date, (Date{2020, 0, 0}));
  EXPECT_EQ(row.value.certificates[0].valid_until, (Date{2027, 5, 1}));
  EXPECT_EQ(row.value.certificates[1].certificate, small_taxonomy().skill("nl:rijbewijs-b"));
}

TEST(CsvSeeker, CarriesThatSomebodyHasNoLicence) {
  const auto row = one("Rijbewijs", "nee");
  EXPECT_THAT(row.value.certificates, IsEmpty());
  EXPECT_THAT(carried(row.text), ElementsAre("Rijbewijs: nee"));
}

TEST(CsvSeeker, ReadsSkillsWithEvidenceStatusAndLevel) {
  const auto row = only(
      "id;Vaardigheden;skills_tested;skills_denied\n"
      "1;typen (10 vingers)|breien;luisteren;CRM-systemen\n");
  ASSERT_EQ(row.value.claims.size(), 3u);
  EXPECT_EQ(row.value.claims[0].level, "10 vingers");
  EXPECT_EQ(row.value.claims[1].evidence, Evidence::tested);
  EXPECT_EQ(row.value.claims[2].status, ClaimStatus::denied);
  EXPECT_THAT(row.value.unlinked, ElementsAre("breien"));
}

TEST(CsvSeeker, HasNoPlaceForWhatIsPersonal) {
  const std::string mark = "MERK";
  std::string headers = "id", cells = "1";
  for (const std::string_view header :
       {"Geslacht", "Geboortedatum", "Nationaliteit", "BSN", "Leeftijd", "Burgerlijke staat",
        "Foto", "Uitkering", "Religie", "Geboortedatum (dd-mm-jjjj)", "Kandidaat geslacht",
        "doelgroepregister", "Arbeidsbeperking", "gender", "date of birth"}) {
    headers.append(";").append(header);
    cells.append(";").append(mark);
  }
  const auto read = read_csv_people(headers.append("\n").append(cells).append("\n"));
  ASSERT_EQ(read.rows.size(), 1u);
  EXPECT_EQ(read.diagnostics.personal_fields_dropped, 15u);
  EXPECT_THAT(read.rows[0].text.parts, IsEmpty());
  EXPECT_THAT(read.rows[0].contact.lines, IsEmpty());
  EXPECT_THAT(read.rows[0].value.unlinked, IsEmpty());
  EXPECT_THAT(read.diagnostics.entries, IsEmpty());
}

TEST(CsvSeeker, PutsAnAddressUnderPostcodeWhereAddressesGo) {
  const auto row = one("Postcode", "Kerkstraat 1, Utrecht");
  EXPECT_EQ(row.value.postcode.length, 0);
  EXPECT_THAT(row.text.parts, IsEmpty());
  EXPECT_THAT(contacts(row.contact), ElementsAre("address: Kerkstraat 1, Utrecht"));
}

TEST(CsvSeeker, GivesIdsBackUntouched) {
  EXPECT_EQ(only("Kandidaat-ID;Uren\n\" 00-7 \";32\n").value.id, " 00-7 ");
  EXPECT_EQ(only("Functie;Uren\nkok;32\n").value.id, "mensen.csv#1");
}

TEST(CsvSeeker, CarriesCellsThatHoldMoreThanNames) {
  const std::string story(300, 'x');
  const auto row = one("Vaardigheden", story);
  EXPECT_THAT(row.value.unlinked, IsEmpty());
  EXPECT_THAT(carried(row.text), ElementsAre("Vaardigheden: " + story));
  std::string many;
  for (int i = 0; i < 1001; ++i) many += "typen;";
  EXPECT_THAT(one("Vaardigheden", many).value.claims, IsEmpty());
}

TEST(CsvSeeker, TellsWhyARowIsRejected) {
  const auto read = read_csv_people(
      "Export van "
      "vandaag\nid;Functie;Uren\n1;kok\n2;kok;32;x\n;;\n3;\"kok\"s;32\n4;kok;32\n5;\"kok\n");
  EXPECT_EQ(read.diagnostics.accepted, 1u);
  EXPECT_EQ(read.diagnostics.rejected, 6u);
  std::vector<std::string> errors;
  for (const Diagnostic& entry : read.diagnostics.entries) {
    errors.push_back(entry.error.where->to_string() + " " +
                     entry.error.message.substr(0, entry.error.message.find(';')));
  }
  EXPECT_THAT(
      errors,
      ElementsAre("mensen.csv:1 a line above the header row: expected the names of the columns, "
                  "found one cell",
                  "mensen.csv:3: Uren expected 3 cells as in the header, found 2",
                  "mensen.csv:4 expected 3 cells as in the header, found 4",
                  "mensen.csv:5 expected at least one cell with text, found an empty row",
                  "mensen.csv:6 expected a delimiter or the end of the line after a closing "
                  "quote, found text",
                  "mensen.csv:8 expected a closing quote, found the end of the file"));
}

TEST(CsvSeeker, ReadsWindows1252AndLineEndsOfEveryKind) {
  const auto read = read_csv_people("id,Functie,Notitie\r1,kok,caf\xE9\r2,ober,\x80 5\r");
  ASSERT_EQ(read.rows.size(), 2u);
  EXPECT_THAT(carried(read.rows[0].text), ElementsAre("Notitie: caf\xC3\xA9"));
  EXPECT_THAT(carried(read.rows[1].text), ElementsAre("Notitie: \xE2\x82\xAC 5"));
}

}  // namespace
}  // namespace overstap
