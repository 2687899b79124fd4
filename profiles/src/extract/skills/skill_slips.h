// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "profiles/src/extract/text/read_text.h"

namespace overstap::extract {

/// Gives `take` the hashes of `word` with one letter left out, and of itself.
template <class Take>
void each_slip(std::string_view word, Take take) {
  std::string less;
  take(hash_of(word));
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (i > 0 && word[i] == word[i - 1]) continue;
    less.assign(word.substr(0, i));
    less.append(word.substr(i + 1));
    take(hash_of(less));
  }
}

/// Changes that turn one word into the other, swapped neighbours as one; `limit + 1` when more.
/// O(letters of one times letters of the other).
[[nodiscard]] int slip_distance(std::string_view a, std::string_view b, int limit);

/// One letter put for another is a slip where they sound or look alike; else two words are meant.
[[nodiscard]] bool is_likely_slip(std::string_view written, std::string_view meant);

}  // namespace overstap::extract
