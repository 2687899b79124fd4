// SPDX-License-Identifier: Apache-2.0
// The project's own vacancy format: all.
#include "profiles/src/foreign/fields.h"
#include "profiles/src/writers/own_json.h"
#include "profiles/src/writers/row_writers.h"
#include "profiles/src/writers/sound.h"

namespace overstap {

const VacancyHolds kVacancyJsonHolds{
    .format = "the project's own JSON",
    .text = plain_text,
    .employer = kHeld,
    .sector = kHeld,
    .occupation = [](const Vacancy& vacancy, const ConceptNames&) { return vacancy.occupation; },
    .organisation_form = kHeld,
    .direction = kHeld,
    .channels = kHeld,
    .seats = kHeld,
    .start = kHeld,
    .postcode = kHeld,
    .contracts = kHeld,
    .hours = kHeld,
    .roster = kHeld,
    .hourly = kHeld,
    .cao = kHeld,
    .allowances = kHeld,
    .conditions = kHeld,
    .adaptation_possible = kHeld,
    .demand = [](const Demand& demand, const Vacancy&,
                 const ConceptNames&) { return DemandLeft{demand, {}}; },
    .tasks = kHeld,
    .said = kHeld,
    .induction = kHeld,
    .induction_paid = kHeld,
    .unlinked = [](const Vacancy& vacancy, const ConceptNames&) { return vacancy.unlinked; },
};

namespace {

class VacancyJson {
 public:
  VacancyJson(const Vacancy& vacancy, const ConceptNames& names)
      : vacancy_{vacancy}, taxonomy_{names.taxonomy()} {}

  std::string write(const SourceText& text) && {
    json_.begin_object();
    write_what();
    write_when();
    write_terms();
    // Demands are always named: a vacancy without any says that it asks nothing.
    json_.key("demands");
    json_.begin_array();
    for (const Demand& demand : vacancy_.demands) write_demand(demand);
    json_.end_array();
    put_list(json_, "tasks", vacancy_.tasks, [&](const VacancyTask& task) {
      put(json_, "label", task.label);
      put(json_, "hours", task.hours);
      put_texts(json_, "skills", task.skills, [&](SkillId id) { return taxonomy_.identifier(id); });
    });
    const auto same = [](const std::string& words) { return words; };
    put_texts(json_, "said", vacancy_.said, same);
    write_induction();
    put_texts(json_, "unlinked", vacancy_.unlinked, same);
    put_source_text(json_, text);
    json_.end_object();
    return json_.take();
  }

 private:
  void write_what() {
    put(json_, "id", vacancy_.id);
    put(json_, "title", vacancy_.title);
    put(json_, "employer", vacancy_.employer);
    put(json_, "sector", vacancy_.sector);
    if (vacancy_.occupation) put(json_, "occupation", taxonomy_.identifier(*vacancy_.occupation));
    if (vacancy_.organisation_form != OrganisationForm::unknown) {
      put(json_, "organisation_form", to_string(vacancy_.organisation_form));
    }
    if (vacancy_.direction != Direction::unknown) {
      put(json_, "direction", to_string(vacancy_.direction));
    }
    put_texts(json_, "channels", vacancy_.channels, [](Channel c) { return to_string(c); });
    put(json_, "seats", vacancy_.seats);
    put_texts(json_, "contracts", vacancy_.contracts, [](ContractKind c) { return to_string(c); });
  }

  void write_when() {
    put(json_, "start", vacancy_.start);
    put_place(json_, vacancy_.postcode);
    put_hours(json_, vacancy_.hours);
    const Roster& roster = vacancy_.roster;
    if (roster == Roster{}) return;
    json_.key("roster");
    json_.begin_object();
    put_list(json_, "windows", roster.windows, [&](const RosterWindow& window) {
      write_names("days", window.days);
      write_names("parts", window.parts);
    });
    put(json_, "evenings_per_week", roster.evenings_per_week);
    put(json_, "saturdays_per_4_weeks", roster.saturdays_per_4_weeks);
    put(json_, "sundays_per_4_weeks", roster.sundays_per_4_weeks);
    put_answer(json_, "self_rostering", roster.self_rostering);
    put(json_, "ends_at", roster.ends_at);
    json_.end_object();
  }

  /// A list that stands even when it is empty.
  template <class Enum>
  void write_names(std::string_view key, const std::vector<Enum>& values) {
    json_.key(key);
    json_.begin_array();
    for (const Enum value : values) json_.string(to_string(value));
    json_.end_array();
  }

  void write_terms() {
    const Wage& wage = vacancy_.wage;
    if (wage != Wage{}) {
      json_.key("wage");
      json_.begin_object();
      if (wage.hourly) {
        put(json_, "min_cents", std::optional{wage.hourly->min});
        put(json_, "max_cents", std::optional{wage.hourly->max});
      }
      put(json_, "cao", wage.cao);
      put_answer(json_, "allowances", wage.allowances);
      json_.end_object();
    }
    if (vacancy_.conditions != ConditionSet{}) {
      json_.key("conditions");
      json_.begin_object();
      for (int i = 0; i < kConditions; ++i) {
        const auto condition = static_cast<Condition>(i);
        put_answer(json_, to_string(condition), vacancy_.conditions[condition]);
      }
      json_.end_object();
    }
    put_answer(json_, "adaptation_possible", vacancy_.adaptation_possible);
  }

  void write_what(const SkillDemand& what) {
    put(json_, "skill", taxonomy_.identifier(what.skill));
  }
  void write_what(const DiplomaDemand& what) { put(json_, "diploma_level", to_string(what.level)); }
  void write_what(const WorkingLevelDemand& what) {
    put(json_, "working_level", to_string(what.level));
  }
  void write_what(const CertificateDemand& what) {
    put(json_, "certificate", taxonomy_.identifier(what.certificate));
  }
  void write_what(const LanguageDemand& what) {
    put(json_, "language", taxonomy_.identifier(what.language));
    put(json_, "part", to_string(what.part));
    put(json_, "level", to_string(what.level));
  }
  void write_what(const ExperienceYearsDemand& what) {
    if (what.months.value % 12 == 0) {
      put(json_, "experience_years", std::optional{what.months.value / 12});
    } else {
      put(json_, "experience_months", std::optional{what.months.value});
    }
    put_texts(json_, "in", what.in, [&](OccupationId id) { return taxonomy_.identifier(id); });
    put_flag(json_, "leading", what.leading);
  }
  void write_what(const ScreeningDemand& what) {
    put(json_, "screening", to_string(what.screening));
  }

  void write_demand(const Demand& demand) {
    json_.begin_object();
    std::visit([&](const auto& what) { write_what(what); }, demand.what);
    put(json_, "force", to_string(demand.force));
    if (demand.weight != 1) put(json_, "weight", std::optional{demand.weight});
    write_needed(demand.needed);
    if (demand.employer_offers) put(json_, "obtainable_by", "employer");
    json_.end_object();
  }

  void write_needed(const Needed& needed) {
    if (needed.at == NeededAt::start) return;
    json_.key("needed");
    json_.begin_object();
    if (needed.at == NeededAt::within_weeks) {
      put(json_, "within_weeks", std::optional{needed.weeks});
    } else if (needed.at == NeededAt::before_task) {
      put(json_, "before_task", needed.task);
      if (needed.weeks.value > 0) put(json_, "after_weeks", std::optional{needed.weeks});
    } else {
      put_flag(json_, "after_selection", true);
    }
    json_.end_object();
  }

  void write_induction() {
    if (!vacancy_.induction && vacancy_.induction_paid == Answer::unknown) return;
    json_.key("induction");
    json_.begin_object();
    put(json_, "weeks", vacancy_.induction);
    put_answer(json_, "paid", vacancy_.induction_paid);
    json_.end_object();
  }

  const Vacancy& vacancy_;
  const Taxonomy& taxonomy_;
  json::Writer json_;
};

}  // namespace

std::string write_vacancy_json(const Vacancy& vacancy, const ConceptNames& names,
                               const SourceText& text) {
  return VacancyJson(vacancy, names).write(text);
}

}  // namespace overstap
