// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "overstap/engine/explanation.h"
#include "overstap/engine/requirements.h"
#include "overstap/engine/snapshot.h"
#include "overstap/profiles/seeker.h"

namespace overstap {

struct MatchOptions {
  int max_results = 10;  ///< 1..100000
  Date as_of;            ///< required: the reference date
};

/// One seeker against one vacancy: can and may, apart.
struct Match {
  std::uint32_t vacancy = 0;  ///< index into the vacancies given
  std::uint32_t seeker = 0;   ///< index into the seekers given
  Score can;  ///< `known() == false`: nothing scorable asked, or nothing known of the person
  May may;
};

/// Order of design: block, can (ratio, exactly; unknown last), fewer unknowns, id. Strict weak.
[[nodiscard]] bool ranks_before(const Match& a, std::string_view a_id, const Match& b,
                                std::string_view b_id);

/// Per deciding requirement kind and demand: what it costs. "Which requirement costs candidates."
struct RequirementCost {
  RequirementKind kind = RequirementKind::skill;
  std::optional<std::uint32_t> demand;
  std::optional<Condition> condition;
  bool of_person = false;
  Force force = Force::required;
  std::uint32_t met = 0, not_met = 0, unknown = 0;
  std::uint32_t open = 0;           ///< unknown of people who are not out: whom a question can help
  std::uint32_t only_obstacle = 0;  ///< people who are out by this one alone: gained when it is
                                    ///< dropped. Never counted for legal demands.
};

struct CandidateList {
  std::vector<Match> matches;  ///< best first, at most max_results
  std::uint32_t considered = 0;
  std::uint32_t per_block[4] = {0, 0, 0, 0};  ///< by Block
  std::vector<RequirementCost> costs;         ///< in requirement order
};

struct VacancyList {
  std::vector<Match> matches;
  std::uint32_t considered = 0;
  std::uint32_t per_block[4] = {0, 0, 0, 0};
};

/// Ranks vacancies for a seeker and seekers for a vacancy. Cheap to copy, const, thread-safe; holds
/// the Snapshot.
class Matcher {
 public:
  explicit Matcher(SnapshotPtr market) : market_{std::move(market)} {}

  /// `invalid_argument` when `max_results` is out of its range or `as_of` is missing. O(vacancies *
  /// (demands + offers of what is not met)).
  [[nodiscard]] Result<VacancyList> vacancies_for(const SeekerProfile& seeker,
                                                  std::span<const Vacancy> vacancies,
                                                  const MatchOptions& options) const;
  /// Over the market's own vacancies.
  [[nodiscard]] Result<VacancyList> vacancies_for(const SeekerProfile& seeker,
                                                  const MatchOptions& options) const;
  [[nodiscard]] Result<CandidateList> candidates_for(const Vacancy& vacancy,
                                                     std::span<const SeekerProfile> seekers,
                                                     const MatchOptions& options) const;

  [[nodiscard]] Match match(const SeekerProfile& seeker, const Vacancy& vacancy, Date as_of) const;
  /// The parts of `match(...).can`; they sum to it exactly.
  [[nodiscard]] Explanation explain(const SeekerProfile& seeker, const Vacancy& vacancy,
                                    Date as_of) const;

 private:
  SnapshotPtr market_;
};

/// can, straight from the definition, over all held skills for every demand: the reference for
/// tests and benchmarks.
[[nodiscard]] Score reference_can(const Snapshot& market, const SeekerProfile& seeker,
                                  const Vacancy& vacancy, Date as_of);
/// Every seeker judged one by one and sorted as a whole.
[[nodiscard]] std::vector<Match> reference_candidates(const Snapshot& market,
                                                      const Vacancy& vacancy,
                                                      std::span<const SeekerProfile> seekers,
                                                      Date as_of);

/// Weight of a vacancy's skill demand: force x demand weight x relevance (at the vacancy's
/// occupation; `important` where it does not ask it) x IDF. 0 for a skill that is never scored; at
/// most 10^8, so that sums stay within 64 bits.
[[nodiscard]] std::int64_t demand_weight(const Snapshot& market, const Vacancy& vacancy,
                                         const Demand& demand, SkillId skill);

}  // namespace overstap
