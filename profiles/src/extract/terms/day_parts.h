// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "overstap/profiles/extraction.h"

namespace overstap {

/// One cell of an Availability.
struct DayCell {
  Day day;
  DayPart part;
  Works works;
};

/// The cells that a claim speaks of. Days without parts are the day time of those days, and all of
/// it where somebody does not work; parts without days are those of Monday to Friday, and of every
/// day where somebody does not work. Clock times give the parts of which at least half lies within
/// (where somebody does not work, the whole part), and `no` for the evening and the night of days
/// that end by half past six. How often says `if_needed`.
[[nodiscard]] std::vector<DayCell> cells_of(const AvailabilityFound& found);

/// The parts of the day that lie for half or more between two times, in minutes after midnight.
[[nodiscard]] std::vector<DayPart> parts_between(std::int32_t from, std::int32_t until);

}  // namespace overstap
