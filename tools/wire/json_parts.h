// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "profiles/json/json.h"
#include "tools/wire/results.h"

/// Pieces that the JSON documents share. Keys are the C++ field names; an absent optional is null,
/// so every object has one shape.
namespace overstap::wire {

void text_field(json::Writer& writer, std::string_view key, std::string_view value);
void number_field(json::Writer& writer, std::string_view key, std::int64_t value);
void flag_field(json::Writer& writer, std::string_view key, bool value);
void null_field(json::Writer& writer, std::string_view key);
void texts_field(json::Writer& writer, std::string_view key, std::span<const std::string> values);
void optional_number_field(json::Writer& writer, std::string_view key,
                           std::optional<std::int64_t> value);

template <class T>
void range_field(json::Writer& writer, std::string_view key, const std::optional<Range<T>>& range) {
  if (!range) return null_field(writer, key);
  writer.key(key);
  writer.begin_object();
  number_field(writer, "min", range->min.value);
  number_field(writer, "max", range->max.value);
  writer.end_object();
}

/// `as_of`, `market` and `sorted_by`: in every document, and in every NDJSON row.
void head_fields(json::Writer& writer, const Scope& scope, std::string_view sorted_by);

/// `{"id": URI or code, "label": ...}`.
void write(json::Writer& writer, const Scope& scope, SkillId id);
void write(json::Writer& writer, const Scope& scope, OccupationId id);
void write(json::Writer& writer, const Scope& scope, const Provenance& provenance);
void write(json::Writer& writer, const Scope& scope, const Statement& statement);
void write(json::Writer& writer, const Scope& scope, const Training& training);
void write(json::Writer& writer, const Scope& scope, const Fact& fact);
void write(json::Writer& writer, const Scope& scope, const EntryGap& gap);
void write(json::Writer& writer, const Scope& scope, const Contribution& contribution);
void write(json::Writer& writer, const Scope& scope, const Question& question);
void write(json::Writer& writer, const Score& score);
/// `"nearness": {..., "signals": [...]}`, the signals summing to `earned` of `possible`, or null
/// where there is none.
void nearness_field(json::Writer& writer, const Scope& scope, const Nearness& nearness);
/// `earned`, `possible`, `millionths` and `from`, into the object that is open.
void nearness_fields(json::Writer& writer, const Scope& scope, const Nearness& nearness);
/// `{"signal": ..., "points": ..., "possible": ...}`.
void write(json::Writer& writer, const SignalPart& part);
void write(json::Writer& writer, const SkillCounts& counts);
/// Members of a May, into the object that is open.
void may_fields(json::Writer& writer, const Scope& scope, const Vacancy& vacancy, const May& may);

/// `"key": [ ... ]`, each element through `write`.
template <class Elements>
void list_field(json::Writer& writer, const Scope& scope, std::string_view key,
                const Elements& elements) {
  writer.key(key);
  writer.begin_array();
  for (const auto& element : elements) write(writer, scope, element);
  writer.end_array();
}

}  // namespace overstap::wire
