// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "tools/import/import_result.h"
#include "tools/import/places_import.h"

namespace overstap {

struct MarketImportOptions {
  std::string name = "klantcontact";
  std::optional<Date> built_as_of;      ///< nothing = the newest date among the data's provenance
  std::string tightness;                ///< CSV with tightness figures; empty = none
  std::string moves;                    ///< CSV with observed moves; empty = none
  std::optional<PlacesOptions> places;  ///< further postcodes; those of the data folder win
};

/// Compiles the hand-written market of a folder (format: data/README.md). The data is held to its
/// rules strictly: any error refuses the import, and the error's message lists them all (up to
/// 100), one a line, with file, line and JSON pointer.
[[nodiscard]] Result<ImportResult> import_market(const std::string& data_dir,
                                                 const MarketImportOptions& options = {});

}  // namespace overstap
