// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/extract/stance/stance_finder.h"

namespace overstap::extract {

/// Work that a text names as that of somebody else than the writer of the CV or the reader of the
/// vacancy: a colleague, a chief, a department, a firm. It is neither had nor asked.
class WorkOfOthers : StanceFinder {
 public:
  WorkOfOthers(const StanceFinder& claim, TextSubject subject)
      : StanceFinder{claim}, subject_{subject} {}

  /// "De boekhouding deed mijn zwager", "Het team maakt het rooster", "Salarissen gingen via een
  /// extern bureau", "Notuleren: dat deed mijn collega". O(tokens of the item).
  [[nodiscard]] bool told() const;

 private:
  /// Where the words of a person or department end that begin at the token; the token when none do:
  /// "mijn chef", "the area manager", "een ander team", "iemand anders", "P&O".
  [[nodiscard]] std::uint32_t end_of_person(std::uint32_t token, std::uint32_t end) const;
  [[nodiscard]] bool names_department(std::uint32_t token, std::uint32_t end) const;
  /// "mijn chef deed": the person is the subject of what follows.
  [[nodiscard]] bool does(TokenRange person) const;
  /// "deed mijn chef": of what stands before, from `begin` on.
  [[nodiscard]] bool did(std::uint32_t begin, TokenRange person) const;
  /// That what stands before the person goes there, or is done there.
  [[nodiscard]] bool got(TokenRange person) const;
  /// "werd door mijn chef gedaan", "were handled by the back office"
  [[nodiscard]] bool done_by(std::uint32_t verb, TokenRange person) const;
  /// "ging via mijn chef", "lag bij P&O", "mocht alleen de chef", "was voor de kok"
  [[nodiscard]] bool went_to(std::uint32_t token, TokenRange person) const;
  /// "laat ik aan anderen over", "I leave to others"
  [[nodiscard]] bool is_left_to(TokenRange person) const;
  /// "voor de lonen hadden we een extern bureau"
  [[nodiscard]] bool is_hired(TokenRange person) const;
  /// "..., dat deed de planner", ": dat liet ik aan de secretaresse over"
  [[nodiscard]] bool done_in_next_clause() const;
  [[nodiscard]] bool names_own(std::uint32_t begin, std::uint32_t end) const {
    return has({begin, end}, kSelf | kWe | kReader);
  }

  TextSubject subject_;
};

}  // namespace overstap::extract
