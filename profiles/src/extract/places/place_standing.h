// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "profiles/src/extract/places/place_spots.h"

/// What the words around the name of a place make of it.
namespace overstap::extract {

/// A word before a place that says what it is: "standplaats", "regio".
[[nodiscard]] bool label_word(const TermSentence& s, std::int32_t i);
/// A word that says that somebody lives there.
[[nodiscard]] bool home_word(const TermSentence& s, std::int32_t i);
/// A country, or a word that stands where a place could.
[[nodiscard]] bool country(const TermSentence& s, std::int32_t i);

/// The places of one sentence, which stands at `index` in the text.
class PlaceStanding {
 public:
  PlaceStanding(const TermSentence& s, std::size_t index) : s_{s}, index_{index} {}

  /// `Woonplaats: X`, `standplaats X`, `woon in X`.
  [[nodiscard]] bool label_before(std::int32_t i) const;
  /// CV: somebody would work there, as words before token `i` say.
  [[nodiscard]] bool wanted(std::int32_t i) const;
  /// CV: `Almere en omgeving`, `Zwolle e.o.`: tokens `[first, last)`.
  [[nodiscard]] bool around(std::int32_t first, std::int32_t last) const;
  /// CV: one of the first lines of a longer text, without any wish: where the writer lives.
  [[nodiscard]] bool heads_cv() const;
  /// Vacancy: `je woont in Venlo of Blerick`: where people are asked to live.
  [[nodiscard]] bool asked_to_live(std::int32_t i) const;
  /// Vacancy: people who live there are preferred.
  [[nodiscard]] bool preferred(std::int32_t i) const;
  /// CV: `Woerden is ook goed`, behind the name that ends before token `last`.
  [[nodiscard]] bool also_good(std::int32_t last) const;
  /// CV: the writer lives or would work there. `known`: a table holds the name. Sets the strength.
  [[nodiscard]] bool accepted_in_cv(Spot& spot, bool known) const;
  /// Vacancy: sets how sure it is that this is the place of work; false when it is not. `spots`:
  /// those before it.
  [[nodiscard]] bool grade(const std::vector<Spot>& spots, Spot& spot) const;

 private:
  [[nodiscard]] bool wishes_places() const;
  [[nodiscard]] bool by_means(std::int32_t i) const;
  [[nodiscard]] bool of_something_else() const;
  [[nodiscard]] bool said_to_live(const Spot& spot) const;
  [[nodiscard]] bool heads_letter(const Spot& spot) const;
  [[nodiscard]] bool applied_for(const Spot& spot) const;
  [[nodiscard]] bool labelled_place() const;
  [[nodiscard]] bool lives_near(const Spot& spot) const;
  [[nodiscard]] bool reached_from(const Spot& spot) const;
  [[nodiscard]] bool below_title_of_cv() const;
  [[nodiscard]] bool alone_near_an_end(const Spot& spot) const;
  [[nodiscard]] bool has_terms() const;
  [[nodiscard]] bool spot_follows_no_job(const Spot& spot) const;
  [[nodiscard]] bool alone_with_country(const Spot& spot) const;
  [[nodiscard]] bool in_centre(std::int32_t i) const;
  [[nodiscard]] bool of_the_firm(const Spot& spot) const;

  const TermSentence& s_;
  std::size_t index_;
};

}  // namespace overstap::extract
