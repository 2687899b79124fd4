// SPDX-License-Identifier: Apache-2.0
// SETU StaffingOrder: 1.4 (HR-XML 2.5, XML) and 2.0 (XML and JSON with the same names). An order is
// a vacancy at a customer; what customer and supplier bill each other is no pay.
#include <algorithm>
#include <string>
#include <utility>

#include "profiles/src/formats/amounts.h"
#include "profiles/src/formats/demand_list.h"
#include "profiles/src/formats/row_readers.h"
#include "profiles/src/formats/setu_codes.h"

namespace overstap {
namespace {

constexpr std::string_view kRoot = "StaffingOrder";
constexpr std::string_view kIssuer = "which party of the message issued the id";
constexpr std::string_view kParty = "ids of a party of the message";
constexpr std::string_view kOrdering = "how the order is placed and answered";
constexpr std::string_view kAdministration = "administration of the customer";
constexpr std::int64_t kMaxSeats = 100'000;
constexpr std::int32_t kMaxHours = 60;

/// What both versions have: a vacancy with a title, and what becomes of a wrong one.
class Order {
 protected:
  explicit Order(ForeignObject root)
      : row_{root.row()}, root_{std::move(root)}, demands_{row_, vacancy_} {
    vacancy_.id = row_.fallback_id;
    drop_root_attributes(root_);
  }

  void read_title(ForeignObject& at, std::string_view key) {
    const auto title = vacancy_.title.empty() ? at.text(key, "title, occupation") : std::nullopt;
    if (!title) return;
    vacancy_.title = title->text;
    vacancy_.occupation = link_occupation(row_, *title, vacancy_.unlinked);
  }

  void require_title(std::string_view place) {
    if (!vacancy_.title.empty()) return;
    row_.context.fail_at(root_.value(), root_.pointer() + std::string{place},
                         "the title is missing");
  }

  void read_id(ForeignObject& at, std::string_view key) {
    if (const auto id = at.text(key, "id")) vacancy_.id = id->text;
  }

  void read_seats(ForeignObject& at, std::string_view key) {
    if (const auto seats = at.integer(key, "seats", 1, kMaxSeats))
      vacancy_.seats = static_cast<std::int32_t>(*seats);
  }

  /// A kind of staffing that names a contract; else it is carried.
  void read_contract(ForeignObject& at, std::string_view key) {
    const auto type = at.peek(key);
    const auto kind = type ? setu_contract_type(type->text, "") : std::nullopt;
    if (!kind) return;
    (void)at.text(key, "contracts");
    vacancy_.contracts.push_back(*kind);
  }

  Row& row_;
  ForeignObject root_;
  Vacancy vacancy_;
  DemandList demands_;
};

class HrXmlOrder : Order {
 public:
  explicit HrXmlOrder(ForeignObject root) : Order{std::move(root)} {}

  Vacancy read() && {
    if (auto id = root_.object("OrderId")) {
      read_id(*id, "IdValue");
      id->technical("@idOwner", kIssuer);
      id->technical("@validFrom", kOrdering);
      id->technical("@validTo", kOrdering);
    }
    for (const std::string_view key : {"ReferenceInformation", "UserId"})
      root_.technical(key, kParty);
    for (const std::string_view key :
         {"OrderClassification", "MultiVendorDistribution", "RequiredResponseDate"})
      root_.technical(key, kOrdering);
    for (ForeignObject& reporting : root_.objects("CustomerReportingRequirements"))
      read_reporting(reporting);
    for (ForeignObject& contact : root_.objects("OrderContact")) take_contact(contact);
    read_seats(root_, "PositionQuantity");
    read_positions();
    if (auto area = root_.object("UserArea")) {
      if (auto extra = area->object("StaffingOrderAdditionalNL")) read_additional(*extra);
    }
    require_title("/StaffingPosition/PositionHeader/PositionTitle");
    return std::move(vacancy_);
  }

 private:
  static void read_reporting(ForeignObject& reporting) {
    reporting.contact("ManagerName", ContactKind::name);
    reporting.contact("SupervisorName", ContactKind::name);
    reporting.contact("ContactName", ContactKind::name);
    for (const std::string_view key :
         {"DepartmentCode", "CostCenterCode", "CostCenterName", "ProjectCode",
          "CustomerReferenceNumber", "PurchaseOrderNumber", "AccountCode"})
      reporting.technical(key, kAdministration);
  }

  void read_positions() {
    bool first = true;
    for (ForeignObject& position : root_.objects("StaffingPosition")) {
      if (first) {
        read_position(position);
      } else {
        row_.note(position.value(), position.pointer(), ErrorCode::schema,
                  "an order is one vacancy: this further position is carried as text");
      }
      first = false;
    }
  }

  void read_position(ForeignObject& position) {
    if (auto header = position.object("PositionHeader")) {
      read_title(*header, "PositionTitle");
      header->technical("PositionId", kAdministration);
      header->technical("JobId", kAdministration);
      read_contract(*header, "PositionType");
      header->carry("PositionDescription", PartKind::paragraph);
    }
    for (ForeignObject& reporting : position.objects("CustomerReportingRequirements"))
      read_reporting(reporting);
    for (const std::string_view key :
         {"PositionContact", "ReportToPerson", "OrderContact", "StaffingContact"}) {
      for (ForeignObject& contact : position.objects(key)) take_contact(contact);
    }
    if (auto range = position.object("PositionDateRange"))
      vacancy_.start = range->date("StartDate", "start");
    read_rates(position);
    if (auto site = position.object("WorkSite")) {
      if (auto address = site->object("PostalAddress"))
        vacancy_.postcode = dutch_postcode(*address, "PostalCode", "CountryCode");
      if (auto contact = site->object("ContactMethod")) take_contact(*contact);
    }
    for (ForeignObject& shift : position.objects("StaffingShift")) read_shift(shift);
  }

  /// `minPayRate`, `maxPayRate` and `pay` per hour for regular time; the rest is carried.
  void read_rates(ForeignObject& position) {
    std::optional<Cents> min, max;
    for (ForeignObject& rate : position.objects("Rates")) {
      const auto type = rate.peek("@rateType");
      const bool lowest = type && (type->text == "minPayRate" || type->text == "pay");
      const bool highest = type && (type->text == "maxPayRate" || type->text == "pay");
      const auto cents = lowest || highest ? hourly_of(rate) : std::nullopt;
      if (!cents) continue;
      if (lowest) min = cents;
      if (highest) max = cents;
    }
    if (min || max) vacancy_.wage.hourly = Range<Cents>{min.value_or(*max), max.value_or(*min)};
  }

  static std::optional<Cents> hourly_of(ForeignObject& rate) {
    auto amount = rate.object("Amount");
    if (!amount) return std::nullopt;
    const auto period = amount->peek("@rateAmountPeriod");
    const auto currency = amount->peek("@currency");
    const auto written = amount->peek("#text");
    const auto kind = rate.peek("CustomerRateClassification/IdValue");
    const bool regular = !kind || kind->text == "Regular";
    const bool hourly = period && period->text == "hourly";
    const auto cents = written ? cents_in(written->text) : std::nullopt;
    if (!regular) return std::nullopt;
    if (!cents || !hourly || (currency && currency->text != "EUR")) {
      rate.note("Amount", ErrorCode::schema,
                "the pay is carried as text: only euro per hour is compared");
      return std::nullopt;
    }
    for (const std::string_view key : {"#text", "@rateAmountPeriod", "@currency"})
      (void)amount->text(key, "wage.hourly");
    (void)rate.text("@rateType", "wage.hourly");
    (void)rate.text("CustomerRateClassification/IdValue", "wage.hourly");
    return cents;
  }

  void read_shift(ForeignObject& shift) {
    shift.technical("Id", kAdministration);
    const auto period = shift.peek("@shiftPeriod");
    const auto written = shift.peek("Hours");
    if (vacancy_.hours || !period || period->text != "weekly" || !written) return;
    const std::int32_t hours = whole_number_in(written->text).value_or(kMaxHours + 1);
    if (hours > kMaxHours) return;
    (void)shift.text("@shiftPeriod", "hours");
    (void)shift.text("Hours", "hours");
    vacancy_.hours = Range<HoursPerWeek>{{hours}, {hours}};
  }

  void read_additional(ForeignObject& extra) {
    extra.technical("SETUVersionId", "version of the message");
    extra.technical("ReasonOfChange", kOrdering);
    extra.technical("OfferRequirements", kOrdering);
    if (const auto agreement = extra.text("CLAReference/Description", "wage.cao"))
      vacancy_.wage.cao = agreement->text;
    auto asked = extra.object("StructuredXMLResume");
    if (!asked) return;
    if (auto history = asked->object("EducationHistory")) {
      for (ForeignObject& school : history->objects("SchoolOrInstitution")) {
        if (auto degree = school.object("Degree")) {
          if (const auto level = level_of(*degree, "@degreeType")) demands_.add_diploma(*level);
        }
      }
    }
    if (auto licences = asked->object("LicensesAndCertifications"))
      demands_.add_licences(*licences);
    if (auto qualifications = asked->object("Qualifications")) read_competencies(*qualifications);
  }

  std::optional<EducationLevel> level_of(ForeignObject& at, std::string_view key) {
    const auto written = at.peek(key);
    const auto level = written ? setu_education_level(written->text) : std::nullopt;
    if (level) {
      (void)at.text(key, "demands");
    } else if (written) {
      at.note(key, ErrorCode::not_found,
              "the level is carried as text: the code does not name one level");
    }
    return level;
  }

  /// `WorkingAndThinkingLevel` is a level; any other competency a skill or certificate by its name,
  /// or by its description where only that fits a concept.
  void read_competencies(ForeignObject& qualifications) {
    for (ForeignObject& competency : qualifications.objects("Competency")) {
      const auto name = competency.peek("@name");
      const auto description = competency.peek("@description");
      if (name && name->text == "WorkingAndThinkingLevel") {
        const auto level = level_of(competency, "@description");
        if (!level) continue;
        demands_.add_working_level(*level);
        (void)competency.text("@name", "demands");
      } else if (description && known_skill(row_, description->text)) {
        demands_.add_skill(*competency.text("@description", "demands"));
      } else if (name) {
        demands_.add_skill(*competency.text("@name", "demands"));
      }
    }
  }
};

class SetuOrder : Order {
 public:
  explicit SetuOrder(ForeignObject root) : Order{std::move(root)} {}

  Vacancy read() && {
    if (auto id = root_.object("documentId")) {
      read_id(*id, "value");
      id->technical("schemeAgencyId", kIssuer);
    }
    read_party("supplier");
    read_party("customer");
    for (const std::string_view key : {"orderType", "requestForQuotationDetails", "staffingIds",
                                       "reasonOfChange", "customerSpecificRequirements"})
      root_.technical(key, kOrdering);
    root_.technical("resourceClassificationInclusion", kAdministration);
    if (auto position = root_.object("positionProfile")) read_position(*position);
    for (ForeignObject& rate : root_.objects("payRates")) read_rate(rate);
    require_title("/positionProfile/positionTitle");
    return std::move(vacancy_);
  }

 private:
  void read_party(std::string_view key) {
    // Before the object is made: an id of a company is not one of a person.
    for (const std::string_view id : {"/id", "/legalId", "/taxId", "/establishment"})
      root_.technical(std::string{key}.append(id), kParty);
    auto party = root_.object(key);
    if (!party) return;
    for (ForeignObject& contact : party->objects("personContacts")) take_contact(contact);
  }

  void read_position(ForeignObject& position) {
    position.technical("positionId", kAdministration);
    read_title(position, "positionTitle");
    if (auto task = position.object("positionTask")) {
      task->technical("id", kAdministration);
      read_title(*task, "description/value");
    }
    if (auto place = position.object("positionLocation")) {
      place->technical("id", kAdministration);
      vacancy_.postcode = dutch_postcode(*place, "postalCode", "countryCode/value");
    }
    if (auto worker = position.object("requestedWorker")) {
      worker->technical("workerId", kParty);
      worker->contact("person", ContactKind::name);
    }
    read_seats(position, "positionOpenQuantity");
    read_contract(position, "positionOfferingTypes/value");
    if (auto asked = position.object("positionQualifications")) {
      for (ForeignObject& certification : asked->objects("certifications")) {
        if (const auto name = certification.text("name", "demands"))
          demands_.add_certificate(*name);
      }
    }
    if (auto period = position.object("positionPeriod"))
      vacancy_.start = period->date("start", "start");
    for (ForeignObject& period : position.objects("workingPeriods")) read_hours(period);
    if (const auto agreement = position.text("collectiveLabourAgreement/name", "wage.cao"))
      vacancy_.wage.cao = agreement->text;
    position.carry("shiftDescription", PartKind::paragraph);
  }

  /// Hours in one week; any other unit is carried, for days have no number of hours here.
  void read_hours(ForeignObject& period) {
    const auto unit = period.peek("baseDuration/unitCode/value");
    const auto length = period.peek("baseDuration/value");
    const bool weekly = unit && unit->text == "Weekly" && (!length || length->text == "1");
    if (!weekly || vacancy_.hours) return;
    const auto fixed = hours_of(period, "workDuration");
    const auto min = fixed ? fixed : hours_of(period, "minimumWorkDuration");
    const auto max = fixed ? fixed : hours_of(period, "maximumWorkDuration");
    if (!max || (min && *max < *min)) return;
    for (const std::string_view key :
         {"workDuration", "minimumWorkDuration", "maximumWorkDuration", "baseDuration"}) {
      auto duration = period.object(key);
      if (!duration || (fixed && key.starts_with("m"))) continue;
      (void)duration->text("value", "hours");
      (void)duration->text("unitCode/value", "hours");
    }
    vacancy_.hours = Range<HoursPerWeek>{min.value_or(HoursPerWeek{0}), *max};
  }

  static std::optional<HoursPerWeek> hours_of(ForeignObject& period, const std::string& key) {
    const auto unit = period.peek(key + "/unitCode/value");
    const auto written = period.peek(key + "/value");
    if (!unit || unit->text != "Hours" || !written) return std::nullopt;
    const std::int32_t hours = whole_number_in(written->text).value_or(kMaxHours + 1);
    if (hours > kMaxHours) return std::nullopt;
    return HoursPerWeek{hours};
  }

  /// Pay per hour for time; only what is paid to the worker, not what is billed.
  void read_rate(ForeignObject& rate) {
    const auto type = rate.peek("rateType");
    const auto interval = rate.peek("intervalCode/value");
    const auto paid = rate.peek("toBePaid");
    const auto currency = rate.peek("amount/currency/value");
    const auto written = rate.peek("amount/value");
    const bool hourly = interval && interval->text.starts_with("Hourly");
    const bool time = type && type->text == "TimeInterval";
    if (!time || !hourly || (paid && paid->text == "false") || rate.has("multiplier")) return;
    const auto cents = written ? cents_in(written->text) : std::nullopt;
    if (!cents || (currency && currency->text != "EUR")) {
      rate.note("amount", ErrorCode::schema,
                "the pay is carried as text: only euro per hour is compared");
      return;
    }
    for (const std::string_view key :
         {"rateType", "intervalCode/value", "toBePaid", "amount/currency/value", "amount/value"})
      (void)rate.text(key, "wage.hourly");
    Range<Cents>& hourly_wage =
        vacancy_.wage.hourly.emplace(vacancy_.wage.hourly.value_or(Range<Cents>{*cents, *cents}));
    hourly_wage.min = std::min(hourly_wage.min, *cents);
    hourly_wage.max = std::max(hourly_wage.max, *cents);
  }
};

/// The order within its XML root, or the object itself (JSON).
const json::Value& order_in(const json::Value& root) {
  const json::Value* inner = root.find(kRoot);
  return inner == nullptr ? root : *inner;
}

bool is_order(const json::Value& order) {
  return order.find("StaffingPosition") != nullptr || order.find("positionProfile") != nullptr;
}

}  // namespace

bool is_setu_staffing_order(const json::Value& root) {
  return root.find(kRoot) != nullptr || is_order(root);
}

Vacancy read_setu_staffing_order_row(Row& row) {
  const json::Value& order = order_in(row.value);
  if (order.kind != json::Kind::object) {
    row.context.fail_at(row.value, row.pointer, "expected a StaffingOrder");
    return {};
  }
  ForeignObject document(row, row.value, row.pointer);
  std::optional<ForeignObject> root = document.object(kRoot);
  if (!root) root.emplace(std::move(document));
  if (order.find("positionProfile") != nullptr || order.find("documentId") != nullptr)
    return SetuOrder(std::move(*root)).read();
  return HrXmlOrder(std::move(*root)).read();
}

}  // namespace overstap
