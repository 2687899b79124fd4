// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <map>

#include "overstap/graph/try.h"
#include "tools/import/esco_tables.h"

namespace overstap::intake {

namespace {

using LevelRange = Range<EducationLevel>;
using Zones = std::vector<int>;
using ZoneByOnet = std::unordered_map<std::string, int, TextHash, std::equal_to<>>;

/// Usual Dutch level by O*NET job zone 1..5. Source: zone descriptions of O*NET 29.1; the mapping
/// is editorial.
constexpr std::array<LevelRange, 5> kZoneLevels = {{
    {EducationLevel::none, EducationLevel::mbo_1},
    {EducationLevel::mbo_2, EducationLevel::mbo_3},
    {EducationLevel::mbo_3, EducationLevel::mbo_4},
    {EducationLevel::hbo, EducationLevel::hbo},
    {EducationLevel::hbo, EducationLevel::wo},
}};

/// Strongest first. How an O*NET occupation stands to the ESCO one.
constexpr std::array<std::string_view, 4> kMatches = {"exactMatch", "closeMatch", "broadMatch",
                                                      "narrowMatch"};

/// By ISCO-08 skill level of the major group; the mapping is editorial. Armed forces (0) are
/// unknown.
std::optional<LevelRange> level_of_isco(std::uint16_t isco) {
  switch (isco / 1000) {
    case 9:
      return LevelRange{EducationLevel::none, EducationLevel::mbo_1};
    case 8:
    case 7:
    case 6:
    case 5:
    case 4:
      return LevelRange{EducationLevel::mbo_2, EducationLevel::mbo_3};
    case 3:
      return LevelRange{EducationLevel::mbo_4, EducationLevel::ad};
    case 2:
      return LevelRange{EducationLevel::hbo, EducationLevel::wo};
    case 1:
      return LevelRange{EducationLevel::mbo_4, EducationLevel::hbo};
    default:
      return std::nullopt;
  }
}

Result<ZoneByOnet> read_job_zones(const std::string& path, EscoTables& tables) {
  OVERSTAP_TRY_ASSIGN(EscoTable table, open_esco_table(path, {"O*NET-SOC Code", "Job Zone"}, '\t'));
  ZoneByOnet zones;
  TableRows rows{table.file.reader(), tables.diagnostics, tables.counts};
  while (rows.next()) {
    const std::string_view zone = rows.cell(table.columns[1]);
    if (zone.size() != 1 || zone < "1" || zone > "5") {
      rows.drop("Job Zone", "a job zone is 1..5, not: " + std::string{zone});
    } else if (!zones.emplace(rows.cell(table.columns[0]), zone.front() - '0').second) {
      rows.drop("O*NET-SOC Code", "duplicate; the first row is kept", ErrorCode::inconsistent);
    }
  }
  return zones;
}

/// Job zones per occupation and kind of match.
using ZonesByMatch = std::array<Zones, kMatches.size()>;

Result<std::map<std::uint32_t, ZonesByMatch>> read_crosswalk(const EscoImportOptions& options,
                                                             EscoTables& tables) {
  OVERSTAP_TRY_ASSIGN(const ZoneByOnet zones, read_job_zones(options.job_zones, tables));
  OVERSTAP_TRY_ASSIGN(
      EscoTable table,
      open_esco_table(options.crosswalk, {"O*NET Id", "ESCO or ISCO URI", "Type of Match"}));
  const auto& at = table.columns;
  std::map<std::uint32_t, ZonesByMatch> found;
  TableRows rows{table.file.reader(), tables.diagnostics, tables.counts};
  while (rows.next()) {
    const auto occupation = tables.find_occupation(rows.cell(at[1]));
    const auto match = std::ranges::find(kMatches, rows.cell(at[2]));
    const auto zone = zones.find(rows.cell(at[0]));
    if (match == kMatches.end()) {
      rows.drop("Type of Match", "not used for levels: " + std::string{rows.cell(at[2])});
    } else if (!occupation) {
      rows.drop("ESCO or ISCO URI",
                "no such occupation in the release: " + std::string{rows.cell(at[1])},
                ErrorCode::inconsistent);
    } else if (zone == zones.end()) {
      rows.drop("O*NET Id", "the occupation has no job zone: " + std::string{rows.cell(at[0])},
                ErrorCode::inconsistent);
    } else {
      found[*occupation][static_cast<std::size_t>(match - kMatches.begin())].push_back(
          zone->second);
    }
  }
  return found;
}

/// The lower median of the zones of the strongest kind of match that has any: between two zones the
/// lower one, so that a destination is not made to look further up than half of its matches say.
int zone_of(ZonesByMatch& zones) {
  for (Zones& candidates : zones) {
    if (candidates.empty()) continue;
    std::ranges::sort(candidates);
    return candidates[(candidates.size() - 1) / 2];
  }
  return 0;
}

}  // namespace

Result<void> read_esco_levels(const EscoImportOptions& options, EscoTables& tables) {
  for (OccupationInput& occupation : tables.occupations) {
    occupation.level = level_of_isco(occupation.isco);
  }
  if (options.crosswalk.empty() != options.job_zones.empty()) {
    return std::unexpected(Error{ErrorCode::invalid_argument,
                                 "crosswalk and job_zones go together; one of them is missing",
                                 {}});
  }
  if (options.crosswalk.empty()) return {};
  OVERSTAP_TRY_ASSIGN(auto zones, read_crosswalk(options, tables));
  for (auto& [occupation, candidates] : zones) {
    const int zone = zone_of(candidates);
    if (zone > 0) {
      tables.occupations[occupation].level = kZoneLevels[static_cast<std::size_t>(zone - 1)];
    }
  }
  RowCount from_zone{"levels from a job zone", tables.occupations.size(), zones.size(), 0};
  from_zone.dropped = from_zone.rows - from_zone.kept;
  tables.counts.push_back(std::move(from_zone));
  return {};
}

}  // namespace overstap::intake
