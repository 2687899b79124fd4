// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/ids.h"

#ifdef OVERSTAP_WRONG
const overstap::SkillId kFirst = 0u;
#else
const overstap::SkillId kFirst{0u};
#endif
