// SPDX-License-Identifier: Apache-2.0
#include "tools/import/market_tables.h"

namespace overstap::intake {

namespace {

std::vector<RegionAlias> read_aliases(MarketTables& market, Entry& entry) {
  std::vector<RegionAlias> aliases;
  for (const auto& [value, pointer] : entry.object.array("aliases")) {
    json::ObjectReader object{entry.object.context(), *value, pointer};
    RegionAlias alias;
    alias.name = object.non_empty("name");
    const std::string id = object.non_empty("source");
    alias.provenance.source = market.source(entry, id, pointer + "/source").value_or(SourceId{});
    alias.provenance.as_of = market.date(object, "as_of");
    alias.provenance.note = object.optional_string("note").value_or("");
    object.finish();
    aliases.push_back(std::move(alias));
  }
  return aliases;
}

}  // namespace

void read_regions(MarketTables& market) {
  CodeMap numbers;
  std::vector<Region>& regions = market.content.regions;
  read_table(market, "regions.json", "regions", Presence::optional, [&](Entry& entry) {
    Region region;
    region.code = read_code(entry.object, "code");
    region.number = static_cast<std::int32_t>(entry.object.integer("number", 1, 99));
    region.name = entry.object.non_empty("name");
    region.aliases = read_aliases(market, entry);
    (void)market.provenance(entry);
    market.claim_code(market.regions, region.code, regions.size(), entry, "code");
    market.claim_code(numbers, std::to_string(region.number), regions.size(), entry, "number");
    regions.push_back(std::move(region));
  });
}

}  // namespace overstap::intake
