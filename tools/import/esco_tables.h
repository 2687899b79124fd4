// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "overstap/graph/taxonomy_builder.h"
#include "tools/import/concept_texts.h"
#include "tools/import/esco_import.h"
#include "tools/import/table_rows.h"

/// The state of one reading of an ESCO release, and its steps.
namespace overstap::intake {

struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const {
    return std::hash<std::string_view>{}(text);
  }
};
/// URI to index into the concepts.
using UriIndex = std::unordered_map<std::string, std::uint32_t, TextHash, std::equal_to<>>;

struct EscoTables {
  std::vector<SkillInput> skills;  ///< skills, knowledge, languages and groups
  std::vector<OccupationInput> occupations;
  UriIndex skill_index, occupation_index;
  Date newest;  ///< of all `modifiedDate`
  Diagnostics diagnostics;
  std::vector<RowCount> counts;

  [[nodiscard]] std::optional<std::uint32_t> find_skill(std::string_view uri) const;
  [[nodiscard]] std::optional<std::uint32_t> find_occupation(std::string_view uri) const;
};

/// A table of the release: its path, and the language that its name tells.
struct EscoFile {
  std::string path;
  std::optional<Language> language;
};

/// `<prefix>.csv` or `<prefix>_<language>.csv` in a folder. Of several the one in `preferred`.
/// Nothing when there is none.
[[nodiscard]] std::optional<EscoFile> find_esco_file(const std::string& dir,
                                                     std::string_view prefix, Language preferred);
/// The same, where the table must be there.
[[nodiscard]] Result<EscoFile> require_esco_file(const std::string& dir, std::string_view prefix,
                                                 Language preferred);

/// Opens a table and finds columns by name; `columns` in the order of `names`.
struct EscoTable {
  CsvFile file;
  std::vector<std::size_t> columns;
};
[[nodiscard]] Result<EscoTable> open_esco_table(const std::string& path,
                                                const std::vector<std::string>& names,
                                                char separator = ',');

/// Adds a label with its folded key. A key that the concept has already in this language keeps its
/// stronger kind.
void add_label(std::vector<LabelInput>& labels, std::string_view text, Language language,
               LabelKind kind);
/// The labels of a cell: separated by LF, CRLF or `|`, blanks trimmed.
[[nodiscard]] std::vector<std::string_view> split_labels(std::string_view cell);

[[nodiscard]] Result<void> read_esco_skills(const EscoImportOptions& options, EscoTables& tables);
[[nodiscard]] Result<void> read_esco_occupations(const EscoImportOptions& options,
                                                 EscoTables& tables);
[[nodiscard]] Result<void> read_esco_relations(const EscoImportOptions& options,
                                               EscoTables& tables);
[[nodiscard]] Result<void> read_esco_labels(const EscoImportOptions& options, EscoTables& tables);
/// Usual levels from the O*NET job zone, else from the ISCO major group.
[[nodiscard]] Result<void> read_esco_levels(const EscoImportOptions& options, EscoTables& tables);

/// Descriptions, ISCO-08 definitions, sectors and alternate titles, where the release and the
/// options have them.
[[nodiscard]] Result<ConceptTexts> read_esco_texts(const EscoImportOptions& options,
                                                   EscoTables& tables);

}  // namespace overstap::intake
