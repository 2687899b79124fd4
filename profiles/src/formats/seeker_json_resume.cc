// SPDX-License-Identifier: Apache-2.0
// JSON Resume 1.x (https://jsonresume.org/schema). A foreign format: unknown properties are
// tolerated and what is not understood becomes a note; only a wrong shape or a duplicate key
// rejects the row.
#include <algorithm>
#include <array>

#include "overstap/profiles/text.h"
#include "profiles/src/foreign/fields.h"
#include "profiles/src/foreign/personal_fields.h"
#include "profiles/src/foreign/words.h"
#include "profiles/src/formats/row_readers.h"

namespace overstap {
namespace {

class ResumeRow {
 public:
  explicit ResumeRow(Row& row) : row_{row}, root_{row.context, row.value, row.pointer} {
    row_.personal_fields += drop_personal_fields(root_);
    // References are other people with a name and what they say of the person.
    if (root_.has("references")) ++row_.personal_fields;
  }

  SeekerProfile read() && {
    profile_.id = row_.fallback_id;
    if (const auto id = root_.optional_string("id"); id && !id->empty()) profile_.id = *id;
    read_basics();
    each("work", &ResumeRow::read_work);
    each("education", &ResumeRow::read_education);
    each("skills", &ResumeRow::read_skill);
    each("languages", &ResumeRow::read_language);
    each("certificates", &ResumeRow::read_certificate);
    note_unread_sections();
    return std::move(profile_);
  }

 private:
  void each(std::string_view key, void (ResumeRow::*read_entry)(json::ObjectReader&)) {
    if (is_null(root_, key)) return;
    for (const auto& [value, pointer] : root_.array(key)) {
      json::ObjectReader entry(row_.context, *value, pointer);
      (this->*read_entry)(entry);
      if (!row_.context.ok()) return;
    }
  }

  static bool is_null(json::ObjectReader& object, std::string_view key) {
    const json::Value* value = object.optional(key);
    return value != nullptr && value->kind == json::Kind::null;
  }

  /// A text that exporters also write as null or empty.
  static std::optional<Reference> text(json::ObjectReader& object, std::string_view key) {
    if (is_null(object, key)) return std::nullopt;
    const json::Value* value = object.optional(key);
    if (value == nullptr || !object.optional_string(key) || value->text.empty())
      return std::nullopt;
    return Reference{value->text, value, object.pointer_to(key)};
  }

  std::optional<Date> date(json::ObjectReader& object, std::string_view key) {
    const std::optional<Reference> written = text(object, key);
    if (!written) return std::nullopt;
    const Result<Date> parsed = parse_date(written->text);
    if (parsed) return *parsed;
    row_.note(*written->value, written->pointer, ErrorCode::syntax,
              "the date is left out: expected YYYY, YYYY-MM or YYYY-MM-DD");
    return std::nullopt;
  }

  void read_basics() {
    if (is_null(root_, "basics")) return;
    std::optional<json::ObjectReader> basics = root_.object("basics");
    if (!basics) return;
    row_.personal_fields += drop_personal_fields(*basics);
    // A personal page and a life story tell who somebody is.
    for (const std::string_view key : {"url", "summary"}) {
      if (basics->has(key)) ++row_.personal_fields;
    }
    if (is_null(*basics, "location")) return;
    std::optional<json::ObjectReader> location = basics->object("location");
    if (!location) return;
    row_.personal_fields += drop_personal_fields(*location);
    const std::optional<Reference> country = text(*location, "countryCode");
    const bool dutch = !country || fold_key(country->text) == "nl";
    const std::optional<Reference> written = text(*location, "postalCode");
    if (!written) return;
    const std::optional<PostcodePrefix> postcode =
        dutch ? parse_postcode(written->text) : std::nullopt;
    if (postcode) {
      profile_.postcode = *postcode;
    } else {
      row_.note(*written->value, written->pointer, ErrorCode::schema,
                "the postal code is left out: it is not a Dutch one");
    }
  }

  void read_work(json::ObjectReader& entry) {
    Employment job;
    const std::optional<Reference> position = text(entry, "position");
    if (position) {
      job.occupation = link_occupation(row_, *position, profile_.unlinked);
      if (!job.occupation) job.label = position->text;
    }
    job.from = date(entry, "startDate");
    if (const std::optional<Reference> end = text(entry, "endDate"); end && is_present(end->text)) {
      job.current = true;
    } else {
      job.to = date(entry, "endDate");
    }
    if (job.from && job.to && ends_before(*job.to, *job.from)) {
      row_.note(entry.value(), entry.pointer_to("endDate"), ErrorCode::inconsistent,
                "the dates are left out: the end is earlier than the start");
      job.from.reset();
      job.to.reset();
    }
    if (position || job.from || job.to) profile_.employment.push_back(std::move(job));
  }

  static bool is_present(std::string_view written) {
    constexpr auto kWords =
        std::to_array<std::string_view>({"present", "current", "now", "heden", "nu"});
    return std::ranges::find(kWords, fold_key(written)) != kWords.end();
  }

  void read_education(json::ObjectReader& entry) {
    Education education;
    // An end date says when somebody left, not with what: `completed` stays unknown.
    if (const std::optional<Reference> type = text(entry, "studyType")) {
      education.level = education_level_in(type->text);
      if (!education.level) {
        row_.note(*type->value, type->pointer, ErrorCode::not_found,
                  "the study type names no level that is known here");
      }
    }
    if (const std::optional<Reference> area = text(entry, "area")) education.field = area->text;
    if (education.level || !education.field.empty())
      profile_.education.push_back(std::move(education));
  }

  void read_skill(json::ObjectReader& entry) {
    const std::optional<Reference> level = text(entry, "level");
    if (const std::optional<Reference> name = text(entry, "name"))
      add_skill(*name, level ? level->text : "");
    if (is_null(entry, "keywords")) return;
    for (const auto& [value, pointer] : entry.array("keywords")) {
      if (value->kind == json::Kind::string && !value->text.empty())
        add_skill({value->text, value, pointer}, "");
    }
  }

  void add_skill(const Reference& reference, std::string_view level) {
    const auto id = link_skill(row_, reference,
                               {SkillKind::skill, SkillKind::knowledge, SkillKind::certificate},
                               profile_.unlinked);
    if (!id) return;
    if (row_.taxonomy.record(*id).kind == SkillKind::certificate) {
      add_certificate(*id, std::nullopt);
      return;
    }
    const auto same = [&](const Claim& claim) { return claim.skill == *id; };
    if (std::ranges::any_of(profile_.claims, same)) return;
    Claim claim;
    claim.skill = *id;
    claim.level = level;
    profile_.claims.push_back(std::move(claim));
  }

  void add_certificate(SkillId id, std::optional<Date> obtained) {
    for (CertificateHeld& held : profile_.certificates) {
      if (held.certificate != id) continue;
      if (!held.date) held.date = obtained;
      return;
    }
    CertificateHeld held;
    held.certificate = id;
    held.date = obtained;
    profile_.certificates.push_back(held);
  }

  void read_language(json::ObjectReader& entry) {
    const std::optional<Reference> name = text(entry, "language");
    if (!name) return;
    const auto id = link_language(row_, *name, profile_.unlinked);
    if (!id) return;
    LanguageSkill language;
    language.language = *id;
    if (const std::optional<Reference> fluency = text(entry, "fluency")) {
      const auto range = cefr_in(fluency->text);
      language.parts.fill(range);
      if (!range) {
        row_.note(*fluency->value, fluency->pointer, ErrorCode::not_found,
                  "the fluency is left out: it names no CEFR level");
      }
    }
    profile_.languages.push_back(language);
  }

  void read_certificate(json::ObjectReader& entry) {
    const std::optional<Date> obtained = date(entry, "date");
    const std::optional<Reference> name = text(entry, "name");
    if (!name) return;
    if (const auto id = link_skill(row_, *name, {SkillKind::certificate}, profile_.unlinked)) {
      add_certificate(*id, obtained);
    }
  }

  void note_unread_sections() {
    for (const std::string_view key :
         {"volunteer", "projects", "awards", "publications", "interests"}) {
      const json::Value* section = root_.optional(key);
      if (section == nullptr || section->items.empty()) continue;
      row_.note(*section, root_.pointer_to(key), ErrorCode::schema, "this section is not read");
    }
  }

  Row& row_;
  json::ObjectReader root_;
  SeekerProfile profile_;
};

}  // namespace

SeekerProfile read_json_resume_row(Row& row) { return ResumeRow(row).read(); }

}  // namespace overstap
