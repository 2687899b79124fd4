// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "overstap/engine/snapshot.h"
#include "overstap/graph/descriptors.h"
#include "overstap/graph/taxonomy_builder.h"

namespace overstap {

/// Everything that goes into a market file, as values. Ids inside the records refer to `taxonomy`
/// as built; provenance refers to `sources`, so a market with any record that has provenance has a
/// source. `info.content_hash` and `info.format_version` are not read.
struct MarketContent {
  MarketInfo info;
  ModelWeights weights;
  TaxonomyStorage taxonomy;
  std::vector<Source> sources;
  std::vector<EntryDemand> entries;
  std::vector<Statement> statements;
  std::vector<Training> trainings;
  std::vector<Region> regions;
  std::vector<Place> places;  ///< ascending postcode, each once
  std::vector<TightnessGroup> tightness_groups;
  std::vector<Fact> facts;
  std::vector<FactCard> fact_cards;
  std::vector<Phrase> phrases;
  std::vector<CompetenceProfile> competence_profiles;
  std::vector<ChannelDemand> channel_demands;
  std::vector<Vacancy> vacancies;
  std::vector<ObservedMove> observed_moves;  ///< by from, to, region
  DescriptorStorage descriptors;             ///< per occupation as built
};

/// Computes closeness and the occupation graph and lays everything out as one market file (format:
/// engine/MARKET_FORMAT.md). The same content gives the same bytes, and `Snapshot::from_bytes`
/// opens them. `inconsistent`, naming the record, when one refers to an id that does not exist or
/// holds a value out of its range.
[[nodiscard]] Result<std::vector<std::byte>> build_market(const MarketContent& content);

/// Writes to a temporary file beside `path`, syncs, and renames: readers see the old file or the
/// new one, never a part. `io` or `not_found` with the path and the cause; the temporary file is
/// removed then.
[[nodiscard]] Result<void> write_market(const std::string& path, std::span<const std::byte> bytes);

}  // namespace overstap
