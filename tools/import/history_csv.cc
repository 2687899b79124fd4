// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "overstap/graph/try.h"
#include "tools/import/csv.h"
#include "tools/import/history_rows.h"
#include "tools/import/row_pieces.h"

namespace overstap::intake {
namespace {

constexpr const char* kColumns[] = {"person",   "occupation", "from",     "to",
                                    "employer", "region",     "postcode", "kind"};
constexpr std::size_t kRequired = 4;

/// Reads piece after piece; a person may go on in the next one.
class CsvHistories {
 public:
  CsvHistories(const std::string& path, HistoryRows& rows) : path_{path}, rows_{rows} {}

  Result<void> read_piece(std::string_view text, std::uint64_t first_line) {
    if (header_.empty()) {
      if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
      for (; text.starts_with('\n') || text.starts_with("\r\n"); ++first_line) {
        text.remove_prefix(text.front() == '\n' ? 1 : 2);
      }
      const std::size_t size = first_row(text, RowSyntax::csv);
      header_ = text.substr(0, size);
      if (!header_.ends_with('\n')) header_ += '\n';
      header_lines_ = static_cast<std::uint64_t>(std::ranges::count(header_, '\n'));
      text.remove_prefix(size);
      first_line += header_lines_;
    }
    std::string bytes = header_;
    bytes += text;
    OVERSTAP_TRY_ASSIGN(CsvReader csv, CsvReader::open(path_, bytes));
    OVERSTAP_TRY(find_columns(csv));
    while (csv.next()) {
      Location where = csv.at();
      where.line = where.line - header_lines_ - 1 + first_line;
      OVERSTAP_TRY(read_row(csv, where));
    }
    return {};
  }

  Result<void> finish() {
    if (!any_) return {};
    return rows_.finish_person(person_, begin_);
  }

 private:
  Result<void> find_columns(const CsvReader& csv) {
    for (std::size_t i = 0; i < std::size(kColumns); ++i) {
      if (i < kRequired) {
        OVERSTAP_TRY_ASSIGN(columns_[i], csv.column(kColumns[i]));
      } else {
        columns_[i] = csv.find_column(kColumns[i]).value_or(csv.header().size());
      }
    }
    return {};
  }

  Result<void> read_row(const CsvReader& csv, const Location& where) {
    if (csv.fault() != CsvFault::none) {
      rows_.reject({ErrorCode::syntax, std::string{to_string(csv.fault())}, where});
      return {};
    }
    const std::string_view person = csv.cell(columns_[0]);
    if (person.empty()) {
      rows_.reject({ErrorCode::schema, "no person is given", where});
      return {};
    }
    if (!any_ || person != person_) {
      OVERSTAP_TRY(finish());
      person_ = person;
      begin_ = where;
      any_ = true;
    }
    return rows_.add({.kind = csv.cell(columns_[7]),
                      .occupation = csv.cell(columns_[1]),
                      .from = csv.cell(columns_[2]),
                      .to = csv.cell(columns_[3]),
                      .employer = csv.cell(columns_[4]),
                      .region = csv.cell(columns_[5]),
                      .postcode = csv.cell(columns_[6])},
                     where);
  }

  const std::string& path_;
  HistoryRows& rows_;
  std::string header_;
  std::uint64_t header_lines_ = 0;
  std::size_t columns_[std::size(kColumns)] = {};
  std::string person_;
  Location begin_;  ///< of the person at hand
  bool any_ = false;
};

}  // namespace

Result<void> read_csv_histories(const std::string& path, const HistoryOptions& options,
                                HistoryRows& rows) {
  OVERSTAP_TRY_ASSIGN(RowPieces pieces, RowPieces::open(path, RowSyntax::csv, options.piece_bytes));
  CsvHistories histories{path, rows};
  bool any = false;
  while (true) {
    OVERSTAP_TRY_ASSIGN(const auto piece, pieces.next());
    if (!piece) break;
    any = true;
    OVERSTAP_TRY(histories.read_piece(piece->text, piece->first_line));
    if (options.progress) options.progress(pieces.bytes_read());
  }
  if (!any) {
    return std::unexpected(Error{ErrorCode::syntax, "the file is empty; a header row was expected",
                                 Location{path, 0, 0, {}}});
  }
  return histories.finish();
}

}  // namespace overstap::intake
