// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "profiles/src/extract/text/read_text.h"

namespace overstap::extract {

/// The sentences with a word that find_education_words or find_no_diploma looks for: about one in
/// six. O(tokens).
[[nodiscard]] std::vector<std::uint32_t> education_sentences(const ReadText& text);

}  // namespace overstap::extract
