// SPDX-License-Identifier: Apache-2.0
//
// What the person wishes of the work. Only a plain "no" against something that the work surely has
// decides; the other wishes are shown.
//   no        and the work has it  -> not met, deciding;   has it not -> met;   not known ->
//   unknown, not deciding rather no                       the same, never deciding yes, rather yes
//   the other way round, never deciding
// Worked example: wish "no outbound sales"; the vacancy is silent, its occupation sells by
// telephone: not met.
#include "judge.h"

namespace overstap {
namespace {

/// What the roster says of evenings, weekends and nights.
Answer implied_by_roster(const Roster& roster, Condition condition) {
  const auto asks = [&](auto&& matches) {
    for (const RosterWindow& window : roster.windows) {
      for (const Day day : window.days) {
        for (const DayPart part : window.parts) {
          if (matches(day, part)) return true;
        }
      }
    }
    return false;
  };
  const auto at_least_one = [](std::optional<std::int32_t> count) { return count.value_or(0) > 0; };
  bool asked = false;
  switch (condition) {
    case Condition::evening_work:
      asked = at_least_one(roster.evenings_per_week) ||
              asks([](Day, DayPart part) { return part == DayPart::evening; });
      break;
    case Condition::weekend_work:
      asked = at_least_one(roster.saturdays_per_4_weeks) ||
              at_least_one(roster.sundays_per_4_weeks) ||
              asks([](Day day, DayPart) { return day == Day::sat || day == Day::sun; });
      break;
    case Condition::night_work:
      asked = asks([](Day, DayPart part) { return part == DayPart::night; });
      break;
    default:
      return Answer::unknown;
  }
  if (asked) return Answer::yes;
  return roster.windows.empty() ? Answer::unknown : Answer::no;
}

}  // namespace

Answer condition_of(const Snapshot& market, const Vacancy& vacancy, Condition condition) {
  if (const Answer own = vacancy.conditions[condition]; own != Answer::unknown) return own;
  const Answer implied = implied_by_roster(vacancy.roster, condition);
  if (implied != Answer::unknown || !vacancy.occupation) return implied;
  return market.taxonomy().conditions(*vacancy.occupation)[condition];
}

Requirement judge_wish(const Case& asked, const ConditionWish& wish) {
  Requirement requirement;
  requirement.kind = RequirementKind::wish;
  requirement.of_person = true;
  requirement.condition = wish.condition;
  const bool wants_it = wish.wish == Wish::yes || wish.wish == Wish::rather_yes;
  const Answer has_it = condition_of(asked.market, asked.vacancy, wish.condition);
  if (has_it != Answer::unknown) {
    const bool fulfilled = (has_it == Answer::yes) == wants_it;
    requirement.state = fulfilled ? State::met : State::not_met;
    requirement.reason = fulfilled ? Reason::shown : Reason::wish_conflict;
  }
  requirement.force = wish.wish == Wish::no ? Force::required : Force::wished;
  requirement.deciding = wish.wish == Wish::no && has_it != Answer::unknown;
  return requirement;
}

}  // namespace overstap
