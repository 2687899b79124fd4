// SPDX-License-Identifier: Apache-2.0
// schema.org JobPosting (https://schema.org/JobPosting) in JSON-LD. A foreign format: any property
// may be a scalar, an object or an array of either; unknown properties are tolerated, and the
// description is not turned into demands.
#include <algorithm>
#include <set>

#include "overstap/profiles/text.h"
#include "profiles/src/foreign/fields.h"
#include "profiles/src/foreign/words.h"
#include "profiles/src/formats/row_readers.h"

namespace overstap {
namespace {

/// By ISO 3166 code or by name, in any case.
bool is_the_netherlands(std::string_view country) {
  const std::string key = fold_key(country);
  return key == "nl" || key == "nld" || key == "nederland" || key == "netherlands" ||
         key == "the netherlands";
}

using json::Kind;
using json::Value;

struct Node {
  const Value* value;
  std::string pointer;
};

bool is_type(const Value& value, std::string_view name) {
  if (value.kind == Kind::array) {
    return std::ranges::any_of(value.items, [&](const Value& item) { return is_type(item, name); });
  }
  std::string_view type = value.text;
  for (const std::string_view prefix : {"https://schema.org/", "http://schema.org/", "schema:"}) {
    if (type.starts_with(prefix)) type.remove_prefix(prefix.size());
  }
  return value.kind == Kind::string && type == name;
}

/// Euro per hour in cents; pay in parts of a cent is no pay.
std::optional<Cents> cents_of(const Value& value) {
  Value number;
  number.kind = Kind::number;
  number.text = value.text;
  const std::optional<std::int64_t> thousandths = json::to_thousandths(number);
  constexpr std::int64_t kMaxThousandths = 1'000'000'000;
  if (!thousandths || *thousandths < 0 || *thousandths > kMaxThousandths || *thousandths % 10 != 0)
    return std::nullopt;
  return Cents{static_cast<std::int32_t>(*thousandths / 10)};
}

class PostingRow {
 public:
  explicit PostingRow(Row& row) : row_{row}, root_{&row.value, row.pointer} {}

  Vacancy read() && {
    (void)open(root_);
    vacancy_.id = first_text(root_, "identifier", {"value", "name"}).value_or(row_.fallback_id);
    read_title();
    vacancy_.employer = first_text(root_, "hiringOrganization", {"name"}).value_or(std::string{});
    vacancy_.sector = first_text(root_, "industry", {"name"}).value_or(std::string{});
    read_start();
    read_location();
    read_employment_type();
    read_work_hours();
    read_pay();
    read_skills();
    read_qualifications();
    read_experience();
    read_education();
    // A named person to write to is not part of the work.
    if (row_.value.find("applicationContact") != nullptr) ++row_.personal_fields;
    return std::move(vacancy_);
  }

 private:
  /// Records an error when the value is an object with a duplicate key; false when it is no object
  /// at all.
  bool open(const Node& node) {
    if (node.value->kind != Kind::object && node.value != root_.value) return false;
    json::ObjectReader check(row_.context, *node.value, node.pointer);
    return row_.context.ok();
  }

  /// The values of a property: one or the elements of an array, `null` left out.
  std::vector<Node> values(const Node& node, std::string_view key) {
    std::vector<Node> out;
    if (node.value->kind != Kind::object || !open(node)) return out;
    const Value* value = node.value->find(key);
    if (value == nullptr) return out;
    std::string pointer = node.pointer + "/" + json::escape_pointer(key);
    if (value->kind != Kind::array) {
      if (value->kind != Kind::null) out.push_back({value, std::move(pointer)});
      return out;
    }
    for (std::size_t i = 0; i < value->items.size(); ++i) {
      if (value->items[i].kind == Kind::null) continue;
      out.push_back({&value->items[i], pointer + "/" + std::to_string(i)});
    }
    return out;
  }

  /// The text of a node: itself, or the first of the named properties when it is an object.
  std::optional<Reference> text(const Node& node, std::initializer_list<std::string_view> inner) {
    const bool scalar = node.value->kind == Kind::string || node.value->kind == Kind::number;
    if (scalar && !node.value->text.empty())
      return Reference{node.value->text, node.value, node.pointer};
    for (const std::string_view key : inner) {
      for (const Node& part : values(node, key)) {
        if (const auto found = text(part, {})) return found;
      }
    }
    return std::nullopt;
  }

  std::optional<std::string> first_text(const Node& node, std::string_view key,
                                        std::initializer_list<std::string_view> inner) {
    for (const Node& value : values(node, key)) {
      if (const auto found = text(value, inner)) return std::string{found->text};
    }
    return std::nullopt;
  }

  void note(const Node& node, ErrorCode code, std::string message) {
    row_.note(*node.value, node.pointer, code, std::move(message));
  }

  void read_title() {
    for (const std::string_view key : {"title", "name"}) {
      for (const Node& value : values(root_, key)) {
        const std::optional<Reference> title = text(value, {"@value"});
        if (!title || !vacancy_.title.empty()) continue;
        vacancy_.title = title->text;
        vacancy_.occupation = link_occupation(row_, *title, vacancy_.unlinked);
      }
    }
    if (vacancy_.title.empty() && row_.context.ok()) {
      row_.context.fail_at(*root_.value, root_.pointer + "/title", "the title is missing");
    }
  }

  void read_start() {
    for (const Node& value : values(root_, "jobStartDate")) {
      const std::optional<Reference> written = text(value, {"@value"});
      if (!written || vacancy_.start) continue;
      // A time behind the date adds nothing here.
      const Result<Date> date = parse_date(written->text.substr(0, written->text.find('T')));
      if (date) {
        vacancy_.start = *date;
      } else {
        note(value, ErrorCode::syntax, "the start is left out: it is not a date");
      }
    }
  }

  void read_location() {
    for (const Node& place : values(root_, "jobLocation")) {
      for (const Node& address : values(place, "address")) {
        for (const Node& value : values(address, "postalCode")) {
          const std::optional<Reference> written = text(value, {});
          const bool dutch =
              is_the_netherlands(first_text(address, "addressCountry", {"name"}).value_or("NL"));
          const auto postcode = written && dutch ? parse_postcode(written->text) : std::nullopt;
          if (!postcode) {
            note(value, ErrorCode::schema, "the postal code is left out: it is not a Dutch one");
          } else if (vacancy_.postcode.length == 0) {
            vacancy_.postcode = *postcode;
          } else if (vacancy_.postcode != *postcode) {
            note(value, ErrorCode::schema, "only the first place is kept");
          }
        }
      }
    }
  }

  /// Only what names a contract; full time or part time says nothing of the hours.
  void read_employment_type() {
    for (const Node& value : values(root_, "employmentType")) {
      const std::optional<Reference> type = text(value, {"name"});
      if (!type) continue;
      std::optional<ContractKind> kind;
      if (type->text == "TEMPORARY") kind = ContractKind::temporary;
      if (type->text == "PER_DIEM") kind = ContractKind::on_call;
      if (type->text == "PERMANENT") kind = ContractKind::permanent;
      if (kind && std::ranges::find(vacancy_.contracts, *kind) == vacancy_.contracts.end()) {
        vacancy_.contracts.push_back(*kind);
      }
    }
  }

  void read_work_hours() {
    for (const Node& value : values(root_, "workHours")) {
      const std::optional<Reference> written = text(value, {"@value"});
      if (!written || vacancy_.hours) continue;
      vacancy_.hours = hours_in(written->text);
      if (!vacancy_.hours)
        note(value, ErrorCode::syntax, "the hours are left out: expected such as 32-40 uur");
    }
  }

  void read_pay() {
    for (const Node& salary : values(root_, "baseSalary")) {
      for (const Node& value : values(salary, "value")) {
        if (vacancy_.wage.hourly) return;
        const std::string currency = first_text(salary, "currency", {}).value_or("EUR");
        if (currency != "EUR" || first_text(value, "unitText", {}) != "HOUR") {
          note(value, ErrorCode::schema, "the pay is left out: only euro per hour is compared");
          continue;
        }
        const auto min = amount(value, {"minValue", "value"});
        const auto max = amount(value, {"maxValue", "value"});
        if (min && max && *min <= *max) {
          vacancy_.wage.hourly = Range<Cents>{*min, *max};
        } else {
          note(value, ErrorCode::schema,
               "the pay is left out: expected an amount, or a lowest and a highest one");
        }
      }
    }
  }

  std::optional<Cents> amount(const Node& node, std::initializer_list<std::string_view> keys) {
    for (const std::string_view key : keys) {
      for (const Node& value : values(node, key)) {
        if (const auto cents = cents_of(*value.value)) return cents;
      }
    }
    return std::nullopt;
  }

  /// Every name in a property: each text split at its separators, each object by its name.
  std::vector<std::string> names(std::string_view key, std::vector<Node>& nodes) {
    std::vector<std::string> out;
    for (const Node& value : values(root_, key)) {
      const std::optional<Reference> written = text(value, {"name", "termCode", "@value"});
      if (!written) continue;
      for (const std::string_view part : list_in(written->text)) {
        out.emplace_back(part);
        nodes.push_back({written->value, written->pointer});
      }
    }
    return out;
  }

  void add_named(std::string_view key, Force certificate_force) {
    std::vector<Node> nodes;
    const std::vector<std::string> listed = names(key, nodes);
    for (std::size_t i = 0; i < listed.size(); ++i) {
      const Reference reference{listed[i], nodes[i].value, nodes[i].pointer};
      const auto id = link_skill(row_, reference,
                                 {SkillKind::skill, SkillKind::knowledge, SkillKind::certificate},
                                 vacancy_.unlinked);
      if (!id || !asked_.insert(id->value()).second) continue;
      Demand demand;
      if (row_.taxonomy.record(*id).kind == SkillKind::certificate) {
        demand.what = CertificateDemand{*id};
        demand.force = certificate_force;
      } else {
        demand.what = SkillDemand{*id};
      }
      vacancy_.demands.push_back(std::move(demand));
    }
  }

  void read_skills() { add_named("skills", Force::wished); }
  /// "Specific qualifications required for this role": a certificate is required, a skill stays
  /// wished.
  void read_qualifications() { add_named("qualifications", Force::required); }

  void read_experience() {
    for (const Node& value : values(root_, "experienceRequirements")) {
      for (const Node& months : values(value, "monthsOfExperience")) {
        const std::optional<std::int64_t> number = json::to_integer(*months.value);
        constexpr std::int64_t kMaxMonths = 720;
        if (!number || *number < 0 || *number > kMaxMonths) {
          note(months, ErrorCode::schema,
               "the experience is left out: expected whole months from 0 to 720");
        } else if (!vacancy_.occupation) {
          note(months, ErrorCode::not_found,
               "the experience is left out: the occupation is not known");
        } else if (*number > 0) {
          ExperienceYearsDemand what{
              Months{static_cast<std::int32_t>(*number)}, {*vacancy_.occupation}, false};
          add_required(std::move(what));
        }
      }
    }
  }

  void read_education() {
    for (const Node& value : values(root_, "educationRequirements")) {
      const std::optional<Reference> written =
          text(value, {"credentialCategory", "educationalLevel", "name"});
      if (!written) continue;
      const std::optional<EducationLevel> level = education_level_in(written->text);
      if (!level) {
        vacancy_.unlinked.emplace_back(written->text);
        note({written->value, written->pointer}, ErrorCode::not_found,
             "the education names no level that is known here");
      } else if (*level != EducationLevel::none) {
        add_required(DiplomaDemand{*level});
      }
    }
  }

  template <class What>
  void add_required(What what) {
    Demand demand;
    demand.what = std::move(what);
    demand.force = Force::required;
    vacancy_.demands.push_back(std::move(demand));
  }

  Row& row_;
  Node root_;
  Vacancy vacancy_;
  std::set<std::uint32_t> asked_;  ///< skills that stand among the demands already
};

}  // namespace

bool is_job_posting(const json::Value& value) {
  const json::Value* type = value.find("@type");
  return type != nullptr && is_type(*type, "JobPosting");
}

Vacancy read_job_posting_row(Row& row) { return PostingRow(row).read(); }

}  // namespace overstap
