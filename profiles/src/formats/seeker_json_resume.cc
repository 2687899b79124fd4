// SPDX-License-Identifier: Apache-2.0
// JSON Resume 1.x (https://jsonresume.org/schema), and before 1.0, where an employer was `company`.
#include "overstap/profiles/text.h"
#include "profiles/src/foreign/fields.h"
#include "profiles/src/foreign/foreign_object.h"
#include "profiles/src/foreign/words.h"
#include "profiles/src/formats/row_readers.h"
#include "profiles/src/formats/seeker_additions.h"

namespace overstap {
namespace {

class ResumeRow {
 public:
  explicit ResumeRow(Row& row) : row_{row}, root_{row, row.value, row.pointer} {}

  SeekerProfile read() && {
    const std::optional<Reference> id = root_.text("id", "id");
    profile_.id = id ? std::string{id->text} : row_.fallback_id;
    root_.technical("$schema", "names the format");
    root_.technical("meta", "is about the file");
    read_basics();
    for (ForeignObject& entry : root_.objects("work")) read_work(entry);
    for (ForeignObject& entry : root_.objects("education")) read_education(entry);
    for (ForeignObject& entry : root_.objects("skills")) read_skill(entry);
    for (const Reference& name : root_.texts("skills", "claims.skill")) {
      add_skill(row_, {name}, "", profile_);
    }
    for (ForeignObject& entry : root_.objects("languages")) read_language(entry);
    for (ForeignObject& entry : root_.objects("certificates")) read_certificate(entry);
    // A referee is somebody else, who did not choose to stand here.
    for (ForeignObject& entry : root_.objects("references")) {
      entry.contact("name", ContactKind::other);
      entry.carry("reference", PartKind::paragraph);
    }
    mark_texts();
    return std::move(profile_);
  }

 private:
  void read_basics() {
    root_.contacts();
    std::optional<ForeignObject> basics = root_.object("basics");
    if (!basics) return;
    basics->carry("summary", PartKind::paragraph);
    if (std::optional<ForeignObject> location = basics->object("location")) {
      read_postcode(*location);
    }
    basics->contacts();
  }

  void read_postcode(ForeignObject& location) {
    const std::optional<Reference> written = location.peek("postalCode");
    if (!written) return;
    const std::optional<Reference> country = location.peek("countryCode");
    const bool dutch = !country || fold_key(country->text) == "nl";
    const std::optional<PostcodePrefix> postcode =
        dutch ? parse_postcode(written->text) : std::nullopt;
    if (postcode) {
      profile_.postcode = *postcode;
      location.mark(*written, "postcode");
    } else {
      location.note("postalCode", ErrorCode::schema,
                    "the postal code is left out: it is not a Dutch one");
    }
  }

  void read_work(ForeignObject& entry) {
    Employment job;
    const std::vector<Reference> position = entry.texts("position", "employment.occupation");
    name_job(row_, position, job, profile_);
    Period period;
    period.from = entry.date("startDate", "employment.from");
    const std::optional<Reference> end = entry.peek("endDate");
    if (end && means_present(end->text)) {
      entry.mark(*end, "employment.current");
      period.current = true;
    } else {
      period.to = entry.date("endDate", "employment.to");
    }
    // No end may mean that it is not known; this mark, which the schema lets stand, tells.
    if (entry.boolean("current", "employment.current").value_or(false)) period.current = true;
    settle_period(entry, period, job);
    for (const std::string_view key : {"summary", "description"}) {
      entry.carry(key, PartKind::paragraph);
    }
    entry.carry("highlights", PartKind::list_item);
    if (!position.empty() || job.from || job.to || job.current) {
      profile_.employment.push_back(std::move(job));
    }
  }

  void read_education(ForeignObject& entry) {
    Education education;
    // An end date says when somebody left, not with what: `completed` stays unknown.
    if (const std::optional<Reference> type = entry.peek("studyType")) {
      education.level = education_level_in(type->text);
      if (education.level) {
        entry.mark(*type, "education.level");
      } else {
        entry.note("studyType", ErrorCode::not_found,
                   "the study type names no level that is known here");
      }
    }
    if (const std::optional<Reference> area = entry.text("area", "education.field")) {
      education.field = area->text;
    }
    entry.carry("courses", PartKind::list_item);
    if (education.level || !education.field.empty()) {
      profile_.education.push_back(std::move(education));
    }
  }

  void read_skill(ForeignObject& entry) {
    if (const std::optional<Reference> name = entry.text("name", "claims.skill")) {
      const std::size_t before = profile_.claims.size();
      const std::optional<Reference> level = entry.peek("level");
      add_skill(row_, {*name}, level ? level->text : "", profile_);
      if (level && profile_.claims.size() > before) entry.mark(*level, "claims.level");
    }
    for (const Reference& keyword : entry.texts("keywords", "claims.skill")) {
      add_skill(row_, {keyword}, "", profile_);
    }
  }

  void read_language(ForeignObject& entry) {
    const std::optional<Reference> name = entry.text("language", "languages.language");
    if (!name) return;
    LanguageLevels levels{};
    const std::optional<Reference> fluency = entry.peek("fluency");
    const auto range = fluency ? cefr_in(fluency->text) : std::nullopt;
    levels.fill(range);
    const std::size_t unlinked = profile_.unlinked.size();
    add_language(row_, {*name}, levels, profile_);
    if (!fluency || profile_.unlinked.size() > unlinked) return;
    if (range) {
      entry.mark(*fluency, "languages.parts");
    } else {
      entry.note("fluency", ErrorCode::not_found,
                 "the fluency is kept as text: it names no CEFR level");
    }
  }

  void read_certificate(ForeignObject& entry) {
    const std::optional<Reference> name = entry.text("name", "certificates.certificate");
    if (!name) return;
    CertificateHeld held;
    if (const std::optional<Reference> date = entry.peek("date")) held.date = date_in(date->text);
    const std::size_t unlinked = profile_.unlinked.size();
    add_certificate(row_, {*name}, held, profile_);
    // What is said of a certificate that is not known stays with the rest of it.
    if (profile_.unlinked.size() == unlinked) (void)entry.date("date", "certificates.date");
  }

  /// What is carried by itself, but is more than a field.
  void mark_texts() {
    for (const std::string_view section :
         {"volunteer", "projects", "awards", "publications", "interests"}) {
      for (ForeignObject& entry : root_.objects(section)) {
        for (const std::string_view key : {"summary", "description"}) {
          entry.carry(key, PartKind::paragraph);
        }
        for (const std::string_view key : {"highlights", "keywords", "roles"}) {
          entry.carry(key, PartKind::list_item);
        }
      }
    }
  }

  Row& row_;
  ForeignObject root_;
  SeekerProfile profile_;
};

}  // namespace

bool is_json_resume(const json::Value& root) {
  const json::Value* const schema = root.find("$schema");
  if (schema != nullptr && schema->text.find("jsonresume") != std::string_view::npos) return true;
  if (schema != nullptr && schema->text.find("resume-schema") != std::string_view::npos)
    return true;
  return root.find("basics") != nullptr || root.find("work") != nullptr;
}

SeekerProfile read_json_resume_row(Row& row) { return ResumeRow(row).read(); }

}  // namespace overstap
