// SPDX-License-Identifier: Apache-2.0
#include "tools/import/csv.h"

#include <algorithm>
#include <utility>

namespace overstap {

std::string_view to_string(CsvFault fault) {
  switch (fault) {
    case CsvFault::none:
      return "no fault";
    case CsvFault::short_row:
      return "the row has fewer cells than the header";
    case CsvFault::long_row:
      return "the row has more cells than the header";
    case CsvFault::text_after_quote:
      return "text follows a closing quote";
    case CsvFault::unterminated_quote:
      return "a quoted cell does not end";
  }
  return "";
}

CsvReader::CsvReader(std::string name, std::string_view bytes, char separator)
    : name_{std::move(name)}, bytes_{bytes}, separator_{separator} {
  if (bytes_.starts_with("\xEF\xBB\xBF")) bytes_.remove_prefix(3);
}

Result<CsvReader> CsvReader::open(std::string name, std::string_view bytes,
                                  const CsvOptions& options) {
  CsvReader reader{std::move(name), bytes, options.separator};
  if (auto found = reader.find_header(options); !found) {
    return std::unexpected(std::move(found).error());
  }
  return reader;
}

Result<void> CsvReader::find_header(const CsvOptions& options) {
  bool any = false;
  while (next()) {
    any = true;
    const bool is_header = std::ranges::all_of(options.header_names, [&](const std::string& name) {
      return std::ranges::find(cells_, name) != cells_.end();
    });
    if (!is_header) continue;
    header_.assign(cells_.begin(), cells_.end());
    for (std::size_t i = 0; i < header_.size(); ++i) {
      if (!header_[i].empty() &&
          std::find(header_.begin(), header_.begin() + static_cast<std::ptrdiff_t>(i),
                    header_[i]) != header_.begin() + static_cast<std::ptrdiff_t>(i)) {
        return std::unexpected(
            Error{ErrorCode::schema, "the header names a column twice: " + header_[i], at()});
      }
    }
    return {};
  }
  if (!any) {
    return std::unexpected(Error{ErrorCode::syntax, "the file is empty; a header row was expected",
                                 Location{name_, 0, 0, {}}});
  }
  std::string names;
  for (const std::string& wanted : options.header_names)
    names += (names.empty() ? "" : ", ") + wanted;
  return std::unexpected(Error{ErrorCode::schema, "no row names all of the columns " + names,
                               Location{name_, 0, 0, {}}});
}

std::optional<std::size_t> CsvReader::find_column(std::string_view name) const {
  const auto found = std::ranges::find(header_, name);
  if (found == header_.end()) return std::nullopt;
  return static_cast<std::size_t>(found - header_.begin());
}

Result<std::size_t> CsvReader::column(std::string_view name) const {
  if (const auto found = find_column(name)) return *found;
  std::string names;
  for (const std::string& present : header_) names += (names.empty() ? "" : ", ") + present;
  return std::unexpected(Error{ErrorCode::schema,
                               "the column " + std::string{name} + " is missing; columns: " + names,
                               Location{name_, 0, 0, {}}});
}

Location CsvReader::at(std::string_view column_name) const {
  return {.file = name_, .line = row_line_, .column = 0, .pointer = std::string{column_name}};
}

bool CsvReader::skip_empty_lines() {
  while (position_ < bytes_.size()) {
    if (bytes_[position_] == '\n') {
      position_ += 1;
    } else if (bytes_[position_] == '\r' && position_ + 1 < bytes_.size() &&
               bytes_[position_ + 1] == '\n') {
      position_ += 2;
    } else {
      return true;
    }
    ++line_;
  }
  return false;
}

bool CsvReader::next() {
  if (!skip_empty_lines()) return false;
  cells_.clear();
  unescaped_.clear();
  fault_ = CsvFault::none;
  row_line_ = line_;
  read_row();
  if (fault_ == CsvFault::none && !header_.empty() && cells_.size() != header_.size()) {
    fault_ = cells_.size() < header_.size() ? CsvFault::short_row : CsvFault::long_row;
  }
  return true;
}

bool CsvReader::at_row_end() const {
  if (position_ >= bytes_.size() || bytes_[position_] == '\n') return true;
  return bytes_[position_] == '\r' && position_ + 1 < bytes_.size() &&
         bytes_[position_ + 1] == '\n';
}

void CsvReader::end_row() {
  if (position_ >= bytes_.size()) return;
  position_ += bytes_[position_] == '\r' ? 2u : 1u;
  ++line_;
}

void CsvReader::read_row() {
  while (true) {
    const bool quoted = position_ < bytes_.size() && bytes_[position_] == '"';
    cells_.push_back(quoted ? quoted_cell() : plain_cell());
    if (at_row_end()) break;
    ++position_;
  }
  end_row();
}

std::string_view CsvReader::plain_cell() {
  const std::size_t begin = position_;
  while (position_ < bytes_.size() && bytes_[position_] != separator_ && !at_row_end()) ++position_;
  return bytes_.substr(begin, position_ - begin);
}

std::string_view CsvReader::quoted_cell() {
  const std::size_t begin = ++position_;
  std::string* copy = nullptr;
  std::size_t piece = begin;
  while (true) {
    const std::size_t quote = bytes_.find('"', position_);
    const std::size_t end = std::min(quote, bytes_.size());
    line_ += static_cast<std::uint64_t>(
        std::count(bytes_.begin() + static_cast<std::ptrdiff_t>(position_),
                   bytes_.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
    position_ = end;
    if (quote == std::string_view::npos) {
      fault_ = CsvFault::unterminated_quote;
      break;
    }
    if (quote + 1 >= bytes_.size() || bytes_[quote + 1] != '"') break;
    if (copy == nullptr) copy = &unescaped_.emplace_back();
    copy->append(bytes_.substr(piece, quote + 1 - piece));
    position_ = piece = quote + 2;
  }
  const std::string_view last = bytes_.substr(piece, position_ - piece);
  if (copy != nullptr) copy->append(last);
  const std::string_view result = copy != nullptr ? std::string_view{*copy} : last;
  if (position_ < bytes_.size()) ++position_;
  if (!at_row_end() && bytes_[position_] != separator_) {
    fault_ = CsvFault::text_after_quote;
    (void)plain_cell();
  }
  return result;
}

void CsvWriter::cell(std::string_view text) {
  if (row_begun_) text_ += separator_;
  row_begun_ = true;
  const bool quote = text.find_first_of("\"\r\n") != std::string_view::npos ||
                     text.find(separator_) != std::string_view::npos ||
                     (!text.empty() && (text.front() == ' ' || text.back() == ' '));
  if (!quote) {
    text_ += text;
    return;
  }
  text_ += '"';
  for (const char c : text) {
    if (c == '"') text_ += '"';
    text_ += c;
  }
  text_ += '"';
}

void CsvWriter::end_row() {
  // An empty line would be read as no row at all.
  if (text_.empty() || text_.back() == '\n') text_ += "\"\"";
  text_ += '\n';
  row_begun_ = false;
}

}  // namespace overstap
