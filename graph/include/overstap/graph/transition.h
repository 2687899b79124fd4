// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "overstap/graph/descriptors.h"
#include "overstap/graph/held_skills.h"

namespace overstap {

/// Computed evidence for a transition: coverage of the destination by what is held,
///   earned = sum over asked j of w_j * max_i closeness(i, j) * strength_i,   possible = sum over j
///   of w_j * 10^8, w_j = relevance(destination, j) * idf(j).
/// Directional: what counts is the share of the *destination*. Unassessable skills and groups are
/// not asked. Worked example: destination asks A (essential, idf 1000) and B (important, idf 500):
/// w = 10000 and 3000; A held as stated (9000), B not shown: earned = 10000 * 10000 * 9000,
/// possible = 13000 * 10^8, that is 692307 millionths. Source: asymmetric coverage as in Nesta's
/// Mapping Career Causeways (2020) and the CompetentNL proposals; weights hand-set. Score bounds:
/// w_j <= 1000 * 32000, so that kMaxSkillsPerOccupation skills give less than 9 * 10^18 < 2^63.
/// Known weakness: occupations with few or only general skills are reached too easily.
struct TransitionEdge {
  OccupationId to;
  std::uint32_t reserved = 0;
  Score score;  ///< the nearness of `to`
};

/// Asked weight of one skill at one destination; 0 when the skill is not scored.
[[nodiscard]] std::int64_t asked_weight(const Taxonomy& taxonomy, SkillId skill,
                                        Relevance relevance, const ModelWeights& weights);

/// Scores every destination for one set of held skills. Holds per-thread scratch; the tables are
/// shared and read-only.
class TransitionScorer {
 public:
  /// O(occupation-skill rows): precomputes weights and totals. `taxonomy` and `closeness` must
  /// outlive the scorer.
  TransitionScorer(const Taxonomy& taxonomy, const Closeness& closeness,
                   const ModelWeights& weights);

  /// One score per occupation, by id. O(rows of the skills shown). Destinations that ask nothing
  /// scorable are `possible == 0`.
  void score_all(std::span<const HeldSkill> held, std::vector<Score>& out);
  /// The same for one destination.
  [[nodiscard]] Score score_one(std::span<const HeldSkill> held, OccupationId to);

  [[nodiscard]] const ShownSkills& last_shown() const { return shown_; }
  [[nodiscard]] std::int64_t weight(SkillId skill, Relevance relevance) const;

 private:
  Taxonomy taxonomy_;
  Closeness closeness_;
  ModelWeights weights_;
  std::vector<std::int32_t> idf_;       ///< per skill; 0 = not scored
  std::vector<std::int64_t> possible_;  ///< per occupation
  ShownSkills shown_;
};

/// The reference for tests: for each asked skill, over all held skills, straight from the
/// definition.
[[nodiscard]] Score reference_transition_score(const Taxonomy& taxonomy, const Closeness& closeness,
                                               const ModelWeights& weights,
                                               std::span<const HeldSkill> held, OccupationId to);

/// The stored occupation graph: per origin the `edges_per_occupation` nearest destinations (see
/// nearness.h; ties by id, zero scores left out), itself excluded. Only destinations of which what
/// the origin gives covers something are edges.
[[nodiscard]] CsrStorage<TransitionEdge> build_occupation_graph(const Taxonomy& taxonomy,
                                                                const Closeness& closeness,
                                                                const Descriptors& descriptors,
                                                                const ModelWeights& weights);

}  // namespace overstap
