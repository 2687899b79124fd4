// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "overstap/profiles/byte_source.h"
#include "overstap/profiles/csv_mapping.h"
#include "overstap/profiles/seeker.h"
#include "overstap/profiles/vacancy.h"
#include "profiles/json/json.h"
#include "profiles/src/foreign/row.h"

namespace overstap {

/// Whether the first bytes of an input are those of a CSV file with a header row, and of what. Both
/// when the header tells nothing of the subject, neither when it is no CSV: at least two columns,
/// every record of the sample as many cells as the header, and among the headers one that is known.
struct CsvLooks {
  bool seekers = false, vacancies = false;
};
[[nodiscard]] CsvLooks looks_like_csv(std::string_view sample);

/// One record on its way to a profile. `value` is an object with one member per column of
/// `CsvInput::mapping`, in the same order: the cell as a string. Of a column that is dropped the
/// cell is not kept: its member is `true` when something stood there, else null. It lives until the
/// next record.
struct CsvRecord {
  const json::Value& value;
  std::uint64_t line;  ///< where the record begins, 1-based
};

/// The records of a CSV input as trees, in bounded memory: a record at most 16 MiB. Delimiter,
/// encoding and header row are recognised where the mapping leaves them open.
class CsvInput {
 public:
  /// Reads the header. `given` may be null and need not outlive the call. `syntax` when there is no
  /// header row or the input is UTF-16; `schema` when a column of `given` names a header that
  /// stands twice; what `source` says else. `source` must outlive the rows.
  [[nodiscard]] static Result<CsvInput> open(ByteSource& source, std::string name,
                                             CsvSubject subject, const CsvMapping* given);
  CsvInput(CsvInput&&) noexcept;
  CsvInput& operator=(CsvInput&&) noexcept;
  ~CsvInput();

  /// How every column is read: one entry per column, in file order; empty headers are named
  /// `column 3`, repeated ones `Taal (2)`. The `mapping` of read_csv_..._row.
  [[nodiscard]] const CsvMapping& mapping() const;

  /// Calls `accept` for each record that fits the header and `reject` for each that does not, in
  /// input order; together they are called once per record (an empty line is none). An error of
  /// `accept` or of the source ends the reading and is passed on. To be called once.
  [[nodiscard]] Result<void> each(const std::function<Result<void>(const CsvRecord&)>& accept,
                                  const std::function<void(Error)>& reject);

 private:
  struct Impl;
  explicit CsvInput(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

/// One record to a profile. `row.value` is CsvRecord::value, `row.pointer` empty, `row.context`
/// made with name and line of the record; `mapping` is CsvInput::mapping. Every column is dealt
/// with: read, carried, contact or dropped; a carried cell has its header as place. Pointers of
/// notes and traces are headers.
[[nodiscard]] SeekerProfile read_csv_seeker_row(Row& row, const CsvMapping& mapping);
[[nodiscard]] Vacancy read_csv_vacancy_row(Row& row, const CsvMapping& mapping);

}  // namespace overstap
