// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <vector>

#include "overstap/graph/nearness.h"
#include "transition_rows.h"

namespace overstap {

/// How near every occupation lies to a traveller: to that of the occupations held to which it lies
/// nearest, the most recent one of equals. Who holds none is near by skills alone. O(occupations
/// held x postings of their terms).
class NearnessRows {
 public:
  explicit NearnessRows(const Traveller& traveller);

  [[nodiscard]] Score operator[](OccupationId to) const { return best_[to.index()]; }
  [[nodiscard]] Nearness explain(OccupationId to) const;

 private:
  struct FromOne {
    std::optional<OccupationId> from;
    std::array<std::vector<std::uint32_t>, kSignals> points;
  };
  const ModelWeights& weights_;
  std::vector<FromOne> origins_;
  std::vector<Score> best_;
  std::vector<std::uint32_t> nearest_;  ///< per occupation: index into `origins_`
};

}  // namespace overstap
