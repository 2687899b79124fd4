// SPDX-License-Identifier: Apache-2.0
#include "tools/import/market_import.h"

#include <algorithm>

#include "overstap/graph/try.h"
#include "tools/import/concept_texts.h"
#include "tools/import/market_tables.h"
#include "tools/import/moves_table.h"
#include "tools/import/tightness_import.h"

namespace overstap {

namespace {

std::vector<RowCount> count_tables(const MarketContent& content) {
  const auto all = [](std::string name, std::size_t rows) {
    return RowCount{std::move(name), rows, rows, 0};
  };
  return {
      all("sources", content.sources.size()),
      all("skills", content.taxonomy.skills.size()),
      all("occupations", content.taxonomy.occupations.size()),
      all("entries", content.entries.size()),
      all("statements", content.statements.size()),
      all("trainings", content.trainings.size()),
      all("regions", content.regions.size()),
      all("places", content.places.size()),
      all("facts", content.facts.size()),
      all("fact_cards", content.fact_cards.size()),
      all("phrases", content.phrases.size()),
      all("competence_profiles", content.competence_profiles.size()),
      all("channel_demands", content.channel_demands.size()),
      all("vacancies", content.vacancies.size()),
  };
}

}  // namespace

Result<ImportResult> import_market(const std::string& data_dir,
                                   const MarketImportOptions& options) {
  intake::MarketTables market = intake::read_market_tables(data_dir);
  // Vacancies are linked to the concepts, so they can be read only when those are sound.
  if (market.errors.empty()) intake::read_vacancy_list(market);
  if (!market.errors.empty()) return std::unexpected(market.errors.joined(data_dir));
  ImportResult result;
  market.content.info.name = options.name;
  market.content.info.built_as_of = options.built_as_of.value_or(market.newest);
  result.content = std::move(market.content);
  result.content.descriptors = intake::describe(Taxonomy{result.content.taxonomy.tables()}, {});
  for (Error& note : market.notes) {
    result.diagnostics.add({Severity::note, std::move(note)});
  }
  result.counts = count_tables(result.content);
  for (const RowCount& count : result.counts) result.diagnostics.accepted += count.kept;
  if (options.places) OVERSTAP_TRY(add_places(result, *options.places));
  if (!options.moves.empty()) OVERSTAP_TRY(add_moves(result, options.moves));
  if (!options.tightness.empty()) {
    OVERSTAP_TRY(add_tightness(result, options.tightness));
    if (!options.built_as_of) {
      Date& built = result.content.info.built_as_of;
      built = std::max(built, newest_fact(result.content));
    }
  }
  return result;
}

}  // namespace overstap
