// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include "overstap/profiles/extraction.h"
#include "profiles/src/extract/languages/language_clause.h"

/// Levels of a language that is not named because the text is written in it.
namespace overstap::extract {

struct OwnLanguage {
  std::array<std::optional<Range<Cefr>>, kLanguageParts> parts{};
  std::uint32_t first = 0, last = 0;  ///< tokens
};

/// A vacancy in Dutch that asks for somebody who "schrijft zonder taalfouten" means Dutch.
[[nodiscard]] std::optional<OwnLanguage> own_writing(const std::vector<ClauseItem>& items);

/// "Lezen en schrijven vind ik moeilijk": when nothing else is said in the sentence.
[[nodiscard]] std::optional<OwnLanguage> own_levels(const std::vector<ClauseItem>& items);

/// Of the claims from `from` on those that say nothing new go: a language that is only named beside
/// one with a level, and what is said twice. O(claims * log claims).
void drop_repeated_languages(std::vector<TextClaim>& claims, std::size_t from);

}  // namespace overstap::extract
