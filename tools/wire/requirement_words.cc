// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/sentences.h"
#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

std::string experience_name(const Scope& scope, const ExperienceYearsDemand& demand) {
  const std::string time = months(scope.language, demand.months);
  if (demand.leading) return scope.say(Word::need_experience_leading, {time});
  if (demand.in.empty()) return scope.say(Word::need_experience_any, {time});
  std::string work = scope.label(demand.in.front());
  if (demand.in.size() > 1) {
    work += " (" + scope.say(Word::and_more, {std::to_string(demand.in.size() - 1)}) + ")";
  }
  return scope.say(Word::need_experience, {time, work});
}

struct DemandName {
  const Scope& scope;
  std::string operator()(const SkillDemand& d) const { return scope.label(d.skill); }
  std::string operator()(const DiplomaDemand& d) const {
    return scope.say(Word::need_diploma, {term(scope.language, d.level)});
  }
  std::string operator()(const WorkingLevelDemand& d) const {
    return scope.say(Word::need_working_level, {term(scope.language, d.level)});
  }
  std::string operator()(const CertificateDemand& d) const { return scope.label(d.certificate); }
  std::string operator()(const LanguageDemand& d) const {
    return scope.say(Word::need_language,
                     {scope.label(d.language), term(scope.language, d.part), cefr_word(d.level)});
  }
  std::string operator()(const ExperienceYearsDemand& d) const { return experience_name(scope, d); }
  std::string operator()(const ScreeningDemand& d) const {
    return std::string{term(scope.language, d.screening)};
  }
};

std::string demand_name(const Scope& scope, const Demand& demand) {
  std::string name = std::visit(DemandName{scope}, demand.what);
  if (demand.needed.at == NeededAt::within_weeks) {
    const Range<Weeks> range{demand.needed.weeks, demand.needed.weeks};
    return scope.say(Word::need_within, {name, weeks(scope.language, range)});
  }
  if (demand.needed.at == NeededAt::before_task) {
    return scope.say(Word::need_before_task, {name, demand.needed.task});
  }
  return name;
}

const Demand* demand_of(const Vacancy& vacancy, const Requirement& requirement) {
  if (!requirement.demand || *requirement.demand >= vacancy.demands.size()) return nullptr;
  return &vacancy.demands[*requirement.demand];
}

std::string roster_name(const Scope& scope, const Vacancy& vacancy) {
  const int evenings = vacancy.roster.evenings_per_week.value_or(0);
  if (evenings < 1) return scope.say(Word::need_roster);
  if (evenings == 1) return scope.say(Word::need_roster_evening);
  return scope.say(Word::need_roster_evenings, {std::to_string(*vacancy.roster.evenings_per_week)});
}

std::string reason_words(const Scope& scope, const Requirement& r) {
  std::string text{term(scope.language, r.reason)};
  const std::string when = day_and_part(scope.language, r.day, r.part);
  if (!when.empty() && r.state != State::met) text += " (" + when + ")";
  if (r.distance) text += " (" + kilometres(scope.language, *r.distance) + ")";
  if (r.kind == RequirementKind::hours && r.hours_overlap) {
    text += " (" + hours(scope.language, *r.hours_overlap) + ")";
  }
  return text;
}

struct DemandQuestion {
  const Scope& scope;
  const Requirement& requirement;
  std::string operator()(const SkillDemand& d) const {
    const bool knowledge = scope.market.taxonomy().record(d.skill).kind == SkillKind::knowledge;
    if (knowledge) return scope.say(Word::ask_knowledge, {knowledge_words(scope, d.skill)});
    return scope.say(Word::ask_skill, {scope.label(d.skill)});
  }
  std::string operator()(const DiplomaDemand&) const {
    return scope.say(requirement.reason == Reason::abroad_without_valuation ? Word::ask_valuation
                                                                            : Word::ask_education);
  }
  std::string operator()(const WorkingLevelDemand&) const {
    return scope.say(Word::ask_working_level);
  }
  std::string operator()(const CertificateDemand& d) const {
    return scope.say(
        requirement.reason == Reason::upkeep_unknown ? Word::ask_upkeep : Word::ask_certificate,
        {scope.label(d.certificate)});
  }
  std::string operator()(const LanguageDemand& d) const {
    return scope.say(Word::ask_language, {scope.label(d.language), term(scope.language, d.part)});
  }
  std::string operator()(const ExperienceYearsDemand& d) const {
    if (d.leading) return scope.say(Word::ask_experience_leading);
    if (d.in.empty()) return scope.say(Word::ask_experience);
    return scope.say(Word::ask_experience_in, {scope.label(d.in.front())});
  }
  std::string operator()(const ScreeningDemand&) const { return {}; }
};

std::string roster_question(const Scope& scope, const Vacancy& vacancy, const Requirement& r) {
  const std::string when = day_and_part(scope.language, r.day, r.part);
  if (r.reason == Reason::not_available && !when.empty()) {
    return scope.say(Word::ask_roster_without, {when});
  }
  const int evenings = vacancy.roster.evenings_per_week.value_or(0);
  if (evenings > 0 && (!r.part || *r.part == DayPart::evening)) {
    return evenings == 1 ? scope.say(Word::ask_evenings)
                         : scope.say(Word::ask_evenings_n, {std::to_string(evenings)});
  }
  if (when.empty()) return scope.say(Word::ask_availability);
  return scope.say(Word::ask_availability_part, {when});
}

std::string obtainable_words(const Scope& scope, const Requirement& r) {
  std::vector<std::string> parts;
  if (r.weeks) parts.push_back(scope.say(Word::obtainable_in, {weeks(scope.language, *r.weeks)}));
  for (const TrainingId id : r.offers) {
    parts.push_back(
        scope.say(Word::with_offer, {scope.in(scope.market.trainings()[id.index()].label)}));
  }
  if (r.start_moves && r.weeks) {
    parts.push_back(scope.say(Word::start_moves, {weeks(scope.language, *r.weeks)}));
  }
  if (r.stale_offer) parts.push_back(scope.say(Word::stale_offer));
  return join_plain(parts, ", ");
}

}  // namespace

Requirement requirement_of(const RequirementCost& cost) {
  Requirement requirement;
  requirement.kind = cost.kind;
  requirement.force = cost.force;
  requirement.of_person = cost.of_person;
  requirement.demand = cost.demand;
  requirement.condition = cost.condition;
  return requirement;
}

std::string requirement_name(const Scope& scope, const Vacancy& vacancy, const Requirement& r) {
  if (const Demand* demand = demand_of(vacancy, r)) return demand_name(scope, *demand);
  switch (r.kind) {
    case RequirementKind::hours:
      return scope.say(Word::need_hours);
    case RequirementKind::roster:
      return roster_name(scope, vacancy);
    case RequirementKind::travel:
      return scope.say(Word::need_travel);
    case RequirementKind::contract:
      return scope.say(Word::need_contract);
    case RequirementKind::wage:
      return scope.say(Word::need_wage);
    case RequirementKind::start:
      return scope.say(Word::need_start);
    case RequirementKind::wish:
      return scope.say(Word::need_wish,
                       {r.condition ? term(scope.language, *r.condition) : std::string_view{}});
    default:
      return std::string{to_string(r.kind)};
  }
}

std::string requirement_sentence(const Scope& scope, const Vacancy& vacancy, const Requirement& r) {
  const std::string name = requirement_name(scope, vacancy, r);
  if (r.later) return scope.say(Word::later_after_selection, {name});
  std::string text = name + ": " + reason_words(scope, r);
  if (const std::string offers = obtainable_words(scope, r); !offers.empty()) text += ", " + offers;
  if (const Demand* demand = demand_of(vacancy, r);
      demand != nullptr && demand->employer_offers && r.state != State::met) {
    text += " (" + scope.say(Word::employer_offers) + ")";
  }
  return text;
}

std::string requirement_question(const Scope& scope, const Vacancy& vacancy, const Requirement& r) {
  if (const Demand* demand = demand_of(vacancy, r)) {
    return std::visit(DemandQuestion{scope, r}, demand->what);
  }
  switch (r.kind) {
    case RequirementKind::hours:
      return scope.say(Word::ask_hours);
    case RequirementKind::roster:
      return roster_question(scope, vacancy, r);
    case RequirementKind::travel:
      if (r.distance && r.reason == Reason::near_the_limit) {
        return scope.say(Word::ask_distance, {kilometres(scope.language, *r.distance)});
      }
      return scope.say(Word::ask_place);
    case RequirementKind::contract:
      return scope.say(Word::ask_contract);
    case RequirementKind::wage:
      return scope.say(Word::ask_wage);
    case RequirementKind::start:
      return scope.say(Word::ask_start);
    case RequirementKind::wish:
      return scope.say(Word::ask_wish,
                       {r.condition ? term(scope.language, *r.condition) : std::string_view{}});
    default:
      return {};
  }
}

}  // namespace overstap::wire
