// SPDX-License-Identifier: Apache-2.0
#include "unlock_occupations.h"

#include <algorithm>
#include <tuple>

#include "viable.h"

namespace overstap {
namespace {

SeekerState state_with(const UnlockCase& asked, std::initializer_list<const UnlockItem*> items) {
  SeekerProfile profile = asked.seeker;
  for (const UnlockItem* item : items) give(asked, *item, profile);
  return seeker_state(asked.market, profile, asked.as_of);
}

/// What is held more strongly with one item than without.
std::vector<HeldSkill> gained_by(const UnlockCase& asked, const SeekerState& base,
                                 const UnlockCandidate& candidate) {
  const UnlockItem& item = candidate.unlock.item;
  const bool denied = item.skill && std::ranges::binary_search(base.denied, *item.skill);
  if (item.kind == UnlockKind::skill && !denied) {
    return {{.skill = *item.skill, .strength = asked.market.weights().strength_stated}};
  }
  std::vector<HeldSkill> gained;
  for (const HeldSkill& held : state_with(asked, {&item}).career.held) {
    const auto& before = base.career.held;
    const auto found = std::ranges::lower_bound(before, held.skill, {}, &HeldSkill::skill);
    const bool known = found != before.end() && found->skill == held.skill;
    if (!known || found->strength < held.strength) gained.push_back(held);
  }
  return gained;
}

}  // namespace

/// Scratch for one item: what it shows better than it is shown now, and the points that gives.
class OccupationGains::Row {
 public:
  Row(const OccupationGains& gains, const Snapshot& market)
      : gains_{gains},
        market_{market},
        better_(market.taxonomy().skill_count()),
        points_(market.taxonomy().occupation_count()) {}

  void assign(std::span<const HeldSkill> gained) {
    for (const SkillId skill : shown_) better_[skill.index()] = 0;
    for (const OccupationId occupation : reached_) points_[occupation.index()] = 0;
    shown_.clear();
    reached_.clear();
    for (const HeldSkill& held : gained) show(held);
    for (const SkillId skill : shown_) add_points(skill);
  }

  [[nodiscard]] std::span<const OccupationId> reached() const { return reached_; }
  [[nodiscard]] std::int64_t points(OccupationId to) const { return points_[to.index()]; }
  [[nodiscard]] Shows shows() const {
    Shows out;
    for (const SkillId skill : shown_) out.emplace_back(skill, better_[skill.index()]);
    std::ranges::sort(out);
    return out;
  }

 private:
  void show(const HeldSkill& held) {
    const ShownSkills& now = gains_.scorer_.last_shown();
    for (const CloseSkill& close : market_.closeness().shown_by(held.skill)) {
      const std::int32_t better = close.closeness * held.strength - now[close.other].points;
      std::int32_t& best = better_[close.other.index()];
      if (better <= best) continue;
      if (best == 0) shown_.push_back(close.other);
      best = better;
    }
  }

  void add_points(SkillId skill) {
    const std::int64_t better = better_[skill.index()];
    std::int64_t by_relevance[kRelevances];
    for (std::size_t r = 0; r < kRelevances; ++r) {
      by_relevance[r] = gains_.scorer_.weight(skill, static_cast<Relevance>(r)) * better;
    }
    for (const SkillOccupation& asking : market_.taxonomy().occupations_asking(skill)) {
      const std::size_t to = asking.occupation.index();
      if (gains_.need_[to] <= 0) continue;
      if (points_[to] == 0) reached_.push_back(asking.occupation);
      points_[to] += by_relevance[static_cast<std::size_t>(asking.relevance)];
    }
  }

  const OccupationGains& gains_;
  const Snapshot& market_;
  std::vector<std::int32_t> better_;  ///< per skill
  std::vector<std::int64_t> points_;  ///< per occupation
  std::vector<SkillId> shown_;
  std::vector<OccupationId> reached_;
};

OccupationGains::OccupationGains(const UnlockCase& asked, const Traveller& traveller,
                                 std::span<const UnlockCandidate> candidates)
    : market_{asked.market},
      scorer_{asked.market.taxonomy(), asked.market.closeness(), asked.market.weights()},
      groups_{asked.market.near_synonyms()} {
  judge_occupations(asked, traveller);
  count_general();
  judge_levels(asked, traveller, candidates);
  collect(asked, traveller, candidates);
}

void OccupationGains::judge_occupations(const UnlockCase& asked, const Traveller& traveller) {
  scorer_.score_all(traveller.state.career.held, scores_);
  in_play_.resize(scores_.size());
  need_.resize(scores_.size());
  for (std::uint32_t id = 0; id < scores_.size(); ++id) {
    const OccupationId to{id};
    in_play_[id] = scores_[id].known() && !traveller.holds(to) &&
                   wish_conflicts(traveller, to).empty() && roster_conflicts(traveller, to).empty();
    if (in_play_[id])
      need_[id] = std::max<std::int64_t>(0, points_to_viable(asked.market, scores_[id]));
  }
}

std::size_t OccupationGains::class_of(const Traveller& traveller, const Levels& levels) {
  const auto found = std::ranges::find(classes_, levels, &LevelClass::levels);
  if (found != classes_.end()) return static_cast<std::size_t>(found - classes_.begin());
  CareerState career = traveller.state.career;
  std::tie(career.diploma, career.working_level) = levels;
  const bool own = classes_.empty();
  LevelClass made{levels, std::vector<bool>(scores_.size()), {}};
  for (std::uint32_t id = 0; id < scores_.size(); ++id) {
    if (!in_play_[id]) continue;
    const bool viable = need_[id] == 0;
    if (!own && viable && classes_.front().enterable[id]) continue;
    const EntryGap gap = entry_gap(market_.taxonomy(), market_.entries(), market_.trainings(),
                                   career, OccupationId{id});
    made.enterable[id] = gap.kind <= StepKind::after_training;
    if (!own && viable && made.enterable[id]) made.viable_now.emplace_back(id);
  }
  classes_.push_back(std::move(made));
  return classes_.size() - 1;
}

void OccupationGains::close_groups_within_reach() {
  std::vector<bool> reached(groups_.size());
  for (std::uint32_t id = 0; id < groups_.size(); ++id) {
    if (!in_play_[id] || need_[id] > 0 || !enterable(OccupationId{id})) continue;
    if (!reached[groups_[id].index()]) ++now_;
    reached[groups_[id].index()] = true;
  }
  for (std::uint32_t id = 0; id < groups_.size(); ++id) {
    if (!reached[groups_[id].index()]) continue;
    in_play_[id] = false;
    need_[id] = 0;
  }
}

void OccupationGains::judge_levels(const UnlockCase& asked, const Traveller& traveller,
                                   std::span<const UnlockCandidate> candidates) {
  const auto levels_of = [&](std::initializer_list<const UnlockItem*> items) {
    const CareerState career = state_with(asked, items).career;
    return Levels{career.diploma, career.working_level};
  };
  reach_.resize(candidates.size());
  class_of(traveller, {traveller.state.career.diploma, traveller.state.career.working_level});
  close_groups_within_reach();
  std::vector<std::uint32_t> giving;
  for (std::uint32_t i = 0; i < candidates.size(); ++i) {
    if (!candidates[i].gives_level) continue;
    reach_[i].level_class = class_of(traveller, levels_of({&candidates[i].unlock.item}));
    giving.push_back(i);
  }
  for (const std::uint32_t i : giving) {
    for (const std::uint32_t k : giving) {
      if (k <= i) continue;
      together_[{i, k}] =
          class_of(traveller, levels_of({&candidates[i].unlock.item, &candidates[k].unlock.item}));
    }
  }
}

std::size_t OccupationGains::class_of(std::uint32_t item, std::uint32_t other) const {
  const auto both = together_.find(std::minmax(item, other));
  if (both != together_.end()) return both->second;
  // At most one of them gives a level.
  return reach_[item].level_class + reach_[other].level_class;
}

void OccupationGains::collect(const UnlockCase& asked, const Traveller& traveller,
                              std::span<const UnlockCandidate> candidates) {
  Row row{*this, market_};
  std::vector<std::vector<HeldSkill>> gained(candidates.size());
  std::vector<Largest> largest(scores_.size());
  for (std::uint32_t i = 0; i < candidates.size(); ++i) {
    gained[i] = gained_by(asked, traveller.state, candidates[i]);
    row.assign(gained[i]);
    for (const OccupationId to : row.reached()) {
      const std::int64_t points = row.points(to);
      Largest& best = largest[to.index()];
      if (points >= need_[to.index()]) {
        reach_[i].viable.push_back(to);
      } else if (points > best.first) {
        best = {points, best.first, i};
      } else {
        best.second = std::max(best.second, points);
      }
    }
    std::ranges::sort(reach_[i].viable);
  }
  for (std::uint32_t i = 0; i < candidates.size(); ++i) {
    row.assign(gained[i]);
    keep_halves(i, row, largest);
  }
}

void OccupationGains::keep_halves(std::uint32_t item, const Row& row,
                                  std::span<const Largest> largest) {
  Reach& reach = reach_[item];
  for (const OccupationId to : row.reached()) {
    const std::int64_t points = row.points(to), need = need_[to.index()];
    const Largest& best = largest[to.index()];
    const std::int64_t other = best.item == item ? best.second : best.first;
    if (points < need && points + other >= need) reach.halves.push_back({to, points});
  }
  std::ranges::sort(reach.halves, {}, &Half::occupation);
  if (!reach.halves.empty()) reach.shows = row.shows();
}

void OccupationGains::count_general() {
  const Taxonomy& taxonomy = market_.taxonomy();
  for (std::uint32_t id = 0; id < taxonomy.skill_count(); ++id) {
    const SkillId skill{id};
    const SkillRecord& record = taxonomy.record(skill);
    const bool plain = record.kind == SkillKind::skill || record.kind == SkillKind::knowledge;
    if (!plain || !is_scored(record) || record.reuse != SkillReuse::transversal) continue;
    if (scorer_.last_shown()[skill].points > 0) continue;
    const auto asking = taxonomy.occupations_asking(skill);
    if (std::ranges::any_of(asking, [&](const SkillOccupation& row) {
          return in_play_[row.occupation.index()] && need_[row.occupation.index()] > 0;
        })) {
      ++general_;
    }
  }
}

void OccupationGains::name_one_per_group(std::vector<OccupationId>& occupations) const {
  const auto group = [&](OccupationId id) { return groups_[id.index()]; };
  std::ranges::sort(occupations, {},
                    [&](OccupationId id) { return std::tuple{group(id), id != group(id), id}; });
  const auto repeated = std::ranges::unique(occupations, {}, group);
  occupations.erase(repeated.begin(), repeated.end());
  std::ranges::sort(occupations);
}

/// What both show better than it is shown now: the lesser of the two.
OccupationGains::Shows OccupationGains::shown_by_both(const Reach& a, const Reach& b) {
  Shows both;
  auto other = b.shows.begin();
  for (const auto& [skill, better] : a.shows) {
    while (other != b.shows.end() && other->first < skill) ++other;
    if (other == b.shows.end()) break;
    if (other->first == skill) both.emplace_back(skill, std::min(better, other->second));
  }
  return both;
}

std::int64_t OccupationGains::points_at(const Shows& shows, OccupationId occupation) const {
  const auto asked = market_.taxonomy().skills_of(occupation);
  std::int64_t points = 0;
  for (const auto& [skill, better] : shows) {
    const auto row = std::ranges::lower_bound(asked, skill, {}, &OccupationSkill::skill);
    if (row == asked.end() || row->skill != skill) continue;
    points += scorer_.weight(skill, row->relevance) * better;
  }
  return points;
}

std::vector<OccupationId> OccupationGains::opened(std::uint32_t item) const {
  const LevelClass& level = classes_[reach_[item].level_class];
  std::vector<OccupationId> out = level.viable_now;
  for (const OccupationId to : reach_[item].viable) {
    if (level.enterable[to.index()]) out.push_back(to);
  }
  name_one_per_group(out);
  return out;
}

std::vector<OccupationId> OccupationGains::opened(std::uint32_t item, std::uint32_t other) const {
  const LevelClass& level = classes_[class_of(item, other)];
  const Reach &a = reach_[item], &b = reach_[other];
  std::vector<OccupationId> out = level.viable_now;
  std::ranges::set_union(a.viable, b.viable, std::back_inserter(out));
  std::optional<Shows> both;
  auto half = b.halves.begin();
  for (const Half& own : a.halves) {
    while (half != b.halves.end() && half->occupation < own.occupation) ++half;
    if (half == b.halves.end()) break;
    const std::int64_t need = need_[own.occupation.index()];
    if (half->occupation != own.occupation || own.gain + half->gain < need) continue;
    if (!both) both = shown_by_both(a, b);
    if (own.gain + half->gain - points_at(*both, own.occupation) >= need) {
      out.push_back(own.occupation);
    }
  }
  std::erase_if(out, [&](OccupationId to) { return !level.enterable[to.index()]; });
  name_one_per_group(out);
  return out;
}

}  // namespace overstap
