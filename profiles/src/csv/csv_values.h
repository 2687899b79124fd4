// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/graph/levels.h"
#include "overstap/graph/quantities.h"
#include "profiles/src/csv/csv_fields.h"
#include "profiles/src/foreign/foreign_object.h"

/// What one cell says. What is not written plainly gives nothing and is carried as text.
namespace overstap {

/// A value of more bytes names nothing and is carried: what follows costs more than O(value).
inline constexpr std::size_t kMaxCsvName = 256;
/// A cell of more values is carried.
inline constexpr std::size_t kMaxCsvValues = 1000;

[[nodiscard]] std::string_view trim_cell(std::string_view text);

/// The values of a cell by its shape, or between the characters of `separators` where they are
/// given; trimmed, empty ones left out.
[[nodiscard]] std::vector<std::string_view> split_cell(std::string_view cell, CsvCellShape shape,
                                                       std::string_view separators);

/// A number in thousandths, with a comma or a point: `32`, `32,5`, `1.250,50`. Three digits behind
/// a point or comma are thousands, as in Dutch. At most 9 digits before it.
[[nodiscard]] std::optional<std::int64_t> thousandths_in(std::string_view number);

/// `32`, `32-40 uur`, `32 tot 40`, `16,5`. Half hours widen the range to whole hours; 0..60.
[[nodiscard]] std::optional<Range<HoursPerWeek>> cell_hours(std::string_view cell);

/// `14,50`, `EUR 14,50`, `14,50 - 16,00 per uur`: euro per hour. Per month or year, and above 500
/// an hour, is nothing.
[[nodiscard]] std::optional<Range<Cents>> cell_wage(std::string_view cell);

/// A distance or a time: `15`, `15 km`, `45 min`, `1,5 uur`. A bare number is in `unit`.
enum class TravelUnit : std::uint8_t { kilometres, minutes };
struct CellTravel {
  TravelUnit unit;
  std::int32_t value;  ///< metres or minutes
};
[[nodiscard]] std::optional<CellTravel> cell_travel(std::string_view cell, TravelUnit unit);

/// `2 jaar`, `1,5 jaar ervaring`, `ca. 6 maanden`, `2 years`: in months.
[[nodiscard]] std::optional<Months> duration_in(std::string_view text);

/// `2015-2024`, `03-2015 t/m 06-2019`, `2020 - heden`, `sinds 2020`. One date alone says nothing of
/// which end it is.
[[nodiscard]] std::optional<Period> period_in(std::string_view text);

/// `Metselaar (2015-2024)`, `Timmerman 2 jaar`, `2015-2024: Metselaar`.
struct CellJob {
  std::string_view title;
  std::optional<Period> period;
  bool rest = false;  ///< something besides title and period stands there: a duration, a place
};
[[nodiscard]] CellJob cell_job(std::string_view text);

/// `Engels B1`, `Engels (vloeiend)`, `Nederlands: C1`, `B2 Duits`.
struct CellLanguage {
  std::string_view name;
  std::optional<Range<Cefr>> level;
};
[[nodiscard]] CellLanguage cell_language(std::string_view text);

/// `mbo-4 Verpleegkunde`, `Verpleegkunde (mbo 4)`, `hbo`.
struct CellEducation {
  std::optional<EducationLevel> level;
  std::string_view field;
};
[[nodiscard]] CellEducation cell_education(std::string_view text);

/// What stands in parentheses at the end, apart from what stands before.
struct Parenthesised {
  std::string_view before, inner;
};
[[nodiscard]] std::optional<Parenthesised> parenthesised_end(std::string_view text);

}  // namespace overstap
