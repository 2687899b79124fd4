// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "profiles/src/extract/languages/language_words.h"

namespace overstap::extract {

/// A word or phrase of a clause about languages.
struct ClauseItem {
  LanguageWord word{};
  std::int32_t language = -1;         ///< of a language: whose it is, by the caller
  std::uint32_t first = 0, last = 0;  ///< tokens
};

/// What a clause says of one language.
struct LanguageReading {
  std::size_t item = 0;               ///< of the language
  std::uint32_t first = 0, last = 0;  ///< tokens that carry it
  std::array<std::optional<Range<Cefr>>, kLanguageParts> parts{};
  bool levelled = false;
  bool denied = false;      ///< "niet zo goed": the denial is part of the level
  bool contrasted = false;  ///< "geen Engels nodig, maar ik spreek het goed"
  bool exact = false;       ///< a level of the framework, not a word
  LanguageWord::Certainty certainty = LanguageWord::Certainty::words;  ///< the strongest word
};

/// Divides the levels and parts of a clause over its languages: "Engels C1, Duits lezen goed",
/// "goede beheersing van de Nederlandse en Engelse taal". O(items).
[[nodiscard]] std::vector<LanguageReading> read_clause(const ReadText& text,
                                                       std::vector<ClauseItem>& items);

/// Levels of parts without a language: "lezen en schrijven vind ik moeilijk".
[[nodiscard]] LanguageReading read_parts(const std::vector<ClauseItem>& items);

}  // namespace overstap::extract
