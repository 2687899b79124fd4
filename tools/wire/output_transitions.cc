// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/csv.h"
#include "tools/wire/json_parts.h"
#include "tools/wire/outputs.h"
#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

constexpr std::string_view kSortedBy = "wish_conflicts,roster_conflicts,gap.kind,nearness,id";

void conditions_field(json::Writer& writer, std::string_view key,
                      const std::vector<Condition>& conditions) {
  writer.key(key);
  writer.begin_array();
  for (const Condition c : conditions) writer.string(overstap::to_string(c));
  writer.end_array();
}

void observed_object(json::Writer& writer, const Scope& scope, const ObservedMoves& observed) {
  const ObservedMove& counts = observed.counts;
  writer.begin_object();
  writer.key("from");
  write(writer, scope, counts.from);
  number_field(writer, "persons", counts.persons);
  number_field(writer, "departures", counts.departures);
  number_field(writer, "share", observed.share.value);
  number_field(writer, "share_low", observed.share.low);
  number_field(writer, "share_high", observed.share.high);
  number_field(writer, "blended", observed.blended);
  number_field(writer, "internal", counts.internal);
  number_field(writer, "returns", counts.returns);
  number_field(writer, "reverse", observed.reverse);
  text_field(writer, "first", counts.first.to_string());
  text_field(writer, "last", counts.last.to_string());
  if (const auto region = counts.region()) {
    text_field(writer, "region", scope.market.regions()[region->index()].code);
  } else {
    null_field(writer, "region");
  }
  text_field(writer, "source", scope.market.sources()[counts.source.index()].id);
  text_field(writer, "as_of", counts.as_of.to_string());
  number_field(writer, "min_persons", counts.min_persons);
  text_field(writer, "sentence", observed_sentence(scope, observed));
  writer.end_object();
}

void transition_fields(json::Writer& writer, const Scope& scope, const Transition& t,
                       const SeekerProfile* seeker) {
  const SkillCounts counts = count_skills(t.contributions);
  writer.key("to");
  write(writer, scope, t.to);
  writer.key("can");
  write(writer, t.can);
  writer.key("skills");
  write(writer, counts);
  nearness_field(writer, scope, t.near);
  list_field(writer, scope, "kindred", t.kindred);
  writer.key("gap");
  write(writer, scope, t.gap);
  writer.key("named");
  writer.begin_array();
  for (const StatementId id : t.named) write(writer, scope, scope.market.statements()[id.index()]);
  writer.end_array();
  writer.key("observed");
  if (t.observed) {
    observed_object(writer, scope, *t.observed);
  } else {
    writer.null();
  }
  conditions_field(writer, "wish_conflicts", t.wish_conflicts);
  conditions_field(writer, "roster_conflicts", t.roster_conflicts);
  conditions_field(writer, "soft_conflicts", t.soft_conflicts);
  list_field(writer, scope, "missing", t.missing);
  list_field(writer, scope, "contributions", t.contributions);
  writer.key("chance");
  writer.begin_object();
  writer.key("facts");
  writer.begin_array();
  for (const std::uint32_t i : t.chance.facts) write(writer, scope, scope.market.facts()[i]);
  writer.end_array();
  writer.end_object();
  text_field(writer, "first_step", to_string(t.first_step));
  writer.key("sentences");
  writer.begin_object();
  text_field(writer, "can", can_sentence(scope, t.can, counts));
  text_field(writer, "evidence", evidence_sentence(scope, t.contributions, seeker));
  texts_field(writer, "conflicts", conflict_sentences(scope, t, seeker));
  text_field(writer, "chance", chance_sentence(scope, t.chance));
  text_field(writer, "first_step", first_step_sentence(scope, t));
  writer.end_object();
}

void transition_list(json::Writer& writer, const Scope& scope, const TransitionsResult& result,
                     std::string_view key, const std::vector<std::uint32_t>& rows) {
  writer.key(key);
  writer.begin_array();
  int rank = 0;
  for (const std::uint32_t index : rows) {
    writer.begin_object();
    number_field(writer, "rank", ++rank);
    transition_fields(writer, scope, result.list.transitions[index], result.subject.seeker);
    writer.end_object();
  }
  writer.end_array();
}

void subject_fields(json::Writer& writer, const Scope& scope, const Subject& subject) {
  if (subject.seeker != nullptr) {
    text_field(writer, "seeker", subject.seeker->id);
  } else {
    writer.key("from");
    write(writer, scope, *subject.from);
  }
}

void observed_cells(CsvRows& csv, const Scope& scope, const std::optional<ObservedMoves>& seen) {
  constexpr int kCells = 11;
  for (int i = 0; !seen && i < kCells; ++i) csv.empty();
  if (!seen) return;
  const ObservedMove& counts = seen->counts;
  csv.text(scope.market.taxonomy().identifier(counts.from));
  csv.number(counts.persons);
  csv.number(counts.departures);
  csv.number(seen->share.value);
  csv.number(seen->share.low);
  csv.number(seen->share.high);
  csv.number(seen->blended);
  csv.text(counts.first.to_string());
  csv.text(counts.last.to_string());
  const auto region = counts.region();
  region ? csv.text(scope.market.regions()[region->index()].code) : csv.empty();
  csv.text(scope.market.sources()[counts.source.index()].id);
}

void nearness_cells(CsvRows& csv, Score nearness) {
  constexpr int kCells = 3;
  for (int i = 0; !nearness.known() && i < kCells; ++i) csv.empty();
  if (!nearness.known()) return;
  csv.number(nearness.earned);
  csv.number(nearness.possible);
  csv.number(nearness.millionths());
}

/// Calls `each(list name, rank, transition)` for every row of the page, in its order.
template <class Each>
void for_each_row(const TransitionsResult& result, const Each& each) {
  int rank = 0;
  for (const Transition& t : result.list.stay) each("stay", ++rank, t);
  const auto rows = [&](std::string_view name, const std::vector<std::uint32_t>& indices) {
    rank = 0;
    for (const std::uint32_t index : indices) each(name, ++rank, result.list.transitions[index]);
  };
  rank = 0;
  for (const Transition& t : result.list.observed) each("observed", ++rank, t);
  rows("named", result.named);
  rows("resembling", result.resembling);
  rows("step_up", result.step_up);
  rows("set_aside", result.set_aside);
}

}  // namespace

std::string json_text(const Scope& scope, const TransitionsResult& result) {
  json::Writer writer{json::Writer::Style::indented};
  writer.begin_object();
  head_fields(writer, scope, kSortedBy);
  subject_fields(writer, scope, result.subject);
  flag_field(writer, "provisional", result.list.provisional);
  flag_field(writer, "unknown", result.list.unknown);
  writer.key("stay");
  writer.begin_array();
  for (const Transition& t : result.list.stay) {
    writer.begin_object();
    transition_fields(writer, scope, t, result.subject.seeker);
    writer.end_object();
  }
  writer.end_array();
  writer.key("observed");
  writer.begin_array();
  int rank = 0;
  for (const Transition& t : result.list.observed) {
    writer.begin_object();
    number_field(writer, "rank", ++rank);
    transition_fields(writer, scope, t, result.subject.seeker);
    writer.end_object();
  }
  writer.end_array();
  transition_list(writer, scope, result, "named", result.named);
  transition_list(writer, scope, result, "resembling", result.resembling);
  transition_list(writer, scope, result, "step_up", result.step_up);
  transition_list(writer, scope, result, "set_aside", result.set_aside);
  list_field(writer, scope, "questions", result.questions);
  writer.key("statements");
  writer.begin_array();
  for (const StatementId id : result.statements) {
    write(writer, scope, scope.market.statements()[id.index()]);
  }
  writer.end_array();
  writer.end_object();
  return writer.take() + "\n";
}

std::string ndjson_text(const Scope& scope, const TransitionsResult& result) {
  std::string out;
  for_each_row(result, [&](std::string_view list, int rank, const Transition& t) {
    json::Writer writer;
    writer.begin_object();
    head_fields(writer, scope, kSortedBy);
    subject_fields(writer, scope, result.subject);
    flag_field(writer, "provisional", result.list.provisional);
    text_field(writer, "list", list);
    number_field(writer, "rank", rank);
    transition_fields(writer, scope, t, result.subject.seeker);
    writer.end_object();
    out += writer.take();
    out += '\n';
  });
  return out;
}

std::string csv_text(const Scope& scope, const TransitionsResult& result) {
  CsvRows csv;
  csv.header({"list",
              "rank",
              "occupation",
              "label",
              "score",
              "shown",
              "asked",
              "kind",
              "wish_conflicts",
              "missing",
              "named",
              "first_step",
              "as_of",
              "observed_from",
              "observed_persons",
              "observed_departures",
              "observed_share",
              "observed_share_low",
              "observed_share_high",
              "observed_blended",
              "observed_first",
              "observed_last",
              "observed_region",
              "observed_source",
              "nearness_earned",
              "nearness_possible",
              "nearness_millionths",
              "kindred"});
  for_each_row(result, [&](std::string_view list, int rank, const Transition& t) {
    const SkillCounts counts = count_skills(t.contributions);
    std::vector<std::string> conflicts, missing, named, kindred;
    for (const Condition c : t.wish_conflicts) conflicts.emplace_back(overstap::to_string(c));
    for (const SkillId s : t.missing) missing.emplace_back(scope.market.taxonomy().identifier(s));
    for (const StatementId s : t.named) named.push_back(scope.market.statements()[s.index()].id);
    for (const OccupationId o : t.kindred) {
      kindred.emplace_back(scope.market.taxonomy().identifier(o));
    }
    csv.text(list);
    csv.number(rank);
    csv.text(scope.market.taxonomy().identifier(t.to));
    csv.text(scope.label(t.to));
    t.can.known() ? csv.number(t.can.millionths()) : csv.empty();
    csv.number(counts.shown);
    csv.number(counts.asked);
    csv.text(overstap::to_string(t.gap.kind));
    csv.text(join_plain(conflicts, " "));
    csv.text(join_plain(missing, " "));
    csv.text(join_plain(named, " "));
    csv.text(to_string(t.first_step));
    csv.text(scope.as_of.to_string());
    observed_cells(csv, scope, t.observed);
    nearness_cells(csv, t.near.score);
    csv.text(join_plain(kindred, " "));
    csv.end_row();
  });
  return csv.take();
}

}  // namespace overstap::wire
