// SPDX-License-Identifier: Apache-2.0
#include "signal.h"

namespace overstap::signals {

/// Coverage of the destination by what is held, the share that `TransitionScorer` gives: `points
/// = floor(10^6 * earned / possible)`.
/// Source: asymmetric coverage weighted by relevance and rarity, as in Nesta's Mapping Career
/// Causeways (2020) and the CompetentNL proposals.
/// Example: 692307 millionths of the weight are shown: 692307.
/// Weakness: a taxonomy describes near occupations by different skills that mean the same; then
/// coverage is lower than a person would say. An occupation that asks little that is particular
/// is covered too easily.
void skills(const Origin& origin, std::span<std::uint32_t> points) {
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (!origin.can[i].known()) continue;
    points[i] = static_cast<std::uint32_t>(origin.can[i].millionths());
  }
}

}  // namespace overstap::signals
