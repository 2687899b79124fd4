// SPDX-License-Identifier: Apache-2.0
// VUM, the matching profile of a job seeker. Names stand uncoded: the codes of the VUM lists are
// not those of the taxonomy.
#include "profiles/src/foreign/words.h"
#include "profiles/src/formats/vum_codes.h"
#include "profiles/src/writers/json_members.h"
#include "profiles/src/writers/row_writers.h"
#include "profiles/src/writers/seeker_rules.h"
#include "profiles/src/writers/sound.h"
#include "profiles/src/writers/vum_values.h"

namespace overstap {
namespace {

constexpr std::int32_t kMetresPerKilometre = 1000;
constexpr std::int32_t kMaxKilometres = 999;
constexpr std::int32_t kMaxMinutes = 999;

/// One code stands for all levels of mbo, and for pairs of others: the name of the study tells
/// which one, or takes the level as its name when it has none.
Education with_named_level(const Education& study) {
  Education left = study;
  if (!study.level) return left;
  if (study.field.empty() && !vum_code(*study.level, "")) left.field = to_string(*study.level);
  if (!vum_code(*study.level, left.field)) {
    left.level.reset();
    left.field = study.field;
  }
  return left;
}

std::optional<WorkingLevel> coded_level(const std::optional<WorkingLevel>& level) {
  const bool coded = level && level->evidence == WorkingLevelEvidence::stated &&
                     vum_working_code(level->level).has_value();
  return coded ? level : std::nullopt;
}

std::optional<Metres> whole_kilometres(const std::optional<Metres>& distance) {
  if (!distance || distance->value / kMetresPerKilometre > kMaxKilometres) return std::nullopt;
  return Metres{distance->value / kMetresPerKilometre * kMetresPerKilometre};
}

/// Each part in one of the three words of VUM; one word stands for speaking and conversing.
LanguageLevels in_words(const LanguageLevels& parts) {
  LanguageLevels left = parts;
  for (auto& part : left) {
    if (part && !vum_level_code(*part)) part.reset();
  }
  return one_level_spoken(left);
}

bool as_licence(const CertificateHeld& held, const ConceptNames& names) {
  return !held.date && !names.driving_licence(held.certificate).empty();
}

}  // namespace

const SeekerHolds kVumSeekerHolds{
    .format = "VUM",
    .text = trimmed_text,
    .job = {.from = kHeld,
            .to = kHeld,
            .fits = {[](const Employment& job, const ConceptNames&) {
                       return job.occupation || !job.label.empty() || job.from || job.to;
                     },
                     "a job without a title and a period says nothing"},
            .once = true},
    .skill = {.fits = {}},
    .study = {.level = kHeld,
              .field = kHeld,
              .completed = kHeld,
              .whole = {with_named_level, "a VUM code names no single level; a name does"},
              .fits = {[](const Education& study, const ConceptNames&) {
                         return study.level || !study.field.empty() ||
                                study.completed != Answer::unknown;
                       },
                       "a study of which nothing is known says nothing"}},
    .language = {.parts = {in_words,
                           "VUM knows three words (redelijk, goed, uitstekend) and one "
                           "for speaking and conversing"},
                 .fits = {[](const LanguageSkill& language, const ConceptNames& names) {
                            return !names.language_code(language.language).empty();
                          },
                          "a language stands as an ISO 639 code, and it has none"},
                 .once = true},
    .certificate = {.date = kHeld,
                    .fits = {},
                    .rank =
                        [](const CertificateHeld& held, const ConceptNames& names) {
                          return as_licence(held, names) ? 1 : 0;
                        }},
    .working_level = {coded_level, "VUM has a code of its own for vmbo, hbo, wo and none only"},
    .hours = kHeld,
    .postcode = kHeld,
    .max_distance = {whole_kilometres, "a distance in whole kilometres, up to 999"},
    .max_minutes = {number_within<0, kMaxMinutes>, "up to 999 minutes"},
    .modes = {vum_modes, "VUM has no code for it"},
    .accepts_contracts = {vum_contracts, "VUM names permanent and temporary only"},
    .ready_by = kHeld,
    .unlinked = UnlinkedPlace::skills,
};

namespace {

class MatchingProfile {
 public:
  MatchingProfile(const SeekerProfile& seeker, const ConceptNames& names)
      : seeker_{seeker}, names_{names} {}

  std::string write() && {
    json_.begin_object();
    put(json_, "idWerkzoekende", seeker_.id);
    write_mobility();
    put_list(json_, "vervoermiddel", seeker_.travel.modes, [&](TravelMode mode) {
      put(json_, "codeVervoermiddel", vum_code(mode));
      put(json_, "indicatieBeschikbaarVoorWoonWerkverkeer", std::optional{1});
    });
    put_vum_hours(json_, seeker_.hours);
    put_vum_contracts(json_, seeker_.accepts_contracts);
    if (seeker_.ready_by) {
      json_.key("flexibiliteit");
      json_.begin_object();
      put(json_, "datumAanvangBeschikbaarVoorWerk", seeker_.ready_by);
      json_.end_object();
    }
    json_.key("arbeidsmarktkwalificatie");
    json_.begin_object();
    write_qualification();
    json_.end_object();
    json_.end_object();
    return json_.take();
  }

 private:
  void write_mobility() {
    const Travel& travel = seeker_.travel;
    if (seeker_.postcode.length == 0 && !travel.max_distance && !travel.max_minutes) return;
    json_.key("mobiliteit");
    json_.begin_object();
    if (seeker_.postcode.length > 0) {
      put(json_, "bemiddelingspostcode", std::to_string(seeker_.postcode.digits));
    }
    if (travel.max_distance) {
      put(json_, "maximaleReisafstand",
          std::optional{travel.max_distance->value / kMetresPerKilometre});
    }
    put(json_, "maximaleReistijd", travel.max_minutes);
    json_.end_object();
  }

  void write_qualification() {
    if (seeker_.working_level) {
      put(json_, "codeWerkEnDenkniveauWerkzoekende",
          vum_working_code(seeker_.working_level->level));
    }
    put_list(json_, "werkervaring", seeker_.employment,
             [&](const Employment& job) { write_job(job); });
    put_list(json_, "opleiding", seeker_.education, [&](const Education& study) {
      if (study.level) put(json_, "codeNiveauOpleiding", vum_code(*study.level, study.field));
      if (study.completed != Answer::unknown) {
        put(json_, "indicatieDiploma", std::optional{study.completed == Answer::yes ? 1 : 2});
      }
      put_vum_study_name(json_, study.field);
    });
    write_certificates();
    write_skills();
    put_list(json_, "taalbeheersing", seeker_.languages,
             [&](const LanguageSkill& language) { write_language(language); });
  }

  void write_job(const Employment& job) {
    const std::string_view title = title_of(job, names_);
    if (!title.empty()) {
      json_.key("beroep");
      json_.begin_object();
      put(json_, "naamBeroepOngecodeerd", title);
      json_.end_object();
    }
    put(json_, "datumAanvangWerkzaamheden", job.from);
    put(json_, "datumEindeWerkzaamheden", job.to);
  }

  void write_certificates() {
    std::vector<CertificateHeld> courses, licences;
    for (const CertificateHeld& held : seeker_.certificates) {
      (as_licence(held, names_) ? licences : courses).push_back(held);
    }
    put_list(json_, "cursus", courses, [&](const CertificateHeld& held) {
      put(json_, "naamCursus", names_.readable(held.certificate));
      put(json_, "datumCertificaat", held.date);
    });
    put_list(json_, "rijbewijs", licences, [&](const CertificateHeld& held) {
      put(json_, "codeSoortRijbewijs", names_.driving_licence(held.certificate));
    });
  }

  void write_skills() {
    std::vector<std::string> texts;
    texts.reserve(seeker_.claims.size());
    for (const Claim& claim : seeker_.claims) texts.emplace_back(names_.readable(claim.skill));
    for (std::string& text : unlinked_beside_titles(seeker_)) texts.push_back(std::move(text));
    put_list(json_, "vakvaardigheid", texts,
             [&](const std::string& text) { put(json_, "omschrijving", text); });
  }

  void write_language(const LanguageSkill& language) {
    put(json_, "codeTaal", names_.language_code(language.language));
    for (const VumLanguageKey& key : kVumLanguageKeys) {
      const auto& level = language.parts[static_cast<std::size_t>(key.part)];
      if (level) put(json_, key.key, vum_level_code(*level));
    }
  }

  const SeekerProfile& seeker_;
  const ConceptNames& names_;
  json::Writer json_;
};

}  // namespace

std::string write_vum_seeker(const SeekerProfile& seeker, const ConceptNames& names) {
  return MatchingProfile(seeker, names).write();
}

}  // namespace overstap
