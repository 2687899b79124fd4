// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/csv.h"
#include "tools/wire/json_parts.h"
#include "tools/wire/outputs.h"
#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

constexpr std::string_view kSortedBy = "opened,vacancies,weeks,kind,id";

/// The URI or code of what an item is.
std::string identifier_of(const Scope& scope, const UnlockItem& item) {
  if (item.training) return scope.market.trainings()[item.training->index()].code;
  return std::string{scope.market.taxonomy().identifier(*item.skill)};
}

void write_item(json::Writer& writer, const Scope& scope, const UnlockItem& item) {
  writer.begin_object();
  text_field(writer, "kind", to_string(item.kind));
  text_field(writer, "id", identifier_of(scope, item));
  item.part ? text_field(writer, "part", overstap::to_string(*item.part))
            : null_field(writer, "part");
  item.level ? text_field(writer, "level", overstap::to_string(*item.level))
             : null_field(writer, "level");
  text_field(writer, "label", unlock_name(scope, item));
  writer.end_object();
}

void opened_fields(json::Writer& writer, const Scope& scope, const UnlockResult& result,
                   const Opened& opened) {
  list_field(writer, scope, "occupations", opened.occupations);
  writer.key("vacancies");
  writer.begin_array();
  for (const std::uint32_t index : opened.vacancies) writer.string(result.vacancies[index].id);
  writer.end_array();
  text_field(writer, "sentence", unlock_gain(scope, opened));
}

void unlock_fields(json::Writer& writer, const Scope& scope, const UnlockResult& result,
                   const Unlock& unlock) {
  writer.key("item");
  write_item(writer, scope, unlock.item);
  opened_fields(writer, scope, result, unlock.opened);
  unlock.access ? text_field(writer, "access", overstap::to_string(*unlock.access))
                : null_field(writer, "access");
  range_field(writer, "weeks", unlock.weeks);
  flag_field(writer, "stale_offer", unlock.stale_offer);
  writer.key("offers");
  writer.begin_array();
  for (const TrainingId id : unlock.offers) {
    write(writer, scope, scope.market.trainings()[id.index()]);
  }
  writer.end_array();
}

void pair_fields(json::Writer& writer, const Scope& scope, const UnlockResult& result,
                 const UnlockPair& pair) {
  writer.key("first");
  write_item(writer, scope, pair.first);
  writer.key("second");
  write_item(writer, scope, pair.second);
  opened_fields(writer, scope, result, pair.opened);
}

void summary_fields(json::Writer& writer, const UnlockResult& result) {
  text_field(writer, "seeker", result.seeker->id);
  flag_field(writer, "provisional", result.list.provisional);
  flag_field(writer, "unknown", result.list.unknown);
  number_field(writer, "occupations_now", result.list.occupations_now);
  number_field(writer, "vacancies_now", result.list.vacancies_now);
  number_field(writer, "general", result.list.general);
}

/// Calls `each(list name, rank, fields of the row)` for every row of the page, in its order.
template <class Each>
void for_each_row(const UnlockResult& result, const Each& each) {
  int rank = 0;
  for (const Unlock& unlock : result.list.items) each("items", ++rank, unlock);
  rank = 0;
  for (const UnlockPair& pair : result.list.pairs) each("pairs", ++rank, pair);
  rank = 0;
  for (const Unlock& unlock : result.list.via_employer) each("via_employer", ++rank, unlock);
}

void item_cells(CsvRows& csv, const Scope& scope, const UnlockItem& item) {
  csv.text(to_string(item.kind));
  csv.text(identifier_of(scope, item));
  csv.text(item.part ? overstap::to_string(*item.part) : std::string_view{});
  csv.text(item.level ? overstap::to_string(*item.level) : std::string_view{});
  csv.text(unlock_name(scope, item));
}

void cells(CsvRows& csv, const Scope& scope, const Unlock& unlock) {
  constexpr int kItemCells = 5;
  item_cells(csv, scope, unlock.item);
  for (int i = 0; i < kItemCells; ++i) csv.empty();
  csv.number(std::ssize(unlock.opened.occupations));
  csv.number(std::ssize(unlock.opened.vacancies));
  csv.text(unlock.access ? overstap::to_string(*unlock.access) : std::string_view{});
  unlock.weeks ? csv.number(unlock.weeks->min.value) : csv.empty();
  unlock.weeks ? csv.number(unlock.weeks->max.value) : csv.empty();
}

void cells(CsvRows& csv, const Scope& scope, const UnlockPair& pair) {
  constexpr int kLearningCells = 3;
  item_cells(csv, scope, pair.first);
  item_cells(csv, scope, pair.second);
  csv.number(std::ssize(pair.opened.occupations));
  csv.number(std::ssize(pair.opened.vacancies));
  for (int i = 0; i < kLearningCells; ++i) csv.empty();
}

void fields(json::Writer& writer, const Scope& scope, const UnlockResult& result,
            const Unlock& unlock) {
  unlock_fields(writer, scope, result, unlock);
}
void fields(json::Writer& writer, const Scope& scope, const UnlockResult& result,
            const UnlockPair& pair) {
  pair_fields(writer, scope, result, pair);
}

template <class Rows>
void rows_field(json::Writer& writer, const Scope& scope, const UnlockResult& result,
                std::string_view key, const Rows& rows) {
  writer.key(key);
  writer.begin_array();
  for (const auto& row : rows) {
    writer.begin_object();
    fields(writer, scope, result, row);
    writer.end_object();
  }
  writer.end_array();
}

}  // namespace

std::string json_text(const Scope& scope, const UnlockResult& result) {
  json::Writer writer{json::Writer::Style::indented};
  writer.begin_object();
  head_fields(writer, scope, kSortedBy);
  summary_fields(writer, result);
  rows_field(writer, scope, result, "items", result.list.items);
  rows_field(writer, scope, result, "pairs", result.list.pairs);
  rows_field(writer, scope, result, "via_employer", result.list.via_employer);
  writer.end_object();
  return writer.take() + "\n";
}

std::string ndjson_text(const Scope& scope, const UnlockResult& result) {
  std::string out;
  for_each_row(result, [&](std::string_view list, int rank, const auto& row) {
    json::Writer writer;
    writer.begin_object();
    head_fields(writer, scope, kSortedBy);
    summary_fields(writer, result);
    text_field(writer, "list", list);
    number_field(writer, "rank", rank);
    fields(writer, scope, result, row);
    writer.end_object();
    out += writer.take();
    out += '\n';
  });
  return out;
}

std::string csv_text(const Scope& scope, const UnlockResult& result) {
  CsvRows csv;
  csv.header({"list", "rank", "kind", "item", "part", "level", "label", "with_kind", "with_item",
              "with_part", "with_level", "with_label", "occupations", "vacancies", "access",
              "weeks_min", "weeks_max", "as_of"});
  for_each_row(result, [&](std::string_view list, int rank, const auto& row) {
    csv.text(list);
    csv.number(rank);
    cells(csv, scope, row);
    csv.text(scope.as_of.to_string());
    csv.end_row();
  });
  return csv.take();
}

}  // namespace overstap::wire
