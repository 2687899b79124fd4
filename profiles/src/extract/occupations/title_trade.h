// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
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

  /// The name of a trade near a title, and how much it says of it.
  struct Near {
    std::uint32_t trades = 0;
    int weight = 0;
  };
  /// Those of the sentence of a title count most, then those behind it. In a vacancy, which is
  /// about one job, more of the text is near.
  [[nodiscard]] static std::vector<Near> near(const ReadText& text, const Sentence& sentence,
                                              const TitleIndex::Title& title);
  /// How much they speak for an occupation that the title may mean; 0 when none does.
  [[nodiscard]] int evidence(std::span<const Near> near, OccupationId occupation) const;

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
