// SPDX-License-Identifier: Apache-2.0
//
// Travel: the estimated distance between the two postcodes against the person's own limit. Surely
// within -> met, surely beyond -> not met, inside the band around the limit, or place or limit not
// known -> unknown. Worked example: limit 15 km, band 25 %: 11 km met, 14 km unknown, 19 km not
// met. Known weakness: a straight line with a detour knows no rivers and no timetables; a limit in
// minutes is not judged.
#include "judge.h"

namespace overstap {

Requirement judge_travel(const Case& asked) {
  Requirement requirement;
  requirement.kind = RequirementKind::travel;
  requirement.of_person = true;
  const PostcodePrefix home = asked.seeker.postcode;
  const PostcodePrefix work = asked.vacancy.postcode;
  if (home.length == 0 || work.length == 0) return requirement;
  const ModelWeights& weights = asked.market.weights();
  requirement.distance = travel_distance(asked.market.places(), home, work, weights);
  const auto& limit = asked.seeker.travel.max_distance;
  if (!requirement.distance || !limit) return requirement;
  switch (within(*requirement.distance, *limit, weights)) {
    case Answer::yes:
      requirement.state = State::met;
      requirement.reason = Reason::shown;
      break;
    case Answer::no:
      requirement.state = State::not_met;
      requirement.reason = Reason::too_far;
      break;
    case Answer::unknown:
      requirement.reason = Reason::near_the_limit;
      break;
  }
  return requirement;
}

}  // namespace overstap
