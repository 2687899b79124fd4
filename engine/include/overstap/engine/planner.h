// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "overstap/engine/explanation.h"
#include "overstap/engine/observed_moves.h"
#include "overstap/engine/snapshot.h"
#include "overstap/graph/career.h"
#include "overstap/graph/nearness.h"
#include "overstap/graph/route.h"

namespace overstap {

struct TransitionOptions {
  int max_results = 10;            ///< 1..100000
  Date as_of;                      ///< required
  std::optional<RegionId> region;  ///< for chance; nothing = the seeker's own, else the Netherlands
};

/// What people did before: moves from an occupation held, counted in work histories. Beside the
/// computed score, which it does not change.
struct ObservedMoves {
  ObservedMove counts;        ///< in the region where that is shown, else in all together
  std::uint32_t reverse = 0;  ///< people who went the other way; 0 = none, or not shown
  Share share;                ///< of those who left, with its interval
  std::int32_t blended = 0;   ///< the share smoothed towards the computed scores; millionths
};

/// How near an occupation lies to what somebody did and can: what "looks like your work" is ordered
/// by. The parts sum to the score exactly.
struct Nearness {
  Score score;
  std::optional<OccupationId> from;  ///< the occupation held that it lies nearest to
  std::vector<SignalPart> parts;     ///< in the order of Signal; unknown signals left out
};

/// What is known of the chance of work in an occupation: dated facts, newest first, never in the
/// score.
struct Chance {
  std::vector<std::uint32_t> facts;  ///< indices into Snapshot::facts(): region first, then country
};

/// The concrete thing to do first. Sentences in tools/wire.
enum class FirstStep : std::uint8_t {
  ask_current_employer,
  language_test,
  ask_employer_training,
  start_course,
  gain_experience,
  diploma_route,
  diploma_valuation,
  trial_day,
  apply,
  ask_roster,
  confirm_skills,
};

struct Transition {
  OccupationId to;
  Score can;
  Nearness near;  ///< empty for an occupation held
  EntryGap gap;
  std::vector<StatementId>
      named;  ///< statements of kind edge or sector that name this pair; newest first
  std::optional<ObservedMoves> observed;
  std::vector<Condition> wish_conflicts;  ///< "no" wishes that this occupation goes against
  /// Evening, night or weekend work of this occupation that the person can surely not do.
  std::vector<Condition> roster_conflicts;
  std::vector<Condition>
      soft_conflicts;            ///< "rather no", "rather yes" and plain "yes" wishes not fulfilled
  std::vector<SkillId> missing;  ///< not shown, assessable, not general; weightiest first
  std::vector<Contribution> contributions;  ///< sum to `can`
  Chance chance;
  FirstStep first_step = FirstStep::trial_day;
  /// Near-synonyms of `to` that are as open and would stand below it: shown with it. Nearest first.
  std::vector<OccupationId> kindred;
};

/// A question whose answer would change most.
struct Question {
  enum class About : std::uint8_t {
    skill,
    language,
    education,
    working_level,
    hours,
    availability,
    place,
    certificate,
    experience,
    occupation
  };
  About about = About::skill;
  std::optional<SkillId> skill;  ///< skill, certificate or language
  std::optional<LanguagePart> part;
  std::optional<Day> day;
  std::optional<DayPart> day_part;
  std::uint32_t occupations = 0;  ///< transitions in view whose fit turns on it
  std::uint32_t vacancies =
      0;  ///< vacancies not out in which it is an open deciding requirement, or a demand not shown
  /// Of `vacancies`: those in which it is an open deciding requirement.
  std::uint32_t deciding = 0;
};

struct TransitionList {
  std::vector<Transition> stay;         ///< the occupations held, most recent first
  std::vector<Transition> transitions;  ///< step kind `now` or `after_training` and no wish
                                        ///< conflict, first; then the others; see `order`
  /// What people did who left the most recent occupation held of which anything is observed. Order:
  /// no conflict with a wish or the hours first; blended share; persons; id. At most `max_results`.
  std::vector<Transition> observed;
  std::vector<StatementId> sector_statements;  ///< statements of every kind but `edge` that name a
                                               ///< held occupation on either side; newest first
  bool provisional = false;  ///< everything rests on derived or thin evidence: show as "voorlopig"
  bool unknown = false;      ///< thin profile: no scores at all
};

/// Answers a coach's questions about one person or one occupation. Cheap, const, thread-safe; holds
/// the Snapshot.
class TransitionPlanner {
 public:
  explicit TransitionPlanner(SnapshotPtr market) : market_{std::move(market)} {}

  /// All occupations not held. Order: no conflict with a wish or the hours first; step kinds `now`
  /// and `after_training` as one block before the later ones; nearness; id.
  [[nodiscard]] Result<TransitionList> transitions(const SeekerProfile& seeker,
                                                   const TransitionOptions& options) const;
  /// From an occupation, of somebody of whom nothing else is known.
  [[nodiscard]] Result<TransitionList> transitions(OccupationId from,
                                                   const TransitionOptions& options) const;

  /// Steps that go against a plain "no", of wishes or of hours, are avoided, the goal itself is
  /// not. Empty when `to` is held, or no occupation is. `invalid_argument` when a limit is
  /// out of its range or `as_of` is missing.
  [[nodiscard]] Result<std::vector<Route>> routes(const SeekerProfile& seeker, OccupationId to,
                                                  const RouteOptions& options, Date as_of) const;
  [[nodiscard]] Result<std::vector<Route>> routes(OccupationId from, OccupationId to,
                                                  const RouteOptions& options) const;

  [[nodiscard]] Explanation explain(const SeekerProfile& seeker, OccupationId to, Date as_of) const;
  /// Empty when `to` is held, or when nothing is known of the person.
  [[nodiscard]] Nearness nearness(const SeekerProfile& seeker, OccupationId to, Date as_of) const;

  /// The unknowns of a person: those that decide in some vacancy first, then in order of (vacancies
  /// + occupations that turn on them), ties by kind and id.
  [[nodiscard]] std::vector<Question> questions(const SeekerProfile& seeker,
                                                std::span<const Vacancy> vacancies, Date as_of,
                                                int max_results) const;

 private:
  SnapshotPtr market_;
};

/// Facts about the chance of work in an occupation: those of the region first, then of the whole
/// country; superseded ones left out; newest first.
[[nodiscard]] Chance chance_of(const Snapshot& market, OccupationId occupation,
                               std::optional<RegionId> region);

}  // namespace overstap
