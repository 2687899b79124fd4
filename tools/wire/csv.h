// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace overstap::wire {

/// Appends RFC 4180 rows to a string: UTF-8, LF at the end of each row. Text that a spreadsheet
/// would run as a formula (first character
/// `=`, `+`, `-`, `@`, tab, CR or NUL) is quoted and gets one `'` in front; so does such text that
/// already has one. To undo it, drop one `'`.
class CsvRows {
 public:
  void header(std::initializer_list<std::string_view> names);
  void text(std::string_view value);
  void number(std::int64_t value);
  void empty();  ///< an unknown value
  void end_row();

  [[nodiscard]] const std::string& rows() const { return rows_; }
  [[nodiscard]] std::string take() { return std::move(rows_); }

 private:
  void separate();

  std::string rows_;
  bool begun_ = false;
};

/// Appends one text cell with its quotes, without separator.
void append_csv_text(std::string& out, std::string_view value);

}  // namespace overstap::wire
