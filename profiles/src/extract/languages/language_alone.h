// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "profiles/src/extract/languages/language_clause.h"

/// Names of languages without a level.
namespace overstap::extract {

/// Whether the language `index` of the items is said to be somebody's, or asked, though no level is
/// said: not in "een Nederlands rijbewijs", "leraar Duits", "ons team spreekt Engels". `own`: the
/// number of items of its own sentence.
[[nodiscard]] bool stands_alone(const ReadText& text, const Sentence& sentence,
                                const std::vector<ClauseItem>& items, std::size_t index,
                                std::size_t own);

}  // namespace overstap::extract
