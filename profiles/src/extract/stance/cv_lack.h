// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/extract/stance/stance_finder.h"

namespace overstap::extract {

/// What the words and lines around a claim of a CV say that somebody lacks, other than by a
/// negation in its own clause.
class Lack : StanceFinder {
 public:
  explicit Lack(const StanceFinder& claim) : StanceFinder{claim} {}

  /// What stands above a list, or before a colon, says of all that it heads.
  enum class Lead : std::uint8_t {
    none,
    denied,    ///< "Wat ik nog niet kan:", "Geen ervaring met:"
    unwanted,  ///< "Liever niet:"
    to_learn,  ///< "Wil ik leren:"
  };
  [[nodiscard]] Lead lead() const;

  /// "op PowerPoint na alle programma's", "✗ roosters maken", "Excel is nieuw voor mij",
  /// "unfamiliar with CRM", "wat ik mis is ervaring met Excel"
  [[nodiscard]] bool said_by_word() const;

  /// "Naast Word heb ik geen programma's gebruikt", "geen kassa die ik niet ken": the negation is
  /// of other things, or of a negation.
  [[nodiscard]] bool denies_others() const;

 private:
  [[nodiscard]] Lead lead_of(TokenRange words) const;
  [[nodiscard]] bool says_nothing_else(TokenRange lead) const;
  [[nodiscard]] bool heads_weak(TokenRange words) const;
  [[nodiscard]] bool negated_at(std::uint32_t token, std::uint32_t begin) const;
  [[nodiscard]] bool is_exception() const;
  [[nodiscard]] bool is_crossed_out() const;
  [[nodiscard]] bool is_new_to_self() const;
  [[nodiscard]] bool is_missed() const;
};

}  // namespace overstap::extract
