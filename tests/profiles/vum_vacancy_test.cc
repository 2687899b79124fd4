// SPDX-License-Identifier: Apache-2.0
#include "format_test.h"

namespace overstap {
namespace {

RowOutcome<Vacancy> vacancy(std::string_view json) {
  return test::read_row(read_vum_vacancy_row, json);
}
/// A vacancy for a cook that asks this.
RowOutcome<Vacancy> asking(std::string_view members) {
  return vacancy(std::string{R"({"idVacature": "v", "beroep": {"naamBeroepOngecodeerd": "kok"}, )"}
                     .append(members)
                     .append("}"));
}
constexpr std::string_view kVacancy = R"({
  "idVacature": "V-3", "nummerVacature": "17", "naamVacature": "Kok in de avond", "omschrijvingVacature": "Koken.",
  "indicatieLdrRegistratie": 2,
  "beroep": {"codeBeroepsnaam": "99", "omschrijvingBeroepsnaam": "kok"},
  "codeWerkEnDenkniveauMinimaal": "3",
  "werkervaring": [{"aantalJarenWerkzaamInBeroep": 2}],
  "opleiding": [{"codeNiveauOpleiding": 4, "indicatieDiploma": 1, "opleidingsnaam": {"omschrijvingOpleidingsnaam": "mbo 2"}}, {"codeNiveauOpleiding": 1}],
  "cursus": [{"naamCursus": "Wft Basis"}, {"naamCursus": "Haken"}],
  "gedragscompetentie": [{"codeGedragscompetentie": "24116", "omschrijvingGedragscompetentie": "luisteren"}],
  "vakvaardigheid": [{"omschrijving": "typen"}], "rijbewijs": [{"codeSoortRijbewijs": "B"}],
  "taalbeheersing": [{"codeTaal": "nld", "codeNiveauTaalbeheersingMondeling": 3, "codeNiveauTaalbeheersingLezen": 1}, {"codeTaal": "eng"}],
  "sector": {"codeSbi": 56101}, "sluitingsdatumVacature": "2027-02-01",
  "sollicitatiewijze": [{"codeSollicitatiewijze": "4", "webadres": {"url": "MARKAPPLY", "codeWebadres": 4}}],
  "werkgever": {"handelsnaamOrganisatie": "Eetcafé Zon", "contactpersoon": [{"naamContactpersoonAfdeling": "MARKBOSS", "emailadres": ["MARKMAIL"], "telefoonnummer": ["MARKPHONE"]}],
    "webadres": [{"url": "MARKSITE"}],
    "adresHouding": [{"codeFunctieAdres": "V", "adres": {"adresNederland": {"postcode": "9711AB"}}},
      {"codeFunctieAdres": "E", "adres": {"adresNederland": {"postcode": "3511AB", "adresDetails": {"straatadres": {"straatnaam": "MARKSTREET"}}}}}]},
  "arbeidsVoorwaarden": {"datumAanvangWerkzaamheden": "2027-03-01", "salarisIndicatie": "2500 per maand"},
  "werktijden": {"aantalWerkurenPerWeekMaximaal": 20},
  "contractvorm": [{"codeTypeArbeidscontract": "B", "codeTypeOvereenkomst": "01"}]
})";

TEST(VumVacancy, ReadsEveryFieldThatAVacancyHas) {
  const auto row = vacancy(kVacancy);
  ASSERT_FALSE(row.error) << row.error->to_string();
  const Vacancy& v = row.value;
  EXPECT_EQ(v.id, "V-3");
  EXPECT_EQ(v.title, "Kok in de avond");
  EXPECT_EQ(v.occupation, small_taxonomy().occupation("nl:kok"));
  EXPECT_EQ(v.employer, "Eetcafé Zon");
  EXPECT_EQ(v.sector, "56101");
  EXPECT_EQ(v.start, (Date{2027, 3, 1}));
  EXPECT_EQ(v.postcode, (PostcodePrefix{3511, 4}));
  EXPECT_EQ(v.hours, (Range<HoursPerWeek>{{0}, {20}}));
  EXPECT_THAT(v.contracts, ElementsAre(ContractKind::temporary));
  EXPECT_FALSE(v.wage.hourly);
  EXPECT_THAT(without_fate(row), IsEmpty());
  EXPECT_EQ(disposition_of(row, "/indicatieLdrRegistratie"), Disposition::personal);
  EXPECT_EQ(disposition_of(row, "/arbeidsVoorwaarden/salarisIndicatie"), Disposition::carried);
}

TEST(VumVacancy, MakesADemandOfEachThingThatIsAsked) {
  const auto& t = small_taxonomy();
  const SkillId dutch = t.skill("nl:taal-nederlands");
  EXPECT_THAT(required_by(vacancy(kVacancy).value),
              ElementsAre(What{WorkingLevelDemand{EducationLevel::vmbo}},
                          What{ExperienceYearsDemand{Months{24}, {t.occupation("nl:kok")}, false}},
                          What{DiplomaDemand{EducationLevel::mbo_2}},
                          What{CertificateDemand{t.skill("nl:wft-basis")}},
                          What{SkillDemand{t.skill("nl:luisteren")}},
                          What{SkillDemand{t.skill("nl:typen")}},
                          What{CertificateDemand{t.skill("nl:rijbewijs-b")}},
                          What{LanguageDemand{dutch, LanguagePart::speak, Cefr::b1}},
                          What{LanguageDemand{dutch, LanguagePart::converse, Cefr::b1}}));
}

TEST(VumVacancy, KeepsPeopleInTheContactPartOnly) {
  const auto row = vacancy(kVacancy);
  for (const char* mark :
       {"MARKAPPLY", "MARKBOSS", "MARKMAIL", "MARKPHONE", "MARKSITE", "MARKSTREET"}) {
    EXPECT_THAT(shown(row), Not(HasSubstr(mark)));
    EXPECT_THAT(contact_of(row), HasSubstr(mark));
  }
}

TEST(VumVacancy, AsksNothingOfCodesThatSpanLevels) {
  for (const char* members :
       {R"("codeWerkEnDenkniveauMinimaal": 4)", R"("opleiding": [{"codeNiveauOpleiding": 4}])"}) {
    const auto row = asking(members);
    EXPECT_THAT(row.value.demands, IsEmpty()) << members;
    EXPECT_EQ(row.notes.size(), 1U) << members;
    EXPECT_EQ(row.text.size(), 1U) << members;
  }
}

TEST(VumVacancy, TakesTheOccupationForATitleThatIsNotThere) {
  EXPECT_EQ(asking(R"("vakvaardigheid": [])").value.title, "kok");
}

TEST(VumVacancy, GoesThroughTheTableOfReaders) {
  const auto jobs = test::all_vacancy_rows("jobs.json", kVacancy);
  ASSERT_EQ(jobs.rows.size(), 1U);
  EXPECT_EQ(jobs.rows[0].value, vacancy(kVacancy).value);
}

}  // namespace
}  // namespace overstap
