// SPDX-License-Identifier: Apache-2.0
// What `reduce` tells of what a format cannot hold.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "overstap/profiles/writer.h"
#include "tests/profiles/small_taxonomy.h"

namespace overstap::test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

const Taxonomy& taxonomy() { return small_taxonomy().taxonomy(); }
SkillId skill(std::string_view code) { return small_taxonomy().skill(code); }
OccupationId occupation(std::string_view code) { return small_taxonomy().occupation(code); }

constexpr auto kSeekerFormats = std::to_array<SeekerFormat>(
    {SeekerFormat::overstap_json, SeekerFormat::json_resume, SeekerFormat::europass,
     SeekerFormat::hr_xml, SeekerFormat::hr_open, SeekerFormat::vum, SeekerFormat::csv});
constexpr auto kVacancyFormats = std::to_array<VacancyFormat>(
    {VacancyFormat::overstap_json, VacancyFormat::job_posting, VacancyFormat::setu_vacancy,
     VacancyFormat::vum, VacancyFormat::csv});

SeekerProfile somebody() {
  SeekerProfile seeker;
  seeker.id = "S1";
  return seeker;
}

SeekerProfile who_denies(std::string_view identifier) {
  SeekerProfile seeker = somebody();
  Claim denied;
  denied.skill = skill(identifier);
  denied.status = ClaimStatus::denied;
  seeker.claims = {denied};
  return seeker;
}

/// The reason given for a field; empty when it is not among the losses.
template <class T>
std::string reason_of(const Reduced<T>& reduced, std::string_view field) {
  const auto found = std::ranges::find(reduced.losses, field, &Loss::field);
  return found == reduced.losses.end() ? std::string{} : found->reason;
}

TEST(Reduce, NeverKeepsADeniedSkillAsHeld) {
  const SeekerProfile seeker = who_denies("nl:typen");
  for (const SeekerFormat format : kSeekerFormats) {
    const auto reduced = reduce(seeker, format, taxonomy());
    for (const Claim& claim : reduced.value.claims) {
      EXPECT_EQ(claim.status, ClaimStatus::denied) << to_string(format);
    }
    if (reduced.value.claims.empty()) {
      EXPECT_THAT(reason_of(reduced, "claims[0]"), HasSubstr("denied")) << to_string(format);
    }
  }
}

TEST(Reduce, NeverKeepsADeniedJobLanguageOrCertificateAsHeld) {
  SeekerProfile seeker = somebody();
  Employment job;
  job.occupation = occupation("nl:kok");
  job.from = Date{2020, 1, 0};
  job.status = ClaimStatus::denied;
  LanguageSkill language;
  language.language = skill("nl:taal-engels");
  language.status = ClaimStatus::denied;
  CertificateHeld held;
  held.certificate = skill("nl:rijbewijs-b");
  held.status = ClaimStatus::denied;
  seeker.employment = {job};
  seeker.languages = {language};
  seeker.certificates = {held};
  for (const SeekerFormat format : kSeekerFormats) {
    if (format == SeekerFormat::overstap_json) continue;
    const auto reduced = reduce(seeker, format, taxonomy());
    EXPECT_THAT(reduced.value.employment, IsEmpty()) << to_string(format);
    EXPECT_THAT(reduced.value.languages, IsEmpty()) << to_string(format);
    EXPECT_THAT(reduced.value.certificates, IsEmpty()) << to_string(format);
    for (const std::string_view field : {"employment[0]", "languages[0]", "certificates[0]"}) {
      EXPECT_THAT(reason_of(reduced, field), HasSubstr("denied")) << to_string(format) << field;
    }
  }
}

TEST(Reduce, OwnJsonHoldsADenial) {
  const SeekerProfile seeker = who_denies("nl:typen");
  const auto reduced = reduce(seeker, SeekerFormat::overstap_json, taxonomy());
  EXPECT_EQ(reduced.value, seeker);
  EXPECT_THAT(reduced.losses, IsEmpty());
}

TEST(Reduce, NeverMakesAWishedDemandRequired) {
  Vacancy vacancy;
  vacancy.id = "V1";
  vacancy.title = "kok";
  vacancy.occupation = occupation("nl:kok");
  const auto wished = [](auto what) {
    Demand demand;
    demand.what = std::move(what);
    demand.force = Force::wished;
    return demand;
  };
  vacancy.demands = {
      wished(SkillDemand{skill("nl:typen")}),
      wished(DiplomaDemand{EducationLevel::hbo}),
      wished(WorkingLevelDemand{EducationLevel::hbo}),
      wished(CertificateDemand{skill("nl:wft-basis")}),
      wished(LanguageDemand{skill("nl:taal-engels"), LanguagePart::read, Cefr::b1}),
      wished(ExperienceYearsDemand{Months{24}, {occupation("nl:kok")}, false}),
      wished(ScreeningDemand{Screening::vog}),
  };
  for (const VacancyFormat format : kVacancyFormats) {
    const auto reduced = reduce(vacancy, format, taxonomy());
    for (const Demand& demand : reduced.value.demands) {
      EXPECT_EQ(demand.force, Force::wished) << to_string(format) << demand.what.index();
    }
    const std::size_t lost = vacancy.demands.size() - reduced.value.demands.size();
    EXPECT_GE(reduced.losses.size(), lost) << to_string(format);
  }
}

TEST(Reduce, NeverAsksADemandSooner) {
  Vacancy vacancy;
  vacancy.id = "V1";
  vacancy.title = "kok";
  Demand later;
  later.what = CertificateDemand{skill("nl:wft-basis")};
  later.force = Force::legal;
  later.needed = {NeededAt::within_weeks, Weeks{12}, {}};
  vacancy.demands = {later};
  for (const VacancyFormat format : kVacancyFormats) {
    for (const Demand& demand : reduce(vacancy, format, taxonomy()).value.demands) {
      if (demand.needed.at == NeededAt::start) {
        EXPECT_EQ(demand.force, Force::wished) << to_string(format);
      } else {
        EXPECT_EQ(demand, later) << to_string(format);
      }
    }
  }
}

TEST(Reduce, NeverRaisesALevelOfALanguage) {
  SeekerProfile seeker = somebody();
  LanguageSkill language;
  language.language = skill("nl:taal-engels");
  language.parts[static_cast<std::size_t>(LanguagePart::read)] = Range<Cefr>{Cefr::b1, Cefr::b2};
  seeker.languages = {language};
  for (const SeekerFormat format : kSeekerFormats) {
    for (const LanguageSkill& left : reduce(seeker, format, taxonomy()).value.languages) {
      for (std::size_t i = 0; i < left.parts.size(); ++i) {
        if (!left.parts[i]) continue;
        ASSERT_TRUE(language.parts[i]) << to_string(format) << ": a part from nowhere";
        EXPECT_LE(left.parts[i]->max, language.parts[i]->max) << to_string(format);
      }
    }
  }
}

TEST(Reduce, NamesTheFieldTheProfileAndTheReason) {
  SeekerProfile seeker = somebody();
  seeker.claims.resize(2);
  seeker.claims[0].skill = skill("nl:luisteren");
  seeker.claims[1].skill = skill("nl:typen");
  seeker.claims[0].evidence = seeker.claims[1].evidence = Evidence::stated;
  seeker.claims[1].last_used = Date{2024, 0, 0};
  const auto reduced = reduce(seeker, SeekerFormat::json_resume, taxonomy());
  ASSERT_THAT(reduced.losses, SizeIs(1));
  EXPECT_EQ(reduced.losses[0].id, "S1");
  EXPECT_EQ(reduced.losses[0].field, "claims[1].last_used");
  EXPECT_EQ(reduced.losses[0].reason, "JSON Resume has no place for it");
}

TEST(Reduce, CutsAwayWhatNoFormatCanSay) {
  SeekerProfile seeker = somebody();
  seeker.hours = Range<HoursPerWeek>{{40}, {32}};
  seeker.postcode = {7, 2};
  seeker.ready_by = Date{2024, 2, 30};
  seeker.travel.max_minutes = -5;
  seeker.accepts_contracts = {ContractKind::agency, ContractKind::agency};
  for (const SeekerFormat format : kSeekerFormats) {
    const auto reduced = reduce(seeker, format, taxonomy());
    EXPECT_FALSE(reduced.value.hours) << to_string(format);
    EXPECT_EQ(reduced.value.postcode, PostcodePrefix{}) << to_string(format);
    EXPECT_FALSE(reduced.value.ready_by) << to_string(format);
    EXPECT_FALSE(reduced.value.travel.max_minutes) << to_string(format);
    for (const std::string_view field :
         {"hours", "postcode", "ready_by", "travel.max_minutes", "accepts_contracts"}) {
      EXPECT_FALSE(reason_of(reduced, field).empty()) << to_string(format) << field;
    }
  }
}

TEST(Reduce, MasksACitizenNumberInAnyText) {
  SeekerProfile seeker = somebody();
  Employment job;
  job.label = "schilder 111222333";
  job.from = Date{2020, 0, 0};
  seeker.employment = {job};
  for (const SeekerFormat format : kSeekerFormats) {
    const auto reduced = reduce(seeker, format, taxonomy());
    for (const Employment& left : reduced.value.employment) {
      EXPECT_EQ(left.label.find("111222333"), std::string::npos) << to_string(format);
    }
    EXPECT_FALSE(reason_of(reduced, "employment[0].label").empty()) << to_string(format);
  }
}

TEST(Reduce, ATitleThatNamesAnOccupationBecomesIt) {
  SeekerProfile seeker = somebody();
  Employment job;
  job.label = "kok";
  job.from = Date{2020, 0, 0};
  seeker.employment = {job};
  const auto reduced = reduce(seeker, SeekerFormat::overstap_json, taxonomy());
  ASSERT_THAT(reduced.value.employment, SizeIs(1));
  EXPECT_EQ(reduced.value.employment[0].occupation, occupation("nl:kok"));
  EXPECT_FALSE(reason_of(reduced, "employment[0].label").empty());
}

TEST(Reduce, ACsvTellsWhichJobsHaveNoPlace) {
  SeekerProfile seeker = somebody();
  for (int i = 0; i < 12; ++i) {
    Employment job;
    job.occupation = occupation("nl:kok");
    job.from = Date{static_cast<std::int16_t>(2000 + i), 0, 0};
    seeker.employment.push_back(job);
  }
  const auto reduced = reduce(seeker, SeekerFormat::csv, taxonomy());
  EXPECT_THAT(reduced.value.employment, SizeIs(10));
  EXPECT_FALSE(reason_of(reduced, "employment[10]").empty());
  EXPECT_FALSE(reason_of(reduced, "employment[11]").empty());
}

}  // namespace
}  // namespace overstap::test
