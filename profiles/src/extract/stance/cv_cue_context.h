// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/extract/stance/stance_finder.h"

namespace overstap::extract {

/// Whether a word that often tells of a wish or of learning does so where it stands in a CV, as far
/// as skills and occupations are concerned: "taking orders" learns nothing, "ik bereid gerechten"
/// wishes nothing.
class CueContext : StanceFinder {
 public:
  explicit CueContext(const StanceFinder& claim) : StanceFinder{claim} {}

  [[nodiscard]] bool means_wish(std::uint32_t token) const;

 private:
  /// "taking a course", "volgt nu een training", "opleiding begonnen", but "taking calls".
  [[nodiscard]] bool near_course(std::uint32_t token) const;
  /// "leert nieuwe collega's de kassa": who teaches does not learn.
  [[nodiscard]] bool teaches(std::uint32_t token) const;
  /// "zoekt uit waar het pakket is", "zoek een oplossing": part of the work.
  [[nodiscard]] bool looks_up(std::uint32_t token) const;
  /// "ik ben bereid", "bereid om te leren", but "ik bereid broodjes".
  [[nodiscard]] bool is_willing(std::uint32_t token) const;
  /// The word is no object of a verb: "(planned)", "planned: Excel", but "planned shifts".
  [[nodiscard]] bool stands_alone(std::uint32_t token) const;
  [[nodiscard, gnu::always_inline]] bool followed_by(std::uint32_t token,
                                                     const WordList& words) const {
    return token + 1 < clauses_.sentence().last && is_any(at(token + 1), words);
  }
};

}  // namespace overstap::extract
