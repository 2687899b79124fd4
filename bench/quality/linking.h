// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "overstap/graph/error.h"
#include "overstap/graph/taxonomy.h"
#include "overstap/profiles/linker.h"
#include "profiles/src/link/similar_concepts.h"

/// Measures how well texts are linked to concepts. Measures and sources: bench/quality/README.md.
namespace overstap::quality {

/// A text and the concepts that are right for it.
struct LinkQuestion {
  std::string text{};
  std::vector<std::uint32_t> gold{};  ///< ids, ascending; empty = nothing in the taxonomy is right
};

/// MELO: `queries.tsv`, `annotations.tsv` and `concept_mapping.tsv` in the folder. Concepts that
/// the taxonomy has not, such as ISCO groups, cannot be found; the query counts all the same.
[[nodiscard]] Result<std::vector<LinkQuestion>> read_titles(const std::string& folder,
                                                            const Taxonomy& taxonomy);
/// Sentences with the skills annotated in them, by English preferred label; those without any
/// skill of the taxonomy are left out.
[[nodiscard]] Result<std::vector<LinkQuestion>> read_sentences(const std::string& path,
                                                               const Taxonomy& taxonomy);

/// Ids of concepts, best first, at most ten.
using Ranked = std::vector<std::uint32_t>;
inline constexpr std::size_t kRanked = 10;

/// Figures of one question, or their means.
struct LinkFigures {
  double mrr = 0;   ///< 1 / rank of the first right concept, 0 when none is among the first ten
  double at_1 = 0;  ///< 1 when the first is right
  double at_10 = 0;
  double rp_5 = 0;   ///< right ones among the first 5 over min(5, right ones)
  double rp_10 = 0;  ///< the same of 10
};
inline constexpr std::size_t kLinkFigures = 5;
inline constexpr std::array<std::string_view, kLinkFigures> kLinkFigureNames = {
    "MRR@10", "A@1", "A@10", "RP@5", "RP@10"};
[[nodiscard]] double value(const LinkFigures& figures, std::size_t figure);

[[nodiscard]] LinkFigures figures_of(std::span<const std::uint32_t> ranked,
                                     const LinkQuestion& question);

/// A mean over questions with its 95 % interval: 2.5 and 97.5 percentiles of the means of 2,000
/// resamples of the questions, of a fixed seed.
struct LinkEstimate {
  LinkFigures mean, low, high;
};
[[nodiscard]] LinkEstimate estimate(std::span<const LinkFigures> questions);

/// What `Linker::link` answers.
[[nodiscard]] std::vector<LinkFigures> measure_linker(std::span<const LinkQuestion> questions,
                                                      const Linker& linker,
                                                      const LinkOptions& options);

/// The concept of the nearest label by the cosine of TF-IDF vectors; ties by id.
[[nodiscard]] std::vector<LinkFigures> measure_nearest_label(
    std::span<const LinkQuestion> questions, const Taxonomy& taxonomy, ConceptKind kind,
    Language language, TermIndex::Terms terms);

/// The same ranking with other weights and no floor: exact labels, then by score, ties by id.
[[nodiscard]] std::vector<LinkFigures> measure_weights(std::span<const LinkQuestion> questions,
                                                       const Taxonomy& taxonomy,
                                                       const Linker& linker,
                                                       const TitleWeights& title);

/// Weights chosen on four folds of the questions, measured on the fifth.
struct WeightFold {
  std::uint32_t fold = 0;
  std::size_t questions = 0;
  TitleWeights chosen{};
  double fitted_mrr = 0;  ///< on the four folds
  double held_out_mrr = 0;
  double default_mrr = 0;  ///< of the defaults on the fifth
};
struct TitleValidation {
  std::size_t candidates = 0;
  std::vector<WeightFold> folds{};
  std::vector<LinkFigures> held_out{};  ///< per question
  TitleWeights best_on_all{};
  double best_on_all_mrr = 0;
};
/// Every combination of a small grid; exact labels stand before, as the linker puts them. The fold
/// of a question is a hash of its text. O(questions x candidates x concepts).
[[nodiscard]] TitleValidation cross_validate(std::span<const LinkQuestion> questions,
                                             const Taxonomy& taxonomy, const Linker& linker);

/// Titles of four folds as aliases of their concepts, the fifth asked: what a crosswalk gives to
/// titles that it has not.
[[nodiscard]] std::vector<LinkFigures> measure_with_aliases(std::span<const LinkQuestion> questions,
                                                            const Taxonomy& taxonomy);

}  // namespace overstap::quality
