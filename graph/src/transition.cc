// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/transition.h"

#include <algorithm>
#include <cassert>
#include <type_traits>

#include "overstap/graph/nearness.h"
#include "scored.h"

namespace overstap {
namespace {

static_assert(std::has_unique_object_representations_v<TransitionEdge> &&
              sizeof(TransitionEdge) == 24);

std::int64_t relevance_weight(const ModelWeights& weights, Relevance relevance) {
  return weights.relevance[static_cast<std::size_t>(relevance)];
}

/// Adds without passing the end of 64 bits; the builder's limit on skills per occupation keeps
/// within it.
void add_points(std::int64_t& sum, std::int64_t weight, std::int64_t points) {
  [[maybe_unused]] const bool overflow = __builtin_add_overflow(sum, weight * points, &sum);
  assert(!overflow);
}

}  // namespace

std::int64_t asked_weight(const Taxonomy& taxonomy, SkillId skill, Relevance relevance,
                          const ModelWeights& weights) {
  return relevance_weight(weights, relevance) * scored_idf(taxonomy, skill, weights);
}

TransitionScorer::TransitionScorer(const Taxonomy& taxonomy, const Closeness& closeness,
                                   const ModelWeights& weights)
    : taxonomy_{taxonomy},
      closeness_{closeness},
      weights_{weights},
      idf_(taxonomy.skill_count()),
      possible_(taxonomy.occupation_count()),
      shown_{taxonomy.skill_count()} {
  for (std::uint32_t id = 0; id < idf_.size(); ++id) {
    idf_[id] = scored_idf(taxonomy, SkillId{id}, weights);
  }
  for (std::uint32_t id = 0; id < possible_.size(); ++id) {
    for (const OccupationSkill& asked : taxonomy.skills_of(OccupationId{id})) {
      add_points(possible_[id], weight(asked.skill, asked.relevance), kFullPoints);
    }
  }
}

std::int64_t TransitionScorer::weight(SkillId skill, Relevance relevance) const {
  return relevance_weight(weights_, relevance) * idf_[skill.index()];
}

void TransitionScorer::score_all(std::span<const HeldSkill> held, std::vector<Score>& out) {
  out.resize(possible_.size());
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = {.earned = 0, .possible = possible_[i]};
  shown_.assign(held, closeness_);
  for (const SkillId skill : shown_.touched()) {
    const std::int64_t points = std::int64_t{shown_[skill].points} * idf_[skill.index()];
    std::int64_t by_relevance[kRelevances];
    for (std::size_t r = 0; r < kRelevances; ++r) by_relevance[r] = weights_.relevance[r] * points;
    for (const SkillOccupation& asking : taxonomy_.occupations_asking(skill)) {
      out[asking.occupation.index()].earned +=
          by_relevance[static_cast<std::size_t>(asking.relevance)];
    }
  }
}

Score TransitionScorer::score_one(std::span<const HeldSkill> held, OccupationId to) {
  shown_.assign(held, closeness_);
  Score score{.earned = 0, .possible = possible_[to.index()]};
  for (const OccupationSkill& asked : taxonomy_.skills_of(to)) {
    score.earned += weight(asked.skill, asked.relevance) * shown_[asked.skill].points;
  }
  return score;
}

Score reference_transition_score(const Taxonomy& taxonomy, const Closeness& closeness,
                                 const ModelWeights& weights, std::span<const HeldSkill> held,
                                 OccupationId to) {
  Score score;
  for (const OccupationSkill& asked : taxonomy.skills_of(to)) {
    const std::int64_t weight = asked_weight(taxonomy, asked.skill, asked.relevance, weights);
    std::int64_t best = 0;
    for (const HeldSkill& own : held) {
      for (const CloseSkill& close : closeness.showing(asked.skill)) {
        if (close.other != own.skill) continue;
        best = std::max(best, std::int64_t{close.closeness} * own.strength);
      }
    }
    score.earned += weight * best;
    score.possible += weight * kFullPoints;
  }
  return score;
}

CsrStorage<TransitionEdge> build_occupation_graph(const Taxonomy& taxonomy,
                                                  const Closeness& closeness,
                                                  const Descriptors& descriptors,
                                                  const ModelWeights& weights) {
  const auto better = [](const TransitionEdge& a, const TransitionEdge& b) {
    const std::strong_ordering order = compare(a.score, b.score);
    return order != 0 ? order > 0 : a.to < b.to;
  };
  const auto limit = static_cast<std::ptrdiff_t>(weights.edges_per_occupation);
  TransitionScorer scorer{taxonomy, closeness, weights};
  NearnessScorer nearness{taxonomy, descriptors, weights};
  std::vector<Score> can, scores;
  std::vector<TransitionEdge> edges;
  CsrStorage<TransitionEdge> graph;
  for (std::uint32_t i = 0; i < taxonomy.occupation_count(); ++i) {
    const OccupationId from{i};
    scorer.score_all(skills_given_by(taxonomy, from, weights), can);
    nearness.score_all(from, can, scores);
    edges.clear();
    for (std::uint32_t to = 0; to < scores.size(); ++to) {
      if (to == i || can[to].earned == 0 || scores[to].earned == 0) continue;
      edges.push_back({.to = OccupationId{to}, .score = scores[to]});
    }
    if (std::ssize(edges) > limit) {
      std::nth_element(edges.begin(), edges.begin() + limit, edges.end(), better);
      edges.resize(static_cast<std::size_t>(limit));
    }
    std::ranges::sort(edges, better);
    graph.append_row(edges);
  }
  return graph;
}

}  // namespace overstap
