// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/extract/terms/term_text.h"

/// Words beside an amount of money that say what it is.
namespace overstap::extract {

/// Whether one of `[from, to)` makes an amount something else than a wage: `bonus`, `omzet`. O(n).
[[nodiscard]] bool other_money(const TermSentence& s, std::int32_t from, std::int32_t to);
/// `salaris`, `uurloon`, `bruto`, ...
[[nodiscard]] bool wage_word(const TermSentence& s, std::int32_t i);

}  // namespace overstap::extract
