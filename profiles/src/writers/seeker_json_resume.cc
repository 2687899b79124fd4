// SPDX-License-Identifier: Apache-2.0
// JSON Resume 1.x. Skills, titles and certificates are labels: the format has no place for codes.
#include "profiles/src/writers/json_members.h"
#include "profiles/src/writers/row_writers.h"
#include "profiles/src/writers/seeker_rules.h"
#include "profiles/src/writers/sound.h"
#include "profiles/src/writers/spoken_levels.h"

namespace overstap {
namespace {

constexpr std::string_view kSchema =
    "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

}  // namespace

const SeekerHolds kJsonResumeHolds{
    .format = "JSON Resume",
    .text = trimmed_text,
    .job = {.from = kHeld, .to = kHeld, .current = kHeld, .fits = kTitleOrPeriod},
    .skill = {.level = kHeld, .fits = {}},
    .study = {.level = kLevelInWords, .field = kHeld, .fits = kLevelOrName},
    .language = {.parts = {one_fluency, "one fluency stands for all parts of a language"},
                 .fits = {},
                 .once = true},
    .certificate = {.date = kHeld, .fits = {}},
    .postcode = kHeld,
    .unlinked = UnlinkedPlace::skills,
};

namespace {

void write_job(json::Writer& json, const Employment& job, const ConceptNames& names) {
  put(json, "position", title_of(job, names));
  put(json, "startDate", job.from);
  put(json, "endDate", job.to);
  // In this format a job without an end goes on; the mark tells it from an end that is not known.
  put_flag(json, "current", job.current);
}

void write_skills(json::Writer& json, const SeekerProfile& seeker,
                  const std::vector<std::string>& unlinked, const ConceptNames& names) {
  if (seeker.claims.empty() && unlinked.empty()) return;
  json.key("skills");
  json.begin_array();
  for (const Claim& claim : seeker.claims) {
    json.begin_object();
    put(json, "name", names.readable(claim.skill));
    put(json, "level", claim.level);
    json.end_object();
  }
  for (const std::string& text : unlinked) {
    json.begin_object();
    put(json, "name", text);
    json.end_object();
  }
  json.end_array();
}

}  // namespace

std::string write_json_resume(const SeekerProfile& seeker, const ConceptNames& names) {
  json::Writer json;
  json.begin_object();
  put(json, "$schema", kSchema);
  put(json, "id", seeker.id);
  json.key("basics");
  json.begin_object();
  if (seeker.postcode.length > 0) {
    json.key("location");
    json.begin_object();
    put(json, "postalCode", std::to_string(seeker.postcode.digits));
    put(json, "countryCode", "NL");
    json.end_object();
  }
  json.end_object();
  put_list(json, "work", seeker.employment,
           [&](const Employment& job) { write_job(json, job, names); });
  put_list(json, "education", seeker.education, [&](const Education& study) {
    put(json, "area", study.field);
    if (study.level) put(json, "studyType", to_string(*study.level));
  });
  write_skills(json, seeker, unlinked_beside_titles(seeker), names);
  put_list(json, "languages", seeker.languages, [&](const LanguageSkill& language) {
    put(json, "language", names.readable(language.language));
    if (language.parts.front()) put(json, "fluency", cefr_words(*language.parts.front()));
  });
  put_list(json, "certificates", seeker.certificates, [&](const CertificateHeld& held) {
    put(json, "name", names.readable(held.certificate));
    put(json, "date", held.date);
  });
  json.end_object();
  return json.take();
}

}  // namespace overstap
