// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/profiles/csv_mapping.h"
#include "profiles/src/csv/csv_fields.h"
#include "profiles/src/foreign/row.h"

namespace overstap {

/// A cell of a record with what its column means.
struct CsvCell {
  const CsvColumn* column;
  CsvFieldName field;
  const json::Value* value;
  std::string_view text;  ///< trimmed, without a guard against formulas
  bool read = false;      ///< or dealt with in another way
  bool carried = false;   ///< as text, read or not
};

/// Without the `'` that a writer puts before what a spreadsheet would run as a formula: one is
/// taken from the front of `'=`, `'+`, `'-`, `'@`, and of such a text with more of them.
[[nodiscard]] std::string_view without_guard(std::string_view cell);

/// A value of a cell, apart from its neighbours.
struct CsvItem {
  CsvCell* cell;
  std::string_view text;
  [[nodiscard]] Reference reference() const { return {text, cell->value, cell->column->header}; }
  [[nodiscard]] Reference reference(std::string_view other) const {
    return {other, cell->value, cell->column->header};
  }
};

/// The cells of one record. A reader takes the fields that it knows; `finish` deals with the rest:
/// contact columns go to the contact part, dropped ones are counted, everything else is carried.
class CsvCells {
 public:
  /// `mapping` has one column per member of the row's object.
  CsvCells(Row& row, const CsvMapping& mapping);

  /// The first cell of a field that is not empty, by its number; null when there is none.
  [[nodiscard]] CsvCell* find(std::string_view field, int number = 0);
  /// All that are not empty, of any number, in column order.
  [[nodiscard]] std::vector<CsvCell*> all(std::string_view field);
  /// All that are not empty of fields whose name begins so.
  [[nodiscard]] std::vector<CsvCell*> all_beginning(std::string_view field_stem);
  /// Numbers of the fields that begin so, ascending, each once.
  [[nodiscard]] std::vector<int> numbers(std::string_view field_stem);

  /// The values of a cell: one where the whole is a label of that kind, else as its column says.
  /// Nothing, and the cell is carried with a note, when it holds more than can be names.
  [[nodiscard]] std::vector<CsvItem> items(CsvCell& cell, ConceptKind kind);
  [[nodiscard]] std::vector<CsvItem> items(CsvCell& cell);

  void read(CsvCell& cell, std::string_view target);
  /// Carried as text, also when it is read.
  void carry(CsvCell& cell) { cell.carried = true; }
  /// A note, and the cell is carried. Never with the value in it.
  void refuse(CsvCell& cell, std::string message, ErrorCode code = ErrorCode::schema);
  /// To the contact part, although its column is not about that.
  void keep_contact(CsvCell& cell, ContactKind kind);
  void note(CsvCell& cell, std::string message, ErrorCode code = ErrorCode::schema);

  void finish();
  [[nodiscard]] Row& row() { return row_; }

 private:
  [[nodiscard]] std::vector<CsvItem> bounded(CsvCell& cell,
                                             const std::vector<std::string_view>& values);

  Row& row_;
  std::vector<CsvCell> cells_;
};

// What people and vacancies have in common. Each cell that is understood is marked as read.

/// `id`, untouched, or the fallback.
[[nodiscard]] std::string csv_id(CsvCells& cells);
[[nodiscard]] std::optional<Range<HoursPerWeek>> csv_hours(CsvCells& cells);
[[nodiscard]] PostcodePrefix csv_postcode(CsvCells& cells);
[[nodiscard]] std::vector<ContractKind> csv_contracts(CsvCells& cells, std::string_view field);
[[nodiscard]] std::optional<Date> csv_date(CsvCells& cells, std::string_view field);

/// The week as the columns say it. A day without parts is daytime: morning and afternoon; evening
/// and night stay unknown. `nee` for a day is no for all of it.
[[nodiscard]] Availability csv_week(CsvCells& cells, std::string_view target);

/// The languages of all columns of one force, each once, with the levels of its parts.
struct CsvLanguage {
  SkillId language;
  std::array<std::optional<Range<Cefr>>, kLanguageParts> parts;
};
enum class CsvLanguageColumns : std::uint8_t { asked_or_held, wished };
[[nodiscard]] std::vector<CsvLanguage> csv_languages(CsvCells& cells, CsvLanguageColumns which,
                                                     std::string_view target,
                                                     std::vector<std::string>& unlinked);

/// The certificates of driving licence columns: `B`, `B, BE`, `ja`.
[[nodiscard]] std::vector<SkillId> csv_driving_licences(CsvCells& cells, std::string_view target,
                                                        std::vector<std::string>& unlinked);

}  // namespace overstap
