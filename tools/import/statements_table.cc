// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "tools/import/market_tables.h"

namespace overstap::intake {

namespace {

std::vector<Provenance> read_statement_sources(MarketTables& market, Entry& entry) {
  std::vector<Provenance> sources;
  for (const auto& [value, pointer] : entry.object.array("sources")) {
    json::ObjectReader object{entry.object.context(), *value, pointer};
    Provenance provenance;
    const std::string id = object.non_empty("source");
    provenance.source = market.source(entry, id, pointer + "/source").value_or(SourceId{});
    provenance.as_of = market.date(object, "as_of");
    provenance.note = object.optional_string("note").value_or("");
    object.finish();
    sources.push_back(std::move(provenance));
  }
  if (sources.empty()) entry.object.fail("sources", "a statement has at least one source");
  std::ranges::stable_sort(sources, {}, &Provenance::as_of);
  return sources;
}

bool read_both_ways(Entry& entry) {
  const std::string direction = entry.object.non_empty("direction");
  if (direction != "both" && direction != "one_way" && !direction.empty()) {
    entry.object.fail("direction", "neither one_way nor both: " + direction);
  }
  return direction == "both";
}

}  // namespace

void read_statements(MarketTables& market) {
  CodeMap ids;
  Successors successors;
  std::vector<Statement>& statements = market.content.statements;
  read_table(market, "statements.json", "statements", Presence::optional, [&](Entry& entry) {
    json::ObjectReader& object = entry.object;
    Statement statement;
    statement.id = object.non_empty("id");
    statement.kind =
        read_enum(object, "kind", Presence::required, StatementKind::edge, parse_statement_kind);
    statement.basis = read_enum(object, "basis", Presence::required, StatementBasis::stated,
                                parse_statement_basis);
    statement.both_ways = read_both_ways(entry);
    statement.from = market.occupation_ids(entry, object, "from");
    statement.to = market.occupation_ids(entry, object, "to");
    if (statement.kind == StatementKind::edge && (statement.from.empty() || statement.to.empty())) {
      entry.error(object.pointer(), "an edge names occupations on both sides");
    }
    statement.sources = read_statement_sources(market, entry);
    statement.text = local_text(object, "text", Presence::required);
    statement.note = local_text(object, "note", Presence::optional);
    statement.superseded_by = successors.read(entry);
    (void)market.provenance(entry);
    market.claim_code(ids, statement.id, statements.size(), entry, "id");
    statements.push_back(std::move(statement));
  });
  successors.check(ids, market.errors);
}

}  // namespace overstap::intake
