// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/graph/error.h"

namespace overstap {

/// What is wrong with one row. The row's cells can be read all the same; whether it counts is the
/// caller's decision.
enum class CsvFault : std::uint8_t {
  none,
  short_row,           ///< fewer cells than the header
  long_row,            ///< more cells than the header
  text_after_quote,    ///< `"a"b`: the closing quote is not followed by a separator
  unterminated_quote,  ///< the input ends inside a quoted cell
};
[[nodiscard]] std::string_view to_string(CsvFault fault);

struct CsvOptions {
  char separator = ',';
  /// The header is the first row that holds all of these names; empty = the first row.
  std::vector<std::string> header_names;
};

/// Reads RFC 4180 rows from bytes that outlive it: quoted cells may hold separators, line breaks
/// and doubled quotes; rows end in LF or CRLF; a UTF-8 byte order mark is skipped; empty lines are
/// no rows. O(bytes), no copy except of cells with doubled quotes.
class CsvReader {
 public:
  /// `schema` when no row holds all `header_names`, or the header names a column twice; `syntax`
  /// when the input is empty.
  [[nodiscard]] static Result<CsvReader> open(std::string name, std::string_view bytes,
                                              const CsvOptions& options = {});

  [[nodiscard]] const std::vector<std::string>& header() const { return header_; }
  [[nodiscard]] std::optional<std::size_t> find_column(std::string_view name) const;
  /// The column's index; `schema` error naming the file and its columns when absent.
  [[nodiscard]] Result<std::size_t> column(std::string_view name) const;

  /// Goes to the next row; false at the end. Views of the row before become invalid.
  [[nodiscard]] bool next();
  [[nodiscard]] std::uint64_t line() const {
    return row_line_;
  }  ///< first line of the row, 1-based
  [[nodiscard]] CsvFault fault() const { return fault_; }
  [[nodiscard]] std::size_t size() const { return cells_.size(); }
  /// Empty when the row is shorter.
  [[nodiscard]] std::string_view cell(std::size_t column) const {
    return column < cells_.size() ? cells_[column] : std::string_view{};
  }
  /// Where the current row stands, for diagnostics.
  [[nodiscard]] Location at(std::string_view column_name = {}) const;
  [[nodiscard]] const std::string& name() const { return name_; }

 private:
  CsvReader(std::string name, std::string_view bytes, char separator);
  [[nodiscard]] Result<void> find_header(const CsvOptions& options);
  void read_row();
  [[nodiscard]] std::string_view quoted_cell();
  [[nodiscard]] std::string_view plain_cell();
  [[nodiscard]] bool skip_empty_lines();
  [[nodiscard]] bool at_row_end() const;
  void end_row();

  std::string name_;
  std::string_view bytes_;
  std::size_t position_ = 0;
  std::uint64_t line_ = 1;
  std::uint64_t row_line_ = 1;
  char separator_;
  CsvFault fault_ = CsvFault::none;
  std::vector<std::string> header_;
  std::vector<std::string_view> cells_;
  std::deque<std::string> unescaped_;
};

/// Writes RFC 4180 rows that end in LF; cells are quoted where they must be. Every row ends with
/// `end_row`.
class CsvWriter {
 public:
  explicit CsvWriter(char separator = ',') : separator_{separator} {}
  void cell(std::string_view text);
  void end_row();
  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  char separator_;
  bool row_begun_ = false;
  std::string text_;
};

}  // namespace overstap
