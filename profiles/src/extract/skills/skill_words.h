// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

/// General Dutch and English words that decide how labels of skills are read: our own judgement, a
/// few hundred words, and nothing of any one market.
namespace overstap::extract {

/// Words that say nothing of what is done: articles, prepositions, pronouns, auxiliaries, "s" of a
/// plural behind an apostrophe. They count neither in a label nor between the words of a find.
/// "keep", "handle": of the first word of an English label. O(verbs); for building only.
[[nodiscard]] bool is_english_verb(std::string_view word);
[[nodiscard]] std::span<const std::string_view> skill_function_words();

/// Verbs and nouns that carry little: "voeren", "geven", "ervaring", "kennis". A label of three
/// words or more is found without them.
[[nodiscard]] std::span<const std::string_view> skill_light_words();

/// One word of these alone is no skill, also where a taxonomy has it as a label.
[[nodiscard]] std::span<const std::string_view> skill_general_words();

/// Names of programs that are common words: only with a capital, and not where a sentence begins.
[[nodiscard]] std::span<const std::string_view> skill_capital_words();

/// Things and places that are a skill only as an item of a list ("Canva, Instagram, TikTok") or
/// behind a word of knowledge ("ervaring met leveranciers"); and verbs that say little without what
/// is done with ("adviseren"). Rows of words, separated by blanks.
[[nodiscard]] std::span<const std::string_view> skill_item_rows();

/// Words that tell what somebody is where they stand alone ("rustig, eerlijk en sociaal"), and
/// something else before a noun.
[[nodiscard]] std::span<const std::string_view> skill_trait_words();

/// Whether a small word changes what a label says: "nieuwe klanten werven", "niet bang", "eigen
/// werk plannen". The number of its kind, from 1; 0 = it does not.
[[nodiscard]] std::uint8_t telling_kind(std::uint64_t word);
/// The lowest kind of several words; 0 = none of them is such.
[[nodiscard]] std::uint8_t telling_word(std::span<const std::string_view> words);

/// Rows of words that stand for each other in a phrase, separated by blanks.
[[nodiscard]] std::span<const std::string_view> skill_synonym_rows();

/// Ends of compounds that leave the sense of the front: "baliewerkzaamheden", "verkoopervaring".
[[nodiscard]] std::span<const std::string_view> skill_open_endings();

}  // namespace overstap::extract
