// SPDX-License-Identifier: Apache-2.0
#include "bench/quality/our_signals.h"

#include "overstap/graph/nearness.h"
#include "overstap/graph/transition.h"

namespace overstap::quality {

std::vector<SignalMatrix> our_signals(const Snapshot& market) {
  const Taxonomy& taxonomy = market.taxonomy();
  const ModelWeights& weights = market.weights();
  const std::size_t count = taxonomy.occupation_count();
  std::vector<SignalMatrix> signals;
  for (std::size_t s = 0; s < kSignals; ++s) {
    const auto signal = static_cast<Signal>(s);
    signals.push_back({.name = std::string{to_string(signal)},
                       .weight = weights.signals[s],
                       .settled = signal == Signal::skills});
    signals.back().points.reserve(count * count);
  }
  TransitionScorer scorer{taxonomy, market.closeness(), weights};
  NearnessScorer nearness{taxonomy, market.descriptors(), weights};
  std::vector<Score> can;
  std::array<std::vector<std::uint32_t>, kSignals> points;
  for (std::uint32_t i = 0; i < count; ++i) {
    const OccupationId origin{i};
    scorer.score_all(skills_given_by(taxonomy, origin, weights), can);
    nearness.points_from(origin, can, points);
    for (std::size_t s = 0; s < kSignals; ++s) {
      signals[s].points.insert(signals[s].points.end(), points[s].begin(), points[s].end());
    }
  }
  return signals;
}

}  // namespace overstap::quality
