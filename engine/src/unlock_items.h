// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "overstap/engine/requirements.h"
#include "overstap/engine/unlock.h"
#include "transition_rows.h"

namespace overstap {

/// Whose reach is asked after, and over what.
struct UnlockCase {
  const Snapshot& market;
  const SeekerProfile& seeker;
  std::span<const Vacancy> vacancies;
  Date as_of;
};

/// An item before it is known what it opens.
struct UnlockCandidate {
  Unlock unlock;               ///< `opened` is empty
  std::vector<SkillId> gives;  ///< skills, certificates and languages, with all that they show
  bool gives_level = false;    ///< a diploma or a working level
  [[nodiscard]] bool by_employer() const { return unlock.access == TrainingAccess::via_employer; }
};

/// Everything that the person lacks and could come to hold, in order of kind and id.
[[nodiscard]] std::vector<UnlockCandidate> unlock_candidates(const UnlockCase& asked,
                                                             const Traveller& traveller);

/// Writes an item into a profile, as if the person had it at the reference date.
void give(const UnlockCase& asked, const UnlockItem& item, SeekerProfile& profile);

/// Whether `part` is a part of `whole`: having `whole` is having `part` too.
[[nodiscard]] bool is_part_of(const UnlockCase& asked, const UnlockCandidate& part,
                              const UnlockCandidate& whole);

/// Blocks in which no deciding requirement is not met.
[[nodiscard]] inline bool within_reach(Block block) {
  return block == Block::certain || block == Block::possible;
}

}  // namespace overstap
