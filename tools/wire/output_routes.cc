// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/csv.h"
#include "tools/wire/json_parts.h"
#include "tools/wire/outputs.h"
#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

constexpr std::string_view kSortedBy = "experience,learning.min,steps,unnamed,fit,id";

void route_fields(json::Writer& writer, const Scope& scope, const RoutesResult& result,
                  std::size_t index) {
  const Route& route = result.routes[index];
  range_field(writer, "learning", std::optional{route.learning});
  flag_field(writer, "learning_unknown", route.learning_unknown);
  number_field(writer, "experience", route.experience.value);
  number_field(writer, "levels_up", route.levels_up);
  number_field(writer, "certificates", route.certificates);
  writer.key("fit");
  write(writer, route.fit);
  writer.key("steps");
  writer.begin_array();
  for (std::size_t s = 0; s < route.steps.size(); ++s) {
    const RouteStep& step = route.steps[s];
    writer.begin_object();
    writer.key("to");
    write(writer, scope, step.to);
    writer.key("fit");
    write(writer, step.fit);
    writer.key("skills");
    write(writer, result.coverage[index][s].counts);
    list_field(writer, scope, "missing", result.coverage[index][s].missing);
    writer.key("gap");
    write(writer, scope, step.gap);
    number_field(writer, "stay", step.stay.value);
    writer.key("stay_in");
    if (step.stay.value > 0) {
      write(writer, scope, step.stay_in);
    } else {
      writer.null();
    }
    number_field(writer, "levels_up", step.levels_up);
    flag_field(writer, "named", step.named);
    writer.end_object();
  }
  writer.end_array();
}

void subject_fields(json::Writer& writer, const Scope& scope, const RoutesResult& result) {
  if (result.subject.seeker != nullptr) {
    text_field(writer, "seeker", result.subject.seeker->id);
  } else {
    writer.key("from");
    write(writer, scope, *result.subject.from);
  }
  writer.key("to");
  write(writer, scope, result.to);
}

}  // namespace

std::string json_text(const Scope& scope, const RoutesResult& result) {
  json::Writer writer{json::Writer::Style::indented};
  writer.begin_object();
  head_fields(writer, scope, kSortedBy);
  subject_fields(writer, scope, result);
  writer.key("routes");
  writer.begin_array();
  for (std::size_t i = 0; i < result.routes.size(); ++i) {
    writer.begin_object();
    number_field(writer, "rank", static_cast<std::int64_t>(i) + 1);
    route_fields(writer, scope, result, i);
    writer.end_object();
  }
  writer.end_array();
  writer.key("direct");
  if (result.direct) {
    write(writer, scope, *result.direct);
  } else {
    writer.null();
  }
  writer.key("statements");
  writer.begin_array();
  for (const std::uint32_t i : result.statements)
    write(writer, scope, scope.market.statements()[i]);
  writer.end_array();
  writer.end_object();
  return writer.take() + "\n";
}

std::string ndjson_text(const Scope& scope, const RoutesResult& result) {
  std::string out;
  for (std::size_t i = 0; i < result.routes.size(); ++i) {
    json::Writer writer;
    writer.begin_object();
    head_fields(writer, scope, kSortedBy);
    subject_fields(writer, scope, result);
    number_field(writer, "rank", static_cast<std::int64_t>(i) + 1);
    route_fields(writer, scope, result, i);
    writer.end_object();
    out += writer.take();
    out += '\n';
  }
  return out;
}

std::string csv_text(const Scope& scope, const RoutesResult& result) {
  CsvRows csv;
  csv.header({"route", "step", "occupation", "label", "score", "stay_months", "learning_weeks_min",
              "learning_weeks_max", "learning_unknown", "kind", "named", "as_of"});
  for (std::size_t i = 0; i < result.routes.size(); ++i) {
    std::int64_t number = 0;
    for (const RouteStep& step : result.routes[i].steps) {
      csv.number(static_cast<std::int64_t>(i) + 1);
      csv.number(++number);
      csv.text(scope.market.taxonomy().identifier(step.to));
      csv.text(scope.label(step.to));
      csv.number(step.fit.millionths());
      csv.number(step.stay.value);
      step.gap.learning ? csv.number(step.gap.learning->min.value) : csv.empty();
      step.gap.learning ? csv.number(step.gap.learning->max.value) : csv.empty();
      csv.text(step.gap.learning_unknown ? "yes" : "no");
      csv.text(overstap::to_string(step.gap.kind));
      csv.text(step.named ? "yes" : "no");
      csv.text(scope.as_of.to_string());
      csv.end_row();
    }
  }
  return csv.take();
}

}  // namespace overstap::wire
