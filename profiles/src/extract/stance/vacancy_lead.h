// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/extract/stance/stance_finder.h"

namespace overstap::extract {

/// What the words that head a list say of all that stands in it.
enum class LeadSays : std::uint8_t {
  nothing,
  law,       ///< "Wettelijk vereist:", "Dit vraagt de wet"
  asked,     ///< "You bring:", "wel nodig:"
  wish,      ///< "Wat we leuk vinden"
  gift,      ///< "Wat krijg je van ons?"
  needless,  ///< "Niet nodig:"
};

/// The lead of a claim in a vacancy: what stands before the colon in its own sentence, or the line
/// under which the sentence stands as an item.
class Lead : StanceFinder {
 public:
  explicit Lead(const StanceFinder& claim);

  [[nodiscard]] LeadSays says() const;
  /// The line under which the sentence stands; null when there is none.
  [[nodiscard]] const Sentence* line() const;
  /// Whether the lead stands in the sentence of the claim.
  [[nodiscard]] bool is_near() const;
  /// What stands before the colon that heads the list: "Must have: SQL; Python".
  [[nodiscard]] TokenRange before_own_colon() const;

 private:
  [[nodiscard]] LeadSays told_by(TokenRange range) const;
  [[nodiscard]] bool says_only_that(TokenRange range) const;
  [[nodiscard]] bool tells_wish(TokenRange range) const;
  [[nodiscard]] bool tells_gift(TokenRange range, bool with_we) const;
  [[nodiscard]] bool tells_demand(TokenRange range, std::uint32_t told) const;

  const Sentence* line_ = nullptr;
  TokenRange before_colon_;
  LeadSays says_ = LeadSays::nothing;
  bool near_ = false;
};

}  // namespace overstap::extract
