// SPDX-License-Identifier: Apache-2.0
#include "tools/import/histories.h"

#include "overstap/graph/try.h"
#include "tools/import/history_rows.h"

namespace overstap {

Result<HistoryReading> read_histories(const std::string& path, const Snapshot& market,
                                      const Linker& linker, const HistorySink& sink,
                                      const HistoryOptions& options) {
  intake::HistoryRows rows{market, linker, sink};
  if (path.ends_with(".csv")) {
    OVERSTAP_TRY(intake::read_csv_histories(path, options, rows));
  } else if (path.ends_with(".ndjson") || path.ends_with(".jsonl")) {
    OVERSTAP_TRY(intake::read_json_histories(path, options, rows));
  } else {
    return std::unexpected(Error{ErrorCode::invalid_argument,
                                 "the name of the file must end in .csv, .ndjson or .jsonl",
                                 Location{path, 0, 0, {}}});
  }
  return rows.take();
}

}  // namespace overstap
