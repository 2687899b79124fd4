// SPDX-License-Identifier: Apache-2.0
// The project's own vacancy format, as data/README.md describes it.
#include "profiles/src/foreign/fields.h"
#include "profiles/src/formats/row_readers.h"

namespace overstap {
namespace {

constexpr std::int64_t kMaxSeats = 100'000;
constexpr std::int64_t kMaxCents = 100'000'000;
constexpr std::int64_t kMaxWeeks = 520;
constexpr std::int32_t kHoursOfAWeek = 168;

bool is_time_of_day(std::string_view text) {
  const auto digit = [&](std::size_t i, char max) { return text[i] >= '0' && text[i] <= max; };
  if (text.size() != 5 || text[2] != ':') return false;
  const bool hour = digit(0, '1') ? digit(1, '9') : text[0] == '2' && digit(1, '3');
  return hour && digit(3, '5') && digit(4, '9');
}

class VacancyRow {
 public:
  explicit VacancyRow(Row& row) : row_{row}, root_{row.context, row.value, row.pointer} {}

  Vacancy read() && {
    // Labels are in the language of the vacancy, where it names one.
    if (const auto language = read_choice(root_, "language", kLanguageChoice))
      row_.language = *language;
    vacancy_.id = read_id(root_, row_);
    read_what();
    read_when();
    read_wage();
    read_conditions();
    read_demands();
    read_tasks();
    vacancy_.said = root_.strings("said");
    read_induction();
    read_unlinked(root_, vacancy_.unlinked);
    read_source_text(root_, row_);
    check_provenance(root_);
    root_.finish();
    return std::move(vacancy_);
  }

 private:
  void read_what() {
    vacancy_.title = root_.non_empty("title");
    vacancy_.employer = read_text(root_, "employer");
    vacancy_.sector = read_text(root_, "sector");
    if (const auto reference = read_reference(root_, "occupation")) {
      vacancy_.occupation = link_occupation(row_, *reference, vacancy_.unlinked);
    }
    vacancy_.organisation_form = read_choice(root_, "organisation_form", kOrganisationFormChoice)
                                     .value_or(OrganisationForm::unknown);
    vacancy_.direction =
        read_choice(root_, "direction", kDirectionChoice).value_or(Direction::unknown);
    vacancy_.channels = read_choices(root_, "channels", kChannelChoice);
    if (const auto seats = root_.optional_integer("seats", 1, kMaxSeats)) {
      vacancy_.seats = static_cast<std::int32_t>(*seats);
    }
    vacancy_.contracts = read_choices(root_, "contracts", kContractChoice);
  }

  void read_when() {
    vacancy_.start = read_date(root_, "start");
    if (std::optional<json::ObjectReader> place = root_.object("place")) {
      vacancy_.postcode = read_postcode(*place);
      place->finish();
    }
    vacancy_.hours = read_hours(root_, "hours");
    std::optional<json::ObjectReader> entry = root_.object("roster");
    if (!entry) return;
    Roster& roster = vacancy_.roster;
    for (const auto& [value, pointer] : entry->array("windows")) {
      json::ObjectReader window(row_.context, *value, pointer);
      (void)window.required("days");
      (void)window.required("parts");
      roster.windows.push_back({read_choices(window, "days", kDayChoice),
                                read_choices(window, "parts", kDayPartChoice)});
      window.finish();
    }
    roster.evenings_per_week = read_count(*entry, "evenings_per_week", 7);
    roster.saturdays_per_4_weeks = read_count(*entry, "saturdays_per_4_weeks", 4);
    roster.sundays_per_4_weeks = read_count(*entry, "sundays_per_4_weeks", 4);
    roster.self_rostering = read_answer(*entry, "self_rostering");
    roster.ends_at = read_text(*entry, "ends_at");
    if (!roster.ends_at.empty() && !is_time_of_day(roster.ends_at)) {
      entry->fail("ends_at", "expected a time such as 23:00");
    }
    entry->finish();
  }

  static std::optional<std::int32_t> read_count(json::ObjectReader& entry, std::string_view key,
                                                std::int64_t max) {
    const auto count = entry.optional_integer(key, 0, max);
    if (!count) return std::nullopt;
    return static_cast<std::int32_t>(*count);
  }

  void read_wage() {
    std::optional<json::ObjectReader> entry = root_.object("wage");
    if (!entry) return;
    if (entry->has("min_cents") || entry->has("max_cents")) {
      const Cents min{static_cast<std::int32_t>(entry->integer("min_cents", 0, kMaxCents))};
      const Cents max{static_cast<std::int32_t>(entry->integer("max_cents", 0, kMaxCents))};
      if (max < min) entry->fail("max_cents", "less than min_cents");
      vacancy_.wage.hourly = Range<Cents>{min, max};
    }
    vacancy_.wage.cao = read_text(*entry, "cao");
    vacancy_.wage.allowances = read_answer(*entry, "allowances");
    entry->finish();
  }

  void read_conditions() {
    vacancy_.adaptation_possible = read_answer(root_, "adaptation_possible");
    std::optional<json::ObjectReader> entry = root_.object("conditions");
    if (!entry) return;
    for (int i = 0; i < kConditions; ++i) {
      const auto condition = static_cast<Condition>(i);
      vacancy_.conditions.set(condition, read_answer(*entry, to_string(condition)));
    }
    entry->finish();
  }

  void read_demands() {
    (void)root_.required("demands");
    for (const auto& [value, pointer] : root_.array("demands")) {
      if (auto demand = read_demand(row_, *value, pointer, vacancy_.unlinked)) {
        vacancy_.demands.push_back(*std::move(demand));
      }
      if (!row_.context.ok()) return;
    }
  }

  void read_tasks() {
    for (const auto& [value, pointer] : root_.array("tasks")) {
      json::ObjectReader entry(row_.context, *value, pointer);
      VacancyTask task;
      task.label = entry.non_empty("label");
      task.hours = read_hours_point(entry, "hours", kHoursOfAWeek);
      for (const auto& [skill, skill_pointer] : entry.array("skills")) {
        if (skill->kind != json::Kind::string || skill->text.empty()) {
          row_.context.fail_at(*skill, skill_pointer, "expected the code or label of a skill");
          return;
        }
        const Reference reference{skill->text, skill, skill_pointer};
        if (const auto id = link_skill(row_, reference, {SkillKind::skill, SkillKind::knowledge},
                                       vacancy_.unlinked)) {
          task.skills.push_back(*id);
        }
      }
      entry.finish();
      if (!row_.context.ok()) return;
      vacancy_.tasks.push_back(std::move(task));
    }
  }

  void read_induction() {
    std::optional<json::ObjectReader> entry = root_.object("induction");
    if (!entry) return;
    if (const auto weeks = entry->optional_integer("weeks", 0, kMaxWeeks)) {
      vacancy_.induction = Weeks{static_cast<std::int32_t>(*weeks)};
    }
    vacancy_.induction_paid = read_answer(*entry, "paid");
    entry->finish();
  }

  Row& row_;
  json::ObjectReader root_;
  Vacancy vacancy_;
};

}  // namespace

Vacancy read_vacancy_row(Row& row) { return VacancyRow(row).read(); }

}  // namespace overstap
