// SPDX-License-Identifier: Apache-2.0
// Europass Candidate XML 4.0. An occupation or skill with a URI is named by it; an attribute called
// languageID is the place of the URI of an occupation in this format.
#include "profiles/src/foreign/words.h"
#include "profiles/src/formats/language_codes.h"
#include "profiles/src/formats/seeker_additions.h"
#include "profiles/src/writers/row_writers.h"
#include "profiles/src/writers/seeker_rules.h"
#include "profiles/src/writers/sound.h"
#include "profiles/src/writers/xml_text.h"

namespace overstap {
namespace {

/// The EQF level that is read back as this one; empty for a level that shares it with another.
std::string_view eqf_code(EducationLevel level) {
  constexpr auto kCodes = std::to_array<std::string_view>({"1", "2", "3", "4", "5", "6", "7"});
  for (const std::string_view code : kCodes) {
    if (eqf_level(code) == level) return code;
  }
  return {};
}

/// A level without a code of its own is told by the name of the degree only.
Education with_named_level(const Education& study) {
  Education left = study;
  if (study.level && !eqf_code(*study.level).empty()) return left;
  if (study.level && study.field.empty()) left.field = to_string(*study.level);
  const auto named = education_level_in(left.field);
  if (study.level && named != study.level) {
    if (study.field.empty() || named) left.field.clear();
    left.level.reset();
  } else {
    left.level = named;
  }
  return left;
}

LanguageLevels lowest_levels(const LanguageLevels& parts) {
  LanguageLevels left = parts;
  for (auto& part : left) {
    if (part) part->max = part->min;
  }
  return left;
}

Answer still_attends(const Answer& completed) {
  return completed == Answer::no ? completed : Answer::unknown;
}

int rank_of(const CertificateHeld& held, const ConceptNames& names) {
  return names.driving_licence(held.certificate).empty() ? 1 : 0;
}

}  // namespace

const SeekerHolds kEuropassHolds{
    .format = "Europass",
    .text = xml_text,
    .job = {.from = kHeld, .to = kHeld, .current = kHeld, .fits = kTitleOrPeriod},
    .skill = {.fits = {}},
    .study = {.level = kHeld,
              .field = kHeld,
              .completed = {still_attends,
                            "Europass tells that somebody still attends, and no diploma"},
              .abroad = kNotAbroad,
              .whole = {with_named_level, "a level without an EQF code is told by the name only"},
              .fits = {}},
    .language = {.parts = {lowest_levels, "each part has one level; the lowest of a range is kept"},
                 .fits = {},
                 .once = true},
    .certificate = {.fits = {}, .rank = rank_of},
    .postcode = kHeld,
    .unlinked = UnlinkedPlace::skills,
};

namespace {

struct Dimension {
  LanguagePart part;
  std::string_view code;
};
constexpr auto kDimensions = std::to_array<Dimension>({
    {LanguagePart::listen, "CEF-Understanding-Listening"},
    {LanguagePart::read, "CEF-Understanding-Reading"},
    {LanguagePart::converse, "CEF-Speaking-Interaction"},
    {LanguagePart::speak, "CEF-Speaking-Production"},
    {LanguagePart::write, "CEF-Writing-Production"},
});

class Candidate {
 public:
  Candidate(const SeekerProfile& seeker, const ConceptNames& names)
      : seeker_{seeker}, names_{names}, xml_{"Candidate"} {}

  std::string write() && {
    xml_.attribute("xmlns", "http://www.europass.eu/1.0");
    xml_.attribute("xmlns:eures", "http://www.europass_eures.eu/1.0");
    xml_.attribute("xmlns:hr", "http://www.hr-xml.org/3");
    xml_.attribute("xmlns:oa", "http://www.openapplications.org/oagis/9");
    xml_.begin("hr:DocumentID");
    xml_.attribute("schemeID", seeker_.id);
    xml_.attribute("schemeName", "DocumentIdentifier");
    xml_.attribute("schemeAgencyName", "EUROPASS");
    xml_.attribute("schemeVersionID", "4.0");
    xml_.end();
    write_person();
    xml_.begin("CandidateProfile");
    xml_.attribute("languageCode", to_string(names_.language()));
    write_jobs();
    write_studies();
    write_certificates();
    write_languages();
    write_skills();
    xml_.end();
    return xml_.take();
  }

 private:
  void write_person() {
    xml_.begin("CandidatePerson");
    if (seeker_.postcode.length > 0) {
      xml_.begin("Communication");
      xml_.begin("Address");
      xml_.leaf("oa:PostalCode", std::to_string(seeker_.postcode.digits));
      xml_.leaf("CountryCode", "nl");
      xml_.end();
      xml_.end();
    }
    xml_.end();
  }

  void write_date(std::string_view name, const std::optional<Date>& date) {
    if (!date) return;
    xml_.begin(name);
    xml_.leaf("hr:FormattedDateTime", date);
    xml_.end();
  }

  void write_jobs() {
    if (seeker_.employment.empty()) return;
    xml_.begin("EmploymentHistory");
    for (const Employment& job : seeker_.employment) {
      xml_.begin("EmployerHistory");
      xml_.begin("PositionHistory");
      write_title(job);
      xml_.begin("eures:EmploymentPeriod");
      write_date("eures:StartDate", job.from);
      write_date("eures:EndDate", job.to);
      if (job.current) xml_.leaf("hr:CurrentIndicator", "true");
      xml_.end();
      xml_.end();
      xml_.end();
    }
    xml_.end();
  }

  void write_title(const Employment& job) {
    if (!job.occupation && job.label.empty()) return;
    const std::string_view uri =
        job.occupation ? names_.taxonomy().uri(*job.occupation) : std::string_view{};
    xml_.begin("PositionTitle");
    xml_.attribute("typeCode", uri.empty() ? "FREETEXT" : "URI");
    if (!uri.empty()) xml_.attribute("languageID", uri);
    xml_.text(title_of(job, names_));
    xml_.end();
  }

  void write_studies() {
    if (seeker_.education.empty()) return;
    xml_.begin("EducationHistory");
    for (const Education& study : seeker_.education) {
      xml_.begin("EducationOrganizationAttendance");
      if (study.abroad == Answer::no) {
        xml_.begin("OrganizationContact");
        xml_.begin("Communication");
        xml_.begin("Address");
        xml_.leaf("CountryCode", "nl");
        xml_.end();
        xml_.end();
        xml_.end();
      }
      if (study.level) xml_.leaf("EducationLevelCode", eqf_code(*study.level));
      if (study.completed == Answer::no) {
        xml_.begin("AttendancePeriod");
        xml_.leaf("Ongoing", "true");
        xml_.end();
      }
      xml_.begin("EducationDegree");
      xml_.leaf("hr:DegreeName", study.field);
      xml_.end();
      xml_.end();
    }
    xml_.end();
  }

  void write_certificates() {
    xml_.begin("eures:Licenses");
    for (const CertificateHeld& held : seeker_.certificates) {
      const std::string_view licence = names_.driving_licence(held.certificate);
      if (licence.empty()) continue;
      xml_.begin("eures:License");
      xml_.leaf("hr:LicenseTypeCode", licence);
      xml_.end();
    }
    xml_.end();
    xml_.begin("Certifications");
    for (const CertificateHeld& held : seeker_.certificates) {
      if (!names_.driving_licence(held.certificate).empty()) continue;
      xml_.begin("Certification");
      xml_.leaf("hr:CertificationName", names_.readable(held.certificate));
      xml_.end();
    }
    xml_.end();
  }

  void write_languages() {
    xml_.begin("PersonQualifications");
    for (const LanguageSkill& language : seeker_.languages) {
      const std::string_view code = names_.language_code(language.language);
      xml_.begin("PersonCompetency");
      xml_.begin("CompetencyID");
      xml_.attribute("schemeName", code.empty() ? "FREE_TEXT" : "NORMAL");
      xml_.text(code.empty() ? names_.readable(language.language) : bibliographic_code(code));
      xml_.end();
      xml_.leaf("hr:TaxonomyID", "language");
      for (const Dimension& dimension : kDimensions) {
        const auto& level = language.parts[static_cast<std::size_t>(dimension.part)];
        if (!level) continue;
        xml_.begin("eures:CompetencyDimension");
        xml_.leaf("hr:CompetencyDimensionTypeCode", dimension.code);
        xml_.begin("eures:Score");
        xml_.leaf("hr:ScoreText", to_string(level->min));
        xml_.end();
        xml_.end();
      }
      xml_.end();
    }
    xml_.end();
  }

  void write_skills() {
    xml_.begin("Skills");
    for (const Claim& claim : seeker_.claims) {
      xml_.begin("PersonCompetency");
      xml_.leaf("CompetencyID", names_.taxonomy().uri(claim.skill));
      xml_.leaf("hr:CompetencyName", names_.readable(claim.skill));
      xml_.end();
    }
    for (const std::string& text : unlinked_beside_titles(seeker_)) {
      xml_.begin("PersonCompetency");
      xml_.leaf("hr:CompetencyName", text);
      xml_.end();
    }
    xml_.end();
  }

  const SeekerProfile& seeker_;
  const ConceptNames& names_;
  XmlText xml_;
};

}  // namespace

std::string write_europass(const SeekerProfile& seeker, const ConceptNames& names) {
  return Candidate(seeker, names).write();
}

}  // namespace overstap
