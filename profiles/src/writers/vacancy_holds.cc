// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/writers/vacancy_holds.h"

#include <algorithm>
#include <set>

#include "profiles/src/writers/sound.h"
#include "profiles/src/writers/sound_demand.h"

namespace overstap {
namespace {

constexpr std::int32_t kMaxSeats = 100'000;
constexpr std::int32_t kMaxWeeks = 520;
constexpr std::int32_t kHoursOfAWeek = 168;

constexpr std::string_view kChangedText =
    "a text comes back without the white space around it, unreadable bytes and citizen numbers";
constexpr std::string_view kTwice = "it stands in the list already";
constexpr std::string_view kOrder = "the order in which they stand";

constexpr Hold<std::optional<std::int32_t>> kRealSeats{number_within<1, kMaxSeats>,
                                                       "no number of 1 to 100,000 places"};
constexpr Hold<std::optional<Weeks>> kRealWeeks{up_to<WeeksUnit, kMaxWeeks>,
                                                "no number of 0 to 520 weeks"};
constexpr Hold<std::optional<Range<Cents>>> kRealWage{real_wage,
                                                      "no range of 0 to 1,000,000 euro an hour"};
constexpr Hold<Roster> kRealRoster{real_roster, "no number of days, or no time of the day"};

/// Reduces one vacancy to what a format holds.
class Reduction {
 public:
  Reduction(const Vacancy& vacancy, const VacancyHolds& holds, const ConceptNames& names)
      : holds_{holds},
        taxonomy_{names.taxonomy()},
        names_{names},
        value_{vacancy},
        losses_{vacancy.id, holds.format} {}

  Reduced<Vacancy> run() && {
    cut_text(value_.id, "id");
    cut_what();
    cut_when();
    cut_terms();
    cut_demands();
    cut_tasks();
    cut_words();
    return {std::move(value_), losses_.take()};
  }

 private:
  template <class T>
  void fit(T& value, const Hold<T>& real, const Hold<T>& hold, std::string_view field) {
    losses_.fit(value, real, field);
    losses_.fit(value, hold, field);
  }

  void cut_text(std::string& text, const FieldPlace& at, std::string_view field) {
    losses_.fit(text, Hold<std::string>{holds_.text, kChangedText}, at, field);
  }
  void cut_text(std::string& text, std::string_view field) { cut_text(text, {}, field); }

  void cut_what() {
    cut_text(value_.title, "title");
    losses_.fit(value_.employer, holds_.employer, "employer");
    cut_text(value_.employer, "employer");
    losses_.fit(value_.sector, holds_.sector, "sector");
    cut_text(value_.sector, "sector");
    const auto occupation =
        holds_.occupation == nullptr ? std::nullopt : holds_.occupation(value_, names_);
    if (occupation != value_.occupation) losses_.lose({}, "occupation", "the title tells it");
    value_.occupation = occupation;
    losses_.fit(value_.organisation_form, holds_.organisation_form, "organisation_form");
    losses_.fit(value_.direction, holds_.direction, "direction");
    fit(value_.channels, kDistinct<Channel>, holds_.channels, "channels");
    fit(value_.seats, kRealSeats, holds_.seats, "seats");
  }

  void cut_when() {
    fit(value_.start, kRealDate, holds_.start, "start");
    fit(value_.postcode, kRealPostcode, holds_.postcode, "postcode");
    fit(value_.hours, kRealHours, holds_.hours, "hours");
    fit(value_.roster, kRealRoster, holds_.roster, "roster");
  }

  void cut_terms() {
    fit(value_.contracts, kDistinct<ContractKind>, holds_.contracts, "contracts");
    fit(value_.wage.hourly, kRealWage, holds_.hourly, "wage.hourly");
    losses_.fit(value_.wage.cao, holds_.cao, "wage.cao");
    cut_text(value_.wage.cao, "wage.cao");
    losses_.fit(value_.wage.allowances, holds_.allowances, "wage.allowances");
    losses_.fit(value_.conditions, holds_.conditions, "conditions");
    losses_.fit(value_.adaptation_possible, holds_.adaptation_possible, "adaptation_possible");
    fit(value_.induction, kRealWeeks, holds_.induction, "induction");
    losses_.fit(value_.induction_paid, holds_.induction_paid, "induction_paid");
  }

  void cut_demands() {
    losses_.each(value_.demands, "demands", [&](Demand& demand, const FieldPlace& at) {
      return replace(demand, real_demand(demand, taxonomy_), at);
    });
    const Vacancy before = value_;
    losses_.each(value_.demands, "demands", [&](Demand& demand, const FieldPlace& at) {
      return replace(
          demand, holds_.demand == nullptr ? DemandLeft{} : holds_.demand(demand, before, names_),
          at);
    });
    settle_demands();
  }

  /// Whether the demand stays; every part of it that changed is a loss.
  bool replace(Demand& demand, DemandLeft left, const FieldPlace& at) {
    if (!left.demand) {
      losses_.lose(at, {}, left.why);
      return false;
    }
    const Demand& now = *left.demand;
    if (now.what != demand.what) losses_.lose(at, "what", left.why);
    if (now.force != demand.force) losses_.lose(at, "force", left.why);
    if (now.weight != demand.weight) losses_.lose(at, "weight", left.why);
    if (now.needed != demand.needed) losses_.lose(at, "needed", left.why);
    if (now.employer_offers != demand.employer_offers)
      losses_.lose(at, "employer_offers", left.why);
    demand = *std::move(left.demand);
    return true;
  }

  void settle_demands() {
    std::set<std::uint64_t> seen;
    losses_.each(value_.demands, "demands", [&](const Demand& demand, const FieldPlace& at) {
      const auto key = holds_.demand_key == nullptr ? std::nullopt : holds_.demand_key(demand);
      if (!key || seen.insert(*key).second) return true;
      losses_.lose(at, {}, kTwice);
      return false;
    });
    if (holds_.demand_rank == nullptr) return;
    const std::vector<Demand> before = value_.demands;
    std::ranges::stable_sort(value_.demands, {}, holds_.demand_rank);
    if (value_.demands != before) losses_.lose({}, "demands", kOrder);
  }

  void cut_tasks() {
    losses_.each(value_.tasks, "tasks", [&](VacancyTask& task, const FieldPlace& at) {
      cut_text(task.label, at, "label");
      if (task.label.empty()) losses_.lose(at, {}, "it has no name");
      if (task.hours && (task.hours->value < 0 || task.hours->value > kHoursOfAWeek)) {
        losses_.lose(at, "hours", "no number of 0 to 168 hours");
        task.hours.reset();
      }
      const auto other = [&](SkillId id) {
        const SkillKind kind = taxonomy_.record(id).kind;
        return kind != SkillKind::skill && kind != SkillKind::knowledge;
      };
      if (std::erase_if(task.skills, other) > 0) losses_.lose(at, "skills", "they are no skills");
      return !task.label.empty();
    });
    losses_.fit(value_.tasks, holds_.tasks, "tasks");
  }

  void cut_texts(std::vector<std::string>& texts, std::string_view list) {
    losses_.each(texts, list, [&](std::string& text, const FieldPlace& at) {
      cut_text(text, at, {});
      if (text.empty()) losses_.lose(at, {}, "it is empty");
      return !text.empty();
    });
  }

  void cut_words() {
    cut_texts(value_.said, "said");
    losses_.fit(value_.said, holds_.said, "said");
    cut_texts(value_.unlinked, "unlinked");
    std::vector<std::string> left =
        holds_.unlinked == nullptr ? std::vector<std::string>{} : holds_.unlinked(value_, names_);
    if (left != value_.unlinked) losses_.lose({}, "unlinked", {});
    value_.unlinked = std::move(left);
  }

  const VacancyHolds& holds_;
  const Taxonomy& taxonomy_;
  const ConceptNames& names_;
  Vacancy value_;
  Losses losses_;
};

}  // namespace

Reduced<Vacancy> reduce_to(const Vacancy& vacancy, const VacancyHolds& holds,
                           const ConceptNames& names) {
  return Reduction(vacancy, holds, names).run();
}

std::uint64_t key_of_what(const Demand& demand) {
  constexpr std::uint64_t kKinds = 16, kParts = 8;
  const auto key = [&](std::uint64_t number) { return number * kKinds + demand.what.index(); };
  // A skill and a certificate are concepts of one table.
  if (const auto* skill = std::get_if<SkillDemand>(&demand.what)) {
    return skill->skill.value() * kKinds;
  }
  if (const auto* paper = std::get_if<CertificateDemand>(&demand.what)) {
    return paper->certificate.value() * kKinds;
  }
  if (const auto* diploma = std::get_if<DiplomaDemand>(&demand.what)) {
    return key(static_cast<std::uint64_t>(diploma->level));
  }
  if (const auto* level = std::get_if<WorkingLevelDemand>(&demand.what)) {
    return key(static_cast<std::uint64_t>(level->level));
  }
  if (const auto* language = std::get_if<LanguageDemand>(&demand.what)) {
    return key(language->language.value() * kParts + static_cast<std::uint64_t>(language->part));
  }
  if (const auto* experience = std::get_if<ExperienceYearsDemand>(&demand.what)) {
    return key(static_cast<std::uint64_t>(experience->months.value));
  }
  return key(static_cast<std::uint64_t>(std::get<ScreeningDemand>(demand.what).screening));
}

}  // namespace overstap
