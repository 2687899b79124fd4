// SPDX-License-Identifier: Apache-2.0
#include "unlock_pairs.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace overstap {

PairSearch::PairSearch(const UnlockCase& asked, std::span<const UnlockCandidate> candidates,
                       const UnlockGains& gains, UnlockRanking<UnlockGains>& ranking)
    : groups_{asked.market.near_synonyms()}, gains_{gains}, ranking_{ranking} {
  for (std::uint32_t i = 0; i < candidates.size(); ++i) {
    if (candidates[i].by_employer() || !may_be_asked(i)) continue;
    if (candidates[i].gives_level) {
      levels_.push_back(i);
      continue;
    }
    Partner partner = partner_of(i);
    const bool only_with_level =
        !gains.occupations.makes_viable(i).empty() || !gains.occupations.halves(i).empty();
    if (partner.bound() > 0 || only_with_level) with_levels_.push_back(i);
    if (partner.bound() > 0) partners_.push_back(std::move(partner));
  }
  stand_in_order();
}

/// Whether anything that an item may open, alone or in a pair, asks it itself.
bool PairSearch::may_be_asked(std::uint32_t item) const {
  if (gains_.vacancies.halves(item) > 0) return true;
  Opened most = ranking_.single(item);
  if (ranking_.is_asked_in(item, most)) return true;
  most.occupations = gains_.occupations.makes_viable(item);
  for (const auto& half : gains_.occupations.halves(item)) {
    most.occupations.push_back(half.occupation);
  }
  return ranking_.is_asked_in(item, most);
}

PairSearch::Partner PairSearch::partner_of(std::uint32_t item) const {
  const Opened& alone = ranking_.single(item);
  Partner partner{
      item, alone.total(), alone.vacancies.size(), gains_.vacancies.halves(item), {}, {}, 0};
  for (const OccupationId id : alone.occupations) partner.groups.push_back(groups_[id.index()]);
  for (const auto& half : gains_.occupations.halves(item)) {
    const OccupationId group = groups_[half.occupation.index()];
    if (!gains_.occupations.enterable(half.occupation)) continue;
    if (std::ranges::find(partner.groups, group) != partner.groups.end()) continue;
    partner.halves.push_back({group, half.occupation, half.gain});
  }
  std::ranges::sort(partner.halves, {},
                    [](const Half& half) { return std::tuple{half.group, half.occupation}; });
  const Half* before = nullptr;
  for (const Half& half : partner.halves) {
    if (before == nullptr || before->group != half.group) ++partner.half_groups;
    before = &half;
  }
  return partner;
}

void PairSearch::stand_in_order() {
  std::ranges::stable_sort(partners_, std::ranges::greater{}, &Partner::bound);
  seconds_.resize(groups_.size());
  for (std::uint32_t p = 0; p < partners_.size(); ++p) {
    apart_.push_back(p);
    for (const Half& half : partners_[p].halves) {
      seconds_[half.occupation.index()].push_back({half.gain, p});
    }
  }
  std::ranges::stable_sort(apart_, std::ranges::greater{},
                           [&](std::uint32_t p) { return partners_[p].apart(); });
  for (auto& seconds : seconds_) {
    std::ranges::stable_sort(seconds, std::ranges::greater{}, &Second::gain);
  }
  shared_.resize(partners_.size());
  counted_.resize(partners_.size());
  opened_.resize(groups_.size());
}

void PairSearch::pair_levels() {
  for (std::size_t i = 0; i < levels_.size(); ++i) {
    for (std::size_t k = i + 1; k < levels_.size(); ++k) ranking_.consider(levels_[i], levels_[k]);
    for (const std::uint32_t item : with_levels_) ranking_.consider(levels_[i], item);
  }
}

void PairSearch::run() {
  pair_levels();
  const auto count = static_cast<std::uint32_t>(partners_.size());
  for (std::uint32_t first = 0; first < count; ++first) {
    const std::size_t own = partners_[first].bound();
    const auto end = std::partition_point(
        partners_.begin() + first + 1, partners_.end(),
        [&](const Partner& other) { return own + other.bound() >= 2 * ranking_.least_total(); });
    if (end == partners_.begin() + first + 1) break;
    offer_pairs(first, static_cast<std::uint32_t>(end - partners_.begin()));
  }
}

/// With the partners after `first`, up to `end`.
void PairSearch::count_shared_halves(std::uint32_t first, std::uint32_t end) {
  sharing_.clear();
  for (const Half& half : partners_[first].halves) {
    const std::int64_t lacking = gains_.occupations.need(half.occupation) - half.gain;
    for (const Second& second : seconds_[half.occupation.index()]) {
      if (second.gain < lacking) break;
      const std::uint32_t other = second.partner;
      if (other <= first || other >= end) continue;
      if (shared_[other] == 0) {
        sharing_.push_back(other);
      } else if (counted_[other] == half.group) {
        continue;
      }
      counted_[other] = half.group;
      ++shared_[other];
    }
  }
}

void PairSearch::offer_pairs(std::uint32_t first, std::uint32_t end) {
  const Partner& own = partners_[first];
  count_shared_halves(first, end);
  for (const OccupationId group : own.groups) opened_[group.index()] = true;
  for (const std::uint32_t other : sharing_) offer(own, partners_[other], shared_[other]);
  for (const std::uint32_t other : apart_) {
    if (own.total + partners_[other].apart() < ranking_.least_total()) break;
    if (other <= first || other >= end || shared_[other] > 0) continue;
    offer(own, partners_[other], 0);
  }
  for (const OccupationId group : own.groups) opened_[group.index()] = false;
  for (const std::uint32_t other : sharing_) shared_[other] = 0;
}

void PairSearch::offer(const Partner& a, const Partner& b, std::size_t shared) {
  const std::size_t vacancies =
      a.vacancies + b.vacancies + std::min(a.vacancy_halves, b.vacancy_halves);
  const auto kept = [&](std::size_t occupations) {
    const std::size_t total = occupations + vacancies;
    return total > std::max(a.total, b.total) &&
           ranking_.may_be_kept(a.item, b.item, total, vacancies);
  };
  const std::size_t most = a.groups.size() + b.groups.size() + shared;
  if (!kept(most)) return;
  const auto both =
      std::ranges::count_if(b.groups, [&](OccupationId group) { return opened_[group.index()]; });
  if (kept(most - static_cast<std::size_t>(both))) ranking_.consider(a.item, b.item);
}

}  // namespace overstap
