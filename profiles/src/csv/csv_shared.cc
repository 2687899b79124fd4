// SPDX-License-Identifier: Apache-2.0
// Fields that people and vacancies have in common.
#include <algorithm>

#include "overstap/profiles/text.h"
#include "profiles/src/csv/csv_cells.h"
#include "profiles/src/csv/csv_values.h"
#include "profiles/src/csv/csv_words.h"
#include "profiles/src/foreign/fields.h"
#include "profiles/src/foreign/foreign_object.h"
#include "profiles/src/foreign/words.h"
#include "profiles/src/formats/demand_list.h"

namespace overstap {
namespace {

constexpr int kParts = kDayParts;

void set_day(Availability& week, Day day, std::optional<DayPart> part, Works works) {
  auto& cells = week[static_cast<std::size_t>(day)];
  if (part) {
    cells[static_cast<std::size_t>(*part)] = works;
    return;
  }
  const int last = works == Works::yes ? static_cast<int>(DayPart::afternoon) : kParts - 1;
  for (int i = 0; i <= last; ++i) cells[static_cast<std::size_t>(i)] = works;
}

/// `day_mon`, `day_mon_morning`.
struct DayField {
  Day day;
  std::optional<DayPart> part;
};
std::optional<DayField> day_field(std::string_view field) {
  constexpr std::string_view kStem = "day_";
  constexpr std::size_t kDayLetters = 3;
  if (!field.starts_with(kStem)) return std::nullopt;
  field.remove_prefix(kStem.size());
  const std::optional<Day> day = parse_day(field.substr(0, kDayLetters));
  if (!day) return std::nullopt;
  if (field.size() <= kDayLetters) return DayField{*day, std::nullopt};
  return DayField{*day, parse_day_part(field.substr(kDayLetters + 1))};
}

/// One column about one day: yes or no, or the parts of it.
bool read_day(Availability& week, const DayField& field, std::string_view text) {
  if (const std::optional<bool> works = truth_of(text)) {
    set_day(week, field.day, field.part, *works ? Works::yes : Works::no);
    return true;
  }
  const auto parts = day_parts_in(text);
  if (!parts || field.part) return false;
  for (const DayPart part : *parts) set_day(week, field.day, part, Works::yes);
  return true;
}

CsvLanguage& language_entry(std::vector<CsvLanguage>& languages, SkillId id) {
  const auto found = std::ranges::find(languages, id, &CsvLanguage::language);
  if (found != languages.end()) return *found;
  languages.push_back({id, {}});
  return languages.back();
}

void set_levels(CsvLanguage& language, const std::optional<Range<Cefr>>& level) {
  if (!level) return;
  for (auto& part : language.parts) {
    if (!part) part = level;
  }
}

/// The languages of cells that name them: `Nederlands C1|Engels B1`.
class LanguageCells {
 public:
  LanguageCells(CsvCells& cells, std::string_view target, std::vector<std::string>& unlinked)
      : cells_{cells}, target_{target}, unlinked_{unlinked} {}

  void add_named(CsvCell& cell, CsvCell* level_cell) {
    const std::vector<CsvItem> items = cells_.items(cell, ConceptKind::skill);
    for (const CsvItem& item : items) {
      cells_.read(cell, target_);
      const CellLanguage said = cell_language(item.text);
      const std::optional<SkillId> id = link(item, said.name, said.level.has_value());
      if (!id) continue;
      CsvLanguage& language = language_entry(languages, *id);
      if (items.size() == 1) add_parts(language, cell.field.number);
      set_levels(language, said.level);
      if (level_cell != nullptr && items.size() == 1) add_level(language, *level_cell, {});
    }
  }

  /// A column about one language.
  void add_column(CsvCell& cell, std::optional<LanguagePart> part) {
    const std::optional<bool> truth = truth_of(cell.text);
    const std::optional<Range<Cefr>> level =
        cell.text.size() <= kMaxCsvName ? cefr_in(cell.text) : std::nullopt;
    // That somebody does not speak a language is no skill; it stays readable.
    if (truth == false) return;
    if (!level && !truth) {
      cells_.refuse(cell, "carried as text: expected a level such as B1, or yes or no",
                    ErrorCode::not_found);
      return;
    }
    cells_.read(cell, target_);
    const Reference reference{cell.column->language, cell.value, cell.column->header};
    const auto id = link_language(cells_.row(), reference, unlinked_);
    if (id) add_level(language_entry(languages, *id), cell, part);
  }

  std::vector<CsvLanguage> languages;

 private:
  /// Columns of the same number about parts: `language_read_2` is about `language_2`.
  void add_parts(CsvLanguage& language, int number) {
    for (int i = 0; i < kLanguageParts; ++i) {
      const auto part = static_cast<LanguagePart>(i);
      std::string field{"language_"};
      CsvCell* cell = cells_.find(field.append(to_string(part)), number);
      if (cell != nullptr && cell->column->language.empty()) add_level(language, *cell, part);
    }
  }

  void add_level(CsvLanguage& language, CsvCell& cell, std::optional<LanguagePart> part) {
    const auto level = cell.text.size() <= kMaxCsvName ? cefr_in(cell.text) : std::nullopt;
    if (!level && !truth_of(cell.text)) {
      cells_.refuse(cell, "carried as text: names no language level", ErrorCode::not_found);
      return;
    }
    cells_.read(cell, target_);
    if (part) {
      language.parts[static_cast<std::size_t>(*part)] = level;
    } else {
      set_levels(language, level);
    }
  }

  /// `Engels een beetje` names a language all the same: what is not understood is carried.
  std::optional<SkillId> link(const CsvItem& item, std::string_view name, bool levelled) {
    Row& row = cells_.row();
    if (!levelled) {
      const std::string_view first = name.substr(0, name.find_first_of(" (:,"));
      if (first.size() < name.size() && is_language_name(fold_key(first)) &&
          row.linker.exact(name, ConceptKind::skill).empty()) {
        cells_.refuse(*item.cell, "the level is carried as text: it names none that is known");
        name = first;
      }
    }
    return link_language(row, item.reference(name), unlinked_);
  }

  CsvCells& cells_;
  std::string_view target_;
  std::vector<std::string>& unlinked_;
};

}  // namespace

std::string csv_id(CsvCells& cells) {
  CsvCell* cell = cells.find("id");
  if (cell == nullptr) return cells.row().fallback_id;
  cells.read(*cell, "id");
  return std::string{without_guard(cell->value->text)};
}

std::optional<Range<HoursPerWeek>> csv_hours(CsvCells& cells) {
  constexpr std::string_view kExpected =
      "carried as text: expected hours per week from 0 to 60, such as 32-40";
  if (CsvCell* cell = cells.find("hours")) {
    const auto hours = cell_hours(cell->text);
    if (hours) {
      cells.read(*cell, "hours");
      return hours;
    }
    cells.refuse(*cell, std::string{kExpected});
  }
  CsvCell* lowest = cells.find("hours_min");
  CsvCell* highest = cells.find("hours_max");
  if (highest == nullptr) {
    if (lowest != nullptr) {
      cells.refuse(*lowest, "carried as text: a lowest number alone is no range of hours");
    }
    return std::nullopt;
  }
  const auto max = cell_hours(highest->text);
  const auto min = lowest != nullptr ? cell_hours(lowest->text) : Range<HoursPerWeek>{};
  if (!min || !max || max->max < min->min) {
    cells.refuse(*highest, std::string{kExpected});
    return std::nullopt;
  }
  if (lowest != nullptr) cells.read(*lowest, "hours");
  cells.read(*highest, "hours");
  return Range<HoursPerWeek>{min->min, max->max};
}

PostcodePrefix csv_postcode(CsvCells& cells) {
  CsvCell* cell = cells.find("postcode");
  if (cell == nullptr) return {};
  const std::optional<PostcodePrefix> postcode = parse_postcode(cell->text);
  if (!postcode) {
    // A whole address may stand here by mistake: it goes where addresses go.
    cells.note(*cell, "the postcode is not read: it is not a Dutch one");
    cells.keep_contact(*cell, ContactKind::address);
    return {};
  }
  cells.read(*cell, "postcode");
  return *postcode;
}

std::vector<ContractKind> csv_contracts(CsvCells& cells, std::string_view field) {
  std::vector<ContractKind> kinds;
  for (CsvCell* cell : cells.all(field)) {
    bool all = true;
    for (const CsvItem& item : cells.items(*cell)) {
      const std::optional<ContractKind> kind = contract_in(item.text);
      all = all && kind.has_value();
      if (!kind) continue;
      cells.read(*cell, "contracts");
      if (std::ranges::find(kinds, *kind) == kinds.end()) kinds.push_back(*kind);
    }
    if (!all) cells.refuse(*cell, "carried as text: names a contract that is not known here");
  }
  return kinds;
}

std::optional<Date> csv_date(CsvCells& cells, std::string_view field) {
  CsvCell* cell = cells.find(field);
  if (cell == nullptr) return std::nullopt;
  const auto date = cell->text.size() <= kMaxCsvName ? date_in(cell->text) : std::nullopt;
  if (date) {
    cells.read(*cell, field);
    return date;
  }
  cells.refuse(*cell,
               "carried as text: expected a date such as 01-12-2026 or 2026-12-01; a year of two "
               "digits does not tell its century");
  return std::nullopt;
}

Availability csv_week(CsvCells& cells, std::string_view target) {
  Availability week{};
  for (CsvCell* cell : cells.all_beginning("day_")) {
    const auto field = day_field(cell->field.field->name);
    if (!field) continue;
    if (read_day(week, *field, cell->text)) {
      cells.read(*cell, target);
    } else {
      cells.refuse(*cell, "carried as text: expected yes, no or parts of the day");
    }
  }
  CsvCell* days_cell = cells.find("days");
  CsvCell* parts_cell = cells.find("day_parts");
  const auto days = days_cell != nullptr ? days_in(days_cell->text) : std::nullopt;
  const auto parts = parts_cell != nullptr ? day_parts_in(parts_cell->text) : std::nullopt;
  if (days_cell != nullptr && !days) {
    cells.refuse(*days_cell, "carried as text: expected days such as ma, di or ma t/m vr");
  }
  if (parts_cell != nullptr && (!parts || !days)) {
    cells.refuse(*parts_cell, parts ? "carried as text: parts of the day without days"
                                    : "carried as text: expected parts such as ochtend, middag");
  }
  if (!days || (parts_cell != nullptr && !parts)) {
    if (days) cells.carry(*days_cell);
    return week;
  }
  cells.read(*days_cell, target);
  if (parts) cells.read(*parts_cell, target);
  for (const Day day : *days) {
    if (!parts) set_day(week, day, std::nullopt, Works::yes);
    for (const DayPart part : parts.value_or(std::vector<DayPart>{})) {
      set_day(week, day, part, Works::yes);
    }
  }
  return week;
}

std::vector<CsvLanguage> csv_languages(CsvCells& cells, CsvLanguageColumns which,
                                       std::string_view target,
                                       std::vector<std::string>& unlinked) {
  LanguageCells read(cells, target, unlinked);
  if (which == CsvLanguageColumns::wished) {
    for (CsvCell* cell : cells.all("languages_wished")) read.add_named(*cell, nullptr);
    return std::move(read.languages);
  }
  for (CsvCell* cell : cells.all("languages")) {
    read.add_named(*cell, cells.find("language_level", cell->field.number));
  }
  // Parts first: what a column says of all of a language fills the others.
  for (int i = 0; i < kLanguageParts; ++i) {
    const auto part = static_cast<LanguagePart>(i);
    std::string field{"language_"};
    for (CsvCell* cell : cells.all(field.append(to_string(part)))) {
      if (!cell->column->language.empty()) read.add_column(*cell, part);
    }
  }
  for (CsvCell* cell : cells.all("language")) {
    if (!cell->column->language.empty()) {
      read.add_column(*cell, std::nullopt);
    } else {
      read.add_named(*cell, cells.find("language_level", cell->field.number));
    }
  }
  return std::move(read.languages);
}

std::vector<SkillId> csv_driving_licences(CsvCells& cells, std::string_view target,
                                          std::vector<std::string>& unlinked) {
  std::vector<SkillId> licences;
  for (CsvCell* cell : cells.all("driving_licence")) {
    for (const CsvItem& item : cells.items(*cell, ConceptKind::skill)) {
      const std::optional<bool> truth = truth_of(item.text);
      if (truth == false) continue;  // none: carried, for it is no certificate
      std::string name{item.text};
      // Categories have at most three signs: B, BE, C1E.
      constexpr std::size_t kCategory = 3;
      if (truth) {
        name = "rijbewijs";
      } else if (item.text.size() <= kCategory) {
        name = driving_licence_name(item.text);
      }
      cells.read(*cell, target);
      const auto id =
          link_skill(cells.row(), item.reference(name), {SkillKind::certificate}, unlinked);
      if (id) licences.push_back(*id);
    }
  }
  return licences;
}

}  // namespace overstap
