// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <filesystem>
#include <set>

#include "overstap/graph/try.h"
#include "tools/import/concept_texts.h"
#include "tools/import/esco_tables.h"

namespace overstap::intake {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::uint16_t unit_group(std::string_view digits) {
  std::uint16_t code = 0;
  for (const char c : digits) code = static_cast<std::uint16_t>(code * 10 + (c - '0'));
  return code;
}

/// Unit groups named after "classified elsewhere" in a definition: runs of exactly four digits.
std::vector<std::uint16_t> groups_named_in(std::string_view definition) {
  std::vector<std::uint16_t> named;
  const std::size_t begin = definition.find("classified elsewhere");
  if (begin == std::string_view::npos) return named;
  for (std::size_t at = begin; at < definition.size();) {
    std::size_t end = at;
    while (end < definition.size() && is_digit(definition[end])) ++end;
    if (end - at == 4) named.push_back(unit_group(definition.substr(at, 4)));
    at = std::max(end, at + 1);
  }
  return named;
}

/// The descriptions of a concept table, by URI. Rows were judged when the concepts were read.
Result<void> read_descriptions(const EscoImportOptions& options, std::string_view prefix,
                               std::map<std::string, std::string, std::less<>>& texts) {
  OVERSTAP_TRY_ASSIGN(const EscoFile file,
                      require_esco_file(options.dir, prefix, options.language));
  OVERSTAP_TRY_ASSIGN(CsvFile csv, CsvFile::open(file.path, {',', {"conceptUri"}}));
  CsvReader& rows = csv.reader();
  const auto uri = rows.find_column("conceptUri");
  const auto description = rows.find_column("description");
  if (!uri || !description) return {};
  while (rows.next()) {
    texts.try_emplace(std::string{rows.cell(*uri)}, rows.cell(*description));
  }
  return {};
}

Result<void> read_isco_definitions(const EscoImportOptions& options, ConceptTexts& texts) {
  const auto file = find_esco_file(options.dir, "ISCOGroups", options.language);
  if (!file) return {};
  OVERSTAP_TRY_ASSIGN(CsvFile csv,
                      CsvFile::open(file->path, {',', {"code", "preferredLabel", "description"}}));
  CsvReader& rows = csv.reader();
  OVERSTAP_TRY_ASSIGN(const std::size_t code, rows.column("code"));
  OVERSTAP_TRY_ASSIGN(const std::size_t description, rows.column("description"));
  while (rows.next()) {
    const std::string_view digits = rows.cell(code);
    if (digits.size() != 4 || !std::ranges::all_of(digits, is_digit)) continue;
    const std::uint16_t group = unit_group(digits);
    texts.isco_definition.try_emplace(group, rows.cell(description));
  }
  for (const auto& [group, definition] : texts.isco_definition) {
    for (const std::uint16_t other : groups_named_in(definition)) {
      if (texts.isco_definition.contains(other)) texts.isco_named.push_back({group, other});
    }
  }
  return {};
}

/// `http://data.europa.eu/ux2/nace2.1/9031` and lists of such, by occupation.
Result<void> read_sectors(const EscoImportOptions& options, EscoTables& tables,
                          ConceptTexts& texts) {
  if (options.sectors.empty()) return {};
  OVERSTAP_TRY_ASSIGN(EscoTable table,
                      open_esco_table(options.sectors, {"conceptUri", "naceCode"}));
  TableRows rows{table.file.reader(), tables.diagnostics, tables.counts};
  while (rows.next()) {
    const std::string_view uri = rows.cell(table.columns[0]);
    if (!tables.find_occupation(uri)) {
      rows.drop("conceptUri", "no such occupation in the release: " + std::string{uri},
                ErrorCode::inconsistent);
      continue;
    }
    std::set<std::string> codes;
    std::string_view cell = rows.cell(table.columns[1]);
    while (!cell.empty()) {
      const std::size_t end = std::min(cell.find(','), cell.size());
      const std::string_view entry = cell.substr(0, end);
      const std::size_t slash = entry.rfind('/');
      std::string code;
      for (const char c : entry.substr(slash == std::string_view::npos ? 0 : slash + 1)) {
        if (is_digit(c)) code += c;
      }
      if (code.size() >= 2) codes.insert(std::move(code));
      cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    texts.sectors.try_emplace(std::string{uri}, codes.begin(), codes.end());
  }
  return {};
}

using TitlesByOnet = std::map<std::string, std::string, std::less<>>;

Result<TitlesByOnet> read_titles(const std::string& path, EscoTables& tables) {
  OVERSTAP_TRY_ASSIGN(EscoTable table,
                      open_esco_table(path, {"O*NET-SOC Code", "Alternate Title"}, '\t'));
  TitlesByOnet titles;
  TableRows rows{table.file.reader(), tables.diagnostics, tables.counts};
  while (rows.next()) {
    titles[std::string{rows.cell(table.columns[0])}]
        .append(rows.cell(table.columns[1]))
        .append(" ");
  }
  return titles;
}

/// The file that was named, else the one of O*NET's own name beside the job zones; empty = none.
std::string alternate_titles_of(const EscoImportOptions& options) {
  if (!options.alternate_titles.empty() || options.job_zones.empty()) {
    return options.alternate_titles;
  }
  const auto beside =
      std::filesystem::path{options.job_zones}.parent_path() / "Alternate Titles.txt";
  std::error_code fault;
  return std::filesystem::exists(beside, fault) ? beside.string() : std::string{};
}

Result<void> read_alternate_titles(const EscoImportOptions& options, EscoTables& tables,
                                   ConceptTexts& texts) {
  const std::string path = alternate_titles_of(options);
  if (path.empty()) return {};
  if (options.crosswalk.empty()) {
    return std::unexpected(Error{ErrorCode::invalid_argument,
                                 "alternate titles reach occupations through the crosswalk, which "
                                 "is missing; give both or neither",
                                 {}});
  }
  OVERSTAP_TRY_ASSIGN(const TitlesByOnet titles, read_titles(path, tables));
  OVERSTAP_TRY_ASSIGN(CsvFile csv,
                      CsvFile::open(options.crosswalk, {',', {"O*NET Id", "ESCO or ISCO URI"}}));
  CsvReader& rows = csv.reader();
  OVERSTAP_TRY_ASSIGN(const std::size_t onet, rows.column("O*NET Id"));
  OVERSTAP_TRY_ASSIGN(const std::size_t uri, rows.column("ESCO or ISCO URI"));
  // A pair that stands twice, by two kinds of match, counts once.
  std::set<std::pair<std::string, std::string>> pairs;
  while (rows.next()) {
    if (tables.find_occupation(rows.cell(uri))) pairs.emplace(rows.cell(uri), rows.cell(onet));
  }
  for (const auto& [occupation, code] : pairs) {
    const auto found = titles.find(code);
    if (found != titles.end()) texts.alternate_titles[occupation].append(found->second);
  }
  return {};
}

}  // namespace

Result<ConceptTexts> read_esco_texts(const EscoImportOptions& options, EscoTables& tables) {
  ConceptTexts texts;
  OVERSTAP_TRY(read_descriptions(options, "occupations", texts.occupation_description));
  OVERSTAP_TRY(read_descriptions(options, "skills", texts.skill_description));
  OVERSTAP_TRY(read_isco_definitions(options, texts));
  OVERSTAP_TRY(read_sectors(options, tables, texts));
  OVERSTAP_TRY(read_alternate_titles(options, tables, texts));
  return texts;
}

}  // namespace overstap::intake
