// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/extract/text/read_text.h"

/// The steps of read_text after split_text, in this order.
namespace overstap::extract {

/// A sentence of more, which nobody would write, is divided.
inline constexpr std::uint32_t kMostTokensOfSentence = 400;

/// Fills Sentence::language: nl, en, other, or unknown where there are too few words to tell. A
/// sentence of few words takes the language of its neighbours in the part.
void find_languages_of_sentences(ReadText& text);

/// Fills Sentence::heading and ::section and ReadText::sections: by headings ("WERKERVARING",
/// "Wij bieden", "Requirements"), by place (header), by what the lines look like.
void find_sections(ReadText& text);

/// Fills ReadText::cues, which stance_at reads. After the languages.
void find_cues(ReadText& text);

/// Marks Token::name: names of people, firms, streets, pets and places in headers, signatures and
/// sentences ("Bakker", "dokter De Kok", "Ruby (mijn hond)").
void find_names(ReadText& text);

}  // namespace overstap::extract
