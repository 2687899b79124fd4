// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/tightness.h"
#include "tools/import/market_tables.h"

namespace overstap::intake {

namespace {

const std::string kFile = "facts.json";
constexpr std::string_view kRatioUnit = "ratio";

/// `1.85`, `0.5`, `4`.
std::string thousandths_text(std::int64_t value) {
  std::string text = std::to_string(value / 1000);
  std::string rest = std::to_string(1000 + value % 1000).substr(1);
  while (!rest.empty() && rest.back() == '0') rest.pop_back();
  return rest.empty() ? text : text + "." + rest;
}

/// A class stands for a ratio of vacancies to seekers: where the ratio is given, it decides.
void check_class(Entry& entry, Fact& fact) {
  if (fact.kind != FactKind::tightness) {
    if (fact.tightness)
      entry.error(entry.pointer("class"), "only a fact of kind tightness has one");
    return;
  }
  if (!fact.value_thousandths) return;
  if (fact.unit != kRatioUnit) {
    if (fact.tightness) {
      entry.error(entry.pointer("unit"), "a value beside a class is a ratio; write \"ratio\"");
    }
    return;
  }
  if (*fact.value_thousandths < 0) {
    return entry.error(entry.pointer("value"), "a ratio is not below zero");
  }
  const Tightness expected = tightness_class(*fact.value_thousandths);
  if (fact.tightness && *fact.tightness != expected) {
    entry.error(entry.pointer("class"), "a ratio of " + thousandths_text(*fact.value_thousandths) +
                                            " is " + std::string{to_string(expected)} + ", not " +
                                            std::string{to_string(*fact.tightness)} +
                                            "; mend one of them");
  }
  fact.tightness = expected;
}

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
  check_class(entry, fact);
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
