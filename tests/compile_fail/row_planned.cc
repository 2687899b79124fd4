// SPDX-License-Identifier: Apache-2.0
#include "overstap/engine/planner.h"
#include "overstap/profiles/reader.h"

overstap::Result<overstap::TransitionList> plan(
    const overstap::TransitionPlanner& planner,
    const overstap::ReadRow<overstap::SeekerProfile>& row) {
#ifdef OVERSTAP_WRONG
  return planner.transitions(row, {});
#else
  return planner.transitions(row.value, {});
#endif
}
