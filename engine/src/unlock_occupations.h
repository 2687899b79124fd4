// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "overstap/graph/transition.h"
#include "unlock_items.h"

namespace overstap {

/// Occupations within reach, and what items add to them.
///
/// An item changes the coverage of only those occupations that ask what it shows better than it is
/// shown now:
///   gain(i, o) = sum over asked j of w(o, j) * d_i(j),   d_i(j) = max(0, points_i(j) - shown(j))
///   gain({i, k}, o) = gain(i, o) + gain(k, o) - sum over j of w(o, j) * min(d_i(j), d_k(j))
/// `o` is viable when the gain is at least `need(o)`. Worked example: need 10, gains 6 and 5, both
/// by showing one asked skill for 4: together 7, not viable. Whether an occupation can be entered
/// depends on the diploma and the working level only; the few items that change these are judged
/// by what they lead to. Near-synonyms count once: of those within reach now nothing is opened any
/// more, and of those opened one is named.
class OccupationGains {
 public:
  struct Half {
    OccupationId occupation;
    std::int64_t gain = 0;
  };

  OccupationGains(const UnlockCase& asked, const Traveller& traveller,
                  std::span<const UnlockCandidate> candidates);

  [[nodiscard]] std::uint32_t within_reach_now() const { return now_; }
  /// See UnlockList::general.
  [[nodiscard]] std::uint32_t general_missing() const { return general_; }

  /// Occupations that come within reach, one per group of near-synonyms, ascending.
  [[nodiscard]] std::vector<OccupationId> opened(std::uint32_t item) const;
  [[nodiscard]] std::vector<OccupationId> opened(std::uint32_t item, std::uint32_t other) const;

  /// Occupations of which an item may give one half of what makes them viable, ascending. Without
  /// a level a pair opens no more than what either opens and the `enterable` halves of both of
  /// which the gains together reach the need.
  [[nodiscard]] std::span<const Half> halves(std::uint32_t item) const {
    return reach_[item].halves;
  }
  [[nodiscard]] std::int64_t need(OccupationId to) const { return need_[to.index()]; }
  /// With the diploma and the working level that the person has.
  [[nodiscard]] bool enterable(OccupationId to) const {
    return classes_.front().enterable[to.index()];
  }
  /// What an item makes viable alone, also what cannot be entered yet; ascending.
  [[nodiscard]] const std::vector<OccupationId>& makes_viable(std::uint32_t item) const {
    return reach_[item].viable;
  }

 private:
  using Levels = std::pair<std::optional<EducationLevel>, std::optional<EducationLevel>>;
  /// What can be entered with one diploma and working level, of what is not within reach.
  struct LevelClass {
    Levels levels;
    std::vector<bool> enterable;           ///< per occupation
    std::vector<OccupationId> viable_now;  ///< enterable and viable without any item
  };
  /// Points by which skills are shown better; ascending skill.
  using Shows = std::vector<std::pair<SkillId, std::int32_t>>;
  struct Reach {
    std::vector<OccupationId> viable;  ///< by the item alone; ascending
    std::vector<Half> halves;          ///< ascending
    Shows shows;                       ///< d_i; only with halves
    std::size_t level_class = 0;
  };
  /// The two largest gains below the need, of different items.
  struct Largest {
    std::int64_t first = 0, second = 0;
    std::uint32_t item = 0;
  };
  class Row;

  void judge_occupations(const UnlockCase& asked, const Traveller& traveller);
  /// Takes out of play what is within reach now, with all its near-synonyms.
  void close_groups_within_reach();
  void judge_levels(const UnlockCase& asked, const Traveller& traveller,
                    std::span<const UnlockCandidate> candidates);
  std::size_t class_of(const Traveller& traveller, const Levels& levels);
  [[nodiscard]] std::size_t class_of(std::uint32_t item, std::uint32_t other) const;
  void collect(const UnlockCase& asked, const Traveller& traveller,
               std::span<const UnlockCandidate> candidates);
  void keep_halves(std::uint32_t item, const Row& row, std::span<const Largest> largest);
  void count_general();
  /// Of each group of near-synonyms the one that stands for it, else the lowest id; ascending.
  void name_one_per_group(std::vector<OccupationId>& occupations) const;
  [[nodiscard]] static Shows shown_by_both(const Reach& a, const Reach& b);
  /// What is shown better, in points of one occupation.
  [[nodiscard]] std::int64_t points_at(const Shows& shows, OccupationId occupation) const;

  const Snapshot& market_;
  TransitionScorer scorer_;
  std::vector<Score> scores_;
  std::span<const OccupationId> groups_;  ///< per occupation who stands for it
  std::vector<bool> in_play_;  ///< per occupation: not held, no conflict, asks something, and no
                               ///< near-synonym is within reach
  std::vector<std::int64_t> need_;   ///< per occupation in play: points to viable; else 0
  std::vector<LevelClass> classes_;  ///< the first is the person's own
  /// Classes of two items that both give a level, the lower item first.
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> together_;
  std::vector<Reach> reach_;  ///< per item
  std::uint32_t now_ = 0, general_ = 0;
};

}  // namespace overstap
