// SPDX-License-Identifier: Apache-2.0
#include "tools/import/market_tables.h"

namespace overstap::intake {

namespace {

void read_audience(Entry& entry, FactCard& card) {
  const std::string audience = entry.object.non_empty("audience");
  if (audience != "coach" && audience != "desk" && audience != "both") {
    entry.object.fail("audience", "neither coach, desk nor both: " + audience);
  }
  card.for_coach = audience != "desk";
  card.for_desk = audience != "coach";
}

}  // namespace

void read_fact_cards(MarketTables& market) {
  CodeMap ids;
  Successors successors;
  std::vector<FactCard>& cards = market.content.fact_cards;
  read_table(market, "fact_cards.json", "fact_cards", Presence::optional, [&](Entry& entry) {
    FactCard card;
    card.id = entry.object.non_empty("id");
    card.title = local_text(entry.object, "title", Presence::required);
    card.text = local_text(entry.object, "text", Presence::required);
    card.provenance = market.provenance(entry);
    card.provenance.as_of = market.date(entry.object, "as_of");
    card.superseded_by = successors.read(entry);
    read_audience(entry, card);
    market.claim_code(ids, card.id, cards.size(), entry, "id");
    cards.push_back(std::move(card));
  });
  successors.check(ids, market.errors);
}

}  // namespace overstap::intake
