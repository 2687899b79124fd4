// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "tools/import/import_result.h"

namespace overstap {

/// Postcode tables as CSV.
struct PlacesOptions {
  std::string
      input;  ///< columns `postcode`, `woonplaats`, `latitude`, `longitude`; `soort` is not read
  std::string regions;  ///< columns `postcode4`, `regio_nr` (number of the labour-market region);
                        ///< empty = none
};

struct PlacesResult {
  std::vector<Place> places;  ///< ascending postcode, each once
  Diagnostics diagnostics;
  std::vector<RowCount> counts;
};

/// Reads four-digit postcodes with coordinates. Of several rows for one postcode the first is kept.
/// A region number that is not among `regions` leaves the region unknown, with a note. `io`,
/// `schema` or `syntax` when a file as a whole cannot be used.
[[nodiscard]] Result<PlacesResult> import_places(const PlacesOptions& options,
                                                 const std::vector<Region>& regions);

/// Adds places to a content; where both know a postcode, the content's own stands.
void merge_places(MarketContent& content, std::vector<Place> places);

/// Reads places and merges them into a result, diagnostics and counts included.
[[nodiscard]] Result<void> add_places(ImportResult& result, const PlacesOptions& options);

}  // namespace overstap
