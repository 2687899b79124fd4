// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace overstap {

/// Bytes `begin` to `end` (not included) of a text.
struct ByteRange {
  std::size_t begin = 0, end = 0;
  [[nodiscard]] std::string_view of(std::string_view text) const {
    return text.substr(begin, end - begin);
  }
  friend bool operator==(const ByteRange&, const ByteRange&) = default;
};

/// The sentences of a text in order, each with its end mark and without the white space and the
/// list mark around it. A line end closes a sentence, unless the line is long and goes on in lower
/// case, as all lines of its block that had no room for the next word; so do a tab, `|`, a bullet
/// within a line, four blanks and a word that only opens sentences. Abbreviations, initials,
/// numbers, addresses and `.NET` close none. Ranges do not overlap, and what lies between them is
/// white space and list marks. O(bytes).
[[nodiscard]] std::vector<ByteRange> split_sentences(std::string_view text);

}  // namespace overstap
