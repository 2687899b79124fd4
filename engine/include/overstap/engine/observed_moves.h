// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "overstap/graph/date.h"
#include "overstap/graph/error.h"
#include "overstap/graph/ids.h"
#include "overstap/graph/observed_move.h"
#include "overstap/graph/quantities.h"

/// Moves between occupations, learned from what people really did: counting them in work histories,
/// leaving out what would tell of single people, and the statistics of a count. Rules and privacy:
/// engine/README.md, "Observed moves". Integers only: the same bytes on every machine.
namespace overstap {

/// No setting goes below this: fewer people could be recognised.
inline constexpr std::uint32_t kFewestPersons = 5;
/// More jobs than anybody has: rows of several people under one name.
inline constexpr std::size_t kMaxSpells = 1'000;

/// One job of a work history. Dates count by the month; an unknown month counts as January.
struct WorkSpell {
  std::optional<OccupationId> occupation;  ///< nothing = work that fits no occupation
  std::optional<Date> from;                ///< nothing = unknown: the job takes part in no move
  std::optional<Date> to;                  ///< last month; nothing = unknown, or it still runs
  bool current = false;                    ///< runs at the reference date
  std::uint32_t employer = 0;              ///< equal = the same one, within a person; 0 = unknown
  std::optional<RegionId> region;
};

struct MoveOptions {
  std::uint32_t min_persons = 10;    ///< kFewestPersons..1,000,000; fewer people are never shown
  Months max_gap{12};                ///< 0..120 whole months between two jobs
  std::optional<Date> from{}, to{};  ///< months in which a move may begin, both included
  Date as_of{};  ///< required; what ends later runs, what begins later is not read
};
/// `invalid_argument` naming the option, its range and why.
[[nodiscard]] Result<void> validate(const MoveOptions& options);

/// What was found on the way. Sums over people, so independent of their order.
struct MoveTally {
  std::uint64_t persons = 0, spells = 0;
  std::uint64_t without_begin = 0;  ///< spells that take part in no move
  std::uint64_t not_begun = 0;      ///< spells that begin after the reference date
  std::uint64_t moves = 0, internal = 0, returns = 0;  ///< per person and pair once
  std::uint64_t to_unlinked = 0;  ///< departures to work that fits no occupation
  std::uint64_t departures = 0;   ///< per person and origin once
  friend bool operator==(const MoveTally&, const MoveTally&) = default;
};

struct LearnedMoves {
  std::vector<ObservedMove> rows;         ///< by from, to, region; `source` is not set
  std::uint64_t below_minimum = 0;        ///< rows left out because they hold too few people
  std::uint64_t below_by_difference = 0;  ///< rows left out because others would follow from them
};

/// Counts moves, one person after another. Memory grows with the pairs seen, not with the people.
class MoveCounter {
 public:
  /// As `validate`.
  [[nodiscard]] static Result<MoveCounter> create(const MoveOptions& options);
  MoveCounter(MoveCounter&&) noexcept;
  MoveCounter& operator=(MoveCounter&&) noexcept;
  ~MoveCounter();

  /// All jobs of one person, in any order, at most kMaxSpells. O(n^2) in their number. `limit` when
  /// there are more.
  [[nodiscard]] Result<void> add(std::span<const WorkSpell> history);
  [[nodiscard]] const MoveTally& tally() const;
  /// The rows that may be shown. O(pairs log pairs).
  [[nodiscard]] LearnedMoves learn() const;

 private:
  struct Impl;
  explicit MoveCounter(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

/// A share in millionths with its Wilson score interval.
struct Share {
  std::int32_t value = 0;          ///< floor
  std::int32_t low = 0, high = 0;  ///< rounded outward, within 0..1,000,000
  friend bool operator==(const Share&, const Share&) = default;
};
/// `count` of `total`, with the 95 % interval (z^2 = 3.841459). `count <= total`, `total >= 1`.
/// low, high = (2k + z^2 -+ sqrt(z^2 (z^2 + 4k(n - k)/n))) / (2(n + z^2)). Worked example: 412 of
/// 3,120 is 132,051 with 120,620..144,386. Source: E. B. Wilson, J. Am. Stat. Assoc. 22 (1927).
[[nodiscard]] Share share_of(std::uint32_t count, std::uint32_t total);

/// The share after smoothing towards what the model computes, in millionths, rounded down:
/// `(n_ij + a * p_ij) / (n_i + a)` with n_ij of n_i people observed, prior share p_ij =
/// prior_part/prior_whole, and a = `prior_persons`. With few people observed the prior speaks, with
/// many the count. Worked example: 30 of 100, prior 1 of 4, a = 20: 291,666. A Dirichlet prior;
/// source of the form: Gelman et al., Bayesian Data Analysis, 3.4. `prior_whole == 0` is no prior
/// share.
[[nodiscard]] std::int32_t blended_share(std::uint32_t count, std::uint32_t total,
                                         std::uint64_t prior_part, std::uint64_t prior_whole,
                                         std::int32_t prior_persons);

/// The rows of one origin, all regions. `rows` by from, to, region. O(log n).
[[nodiscard]] std::span<const ObservedMove> moves_from(std::span<const ObservedMove> rows,
                                                       OccupationId from);
/// The row of one pair in one region, or (nothing) in all together; null when there is none.
[[nodiscard]] const ObservedMove* find_move(std::span<const ObservedMove> rows, OccupationId from,
                                            OccupationId to, std::optional<RegionId> region);
/// People who went the other way, in the same region; 0 = none, or not shown. O(log n).
[[nodiscard]] std::uint32_t reverse_of(std::span<const ObservedMove> rows,
                                       const ObservedMove& move);

}  // namespace overstap
