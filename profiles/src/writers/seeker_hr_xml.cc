// SPDX-License-Identifier: Apache-2.0
// HR-XML 2.5 as SETU HumanResource 1.4 holds it. There is no name in it: a profile has none.
#include "overstap/profiles/text.h"
#include "profiles/src/writers/row_writers.h"
#include "profiles/src/writers/seeker_rules.h"
#include "profiles/src/writers/sound.h"
#include "profiles/src/writers/spoken_levels.h"
#include "profiles/src/writers/xml_text.h"

namespace overstap {
namespace {

/// The name of the competency that is no skill but the working level.
constexpr std::string_view kWorkingLevel = "WorkingAndThinkingLevel";

/// Listening has no place, and one level stands for speaking and conversing.
LanguageLevels read_written_spoken(const LanguageLevels& parts) {
  LanguageLevels left = one_level_spoken(parts);
  left[static_cast<std::size_t>(LanguagePart::listen)].reset();
  return left;
}

std::optional<WorkingLevel> stated_level(const std::optional<WorkingLevel>& level) {
  const bool said = level && level->evidence == WorkingLevelEvidence::stated &&
                    level_in_words(level->level) == level->level;
  return said ? level : std::nullopt;
}

std::optional<Range<HoursPerWeek>> one_number(const std::optional<Range<HoursPerWeek>>& hours) {
  return hours && hours->min == hours->max && hours->min.value > 0 ? hours : std::nullopt;
}

}  // namespace

const SeekerHolds kHrXmlHolds{
    .format = "HR-XML",
    .text = xml_text,
    .job = {.from = kHeld, .to = kHeld, .current = kHeld, .fits = kTitleOrPeriod},
    .skill = {.fits = {}},
    .study = {.level = kLevelInWords,
              .field = kHeld,
              .abroad = kNotAbroad,
              .fits = {[](const Education& study, const ConceptNames&) {
                         return study.level || !study.field.empty() ||
                                study.abroad != Answer::unknown;
                       },
                       "a study of which nothing is known says nothing"}},
    .language = {.parts = {read_written_spoken,
                           "HR-XML has reading, writing and speaking; that is also conversing"},
                 .fits = {},
                 .once = true},
    .certificate = {.date = kHeld, .valid_until = kHeld, .fits = {}},
    .working_level = {stated_level, "the level is stated in one word, and has no evidence"},
    .hours = {one_number, "one number of hours a week, and no range"},
    .postcode = kHeld,
    .ready_by = kHeld,
    .unlinked = UnlinkedPlace::skills,
    .unlinked_fits =
        [](const std::string& text) { return fold_key(text) != fold_key(kWorkingLevel); },
};

namespace {

class HumanResource {
 public:
  HumanResource(const SeekerProfile& seeker, const ConceptNames& names)
      : seeker_{seeker}, names_{names}, xml_{"HumanResource"} {}

  std::string write() && {
    xml_.attribute("xmlns", "http://ns.hr-xml.org/2007-04-15");
    xml_.attribute("xmlns:nl", "http://ns.setu.nl/2020-01");
    xml_.attribute("xml:lang", to_string(names_.language()));
    xml_.begin("HumanResourceId");
    xml_.leaf("IdValue", seeker_.id);
    xml_.end();
    xml_.begin("HumanResourceStatus");
    xml_.attribute("status", "new");
    xml_.end();
    write_resource();
    xml_.begin("Profile");
    xml_.begin("Resume");
    xml_.begin("StructuredXMLResume");
    write_jobs();
    write_studies();
    write_certificates();
    write_qualifications();
    write_languages();
    xml_.end();
    xml_.end();
    xml_.end();
    write_hours();
    return xml_.take();
  }

 private:
  void write_resource() {
    xml_.begin("ResourceInformation");
    if (seeker_.postcode.length > 0) {
      xml_.begin("PostalAddress");
      xml_.leaf("CountryCode", "NL");
      xml_.leaf("PostalCode", std::to_string(seeker_.postcode.digits));
      xml_.end();
    }
    if (seeker_.ready_by) {
      xml_.begin("AvailabilityDate");
      xml_.leaf("AvailabilityStartDate", seeker_.ready_by);
      xml_.end();
    }
    xml_.end();
  }

  /// In the form of its precision.
  void write_date(std::string_view name, const std::optional<Date>& date) {
    if (!date) return;
    xml_.begin(name);
    xml_.leaf(date->month == 0 ? "Year" : date->day == 0 ? "YearMonth" : "AnyDate", date);
    xml_.end();
  }

  void write_jobs() {
    if (seeker_.employment.empty()) return;
    xml_.begin("EmploymentHistory");
    for (const Employment& job : seeker_.employment) {
      xml_.begin("EmployerOrg");
      xml_.begin("PositionHistory");
      if (job.current) xml_.attribute("currentEmployer", "true");
      xml_.leaf("Title", title_of(job, names_));
      write_date("StartDate", job.from);
      write_date("EndDate", job.to);
      xml_.end();
      xml_.end();
    }
    xml_.end();
  }

  void write_studies() {
    if (seeker_.education.empty()) return;
    xml_.begin("EducationHistory");
    for (const Education& study : seeker_.education) {
      xml_.begin("SchoolOrInstitution");
      if (study.abroad == Answer::no) {
        xml_.begin("PostalAddress");
        xml_.leaf("CountryCode", "NL");
        xml_.end();
      }
      if (study.level || !study.field.empty()) {
        xml_.begin("Degree");
        if (study.level) xml_.attribute("degreeType", to_string(*study.level));
        if (!study.field.empty()) {
          xml_.begin("DegreeMajor");
          xml_.leaf("Name", study.field);
          xml_.end();
        }
        xml_.end();
      }
      xml_.end();
    }
    xml_.end();
  }

  void write_certificates() {
    if (seeker_.certificates.empty()) return;
    xml_.begin("LicensesAndCertifications");
    for (const CertificateHeld& held : seeker_.certificates) {
      const std::string_view licence = names_.driving_licence(held.certificate);
      xml_.begin("LicenseOrCertification");
      xml_.leaf("Name", licence.empty() ? names_.readable(held.certificate) : "Rijbewijs");
      xml_.leaf("Id", licence);
      if (held.date || held.valid_until) {
        xml_.begin("EffectiveDate");
        write_date("ValidTo", held.valid_until);
        write_date("FirstIssuedDate", held.date);
        xml_.end();
      }
      xml_.end();
    }
    xml_.end();
  }

  void write_competency(std::string_view name, std::string_view uri) {
    xml_.begin("Competency");
    xml_.attribute("name", name);
    if (!uri.empty()) {
      xml_.begin("CompetencyId");
      xml_.attribute("id", uri);
      xml_.end();
    }
    xml_.end();
  }

  void write_qualifications() {
    xml_.begin("Qualifications");
    if (seeker_.working_level) {
      xml_.begin("Competency");
      xml_.attribute("name", kWorkingLevel);
      xml_.attribute("description", to_string(seeker_.working_level->level));
      xml_.end();
    }
    for (const Claim& claim : seeker_.claims) {
      write_competency(names_.readable(claim.skill), names_.taxonomy().uri(claim.skill));
    }
    for (const std::string& text : unlinked_beside_titles(seeker_)) write_competency(text, {});
    xml_.end();
  }

  void write_languages() {
    if (seeker_.languages.empty()) return;
    xml_.begin("Languages");
    for (const LanguageSkill& language : seeker_.languages) {
      xml_.begin("Language");
      xml_.leaf("LanguageCode", names_.language_tag(language.language));
      const auto part = [&](std::string_view name, LanguagePart which) {
        const auto& level = language.parts[static_cast<std::size_t>(which)];
        if (level) xml_.leaf(name, cefr_words(*level));
      };
      part("Read", LanguagePart::read);
      part("Write", LanguagePart::write);
      part("Speak", LanguagePart::speak);
      xml_.end();
    }
    xml_.end();
  }

  void write_hours() {
    if (!seeker_.hours) return;
    xml_.begin("UserArea");
    xml_.begin("nl:HumanResourceAdditionalNL");
    xml_.leaf("nl:SETUVersionId", "1.4");
    xml_.begin("nl:StaffingShift");
    xml_.attribute("shiftPeriod", "weekly");
    xml_.leaf("Hours", std::to_string(seeker_.hours->max.value));
    xml_.end();
    xml_.end();
    xml_.end();
  }

  const SeekerProfile& seeker_;
  const ConceptNames& names_;
  XmlText xml_;
};

}  // namespace

std::string write_hr_xml(const SeekerProfile& seeker, const ConceptNames& names) {
  return HumanResource(seeker, names).write();
}

}  // namespace overstap
