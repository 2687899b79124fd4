// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/ids.h"

bool same(overstap::SkillId a, overstap::SkillId b, overstap::OccupationId c) {
#ifdef OVERSTAP_WRONG
  return a == c;
#else
  return a == b && c == c;
#endif
}
