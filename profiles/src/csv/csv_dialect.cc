// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/csv/csv_dialect.h"

#include <algorithm>
#include <cstring>
#include <tuple>

#include "profiles/src/csv/csv_headers.h"
#include "profiles/src/csv/csv_scanner.h"

namespace overstap {
namespace {

constexpr std::string_view kMark = "\xEF\xBB\xBF";
constexpr std::string_view kDelimiters = ";,\t|";
constexpr std::size_t kSampleRecords = 200;

class ViewSource final : public ByteSource {
 public:
  explicit ViewSource(std::string_view bytes) : bytes_{bytes} {}
  Result<std::size_t> read(std::span<char> buffer) override {
    const std::size_t size = std::min(buffer.size(), bytes_.size());
    std::memcpy(buffer.data(), bytes_.data(), size);
    bytes_.remove_prefix(size);
    return size;
  }

 private:
  std::string_view bytes_;
};

/// Takes a line `sep=;` off, as Excel writes it, quoted or not.
std::optional<char> take_separator_line(std::string_view text, CsvDialect& dialect) {
  const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
  const bool quoted = line.size() == 7 && line.front() == '"' && line.back() == '"';
  const std::string_view bare = quoted ? line.substr(1, 5) : line;
  if (bare.size() != 5 || !(bare.starts_with("sep=") || bare.starts_with("SEP="))) {
    return std::nullopt;
  }
  const char delimiter = bare[4];
  if (kDelimiters.find(delimiter) == std::string_view::npos) return std::nullopt;
  dialect.skip_bytes += line.size();
  dialect.skip_lines = 1;
  text.remove_prefix(line.size());
  if (text.starts_with("\r\n")) {
    dialect.skip_bytes += 2;
  } else if (!text.empty()) {
    dialect.skip_bytes += 1;
  }
  return delimiter;
}

/// Headers that are known; one that holds other delimiters is several that were not split.
int known_among(std::span<const std::string> headers) {
  std::vector<std::string> single;
  for (const std::string& header : headers) {
    if (header.find_first_of(";\t|") == std::string::npos) single.push_back(header);
  }
  return count_known_headers(single);
}

/// The sample under one delimiter.
CsvDialect look(std::string_view sample, CsvDialect dialect, char delimiter,
                std::optional<CsvEncoding> encoding) {
  dialect.delimiter = delimiter;
  ViewSource source(sample.substr(dialect.skip_bytes));
  CsvScanner scanner(source, 64u << 10);
  scanner.set_delimiter(delimiter);
  scanner.set_encoding(encoding);
  std::vector<std::size_t> counts;
  std::vector<std::string> first;
  // Reading from memory has no errors of its own.
  for (Result<bool> more = scanner.next(); more && *more; more = scanner.next()) {
    // What the end of the sample cuts off tells nothing.
    if (scanner.problem() == CsvProblem::unterminated_quote && !counts.empty()) break;
    if (first.empty()) first.assign(scanner.cells().begin(), scanner.cells().end());
    if (dialect.header.empty() && scanner.cell_count() > 1) {
      dialect.header.assign(scanner.cells().begin(), scanner.cells().end());
      dialect.lines_above = counts.size();
    }
    counts.push_back(scanner.cell_count());
    if (counts.size() == kSampleRecords) break;
  }
  const std::span<const std::size_t> all{counts};
  const auto fit = [](std::span<const std::size_t> behind, std::size_t cells) {
    return static_cast<std::size_t>(std::ranges::count(behind, cells));
  };
  if (!dialect.header.empty()) {
    const auto behind = all.subspan(dialect.lines_above + 1);
    dialect.records = behind.size();
    dialect.fitting = fit(behind, dialect.header.size());
  }
  dialect.known = known_among(dialect.header);
  // A title above the header is rare: without a header that is known it is one itself.
  const bool one_column =
      dialect.header.empty() || (dialect.lines_above > 0 &&
                                 (dialect.known == 0 || 2 * dialect.fitting < dialect.records + 1));
  if (one_column && !counts.empty()) {
    dialect.header = first;
    dialect.lines_above = 0;
    dialect.records = counts.size() - 1;
    dialect.fitting = fit(all.subspan(1), 1);
    dialect.known = known_among(dialect.header);
  }
  return dialect;
}

/// Higher is better.
auto quality(const CsvDialect& dialect) {
  const std::size_t tenths = dialect.records == 0 ? 10 : 10 * dialect.fitting / dialect.records;
  const bool columns = dialect.header.size() > 1;
  return std::tuple{columns && tenths >= 5, columns ? dialect.known : 0, tenths,
                    dialect.header.size()};
}

}  // namespace

bool is_utf16(std::string_view bytes) {
  return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

CsvDialect recognise_csv_dialect(std::string_view sample, std::optional<char> given,
                                 std::optional<CsvEncoding> encoding) {
  CsvDialect start;
  if (sample.starts_with(kMark)) start.skip_bytes = kMark.size();
  const std::optional<char> said = take_separator_line(sample.substr(start.skip_bytes), start);
  if (given || said) return look(sample, start, given ? *given : *said, encoding);
  CsvDialect best = look(sample, start, kDelimiters.front(), encoding);
  for (const char delimiter : kDelimiters.substr(1)) {
    CsvDialect other = look(sample, start, delimiter, encoding);
    if (quality(other) > quality(best)) best = std::move(other);
  }
  return best;
}

}  // namespace overstap
