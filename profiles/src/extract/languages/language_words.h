// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

#include "overstap/graph/levels.h"
#include "overstap/graph/quantities.h"
#include "profiles/src/extract/text/word_table.h"

namespace overstap::extract {

/// A set of parts of a language: bit per LanguagePart.
using PartSet = std::uint8_t;
constexpr PartSet bit_of(LanguagePart part) {
  return static_cast<PartSet>(1U << static_cast<unsigned>(part));
}
inline constexpr PartSet kAllParts = (1U << kLanguageParts) - 1;

/// What a word or phrase does in a sentence about languages.
struct LanguageWord {
  enum class Kind : std::uint8_t {
    level,     ///< says how well
    part,      ///< says which part: listening, reading, ...
    join,      ///< and, or
    comma,     ///< divides, weakly
    plain,     ///< carries nothing and divides nothing: "is", "op", "beheersing van"
    stop,      ///< ends what is said of a language
    beside,    ///< a verb or a little word that may follow a language: "gebruiken", "graag"
    language,  ///< a language
    other,     ///< any other word
  };
  enum class Certainty : std::uint8_t { words, exact, native, flawless };

  Kind kind = Kind::other;
  Certainty certainty = Certainty::words;
  PartSet parts = 0;  ///< of a part, or of a level that names its parts
  bool bare = false;  ///< a part that says a level when none is said
  bool verb = false;  ///< a part that is a finite verb: "verstaat", not "verstaan"
  Range<Cefr> range{};
};

/// The words of Dutch and English in which people say how well they know a language.
[[nodiscard]] const PhraseTable<LanguageWord>& language_words();

/// Those of them that are a level of the framework: "B1", "2F".
[[nodiscard]] const PhraseTable<LanguageWord>& framework_levels();

/// A level of the framework in a text, and the tokens that say it.
struct FrameworkLevel {
  Range<Cefr> range{};
  std::uint32_t first = 0, last = 0;
};
/// The first that begins within `[at, end)` of the sentence.
[[nodiscard]] std::optional<FrameworkLevel> next_framework_level(const ReadText& text,
                                                                 const Sentence& sentence,
                                                                 std::uint32_t at,
                                                                 std::uint32_t end);

}  // namespace overstap::extract
