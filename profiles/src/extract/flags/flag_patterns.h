// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "profiles/src/extract/text/read_text.h"

namespace overstap::extract {

/// A wording that excludes people and that the list of phrases does not hold word for word.
struct FlagWording {
  std::string_view phrase;  ///< id of the phrase that it is a case of
  std::uint32_t last = 0;   ///< one past the last token
};

/// "maximaal 4 jaar ervaring", "tot 30 jaar", "tussen de 20 en 35", "18-25 jaar" beginning at token
/// `first`.
[[nodiscard]] std::optional<FlagWording> age_pattern_at(const ReadText& text,
                                                        const Sentence& sentence,
                                                        std::uint32_t first);
/// Adds the words with which such a pattern begins; the others begin with a number.
void add_age_words(std::vector<std::uint64_t>& words);
/// Adds words of which every sentence with such a pattern has one.
void add_age_anchors(std::vector<std::uint64_t>& words);

}  // namespace overstap::extract
