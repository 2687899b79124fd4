// SPDX-License-Identifier: Apache-2.0
#include "overstap/profiles/corrections.h"

#include <gtest/gtest.h>

#include "tests/profiles/corrected.h"

namespace overstap {
namespace {

using test::claim;
using test::corrections;
using test::extraction;
using test::small;

const SkillId kTyping = small().skill("nl:typen");
const SkillId kLicence = small().skill("nl:rijbewijs-b");
const SkillId kDutch = small().skill("nl:taal-nederlands");
const OccupationId kCook = small().occupation("nl:kok");

/// What is left of a text and a profile when both went through a file, and what was told.
struct Corrected {
  Extraction text;
  SeekerProfile profile;
  std::vector<Error> notes;
};

Corrected correct(std::string_view entries, std::vector<TextClaim> claims,
                  SeekerProfile profile = {}) {
  const Corrections file = corrections(entries);
  RowCorrection row{file.of("1")};
  Corrected result{extraction(std::move(claims)), std::move(profile), {}};
  row.correct(result.text, TextSubject::cv);
  apply(result.text, result.profile);
  row.correct(result.profile);
  result.notes = row.not_applied("1");
  return result;
}

struct CorrectedVacancy {
  Vacancy vacancy;
  std::vector<Error> notes;
};

CorrectedVacancy correct_vacancy(std::string_view entries, std::vector<TextClaim> claims,
                                 Vacancy vacancy = {}) {
  const Corrections file = corrections(entries);
  RowCorrection row{file.of("1")};
  Extraction text = extraction(std::move(claims));
  row.correct(text, TextSubject::vacancy);
  apply(text, vacancy);
  row.correct(vacancy);
  return {std::move(vacancy), row.not_applied("1")};
}

CertificateFound licence() {
  CertificateFound found;
  found.certificate = kLicence;
  return found;
}

HoursFound hours(int min, int max) { return {{HoursPerWeek{min}, HoursPerWeek{max}}}; }

TEST(Corrections, ConfirmAndDenyWhatTheTextSays) {
  const auto [text, profile, notes] = correct(
      R"({"action":"confirmed","kind":"skill","value":{"concept":"nl:typen"}},
         {"action":"denied","kind":"certificate","value":{"label":"rijbewijs B"}},
         {"action":"denied","kind":"occupation","value":{"label":"kok"}})",
      {claim(SkillFound{kTyping, {}}), claim(licence()),
       claim(OccupationFound{kCook, {}, {}, true, false})});
  EXPECT_TRUE(notes.empty());
  ASSERT_EQ(text.claims.size(), 3U);
  EXPECT_EQ(text.claims[0].status, ClaimStatus::confirmed);
  EXPECT_EQ(profile.claims.at(0).status, ClaimStatus::confirmed);
  EXPECT_EQ(profile.claims.at(0).evidence, Evidence::text_span);
  EXPECT_EQ(profile.certificates.at(0).status, ClaimStatus::denied);
  EXPECT_EQ(profile.employment.at(0).status, ClaimStatus::denied);
}

TEST(Corrections, BeatTypedValues) {
  SeekerProfile typed;
  typed.claims.push_back(test::held(kTyping));
  typed.hours = Range<HoursPerWeek>{HoursPerWeek{36}, HoursPerWeek{40}};
  const auto [text, profile, notes] =
      correct(R"({"action":"denied","kind":"skill","value":{"label":"typen"}},
                 {"action":"added","kind":"hours","value":{"min":16,"max":20}})",
              {}, typed);
  EXPECT_TRUE(notes.empty());
  EXPECT_EQ(profile.claims.at(0).status, ClaimStatus::denied);
  EXPECT_EQ(profile.hours->max.value, 20);
}

TEST(Corrections, RemoveWithoutATrace) {
  const auto [text, profile, notes] = correct(
      R"({"action":"removed","kind":"skill","value":{"label":"typen"}},
         {"action":"removed","kind":"hours","value":{"min":24,"max":32}})",
      {claim(SkillFound{kTyping, {}}), claim(hours(24, 32)), claim(hours(12, 16))});
  EXPECT_TRUE(notes.empty());
  EXPECT_TRUE(profile.claims.empty());
  // The other hours of the text count then.
  EXPECT_EQ(profile.hours->max.value, 16);
}

TEST(Corrections, AddWhatNothingSaid) {
  const auto [text, profile, notes] = correct(
      R"({"action":"added","kind":"skill","value":{"label":"typen","months":12}},
         {"action":"added","kind":"language","value":{"label":"Nederlands","speak":"B1"}},
         {"action":"added","kind":"occupation","value":{"label":"lampenist","outside":true}},
         {"action":"added","kind":"certificate","stance":"lacks","value":{"label":"rijbewijs"}},
         {"action":"added","kind":"place","value":{"postcode":"9711"}},
         {"action":"added","kind":"contract","value":{"contract":"permanent"}})",
      {});
  EXPECT_TRUE(notes.empty());
  ASSERT_EQ(text.claims.size(), 6U);
  for (const TextClaim& added : text.claims) EXPECT_EQ(added.span.part, -1);
  EXPECT_EQ(profile.claims.at(0).evidence, Evidence::stated);
  EXPECT_EQ(profile.claims.at(0).status, ClaimStatus::confirmed);
  EXPECT_FALSE(profile.claims.at(0).span);
  EXPECT_EQ(profile.languages.at(0).status, ClaimStatus::confirmed);
  EXPECT_EQ(profile.employment.at(0).label, "lampenist");
  EXPECT_EQ(profile.employment.at(0).status, ClaimStatus::confirmed);
  EXPECT_EQ(profile.certificates.at(0).status, ClaimStatus::denied);
  EXPECT_EQ(profile.postcode.digits, 9711);
  EXPECT_EQ(profile.prefers_contracts, (std::vector{ContractKind::permanent}));
}

TEST(Corrections, ReplaceTheLevelsOfALanguage) {
  LanguageFound good;
  good.language = kDutch;
  good.parts.fill(Range<Cefr>{Cefr::c1, Cefr::c1});
  const auto [text, profile, notes] = correct(
      R"({"action":"added","kind":"language","value":{"label":"Nederlands","speak":["A2","B1"]}})",
      {claim(good)});
  EXPECT_TRUE(notes.empty());
  ASSERT_EQ(profile.languages.size(), 1U);
  EXPECT_EQ(profile.languages[0].parts[2], (Range<Cefr>{Cefr::a2, Cefr::b1}));
  EXPECT_FALSE(profile.languages[0].parts[0]);
}

TEST(Corrections, OfALackingAreAboutTheLacking) {
  const auto lacks = claim(licence(), Stance::lacks);
  const auto of = [&](const char* action) {
    std::string entry{R"({"kind":"certificate","stance":"lacks","value":{"label":"rijbewijs B"},)"};
    return correct(entry.append(R"("action":")").append(action).append("\"}"), {lacks});
  };
  EXPECT_EQ(of("confirmed").profile.certificates.at(0).status, ClaimStatus::denied);
  EXPECT_TRUE(of("denied").profile.certificates.empty());
  EXPECT_TRUE(of("removed").profile.certificates.empty());
  EXPECT_TRUE(of("denied").notes.empty());
  // Said of the having, it is the other way round.
  const auto having = correct(
      R"({"action":"confirmed","kind":"certificate","value":{"label":"rijbewijs B"}})", {lacks});
  EXPECT_EQ(having.profile.certificates.at(0).status, ClaimStatus::confirmed);
}

TEST(Corrections, OfAWishTouchNoClaimThatIsHeld) {
  SeekerProfile typed;
  typed.certificates.push_back(test::held_certificate(kLicence));
  const auto [text, profile, notes] = correct(
      R"({"action":"denied","kind":"certificate","stance":"wants","value":{"label":"rijbewijs"}})",
      {claim(licence(), Stance::wants)}, typed);
  EXPECT_TRUE(notes.empty());
  EXPECT_EQ(text.claims.at(0).status, ClaimStatus::denied);
  EXPECT_EQ(profile, typed);
}

TEST(Corrections, ApplyInOrderSoThatTheLastWins) {
  Corrections first =
      corrections(R"({"action":"denied","kind":"skill","value":{"label":"typen"}})");
  first.append(corrections(R"({"action":"confirmed","kind":"skill","value":{"label":"typen"}})"));
  RowCorrection row{first.of("1")};
  Extraction text = extraction({claim(SkillFound{kTyping, {}})});
  row.correct(text, TextSubject::cv);
  EXPECT_EQ(text.claims.at(0).status, ClaimStatus::confirmed);
}

TEST(Corrections, TellWhatTheyFoundNothingFor) {
  const auto [text, profile, notes] = correct(
      R"({"action":"denied","kind":"skill","value":{"label":"typen"},"reason":"geheime reden"},
         {"action":"added","kind":"skill","value":{"label":"vreemde vaardigheid"}},
         {"action":"added","kind":"skill","value":{"label":"plannen"}},
         {"action":"added","kind":"screening","value":{"screening":"vog"}})",
      {});
  ASSERT_EQ(notes.size(), 4U);
  for (const Error& note : notes) {
    EXPECT_NE(note.message.find("1, s"), std::string::npos) << note.message;
    EXPECT_EQ(note.message.find("geheim"), std::string::npos) << note.message;
    EXPECT_EQ(note.message.find("vreemde"), std::string::npos) << note.message;
  }
  EXPECT_NE(notes[0].message.find("skill denied"), std::string::npos);
  EXPECT_NE(notes[1].message.find("no concept"), std::string::npos);
  EXPECT_NE(notes[2].message.find("several concepts"), std::string::npos);
  EXPECT_EQ(notes[1].where->pointer, "/rows/0/corrections/1");
  EXPECT_EQ(profile, SeekerProfile{});
}

TEST(Corrections, SieveWhatAProfileWouldKeep) {
  const auto result = correct(
      R"({"action":"added","kind":"education","value":{"field":"Ik ben al jaren ziek."}})", {});
  EXPECT_EQ(result.profile.education.at(0).field, kNotCarried);
}

TEST(Corrections, OfAVacancySetItsDemands) {
  Vacancy typed;
  typed.demands.push_back(test::demand(SkillDemand{kTyping}, Force::wished));
  typed.demands.push_back(test::demand(CertificateDemand{kLicence}, Force::required));
  const auto [vacancy, notes] = correct_vacancy(
      R"({"action":"denied","kind":"certificate","value":{"label":"rijbewijs"}},
         {"action":"added","kind":"skill","stance":"required","value":{"label":"typen"}},
         {"action":"added","kind":"language","value":{"label":"Nederlands","speak":"B1"}},
         {"action":"added","kind":"hours","value":{"min":24,"max":24}})",
      {claim(hours(32, 36))}, typed);
  EXPECT_TRUE(notes.empty());
  ASSERT_EQ(vacancy.demands.size(), 2U);
  EXPECT_EQ(vacancy.demands[0].what, (decltype(Demand::what){SkillDemand{kTyping}}));
  EXPECT_EQ(vacancy.demands[0].force, Force::required);
  EXPECT_EQ(vacancy.demands[1].force, Force::required);
  EXPECT_EQ(vacancy.hours->max.value, 24);
}

TEST(Corrections, ChangeNothingWhereThereAreNone) {
  const Corrections none;
  RowCorrection row{none.of("1")};
  SeekerProfile profile;
  profile.claims.push_back(test::held(kTyping));
  const SeekerProfile before = profile;
  row.correct(profile);
  EXPECT_EQ(profile, before);
  EXPECT_TRUE(row.not_applied("1").empty());
}

struct Broken {
  const char* name;
  std::string file;
  const char* pointer;
};

class BrokenCorrections : public ::testing::TestWithParam<Broken> {};

TEST_P(BrokenCorrections, AreRefusedWithTheirPlace) {
  const auto read = test::parsed(GetParam().file);
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().where->pointer, GetParam().pointer) << read.error().to_string();
}

std::string entry(std::string_view text) { return test::correction_file(text); }

INSTANTIATE_TEST_SUITE_P(
    Files, BrokenCorrections,
    ::testing::Values(
        Broken{"NoObject", "[]", ""}, Broken{"NoJson", "{", ""},
        Broken{"OtherFormat", R"({"format":"x","version":1,"rows":[]})", "/format"},
        Broken{"OtherVersion", R"({"format":"overstap_corrections","version":2,"rows":[]})",
               "/version"},
        Broken{"NoId",
               R"({"format":"overstap_corrections","version":1,"rows":[{"corrections":[]}]})",
               "/rows/0/id"},
        Broken{"OtherAction", entry(R"({"action":"x","kind":"skill","value":{"label":"typen"}})"),
               "/rows/0/corrections/0/action"},
        Broken{"OtherKind", entry(R"({"action":"added","kind":"x","value":{"label":"typen"}})"),
               "/rows/0/corrections/0/kind"},
        Broken{"NoValue", entry(R"({"action":"added","kind":"skill"})"),
               "/rows/0/corrections/0/value"},
        Broken{"NoLabel", entry(R"({"action":"added","kind":"skill","value":{}})"),
               "/rows/0/corrections/0/value/label"},
        Broken{"UnknownKey",
               entry(R"({"action":"added","kind":"skill","value":{"label":"typen","x":1}})"),
               "/rows/0/corrections/0/value/x"},
        Broken{"ReasonIsNoText",
               entry(R"({"action":"added","kind":"skill","reason":1,"value":{"label":"typen"}})"),
               "/rows/0/corrections/0/reason"},
        Broken{"OtherRole",
               entry(R"({"action":"added","kind":"skill","by":"Jan","value":{"label":"typen"}})"),
               "/rows/0/corrections/0/by"},
        Broken{"HoursTurned",
               entry(R"({"action":"added","kind":"hours","value":{"min":32,"max":24}})"),
               "/rows/0/corrections/0/value/max"}),
    [](const auto& one) { return std::string{one.param.name}; });

}  // namespace
}  // namespace overstap
