// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "tools/import/csv.h"
#include "tools/import/import_result.h"

namespace overstap::intake {

/// One CSV file in memory with its reader.
class CsvFile {
 public:
  /// `io` or `limit` when the file cannot be read; `schema` or `syntax` as CsvReader::open.
  [[nodiscard]] static Result<CsvFile> open(const std::string& path, const CsvOptions& options);
  [[nodiscard]] CsvReader& reader() { return reader_; }

 private:
  CsvFile(std::unique_ptr<std::string> bytes, CsvReader reader)
      : bytes_{std::move(bytes)}, reader_{std::move(reader)} {}
  std::unique_ptr<std::string> bytes_;  // behind a pointer: the reader's views survive a move
  CsvReader reader_;
};

/// The rows of one file on their way into a table. Malformed rows are dropped here; what the caller
/// drops is counted and reported with file, line and column. The file's count is written when this
/// goes out of scope.
class TableRows {
 public:
  TableRows(CsvReader& rows, Diagnostics& diagnostics, std::vector<RowCount>& counts);
  ~TableRows();
  TableRows(const TableRows&) = delete;
  TableRows& operator=(const TableRows&) = delete;

  /// Goes to the next well-formed row.
  [[nodiscard]] bool next();
  /// The row is not in the result.
  void drop(std::string_view column, std::string message, ErrorCode code = ErrorCode::schema);
  /// A further reason for a row that was dropped already.
  void add_reason(std::string_view column, std::string message, ErrorCode code);
  /// The row stands, but something about it should be known.
  void note(std::string_view column, std::string message);
  [[nodiscard]] std::string_view cell(std::size_t column) const { return rows_.cell(column); }

 private:
  CsvReader& rows_;
  Diagnostics& diagnostics_;
  std::vector<RowCount>& counts_;
  RowCount count_;
};

}  // namespace overstap::intake
