// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "overstap/profiles/reader.h"
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
  const auto result = read(
      R"({"languages": [{"language": "Dutch", "fluency": "Native speaker"}, {"language": "Engels", "fluency": "B1-B2"},
      {"language": "en", "fluency": "zo zo"}, {"language": "Klingon"}]})");
  const SeekerProfile& p = result.values.at(0);
  ASSERT_EQ(p.languages.size(), 3U);
  EXPECT_EQ(p.languages[0].parts[3], (Range<Cefr>{Cefr::c2, Cefr::c2}));
  EXPECT_EQ(p.languages[1].parts[0], (Range<Cefr>{Cefr::b1, Cefr::b2}));
  EXPECT_EQ(p.languages[2].parts[0], std::nullopt);
  EXPECT_THAT(p.unlinked, ElementsAre("Klingon"));
  EXPECT_EQ(result.diagnostics.entries.size(), 2U);
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

TEST(JsonResume, LeavesOutDatesThatAreNone) {
  const auto result = read(
      R"({"work": [{"position": "kok", "startDate": "2017-19", "endDate": ""}, {"position": "kok", "startDate": "2019", "endDate": "2018"}]})");
  ASSERT_EQ(result.values.size(), 1U);
  EXPECT_EQ(result.values[0].employment.size(), 2U);
  EXPECT_FALSE(result.values[0].employment[0].from.has_value());
  EXPECT_FALSE(result.values[0].employment[1].from.has_value());
  EXPECT_EQ(result.diagnostics.entries.size(), 2U);
}

TEST(JsonResume, ToleratesUnknownPropertiesAndNull) {
  const SeekerProfile p = one(
      R"({"basics": null, "work": null, "x-theme": {}, "skills": [{"name": null, "keywords": null}], "languages": []})");
  EXPECT_THAT(p.claims, IsEmpty());
}

TEST(JsonResume, RejectsWrongShapesAndDuplicateKeysWithPointer) {
  struct Case {
    const char* text;
    const char* pointer;
  };
  for (const Case& c :
       std::vector<Case>{{"7", ""},
                         {R"({"work": {}})", "/work"},
                         {R"({"work": ["kok"]})", "/work/0"},
                         {R"({"work": [{"position": 5}]})", "/work/0/position"},
                         {R"({"work": [], "work": []})", "/work"},
                         {R"({"work": [{"position": "a", "position": "b"}]})", "/work/0/position"},
                         {R"({"basics": []})", "/basics"},
                         {R"({"basics": {"name": "a", "name": "b"}})", "/basics/name"},
                         {R"({"basics": {"location": 3}})", "/basics/location"},
                         {R"({"skills": [{"keywords": "a"}]})", "/skills/0/keywords"},
                         {R"({"education": [{"area": []}]})", "/education/0/area"}}) {
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
