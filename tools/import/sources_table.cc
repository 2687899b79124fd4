// SPDX-License-Identifier: Apache-2.0
#include "tools/import/market_tables.h"

namespace overstap::intake {

namespace {

void read_source(MarketTables& market, Entry& entry) {
  Source source;
  source.id = entry.object.non_empty("id");
  source.title = entry.object.non_empty("title");
  source.publisher = entry.object.non_empty("publisher");
  const std::string date = entry.object.non_empty("date");
  if (const auto parsed = parse_date(date)) {
    source.date = *parsed;
  } else if (!date.empty()) {
    entry.object.fail("date", parsed.error().message);
  }
  source.url = entry.object.optional_string("url").value_or("");
  market.claim_code(market.sources, source.id, market.content.sources.size(), entry, "id");
  market.content.sources.push_back(std::move(source));
}

}  // namespace

void read_sources(MarketTables& market) {
  const std::string file = "sources.json";
  auto read = DataFile::open(market.dir + "/" + file, file);
  if (!read) {
    market.errors.add(std::move(read).error());
    return;
  }
  read_list(
      *read, "sources", market.errors, [](Entry& top) { top.object.ignore("provenance"); },
      [&](Entry& entry) { read_source(market, entry); });
  // The file's own provenance names one of its sources, so it is read last.
  read_object(*read, read->root(), "", market.errors, [&](Entry& top) {
    top.object.ignore("sources");
    market.read_file_provenance(top);
  });
}

}  // namespace overstap::intake
