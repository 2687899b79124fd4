// SPDX-License-Identifier: Apache-2.0
// schema.org JobPosting in JSON-LD. The title tells the occupation; a skill is wished, a
// certificate among the qualifications, a diploma and experience are required.
#include "profiles/src/writers/demand_rules.h"
#include "profiles/src/writers/json_members.h"
#include "profiles/src/writers/row_writers.h"
#include "profiles/src/writers/sound.h"

namespace overstap {
namespace {

constexpr std::string_view kSeparators = ",;|\n";

struct TypeName {
  ContractKind kind;
  std::string_view name;
};
constexpr auto kTypes = std::to_array<TypeName>({
    {ContractKind::permanent, "PERMANENT"},
    {ContractKind::temporary, "TEMPORARY"},
    {ContractKind::agency, "uitzendcontract"},
    {ContractKind::payroll, "payroll"},
    {ContractKind::on_call, "PER_DIEM"},
});

std::string_view type_of(ContractKind kind) {
  const auto found = std::ranges::find(kTypes, kind, &TypeName::kind);
  return found == kTypes.end() ? std::string_view{} : found->name;
}

std::vector<ContractKind> typed(const std::vector<ContractKind>& kinds) {
  std::vector<ContractKind> left = kinds;
  std::erase_if(left, [](ContractKind kind) { return type_of(kind).empty(); });
  return left;
}

std::optional<Range<HoursPerWeek>> written_hours(const std::optional<Range<HoursPerWeek>>& hours) {
  return hours && hours->min.value > 0 ? hours : std::nullopt;
}

std::optional<Range<Cents>> payable(const std::optional<Range<Cents>>& wage) {
  constexpr std::int32_t kMostCents = 1'000'000;
  return wage && wage->max.value <= kMostCents ? wage : std::nullopt;
}

ConditionSet only_home_work(const ConditionSet& conditions) {
  ConditionSet left;
  if (conditions[Condition::home_work] == Answer::yes) left.set(Condition::home_work, Answer::yes);
  return left;
}

DemandLeft left_of(const Demand& demand, const Vacancy& vacancy, const ConceptNames&) {
  const bool later = demand.needed.at != NeededAt::start;
  constexpr std::string_view kTold = "JobPosting tells neither weight, moment, offer nor law";
  if (std::holds_alternative<SkillDemand>(demand.what)) {
    return {plain_demand(demand, Force::wished), "a skill is wished in a JobPosting, and no more"};
  }
  if (std::holds_alternative<CertificateDemand>(demand.what)) {
    const bool wished = later || demand.force == Force::wished;
    return {plain_demand(demand, wished ? Force::wished : Force::required), kTold};
  }
  const bool experience = std::holds_alternative<ExperienceYearsDemand>(demand.what);
  const auto* diploma = std::get_if<DiplomaDemand>(&demand.what);
  if (!experience && (diploma == nullptr || diploma->level == EducationLevel::none)) return {};
  if (later || demand.force == Force::wished) {
    return {{}, "what a JobPosting asks so is required at the start"};
  }
  if (!experience) return {plain_demand(demand, Force::required), kTold};
  DemandLeft left = years_in_occupation(demand, vacancy, 1);
  if (left.demand) left = {plain_demand(*left.demand, Force::required), kTold};
  return left;
}

int rank_of(const Demand& demand) {
  if (std::holds_alternative<ExperienceYearsDemand>(demand.what)) return 2;
  if (std::holds_alternative<DiplomaDemand>(demand.what)) return 3;
  return demand.force == Force::wished ? 0 : 1;
}

}  // namespace

const VacancyHolds kJobPostingHolds{
    .format = "JobPosting",
    .text = trimmed_text,
    .employer = kHeld,
    .sector = kHeld,
    .occupation =
        [](const Vacancy& vacancy, const ConceptNames& names) {
          return vacancy.occupation ? vacancy.occupation : names.occupation_in(vacancy.title);
        },
    .seats = kHeld,
    .start = kHeld,
    .postcode = kHeld,
    .contracts = {typed, "a JobPosting has no word for it"},
    .hours = {written_hours, "hours are written from 1 on"},
    .hourly = {payable, "a wage of at most 10,000 euro an hour"},
    .conditions = {only_home_work, "a JobPosting tells work at home, and no other condition"},
    .demand = left_of,
    .demand_rank = rank_of,
    .demand_key = [](const Demand& demand) -> std::optional<std::uint64_t> {
      if (rank_of(demand) > 1) return std::nullopt;
      return key_of_what(demand);
    },
    .unlinked =
        [](const Vacancy& vacancy, const ConceptNames& names) {
          return unlinked_after_title(vacancy, names, kSeparators);
        },
};

namespace {

class Posting {
 public:
  Posting(const Vacancy& vacancy, const ConceptNames& names) : vacancy_{vacancy}, names_{names} {}

  std::string write() && {
    json_.begin_object();
    put(json_, "@context", "https://schema.org/");
    put(json_, "@type", "JobPosting");
    begin("identifier", "PropertyValue");
    put(json_, "value", vacancy_.id);
    json_.end_object();
    put(json_, "title", vacancy_.title);
    if (!vacancy_.employer.empty()) {
      begin("hiringOrganization", "Organization");
      put(json_, "name", vacancy_.employer);
      json_.end_object();
    }
    put(json_, "industry", vacancy_.sector);
    if (vacancy_.occupation) {
      begin("occupationalCategory", "CategoryCode");
      put(json_, "codeValue", names_.taxonomy().identifier(*vacancy_.occupation));
      put(json_, "name", names_.taxonomy().label(*vacancy_.occupation, names_.language()));
      json_.end_object();
    }
    put(json_, "totalJobOpenings", vacancy_.seats);
    if (vacancy_.conditions[Condition::home_work] == Answer::yes) {
      put(json_, "jobLocationType", "TELECOMMUTE");
    }
    put(json_, "jobStartDate", vacancy_.start);
    write_place();
    put_texts(json_, "employmentType", vacancy_.contracts, type_of);
    write_hours();
    write_pay();
    write_demands();
    json_.end_object();
    return json_.take();
  }

 private:
  void begin(std::string_view key, std::string_view type) {
    json_.key(key);
    json_.begin_object();
    put(json_, "@type", type);
  }

  void write_place() {
    if (vacancy_.postcode.length == 0) return;
    begin("jobLocation", "Place");
    begin("address", "PostalAddress");
    put(json_, "postalCode", std::to_string(vacancy_.postcode.digits));
    put(json_, "addressCountry", "NL");
    json_.end_object();
    json_.end_object();
  }

  void write_hours() {
    if (!vacancy_.hours) return;
    std::string text = std::to_string(vacancy_.hours->min.value);
    if (vacancy_.hours->max != vacancy_.hours->min) {
      text.append("-").append(std::to_string(vacancy_.hours->max.value));
    }
    put(json_, "workHours", text.append(" uur per week"));
  }

  void write_pay() {
    if (!vacancy_.wage.hourly) return;
    constexpr std::int64_t kThousandthsOfACent = 10;
    begin("baseSalary", "MonetaryAmount");
    put(json_, "currency", "EUR");
    begin("value", "QuantitativeValue");
    json_.key("minValue");
    json_.thousandths(vacancy_.wage.hourly->min.value * kThousandthsOfACent);
    json_.key("maxValue");
    json_.thousandths(vacancy_.wage.hourly->max.value * kThousandthsOfACent);
    put(json_, "unitText", "HOUR");
    json_.end_object();
    json_.end_object();
  }

  void write_term(const Demand& demand) {
    const auto* skill = std::get_if<SkillDemand>(&demand.what);
    const SkillId id =
        skill != nullptr ? skill->skill : std::get<CertificateDemand>(demand.what).certificate;
    json_.begin_object();
    put(json_, "@type", "DefinedTerm");
    put(json_, "name", names_.taxonomy().label(id, names_.language()));
    put(json_, "termCode", names_.taxonomy().identifier(id));
    json_.end_object();
  }

  void write_terms(std::string_view key, int rank, const std::vector<std::string>& texts) {
    std::vector<Demand> named;
    for (const Demand& demand : vacancy_.demands) {
      if (rank_of(demand) == rank) named.push_back(demand);
    }
    if (named.empty() && texts.empty()) return;
    json_.key(key);
    json_.begin_array();
    for (const Demand& demand : named) write_term(demand);
    for (const std::string& text : texts) json_.string(text);
    json_.end_array();
  }

  [[nodiscard]] std::vector<std::string> unlinked_beside_title() const {
    const std::ptrdiff_t titles = vacancy_.occupation ? 0 : 1;
    return {vacancy_.unlinked.begin() + titles, vacancy_.unlinked.end()};
  }

  void write_demands() {
    write_terms("skills", 0, unlinked_beside_title());
    write_terms("qualifications", 1, {});
    std::vector<EducationLevel> levels;
    std::vector<std::int32_t> months;
    for (const Demand& demand : vacancy_.demands) {
      if (const auto* experience = std::get_if<ExperienceYearsDemand>(&demand.what)) {
        months.push_back(experience->months.value);
      } else if (const auto* diploma = std::get_if<DiplomaDemand>(&demand.what)) {
        levels.push_back(diploma->level);
      }
    }
    put_list(json_, "experienceRequirements", months, [&](std::int32_t number) {
      put(json_, "@type", "OccupationalExperienceRequirements");
      put(json_, "monthsOfExperience", std::optional{number});
    });
    put_list(json_, "educationRequirements", levels, [&](EducationLevel level) {
      put(json_, "@type", "EducationalOccupationalCredential");
      put(json_, "credentialCategory", to_string(level));
    });
  }

  const Vacancy& vacancy_;
  const ConceptNames& names_;
  json::Writer json_;
};

}  // namespace

std::string write_job_posting(const Vacancy& vacancy, const ConceptNames& names) {
  return Posting(vacancy, names).write();
}

}  // namespace overstap
