// SPDX-License-Identifier: Apache-2.0
#include "tools/import/table_rows.h"

#include "overstap/graph/try.h"

namespace overstap::intake {

namespace {

constexpr std::uint64_t kMaxTableBytes = 1u << 30;

}  // namespace

Result<CsvFile> CsvFile::open(const std::string& path, const CsvOptions& options) {
  OVERSTAP_TRY_ASSIGN(std::string content, read_file(path, kMaxTableBytes));
  auto bytes = std::make_unique<std::string>(std::move(content));
  OVERSTAP_TRY_ASSIGN(CsvReader reader, CsvReader::open(path, *bytes, options));
  return CsvFile{std::move(bytes), std::move(reader)};
}

TableRows::TableRows(CsvReader& rows, Diagnostics& diagnostics, std::vector<RowCount>& counts)
    : rows_{rows}, diagnostics_{diagnostics}, counts_{counts} {
  count_.name = rows.name();
}

TableRows::~TableRows() {
  count_.kept = count_.rows - count_.dropped;
  diagnostics_.accepted += count_.kept;
  diagnostics_.rejected += count_.dropped;
  counts_.push_back(std::move(count_));
}

bool TableRows::next() {
  while (rows_.next()) {
    ++count_.rows;
    if (rows_.fault() == CsvFault::none) return true;
    drop({}, std::string{to_string(rows_.fault())}, ErrorCode::syntax);
  }
  return false;
}

void TableRows::drop(std::string_view column, std::string message, ErrorCode code) {
  ++count_.dropped;
  add_reason(column, std::move(message), code);
}

void TableRows::add_reason(std::string_view column, std::string message, ErrorCode code) {
  diagnostics_.add({Severity::rejected, {code, std::move(message), rows_.at(column)}});
}

void TableRows::note(std::string_view column, std::string message) {
  diagnostics_.add({Severity::note, {ErrorCode::schema, std::move(message), rows_.at(column)}});
}

}  // namespace overstap::intake
