// SPDX-License-Identifier: Apache-2.0
// SETU standard for Vacancies 1.1, PositionOpeningNL (HR-XML 2.5): what is asked stands in fields
// of its own; keywords and descriptions are carried as text and never turned into demands.
#include <algorithm>
#include <string>

#include "overstap/profiles/text.h"
#include "profiles/src/foreign/words.h"
#include "profiles/src/formats/amounts.h"
#include "profiles/src/formats/demand_list.h"
#include "profiles/src/formats/row_readers.h"
#include "profiles/src/formats/setu_codes.h"

namespace overstap {
namespace {

constexpr std::string_view kRoot = "PositionOpeningNL";
constexpr std::string_view kIssuer = "which party of the message issued the id";
constexpr std::int64_t kMaxSeats = 100'000;

class PositionOpening {
 public:
  explicit PositionOpening(ForeignObject root)
      : row_{root.row()}, root_{std::move(root)}, demands_{row_, vacancy_} {}

  Vacancy read() && {
    if (const auto language = root_.peek("@lang")) {
      row_.language = parse_language(language->text.substr(0, 2)).value_or(row_.language);
    }
    root_.technical("@lang", "language of the texts");
    drop_root_attributes(root_);
    read_record();
    read_supplier();
    if (auto profile = root_.object("PositionProfileNL")) read_profile(*profile);
    if (vacancy_.title.empty()) {
      row_.context.fail_at(row_.value,
                           root_.pointer() + "/PositionProfileNL/PositionDetail/FunctionName/Name",
                           "the title is missing");
    }
    if (const auto seats = root_.integer("NumberToFill", "seats", 1, kMaxSeats))
      vacancy_.seats = static_cast<std::int32_t>(*seats);
    root_.contact("ApplicationInformationNL", ContactKind::other);
    root_.technical("AdvertisementInfo", "where the vacancy is published");
    root_.technical("DistributionGuidelines", "where the vacancy is published");
    return std::move(vacancy_);
  }

 private:
  void read_record() {
    vacancy_.id = row_.fallback_id;
    auto record = root_.object("PositionRecordInfo");
    if (!record) return;
    bool first = true;
    for (ForeignObject& id : record->objects("Id")) {
      id.technical("@idOwner", kIssuer);
      if (!first) id.technical("IdValue", "the id that another party gave; the first is kept");
      if (const auto value = first ? id.text("IdValue", "id") : std::nullopt) {
        vacancy_.id = value->text;
        first = false;
      }
    }
    const auto status = record->peek("Status");
    if (status && (status->text == "x:delete" || status->text == "x:deactivate"))
      record->note("Status", ErrorCode::inconsistent, "the message withdraws this vacancy");
    record->technical("Status", "what the receiver has to do with the message");
  }

  void read_supplier() {
    for (ForeignObject& supplier : root_.objects("PositionSupplierNL")) {
      supplier.technical("SupplierIds", "ids of a party of the message");
      supplier.technical("SupplierId", "ids of a party of the message");
      supplier.technical("Role", "role of a party of the message");
      supplier.technical("RecruiterType", "role of a party of the message");
      take_contact(supplier, {"SupplierIds", "SupplierId", "Role", "RecruiterType"});
    }
  }

  void read_profile(ForeignObject& profile) {
    if (auto dates = profile.object("PositionDateInfo"))
      vacancy_.start = dates->date("StartDate", "start");
    if (auto organization = profile.object("Organization")) read_organization(*organization);
    if (auto detail = profile.object("PositionDetail")) read_detail(*detail);
  }

  void read_organization(ForeignObject& organization) {
    if (const auto name = organization.text("OrganizationName", "employer"))
      vacancy_.employer = name->text;
    if (const auto sector = organization.text("IndustryCode", "sector"))
      vacancy_.sector = sector->text;
    organization.contact("InternetDomainName", ContactKind::link);
    organization.contact("SocialMedia", ContactKind::link);
    for (const std::string_view key : {"ContactInfo", "ContactPersons"}) {
      for (ForeignObject& contact : organization.objects(key)) {
        take_contact(contact);
      }
    }
    organization.carry("ValueStatement", PartKind::paragraph);
    organization.carry("Description", PartKind::paragraph);
  }

  void read_detail(ForeignObject& detail) {
    if (const auto title = detail.text("FunctionName/Name", "title, occupation")) {
      vacancy_.title = title->text;
      vacancy_.occupation = link_occupation(row_, *title, vacancy_.unlinked);
    }
    detail.carry("FunctionDescription", PartKind::paragraph);
    detail.carry("FunctionRequirementsDescription", PartKind::paragraph);
    for (ForeignObject& place : detail.objects("PhysicalLocation")) {
      auto address = place.object("PostalAddress");
      if (address && vacancy_.postcode.length == 0)
        vacancy_.postcode = dutch_postcode(*address, "PostalCode", "CountryCode");
    }
    if (auto hours = detail.object("HoursPerWeek"))
      vacancy_.hours = hours_between(*hours, "Minimum", "Maximum");
    if (const auto scale = detail.text("SalaryScale/SalarySystem", "wage.cao"))
      vacancy_.wage.cao = scale->text;
    if (auto contract = detail.object("ContractDetails")) read_contract(*contract);
    if (auto requirements = detail.object("Requirements")) read_requirements(*requirements);
    if (auto package = detail.object("RemunerationPackageNL")) read_pay(*package);
  }

  void read_contract(ForeignObject& contract) {
    const auto duration = contract.peek("ContractDuration");
    const auto type = contract.peek("TypeOfContract");
    std::optional<ContractKind> by_type, by_duration;
    if (type) by_type = setu_contract_type(type->text, duration ? duration->text : "");
    if (duration) by_duration = setu_contract_duration(duration->text);
    if (by_type) {
      vacancy_.contracts.push_back(*by_type);
      (void)contract.text("TypeOfContract", "contracts");
      if (by_duration) (void)contract.text("ContractDuration", "contracts");
    } else if (type && type->text != "direct") {
      contract.note("TypeOfContract", ErrorCode::schema,
                    "the contract is carried as text: it is none of the kinds that are compared");
    } else if (by_duration) {
      vacancy_.contracts.push_back(*by_duration);
      (void)contract.text("ContractDuration", "contracts");
      (void)contract.text("TypeOfContract", "contracts");
    }
  }

  void read_requirements(ForeignObject& asked) {
    if (const auto level = level_of(asked, "EducationDegree")) demands_.add_diploma(*level);
    if (const auto level = level_of(asked, "WorkingAndThinkingLevel"))
      demands_.add_working_level(*level);
    if (auto years = asked.object("YearsOfRelevantWorkingExperience"))
      demands_.add_experience(*years, "Minimum");
    if (auto licences = asked.object("LicensesAndCertifications")) demands_.add_licences(*licences);
    if (auto qualifications = asked.object("Qualifications")) read_competencies(*qualifications);
    if (auto languages = asked.object("Languages")) {
      for (ForeignObject& language : languages->objects("LanguageNL")) read_language(language);
    }
  }

  std::optional<EducationLevel> level_of(ForeignObject& asked, std::string_view key) {
    const auto written = asked.peek(key);
    if (!written) return std::nullopt;
    const auto level = setu_education_level(written->text);
    if (level) {
      (void)asked.text(key, "demands");
    } else {
      asked.note(key, ErrorCode::not_found,
                 "the level is carried as text: the code does not name one level");
    }
    return level;
  }

  void read_competencies(ForeignObject& qualifications) {
    for (ForeignObject& competency : qualifications.objects("Competency")) {
      const auto name = competency.text("@description", "demands");
      const auto skill = name ? name : competency.text("@name", "demands");
      const bool required = competency.boolean("@required", "demands").value_or(true);
      if (skill) demands_.add_skill(*skill, required ? Force::required : Force::wished);
    }
  }

  /// The list of levels is not public: a level counts only where it is one of CEFR. Without any,
  /// the language asks nothing and is carried.
  void read_language(ForeignObject& entry) {
    const auto language = entry.peek("LanguageCode");
    if (!language) return;
    std::array<std::optional<Range<Cefr>>, kLanguageParts> parts;
    bool known = false, unknown = false;
    const auto take = [&](std::string_view key, std::initializer_list<LanguagePart> named) {
      const auto written = entry.peek(key);
      if (!written) return;
      const auto level = cefr_in(written->text);
      if (!level) {
        unknown = true;
        return;
      }
      for (const LanguagePart part : named) parts[static_cast<std::size_t>(part)] = level;
      (void)entry.text(key, "demands");
      known = true;
    };
    take("Read", {LanguagePart::read});
    take("Write", {LanguagePart::write});
    take("Speak", {LanguagePart::speak, LanguagePart::converse});
    take("Listen", {LanguagePart::listen});
    if (unknown) {
      entry.note("", ErrorCode::not_found,
                 "a level of this language is carried as text: it is none of CEFR");
    }
    if (!known) return;
    (void)entry.text("LanguageCode", "demands");
    demands_.add_language(*language, parts);
  }

  void read_pay(ForeignObject& package) {
    auto pay = package.object("BasePay");
    if (!pay) return;
    const auto currency = pay->peek("@currencyCode");
    const auto interval = pay->peek("@baseInterval");
    const bool euro = !currency || currency->text == "EUR";
    if (!euro || !interval || fold_key(interval->text) != "hourly") {
      package.note("BasePay", ErrorCode::schema,
                   "the pay is carried as text: only euro per hour is compared");
      return;
    }
    const auto lowest = pay->peek("BasePayAmountMin");
    const auto highest = pay->peek("BasePayAmountMax");
    const auto min = lowest ? cents_in(lowest->text) : std::nullopt;
    const auto max = highest ? cents_in(highest->text) : std::nullopt;
    if (!min || !max || *max < *min) {
      package.note("BasePay", ErrorCode::schema,
                   "the pay is carried as text: expected a lowest and a highest amount");
      return;
    }
    vacancy_.wage.hourly = Range<Cents>{*min, *max};
    for (const std::string_view key :
         {"@currencyCode", "@baseInterval", "BasePayAmountMin", "BasePayAmountMax"}) {
      (void)pay->text(key, "wage.hourly");
    }
  }

  Row& row_;
  ForeignObject root_;
  Vacancy vacancy_;
  DemandList demands_;
};

}  // namespace

bool is_setu_vacancy(const json::Value& root) { return root.find(kRoot) != nullptr; }

Vacancy read_setu_vacancy_row(Row& row) {
  ForeignObject document(row, row.value, row.pointer);
  if (auto root = document.object(kRoot)) return PositionOpening(*root).read();
  row.context.fail_at(row.value, row.pointer, "expected a PositionOpeningNL");
  return {};
}

}  // namespace overstap
