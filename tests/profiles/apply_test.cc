// SPDX-License-Identifier: Apache-2.0
// What a text says on top of a profile and of a vacancy.
#include <gtest/gtest.h>

#include "tests/profiles/corrected.h"

namespace overstap {
namespace {

using test::claim;
using test::extraction;
using test::small;

const SkillId kTyping = small().skill("nl:typen");
const SkillId kDutch = small().skill("nl:taal-nederlands");
const SkillId kLicence = small().skill("nl:rijbewijs-b");
const OccupationId kCook = small().occupation("nl:kok");

LanguageFound language(Cefr level) {
  LanguageFound found;
  found.language = kDutch;
  found.parts.fill(Range<Cefr>{level, level});
  return found;
}

CertificateFound certificate(SkillId id) {
  CertificateFound found;
  found.certificate = id;
  return found;
}

HoursFound hours(int min, int max) { return {{HoursPerWeek{min}, HoursPerWeek{max}}}; }

TEST(ApplyToSeeker, AddsAClaimWithTheWordsItRestsOn) {
  SeekerProfile profile;
  apply(extraction({claim(SkillFound{kTyping, Months{24}})}), profile);
  ASSERT_EQ(profile.claims.size(), 1U);
  EXPECT_EQ(profile.claims[0].skill, kTyping);
  EXPECT_EQ(profile.claims[0].evidence, Evidence::text_span);
  EXPECT_EQ(profile.claims[0].status, ClaimStatus::open);
  EXPECT_EQ(profile.claims[0].duration, Months{24});
  EXPECT_EQ(profile.claims[0].span, (SourceSpan{0, 0, 4}));
}

TEST(ApplyToSeeker, LeavesTypedValuesAlone) {
  SeekerProfile profile;
  profile.hours = Range<HoursPerWeek>{HoursPerWeek{36}, HoursPerWeek{40}};
  profile.postcode = {9711, 4};
  profile.min_hourly_wage = Cents{1600};
  profile.working_level = WorkingLevel{EducationLevel::hbo, WorkingLevelEvidence::assessment};
  profile.claims.push_back(test::held(kTyping));
  profile.languages.push_back({kDutch, {}, ClaimStatus::open});
  profile.certificates.push_back(test::held_certificate(kLicence));
  profile.wishes.push_back({Condition::evening_work, Wish::rather_no});
  profile.availability[0][0] = Works::no;
  const SeekerProfile before = profile;
  AvailabilityFound mornings;
  mornings.days = {Day::mon};
  mornings.parts = {DayPart::morning};
  apply(extraction({claim(hours(24, 32)), claim(PlaceFound{{1234, 4}, {}}),
                    claim(WageFound{WageUnit::hour, {Cents{1500}, Cents{1500}}, {}}),
                    claim(WorkingLevelFound{EducationLevel::mbo_4}), claim(SkillFound{kTyping, {}}),
                    claim(language(Cefr::c1)), claim(certificate(kLicence), Stance::lacks),
                    claim(ConditionFound{Condition::evening_work, Answer::yes}), claim(mornings)}),
        profile);
  EXPECT_EQ(profile, before);
}

TEST(ApplyToSeeker, LeavesAPersonsWordAlone) {
  SeekerProfile profile;
  profile.claims.push_back(test::held(kTyping, ClaimStatus::denied));
  profile.certificates.push_back(test::held_certificate(kLicence, ClaimStatus::confirmed));
  profile.languages.push_back({kDutch, {}, ClaimStatus::denied});
  const SeekerProfile before = profile;
  apply(extraction({claim(SkillFound{kTyping, {}}), claim(certificate(kLicence), Stance::lacks),
                    claim(language(Cefr::c1))}),
        profile);
  EXPECT_EQ(profile, before);
}

TEST(ApplyToSeeker, DeniesWhatIsLackedAndOmitsWhatIsWanted) {
  SeekerProfile profile;
  apply(extraction({claim(certificate(kLicence), Stance::lacks),
                    claim(SkillFound{kTyping, {}}, Stance::wants),
                    claim(certificate(small().skill("nl:wft-basis")), Stance::wants),
                    claim(OccupationFound{kCook, {}, {}, false, false}, Stance::wants)}),
        profile);
  ASSERT_EQ(profile.certificates.size(), 1U);
  EXPECT_EQ(profile.certificates[0].status, ClaimStatus::denied);
  EXPECT_TRUE(profile.claims.empty());
  EXPECT_TRUE(profile.employment.empty());
}

TEST(ApplyToSeeker, AddsAJobOnce) {
  SeekerProfile profile;
  const OccupationFound job{kCook, Date{2018, 0, 0}, {}, true, false};
  const OccupationFound later{kCook, Date{2021, 0, 0}, {}, true, false};
  const OccupationFound undated{kCook, {}, {}, false, false};
  apply(extraction({claim(job), claim(job), claim(undated), claim(later)}), profile);
  ASSERT_EQ(profile.employment.size(), 2U);
  EXPECT_EQ(profile.employment[0].from, (Date{2018, 0, 0}));
  EXPECT_TRUE(profile.employment[0].current);
}

TEST(ApplyToSeeker, KeepsATitleOutsideTheTaxonomyAsItsLabel) {
  SeekerProfile profile;
  apply(extraction({claim(OccupationFound{}, Stance::has, "lampenist")}), profile);
  ASSERT_EQ(profile.employment.size(), 1U);
  EXPECT_EQ(profile.employment[0].label, "lampenist");
  EXPECT_FALSE(profile.employment[0].occupation);
}

TEST(ApplyToVacancy, AddsDemandsWithTheirForceOnce) {
  Vacancy vacancy;
  apply(extraction({claim(SkillFound{kTyping, {}}, Stance::wished),
                    claim(SkillFound{kTyping, {}}, Stance::required),
                    claim(certificate(kLicence), Stance::legal),
                    claim(language(Cefr::b2), Stance::required)}),
        vacancy);
  ASSERT_EQ(vacancy.demands.size(), 2U + kLanguageParts);
  EXPECT_EQ(vacancy.demands[0].force, Force::wished);
  EXPECT_EQ(vacancy.demands[1].force, Force::legal);
  EXPECT_EQ(vacancy.demands[2].force, Force::required);
}

TEST(ApplyToVacancy, ShowsTitlesThatAreJoined) {
  const auto title = [](const std::string& text, SourceSpan second, ClaimStatus status = {}) {
    Extraction said = extraction(
        {claim(OccupationFound{}, Stance::offered), claim(OccupationFound{}, Stance::offered)});
    said.text.parts[0].text = text;
    said.claims[0].span = {0, 0, 3};
    said.claims[1].span = second;
    said.claims[1].status = status;
    Vacancy vacancy;
    apply(said, vacancy);
    return vacancy.title;
  };
  EXPECT_EQ(title("Kok / ober, Assen", {0, 6, 10}), "Kok / ober");
  EXPECT_EQ(title("Kok (m/v) of een ober", {0, 17, 21}), "Kok (m/v) of een ober");
  EXPECT_EQ(title("Kok / ober, Assen", {0, 6, 10}, ClaimStatus::denied), "Kok");
  EXPECT_EQ(title("Kok. Ober", {0, 5, 9}), "Kok");
  EXPECT_EQ(title("Kok helpt ober", {0, 10, 14}), "Kok");
}

TEST(ApplyToVacancy, TakesNoDemandFromAnOffer) {
  Vacancy vacancy;
  apply(extraction({claim(certificate(kLicence), Stance::offered)}), vacancy);
  EXPECT_TRUE(vacancy.demands.empty());
  vacancy.demands.push_back(test::demand(CertificateDemand{kLicence}, Force::wished));
  apply(extraction({claim(certificate(kLicence), Stance::offered)}), vacancy);
  ASSERT_EQ(vacancy.demands.size(), 1U);
  EXPECT_TRUE(vacancy.demands[0].employer_offers);
}

TEST(ApplyToVacancy, LeavesTypedValuesAlone) {
  Vacancy vacancy;
  vacancy.hours = Range<HoursPerWeek>{HoursPerWeek{36}, HoursPerWeek{40}};
  vacancy.wage.hourly = Range<Cents>{Cents{1600}, Cents{1700}};
  vacancy.postcode = {9711, 4};
  vacancy.conditions.set(Condition::evening_work, Answer::no);
  vacancy.roster.evenings_per_week = 1;
  vacancy.start = Date{2027, 1, 1};
  vacancy.demands.push_back(test::demand(SkillDemand{kTyping}, Force::required));
  const Vacancy before = vacancy;
  AvailabilityFound evenings;
  evenings.frequencies = {{Frequency::Unit::evenings, 3, 1}};
  apply(extraction({claim(hours(24, 32)), claim(PlaceFound{{1234, 4}, {}}),
                    claim(WageFound{WageUnit::hour, {Cents{1500}, Cents{1500}}, {}}),
                    claim(ConditionFound{Condition::evening_work, Answer::yes}),
                    claim(StartFound{Date{2026, 12, 1}, false, {}}), claim(evenings),
                    claim(SkillFound{kTyping, {}}, Stance::wished)}),
        vacancy);
  EXPECT_EQ(vacancy, before);
}

TEST(ApplyToVacancy, SaysWhatAFlagCoversAndDemandsItNot) {
  Vacancy vacancy;
  Extraction said = extraction({});
  said.flags.push_back({0, {0, 0, 5}});
  apply(said, vacancy);
  EXPECT_EQ(vacancy.said, (std::vector<std::string>{"Tekst"}));
  EXPECT_TRUE(vacancy.demands.empty());
}

TEST(ApplyToVacancy, PutsASelectionDemandAfterSelection) {
  Vacancy vacancy;
  apply(extraction({claim(ScreeningFound{Screening::vog}, Stance::required)}), vacancy);
  ASSERT_EQ(vacancy.demands.size(), 1U);
  EXPECT_EQ(vacancy.demands[0].needed.at, NeededAt::after_selection);
}

}  // namespace
}  // namespace overstap
