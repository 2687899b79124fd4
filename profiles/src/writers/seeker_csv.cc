// SPDX-License-Identifier: Apache-2.0
// CSV of people: a fixed row of headers, so that rows can be written one by one.
#include "profiles/src/csv/csv_values.h"
#include "profiles/src/foreign/words.h"
#include "profiles/src/writers/csv_text.h"
#include "profiles/src/writers/row_writers.h"
#include "profiles/src/writers/seeker_rules.h"
#include "profiles/src/writers/sound.h"
#include "profiles/src/writers/spoken_levels.h"

namespace overstap {
namespace {

constexpr std::size_t kJobs = 10, kStudies = 5, kLanguageColumns = 6;
constexpr std::size_t kMostValues = 400;
constexpr std::int32_t kMostCents = 500'00;
constexpr std::int32_t kMetresOfAStep = 10;
constexpr std::int64_t kThousandthsOfACent = 10;

bool is_one_title(const std::string& label) {
  if (!is_csv_value(label)) return false;
  const CellJob job = cell_job(label);
  return job.title == label && !job.period && !job.rest;
}

Evidence tested_or_stated(const Evidence& evidence) {
  return evidence == Evidence::tested ? evidence : Evidence::stated;
}

/// A column per evidence or status: a denial counts before a test, and a test before a yes.
Claim one_column(const Claim& claim) {
  Claim left = claim;
  if (claim.status == ClaimStatus::denied) left.evidence = Evidence::stated;
  if (left.evidence == Evidence::tested) left.status = ClaimStatus::open;
  return left;
}

int column_of(const Claim& claim) {
  if (claim.status == ClaimStatus::denied) return 3;
  if (claim.status == ClaimStatus::confirmed) return 2;
  return claim.evidence == Evidence::tested ? 1 : 0;
}
constexpr auto kSkillColumns = std::to_array<std::string_view>(
    {"skills", "skills_tested", "skills_confirmed", "skills_denied"});

Education of_a_named_study(const Education& study) {
  Education left = study;
  if (!study.level && study.field.empty()) left.completed = left.abroad = Answer::unknown;
  return left;
}

std::optional<WorkingLevel> named_level(const std::optional<WorkingLevel>& level) {
  return level && level_in_words(level->level) ? level : std::nullopt;
}

Availability yes_or_no(const Availability& week) {
  Availability left = week;
  for (auto& day : left) {
    for (Works& works : day) {
      if (works == Works::if_needed) works = Works::unknown;
    }
  }
  return left;
}

std::optional<Metres> to_ten_metres(const std::optional<Metres>& distance) {
  if (!distance) return distance;
  return Metres{distance->value / kMetresOfAStep * kMetresOfAStep};
}

std::optional<Cents> a_wage(const std::optional<Cents>& wage) {
  return wage && wage->value <= kMostCents ? wage : std::nullopt;
}

}  // namespace

const SeekerHolds kSeekerCsvHolds{
    .format = "CSV",
    .text = csv_cell_text,
    .job = {.from = kHeld,
            .to = kHeld,
            .current = kHeld,
            .leading = kHeld,
            .fits = {[](const Employment& job, const ConceptNames&) {
                       return job.occupation || (!job.label.empty() && is_one_title(job.label));
                     },
                     "a job needs a title that is one value of a cell"},
            .undated_once = true,
            .most = kJobs},
    .skill = {.evidence = {tested_or_stated, "a column tells tested skills from all others"},
              .status = kHeld,
              .whole = {one_column, "a skill stands in one column: tested, confirmed or denied"},
              .fits = {},
              .rank = column_of,
              .most = kMostValues},
    .study = {.level = kLevelInWords,
              .field = kHeld,
              .completed = kHeld,
              .abroad = kHeld,
              .valuation_requested = kHeld,
              .valuation = kLevelInWords,
              .whole = {of_a_named_study, "it is told of a study with a level or a name only"},
              .fits = {[](const Education& study, const ConceptNames&) {
                         return study.level || !study.field.empty() || study.valuation ||
                                study.valuation_requested;
                       },
                       "a study of which nothing is known says nothing"},
              .most = kStudies},
    .language = {.parts = kHeld, .fits = {}, .once = true, .most = kLanguageColumns},
    .certificate = {.date = kHeld, .valid_until = kHeld, .fits = {}, .most = kMostValues},
    .working_level = {named_level, "a level is a word, and this one has none"},
    .availability = {yes_or_no, "a cell says yes or no"},
    .hours = kHeld,
    .postcode = kHeld,
    .max_distance = {to_ten_metres, "a distance in kilometres with two decimals"},
    .max_minutes = kHeld,
    .modes = kHeld,
    .accepts_contracts = kHeld,
    .prefers_contracts = kHeld,
    .wishes = kHeld,
    .min_hourly_wage = {a_wage, "a wage of at most 500 euro an hour"},
    .ready_by = kHeld,
    .references_available = kHeld,
    .unlinked = UnlinkedPlace::skills,
    .unlinked_fits = is_csv_value,
    .unlinked_most = kMostValues,
};

namespace {

std::vector<std::string> make_headers() {
  std::vector<std::string> headers{"id"};
  for (std::size_t n = 1; n <= kJobs; ++n) {
    for (const std::string_view field : {"occupation", "occupation_from", "occupation_to",
                                         "occupation_current", "occupation_leading"}) {
      headers.push_back(numbered(field, n));
    }
  }
  for (const std::string_view field : kSkillColumns) headers.emplace_back(field);
  for (std::size_t n = 1; n <= kStudies; ++n) {
    for (const std::string_view field : {"education_level", "education_field", "diploma",
                                         "education_abroad", "education_valuation"}) {
      headers.push_back(numbered(field, n));
    }
  }
  headers.emplace_back("working_level");
  for (std::size_t n = 1; n <= kLanguageColumns; ++n) {
    for (const std::string_view field : {"language", "language_listen", "language_read",
                                         "language_speak", "language_converse", "language_write"}) {
      headers.push_back(numbered(field, n));
    }
  }
  headers.emplace_back("certificates");
  for (std::string& header : csv_day_headers()) headers.push_back(std::move(header));
  for (const std::string_view field :
       {"hours", "postcode", "travel_km", "travel_minutes", "travel_modes", "contracts",
        "contracts_preferred", "wishes", "wage", "ready_by", "references"}) {
    headers.emplace_back(field);
  }
  return headers;
}

const std::vector<std::string>& all_headers() {
  static const std::vector<std::string> headers = make_headers();
  return headers;
}

std::string_view word_of(Answer answer) { return answer == Answer::yes ? "ja" : "nee"; }

class SeekerRecord {
 public:
  SeekerRecord(const SeekerProfile& seeker, const ConceptNames& names)
      : seeker_{seeker}, names_{names}, record_{all_headers()} {}

  std::string write() && {
    record_.put("id", seeker_.id);
    for (std::size_t i = 0; i < seeker_.employment.size(); ++i) {
      write_job(seeker_.employment[i], i + 1);
    }
    write_skills();
    for (std::size_t i = 0; i < seeker_.education.size(); ++i) {
      write_study(seeker_.education[i], i + 1);
    }
    write_working_level();
    for (std::size_t i = 0; i < seeker_.languages.size(); ++i) {
      write_language(seeker_.languages[i], i + 1);
    }
    write_certificates();
    write_days();
    write_terms();
    return record_.take();
  }

 private:
  void write_job(const Employment& job, std::size_t n) {
    record_.put(numbered("occupation", n), title_of(job, names_));
    record_.put(numbered("occupation_from", n), job.from);
    record_.put(numbered("occupation_to", n), job.to);
    if (job.current) record_.put(numbered("occupation_current", n), "ja");
    if (job.leading) record_.put(numbered("occupation_leading", n), "ja");
  }

  void write_skills() {
    for (std::size_t column = 0; column < kSkillColumns.size(); ++column) {
      std::vector<SkillId> skills;
      for (const Claim& claim : seeker_.claims) {
        if (column_of(claim) == static_cast<int>(column)) skills.push_back(claim.skill);
      }
      std::vector<std::string> cell = csv_skill_names(skills, names_);
      if (column == 0) {
        for (std::string& text : unlinked_beside_titles(seeker_)) cell.push_back(std::move(text));
      }
      record_.put_list(kSkillColumns[column], cell);
    }
  }

  void write_study(const Education& study, std::size_t n) {
    const auto put_answer = [&](std::string_view field, Answer answer) {
      if (answer != Answer::unknown) record_.put(numbered(field, n), word_of(answer));
    };
    if (study.level) record_.put(numbered("education_level", n), to_string(*study.level));
    record_.put(numbered("education_field", n), study.field);
    put_answer("diploma", study.completed);
    put_answer("education_abroad", study.abroad);
    if (study.valuation) {
      record_.put(numbered("education_valuation", n), to_string(*study.valuation));
    } else if (study.valuation_requested) {
      record_.put(numbered("education_valuation", n), "aangevraagd");
    }
  }

  void write_working_level() {
    if (!seeker_.working_level) return;
    std::string text{to_string(seeker_.working_level->level)};
    if (seeker_.working_level->evidence == WorkingLevelEvidence::evc) text += " (evc)";
    if (seeker_.working_level->evidence == WorkingLevelEvidence::assessment)
      text += " (assessment)";
    record_.put("working_level", text);
  }

  void write_language(const LanguageSkill& language, std::size_t n) {
    record_.put(numbered("language", n), names_.readable(language.language));
    for (int i = 0; i < kLanguageParts; ++i) {
      const auto& level = language.parts[static_cast<std::size_t>(i)];
      if (!level) continue;
      std::string field{"language_"};
      field.append(to_string(static_cast<LanguagePart>(i)));
      record_.put(numbered(field, n), cefr_words(*level));
    }
  }

  void write_certificates() {
    std::vector<SkillId> ids;
    ids.reserve(seeker_.certificates.size());
    for (const CertificateHeld& held : seeker_.certificates) ids.push_back(held.certificate);
    record_.put_list("certificates", csv_skill_names(ids, names_, [&](std::size_t i) {
                       return dates_of(seeker_.certificates[i]);
                     }));
  }

  static std::string dates_of(const CertificateHeld& held) {
    std::string text{" ("};
    if (held.date && held.valid_until) {
      text.append(held.date->to_string()).append(" t/m ").append(held.valid_until->to_string());
    } else if (held.date) {
      text.append(held.date->to_string());
    } else if (held.valid_until) {
      text.append("geldig tot ").append(held.valid_until->to_string());
    } else {
      return {};
    }
    return text.append(")");
  }

  void write_days() {
    for (int d = 0; d < kDays; ++d) {
      for (int p = 0; p < kDayParts; ++p) {
        const Works works =
            seeker_.availability[static_cast<std::size_t>(d)][static_cast<std::size_t>(p)];
        if (works == Works::unknown) continue;
        record_.put(csv_day_header(static_cast<Day>(d), static_cast<DayPart>(p)),
                    works == Works::yes ? "ja" : "nee");
      }
    }
  }

  template <class Enum>
  void put_names(std::string_view header, const std::vector<Enum>& values) {
    std::vector<std::string> names;
    names.reserve(values.size());
    for (const Enum value : values) names.emplace_back(to_string(value));
    record_.put_list(header, names);
  }

  /// When, where and on what terms.
  void write_terms() {
    if (seeker_.hours) record_.put("hours", csv_hours_text(*seeker_.hours));
    if (seeker_.postcode.length > 0) {
      record_.put("postcode", std::to_string(seeker_.postcode.digits));
    }
    const Travel& travel = seeker_.travel;
    if (travel.max_distance) {
      record_.put("travel_km", csv_number(travel.max_distance->value, Decimals::as_needed));
    }
    if (travel.max_minutes) record_.put("travel_minutes", std::to_string(*travel.max_minutes));
    put_names("travel_modes", travel.modes);
    put_names("contracts", seeker_.accepts_contracts);
    put_names("contracts_preferred", seeker_.prefers_contracts);
    std::vector<std::string> wishes;
    for (const ConditionWish& wish : seeker_.wishes) {
      std::string text{to_string(wish.condition)};
      wishes.push_back(text.append(": ").append(to_string(wish.wish)));
    }
    record_.put_list("wishes", wishes);
    if (seeker_.min_hourly_wage) {
      record_.put("wage",
                  csv_number(seeker_.min_hourly_wage->value * kThousandthsOfACent, Decimals::two));
    }
    record_.put("ready_by", seeker_.ready_by);
    if (seeker_.references_available != Answer::unknown) {
      record_.put("references", word_of(seeker_.references_available));
    }
  }

  const SeekerProfile& seeker_;
  const ConceptNames& names_;
  CsvRecordText record_;
};

}  // namespace

std::string seeker_csv_header() { return csv_header_text(all_headers()); }

std::string write_seeker_csv(const SeekerProfile& seeker, const ConceptNames& names) {
  return SeekerRecord(seeker, names).write();
}

}  // namespace overstap
