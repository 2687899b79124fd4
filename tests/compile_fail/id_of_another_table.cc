// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/taxonomy.h"

std::span<const overstap::OccupationSkill> asked(const overstap::Taxonomy& taxonomy) {
#ifdef OVERSTAP_WRONG
  return taxonomy.skills_of(overstap::SkillId{0});
#else
  return taxonomy.skills_of(overstap::OccupationId{0});
#endif
}
