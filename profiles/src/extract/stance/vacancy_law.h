// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/extract/stance/stance_finder.h"

namespace overstap::extract {

/// What the law asks, by the words of the sentence of a vacancy and those that refer to it.
class Law : StanceFinder {
 public:
  explicit Law(const StanceFinder& claim) : StanceFinder{claim} {}

  /// "wettelijk verplicht", "op grond van de Wft moet je A, B en C hebben", "...; deze zijn
  /// wettelijk verplicht". `behind`: the cues of the comment behind the claim.
  [[nodiscard]] bool asks(std::uint32_t behind) const;

 private:
  /// "De wet vraagt een VOG, een diploma en ...": the law of an item before, where no verb of its
  /// own begins anew.
  [[nodiscard]] bool governs_list() const;
  /// "Iedereen heeft een HACCP-certificaat: dat vraagt de wet."
  [[nodiscard]] bool refers_back() const;
  [[nodiscard]] bool said_behind_comma() const;
  /// "kennis van de Wet poortwachter": a skill, and no demand of the law.
  [[nodiscard]] bool names_a_law() const;
};

}  // namespace overstap::extract
