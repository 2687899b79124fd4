// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>

#include "overstap/engine/requirements.h"

/// One rule per kind of requirement, one file each. Every rule only looks and answers; what follows
/// for the block is in assess.cc.
namespace overstap {

/// One person before one vacancy. Views; nothing is kept.
struct Case {
  const Snapshot& market;
  const SeekerProfile& seeker;
  const SeekerState& state;
  const Vacancy& vacancy;

  [[nodiscard]] bool is_denied(SkillId skill) const {
    return std::ranges::binary_search(state.denied, skill);
  }
};

struct Judgement {
  State state = State::unknown;
  Reason reason = Reason::no_data;
};

[[nodiscard]] Judgement judge_skill(const Case& asked, const SkillDemand& demand);
[[nodiscard]] Judgement judge_diploma(const Case& asked, const DiplomaDemand& demand);
[[nodiscard]] Judgement judge_working_level(const Case& asked, const WorkingLevelDemand& demand);
[[nodiscard]] Judgement judge_certificate(const Case& asked, const CertificateDemand& demand);
[[nodiscard]] Judgement judge_language(const Case& asked, const LanguageDemand& demand);
[[nodiscard]] Judgement judge_experience(const Case& asked, const ExperienceYearsDemand& demand);

[[nodiscard]] Requirement judge_hours(const Case& asked);
[[nodiscard]] Requirement judge_roster(const Case& asked);
[[nodiscard]] Requirement judge_travel(const Case& asked);

/// Shown and never deciding; nothing when neither side says anything of it.
[[nodiscard]] std::optional<Requirement> judge_contract(const Case& asked);
[[nodiscard]] std::optional<Requirement> judge_wage(const Case& asked);
[[nodiscard]] std::optional<Requirement> judge_start(const Case& asked);

[[nodiscard]] Requirement judge_wish(const Case& asked, const ConditionWish& wish);

/// What the vacancy is like: its own words first, then what its roster implies, then what is usual
/// in the occupation.
[[nodiscard]] Answer condition_of(const Snapshot& market, const Vacancy& vacancy,
                                  Condition condition);

}  // namespace overstap
