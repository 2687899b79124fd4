// SPDX-License-Identifier: Apache-2.0
//
// Wage per hour: shown, never deciding. All of the range at or above the wish -> met; all below ->
// not met; in between or one side silent -> unknown. Worked example: 15.00 to 17.50 offered, 16.00
// wished: unknown, ask.
#include "judge.h"

namespace overstap {

std::optional<Requirement> judge_wage(const Case& asked) {
  const auto& offered = asked.vacancy.wage.hourly;
  const auto& wished = asked.seeker.min_hourly_wage;
  if (!offered && !wished) return std::nullopt;
  Requirement requirement;
  requirement.kind = RequirementKind::wage;
  requirement.deciding = false;
  requirement.of_person = true;
  if (!offered || !wished) return requirement;
  if (offered->min >= *wished) {
    requirement.state = State::met;
    requirement.reason = Reason::shown;
  } else if (offered->max < *wished) {
    requirement.state = State::not_met;
    requirement.reason = Reason::below;
  } else {
    requirement.reason = Reason::partly_in_range;
  }
  return requirement;
}

}  // namespace overstap
