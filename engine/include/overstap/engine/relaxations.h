// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "overstap/engine/matcher.h"

namespace overstap {

/// One way to make a vacancy wider. Ids and values, not sentences.
struct VacancyChange {
  enum class Kind : std::uint8_t {
    lower,           ///< a demand asks less: `to` takes its place
    later,           ///< a certificate may be earned after the start, with the employer
    drop,            ///< a demand becomes a wish
    fewer_evenings,  ///< `evenings` per week in place of one more
    fewer_hours,     ///< the fewest hours per week become `min_hours`
  };
  Kind kind = Kind::lower;
  std::optional<std::uint32_t> demand;  ///< index into Vacancy::demands: lower, later and drop
  Demand to;                            ///< the demand as it becomes: lower, later and drop
  std::int32_t evenings = 0;
  HoursPerWeek min_hours{};
};

/// What the employer might ask less of, in order of the demands, then evenings, then hours: a
/// diploma becomes a working level, a working level one step lower, more than a year of experience
/// one year, a language above B1 one level lower, a certificate later or no demand. Demands by law,
/// wishes and what is asked after selection are never touched.
[[nodiscard]] std::vector<VacancyChange> possible_changes(const Vacancy& vacancy);

/// Makes the change. It must be one of `possible_changes` of this vacancy, with others made or not.
void apply(const VacancyChange& change, Vacancy& vacancy);

/// A vacancy with one or two changes, and how many more people it reaches.
struct Relaxation {
  std::vector<VacancyChange> changes;
  std::uint32_t gain = 0;  ///< people who are no longer out
};

/// Which requirement could be wider. The five changes that reach most people, most first, equals in
/// the order of `possible_changes`; then the best pair among the first three, where it gives more
/// than the best one alone. `base` is what `candidates_for` answers without a change.
/// `invalid_argument` when `as_of` is missing. O(changes x candidates_for).
[[nodiscard]] Result<std::vector<Relaxation>> relaxations(const Matcher& matcher,
                                                          const Vacancy& vacancy,
                                                          std::span<const SeekerProfile> seekers,
                                                          const CandidateList& base, Date as_of);

}  // namespace overstap
