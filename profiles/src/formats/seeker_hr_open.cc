// SPDX-License-Identifier: Apache-2.0
// HR Open Standards JSON 4.x: Candidate, alone or in an envelope (`data/data`), and the LER-RS
// record of 4.4. What is in it differs per sender, so every list may be an array, an object or
// wrapped in
// `{"item": [...]}`. Of `person` only the id, the name and how to reach somebody are looked at.
#include <algorithm>
#include <array>
#include <set>

#include "profiles/src/foreign/words.h"
#include "profiles/src/formats/amounts.h"
#include "profiles/src/formats/demand_list.h"
#include "profiles/src/formats/row_readers.h"
#include "profiles/src/formats/seeker_additions.h"
#include "profiles/src/formats/setu_codes.h"

namespace overstap {
namespace {

constexpr std::string_view kEnvelope = "envelope of the message";

bool is_ler_record(const json::Value& value) {
  const json::Value* type = value.find("type");
  return type != nullptr &&
         std::string_view{type->text}.find("LER-RSType") != std::string_view::npos;
}

/// A list in JSON, also as `{"item": [...]}`; SETU writes `profiles` as one object.
bool is_list(const json::Value* value) {
  return value != nullptr && (value->kind == json::Kind::array || value->find("item") != nullptr);
}

bool is_candidate(const json::Value& value) {
  if (is_ler_record(value)) return true;
  const bool named = value.find("person") != nullptr || value.find("documentId") != nullptr;
  return named && is_list(value.find("profiles")) && value.find("basics") == nullptr;
}

/// How many times `data` has to be opened to come to a candidate: at most twice.
std::optional<std::string_view> path_to_candidate(const json::Value& root) {
  if (is_candidate(root)) return "";
  const json::Value* data = root.find("data");
  if (data == nullptr) return std::nullopt;
  if (is_candidate(*data)) return "data";
  const json::Value* inner = data->find("data");
  if (inner != nullptr && is_candidate(*inner)) return "data/data";
  return std::nullopt;
}

class HrOpenCandidate {
 public:
  explicit HrOpenCandidate(ForeignObject root) : row_{root.row()}, root_{std::move(root)} {}

  SeekerProfile read() && {
    profile_.id = row_.fallback_id;
    if (const auto id = root_.text("documentId/value", "id")) profile_.id = id->text;
    root_.technical("documentId", "which party of the message issued the id");
    root_.technical("alternateDocumentIds", "further ids of the message");
    root_.technical("type", "kind and version of the message");
    root_.technical("$schema", "kind and version of the message");
    root_.technical("verifications", "signatures of the message");
    root_.technical("associatedPositionOpenings", "the application, not the person");
    if (auto person = root_.object("person")) read_person(*person);
    if (auto communication = root_.object("communication")) read_communication(*communication);
    for (ForeignObject& profile : root_.objects("profiles")) read_profile(profile);
    if (is_ler_record(root_.value())) read_profile(root_);
    return std::move(profile_);
  }

 private:
  /// Whatever else stands there - race, religion, blood type, family - is nobody's business.
  void read_person(ForeignObject& person) {
    if (profile_.id == row_.fallback_id) {
      if (const auto id = person.text("id/value", "id")) profile_.id = id->text;
    }
    person.technical("id", "id of the person in the source system");
    if (auto communication = person.object("communication")) read_communication(*communication);
    // By its path: alone, the key `family` means next of kin.
    person.contact("name/family", ContactKind::name);
    person.contact("name", ContactKind::name);
    std::set<std::string_view> seen{"id", "name", "communication"};
    for (const json::Value::Member& member : person.value().members) {
      const bool dropped = row_.touched.contains(&member.value);
      if (seen.insert(member.key).second && !dropped) person.personal(member.key);
    }
  }

  void read_communication(ForeignObject& communication) {
    for (ForeignObject& address : communication.objects("address")) {
      if (profile_.postcode.length == 0) read_postcode(address);
    }
    take_contact(communication);
  }

  /// A home abroad has a postcode too; it goes with the rest of the address, without a note.
  void read_postcode(ForeignObject& address) {
    const auto country = address.peek("countryCode");
    if (!country || country->text == "NL" || country->text == "nl")
      profile_.postcode = dutch_postcode(address, "postalCode", "countryCode");
  }

  void read_profile(ForeignObject& profile) {
    profile.technical("profileId", "id of the profile in the source system");
    profile.technical("languageCode", "language of the texts");
    profile.technical("associatedPositionOpenings", "the application, not the person");
    profile.technical("attachments", "files beside the message");
    for (const std::string_view key : {"objective", "executiveSummary", "narratives"})
      profile.carry(key, PartKind::paragraph);
    for (const std::string_view key : {"employment", "employmentHistories"}) {
      for (ForeignObject& employer : profile.objects(key)) read_employer(employer);
    }
    for (const std::string_view key : {"education", "educationAndLearnings"}) {
      for (ForeignObject& entry : profile.objects(key)) read_education(entry);
    }
    for (const std::string_view key : {"qualifications", "skills", "personCompetencies"}) {
      for (ForeignObject& entry : profile.objects(key)) read_competency(entry);
    }
    for (const std::string_view key : {"licenses", "certifications"}) {
      for (ForeignObject& entry : profile.objects(key)) read_certificate(entry);
    }
    for (ForeignObject& free : profile.objects("personAvailability/availabilityDates")) {
      if (!profile_.ready_by) profile_.ready_by = free.date("startDateTime", "ready_by");
    }
    for (ForeignObject& wish : profile.objects("positionPreferences")) read_wage(wish);
  }

  void read_employer(ForeignObject& employer) {
    std::vector<ForeignObject> positions = employer.objects("positionHistories");
    if (positions.empty()) return read_position(employer, employer);
    for (ForeignObject& position : positions) read_position(position, employer);
  }

  /// A job that stands in several profiles counts once. A position without a period of its own has
  /// that of the employer.
  void read_position(ForeignObject& position, ForeignObject& employer) {
    Employment job;
    if (const auto title = position.text("title", "employment"))
      name_job(row_, {*title}, job, profile_);
    position.carry("descriptions", PartKind::paragraph);
    const bool own = position.has("start") || position.has("end") || position.has("current");
    ForeignObject& dated = own ? position : employer;
    Period period;
    period.from = dated.date("start", "employment.from");
    const auto end = dated.peek("end");
    if (end && means_present(end->text)) {
      period.current = true;
      (void)dated.text("end", "employment.current");
    } else {
      period.to = dated.date("end", "employment.to");
    }
    if (dated.boolean("current", "employment.current").value_or(false)) period.current = true;
    settle_period(dated, period, job);
    const bool known = std::ranges::find(profile_.employment, job) != profile_.employment.end();
    if (!known && job != Employment{}) profile_.employment.push_back(std::move(job));
  }

  void read_education(ForeignObject& entry) {
    constexpr auto kLevels = std::to_array<std::string_view>(
        {"educationLevelCodes/name", "educationLevelCodes/value", "educationLevelCodes",
         "educationDegrees/name", "educationDegrees/codes/name"});
    Education education;
    for (const std::string_view key : kLevels) {
      const auto written = education.level ? std::nullopt : entry.peek(key);
      if (!written) continue;
      education.level = education_level_in(written->text);
      if (education.level) (void)entry.text(key, "education.level");
    }
    for (const std::string_view key : {"programs", "programs/name"}) {
      const auto field =
          education.field.empty() ? entry.text(key, "education.field") : std::nullopt;
      if (field) education.field = field->text;
    }
    entry.carry("descriptions", PartKind::paragraph);
    if (education.level || !education.field.empty())
      profile_.education.push_back(std::move(education));
  }

  void read_competency(ForeignObject& entry) {
    constexpr auto kIds = std::to_array<std::string_view>(
        {"competencyIds/value", "competencyIds", "competencyId/value", "competencyId", "id"});
    constexpr auto kLevels = std::to_array<std::string_view>(
        {"proficiencyLevel/name", "proficiencyLevel/value", "proficiencyLevel"});
    std::optional<Reference> level;
    for (const std::string_view key : kLevels) {
      if (!level) level = entry.text(key, "claims.level");
    }
    std::optional<Reference> named;
    for (const std::string_view key : kIds) {
      const auto id = named ? std::nullopt : entry.peek(key);
      if (id && known_skill(row_, id->text)) named = entry.text(key, "claims");
    }
    for (const std::string_view key : {"competencyName", "name"}) {
      const auto name = entry.text(key, "claims");
      if (name && !named) named = name;
    }
    if (!named) return;
    const std::size_t before = profile_.claims.size();
    const std::string_view said = level ? level->text : std::string_view{};
    const auto id = known_skill(row_, named->text);
    if (id && row_.taxonomy.record(*id).kind == SkillKind::language) {
      LanguageLevels levels;
      levels.fill(cefr_in(said));
      return add_language(row_, {*named}, levels, profile_);
    }
    add_skill(row_, {*named}, said, profile_);
    constexpr std::int64_t kMaxYears = 60;
    constexpr std::int32_t kMonths = 12;
    if (profile_.claims.size() == before) return;
    if (const auto years = entry.integer("yearsOfExperience", "claims.duration", 0, kMaxYears))
      profile_.claims.back().duration = Months{static_cast<std::int32_t>(*years) * kMonths};
  }

  /// A licence or certificate that is one of ours; what it was else stays text.
  void read_certificate(ForeignObject& entry) {
    for (const std::string_view key : {"name", "typeCode/name", "typeCode"}) {
      const auto name = entry.peek(key);
      if (!name || !known_certificate(row_, name->text)) continue;
      (void)entry.text(key, "certificates");
      CertificateHeld held;
      for (const std::string_view when : {"firstIssued", "issued"}) {
        if (!held.date) held.date = entry.date(when, "certificates.date");
      }
      for (const std::string_view when : {"effectiveTimePeriod/validTo", "expires"}) {
        if (!held.valid_until) held.valid_until = entry.date(when, "certificates.valid_until");
      }
      return add_certificate(row_, {*name}, held, profile_);
    }
  }

  /// The lowest pay somebody asks, where it is in euro per hour.
  void read_wage(ForeignObject& wish) {
    for (const std::string_view package :
         {"offeredRemunerationPackage/ranges", "offeredRenumerationPackage/ranges"}) {
      for (ForeignObject& range : wish.objects(package)) {
        const auto interval = range.peek("intervalCode");
        const auto currency = range.peek("minimumAmount/currency");
        const auto written = range.peek("minimumAmount/value");
        const auto cents = written ? cents_in(written->text) : std::nullopt;
        const bool hourly = interval && (interval->text == "Hour" || interval->text == "Hourly");
        if (!cents || !hourly || (currency && currency->text != "EUR") || profile_.min_hourly_wage)
          continue;
        for (const std::string_view key :
             {"intervalCode", "minimumAmount/currency", "minimumAmount/value"})
          (void)range.text(key, "min_hourly_wage");
        profile_.min_hourly_wage = *cents;
      }
    }
  }

  Row& row_;
  ForeignObject root_;
  SeekerProfile profile_;
};

/// Everything of the envelope but what is within it.
void drop_envelope(ForeignObject& envelope) {
  std::set<std::string_view> seen{"data"};
  for (const json::Value::Member& member : envelope.value().members) {
    if (seen.insert(member.key).second) envelope.technical(member.key, kEnvelope);
  }
}

}  // namespace

bool is_hr_open(const json::Value& root) {
  if (root.kind != json::Kind::array) return path_to_candidate(root).has_value();
  return !root.items.empty() && path_to_candidate(root.items.front()).has_value();
}

std::vector<RowPlace> find_hr_open_rows(const json::Value& root) {
  if (root.kind != json::Kind::array) return {{&root, {}}};
  std::vector<RowPlace> rows;
  rows.reserve(root.items.size());
  for (std::size_t i = 0; i < root.items.size(); ++i) {
    rows.push_back({&root.items[i], "/" + std::to_string(i)});
  }
  return rows;
}

SeekerProfile read_hr_open_row(Row& row) {
  const auto path = path_to_candidate(row.value);
  if (!path) {
    row.context.fail_at(row.value, row.pointer,
                        "expected a candidate: an object with person or documentId and a list of "
                        "profiles");
    return {};
  }
  ForeignObject root(row, row.value, row.pointer);
  if (path->empty()) return HrOpenCandidate(root).read();
  drop_envelope(root);
  std::optional<ForeignObject> data = root.object("data");
  if (*path == "data") return HrOpenCandidate(*data).read();
  drop_envelope(*data);
  return HrOpenCandidate(*data->object("data")).read();
}

}  // namespace overstap
