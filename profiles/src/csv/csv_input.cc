// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "overstap/graph/try.h"
#include "profiles/src/csv/csv_dialect.h"
#include "profiles/src/csv/csv_headers.h"
#include "profiles/src/csv/csv_layout.h"
#include "profiles/src/csv/csv_rows.h"
#include "profiles/src/csv/csv_scanner.h"

namespace overstap {

struct CsvInput::Impl {
  CsvScanner scanner;
  std::string name;
  CsvMapping mapping;
  std::vector<bool> dropped;        ///< per column
  std::vector<Error> above_header;  ///< lines of a title; rejected before the records

  explicit Impl(ByteSource& source) : scanner{source} {}

  [[nodiscard]] Result<void> read_header(CsvSubject subject, const CsvMapping* given);
  [[nodiscard]] Error wrong_count() const;
  [[nodiscard]] Error problem() const;
  [[nodiscard]] Result<json::Document> tree() const;
};

namespace {

bool all_empty(std::span<const std::string_view> cells) {
  return std::ranges::all_of(cells, [](std::string_view cell) {
    return cell.find_first_not_of(" \t\r\n") == std::string_view::npos;
  });
}

}  // namespace

Result<void> CsvInput::Impl::read_header(CsvSubject subject, const CsvMapping* given) {
  OVERSTAP_TRY_ASSIGN(const std::string_view sample, scanner.sample());
  const auto refuse = [&](std::string message) {
    return std::unexpected(Error{ErrorCode::syntax, std::move(message), Location{name, 1, 0, {}}});
  };
  if (is_utf16(sample)) {
    return refuse("the file is UTF-16; save it as CSV UTF-8");
  }
  const std::optional<CsvEncoding> encoding = given != nullptr ? given->encoding : std::nullopt;
  const CsvDialect dialect =
      recognise_csv_dialect(sample, given != nullptr ? given->delimiter : std::nullopt, encoding);
  scanner.set_delimiter(dialect.delimiter);
  scanner.set_encoding(encoding);
  scanner.skip(dialect.skip_bytes, dialect.skip_lines);
  for (std::size_t record = 0;; ++record) {
    OVERSTAP_TRY_ASSIGN(const bool more, scanner.next());
    if (!more) return refuse("the file is empty; a header row was expected");
    if (record == dialect.lines_above) break;
    above_header.push_back({ErrorCode::schema,
                            "a line above the header row: expected the names of the columns, "
                            "found one cell",
                            Location{name, scanner.line(), 0, {}}});
  }
  if (scanner.problem() != CsvProblem::none) return std::unexpected(problem());
  if (scanner.cell_count() > kMaxCsvColumns) {
    return std::unexpected(Error{
        ErrorCode::limit,
        "the header has more than 4096 columns; found " + std::to_string(scanner.cell_count()),
        Location{name, scanner.line(), 0, {}}});
  }
  const auto cells = scanner.cells();
  const std::vector<std::string> headers(cells.begin(), cells.end());
  OVERSTAP_TRY_ASSIGN(mapping, lay_out_csv(headers, subject, given, name));
  mapping.delimiter = dialect.delimiter;
  for (const CsvColumn& column : mapping.columns) dropped.push_back(column.field == "drop");
  scanner.expect_cells(headers.size());
  return {};
}

Error CsvInput::Impl::wrong_count() const {
  const std::size_t expected = mapping.columns.size();
  const std::size_t found = scanner.cell_count();
  return {ErrorCode::schema,
          "expected " + std::to_string(expected) + " cells as in the header, found " +
              std::to_string(found),
          Location{name, scanner.line(), 0, found < expected ? mapping.columns[found].header : ""}};
}

Error CsvInput::Impl::problem() const {
  Error error{ErrorCode::syntax, {}, Location{name, scanner.line(), 0, {}}};
  switch (scanner.problem()) {
    case CsvProblem::cell_count:
      return wrong_count();
    case CsvProblem::text_after_quote:
      error.message =
          "expected a delimiter or the end of the line after a closing quote, found "
          "text; the quote opens on line " +
          std::to_string(scanner.quote_line()) +
          ", and a quote within a quoted cell is written twice";
      break;
    case CsvProblem::unterminated_quote:
      error.where->line = scanner.quote_line();
      error.message =
          "expected a closing quote, found the end of the file; nothing is read from line " +
          std::to_string(scanner.line()) + " on";
      break;
    case CsvProblem::too_long:
      error.code = ErrorCode::limit;
      error.message = "expected a record of at most 16 MiB, found a longer one";
      if (scanner.quote_line() != 0) {
        error.message += "; a quote opens on line " + std::to_string(scanner.quote_line());
      }
      break;
    case CsvProblem::zero_byte:
      error.message = "expected text, found a byte 0";
      break;
    case CsvProblem::encoding:
      error.message = mapping.encoding == CsvEncoding::utf8
                          ? "expected UTF-8, found other bytes"
                          : "expected UTF-8 or Windows-1252, found bytes that are neither";
      break;
    case CsvProblem::none:
      break;
  }
  return error;
}

Result<json::Document> CsvInput::Impl::tree() const {
  json::TreeBuilder builder;
  (void)builder.begin_object();
  const auto cells = scanner.cells();
  for (std::size_t i = 0; i < cells.size(); ++i) {
    builder.key(mapping.columns[i].header);
    if (!dropped[i]) {
      builder.scalar(json::Kind::string, cells[i]);
    } else if (all_empty(cells.subspan(i, 1))) {
      builder.scalar(json::Kind::null, {});
    } else {
      builder.scalar(json::Kind::boolean, "true");
    }
  }
  builder.end_object();
  return builder.take(name);
}

CsvInput::CsvInput(std::unique_ptr<Impl> impl) : impl_{std::move(impl)} {}
CsvInput::CsvInput(CsvInput&&) noexcept = default;
CsvInput& CsvInput::operator=(CsvInput&&) noexcept = default;
CsvInput::~CsvInput() = default;

Result<CsvInput> CsvInput::open(ByteSource& source, std::string name, CsvSubject subject,
                                const CsvMapping* given) {
  auto impl = std::make_unique<Impl>(source);
  impl->name = std::move(name);
  OVERSTAP_TRY(impl->read_header(subject, given));
  return CsvInput(std::move(impl));
}

const CsvMapping& CsvInput::mapping() const { return impl_->mapping; }

Result<void> CsvInput::each(const std::function<Result<void>(const CsvRecord&)>& accept,
                            const std::function<void(Error)>& reject) {
  CsvScanner& scanner = impl_->scanner;
  for (Error& error : impl_->above_header) reject(std::move(error));
  while (true) {
    OVERSTAP_TRY_ASSIGN(const bool more, scanner.next());
    if (!more) return {};
    if (scanner.problem() != CsvProblem::none) {
      reject(impl_->problem());
    } else if (all_empty(scanner.cells())) {
      reject({ErrorCode::schema, "expected at least one cell with text, found an empty row",
              Location{impl_->name, scanner.line(), 0, {}}});
    } else {
      OVERSTAP_TRY_ASSIGN(const json::Document document, impl_->tree());
      OVERSTAP_TRY(accept({document.root, scanner.line()}));
    }
  }
}

CsvLooks looks_like_csv(std::string_view sample) {
  constexpr std::size_t kEnough = 64u << 10;
  sample = sample.substr(0, kEnough);
  const std::size_t first = sample.find_first_not_of("\xEF\xBB\xBF \t\r\n");
  constexpr std::string_view kOthers = "{[<%";
  if (first == std::string_view::npos || kOthers.find(sample[first]) != std::string_view::npos) {
    return {};
  }
  const CsvDialect dialect = recognise_csv_dialect(sample, std::nullopt, std::nullopt);
  const bool fits = dialect.header.size() > 1 && 2 * dialect.fitting >= dialect.records;
  // One known word may stand at the head of any text with a comma in it.
  const bool told = dialect.known >= 2 || (dialect.known == 1 && dialect.records >= 2 &&
                                           dialect.fitting == dialect.records);
  if (!fits || !told) return {};
  const int seekers = count_own_headers(dialect.header, CsvSubject::seekers);
  const int vacancies = count_own_headers(dialect.header, CsvSubject::vacancies);
  return {seekers >= vacancies, vacancies >= seekers};
}

}  // namespace overstap
