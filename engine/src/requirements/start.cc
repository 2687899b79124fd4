// SPDX-License-Identifier: Apache-2.0
//
// Start: shown, never deciding. The person names a date by which to be at work; a start not after
// it -> met, after it -> not met. Dates known to the year or month only are compared as far as both
// go; equal so far -> met when nothing more is known of the wish, else unknown. Worked example:
// start 2027-03-01, ready by 2027-03: met.
#include "judge.h"

namespace overstap {
namespace {

Judgement compare_start(Date start, Date ready_by) {
  const std::int32_t starts[] = {start.year, start.month, start.day};
  const std::int32_t ready[] = {ready_by.year, ready_by.month, ready_by.day};
  for (std::size_t i = 0; i < std::size(starts); ++i) {
    if (ready[i] == 0) break;
    if (starts[i] == 0) return {State::unknown, Reason::partly_in_range};
    if (starts[i] < ready[i]) break;
    if (starts[i] > ready[i]) return {State::not_met, Reason::above};
  }
  return {State::met, Reason::shown};
}

}  // namespace

std::optional<Requirement> judge_start(const Case& asked) {
  const auto& start = asked.vacancy.start;
  const auto& ready_by = asked.seeker.ready_by;
  if (!start && !ready_by) return std::nullopt;
  Requirement requirement;
  requirement.kind = RequirementKind::start;
  requirement.deciding = false;
  requirement.of_person = true;
  if (start && ready_by) {
    const Judgement judged = compare_start(*start, *ready_by);
    requirement.state = judged.state;
    requirement.reason = judged.reason;
  }
  return requirement;
}

}  // namespace overstap
