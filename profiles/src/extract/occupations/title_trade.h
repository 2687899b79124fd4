// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "overstap/graph/taxonomy.h"
#include "profiles/src/extract/occupations/title_index.h"

namespace overstap::extract {

/// What the words around a title say of its trade: which occupation "teamleider" is in a shop, and
/// which one "klantadviseur" is "bij een zorgverzekeraar".
class TitleTrades {
 public:
  explicit TitleTrades(const Taxonomy& taxonomy);

  /// How much the words near a title speak for an occupation that it may mean; 0 when nothing
  /// does. Those of its sentence count most, then those behind it. In a vacancy, which is about one
  /// job, more of the text is near.
  [[nodiscard]] int evidence(const ReadText& text, const Sentence& sentence,
                             const TitleIndex::Title& title, OccupationId occupation) const;

  /// The narrower occupation of a title right beside the name of a trade: "verkoopmedewerker
  /// elektronica", "medewerker klantenservice van een energiebedrijf".
  struct Narrower {
    OccupationId occupation;
    std::uint32_t first = 0, last = 0;  ///< tokens of title and trade
  };
  [[nodiscard]] std::optional<Narrower> narrower(const ReadText& text, const Sentence& sentence,
                                                 const TitleIndex::Title& title) const;

  /// Which of two occupations, by code, a title means that both have and for which nothing speaks.
  [[nodiscard]] static bool more_usual(std::string_view one, std::string_view other);

  /// Whether a word beside the title names a trade that no occupation at hand has: "housekeeping
  /// supervisor", "teamleider productie".
  [[nodiscard]] static bool of_foreign_trade(const ReadText& text, const Sentence& sentence,
                                             const TitleIndex::Title& title);

 private:
  struct Known {
    OccupationId occupation;
    std::uint32_t trades = 0;  ///< bits of what speaks for it
  };
  struct Step {
    OccupationId from, to;
    std::uint32_t trades = 0;  ///< bits of what leads from the one to the other
  };
  std::vector<Known> known_;
  std::vector<Step> steps_;
};

}  // namespace overstap::extract
