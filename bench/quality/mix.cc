// SPDX-License-Identifier: Apache-2.0
#include <cassert>

#include "bench/quality/our_signals.h"

namespace overstap::quality {

ScoreMatrix mix(const std::vector<SignalMatrix>& signals, const std::vector<std::int32_t>& weights,
                std::size_t occupations, std::string name) {
  assert(signals.size() == weights.size());
  ScoreMatrix matrix{std::move(name), occupations};
  std::vector<std::uint64_t> earned(occupations), possible(occupations);
  for (std::size_t origin = 0; origin < occupations; ++origin) {
    earned.assign(occupations, 0);
    possible.assign(occupations, 0);
    for (std::size_t s = 0; s < signals.size(); ++s) {
      if (weights[s] == 0) continue;
      const auto weight = static_cast<std::uint64_t>(weights[s]);
      const std::uint32_t* points = signals[s].points.data() + origin * occupations;
      for (std::size_t i = 0; i < occupations; ++i) {
        const bool known = points[i] != kUnknownPoints;
        earned[i] += known ? weight * points[i] : 0;
        possible[i] += known ? weight * kSignalPoints : 0;
      }
    }
    const auto row = matrix.row(origin);
    for (std::size_t i = 0; i < occupations; ++i) {
      row[i] = possible[i] == 0 ? kUnknownScore
                                : static_cast<float>(static_cast<double>(earned[i]) /
                                                     static_cast<double>(possible[i]));
    }
  }
  return matrix;
}

}  // namespace overstap::quality
