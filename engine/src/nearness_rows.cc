// SPDX-License-Identifier: Apache-2.0
#include "nearness_rows.h"

#include "overstap/graph/transition.h"

namespace overstap {

NearnessRows::NearnessRows(const Traveller& traveller) : weights_{traveller.market.weights()} {
  const Snapshot& market = traveller.market;
  TransitionScorer scorer{market.taxonomy(), market.closeness(), weights_};
  NearnessScorer nearness{market.taxonomy(), market.descriptors(), weights_};
  std::vector<Score> can, scores;
  scorer.score_all(traveller.state.career.held, can);
  best_.resize(can.size());
  nearest_.resize(can.size());
  const auto add = [&](std::optional<OccupationId> from) {
    FromOne& origin = origins_.emplace_back();
    origin.from = from;
    nearness.points_from(from, can, origin.points);
    nearness.mix(origin.points, scores);
    for (std::size_t i = 0; i < scores.size(); ++i) {
      if (origins_.size() > 1 && compare(scores[i], best_[i]) <= 0) continue;
      best_[i] = scores[i];
      nearest_[i] = static_cast<std::uint32_t>(origins_.size() - 1);
    }
  };
  for (const OccupationId held : traveller.held) add(held);
  if (traveller.held.empty()) add(std::nullopt);
}

Nearness NearnessRows::explain(OccupationId to) const {
  const FromOne& origin = origins_[nearest_[to.index()]];
  SignalPoints points;
  for (std::size_t s = 0; s < kSignals; ++s) points[s] = origin.points[s][to.index()];
  return {best_[to.index()], origin.from, nearness_parts(points, weights_)};
}

}  // namespace overstap
