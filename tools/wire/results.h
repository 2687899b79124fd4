// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "overstap/engine/matcher.h"
#include "overstap/engine/planner.h"
#include "tools/wire/sentences.h"

/// What one command answers, gathered once and then written as a page, JSON, CSV or NDJSON.
/// Pointers and spans in a result refer to what the caller gave and must not outlive it.
namespace overstap::wire {

/// Whom a question is about: a person, or somebody of whom only an occupation is known. Exactly one
/// is set.
struct Subject {
  const SeekerProfile* seeker = nullptr;
  std::optional<OccupationId> from;
};
[[nodiscard]] std::string subject_name(const Scope& scope, const Subject& subject);
/// The occupations held, most recent first; the one of `from`.
[[nodiscard]] std::vector<OccupationId> origins_of(const Subject& subject);

struct TransitionsResult {
  Subject subject;
  TransitionList list;
  // Each list holds indices into list.transitions, in the planner's order.
  std::vector<std::uint32_t> named;       ///< pairs that a source names
  std::vector<std::uint32_t> resembling;  ///< startable and not above what is known
  std::vector<std::uint32_t>
      step_up;  ///< startable, above what is known, and no managing; at most 3
  std::vector<std::uint32_t> set_aside;  ///< the best of the rest, with their reasons; at most 5
  std::vector<StatementId>
      statements;  ///< no edges: about where the person comes from, or programmes to what is shown
  std::vector<Question> questions;
  std::span<const Vacancy> vacancies;
};
inline constexpr int kDefaultTransitions = 10;
inline constexpr int kProvisionalTransitions = 5;
/// `max_results` nothing = 10, or 5 when all is provisional.
[[nodiscard]] Result<TransitionsResult> collect_transitions(const SnapshotPtr& market,
                                                            const Subject& subject,
                                                            std::span<const Vacancy> vacancies,
                                                            Date as_of,
                                                            std::optional<int> max_results);
/// Now or after a training, and against no wish.
[[nodiscard]] inline bool startable(const Transition& t) {
  return t.wish_conflicts.empty() &&
         (t.gap.kind == StepKind::now || t.gap.kind == StepKind::after_training);
}

/// How a step's occupation is covered by what was held or gained before it.
struct StepCoverage {
  SkillCounts counts;
  std::vector<SkillId> missing;  ///< not general, weightiest first
};
struct RoutesResult {
  Subject subject;
  OccupationId to;
  int max_steps = 3;
  std::vector<Route> routes;
  std::vector<std::vector<StepCoverage>> coverage;  ///< per route and step
  std::vector<std::uint32_t>
      statements;                  ///< what sources say of the goal; into Snapshot::statements()
  std::optional<EntryGap> direct;  ///< the gap to the goal itself, when there is no route
  bool already = false;            ///< the goal is an occupation held
};
[[nodiscard]] Result<RoutesResult> collect_routes(const SnapshotPtr& market, const Subject& subject,
                                                  OccupationId to, Date as_of,
                                                  const RouteOptions& options);

/// A match with the parts of its *can*.
struct ExplainedMatch {
  Match match;
  Explanation explanation;
};
struct MatchResult {
  const SeekerProfile* seeker = nullptr;
  std::span<const Vacancy> vacancies;
  VacancyList list;
  std::vector<ExplainedMatch> shown;  ///< not out, best first
  std::vector<ExplainedMatch> near;   ///< near misses, best first
};
[[nodiscard]] Result<MatchResult> collect_match(const SnapshotPtr& market,
                                                const SeekerProfile& seeker,
                                                std::span<const Vacancy> vacancies, Date as_of,
                                                int max_results);

/// A vacancy with one or two demands made wider, and how many more people it reaches.
struct Relaxation {
  std::vector<std::string> changes;  ///< in words
  std::uint32_t gain = 0;            ///< people who are no longer out
};
struct CandidatesResult {
  const Vacancy* vacancy = nullptr;
  std::span<const SeekerProfile> seekers;
  CandidateList list;
  std::uint32_t near_misses = 0;      ///< of all people considered
  std::vector<ExplainedMatch> shown;  ///< not out, best first
  std::vector<ExplainedMatch> near;
  std::vector<Relaxation> relaxations;  ///< most people first; a pair last, where it gives more
                                        ///< than the best single one
};
inline constexpr int kDefaultCandidates = 8;
inline constexpr int kNearMisses = 5;
[[nodiscard]] Result<CandidatesResult> collect_candidates(const SnapshotPtr& market,
                                                          const Scope& scope,
                                                          const Vacancy& vacancy,
                                                          std::span<const SeekerProfile> seekers,
                                                          int max_results);
/// Legal demands are never touched. O(relaxable demands x candidates_for).
[[nodiscard]] Result<std::vector<Relaxation>> relaxations(const SnapshotPtr& market,
                                                          const Scope& scope,
                                                          const Vacancy& vacancy,
                                                          std::span<const SeekerProfile> seekers,
                                                          const CandidateList& base);

struct ExplainResult {
  const SeekerProfile* seeker = nullptr;
  const Vacancy* vacancy = nullptr;        ///< either this
  std::optional<OccupationId> occupation;  ///< or this
  Explanation explanation;
  std::optional<May> may;  ///< of a vacancy
};

}  // namespace overstap::wire
