// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "bench/quality/baselines.h"

namespace overstap::quality {
namespace {

/// f(0.7) is 0.0002: pairs below this similarity add nothing that shows.
constexpr float kSimilarityFloor = 0.7F;
/// Depth of the skill groups that stand for activities: `S1.2` below `S1` below `S`.
constexpr int kActivityLevel = 2;
constexpr double kParts = 3;

std::size_t essential_count(const Taxonomy& taxonomy, OccupationId id) {
  return static_cast<std::size_t>(std::ranges::count(taxonomy.skills_of(id), Relevance::essential,
                                                     &OccupationSkill::relevance));
}

/// Coverage of the essential skills of each destination by one set of held skills.
class Coverage {
 public:
  Coverage(const Taxonomy& taxonomy, const std::vector<std::vector<SimilarSkill>>& similar)
      : taxonomy_{taxonomy}, similar_{similar}, pairs_(taxonomy.occupation_count()) {}

  /// Adds the coverage by `origin` to `scores`.
  void add(OccupationId origin, SkillSet held, std::span<double> scores) {
    for (auto& pairs : pairs_) pairs.clear();
    for (const OccupationSkill& row : taxonomy_.skills_of(origin)) {
      if (held == SkillSet::essential && row.relevance != Relevance::essential) continue;
      for (const SimilarSkill& like : similar_[row.skill.index()]) {
        for (const SkillOccupation& asking : taxonomy_.occupations_asking(SkillId{like.skill})) {
          if (asking.relevance != Relevance::essential) continue;
          pairs_[asking.occupation.index()].push_back(
              {like.similarity, row.skill.value(), like.skill});
        }
      }
    }
    for (std::uint32_t o = 0; o < pairs_.size(); ++o) {
      if (pairs_[o].empty()) continue;
      scores[o] +=
          greedy_sum(pairs_[o]) / static_cast<double>(essential_count(taxonomy_, OccupationId{o}));
    }
  }

 private:
  const Taxonomy& taxonomy_;
  const std::vector<std::vector<SimilarSkill>>& similar_;
  std::vector<std::vector<SkillPair>> pairs_;
};

/// Depth of each group below the root of its branch (0); -1 for what is no group.
class GroupLevels {
 public:
  explicit GroupLevels(const Taxonomy& taxonomy)
      : taxonomy_{taxonomy}, levels_(taxonomy.skill_count(), kUnseen) {}

  int of(SkillId id) {
    int& level = levels_[id.index()];
    if (level != kUnseen) return level;
    if (taxonomy_.record(id).kind != SkillKind::group) return level = -1;
    int found = 0;
    for (const SkillId broader : taxonomy_.broader(id)) found = std::max(found, of(broader) + 1);
    return level = found;
  }

 private:
  static constexpr int kUnseen = -2;
  const Taxonomy& taxonomy_;
  std::vector<int> levels_;
};

using Activities = std::map<std::uint32_t, double>;

void collect_activities(const Taxonomy& taxonomy, GroupLevels& levels, SkillId skill,
                        std::vector<std::uint32_t>& found) {
  for (const SkillId broader : taxonomy.broader(skill)) {
    if (levels.of(broader) == kActivityLevel) {
      found.push_back(broader.value());
    } else {
      collect_activities(taxonomy, levels, broader, found);
    }
  }
}

/// Per occupation a unit vector: how many of its essential skills stand below each group.
std::vector<Activities> activities_of(const Taxonomy& taxonomy) {
  GroupLevels levels{taxonomy};
  std::vector<Activities> vectors(taxonomy.occupation_count());
  for (std::uint32_t o = 0; o < vectors.size(); ++o) {
    for (const OccupationSkill& row : taxonomy.skills_of(OccupationId{o})) {
      if (row.relevance != Relevance::essential) continue;
      std::vector<std::uint32_t> groups;
      collect_activities(taxonomy, levels, row.skill, groups);
      std::ranges::sort(groups);
      groups.erase(std::ranges::unique(groups).begin(), groups.end());
      for (const std::uint32_t group : groups) ++vectors[o][group];
    }
    double square = 0;
    for (const auto& [group, count] : vectors[o]) square += count * count;
    for (auto& [group, count] : vectors[o]) count /= std::sqrt(square);
  }
  return vectors;
}

/// Cosines of one origin with all.
void add_cosines(const std::vector<Activities>& vectors,
                 const std::vector<std::vector<std::pair<std::uint32_t, double>>>& by_group,
                 std::uint32_t origin, std::span<double> scores) {
  for (const auto& [group, weight] : vectors[origin]) {
    for (const auto& [occupation, other] : by_group[group]) scores[occupation] += weight * other;
  }
}

}  // namespace

double soft_threshold(double similarity) { return 1.0 / (1.0 + std::exp(43.5 - 50 * similarity)); }

double greedy_sum(std::span<SkillPair> pairs) {
  std::ranges::sort(pairs, [](const SkillPair& a, const SkillPair& b) {
    return std::tuple{-a.similarity, a.held, a.asked} < std::tuple{-b.similarity, b.held, b.asked};
  });
  std::vector<std::uint32_t> held, asked;
  double sum = 0;
  for (const SkillPair& pair : pairs) {
    if (std::ranges::find(held, pair.held) != held.end() ||
        std::ranges::find(asked, pair.asked) != asked.end()) {
      continue;
    }
    held.push_back(pair.held);
    asked.push_back(pair.asked);
    sum += soft_threshold(pair.similarity);
  }
  return sum;
}

ScoreMatrix nesta(const Taxonomy& taxonomy) {
  const std::size_t count = taxonomy.occupation_count();
  const auto similar = similar_labels(taxonomy, kSimilarityFloor);
  const std::vector<Activities> activities = activities_of(taxonomy);
  std::vector<std::vector<std::pair<std::uint32_t, double>>> by_group(taxonomy.skill_count());
  for (std::uint32_t o = 0; o < count; ++o) {
    for (const auto& [group, weight] : activities[o]) by_group[group].emplace_back(o, weight);
  }
  ScoreMatrix matrix{"Nesta's score, lexical", count};
  Coverage coverage{taxonomy, similar};
  std::vector<double> sums(count);
  for (std::uint32_t origin = 0; origin < count; ++origin) {
    sums.assign(count, 0);
    coverage.add(OccupationId{origin}, SkillSet::essential, sums);
    coverage.add(OccupationId{origin}, SkillSet::all, sums);
    add_cosines(activities, by_group, origin, sums);
    const auto scores = matrix.row(origin);
    for (std::size_t i = 0; i < count; ++i) scores[i] = static_cast<float>(sums[i] / kParts);
  }
  return matrix;
}

}  // namespace overstap::quality
