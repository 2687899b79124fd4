// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/occupations/title_words.h"

#include "profiles/src/extract/occupations/experience_spans.h"
#include "profiles/src/extract/occupations/title_forms.h"
#include "profiles/src/extract/occupations/title_index.h"
#include "profiles/src/extract/occupations/title_shape.h"
#include "profiles/src/extract/text/text_dates.h"

namespace overstap::extract {
namespace {

/// What a word is by itself.
std::uint32_t bits_of(const Token& token, const TitleIndex& index, bool cv) {
  if (is_mark(token)) return 0;
  const bool plain = token.kind == TokenKind::word && !index.may_begin(token.hash);
  if (plain && !may_have_forms(token.key)) return 0;  // as most words
  const std::uint64_t stem = title_word_hash(token.key, token.hash);
  const std::uint32_t begins = index.may_begin(stem) ? kMayBegin : 0U;
  if (token.kind == TokenKind::number) return begins | (is_year_number(token) ? kYearNumber : 0U);
  const std::uint32_t bits =
      (ends_years(token) ? kTimeUnit : 0U) | (cv && is_past_verb(token) ? kPastVerb : 0U);
  if (token.name) return bits;
  return bits | begins | (stem != token.hash ? kPersonNoun : 0U);
}

/// Sets kNounAhead in a sentence with a kPersonNoun.
void note_nouns_ahead(const ReadText& text, const Sentence& sentence,
                      std::vector<std::uint8_t>& words) {
  std::uint32_t reach = 0;
  for (std::uint32_t i = sentence.last; i-- > sentence.first;) {
    const Token& token = text.tokens[i];
    if ((words[i] & kPersonNoun) != 0) {
      reach = kLongestTitle;
    } else if (reach > 0 && !token.is("-") && (token.name || ends_title(token))) {
      reach = 0;
    }
    if (reach == 0) continue;
    words[i] |= kNounAhead;
    --reach;
  }
}

}  // namespace

std::vector<std::uint64_t> words_of_note() {
  std::vector<std::uint64_t> words;
  add_short_words(words);
  add_year_units(words);
  add_past_verbs(words);
  return words;
}

TitleText read_title_words(const ReadText& text, const TitleIndex& index) {
  TitleText read{text, std::vector<std::uint8_t>(text.tokens.size()), {}};
  const bool cv = text.subject == TextSubject::cv;
  read.sentences.reserve(text.sentences.size());
  for (const Sentence& sentence : text.sentences) {
    std::uint32_t all = 0;
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
      const Token& token = text.tokens[i];
      const std::uint32_t bits = bits_of(token, index, cv);
      read.words[i] = static_cast<std::uint8_t>(bits);
      all |= bits;
      // "medewerk(st)er"
      if (token.is("(") && i > sentence.first) {
        read.words[i - 1] |= kMayBegin;
        all |= kMayBegin;
      }
    }
    if ((all & kPersonNoun) != 0) {
      note_nouns_ahead(text, sentence, read.words);
      all |= kNounAhead;
    }
    read.sentences.push_back(static_cast<std::uint8_t>(all));
  }
  return read;
}

}  // namespace overstap::extract
