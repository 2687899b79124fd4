// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "market_layout.h"
#include "market_records.h"
#include "overstap/engine/market_builder.h"
#include "overstap/profiles/vacancy.h"

/// The records of vacancies (see market_records.h), and the list of all encoded tables.
namespace overstap {

template <class V>
void visit(V& v, RecordOf<SkillDemand> auto& x) {
  auto& [skill] = x;
  v(skill);
}
template <class V>
void visit(V& v, RecordOf<DiplomaDemand> auto& x) {
  auto& [level] = x;
  v(level);
}
template <class V>
void visit(V& v, RecordOf<WorkingLevelDemand> auto& x) {
  auto& [level] = x;
  v(level);
}
template <class V>
void visit(V& v, RecordOf<CertificateDemand> auto& x) {
  auto& [certificate] = x;
  v(certificate);
}
template <class V>
void visit(V& v, RecordOf<LanguageDemand> auto& x) {
  auto& [language, part, level] = x;
  v(language, part, level);
}
template <class V>
void visit(V& v, RecordOf<ExperienceYearsDemand> auto& x) {
  auto& [months, in, leading] = x;
  v(months, in, leading);
}
template <class V>
void visit(V& v, RecordOf<ScreeningDemand> auto& x) {
  auto& [screening] = x;
  v(screening);
}
template <class V>
void visit(V& v, RecordOf<Needed> auto& x) {
  auto& [at, weeks, task] = x;
  v(at, weeks, task);
}
template <class V>
void visit(V& v, RecordOf<Demand> auto& x) {
  auto& [what, force, weight, needed, employer_offers] = x;
  v(what, force, weight, needed, employer_offers);
}
template <class V>
void visit(V& v, RecordOf<RosterWindow> auto& x) {
  auto& [days, parts] = x;
  v(days, parts);
}
template <class V>
void visit(V& v, RecordOf<Roster> auto& x) {
  auto& [windows, evenings_per_week, saturdays_per_4_weeks, sundays_per_4_weeks, self_rostering,
         ends_at] = x;
  v(windows, evenings_per_week, saturdays_per_4_weeks, sundays_per_4_weeks, self_rostering,
    ends_at);
}
template <class V>
void visit(V& v, RecordOf<Wage> auto& x) {
  auto& [hourly, cao, allowances] = x;
  v(hourly, cao, allowances);
}
template <class V>
void visit(V& v, RecordOf<VacancyTask> auto& x) {
  auto& [label, hours, skills] = x;
  v(label, hours, skills);
}
template <class V>
void visit(V& v, RecordOf<Vacancy> auto& x) {
  auto& [id, title, employer, sector, occupation, organisation_form, direction, channels, seats,
         start, postcode, contracts, hours, roster, wage, conditions, adaptation_possible, demands,
         tasks, said, induction, induction_paid, unlinked] = x;
  v(id, title, employer, sector, occupation, organisation_form, direction, channels, seats, start,
    postcode, contracts, hours, roster, wage, conditions, adaptation_possible, demands, tasks, said,
    induction, induction_paid, unlinked);
}

/// Calls `visit_table(section, name, table)` for everything that is encoded. Reader, writer and
/// checker share this list.
template <class Visitor, class Content>
  requires RecordOf<Content, MarketContent>
void visit_tables(Visitor&& visit_table, Content& content) {
  visit_table(Section::info, "info", content.info);
  visit_table(Section::weights, "weights", content.weights);
  visit_table(Section::sources, "sources", content.sources);
  visit_table(Section::entries, "entries", content.entries);
  visit_table(Section::statements, "statements", content.statements);
  visit_table(Section::trainings, "trainings", content.trainings);
  visit_table(Section::regions, "regions", content.regions);
  visit_table(Section::places, "places", content.places);
  visit_table(Section::tightness_groups, "tightness_groups", content.tightness_groups);
  visit_table(Section::facts, "facts", content.facts);
  visit_table(Section::fact_cards, "fact_cards", content.fact_cards);
  visit_table(Section::phrases, "phrases", content.phrases);
  visit_table(Section::competence_profiles, "competence_profiles", content.competence_profiles);
  visit_table(Section::channel_demands, "channel_demands", content.channel_demands);
  visit_table(Section::vacancies, "vacancies", content.vacancies);
}

}  // namespace overstap
