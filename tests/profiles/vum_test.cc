// SPDX-License-Identifier: Apache-2.0
#include "format_test.h"

namespace overstap {
namespace {

RowOutcome<SeekerProfile> seeker(std::string_view json) {
  return test::read_row(read_vum_seeker_row, json);
}
RowOutcome<Vacancy> vacancy(std::string_view json) {
  return test::read_row(read_vum_vacancy_row, json);
}
/// A job seeker with this `arbeidsmarktkwalificatie`.
RowOutcome<SeekerProfile> qualified(std::string_view members) {
  return seeker(std::string{R"({"idWerkzoekende": "w", "arbeidsmarktkwalificatie": {)"}
                    .append(members)
                    .append("}}"));
}
constexpr std::string_view kSeeker = R"({
  "idWerkzoekende": "8d8c-2", "indicatieLdrRegistratie": 1, "indicatieBeschikbaarheidContactgegevens": 1,
  "persoonlijkePresentatie": "Ik kook graag.", "emailadres": ["MARKMAIL"], "telefoonnummer": ["MARKPHONE"],
  "webadres": [{"url": "MARKURL", "codeWebadres": 2}],
  "contactpersoon": [{"naamContactpersoonAfdeling": "MARKCOACH", "emailadres": "MARKCOACHMAIL", "telefoonnummer": "MARKCOACHPHONE"}],
  "eisAanWerk": {"indicatieAanpassingWerkomgeving": 1, "indicatieBegeleiding": "MARKNEED"},
  "mobiliteit": {"bemiddelingspostcode": "3511AA", "maximaleReisafstand": 30, "maximaleReistijd": 45},
  "vervoermiddel": [{"codeVervoermiddel": 3, "indicatieBeschikbaarVoorWoonWerkverkeer": 1},
                    {"codeVervoermiddel": 1, "indicatieBeschikbaarVoorWoonWerkverkeer": 2}],
  "werktijden": {"aantalWerkurenPerWeekMinimaal": 24, "aantalWerkurenPerWeekMaximaal": 32},
  "contractvorm": [{"codeTypeArbeidscontract": "B", "codeTypeOvereenkomst": "01"}, {"codeTypeArbeidscontract": "O"}],
  "flexibiliteit": {"datumAanvangBeschikbaarVoorWerk": "2027-01-04", "codeRegiostraal": 4},
  "sector": [{"codeSbi": 56}], "voorkeursland": [{"landencodeIso": "NL"}],
  "bemiddelingsberoep": [{"naamBeroepOngecodeerd": "Ober"}],
  "arbeidsmarktkwalificatie": {
    "codeWerkEnDenkniveauWerkzoekende": 5,
    "werkervaring": [
      {"beroep": {"naamBeroepOngecodeerd": "kok"}, "datumAanvangWerkzaamheden": "2015-03-01", "datumEindeWerkzaamheden": "2024-09-30", "naamOrganisatie": "Eetcafé Zon"},
      {"beroep": {"beroepsnaamGecodeerd": {"codeBeroepsnaam": "nl:medewerker-bediening", "omschrijvingBeroepsnaam": "Bediening"}}, "datumAanvangWerkzaamheden": "2024-10"},
      {"beroep": {"codeBeroepsnaam": "12345", "omschrijvingBeroepsnaam": "Glazenwasser"}}],
    "opleiding": [
      {"codeNiveauOpleiding": 4, "indicatieDiploma": 1, "opleidingsnaam": {"opleidingsnaamOngecodeerd": {"naamOpleidingOngecodeerd": "mbo 3"}}},
      {"codeNiveauOpleiding": 2, "indicatieDiploma": 8, "codeStatusOpleiding": 2, "opleidingsnaam": {"omschrijvingOpleidingsnaam": "Techniek"}}],
    "cursus": [{"naamCursus": "Wft Basis", "datumCertificaat": "2023-01-15"}, {"naamCursus": "Haken voor beginners"}],
    "gedragscompetentie": [{"omschrijvingGedragscompetentie": "luisteren", "codeBeheersingGedragscompetentie": 1},
      {"omschrijvingGedragscompetentie": "plannen in teams", "codeGedragscompetentie": "24118"},
      {"omschrijvingGedragscompetentie": "typen", "codeBeheersingGedragscompetentie": 4},
      {"omschrijvingGedragscompetentie": "CRM-systemen", "codeBeheersingGedragscompetentie": 5}],
    "vakvaardigheid": [{"omschrijving": "klachten behandelen"}],
    "rijbewijs": [{"codeSoortRijbewijs": "B"}],
    "taalbeheersing": [{"codeTaal": "nld", "codeNiveauTaalbeheersingMondeling": 4, "codeNiveauTaalbeheersingLezen": 3, "codeNiveauTaalbeheersingSchriftelijk": 0},
      {"codeTaal": "eng", "codeNiveauTaalbeheersingMondeling": 1}],
    "interesse": [{"naamInteresse": "Tuinieren"}]
  }})";

TEST(VumSeeker, ReadsWishes) {
  const auto row = seeker(kSeeker);
  ASSERT_FALSE(row.error) << row.error->to_string();
  const SeekerProfile& p = row.value;
  EXPECT_EQ(p.id, "8d8c-2");
  EXPECT_EQ(p.postcode, (PostcodePrefix{3511, 4}));
  EXPECT_EQ(p.travel.max_distance, Metres{30'000});
  EXPECT_EQ(p.travel.max_minutes, 45);
  EXPECT_THAT(p.travel.modes, ElementsAre(TravelMode::bike));
  EXPECT_EQ(p.hours, (Range<HoursPerWeek>{{24}, {32}}));
  EXPECT_THAT(p.accepts_contracts, ElementsAre(ContractKind::temporary, ContractKind::permanent));
  EXPECT_EQ(p.ready_by, (Date{2027, 1, 4}));
}

TEST(VumSeeker, ReadsWorkAndEducation) {
  const auto& t = small_taxonomy();
  const SeekerProfile p = seeker(kSeeker).value;
  EXPECT_EQ(p.working_level, (WorkingLevel{EducationLevel::hbo, WorkingLevelEvidence::stated}));
  ASSERT_EQ(p.employment.size(), 3U);
  EXPECT_EQ(p.employment[0].occupation, t.occupation("nl:kok"));
  EXPECT_EQ(p.employment[0].from, (Date{2015, 3, 1}));
  EXPECT_EQ(p.employment[0].to, (Date{2024, 9, 30}));
  EXPECT_EQ(p.employment[1].occupation, t.occupation("nl:medewerker-bediening"));
  EXPECT_FALSE(p.employment[1].to || p.employment[1].current);
  EXPECT_EQ(p.employment[2].label, "Glazenwasser");
  ASSERT_EQ(p.education.size(), 2U);
  EXPECT_EQ(p.education[0].level, EducationLevel::mbo_3);
  EXPECT_EQ(p.education[0].completed, Answer::yes);
  EXPECT_EQ(p.education[1].level, EducationLevel::vmbo);
  EXPECT_EQ(p.education[1].completed, Answer::no);
  EXPECT_EQ(p.education[1].field, "Techniek");
}

TEST(VumSeeker, ReadsClaimsLanguagesAndCertificates) {
  const auto& t = small_taxonomy();
  const SeekerProfile p = seeker(kSeeker).value;
  ASSERT_EQ(p.claims.size(), 3U);
  EXPECT_EQ(p.claims[0].skill, t.skill("nl:luisteren"));
  EXPECT_EQ(p.claims[0].level, "goed");
  EXPECT_EQ(p.claims[1].skill, t.skill("nl:typen"));
  EXPECT_EQ(p.claims[1].status, ClaimStatus::denied);
  EXPECT_EQ(p.claims[2].skill, t.skill("nl:klachten-behandelen"));
  ASSERT_EQ(p.certificates.size(), 2U);
  EXPECT_EQ(p.certificates[0].certificate, t.skill("nl:wft-basis"));
  EXPECT_EQ(p.certificates[0].date, (Date{2023, 1, 15}));
  EXPECT_EQ(p.certificates[1].certificate, t.skill("nl:rijbewijs-b"));
  ASSERT_EQ(p.languages.size(), 2U);
  const auto part = [&](std::size_t language, LanguagePart which) {
    return p.languages[language].parts[static_cast<std::size_t>(which)];
  };
  EXPECT_EQ(part(0, LanguagePart::speak), (Range<Cefr>{Cefr::c1, Cefr::c2}));
  EXPECT_EQ(part(0, LanguagePart::converse), (Range<Cefr>{Cefr::c1, Cefr::c2}));
  EXPECT_EQ(part(0, LanguagePart::read), (Range<Cefr>{Cefr::b1, Cefr::b2}));
  EXPECT_EQ(part(0, LanguagePart::write), std::nullopt);
  EXPECT_EQ(p.languages[1].status, ClaimStatus::denied);
  EXPECT_EQ(part(1, LanguagePart::speak), std::nullopt);
}

TEST(VumSeeker, SaysOfEveryValueWhatBecameOfIt) {
  const auto row = seeker(kSeeker);
  EXPECT_THAT(without_fate(row), IsEmpty());
  const std::string has = "/arbeidsmarktkwalificatie";
  struct Case {
    std::string leaf;
    Disposition fate;
  };
  for (const Case& c : std::vector<Case>{
           {"/indicatieLdrRegistratie", Disposition::personal},
           {"/eisAanWerk/indicatieBegeleiding", Disposition::personal},
           {"/bemiddelingsberoep/0/naamBeroepOngecodeerd", Disposition::carried},
           {"/persoonlijkePresentatie", Disposition::carried},
           {"/vervoermiddel/1/codeVervoermiddel", Disposition::carried},
           {"/flexibiliteit/codeRegiostraal", Disposition::carried},
           {has + "/werkervaring/0/naamOrganisatie", Disposition::carried},
           {has + "/werkervaring/2/beroep/codeBeroepsnaam", Disposition::carried},
           {has + "/cursus/1/naamCursus", Disposition::carried},
           {has + "/gedragscompetentie/3/omschrijvingGedragscompetentie", Disposition::carried},
           {has + "/interesse/0/naamInteresse", Disposition::carried}}) {
    EXPECT_EQ(disposition_of(row, c.leaf), c.fate) << c.leaf;
  }
}

TEST(VumSeeker, KeepsContactApartAndDropsNeeds) {
  const auto row = seeker(kSeeker);
  for (const char* mark :
       {"MARKMAIL", "MARKPHONE", "MARKURL", "MARKCOACH", "MARKCOACHMAIL", "MARKCOACHPHONE"}) {
    EXPECT_THAT(shown(row), Not(HasSubstr(mark)));
    EXPECT_THAT(contact_of(row), HasSubstr(mark));
  }
  EXPECT_THAT(shown(row), Not(HasSubstr("MARKNEED")));
  EXPECT_THAT(contact_of(row), Not(HasSubstr("MARKNEED")));
  EXPECT_EQ(row.personal_fields, 2U);
}

TEST(VumSeeker, ReadsEachCodeOfWorkingLevel) {
  using enum EducationLevel;
  struct Case {
    const char* code;
    std::optional<EducationLevel> level;
    std::size_t notes;
  };
  for (const Case& c : std::vector<Case>{{"0", {}, 0},
                                         {"1", none, 0},
                                         {"2", none, 0},
                                         {"3", vmbo, 0},
                                         {"4", {}, 1},
                                         {"\"5\"", hbo, 0},
                                         {"6", wo, 0},
                                         {"7", {}, 0},
                                         {"\"x\"", {}, 0}}) {
    const auto row =
        qualified(std::string{R"("codeWerkEnDenkniveauWerkzoekende": )"}.append(c.code));
    EXPECT_EQ(row.value.working_level.has_value(), c.level.has_value()) << c.code;
    if (c.level && row.value.working_level) {
      EXPECT_EQ(row.value.working_level->level, *c.level) << c.code;
    }
    EXPECT_EQ(row.notes.size(), c.notes) << c.code;
    EXPECT_THAT(without_fate(row), IsEmpty()) << c.code;
  }
}

TEST(VumSeeker, ReadsEachCodeOfEducation) {
  using enum EducationLevel;
  struct Case {
    const char* members;
    std::optional<EducationLevel> level;
    Answer completed;
  };
  for (
      const Case& c : std::vector<Case>{
          {R"("codeNiveauOpleiding": 1, "indicatieDiploma": 1)", none, Answer::yes},
          {R"("codeNiveauOpleiding": 3, "indicatieDiploma": 2)", havo, Answer::no},
          {R"("codeNiveauOpleiding": 3, "opleidingsnaam": {"naamOpleidingOngecodeerd": "vwo"})",
           vwo, Answer::unknown},
          {R"("codeNiveauOpleiding": 4, "indicatieDiploma": 0, "codeStatusOpleiding": 1)",
           std::nullopt, Answer::yes},
          {R"("codeNiveauOpleiding": 4, "opleidingsnaam": {"naamOpleidingOngecodeerd": "hbo"})",
           std::nullopt, Answer::unknown},
          {R"("codeNiveauOpleiding": "5", "indicatieDiploma": 8)", hbo, Answer::unknown},
          {R"("codeNiveauOpleiding": 5, "opleidingsnaam": {"naamOpleidingOngecodeerd": "associate degree"})",
           ad, Answer::unknown},
          {R"("codeNiveauOpleiding": 6, "codeStatusOpleiding": 3)", wo, Answer::no},
          {R"("codeNiveauOpleiding": 9, "indicatieDiploma": 1)", std::nullopt, Answer::yes}}) {
    const auto row = qualified(std::string{R"("opleiding": [{)"}.append(c.members).append("}]"));
    ASSERT_EQ(row.value.education.size(), 1U) << c.members;
    EXPECT_EQ(row.value.education[0].level, c.level) << c.members;
    EXPECT_EQ(row.value.education[0].completed, c.completed) << c.members;
    EXPECT_THAT(without_fate(row), IsEmpty()) << c.members;
  }
}

TEST(VumSeeker, NamesACompetencyByItsCode) {
  const auto row = qualified(R"("gedragscompetentie": [{"codeGedragscompetentie": 24116}])");
  EXPECT_THAT(row.value.unlinked, ElementsAre("leren"));
  EXPECT_THAT(
      qualified(R"("gedragscompetentie": [{}, {"codeGedragscompetentie": 1}])").value.claims,
      IsEmpty());
}

TEST(VumSeeker, ReadsVolunteeringAsNoContract) {
  const auto row = seeker(
      R"({"idWerkzoekende": "w", "contractvorm": {"codeTypeArbeidscontract": "B", "codeTypeOvereenkomst": "03"}})");
  EXPECT_THAT(row.value.accepts_contracts, IsEmpty());
  EXPECT_EQ(row.notes.size(), 1U);
}

TEST(VumSeeker, FindsTheRowsOfAnAnswer) {
  const auto count = [](std::string_view json) {
    return find_vum_seeker_rows(test::parsed(json).root).size();
  };
  EXPECT_EQ(count(R"({"matches": [{"idWerkzoekende": "1"}, {"idWerkzoekende": "2"}]})"), 2U);
  EXPECT_EQ(count(R"([{"idWerkzoekende": "1"}])"), 1U);
  EXPECT_EQ(count(R"({"idWerkzoekende": "1"})"), 1U);
  EXPECT_EQ(count(R"({"vraagID": "x", "matches": []})"), 0U);
  const auto document = test::parsed(R"({"matches": [{"idWerkzoekende": "1"}]})");
  EXPECT_EQ(find_vum_seeker_rows(document.root).front().pointer, "/matches/0");
}

TEST(Vum, TellsSeekersFromVacancies) {
  for (const char* json :
       {R"({"matches": [{"idWerkzoekende": "1"}]})", R"({"arbeidsmarktkwalificatie": {}})"}) {
    EXPECT_TRUE(is_vum_seeker(test::parsed(json).root)) << json;
    EXPECT_FALSE(is_vum_vacancy(test::parsed(json).root)) << json;
  }
  for (const char* json :
       {R"({"matches": [{"idVacature": "1"}]})", R"([{"beroep": {}, "werkgever": {}}])"}) {
    EXPECT_FALSE(is_vum_seeker(test::parsed(json).root)) << json;
    EXPECT_TRUE(is_vum_vacancy(test::parsed(json).root)) << json;
  }
  for (const char* json : {R"({"title": "kok"})", "[]", "[1]", R"({"matches": 5})", "null"}) {
    EXPECT_FALSE(is_vum_seeker(test::parsed(json).root)) << json;
    EXPECT_FALSE(is_vum_vacancy(test::parsed(json).root)) << json;
  }
}

TEST(Vum, RejectsWhatIsNoObjectWithItsPointer) {
  const auto document = test::parsed(R"({"matches": ["x"]})");
  const auto rows = find_vum_seeker_rows(document.root);
  ASSERT_EQ(rows.size(), 1U);
  const auto person = test::read_row(read_vum_seeker_row, *rows[0].value, rows[0].pointer);
  ASSERT_TRUE(person.error);
  EXPECT_EQ(person.error->where->pointer, "/matches/0");
  const auto job = test::read_row(read_vum_vacancy_row, *rows[0].value, rows[0].pointer);
  ASSERT_TRUE(job.error);
  EXPECT_EQ(job.error->where->pointer, "/matches/0");
  const auto untitled = vacancy(R"({"idVacature": "v"})");
  ASSERT_TRUE(untitled.error);
  EXPECT_EQ(untitled.error->where->pointer, "/naamVacature");
}

TEST(Vum, GoesThroughTheTableOfReaders) {
  const std::string answer = std::string{R"({"vraagID": "x", "matches": [)"}.append(kSeeker).append(
      R"(, 5, {"idWerkzoekende": "w-2"}]})");
  const auto people = test::all_seeker_rows("people.json", answer);
  EXPECT_EQ(people.diagnostics.accepted, 2U);
  EXPECT_EQ(people.diagnostics.rejected, 1U);
  ASSERT_EQ(people.rows.size(), 2U);
  EXPECT_EQ(people.rows[0].value, seeker(kSeeker).value);
  EXPECT_EQ(people.rows[1].value.id, "w-2");
  EXPECT_THAT(test::written(people.diagnostics), Not(HasSubstr("MARK")));
}

TEST(Vum, ReadsTheObservedSampleFully) {
  const auto bytes = test::sample("vum/werkzoekende-matching-profile.synthetic.json");
  if (!bytes) GTEST_SKIP() << "the samples are not at hand";
  const auto document = test::parsed(*bytes);
  EXPECT_TRUE(is_vum_seeker(document.root));
  const auto rows = find_vum_seeker_rows(document.root);
  ASSERT_EQ(rows.size(), 1U);
  const auto row = test::read_row(read_vum_seeker_row, *rows[0].value, rows[0].pointer);
  ASSERT_FALSE(row.error);
  EXPECT_THAT(without_fate(row), IsEmpty());
  EXPECT_EQ(row.value.id, "8d8c0000-0000-4000-8000-000000000002");
  EXPECT_EQ(row.value.postcode, (PostcodePrefix{3511, 4}));
  EXPECT_EQ(row.value.hours, (Range<HoursPerWeek>{{0}, {32}}));
  ASSERT_EQ(row.value.employment.size(), 1U);
  EXPECT_EQ(row.value.employment[0].label, "Metselaar");
  ASSERT_EQ(row.value.education.size(), 1U);
  EXPECT_EQ(row.value.education[0].completed, Answer::yes);
  EXPECT_EQ(disposition_of(row, "/matches/0/indicatieLdrRegistratie"), Disposition::personal);
}

}  // namespace
}  // namespace overstap
