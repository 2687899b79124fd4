// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "overstap/graph/held_skills.h"
#include "overstap/graph/records.h"

namespace overstap {

/// Months worked in one occupation; nothing = duration unknown.
struct OccupationHeld {
  OccupationId occupation;
  std::optional<Months> months{};
  bool leading = false;     ///< leading work was part of it
  bool incomplete = false;  ///< some of it took an unknown time: `months` is a lower bound
  friend bool operator==(const OccupationHeld&, const OccupationHeld&) = default;
};

/// What counts for entering occupations: what a person (or somebody who held an occupation) brings.
/// Plain value.
struct CareerState {
  std::vector<HeldSkill> held{};  ///< ascending skill id, each once
  std::vector<OccupationHeld> occupations{};
  std::optional<Months> leading_months{};   ///< total leading work; nothing = not known
  bool leading_incomplete = false;          ///< `leading_months` is a lower bound
  std::optional<EducationLevel> diploma{};  ///< highest completed; nothing = unknown
  std::optional<EducationLevel>
      working_level{};  ///< highest shown by diploma, assessment or experience; nothing = unknown
  std::vector<SkillId> certificates{};  ///< ascending
  Date as_of{};  ///< reference date: offers that are stale by then count no more; `{}` = none
};

/// The level that a state shows: the working level or, where that is unknown, the highest lower end
/// of the usual levels of the occupations held (those held for zero months left out). Nothing when
/// neither is known.
[[nodiscard]] std::optional<EducationLevel> shown_level(const Taxonomy& taxonomy,
                                                        const CareerState& state);

/// The state of somebody of whom only an occupation is known: held for the experience cap, working
/// level the lower end of the occupation's usual level (as for a person who held it that long),
/// leading months where the occupation leads; everything else unknown.
[[nodiscard]] CareerState state_from_occupation(const Taxonomy& taxonomy, OccupationId occupation,
                                                const ModelWeights& weights);

/// How an occupation can be entered from a state. Later values are further away.
enum class StepKind : std::uint8_t {
  now,               ///< nothing in the way that is known
  after_training,    ///< a certificate is missing that a current offer gives
  after_experience,  ///< experience must be earned first, in an earlier step
  after_diploma,     ///< an own diploma is asked: years, never "in weeks"
  level_jump,        ///< more than one step up the ladder, or managing without leading experience
};
[[nodiscard]] std::string_view to_string(StepKind kind);

/// What stands between a state and an occupation.
struct EntryGap {
  StepKind kind = StepKind::now;
  std::vector<SkillId> missing_certificates{};
  std::vector<TrainingId>
      offers{};  ///< chosen current, open offers that give them; the fewest weeks
  std::optional<Range<Weeks>>
      learning{};  ///< sequential, of the offers with known weeks; nothing = none is
  bool learning_unknown =
      false;             ///< something must be learned and no current, open offer tells how long
  Months experience{0};  ///< still to be earned
  bool experience_leading = false;  ///< the experience asked is leading work
  bool experience_unknown =
      false;  ///< asked experience was held for an unknown time, which counts as none
  std::optional<EducationLevel> diploma{};  ///< asked and not shown
  bool diploma_unknown = false;  ///< a diploma is asked and nothing is known of the person's
  int ladder_steps =
      0;  ///< steps up from the level shown; <= 0: none, or one of the two levels is unknown
  friend bool operator==(const EntryGap&, const EntryGap&) = default;
};

/// Judges one destination. `entries` and `offers` are the market's tables. `kind` is the furthest
/// that applies:
/// - a certificate that is not held: `after_training`. Offers are chosen among the current ones
/// with open access; one that gives a certificate also gives what that covers. As few certificates
/// as possible without one, then as few offers of unknown duration, then the fewest weeks in
/// sequence; a
///   certificate without an offer, or an offer without weeks, sets `learning_unknown`;
/// - an entry diploma that is shown (same or higher NLQF) is met, otherwise, also when nothing is
/// known of diplomas, `after_diploma`;
/// - an entry experience is the longest held among its occupations, or the leading months for
/// `leading`; unknown months count as none and set `experience_unknown`, and so do too few months
///   that are a lower bound; too few months: `after_experience`;
/// - `level_jump`: the lower end of the usual level is more than one ladder step above
/// `shown_level`; or ISCO major group 1 without leading
///   experience (leading months above zero, or a leading occupation held); or major group 2 from
///   below ladder step 4. An unknown level is no jump.
/// O(occupations held + certificates), and O(offers) when a certificate is missing.
[[nodiscard]] EntryGap entry_gap(const Taxonomy& taxonomy, std::span<const EntryDemand> entries,
                                 std::span<const Training> offers, const CareerState& state,
                                 OccupationId to);

}  // namespace overstap
