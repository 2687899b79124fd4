// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/extract/text/read_text.h"

namespace overstap::extract {

/// Whether two sentences stand in cells of a table, the one right behind the other.
[[nodiscard]] inline bool is_next_cell(const Sentence& before, const Sentence& next) {
  return before.part_kind == PartKind::table_cell && next.part_kind == PartKind::table_cell &&
         next.part == before.part + 1;
}

/// Whether they stand on one line of a part, or in cells as by is_next_cell.
[[nodiscard]] inline bool is_beside(const Sentence& before, const Sentence& next) {
  return (next.part == before.part && next.line == before.line) || is_next_cell(before, next);
}

}  // namespace overstap::extract
