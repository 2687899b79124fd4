// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "profiles/src/extract/skills/skill_finds.h"

namespace overstap::extract {

/// What lies between the first and the last word of a phrase.
struct WordsBetween {
  std::int32_t words = 0, small = 0, commas = 0, joins = 0;
  std::int32_t adjectives = 0;  ///< right before a word of the phrase: "maakt lekkere cocktails"
  bool broken = false;
  bool linked = false;   ///< "van", "voor": what a noun is of
  bool related = false;  ///< "die", "who": a clause of its own begins
};

/// What is not counted of it.
enum class Passing : std::uint8_t {
  nothing,
  shared,  ///< what shares verb or object: "klachten [en retouren] behandelen", "offertes
           ///< [opstellen en] nabellen"
  shared_or_genitive,  ///< "uren [van 300 krachten] controleren" too
};

/// Looks at all that stands between some words. O(tokens between them).
[[nodiscard]] WordsBetween words_between(const FindScope& scope, const TokenSet& words,
                                         Passing passing = Passing::nothing);

}  // namespace overstap::extract
