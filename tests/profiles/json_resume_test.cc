// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "overstap/profiles/reader.h"
#include "read_rows.h"
#include "small_taxonomy.h"
#include "written_profile.h"

namespace overstap {
namespace {

using test::small_linker;
using test::small_taxonomy;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

ReadResult<SeekerProfile> read(std::string_view text) {
  ReadOptions options;
  options.seeker_format = SeekerFormat::json_resume;
  return or_throw(
      read_seekers({"cv.json", text}, small_linker(), small_taxonomy().taxonomy(), options));
}

SeekerProfile one(std::string_view text) {
  auto result = read(text);
  EXPECT_EQ(result.values.size(), 1U) << test::written(result.diagnostics);
  if (result.values.empty()) return {};
  return result.values.front();
}

std::vector<ReadRow<SeekerProfile>> rows_of(std::string_view text, ReadOptions options = {}) {
  options.seeker_format = SeekerFormat::json_resume;
  return test::seeker_rows("cv.json", text, options);
}

/// `place: text` of everything that is carried.
std::vector<std::string> texts(const ReadRow<SeekerProfile>& row) {
  std::vector<std::string> out;
  for (const TextPart& part : row.text.parts) out.push_back(part.place + ": " + part.text);
  return out;
}

TEST(JsonResume, ReadsWork) {
  const SeekerProfile p = one(R"({"work": [
      {"name": "Bistro", "position": "Kok", "startDate": "2017-03-01", "endDate": "2019-06", "summary": "x"},
      {"position": "Sous-chef de luxe", "startDate": "2020"},
      {"position": "ober", "startDate": "2021-01", "endDate": "heden"},
      {"name": "nothing known"}]})");
  EXPECT_EQ(p.id, "cv.json#1");
  ASSERT_EQ(p.employment.size(), 3U);
  EXPECT_EQ(p.employment[0].occupation, small_taxonomy().occupation("nl:kok"));
  EXPECT_EQ(p.employment[0].from, (Date{2017, 3, 1}));
  EXPECT_EQ(p.employment[0].to, (Date{2019, 6, 0}));
  EXPECT_FALSE(p.employment[1].occupation.has_value());
  EXPECT_EQ(p.employment[1].label, "Sous-chef de luxe");
  EXPECT_FALSE(p.employment[1].current) << "a missing end is unknown, not the present";
  EXPECT_TRUE(p.employment[2].current);
  EXPECT_THAT(p.unlinked, ElementsAre("Sous-chef de luxe"));
}

TEST(JsonResume, ReadsSkillsFromNamesAndKeywordsOnce) {
  const SeekerProfile p = one(R"({"skills": [
      {"name": "Typen", "level": "goed", "keywords": ["luisteren", "typing", "", null, "haken"]}, {"keywords": ["Rijbewijs B"]}]})");
  ASSERT_EQ(p.claims.size(), 2U);
  EXPECT_EQ(p.claims[0].skill, small_taxonomy().skill("nl:typen"));
  EXPECT_EQ(p.claims[0].level, "goed");
  EXPECT_EQ(p.claims[0].evidence, Evidence::stated);
  EXPECT_EQ(p.claims[0].status, ClaimStatus::open);
  EXPECT_EQ(p.claims[1].skill, small_taxonomy().skill("nl:luisteren"));
  EXPECT_THAT(p.unlinked, ElementsAre("haken"));
  ASSERT_EQ(p.certificates.size(), 1U);
  EXPECT_EQ(p.certificates[0].certificate, small_taxonomy().skill("nl:rijbewijs-b"));
}

TEST(JsonResume, ReadsLanguagesAsRanges) {
  const auto rows = rows_of(
      R"({"languages": [{"language": "Dutch", "fluency": "Native speaker"}, {"language": "Engels", "fluency": "B1-B2"},
      {"language": "Klingon", "fluency": "B2"}]})");
  const SeekerProfile& p = rows.at(0).value;
  ASSERT_EQ(p.languages.size(), 2U);
  EXPECT_EQ(p.languages[0].parts[3], (Range<Cefr>{Cefr::c2, Cefr::c2}));
  EXPECT_EQ(p.languages[1].parts[0], (Range<Cefr>{Cefr::b1, Cefr::b2}));
  EXPECT_THAT(p.unlinked, ElementsAre("Klingon"));
  EXPECT_THAT(texts(rows[0]), ElementsAre("/languages/2/fluency: B2"));
  const auto other = rows_of(R"({"languages": [{"language": "en", "fluency": "zo zo"}]})");
  ASSERT_EQ(other.at(0).value.languages.size(), 1U);
  EXPECT_EQ(other[0].value.languages[0].parts[0], std::nullopt);
  EXPECT_THAT(texts(other[0]), ElementsAre("/languages/0/fluency: zo zo"));
}

TEST(JsonResume, NeverTakesAnEndDateForADiploma) {
  const SeekerProfile p = one(
      R"({"education": [{"studyType": "mbo-4", "area": "Horeca", "endDate": "2015"}, {"studyType": "Bootcamp"},
      {"studyType": "Bachelor"}]})");
  ASSERT_EQ(p.education.size(), 2U);
  EXPECT_EQ(p.education[0].level, EducationLevel::mbo_4);
  EXPECT_EQ(p.education[0].field, "Horeca");
  EXPECT_EQ(p.education[0].completed, Answer::unknown);
  EXPECT_EQ(p.education[0].abroad, Answer::unknown);
  EXPECT_EQ(p.education[1].level, EducationLevel::hbo);
}

TEST(JsonResume, ReadsDutchPostcodesOnly) {
  EXPECT_EQ(
      one(R"({"basics": {"location": {"postalCode": "9711 AB", "countryCode": "NL"}}})").postcode,
      (PostcodePrefix{9711, 4}));
  EXPECT_EQ(one(R"({"basics": {"location": {"postalCode": "9711AB"}}})").postcode,
            (PostcodePrefix{9711, 4}));
  EXPECT_EQ(one(R"({"basics": {"location": {"postalCode": "9000", "countryCode": "BE"}}})")
                .postcode.length,
            0);
  EXPECT_EQ(one(R"({"basics": {"location": {"postalCode": "CA 94115"}}})").postcode.length, 0);
}

TEST(JsonResume, ReadsCertificates) {
  const SeekerProfile p = one(
      R"({"certificates": [{"name": "Wft Basis", "date": "2024-05-01", "issuer": "x"}, {"name": "Zwemdiploma"}]})");
  ASSERT_EQ(p.certificates.size(), 1U);
  EXPECT_EQ(p.certificates[0].date, (Date{2024, 5, 1}));
  EXPECT_THAT(p.unlinked, ElementsAre("Zwemdiploma"));
}

TEST(JsonResume, KeepsDatesThatAreNoneAsTextAndTurnsSwappedOnesRound) {
  const auto rows = rows_of(
      R"({"work": [{"position": "kok", "startDate": "2017-19", "endDate": ""}, {"position": "kok", "startDate": "2019", "endDate": "2018"}]})");
  const SeekerProfile& p = rows.at(0).value;
  ASSERT_EQ(p.employment.size(), 2U);
  EXPECT_FALSE(p.employment[0].from.has_value());
  EXPECT_THAT(texts(rows.at(0)), ElementsAre("/work/0/startDate: 2017-19"));
  EXPECT_EQ(p.employment[1].from, (Date{2018, 0, 0}));
  EXPECT_EQ(p.employment[1].to, (Date{2019, 0, 0}));
}

TEST(JsonResume, ReadsWhatWasWrittenBeforeVersionOne) {
  const auto rows = rows_of(
      R"({"work": [{"company": "Bistro", "position": "Kok", "startDate": "03-2017", "endDate": "heden"}], "skills": ["typen"]})");
  const SeekerProfile& p = rows.at(0).value;
  ASSERT_EQ(p.employment.size(), 1U);
  EXPECT_EQ(p.employment[0].from, (Date{2017, 3, 0}));
  EXPECT_TRUE(p.employment[0].current);
  EXPECT_EQ(p.claims.size(), 1U);
  EXPECT_THAT(texts(rows.at(0)), ElementsAre("/work/0/company: Bistro"));
}

TEST(JsonResume, CarriesWhatNoFieldHoldsInOrder) {
  const auto rows = rows_of(R"({"basics": {"label": "Kok", "summary": "Kookt graag."},
      "work": [{"name": "Bistro", "position": "Kok", "summary": "<p>Soep &amp; saus</p>", "highlights": ["brood", "taart"]}],
      "skills": [{"name": "Typen", "level": "goed"}, {"name": "Haken", "level": "matig"}],
      "volunteer": [{"organization": "Buurthuis", "summary": "Koken"}], "x-theme": {"dark": true}})");
  EXPECT_THAT(texts(rows.at(0)),
              ElementsAre("/basics/label: Kok", "/basics/summary: Kookt graag.",
                          "/work/0/name: Bistro", "/work/0/summary: Soep & saus",
                          "/work/0/highlights/0: brood", "/work/0/highlights/1: taart",
                          "/skills/1/level: matig", "/volunteer/0/organization: Buurthuis",
                          "/volunteer/0/summary: Koken", "/x-theme/dark: true"));
  EXPECT_EQ(rows.at(0).text.parts[1].kind, PartKind::paragraph);
  EXPECT_EQ(rows.at(0).text.parts[4].kind, PartKind::list_item);
}

TEST(JsonResume, PutsNameAndContactDataApart) {
  const auto rows =
      rows_of(R"({"basics": {"name": "Noor Vos", "email": "n@example.org", "phone": "06",
      "image": "https://example.org/face.png", "url": "https://example.org/noor",
      "location": {"address": "Dorpsstraat 1", "postalCode": "9711 AB", "city": "Groningen"},
      "profiles": [{"network": "X", "username": "noor"}]}, "references": [{"name": "Jan Bos", "reference": "Goede kok"}]})");
  const ReadRow<SeekerProfile>& row = rows.at(0);
  std::vector<std::string> lines;
  for (const ContactLine& line : row.contact.lines) {
    lines.push_back(std::string{to_string(line.kind)} + " " + line.text);
  }
  EXPECT_THAT(lines,
              ElementsAre("name Noor Vos", "email n@example.org", "phone 06",
                          "link https://example.org/noor", "address Dorpsstraat 1, Groningen",
                          "link X", "link noor", "other Jan Bos"));
  EXPECT_EQ(row.value.postcode, (PostcodePrefix{9711, 4}));
  EXPECT_THAT(texts(row), ElementsAre("/references/0/reference: Goede kok"));
}

TEST(JsonResume, TellsWhatBecameOfEachValue) {
  ReadOptions options;
  options.trace = true;
  const auto rows = rows_of(
      R"({"$schema": "jsonresume", "basics": {"name": "Noor", "birthDate": "1990"}, "work": [{"position": "kok", "name": "Bistro"}]})",
      options);
  std::vector<std::string> fields;
  for (const FieldTrace& field : rows.at(0).fields) {
    fields.push_back(field.pointer + " " + std::string{to_string(field.disposition)} + " " +
                     field.target);
  }
  EXPECT_THAT(fields, testing::UnorderedElementsAre(
                          "/$schema technical names the format", "/basics/name contact ",
                          "/basics/birthDate personal ",
                          "/work/0/position read employment.occupation", "/work/0/name carried "));
}

TEST(JsonResume, ToleratesUnknownPropertiesAndNull) {
  const SeekerProfile p = one(
      R"({"basics": null, "work": null, "x-theme": {}, "skills": [{"name": null, "keywords": null}], "languages": []})");
  EXPECT_THAT(p.claims, IsEmpty());
}

TEST(JsonResume, CarriesWhatHasAnotherShape) {
  for (const char* text :
       {R"({"work": "kok"})", R"({"work": ["kok"]})", R"({"work": [{"position": {"x": "kok"}}]})",
        R"({"basics": ["kok"]})", R"({"basics": {"location": "kok"}})",
        R"({"education": [{"area": ["kok", "kok"]}]})"}) {
    const auto rows = rows_of(text);
    ASSERT_EQ(rows.size(), 1U) << text;
    const std::size_t somewhere =
        rows[0].text.parts.size() + rows[0].contact.lines.size() + rows[0].value.education.size();
    EXPECT_GE(somewhere, 1U) << text;
  }
}

TEST(JsonResume, RejectsWhatIsNoObjectAndKeysThatStandTwice) {
  struct Case {
    const char* text;
    const char* pointer;
  };
  for (const Case& c :
       std::vector<Case>{{"7", ""},
                         {"[{}, 7]", "/1"},
                         {R"({"work": [], "work": []})", "/work"},
                         {R"({"work": [{"position": "a", "position": "b"}]})", "/work/0/position"},
                         {R"({"basics": {"name": "a", "name": "b"}})", "/basics/name"}}) {
    const auto result = read(c.text);
    ASSERT_EQ(result.diagnostics.rejected, 1U) << c.text;
    EXPECT_EQ(result.diagnostics.entries[0].error.where->pointer, c.pointer) << c.text;
  }
}

TEST(JsonResume, ReadsThePublicSample) {
  const std::string path =
      std::string{OVERSTAP_TEST_DATA} + "/formats/jsonresume/sample.resume.json";
  if (!std::filesystem::exists(path)) GTEST_SKIP() << path << " is not there";
  const SeekerProfile p = or_throw(load_seeker(path, small_linker(), small_taxonomy().taxonomy()));
  ASSERT_EQ(p.employment.size(), 1U);
  EXPECT_EQ(p.employment[0].label, "CEO/President");
  EXPECT_THAT(p.unlinked, testing::Contains("Javascript"));
  EXPECT_EQ(p.postcode.length, 0);
  EXPECT_EQ(p.languages.size(), 1U);
  EXPECT_THAT(test::written(p), Not(HasSubstr("Richard")));
}

}  // namespace
}  // namespace overstap
