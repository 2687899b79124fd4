// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "overstap/engine/planner.h"

namespace overstap {

/// Now or after a training, and against no wish.
[[nodiscard]] bool startable(const Transition& transition);

/// Statements of kind edge among these: what a source says of the pair itself, not of whole
/// sectors.
[[nodiscard]] std::vector<StatementId> edges_among(const Snapshot& market,
                                                   std::span<const StatementId> statements);

/// How a transition stands to what the person knows.
enum class Standing : std::uint8_t {
  resembling,  ///< startable, and not above the level shown or usual in work held
  step_up,     ///< startable, above what is known, and no managing
  further,     ///< all else
};
/// `transition` is one of `list`.
[[nodiscard]] Standing standing_of(const Snapshot& market, const TransitionList& list,
                                   const Transition& transition);

/// The lists in which transitions are read: indices into TransitionList::transitions, in its order
/// but where it says otherwise.
struct TransitionLists {
  std::vector<std::uint32_t> named;       ///< pairs that a source names; what is startable first
  std::vector<std::uint32_t> resembling;  ///< by Standing
  std::vector<std::uint32_t> step_up;     ///< by Standing; at most 3
  std::vector<std::uint32_t> set_aside;   ///< the best of the rest that no source names, nearest
                                          ///< first; at most 5
};

/// Arranges `list`. Beside `named`, a transition stands in at most one list; what covers nothing,
/// and everything of a thin profile, stands in `named` only. `named` and `resembling` hold at most
/// `max_results`. O(n log n).
[[nodiscard]] TransitionLists arrange(const Snapshot& market, const TransitionList& list,
                                      std::size_t max_results);

}  // namespace overstap
