// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/csv.h"
#include "tools/wire/inspect_output.h"
#include "tools/wire/json_parts.h"
#include "tools/wire/screens.h"
#include "tools/wire/sentences.h"
#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

struct TableCount {
  std::string_view name;  ///< the C++ name of the table
  Word words;
  std::size_t count;
};

/// Occupations for which a near-synonym stands.
std::size_t folded_occupations(const Snapshot& market) {
  const auto leaders = market.near_synonyms();
  std::size_t folded = 0;
  for (std::uint32_t i = 0; i < leaders.size(); ++i) folded += leaders[i].value() != i ? 1U : 0U;
  return folded;
}

std::vector<TableCount> counts_of(const Snapshot& market) {
  return {{"occupations", Word::inspect_occupations, market.taxonomy().occupation_count()},
          {"near_synonyms", Word::inspect_near_synonyms, folded_occupations(market)},
          {"skills", Word::inspect_skills, market.taxonomy().skill_count()},
          {"occupation_graph", Word::inspect_edges, market.occupation_graph().values.size()},
          {"statements", Word::inspect_statements, market.statements().size()},
          {"trainings", Word::inspect_trainings, market.trainings().size()},
          {"facts", Word::inspect_facts, market.facts().size()},
          {"fact_cards", Word::inspect_fact_cards, market.fact_cards().size()},
          {"phrases", Word::inspect_phrases, market.phrases().size()},
          {"competence_profiles", Word::inspect_profiles, market.competence_profiles().size()},
          {"channel_demands", Word::inspect_channels, market.channel_demands().size()},
          {"regions", Word::inspect_regions, market.regions().size()},
          {"places", Word::inspect_places, market.places().size()},
          {"vacancies", Word::inspect_vacancies, market.vacancies().size()},
          {"observed_moves", Word::inspect_observed, market.observed_moves().size()},
          {"sources", Word::inspect_sources, market.sources().size()}};
}

}  // namespace

std::string screen(const Scope& scope, const MarketContents& contents, Colour colour) {
  Page page{scope.language, colour};
  const MarketInfo& info = scope.market.info();
  page.title(scope.say(Word::head_inspect_market, {contents.path}));
  page.line(scope.say(Word::page_date, {date_words(scope.language, scope.as_of), info.name,
                                        hash_text(info.content_hash)}));
  page.line(scope.say(Word::inspect_built, {date_words(scope.language, info.built_as_of),
                                            std::to_string(info.format_version)}));
  if (!info.attribution.empty()) page.line(scope.say(Word::attribution, {info.attribution}));
  page.blank();
  Table table;
  table.columns = {{scope.say(Word::inspect_table), Align::left},
                   {scope.say(Word::inspect_count), Align::right}};
  for (const TableCount& row : counts_of(scope.market)) {
    table.rows.push_back(
        {scope.say(row.words), grouped(scope.language, static_cast<std::int64_t>(row.count))});
  }
  page.table(table);
  if (scope.market.sources().empty()) return page.take();
  page.heading(scope.say(Word::inspect_sources));
  for (const Source& source : scope.market.sources()) {
    std::vector<std::string> parts{source.title, source.publisher};
    if (source.date.year != 0) parts.push_back(date_words(scope.language, source.date));
    page.item(source.id,
              join_plain({join_plain(parts, ", "), stale_mark(scope, source.date)}, ". "));
  }
  return page.take();
}

std::string json_text(const Scope& scope, const MarketContents& contents) {
  json::Writer writer{json::Writer::Style::indented};
  writer.begin_object();
  head_fields(writer, scope, "table");
  text_field(writer, "path", contents.path);
  text_field(writer, "built_as_of", scope.market.info().built_as_of.to_string());
  number_field(writer, "format_version", scope.market.info().format_version);
  writer.key("counts");
  writer.begin_object();
  for (const TableCount& row : counts_of(scope.market)) {
    number_field(writer, row.name, static_cast<std::int64_t>(row.count));
  }
  writer.end_object();
  writer.key("sources");
  writer.begin_array();
  for (const Source& source : scope.market.sources()) {
    writer.begin_object();
    text_field(writer, "id", source.id);
    text_field(writer, "title", source.title);
    text_field(writer, "publisher", source.publisher);
    text_field(writer, "url", source.url);
    text_field(writer, "date", source.date.year == 0 ? std::string{} : source.date.to_string());
    writer.end_object();
  }
  writer.end_array();
  writer.end_object();
  return writer.take() + "\n";
}

std::string ndjson_text(const Scope& scope, const MarketContents& contents) {
  std::string out;
  for (const TableCount& row : counts_of(scope.market)) {
    json::Writer writer;
    writer.begin_object();
    head_fields(writer, scope, "table");
    text_field(writer, "path", contents.path);
    text_field(writer, "table", row.name);
    number_field(writer, "count", static_cast<std::int64_t>(row.count));
    writer.end_object();
    out += writer.take() + "\n";
  }
  return out;
}

std::string csv_text(const Scope& scope, const MarketContents&) {
  CsvRows csv;
  csv.header({"table", "count"});
  for (const TableCount& row : counts_of(scope.market)) {
    csv.text(row.name);
    csv.number(static_cast<std::int64_t>(row.count));
    csv.end_row();
  }
  return csv.take();
}

}  // namespace overstap::wire
