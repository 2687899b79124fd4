// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "profiles/src/extract/skills/skill_finds.h"

namespace overstap::extract {

/// What lies between the first and the last word of a phrase.
struct WordsBetween {
  std::int32_t words = 0, small = 0, commas = 0, joins = 0;
  std::int32_t adjectives = 0;  ///< right before a word of the phrase: "maakt lekkere cocktails"
  /// Those of them that share what the phrase says: "klachten [en retouren] behandelen",
  /// "offertes [opstellen en] nabellen".
  std::int32_t easy_words = 0, easy_commas = 0, easy_joins = 0;
  std::int32_t genitive_words = 0;  ///< those of "uren [van 300 krachten] controleren"
  bool same_stems = true;           ///< the phrase has the very words of the label
  bool broken = false;
  bool linked = false;   ///< "van", "voor": what a noun is of
  bool related = false;  ///< "die", "who": a clause of its own begins
};

/// Looks at all that stands between some words. O(tokens between them).
[[nodiscard]] WordsBetween words_between(const FindScope& scope, const TokenSet& words);

}  // namespace overstap::extract
