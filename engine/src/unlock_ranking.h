// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <span>
#include <tuple>
#include <utility>
#include <vector>

#include "top.h"
#include "unlock_items.h"

namespace overstap {

/// Which of two answers stands first: most opened, most vacancies, fewest weeks (unknown last), id.
struct UnlockKey {
  std::size_t total = 0, vacancies = 0;
  std::int32_t unknown_weeks = 0;  ///< items of which no offer tells a duration
  Range<Weeks> weeks;              ///< of the others, added
  std::uint32_t first = 0, second = 0;

  friend bool operator<(const UnlockKey& a, const UnlockKey& b) {
    if (a.total != b.total) return a.total > b.total;
    if (a.vacancies != b.vacancies) return a.vacancies > b.vacancies;
    return std::tie(a.unknown_weeks, a.weeks, a.first, a.second) <
           std::tie(b.unknown_weeks, b.weeks, b.first, b.second);
  }
};

/// Puts items and pairs in order. `Gains` tells what is opened: `opened(i)` and `opened(i, k)`.
template <class Gains>
class UnlockRanking {
 public:
  UnlockRanking(const UnlockCase& asked, std::span<const UnlockCandidate> candidates,
                const Gains& gains, int max_results)
      : taxonomy_{asked.market.taxonomy()},
        groups_{asked.market.near_synonyms()},
        candidates_{candidates},
        gains_{gains},
        limit_{static_cast<std::size_t>(max_results)},
        pairs_{limit_, Before{}} {
    for (std::uint32_t i = 0; i < candidates.size(); ++i) {
      singles_.push_back(gains.opened(i));
      if (const auto& training = candidates[i].unlock.item.training) trainings_[*training] = i;
    }
    find_parts(asked);
  }

  [[nodiscard]] const Opened& single(std::uint32_t i) const { return singles_[i]; }

  /// Items that open something: all by an employer only, or none of these.
  [[nodiscard]] std::vector<Unlock> items(bool by_employer) const {
    FirstFew<UnlockKey, Before> first{limit_, Before{}};
    for (std::uint32_t i = 0; i < singles_.size(); ++i) {
      if (candidates_[i].by_employer() != by_employer || singles_[i].total() == 0) continue;
      if (!is_asked_in(i, singles_[i])) continue;
      if (is_no_more_than_a_part(i) || is_given_with_more(i)) continue;
      first.offer(key_of(i, i, singles_[i].total(), singles_[i].vacancies.size()));
    }
    std::vector<Unlock> out;
    for (const UnlockKey& key : first.take()) {
      out.push_back(candidates_[key.first].unlock);
      out.back().opened = singles_[key.first];
    }
    return out;
  }

  /// Whether a pair of which no more is known than these bounds might still be kept.
  [[nodiscard]] bool may_be_kept(std::uint32_t i, std::uint32_t k, std::size_t total,
                                 std::size_t vacancies) const {
    const UnlockKey* last = pairs_.last();
    return last == nullptr || key_of(i, k, total, vacancies) < *last;
  }
  /// Of the last pair that is kept, once there are enough.
  [[nodiscard]] std::size_t least_total() const {
    const UnlockKey* last = pairs_.last();
    return last == nullptr ? 0 : last->total;
  }

  /// Whether what is opened asks a skill itself: one that counts only because it is close to
  /// another is no advice. What is no plain skill always stands.
  [[nodiscard]] bool is_asked_in(std::uint32_t item, const Opened& opened) const {
    const UnlockItem& what = candidates_[item].unlock.item;
    if (what.kind != UnlockKind::skill || !opened.vacancies.empty()) return true;
    return std::ranges::any_of(opened.occupations, [&](OccupationId to) {
      return std::ranges::binary_search(taxonomy_.skills_of(to), *what.skill, {},
                                        &OccupationSkill::skill);
    });
  }

  void consider(std::uint32_t i, std::uint32_t k) {
    if (i > k) std::swap(i, k);
    const Opened opened = gains_.opened(i, k);
    const std::size_t total = opened.total();
    if (total <= std::max(singles_[i].total(), singles_[k].total())) return;
    if (!may_be_kept(i, k, total, opened.vacancies.size())) return;
    if (!adds_what_is_asked(i, k, opened) || !adds_what_is_asked(k, i, opened)) return;
    if (part_does(i, k, total) || part_does(k, i, total)) return;
    pairs_.offer(key_of(i, k, total, opened.vacancies.size()));
  }

  [[nodiscard]] std::vector<UnlockPair> take_pairs() {
    std::vector<UnlockPair> out;
    for (const UnlockKey& key : pairs_.take()) {
      out.push_back({candidates_[key.first].unlock.item, candidates_[key.second].unlock.item,
                     gains_.opened(key.first, key.second)});
    }
    return out;
  }

 private:
  struct Before {
    bool operator()(const UnlockKey& a, const UnlockKey& b) const { return a < b; }
  };

  [[nodiscard]] UnlockKey key_of(std::uint32_t i, std::uint32_t k, std::size_t total,
                                 std::size_t vacancies) const {
    UnlockKey key{total, vacancies, 0, {}, std::min(i, k), std::max(i, k)};
    const auto add = [&](std::uint32_t item) {
      const auto& weeks = candidates_[item].unlock.weeks;
      if (!weeks) {
        ++key.unknown_weeks;
      } else {
        key.weeks = {key.weeks.min + weeks->min, key.weeks.max + weeks->max};
      }
    };
    add(i);
    if (k != i) add(k);
    return key;
  }

  /// What only an employer gives takes the place of nothing that can be had otherwise.
  void find_parts(const UnlockCase& asked) {
    parts_.resize(candidates_.size());
    std::vector<std::pair<SkillId, std::uint32_t>> by_skill;
    for (std::uint32_t i = 0; i < candidates_.size(); ++i) {
      const auto& skill = candidates_[i].unlock.item.skill;
      if (skill) by_skill.emplace_back(*skill, i);
    }
    std::ranges::sort(by_skill);
    for (std::uint32_t whole = 0; whole < candidates_.size(); ++whole) {
      for (const SkillId given : candidates_[whole].gives) {
        const auto same = std::ranges::equal_range(by_skill, given, {},
                                                   &std::pair<SkillId, std::uint32_t>::first);
        for (const auto& [skill, part] : same) {
          const bool harder = candidates_[part].by_employer() && !candidates_[whole].by_employer();
          if (!harder && is_part_of(asked, candidates_[part], candidates_[whole])) {
            parts_[whole].push_back(part);
          }
        }
      }
    }
  }

  /// The same of what a pair opens and `other` alone does not.
  [[nodiscard]] bool adds_what_is_asked(std::uint32_t item, std::uint32_t other,
                                        const Opened& opened) const {
    const auto group = [&](OccupationId id) { return groups_[id.index()]; };
    Opened more;
    std::ranges::copy_if(
        opened.occupations, std::back_inserter(more.occupations), [&](OccupationId id) {
          return std::ranges::find(singles_[other].occupations, group(id), group) ==
                 singles_[other].occupations.end();
        });
    std::ranges::set_difference(opened.vacancies, singles_[other].vacancies,
                                std::back_inserter(more.vacancies));
    return is_asked_in(item, more);
  }

  /// Whether the best offer of an item is a training that opens more: then that is the tip.
  [[nodiscard]] bool is_given_with_more(std::uint32_t item) const {
    const Unlock& unlock = candidates_[item].unlock;
    if (unlock.item.training || unlock.offers.empty()) return false;
    const auto training = trainings_.find(unlock.offers.front());
    return training != trainings_.end() &&
           singles_[training->second].total() > singles_[item].total();
  }

  [[nodiscard]] bool is_no_more_than_a_part(std::uint32_t whole) const {
    return std::ranges::any_of(parts_[whole], [&](std::uint32_t part) {
      return singles_[part].total() == singles_[whole].total();
    });
  }

  [[nodiscard]] bool part_does(std::uint32_t whole, std::uint32_t with, std::size_t total) const {
    return std::ranges::any_of(parts_[whole], [&](std::uint32_t part) {
      return part != with && gains_.opened(part, with).total() == total;
    });
  }

  const Taxonomy& taxonomy_;
  std::span<const OccupationId> groups_;  ///< of near-synonyms: per occupation who stands for it
  std::span<const UnlockCandidate> candidates_;
  const Gains& gains_;
  std::size_t limit_;
  FirstFew<UnlockKey, Before> pairs_;
  std::vector<Opened> singles_;
  std::map<TrainingId, std::uint32_t> trainings_;  ///< the items that are trainings
  std::vector<std::vector<std::uint32_t>> parts_;  ///< per item
};

}  // namespace overstap
