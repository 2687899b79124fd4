// SPDX-License-Identifier: Apache-2.0
//
// A diploma of at least a level, by NLQF rank.
//   a completed one at or above the level                        -> met
//   one abroad without a valuation                               -> unknown
//   one at or above the level of which completion is not known,
//     or an education of unknown level                           -> unknown
//   the highest completed one is known and lower                 -> not met
//   nothing completed is known                                   -> unknown
// Worked example: asked mbo-4; mbo-2 completed, mbo-4 broken off: not met. mbo-4 broken off and
// nothing else said: unknown. Known weakness: a lower diploma is read as the highest one.
#include "judge.h"

namespace overstap {

Judgement judge_diploma(const Case& asked, const DiplomaDemand& demand) {
  const int wanted = rank(demand.level);
  const auto& diploma = asked.state.career.diploma;
  if (diploma && rank(*diploma) >= wanted) return {State::met, Reason::by_diploma};

  Judgement open{diploma ? State::not_met : State::unknown,
                 diploma ? Reason::below : Reason::no_data};
  for (const Education& education : asked.seeker.education) {
    if (education.abroad == Answer::yes && !education.valuation) {
      return {State::unknown, Reason::abroad_without_valuation};
    }
    const bool high_enough = !education.level || rank(*education.level) >= wanted;
    if (education.valuation || !high_enough) continue;
    if (education.completed == Answer::no) {
      if (!diploma) open = {State::unknown, Reason::not_completed};
    } else {
      open = {State::unknown, education.level ? Reason::not_completed : Reason::no_data};
    }
  }
  return open;
}

}  // namespace overstap
