// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "overstap/engine/seeker_state.h"
#include "overstap/graph/model.h"

namespace overstap {

/// Where a score's points come from. Only skills and knowledge earn points.
enum class Criterion : std::uint8_t { skill, knowledge };

/// One asked skill with what it earned. Ids, not sentences.
struct Contribution {
  Criterion criterion = Criterion::skill;
  SkillId asked;
  std::optional<std::uint32_t> demand;  ///< index into Vacancy::demands; nothing for occupations
  std::int64_t points = 0;              ///< part of Score::earned
  std::int64_t possible = 0;            ///< part of Score::possible
  std::int64_t weight = 0;              ///< w_j: possible == w_j * 10^8
  bool general = false;                 ///< transversal: folded into one line on screen
  bool denied = false;                  ///< the person says: not held
  std::optional<SkillId> held;          ///< nothing = not shown
  Relation relation = Relation::equal;
  std::int32_t closeness = 0, strength = 0;
  std::optional<ClaimOrigin> origin;
};

/// The parts of a score. Invariant, tested: the points sum to `score.earned` and the possibles to
/// `score.possible`, exactly.
struct Explanation {
  Score score;
  std::vector<Contribution>
      contributions;  ///< by points descending, then possible descending, then asked skill
};

}  // namespace overstap
