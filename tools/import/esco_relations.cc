// SPDX-License-Identifier: Apache-2.0
#include <unordered_set>

#include "overstap/graph/try.h"
#include "tools/import/esco_tables.h"

namespace overstap::intake {

namespace {

/// Pairs of concept indices seen so far in one table.
class SeenPairs {
 public:
  /// False when the pair was there before.
  bool insert(std::uint32_t a, std::uint32_t b) {
    return pairs_.insert(std::uint64_t{a} << 32 | b).second;
  }

 private:
  std::unordered_set<std::uint64_t> pairs_;
};

std::string missing(std::string_view what, std::string_view uri) {
  return "no such " + std::string{what} + " in the release: " + std::string{uri};
}

/// Both ends of a relation between skills, or a dropped row with one reason per end that is
/// missing.
struct SkillPair {
  std::uint32_t first, second;
};
std::optional<SkillPair> skill_pair(TableRows& rows, const EscoTables& tables,
                                    const std::vector<std::size_t>& at,
                                    const std::vector<std::string>& names, SeenPairs& seen) {
  const auto first = tables.find_skill(rows.cell(at[0]));
  const auto second = tables.find_skill(rows.cell(at[1]));
  if (!first) {
    rows.drop(names[0], missing("skill", rows.cell(at[0])), ErrorCode::inconsistent);
    if (!second) {
      rows.add_reason(names[1], missing("skill", rows.cell(at[1])), ErrorCode::inconsistent);
    }
  } else if (!second) {
    rows.drop(names[1], missing("skill", rows.cell(at[1])), ErrorCode::inconsistent);
  } else if (*first == *second) {
    rows.drop(names[1], "the skill is related to itself", ErrorCode::inconsistent);
  } else if (!seen.insert(*first, *second)) {
    rows.drop(names[0], "duplicate row", ErrorCode::inconsistent);
  } else {
    return SkillPair{*first, *second};
  }
  return std::nullopt;
}

Result<void> read_broader_rows(const EscoImportOptions& options, EscoTables& tables) {
  OVERSTAP_TRY_ASSIGN(
      const EscoFile file,
      require_esco_file(options.dir, "broaderRelationsSkillPillar", options.language));
  const std::vector<std::string> names = {"conceptUri", "broaderUri"};
  OVERSTAP_TRY_ASSIGN(EscoTable table, open_esco_table(file.path, names));
  SeenPairs seen;
  TableRows rows{table.file.reader(), tables.diagnostics, tables.counts};
  while (rows.next()) {
    if (const auto pair = skill_pair(rows, tables, table.columns, names, seen)) {
      tables.skills[pair->first].broader.push_back(tables.skills[pair->second].uri);
    }
  }
  return {};
}

Result<void> read_related_rows(const EscoImportOptions& options, EscoTables& tables) {
  OVERSTAP_TRY_ASSIGN(const EscoFile file,
                      require_esco_file(options.dir, "skillSkillRelations", options.language));
  const std::vector<std::string> names = {"originalSkillUri", "relatedSkillUri"};
  OVERSTAP_TRY_ASSIGN(EscoTable table, open_esco_table(file.path, names));
  SeenPairs seen;
  TableRows rows{table.file.reader(), tables.diagnostics, tables.counts};
  while (rows.next()) {
    if (const auto pair = skill_pair(rows, tables, table.columns, names, seen)) {
      tables.skills[pair->first].related.push_back(tables.skills[pair->second].uri);
    }
  }
  return {};
}

std::optional<Relevance> relevance_of(std::string_view relation) {
  if (relation == "essential") return Relevance::essential;
  if (relation == "optional") return Relevance::important;
  return std::nullopt;
}

Result<void> read_asked_rows(const EscoImportOptions& options, EscoTables& tables) {
  OVERSTAP_TRY_ASSIGN(const EscoFile file,
                      require_esco_file(options.dir, "occupationSkillRelations", options.language));
  OVERSTAP_TRY_ASSIGN(EscoTable table,
                      open_esco_table(file.path, {"occupationUri", "skillUri", "relationType"}));
  const auto& at = table.columns;
  SeenPairs seen;
  TableRows rows{table.file.reader(), tables.diagnostics, tables.counts};
  while (rows.next()) {
    const auto occupation = tables.find_occupation(rows.cell(at[0]));
    const auto skill = tables.find_skill(rows.cell(at[1]));
    const auto relevance = relevance_of(rows.cell(at[2]));
    if (!occupation) {
      rows.drop("occupationUri", missing("occupation", rows.cell(at[0])), ErrorCode::inconsistent);
    } else if (!skill || tables.skills[*skill].kind == SkillKind::group) {
      rows.drop("skillUri", missing("skill", rows.cell(at[1])), ErrorCode::inconsistent);
    } else if (!relevance) {
      rows.drop("relationType", "neither essential nor optional: " + std::string{rows.cell(at[2])});
    } else if (!seen.insert(*occupation, *skill)) {
      rows.drop("skillUri", "duplicate row; the first is kept", ErrorCode::inconsistent);
    } else {
      tables.occupations[*occupation].skills.push_back({tables.skills[*skill].uri, *relevance});
    }
  }
  return {};
}

}  // namespace

Result<void> read_esco_relations(const EscoImportOptions& options, EscoTables& tables) {
  OVERSTAP_TRY(read_broader_rows(options, tables));
  OVERSTAP_TRY(read_related_rows(options, tables));
  return read_asked_rows(options, tables);
}

}  // namespace overstap::intake
