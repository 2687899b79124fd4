// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "overstap/graph/route.h"

namespace overstap {

/// How well each skill is shown along the way, and what that covers of an occupation. Gains are
/// taken back in reverse order.
class HeldOnTheWay {
 public:
  HeldOnTheWay(const RouteMarket& market, std::span<const HeldSkill> held);

  [[nodiscard]] std::size_t mark() const { return undo_.size(); }
  void add(std::span<const HeldSkill> gained);
  void take_back(std::size_t mark);

  [[nodiscard]] Score coverage(OccupationId to);

 private:
  [[nodiscard]] std::int64_t weight_of(const OccupationSkill& asked);

  const RouteMarket& market_;
  std::vector<std::int32_t> points_;  ///< per asked skill: closeness x strength
  std::vector<std::int32_t> idf_;     ///< per skill, plus one; 0 = not computed yet
  std::vector<std::pair<SkillId, std::int32_t>> undo_;
};

}  // namespace overstap
