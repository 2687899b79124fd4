// SPDX-License-Identifier: Apache-2.0
#include "tools/import/row_pieces.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "overstap/graph/try.h"

namespace overstap::intake {
namespace {

/// Follows quotes as CsvReader does: one that begins a cell opens it, a doubled one stays inside.
class CsvRowEnds {
 public:
  /// Whether a row ends with this character.
  bool ends_with(char c) {
    if (quoted_) {
      if (c == '"') quoted_ = false;
      closing_ = !quoted_;
      return false;
    }
    const bool reopened = closing_ && c == '"';
    const bool opened = cell_begins_ && c == '"';
    closing_ = false;
    quoted_ = reopened || opened;
    cell_begins_ = c == ',' || c == '\n';
    return c == '\n';
  }

 private:
  bool quoted_ = false, closing_ = false, cell_begins_ = true;
};

}  // namespace

std::size_t whole_rows(std::string_view text, RowSyntax syntax) {
  if (syntax == RowSyntax::lines) {
    const std::size_t end = text.rfind('\n');
    return end == std::string_view::npos ? 0 : end + 1;
  }
  CsvRowEnds ends;
  std::size_t length = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (ends.ends_with(text[i])) length = i + 1;
  }
  return length;
}

std::size_t first_row(std::string_view text, RowSyntax syntax) {
  if (syntax == RowSyntax::lines) return std::min(text.find('\n'), text.size() - 1) + 1;
  CsvRowEnds ends;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (ends.ends_with(text[i])) return i + 1;
  }
  return text.size();
}

RowPieces::RowPieces(std::string path, RowSyntax syntax, std::size_t piece_bytes,
                     std::ifstream file)
    : path_{std::move(path)},
      syntax_{syntax},
      piece_bytes_{std::max<std::size_t>(piece_bytes, 1)},
      file_{std::move(file)} {}

Result<RowPieces> RowPieces::open(const std::string& path, RowSyntax syntax,
                                  std::size_t piece_bytes) {
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) {
    return std::unexpected(Error{ErrorCode::not_found, "no such file", Location{path, 0, 0, {}}});
  }
  std::ifstream file{path, std::ios::binary};
  if (!file || std::filesystem::is_directory(path, ignored)) {
    return std::unexpected(
        Error{ErrorCode::io, "the file cannot be read", Location{path, 0, 0, {}}});
  }
  return RowPieces{path, syntax, piece_bytes, std::move(file)};
}

Result<void> RowPieces::read_more() {
  if (bytes_.size() > kMaxRowBytes) {
    return std::unexpected(Error{ErrorCode::limit,
                                 "a row is longer than 16 MiB; is a quote not closed?",
                                 Location{path_, line_, 0, {}}});
  }
  const std::size_t before = bytes_.size();
  bytes_.resize(before + piece_bytes_);
  file_.read(bytes_.data() + before, static_cast<std::streamsize>(piece_bytes_));
  const auto got = static_cast<std::size_t>(file_.gcount());
  bytes_.resize(before + got);
  bytes_read_ += got;
  if (file_.bad()) {
    return std::unexpected(
        Error{ErrorCode::io, "the file cannot be read to its end", Location{path_, line_, 0, {}}});
  }
  ended_ = got < piece_bytes_;
  return {};
}

Result<std::optional<RowPieces::Piece>> RowPieces::next() {
  line_ += static_cast<std::uint64_t>(
      std::count(bytes_.begin(), bytes_.begin() + static_cast<std::ptrdiff_t>(given_), '\n'));
  bytes_.erase(0, given_);
  given_ = 0;
  while (given_ == 0) {
    if (ended_ && bytes_.empty()) return std::optional<Piece>{};
    if (!ended_) OVERSTAP_TRY(read_more());
    given_ = ended_ ? bytes_.size() : whole_rows(bytes_, syntax_);
  }
  return std::optional{Piece{std::string_view{bytes_}.substr(0, given_), line_}};
}

}  // namespace overstap::intake
