// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "tools/import/decimal.h"
#include "tools/import/market_tables.h"

namespace overstap::intake {

namespace {

std::int32_t read_degrees(json::ObjectReader& object, std::string_view key, std::int32_t limit) {
  const json::Value* value = object.required(key);
  if (value == nullptr) return 0;
  const auto degrees =
      value->kind == json::Kind::number ? parse_decimal(value->text, 6) : std::nullopt;
  if (!degrees || *degrees < -limit * 1'000'000LL || *degrees > limit * 1'000'000LL) {
    object.fail(key, "degrees within " + std::to_string(limit) + " are asked");
    return 0;
  }
  return static_cast<std::int32_t>(*degrees);
}

std::int32_t read_postcode(json::ObjectReader& object) {
  const std::string text = object.non_empty("postcode");
  const auto postcode = parse_decimal(text, 0);
  if (text.size() != 4 || !postcode || *postcode < 1000) {
    object.fail("postcode", "four digits from 1000 are asked, not: " + text);
    return 0;
  }
  return static_cast<std::int32_t>(*postcode);
}

}  // namespace

void read_places(MarketTables& market) {
  CodeMap postcodes;
  std::vector<Place>& places = market.content.places;
  read_table(market, "places.json", "places", Presence::optional, [&](Entry& entry) {
    Place place;
    place.postcode = read_postcode(entry.object);
    place.name = entry.object.non_empty("name");
    place.latitude_e6 = read_degrees(entry.object, "latitude", 90);
    place.longitude_e6 = read_degrees(entry.object, "longitude", 180);
    place.region = market.region_id(entry, "region");
    (void)market.provenance(entry);
    if (place.postcode != 0) {
      market.claim_code(postcodes, std::to_string(place.postcode), places.size(), entry,
                        "postcode");
    }
    places.push_back(std::move(place));
  });
  std::ranges::stable_sort(places, {}, &Place::postcode);
}

}  // namespace overstap::intake
