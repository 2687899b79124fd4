// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>

#include "profiles/src/extract/text/read_text.h"
#include "profiles/src/extract/text/vote_words.h"

namespace overstap::extract {

/// What a word says of the names around it.
enum class NameRole : std::uint8_t {
  none,
  title,       ///< dokter, mevrouw: a name follows
  degree,      ///< drs, ir: a name follows when it has initials
  at,          ///< bij, namens: a firm follows
  firm,        ///< restaurant, bouwbedrijf: its name follows
  greeting,    ///< beste, groeten: a name follows at the beginning of a sentence
  call,        ///< bel, mail: a name follows at the beginning of a sentence
  pet,         ///< hond: a name follows
  particle,    ///< van, de: within a name
  partner,     ///< zn, zonen: ends the name of a firm, behind "&"
  legal_form,  ///< bv, nv: ends the name of a firm
  seeks,       ///< zoekt: a firm stands before it in a vacancy
  address,     ///< www: all that hangs together with it is an address
};

/// All that the lists of the reader of texts say of a word: one look-up when it is split off.
struct WordFacts {
  Votes votes;                     ///< for languages (vote_words.h)
  std::uint32_t cues = 0;          ///< bits (cue_words.h)
  NameRole role = NameRole::none;  ///< this and what follows: name_lists.h
  bool first_name = false;
  bool ambiguous_name = false;
  bool surname = false;
  bool title_word = false;

  friend bool operator==(const WordFacts&, const WordFacts&) = default;
};

/// Words of which the same is said share their facts; the first are those of most words: none.
inline constexpr std::size_t kMostFacts = 256;
extern const std::array<WordFacts, kMostFacts> kWordFacts;

/// Which of kWordFacts are those of the word. O(1).
[[nodiscard]] std::uint8_t facts_of_word(std::uint64_t hash);

[[nodiscard]] inline const WordFacts& facts_of(const Token& token) {
  return kWordFacts[token.facts];
}

}  // namespace overstap::extract
