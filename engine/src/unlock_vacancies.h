// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <vector>

#include "unlock_items.h"

namespace overstap {

/// Vacancies within reach, and what items add to them. Only vacancies that nothing but demands for
/// skills, certificates, languages and levels keeps out are in play, and only items that touch such
/// a demand are judged, each by its own profile.
class VacancyGains {
 public:
  VacancyGains(const UnlockCase& asked, const Traveller& traveller,
               std::span<const UnlockCandidate> candidates);

  [[nodiscard]] std::uint32_t within_reach_now() const { return now_; }

  /// Vacancies that come within reach, ascending.
  [[nodiscard]] const std::vector<std::uint32_t>& opened(std::uint32_t item) const {
    return items_[item].opened;
  }
  [[nodiscard]] std::vector<std::uint32_t> opened(std::uint32_t item, std::uint32_t other) const;

  /// Of how many vacancies an item may give one half of what opens them:
  /// `opened(i, k) <= opened(i) + opened(k) + min(halves(i), halves(k))`.
  [[nodiscard]] std::size_t halves(std::uint32_t item) const {
    return items_[item].touched.size() - items_[item].opened.size();
  }

 private:
  struct Touches {
    std::vector<std::uint32_t> touched;  ///< vacancies in play; ascending
    std::vector<std::uint32_t> opened;   ///< of these; ascending
  };

  void touch(const Vacancy& vacancy, std::uint32_t index, const May& may);

  const UnlockCase& asked_;
  std::span<const UnlockCandidate> candidates_;
  std::multimap<SkillId, std::uint32_t> by_skill_;  ///< items that give a skill
  std::vector<std::uint32_t> by_level_;             ///< items that give a level
  std::vector<Touches> items_;
  std::uint32_t now_ = 0;
};

}  // namespace overstap
