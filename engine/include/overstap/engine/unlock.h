// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "overstap/engine/snapshot.h"
#include "overstap/profiles/seeker.h"

namespace overstap {

enum class UnlockKind : std::uint8_t { skill, certificate, language, training };

/// Something that a person does not hold and might come to hold.
struct UnlockItem {
  UnlockKind kind = UnlockKind::skill;
  std::optional<SkillId> skill;  ///< skill, certificate or language
  /// With `level`, for a level that a vacancy asks; both nothing: the language as such, which some
  /// occupation asks.
  std::optional<LanguagePart> part;
  std::optional<Cefr> level;
  std::optional<TrainingId> training;
  friend bool operator==(const UnlockItem&, const UnlockItem&) = default;
};

/// What comes within reach that is not so now.
struct Opened {
  std::vector<OccupationId> occupations;  ///< one of each group of near-synonyms; ascending
  std::vector<std::uint32_t> vacancies;   ///< indices into the vacancies given, ascending
  [[nodiscard]] std::size_t total() const { return occupations.size() + vacancies.size(); }
  friend bool operator==(const Opened&, const Opened&) = default;
};

/// One item with all that it opens, and how it is to be had.
struct Unlock {
  UnlockItem item;
  Opened opened;
  /// By the easiest offer that runs at the reference date: open, else by a programme, else by an
  /// employer. An employer's offer counts also when it is not known to run. Nothing = no offer.
  std::optional<TrainingAccess> access;
  std::vector<TrainingId> offers;  ///< those of `access`, fewest weeks first; itself, of a training
  std::optional<Range<Weeks>> weeks;  ///< of the first offer; nothing = no offer tells
  bool stale_offer = false;  ///< no such offer, but one of which nobody knows whether it runs
  friend bool operator==(const Unlock&, const Unlock&) = default;
};

/// Two items with all that they open together, which is more than either opens alone.
struct UnlockPair {
  UnlockItem first, second;
  Opened opened;
  friend bool operator==(const UnlockPair&, const UnlockPair&) = default;
};

struct UnlockOptions {
  int max_results = 10;  ///< 1..100000, of each list
  Date as_of;            ///< required
};

struct UnlockList {
  std::uint32_t occupations_now = 0;  ///< groups within reach, by occupations that are not held
  std::uint32_t vacancies_now = 0;
  std::vector<Unlock> items;         ///< what a person can go and get
  std::vector<Unlock> via_employer;  ///< what only an employer gives: no tip for a client
  std::vector<UnlockPair> pairs;     ///< of what a person can go and get
  /// Transversal skills, not shown, that an occupation asks which is not within reach. Never an
  /// item.
  std::uint32_t general = 0;
  bool provisional = false;  ///< everything rests on derived or thin evidence
  bool unknown = false;      ///< thin profile: nothing can be said, and all lists are empty
  friend bool operator==(const UnlockList&, const UnlockList&) = default;
};

/// What would help most: for each thing that the person does not hold, which occupations and
/// vacancies come within reach, alone and in pairs. Counts are exact.
///
/// An occupation not held is within reach when its coverage is viable
/// (`ModelWeights::viable_coverage_permille`), it can be entered now or after a training, and it
/// goes against no "no" of the person, of wishes or of hours. A vacancy is within reach when no
/// deciding requirement is not met: blocks `certain` and `possible`; what is unknown does not keep
/// it out.
///
/// Near-synonyms (`Snapshot::near_synonyms`) count as one: a group comes within reach when one of
/// its occupations does and none was. Listed is the one that stands for the group when it comes
/// within reach itself, else the lowest id that does; what is counted is groups.
///
/// Items are: skills and knowledge that count, are not general and that nothing holds; certificates
/// not held validly; languages that are not held, and levels of them that a vacancy asks and that
/// are surely not reached; trainings that run at the reference date, are not surely elsewhere and
/// can surely be begun. Having an item means: a skill as stated, a certificate as tested, a
/// language at its level, of a training all that it gives, and no "no" to any of these.
///
/// Order: most opened, then most vacancies, then fewest weeks (unknown last), then kind and id; of
/// pairs the weeks are added. Left out is
/// - what opens nothing, and a pair that opens no more than one of the two;
/// - what opens no more than a part of itself: a training that gives one useful thing stands as an
///   offer of that thing, and of two levels of a language with one gain the lower stands alone;
/// - alone, a thing of which the first offer is a training that opens more: that is the tip;
/// - a skill that opens something only because it is close to what is asked: at least one
///   occupation listed asks it itself; of a pair one of a group that the other item does not open
///   alone.
/// `invalid_argument` when `max_results` is out of its range or `as_of` is missing. O(closeness
/// rows x occupations that ask them) for the items; pairs are pruned by exact upper bounds.
[[nodiscard]] Result<UnlockList> unlocks(const Snapshot& market, const SeekerProfile& seeker,
                                         std::span<const Vacancy> vacancies,
                                         const UnlockOptions& options);

/// The same, straight from the definition: every item and every pair is written into the profile
/// and everything is judged again. For tests.
[[nodiscard]] UnlockList reference_unlocks(const Snapshot& market, const SeekerProfile& seeker,
                                           std::span<const Vacancy> vacancies,
                                           const UnlockOptions& options);

}  // namespace overstap
