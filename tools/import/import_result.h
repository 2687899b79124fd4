// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "overstap/engine/market_builder.h"
#include "overstap/profiles/reader.h"

namespace overstap {

/// Rows of one input file or table: `rows == kept + dropped`.
struct RowCount {
  std::string name;  ///< file name, or what was counted
  std::uint64_t rows = 0, kept = 0, dropped = 0;
  friend bool operator==(const RowCount&, const RowCount&) = default;
};

/// What an importer hands back: the market's content, and what happened on the way.
struct ImportResult {
  MarketContent content;
  Diagnostics diagnostics;
  std::vector<RowCount> counts;  ///< in reading order
  /// Concepts whose label is shown in English because no Dutch one was found.
  std::uint64_t occupations_without_dutch = 0, skills_without_dutch = 0;
};

}  // namespace overstap
