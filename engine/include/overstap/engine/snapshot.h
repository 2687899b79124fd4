// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "overstap/graph/career.h"
#include "overstap/graph/closeness.h"
#include "overstap/graph/descriptors.h"
#include "overstap/graph/error.h"
#include "overstap/graph/model.h"
#include "overstap/graph/observed_move.h"
#include "overstap/graph/records.h"
#include "overstap/graph/route.h"
#include "overstap/graph/taxonomy.h"
#include "overstap/graph/transition.h"
#include "overstap/profiles/vacancy.h"

namespace overstap {

/// What a market says of itself.
struct MarketInfo {
  std::string name;         ///< `klantcontact`, `esco-1.1.1`
  std::string attribution;  ///< notice that a licence asks to be shown, or empty
  Date built_as_of;         ///< date of the data, as given when built
  std::uint64_t content_hash =
      0;  ///< XXH3 of the payload: the market's fingerprint, printed in outputs
  std::uint32_t format_version = 0;
};

/// Whether bytes begin as a market file does, of whatever version.
[[nodiscard]] bool begins_as_market(std::string_view bytes);

/// One immutable market: taxonomy, closeness, occupation graph, trainings, statements, facts,
/// vacancies. Everything a query touches is here. People are not: profiles stay in their own files.
/// Thread-safe; shared by `SnapshotPtr`; views that it hands out live as long as it does.
class Snapshot {
 public:
  /// Maps a market file. Checks magic, version, byte order, size, checksums of header and payload,
  /// and every offset and id before it returns: `corrupt` or `version` says what is wrong. O(file
  /// size) reading, no copy.
  [[nodiscard]] static Result<std::shared_ptr<const Snapshot>> open(const std::string& path);
  /// The same over bytes in memory.
  [[nodiscard]] static Result<std::shared_ptr<const Snapshot>> from_bytes(
      std::vector<std::byte> bytes);

  ~Snapshot();
  Snapshot(const Snapshot&) = delete;
  Snapshot& operator=(const Snapshot&) = delete;

  [[nodiscard]] const MarketInfo& info() const;
  [[nodiscard]] const Taxonomy& taxonomy() const;
  [[nodiscard]] const Closeness& closeness() const;
  [[nodiscard]] const ModelWeights& weights() const;
  /// Per origin the best destinations by computed score; see build_occupation_graph.
  [[nodiscard]] Csr<TransitionEdge> occupation_graph() const;
  [[nodiscard]] const Descriptors& descriptors() const;
  /// Per occupation the near-synonym that stands for it; see near_synonyms.h.
  [[nodiscard]] std::span<const OccupationId> near_synonyms() const;
  [[nodiscard]] std::span<const Source> sources() const;
  [[nodiscard]] std::span<const EntryDemand> entries() const;
  [[nodiscard]] std::span<const Statement> statements() const;
  /// Pairs named by statements of kind `edge`, sorted.
  [[nodiscard]] std::span<const std::pair<OccupationId, OccupationId>> named_pairs() const;
  [[nodiscard]] std::span<const Training> trainings() const;
  [[nodiscard]] std::span<const Region> regions() const;
  [[nodiscard]] std::span<const Place> places() const;  ///< ascending postcode
  [[nodiscard]] std::span<const TightnessGroup> tightness_groups() const;
  [[nodiscard]] std::span<const Fact> facts() const;
  [[nodiscard]] std::span<const FactCard> fact_cards() const;
  [[nodiscard]] std::span<const Phrase> phrases() const;
  [[nodiscard]] std::span<const CompetenceProfile> competence_profiles() const;
  [[nodiscard]] std::span<const ChannelDemand> channel_demands() const;
  [[nodiscard]] std::span<const Vacancy> vacancies() const;            ///< by VacancyId
  [[nodiscard]] std::span<const ObservedMove> observed_moves() const;  ///< by from, to, region
  [[nodiscard]] RouteMarket route_market() const;

 private:
  struct Impl;
  explicit Snapshot(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

}  // namespace overstap
