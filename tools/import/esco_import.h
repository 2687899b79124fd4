// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "tools/import/import_result.h"
#include "tools/import/places_import.h"

namespace overstap {

struct EscoImportOptions {
  std::string dir;                   ///< official CSV release, 1.1.x or 1.2.x, in any language
  Language language = Language::en;  ///< of the release, where file names do not tell
  std::string labels_dir;            ///< labels in a second language; empty = none
  Language labels_language = Language::nl;  ///< of those, where names do not tell
  std::string crosswalk;  ///< official ESCO - O*NET crosswalk CSV; empty = levels from ISCO only
  std::string job_zones;  ///< O*NET `Job Zones.txt`, needed with the crosswalk
  /// O*NET `Alternate Titles.txt`, needs the crosswalk; empty = the one beside `job_zones`, if any.
  std::string alternate_titles;
  std::string sectors;  ///< ESCO occupation table with `naceCode` (1.2 and later); empty = none
  std::string
      overlay_dir;  ///< hand-written market whose words and facts are laid over ESCO; empty = none
  std::string name = "esco";
  std::optional<Date> built_as_of;      ///< nothing = the newest `modifiedDate` of an occupation
  std::string tightness;                ///< CSV with tightness figures; empty = none
  std::string moves;                    ///< CSV with observed moves; empty = none
  std::optional<PlacesOptions> places;  ///< further postcodes
};

/// Imports an ESCO release (rules: tools/import/README.md). A bad row is dropped and reported with
/// file, line and reason; `io`, `not_found` or `schema` only when a file as a whole is missing or
/// is no such table. The overlay is held to the strict rules of import_market.
[[nodiscard]] Result<ImportResult> import_esco(const EscoImportOptions& options);

}  // namespace overstap
