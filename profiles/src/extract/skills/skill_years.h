// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "profiles/src/extract/text/read_text.h"

namespace overstap::extract {

/// How long the words `[first, last)` were done: "5 jaar ervaring met Excel", "Excel (5 jaar)",
/// "twee jaar met Excel gewerkt". A single number of years or months; a span of them gives none.
[[nodiscard]] std::optional<Months> years_at(const ReadText& text, const Sentence& sentence,
                                             std::uint32_t first, std::uint32_t last);

}  // namespace overstap::extract
