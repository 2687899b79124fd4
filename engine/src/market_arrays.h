// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <type_traits>

#include "market_layout.h"
#include "overstap/graph/closeness.h"
#include "overstap/graph/descriptors.h"
#include "overstap/graph/observed_move.h"
#include "overstap/graph/taxonomy.h"
#include "overstap/graph/transition.h"

namespace overstap {

/// The bulk tables of a market, read in place.
struct MarketArrays {
  TaxonomyTables taxonomy;
  Csr<CloseSkill> by_asked, by_held;
  Csr<TransitionEdge> edges;
  std::span<const ObservedMove> observed_moves;
  Descriptors descriptors;
  std::span<const OccupationId> near_synonyms;  ///< per occupation the one that stands for it
};

/// Calls `visit(section, span)` for every array. Reader and writer share this list.
template <class Visitor, class Arrays>
  requires std::same_as<std::remove_const_t<Arrays>, MarketArrays>
void visit_arrays(Visitor&& visit, Arrays& arrays) {
  auto& taxonomy = arrays.taxonomy;
  const auto rows = [&visit](Section offsets, Section values, auto& csr) {
    visit(offsets, csr.offsets);
    visit(values, csr.values);
  };
  visit(Section::text, taxonomy.text);
  visit(Section::skills, taxonomy.skills);
  visit(Section::occupations, taxonomy.occupations);
  rows(Section::occupation_skills_offsets, Section::occupation_skills, taxonomy.occupation_skills);
  rows(Section::skill_occupations_offsets, Section::skill_occupations, taxonomy.skill_occupations);
  rows(Section::broader_offsets, Section::broader, taxonomy.broader);
  rows(Section::related_offsets, Section::related, taxonomy.related);
  rows(Section::covers_offsets, Section::covers, taxonomy.covers);
  visit(Section::label_keys, taxonomy.label_keys);
  visit(Section::skills_by_code, taxonomy.skills_by_code);
  visit(Section::skills_by_uri, taxonomy.skills_by_uri);
  visit(Section::occupations_by_code, taxonomy.occupations_by_code);
  visit(Section::occupations_by_uri, taxonomy.occupations_by_uri);
  rows(Section::close_by_asked_offsets, Section::close_by_asked, arrays.by_asked);
  rows(Section::close_by_held_offsets, Section::close_by_held, arrays.by_held);
  rows(Section::edges_offsets, Section::edges, arrays.edges);
  visit(Section::observed_moves, arrays.observed_moves);
  visit(Section::isco_named, arrays.descriptors.isco_named);
  visit(Section::near_synonyms, arrays.near_synonyms);
  for (std::uint32_t d = 0; d < kDescriptors; ++d) {
    const auto section = [d](std::uint32_t part) {
      return static_cast<Section>(static_cast<std::uint32_t>(Section::descriptors) +
                                  kSectionsPerDescriptor * d + part);
    };
    auto& table = arrays.descriptors.tables[d];
    rows(section(0), section(1), table.by_occupation);
    rows(section(2), section(3), table.by_term);
  }
}

/// How many rows the tables have that occupation records point into.
struct PointedTables {
  std::size_t entries = 0;
  std::size_t tightness_groups = 0;
};

/// What is wrong with a taxonomy's tables, or nothing: text references outside the pool, ids and
/// enums out of range, rows or indices out of order, a hierarchy with a cycle, a transpose that is
/// none. O(rows + labels).
[[nodiscard]] std::optional<std::string> problem_in(const TaxonomyTables& taxonomy,
                                                    const PointedTables& pointed);

/// The same for closeness and the occupation graph, over a taxonomy that was found sound.
[[nodiscard]] std::optional<std::string> problem_in_derived(const MarketArrays& arrays);

/// The same for descriptors alone.
[[nodiscard]] std::optional<std::string> problem_in_descriptors(const Descriptors& descriptors,
                                                                std::size_t occupations);

}  // namespace overstap
