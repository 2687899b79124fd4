// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "overstap/engine/explanation.h"
#include "overstap/graph/held_skills.h"
#include "overstap/profiles/vacancy.h"

namespace overstap {

/// The weights of one vacancy sum to no more than this, so that a score stays within 64 bits: each
/// is capped at this over the number of demands. The default numbers reach the cap beyond 7,000
/// demands.
inline constexpr std::int64_t kMaxTotalWeight = 90'000'000'000;

/// A skill that a vacancy asks and that counts.
struct ScoredDemand {
  SkillId skill;
  std::uint32_t demand = 0;  ///< index into Vacancy::demands
  std::int64_t weight = 0;   ///< above 0
};

/// The skill demands that count, in the order of the vacancy. A skill asked twice counts once, at
/// its greatest weight. Replaces `out`.
void scored_demands(const Snapshot& market, const Vacancy& vacancy, std::vector<ScoredDemand>& out);

/// The strongest evidence among `held` (ascending skill id) for one asked skill; ties as in
/// ShownSkills.
[[nodiscard]] Shown best_shown(std::span<const HeldSkill> held, const Closeness& closeness,
                               SkillId asked);

/// What one asked skill contributes, with its evidence. `shown` is the best answer among the skills
/// held in `state`.
[[nodiscard]] Contribution contribution_of(const Taxonomy& taxonomy, const SeekerState& state,
                                           SkillId asked, std::int64_t weight, const Shown& shown);

/// Adds up the contributions and puts them in order.
[[nodiscard]] Explanation to_explanation(std::vector<Contribution> contributions);

/// Can of many people for one vacancy: per skill that shows something asked, what it shows. Built
/// once per vacancy.
class DemandTable {
 public:
  DemandTable(const Snapshot& market, const Vacancy& vacancy);
  /// One merge over what is held. `held` ascending by skill. O(held + table).
  [[nodiscard]] Score score(std::span<const HeldSkill> held);

 private:
  struct Row {
    SkillId held;
    std::uint32_t slot = 0;  ///< index into `demands_`
    std::int32_t closeness = 0;
  };
  std::vector<ScoredDemand> demands_;
  std::vector<Row> rows_;  ///< ascending held skill
  std::vector<std::int64_t> best_;
  std::int64_t possible_ = 0;
};

}  // namespace overstap
