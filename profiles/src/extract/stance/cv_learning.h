// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/extract/stance/stance_finder.h"

namespace overstap::extract {

/// What somebody is learning, by the words of the sentence of a CV and those behind it.
class Learning : StanceFinder {
 public:
  explicit Learning(const StanceFinder& claim) : StanceFinder{claim} {}

  /// "SQL: learning at the moment", "Excel (loopt nog)", "Excel? Dat wil ik graag leren."
  [[nodiscard]] bool being_learnt() const;
  /// "doe ik een cursus", "krijg nu les in", "aangemeld voor de training"
  [[nodiscard]] bool takes_course(std::uint32_t token) const;
  /// "Rijbewijs: theorie gehaald", "rijbewijs B (aan het lessen)"
  [[nodiscard]] bool takes_driving_lessons() const;
  [[nodiscard]] bool will_be_got() const;

 private:
  /// "(loopt)", "- begonnen in september"
  [[nodiscard]] bool runs_now(TokenRange comment) const;
  [[nodiscard]] bool takes_course_now(TokenRange comment) const;
  [[nodiscard]] bool is_course(std::uint32_t token) const;
  /// A wish to learn, or learning, of what stands before: "daar ben ik nu mee bezig".
  [[nodiscard]] bool tells_of_learning(TokenRange range, bool with_pronoun) const;
  /// Whether what follows the word only says when or how: "learning at the moment".
  [[nodiscard]] bool nothing_else(std::uint32_t token, std::uint32_t end) const;
};

}  // namespace overstap::extract
