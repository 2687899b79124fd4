// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/graph/taxonomy.h"

namespace overstap::wire {

/// Every text on screen. The two translation tables stand side by side in words.def.
enum class Word : std::uint16_t {
#define OVERSTAP_WORD(name, nl, en) name,
#include "tools/wire/words.def"
#undef OVERSTAP_WORD
};

/// Number of texts in the table.
[[nodiscard]] std::size_t word_count();
/// The text as it stands in the table, with its placeholders.
[[nodiscard]] std::string_view word(Language language, Word word);
/// The text with `{0}`, `{1}`, ... replaced. A placeholder without an argument stays as it is.
[[nodiscard]] std::string say(Language language, Word word,
                              std::initializer_list<std::string_view> arguments = {});
/// `one` for n == 1, else `many` with `{0}` = n.
[[nodiscard]] std::string count(Language language, std::int64_t n, Word one, Word many);
/// `a, b en c` or `a, b of c`, by the last word given.
[[nodiscard]] std::string join(Language language, const std::vector<std::string>& parts, Word last);
/// `a; b; c`.
[[nodiscard]] std::string join_plain(const std::vector<std::string>& parts,
                                     std::string_view separator = "; ");
/// A whole number with the thousands apart: `1.234.567` in Dutch, `1,234,567` in English.
[[nodiscard]] std::string grouped(Language language, std::int64_t n);

}  // namespace overstap::wire
