// SPDX-License-Identifier: Apache-2.0
#include "tools/import/aliases.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "overstap/graph/try.h"
#include "overstap/profiles/text.h"
#include "tools/import/table_rows.h"

namespace overstap {
namespace {

using intake::CsvFile;
using intake::TableRows;

/// Folded names of columns, the likelier first.
constexpr auto kTitleColumns = std::to_array<std::string_view>(
    {"alias", "classification 1 preflabel", "national preflabel", "source preflabel", "o net title",
     "title", "titel", "functietitel", "functienaam", "beroepsnaam", "beroep", "label", "naam"});
constexpr auto kConceptColumns = std::to_array<std::string_view>(
    {"concepturi", "concept uri", "esco or isco uri", "classification 2 uri", "target uri",
     "esco uri", "occupationuri", "occupation uri", "uri", "esco code", "esco", "concept", "code"});
constexpr auto kMatchColumns = std::to_array<std::string_view>(
    {"type of match", "mapping relation", "match type", "matchtype", "relation", "relatie"});

struct Columns {
  std::size_t title = 0, named = 0;
  std::optional<std::size_t> match;
};

std::optional<std::size_t> recognised(const CsvReader& csv,
                                      std::span<const std::string_view> names) {
  const std::vector<std::string>& header = csv.header();
  for (const std::string_view name : names) {
    const auto found = std::ranges::find_if(
        header, [&](const std::string& column) { return fold_key(column) == name; });
    if (found != header.end()) return static_cast<std::size_t>(found - header.begin());
  }
  return std::nullopt;
}

Result<std::size_t> find_column(const CsvReader& csv, const std::string& wanted,
                                std::span<const std::string_view> names, std::string_view what) {
  if (!wanted.empty()) return csv.column(wanted);
  if (const auto found = recognised(csv, names)) return *found;
  std::string message = "no column with the ";
  message.append(what).append(" is recognised; name it with --columns; the columns are:");
  for (const std::string& column : csv.header()) message.append(" '").append(column).append("'");
  return std::unexpected(Error{ErrorCode::schema, std::move(message), csv.at()});
}

Result<Columns> find_columns(const CsvReader& csv, const AliasOptions& options) {
  Columns columns;
  OVERSTAP_TRY_ASSIGN(columns.title,
                      find_column(csv, options.title_column, kTitleColumns, "title"));
  OVERSTAP_TRY_ASSIGN(columns.named,
                      find_column(csv, options.concept_column, kConceptColumns, "concept"));
  columns.match = recognised(csv, kMatchColumns);
  if (!options.match_column.empty()) {
    OVERSTAP_TRY_ASSIGN(columns.match, csv.column(options.match_column));
  }
  return columns;
}

/// Reads the rows of one file.
class AliasReader {
 public:
  AliasReader(const Taxonomy& taxonomy, AliasResult& result)
      : taxonomy_{taxonomy}, result_{result} {}

  void read(CsvReader& csv, const Columns& columns) {
    TableRows rows{csv, result_.diagnostics, result_.counts};
    while (rows.next()) read_row(rows, csv, columns);
  }

  /// Titles of two concepts become alternatives of each.
  void weaken_shared() {
    for (OccupationAlias& alias : result_.aliases) {
      if (concepts_[fold_key(alias.title)].size() > 1) alias.kind = LabelKind::alternative;
    }
  }

 private:
  void read_row(TableRows& rows, const CsvReader& csv, const Columns& columns) {
    const auto name_of = [&](std::size_t column) { return std::string_view{csv.header()[column]}; };
    const std::string title = to_nfc(csv.cell(columns.title));
    const std::string key = fold_key(title);
    if (key.empty()) return rows.drop(name_of(columns.title), "the row has no title");
    const std::string_view named = csv.cell(columns.named);
    const auto occupation = taxonomy_.find_occupation(named);
    if (!occupation) {
      std::string message = "the market has no occupation ";
      return rows.drop(name_of(columns.named), message.append(named), ErrorCode::not_found);
    }
    LabelKind kind = LabelKind::alias;
    if (columns.match) {
      const std::string match = fold_key(csv.cell(*columns.match));
      if (match.find("narrow") != std::string::npos) {
        return rows.drop(name_of(*columns.match),
                         "the concept is narrower than the title; only a part of what is meant");
      }
      if (match.find("broad") != std::string::npos) kind = LabelKind::alternative;
    }
    if (!said_.emplace(key, occupation->value()).second) {
      return rows.drop(name_of(columns.title), "the file says this twice: " + title);
    }
    if (is_known(key, *occupation)) {
      return rows.drop(name_of(columns.title), "the market has this label already: " + title);
    }
    note_conflict(rows, name_of(columns.title), title, key, *occupation);
    result_.aliases.push_back({*occupation, title, kind});
  }

  [[nodiscard]] auto rows_with(const std::string& key) const {
    return std::ranges::equal_range(taxonomy_.label_keys(), std::string_view{key}, {},
                                    [&](const LabelKey& row) { return taxonomy_.text(row.key); });
  }

  [[nodiscard]] bool is_known(const std::string& key, OccupationId occupation) const {
    return std::ranges::any_of(rows_with(key), [&](const LabelKey& row) {
      return row.concept_kind == ConceptKind::occupation && row.id == occupation.value() &&
             row.label_kind != LabelKind::hidden;
    });
  }

  void note_conflict(TableRows& rows, std::string_view column, const std::string& title,
                     const std::string& key, OccupationId occupation) {
    std::set<std::uint32_t>& concepts = concepts_[key];
    if (concepts.empty()) {
      for (const LabelKey& row : rows_with(key)) {
        if (row.concept_kind == ConceptKind::occupation && row.label_kind != LabelKind::hidden) {
          concepts.insert(row.id);
        }
      }
    }
    concepts.insert(occupation.value());
    if (concepts.size() < 2 || !told_.insert(key).second) return;
    std::string message = "fits several occupations, and is kept as an alternative label: ";
    message.append(title).append(" -");
    for (const std::uint32_t id : concepts) {  // those known so far; often many follow
      message.append(" ").append(taxonomy_.identifier(OccupationId{id}));
    }
    rows.note(column, std::move(message));
  }

  const Taxonomy& taxonomy_;
  AliasResult& result_;
  std::set<std::pair<std::string, std::uint32_t>> said_;
  std::map<std::string, std::set<std::uint32_t>> concepts_;
  std::set<std::string> told_;
};

TextRef append_text(std::vector<char>& text, std::string_view added) {
  const TextRef ref{static_cast<std::uint32_t>(text.size()),
                    static_cast<std::uint32_t>(added.size())};
  text.insert(text.end(), added.begin(), added.end());
  return ref;
}

}  // namespace

Result<AliasResult> read_aliases(const AliasOptions& options, const Taxonomy& taxonomy) {
  CsvOptions csv_options{options.separator, {}};
  for (const std::string* name :
       {&options.title_column, &options.concept_column, &options.match_column}) {
    if (!name->empty()) csv_options.header_names.push_back(*name);
  }
  OVERSTAP_TRY_ASSIGN(CsvFile file, CsvFile::open(options.input, csv_options));
  OVERSTAP_TRY_ASSIGN(const Columns columns, find_columns(file.reader(), options));
  AliasResult result;
  AliasReader reader(taxonomy, result);
  reader.read(file.reader(), columns);
  reader.weaken_shared();
  return result;
}

void lay_aliases(TaxonomyStorage& taxonomy, std::span<const OccupationAlias> aliases,
                 Language language) {
  std::vector<LabelKey>& rows = taxonomy.label_keys;
  for (const OccupationAlias& alias : aliases) {
    const std::string key = fold_key(alias.title);
    if (key.empty()) continue;
    const TextRef key_text = append_text(taxonomy.text, key);
    const TextRef label = key == alias.title ? key_text : append_text(taxonomy.text, alias.title);
    rows.push_back({key_text, label, alias.occupation.value(), ConceptKind::occupation, alias.kind,
                    language, 0});
  }
  const auto key_of = [&](const LabelKey& row) {
    return std::string_view{taxonomy.text.data() + row.key.offset, row.key.size};
  };
  std::ranges::stable_sort(rows, {}, [&](const LabelKey& row) {
    return std::tuple{key_of(row), row.concept_kind, row.label_kind, row.id};
  });
  // Of several labels with one key for one concept the strongest is kept, as in a market as built.
  std::vector<LabelKey> kept;
  std::size_t group = 0;
  for (const LabelKey& row : rows) {
    if (kept.empty() || key_of(kept.back()) != key_of(row)) group = kept.size();
    const bool repeated =
        std::any_of(kept.begin() + static_cast<std::ptrdiff_t>(group), kept.end(),
                    [&](const LabelKey& stronger) {
                      return stronger.concept_kind == row.concept_kind && stronger.id == row.id;
                    });
    if (!repeated) kept.push_back(row);
  }
  rows = std::move(kept);
}

Result<void> add_aliases(ImportResult& result, const AliasOptions& options) {
  AliasResult read;
  {
    const Taxonomy taxonomy{result.content.taxonomy.tables()};
    OVERSTAP_TRY_ASSIGN(read, read_aliases(options, taxonomy));
  }
  lay_aliases(result.content.taxonomy, read.aliases, options.language);
  for (Diagnostic& diagnostic : read.diagnostics.entries) {
    result.diagnostics.add(std::move(diagnostic));
  }
  result.diagnostics.dropped += read.diagnostics.dropped;
  result.diagnostics.accepted += read.diagnostics.accepted;
  result.diagnostics.rejected += read.diagnostics.rejected;
  result.counts.insert(result.counts.end(), read.counts.begin(), read.counts.end());
  return {};
}

}  // namespace overstap
