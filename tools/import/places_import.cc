// SPDX-License-Identifier: Apache-2.0
#include "tools/import/places_import.h"

#include <algorithm>
#include <map>
#include <set>

#include "overstap/graph/try.h"
#include "overstap/profiles/text.h"
#include "tools/import/decimal.h"
#include "tools/import/table_rows.h"

namespace overstap {

namespace {

using intake::CsvFile;
using intake::TableRows;

std::optional<std::int32_t> parse_postcode(std::string_view text) {
  const auto value = parse_decimal(text, 0);
  if (text.size() != 4 || !value || *value < 1000) return std::nullopt;
  return static_cast<std::int32_t>(*value);
}

std::optional<std::int32_t> parse_degrees(std::string_view text, std::int64_t limit) {
  const auto value = parse_decimal(text, 6);
  if (!value || *value < -limit * 1'000'000 || *value > limit * 1'000'000) return std::nullopt;
  return static_cast<std::int32_t>(*value);
}

using RegionByPostcode = std::map<std::int32_t, RegionId>;

Result<RegionByPostcode> read_postcode_regions(const std::string& path,
                                               const std::vector<Region>& regions,
                                               PlacesResult& result) {
  OVERSTAP_TRY_ASSIGN(CsvFile file, CsvFile::open(path, {',', {"postcode4", "regio_nr"}}));
  CsvReader& csv = file.reader();
  OVERSTAP_TRY_ASSIGN(const std::size_t postcode_column, csv.column("postcode4"));
  OVERSTAP_TRY_ASSIGN(const std::size_t number_column, csv.column("regio_nr"));
  std::map<std::int64_t, RegionId> by_number;
  for (std::size_t i = 0; i < regions.size(); ++i) {
    by_number.emplace(regions[i].number, RegionId{static_cast<std::uint32_t>(i)});
  }
  RegionByPostcode found;
  TableRows rows{csv, result.diagnostics, result.counts};
  while (rows.next()) {
    const auto postcode = parse_postcode(csv.cell(postcode_column));
    const auto number = parse_decimal(csv.cell(number_column), 0);
    if (!postcode || !number) {
      rows.drop("postcode4", "a postcode of four digits and a region number are asked");
    } else if (const auto region = by_number.find(*number); region == by_number.end()) {
      rows.drop("regio_nr", "the market has no region with number " + std::to_string(*number));
    } else {
      found.emplace(*postcode, region->second);
    }
  }
  return found;
}

struct PlaceColumns {
  std::size_t postcode = 0, name = 0, latitude = 0, longitude = 0;
};

Result<PlaceColumns> find_place_columns(const CsvReader& csv) {
  PlaceColumns columns;
  OVERSTAP_TRY_ASSIGN(columns.postcode, csv.column("postcode"));
  OVERSTAP_TRY_ASSIGN(columns.name, csv.column("woonplaats"));
  OVERSTAP_TRY_ASSIGN(columns.latitude, csv.column("latitude"));
  OVERSTAP_TRY_ASSIGN(columns.longitude, csv.column("longitude"));
  return columns;
}

void read_place_rows(CsvReader& csv, const PlaceColumns& columns, const RegionByPostcode& regions,
                     PlacesResult& result) {
  std::set<std::int32_t> seen;
  TableRows rows{csv, result.diagnostics, result.counts};
  while (rows.next()) {
    const auto postcode = parse_postcode(csv.cell(columns.postcode));
    const auto latitude = parse_degrees(csv.cell(columns.latitude), 90);
    const auto longitude = parse_degrees(csv.cell(columns.longitude), 180);
    if (!postcode) {
      rows.drop("postcode", "four digits are asked");
    } else if (!latitude || !longitude) {
      rows.drop(latitude ? "longitude" : "latitude", "degrees as a decimal number are asked");
    } else if (!seen.insert(*postcode).second) {
      rows.drop("postcode", "the postcode was given before: " + std::to_string(*postcode));
    } else {
      const auto region = regions.find(*postcode);
      result.places.push_back(
          {*postcode, to_nfc(csv.cell(columns.name)), *latitude, *longitude,
           region == regions.end() ? std::nullopt : std::optional{region->second}});
    }
  }
  std::ranges::sort(result.places, {}, &Place::postcode);
}

}  // namespace

Result<PlacesResult> import_places(const PlacesOptions& options,
                                   const std::vector<Region>& regions) {
  PlacesResult result;
  RegionByPostcode region_of_postcode;
  if (!options.regions.empty()) {
    OVERSTAP_TRY_ASSIGN(region_of_postcode,
                        read_postcode_regions(options.regions, regions, result));
  }
  OVERSTAP_TRY_ASSIGN(CsvFile file,
                      CsvFile::open(options.input, {',', {"postcode", "latitude", "longitude"}}));
  CsvReader& csv = file.reader();
  OVERSTAP_TRY_ASSIGN(const PlaceColumns columns, find_place_columns(csv));
  read_place_rows(csv, columns, region_of_postcode, result);
  return result;
}

void merge_places(MarketContent& content, std::vector<Place> places) {
  // Stable: the content's own stand before the new ones of the same postcode, and are kept.
  content.places.insert(content.places.end(), std::make_move_iterator(places.begin()),
                        std::make_move_iterator(places.end()));
  std::ranges::stable_sort(content.places, {}, &Place::postcode);
  const auto repeated = std::ranges::unique(content.places, {}, &Place::postcode);
  content.places.erase(repeated.begin(), repeated.end());
}

Result<void> add_places(ImportResult& result, const PlacesOptions& options) {
  OVERSTAP_TRY_ASSIGN(PlacesResult places, import_places(options, result.content.regions));
  merge_places(result.content, std::move(places.places));
  for (Diagnostic& diagnostic : places.diagnostics.entries) {
    result.diagnostics.add(std::move(diagnostic));
  }
  result.diagnostics.dropped += places.diagnostics.dropped;
  result.diagnostics.accepted += places.diagnostics.accepted;
  result.diagnostics.rejected += places.diagnostics.rejected;
  result.counts.insert(result.counts.end(), places.counts.begin(), places.counts.end());
  return {};
}

}  // namespace overstap
