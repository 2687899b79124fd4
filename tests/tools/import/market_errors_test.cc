// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "small_market.h"
#include "tools/import/market_import.h"

namespace overstap {
namespace {

using testing::AllOf;
using testing::HasSubstr;

constexpr const char* kHead = R"({"provenance": {"source": "editorial", "as_of": "2026-11-01"},)";

class MarketErrors : public testing::Test {
 protected:
  MarketErrors() { test::write_small_market(folder_); }
  [[nodiscard]] Error error() const {
    auto result = import_market(folder_.path());
    return result ? Error{} : std::move(result).error();
  }
  [[nodiscard]] std::string message() const { return error().message; }
  void write_places(const std::string& entries) const {
    folder_.write("places.json", std::string{kHead} + "\n\"places\": [\n" + entries + "]}");
  }

  test::TempFolder folder_;
};

TEST_F(MarketErrors, ListsEveryErrorWithFileLineAndPointer) {
  write_places(R"({"postcode": "971", "name": "a", "latitude": 53, "longitude": 6},
{"postcode": "9711", "name": "a", "latitude": 53, "longitude": 6, "colour": "red"},
{"postcode": "9712", "name": "a", "latitude": 53, "longitude": 6, "region": "nl:regio-niets"})");
  folder_.write("phrases.json", std::string{kHead} + R"("phrases": [{"id": "P1"}]})");
  const std::string all = message();
  EXPECT_THAT(all, HasSubstr("4 errors in"));
  EXPECT_THAT(all, HasSubstr("places.json:3: /places/0/postcode: "));
  EXPECT_THAT(all, AllOf(HasSubstr("places.json:4: /places/1"), HasSubstr("colour")));
  EXPECT_THAT(all, HasSubstr("places.json:5: /places/2/region: no such region: nl:regio-niets"));
  EXPECT_THAT(all, HasSubstr("phrases.json:1: /phrases/0"));
}

TEST_F(MarketErrors, CountsWhatGoesBeyondAHundred) {
  std::string entries;
  for (int i = 0; i < 120; ++i)
    entries += std::string{i == 0 ? "" : ",\n"} + R"({"postcode": "1"})";
  write_places(entries);
  EXPECT_THAT(message(), AllOf(HasSubstr("120 errors in"), HasSubstr("and 20 more")));
}

struct Breakage {
  const char* name;
  const char* file;
  const char* from;
  const char* to;
  const char* expected;
};

class MarketBreakage : public testing::TestWithParam<Breakage> {};

TEST_P(MarketBreakage, IsRefusedWithItsPlace) {
  const test::TempFolder folder;
  test::write_small_market(folder);
  const std::string path = folder.path() + "/" + GetParam().file;
  std::string text;
  {
    std::ifstream file{path, std::ios::binary};
    text.assign(std::istreambuf_iterator<char>{file}, {});
  }
  const std::string from = GetParam().from;
  ASSERT_THAT(text, HasSubstr(from));
  text.replace(text.find(from), from.size(), GetParam().to);
  folder.write(GetParam().file, text);
  const auto result = import_market(folder.path());
  ASSERT_FALSE(result.has_value());
  EXPECT_THAT(result.error().message,
              AllOf(HasSubstr(GetParam().file), HasSubstr(GetParam().expected)));
}

constexpr Breakage kBreakages[] = {
    {"DanglingSkill", "occupations/all.json", "\"nl:luisteren\"", "\"nl:weg\"",
     "/occupations/0/skills/essential/0: no such skill: nl:weg"},
    {"CertificateAsAskedSkill", "occupations/all.json", "\"nl:luisteren\"", "\"nl:typediploma\"",
     "a certificate does not fit here"},
    {"SkillAskedTwice", "occupations/all.json", "[\"nl:typen\"]", "[\"nl:luisteren\"]",
     "asked twice: nl:luisteren"},
    {"UnknownGroup", "statements.json", "\"klantcontact\"", "\"zorg\"",
     "/statements/0/from/0: no such occupation or group: zorg"},
    {"UnknownSource", "statements.json", "\"S1\"", "\"S9\"",
     "/statements/0/sources/0/source: no such source"},
    {"UnknownLevel", "occupations/all.json", "\"mbo-2\"", "\"mbo-9\"", "/occupations/0/level/min"},
    {"LevelsReversed", "occupations/all.json", "\"max\": \"mbo-3\"", "\"max\": \"vmbo\"",
     "/occupations/0/level"},
    {"UnknownCondition", "occupations/all.json", "phone_all_day", "phones", "phones"},
    {"NoIscoGroup", "occupations/all.json", "\"4222\"", "\"42\"", "/occupations/0/isco"},
    {"DuplicateCode", "skills/all.json", "\"nl:typen\", \"kind\"", "\"nl:luisteren\", \"kind\"",
     "given twice: nl:luisteren"},
    {"DuplicateKey", "skills/all.json", "\"kind\": \"group\"",
     "\"kind\": \"group\", \"kind\": \"group\"", "kind"},
    {"BadCode", "skills/all.json", "nl:groep\", \"kind", "NL:Groep\", \"kind", "/skills/0/code"},
    {"DanglingBroader", "skills/all.json", "\"broader\": [\"nl:groep\"]", "\"broader\": [\"nl:x\"]",
     "/skills/1/broader/0: no such skill: nl:x"},
    {"ReasonMissing", "skills/all.json", ", \"reason\": \"Gaat over afkomst.\"", "",
     "/skills/3/assessable"},
    {"LabelNotNfc", "skills/all.json", "\"nl\": \"typen\"", "\"nl\": \"caf\\u0065\\u0301\"", "NFC"},
    {"WeeksReversed", "trainings.json", "[4, 8]", "[8, 4]", "/trainings/0/weeks"},
    {"UnknownLanguage", "trainings.json", "\"language\": \"de\"", "\"language\": \"fr\"",
     "/trainings/0/gives/language/language: no such skill: fr"},
    {"UnknownSuccessor", "facts.json", "\"period\"", "\"superseded_by\": \"F9\", \"period\"",
     "no such successor: F9"},
    {"UnknownTightnessGroup", "facts.json", "\"tightness_group\": \"klantcontact\"",
     "\"tightness_group\": \"x\"", "no such tightness group"},
    {"TooManyDecimals", "facts.json", "1.85", "1.8512", "/facts/0/value"},
    {"RatioBelowItsClass", "facts.json", "1.85", "1.499",
     "/facts/0/class: a ratio of 1.499 is average, not tight"},
    {"RatioAboveItsClass", "facts.json", "1.85", "4", "a ratio of 4 is very_tight, not tight"},
    {"RatioBelowZero", "facts.json", "1.85", "-1.85", "/facts/0/value"},
    {"ClassBesideAnotherValue", "facts.json", "\"ratio\"", "\"regio's\"", "/facts/0/unit"},
    {"ClassOfAnotherKind", "facts.json", "\"kind\": \"tightness\"", "\"kind\": \"wage\"",
     "/facts/0/class: only a fact of kind tightness"},
    {"UnknownAudience", "fact_cards.json", "\"coach\"", "\"all\"", "/fact_cards/0/audience"},
    {"UnknownGround", "phrases.json", "\"age\"", "\"height\"", "/phrases/0/ground"},
    {"UnknownChannel", "competence_profiles.json", "\"phone\"", "\"fax\"",
     "/channel_demands/0/channel"},
    {"ChannelTwice", "competence_profiles.json", "\"chat\"", "\"phone\"",
     "/channel_demands/1/channel: given twice: phone"},
    {"ChannelSkill", "competence_profiles.json", "[\"nl:typen\"]", "[\"nl:weg\"]",
     "/channel_demands/1/skills/0: no such skill: nl:weg"},
    {"CourseBeginsAtItsEnd", "trainings.json", "\"from\": \"A2\"", "\"from\": \"B1\"",
     "/trainings/0/gives/language/from"},
    {"UnlinkedVacancyDemand", "vacancies.json", "nl:typen", "nl:weg", "nl:weg"},
    {"NoJson", "places.json", "[", "[[", ""},
    {"NoProvenance", "regions.json", "\"provenance\"", "\"origin\"", "provenance"},
    {"BadDate", "regions.json", "2026-11-01", "2026-13-01", "/provenance/as_of"},
};
INSTANTIATE_TEST_SUITE_P(Any, MarketBreakage, testing::ValuesIn(kBreakages),
                         [](const auto& tested) { return std::string{tested.param.name}; });

TEST_F(MarketErrors, RefusesACycleOfBroaderSkills) {
  folder_.write("skills/more.json", std::string{kHead} + R"("skills": [
{"code": "nl:a", "kind": "skill", "label": {"nl": "a", "en": "a"}, "broader": ["nl:b"]},
{"code": "nl:b", "kind": "skill", "label": {"nl": "b", "en": "b"}, "broader": ["nl:a"]}]})");
  EXPECT_EQ(error().code, ErrorCode::inconsistent);
  EXPECT_THAT(message(), HasSubstr("nl:a"));
}

TEST_F(MarketErrors, RefusesTwoConceptsForOneEscoUri) {
  folder_.write("skills/more.json", std::string{kHead} + R"("skills": [
{"code": "nl:a", "kind": "skill", "label": {"nl": "a", "en": "a"}, "esco": "http://e/1"},
{"code": "nl:b", "kind": "skill", "label": {"nl": "b", "en": "b"}, "esco": "http://e/1"}]})");
  EXPECT_THAT(message(), HasSubstr("the concept is taken by nl:a"));
}

TEST_F(MarketErrors, RefusesWeightsOutOfRangeOrMissing) {
  folder_.write(
      "model/weights.json",
      std::string{kHead} +
          R"("weights": {"relevance_essential": {"value": 5000, "source": "editorial", "status": "guess"}}})");
  EXPECT_THAT(message(), HasSubstr("model/weights.json:1: /weights/relevance_essential/status"));
}

TEST_F(MarketErrors, RefusesAFolderThatIsNoMarket) {
  EXPECT_EQ(import_market(folder_.path() + "/absent").error().code, ErrorCode::not_found);
  folder_.remove("sources.json");
  EXPECT_FALSE(import_market(folder_.path()).has_value());
}

}  // namespace
}  // namespace overstap
