// SPDX-License-Identifier: Apache-2.0
//
// A skill that the vacancy says is indispensable.
//   denied by the person                        -> not met
//   it, or something narrower, is shown         -> met
//   only something broader or beside it shown   -> unknown, as when nothing is
// Worked example: asked "Excel"; shown "pivot tables", which is narrower: met. Shown "office
// software": unknown. Known weakness: evidence derived from an occupation counts as shown, however
// thin.
#include "judge.h"

namespace overstap {

Judgement judge_skill(const Case& asked, const SkillDemand& demand) {
  if (asked.is_denied(demand.skill)) return {State::not_met, Reason::denied};
  const auto& held = asked.state.career.held;
  for (const CloseSkill& close : asked.market.closeness().showing(demand.skill)) {
    if (close.relation != Relation::equal && close.relation != Relation::narrower) continue;
    if (std::ranges::binary_search(held, close.other, {}, &HeldSkill::skill)) {
      return {State::met, Reason::shown};
    }
  }
  return {State::unknown, Reason::not_shown};
}

}  // namespace overstap
