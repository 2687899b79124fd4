// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>

#include "tools/import/import_result.h"

/// The moves file: what was learned of moves between occupations, as CSV (columns:
/// tools/import/README.md).
namespace overstap {

/// Rows by identifier of origin and destination, then by region code, so that the bytes do not
/// depend on the ids of one market. The source of a row is `source`.
[[nodiscard]] std::string moves_csv(std::span<const ObservedMove> rows, const Taxonomy& taxonomy,
                                    std::span<const Region> regions, std::string_view source);

/// Reads a moves file into a market's content, in place of the observed moves it has. Rows that the
/// market has no occupation or region for, that tell of fewer people than may be shown, or whose
/// numbers contradict each other, are dropped and reported. Sources that the market does not have
/// are added. `io`, `schema` or `syntax` when the file as a whole cannot be used.
[[nodiscard]] Result<void> add_moves(ImportResult& result, const std::string& path);

}  // namespace overstap
