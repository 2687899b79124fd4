// SPDX-License-Identifier: Apache-2.0
#include "tools/import/esco_import.h"

#include <algorithm>
#include <optional>

#include "overstap/graph/try.h"
#include "tools/import/concept_texts.h"
#include "tools/import/esco_tables.h"
#include "tools/import/moves_table.h"
#include "tools/import/overlay.h"
#include "tools/import/tightness_import.h"

namespace overstap {

namespace {

using intake::EscoTables;
using intake::MarketTables;

constexpr std::string_view kEscoNotice =
    "This service uses the ESCO classification of the European Commission.";
constexpr std::string_view kOnetNotice =
    " Levels and some titles are from the O*NET database by the U.S. Department of Labor, "
    "Employment and "
    "Training Administration (CC BY 4.0), through the ESCO - O*NET crosswalk.";

Result<EscoTables> read_release(const EscoImportOptions& options) {
  EscoTables tables;
  OVERSTAP_TRY(intake::read_esco_skills(options, tables));
  OVERSTAP_TRY(intake::read_esco_occupations(options, tables));
  OVERSTAP_TRY(intake::read_esco_relations(options, tables));
  OVERSTAP_TRY(intake::read_esco_labels(options, tables));
  OVERSTAP_TRY(intake::read_esco_levels(options, tables));
  return tables;
}

Result<std::optional<MarketTables>> read_overlay(const EscoImportOptions& options) {
  if (options.overlay_dir.empty()) return std::nullopt;
  std::optional<MarketTables> overlay = intake::read_market_tables(options.overlay_dir);
  if (!overlay->errors.empty()) {
    return std::unexpected(overlay->errors.joined(options.overlay_dir));
  }
  return overlay;
}

void count_missing_dutch(const EscoTables& tables, ImportResult& result) {
  for (const OccupationInput& occupation : tables.occupations) {
    result.occupations_without_dutch += occupation.label.nl.empty() ? 1u : 0u;
  }
  for (const SkillInput& skill : tables.skills) {
    const bool counts = skill.kind != SkillKind::group && skill.label.nl.empty();
    result.skills_without_dutch += counts ? 1u : 0u;
  }
}

Result<TaxonomyStorage> build_taxonomy(EscoTables& tables) {
  TaxonomyBuilder builder;
  builder.skills() = std::move(tables.skills);
  builder.occupations() = std::move(tables.occupations);
  return builder.build();
}

void describe(const EscoImportOptions& options, Date newest, MarketContent& content) {
  content.info.name = options.name;
  content.info.attribution = kEscoNotice;
  if (!options.crosswalk.empty()) content.info.attribution += kOnetNotice;
  content.info.built_as_of = options.built_as_of.value_or(newest);
  content.sources.push_back(
      {"ESCO", "ESCO classification", "European Commission", "https://esco.ec.europa.eu", newest});
}

}  // namespace

Result<ImportResult> import_esco(const EscoImportOptions& options) {
  OVERSTAP_TRY_ASSIGN(EscoTables tables, read_release(options));
  OVERSTAP_TRY_ASSIGN(std::optional<MarketTables> overlay, read_overlay(options));
  OVERSTAP_TRY_ASSIGN(const intake::ConceptTexts texts, intake::read_esco_texts(options, tables));
  if (overlay) intake::overlay_concepts(*overlay, tables);
  ImportResult result;
  count_missing_dutch(tables, result);
  OVERSTAP_TRY_ASSIGN(result.content.taxonomy, build_taxonomy(tables));
  result.content.descriptors = intake::describe(Taxonomy{result.content.taxonomy.tables()}, texts);
  result.diagnostics = std::move(tables.diagnostics);
  result.counts = std::move(tables.counts);
  if (overlay) intake::overlay_records(std::move(*overlay), result);
  describe(options, tables.newest, result.content);
  if (options.places) OVERSTAP_TRY(add_places(result, *options.places));
  if (!options.moves.empty()) OVERSTAP_TRY(add_moves(result, options.moves));
  if (!options.tightness.empty()) {
    OVERSTAP_TRY(add_tightness(result, options.tightness));
  }
  return result;
}

}  // namespace overstap
