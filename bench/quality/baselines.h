// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "bench/quality/ranking.h"

namespace overstap::quality {

/// Which skills of an occupation a baseline looks at.
enum class SkillSet : std::uint8_t { essential, all };

/// |A and B| / |A or B| of the skill sets; two empty sets score 0. O(n^2 + rows x rows per skill).
[[nodiscard]] ScoreMatrix jaccard(const Taxonomy& taxonomy, SkillSet set);

/// Cosine of vectors with one entry per skill: 1 x idf where essential, 0.5 x idf else, idf = ln(N
/// / df), N occupations of which df ask the skill in any way.
[[nodiscard]] ScoreMatrix tf_idf_cosine(const Taxonomy& taxonomy);

/// Leading digits that two ISCO-08 unit groups share, over 4; 0 where one is unknown.
[[nodiscard]] ScoreMatrix isco_proximity(const Taxonomy& taxonomy);

/// Nesta's Mapping Career Causeways (2020), with lexical similarity of skill labels in the place of
/// sentence embeddings and without work context: mean of three parts, see README.md.
[[nodiscard]] ScoreMatrix nesta(const Taxonomy& taxonomy);

/// Nesta's soft threshold: 1 / (1 + exp(43.5 - 50 s)).
[[nodiscard]] double soft_threshold(double similarity);

/// A skill whose label is like another's.
struct SimilarSkill {
  std::uint32_t skill = 0;
  float similarity = 0;
};
/// Per skill those with label similarity of at least `floor`, itself first with 1, then ascending
/// id: cosine of TF-IDF vectors over the words and the character trigrams of the English labels.
/// Groups are left out. O(sum over terms of df^2).
[[nodiscard]] std::vector<std::vector<SimilarSkill>> similar_labels(const Taxonomy& taxonomy,
                                                                    float floor);

/// One candidate pair of a held and an asked skill.
struct SkillPair {
  float similarity = 0;
  std::uint32_t held = 0, asked = 0;
};
/// Sum of soft thresholds over the pairs that greedy one-to-one pairing takes: by similarity
/// descending, ties by ids; a pair is taken when neither side is. Reorders `pairs`.
[[nodiscard]] double greedy_sum(std::span<SkillPair> pairs);

}  // namespace overstap::quality
