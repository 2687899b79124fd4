// SPDX-License-Identifier: Apache-2.0
#include "observed_checks.h"

#include <tuple>

#include "market_layout.h"
#include "overstap/engine/observed_moves.h"

namespace overstap {
namespace {

bool is_month(Date date) {
  return date.year >= 1900 && date.year <= 2200 && date.month >= 1 && date.month <= 12 &&
         date.day == 0;
}

bool is_day(Date date) {
  return date.year >= 1900 && date.year <= 2200 && date.month <= 12 && date.day <= 31 &&
         (date.month != 0 || date.day == 0);
}

/// Nobody, or as many as may be shown and left.
bool may_be_shown(std::uint32_t persons, const ObservedMove& row) {
  return persons == 0 || (persons >= row.min_persons && persons <= row.departures);
}

const char* problem_in_row(const ObservedMove& row, const ObservedTables& tables) {
  if (row.from.index() >= tables.occupations || row.to.index() >= tables.occupations) {
    return "names an occupation that does not exist";
  }
  if (row.from == row.to) return "goes to where it came from";
  if (row.region_plus_one > tables.regions) return "names a region that does not exist";
  if (row.source.index() >= tables.sources) return "names a source that does not exist";
  if (row.min_persons < kFewestPersons || row.persons < row.min_persons) {
    return "tells of too few people";
  }
  if (row.persons > row.departures) return "has more people than left";
  if (!may_be_shown(row.internal, row) || !may_be_shown(row.returns, row)) {
    return "tells of too few people, or of more than left";
  }
  if (row.region_plus_one != 0 && (row.internal != 0 || row.returns != 0)) {
    return "counts internal moves or returns by region";
  }
  if (!is_month(row.first) || !is_month(row.last) || row.last < row.first || !is_day(row.as_of)) {
    return "has months that cannot be";
  }
  return nullptr;
}

std::tuple<OccupationId, OccupationId, std::uint32_t> key_of(const ObservedMove& row) {
  return {row.from, row.to, row.region_plus_one};
}

}  // namespace

std::optional<std::string> problem_in_observed(std::span<const ObservedMove> rows,
                                               const ObservedTables& tables) {
  const ObservedMove* total = nullptr;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const ObservedMove& row = rows[i];
    const char* problem = problem_in_row(row, tables);
    if (problem == nullptr && i > 0 && key_of(rows[i - 1]) >= key_of(row)) {
      problem = "is out of order";
    }
    if (row.region_plus_one == 0) total = &row;
    const bool of_total = total != nullptr && total->from == row.from && total->to == row.to;
    if (problem == nullptr && (!of_total || row.persons > total->persons)) {
      problem = "is of a region without the row of all together, or has more people";
    }
    if (problem != nullptr) return "observed move " + grouped(i) + " " + problem;
  }
  return {};
}

}  // namespace overstap
