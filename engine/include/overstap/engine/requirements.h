// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "overstap/engine/seeker_state.h"
#include "overstap/profiles/vacancy.h"

namespace overstap {

enum class State : std::uint8_t { met, not_met, unknown };

/// What a requirement is about. `skill`..`screening` come from Vacancy::demands; the rest from the
/// vacancy's own fields or the person's wishes.
enum class RequirementKind : std::uint8_t {
  skill,
  diploma,
  working_level,
  certificate,
  language,
  experience,
  screening,
  hours,
  roster,
  travel,
  contract,
  wage,
  start,
  wish,
};

/// Why a state is what it is. Sentences are made in tools/wire.
enum class Reason : std::uint8_t {
  shown,
  denied,
  not_shown,
  no_data,
  below,
  above,
  partly_in_range,
  expired,
  upkeep_unknown,
  by_experience,
  by_assessment,
  by_diploma,
  stated_only,
  abroad_without_valuation,
  not_completed,
  too_far,
  near_the_limit,
  not_available,
  if_needed,
  overlap,
  no_overlap,
  wish_conflict,
  later,
  years_unknown,
};

/// One requirement with its answer. Deciding = legal or required (or the person's own wish, hours,
/// roster, travel); the others are shown and never decide. A demand before a later task - also a
/// legal one: the law attaches it to the task - is shown with its state and decides nothing at the
/// start.
struct Requirement {
  RequirementKind kind = RequirementKind::skill;
  Force force = Force::required;
  bool deciding = true;
  bool of_person = false;  ///< the person's own wish or limit, not the employer's demand
  bool later = false;      ///< after selection: listed, no state
  State state = State::unknown;
  Reason reason = Reason::no_data;
  std::optional<std::uint32_t> demand;  ///< index into Vacancy::demands
  std::optional<Condition> condition;   ///< for wish
  std::optional<Day> day;               ///< roster: the first day and part that fails or is unknown
  std::optional<DayPart> part;
  std::optional<Range<Metres>> distance;  ///< travel
  std::optional<Range<HoursPerWeek>> hours_overlap;
  std::vector<TrainingId>
      offers;  ///< for not met: current offers that cover it in time, fewest weeks
  std::optional<Range<Weeks>> weeks;  ///< of these offers, sequential
  bool start_moves = false;           ///< needed at the start: the start moves by `weeks`
  bool stale_offer =
      false;  ///< an offer exists, but not known to run today: "unknown whether this still exists"
};

enum class Block : std::uint8_t { certain, possible, obtainable, out };

struct May {
  Block block = Block::possible;
  std::vector<Requirement>
      requirements;           ///< demands in order, then the vacancy's own fields, then wishes
  std::int32_t unknowns = 0;  ///< deciding requirements with state unknown
  std::optional<Range<Weeks>>
      weeks;               ///< block obtainable: total of all offers, sequential, each counted once
  bool near_miss = false;  ///< out by exactly one of the employer's own demands
};

/// Judges every requirement of a vacancy. Rules per kind stand in requirements/*.cc, one file each.
/// Blocks: any deciding not met and not obtainable - out; else any not met - obtainable; else any
/// unknown - possible; else certain. O(demands + offers).
[[nodiscard]] May assess(const Snapshot& market, const SeekerProfile& seeker,
                         const SeekerState& state, const Vacancy& vacancy);

/// The block that follows from requirements; also used after dropping some of them.
[[nodiscard]] Block block_of(std::span<const Requirement> requirements);

}  // namespace overstap
