// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/json_parts.h"

#include "tools/wire/screens.h"
#include "tools/wire/terms.h"

namespace overstap::wire {

void text_field(json::Writer& writer, std::string_view key, std::string_view value) {
  writer.key(key);
  writer.string(value);
}

void number_field(json::Writer& writer, std::string_view key, std::int64_t value) {
  writer.key(key);
  writer.integer(value);
}

void flag_field(json::Writer& writer, std::string_view key, bool value) {
  writer.key(key);
  writer.boolean(value);
}

void null_field(json::Writer& writer, std::string_view key) {
  writer.key(key);
  writer.null();
}

void texts_field(json::Writer& writer, std::string_view key, std::span<const std::string> values) {
  writer.key(key);
  writer.begin_array();
  for (const std::string& value : values) writer.string(value);
  writer.end_array();
}

void optional_number_field(json::Writer& writer, std::string_view key,
                           std::optional<std::int64_t> value) {
  if (value) {
    number_field(writer, key, *value);
  } else {
    null_field(writer, key);
  }
}

void head_fields(json::Writer& writer, const Scope& scope, std::string_view sorted_by) {
  const MarketInfo& info = scope.market.info();
  text_field(writer, "as_of", scope.as_of.to_string());
  writer.key("market");
  writer.begin_object();
  text_field(writer, "name", info.name);
  text_field(writer, "content_hash", hash_text(info.content_hash));
  if (!info.attribution.empty()) text_field(writer, "attribution", info.attribution);
  writer.end_object();
  text_field(writer, "sorted_by", sorted_by);
}

void write(json::Writer& writer, const Scope& scope, SkillId id) {
  writer.begin_object();
  text_field(writer, "id", scope.market.taxonomy().identifier(id));
  text_field(writer, "label", scope.label(id));
  writer.end_object();
}

void write(json::Writer& writer, const Scope& scope, OccupationId id) {
  writer.begin_object();
  text_field(writer, "id", scope.market.taxonomy().identifier(id));
  text_field(writer, "label", scope.label(id));
  writer.end_object();
}

void write(json::Writer& writer, const Scope& scope, const Provenance& provenance) {
  writer.begin_object();
  const auto sources = scope.market.sources();
  const std::size_t index = provenance.source.index();
  text_field(writer, "source", index < sources.size() ? sources[index].id : std::string{});
  text_field(writer, "name", source_name(scope, provenance));
  text_field(writer, "as_of", provenance.as_of.to_string());
  flag_field(writer, "stale",
             provenance.as_of.year != 0 && is_stale(provenance.as_of, scope.as_of));
  writer.end_object();
}

void write(json::Writer& writer, const Scope& scope, const Statement& statement) {
  writer.begin_object();
  text_field(writer, "id", statement.id);
  text_field(writer, "kind", overstap::to_string(statement.kind));
  text_field(writer, "basis", overstap::to_string(statement.basis));
  text_field(writer, "text", scope.in(statement.text));
  text_field(writer, "note", scope.in(statement.note));
  list_field(writer, scope, "sources", statement.sources);
  text_field(writer, "superseded_by", statement.superseded_by);
  text_field(writer, "sentence", statement_sentence(scope, statement));
  writer.end_object();
}

void write(json::Writer& writer, const Scope& scope, const Training& training) {
  writer.begin_object();
  text_field(writer, "code", training.code);
  text_field(writer, "label", scope.in(training.label));
  text_field(writer, "mode", overstap::to_string(training.mode));
  text_field(writer, "access", overstap::to_string(training.access));
  text_field(writer, "status", overstap::to_string(training.status));
  range_field(writer, "weeks", training.weeks);
  flag_field(writer, "estimate", is_estimate(scope, training.provenance));
  list_field(writer, scope, "gives", training.gives);
  if (training.region) {
    text_field(writer, "region", scope.market.regions()[training.region->index()].name);
  } else {
    null_field(writer, "region");
  }
  writer.key("provenance");
  write(writer, scope, training.provenance);
  text_field(writer, "sentence", training_sentence(scope, training));
  writer.end_object();
}

void write(json::Writer& writer, const Scope& scope, const Fact& fact) {
  writer.begin_object();
  text_field(writer, "id", fact.id);
  text_field(writer, "kind", overstap::to_string(fact.kind));
  if (fact.region) {
    text_field(writer, "region", scope.market.regions()[fact.region->index()].name);
  } else {
    null_field(writer, "region");
  }
  text_field(writer, "period", fact.period);
  if (fact.tightness) {
    text_field(writer, "tightness", overstap::to_string(*fact.tightness));
  } else {
    null_field(writer, "tightness");
  }
  text_field(writer, "text", scope.in(fact.text));
  flag_field(writer, "stale", !stale_mark(scope, fact.provenance.as_of).empty());
  writer.key("provenance");
  write(writer, scope, fact.provenance);
  writer.end_object();
}

void write(json::Writer& writer, const Score& score) {
  writer.begin_object();
  flag_field(writer, "known", score.known());
  number_field(writer, "earned", score.earned);
  number_field(writer, "possible", score.possible);
  number_field(writer, "millionths", score.millionths());
  writer.end_object();
}

void write(json::Writer& writer, const SignalPart& part) {
  writer.begin_object();
  text_field(writer, "signal", overstap::to_string(part.signal));
  number_field(writer, "points", part.points);
  number_field(writer, "possible", part.possible);
  writer.end_object();
}

void nearness_fields(json::Writer& writer, const Scope& scope, const Nearness& nearness) {
  number_field(writer, "earned", nearness.score.earned);
  number_field(writer, "possible", nearness.score.possible);
  number_field(writer, "millionths", nearness.score.millionths());
  if (!nearness.from) return null_field(writer, "from");
  writer.key("from");
  write(writer, scope, *nearness.from);
}

void nearness_field(json::Writer& writer, const Scope& scope, const Nearness& nearness) {
  if (!nearness.score.known()) return null_field(writer, "nearness");
  writer.key("nearness");
  writer.begin_object();
  nearness_fields(writer, scope, nearness);
  writer.key("signals");
  writer.begin_array();
  for (const SignalPart& part : nearness.parts) write(writer, part);
  writer.end_array();
  writer.end_object();
}

void write(json::Writer& writer, const SkillCounts& counts) {
  writer.begin_object();
  number_field(writer, "asked", counts.asked);
  number_field(writer, "shown", counts.shown);
  number_field(writer, "denied", counts.denied);
  number_field(writer, "general_asked", counts.general_asked);
  number_field(writer, "general_shown", counts.general_shown);
  writer.end_object();
}

void write(json::Writer& writer, const Scope& scope, const EntryGap& gap) {
  writer.begin_object();
  text_field(writer, "kind", overstap::to_string(gap.kind));
  list_field(writer, scope, "missing_certificates", gap.missing_certificates);
  writer.key("offers");
  writer.begin_array();
  for (const TrainingId id : gap.offers) {
    write(writer, scope, scope.market.trainings()[id.index()]);
  }
  writer.end_array();
  range_field(writer, "learning", gap.learning);
  flag_field(writer, "learning_unknown", gap.learning_unknown);
  number_field(writer, "experience", gap.experience.value);
  flag_field(writer, "experience_leading", gap.experience_leading);
  if (gap.diploma) {
    text_field(writer, "diploma", overstap::to_string(*gap.diploma));
  } else {
    null_field(writer, "diploma");
  }
  flag_field(writer, "diploma_unknown", gap.diploma_unknown);
  number_field(writer, "ladder_steps", gap.ladder_steps);
  texts_field(writer, "sentences", obstacle_sentences(scope, gap));
  writer.end_object();
}

void write(json::Writer& writer, const Scope& scope, const Contribution& c) {
  writer.begin_object();
  text_field(writer, "criterion", to_string(c.criterion));
  writer.key("asked");
  write(writer, scope, c.asked);
  optional_number_field(writer, "demand", c.demand);
  number_field(writer, "points", c.points);
  number_field(writer, "possible", c.possible);
  number_field(writer, "weight", c.weight);
  flag_field(writer, "general", c.general);
  flag_field(writer, "denied", c.denied);
  if (c.held) {
    writer.key("held");
    write(writer, scope, *c.held);
    text_field(writer, "relation", overstap::to_string(c.relation));
  } else {
    null_field(writer, "held");
    null_field(writer, "relation");
  }
  number_field(writer, "closeness", c.closeness);
  number_field(writer, "strength", c.strength);
  writer.key("origin");
  if (c.origin) {
    writer.begin_object();
    text_field(writer, "kind", to_string(c.origin->kind));
    number_field(writer, "index", c.origin->index);
    text_field(writer, "evidence", overstap::to_string(c.origin->evidence));
    text_field(writer, "relevance", overstap::to_string(c.origin->relevance));
    writer.end_object();
  } else {
    writer.null();
  }
  writer.end_object();
}

void write(json::Writer& writer, const Scope& scope, const Question& question) {
  writer.begin_object();
  text_field(writer, "about", to_string(question.about));
  if (question.skill) {
    writer.key("skill");
    write(writer, scope, *question.skill);
  } else {
    null_field(writer, "skill");
  }
  const auto name_or_null = [&](std::string_view key, const auto& value) {
    if (value) {
      text_field(writer, key, overstap::to_string(*value));
    } else {
      null_field(writer, key);
    }
  };
  name_or_null("part", question.part);
  name_or_null("day", question.day);
  name_or_null("day_part", question.day_part);
  number_field(writer, "occupations", question.occupations);
  number_field(writer, "vacancies", question.vacancies);
  number_field(writer, "deciding", question.deciding);
  text_field(writer, "sentence", question_sentence(scope, question));
  writer.end_object();
}

}  // namespace overstap::wire
