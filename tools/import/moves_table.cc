// SPDX-License-Identifier: Apache-2.0
#include "tools/import/moves_table.h"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

#include "overstap/engine/observed_moves.h"
#include "overstap/graph/try.h"
#include "tools/import/decimal.h"
#include "tools/import/table_rows.h"

namespace overstap {
namespace {

using intake::CsvFile;
using intake::TableRows;

enum Column : std::size_t {
  kFrom,
  kTo,
  kRegion,
  kPersons,
  kDepartures,
  kShare,
  kShareLow,
  kShareHigh,
  kReverse,
  kInternal,
  kReturns,
  kPeriod,
  kMinPersons,
  kAsOf,
  kSource,
  kColumnCount
};
constexpr std::array<const char*, kColumnCount> kNames = {
    "from",    "to",       "region",  "persons", "departures",  "share", "share_low", "share_high",
    "reverse", "internal", "returns", "period",  "min_persons", "as_of", "source"};

std::tuple<OccupationId, OccupationId, std::uint32_t> key_of(const ObservedMove& row) {
  return {row.from, row.to, row.region_plus_one};
}

/// Reads the rows of one file; what refers to other rows is checked when all are there.
class MoveRows {
 public:
  MoveRows(ImportResult& result, CsvReader& csv)
      : content_{result.content},
        taxonomy_{content_.taxonomy.tables()},
        csv_{csv},
        rows_{csv, result.diagnostics, result.counts} {}

  Result<void> find_columns() {
    for (std::size_t i = 0; i < kColumnCount; ++i) {
      OVERSTAP_TRY_ASSIGN(columns_[i], csv_.column(kNames[i]));
    }
    return {};
  }

  void read() {
    while (rows_.next()) {
      good_ = true;
      const Numbered move = read_row();
      if (good_) moves_.push_back(move);
    }
    std::ranges::sort(moves_, {}, [](const Numbered& m) { return key_of(m.row); });
    content_.observed_moves.clear();
    for (const Numbered& move : moves_) keep(move);
  }

 private:
  /// A row and what it says of others.
  struct Numbered {
    ObservedMove row;
    std::uint32_t reverse = 0;
    std::uint64_t line = 0;
  };

  std::string_view cell(Column column) const { return csv_.cell(columns_[column]); }
  void drop(Column column, std::string message) {
    if (good_) rows_.drop(kNames[column], std::move(message));
    good_ = false;
  }

  std::uint32_t number(Column column) {
    const auto value = parse_decimal(cell(column), 0);
    if (!value || *value < 0 || *value > std::numeric_limits<std::int32_t>::max()) {
      drop(column, "a whole number is asked: " + std::string{cell(column)});
      return 0;
    }
    return static_cast<std::uint32_t>(*value);
  }

  OccupationId occupation(Column column) {
    const auto id = taxonomy_.find_occupation(cell(column));
    if (!id) drop(column, "the market has no occupation " + std::string{cell(column)});
    return id.value_or(OccupationId{});
  }

  std::uint32_t region() {
    if (cell(kRegion).empty()) return 0;
    const auto found = std::ranges::find(content_.regions, cell(kRegion), &Region::code);
    if (found == content_.regions.end()) {
      drop(kRegion, "the market has no region " + std::string{cell(kRegion)});
    }
    return static_cast<std::uint32_t>(found - content_.regions.begin()) + 1;
  }

  Date date(Column column, std::string_view text) {
    const auto date = parse_date(text);
    if (!date) drop(column, date.error().message);
    return date.value_or(Date{});
  }

  SourceId source(Date as_of) {
    auto& sources = content_.sources;
    auto found = std::ranges::find(sources, cell(kSource), &Source::id);
    if (cell(kSource).empty()) {
      drop(kSource, "a source is asked");
    } else if (good_ && found == sources.end()) {
      const std::string name{cell(kSource)};
      sources.push_back({name, name, name, {}, as_of});
      found = std::prev(sources.end());
    }
    return SourceId{static_cast<std::uint32_t>(found - sources.begin())};
  }

  Numbered read_row() {
    Numbered move;
    ObservedMove& row = move.row;
    row.from = occupation(kFrom);
    row.to = occupation(kTo);
    row.region_plus_one = region();
    row.persons = number(kPersons);
    row.departures = number(kDepartures);
    row.internal = number(kInternal);
    row.returns = number(kReturns);
    row.min_persons = number(kMinPersons);
    move.reverse = number(kReverse);
    move.line = csv_.line();
    const std::string_view period = cell(kPeriod);
    const std::size_t slash = std::min(period.find('/'), period.size());
    row.first = date(kPeriod, period.substr(0, slash));
    row.last = date(kPeriod, period.substr(std::min(slash + 1, period.size())));
    row.as_of = date(kAsOf, cell(kAsOf));
    check(row);
    row.source = source(row.as_of);
    return move;
  }

  void check(const ObservedMove& row) {
    const auto may_stand = [&](std::uint32_t persons) {
      return persons == 0 || (persons >= row.min_persons && persons <= row.departures);
    };
    if (row.from == row.to) drop(kTo, "a move goes to another occupation");
    if (row.min_persons < kFewestPersons || row.persons < row.min_persons) {
      drop(kPersons, "moves of so few people are not kept; fewer than " +
                         std::to_string(kFewestPersons) + " never");
    }
    if (row.persons > row.departures) drop(kDepartures, "more people moved than left");
    if (!may_stand(row.internal)) drop(kInternal, "too few people, or more than left");
    if (!may_stand(row.returns)) drop(kReturns, "too few people, or more than left");
    if (row.region_plus_one != 0 && row.internal + row.returns > 0) {
      drop(kInternal, "internal moves and returns are counted for all regions together only");
    }
    if (row.first.month == 0 || row.last.month == 0 || row.first.day + row.last.day > 0 ||
        row.last < row.first) {
      drop(kPeriod, "two months are asked, YYYY-MM/YYYY-MM, the first one first");
    }
    if (good_) check_share(share_of(row.persons, row.departures));
  }

  void check_share(const Share& share) {
    const std::pair<Column, std::int32_t> expected[] = {
        {kShare, share.value}, {kShareLow, share.low}, {kShareHigh, share.high}};
    for (const auto& [column, value] : expected) {
      if (number(column) != static_cast<std::uint32_t>(value)) {
        drop(column, "persons of departures is " + std::to_string(value) + ", not " +
                         std::string{cell(column)});
      }
    }
  }

  /// What can be judged only beside the other rows of the file.
  void keep(const Numbered& move) {
    const auto same = [&](const ObservedMove& row) {
      const auto found = std::ranges::lower_bound(moves_, key_of(row), {},
                                                  [](const Numbered& m) { return key_of(m.row); });
      return found != moves_.end() && key_of(found->row) == key_of(row) ? &found->row : nullptr;
    };
    ObservedMove total = move.row, back = move.row;
    total.region_plus_one = 0;
    std::swap(back.from, back.to);
    const ObservedMove* const all = same(total);
    const ObservedMove* const reverse = same(back);
    auto& kept = content_.observed_moves;
    if (!kept.empty() && key_of(kept.back()) == key_of(move.row)) {
      return refuse(move, "persons", "the pair stands twice for one region");
    }
    if (all == nullptr || all->persons < move.row.persons) {
      return refuse(move, "region", "there is no row of all regions that holds as many people");
    }
    if (move.reverse != (reverse == nullptr ? 0 : reverse->persons)) {
      rows_.note("reverse", "line " + std::to_string(move.line) +
                                ": the row of the other way says otherwise, and is taken");
    }
    kept.push_back(move.row);
  }

  void refuse(const Numbered& move, std::string_view column, std::string_view why) {
    rows_.drop(column, "line " + std::to_string(move.line) + ": " + std::string{why});
  }

  MarketContent& content_;
  Taxonomy taxonomy_;
  CsvReader& csv_;
  TableRows rows_;
  std::array<std::size_t, kColumnCount> columns_{};
  std::vector<Numbered> moves_;
  bool good_ = true;
};

}  // namespace

std::string moves_csv(std::span<const ObservedMove> rows, const Taxonomy& taxonomy,
                      std::span<const Region> regions, std::string_view source) {
  const auto region_code = [&](const ObservedMove& row) {
    const auto region = row.region();
    return region ? std::string_view{regions[region->index()].code} : std::string_view{};
  };
  std::vector<const ObservedMove*> sorted;
  sorted.reserve(rows.size());
  for (const ObservedMove& row : rows) sorted.push_back(&row);
  std::ranges::sort(sorted, {}, [&](const ObservedMove* row) {
    return std::tuple{taxonomy.identifier(row->from), taxonomy.identifier(row->to),
                      region_code(*row)};
  });
  CsvWriter csv;
  for (const char* name : kNames) csv.cell(name);
  csv.end_row();
  for (const ObservedMove* row : sorted) {
    const Share share = share_of(row->persons, row->departures);
    csv.cell(taxonomy.identifier(row->from));
    csv.cell(taxonomy.identifier(row->to));
    csv.cell(region_code(*row));
    for (const std::int64_t n :
         {std::int64_t{row->persons}, std::int64_t{row->departures}, std::int64_t{share.value},
          std::int64_t{share.low}, std::int64_t{share.high}, std::int64_t{reverse_of(rows, *row)},
          std::int64_t{row->internal}, std::int64_t{row->returns}}) {
      csv.cell(std::to_string(n));
    }
    csv.cell(row->first.to_string() + "/" + row->last.to_string());
    csv.cell(std::to_string(row->min_persons));
    csv.cell(row->as_of.to_string());
    csv.cell(source);
    csv.end_row();
  }
  return csv.take();
}

Result<void> add_moves(ImportResult& result, const std::string& path) {
  OVERSTAP_TRY_ASSIGN(CsvFile file, CsvFile::open(path, {',', {"from", "to", "persons"}}));
  MoveRows rows{result, file.reader()};
  OVERSTAP_TRY(rows.find_columns());
  rows.read();
  return {};
}

}  // namespace overstap
