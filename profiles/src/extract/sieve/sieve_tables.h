// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "overstap/profiles/sieve.h"

namespace overstap::sieving {

/// How much besides its words a rule asks.
enum class Need : std::uint8_t {
  nothing,  ///< the words tell of a person by themselves
  person,   ///< a sentence about a person, or a fragment of a CV; not governed by words of work
  self,     ///< a sentence with a person in it; not governed by words of work
  quiet,    ///< as `self`, or a fragment of a CV; no word of work or of other people beside them
  label,    ///< the words are the whole label in front of a colon, or a line by themselves
  keep,     ///< what another rule finds within these words stays
};

/// Words that tell of a ground. The pattern is a list of elements with blanks between them:
///
///     word        the folded word              stem*, *stem   a beginning, an end of words
///     a|b*        one of them                  @name          a class of words
///     a|$         the word, or the end of the clause
///     ?element    may be absent                !element       the next word is not that
///     &element    the word before is that too
///     <n          up to n words, none of which stands for work or for other people
///     <<n         up to n words                #              a number
///     ^  $        the border of a clause: punctuation or "en", "maar", ...
///
/// A rule is looked for where its rarest element stands, its anchor: the first class in capitals,
/// else the first element without a small word (`kSmallWords`), else the first word.
struct SieveRule {
  SieveGround ground;
  Need need;
  std::string_view pattern;
};

struct WordClass {
  std::string_view name;
  std::string_view words;  ///< `a|b*|*c`
};

[[nodiscard]] std::span<const WordClass> word_classes();
[[nodiscard]] std::span<const WordClass> topic_classes();
[[nodiscard]] std::span<const WordClass> vocabulary_classes();
[[nodiscard]] std::span<const WordClass> field_classes();
[[nodiscard]] std::span<const WordClass> place_classes();
[[nodiscard]] std::span<const WordClass> verb_classes();
[[nodiscard]] std::span<const WordClass> task_classes();
[[nodiscard]] std::span<const WordClass> compound_classes();
[[nodiscard]] std::span<const SieveRule> health_rules();
[[nodiscard]] std::span<const SieveRule> illness_rules();
[[nodiscard]] std::span<const SieveRule> pregnancy_rules();
[[nodiscard]] std::span<const SieveRule> benefit_rules();
[[nodiscard]] std::span<const SieveRule> belief_rules();
[[nodiscard]] std::span<const SieveRule> origin_rules();
[[nodiscard]] std::span<const SieveRule> family_rules();
[[nodiscard]] std::span<const SieveRule> justice_rules();  ///< convictions
[[nodiscard]] std::span<const SieveRule> record_rules();   ///< debts, birth date
[[nodiscard]] std::span<const SieveRule> net_rules();
[[nodiscard]] std::span<const SieveRule> field_rules();
[[nodiscard]] std::span<const SieveRule> field_keeps();
[[nodiscard]] std::span<const SieveRule> work_keeps();
[[nodiscard]] std::span<const SieveRule> label_rules();
[[nodiscard]] std::span<const SieveRule> form_rules();

}  // namespace overstap::sieving
