// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/formats/setu_codes.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>

#include "overstap/profiles/text.h"
#include "profiles/src/foreign/words.h"

namespace overstap {
namespace {

// Lists of codes: business rules of SETU Vacancies 1.0 (schematron), https://setu.nl; meaning of
// educationDegree 6: official example of PositionOpeningNL 1.1, "Masteropleiding".
constexpr std::string_view kMasterDegree = "6";

struct KindOfMember {
  std::string_view name;
  ContactKind kind;
};
/// Members of HR-XML 2.5 ContactMethod and PersonName, and of SETU 2.0 communication.
constexpr auto kContactMembers = std::to_array<KindOfMember>({
    {"ContactName", ContactKind::name},
    {"PersonName", ContactKind::name},
    {"FormattedName", ContactKind::name},
    {"EntityName", ContactKind::name},
    {"name", ContactKind::name},
    {"Telephone", ContactKind::phone},
    {"Mobile", ContactKind::phone},
    {"Fax", ContactKind::phone},
    {"phone", ContactKind::phone},
    {"InternetEmailAddress", ContactKind::email},
    {"email", ContactKind::email},
    {"InternetWebAddress", ContactKind::link},
    {"SocialMedia", ContactKind::link},
    {"web", ContactKind::link},
    {"social", ContactKind::link},
    {"PostalAddress", ContactKind::address},
    {"address", ContactKind::address},
});

ContactKind kind_of(std::string_view name) {
  const auto found = std::ranges::find(kContactMembers, name, &KindOfMember::name);
  return found == kContactMembers.end() ? ContactKind::other : found->kind;
}

/// Members that hold contact members themselves.
bool is_holder(std::string_view name) {
  return name == "ContactInfo" || name == "ContactMethod" || name == "ContactPersons" ||
         name == "ContactPerson" || name == "communication" || name == "personContacts";
}

}  // namespace

std::optional<EducationLevel> setu_education_level(std::string_view text) {
  if (text == kMasterDegree) return EducationLevel::wo;
  return education_level_in(text);
}

std::optional<ContractKind> setu_contract_duration(std::string_view text) {
  if (text == "permanent") return ContractKind::permanent;
  if (text == "predetermined" || text == "predeterminedprospectpermanent")
    return ContractKind::temporary;
  return std::nullopt;
}

std::optional<ContractKind> setu_contract_type(std::string_view text, std::string_view duration) {
  if (text == "temporaryandsecondment" || text == "temporary staffing") {
    return duration == "predeterminedprospectpermanent" ? ContractKind::agency_with_prospect
                                                        : ContractKind::agency;
  }
  if (text == "payroll" || text == "payrolling") return ContractKind::payroll;
  return std::nullopt;
}

void take_contact(ForeignObject& object, std::initializer_list<std::string_view> except) {
  std::set<std::string_view> seen{except};
  for (const json::Value::Member& member : object.value().members) {
    const std::string_view key{member.key};
    if (!seen.insert(key).second) continue;
    if (key.starts_with('@')) {
      object.technical(key, "attribute of a contact");
      continue;
    }
    std::vector<ForeignObject> inner;
    if (is_holder(key)) inner = object.objects(key);
    if (inner.empty()) {
      object.contact(key, kind_of(key));
    } else {
      for (ForeignObject& holder : inner) take_contact(holder);
    }
  }
}

void drop_root_attributes(ForeignObject& root) {
  std::set<std::string_view> seen;
  for (const json::Value::Member& member : root.value().members) {
    const std::string_view key{member.key};
    if (key.starts_with('@') && seen.insert(key).second)
      root.technical(key, "name spaces and schema of the message");
  }
}

}  // namespace overstap
