// SPDX-License-Identifier: Apache-2.0
#include "tools/import/market_tables.h"

namespace overstap::intake {

namespace {

const std::string kFile = "facts.json";

Fact read_fact(MarketTables& market, Entry& entry, Successors& successors) {
  json::ObjectReader& object = entry.object;
  Fact fact;
  fact.id = object.non_empty("id");
  fact.kind = read_enum(object, "kind", Presence::required, FactKind::other, parse_fact_kind);
  fact.group = market.tightness_group_id(entry, "tightness_group");
  fact.region = market.region_id(entry, "region");
  if (const json::Value* value = object.optional("value")) {
    fact.value_thousandths = json::to_thousandths(*value);
    if (!fact.value_thousandths) {
      object.fail("value", "a number with at most three decimals is asked");
    }
  }
  fact.unit = object.optional_string("unit").value_or("");
  if (object.has("class")) {
    fact.tightness =
        read_enum(object, "class", Presence::required, Tightness::average, parse_tightness);
  }
  fact.period = object.non_empty("period");
  fact.scope = object.optional_string("scope").value_or("");
  fact.text = local_text(object, "text", Presence::required);
  fact.provenance = market.provenance(entry);
  fact.provenance.as_of = market.date(object, "as_of");
  fact.superseded_by = successors.read(entry);
  return fact;
}

}  // namespace

void read_tightness_groups(MarketTables& market) {
  // A file that is absent or cannot be parsed is reported when the facts are read.
  const auto file = DataFile::open(market.dir + "/" + kFile, kFile);
  if (!file) return;
  read_object(*file, file->root(), "", market.errors, [&](Entry& top) {
    top.object.ignore("provenance");
    top.object.ignore("facts");
    for (const auto& [value, pointer] : top.object.array("tightness_groups")) {
      json::ObjectReader object{top.object.context(), *value, pointer};
      TightnessGroup group{object.non_empty("id"), local_text(object, "label", Presence::required)};
      object.finish();
      const auto index = static_cast<std::uint32_t>(market.content.tightness_groups.size());
      if (!market.tightness_groups.emplace(group.id, index).second) {
        top.error(pointer + "/id", "given twice: " + group.id);
      }
      market.content.tightness_groups.push_back(std::move(group));
    }
  });
}

void read_facts(MarketTables& market) {
  CodeMap ids;
  Successors successors;
  std::vector<Fact>& facts = market.content.facts;
  read_table(
      market, kFile, "facts", Presence::optional,
      [&](Entry& entry) {
        Fact fact = read_fact(market, entry, successors);
        market.claim_code(ids, fact.id, facts.size(), entry, "id");
        facts.push_back(std::move(fact));
      },
      [](Entry& top) { top.object.ignore("tightness_groups"); });
  successors.check(ids, market.errors);
}

}  // namespace overstap::intake
