// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "profiles/src/extract/text/read_text.h"

namespace overstap::extract {

/// Words, by their hashes, of which a sentence that tells of a screening holds one.
[[nodiscard]] std::vector<std::uint64_t> screening_anchors();

/// ScreeningFound: a certificate of conduct (VOG), a screening of integrity. Once per text and
/// stance. `sentences`: among them those with one of the screening_anchors.
void find_screening(const ReadText& text, const std::vector<std::uint32_t>& sentences,
                    std::vector<TextClaim>& claims);

}  // namespace overstap::extract
