// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/try.h"
#include "overstap/profiles/text.h"
#include "tools/import/esco_tables.h"

namespace overstap::intake {

namespace {

SkillReuse reuse_of(std::string_view text) {
  if (text == "transversal") return SkillReuse::transversal;
  if (text == "sector-specific") return SkillReuse::sector_specific;
  if (text == "occupation-specific") return SkillReuse::occupation_specific;
  return SkillReuse::cross_sector;
}

void set_label(LocalText& label, std::string_view text, Language language) {
  (language == Language::nl ? label.nl : label.en) = to_nfc(text);
}

/// Whether the row gives a new, released concept; drops it otherwise.
bool accept_concept(TableRows& rows, std::string_view uri, std::string_view status,
                    std::string_view label, const UriIndex& known) {
  if (uri.empty()) {
    rows.drop("conceptUri", "the concept has no URI");
  } else if (status == "obsolete") {
    rows.drop("status", "the concept is obsolete: " + std::string{uri}, ErrorCode::inconsistent);
  } else if (label.empty()) {
    rows.drop("preferredLabel", "the concept has no preferred label: " + std::string{uri});
  } else if (known.contains(uri)) {
    rows.drop("conceptUri", "duplicate; the first row is kept: " + std::string{uri},
              ErrorCode::inconsistent);
  } else {
    return true;
  }
  return false;
}

/// Columns 1, 2 and 3: preferred, alternative and hidden labels.
template <class Concept, class Columns>
void read_labels(Concept& into, const TableRows& rows, const Columns& at, Language language) {
  set_label(into.label, rows.cell(at[1]), language);
  add_label(into.labels, rows.cell(at[1]), language, LabelKind::preferred);
  for (const auto text : split_labels(rows.cell(at[2]))) {
    add_label(into.labels, text, language, LabelKind::alternative);
  }
  for (const auto text : split_labels(rows.cell(at[3]))) {
    add_label(into.labels, text, language, LabelKind::hidden);
  }
}

Result<void> read_skill_rows(const EscoImportOptions& options, EscoTables& tables) {
  OVERSTAP_TRY_ASSIGN(const EscoFile file,
                      require_esco_file(options.dir, "skills", options.language));
  OVERSTAP_TRY_ASSIGN(
      EscoTable table,
      open_esco_table(file.path, {"conceptUri", "preferredLabel", "altLabels", "hiddenLabels",
                                  "status", "skillType", "reuseLevel"}));
  const Language language = file.language.value_or(options.language);
  const auto& at = table.columns;
  TableRows rows{table.file.reader(), tables.diagnostics, tables.counts};
  while (rows.next()) {
    const std::string_view uri = rows.cell(at[0]);
    if (!accept_concept(rows, uri, rows.cell(at[4]), rows.cell(at[1]), tables.skill_index)) {
      continue;
    }
    SkillInput skill;
    skill.uri = uri;
    read_labels(skill, rows, at, language);
    if (rows.cell(at[5]).empty()) rows.note("skillType", "no skill type; taken as a skill");
    if (rows.cell(at[5]) == "knowledge") skill.kind = SkillKind::knowledge;
    skill.reuse = reuse_of(rows.cell(at[6]));
    tables.skill_index.emplace(skill.uri, static_cast<std::uint32_t>(tables.skills.size()));
    tables.skills.push_back(std::move(skill));
  }
  return {};
}

Result<void> read_group_rows(const EscoImportOptions& options, EscoTables& tables) {
  OVERSTAP_TRY_ASSIGN(const EscoFile file,
                      require_esco_file(options.dir, "skillGroups", options.language));
  OVERSTAP_TRY_ASSIGN(EscoTable table,
                      open_esco_table(file.path, {"conceptUri", "preferredLabel", "status"}));
  const Language language = file.language.value_or(options.language);
  TableRows rows{table.file.reader(), tables.diagnostics, tables.counts};
  while (rows.next()) {
    const std::string_view uri = rows.cell(table.columns[0]);
    const std::string_view label = rows.cell(table.columns[1]);
    if (!accept_concept(rows, uri, rows.cell(table.columns[2]), label, tables.skill_index)) {
      continue;
    }
    SkillInput group;
    group.uri = uri;
    group.kind = SkillKind::group;
    set_label(group.label, label, language);
    tables.skill_index.emplace(group.uri, static_cast<std::uint32_t>(tables.skills.size()));
    tables.skills.push_back(std::move(group));
  }
  return {};
}

/// In the collection of language skills a knowledge concept is a language itself ("German"); the
/// others are abilities in it.
Result<void> read_language_rows(const EscoImportOptions& options, EscoTables& tables) {
  const auto file = find_esco_file(options.dir, "languageSkillsCollection", options.language);
  if (!file) {
    tables.diagnostics.add(
        {Severity::note,
         {ErrorCode::not_found, "no languageSkillsCollection: no concept is known as a language",
          Location{options.dir, 0, 0, {}}}});
    return {};
  }
  OVERSTAP_TRY_ASSIGN(EscoTable table, open_esco_table(file->path, {"conceptUri", "skillType"}));
  TableRows rows{table.file.reader(), tables.diagnostics, tables.counts};
  while (rows.next()) {
    const auto skill = tables.find_skill(rows.cell(table.columns[0]));
    if (!skill) {
      rows.drop("conceptUri", "no such skill in the release", ErrorCode::inconsistent);
    } else if (tables.skills[*skill].kind == SkillKind::knowledge) {
      tables.skills[*skill].kind = SkillKind::language;
    }
  }
  return {};
}

std::uint16_t parse_isco(std::string_view text) {
  if (text.starts_with('C')) text.remove_prefix(1);
  if (text.size() != 4) return 0;
  unsigned value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return 0;
    value = value * 10 + static_cast<unsigned>(c - '0');
  }
  return value >= 110 && value <= 9629 ? static_cast<std::uint16_t>(value) : std::uint16_t{0};
}

}  // namespace

Result<void> read_esco_skills(const EscoImportOptions& options, EscoTables& tables) {
  OVERSTAP_TRY(read_skill_rows(options, tables));
  OVERSTAP_TRY(read_group_rows(options, tables));
  return read_language_rows(options, tables);
}

Result<void> read_esco_occupations(const EscoImportOptions& options, EscoTables& tables) {
  OVERSTAP_TRY_ASSIGN(const EscoFile file,
                      require_esco_file(options.dir, "occupations", options.language));
  OVERSTAP_TRY_ASSIGN(
      EscoTable table,
      open_esco_table(file.path, {"conceptUri", "preferredLabel", "altLabels", "hiddenLabels",
                                  "status", "iscoGroup", "modifiedDate"}));
  const Language language = file.language.value_or(options.language);
  const auto& at = table.columns;
  TableRows rows{table.file.reader(), tables.diagnostics, tables.counts};
  while (rows.next()) {
    const std::string_view uri = rows.cell(at[0]);
    if (!accept_concept(rows, uri, rows.cell(at[4]), rows.cell(at[1]), tables.occupation_index)) {
      continue;
    }
    OccupationInput occupation;
    occupation.uri = uri;
    read_labels(occupation, rows, at, language);
    occupation.isco = parse_isco(rows.cell(at[5]));
    if (occupation.isco == 0) rows.note("iscoGroup", "no ISCO-08 unit group; unknown");
    if (const auto date = parse_date(rows.cell(at[6]).substr(0, 10))) {
      tables.newest = std::max(tables.newest, *date);
    }
    tables.occupation_index.emplace(occupation.uri,
                                    static_cast<std::uint32_t>(tables.occupations.size()));
    tables.occupations.push_back(std::move(occupation));
  }
  return {};
}

}  // namespace overstap::intake
