// SPDX-License-Identifier: Apache-2.0
//
// Months of work in named occupations, or (leading) of leading work. Overlapping jobs count once,
// part-time months are months, gaps are not read.
//   enough months known                                   -> met
//   such a job of unknown length, or a job whose occupation
//     is not known, could make up the rest                -> unknown
//   work history known and too short                      -> not met
//   no work history at all                                -> unknown
// Worked example: asked 24 months as agent; 2019-01..2020-01 and 2019-07..2021-01 as agent: 24
// months, met.
#include "../time_worked.h"
#include "judge.h"

namespace overstap {

Judgement judge_experience(const Case& asked, const ExperienceYearsDemand& demand) {
  const auto& jobs = asked.seeker.employment;
  std::vector<bool> wanted(jobs.size(), false);
  bool any_job = false;
  bool unlinked = false;
  for (std::size_t i = 0; i < jobs.size(); ++i) {
    const Employment& job = jobs[i];
    if (job.status == ClaimStatus::denied) continue;
    any_job = true;
    const bool leads = !demand.leading || is_leading(asked.market.taxonomy(), job);
    if (demand.in.empty()) {
      wanted[i] = leads;
    } else if (job.occupation) {
      wanted[i] = leads && std::ranges::find(demand.in, *job.occupation) != demand.in.end();
    } else {
      unlinked = unlinked || leads;
    }
  }
  if (!any_job) return {State::unknown, Reason::no_data};
  const TimeWorked worked = time_worked(asked.seeker, asked.state.as_of, wanted);
  if (worked.months && *worked.months >= demand.months) {
    return {State::met, Reason::by_experience};
  }
  if (worked.incomplete || unlinked) return {State::unknown, Reason::years_unknown};
  return {State::not_met, Reason::below};
}

}  // namespace overstap
