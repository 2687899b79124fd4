// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/extract/stance/stance_finder.h"

namespace overstap::extract {

/// What a vacancy would like and does not ask.
class Wish : StanceFinder {
 public:
  explicit Wish(const StanceFinder& claim) : StanceFinder{claim} {}

  /// "is een pre", "... graag", "Dan is dat mooi meegenomen": told of the claim itself.
  [[nodiscard]] bool told() const;
  /// Told of the claim, of its list, before a colon or outside a bracket. `of_claim`: told();
  /// `behind`: the cues of the comment behind the claim.
  [[nodiscard]] bool found(bool of_claim, std::uint32_t behind) const;

 private:
  [[nodiscard]] bool asked_behind() const;
  [[nodiscard]] bool wished_in_item() const;
  [[nodiscard]] bool begins_another(std::uint32_t token) const;
  [[nodiscard]] bool of_what_follows(std::uint32_t token) const;
  [[nodiscard]] bool wished_outside() const;
  [[nodiscard]] bool led_by_wish() const;
  [[nodiscard]] bool is_wish_before_verb(std::uint32_t token) const;
  [[nodiscard]] bool negated_at(std::uint32_t token) const;
  [[nodiscard]] bool would_be() const;
  [[nodiscard]] bool denied_wish(TokenRange range) const;
  [[nodiscard]] bool wished_last(TokenRange range) const;
  [[nodiscard]] bool also_wished() const;
  [[nodiscard]] bool wished_in_list() const;
  [[nodiscard]] bool dan_is_dat() const;
  [[nodiscard]] bool answered_by_demand() const;
};

}  // namespace overstap::extract
