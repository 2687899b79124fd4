// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/profiles/byte_source.h"
#include "overstap/profiles/csv_mapping.h"

namespace overstap {

/// A record holds at most this many bytes.
inline constexpr std::size_t kMaxCsvRecord = 16u << 20;
/// A header row holds at most this many columns.
inline constexpr std::size_t kMaxCsvColumns = 4096;

/// What is wrong with a record. Its cells mean nothing then, but the record behind it begins where
/// it ends.
enum class CsvProblem : std::uint8_t {
  none,
  cell_count,          ///< more or fewer cells than `expect_cells` said
  text_after_quote,    ///< `"a"b`: the closing quote is not followed by a delimiter
  unterminated_quote,  ///< the input ends inside a quoted cell
  too_long,            ///< more than kMaxCsvRecord
  zero_byte,
  encoding,  ///< not UTF-8 where that was asked for, or neither UTF-8 nor Windows-1252
};

/// Splits bytes into records and cells, by RFC 4180 and what exports make of it: records end in LF,
/// CRLF or CR, empty lines are none, a quote inside an unquoted cell is a character, spaces behind
/// a closing quote are nothing. Cells are UTF-8 whatever the input is: a record that is not
/// well-formed UTF-8 is taken for Windows-1252. Reads in chunks; holds one record. O(bytes), and no
/// allocation per cell.
class CsvScanner {
 public:
  /// `source` must outlive the scanner.
  explicit CsvScanner(ByteSource& source, std::size_t chunk = 256u << 10);

  /// The first bytes, as many as there are up to the chunk: to recognise the delimiter before
  /// anything is read. Only before `next`.
  [[nodiscard]] Result<std::string_view> sample();
  /// Leaves out the first bytes of the sample: a mark, a line that is no record. Only before
  /// `next`.
  void skip(std::size_t bytes, std::uint64_t lines);

  void set_delimiter(char delimiter) { delimiter_ = delimiter; }
  /// Nothing = recognised record by record.
  void set_encoding(std::optional<CsvEncoding> encoding) { encoding_ = encoding; }
  /// From now on a record has so many cells.
  void expect_cells(std::size_t cells) { expected_ = cells; }

  /// Goes to the next record; false at the end. Views of the record before become invalid.
  [[nodiscard]] Result<bool> next();
  /// At most `expect_cells`, or kMaxCsvColumns before that.
  [[nodiscard]] std::span<const std::string_view> cells() const {
    return std::span{cells_}.first(count_ < cells_.size() ? count_ : cells_.size());
  }
  [[nodiscard]] std::size_t cell_count() const { return count_; }
  [[nodiscard]] std::uint64_t line() const { return record_line_; }  ///< where it begins, 1-based
  /// Line of the quote that does not end well.
  [[nodiscard]] std::uint64_t quote_line() const { return quote_line_; }
  [[nodiscard]] CsvProblem problem() const { return problem_; }
  /// Whether a record was taken for Windows-1252 so far.
  [[nodiscard]] bool converted() const { return converted_any_; }

 private:
  enum class Stop : std::uint8_t { delimiter, record, more };

  [[nodiscard]] Result<void> refill();
  [[nodiscard]] Result<bool> skip_empty_lines();
  [[nodiscard]] Result<void> skip_long_record();
  [[nodiscard]] bool scan_record();  ///< false: more bytes are needed
  [[nodiscard]] Stop scan_cell(const char*& at);
  [[nodiscard]] Stop scan_quoted(const char*& at);
  [[nodiscard]] Stop finish_cell(const char*& at);
  void add_cell(const char* begin, const char* end);
  void halve_quotes();
  void decode(std::string_view record);
  [[nodiscard]] const char* end() const { return buffer_.data() + size_; }

  ByteSource* source_;
  std::vector<char> buffer_;  ///< size_ bytes and the padding
  std::size_t size_ = 0, begin_ = 0;
  bool at_end_ = false;  ///< of the source
  char delimiter_ = ';';
  std::optional<CsvEncoding> encoding_;
  std::optional<std::size_t> expected_;

  std::vector<std::string_view> cells_;
  std::size_t count_ = 0;
  std::vector<std::size_t> doubled_;  ///< cells with doubled quotes
  std::string converted_;
  bool converted_any_ = false;
  CsvProblem problem_ = CsvProblem::none;
  std::uint64_t line_ = 1, record_line_ = 1, quote_line_ = 0;
  std::uint64_t inner_lines_ = 0;  ///< line ends within quotes of the record
};

}  // namespace overstap
