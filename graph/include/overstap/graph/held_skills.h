// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "overstap/graph/closeness.h"
#include "overstap/graph/model.h"
#include "overstap/graph/taxonomy.h"

namespace overstap {

/// One skill that somebody (or an occupation) holds, with how strongly it is shown.
struct HeldSkill {
  SkillId skill;
  std::int32_t strength = 0;  ///< 1..10000
  std::uint32_t source = 0;   ///< meaning belongs to the caller: index of the claim, ...
  friend bool operator==(const HeldSkill&, const HeldSkill&) = default;
};

/// What an occupation gives to those who held it: its assessable skills, essential ones at
/// `strength_derived_essential`, others at `strength_derived_optional`. `source` is the occupation
/// id. Ascending skill id.
[[nodiscard]] std::vector<HeldSkill> skills_given_by(const Taxonomy& taxonomy,
                                                     OccupationId occupation,
                                                     const ModelWeights& weights);

/// What holding `certificate` shows: itself and whatever it covers, directly or through another
/// certificate. Ascending.
[[nodiscard]] std::vector<SkillId> shown_by_certificate(const Taxonomy& taxonomy,
                                                        SkillId certificate);

/// The best answer to one asked skill.
struct Shown {
  std::int32_t points = 0;  ///< closeness x strength, 0..100,000,000; 0 = not shown
  std::int32_t closeness = 0;
  std::int32_t strength = 0;
  Relation relation = Relation::equal;
  std::uint32_t held = 0;  ///< index into the held skills
};
/// The unit in which a fully shown demand is counted: closeness x strength = 10000 x 10000.
inline constexpr std::int64_t kFullPoints = std::int64_t{kWhole} * kWhole;

/// For each asked skill the strongest thing held: `max over held i of closeness(i, asked) *
/// strength_i`. Ties: the smaller relation, then the smaller held skill id. Reusable scratch: after
/// warm-up `assign` allocates nothing. One per thread.
class ShownSkills {
 public:
  explicit ShownSkills(std::size_t skill_count) : shown_(skill_count) {}

  /// Replaces the content. O(sum of the closeness rows of what is held). `held` must hold each
  /// skill at most once.
  void assign(std::span<const HeldSkill> held, const Closeness& closeness);
  [[nodiscard]] const Shown& operator[](SkillId asked) const { return shown_[asked.index()]; }
  /// The skills that are shown at all, in no set order.
  [[nodiscard]] std::span<const SkillId> touched() const { return touched_; }

 private:
  std::vector<Shown> shown_;
  std::vector<SkillId> touched_;
};

}  // namespace overstap
