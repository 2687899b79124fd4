// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

/// The largest numbers of the project's own seeker format, as data/schemas states them.
namespace overstap {

inline constexpr std::int32_t kMaxMonths = 720;
inline constexpr std::int32_t kMaxHoursHeld = 80;
inline constexpr std::int32_t kMaxHoursAsked = 60;
inline constexpr std::int32_t kMaxKilometres = 1000;
inline constexpr std::int32_t kMaxMinutes = 1440;
inline constexpr std::int32_t kMaxCents = 100'000'000;

}  // namespace overstap
