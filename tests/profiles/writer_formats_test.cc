// SPDX-License-Identifier: Apache-2.0
// What the formats look like as written, and who may write what.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "overstap/profiles/reader.h"
#include "overstap/profiles/writer.h"
#include "tests/profiles/small_taxonomy.h"

namespace overstap::test {
namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using testing::StartsWith;

const Taxonomy& taxonomy() { return small_taxonomy().taxonomy(); }

SeekerProfile cook() {
  SeekerProfile seeker;
  seeker.id = "S1";
  Employment job;
  job.occupation = small_taxonomy().occupation("nl:kok");
  job.from = Date{2019, 3, 0};
  job.current = true;
  Employment wine;
  wine.occupation = taxonomy().find_occupation("http://data.europa.eu/esco/occupation/1");
  wine.from = Date{2015, 0, 0};
  wine.to = Date{2019, 2, 28};
  seeker.employment = {job, wine};
  Claim claim;
  claim.skill = small_taxonomy().skill("nl:typen");
  claim.evidence = Evidence::stated;
  seeker.claims = {claim};
  LanguageSkill language;
  language.language = small_taxonomy().skill("nl:taal-engels");
  language.parts.fill(Range<Cefr>{Cefr::b1, Cefr::b1});
  seeker.languages = {language};
  CertificateHeld held;
  held.certificate = small_taxonomy().skill("nl:rijbewijs-b");
  seeker.certificates = {held};
  seeker.postcode = {9711, 4};
  return seeker;
}

Vacancy kitchen() {
  Vacancy vacancy;
  vacancy.id = "V1";
  vacancy.title = "kok";
  vacancy.employer = "Eethuis <Noord> & co";
  vacancy.occupation = small_taxonomy().occupation("nl:kok");
  vacancy.hours = Range<HoursPerWeek>{{24}, {32}};
  vacancy.wage.hourly = Range<Cents>{{1405}, {1600}};
  Demand demand;
  demand.what = SkillDemand{small_taxonomy().skill("nl:typen")};
  demand.force = Force::wished;
  vacancy.demands = {demand};
  return vacancy;
}

std::string written(const SeekerProfile& seeker, SeekerFormat format) {
  return or_throw(write_seekers({&seeker, 1}, format, taxonomy(), Language::nl));
}
std::string written(const Vacancy& vacancy, VacancyFormat format) {
  return or_throw(write_vacancies({&vacancy, 1}, format, taxonomy(), Language::nl));
}

TEST(WrittenFormat, JsonResumeIsTheOfficialShape) {
  EXPECT_EQ(
      written(cook(), SeekerFormat::json_resume),
      R"({"$schema":"https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",)"
      R"("id":"S1","basics":{"location":{"postalCode":"9711","countryCode":"NL"}},"work":[)"
      R"({"position":"kok","startDate":"2019-03","current":true},)"
      R"({"position":"wine waiter","startDate":"2015","endDate":"2019-02-28"}],)"
      R"("skills":[{"name":"typen"}],"languages":[{"language":"Engels","fluency":"B1"}],)"
      R"("certificates":[{"name":"rijbewijs B"}]})"
      "\n");
}

TEST(WrittenFormat, EuropassNamesAnOccupationByItsUriAndALanguageByItsCode) {
  const std::string xml = written(cook(), SeekerFormat::europass);
  EXPECT_THAT(xml, StartsWith(R"(<?xml version="1.0" encoding="UTF-8"?>)"));
  EXPECT_THAT(xml,
              HasSubstr(R"(<PositionTitle typeCode="URI" )"
                        R"(languageID="http://data.europa.eu/esco/occupation/1">wine waiter<)"));
  EXPECT_THAT(xml, HasSubstr(R"(<PositionTitle typeCode="FREETEXT">kok</PositionTitle>)"));
  EXPECT_THAT(xml, HasSubstr(R"(<CompetencyID schemeName="NORMAL">eng</CompetencyID>)"));
  EXPECT_THAT(xml, HasSubstr("<hr:LicenseTypeCode>B</hr:LicenseTypeCode>"));
  EXPECT_THAT(xml, HasSubstr("<hr:CurrentIndicator>true</hr:CurrentIndicator>"));
}

TEST(WrittenFormat, HrXmlWritesADateInTheFormOfItsPrecision) {
  const std::string xml = written(cook(), SeekerFormat::hr_xml);
  EXPECT_THAT(xml, HasSubstr("<YearMonth>2019-03</YearMonth>"));
  EXPECT_THAT(xml, HasSubstr("<Year>2015</Year>"));
  EXPECT_THAT(xml, HasSubstr("<AnyDate>2019-02-28</AnyDate>"));
  EXPECT_THAT(xml, HasSubstr("<Name>Rijbewijs</Name>"));
}

TEST(WrittenFormat, HrOpenNamesASkillByItsCodeBesideItsLabel) {
  EXPECT_THAT(written(cook(), SeekerFormat::hr_open),
              HasSubstr(R"({"competencyName":"typen","competencyIds":[{"value":"nl:typen"}]})"));
}

TEST(WrittenFormat, VumWritesNamesUncodedAndLanguagesAsCodes) {
  const std::string json = written(cook(), SeekerFormat::vum);
  EXPECT_THAT(json, HasSubstr(R"("beroep":{"naamBeroepOngecodeerd":"kok"})"));
  EXPECT_THAT(json, HasSubstr(R"("codeTaal":"eng")"));
  EXPECT_THAT(json, HasSubstr(R"("rijbewijs":[{"codeSoortRijbewijs":"B"}])"));
}

TEST(WrittenFormat, JobPostingHasCodesWhereSchemaOrgHasPlacesForThem) {
  const std::string json = written(kitchen(), VacancyFormat::job_posting);
  EXPECT_THAT(json,
              HasSubstr(R"("occupationalCategory":{"@type":"CategoryCode","codeValue":"nl:kok")"));
  EXPECT_THAT(json, HasSubstr(R"({"@type":"DefinedTerm","name":"typen","termCode":"nl:typen"})"));
  EXPECT_THAT(json, HasSubstr(R"("minValue":14.05,"maxValue":16,"unitText":"HOUR")"));
  EXPECT_THAT(json, HasSubstr(R"("workHours":"24-32 uur per week")"));
}

TEST(WrittenFormat, XmlEscapesWhatHasToBe) {
  EXPECT_THAT(written(kitchen(), VacancyFormat::setu_vacancy),
              HasSubstr("<OrganizationName>Eethuis &lt;Noord&gt; &amp; co</OrganizationName>"));
}

TEST(WrittenFormat, SetuMarksAWishedCompetencyAsNotRequired) {
  EXPECT_THAT(written(kitchen(), VacancyFormat::setu_vacancy),
              HasSubstr(R"(<Competency description="typen" required="false" />)"));
}

TEST(WrittenFormat, CsvGuardsFormulasAndTheReaderTakesTheGuardOff) {
  for (const std::string text :
       {"=1+1", "+31", "-3", "@thuis", "'=al", "''-x", "'gewoon'", "een; twee", "zeg \"ja\""}) {
    Vacancy vacancy = kitchen();
    vacancy.employer = text;
    const std::string csv = written(vacancy, VacancyFormat::csv);
    for (const std::string_view run : {";=", ";+", ";-", ";@", ";\"=", ";\"+", ";\"-", ";\"@"}) {
      EXPECT_EQ(csv.find(run), std::string::npos) << text;
    }
    const auto read = or_throw(read_vacancies({"f", csv}, small_linker(), taxonomy(), {}));
    ASSERT_THAT(read.values, SizeIs(1)) << text;
    EXPECT_EQ(read.values[0].employer, text);
  }
}

TEST(WrittenFormat, CsvIsWhatDutchOfficesOpen) {
  const std::string csv = written(cook(), SeekerFormat::csv);
  EXPECT_THAT(csv, StartsWith("\xEF\xBB\xBFid;occupation_1;occupation_from_1;"));
  EXPECT_THAT(csv, EndsWith("\r\n"));
}

TEST(WrittenFormat, SeveralRowsStandInAnArrayOneStandsAlone) {
  const std::vector<SeekerProfile> two = {cook(), cook()};
  const std::string text =
      or_throw(write_seekers(two, SeekerFormat::overstap_json, taxonomy(), Language::nl));
  EXPECT_THAT(text, StartsWith("[\n{"));
  EXPECT_THAT(text, EndsWith("}\n]\n"));
  EXPECT_THAT(written(cook(), SeekerFormat::overstap_json), StartsWith("{\"id\":\"S1\""));
  EXPECT_EQ(or_throw(write_seekers({}, SeekerFormat::vum, taxonomy(), Language::nl)), "[]\n");
}

TEST(WrittenFormat, EveryFormatOfManyRowsIsReadBackWhole) {
  std::vector<SeekerProfile> people(3, cook());
  people[1].id = "S2";
  people[2].id = "S3";
  for (const SeekerFormat format : {SeekerFormat::overstap_json, SeekerFormat::json_resume,
                                    SeekerFormat::hr_open, SeekerFormat::vum, SeekerFormat::csv}) {
    const std::string text = or_throw(write_seekers(people, format, taxonomy(), Language::nl));
    const auto read = or_throw(read_seekers({"f", text}, small_linker(), taxonomy(), {}));
    ASSERT_THAT(read.values, SizeIs(3)) << to_string(format);
    EXPECT_EQ(read.values[2].id, "S3") << to_string(format);
  }
}

TEST(WrittenFormat, LinesAreNdjsonAndReadBack) {
  auto writer =
      or_throw(SeekerWriter::make(SeekerFormat::vum, RowFraming::lines, taxonomy(), Language::nl));
  std::string text = or_throw(writer.add(cook())).text;
  text += or_throw(writer.add(cook())).text;
  text += writer.end();
  EXPECT_EQ(std::ranges::count(text, '\n'), 2);
  EXPECT_THAT(or_throw(read_seekers({"f", text}, small_linker(), taxonomy(), {})).values,
              SizeIs(2));
}

TEST(WrittenFormat, AnXmlFormatHoldsOnePersonOnly) {
  const std::vector<SeekerProfile> two = {cook(), cook()};
  for (const SeekerFormat format : {SeekerFormat::europass, SeekerFormat::hr_xml}) {
    const auto text = write_seekers(two, format, taxonomy(), Language::nl);
    ASSERT_FALSE(text) << to_string(format);
    EXPECT_EQ(text.error().code, ErrorCode::invalid_argument);
    EXPECT_THAT(text.error().message, HasSubstr("one row"));
  }
}

TEST(WrittenFormat, AFormatThatIsReadOnlyIsRefusedWithThoseThatAreWritten) {
  EXPECT_FALSE(can_write(SeekerFormat::docx));
  EXPECT_FALSE(can_write(VacancyFormat::setu_staffing_order));
  const SeekerProfile seeker = cook();
  const auto text =
      write_seekers({&seeker, 1}, SeekerFormat::europass_legacy, taxonomy(), Language::nl);
  ASSERT_FALSE(text);
  EXPECT_EQ(text.error().code, ErrorCode::invalid_argument);
  for (const std::string_view name :
       {"overstap_json", "json_resume", "europass", "hr_xml", "hr_open", "vum", "csv"}) {
    EXPECT_THAT(text.error().message, HasSubstr(name));
  }
}

TEST(WrittenFormat, TheCarriedTextIsWrittenWhenHandedOverAndReadBack) {
  SourceText text;
  text.parts = {{PartKind::heading, 2, "word/document.xml", "Over mij"},
                {PartKind::field, 0, "", "een \"citaat\"\nen meer"}};
  auto writer = or_throw(
      SeekerWriter::make(SeekerFormat::overstap_json, RowFraming::whole, taxonomy(), Language::nl));
  std::string json = or_throw(writer.add(cook(), text)).text;
  json += writer.end();
  SourceText read_back;
  auto source = or_throw(open_bytes(json, "f"));
  const RowSink<SeekerProfile> keep = [&](ReadRow<SeekerProfile> row) -> Result<void> {
    read_back = std::move(row.text);
    return {};
  };
  const auto diagnostics =
      or_throw(stream_seekers(*source, "f", small_linker(), taxonomy(), {}, keep));
  EXPECT_EQ(diagnostics.accepted, 1u);
  EXPECT_EQ(read_back, text);
  EXPECT_THAT(written(cook(), SeekerFormat::overstap_json), Not(HasSubstr("\"text\"")));
}

TEST(WrittenFormat, NoOtherFormatTakesTheCarriedText) {
  SourceText text;
  text.parts = {{PartKind::paragraph, 0, "", "een verhaal"}};
  for (const SeekerFormat format :
       {SeekerFormat::json_resume, SeekerFormat::europass, SeekerFormat::hr_xml,
        SeekerFormat::hr_open, SeekerFormat::vum, SeekerFormat::csv}) {
    auto writer = or_throw(SeekerWriter::make(format, RowFraming::whole, taxonomy(), Language::nl));
    EXPECT_FALSE(writer.add(cook(), text)) << to_string(format);
  }
}

TEST(WrittenFormat, LosesNothingOfAPlainPersonInAnyFormat) {
  SeekerProfile seeker = cook();
  seeker.certificates.clear();
  for (const SeekerFormat format :
       {SeekerFormat::overstap_json, SeekerFormat::json_resume, SeekerFormat::hr_open,
        SeekerFormat::europass, SeekerFormat::csv}) {
    EXPECT_THAT(reduce(seeker, format, taxonomy()).losses, IsEmpty()) << to_string(format);
  }
}

}  // namespace
}  // namespace overstap::test
