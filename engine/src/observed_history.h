// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "overstap/engine/observed_moves.h"

namespace overstap {

/// How somebody got from one occupation to another.
enum class MoveKind : std::uint8_t {
  plain,
  internal,  ///< at one employer
  back,      ///< to work held before
  unlinked,  ///< to work that fits no occupation
};

/// Somebody left an occupation for other work.
struct HistoryStep {
  OccupationId from;
  OccupationId to;  ///< not for `unlinked`
  MoveKind kind = MoveKind::plain;
  std::int32_t month = 0;  ///< in which the other work began
  std::optional<RegionId> region;
};

/// The steps in one history, by month. Spells of one occupation that overlap or follow on each
/// other are one stretch. Somebody leaves a stretch at its end for the work that begins nearest to
/// it: after it or while it ran, no more than `max_gap` whole months away, begun later than the
/// stretch and going on after it; work that begins equally near counts all. Whoever goes on in the
/// same occupation, or in work that ran beside it all along, or in none, has not left for other
/// work. The region is that of the work left, else of the work begun. Spells that have no begin, or
/// begin after the reference date, are counted in `tally` and left out.
[[nodiscard]] std::vector<HistoryStep> steps_in(std::span<const WorkSpell> history,
                                                const MoveOptions& options, MoveTally& tally);

}  // namespace overstap
