// SPDX-License-Identifier: Apache-2.0
//
// Working level (werk- en denkniveau): no diploma, but what a diploma, an assessment or experience
// may show.
//   diploma at or above the level                                              -> met, by diploma
//   assessment or EVC at or above the level                                    -> met, by
//   assessment an occupation whose usual level is at least this, held long enough         -> met,
//   by experience an assessment below the level, and nothing else shows it                   -> not
//   met merely stated                                                              -> unknown
//   anything else, a lower diploma too                                         -> unknown
// "Long enough" is `working_level_months`; of a usual level that is a range the lower end counts.
// Worked example: asked mbo-4; mbo-2 diploma and three years in an occupation of mbo-4..hbo: met by
// experience. Source: practice of Dutch vacancies; the 24 months are editorial.
#include "judge.h"

namespace overstap {
namespace {

bool shown_by_experience(const Case& asked, int wanted) {
  const std::int32_t long_enough = asked.market.weights().working_level_months;
  for (const OccupationHeld& held : asked.state.career.occupations) {
    const auto usual = asked.market.taxonomy().level(held.occupation);
    if (usual && rank(usual->min) >= wanted && held.months && held.months->value >= long_enough) {
      return true;
    }
  }
  return false;
}

Reason why_unknown(const Case& asked) {
  for (const Education& education : asked.seeker.education) {
    if (education.abroad == Answer::yes && !education.valuation) {
      return Reason::abroad_without_valuation;
    }
  }
  return asked.state.career.working_level ? Reason::not_shown : Reason::no_data;
}

}  // namespace

Judgement judge_working_level(const Case& asked, const WorkingLevelDemand& demand) {
  const int wanted = rank(demand.level);
  const auto& diploma = asked.state.career.diploma;
  if (diploma && rank(*diploma) >= wanted) return {State::met, Reason::by_diploma};
  const auto& own = asked.seeker.working_level;
  const bool high_enough = own && rank(own->level) >= wanted;
  if (high_enough && own->evidence != WorkingLevelEvidence::stated) {
    return {State::met, Reason::by_assessment};
  }
  if (shown_by_experience(asked, wanted)) return {State::met, Reason::by_experience};
  if (high_enough) return {State::unknown, Reason::stated_only};
  if (own && own->evidence == WorkingLevelEvidence::assessment) {
    return {State::not_met, Reason::below};
  }
  return {State::unknown, why_unknown(asked)};
}

}  // namespace overstap
