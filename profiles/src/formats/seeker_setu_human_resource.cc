// SPDX-License-Identifier: Apache-2.0
// SETU HumanResource 2.0 (https://ontology.setu.nl/messages), XML and JSON with the same names. It
// goes from an agency to a hirer: when somebody can work, and little of what somebody can.
#include <algorithm>
#include <array>
#include <string>

#include "overstap/profiles/text.h"
#include "profiles/src/foreign/foreign_object.h"
#include "profiles/src/formats/amounts.h"
#include "profiles/src/formats/row_readers.h"
#include "profiles/src/formats/seeker_additions.h"
#include "profiles/src/formats/setu_codes.h"

namespace overstap {
namespace {

constexpr std::string_view kRoot = "HumanResource";
constexpr std::int64_t kMaxHours = 60;
constexpr std::string_view kPartyIds = "ids of a party of the message";

class HumanResourceRow {
 public:
  explicit HumanResourceRow(ForeignObject root) : row_{root.row()}, root_{std::move(root)} {}

  SeekerProfile read() && {
    drop_root_attributes(root_);
    profile_.id = row_.fallback_id;
    root_.technical("documentId", "id of the message");
    read_party("supplier");
    read_party("customer");
    if (auto person = root_.object("person")) read_person(*person);
    for (ForeignObject& profile : root_.objects("profiles")) read_profile(profile);
    root_.technical("resourceClassificationInclusion", "how the hirer books the costs");
    root_.technical("staffingIds", "ids of the messages before this one");
    root_.technical("reasonOfChange", "why the message was sent again");
    return std::move(profile_);
  }

 private:
  void read_party(const std::string& name) {
    for (const std::string_view id : {"/id", "/legalId", "/taxId", "/establishment"})
      root_.technical(std::string{name}.append(id), kPartyIds);
    auto party = root_.object(name);
    if (!party) return;
    for (ForeignObject& contact : party->objects("personContacts")) read_contact(contact);
    party->contacts();
  }

  static void read_contact(ForeignObject& person) {
    person.contact("name", ContactKind::name);
    for (ForeignObject& communication : person.objects("communication")) {
      for (const std::string_view channel : {"phone", "email", "web", "social", "address"}) {
        for (ForeignObject& one : communication.objects(channel))
          one.technical("useCode", "what the contact is used for");
      }
      take_contact(communication);
    }
    person.contact("communication", ContactKind::other);
  }

  /// What is left here tells who somebody is: citizen number, birth, gender, nationality.
  void read_person(ForeignObject& person) {
    person.personal("legalId");
    if (const auto id = person.text("id/value", "id")) profile_.id = id->text;
    for (ForeignObject& id : person.objects("id")) {
      id.technical("value", "another id of the person; the first is kept");
      id.technical("schemeAgencyId", "who issued the id");
      id.technical("schemeId", "who issued the id");
    }
    person.technical("id", "an id of the person");
    if (auto address = person.object("communication/address"))
      profile_.postcode = dutch_postcode(*address, "postalCode", "countryCode/value");
    read_contact(person);
    // The level is not told: the language in which somebody is addressed is not a mother tongue.
    auto language = person.text("primaryLanguage/value", "languages");
    if (!language) language = person.text("primaryLanguage", "languages");
    if (language) add_language(row_, {*language}, {}, profile_);
    person.contacts();
    drop_rest(person, "primaryLanguage");
  }

  void read_profile(ForeignObject& profile) {
    for (ForeignObject& dates : profile.objects("personAvailability/availabilityDates")) {
      if (!profile_.ready_by) profile_.ready_by = dates.date("startDateTime", "ready_by");
    }
    for (ForeignObject& period : profile.objects("workingPeriods")) {
      if (!profile_.hours) read_hours(period);
    }
  }

  /// So many hours in one week; anything else is carried.
  void read_hours(ForeignObject& period) {
    const auto is = [&](std::string_view path, std::string_view word) {
      const auto written = period.peek(path);
      return written && fold_key(written->text) == word;
    };
    const bool weekly = is("workDuration/unitCode/value", "hours") &&
                        is("baseDuration/unitCode/value", "weekly") &&
                        is("baseDuration/value", "1");
    if (!weekly) {
      period.note("", ErrorCode::schema,
                  "the working time is kept as text: expected hours in one week");
      return;
    }
    const auto hours = period.integer("workDuration/value", "hours", 1, kMaxHours);
    if (!hours) return;
    const HoursPerWeek value{static_cast<std::int32_t>(*hours)};
    profile_.hours = Range<HoursPerWeek>{value, value};
    for (const std::string_view path :
         {"workDuration/unitCode/value", "baseDuration/value", "baseDuration/unitCode/value"}) {
      (void)period.text(path, "hours");
    }
  }

  Row& row_;
  ForeignObject root_;
  SeekerProfile profile_;
};

bool has_any(const json::Value& object, std::initializer_list<std::string_view> names) {
  return std::ranges::any_of(names,
                             [&](std::string_view name) { return object.find(name) != nullptr; });
}

}  // namespace

bool is_setu_human_resource(const json::Value& root) {
  if (const json::Value* message = root.find(kRoot)) {
    return has_any(*message, {"person", "documentId", "profiles", "supplier", "customer",
                              "staffingIds", "resourceClassificationInclusion"});
  }
  // The JSON has no root of its own; a person alone is of another standard.
  const json::Value* person = root.find("person");
  const json::Value* profiles = root.find("profiles");
  return person != nullptr && person->kind == json::Kind::object &&
         (profiles == nullptr || profiles->kind == json::Kind::object) &&
         has_any(root, {"supplier", "customer", "staffingIds", "resourceClassificationInclusion"});
}

SeekerProfile read_setu_human_resource_row(Row& row) {
  ForeignObject document(row, row.value, row.pointer);
  if (auto message = document.object(kRoot)) return HumanResourceRow(*message).read();
  return HumanResourceRow(std::move(document)).read();
}

}  // namespace overstap
