// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "profiles/src/extract/text/read_text.h"

namespace overstap::extract {

/// The sentences of which a word `concerns`. O(tokens).
template <class Concerns>
[[nodiscard]] std::vector<std::uint32_t> sentences_where(const ReadText& text,
                                                         const Concerns& concerns) {
  std::vector<std::uint32_t> found;
  const Token* const begin = text.tokens.data();
  const Token* const end = begin + text.tokens.size();
  std::uint32_t i = 0;
  for (const Token* token = begin; token != end; ++token) {
    if (!concerns(*token)) [[likely]]
      continue;
    const auto at = static_cast<std::uint32_t>(token - begin);
    while (i < text.sentences.size() && text.sentences[i].last <= at) ++i;
    if (i == text.sentences.size()) break;
    if (at < text.sentences[i].first) continue;  // a list mark stands in no sentence
    found.push_back(i);
    token = begin + text.sentences[i].last - 1;
  }
  return found;
}

}  // namespace overstap::extract
