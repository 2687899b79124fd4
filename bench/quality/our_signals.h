// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "bench/quality/ranking.h"
#include "overstap/engine/snapshot.h"
#include "overstap/graph/nearness.h"

namespace overstap::quality {

/// What one signal says of every ordered pair of occupations.
struct SignalMatrix {
  std::string name{};
  std::int32_t weight = 0;  ///< in the model as it stands, 0..100
  bool settled = false;     ///< the weight is a decision about the product; no fit moves it
  std::vector<std::uint32_t> points{};  ///< origins x destinations; 0..1,000,000 or kUnknownPoints
};

/// The signals that the product mixes, with the weights of the market. The only place where the
/// harness touches the scoring of the product.
[[nodiscard]] std::vector<SignalMatrix> our_signals(const Snapshot& market);

/// The mix: sum(weight x points) / sum(weight x 1,000,000) over the signals that say something;
/// kUnknownScore where none of weight above zero does. One weight per signal.
[[nodiscard]] ScoreMatrix mix(const std::vector<SignalMatrix>& signals,
                              const std::vector<std::int32_t>& weights, std::size_t occupations,
                              std::string name);

}  // namespace overstap::quality
