// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "profiles/src/extract/education/education_clause.h"
#include "profiles/src/extract/education/education_words.h"

namespace overstap::extract {

/// The words of education of one sentence.
struct EducationLine {
  const ReadText& text;
  const Sentence& sentence;
  const std::vector<EducationMention>& mentions;

  /// Whether the levels at `m` and behind it are one choice: "mbo-4 of hbo", "hbo/wo", "hbo- of
  /// mbo-4-niveau".
  [[nodiscard]] bool is_choice(std::size_t m, bool with_nouns = false) const;
  /// In a vacancy: "mbo-3 Verzorgende IG of mbo-4 Verpleegkundige", "mbo-4 of je bent bezig met een
  /// hbo-studie": a choice with fields between.
  [[nodiscard]] bool is_alternative(std::size_t m) const;
  /// The last mention of the choice that begins at `m`.
  [[nodiscard]] std::size_t last_of_choice(std::size_t m) const;
  /// Whether the next mention only says the level of `m` again: "entreeopleiding horeca (mbo 1)".
  [[nodiscard]] bool is_repeated_in_bracket(std::size_t m) const;
  /// The lowest level of the mentions `[first, last]`, if any says one.
  [[nodiscard]] std::optional<EducationLevel> lowest_of(std::size_t first, std::size_t last) const;
  /// Of "master/bachelor" the one that will do.
  [[nodiscard]] const EducationMention& lower_degree(std::size_t first, std::size_t last) const;

  /// "mijn Poolse hbo-diploma"
  [[nodiscard]] bool is_called_foreign(std::size_t m) const;
  /// "havo, een jaar Rechten aan de UvA gedaan": a hogeschool or university where somebody studied
  /// that is not the school of a level beside it.
  [[nodiscard]] bool is_own_academy(std::size_t m) const;
  /// "hbo-hotelschool": the school of the level before it.
  [[nodiscard]] bool is_hyphened(std::size_t m) const;
  /// Whether the level of the training at `m` follows: "kaderopleiding winkelmanagement niveau 4".
  [[nodiscard]] bool is_levelled(std::size_t m) const;
  /// "havo/vwo", "hbo/wo": one training in a CV too.
  [[nodiscard]] bool is_one_school(std::size_t m) const;
  /// Where the words about the training that the mentions `[first, last]` name begin and end.
  [[nodiscard]] EducationClause clause_of(std::size_t first, std::size_t last) const;
  /// "Technische school ... technikum": whether another word says more. `used`: those that a
  /// valuation or a level rests on.
  [[nodiscard]] bool beside_named_school(std::size_t m, const std::vector<bool>& used) const;

 private:
  [[nodiscard]] bool stands_for_itself(std::size_t m) const {
    return says_level(mentions[m]) || is_own_academy(m);
  }
  [[nodiscard]] std::uint32_t bound_between(std::size_t m, std::size_t next,
                                            std::uint32_t otherwise) const;
};

}  // namespace overstap::extract
