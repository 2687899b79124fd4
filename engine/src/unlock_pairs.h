// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "unlock_occupations.h"
#include "unlock_ranking.h"
#include "unlock_vacancies.h"

namespace overstap {

/// What items open, found from what each of them changes.
struct UnlockGains {
  const OccupationGains& occupations;
  const VacancyGains& vacancies;

  [[nodiscard]] Opened opened(std::uint32_t item) const {
    return {occupations.opened(item), vacancies.opened(item)};
  }
  [[nodiscard]] Opened opened(std::uint32_t item, std::uint32_t other) const {
    return {occupations.opened(item, other), vacancies.opened(item, other)};
  }
};

/// Offers every pair that may be among the first to a ranking.
///
/// Partner by partner it is counted what each other partner may open together with this one and
/// neither opens alone: per occupation the partners stand by gain, largest first, so that those
/// that reach what this one still needs come first and the rest is never looked at. A pair opens
/// no more groups of occupations than both alone and these. What both show is counted twice, so
/// this is a bound, and whoever passes it is judged in full.
///
/// A level may open occupations that another item covers: levels, which are few, are paired with
/// everything.
class PairSearch {
 public:
  PairSearch(const UnlockCase& asked, std::span<const UnlockCandidate> candidates,
             const UnlockGains& gains, UnlockRanking<UnlockGains>& ranking);
  void run();

 private:
  struct Half {
    OccupationId group, occupation;
    std::int64_t gain = 0;
  };
  /// An item that may take part in a pair, with what bounds the pair.
  struct Partner {
    std::uint32_t item = 0;
    std::size_t total = 0, vacancies = 0;  ///< opened alone
    std::size_t vacancy_halves = 0;
    std::vector<OccupationId> groups;  ///< of the occupations opened alone
    std::vector<Half> halves;          ///< of other groups; by group
    std::size_t half_groups = 0;
    /// Twice what a pair opens is no more than the sum of these.
    [[nodiscard]] std::size_t bound() const { return 2 * total + half_groups + vacancy_halves; }
    /// A pair that shares no half opens no more than what one opens alone and this of the other.
    [[nodiscard]] std::size_t apart() const { return total + vacancy_halves; }
  };
  /// A partner to whom an occupation is a half.
  struct Second {
    std::int64_t gain = 0;
    std::uint32_t partner = 0;
  };

  [[nodiscard]] bool may_be_asked(std::uint32_t item) const;
  [[nodiscard]] Partner partner_of(std::uint32_t item) const;
  void stand_in_order();
  void pair_levels();
  void count_shared_halves(std::uint32_t first, std::uint32_t end);
  void offer_pairs(std::uint32_t first, std::uint32_t end);
  void offer(const Partner& a, const Partner& b, std::size_t shared);

  std::span<const OccupationId> groups_;  ///< per occupation the near-synonym that stands for it
  const UnlockGains& gains_;
  UnlockRanking<UnlockGains>& ranking_;
  std::vector<std::uint32_t> levels_;
  std::vector<std::uint32_t> with_levels_;    ///< whoever may matter beside a level
  std::vector<Partner> partners_;             ///< without a level; largest bound first
  std::vector<std::uint32_t> apart_;          ///< partners; largest `apart` first
  std::vector<std::vector<Second>> seconds_;  ///< per occupation; largest gain first

  // Of the partner in hand.
  std::vector<std::uint32_t> shared_;   ///< per partner: groups that the two may open together
  std::vector<OccupationId> counted_;   ///< per partner: the group counted last
  std::vector<std::uint32_t> sharing_;  ///< partners with any
  std::vector<bool> opened_;            ///< per group: opened alone
};

}  // namespace overstap
