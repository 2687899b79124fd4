// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>

#include "overstap/engine/observed_moves.h"
#include "overstap/engine/snapshot.h"
#include "overstap/profiles/linker.h"
#include "overstap/profiles/reader.h"

/// Work histories from files, one person at a time (formats: tools/import/README.md). Nothing of a
/// person is kept but a number by which a second appearance is seen.
namespace overstap {

/// `rows == kept + not_work + rejected`, `kept == linked + not_found + ambiguous + unnamed`.
struct HistoryCounts {
  std::uint64_t persons = 0;
  std::uint64_t rows = 0, kept = 0;
  std::uint64_t not_work = 0;  ///< of another kind than work; nothing else of them is read
  std::uint64_t rejected = 0;
  std::uint64_t linked = 0;
  std::uint64_t not_found = 0;       ///< the text is no code, URI or label
  std::uint64_t ambiguous = 0;       ///< several occupations have the label
  std::uint64_t unnamed = 0;         ///< no occupation is given
  std::uint64_t unknown_places = 0;  ///< regions or postcodes that the market does not know
  friend bool operator==(const HistoryCounts&, const HistoryCounts&) = default;
};

struct HistoryReading {
  HistoryCounts counts;
  /// One note per text that was not linked, at its first place; one per row that was rejected.
  Diagnostics diagnostics;
};

/// Takes all jobs of one person; an error ends the reading.
using HistorySink = std::function<Result<void>(std::span<const WorkSpell> jobs)>;

struct HistoryOptions {
  std::size_t piece_bytes = 1U << 20U;  ///< read at once
  std::function<void(std::uint64_t bytes_read)> progress{};
};

/// Reads `.csv` or `.ndjson` (`.jsonl`), by the name. In CSV the rows of a person stand together:
/// `inconsistent` with the line when somebody comes back. `invalid_argument` for another ending;
/// `not_found`, `io`, `schema`, `syntax` or `limit` when the file as a whole cannot be used.
/// O(rows); memory: one piece, one person, 16 to 32 bytes per person, and the distinct names of
/// occupations.
[[nodiscard]] Result<HistoryReading> read_histories(const std::string& path, const Snapshot& market,
                                                    const Linker& linker, const HistorySink& sink,
                                                    const HistoryOptions& options = {});

}  // namespace overstap
