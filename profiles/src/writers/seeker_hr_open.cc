// SPDX-License-Identifier: Apache-2.0
// HR Open Standards JSON 4.x, Candidate.
#include "profiles/src/foreign/words.h"
#include "profiles/src/writers/json_members.h"
#include "profiles/src/writers/row_writers.h"
#include "profiles/src/writers/seeker_rules.h"
#include "profiles/src/writers/sound.h"
#include "profiles/src/writers/spoken_levels.h"

namespace overstap {
namespace {

constexpr std::int32_t kMonthsOfAYear = 12;
constexpr std::int32_t kMostCents = 1'000'000;
constexpr std::int64_t kThousandthsOfACent = 10;

std::optional<Months> whole_years(const std::optional<Months>& months) {
  if (!months) return months;
  return Months{months->value / kMonthsOfAYear * kMonthsOfAYear};
}

std::optional<Cents> hourly_amount(const std::optional<Cents>& wage) {
  return wage && wage->value <= kMostCents ? wage : std::nullopt;
}

}  // namespace

const SeekerHolds kHrOpenHolds{
    .format = "HR Open",
    .text = trimmed_text,
    .job = {.from = kHeld, .to = kHeld, .current = kHeld, .fits = kTitleOrPeriod, .once = true},
    .skill = {.level = kHeld,
              .duration = {whole_years, "experience stands in whole years"},
              .fits = {}},
    .study = {.level = kLevelInWords, .field = kHeld, .fits = kLevelOrName},
    .language = {.parts = {one_fluency, "one level stands for all parts of a language"},
                 .fits = {},
                 .once = true},
    .certificate = {.date = kHeld, .valid_until = kHeld, .fits = {}},
    .postcode = kHeld,
    .min_hourly_wage = {hourly_amount, "an amount of at most 10,000 euro"},
    .ready_by = kHeld,
    .unlinked = UnlinkedPlace::skills,
};

namespace {

class CandidateJson {
 public:
  CandidateJson(const SeekerProfile& seeker, const ConceptNames& names)
      : seeker_{seeker}, names_{names} {}

  std::string write() && {
    json_.begin_object();
    begin("documentId");
    put(json_, "value", seeker_.id);
    json_.end_object();
    if (seeker_.postcode.length > 0) write_address();
    json_.key("profiles");
    json_.begin_array();
    json_.begin_object();
    put(json_, "languageCode", to_string(names_.language()));
    write_profile();
    json_.end_object();
    json_.end_array();
    json_.end_object();
    return json_.take();
  }

 private:
  void begin(std::string_view key) {
    json_.key(key);
    json_.begin_object();
  }

  void put_name(std::string_view key, std::string_view name) {
    begin(key);
    put(json_, "name", name);
    json_.end_object();
  }

  void write_address() {
    begin("person");
    begin("communication");
    put_list(json_, "address", std::vector{seeker_.postcode}, [&](const PostcodePrefix& postcode) {
      put(json_, "countryCode", "NL");
      put(json_, "postalCode", std::to_string(postcode.digits));
    });
    json_.end_object();
    json_.end_object();
  }

  void write_profile() {
    put_list(json_, "employment", seeker_.employment, [&](const Employment& job) {
      put_list(json_, "positionHistories", std::vector{&job},
               [&](const Employment* position) { write_position(*position); });
    });
    put_list(json_, "education", seeker_.education, [&](const Education& study) {
      if (study.level) {
        put_list(json_, "educationLevelCodes", std::vector{*study.level},
                 [&](EducationLevel level) { put(json_, "name", to_string(level)); });
      }
      if (!study.field.empty()) {
        put_list(json_, "programs", std::vector{study.field},
                 [&](const std::string& name) { put(json_, "name", name); });
      }
    });
    write_qualifications();
    put_list(json_, "certifications", seeker_.certificates, [&](const CertificateHeld& held) {
      put(json_, "name", names_.readable(held.certificate));
      put(json_, "issued", held.date);
      if (!held.valid_until) return;
      begin("effectiveTimePeriod");
      put(json_, "validTo", held.valid_until);
      json_.end_object();
    });
    write_wishes();
  }

  void write_position(const Employment& job) {
    put(json_, "title", title_of(job, names_));
    put(json_, "start", job.from);
    put(json_, "end", job.to);
    put_flag(json_, "current", job.current);
  }

  void put_concept(SkillId id) {
    put(json_, "competencyName", names_.readable(id));
    put_list(json_, "competencyIds", std::vector{id},
             [&](SkillId skill) { put(json_, "value", names_.taxonomy().identifier(skill)); });
  }

  void write_qualifications() {
    const std::vector<std::string> unlinked = unlinked_beside_titles(seeker_);
    if (seeker_.claims.empty() && seeker_.languages.empty() && unlinked.empty()) return;
    json_.key("qualifications");
    json_.begin_array();
    for (const Claim& claim : seeker_.claims) {
      json_.begin_object();
      put_concept(claim.skill);
      if (!claim.level.empty()) put_name("proficiencyLevel", claim.level);
      if (claim.duration) {
        put(json_, "yearsOfExperience", std::optional{claim.duration->value / kMonthsOfAYear});
      }
      json_.end_object();
    }
    for (const LanguageSkill& language : seeker_.languages) {
      json_.begin_object();
      put_concept(language.language);
      if (language.parts.front()) put_name("proficiencyLevel", cefr_words(*language.parts.front()));
      json_.end_object();
    }
    for (const std::string& text : unlinked) {
      json_.begin_object();
      put(json_, "competencyName", text);
      json_.end_object();
    }
    json_.end_array();
  }

  void write_wishes() {
    if (seeker_.ready_by) {
      begin("personAvailability");
      put_list(json_, "availabilityDates", std::vector{*seeker_.ready_by},
               [&](const Date& date) { put(json_, "startDateTime", date.to_string()); });
      json_.end_object();
    }
    if (!seeker_.min_hourly_wage) return;
    put_list(json_, "positionPreferences", std::vector{*seeker_.min_hourly_wage}, [&](Cents wage) {
      begin("offeredRemunerationPackage");
      put_list(json_, "ranges", std::vector{wage}, [&](Cents least) {
        put(json_, "intervalCode", "Hour");
        begin("minimumAmount");
        json_.key("value");
        json_.thousandths(least.value * kThousandthsOfACent);
        put(json_, "currency", "EUR");
        json_.end_object();
      });
      json_.end_object();
    });
  }

  const SeekerProfile& seeker_;
  const ConceptNames& names_;
  json::Writer json_;
};

}  // namespace

std::string write_hr_open(const SeekerProfile& seeker, const ConceptNames& names) {
  return CandidateJson(seeker, names).write();
}

}  // namespace overstap
