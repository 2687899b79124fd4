// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "overstap/profiles/extraction.h"
#include "profiles/src/extract/languages/language_clause.h"

/// A language of which is said that it is like the one before.
namespace overstap::extract {

/// Whether nothing but "ook", "idem", "too", "as well" is said of the language at `item`.
[[nodiscard]] bool is_same_as_before(const ReadText& text, const std::vector<ClauseItem>& items,
                                     std::size_t item);

/// "Duits spreek ik vloeiend, Engels ook": gives it what was said of the one before. O(readings).
void repeat_levels(const ReadText& text, const std::vector<ClauseItem>& items,
                   std::vector<LanguageReading>& readings);

/// The same for what the sentence before claimed: "Ik spreek goed Turks. Nederlands ook."
void repeat_claim(const ReadText& text, const std::vector<ClauseItem>& items,
                  const TextClaim& before, LanguageReading& reading);

}  // namespace overstap::extract
