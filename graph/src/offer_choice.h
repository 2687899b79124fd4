// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "overstap/graph/records.h"
#include "overstap/graph/taxonomy.h"

namespace overstap {

/// Offers that together give what is missing.
struct OfferChoice {
  std::vector<TrainingId> offers;  ///< ascending
  std::optional<Range<Weeks>>
      learning;  ///< sum over the offers with known weeks; nothing = there is none
  bool learning_unknown =
      false;  ///< something is given by no offer, or only by one without known weeks
};

/// Chooses among the offers that are current at `as_of`, open to everybody and need no employer:
/// the fewest things not given, then the fewest offers of unknown duration, then the fewest weeks
/// (lower end, then upper), then the fewest offers, then the smallest ids. `missing` is looked at
/// in parts of eight; within a part the choice is the best one. O(offers x 2^min(missing, 8)).
/// An offer that gives a certificate also gives what that covers.
[[nodiscard]] OfferChoice choose_offers(const Taxonomy& taxonomy, std::span<const Training> offers,
                                        std::span<const SkillId> missing, Date as_of);

}  // namespace overstap
