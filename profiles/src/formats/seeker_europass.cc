// SPDX-License-Identifier: Apache-2.0
// Europass CV since 2020: Candidate XML 4.0 (http://www.europass.eu/1.0, on HR-XML 3). The schema
// is not public and exports differ in the order of elements, so that names are looked up one by
// one.
#include <algorithm>
#include <set>
#include <string>

#include "overstap/profiles/text.h"
#include "profiles/src/foreign/foreign_object.h"
#include "profiles/src/foreign/words.h"
#include "profiles/src/formats/amounts.h"
#include "profiles/src/formats/row_readers.h"
#include "profiles/src/formats/seeker_additions.h"

namespace overstap {
namespace {

constexpr std::string_view kRoot = "Candidate";
/// Stands in every export for want of an id of its own.
constexpr std::string_view kNoId = "Test-0001";
constexpr std::string_view kDocumentIds = "ids and version of the document";
constexpr std::string_view kKindOfValue = "how the value beside it is written";

struct PartOfCode {
  std::string_view code;
  LanguagePart part;
};
constexpr auto kLanguageDimensions = std::to_array<PartOfCode>({
    {"CEF-Understanding-Listening", LanguagePart::listen},
    {"CEF-Understanding-Reading", LanguagePart::read},
    {"CEF-Speaking-Interaction", LanguagePart::converse},
    {"CEF-Speaking-Production", LanguagePart::speak},
    {"CEF-Writing-Production", LanguagePart::write},
    {"CEF-Writing-Interaction", LanguagePart::write},
    {"CEF-Writing", LanguagePart::write},
});

ContactKind kind_of_channel(std::string_view channel) {
  const std::string key = fold_key(channel);
  if (key == "email") return ContactKind::email;
  if (key == "telephone" || key == "mobiletelephone" || key == "fax") return ContactKind::phone;
  if (key == "web" || key == "social media") return ContactKind::link;
  return ContactKind::other;
}

class CandidateRow {
 public:
  explicit CandidateRow(ForeignObject root) : row_{root.row()}, root_{std::move(root)} {}

  SeekerProfile read() && {
    profile_.id = row_.fallback_id;
    read_id();
    if (auto supplier = root_.object("CandidateSupplier")) read_supplier(*supplier);
    for (ForeignObject& profile : root_.objects("CandidateProfile")) read_profile(profile);
    for (ForeignObject& person : root_.objects("CandidatePerson")) read_person(person);
    root_.technical("RenderingInformation", "how the document is shown");
    return std::move(profile_);
  }

 private:
  void read_id() {
    const auto written = root_.peek("DocumentID/@schemeID");
    if (written && written->text != kNoId) {
      profile_.id = root_.text("DocumentID/@schemeID", "id")->text;
    }
    root_.technical("DocumentID", kDocumentIds);
    root_.technical("AlternateDocumentID", kDocumentIds);
    root_.technical("ProcessingInformation", "for the system that receives the document");
  }

  void read_supplier(ForeignObject& supplier) {
    supplier.technical("PartyID", kDocumentIds);
    supplier.technical("PrecedenceCode", "order of the parties of the document");
    supplier.contact("PartyName", ContactKind::name);
    for (ForeignObject& contact : supplier.objects("PersonContact")) {
      contact.contact("PersonName", ContactKind::name);
      read_communication(contact);
    }
  }

  /// What is left here tells who somebody is.
  void read_person(ForeignObject& person) {
    person.contact("PersonName", ContactKind::name);
    for (ForeignObject& channel : person.objects("Communication")) read_postcode(channel);
    read_communication(person);
    for (ForeignObject& language : person.objects("PrimaryLanguageCode")) {
      language.technical("@name", kKindOfValue);
    }
    for (const Reference& language : person.texts("PrimaryLanguageCode", "languages"))
      add_language(row_, {language}, mother_tongue(), profile_);
    person.contacts();
    drop_rest(person, "PrimaryLanguageCode");
  }

  void read_postcode(ForeignObject& channel) {
    auto address = channel.object("Address");
    if (!address || profile_.postcode.length != 0) return;
    profile_.postcode = dutch_postcode(*address, "PostalCode", "CountryCode");
  }

  /// The channels of a person or an organisation.
  static void read_communication(ForeignObject& at) {
    for (ForeignObject& channel : at.objects("Communication")) {
      const auto code = channel.peek("ChannelCode");
      const ContactKind kind = code ? kind_of_channel(code->text) : ContactKind::other;
      channel.technical("ChannelCode", kKindOfValue);
      channel.technical("UseCode", kKindOfValue);
      channel.technical("Address/@type", kKindOfValue);
      channel.contact("Address", ContactKind::address);
      for (const json::Value::Member& member : channel.value().members)
        channel.contact(member.key, kind);
    }
    at.contact("Communication", ContactKind::other);
  }

  void read_profile(ForeignObject& profile) {
    if (const auto language = profile.peek("@languageCode")) set_language(row_, language->text);
    profile.technical("@languageCode", "language of the texts");
    profile.technical("ID", kDocumentIds);
    profile.carry("ExecutiveSummary", PartKind::paragraph);
    each(profile, "EmploymentHistory/EmployerHistory", &CandidateRow::read_employer);
    each(profile, "EducationHistory/EducationOrganizationAttendance",
         &CandidateRow::read_education);
    each(profile, "Licenses/License", &CandidateRow::read_licence);
    each(profile, "Certifications/Certification", &CandidateRow::read_certification);
    each(profile, "CourseCertifications/CourseCertification", &CandidateRow::read_certification);
    each(profile, "PersonQualifications/PersonCompetency", &CandidateRow::read_competency);
    each(profile, "Skills/PersonCompetency", &CandidateRow::read_competency);
    if (auto skills = profile.object("Skills")) {
      each(*skills, "SkillsGroup", &CandidateRow::read_skills_group);
    }
    for (const std::string_view section : {"Attachment", "EmploymentReferences", "MilitaryHistory",
                                           "SocialAndPoliticalActivities"}) {
      profile.personal(section);
    }
    for (const std::string_view section : {"CommunicationAndInterpersonalSkills",
                                           "OrganisationalSkills", "DigitalSkills", "Others"}) {
      profile.carry(section, PartKind::paragraph);
    }
  }

  void each(ForeignObject& at, std::string_view path,
            void (CandidateRow::*read_one)(ForeignObject&)) {
    for (ForeignObject& one : at.objects(path)) (this->*read_one)(one);
  }

  void read_employer(ForeignObject& employer) {
    for (ForeignObject& contact : employer.objects("OrganizationContact"))
      read_communication(contact);
    employer.contact("OrganizationContact", ContactKind::other);
    for (ForeignObject& position : employer.objects("PositionHistory")) read_position(position);
  }

  void read_position(ForeignObject& position) {
    Employment job;
    const auto uri = position.peek("PositionTitle/@languageID");
    References names;
    if (uri && uri->text.starts_with("http"))
      names.push_back(*position.text("PositionTitle/@languageID", "employment.occupation"));
    if (const auto title = position.text("PositionTitle", "employment.occupation"))
      names.push_back(*title);
    position.technical("PositionTitle/@typeCode", kKindOfValue);
    position.technical("PositionTitle/@languageID", kKindOfValue);
    name_job(row_, names, job, profile_);
    if (auto period = position.object("EmploymentPeriod")) read_period(*period, job);
    position.carry("Description", PartKind::paragraph);
    if (!names.empty() || job.from || job.to || job.current)
      profile_.employment.push_back(std::move(job));
  }

  static void read_period(ForeignObject& at, Employment& job) {
    Period period;
    period.from = at.date("StartDate/FormattedDateTime", "employment.from");
    period.to = at.date("EndDate/FormattedDateTime", "employment.to");
    period.current = at.boolean("CurrentIndicator", "employment.current").value_or(false);
    settle_period(at, period, job);
  }

  void read_education(ForeignObject& attendance) {
    Education education;
    if (const auto country =
            attendance.peek("OrganizationContact/Communication/Address/CountryCode")) {
      education.abroad = is_abroad(country->text);
      if (education.abroad != Answer::unknown)
        (void)attendance.text("OrganizationContact/Communication/Address/CountryCode",
                              "education.abroad");
    }
    for (ForeignObject& contact : attendance.objects("OrganizationContact"))
      read_communication(contact);
    attendance.contact("OrganizationContact", ContactKind::other);
    // That somebody still attends is said; that somebody left does not tell with what.
    const auto ongoing = attendance.peek("AttendancePeriod/Ongoing");
    if (ongoing && ongoing->text == "true") {
      (void)attendance.boolean("AttendancePeriod/Ongoing", "education.completed");
      education.completed = Answer::no;
    }
    if (auto degree = attendance.object("EducationDegree")) {
      if (const auto name = degree->text("DegreeName", "education.field"))
        education.field = name->text;
      degree->carry("OccupationalSkillsCovered", PartKind::paragraph);
      for (ForeignObject& field : degree->objects("FieldOfStudy"))
        field.technical("@typeCode", kKindOfValue);
    }
    education.level = read_level(attendance, education.field);
    profile_.education.push_back(std::move(education));
  }

  static std::optional<EducationLevel> read_level(ForeignObject& attendance,
                                                  std::string_view degree) {
    const auto code = attendance.peek("EducationLevelCode");
    if (!code) return education_level_in(degree);
    const auto level = eqf_level(code->text);
    if (level) {
      (void)attendance.text("EducationLevelCode", "education.level");
    } else {
      attendance.note("EducationLevelCode", ErrorCode::not_found,
                      "the level is kept as text: expected an EQF level 1 to 8");
    }
    return level;
  }

  void read_licence(ForeignObject& licence) {
    if (const auto type = licence.text("LicenseTypeCode", "certificates"))
      add_driving_licence(row_, *type, {}, profile_);
  }

  void read_certification(ForeignObject& certification) {
    auto name = certification.text("CertificationName", "certificates");
    if (!name) name = certification.text("Title", "certificates");
    certification.carry("Description", PartKind::paragraph);
    if (name) add_certificate(row_, {*name}, {}, profile_);
  }

  void read_skills_group(ForeignObject& group) {
    group.carry("Title", PartKind::heading);
    each(group, "PersonCompetency", &CandidateRow::read_competency);
  }

  void read_competency(ForeignObject& competency) {
    const auto kind = competency.peek("TaxonomyID");
    competency.technical("CompetencyID/@schemeName", kKindOfValue);
    competency.technical("TaxonomyID", "which list the entry belongs to");
    if (kind && fold_key(kind->text) == "language") return read_language(competency);
    References names;
    const auto id = competency.peek("CompetencyID");
    if (id && id->text.starts_with("http"))
      names.push_back(*competency.text("CompetencyID", "claims"));
    if (const auto name = competency.text("CompetencyName", "claims")) names.push_back(*name);
    if (!names.empty()) add_skill(row_, names, {}, profile_);
  }

  void read_language(ForeignObject& competency) {
    References names;
    if (const auto id = competency.text("CompetencyID", "languages")) names.push_back(*id);
    if (const auto name = competency.text("CompetencyName", "languages")) names.push_back(*name);
    LanguageLevels levels;
    for (ForeignObject& dimension : competency.objects("CompetencyDimension")) {
      const auto type = dimension.peek("CompetencyDimensionTypeCode");
      const auto score = dimension.peek("Score/ScoreText");
      const auto known = std::ranges::find(
          kLanguageDimensions, type ? type->text : std::string_view{}, &PartOfCode::code);
      const auto level = score ? cefr_in(score->text) : std::nullopt;
      if (known == kLanguageDimensions.end() || !level) {
        dimension.note("", ErrorCode::not_found,
                       "the language level is kept as text: expected a part and a level of CEFR");
        continue;
      }
      (void)dimension.text("CompetencyDimensionTypeCode", "languages");
      (void)dimension.text("Score/ScoreText", "languages");
      auto& part = levels[static_cast<std::size_t>(known->part)];
      part = part ? Range<Cefr>{std::min(part->min, level->min), std::max(part->max, level->max)}
                  : *level;
    }
    if (!names.empty()) add_language(row_, names, levels, profile_);
  }

  Row& row_;
  ForeignObject root_;
  SeekerProfile profile_;
};

}  // namespace

bool is_europass(const json::Value& root) {
  const json::Value* candidate = root.find(kRoot);
  if (candidate == nullptr) return false;
  // An empty one is a string.
  return candidate->kind == json::Kind::string || candidate->find("CandidatePerson") != nullptr ||
         candidate->find("CandidateProfile") != nullptr || candidate->find("DocumentID") != nullptr;
}

SeekerProfile read_europass_row(Row& row) {
  ForeignObject document(row, row.value, row.pointer);
  if (auto candidate = document.object(kRoot)) return CandidateRow(*candidate).read();
  if (!document.has(kRoot)) row.context.fail_at(row.value, row.pointer, "expected a Candidate");
  SeekerProfile unknown;
  unknown.id = row.fallback_id;
  return unknown;
}

}  // namespace overstap
