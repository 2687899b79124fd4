// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/try.h"
#include "overstap/profiles/text.h"
#include "tools/import/esco_tables.h"

namespace overstap::intake {

namespace {

/// Columns of a label table; names may carry the language (`preferredLabel_nl`).
struct LabelColumns {
  std::size_t uri = 0, preferred = 0;
  std::optional<std::size_t> alternative, hidden;
  std::optional<Language> language;
};

std::optional<std::size_t> find_localised(const CsvReader& csv, std::string_view name,
                                          std::optional<Language>& language) {
  if (const auto column = csv.find_column(name)) return column;
  for (const Language candidate : {Language::nl, Language::en}) {
    const std::string localised = std::string{name} + "_" + std::string{to_string(candidate)};
    if (const auto column = csv.find_column(localised)) {
      language = candidate;
      return column;
    }
  }
  return std::nullopt;
}

Result<LabelColumns> find_label_columns(const CsvReader& csv) {
  LabelColumns columns;
  OVERSTAP_TRY_ASSIGN(columns.uri, csv.column("conceptUri"));
  const auto preferred = find_localised(csv, "preferredLabel", columns.language);
  if (!preferred) return std::unexpected(csv.column("preferredLabel").error());
  columns.preferred = *preferred;
  columns.alternative = find_localised(csv, "altLabels", columns.language);
  columns.hidden = find_localised(csv, "hiddenLabels", columns.language);
  return columns;
}

template <class Concept>
void read_label_rows(CsvReader& csv, const LabelColumns& columns, Language language,
                     const UriIndex& index, std::vector<Concept>& concepts, EscoTables& tables) {
  std::vector<bool> seen(concepts.size());
  TableRows rows{csv, tables.diagnostics, tables.counts};
  while (rows.next()) {
    const std::string_view uri = rows.cell(columns.uri);
    const std::string_view preferred = rows.cell(columns.preferred);
    const auto found = index.find(uri);
    if (found == index.end()) {
      rows.drop("conceptUri", "no such concept in the release: " + std::string{uri},
                ErrorCode::inconsistent);
      continue;
    }
    if (seen[found->second]) {
      rows.drop("conceptUri", "duplicate; the first row is kept: " + std::string{uri},
                ErrorCode::inconsistent);
      continue;
    }
    if (preferred.empty()) {
      rows.drop("preferredLabel", "no preferred label: " + std::string{uri});
      continue;
    }
    seen[found->second] = true;
    Concept& entry = concepts[found->second];
    (language == Language::nl ? entry.label.nl : entry.label.en) = to_nfc(preferred);
    if constexpr (requires { entry.kind; }) {
      if (entry.kind == SkillKind::group) continue;
    }
    add_label(entry.labels, preferred, language, LabelKind::preferred);
    const auto add_all = [&](const std::optional<std::size_t>& column, LabelKind kind) {
      if (!column) return;
      for (const auto text : split_labels(rows.cell(*column))) {
        add_label(entry.labels, text, language, kind);
      }
    };
    add_all(columns.alternative, LabelKind::alternative);
    add_all(columns.hidden, LabelKind::hidden);
  }
}

/// Reads one label table where it is there. False when it is not.
template <class Concept>
Result<bool> read_label_file(const EscoImportOptions& options, std::string_view prefix,
                             const UriIndex& index, std::vector<Concept>& concepts,
                             EscoTables& tables) {
  const auto file = find_esco_file(options.labels_dir, prefix, options.labels_language);
  if (!file) return false;
  OVERSTAP_TRY_ASSIGN(CsvFile csv, CsvFile::open(file->path, {',', {"conceptUri"}}));
  OVERSTAP_TRY_ASSIGN(const LabelColumns columns, find_label_columns(csv.reader()));
  const Language language =
      columns.language.value_or(file->language.value_or(options.labels_language));
  read_label_rows(csv.reader(), columns, language, index, concepts, tables);
  return true;
}

}  // namespace

Result<void> read_esco_labels(const EscoImportOptions& options, EscoTables& tables) {
  if (options.labels_dir.empty()) return {};
  OVERSTAP_TRY_ASSIGN(bool any, read_label_file(options, "occupations", tables.occupation_index,
                                                tables.occupations, tables));
  for (const std::string_view prefix : {"skills", "skill_labels", "skillGroups"}) {
    OVERSTAP_TRY_ASSIGN(const bool read, read_label_file(options, prefix, tables.skill_index,
                                                         tables.skills, tables));
    any = any || read;
  }
  if (any) return {};
  return std::unexpected(
      Error{ErrorCode::not_found,
            "no label table; occupations_<language>.csv, skills_<language>.csv or "
            "skill_labels_<language>.csv is looked for",
            Location{options.labels_dir, 0, 0, {}}});
}

}  // namespace overstap::intake
