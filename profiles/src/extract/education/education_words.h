// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "overstap/graph/levels.h"
#include "profiles/src/extract/text/word_table.h"

namespace overstap::extract {

/// What a word of education is.
struct EducationWord {
  enum class Kind : std::uint8_t {
    dutch,     ///< a level of the Dutch system: havo, hbo
    mbo,       ///< mbo, whose number stands elsewhere
    degree,    ///< bachelor, master: of whatever country
    title,     ///< drs., mr., ir.: also before names
    school,    ///< says a training, but no level: diploma, universiteit, technikum
    niveau,    ///< "niveau 3"
    thinking,  ///< werk- en denkniveau
  };
  Kind kind = Kind::dutch;
  std::optional<EducationLevel> level;
  bool names_field = false;  ///< says the field too: pabo, mavo
  bool unfinished = false;   ///< kandidaats, propedeuse
  bool trade = false;        ///< a profession, whose diploma has that level
  bool foreign = false;      ///< of no Dutch system: high school, abitur
};

/// A word of education in a sentence: tokens `[first, last)`.
struct EducationMention {
  EducationWord word;
  std::uint32_t first = 0, last = 0;
};

/// Whether the word says a level, perhaps one that stands elsewhere.
[[nodiscard]] constexpr bool says_level(const EducationMention& mention) {
  using enum EducationWord::Kind;
  const EducationWord::Kind kind = mention.word.kind;
  return kind == dutch || kind == mbo || kind == degree || kind == niveau || kind == title;
}

/// The words of Dutch and English that say a level or a training.
[[nodiscard]] const PhraseTable<EducationWord>& education_words();

/// Appends the words of education in a sentence, in order, with the number of an mbo level read.
/// False when there are none.
bool find_education_words(const ReadText& text, const Sentence& sentence,
                          std::vector<EducationMention>& found);

/// Whether the words are said of a training abroad: a country, "in het buitenland", a valuation.
[[nodiscard]] bool names_foreign_place(const Token& token);
/// "Turkse", "Poolse": before a diploma it is one from abroad.
[[nodiscard]] bool is_foreign_adjective(const Token& token);

}  // namespace overstap::extract
