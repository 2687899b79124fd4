// SPDX-License-Identifier: Apache-2.0
#include "signal.h"

namespace overstap::signals {

/// The ISCO-08 skill level of the destination against the origin's: one up 10^6, the same 750000,
/// otherwise 0. Levels by major group: 9 is 1, 4 to 8 are 2, 3 is 3, 1 and 2 are 4.
/// Source: ISCO-08 skill levels (ILO 2012); that a step up is worth a little more than a step
/// aside is fitted.
/// Example: a waiter (5131) and a sales representative (3322): 1000000.
/// Weakness: coarse; the usual level of a market of our own and the job zone of O*NET are shown
/// beside it and are not used here. Unknown for the armed forces and without a code.
void level(const Origin& origin, std::span<std::uint32_t> points) {
  static constexpr int kSkillLevel[] = {0, 4, 4, 3, 2, 2, 2, 2, 2, 1};
  const auto level_of = [](std::uint16_t isco) {
    return isco > 9999 ? 0 : kSkillLevel[isco / 1000];
  };
  const int own = level_of(origin.taxonomy.record(origin.from).isco);
  if (own == 0) return;
  for (std::uint32_t i = 0; i < points.size(); ++i) {
    const int other = level_of(origin.taxonomy.record(OccupationId{i}).isco);
    if (other == 0) continue;
    points[i] = other == own + 1 ? kSignalPoints : other == own ? 750'000 : 0;
  }
}

}  // namespace overstap::signals
