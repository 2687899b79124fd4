// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace overstap::extract {

/// A stem and the words that have it though their endings do not tell so: "bied" of "geboden".
struct IrregularWord {
  std::string_view form;
  std::string_view words;  ///< folded, separated by blanks
};

/// Strong verbs, words whose end looks like an ending, and spellings of one word.
[[nodiscard]] std::span<const IrregularWord> irregular_words();

}  // namespace overstap::extract
