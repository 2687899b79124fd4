// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "overstap/engine/snapshot.h"

namespace overstap::cli {

enum class GraphFormat : std::uint8_t { graphml, dot };

struct GraphExportOptions {
  GraphFormat format = GraphFormat::graphml;
  Language language = Language::nl;
  std::optional<OccupationId> from;  ///< nothing = all occupations
  int depth = 1;                     ///< steps away from `from`, 1..5
  int edges = 10;                    ///< best computed edges per occupation, 0..1000
};

/// The occupation graph as GraphML or Graphviz, by the writers of the Boost Graph Library. A node
/// has `id` (URI, else code), `label`, `isco` (0 = unknown) and `level` (lower end of the usual
/// level, or empty). An edge is one of the best computed ones, or a pair that a statement names; it
/// has `earned` and `possible`, the computed coverage; `named`, the ids of the statements with the
/// date of the newest source of each (`T1 2019-03;T4 2017`), or empty; and `kind`, how the step can
/// be made by somebody of whom only the origin is known. From one occupation: the edges out of
/// everything less than `depth` steps away. Nodes ascend by id, edges by origin and then as ranked;
/// the same bytes for the same market. O(occupations + edges).
[[nodiscard]] std::string export_graph(const Snapshot& market, const GraphExportOptions& options);

}  // namespace overstap::cli
