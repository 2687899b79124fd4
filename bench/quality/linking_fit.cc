// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "bench/quality/fit.h"
#include "bench/quality/linking.h"

namespace overstap::quality {
namespace {

/// Questions are asked once per pair of shares; the rest of the grid only mixes the answers.
struct Grid {
  std::vector<TitleWeights> shares{}, mixes{};
};

Grid small_grid() {
  Grid grid;
  for (const std::int32_t aside : {250, 500, 750}) {
    for (const std::int32_t roles : {300, 600, 800}) {
      grid.shares.push_back({.aside = aside, .roles = roles});
    }
  }
  for (const std::int32_t pieces : {200, 400, 800}) {
    for (const std::int32_t bag_words : {0, 100, 200}) {
      for (const std::int32_t bag_pieces : {0, 150, 300}) {
        for (const std::int32_t group : {0, 300, 600}) {
          grid.mixes.push_back({.label_words = 400,
                                .label_pieces = pieces,
                                .bag_words = bag_words,
                                .bag_pieces = bag_pieces,
                                .group = group});
        }
      }
    }
  }
  return grid;
}

TitleWeights joined(const TitleWeights& shares, const TitleWeights& mix) {
  TitleWeights weights = mix;
  weights.aside = shares.aside;
  weights.roles = shares.roles;
  return weights;
}

/// The ten best positions by score, exact ones first.
Ranked ranked_by(std::span<const std::int32_t> scores, std::span<const std::uint32_t> ids,
                 const Ranked& exact) {
  // A heap of ten is enough; most concepts do not enter it.
  std::vector<std::pair<std::int32_t, std::uint32_t>> best;  // score, id; worst first
  const auto before = [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first > b.first : a.second < b.second;
  };
  for (std::size_t i = 0; i < scores.size(); ++i) {
    if (scores[i] <= 0 || (best.size() == kRanked && scores[i] <= best.front().first)) continue;
    if (std::ranges::find(exact, ids[i]) != exact.end()) continue;
    best.emplace_back(scores[i], ids[i]);
    std::ranges::push_heap(best, before);
    if (best.size() > kRanked) {
      std::ranges::pop_heap(best, before);
      best.pop_back();
    }
  }
  std::ranges::sort(best, before);
  Ranked ranked = exact;
  for (const auto& [score, id] : best) ranked.push_back(id);
  if (ranked.size() > kRanked) ranked.resize(kRanked);
  return ranked;
}

Ranked exact_of(const LinkQuestion& question, const Linker& linker) {
  Ranked exact;
  for (const LinkHit& hit : linker.link(question.text, {})) {
    if (hit.exact) exact.push_back(hit.id);
  }
  return exact;
}

/// With an index of every signal that may be weighed.
SimilarConcepts dutch_occupations(const Taxonomy& taxonomy) {
  LinkWeights all;
  all.title.bag_words = 1;
  return SimilarConcepts(taxonomy, ConceptKind::occupation,
                         findable_labels(taxonomy, ConceptKind::occupation, Language::nl), all);
}

}  // namespace

std::vector<LinkFigures> measure_weights(std::span<const LinkQuestion> questions,
                                         const Taxonomy& taxonomy, const Linker& linker,
                                         const TitleWeights& title) {
  const SimilarConcepts concepts = dutch_occupations(taxonomy);
  const LinkWeights weights{title, {}};
  std::vector<LinkFigures> figures;
  for (const LinkQuestion& question : questions) {
    const std::vector<std::int32_t> scores =
        concepts.mix(concepts.signals(question.text, weights), weights);
    figures.push_back(
        figures_of(ranked_by(scores, concepts.ids(), exact_of(question, linker)), question));
  }
  return figures;
}

TitleValidation cross_validate(std::span<const LinkQuestion> questions, const Taxonomy& taxonomy,
                               const Linker& linker) {
  const Grid grid = small_grid();
  const SimilarConcepts concepts = dutch_occupations(taxonomy);
  std::vector<TitleWeights> candidates = {TitleWeights{}};
  for (const TitleWeights& shares : grid.shares) {
    for (const TitleWeights& mix : grid.mixes) candidates.push_back(joined(shares, mix));
  }
  // Per candidate the figures of every question.
  std::vector<std::vector<LinkFigures>> figures(candidates.size());
  for (const LinkQuestion& question : questions) {
    const Ranked exact = exact_of(question, linker);
    SimilarConcepts::Signals signals;
    for (std::size_t c = 0; c < candidates.size(); ++c) {
      const LinkWeights weights{candidates[c], {}};
      const bool fresh = c == 0 || candidates[c].aside != candidates[c - 1].aside ||
                         candidates[c].roles != candidates[c - 1].roles;
      if (fresh) signals = concepts.signals(question.text, weights);
      const Ranked ranked = ranked_by(concepts.mix(signals, weights), concepts.ids(), exact);
      figures[c].push_back(figures_of(ranked, question));
    }
  }
  std::vector<std::array<double, kFolds>> sums(candidates.size());
  std::array<std::size_t, kFolds> sizes{};
  for (std::size_t q = 0; q < questions.size(); ++q) {
    const std::uint32_t fold = fold_of(questions[q].text);
    ++sizes[fold];
    for (std::size_t c = 0; c < candidates.size(); ++c) sums[c][fold] += figures[c][q].mrr;
  }
  const auto rest_of = [&](std::size_t c, std::size_t left_out) {
    double sum = 0;
    for (std::size_t f = 0; f < kFolds; ++f) sum += f == left_out ? 0 : sums[c][f];
    return sum;
  };
  const auto best_without = [&](std::size_t left_out) {
    std::size_t best = 0;
    for (std::size_t c = 1; c < candidates.size(); ++c) {
      if (rest_of(c, left_out) > rest_of(best, left_out)) best = c;
    }
    return best;
  };
  TitleValidation result;
  result.candidates = candidates.size();
  result.held_out.resize(questions.size());
  for (std::uint32_t f = 0; f < kFolds; ++f) {
    const std::size_t best = best_without(f);
    const auto size = static_cast<double>(std::max<std::size_t>(sizes[f], 1));
    const auto rest = static_cast<double>(std::max<std::size_t>(questions.size() - sizes[f], 1));
    result.folds.push_back({f, sizes[f], candidates[best], rest_of(best, f) / rest,
                            sums[best][f] / size, sums[0][f] / size});
    for (std::size_t q = 0; q < questions.size(); ++q) {
      if (fold_of(questions[q].text) == f) result.held_out[q] = figures[best][q];
    }
  }
  const std::size_t best = best_without(kFolds);
  result.best_on_all = candidates[best];
  result.best_on_all_mrr =
      rest_of(best, kFolds) / static_cast<double>(std::max<std::size_t>(questions.size(), 1));
  return result;
}

}  // namespace overstap::quality
