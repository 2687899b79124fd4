// SPDX-License-Identifier: Apache-2.0
// schema.org JobPosting (https://schema.org/JobPosting) in JSON-LD. Any property may be a scalar,
// an object or an array of either; the description is carried and not turned into demands.
#include <algorithm>
#include <array>
#include <set>

#include "overstap/profiles/text.h"
#include "profiles/src/foreign/fields.h"
#include "profiles/src/foreign/foreign_object.h"
#include "profiles/src/foreign/words.h"
#include "profiles/src/formats/amounts.h"
#include "profiles/src/formats/demand_list.h"
#include "profiles/src/formats/row_readers.h"

namespace overstap {
namespace {

using json::Kind;
using json::Value;

/// By ISO 3166 code or by name, in any case.
bool is_the_netherlands(std::string_view country) {
  const std::string key = fold_key(country);
  return key == "nl" || key == "nld" || key == "nederland" || key == "netherlands" ||
         key == "the netherlands";
}

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

bool is_job_posting(const Value& value) {
  const Value* const type = value.find("@type");
  return type != nullptr && is_type(*type, "JobPosting");
}

std::optional<ContractKind> contract_in(std::string_view text) {
  struct Named {
    std::string_view key;
    ContractKind kind;
  };
  constexpr auto kNames = std::to_array<Named>({
      {"permanent", ContractKind::permanent},
      {"vast", ContractKind::permanent},
      {"vast contract", ContractKind::permanent},
      {"vast dienstverband", ContractKind::permanent},
      {"temporary", ContractKind::temporary},
      {"tijdelijk", ContractKind::temporary},
      {"tijdelijk contract", ContractKind::temporary},
      {"tijdelijk dienstverband", ContractKind::temporary},
      {"uitzendbasis", ContractKind::agency},
      {"uitzendcontract", ContractKind::agency},
      {"uitzendwerk", ContractKind::agency},
      {"payroll", ContractKind::payroll},
      {"per diem", ContractKind::on_call},
      {"on call", ContractKind::on_call},
      {"oproep", ContractKind::on_call},
      {"oproepcontract", ContractKind::on_call},
      {"nulurencontract", ContractKind::on_call},
  });
  std::string key = fold_key(text);
  std::ranges::replace(key, '_', ' ');
  const auto found = std::ranges::find(kNames, std::string_view{key}, &Named::key);
  if (found == kNames.end()) return std::nullopt;
  return found->kind;
}

/// What only says what kind of thing an object is.
void mark_types(ForeignObject at, int depth) {
  constexpr int kDeepest = 8;
  at.technical("@type", "names the kind of the object");
  at.technical("@context", "names the format");
  if (depth == kDeepest) return;
  for (const Value::Member& member : at.value().members) {
    if (std::string_view{member.key}.find('/') != std::string_view::npos) continue;
    for (const ForeignObject& inner : at.objects(member.key)) mark_types(inner, depth + 1);
  }
}

class PostingRow {
 public:
  explicit PostingRow(Row& row) : row_{row}, root_{row, row.value, row.pointer} {}

  Vacancy read() && {
    mark_types(root_, 0);
    vacancy_.id =
        first({"identifier", "identifier/value", "identifier/name"}, "id", row_.fallback_id);
    read_title();
    vacancy_.employer = first({"hiringOrganization", "hiringOrganization/name"}, "employer", {});
    vacancy_.sector = first({"industry", "industry/name"}, "sector", {});
    read_start();
    for (ForeignObject& place : root_.objects("jobLocation")) read_place(place);
    read_contracts();
    read_hours();
    for (ForeignObject& salary : root_.objects("baseSalary")) read_pay(salary);
    add_named("skills", Force::wished);
    // "Specific qualifications required for this role": a certificate is required, a skill stays
    // wished.
    add_named("qualifications", Force::required);
    read_experience();
    read_education();
    read_seats();
    for (ForeignObject& person : root_.objects("applicationContact")) person.contacts();
    root_.contact("applicationContact", ContactKind::other);
    root_.carry("jobLocation", PartKind::field);
    for (const std::string_view key : {"description", "responsibilities", "jobBenefits"}) {
      root_.carry(key, PartKind::paragraph);
    }
    return std::move(vacancy_);
  }

 private:
  /// The first text under those keys.
  std::string first(std::initializer_list<std::string_view> keys, std::string_view target,
                    std::string otherwise) {
    for (const std::string_view key : keys) {
      if (const auto text = root_.text(key, target)) return std::string{text->text};
    }
    return otherwise;
  }

  /// All texts of a property in input order: scalars, and what names its objects.
  std::vector<Reference> names(std::string_view key,
                               std::initializer_list<std::string_view> inner) {
    std::vector<Reference> found = root_.peeks(key);
    for (ForeignObject& object : root_.objects(key)) {
      // A code of ours tells it better than a name.
      if (auto code = object.peek("termCode"); code && known_skill(row_, code->text)) {
        if (const auto name = object.peek("name")) object.mark(*name, "demands");
        found.push_back(*std::move(code));
        continue;
      }
      for (const std::string_view name : inner) {
        std::vector<Reference> texts = object.peeks(name);
        std::ranges::move(texts, std::back_inserter(found));
        if (!texts.empty()) break;
      }
    }
    std::ranges::stable_sort(found, {}, [](const Reference& text) { return text.value->offset; });
    return found;
  }

  void read_title() {
    for (const std::string_view key : {"title", "title/@value", "name", "name/@value"}) {
      const std::optional<Reference> title = root_.text(key, "title");
      if (!title) continue;
      vacancy_.title = title->text;
      return read_occupation(*title);
    }
    row_.context.fail_at(row_.value, row_.pointer + "/title", "the title is missing");
  }

  /// The first of category code, title, category and named occupation that is a known occupation.
  void read_occupation(const Reference& title) {
    if (read_category({"occupationalCategory/codeValue"}) || link_silently(title)) return;
    if (read_category({"occupationalCategory", "relevantOccupation/occupationalCategory/codeValue",
                       "relevantOccupation/occupationalCategory", "relevantOccupation/name",
                       "relevantOccupation"})) {
      return;
    }
    vacancy_.occupation = link_occupation(row_, title, vacancy_.unlinked);
  }

  bool read_category(std::initializer_list<std::string_view> keys) {
    for (const std::string_view key : keys) {
      for (const Reference& text : root_.peeks(key)) {
        if (!link_silently(text)) continue;
        root_.mark(text, "occupation");
        return true;
      }
    }
    return false;
  }

  bool link_silently(const Reference& text) {
    const auto found = row_.linker.resolve_occupation(text.text, row_.language);
    if (found) vacancy_.occupation = *found;
    return found.has_value();
  }

  void read_start() {
    const std::string_view key =
        root_.peek("jobStartDate") ? "jobStartDate" : "jobStartDate/@value";
    vacancy_.start = root_.date(key, "start");
    if (const auto kind = root_.peek("jobLocationType"); kind && kind->text == "TELECOMMUTE") {
      vacancy_.conditions.set(Condition::home_work, Answer::yes);
      root_.mark(*kind, "conditions.home_work");
    }
  }

  void read_place(ForeignObject& place) {
    for (ForeignObject& address : place.objects("address")) {
      const std::optional<Reference> written = address.peek("postalCode");
      if (!written) continue;
      std::optional<Reference> country = address.peek("addressCountry");
      if (!country) country = address.peek("addressCountry/name");
      const bool dutch = !country || is_the_netherlands(country->text);
      const auto postcode = dutch ? parse_postcode(written->text) : std::nullopt;
      if (!postcode) {
        address.note("postalCode", ErrorCode::schema,
                     "the postal code is kept as text: it is not a Dutch one");
      } else if (vacancy_.postcode.length == 0 || vacancy_.postcode == *postcode) {
        vacancy_.postcode = *postcode;
        address.mark(*written, "postcode");
      } else {
        address.note("postalCode", ErrorCode::schema,
                     "the postal code is kept as text: only the first place is compared");
      }
    }
  }

  /// Only what names a contract; full time or part time says nothing of the hours.
  void read_contracts() {
    for (const Reference& type : names("employmentType", {"name", "@value"})) {
      const std::optional<ContractKind> kind = contract_in(type.text);
      if (!kind) continue;
      root_.mark(type, "contracts");
      if (std::ranges::find(vacancy_.contracts, *kind) == vacancy_.contracts.end()) {
        vacancy_.contracts.push_back(*kind);
      }
    }
  }

  void read_hours() {
    for (const Reference& written : names("workHours", {"@value", "name"})) {
      if (vacancy_.hours) return;
      vacancy_.hours = hours_in(written.text);
      if (vacancy_.hours) {
        root_.mark(written, "hours");
      } else {
        row_.note(*written.value, written.pointer, ErrorCode::syntax,
                  "the hours are kept as text: expected such as 32-40 uur");
      }
    }
  }

  void read_pay(ForeignObject& salary) {
    if (vacancy_.wage.hourly) return;
    const std::optional<Reference> currency = salary.peek("currency");
    for (ForeignObject& value : salary.objects("value")) {
      const std::optional<Reference> unit = value.peek("unitText");
      const bool euro = !currency || currency->text == "EUR";
      if (!euro || !unit || unit->text != "HOUR") {
        value.note("", ErrorCode::schema,
                   "the pay is kept as text: only euro per hour is compared");
        continue;
      }
      const std::string_view min_key = value.peek("minValue") ? "minValue" : "value";
      const std::string_view max_key = value.peek("maxValue") ? "maxValue" : "value";
      const std::optional<Reference> low = value.peek(min_key);
      const std::optional<Reference> high = value.peek(max_key);
      const auto min = low ? cents_in(low->text) : std::nullopt;
      const auto max = high ? cents_in(high->text) : std::nullopt;
      if (!min || !max || *max < *min) {
        value.note("", ErrorCode::schema,
                   "the pay is kept as text: expected an amount, or a lowest and a highest one");
        continue;
      }
      vacancy_.wage.hourly = Range<Cents>{*min, *max};
      for (const auto& part : {low, high, unit, currency}) {
        if (part) value.mark(*part, "wage.hourly");
      }
      return;
    }
  }

  /// Each text split at its separators, each object by its name.
  void add_named(std::string_view key, Force certificate_force) {
    for (const Reference& listed : names(key, {"name", "termCode", "@value"})) {
      root_.mark(listed, "demands");
      for (const std::string_view part : list_in(listed.text)) {
        add_demand({part, listed.value, listed.pointer}, certificate_force);
      }
    }
  }

  void add_demand(const Reference& reference, Force certificate_force) {
    const auto id = link_skill(row_, reference,
                               {SkillKind::skill, SkillKind::knowledge, SkillKind::certificate},
                               vacancy_.unlinked);
    if (!id || !asked_.insert(id->value()).second) return;
    Demand& demand = vacancy_.demands.emplace_back();
    if (row_.taxonomy.record(*id).kind == SkillKind::certificate) {
      demand.what = CertificateDemand{*id};
      demand.force = certificate_force;
    } else {
      demand.what = SkillDemand{*id};
    }
  }

  void read_experience() {
    constexpr std::int64_t kMaxMonths = 720;
    for (ForeignObject& entry : root_.objects("experienceRequirements")) {
      if (!entry.peek("monthsOfExperience")) continue;
      if (!vacancy_.occupation) {
        entry.note("monthsOfExperience", ErrorCode::not_found,
                   "the experience is kept as text: the occupation is not known");
        continue;
      }
      const auto months = entry.integer("monthsOfExperience", "demands", 0, kMaxMonths);
      if (!months || *months == 0) continue;
      add_required(ExperienceYearsDemand{
          Months{static_cast<std::int32_t>(*months)}, {*vacancy_.occupation}, false});
    }
  }

  void read_education() {
    for (const Reference& written :
         names("educationRequirements", {"credentialCategory", "educationalLevel", "name"})) {
      const std::optional<EducationLevel> level = education_level_in(written.text);
      root_.mark(written, level ? "demands" : "unlinked");
      if (!level) {
        vacancy_.unlinked.emplace_back(written.text);
        row_.note(*written.value, written.pointer, ErrorCode::not_found,
                  "the education names no level that is known here");
      } else if (*level != EducationLevel::none) {
        add_required(DiplomaDemand{*level});
      }
    }
  }

  void read_seats() {
    constexpr std::int64_t kMaxSeats = 100'000;
    if (const auto seats = root_.integer("totalJobOpenings", "seats", 1, kMaxSeats)) {
      vacancy_.seats = static_cast<std::int32_t>(*seats);
    }
  }

  template <class What>
  void add_required(What what) {
    Demand& demand = vacancy_.demands.emplace_back();
    demand.what = std::move(what);
    demand.force = Force::required;
  }

  Row& row_;
  ForeignObject root_;
  Vacancy vacancy_;
  std::set<std::uint32_t> asked_;  ///< skills that stand among the demands already
};

/// Whatever stands in an array or `@graph` and is a JobPosting; an object that says nothing of its
/// type counts as one.
void collect_postings(const Value& value, const std::string& pointer, std::vector<RowPlace>& rows) {
  if (value.kind == Kind::array) {
    for (std::size_t i = 0; i < value.items.size(); ++i) {
      collect_postings(value.items[i], pointer + "/" + std::to_string(i), rows);
    }
  } else if (const Value* graph = value.find("@graph")) {
    collect_postings(*graph, pointer + "/@graph", rows);
  } else if (value.kind != Kind::object || value.find("@type") == nullptr ||
             is_job_posting(value)) {
    rows.push_back({&value, pointer});
  }
}

}  // namespace

bool has_job_posting(const Value& root) {
  if (root.kind == Kind::array) return std::ranges::any_of(root.items, has_job_posting);
  return is_job_posting(root) || root.find("@graph") != nullptr;
}

std::vector<RowPlace> find_job_posting_rows(const Value& root) {
  std::vector<RowPlace> rows;
  collect_postings(root, {}, rows);
  return rows;
}

Vacancy read_job_posting_row(Row& row) { return PostingRow(row).read(); }

}  // namespace overstap
