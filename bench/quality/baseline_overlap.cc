// SPDX-License-Identifier: Apache-2.0
#include "bench/quality/baselines.h"

namespace overstap::quality {
namespace {

bool in_set(Relevance relevance, SkillSet set) {
  return set == SkillSet::all || relevance == Relevance::essential;
}

std::size_t size_of(const Taxonomy& taxonomy, OccupationId id, SkillSet set) {
  std::size_t size = 0;
  for (const OccupationSkill& row : taxonomy.skills_of(id)) {
    size += in_set(row.relevance, set) ? 1U : 0U;
  }
  return size;
}

float shared_digits(std::uint16_t a, std::uint16_t b) {
  if (a == 0 || b == 0) return 0;
  float shared = 4;
  for (; a != b && shared > 0; a /= 10, b /= 10) --shared;
  return shared / 4;
}

}  // namespace

ScoreMatrix jaccard(const Taxonomy& taxonomy, SkillSet set) {
  const std::size_t count = taxonomy.occupation_count();
  ScoreMatrix matrix{set == SkillSet::all ? "Jaccard, all skills" : "Jaccard, essential skills",
                     count};
  std::vector<std::size_t> sizes(count), shared(count);
  for (std::uint32_t i = 0; i < count; ++i) sizes[i] = size_of(taxonomy, OccupationId{i}, set);
  for (std::uint32_t origin = 0; origin < count; ++origin) {
    shared.assign(count, 0);
    for (const OccupationSkill& row : taxonomy.skills_of(OccupationId{origin})) {
      if (!in_set(row.relevance, set)) continue;
      for (const SkillOccupation& other : taxonomy.occupations_asking(row.skill)) {
        shared[other.occupation.index()] += in_set(other.relevance, set) ? 1U : 0U;
      }
    }
    const auto scores = matrix.row(origin);
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t either = sizes[origin] + sizes[i] - shared[i];
      scores[i] = either == 0 ? 0 : static_cast<float>(shared[i]) / static_cast<float>(either);
    }
  }
  return matrix;
}

ScoreMatrix isco_proximity(const Taxonomy& taxonomy) {
  const std::size_t count = taxonomy.occupation_count();
  ScoreMatrix matrix{"ISCO-08 proximity", count};
  for (std::uint32_t origin = 0; origin < count; ++origin) {
    const auto scores = matrix.row(origin);
    for (std::uint32_t i = 0; i < count; ++i) {
      scores[i] = shared_digits(taxonomy.record(OccupationId{origin}).isco,
                                taxonomy.record(OccupationId{i}).isco);
    }
  }
  return matrix;
}

}  // namespace overstap::quality
