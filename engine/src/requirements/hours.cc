// SPDX-License-Identifier: Apache-2.0
//
// Hours per week: the ranges of vacancy and person have hours in common -> met, with these hours;
// none -> not met; one side silent -> unknown. Worked example: vacancy 24..32, person 28..36:
// met, 28..32.
#include "judge.h"

namespace overstap {

Requirement judge_hours(const Case& asked) {
  Requirement requirement;
  requirement.kind = RequirementKind::hours;
  const auto& offered = asked.vacancy.hours;
  const auto& wanted = asked.seeker.hours;
  if (!offered || !wanted) return requirement;
  const Range<HoursPerWeek> overlap{std::max(offered->min, wanted->min),
                                    std::min(offered->max, wanted->max)};
  if (overlap.min <= overlap.max) {
    requirement.state = State::met;
    requirement.reason = Reason::overlap;
    requirement.hours_overlap = overlap;
  } else {
    requirement.state = State::not_met;
    requirement.reason = Reason::no_overlap;
  }
  return requirement;
}

}  // namespace overstap
