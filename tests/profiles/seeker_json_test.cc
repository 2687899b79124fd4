// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

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
  return or_throw(
      read_seekers({"people.json", text}, small_linker(), small_taxonomy().taxonomy(), {}));
}

SeekerProfile one(std::string_view text) {
  auto result = read(text);
  EXPECT_EQ(result.values.size(), 1U) << test::written(result.diagnostics);
  if (result.values.empty()) return {};
  return result.values.front();
}

constexpr std::string_view kFull = R"({
  "id": "S001",
  "occupations": [
    {"occupation": "nl:kok", "from": "2017-03", "to": "2019", "hours_per_week": 32, "leading": true, "sector": "horeca", "status": "confirmed"},
    {"occupation": "Ober", "from": "2020-01-15", "to": "present"},
    {"occupation": "glazenwasser op hoogte", "status": "denied"}],
  "claims": [
    {"skill": "nl:typen", "evidence": "tested", "status": "confirmed", "level": "snel", "last_used": "2024", "months": 18},
    {"skill": "actief luisteren", "evidence": "text_span"}],
  "education": [{"level": "mbo-3", "field": "koken", "completed": "yes", "abroad": "no", "valuation": "none"},
                {"abroad": "yes", "valuation": "requested"}, {"valuation": "hbo"}],
  "working_level": {"level": "mbo-4", "evidence": "evc"},
  "languages": [{"language": "nl", "listen": "C1", "write": ["B1", "B2"], "status": "confirmed"}, {"language": "eng", "speak": "A2"}],
  "certificates": [{"certificate": "nl:rijbewijs-b", "date": "2010-05", "valid_until": "2030", "upkeep": "yes", "status": "confirmed"}],
  "availability": [{"days": ["mon", "sun"], "parts": ["morning", "night"], "works": "yes"},
                   {"days": ["tue"], "parts": ["evening"], "works": "if_needed"}],
  "hours": {"min": 24, "max": 32.0},
  "place": {"postcode": "9711 AB"},
  "travel": {"max_km": 12.5, "max_minutes": 45, "modes": ["bike", "walk"]},
  "contracts": ["permanent", "agency_with_prospect"],
  "prefers_contracts": ["permanent"],
  "wishes": [{"condition": "phone_all_day", "wish": "rather_no"}],
  "min_hourly_wage_cents": 1520,
  "ready_by": "2027-02-01",
  "references_available": true
})";

TEST(SeekerJson, ReadsWorkAndClaims) {
  const auto& t = small_taxonomy();
  const SeekerProfile p = one(kFull);
  EXPECT_EQ(p.id, "S001");
  ASSERT_EQ(p.employment.size(), 3U);
  EXPECT_EQ(p.employment[0].occupation, t.occupation("nl:kok"));
  EXPECT_EQ(p.employment[0].from, (Date{2017, 3, 0}));
  EXPECT_EQ(p.employment[0].to, (Date{2019, 0, 0}));
  EXPECT_TRUE(p.employment[0].leading);
  EXPECT_EQ(p.employment[0].status, ClaimStatus::confirmed);
  EXPECT_EQ(p.employment[0].label, "");
  EXPECT_EQ(p.employment[1].occupation, t.occupation("nl:medewerker-bediening"));
  EXPECT_TRUE(p.employment[1].current);
  EXPECT_FALSE(p.employment[1].to.has_value());
  EXPECT_FALSE(p.employment[2].occupation.has_value());
  EXPECT_EQ(p.employment[2].label, "glazenwasser op hoogte");
  EXPECT_THAT(p.unlinked, ElementsAre("glazenwasser op hoogte"));
  ASSERT_EQ(p.claims.size(), 2U);
  EXPECT_EQ(p.claims[0].skill, t.skill("nl:typen"));
  EXPECT_EQ(p.claims[0].evidence, Evidence::tested);
  EXPECT_EQ(p.claims[0].status, ClaimStatus::confirmed);
  EXPECT_EQ(p.claims[0].level, "snel");
  EXPECT_EQ(p.claims[0].last_used, (Date{2024, 0, 0}));
  EXPECT_EQ(p.claims[0].duration, Months{18});
  EXPECT_EQ(p.claims[1].skill, t.skill("nl:luisteren"));
  EXPECT_EQ(p.claims[1].evidence, Evidence::text_span);
  EXPECT_EQ(p.claims[1].status, ClaimStatus::open);
}

TEST(SeekerJson, ReadsEducationLanguagesAndCertificates) {
  const auto& t = small_taxonomy();
  const SeekerProfile p = one(kFull);
  ASSERT_EQ(p.education.size(), 3U);
  EXPECT_EQ(p.education[0].level, EducationLevel::mbo_3);
  EXPECT_EQ(p.education[0].field, "koken");
  EXPECT_EQ(p.education[0].completed, Answer::yes);
  EXPECT_EQ(p.education[0].abroad, Answer::no);
  EXPECT_FALSE(p.education[0].valuation_requested || p.education[0].valuation.has_value());
  EXPECT_TRUE(p.education[1].valuation_requested);
  EXPECT_EQ(p.education[1].completed, Answer::unknown);
  EXPECT_EQ(p.education[2].valuation, EducationLevel::hbo);
  ASSERT_TRUE(p.working_level.has_value());
  EXPECT_EQ(p.working_level->level, EducationLevel::mbo_4);
  EXPECT_EQ(p.working_level->evidence, WorkingLevelEvidence::evc);
  ASSERT_EQ(p.languages.size(), 2U);
  EXPECT_EQ(p.languages[0].language, t.skill("nl:taal-nederlands"));
  EXPECT_EQ(p.languages[0].status, ClaimStatus::confirmed);
  EXPECT_EQ(p.languages[0].parts[0], (Range<Cefr>{Cefr::c1, Cefr::c1}));
  EXPECT_EQ(p.languages[0].parts[1], std::nullopt);
  EXPECT_EQ(p.languages[0].parts[4], (Range<Cefr>{Cefr::b1, Cefr::b2}));
  EXPECT_EQ(p.languages[1].language, t.skill("nl:taal-engels"));
  ASSERT_EQ(p.certificates.size(), 1U);
  EXPECT_EQ(p.certificates[0].certificate, t.skill("nl:rijbewijs-b"));
  EXPECT_EQ(p.certificates[0].date, (Date{2010, 5, 0}));
  EXPECT_EQ(p.certificates[0].valid_until, (Date{2030, 0, 0}));
  EXPECT_EQ(p.certificates[0].upkeep, Answer::yes);
  EXPECT_EQ(p.certificates[0].status, ClaimStatus::confirmed);
}

TEST(SeekerJson, ReadsWhenWhereAndOnWhatTerms) {
  const SeekerProfile p = one(kFull);
  EXPECT_EQ(p.availability[0][0], Works::yes);
  EXPECT_EQ(p.availability[6][3], Works::yes);
  EXPECT_EQ(p.availability[1][2], Works::if_needed);
  EXPECT_EQ(p.availability[0][1], Works::unknown);
  EXPECT_EQ(p.hours, (Range<HoursPerWeek>{{24}, {32}}));
  EXPECT_EQ(p.postcode, (PostcodePrefix{9711, 4}));
  EXPECT_EQ(p.travel.max_distance, Metres{12'500});
  EXPECT_EQ(p.travel.max_minutes, 45);
  EXPECT_THAT(p.travel.modes, ElementsAre(TravelMode::bike, TravelMode::walk));
  EXPECT_THAT(p.accepts_contracts,
              ElementsAre(ContractKind::permanent, ContractKind::agency_with_prospect));
  EXPECT_THAT(p.prefers_contracts, ElementsAre(ContractKind::permanent));
  ASSERT_EQ(p.wishes.size(), 1U);
  EXPECT_EQ(p.wishes[0].condition, Condition::phone_all_day);
  EXPECT_EQ(p.wishes[0].wish, Wish::rather_no);
  EXPECT_EQ(p.min_hourly_wage, Cents{1520});
  EXPECT_EQ(p.ready_by, (Date{2027, 2, 1}));
  EXPECT_EQ(p.references_available, Answer::yes);
}

TEST(SeekerJson, LeavesEverythingUnknownInAnEmptyProfile) {
  const SeekerProfile p = one(R"({"id": "x"})");
  EXPECT_THAT(p.employment, IsEmpty());
  EXPECT_FALSE(p.hours.has_value());
  EXPECT_EQ(p.postcode.length, 0);
  EXPECT_EQ(p.references_available, Answer::unknown);
  EXPECT_EQ(p.availability[3][1], Works::unknown);
}

struct Refusal {
  std::string text;
  std::string pointer;
  std::string message;
};

TEST(SeekerJson, RejectsWithPointerAndReason) {
  const std::vector<Refusal> cases = {
      {R"({"id": ""})", "/id", "empty"},
      {R"({"id": 5})", "/id", "expected a string, found a number"},
      {R"({"id": "a", "id": "b"})", "/id", "more than once"},
      {R"({"hobby": "x"})", "/hobby", "unknown key"},
      {R"({"occupations": {}})", "/occupations", "expected an array"},
      {R"({"occupations": [3]})", "/occupations/0", "expected an object"},
      {R"({"occupations": [{}]})", "/occupations/0/occupation", "missing"},
      {R"({"occupations": [{"occupation": ""}]})", "/occupations/0/occupation", "empty"},
      {R"({"occupations": [{"occupation": "nl:kok", "from": "2017-13"}]})", "/occupations/0/from",
       "expected a date"},
      {R"({"occupations": [{"occupation": "nl:kok", "to": "heden"}]})", "/occupations/0/to",
       "expected a date"},
      {R"({"occupations": [{"occupation": "nl:kok", "from": "2018-05", "to": "2018-04"}]})",
       "/occupations/0/to", "earlier"},
      {R"({"occupations": [{"occupation": "nl:kok", "hours_per_week": 90}]})",
       "/occupations/0/hours_per_week", "0 to 80"},
      {R"({"occupations": [{"occupation": "nl:kok", "leading": "yes"}]})", "/occupations/0/leading",
       "true or false"},
      {R"({"occupations": [{"occupation": "nl:kok", "sector": ""}]})", "/occupations/0/sector",
       "empty"},
      {R"({"occupations": [{"occupation": "nl:kok", "status": "maybe"}]})", "/occupations/0/status",
       "open confirmed denied"},
      {R"({"occupations": [{"occupation": "nl:kok", "x": 1}]})", "/occupations/0/x", "unknown key"},
      {R"({"occupations": [{"occupation": "nl:kok", "from": "2018", "from": "2018"}]})",
       "/occupations/0/from", "more than once"},
      {R"({"claims": [{"skill": "nl:typen"}]})", "/claims/0/evidence", "missing"},
      {R"({"claims": [{"skill": "nl:typen", "evidence": "derived"}]})", "/claims/0/evidence",
       "tested certificate stated text_span"},
      {R"({"claims": [{"evidence": "tested"}]})", "/claims/0/skill", "missing"},
      {R"({"claims": [{"skill": 1, "evidence": "tested"}]})", "/claims/0/skill",
       "expected a string"},
      {R"({"claims": [{"skill": "nl:typen", "evidence": "tested", "months": -1}]})",
       "/claims/0/months", "0 to 720, found -1"},
      {R"({"claims": [{"skill": "nl:typen", "evidence": "tested", "last_used": "x"}]})",
       "/claims/0/last_used", "date"},
      {R"({"education": [{"level": "mbo"}]})", "/education/0/level", "mbo-1 mbo-2"},
      {R"({"education": [{"completed": true}]})", "/education/0/completed", "expected a string"},
      {R"({"education": [{"completed": "ja"}]})", "/education/0/completed", "yes no unknown"},
      {R"({"education": [{"valuation": "x"}]})", "/education/0/valuation", "requested"},
      {R"({"working_level": {"level": "hbo"}})", "/working_level/evidence", "missing"},
      {R"({"working_level": {"level": "hbo", "evidence": "guess"}})", "/working_level/evidence",
       "assessment evc stated"},
      {R"({"languages": [{"speak": "B1"}]})", "/languages/0/language", "missing"},
      {R"({"languages": [{"language": "nl", "speak": "B3"}]})", "/languages/0/speak", "A1..C2"},
      {R"({"languages": [{"language": "nl", "speak": ["B2", "B1"]}]})", "/languages/0/speak",
       "lowest"},
      {R"({"languages": [{"language": "nl", "speak": ["B2"]}]})", "/languages/0/speak", "lowest"},
      {R"({"certificates": [{"date": "2020"}]})", "/certificates/0/certificate", "missing"},
      {R"({"certificates": [{"certificate": "nl:wft-basis", "upkeep": "?"}]})",
       "/certificates/0/upkeep", "yes no unknown"},
      {R"({"availability": [{"days": ["mon"], "parts": ["morning"]}]})", "/availability/0/works",
       "missing"},
      {R"({"availability": [{"parts": ["morning"], "works": "no"}]})", "/availability/0/days",
       "missing"},
      {R"({"availability": [{"days": ["maandag"], "parts": [], "works": "no"}]})",
       "/availability/0/days/0", "mon tue"},
      {R"({"availability": [{"days": ["mon", "mon"], "parts": [], "works": "no"}]})",
       "/availability/0/days/1", "more than once"},
      {R"({"availability": [{"days": ["mon"], "parts": ["night"], "works": "unknown"}]})",
       "/availability/0/works", "yes no if_needed"},
      {R"({"availability": [{"days": ["mon"], "parts": ["night"], "works": "no"}, {"days": ["mon"], "parts": ["night"], "works": "yes"}]})",
       "/availability/1/works", "contradicts an earlier entry for mon night"},
      {R"({"hours": {"min": 30}})", "/hours/max", "missing"},
      {R"({"hours": {"min": 30, "max": 20}})", "/hours/max", "less than min"},
      {R"({"hours": {"min": 30, "max": 61}})", "/hours/max", "0 to 60"},
      {R"({"hours": {"min": 7.5, "max": 8}})", "/hours/min", "whole hours"},
      {R"({"place": {}})", "/place/postcode", "missing"},
      {R"({"place": {"postcode": "0123"}})", "/place/postcode", "two to four digits"},
      {R"({"place": {"postcode": "9"}})", "/place/postcode", "two to four digits"},
      {R"({"place": {"postcode": "97111"}})", "/place/postcode", "two to four digits"},
      {R"({"place": {"postcode": "971 AB"}})", "/place/postcode", "two to four digits"},
      {R"({"place": {"postcode": "9711AB", "gps": 1}})", "/place/gps", "unknown key"},
      {R"({"travel": {"max_km": -1}})", "/travel/max_km", "kilometres"},
      {R"({"travel": {"max_minutes": 1.5}})", "/travel/max_minutes", "whole number"},
      {R"({"travel": {"modes": ["fly"]}})", "/travel/modes/0", "walk bike"},
      {R"({"contracts": ["zzp"]})", "/contracts/0", "permanent"},
      {R"({"prefers_contracts": [1]})", "/prefers_contracts/0", "permanent"},
      {R"({"wishes": [{"condition": "phone", "wish": "no"}]})", "/wishes/0/condition",
       "phone_all_day"},
      {R"({"wishes": [{"condition": "night_work"}]})", "/wishes/0/wish", "missing"},
      {R"({"wishes": [{"condition": "night_work", "wish": "no"}, {"condition": "night_work", "wish": "no"}]})",
       "/wishes/1/condition", "more than once"},
      {R"({"min_hourly_wage_cents": 15.2})", "/min_hourly_wage_cents", "whole number"},
      {R"({"ready_by": "soon"})", "/ready_by", "date"},
      {R"({"references_available": "yes"})", "/references_available", "true or false"},
      {R"({"provenance": {"source": "editorial"}})", "/provenance/as_of", "missing"},
  };
  for (const Refusal& c : cases) {
    const auto result = read(c.text);
    ASSERT_EQ(result.diagnostics.rejected, 1U) << c.text;
    EXPECT_TRUE(result.values.empty()) << c.text;
    const Error& error = result.diagnostics.entries.front().error;
    EXPECT_EQ(error.code, ErrorCode::schema) << c.text;
    EXPECT_EQ(error.where->pointer, c.pointer) << c.text << " " << error.message;
    EXPECT_EQ(error.where->file, "people.json");
    EXPECT_EQ(error.where->line, 1U);
    EXPECT_THAT(error.message, HasSubstr(c.message)) << c.text;
  }
}

TEST(SeekerJson, NotesWhatItCannotLinkAndKeepsTheRow) {
  const auto result = read(R"({"id": "a",
    "claims": [{"skill": "plannen", "evidence": "stated"}, {"skill": "nl:rijbewijs-b", "evidence": "stated"}],
    "languages": [{"language": "xx", "speak": "B1"}],
    "certificates": [{"certificate": "nl:typen"}]})");
  ASSERT_EQ(result.values.size(), 1U);
  EXPECT_THAT(result.values[0].claims, IsEmpty());
  EXPECT_THAT(result.values[0].unlinked,
              ElementsAre("plannen", "nl:rijbewijs-b", "xx", "nl:typen"));
  ASSERT_EQ(result.diagnostics.entries.size(), 4U);
  EXPECT_EQ(result.diagnostics.entries[0].severity, Severity::note);
  EXPECT_EQ(result.diagnostics.entries[0].error.code, ErrorCode::ambiguous);
  EXPECT_EQ(result.diagnostics.entries[0].error.where->pointer, "/claims/0/skill");
  EXPECT_EQ(result.diagnostics.entries[0].error.where->line, 2U);
  EXPECT_THAT(result.diagnostics.entries[0].error.message, HasSubstr("nl:plannen-team"));
  EXPECT_THAT(result.diagnostics.entries[1].error.message, HasSubstr("certificate"));
  EXPECT_EQ(result.diagnostics.entries[2].error.where->pointer, "/languages/0/language");
  EXPECT_THAT(result.diagnostics.entries[3].error.message, HasSubstr("belongs among the skills"));
}

}  // namespace
}  // namespace overstap
