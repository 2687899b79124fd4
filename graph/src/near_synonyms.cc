// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/near_synonyms.h"

#include <algorithm>
#include <map>
#include <span>

namespace overstap {
namespace {

/// Both rows ascend by term.
std::uint64_t product(std::span<const TermWeight> a, std::span<const TermWeight> b) {
  std::uint64_t sum = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i].id == b[j].id) sum += std::uint64_t{a[i].weight} * b[j].weight;
    const bool step_a = a[i].id <= b[j].id, step_b = b[j].id <= a[i].id;
    i += step_a ? 1 : 0;
    j += step_b ? 1 : 0;
  }
  return sum;
}

}  // namespace

std::vector<OccupationId> near_synonym_leaders(const Taxonomy& taxonomy,
                                               const Descriptors& descriptors,
                                               const ModelWeights& weights) {
  const Csr<TermWeight>& texts = descriptors[Descriptor::text].by_occupation;
  const auto least = static_cast<std::uint64_t>(weights.near_synonym_permille) *
                     (std::uint64_t{kTermUnit} * kTermUnit) / 1000;
  std::map<std::uint16_t, std::vector<OccupationId>> standing;
  std::vector<OccupationId> leaders;
  for (std::uint32_t i = 0; i < taxonomy.occupation_count(); ++i) {
    const OccupationId id{i};
    leaders.push_back(id);
    const std::uint16_t isco = taxonomy.record(id).isco;
    if (isco == 0 || texts.rows() == 0 || texts.row(i).empty()) continue;
    std::vector<OccupationId>& group = standing[isco];
    const auto found = std::ranges::find_if(group, [&](OccupationId leader) {
      return product(texts.row(i), texts.row(leader.index())) >= least;
    });
    if (found != group.end()) {
      leaders.back() = *found;
    } else {
      group.push_back(id);
    }
  }
  return leaders;
}

}  // namespace overstap
