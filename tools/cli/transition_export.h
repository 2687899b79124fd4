// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "overstap/engine/snapshot.h"

namespace overstap::cli {

struct TransitionExportOptions {
  int max_results = 10;  ///< destinations per origin
  int threads = 1;       ///< 1..64; the bytes are the same for any number
};

/// Takes the next piece of the export; false = stop, nobody reads on.
using ExportSink = std::function<Result<bool>(std::string_view rows, std::size_t origins_done)>;

/// The whole ranking as CSV `from,to,rank,score`: every occupation as origin in order of identifier
/// (URI, else code), its best destinations by score in millionths, ties by identifier; itself left
/// out, ranks from 1 without gaps, zero scores last. The score is the nearness of the destination
/// to the origin (`NearnessScorer`), with the skills of whom nothing else is known. O(occupations x
/// (rows of the skills shown + postings of the origin's terms)).
[[nodiscard]] Result<void> export_transitions(const Snapshot& market,
                                              const TransitionExportOptions& options,
                                              const ExportSink& sink);

}  // namespace overstap::cli
