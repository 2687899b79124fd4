// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/json_parts.h"
#include "tools/wire/match_rows.h"
#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

template <class Enum>
void name_or_null(json::Writer& writer, std::string_view key, const std::optional<Enum>& value) {
  if (value) {
    text_field(writer, key, overstap::to_string(*value));
  } else {
    null_field(writer, key);
  }
}

void write_requirement(json::Writer& writer, const Scope& scope, const Vacancy& vacancy,
                       const Requirement& r) {
  writer.begin_object();
  text_field(writer, "kind", to_string(r.kind));
  text_field(writer, "force", overstap::to_string(r.force));
  flag_field(writer, "deciding", r.deciding);
  flag_field(writer, "of_person", r.of_person);
  flag_field(writer, "later", r.later);
  if (r.later) {
    null_field(writer, "state");
  } else {
    text_field(writer, "state", to_string(r.state));
  }
  text_field(writer, "reason", to_string(r.reason));
  optional_number_field(writer, "demand", r.demand);
  name_or_null(writer, "condition", r.condition);
  name_or_null(writer, "day", r.day);
  name_or_null(writer, "part", r.part);
  range_field(writer, "distance", r.distance);
  range_field(writer, "hours_overlap", r.hours_overlap);
  writer.key("offers");
  writer.begin_array();
  for (const TrainingId id : r.offers) writer.string(scope.market.trainings()[id.index()].code);
  writer.end_array();
  range_field(writer, "weeks", r.weeks);
  flag_field(writer, "start_moves", r.start_moves);
  flag_field(writer, "stale_offer", r.stale_offer);
  text_field(writer, "name", requirement_name(scope, vacancy, r));
  text_field(writer, "sentence", requirement_sentence(scope, vacancy, r));
  text_field(writer, "question",
             r.state == State::unknown && !r.later ? requirement_question(scope, vacancy, r)
                                                   : std::string{});
  writer.end_object();
}

}  // namespace

void may_fields(json::Writer& writer, const Scope& scope, const Vacancy& vacancy, const May& may) {
  text_field(writer, "block", to_string(may.block));
  flag_field(writer, "near_miss", may.near_miss);
  text_field(writer, "block_words", block_words(scope, may));
  number_field(writer, "unknowns", may.unknowns);
  range_field(writer, "weeks", may.weeks);
  writer.key("requirements");
  writer.begin_array();
  for (const Requirement& r : may.requirements) write_requirement(writer, scope, vacancy, r);
  writer.end_array();
}

}  // namespace overstap::wire
