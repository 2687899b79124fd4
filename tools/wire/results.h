// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "overstap/engine/matcher.h"
#include "overstap/engine/planner.h"
#include "overstap/engine/relaxations.h"
#include "overstap/engine/transition_lists.h"
#include "overstap/engine/unlock.h"
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
/// The region where the person lives, when the profile tells.
[[nodiscard]] std::optional<RegionId> region_of(const Scope& scope, const Subject& subject);
/// The occupations held, most recent first; the one of `from`.
[[nodiscard]] std::vector<OccupationId> origins_of(const Subject& subject);

struct TransitionsResult : TransitionLists {
  Subject subject;
  TransitionList list;
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

struct UnlockResult {
  const SeekerProfile* seeker = nullptr;
  std::span<const Vacancy> vacancies;
  UnlockList list;
  /// Indices into `list.pairs` of those that a page shows: no variants of one above. A variant is
  /// a pair of which more than half of what it opens is opened by one above.
  std::vector<std::uint32_t> pairs_shown;
};
/// `max_results` nothing = 5, 20 pairs, and 3 of these shown.
[[nodiscard]] Result<UnlockResult> collect_unlock(const SnapshotPtr& market,
                                                  const SeekerProfile& seeker,
                                                  std::span<const Vacancy> vacancies, Date as_of,
                                                  std::optional<int> max_results);

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

struct ExplainResult {
  const SeekerProfile* seeker = nullptr;
  const Vacancy* vacancy = nullptr;        ///< either this
  std::optional<OccupationId> occupation;  ///< or this
  Explanation explanation;
  Nearness nearness;       ///< of an occupation; empty when it is held or nothing is known
  std::optional<May> may;  ///< of a vacancy
};

}  // namespace overstap::wire
