// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/convert_output.h"

#include <algorithm>
#include <set>

#include "profiles/json/json.h"
#include "tools/wire/csv.h"
#include "tools/wire/page.h"

namespace overstap::wire {
namespace {

/// `claims[2].level` without the number.
std::string without_numbers(std::string_view field) {
  std::string out;
  bool within = false;
  for (const char c : field) {
    if (c == ']') within = false;
    if (!within) out += c;
    if (c == '[') within = true;
  }
  return out;
}

}  // namespace

void LossSummary::add(const std::vector<Loss>& losses) {
  std::set<Kind> kinds;
  for (const Loss& loss : losses) kinds.emplace(without_numbers(loss.field), loss.reason);
  for (const Kind& kind : kinds) ++counts_[kind];
}

std::string LossSummary::table(std::size_t most) const {
  std::vector<std::pair<std::uint64_t, Kind>> rows;
  for (const auto& [kind, count] : counts_) rows.emplace_back(count, kind);
  std::ranges::stable_sort(rows, std::ranges::greater{}, [](const auto& row) { return row.first; });
  Table table{{{"field", Align::left}, {"lost, because", Align::left}, {"rows", Align::right}}, {}};
  for (std::size_t i = 0; i < std::min(most, rows.size()); ++i) {
    const auto& [count, kind] = rows[i];
    table.rows.push_back({kind.first, kind.second, std::to_string(count)});
  }
  Page page(Language::en, Colour::off);
  page.table(table);
  if (rows.size() > most) {
    page.line(std::string{"and "}.append(std::to_string(rows.size() - most)).append(" more"));
  }
  return page.take();
}

std::string losses_csv_header() {
  CsvRows csv;
  csv.header({"id", "field", "reason"});
  return csv.take();
}

std::string losses_csv(const std::vector<Loss>& losses) {
  CsvRows csv;
  for (const Loss& loss : losses) {
    csv.text(loss.id);
    csv.text(loss.field);
    csv.text(loss.reason);
    csv.end_row();
  }
  return csv.take();
}

std::string losses_ndjson(const std::vector<Loss>& losses) {
  std::string out;
  for (const Loss& loss : losses) {
    json::Writer json;
    json.begin_object();
    json.key("id");
    json.string(loss.id);
    json.key("field");
    json.string(loss.field);
    json.key("reason");
    json.string(loss.reason);
    json.end_object();
    out.append(json.take()).append("\n");
  }
  return out;
}

std::string contact_ndjson(std::string_view id, const ContactPart& contact) {
  json::Writer json;
  json.begin_object();
  json.key("id");
  json.string(id);
  json.key("contact");
  json.begin_array();
  for (const ContactLine& line : contact.lines) {
    json.begin_object();
    json.key("kind");
    json.string(to_string(line.kind));
    json.key("text");
    json.string(line.text);
    json.end_object();
  }
  json.end_array();
  json.end_object();
  return json.take().append("\n");
}

}  // namespace overstap::wire
