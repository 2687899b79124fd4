// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "profiles/src/extract/sieve/sieve_rules.h"
#include "profiles/src/extract/text/sentences.h"

namespace overstap::sieving {

/// A sentence with its words and what was found in it, by anchor.
struct Found {
  std::string_view text;  ///< in which the ranges are
  ByteRange range;
  std::span<const Word> words;
  std::span<const Match> matches;
};

/// What of a sentence goes: the reason of a wish, the pieces of a list, what stands in brackets,
/// the labels with their values, or else the whole of it but for a heading in front of a colon. In
/// order and apart; never empty when something was found. O(words).
[[nodiscard]] std::vector<ByteRange> ranges_to_cut(const Found& found);

}  // namespace overstap::sieving
