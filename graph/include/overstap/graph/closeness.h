// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "overstap/graph/csr.h"
#include "overstap/graph/model.h"
#include "overstap/graph/taxonomy.h"

namespace overstap {

/// "Who holds `other` shows `closeness` of what is asked" (in the row of the asked skill) or the
/// same read the other way round (in the row of the held skill).
struct CloseSkill {
  SkillId other;
  std::uint16_t closeness = 0;  ///< 1..10000
  Relation relation = Relation::equal;
  std::uint8_t reserved = 0;
};

struct ClosenessStorage {
  CsrStorage<CloseSkill>
      by_asked;  ///< per asked skill: what shows it, itself first, then ascending id
  CsrStorage<CloseSkill>
      by_held;  ///< the transpose, in the same order: itself first, then ascending id
};

/// All pairs with a closeness above zero. Rules, strongest first:
/// equal; held is narrower than asked (any depth, along chains without a group); held is broader
/// (direct only); sibling: a direct broader concept in common that is not a group; related. Where
/// several hold, the closest counts, of equally close ones the first. Groups take part in nothing:
/// a heading is no skill. Certificates and languages are only equal to themselves. Unassessable
/// skills are in no row, as asked or as held. O(sum of row sizes).
[[nodiscard]] ClosenessStorage build_closeness(const Taxonomy& taxonomy,
                                               const ModelWeights& weights);

/// A read-only view; see Taxonomy for lifetime.
class Closeness {
 public:
  Closeness() = default;
  Closeness(Csr<CloseSkill> by_asked, Csr<CloseSkill> by_held)
      : by_asked_{by_asked}, by_held_{by_held} {}

  [[nodiscard]] std::span<const CloseSkill> showing(SkillId asked) const {
    return by_asked_.row(asked.index());
  }
  [[nodiscard]] std::span<const CloseSkill> shown_by(SkillId held) const {
    return by_held_.row(held.index());
  }
  [[nodiscard]] const Csr<CloseSkill>& by_asked() const { return by_asked_; }
  [[nodiscard]] const Csr<CloseSkill>& by_held() const { return by_held_; }

 private:
  Csr<CloseSkill> by_asked_, by_held_;
};

}  // namespace overstap
