// SPDX-License-Identifier: Apache-2.0
//
// Contract: shown, never deciding. One kind offered that the person accepts -> met; none -> not
// met; one side silent -> unknown. Worked example: offered agency; accepted permanent and
// temporary: not met, and shown so.
#include "judge.h"

namespace overstap {

std::optional<Requirement> judge_contract(const Case& asked) {
  const auto& offered = asked.vacancy.contracts;
  const auto& accepted = asked.seeker.accepts_contracts;
  if (offered.empty() && accepted.empty()) return std::nullopt;
  Requirement requirement;
  requirement.kind = RequirementKind::contract;
  requirement.deciding = false;
  requirement.of_person = true;
  if (offered.empty() || accepted.empty()) return requirement;
  const bool fits = std::ranges::any_of(offered, [&](ContractKind kind) {
    return std::ranges::find(accepted, kind) != accepted.end();
  });
  requirement.state = fits ? State::met : State::not_met;
  requirement.reason = fits ? Reason::overlap : Reason::no_overlap;
  return requirement;
}

}  // namespace overstap
