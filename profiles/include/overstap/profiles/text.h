// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace overstap {

/// The folded form under which labels are looked up: NFKC, case folded, diacritics removed, format
/// and control characters dropped, punctuation turned into spaces (but `c++`, `c#`, `.net` keep
/// theirs), runs of spaces collapsed, ends trimmed. Locale-free: the same bytes everywhere. Invalid
/// UTF-8 is replaced by U+FFFD first. Empty when nothing is left.
[[nodiscard]] std::string fold_key(std::string_view text);

/// The words of a folded key.
[[nodiscard]] std::vector<std::string_view> key_words(std::string_view key);

/// Whether `text` is valid UTF-8 in NFC.
[[nodiscard]] bool is_nfc(std::string_view text);
/// `text` in NFC; invalid sequences become U+FFFD.
[[nodiscard]] std::string to_nfc(std::string_view text);

/// Columns that `text` takes on a terminal (East Asian wide = 2, combining = 0).
[[nodiscard]] int display_width(std::string_view text);

}  // namespace overstap
