// SPDX-License-Identifier: Apache-2.0
//
// One part of a language at a CEFR level. What is known is a range.
//   all of the range at or above the level  -> met
//   all of it below                         -> not met
//   the level lies inside, or nothing known -> unknown
// Worked example: asked Dutch, write, B1; "good command" is B1..B2: met. Asked B2: unknown.
// A CV in Dutch is no evidence of Dutch.
#include "judge.h"

namespace overstap {

Judgement judge_language(const Case& asked, const LanguageDemand& demand) {
  if (asked.is_denied(demand.language)) return {State::not_met, Reason::denied};
  Judgement best;
  for (const LanguageSkill& language : asked.seeker.languages) {
    if (language.language != demand.language) continue;
    const auto& range = language.parts[static_cast<std::size_t>(demand.part)];
    if (!range) continue;
    if (range->min >= demand.level) return {State::met, Reason::shown};
    if (range->max >= demand.level) {
      best = {State::unknown, Reason::partly_in_range};
    } else if (best.reason == Reason::no_data) {
      best = {State::not_met, Reason::below};
    }
  }
  return best;
}

}  // namespace overstap
