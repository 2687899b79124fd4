// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/csv.h"
#include "tools/wire/json_parts.h"
#include "tools/wire/match_rows.h"
#include "tools/wire/outputs.h"
#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

constexpr std::string_view kSortedBy = "block,can,unknowns,id";

/// One row with the two parties it is about.
struct Row {
  const ExplainedMatch& match;
  const SeekerProfile& seeker;
  const Vacancy& vacancy;
};

void row_fields(json::Writer& writer, const Scope& scope, const Row& row) {
  const SkillCounts counts = count_skills(row.match.explanation.contributions);
  text_field(writer, "seeker", row.seeker.id);
  text_field(writer, "vacancy", row.vacancy.id);
  writer.key("can");
  write(writer, row.match.match.can);
  writer.key("skills");
  write(writer, counts);
  may_fields(writer, scope, row.vacancy, row.match.match.may);
  text_field(writer, "can_words", can_sentence(scope, row.match.match.can, counts));
  text_field(writer, "why", why_sentence(scope, row.match.explanation, row.seeker));
  text_field(writer, "question", first_question(scope, row.vacancy, row.match.match.may));
}

Row row_of(const MatchResult& result, const ExplainedMatch& m) {
  return {m, *result.seeker, result.vacancies[m.match.vacancy]};
}
Row row_of(const CandidatesResult& result, const ExplainedMatch& m) {
  return {m, result.seekers[m.match.seeker], *result.vacancy};
}

template <class Result>
void rows_field(json::Writer& writer, const Scope& scope, std::string_view key,
                const Result& result, const std::vector<ExplainedMatch>& rows) {
  writer.key(key);
  writer.begin_array();
  int rank = 0;
  for (const ExplainedMatch& m : rows) {
    writer.begin_object();
    number_field(writer, "rank", ++rank);
    row_fields(writer, scope, row_of(result, m));
    writer.end_object();
  }
  writer.end_array();
}

void blocks_field(json::Writer& writer, const std::uint32_t (&per_block)[4]) {
  writer.key("per_block");
  writer.begin_object();
  for (std::size_t i = 0; i < 4; ++i) {
    number_field(writer, to_string(static_cast<Block>(i)), per_block[i]);
  }
  writer.end_object();
}

template <class Result>
std::string ndjson_rows(const Scope& scope, const Result& result) {
  std::string out;
  int rank = 0;
  for (const auto* rows : {&result.shown, &result.near}) {
    for (const ExplainedMatch& m : *rows) {
      json::Writer writer;
      writer.begin_object();
      head_fields(writer, scope, kSortedBy);
      number_field(writer, "rank", ++rank);
      row_fields(writer, scope, row_of(result, m));
      writer.end_object();
      out += writer.take();
      out += '\n';
    }
  }
  return out;
}

void csv_row(CsvRows& csv, const Scope& scope, int rank, const Row& row) {
  const Match& match = row.match.match;
  const SkillCounts counts = count_skills(row.match.explanation.contributions);
  csv.text(row.seeker.id);
  csv.text(row.vacancy.id);
  csv.number(rank);
  csv.text(to_string(match.may.block));
  csv.text(match.may.near_miss ? "yes" : "no");
  match.can.known() ? csv.number(match.can.millionths()) : csv.empty();
  csv.number(counts.shown);
  csv.number(counts.asked);
  csv.number(match.may.unknowns);
  match.may.weeks ? csv.number(match.may.weeks->min.value) : csv.empty();
  match.may.weeks ? csv.number(match.may.weeks->max.value) : csv.empty();
  csv.text(first_question(scope, row.vacancy, match.may));
  csv.text(scope.as_of.to_string());
  csv.end_row();
}

template <class Result>
std::string csv_rows(const Scope& scope, const Result& result) {
  CsvRows csv;
  csv.header({"seeker", "vacancy", "rank", "block", "near_miss", "score", "shown", "asked",
              "unknowns", "weeks_min", "weeks_max", "question", "as_of"});
  int rank = 0;
  for (const auto* rows : {&result.shown, &result.near}) {
    for (const ExplainedMatch& m : *rows) csv_row(csv, scope, ++rank, row_of(result, m));
  }
  return csv.take();
}

void cost_fields(json::Writer& writer, const Scope& scope, const Vacancy& vacancy,
                 const RequirementCost& cost) {
  text_field(writer, "kind", to_string(cost.kind));
  optional_number_field(writer, "demand", cost.demand);
  if (cost.condition) {
    text_field(writer, "condition", overstap::to_string(*cost.condition));
  } else {
    null_field(writer, "condition");
  }
  flag_field(writer, "of_person", cost.of_person);
  text_field(writer, "force", overstap::to_string(cost.force));
  number_field(writer, "met", cost.met);
  number_field(writer, "not_met", cost.not_met);
  number_field(writer, "unknown", cost.unknown);
  number_field(writer, "open", cost.open);
  number_field(writer, "only_obstacle", cost.only_obstacle);
  const Requirement requirement = requirement_of(cost);
  text_field(writer, "name", requirement_name(scope, vacancy, requirement));
  text_field(writer, "question", requirement_question(scope, vacancy, requirement));
}

void flagged_field(json::Writer& writer, const Scope& scope, const Vacancy& vacancy) {
  writer.key("flagged_phrases");
  writer.begin_array();
  for (const FlaggedPhrase& flagged : flagged_phrases(scope.market, vacancy)) {
    writer.begin_object();
    text_field(writer, "phrase", flagged.phrase->id);
    text_field(writer, "words", flagged.words);
    text_field(writer, "ground", flagged.phrase->ground);
    text_field(writer, "proposal", scope.in(flagged.phrase->proposal));
    writer.end_object();
  }
  writer.end_array();
}

}  // namespace

std::string json_text(const Scope& scope, const MatchResult& result) {
  json::Writer writer{json::Writer::Style::indented};
  writer.begin_object();
  head_fields(writer, scope, kSortedBy);
  text_field(writer, "seeker", result.seeker->id);
  number_field(writer, "considered", result.list.considered);
  blocks_field(writer, result.list.per_block);
  rows_field(writer, scope, "matches", result, result.shown);
  rows_field(writer, scope, "near_misses", result, result.near);
  writer.end_object();
  return writer.take() + "\n";
}

std::string json_text(const Scope& scope, const CandidatesResult& result) {
  json::Writer writer{json::Writer::Style::indented};
  writer.begin_object();
  head_fields(writer, scope, kSortedBy);
  text_field(writer, "vacancy", result.vacancy->id);
  number_field(writer, "considered", result.list.considered);
  blocks_field(writer, result.list.per_block);
  rows_field(writer, scope, "matches", result, result.shown);
  rows_field(writer, scope, "near_misses", result, result.near);
  writer.key("costs");
  writer.begin_array();
  for (const RequirementCost& cost : result.list.costs) {
    writer.begin_object();
    cost_fields(writer, scope, *result.vacancy, cost);
    writer.end_object();
  }
  writer.end_array();
  writer.key("relaxations");
  writer.begin_array();
  for (const Relaxation& relaxation : result.relaxations) {
    writer.begin_object();
    texts_field(writer, "changes", change_words(scope, *result.vacancy, relaxation));
    number_field(writer, "gain", relaxation.gain);
    writer.end_object();
  }
  writer.end_array();
  flagged_field(writer, scope, *result.vacancy);
  writer.end_object();
  return writer.take() + "\n";
}

std::string ndjson_text(const Scope& scope, const MatchResult& result) {
  return ndjson_rows(scope, result);
}
std::string ndjson_text(const Scope& scope, const CandidatesResult& result) {
  return ndjson_rows(scope, result);
}
std::string csv_text(const Scope& scope, const MatchResult& result) {
  return csv_rows(scope, result);
}
std::string csv_text(const Scope& scope, const CandidatesResult& result) {
  return csv_rows(scope, result);
}

}  // namespace overstap::wire
