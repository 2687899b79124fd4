// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/occupations/title_words.h"

#include "profiles/src/extract/occupations/experience_spans.h"
#include "profiles/src/extract/occupations/title_forms.h"
#include "profiles/src/extract/occupations/title_index.h"
#include "profiles/src/extract/occupations/title_shape.h"
#include "profiles/src/extract/text/text_dates.h"

namespace overstap::extract {
namespace {

/// What a word that is no mark is by itself.
std::uint32_t bits_of(const Token& token, std::uint64_t stem, const TitleIndex& index) {
  const std::uint32_t begins = index.may_begin(stem) ? kBegins : 0U;
  if (token.kind == TokenKind::number) {
    return begins | (is_year_number(token) ? kYearNumber : 0U);
  }
  const std::uint32_t bits =
      (ends_years(token) ? kTimeUnit : 0U) | (is_past_verb(token) ? kPastVerb : 0U);
  if (token.name) return bits;
  return bits | begins | (stem != token.hash ? kPersonNoun : 0U);
}

/// Of a sentence the bits that its words have by what stands behind them, and those of all.
std::uint32_t look_ahead(const Sentence& sentence, TitleText& read) {
  std::uint32_t all = 0, reach = 0;
  for (std::uint32_t i = sentence.last; i-- > sentence.first;) {
    const Token& token = read.text.tokens[i];
    std::uint32_t& bits = read.words[i].bits;
    if ((bits & kPersonNoun) != 0) {
      reach = kLongestTitle;
    } else if (reach > 0 && !token.is("-") && (token.name || ends_title(token))) {
      reach = 0;
    }
    if (reach > 0) {
      bits |= kNounAhead;
      --reach;
    }
    // "medewerk(st)er"
    if (token.is("(") && i > sentence.first) {
      read.words[i - 1].bits |= kBegins;
    }
    all |= bits;
  }
  return all;
}

}  // namespace

TitleText read_title_words(const ReadText& text, const TitleIndex& index) {
  TitleText read{text, std::vector<TitleWord>(text.tokens.size()), {}};
  for (std::size_t i = 0; i < text.tokens.size(); ++i) {
    const Token& token = text.tokens[i];
    if (is_mark(token)) continue;
    const std::uint64_t stem = title_word_hash(token.key, token.hash);
    read.words[i] = {stem, bits_of(token, stem, index)};
  }
  read.sentences.reserve(text.sentences.size());
  for (const Sentence& sentence : text.sentences) {
    read.sentences.push_back(look_ahead(sentence, read));
  }
  return read;
}

}  // namespace overstap::extract
