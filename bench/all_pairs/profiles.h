// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "overstap/graph/descriptors.h"

namespace overstap::bench {

/// Made-up profiles as rows of skills with weights 1..31. 3,000 occupations have 40 of 14,000
/// skills each, the skill of rank r with a chance of 1 / (r + 10). A profile draws 10 to 60 times,
/// six tenths of it from one occupation (rank r with a chance of 1 / r^0.8) and the rest from all
/// skills; what it draws twice counts once. Two seeds share occupations, so that rows of the two
/// have about one skill in common. The same everywhere for the same seed.
[[nodiscard]] CsrStorage<TermWeight> profiles(std::uint32_t count, std::uint64_t seed);
inline constexpr std::uint64_t kOriginSeed = 42, kDestinationSeed = 43;
inline constexpr std::uint32_t kProfileSkills = 14'000;

}  // namespace overstap::bench
