// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "overstap/engine/snapshot.h"
#include "overstap/graph/career.h"
#include "overstap/profiles/seeker.h"

namespace overstap {

/// Which part of a profile a held skill rests on.
struct ClaimOrigin {
  enum class Kind : std::uint8_t { claim, certificate, employment, language };
  Kind kind = Kind::claim;
  std::uint32_t index = 0;  ///< into SeekerProfile::claims, certificates, employment or languages
  Evidence evidence = Evidence::stated;
  Relevance relevance =
      Relevance::essential;  ///< for employment: what the skill is to that occupation
};

/// A seeker at a reference date, ready for scoring: the strongest evidence per skill, months per
/// occupation, levels. Denied claims are *not held*: the skill is held by nothing, also not through
/// an occupation. A confirmed claim has at least `strength_stated`.
struct SeekerState {
  CareerState career;  ///< `held[i].source` indexes `origins`
  std::vector<ClaimOrigin> origins;
  std::vector<SkillId> denied;  ///< ascending
  bool thin = false;            ///< no claim and no linked occupation: can is unknown
  Date as_of;
};

/// O(claims + skills of the occupations held). Months of one occupation are the union of its
/// intervals up to `as_of`; gaps are not read. Derived strength = base * (floor + (whole - floor) *
/// min(months, cap) / cap); an unknown duration counts as the floor. Working level: the highest of
/// completed diplomas (a foreign one only by its valuation), assessment or EVC, and the lower end
/// of the usual level of an occupation held for `working_level_months`; a merely stated level
/// counts when nothing else is known. Thin: no claim that is not denied, no certificate and no
/// linked occupation. Languages alone leave a profile thin.
[[nodiscard]] SeekerState seeker_state(const Snapshot& market, const SeekerProfile& seeker,
                                       Date as_of);

/// What is known of time worked over a choice of jobs.
struct TimeWorked {
  bool any = false;  ///< at least one such job
  std::optional<Months>
      months;               ///< union of the intervals; nothing = no job with a usable interval
  bool incomplete = false;  ///< some such job has no usable interval: `months` is a lower bound
};
/// Over the jobs for which `wanted[i]` is set (one flag per SeekerProfile::employment). Overlaps
/// count once; part-time months are months.
[[nodiscard]] TimeWorked time_worked(const SeekerProfile& seeker, Date as_of,
                                     const std::vector<bool>& wanted);

/// Whether a certificate's validity ended before `as_of`. Only the parts that both dates know are
/// compared: valid until 2024 holds all 2024.
[[nodiscard]] bool has_expired(const CertificateHeld& certificate, Date as_of);

}  // namespace overstap
