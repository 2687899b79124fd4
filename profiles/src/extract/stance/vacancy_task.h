// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/extract/stance/stance_finder.h"

namespace overstap::extract {

/// What the tasks of a vacancy leave out. There a denial mostly tells of a customer ("klanten die
/// hun factuur niet snappen"), so that only what speaks of the work itself denies it.
class Task : StanceFinder {
 public:
  explicit Task(const StanceFinder& claim) : StanceFinder{claim} {}

  /// "Kassawerk hoort er niet bij", "Rapportages maak je niet", "Je geeft geen leiding".
  [[nodiscard]] bool left_out() const;

 private:
  /// "maakt geen deel uit van de functie", "komt in deze rol niet voor", "van ... is geen sprake"
  [[nodiscard]] bool outside_the_work() const;
  /// "doe je niet", "handel je niet zelf af", "you do not sell": who does not do it is the reader.
  [[nodiscard]] bool not_done_by_reader() const;
  /// "Je geeft geen leiding", "je hebt geen budgetverantwoordelijkheid"
  [[nodiscard]] bool none_in_claim() const;
  /// "klanten die niet betalen", "als iets niet lukt": a clause of its own.
  [[nodiscard]] bool in_clause_of_another(std::uint32_t token) const;
};

}  // namespace overstap::extract
