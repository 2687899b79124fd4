// SPDX-License-Identifier: Apache-2.0
// HR-XML 2.x Resume (http://ns.hr-xml.org/2007-04-15) as job boards and parsers of CVs write it,
// and as SETU HumanResource 1.4 holds it.
#include <algorithm>
#include <array>
#include <string>

#include "overstap/profiles/text.h"
#include "profiles/src/foreign/foreign_object.h"
#include "profiles/src/foreign/walk.h"
#include "profiles/src/foreign/words.h"
#include "profiles/src/formats/amounts.h"
#include "profiles/src/formats/demand_list.h"
#include "profiles/src/formats/row_readers.h"
#include "profiles/src/formats/seeker_additions.h"
#include "profiles/src/formats/setu_codes.h"

namespace overstap {
namespace {

constexpr std::int64_t kMaxHours = 60;
/// A description of a job that is no longer than this, on one line, is its title.
constexpr std::size_t kLongestTitle = 80;
/// Elements around a HumanResource or Resume: envelopes, packets, candidates.
constexpr int kMaxEnvelopes = 5;

class HrXmlRow {
 public:
  explicit HrXmlRow(ForeignObject root) : row_{root.row()}, root_{std::move(root)} {}

  SeekerProfile read() && {
    profile_.id = row_.fallback_id;
    if (const auto language = root_.peek("@lang")) set_language(row_, language->text);
    drop_root_attributes(root_);
    read_message();
    if (auto resource = root_.object("ResourceInformation")) read_resource(*resource);
    for (ForeignObject& profile : root_.objects("Profile"))
      for (ForeignObject& resume : profile.objects("Resume")) read_resume(resume);
    for (ForeignObject& resume : root_.objects("Resume")) read_resume(resume);
    if (root_.has("StructuredXMLResume") || root_.has("NonXMLResume")) read_resume(root_);
    root_.carry("HumanResourceComments", PartKind::paragraph);
    if (auto additions = root_.object("UserArea/HumanResourceAdditionalNL"))
      read_additions(*additions);
    return std::move(profile_);
  }

 private:
  /// Id and envelope of a HumanResource.
  void read_message() {
    const auto id = root_.text("HumanResourceId/IdValue", "id");
    if (id) profile_.id = id->text;
    root_.technical("HumanResourceId/@idOwner", "who issued the id");
    root_.technical("HumanResourceStatus", "what the receiver has to do with the message");
    root_.technical("ReferenceInformation", "ids of the parties and of the order");
    root_.technical("Rates", "what the agency asks and pays for this order");
  }

  void read_resource(ForeignObject& resource) {
    resource.technical("PersonName/FamilyName/@primary", "which of several family names counts");
    resource.contact("PersonName", ContactKind::name);
    resource.personal("PersonDescriptors");
    if (auto address = resource.object("PostalAddress")) read_postcode(*address);
    resource.contact("PostalAddress", ContactKind::address);
    for (ForeignObject& contact : resource.objects("EntityContactInfo")) take_contact(contact);
    for (ForeignObject& dates : resource.objects("AvailabilityDate")) {
      if (!profile_.ready_by) profile_.ready_by = dates.date("AvailabilityStartDate", "ready_by");
    }
  }

  void read_postcode(ForeignObject& address) {
    if (profile_.postcode.length == 0)
      profile_.postcode = dutch_postcode(address, "PostalCode", "CountryCode");
  }

  void read_additions(ForeignObject& additions) {
    additions.technical("SETUVersionId", "version of the message");
    additions.technical("OfferId", "id of the offer");
    additions.technical("InclusiveRate", "what the rate of the agency covers");
    for (ForeignObject& supplier : additions.objects("SupplierContactInfo")) take_contact(supplier);
    additions.contact("InCaseOfEmergency", ContactKind::other);
    additions.personal("BirthDate");
    additions.personal("Sex");
    auto shift = additions.object("StaffingShift");
    if (!shift) return;
    const auto period = shift->peek("@shiftPeriod");
    if (!period || fold_key(period->text) != "weekly") return;
    const auto hours = shift->integer("Hours", "hours", 1, kMaxHours);
    if (!hours) return;
    const HoursPerWeek value{static_cast<std::int32_t>(*hours)};
    profile_.hours = Range<HoursPerWeek>{value, value};
    (void)shift->text("@shiftPeriod", "hours");
  }

  void read_resume(ForeignObject& resume) {
    if (const auto language = resume.peek("@lang")) set_language(row_, language->text);
    resume.technical("@lang", "language of the texts");
    if (const auto id = resume.peek("ResumeId/IdValue"); id && profile_.id == row_.fallback_id)
      profile_.id = resume.text("ResumeId/IdValue", "id")->text;
    resume.technical("ResumeId", "id of the document");
    resume.technical("DistributionGuidelines", "who may see the document");
    resume.carry("NonXMLResume/TextResume", PartKind::paragraph);
    resume.personal("NonXMLResume/SupportingMaterials");
    for (ForeignObject& structured : resume.objects("StructuredXMLResume"))
      read_structured(structured);
  }

  void each(ForeignObject& at, std::string_view path, void (HrXmlRow::*read_one)(ForeignObject&)) {
    for (ForeignObject& one : at.objects(path)) (this->*read_one)(one);
  }

  void read_structured(ForeignObject& resume) {
    each(resume, "ContactInfo", &HrXmlRow::read_contact);
    resume.carry("Objective", PartKind::paragraph);
    resume.carry("ExecutiveSummary", PartKind::paragraph);
    each(resume, "EmploymentHistory/EmployerOrg", &HrXmlRow::read_employer);
    each(resume, "EducationHistory/SchoolOrInstitution", &HrXmlRow::read_school);
    each(resume, "LicensesAndCertifications/LicenseOrCertification", &HrXmlRow::read_licence);
    each(resume, "Qualifications/Competency", &HrXmlRow::read_competency);
    each(resume, "Languages/Language", &HrXmlRow::read_language);
    each(resume, "Languages/LanguageNL", &HrXmlRow::read_language);
    // Other people, and what says who somebody is.
    for (const std::string_view section :
         {"References", "MilitaryHistory", "SupportingMaterials", "PersonDescriptors"}) {
      resume.personal(section);
    }
    for (const std::string_view section : {"Achievements", "Comments", "ResumeAdditionalItems"})
      resume.carry(section, PartKind::paragraph);
    resume.technical("RevisionDate", "when the document was written");
  }

  void read_contact(ForeignObject& contact) {
    for (ForeignObject& method : contact.objects("ContactMethod"))
      if (auto address = method.object("PostalAddress")) read_postcode(*address);
    take_contact(contact);
  }

  void read_employer(ForeignObject& employer) {
    employer.contact("EmployerContactInfo", ContactKind::other);
    each(employer, "PositionHistory", &HrXmlRow::read_position);
  }

  void read_position(ForeignObject& position) {
    Employment job;
    References names;
    if (const auto title = position.text("Title", "employment.occupation")) {
      names.push_back(*title);
    } else if (const auto described = position.peek("Description");
               described && is_title(described->text)) {
      names.push_back(*position.text("Description", "employment.occupation"));
    }
    name_job(row_, names, job, profile_);
    position.carry("Description", PartKind::paragraph);
    for (ForeignObject& organisation : position.objects("OrgName"))
      organisation.carry("OrganizationName", PartKind::field);
    Period period;
    period.from = read_date(position, "StartDate", "employment.from");
    const auto end = position.peek("EndDate/StringDate");
    const bool ongoing = end && means_present(end->text);
    if (ongoing) (void)position.text("EndDate/StringDate", "employment.current");
    if (!ongoing) period.to = read_date(position, "EndDate", "employment.to");
    period.current =
        position.boolean("@currentEmployer", "employment.current").value_or(false) || ongoing;
    settle_period(position, period, job);
    if (!names.empty() || job.from || job.to || job.current)
      profile_.employment.push_back(std::move(job));
  }

  static bool is_title(std::string_view text) {
    return text.size() <= kLongestTitle && text.find_first_of("\n<.") == std::string_view::npos;
  }

  /// HR-XML writes one of these below a date; `notKnown` and `notApplicable` are no dates.
  static std::optional<Date> read_date(ForeignObject& at, std::string_view key,
                                       std::string_view target) {
    constexpr auto kForms =
        std::to_array<std::string_view>({"/AnyDate", "/YearMonth", "/Year", "/StringDate", ""});
    for (const std::string_view form : kForms) {
      const std::string path = std::string{key}.append(form);
      const auto written = at.peek(path);
      if (!written || fold_key(written->text).starts_with("not")) continue;
      return at.date(path, target);
    }
    return std::nullopt;
  }

  void read_school(ForeignObject& school) {
    Education education;
    for (const std::string_view path :
         {"PostalAddress/CountryCode", "LocationSummary/CountryCode"}) {
      const auto country = school.peek(path);
      if (!country || is_abroad(country->text) == Answer::unknown) continue;
      education.abroad = is_abroad(school.text(path, "education.abroad")->text);
      break;
    }
    school.technical("LocalInstitutionClassification/Id/@idOwner", "which list the code is of");
    std::vector<ForeignObject> degrees = school.objects("Degree");
    for (ForeignObject& degree : degrees) {
      Education one = education;
      auto field = degree.text("DegreeMajor/Name", "education.field");
      if (!field) field = degree.text("DegreeName", "education.field");
      if (field) one.field = field->text;
      one.level = read_level(degree);
      profile_.education.push_back(std::move(one));
    }
    if (degrees.empty()) profile_.education.push_back(std::move(education));
  }

  static std::optional<EducationLevel> read_level(ForeignObject& degree) {
    if (const auto name = degree.peek("DegreeName")) {
      if (const auto level = education_level_in(name->text)) {
        (void)degree.text("DegreeName", "education.level");
        return level;
      }
    }
    const auto type = degree.peek("@degreeType");
    if (!type) return std::nullopt;
    const auto level = setu_education_level(type->text);
    if (level) {
      (void)degree.text("@degreeType", "education.level");
    } else {
      degree.note("@degreeType", ErrorCode::not_found,
                  "the level is kept as text: the code does not name one level");
    }
    return level;
  }

  void read_licence(ForeignObject& licence) {
    const auto name = licence.text("Name", "certificates");
    if (!name) return;
    CertificateHeld held;
    held.date = read_date(licence, "EffectiveDate/FirstIssuedDate", "certificates.date");
    if (!held.date) held.date = read_date(licence, "EffectiveDate/ValidFrom", "certificates.date");
    held.valid_until = read_date(licence, "EffectiveDate/ValidTo", "certificates.valid_until");
    licence.carry("Description", PartKind::paragraph);
    if (is_driving_licence(name->text)) {
      auto kind = licence.text("Id", "certificates");
      if (!kind) kind = licence.text("Id/IdValue", "certificates");
      if (kind) return add_driving_licence(row_, *kind, held, profile_);
    }
    add_certificate(row_, {*name}, held, profile_);
  }

  void read_competency(ForeignObject& competency) {
    const auto name = competency.peek("@name");
    if (name && fold_key(name->text) == "workingandthinkinglevel")
      return read_working_level(competency);
    References names;
    for (const std::string_view path : {"CompetencyId/@id", "TaxonomyId/@id"}) {
      const auto id = competency.peek(path);
      if (id && id->text.starts_with("http")) names.push_back(*competency.text(path, "claims"));
    }
    if (name) names.push_back(*competency.text("@name", "claims"));
    if (!names.empty()) add_skill(row_, names, {}, profile_);
    each(competency, "Competency", &HrXmlRow::read_competency);
  }

  void read_working_level(ForeignObject& competency) {
    const auto code = competency.peek("@description");
    const auto level = code ? setu_education_level(code->text) : std::nullopt;
    if (!level) {
      competency.note("@description", ErrorCode::not_found,
                      "the level is kept as text: the code does not name one level");
      return;
    }
    (void)competency.text("@name", "working_level");
    (void)competency.text("@description", "working_level");
    profile_.working_level = WorkingLevel{*level, WorkingLevelEvidence::stated};
  }

  /// `Read`, `Write` and `Speak` are a level, or only that somebody can.
  void read_language(ForeignObject& language) {
    const auto code = language.text("LanguageCode", "languages");
    if (!code) return;
    LanguageLevels levels;
    const auto take = [&](std::string_view key, std::initializer_list<LanguagePart> named) {
      const auto written = language.peek(key);
      const auto level = written ? cefr_in(written->text) : std::nullopt;
      if (!level) return;
      (void)language.text(key, "languages");
      for (const LanguagePart part : named) levels[static_cast<std::size_t>(part)] = level;
    };
    take("Read", {LanguagePart::read});
    take("Write", {LanguagePart::write});
    take("Speak", {LanguagePart::speak, LanguagePart::converse});
    take("Listen", {LanguagePart::listen});
    add_language(row_, {*code}, levels, profile_);
  }

  Row& row_;
  ForeignObject root_;
  SeekerProfile profile_;
};

bool is_resume(const json::Value& value) {
  return value.find("StructuredXMLResume") != nullptr || value.find("NonXMLResume") != nullptr;
}

/// A HumanResource of HR-XML, not of SETU 2.0, whose names begin with a small letter.
bool is_human_resource(const json::Value& value) {
  return value.find("ResourceInformation") != nullptr || value.find("HumanResourceId") != nullptr ||
         value.find("Profile") != nullptr || value.find("HumanResourceStatus") != nullptr;
}

void find_rows(const json::Value& value, const std::string& pointer, int envelopes,
               std::vector<RowPlace>& rows) {
  if (value.kind != json::Kind::object || envelopes > kMaxEnvelopes) return;
  for (const MemberPlace& place : places_of_members(value)) {
    const json::Value& inner = *place.value;
    const std::string at = pointer + place.step;
    const bool row = (place.key == "HumanResource" && is_human_resource(inner)) ||
                     (place.key == "Resume" && is_resume(inner));
    if (row) {
      rows.push_back({&inner, at});
    } else {
      find_rows(inner, at, envelopes + 1, rows);
    }
  }
}

}  // namespace

bool is_hr_xml(const json::Value& root) { return !find_hr_xml_rows(root).empty(); }

std::vector<RowPlace> find_hr_xml_rows(const json::Value& root) {
  std::vector<RowPlace> rows;
  if (root.members.size() == 1) find_rows(root, {}, 0, rows);
  return rows;
}

SeekerProfile read_hr_xml_row(Row& row) {
  return HrXmlRow(ForeignObject(row, row.value, row.pointer)).read();
}

}  // namespace overstap
