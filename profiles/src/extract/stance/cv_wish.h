// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "profiles/src/extract/stance/cv_cue_context.h"
#include "profiles/src/extract/stance/cv_learning.h"
#include "profiles/src/extract/stance/stance_finder.h"

namespace overstap::extract {

/// What somebody wishes, or is learning, by the words of a CV.
class CvWish : StanceFinder {
 public:
  explicit CvWish(const StanceFinder& claim)
      : StanceFinder{claim}, context_{claim}, learning_{claim} {}

  /// "ik wil leren", "op zoek naar", "ben Excel aan het leren".
  [[nodiscard]] bool told() const;

 private:
  [[nodiscard]] std::optional<bool> told_in_item() const;
  /// Whether what stands among wishes is one, though no word says so.
  [[nodiscard]] bool wished_by_section() const;
  /// "als een klant wil ruilen": the wish of another.
  [[nodiscard]] bool wish_of_other(std::uint32_t token) const;
  [[nodiscard]] bool wish_of_employer(std::uint32_t token) const;
  /// "Wat ik nog wil leren: SQL en Power BI", "2026 - nu: cursus Excel"
  [[nodiscard]] bool wished_before_colon() const;
  /// "Zoekrichting. Secretaresse bij een gemeente."
  [[nodiscard]] bool wished_by_label() const;
  /// "wil graag bbl in de zorg (helpende)"
  [[nodiscard]] std::optional<bool> wish_before_bracket() const;
  /// Among wishes a bare place is where somebody lives.
  [[nodiscard]] bool is_region() const;
  /// What the word at `token` says of a wish, if anything.
  [[nodiscard]] std::optional<bool> wish_at(std::uint32_t token) const;
  /// The same of a word that wishes.
  [[nodiscard]] std::optional<bool> wish_of(std::uint32_t token) const;
  /// "ik werk"; the noun tells nothing: "ik zoek werk als".
  [[nodiscard]] bool is_verb(std::uint32_t token) const;

  CueContext context_;
  Learning learning_;
};

}  // namespace overstap::extract
