// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/graph/date.h"
#include "profiles/src/writers/concept_names.h"

/// CSV as Dutch offices open it: `;` between cells, ` | ` between the values of a cell, UTF-8 with
/// a byte order mark, CRLF. The headers are the field names of the mapping format, which the reader
/// knows.
namespace overstap {

/// The cells of one record, by header. Text that a spreadsheet would run as a formula (first
/// character `=` `+` `-` `@`, tab or carriage return) gets one `'` in front, and so does such text
/// that already has one; the reader takes one off.
class CsvRecordText {
 public:
  /// `headers` must outlive this object.
  explicit CsvRecordText(std::span<const std::string> headers)
      : headers_{headers}, cells_(headers.size()) {}

  void put(std::string_view header, std::string_view text);
  void put(std::string_view header, const std::optional<Date>& date);
  void put_list(std::string_view header, const std::vector<std::string>& values);
  [[nodiscard]] std::string take() const;  ///< with line end

 private:
  std::span<const std::string> headers_;
  std::vector<std::string> cells_;
};

/// The header row, with the byte order mark before it.
[[nodiscard]] std::string csv_header_text(std::span<const std::string> headers);

/// A text as it comes back from a cell: trimmed, at most 256 bytes.
[[nodiscard]] std::string csv_cell_text(const std::string& text);
/// Whether a text is one value in a list, and no name with something in parentheses.
[[nodiscard]] bool is_csv_value(const std::string& text);

/// Names of skills that can stand together in a cell: labels, or codes where the cell as a whole
/// would be a label of something else. `tail` gives what stands behind each name.
[[nodiscard]] std::vector<std::string> csv_skill_names(
    std::span<const SkillId> skills, const ConceptNames& names,
    const std::function<std::string(std::size_t)>& tail = {});

/// `14,50`: thousandths without trailing zeros, or with two decimals.
enum class Decimals : std::uint8_t { as_needed, two };
[[nodiscard]] std::string csv_number(std::int64_t thousandths, Decimals decimals);

/// `32`, `32-40`.
[[nodiscard]] std::string csv_hours_text(const Range<HoursPerWeek>& hours);

/// `occupation_from_2`.
[[nodiscard]] std::string numbered(std::string_view field, std::size_t number);
/// `day_mon_morning`, ...: 28 headers.
[[nodiscard]] std::vector<std::string> csv_day_headers();
[[nodiscard]] std::string csv_day_header(Day day, DayPart part);

}  // namespace overstap
