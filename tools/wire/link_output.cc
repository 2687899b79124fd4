// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/link_output.h"

#include <array>

#include "tools/wire/csv.h"
#include "tools/wire/json_parts.h"
#include "tools/wire/screens.h"

namespace overstap::wire {
namespace {

constexpr std::string_view kSortedBy = "input,score,id";
constexpr std::array<std::string_view, 4> kLabelKinds{"preferred", "alias", "alternative",
                                                      "hidden"};

std::string identifier(const Scope& scope, const LinkHit& hit) {
  const Taxonomy& taxonomy = scope.market.taxonomy();
  return std::string{hit.kind == ConceptKind::occupation ? taxonomy.identifier(OccupationId{hit.id})
                                                         : taxonomy.identifier(SkillId{hit.id})};
}

std::string label(const Scope& scope, const LinkHit& hit) {
  return hit.kind == ConceptKind::occupation ? scope.label(OccupationId{hit.id})
                                             : scope.label(SkillId{hit.id});
}

void hit_fields(json::Writer& writer, const Scope& scope, int rank, const LinkHit& hit) {
  number_field(writer, "rank", rank);
  text_field(writer, "concept", identifier(scope, hit));
  text_field(writer, "label", label(scope, hit));
  number_field(writer, "score", hit.score);
  text_field(writer, "label_kind", kLabelKinds[static_cast<std::size_t>(hit.label_kind)]);
  text_field(writer, "matched", scope.market.taxonomy().text(hit.label));
  flag_field(writer, "exact", hit.exact);
}

}  // namespace

std::string screen(const Scope& scope, const LinkResult& result, Colour colour) {
  Page page{scope.language, colour};
  head(page, scope, scope.say(Word::head_link), Word::sorted_resemblance);
  for (const LinkRow& row : result.rows) {
    page.heading(row.text);
    if (row.hits.empty()) page.line(scope.say(Word::list_empty), 1);
    int rank = 0;
    for (const LinkHit& hit : row.hits) {
      std::string text = label(scope, hit) + "  " + identifier(scope, hit);
      if (hit.exact) text += "  (" + scope.say(Word::link_exact) + ")";
      page.item(std::to_string(++rank) + ".", text);
    }
  }
  return page.take();
}

std::string json_text(const Scope& scope, const LinkResult& result) {
  json::Writer writer{json::Writer::Style::indented};
  writer.begin_object();
  head_fields(writer, scope, kSortedBy);
  writer.key("rows");
  writer.begin_array();
  for (const LinkRow& row : result.rows) {
    writer.begin_object();
    text_field(writer, "id", row.id);
    text_field(writer, "text", row.text);
    writer.key("hits");
    writer.begin_array();
    int rank = 0;
    for (const LinkHit& hit : row.hits) {
      writer.begin_object();
      hit_fields(writer, scope, ++rank, hit);
      writer.end_object();
    }
    writer.end_array();
    writer.end_object();
  }
  writer.end_array();
  writer.end_object();
  return writer.take() + "\n";
}

std::string ndjson_text(const Scope& scope, const LinkResult& result) {
  std::string out;
  for (const LinkRow& row : result.rows) {
    int rank = 0;
    for (const LinkHit& hit : row.hits) {
      json::Writer writer;
      writer.begin_object();
      head_fields(writer, scope, kSortedBy);
      text_field(writer, "id", row.id);
      hit_fields(writer, scope, ++rank, hit);
      writer.end_object();
      out += writer.take();
      out += '\n';
    }
  }
  return out;
}

std::string csv_text(const Scope& scope, const LinkResult& result) {
  CsvRows csv;
  csv.header({"id", "rank", "concept", "score"});
  for (const LinkRow& row : result.rows) {
    std::int64_t rank = 0;
    for (const LinkHit& hit : row.hits) {
      csv.text(row.id);
      csv.number(++rank);
      csv.text(identifier(scope, hit));
      csv.number(hit.score);
      csv.end_row();
    }
  }
  return csv.take();
}

}  // namespace overstap::wire
