// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace overstap::extract {

/// The small Latin letter that a Greek or Cyrillic letter looks like; NUL for other characters.
[[nodiscard]] char latin_twin(char32_t c);

/// Whether a word is of Latin letters and of letters of another script that look like Latin ones:
/// `Ехсеl` with four Cyrillic letters. A word of another script that holds other letters too is
/// what it is.
[[nodiscard]] bool is_masked(std::string_view word);

/// The word with Latin letters instead of those that look like them; expects is_masked.
[[nodiscard]] std::string unmasked(std::string_view word);

}  // namespace overstap::extract
