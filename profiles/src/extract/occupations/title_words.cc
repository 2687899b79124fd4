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
TitleWord word_of(const Token& token, const TitleIndex& index) {
  if (is_mark(token)) return {};
  if (token.kind == TokenKind::number) {
    return {token.hash, index.beginnings(token.hash) | (is_year_number(token) ? kYearNumber : 0U)};
  }
  TitleWord word{title_word_hash(token.key, token.hash), 0};
  if (ends_years(token)) word.bits |= kTimeUnit;
  if (is_past_verb(token)) word.bits |= kPastVerb;
  if (token.name) return word;
  word.bits |= index.beginnings(word.stem);
  if (word.stem != token.hash) word.bits |= kPersonNoun;
  return word;
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
      read.words[i - 1].bits |= kBeginsTitle | kBeginsDepartment;
    }
    all |= bits;
  }
  return all;
}

}  // namespace

TitleText read_title_words(const ReadText& text, const TitleIndex& index) {
  TitleText read{text, {}, {}};
  read.words.reserve(text.tokens.size());
  for (const Token& token : text.tokens) read.words.push_back(word_of(token, index));
  read.sentences.reserve(text.sentences.size());
  for (const Sentence& sentence : text.sentences) {
    read.sentences.push_back(look_ahead(sentence, read));
  }
  return read;
}

}  // namespace overstap::extract
