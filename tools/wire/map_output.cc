// SPDX-License-Identifier: Apache-2.0
#include <vector>

#include "tools/wire/csv.h"
#include "tools/wire/json_parts.h"
#include "tools/wire/map_layout.h"
#include "tools/wire/map_words.h"
#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

constexpr std::string_view kSortedBy = "route,step";

std::string value_words(const Scope& scope, Word label, const std::string& value) {
  if (value.empty()) return {};
  return scope.say(Word::map_value, {scope.say(label), value});
}

void card(Page& page, const Scope& scope, const MapRow& row) {
  page.card(std::to_string(row.step) + ".", row.label);
  if (row.route > 0) page.row(scope.say(Word::row_from), row.from_label);
  page.row(scope.say(Word::row_kind), term(scope.language, row.kind));
  page.row(scope.say(Word::row_can_desk), row.can);
  page.row(scope.say(Word::row_level), row.level);
  page.row(scope.say(Word::row_chance), row.chance);
  page.row(scope.say(Word::row_learning), row.learning);
  page.row(scope.say(Word::row_experience), row.experience);
  page.row(scope.say(Word::row_evidence), evidence_words(scope, row));
}

void write_row(json::Writer& writer, const MapRow& row) {
  writer.begin_object();
  number_field(writer, "route", row.route);
  number_field(writer, "step", row.step);
  text_field(writer, "from", row.from);
  text_field(writer, "from_label", row.from_label);
  text_field(writer, "to", row.to);
  text_field(writer, "label", row.label);
  text_field(writer, "kind", overstap::to_string(row.kind));
  number_field(writer, "shown", row.counts.shown);
  number_field(writer, "asked", row.counts.asked);
  text_field(writer, "can", row.can);
  text_field(writer, "level", row.level);
  text_field(writer, "chance", row.chance);
  range_field(writer, "learning_weeks", row.learning_weeks);
  flag_field(writer, "learning_unknown", row.learning_unknown);
  text_field(writer, "learning", row.learning);
  number_field(writer, "experience_months", row.experience_months.value);
  text_field(writer, "experience", row.experience);
  flag_field(writer, "computed", row.computed);
  text_field(writer, "named", row.named);
  text_field(writer, "observed", row.observed);
  writer.end_object();
}

}  // namespace

std::string evidence_words(const Scope& scope, const MapRow& row) {
  std::vector<std::string> parts;
  if (row.computed) parts.push_back(scope.say(Word::map_computed));
  if (!row.named.empty()) parts.push_back(scope.say(Word::route_named, {row.named}));
  if (!row.observed.empty()) parts.push_back(row.observed);
  return join_plain(parts);
}

std::string row_sentence(const Scope& scope, const MapRow& row) {
  std::vector<std::string> parts{row.from_label + " - " + row.label,
                                 std::string{term(scope.language, row.kind)}, row.can};
  parts.push_back(value_words(scope, Word::row_level, row.level));
  parts.push_back(value_words(scope, Word::row_chance, row.chance));
  parts.push_back(value_words(scope, Word::row_learning, row.learning));
  parts.push_back(value_words(scope, Word::row_experience, row.experience));
  parts.push_back(evidence_words(scope, row));
  std::erase(parts, std::string{});
  const std::string number = row.route == 0
                                 ? std::to_string(row.step)
                                 : std::to_string(row.route) + "." + std::to_string(row.step);
  return number + " " + join_plain(parts) + ".";
}

std::string map_screen(const Scope& scope, const MapContent& map, Colour colour) {
  Page page{scope.language, colour};
  page.title(map.title);
  for (const std::string& line : map.head) page.line(line);
  int route = 0, column = -1;
  for (const MapRow& row : map.rows) {
    if (row.route != route) {
      route = row.route;
      const MapRoute& words = map.routes[static_cast<std::size_t>(route - 1)];
      page.heading(words.title);
      page.line(words.clocks, 1);
    } else if (route == 0 && map_column(row.kind) != column) {
      column = map_column(row.kind);
      page.heading(map_column_title(scope, column));
    }
    card(page, scope, row);
  }
  page.blank();
  for (const std::string& note : map.notes) page.line(note);
  return page.take();
}

std::string map_json(const Scope& scope, const MapContent& map) {
  json::Writer writer{json::Writer::Style::indented};
  writer.begin_object();
  head_fields(writer, scope, kSortedBy);
  text_field(writer, "title", map.title);
  texts_field(writer, "origin", map.origin);
  texts_field(writer, "goal", map.goal);
  writer.key("routes");
  writer.begin_array();
  for (const MapRoute& route : map.routes) {
    writer.begin_object();
    text_field(writer, "title", route.title);
    text_field(writer, "clocks", route.clocks);
    writer.end_object();
  }
  writer.end_array();
  writer.key("rows");
  writer.begin_array();
  for (const MapRow& row : map.rows) write_row(writer, row);
  writer.end_array();
  texts_field(writer, "notes", map.notes);
  writer.end_object();
  return writer.take() + "\n";
}

std::string map_csv(const Scope& scope, const MapContent& map) {
  CsvRows csv;
  csv.header({"route",
              "step",
              "from",
              "from_label",
              "to",
              "label",
              "kind",
              "shown",
              "asked",
              "can",
              "level",
              "chance",
              "learning_weeks_min",
              "learning_weeks_max",
              "learning_unknown",
              "learning",
              "experience_months",
              "experience",
              "computed",
              "named",
              "observed",
              "as_of"});
  for (const MapRow& row : map.rows) {
    csv.number(row.route);
    csv.number(row.step);
    for (const std::string* text : {&row.from, &row.from_label, &row.to, &row.label}) {
      csv.text(*text);
    }
    csv.text(overstap::to_string(row.kind));
    csv.number(row.counts.shown);
    csv.number(row.counts.asked);
    for (const std::string* text : {&row.can, &row.level, &row.chance}) csv.text(*text);
    row.learning_weeks ? csv.number(row.learning_weeks->min.value) : csv.empty();
    row.learning_weeks ? csv.number(row.learning_weeks->max.value) : csv.empty();
    csv.text(row.learning_unknown ? "yes" : "no");
    csv.text(row.learning);
    csv.number(row.experience_months.value);
    csv.text(row.experience);
    csv.text(row.computed ? "yes" : "no");
    csv.text(row.named);
    csv.text(row.observed);
    csv.text(scope.as_of.to_string());
    csv.end_row();
  }
  return csv.take();
}

}  // namespace overstap::wire
