// SPDX-License-Identifier: Apache-2.0
#include "format_test.h"

namespace overstap {
namespace {

RowOutcome<SeekerProfile> read(std::string_view json) {
  return test::read_row(read_hr_open_row, json);
}
/// A candidate with this profile.
RowOutcome<SeekerProfile> with_profile(std::string_view members) {
  return read(
      std::string{R"({"documentId": {"value": "c"}, "profiles": [{)"}.append(members).append(
          "}]}"));
}

constexpr std::string_view kCandidate = R"({
  "documentId": {"value": "C-12", "schemeId": "Export", "schemeAgencyId": "ATS"},
  "person": {"id": {"value": "P-1"}, "name": {"given": "MARKGIVEN", "family": "MARKFAMILY", "formattedName": "MARKFULL"},
    "gender": "MARKGENDER", "race": "MARKRACE", "bloodType": "MARKBLOOD", "religion": "MARKRELIGION", "citizenShip": ["MARKCITIZEN"], "birthDate": "MARKBIRTH",
    "favouriteColour": "MARKCOLOUR", "legalId": {"value": "MARKBSN"},
    "communication": {"address": {"item": [{"line": "MARKLINE", "countryCode": "NL", "city": "MARKCITY", "postalCode": "3511 AB"}]},
      "phone": [{"formattedNumber": "MARKPHONE"}], "email": [{"address": "MARKMAIL"}], "web": [{"url": "MARKWEB"}]}},
  "profiles": [{
    "profileName": "Horeca", "languageCode": "nl", "profileId": {"value": "9"}, "objective": "Weer koken.",
    "employment": {"item": [
      {"organization": {"name": "Eetcafé Zon"}, "positionHistories": {"item": [{"title": "kok", "start": "2018-07", "end": "2020-05", "descriptions": {"item": ["Koken."]}}]}},
      {"organization": {"name": "Hotel Maan"}, "start": "2020-06", "current": true, "positionHistories": [{"title": "glazenwasser"}]}]},
    "education": [{"institution": {"name": "ROC"}, "educationLevelCodes": [{"name": "mbo 3"}], "programs": ["Kok"], "start": "2015"},
      {"educationLevelCodes": [{"name": "High School"}]}],
    "qualifications": [{"competencyName": "luisteren", "proficiencyLevel": {"name": "gevorderd"}},
      {"competencyIds": [{"value": "nl:typen"}], "competencyName": "tikken"},
      {"competencyName": "Engels", "proficiencyLevel": "B2"}, {"competencyName": "haken"}],
    "licenses": [{"name": "rijbewijs B", "issued": "2009-10-03"}, {"name": "vaarbewijs"}],
    "certifications": [{"name": "Wft Basis", "firstIssued": "2022-02-01", "effectiveTimePeriod": {"validTo": "2030-01"}}],
    "personAvailability": {"availabilityDates": [{"startDateTime": "2027-01-04T00:00:00"}]},
    "positionPreferences": [{"locations": [{"referenceLocation": {"city": "Utrecht"}}],
      "offeredRenumerationPackage": {"ranges": [{"typeCode": "BasePay", "minimumAmount": {"value": 15.5, "currency": "EUR"}, "intervalCode": "Hour"}]}}],
    "attachments": [{"content": "MARKFILE"}]
  }]})";

TEST(HrOpen, ReadsWorkAndEducation) {
  const auto row = read(kCandidate);
  ASSERT_FALSE(row.error) << row.error->to_string();
  const SeekerProfile& p = row.value;
  EXPECT_EQ(p.id, "C-12");
  EXPECT_EQ(p.postcode, (PostcodePrefix{3511, 4}));
  ASSERT_EQ(p.employment.size(), 2U);
  EXPECT_EQ(p.employment[0].occupation, small_taxonomy().occupation("nl:kok"));
  EXPECT_EQ(p.employment[0].from, (Date{2018, 7, 0}));
  EXPECT_EQ(p.employment[0].to, (Date{2020, 5, 0}));
  EXPECT_EQ(p.employment[1].label, "glazenwasser");
  EXPECT_EQ(p.employment[1].from, (Date{2020, 6, 0}));
  EXPECT_TRUE(p.employment[1].current);
  ASSERT_EQ(p.education.size(), 1U);
  EXPECT_EQ(p.education[0].level, EducationLevel::mbo_3);
  EXPECT_EQ(p.education[0].field, "Kok");
  EXPECT_EQ(p.ready_by, (Date{2027, 1, 4}));
  EXPECT_EQ(p.min_hourly_wage, Cents{1550});
}

TEST(HrOpen, ReadsCompetenciesLanguagesAndLicences) {
  const auto& t = small_taxonomy();
  const SeekerProfile p = read(kCandidate).value;
  ASSERT_EQ(p.claims.size(), 2U);
  EXPECT_EQ(p.claims[0].skill, t.skill("nl:luisteren"));
  EXPECT_EQ(p.claims[0].level, "gevorderd");
  EXPECT_EQ(p.claims[1].skill, t.skill("nl:typen"));
  ASSERT_EQ(p.languages.size(), 1U);
  EXPECT_EQ(p.languages[0].language, t.skill("nl:taal-engels"));
  EXPECT_EQ(p.languages[0].parts[0], (Range<Cefr>{Cefr::b2, Cefr::b2}));
  ASSERT_EQ(p.certificates.size(), 2U);
  EXPECT_EQ(p.certificates[0].certificate, t.skill("nl:rijbewijs-b"));
  EXPECT_EQ(p.certificates[0].date, (Date{2009, 10, 3}));
  EXPECT_EQ(p.certificates[1].certificate, t.skill("nl:wft-basis"));
  EXPECT_EQ(p.certificates[1].valid_until, (Date{2030, 1, 0}));
  EXPECT_THAT(p.unlinked, ElementsAre("glazenwasser", "haken"));
}

TEST(HrOpen, SaysOfEveryValueWhatBecameOfIt) {
  const auto row = read(kCandidate);
  EXPECT_THAT(without_fate(row), IsEmpty());
  struct Case {
    const char* leaf;
    Disposition fate;
  };
  for (const Case& c : std::vector<Case>{
           {"/documentId/schemeId", Disposition::technical},
           {"/person/race", Disposition::personal},
           {"/person/favouriteColour", Disposition::personal},
           {"/profiles/0/profileName", Disposition::carried},
           {"/profiles/0/employment/item/0/organization/name", Disposition::carried},
           {"/profiles/0/education/1/educationLevelCodes/0/name", Disposition::carried},
           {"/profiles/0/licenses/1/name", Disposition::carried},
           {"/profiles/0/attachments/0/content", Disposition::technical}}) {
    EXPECT_EQ(disposition_of(row, c.leaf), c.fate) << c.leaf;
  }
}

TEST(HrOpen, LooksAtNothingOfThePersonButNameAndContact) {
  const auto row = read(kCandidate);
  for (const char* mark : {"MARKGIVEN", "MARKFAMILY", "MARKFULL", "MARKLINE", "MARKCITY",
                           "MARKPHONE", "MARKMAIL", "MARKWEB"}) {
    EXPECT_THAT(shown(row), Not(HasSubstr(mark)));
    EXPECT_THAT(contact_of(row), HasSubstr(mark));
  }
  for (const char* mark : {"MARKGENDER", "MARKRACE", "MARKBLOOD", "MARKRELIGION", "MARKCITIZEN",
                           "MARKBIRTH", "MARKCOLOUR", "MARKBSN", "MARKFILE"}) {
    EXPECT_THAT(shown(row), Not(HasSubstr(mark)));
    EXPECT_THAT(contact_of(row), Not(HasSubstr(mark)));
  }
  EXPECT_EQ(row.personal_fields, 8U);
}

TEST(HrOpen, ReadsACandidateWithinAnEnvelope) {
  const std::string candidate{kCandidate};
  const SeekerProfile alone = read(candidate).value;
  for (const std::string& json :
       {std::string{R"({"data": )"}.append(candidate).append("}"),
        std::string{R"({"sessionToken": "MARKTOKEN", "data": {"size": "5", "data": )"}
            .append(candidate)
            .append("}}")}) {
    const auto row = read(json);
    EXPECT_TRUE(is_hr_open(test::parsed(json).root));
    EXPECT_EQ(row.value, alone);
    EXPECT_THAT(without_fate(row), IsEmpty());
    EXPECT_THAT(shown(row), Not(HasSubstr("MARKTOKEN")));
  }
}

TEST(HrOpen, ReadsALearningAndEmploymentRecord) {
  const auto row = read(R"({
    "type": "http://schema.hropenstandards.org/4.4/recruiting/json/ler-rs/LER-RSType.json",
    "person": {"name": {"formattedName": "MARKNAME"}},
    "communication": {"address": [{"postalCode": "9711", "city": "MARKCITY"}], "email": [{"address": "MARKMAIL"}]},
    "narratives": [{"content": "Ik kook."}],
    "employmentHistories": [{"organization": {"tradeName": "Zon"}, "positionHistories": [{"title": "kok"}], "start": "2019", "end": "heden"}],
    "educationAndLearnings": [{"educationDegrees": [{"name": "hbo bachelor"}]}],
    "skills": [{"name": "typen", "yearsOfExperience": 3}],
    "certifications": [{"name": "Wft Basis"}],
    "verifications": [{"proof": "MARKPROOF"}]})");
  ASSERT_FALSE(row.error) << row.error->to_string();
  EXPECT_THAT(without_fate(row), IsEmpty());
  const SeekerProfile& p = row.value;
  EXPECT_EQ(p.postcode, (PostcodePrefix{9711, 4}));
  ASSERT_EQ(p.employment.size(), 1U);
  EXPECT_EQ(p.employment[0].from, (Date{2019, 0, 0}));
  EXPECT_TRUE(p.employment[0].current);
  ASSERT_EQ(p.education.size(), 1U);
  EXPECT_EQ(p.education[0].level, EducationLevel::hbo);
  ASSERT_EQ(p.claims.size(), 1U);
  EXPECT_EQ(p.claims[0].duration, Months{36});
  EXPECT_EQ(p.certificates.size(), 1U);
  for (const char* mark : {"MARKNAME", "MARKCITY", "MARKMAIL", "MARKPROOF"}) {
    EXPECT_THAT(shown(row), Not(HasSubstr(mark)));
  }
}

TEST(HrOpen, CountsAJobOfSeveralProfilesOnce) {
  const auto row = read(R"({"documentId": {"value": "c"}, "profiles": [
    {"employment": [{"positionHistories": [{"title": "kok", "start": "2018"}]}]},
    {"employment": [{"positionHistories": [{"title": "kok", "start": "2018"}]}]}]})");
  EXPECT_EQ(row.value.employment.size(), 1U);
}

TEST(HrOpen, TakesNoForeignPostcodeAndNoPayPerYear) {
  const auto row = read(R"({"person": {"communication": {"address": [
      {"countryCode": "SE", "postalCode": "57197"}]}}, "profiles": [{"positionPreferences": [
      {"offeredRenumerationPackage": {"ranges": [{"minimumAmount": {"value": 30000, "currency": "EUR"}, "intervalCode": "Year"}]}}]}]})");
  EXPECT_EQ(row.value.postcode.length, 0);
  EXPECT_FALSE(row.value.min_hourly_wage);
  EXPECT_THAT(row.notes, IsEmpty());
  EXPECT_THAT(without_fate(row), IsEmpty());
}

TEST(HrOpen, KeepsWhatItCannotUnderstand) {
  for (const char* members :
       {R"("employment": "kok bij Zon")", R"("qualifications": ["koken", 5, null, {}])",
        R"("licenses": [{"issued": "Fri Oct 04 11:36:37 GMT 2019"}])",
        R"("education": {"item": [{"educationLevelCodes": [{"name": "Some College"}]}]})"}) {
    const auto row = with_profile(members);
    EXPECT_FALSE(row.error) << members;
    EXPECT_THAT(without_fate(row), IsEmpty()) << members;
    EXPECT_FALSE(row.text.empty()) << members;
  }
}

TEST(HrOpen, RejectsWhatIsNoCandidate) {
  for (const char* json : {"5", "[]", "{}", R"({"data": {"data": []}})",
                           R"({"person": {}, "profiles": {}})", R"({"basics": {}, "work": []})"}) {
    const auto row = read(json);
    ASSERT_TRUE(row.error) << json;
    EXPECT_EQ(row.error->where->pointer, "") << json;
    EXPECT_FALSE(is_hr_open(test::parsed(json).root)) << json;
  }
}

TEST(HrOpen, FindsEveryCandidateOfAList) {
  const auto document = test::parsed(
      R"([{"documentId": {"value": "a"}, "profiles": []}, {"documentId": {"value": "b"}, "profiles": []}])");
  EXPECT_TRUE(is_hr_open(document.root));
  const auto rows = find_hr_open_rows(document.root);
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[1].pointer, "/1");
}

TEST(HrOpen, GoesThroughTheTableOfReaders) {
  const std::string list =
      std::string{"["}
          .append(kCandidate)
          .append(
              R"(, {"documentId": {"value": "2"}, "profiles": {"item": []}}, {"documentId": 3}, 7])");
  const auto all = test::all_seeker_rows("people.json", list);
  EXPECT_EQ(all.diagnostics.accepted, 2U);
  EXPECT_EQ(all.diagnostics.rejected, 2U);
  ASSERT_EQ(all.rows.size(), 2U);
  EXPECT_EQ(all.rows[0].value, read(kCandidate).value);
  EXPECT_THAT(test::written(all.diagnostics), Not(HasSubstr("MARK")));
}

TEST(HrOpen, ReadsThePublicSampleFully) {
  const auto bytes = test::sample("hropen/example_hropen421_pruned.json");
  if (!bytes) GTEST_SKIP() << "the samples are not at hand";
  EXPECT_TRUE(is_hr_open(test::parsed(*bytes).root));
  const auto row = read(*bytes);
  ASSERT_FALSE(row.error) << row.error->to_string();
  EXPECT_THAT(without_fate(row), IsEmpty());
  EXPECT_EQ(row.value.id, "81994764");
  EXPECT_EQ(row.value.postcode.length, 0);
  for (const char* name : {"Greger", "Karlav", "0855", "test@", "Forserum", "session"}) {
    EXPECT_THAT(shown(row), Not(HasSubstr(name)));
  }
  EXPECT_EQ(disposition_of(row, "/data/data/profiles/item/0/profileName"), Disposition::carried);
}

}  // namespace
}  // namespace overstap
