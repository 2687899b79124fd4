// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "route_step.h"

namespace overstap {

/// What reaching the target costs at the least from some point on: never more than any route there
/// really costs.
class RouteBounds {
 public:
  RouteBounds(const RouteMarket& market, const CareerState& start, OccupationId to,
              const RouteOptions& options);

  /// Prepares for routes of up to `steps` steps. O(edges) for each step more.
  void look_ahead(int steps);
  /// Whether the target can be reached from an occupation in exactly so many further steps.
  [[nodiscard]] bool reaches(OccupationId from, int further) const {
    return unnamed_[static_cast<std::size_t>(further)][from.index()] != kNever;
  }
  /// Adds to the cost of a beginning, by steps alone: the further steps, and those of them that no
  /// statement can name.
  void add_steps(OccupationId from, int further, RouteCost& cost) const;
  /// Adds what the target asks that is lacking after the beginning: experience, a year in a step
  /// for its level, the longest course.
  void add_lacking(const RouteProgress& progress, RouteCost& cost) const;

 private:
  static constexpr std::uint8_t kNever = 255;

  const RouteMarket& market_;
  OccupationId to_;
  const RouteOptions& options_;
  std::vector<std::vector<std::uint8_t>> unnamed_;  ///< per further steps and occupation
  /// Per certificate that the target asks: its shortest course; nothing = of unknown length.
  std::vector<std::pair<SkillId, std::optional<Weeks>>> courses_;
};

}  // namespace overstap
