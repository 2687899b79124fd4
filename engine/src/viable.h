// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "overstap/engine/snapshot.h"

namespace overstap {

/// The coverage from which an occupation is viable.
[[nodiscard]] inline Score viable_from(const Snapshot& market) {
  return {.earned = market.weights().viable_coverage_permille, .possible = 1000};
}

/// Whether an occupation is covered well enough to be worth a step. What asks nothing that counts
/// is never viable.
[[nodiscard]] inline bool is_viable(const Snapshot& market, const Score& can) {
  return can.known() && compare(can, viable_from(market)) >= 0;
}

/// The fewest points more with which `can` is viable; at most 0 when it is. `can` must be known.
[[nodiscard]] inline std::int64_t points_to_viable(const Snapshot& market, const Score& can) {
  const Score from = viable_from(market);
  // In parts, so that no product passes 64 bits.
  const std::int64_t whole = can.possible / from.possible * from.earned;
  const std::int64_t rest = can.possible % from.possible * from.earned;
  return whole + (rest + from.possible - 1) / from.possible - can.earned;
}

}  // namespace overstap
