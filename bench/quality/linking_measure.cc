// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "bench/quality/fit.h"
#include "bench/quality/linking.h"
#include "overstap/profiles/text.h"
#include "tools/import/aliases.h"

namespace overstap::quality {
namespace {

constexpr std::size_t kResamples = 2'000;
constexpr std::uint64_t kSeed = 20'261'122;

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every machine.
std::uint64_t next_random(std::uint64_t& state) {
  state += 0x9E3779B97F4A7C15ULL;
  std::uint64_t z = state;
  z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
  return z ^ (z >> 31U);
}

std::array<double*, kLinkFigures> fields(LinkFigures& figures) {
  return {&figures.mrr, &figures.at_1, &figures.at_10, &figures.rp_5, &figures.rp_10};
}

/// The ten best of scores per position, ties by position; none that scores 0.
Ranked best_of(std::span<const std::int32_t> scores, std::span<const std::uint32_t> ids) {
  std::vector<std::uint32_t> order;
  for (std::uint32_t i = 0; i < scores.size(); ++i) {
    if (scores[i] > 0) order.push_back(i);
  }
  const auto end = order.begin() + static_cast<std::ptrdiff_t>(std::min(order.size(), kRanked));
  std::ranges::partial_sort(order, end, [&](std::uint32_t a, std::uint32_t b) {
    return scores[a] != scores[b] ? scores[a] > scores[b] : a < b;
  });
  Ranked ranked;
  for (auto i = order.begin(); i != end; ++i) ranked.push_back(ids[*i]);
  return ranked;
}

LinkFigures linked(const LinkQuestion& question, const Linker& linker, const LinkOptions& options) {
  Ranked ranked;
  for (const LinkHit& hit : linker.link(question.text, options)) ranked.push_back(hit.id);
  return figures_of(ranked, question);
}

}  // namespace

double value(const LinkFigures& figures, std::size_t figure) {
  LinkFigures copy = figures;
  return *fields(copy)[figure];
}

LinkFigures figures_of(std::span<const std::uint32_t> ranked, const LinkQuestion& question) {
  LinkFigures figures;
  std::size_t found = 0, found_5 = 0;
  for (std::size_t i = 0; i < std::min(ranked.size(), kRanked); ++i) {
    if (!std::ranges::binary_search(question.gold, ranked[i])) continue;
    if (found == 0) figures.mrr = 1.0 / static_cast<double>(i + 1);
    ++found;
    if (i < 5) ++found_5;
    if (i == 0) figures.at_1 = 1;
  }
  figures.at_10 = found > 0 ? 1 : 0;
  const auto share = [&](std::size_t right, std::size_t most) {
    const std::size_t possible = std::min(most, question.gold.size());
    return possible == 0 ? 0.0 : static_cast<double>(right) / static_cast<double>(possible);
  };
  figures.rp_5 = share(found_5, 5);
  figures.rp_10 = share(found, kRanked);
  return figures;
}

LinkEstimate estimate(std::span<const LinkFigures> questions) {
  LinkEstimate result;
  if (questions.empty()) return result;
  const auto count = static_cast<double>(questions.size());
  for (std::size_t f = 0; f < kLinkFigures; ++f) {
    double sum = 0;
    for (const LinkFigures& question : questions) sum += value(question, f);
    *fields(result.mean)[f] = sum / count;
    std::vector<double> values;
    for (const LinkFigures& question : questions) values.push_back(value(question, f));
    std::vector<double> means(kResamples);
    std::uint64_t state = kSeed;
    for (double& mean : means) {
      for (std::size_t i = 0; i < values.size(); ++i) {
        mean += values[next_random(state) % values.size()];
      }
      mean /= count;
    }
    std::ranges::sort(means);
    *fields(result.low)[f] = means[kResamples / 40];
    *fields(result.high)[f] = means[kResamples - 1 - kResamples / 40];
  }
  return result;
}

std::vector<LinkFigures> measure_linker(std::span<const LinkQuestion> questions,
                                        const Linker& linker, const LinkOptions& options) {
  std::vector<LinkFigures> figures;
  for (const LinkQuestion& question : questions) {
    figures.push_back(linked(question, linker, options));
  }
  return figures;
}

std::vector<LinkFigures> measure_nearest_label(std::span<const LinkQuestion> questions,
                                               const Taxonomy& taxonomy, ConceptKind kind,
                                               Language language, TermIndex::Terms terms) {
  const auto rows = taxonomy.label_keys();
  const std::vector<std::uint32_t> labels = findable_labels(taxonomy, kind, language);
  std::vector<std::string_view> keys;
  for (const std::uint32_t label : labels) keys.push_back(taxonomy.text(rows[label].key));
  const TermIndex index(keys, terms);
  const std::size_t concepts =
      kind == ConceptKind::skill ? taxonomy.skill_count() : taxonomy.occupation_count();
  std::vector<std::uint32_t> ids(concepts);
  for (std::uint32_t i = 0; i < concepts; ++i) ids[i] = i;
  std::vector<LinkFigures> figures;
  std::vector<std::int32_t> scores(labels.size());
  for (const LinkQuestion& question : questions) {
    const std::string key = fold_key(question.text);
    const std::array<WeightedText, 1> asked = {WeightedText{key, 1000}};
    index.score(asked, scores);
    std::vector<std::int32_t> best(concepts, 0);
    for (std::size_t i = 0; i < labels.size(); ++i) {
      std::int32_t& own = best[rows[labels[i]].id];
      own = std::max(own, scores[i]);
    }
    figures.push_back(figures_of(best_of(best, ids), question));
  }
  return figures;
}

std::vector<LinkFigures> measure_with_aliases(std::span<const LinkQuestion> questions,
                                              const Taxonomy& taxonomy) {
  const TaxonomyTables& tables = taxonomy.tables();
  std::vector<LinkFigures> figures(questions.size());
  for (std::uint32_t fold = 0; fold < kFolds; ++fold) {
    std::vector<OccupationAlias> aliases;
    for (const LinkQuestion& question : questions) {
      if (fold_of(question.text) == fold) continue;
      for (const std::uint32_t id : question.gold) {
        aliases.push_back({OccupationId{id}, question.text,
                           question.gold.size() > 1 ? LabelKind::alternative : LabelKind::alias});
      }
    }
    TaxonomyStorage laid;
    laid.text.assign(tables.text.begin(), tables.text.end());
    laid.label_keys.assign(tables.label_keys.begin(), tables.label_keys.end());
    lay_aliases(laid, aliases, Language::nl);
    TaxonomyTables with = tables;
    with.text = laid.text;
    with.label_keys = laid.label_keys;
    const Taxonomy changed{with};
    const Linker linker(changed);
    for (std::size_t i = 0; i < questions.size(); ++i) {
      if (fold_of(questions[i].text) == fold) figures[i] = linked(questions[i], linker, {});
    }
  }
  return figures;
}

}  // namespace overstap::quality
