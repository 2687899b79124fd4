// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "profiles/src/documents/reading_order.h"

namespace overstap {

/// A white strip down a stretch of rows with text on both sides.
struct Gutter {
  enum class Kind : std::uint8_t {
    columns,  ///< each side is read from top to bottom by itself
    labels,   ///< the left side labels what stands right of it
  };
  Kind kind = Kind::columns;
  std::int32_t x = 0;                        ///< in the strip
  std::int32_t first_row = 0, last_row = 0;  ///< the rows that it parts
};

/// The strip by which `segments` (row by row, left to right) are read first: of those that run
/// about as far down as the longest the leftmost one. Strips inside tables that are best read line
/// by line are none. A strip half as long as
/// the page parts columns, however short their lines. O(segments).
[[nodiscard]] std::optional<Gutter> find_gutter(std::span<const TextSegment> segments,
                                                std::int32_t page_height);

/// Whether `below` is the next line of the text of `above`.
[[nodiscard]] bool follows_closely(const TextSegment& above, const TextSegment& below);

}  // namespace overstap
