// SPDX-License-Identifier: Apache-2.0
#include "overstap/engine/planner.h"
#include "overstap/profiles/source_text.h"

overstap::Result<overstap::TransitionList> plan(const overstap::TransitionPlanner& planner) {
#ifdef OVERSTAP_WRONG
  const overstap::SourceText person;
#else
  const overstap::SeekerProfile person;
#endif
  return planner.transitions(person, {});
}
