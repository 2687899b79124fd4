// SPDX-License-Identifier: Apache-2.0
#include "tools/import/tightness_import.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "overstap/graph/tightness.h"
#include "overstap/graph/try.h"
#include "overstap/profiles/text.h"
#include "tools/import/decimal.h"
#include "tools/import/table_rows.h"

namespace overstap {

namespace {

using intake::CsvFile;
using intake::TableRows;

/// A name of a region and since when it is borne; the codes and names of the table always were.
struct RegionName {
  Date since;
  RegionId region;
};
using RegionNames = std::multimap<std::string, RegionName, std::less<>>;

RegionNames names_of(const std::vector<Region>& regions) {
  RegionNames names;
  for (std::uint32_t i = 0; i < regions.size(); ++i) {
    const Region& region = regions[i];
    names.emplace(fold_key(region.code), RegionName{{}, RegionId{i}});
    names.emplace(fold_key(region.name), RegionName{{}, RegionId{i}});
    for (const RegionAlias& alias : region.aliases) {
      names.emplace(fold_key(alias.name), RegionName{alias.provenance.as_of, RegionId{i}});
    }
  }
  return names;
}

/// The one that bore the name last at `when`; without such one, the only one that ever did.
std::optional<RegionId> region_named(const RegionNames& names, std::string_view key, Date when) {
  const auto [begin, end] = names.equal_range(key);
  std::set<RegionId> ever, latest;
  Date since;
  for (auto at = begin; at != end; ++at) {
    const RegionName& name = at->second;
    ever.insert(name.region);
    if (name.since > when) continue;
    if (name.since > since) latest.clear();
    if (name.since >= since) latest.insert(name.region);
    since = std::max(since, name.since);
  }
  const std::set<RegionId>& fitting = latest.empty() ? ever : latest;
  return fitting.size() == 1 ? std::optional{*fitting.begin()} : std::nullopt;
}

bool is_country(std::string_view key) {
  return key.empty() || key == "nederland" || key == "nl" || key == "the netherlands";
}

/// `2026 Q1` -> `2026-q1`: what an id may hold.
std::string slug(std::string_view text) {
  std::string out;
  for (const char c : fold_key(text)) out += c == ' ' || c == ':' ? '-' : c;
  return out;
}

struct Columns {
  std::size_t region = 0, group = 0, period = 0, vacancies = 0, seekers = 0, source = 0, as_of = 0;
};

Result<Columns> find_columns(const CsvReader& csv) {
  Columns columns;
  OVERSTAP_TRY_ASSIGN(columns.region, csv.column("region"));
  OVERSTAP_TRY_ASSIGN(columns.group, csv.column("group"));
  OVERSTAP_TRY_ASSIGN(columns.period, csv.column("period"));
  OVERSTAP_TRY_ASSIGN(columns.vacancies, csv.column("vacancies"));
  OVERSTAP_TRY_ASSIGN(columns.seekers, csv.column("ww_under_6_months"));
  OVERSTAP_TRY_ASSIGN(columns.source, csv.column("source"));
  OVERSTAP_TRY_ASSIGN(columns.as_of, csv.column("as_of"));
  return columns;
}

std::optional<std::int64_t> parse_count(std::string_view text) {
  const auto value = parse_decimal(text, 0);
  const bool whole = text.find('.') == std::string_view::npos;
  if (!value || !whole || *value < 0 || *value > kMaxTightnessCount) return std::nullopt;
  return value;
}

class TightnessTable {
 public:
  TightnessTable(MarketContent& content, CsvReader& csv, const Columns& columns, TableRows& rows)
      : content_{content},
        csv_{csv},
        columns_{columns},
        rows_{rows},
        regions_{names_of(content.regions)} {
    for (std::uint32_t i = 0; i < content.tightness_groups.size(); ++i) {
      const TightnessGroup& group = content.tightness_groups[i];
      for (const std::string& name : {group.id, group.label.nl, group.label.en}) {
        groups_.emplace(fold_key(name), TightnessGroupId{i});
      }
    }
    for (const Fact& fact : content.facts) {
      ids_.insert(fact.id);
      if (fact.kind == FactKind::tightness && fact.tightness) {
        seen_.emplace(fact.group, fact.region, slug(fact.period));
      }
    }
  }

  void read() {
    while (rows_.next()) read_row();
    supersede();
  }

 private:
  using Place = std::pair<std::optional<TightnessGroupId>, std::optional<RegionId>>;

  [[nodiscard]] std::string cell(std::size_t column) const { return to_nfc(csv_.cell(column)); }

  void read_row() {
    Fact fact;
    fact.kind = FactKind::tightness;
    fact.unit = "ratio";
    fact.period = cell(columns_.period);
    if (slug(fact.period).empty()) return rows_.drop("period", "a period is asked, as in 2026-Q1");
    const auto date = parse_date(csv_.cell(columns_.as_of));
    if (!date) return rows_.drop("as_of", "a date is asked: YYYY-MM-DD, YYYY-MM or YYYY");
    fact.provenance.as_of = *date;
    if (!read_names(fact) || !read_counts(fact)) return;
    if (!seen_.emplace(fact.group, fact.region, slug(fact.period)).second) {
      return rows_.drop("period", "this group, region and period were there before");
    }
    if (!read_source(fact)) return;
    fact.id = free_id(fact);
    added_.insert(fact.id);
    content_.facts.push_back(std::move(fact));
  }

  bool read_names(Fact& fact) {
    const std::string region = fold_key(csv_.cell(columns_.region));
    if (!is_country(region)) {
      fact.region = region_named(regions_, region, fact.provenance.as_of);
      if (!fact.region) {
        const bool known = regions_.contains(region);
        rows_.drop("region", (known ? "several regions bore this name: " : "no such region: ") +
                                 cell(columns_.region));
        return false;
      }
    }
    const auto group = groups_.find(fold_key(csv_.cell(columns_.group)));
    if (group == groups_.end()) {
      rows_.drop("group", "no such occupation group: " + cell(columns_.group));
      return false;
    }
    fact.group = group->second;
    return true;
  }

  bool read_counts(Fact& fact) {
    const auto vacancies = parse_count(csv_.cell(columns_.vacancies));
    const auto seekers = parse_count(csv_.cell(columns_.seekers));
    if (!vacancies || !seekers) {
      rows_.drop(vacancies ? "ww_under_6_months" : "vacancies",
                 "a whole number without separators is asked");
      return false;
    }
    fact.tightness = tightness_class(*vacancies, *seekers);
    fact.value_thousandths = tightness_ratio(*vacancies, *seekers);
    if (!fact.tightness) {
      rows_.drop("ww_under_6_months", "without people with a WW benefit there is no ratio");
      return false;
    }
    const std::string v = std::to_string(*vacancies), s = std::to_string(*seekers);
    fact.scope = cell(columns_.group) + ": " + v + " / " + s;
    fact.text.nl =
        v + " openstaande vacatures op " + s + " mensen die korter dan 6 maanden WW krijgen.";
    fact.text.en =
        v + " open vacancies for " + s + " people with a WW benefit of less than 6 months.";
    return true;
  }

  bool read_source(Fact& fact) {
    const std::string name = cell(columns_.source);
    if (fold_key(name).empty()) {
      rows_.drop("source", "a source is asked");
      return false;
    }
    auto at = std::ranges::find_if(content_.sources, [&](const Source& source) {
      return source.id == name || source.title == name;
    });
    if (at == content_.sources.end()) {
      content_.sources.push_back({name, name, name, "", fact.provenance.as_of});
      at = content_.sources.end() - 1;
    }
    fact.provenance.source = SourceId{static_cast<std::uint32_t>(at - content_.sources.begin())};
    return true;
  }

  std::string free_id(const Fact& fact) {
    const std::string where =
        fact.region ? slug(content_.regions[fact.region->index()].name) : std::string{"nl"};
    const std::string id = "spanning-" + slug(fact.period) + "-" +
                           slug(content_.tightness_groups[fact.group->index()].id) + "-" + where;
    std::string free = id;
    for (int n = 2; !ids_.insert(free).second; ++n) free = id + "-" + std::to_string(n);
    return free;
  }

  /// The newest class of a group and region replaces the others, where the table gave one of them.
  void supersede() {
    std::map<Place, std::vector<Fact*>> classes;
    for (Fact& fact : content_.facts) {
      if (fact.kind == FactKind::tightness && fact.tightness && fact.superseded_by.empty()) {
        classes[{fact.group, fact.region}].push_back(&fact);
      }
    }
    for (auto& [place, facts] : classes) {
      std::ranges::sort(facts, {}, [](const Fact* fact) {
        return std::tuple{fact->provenance.as_of, std::string_view{fact->period},
                          std::string_view{fact->id}};
      });
      const std::string newest = facts.back()->id;
      for (Fact* fact : facts) {
        const bool told = added_.contains(newest) || added_.contains(fact->id);
        if (told && fact->id != newest) fact->superseded_by = newest;
      }
    }
  }

  MarketContent& content_;
  CsvReader& csv_;
  const Columns& columns_;
  TableRows& rows_;
  RegionNames regions_;
  std::map<std::string, TightnessGroupId, std::less<>> groups_;
  std::set<std::string, std::less<>> ids_, added_;
  std::set<std::tuple<std::optional<TightnessGroupId>, std::optional<RegionId>, std::string>> seen_;
};

}  // namespace

Result<void> add_tightness(ImportResult& result, const std::string& path) {
  OVERSTAP_TRY_ASSIGN(CsvFile file,
                      CsvFile::open(path, {',', {"region", "vacancies", "ww_under_6_months"}}));
  CsvReader& csv = file.reader();
  OVERSTAP_TRY_ASSIGN(const Columns columns, find_columns(csv));
  TableRows rows{csv, result.diagnostics, result.counts};
  TightnessTable{result.content, csv, columns, rows}.read();
  return {};
}

Date newest_fact(const MarketContent& content) {
  Date newest;
  for (const Fact& fact : content.facts) newest = std::max(newest, fact.provenance.as_of);
  return newest;
}

}  // namespace overstap
