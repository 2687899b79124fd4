// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "overstap/profiles/extraction.h"
#include "profiles/src/extract/text/read_text.h"

/// What is said of having no diploma.
namespace overstap::extract {

/// "Geen diploma", "geen horecadiploma": nothing was finished, as far as anybody says.
void find_no_diploma(const ReadText& text, const Sentence& sentence,
                     std::vector<TextClaim>& claims);

/// Words, by their hashes, of which a sentence in which find_no_diploma finds anything holds one,
/// unless it holds another word that ends in "diploma".
[[nodiscard]] std::vector<std::uint64_t> no_diploma_anchors();

}  // namespace overstap::extract
