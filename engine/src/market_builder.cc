// SPDX-License-Identifier: Apache-2.0
#include "overstap/engine/market_builder.h"

#include <array>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

#include "market_arrays.h"
#include "market_checks.h"
#include "market_codec.h"
#include "market_layout.h"
#include "market_tables.h"
#include "observed_checks.h"
#include "overstap/graph/near_synonyms.h"
#include "overstap/graph/try.h"

namespace overstap {
namespace {

Result<void> refuse(const std::optional<std::string>& problem) {
  if (!problem) return {};
  return std::unexpected(Error{ErrorCode::inconsistent, "the market " + *problem, {}});
}

/// The contents of the sections; owns those that are encoded.
class SectionWriter {
 public:
  template <class T>
  void operator()(Section section, std::span<const T> array) {
    static_assert(std::is_trivially_copyable_v<T> && std::has_unique_object_representations_v<T>,
                  "every byte must belong to a field, or equal markets could differ in bytes");
    place(section) = {std::as_bytes(array), sizeof(T)};
  }
  template <class Table>
  void operator()(Section section, std::string_view /*name*/, const Table& table) {
    Encoder encoder;
    encoder(table);
    encoded_.push_back(std::move(encoder).take());
    place(section) = {encoded_.back(), 1};
  }
  [[nodiscard]] std::vector<std::byte> finish() const { return lay_out(sections_); }

 private:
  SectionContent& place(Section section) {
    return sections_[static_cast<std::size_t>(section) - 1];
  }

  std::array<SectionContent, kSectionCount> sections_;
  std::vector<std::vector<std::byte>> encoded_;
};

}  // namespace

Result<std::vector<std::byte>> build_market(const MarketContent& content) {
  MarketArrays arrays;
  arrays.taxonomy = content.taxonomy.tables();
  OVERSTAP_TRY(refuse(
      problem_in(arrays.taxonomy, {content.entries.size(), content.tightness_groups.size()})));
  if (const auto problem = problem_in_records(
          content, {arrays.taxonomy.skills.size(), arrays.taxonomy.occupations.size()})) {
    return std::unexpected(Error{ErrorCode::inconsistent, *problem, {}});
  }

  if (const auto problem = problem_in_observed(
          content.observed_moves,
          {arrays.taxonomy.occupations.size(), content.regions.size(), content.sources.size()})) {
    return std::unexpected(Error{ErrorCode::inconsistent, *problem, {}});
  }
  arrays.observed_moves = content.observed_moves;

  const Taxonomy taxonomy{arrays.taxonomy};
  const ClosenessStorage closeness = build_closeness(taxonomy, content.weights);
  arrays.by_asked = closeness.by_asked.view();
  arrays.by_held = closeness.by_held.view();
  arrays.descriptors = content.descriptors.view();
  OVERSTAP_TRY(refuse(problem_in_descriptors(arrays.descriptors, taxonomy.occupation_count())));
  const CsrStorage<TransitionEdge> edges = build_occupation_graph(
      taxonomy, {arrays.by_asked, arrays.by_held}, arrays.descriptors, content.weights);
  arrays.edges = edges.view();
  const std::vector<OccupationId> near_synonyms =
      near_synonym_leaders(taxonomy, arrays.descriptors, content.weights);
  arrays.near_synonyms = near_synonyms;
  OVERSTAP_TRY(refuse(problem_in_derived(arrays)));

  SectionWriter writer;
  visit_arrays(writer, std::as_const(arrays));
  visit_tables(writer, content);
  return writer.finish();
}

}  // namespace overstap
