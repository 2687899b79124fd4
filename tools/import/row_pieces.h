// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>

#include "overstap/graph/error.h"

namespace overstap::intake {

/// Where a row ends.
enum class RowSyntax : std::uint8_t {
  lines,  ///< at every line end
  csv,    ///< at a line end that stands in no quoted cell
};

/// Reads a file of any size in pieces of whole rows. Memory: one piece, or the longest row.
class RowPieces {
 public:
  static constexpr std::size_t kPieceBytes = 1U << 20U;
  static constexpr std::size_t kMaxRowBytes = 1U << 24U;

  struct Piece {
    std::string_view text;         ///< until the next call; the last one may lack its line end
    std::uint64_t first_line = 1;  ///< 1-based
  };

  /// `not_found` or `io`.
  [[nodiscard]] static Result<RowPieces> open(const std::string& path, RowSyntax syntax,
                                              std::size_t piece_bytes = kPieceBytes);
  /// Nothing at the end; `limit` when a row is longer than kMaxRowBytes, `io` when the system
  /// refuses to read.
  [[nodiscard]] Result<std::optional<Piece>> next();
  [[nodiscard]] std::uint64_t bytes_read() const { return bytes_read_; }

 private:
  RowPieces(std::string path, RowSyntax syntax, std::size_t piece_bytes, std::ifstream file);
  [[nodiscard]] Result<void> read_more();

  std::string path_;
  RowSyntax syntax_;
  std::size_t piece_bytes_;
  std::ifstream file_;
  std::string bytes_;
  std::size_t given_ = 0;  ///< bytes of the buffer that were handed out
  std::uint64_t line_ = 1, bytes_read_ = 0;
  bool ended_ = false;
};

/// The length of the rows in `text` that are whole, their line ends included; 0 = none is.
[[nodiscard]] std::size_t whole_rows(std::string_view text, RowSyntax syntax);
/// The length of the first row with its line end, or of the text when it has none.
[[nodiscard]] std::size_t first_row(std::string_view text, RowSyntax syntax);

}  // namespace overstap::intake
