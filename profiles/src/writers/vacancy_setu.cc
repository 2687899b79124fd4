// SPDX-License-Identifier: Apache-2.0
// SETU standard for Vacancies 1.1, PositionOpeningNL. A competency may be marked as not required;
// all else that is asked is. Levels stand in words, for the code lists are not public.
#include "profiles/src/formats/setu_codes.h"
#include "profiles/src/writers/demand_rules.h"
#include "profiles/src/writers/row_writers.h"
#include "profiles/src/writers/sound.h"
#include "profiles/src/writers/xml_text.h"

namespace overstap {
namespace {

constexpr std::int32_t kMonthsOfAYear = 12;
constexpr std::int32_t kMostCents = 1'000'000;

struct Contract {
  ContractKind kind;
  std::string_view duration, type;
};
constexpr auto kContracts = std::to_array<Contract>({
    {ContractKind::permanent, "permanent", "direct"},
    {ContractKind::temporary, "predetermined", "direct"},
    {ContractKind::agency, "predetermined", "temporaryandsecondment"},
    {ContractKind::agency_with_prospect, "predeterminedprospectpermanent",
     "temporaryandsecondment"},
    {ContractKind::payroll, "predetermined", "payroll"},
});

std::vector<ContractKind> one_contract(const std::vector<ContractKind>& kinds) {
  for (const ContractKind kind : kinds) {
    if (std::ranges::find(kContracts, kind, &Contract::kind) != kContracts.end()) return {kind};
  }
  return {};
}

std::optional<Range<Cents>> payable(const std::optional<Range<Cents>>& wage) {
  return wage && wage->max.value <= kMostCents ? wage : std::nullopt;
}

bool has_word(EducationLevel level) {
  return level != EducationLevel::none && setu_education_level(to_string(level)) == level;
}

bool is_competency(const Demand& demand) {
  return std::holds_alternative<SkillDemand>(demand.what) ||
         (std::holds_alternative<CertificateDemand>(demand.what) && demand.force == Force::wished);
}

/// The demand as SETU says it, its force aside.
DemandLeft sayable(const Demand& demand, const Vacancy& vacancy) {
  const auto* diploma = std::get_if<DiplomaDemand>(&demand.what);
  const auto* level = std::get_if<WorkingLevelDemand>(&demand.what);
  if ((diploma != nullptr && !has_word(diploma->level)) ||
      (level != nullptr && !has_word(level->level)) ||
      std::holds_alternative<ScreeningDemand>(demand.what)) {
    return {};
  }
  if (std::holds_alternative<ExperienceYearsDemand>(demand.what)) {
    return years_in_occupation(demand, vacancy, kMonthsOfAYear);
  }
  if (const auto* language = std::get_if<LanguageDemand>(&demand.what)) {
    if (language->part == LanguagePart::listen) return {};
    if (!asked_for_both(demand, vacancy)) {
      return {{}, "SETU has one level for speaking and conversing"};
    }
  }
  return {demand, {}};
}

DemandLeft left_of(const Demand& demand, const Vacancy& vacancy, const ConceptNames&) {
  const bool named = std::holds_alternative<SkillDemand>(demand.what) ||
                     std::holds_alternative<CertificateDemand>(demand.what);
  // What is needed later is wished where that can be said, for it must not hold somebody off.
  if (named && (demand.force == Force::wished || demand.needed.at != NeededAt::start)) {
    return {plain_demand(demand, Force::wished), "SETU has no weights, moments and offers"};
  }
  DemandLeft required = required_only(demand);
  if (!required.demand) return required;
  DemandLeft said = sayable(*required.demand, vacancy);
  if (said.demand && said.demand->what == demand.what) said.why = required.why;
  return said;
}

int rank_of(const Demand& demand) {
  enum : int { kDiploma, kLevel, kExperience, kLicence, kCompetency, kLanguage };
  if (std::holds_alternative<DiplomaDemand>(demand.what)) return kDiploma;
  if (std::holds_alternative<WorkingLevelDemand>(demand.what)) return kLevel;
  if (std::holds_alternative<ExperienceYearsDemand>(demand.what)) return kExperience;
  if (const auto* language = std::get_if<LanguageDemand>(&demand.what)) {
    return kLanguage + static_cast<int>(language->language.value()) * kLanguageParts +
           static_cast<int>(language->part);
  }
  return is_competency(demand) ? kCompetency : kLicence;
}

}  // namespace

const VacancyHolds kSetuVacancyHolds{
    .format = "SETU",
    .text = xml_text,
    .employer = kHeld,
    .sector = kHeld,
    .occupation = [](const Vacancy& vacancy,
                     const ConceptNames& names) { return names.occupation_in(vacancy.title); },
    .seats = kHeld,
    .start = kHeld,
    .postcode = kHeld,
    .contracts = {one_contract, "SETU names one contract, and no on call"},
    .hours = kHeld,
    .hourly = {payable, "a wage of at most 10,000 euro an hour"},
    .cao = kHeld,
    .demand = left_of,
    .demand_rank = rank_of,
    .demand_key = [](const Demand& demand) -> std::optional<std::uint64_t> {
      const bool single = std::holds_alternative<DiplomaDemand>(demand.what) ||
                          std::holds_alternative<WorkingLevelDemand>(demand.what) ||
                          std::holds_alternative<ExperienceYearsDemand>(demand.what);
      return single ? demand.what.index() : key_of_what(demand);
    },
    .unlinked = [](const Vacancy& vacancy,
                   const ConceptNames& names) { return unlinked_after_title(vacancy, names, {}); },
};

namespace {

class PositionOpening {
 public:
  PositionOpening(const Vacancy& vacancy, const ConceptNames& names)
      : vacancy_{vacancy}, names_{names}, xml_{"PositionOpeningNL"} {}

  std::string write() && {
    xml_.attribute("xmlns", "http://ns.hr-xml.org/2007-04-15");
    xml_.attribute("xml:lang", to_string(names_.language()));
    xml_.begin("PositionRecordInfo");
    xml_.begin("Id");
    xml_.leaf("IdValue", vacancy_.id);
    xml_.end();
    xml_.leaf("Status", "x:put");
    xml_.end();
    xml_.begin("PositionProfileNL");
    if (vacancy_.start) {
      xml_.begin("PositionDateInfo");
      xml_.leaf("StartDate", vacancy_.start);
      xml_.end();
    }
    if (!vacancy_.employer.empty() || !vacancy_.sector.empty()) {
      xml_.begin("Organization");
      xml_.leaf("OrganizationName", vacancy_.employer);
      xml_.leaf("IndustryCode", vacancy_.sector);
      xml_.end();
    }
    xml_.begin("PositionDetail");
    write_detail();
    xml_.end();
    xml_.end();
    if (vacancy_.seats) xml_.leaf("NumberToFill", std::to_string(*vacancy_.seats));
    return xml_.take();
  }

 private:
  void write_detail() {
    if (vacancy_.postcode.length > 0) {
      xml_.begin("PhysicalLocation");
      xml_.begin("PostalAddress");
      xml_.leaf("CountryCode", "NL");
      xml_.leaf("PostalCode", std::to_string(vacancy_.postcode.digits));
      xml_.end();
      xml_.end();
    }
    xml_.begin("FunctionName");
    xml_.leaf("Name", vacancy_.title);
    xml_.end();
    if (!vacancy_.wage.cao.empty()) {
      xml_.begin("SalaryScale");
      xml_.leaf("SalarySystem", vacancy_.wage.cao);
      xml_.end();
    }
    if (vacancy_.hours) {
      xml_.begin("HoursPerWeek");
      xml_.leaf("Minimum", std::to_string(vacancy_.hours->min.value));
      xml_.leaf("Maximum", std::to_string(vacancy_.hours->max.value));
      xml_.end();
    }
    write_contract();
    xml_.begin("Requirements");
    write_requirements();
    xml_.end();
    write_pay();
  }

  void write_contract() {
    if (vacancy_.contracts.empty()) return;
    const auto& contract =
        *std::ranges::find(kContracts, vacancy_.contracts.front(), &Contract::kind);
    xml_.begin("ContractDetails");
    xml_.leaf("ContractDuration", contract.duration);
    xml_.leaf("TypeOfContract", contract.type);
    xml_.end();
  }

  template <class What>
  void each(void (PositionOpening::*write_one)(const What&, Force)) {
    for (const Demand& demand : vacancy_.demands) {
      if (const auto* what = std::get_if<What>(&demand.what))
        (this->*write_one)(*what, demand.force);
    }
  }

  void write_requirements() {
    each(&PositionOpening::write_diploma);
    each(&PositionOpening::write_level);
    each(&PositionOpening::write_experience);
    xml_.begin("LicensesAndCertifications");
    each(&PositionOpening::write_licence);
    xml_.end();
    xml_.begin("Qualifications");
    for (const Demand& demand : vacancy_.demands) {
      if (is_competency(demand)) write_competency(demand);
    }
    write_unlinked();
    xml_.end();
    write_languages();
  }

  void write_diploma(const DiplomaDemand& what, Force) {
    xml_.leaf("EducationDegree", to_string(what.level));
  }
  void write_level(const WorkingLevelDemand& what, Force) {
    xml_.leaf("WorkingAndThinkingLevel", to_string(what.level));
  }
  void write_experience(const ExperienceYearsDemand& what, Force) {
    xml_.begin("YearsOfRelevantWorkingExperience");
    xml_.leaf("Minimum", std::to_string(what.months.value / kMonthsOfAYear));
    xml_.end();
  }
  void write_licence(const CertificateDemand& what, Force force) {
    if (force == Force::wished) return;
    const std::string_view licence = names_.driving_licence(what.certificate);
    xml_.begin("LicenseOrCertification");
    xml_.leaf("Name", licence.empty() ? names_.readable(what.certificate) : "drivingLicense");
    xml_.leaf("Id", licence);
    xml_.end();
  }

  void write_competency(const Demand& demand) {
    const auto* skill = std::get_if<SkillDemand>(&demand.what);
    const SkillId id =
        skill != nullptr ? skill->skill : std::get<CertificateDemand>(demand.what).certificate;
    xml_.begin("Competency");
    xml_.attribute("description", names_.readable(id));
    xml_.attribute("required", demand.force == Force::wished ? "false" : "true");
    xml_.end();
  }

  void write_unlinked() {
    const std::size_t titles = vacancy_.occupation ? 0 : 1;
    for (std::size_t i = titles; i < vacancy_.unlinked.size(); ++i) {
      xml_.begin("Competency");
      xml_.attribute("description", vacancy_.unlinked[i]);
      xml_.end();
    }
  }

  void write_languages() {
    std::vector<LanguageDemand> asked;
    for (const Demand& demand : vacancy_.demands) {
      if (const auto* what = std::get_if<LanguageDemand>(&demand.what)) asked.push_back(*what);
    }
    xml_.begin("Languages");
    for (std::size_t i = 0; i < asked.size();) {
      const SkillId language = asked[i].language;
      xml_.begin("LanguageNL");
      xml_.leaf("LanguageCode", names_.language_tag(language));
      for (; i < asked.size() && asked[i].language == language; ++i) write_part(asked[i]);
      xml_.end();
    }
    xml_.end();
  }

  void write_part(const LanguageDemand& what) {
    if (what.part == LanguagePart::read) xml_.leaf("Read", to_string(what.level));
    if (what.part == LanguagePart::write) xml_.leaf("Write", to_string(what.level));
    if (what.part == LanguagePart::speak) xml_.leaf("Speak", to_string(what.level));
  }

  void write_pay() {
    if (!vacancy_.wage.hourly) return;
    xml_.begin("RemunerationPackageNL");
    xml_.begin("BasePay");
    xml_.attribute("currencyCode", "EUR");
    xml_.attribute("baseInterval", "hourly");
    xml_.leaf("BasePayAmountMin", euros(vacancy_.wage.hourly->min));
    xml_.leaf("BasePayAmountMax", euros(vacancy_.wage.hourly->max));
    xml_.end();
    xml_.end();
  }

  static std::string euros(Cents amount) {
    constexpr std::int32_t kCentsOfAEuro = 100;
    const std::int32_t rest = amount.value % kCentsOfAEuro;
    std::string text = std::to_string(amount.value / kCentsOfAEuro);
    return text.append(rest < 10 ? ".0" : ".").append(std::to_string(rest));
  }

  const Vacancy& vacancy_;
  const ConceptNames& names_;
  XmlText xml_;
};

}  // namespace

std::string write_setu_vacancy(const Vacancy& vacancy, const ConceptNames& names) {
  return PositionOpening(vacancy, names).write();
}

}  // namespace overstap
