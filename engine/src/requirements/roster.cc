// SPDX-License-Identifier: Apache-2.0
//
// Days and day parts. The vacancy's windows are all hours in which work may be asked; its counts
// are the least that is asked of evenings, Saturdays and Sundays, and where a count is given the
// day parts that it is about are judged by the count alone.
//   evenings: n of the days on which evenings may be asked (days with a count of their own apart)
//   a Saturday or Sunday: can be worked when all parts asked on it can, cannot when none can
//     enough surely   -> met;   too few even with all that is unknown or "if needed" -> not met;
//     else unknown
//   every other day part asked: cannot -> not met (unknown where the person makes the own roster);
//   unknown or "if needed" -> unknown
// A vacancy that tells no windows leaves the roster unknown. The day and part reported are the
// first of the worst, counts before windows. Worked example: two evenings a week asked, Monday to
// Friday; evenings: Monday yes, Tuesday if needed, others no: unknown. Monday yes, others no: not
// met.
#include <array>

#include "judge.h"

namespace overstap {
namespace {

struct Finding {
  State state = State::met;
  Reason reason = Reason::shown;
  std::optional<Day> day;
  std::optional<DayPart> part;
};

using Cells = std::array<std::array<bool, kDayParts>, kDays>;

Cells cells_of(const Roster& roster) {
  Cells cells{};
  for (const RosterWindow& window : roster.windows) {
    for (const Day day : window.days) {
      for (const DayPart part : window.parts) {
        cells[static_cast<std::size_t>(day)][static_cast<std::size_t>(part)] = true;
      }
    }
  }
  return cells;
}

Reason why_open(Works works) {
  return works == Works::if_needed ? Reason::if_needed : Reason::no_data;
}

class RosterJudge {
 public:
  RosterJudge(const Roster& roster, const Availability& availability)
      : roster_{roster}, availability_{availability}, open_{cells_of(roster)} {}

  Finding judge() {
    judge_day(Day::sun, roster_.sundays_per_4_weeks);
    judge_day(Day::sat, roster_.saturdays_per_4_weeks);
    judge_evenings();
    judge_windows();
    return worst_;
  }

 private:
  [[nodiscard]] Works works(std::size_t day, std::size_t part) const {
    return availability_[day][part];
  }

  void report(const Finding& finding) {
    const auto badness = [](State state) {
      return state == State::not_met ? 2 : state == State::unknown ? 1 : 0;
    };
    if (badness(finding.state) > badness(worst_.state)) worst_ = finding;
  }

  void judge_day(Day day, std::optional<std::int32_t> at_least) {
    if (!at_least) return;
    const auto d = static_cast<std::size_t>(day);
    auto asked = open_[d];
    open_[d] = {};
    counted_[d] = true;
    if (*at_least <= 0) return;
    // Asked on a day without windows: by day is the least that can be meant.
    if (std::ranges::none_of(asked, [](bool a) { return a; })) asked = {true, true, false, false};
    bool any_can = false;
    std::optional<Finding> doubt;
    for (std::size_t part = 0; part < asked.size(); ++part) {
      if (!asked[part]) continue;
      const Works answer = works(d, part);
      if (answer != Works::no) any_can = true;
      if (answer != Works::yes && !doubt) {
        const Reason reason = answer == Works::no ? Reason::not_available : why_open(answer);
        doubt = Finding{State::unknown, reason, day, static_cast<DayPart>(part)};
      }
    }
    if (!any_can) doubt->state = State::not_met;
    if (doubt) report(*doubt);
  }

  void judge_evenings() {
    if (!roster_.evenings_per_week) return;
    constexpr auto kEvening = static_cast<std::size_t>(DayPart::evening);
    const bool named = std::ranges::any_of(open_, [](const auto& day) { return day[kEvening]; });
    std::int32_t surely = 0;
    std::int32_t perhaps = 0;
    std::optional<Finding> first_open;
    std::optional<Finding> first_no;
    for (std::size_t day = 0; day < open_.size(); ++day) {
      const bool asked = named ? open_[day][kEvening] : !counted_[day];
      open_[day][kEvening] = false;
      if (!asked) continue;
      const Works answer = works(day, kEvening);
      const auto at = static_cast<Day>(day);
      if (answer == Works::yes) {
        ++surely;
      } else if (answer == Works::no) {
        if (!first_no)
          first_no = Finding{State::not_met, Reason::not_available, at, DayPart::evening};
      } else {
        ++perhaps;
        if (!first_open)
          first_open = Finding{State::unknown, why_open(answer), at, DayPart::evening};
      }
    }
    const std::int32_t least = *roster_.evenings_per_week;
    if (surely >= least) return;
    if (surely + perhaps >= least) {
      report(*first_open);
    } else {
      report(
          first_no.value_or(Finding{State::not_met, Reason::not_available, {}, DayPart::evening}));
    }
  }

  void judge_windows() {
    if (roster_.windows.empty()) report({State::unknown, Reason::no_data, {}, {}});
    for (std::size_t day = 0; day < open_.size(); ++day) {
      for (std::size_t part = 0; part < open_[day].size(); ++part) {
        const Works answer = works(day, part);
        if (!open_[day][part] || answer == Works::yes) continue;
        Finding finding{State::unknown, why_open(answer), static_cast<Day>(day),
                        static_cast<DayPart>(part)};
        if (answer == Works::no) {
          finding.reason = Reason::not_available;
          if (roster_.self_rostering != Answer::yes) finding.state = State::not_met;
        }
        report(finding);
      }
    }
  }

  const Roster& roster_;
  const Availability& availability_;
  Cells open_;                         ///< asked and not yet judged
  std::array<bool, kDays> counted_{};  ///< days with a count of their own
  Finding worst_;
};

}  // namespace

Requirement judge_roster(const Case& asked) {
  Requirement requirement;
  requirement.kind = RequirementKind::roster;
  const Finding finding = RosterJudge{asked.vacancy.roster, asked.seeker.availability}.judge();
  requirement.state = finding.state;
  requirement.reason = finding.reason;
  requirement.day = finding.day;
  requirement.part = finding.part;
  return requirement;
}

}  // namespace overstap
