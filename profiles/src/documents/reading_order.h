// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/profiles/pdf_content.h"

/// Words of a page to lines, and lines to columns. All lengths in hundredths of a point.
namespace overstap {

/// Words that stand side by side on one line without a wide gap between them.
struct TextSegment {
  std::int32_t left = 0, top = 0, right = 0, bottom = 0;
  std::int32_t height = 0;  ///< of its tallest word
  std::int32_t row = 0;     ///< segments of one line of the page share it; grows downwards
  std::vector<const PdfWord*> words;  ///< from left to right, never empty

  [[nodiscard]] std::int32_t middle() const { return (top + bottom) / 2; }
};

/// Lines that are read one after the other: a column, a stretch across the page, a cell of a table.
struct TextBlock {
  enum class Kind : std::uint8_t { running, cell };
  Kind kind = Kind::running;
  std::vector<TextSegment> lines;  ///< from top to bottom, never empty
};

/// The segments of a page, row by row and from left to right. A word joins the row whose words
/// stand on the same base. O(n log n).
[[nodiscard]] std::vector<TextSegment> segments_of(std::span<const PdfWord* const> words);

/// Segments as blocks in the order in which a person reads them. A white strip down the page parts
/// columns, the left one is read first; a line across it ends them. A strip between short labels
/// and what belongs to each of them (dates and jobs, names and values) is a table, which stays
/// together row by row. `segments` as segments_of gives them. O(n) for each
/// level of columns within columns, and bounded for a page that has no end of them.
[[nodiscard]] std::vector<TextBlock> in_reading_order(std::vector<TextSegment> segments,
                                                      std::int32_t page_height);

/// The words with spaces where the page has them; letters set apart (`W E R K`) become words again.
[[nodiscard]] std::string text_of(const TextSegment& line);

/// Whether a word is the mark of a list item and nothing else.
[[nodiscard]] bool is_list_mark(std::string_view word);

}  // namespace overstap
