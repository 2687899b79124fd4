// SPDX-License-Identifier: Apache-2.0
#include "overstap/engine/snapshot.h"

#include <algorithm>

#include "market_mapping.h"
#include "market_reader.h"
#include "overstap/graph/try.h"

namespace overstap {
namespace {

using OccupationPair = std::pair<OccupationId, OccupationId>;

std::vector<OccupationPair> pairs_named_by(std::span<const Statement> statements) {
  std::vector<OccupationPair> pairs;
  for (const Statement& statement : statements) {
    if (statement.kind != StatementKind::edge || !statement.superseded_by.empty()) continue;
    for (const OccupationId from : statement.from) {
      for (const OccupationId to : statement.to) {
        if (from == to) continue;
        pairs.emplace_back(from, to);
        if (statement.both_ways) pairs.emplace_back(to, from);
      }
    }
  }
  std::ranges::sort(pairs);
  const auto rest = std::ranges::unique(pairs);
  pairs.erase(rest.begin(), rest.end());
  return pairs;
}

}  // namespace

struct Snapshot::Impl {
  MappedFile mapping;  ///< one of these two owns the bytes that `view` reads
  std::vector<std::byte> bytes;
  MarketView view;
  Taxonomy taxonomy;
  Closeness closeness;
  std::vector<OccupationPair> named_pairs;

  Result<void> read(std::span<const std::byte> file) {
    OVERSTAP_TRY_ASSIGN(view, read_market(file));
    taxonomy = Taxonomy{view.arrays.taxonomy};
    closeness = Closeness{view.arrays.by_asked, view.arrays.by_held};
    named_pairs = pairs_named_by(view.records.statements);
    return {};
  }
};

Snapshot::Snapshot(std::unique_ptr<Impl> impl) : impl_{std::move(impl)} {}
Snapshot::~Snapshot() = default;

bool begins_as_market(std::string_view bytes) {
  return bytes.starts_with(std::string_view{kMarketMagic.data(), kMarketMagic.size()});
}

Result<std::shared_ptr<const Snapshot>> Snapshot::open(const std::string& path) {
  auto impl = std::make_unique<Impl>();
  OVERSTAP_TRY_ASSIGN(impl->mapping, MappedFile::open(path));
  if (auto read = impl->read(impl->mapping.bytes()); !read) {
    read.error().where = in_file(path);
    return std::unexpected(std::move(read).error());
  }
  return std::shared_ptr<const Snapshot>{new Snapshot{std::move(impl)}};
}

Result<std::shared_ptr<const Snapshot>> Snapshot::from_bytes(std::vector<std::byte> bytes) {
  auto impl = std::make_unique<Impl>();
  impl->bytes = std::move(bytes);
  OVERSTAP_TRY(impl->read(impl->bytes));
  return std::shared_ptr<const Snapshot>{new Snapshot{std::move(impl)}};
}

const MarketInfo& Snapshot::info() const { return impl_->view.records.info; }
const Taxonomy& Snapshot::taxonomy() const { return impl_->taxonomy; }
const Closeness& Snapshot::closeness() const { return impl_->closeness; }
const ModelWeights& Snapshot::weights() const { return impl_->view.records.weights; }
Csr<TransitionEdge> Snapshot::occupation_graph() const { return impl_->view.arrays.edges; }
const Descriptors& Snapshot::descriptors() const { return impl_->view.arrays.descriptors; }
std::span<const OccupationId> Snapshot::near_synonyms() const {
  return impl_->view.arrays.near_synonyms;
}
std::span<const Source> Snapshot::sources() const { return impl_->view.records.sources; }
std::span<const EntryDemand> Snapshot::entries() const { return impl_->view.records.entries; }
std::span<const Statement> Snapshot::statements() const { return impl_->view.records.statements; }
std::span<const OccupationPair> Snapshot::named_pairs() const { return impl_->named_pairs; }
std::span<const Training> Snapshot::trainings() const { return impl_->view.records.trainings; }
std::span<const Region> Snapshot::regions() const { return impl_->view.records.regions; }
std::span<const Place> Snapshot::places() const { return impl_->view.records.places; }
std::span<const TightnessGroup> Snapshot::tightness_groups() const {
  return impl_->view.records.tightness_groups;
}
std::span<const Fact> Snapshot::facts() const { return impl_->view.records.facts; }
std::span<const FactCard> Snapshot::fact_cards() const { return impl_->view.records.fact_cards; }
std::span<const Phrase> Snapshot::phrases() const { return impl_->view.records.phrases; }
std::span<const CompetenceProfile> Snapshot::competence_profiles() const {
  return impl_->view.records.competence_profiles;
}
std::span<const ChannelDemand> Snapshot::channel_demands() const {
  return impl_->view.records.channel_demands;
}
std::span<const Vacancy> Snapshot::vacancies() const { return impl_->view.records.vacancies; }
std::span<const ObservedMove> Snapshot::observed_moves() const {
  return impl_->view.arrays.observed_moves;
}

RouteMarket Snapshot::route_market() const {
  return {.taxonomy = taxonomy(),
          .closeness = closeness(),
          .weights = weights(),
          .edges = occupation_graph(),
          .entries = entries(),
          .offers = trainings(),
          .named = named_pairs()};
}

}  // namespace overstap
