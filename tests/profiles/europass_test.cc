// SPDX-License-Identifier: Apache-2.0
#include "format_test.h"
#include "seeker_rows.h"

namespace overstap {
namespace {

test::RowOutcome<SeekerProfile> read(std::string_view xml) {
  return test::read_xml_row(xml, &read_europass_row);
}

TEST(Europass, IsKnownByItsRoot) {
  const auto is = [](std::string_view xml) {
    return is_europass(or_throw(parse_xml(xml, "x", xml.size())).root);
  };
  EXPECT_TRUE(is(test::own_sample("europass.xml")));
  EXPECT_TRUE(is("<Candidate xmlns='http://www.europass.eu/1.0'/>"));
  EXPECT_FALSE(is("<Candidate><Resume/></Candidate>"));
  EXPECT_FALSE(is(test::own_sample("europass_legacy.xml")));
  EXPECT_FALSE(is(test::own_sample("hr_xml.xml")));
}

TEST(Europass, ReadsEveryTypedField) {
  const auto row = read(test::own_sample("europass.xml"));
  ASSERT_FALSE(row.error);
  const SeekerProfile& p = row.value;
  EXPECT_EQ(p.id, "cv-2041");
  EXPECT_EQ(p.postcode, (PostcodePrefix{9711, 4}));
  EXPECT_THAT(test::lines_of(p.employment),
              ElementsAre("nl:kok 2016-03-01..2019",
                          "http://data.europa.eu/esco/occupation/1 2020-02..present",
                          "nl:medewerker-bediening .."));
  EXPECT_THAT(test::lines_of(p.education),
              ElementsAre("hbo 'Voedingskunde' abroad=yes completed=unknown",
                          "? 'Wijnbouw' abroad=unknown completed=no"));
  EXPECT_THAT(test::lines_of(p.languages),
              ElementsAre("nl:taal-engels B2 C1 A2 B1 A1", "nl:taal-nederlands C2 C2 C2 C2 C2"));
  EXPECT_THAT(test::lines_of(p.certificates), ElementsAre("nl:rijbewijs-b", "nl:wft-basis"));
  EXPECT_THAT(test::lines_of(p.claims), ElementsAre("nl:crm", "nl:typen"));
  EXPECT_THAT(p.unlinked, ElementsAre("rijbewijs CE", "toverspreuken", "Klingon"));
}

TEST(Europass, CarriesTheRestAsText) {
  const auto row = read(test::own_sample("europass.xml"));
  const std::string carried = test::carried_text(row);
  for (const std::string_view text :
       {"Ik sta graag in de keuken.", "En aan de telefoon.", "5120", "De Volle Pan", "Winsum",
        "Menu's bedenken.", "Hogeschool Veen", "2012-07", "Warenkennis", "Op kantoor",
        "Bas in een koor"}) {
    EXPECT_THAT(carried, HasSubstr(text));
  }
  EXPECT_THAT(carried, Not(HasSubstr("<p>")));
  EXPECT_THAT(test::without_fate(row), IsEmpty());
}

TEST(Europass, KeepsPersonalValuesApart) {
  const std::string sample = test::own_sample("europass.xml");
  test::expect_personal_values_apart(sample, read(sample));
}

TEST(Europass, NotesTellWhatIsNotUnderstood) {
  const auto row = read(test::own_sample("europass.xml"));
  std::string notes;
  for (const Error& note : row.notes) notes += note.to_string() + "\n";
  EXPECT_THAT(notes, HasSubstr("EducationLevelCode"));
  EXPECT_THAT(notes, HasSubstr("CompetencyDimension/5"));
  EXPECT_THAT(notes, HasSubstr("input:"));  // with a line
}

std::string candidate(std::string_view inside) {
  return std::string{"<Candidate><CandidatePerson/><CandidateProfile>"}.append(inside).append(
      "</CandidateProfile></Candidate>");
}

TEST(Europass, AnEmptyOneIsUnknown) {
  for (const std::string_view xml : {"<Candidate/>", "<Candidate><CandidatePerson/></Candidate>",
                                     "<Candidate><CandidateProfile/></Candidate>",
                                     "<Candidate><CandidateProfile><EmploymentHistory/><Skills/></"
                                     "CandidateProfile></Candidate>"}) {
    const auto row = read(xml);
    EXPECT_FALSE(row.error) << xml;
    SeekerProfile unknown;
    unknown.id = "input#1";
    EXPECT_EQ(row.value, unknown) << xml;
  }
}

TEST(Europass, TheIdThatEveryExportHasIsNone) {
  EXPECT_EQ(read("<Candidate><DocumentID schemeID='Test-0001'/></Candidate>").value.id, "input#1");
  EXPECT_EQ(read("<Candidate><DocumentID schemeID='7'/></Candidate>").value.id, "7");
}

TEST(Europass, LevelsAreThoseOfTheEuropeanFramework) {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"1", "mbo-1"}, {"2", "mbo-2"}, {"3", "mbo-3"}, {"4", "mbo-4"}, {"5", "ad"}, {"6", "hbo"},
      {"7", "wo"},    {"8", "wo"},    {"0", "?"},     {"9", "?"},     {"12", "?"}, {"x", "?"}};
  for (const auto& [code, level] : cases) {
    const auto row =
        read(candidate("<EducationHistory><EducationOrganizationAttendance>"
                       "<EducationLevelCode>" +
                       code +
                       "</EducationLevelCode></EducationOrganizationAttendance>"
                       "</EducationHistory>"));
    EXPECT_THAT(test::lines_of(row.value.education),
                ElementsAre(level + " '' abroad=unknown completed=unknown"))
        << code;
    EXPECT_EQ(row.notes.size(), level == "?" ? 1U : 0U) << code;
  }
}

TEST(Europass, DatesKeepTheirPrecision) {
  for (const std::string date : {"2021", "2021-10", "2021-10-05"}) {
    const auto row =
        read(candidate("<EmploymentHistory><EmployerHistory><PositionHistory>"
                       "<EmploymentPeriod><StartDate><FormattedDateTime>" +
                       date +
                       "</FormattedDateTime></StartDate></EmploymentPeriod>"
                       "</PositionHistory></EmployerHistory></EmploymentHistory>"));
    EXPECT_THAT(test::lines_of(row.value.employment), ElementsAre("'' " + date + ".."));
  }
}

TEST(Europass, OnlyADutchPostcodeIsRead) {
  const auto postcode = [](std::string_view country, std::string_view code) {
    return read(
               std::string{"<Candidate><CandidatePerson><Communication><Address><CountryCode>"}
                   .append(country)
                   .append("</CountryCode><PostalCode>")
                   .append(code)
                   .append("</PostalCode></Address></Communication></CandidatePerson></Candidate>"))
        .value.postcode;
  };
  EXPECT_EQ(postcode("nl", "9711LM"), (PostcodePrefix{9711, 4}));
  EXPECT_EQ(postcode("be", "9711"), PostcodePrefix{});
  EXPECT_EQ(postcode("nl", "geheim"), PostcodePrefix{});
}

TEST(Europass, ALanguageThatIsNamedTwiceStandsOnce) {
  const auto row = read(
      "<Candidate><CandidatePerson><PrimaryLanguageCode name='NORMAL'>eng</PrimaryLanguageCode>"
      "</CandidatePerson><CandidateProfile><PersonQualifications><PersonCompetency>"
      "<CompetencyID>en</CompetencyID><TaxonomyID>language</TaxonomyID><CompetencyDimension>"
      "<CompetencyDimensionTypeCode>CEF-Understanding-Reading</CompetencyDimensionTypeCode>"
      "<Score><ScoreText>C1</ScoreText></Score></CompetencyDimension></PersonCompetency>"
      "</PersonQualifications></CandidateProfile></Candidate>");
  EXPECT_THAT(test::lines_of(row.value.languages), ElementsAre("nl:taal-engels C2 C1 C2 C2 C2"));
}

TEST(Europass, TheOfficialSampleIsReadWhole) {
  const std::string sample = test::official_sample("europass/candidate-v4-skeleton.xml");
  if (sample.empty()) GTEST_SKIP() << "the official samples are not there";
  const auto row = read(sample);
  ASSERT_FALSE(row.error);
  EXPECT_THAT(test::without_fate(row), IsEmpty());
  EXPECT_THAT(test::lines_of(row.value.employment),
              ElementsAre("'University researcher' 2021-10..present",
                          "'Non-resident fellow' 2022-07..present"));
  ASSERT_EQ(row.value.education.size(), 2U);
  EXPECT_THAT(test::line_of(row.value.education[0]), HasSubstr("wo "));
  EXPECT_THAT(test::line_of(row.value.education[0]), HasSubstr("abroad=yes completed=no"));
  EXPECT_THAT(test::line_of(row.value.education[1]), HasSubstr("abroad=yes completed=unknown"));
  EXPECT_THAT(test::lines_of(row.value.languages), ElementsAre("nl:taal-engels C2 C2 - - -"));
  EXPECT_THAT(row.value.unlinked, ElementsAre("University researcher", "Non-resident fellow", "fre",
                                              "Neapolitan", "Italian"));
  EXPECT_GE(row.personal_fields, 3U);
}

}  // namespace
}  // namespace overstap
