// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "overstap/engine/market_builder.h"

namespace overstap {

/// Statements may name this many pairs of occupations together.
inline constexpr std::size_t kMaxNamedPairs = 10'000'000;

/// The concepts that records refer to.
struct ConceptCounts {
  std::size_t skills = 0;
  std::size_t occupations = 0;
};

/// What is wrong with the records of a market, or nothing: ids of concepts, sources, regions or
/// tightness groups that do not exist, values out of range, impossible dates, ranges that end
/// before they begin, places out of order. The taxonomy in `content` is not read. O(records).
[[nodiscard]] std::optional<std::string> problem_in_records(const MarketContent& content,
                                                            const ConceptCounts& concepts);

}  // namespace overstap
