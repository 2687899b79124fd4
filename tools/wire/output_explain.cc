// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/csv.h"
#include "tools/wire/json_parts.h"
#include "tools/wire/outputs.h"
#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

constexpr std::string_view kSortedBy = "points,possible,id";

void subject_fields(json::Writer& writer, const Scope& scope, const ExplainResult& result) {
  text_field(writer, "seeker", result.seeker->id);
  if (result.vacancy != nullptr) {
    text_field(writer, "vacancy", result.vacancy->id);
  } else {
    writer.key("occupation");
    write(writer, scope, *result.occupation);
  }
  writer.key("score");
  write(writer, result.explanation.score);
}

/// A row of a signal: the cells of a skill are empty but its label, points and of how many.
void signal_row(CsvRows& csv, const Scope& scope, const Nearness& nearness,
                const SignalPart& part) {
  constexpr int kOfASkill = 8;  ///< weight to evidence
  csv.empty();
  csv.text(term(scope.language, part.signal));
  csv.number(part.points);
  csv.number(part.possible);
  for (int i = 0; i < kOfASkill; ++i) csv.empty();
  csv.text(scope.as_of.to_string());
  csv.text(overstap::to_string(part.signal));
  nearness.from ? csv.text(scope.market.taxonomy().identifier(*nearness.from)) : csv.empty();
  csv.end_row();
}

}  // namespace

std::string json_text(const Scope& scope, const ExplainResult& result) {
  json::Writer writer{json::Writer::Style::indented};
  writer.begin_object();
  head_fields(writer, scope, kSortedBy);
  subject_fields(writer, scope, result);
  list_field(writer, scope, "contributions", result.explanation.contributions);
  nearness_field(writer, scope, result.nearness);
  if (result.may && result.vacancy != nullptr) {
    writer.key("may");
    writer.begin_object();
    may_fields(writer, scope, *result.vacancy, *result.may);
    writer.end_object();
  }
  writer.end_object();
  return writer.take() + "\n";
}

std::string ndjson_text(const Scope& scope, const ExplainResult& result) {
  std::string out;
  const auto row = [&](const auto& fields) {
    json::Writer writer;
    writer.begin_object();
    head_fields(writer, scope, kSortedBy);
    subject_fields(writer, scope, result);
    fields(writer);
    writer.end_object();
    out += writer.take();
    out += '\n';
  };
  for (const Contribution& contribution : result.explanation.contributions) {
    row([&](json::Writer& writer) {
      writer.key("contribution");
      write(writer, scope, contribution);
    });
  }
  for (const SignalPart& part : result.nearness.parts) {
    row([&](json::Writer& writer) {
      writer.key("nearness");
      writer.begin_object();
      nearness_fields(writer, scope, result.nearness);
      writer.end_object();
      writer.key("signal");
      write(writer, part);
    });
  }
  return out;
}

std::string csv_text(const Scope& scope, const ExplainResult& result) {
  const Taxonomy& taxonomy = scope.market.taxonomy();
  CsvRows csv;
  csv.header({"asked", "label", "points", "possible", "weight", "general", "denied", "held",
              "relation", "closeness", "strength", "evidence", "as_of", "signal", "from"});
  for (const Contribution& c : result.explanation.contributions) {
    csv.text(taxonomy.identifier(c.asked));
    csv.text(scope.label(c.asked));
    csv.number(c.points);
    csv.number(c.possible);
    csv.number(c.weight);
    csv.text(c.general ? "yes" : "no");
    csv.text(c.denied ? "yes" : "no");
    c.held ? csv.text(taxonomy.identifier(*c.held)) : csv.empty();
    c.held ? csv.text(overstap::to_string(c.relation)) : csv.empty();
    csv.number(c.closeness);
    csv.number(c.strength);
    c.origin ? csv.text(overstap::to_string(c.origin->evidence)) : csv.empty();
    csv.text(scope.as_of.to_string());
    csv.empty();
    csv.empty();
    csv.end_row();
  }
  for (const SignalPart& part : result.nearness.parts) {
    signal_row(csv, scope, result.nearness, part);
  }
  return csv.take();
}

}  // namespace overstap::wire
