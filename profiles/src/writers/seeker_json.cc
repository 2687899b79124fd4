// SPDX-License-Identifier: Apache-2.0
// The project's own seeker format: all but what the reader computes.
#include "overstap/profiles/text.h"
#include "profiles/src/foreign/fields.h"
#include "profiles/src/writers/own_json.h"
#include "profiles/src/writers/row_writers.h"
#include "profiles/src/writers/sound.h"

namespace overstap {

const SeekerHolds kSeekerJsonHolds{
    .format = "the project's own JSON",
    .text = plain_text,
    .job = {.from = kHeld,
            .to = kHeld,
            .current = kHeld,
            .leading = kHeld,
            .status = kHeld,
            .fits = {[](const Employment& job, const ConceptNames&) {
                       return job.occupation || !job.label.empty() || job.from || job.to ||
                              job.current;
                     },
                     "a job without a title and a period says nothing"}},
    .skill = {.evidence = kHeld,
              .status = kHeld,
              .level = kHeld,
              .last_used = kHeld,
              .duration = kHeld,
              .span = kHeld,
              .fits = {},
              .once = false},
    .study = {.level = kHeld,
              .field = kHeld,
              .completed = kHeld,
              .abroad = kHeld,
              .valuation_requested = kHeld,
              .valuation = {[](const std::optional<EducationLevel>& level) {
                              return level == EducationLevel::none ? std::nullopt : level;
                            },
                            "none means that there is no valuation"},
              .fits = {}},
    .language = {.parts = kHeld, .status = kHeld, .fits = {}, .rank = nullptr, .once = false},
    .certificate = {.date = kHeld,
                    .valid_until = kHeld,
                    .upkeep = kHeld,
                    .status = kHeld,
                    .fits = {},
                    .rank = nullptr,
                    .once = false},
    .working_level = kHeld,
    .availability = kHeld,
    .hours = kHeld,
    .postcode = kHeld,
    .max_distance = kHeld,
    .max_minutes = kHeld,
    .modes = kHeld,
    .accepts_contracts = kHeld,
    .prefers_contracts = kHeld,
    .wishes = kHeld,
    .min_hourly_wage = kHeld,
    .ready_by = kHeld,
    .references_available = kHeld,
    .unlinked = UnlinkedPlace::list,
};

namespace {

class SeekerJson {
 public:
  SeekerJson(const SeekerProfile& seeker, const ConceptNames& names)
      : seeker_{seeker}, taxonomy_{names.taxonomy()} {}

  std::string write(const SourceText& text) && {
    json_.begin_object();
    put(json_, "id", seeker_.id);
    put_list(json_, "occupations", seeker_.employment, [&](const auto& e) { write_job(e); });
    put_list(json_, "claims", seeker_.claims, [&](const auto& c) { write_claim(c); });
    put_list(json_, "education", seeker_.education, [&](const auto& e) { write_education(e); });
    write_working_level();
    put_list(json_, "languages", seeker_.languages, [&](const auto& l) { write_language(l); });
    put_list(json_, "certificates", seeker_.certificates,
             [&](const auto& c) { write_certificate(c); });
    write_availability();
    write_terms();
    put_texts(json_, "unlinked", seeker_.unlinked, [](const std::string& t) { return t; });
    put_source_text(json_, text);
    json_.end_object();
    return json_.take();
  }

 private:
  void put_status(ClaimStatus status) {
    if (status != ClaimStatus::open) put(json_, "status", to_string(status));
  }

  void put_level(std::string_view key, const std::optional<EducationLevel>& level) {
    if (level) put(json_, key, to_string(*level));
  }

  void write_job(const Employment& job) {
    put(json_, "occupation",
        job.occupation ? taxonomy_.identifier(*job.occupation) : std::string_view{job.label});
    put(json_, "from", job.from);
    put(json_, "to", job.to);
    if (job.current) put(json_, "to", "present");
    put_flag(json_, "leading", job.leading);
    put_status(job.status);
  }

  void write_claim(const Claim& claim) {
    put(json_, "skill", taxonomy_.identifier(claim.skill));
    put(json_, "evidence", to_string(claim.evidence));
    put_status(claim.status);
    put(json_, "level", claim.level);
    put(json_, "last_used", claim.last_used);
    put(json_, "months", claim.duration);
    if (!claim.span) return;
    json_.key("span");
    json_.begin_object();
    put(json_, "part", std::optional{claim.span->part});
    put(json_, "begin", std::optional{claim.span->begin});
    put(json_, "end", std::optional{claim.span->end});
    json_.end_object();
  }

  void write_education(const Education& education) {
    put_level("level", education.level);
    put(json_, "field", education.field);
    put_answer(json_, "completed", education.completed);
    put_answer(json_, "abroad", education.abroad);
    put_level("valuation", education.valuation);
    if (education.valuation_requested) put(json_, "valuation", "requested");
  }

  void write_working_level() {
    if (!seeker_.working_level) return;
    json_.key("working_level");
    json_.begin_object();
    put_level("level", seeker_.working_level->level);
    switch (seeker_.working_level->evidence) {
      case WorkingLevelEvidence::assessment:
        put(json_, "evidence", "assessment");
        break;
      case WorkingLevelEvidence::evc:
        put(json_, "evidence", "evc");
        break;
      case WorkingLevelEvidence::stated:
        put(json_, "evidence", "stated");
        break;
    }
    json_.end_object();
  }

  void write_language(const LanguageSkill& language) {
    put(json_, "language", taxonomy_.identifier(language.language));
    for (std::size_t i = 0; i < language.parts.size(); ++i) {
      if (!language.parts[i]) continue;
      const auto& [min, max] = *language.parts[i];
      json_.key(to_string(static_cast<LanguagePart>(i)));
      if (min == max) {
        json_.string(to_string(min));
        continue;
      }
      json_.begin_array();
      json_.string(to_string(min));
      json_.string(to_string(max));
      json_.end_array();
    }
    put_status(language.status);
  }

  void write_certificate(const CertificateHeld& held) {
    put(json_, "certificate", taxonomy_.identifier(held.certificate));
    put(json_, "date", held.date);
    put(json_, "valid_until", held.valid_until);
    put_answer(json_, "upkeep", held.upkeep);
    put_status(held.status);
  }

  /// One entry for the parts of one day that have one answer.
  void write_availability() {
    struct Entry {
      Day day;
      Works works;
      std::vector<DayPart> parts;
    };
    std::vector<Entry> entries;
    for (int d = 0; d < kDays; ++d) {
      for (const Works works : {Works::yes, Works::no, Works::if_needed}) {
        Entry entry{static_cast<Day>(d), works, {}};
        for (int p = 0; p < kDayParts; ++p) {
          const Works cell =
              seeker_.availability[static_cast<std::size_t>(d)][static_cast<std::size_t>(p)];
          if (cell == works) entry.parts.push_back(static_cast<DayPart>(p));
        }
        if (!entry.parts.empty()) entries.push_back(std::move(entry));
      }
    }
    put_list(json_, "availability", entries, [&](const Entry& entry) {
      put_texts(json_, "days", std::vector{entry.day}, [](Day day) { return to_string(day); });
      put_texts(json_, "parts", entry.parts, [](DayPart part) { return to_string(part); });
      put(json_, "works", to_string(entry.works));
    });
  }

  /// When, where and on what terms.
  void write_terms() {
    const auto contract = [](ContractKind kind) { return to_string(kind); };
    put_hours(json_, seeker_.hours);
    put_place(json_, seeker_.postcode);
    write_travel();
    put_texts(json_, "contracts", seeker_.accepts_contracts, contract);
    put_texts(json_, "prefers_contracts", seeker_.prefers_contracts, contract);
    put_list(json_, "wishes", seeker_.wishes, [&](const ConditionWish& wish) {
      put(json_, "condition", to_string(wish.condition));
      put(json_, "wish", to_string(wish.wish));
    });
    put(json_, "min_hourly_wage_cents", seeker_.min_hourly_wage);
    put(json_, "ready_by", seeker_.ready_by);
    if (seeker_.references_available == Answer::unknown) return;
    json_.key("references_available");
    json_.boolean(seeker_.references_available == Answer::yes);
  }

  void write_travel() {
    const Travel& travel = seeker_.travel;
    if (travel == Travel{}) return;
    json_.key("travel");
    json_.begin_object();
    if (travel.max_distance) {
      json_.key("max_km");
      json_.thousandths(travel.max_distance->value);
    }
    put(json_, "max_minutes", travel.max_minutes);
    put_texts(json_, "modes", travel.modes, [](TravelMode mode) { return to_string(mode); });
    json_.end_object();
  }

  const SeekerProfile& seeker_;
  const Taxonomy& taxonomy_;
  json::Writer json_;
};

}  // namespace

std::string write_seeker_json(const SeekerProfile& seeker, const ConceptNames& names,
                              const SourceText& text) {
  return SeekerJson(seeker, names).write(text);
}

}  // namespace overstap
