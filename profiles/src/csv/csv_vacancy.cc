// SPDX-License-Identifier: Apache-2.0
// One record of a CSV export of vacancies.
#include <algorithm>
#include <array>

#include "overstap/profiles/text.h"
#include "profiles/src/csv/csv_cells.h"
#include "profiles/src/csv/csv_rows.h"
#include "profiles/src/csv/csv_values.h"
#include "profiles/src/csv/csv_words.h"
#include "profiles/src/foreign/fields.h"
#include "profiles/src/foreign/words.h"

namespace overstap {
namespace {

class CsvVacancy {
 public:
  CsvVacancy(Row& row, const CsvMapping& mapping) : row_{row}, cells_{row, mapping} {}

  Vacancy read() && {
    vacancy_.id = csv_id(cells_);
    read_title();
    read_text("employer", vacancy_.employer);
    read_text("sector", vacancy_.sector);
    read_text("cao", vacancy_.wage.cao);
    read_organisation();
    read_numbers();
    vacancy_.start = csv_date(cells_, "start");
    vacancy_.postcode = csv_postcode(cells_);
    vacancy_.contracts = csv_contracts(cells_, "contracts");
    vacancy_.hours = csv_hours(cells_);
    read_roster();
    read_wage();
    read_conditions();
    read_demands();
    for (CsvCell* cell : cells_.all("said")) {
      cells_.read(*cell, "said");
      vacancy_.said.emplace_back(cell->text);
    }
    cells_.finish();
    return std::move(vacancy_);
  }

 private:
  void read_title() {
    CsvCell* occupation = cells_.find("occupation");
    CsvCell* title = cells_.find("title");
    if (title == nullptr) title = occupation;
    if (title == nullptr || title->text.size() > kMaxCsvName) {
      row_.context.fail_at(row_.value, "title",
                           title == nullptr
                               ? "the title is missing: no column of this record names the work"
                               : "the title is longer than a name");
      return;
    }
    cells_.read(*title, "title");
    vacancy_.title = title->text;
    CsvCell& named = occupation != nullptr ? *occupation : *title;
    if (named.text.size() > kMaxCsvName) {
      cells_.refuse(named, "carried as text: longer than a name");
      return;
    }
    cells_.read(named, "occupation");
    const CsvItem item{&named, named.text};
    vacancy_.occupation = link_occupation(row_, item.reference(), vacancy_.unlinked);
  }

  void read_text(std::string_view field, std::string& into) {
    CsvCell* cell = cells_.find(field);
    if (cell == nullptr || cell->text.size() > kMaxCsvName) return;
    cells_.read(*cell, field);
    into = cell->text;
  }

  /// A closed list of words, in the spelling of the project's own format.
  template <class Enum>
  std::optional<Enum> read_one_of(std::string_view field, const Choice<Enum>& choice) {
    CsvCell* cell = cells_.find(field);
    if (cell == nullptr) return std::nullopt;
    const auto value = parse_choice(choice, cell->text);
    if (value) {
      cells_.read(*cell, field);
    } else {
      cells_.refuse(*cell, std::string{"carried as text: "}.append(expected_one_of(choice)));
    }
    return value;
  }

  void read_organisation() {
    vacancy_.organisation_form = read_one_of("organisation_form", kOrganisationFormChoice)
                                     .value_or(OrganisationForm::unknown);
    vacancy_.direction = read_one_of("direction", kDirectionChoice).value_or(Direction::unknown);
    for (CsvCell* cell : cells_.all("channels")) {
      for (const CsvItem& item : cells_.items(*cell)) {
        const auto channel = parse_choice(kChannelChoice, item.text);
        if (!channel) {
          cells_.carry(*cell);
          continue;
        }
        cells_.read(*cell, "channels");
        auto& channels = vacancy_.channels;
        if (std::ranges::find(channels, *channel) == channels.end()) channels.push_back(*channel);
      }
    }
  }

  std::optional<std::int64_t> read_thousandths(CsvCell* cell, std::string_view target,
                                               std::int64_t max, std::string_view expected) {
    if (cell == nullptr) return std::nullopt;
    const auto number = thousandths_in(cell->text);
    if (number && *number <= max * 1000) {
      cells_.read(*cell, target);
      return number;
    }
    cells_.refuse(*cell, std::string{"carried as text: expected "}.append(expected));
    return std::nullopt;
  }

  void read_numbers() {
    constexpr std::int64_t kMaxSeats = 10'000, kMaxWeeks = 520;
    const auto seats =
        read_thousandths(cells_.find("seats"), "seats", kMaxSeats, "a number of places");
    if (seats) vacancy_.seats = static_cast<std::int32_t>(*seats / 1000);
    const auto weeks = read_thousandths(cells_.find("induction_weeks"), "induction", kMaxWeeks,
                                        "a number of weeks");
    if (weeks) vacancy_.induction = Weeks{static_cast<std::int32_t>(*weeks / 1000)};
  }

  /// Days with the same parts go together.
  void read_roster() {
    const Availability week = csv_week(cells_, "roster");
    for (int day = 0; day < kDays; ++day) {
      std::vector<DayPart> parts;
      for (int part = 0; part < kDayParts; ++part) {
        if (week[static_cast<std::size_t>(day)][static_cast<std::size_t>(part)] == Works::yes) {
          parts.push_back(static_cast<DayPart>(part));
        }
      }
      if (parts.empty()) continue;
      auto& windows = vacancy_.roster.windows;
      const auto same = std::ranges::find(windows, parts, &RosterWindow::parts);
      if (same != windows.end()) {
        same->days.push_back(static_cast<Day>(day));
      } else {
        windows.push_back({{static_cast<Day>(day)}, parts});
      }
    }
  }

  void read_wage() {
    constexpr std::string_view kExpected =
        "carried as text: expected euro per hour such as 14,50 - 16,00";
    if (CsvCell* cell = cells_.find("wage")) {
      vacancy_.wage.hourly = cell_wage(cell->text);
      if (vacancy_.wage.hourly) {
        cells_.read(*cell, "wage");
        return;
      }
      cells_.refuse(*cell, std::string{kExpected});
    }
    CsvCell* lowest = cells_.find("wage_min");
    CsvCell* highest = cells_.find("wage_max");
    if (lowest == nullptr && highest == nullptr) return;
    if (lowest == nullptr || highest == nullptr) {
      cells_.refuse(lowest != nullptr ? *lowest : *highest,
                    "carried as text: a lowest and a highest wage go together");
      return;
    }
    const auto min = cell_wage(lowest->text);
    const auto max = cell_wage(highest->text);
    if (!min || !max || max->max < min->min) {
      cells_.refuse(*lowest, std::string{kExpected});
      cells_.refuse(*highest, std::string{kExpected});
      return;
    }
    cells_.read(*lowest, "wage");
    cells_.read(*highest, "wage");
    vacancy_.wage.hourly = Range<Cents>{min->min, max->max};
  }

  /// `home_work; night_work: no`.
  void read_conditions() {
    for (CsvCell* cell : cells_.all("conditions")) {
      for (const CsvItem& item : cells_.items(*cell)) {
        const std::size_t colon = std::min(item.text.find_first_of(":="), item.text.size());
        const auto condition = condition_in(trim_cell(item.text.substr(0, colon)));
        const auto truth = colon < item.text.size()
                               ? truth_of(trim_cell(item.text.substr(colon + 1)))
                               : std::optional<bool>{true};
        if (!condition || !truth) {
          cells_.refuse(*cell, "carried as text: expected conditions such as night_work: no");
          continue;
        }
        cells_.read(*cell, "conditions");
        vacancy_.conditions.set(*condition, *truth ? Answer::yes : Answer::no);
      }
    }
  }

  void read_demands() {
    read_skills("skills_required", Force::required, Force::required);
    read_skills("skills", Force::wished, Force::wished);
    read_skills("certificates", Force::required, Force::required);
    read_skills("certificates_wished", Force::wished, Force::wished);
    for (const SkillId id : csv_driving_licences(cells_, "demands", vacancy_.unlinked)) {
      add(CertificateDemand{id}, Force::required);
    }
    read_languages(CsvLanguageColumns::asked_or_held, Force::required);
    read_languages(CsvLanguageColumns::wished, Force::wished);
    read_level("education_level");
    read_level("working_level");
    read_experience();
    read_screening();
  }

  void read_skills(std::string_view field, Force force, Force certificate_force) {
    for (CsvCell* cell : cells_.all(field)) {
      for (const CsvItem& item : cells_.items(*cell, ConceptKind::skill)) {
        cells_.read(*cell, "demands");
        const auto id = link_skill(row_, item.reference(),
                                   {SkillKind::skill, SkillKind::knowledge, SkillKind::certificate},
                                   vacancy_.unlinked);
        if (!id) continue;
        if (row_.taxonomy.record(*id).kind == SkillKind::certificate) {
          add(CertificateDemand{*id}, certificate_force);
        } else {
          add(SkillDemand{*id}, force);
        }
      }
    }
  }

  /// The lowest level of each part; a language without a level asks nothing that can be compared.
  void read_languages(CsvLanguageColumns which, Force force) {
    for (const CsvLanguage& asked : csv_languages(cells_, which, "demands", vacancy_.unlinked)) {
      bool any = false;
      for (int i = 0; i < kLanguageParts; ++i) {
        const auto& level = asked.parts[static_cast<std::size_t>(i)];
        if (!level) continue;
        any = true;
        add(LanguageDemand{asked.language, static_cast<LanguagePart>(i), level->min}, force);
      }
      if (!any) carry_languages(which);
    }
  }

  void carry_languages(CsvLanguageColumns which) {
    const bool wished = which == CsvLanguageColumns::wished;
    for (const std::string_view stem :
         {wished ? std::string_view{"languages_wished"} : std::string_view{"language"}}) {
      for (CsvCell* cell : cells_.all_beginning(stem)) {
        if (wished || cell->field.field->name != "languages_wished") {
          cells_.refuse(*cell, "carried as text: a language is asked without its level");
        }
      }
    }
  }

  void read_level(std::string_view field) {
    CsvCell* cell = cells_.find(field);
    if (cell == nullptr) return;
    const auto level =
        cell->text.size() <= kMaxCsvName ? education_level_in(cell->text) : std::nullopt;
    if (!level) {
      cells_.refuse(*cell, "carried as text: names no level that is known", ErrorCode::not_found);
      return;
    }
    cells_.read(*cell, "demands");
    if (*level == EducationLevel::none) return;
    if (field == "working_level") {
      add(WorkingLevelDemand{*level}, Force::required);
    } else {
      add(DiplomaDemand{*level}, Force::required);
    }
  }

  /// In the occupation of the vacancy; without it the demand would mean experience anywhere.
  void read_experience() {
    CsvCell* cell = cells_.find("experience_years");
    if (cell == nullptr) return;
    constexpr std::int64_t kMaxMonths = 720;
    std::optional<Months> months = duration_in(cell->text);
    if (!months) {
      const auto years = thousandths_in(cell->text);
      if (years && *years * 12 % 1000 == 0 && *years * 12 / 1000 <= kMaxMonths) {
        months = Months{static_cast<std::int32_t>(*years * 12 / 1000)};
      }
    }
    if (!months || (!vacancy_.occupation && months->value > 0)) {
      cells_.refuse(*cell, months ? "carried as text: the occupation is not known"
                                  : "carried as text: expected years, or such as 6 maanden");
      return;
    }
    cells_.read(*cell, "demands");
    if (months->value == 0) return;
    add(ExperienceYearsDemand{*months, {*vacancy_.occupation}, false}, Force::required);
  }

  void read_screening() {
    for (CsvCell* cell : cells_.all("screening")) {
      for (const CsvItem& item : cells_.items(*cell)) {
        const auto screening = parse_choice(kScreeningChoice, fold_key(item.text));
        const auto truth = truth_of(item.text);
        if (!screening && !truth) {
          cells_.refuse(*cell, "carried as text: expected vog, integrity, yes or no");
          continue;
        }
        cells_.read(*cell, "demands");
        if (truth == false) continue;
        Demand demand;
        demand.what = ScreeningDemand{screening.value_or(Screening::vog)};
        demand.force = Force::required;
        demand.needed.at = NeededAt::after_selection;
        vacancy_.demands.push_back(std::move(demand));
      }
    }
  }

  template <class What>
  void add(What what, Force force) {
    Demand demand;
    demand.what = std::move(what);
    for (const Demand& known : vacancy_.demands) {
      if (known.what == demand.what) return;
    }
    demand.force = force;
    vacancy_.demands.push_back(std::move(demand));
  }

  Row& row_;
  CsvCells cells_;
  Vacancy vacancy_;
};

}  // namespace

Vacancy read_csv_vacancy_row(Row& row, const CsvMapping& mapping) {
  return CsvVacancy(row, mapping).read();
}

}  // namespace overstap
