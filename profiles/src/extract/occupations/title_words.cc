// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/occupations/title_words.h"

#include "profiles/src/extract/occupations/experience_spans.h"
#include "profiles/src/extract/occupations/title_finder.h"
#include "profiles/src/extract/occupations/title_index.h"
#include "profiles/src/extract/occupations/title_shape.h"
#include "profiles/src/extract/occupations/title_trade.h"
#include "profiles/src/extract/text/text_dates.h"

namespace overstap::extract {

/// By key and kind of the token alone.
TitleWord TitleWords::find_out(const Token& token) const {
  TitleWord word = index_.word(token.key);
  if (is_mark(token)) word.bits = 0;
  const auto set = [&](TitleBit bit, bool is) { word.bits |= is ? bit : 0U; };
  set(kPersonNoun, ends_as_person(token));
  set(kEndsTitle, ends_title(token));
  set(kLeadsTitle, leads_title(token));
  set(kPastVerb, is_past_verb(token));
  set(kArticle, is_article(token));
  set(kHype, praises_who(token));
  set(kTrade, names_trade(token));
  set(kYearNumber, is_year_number(token));
  set(kAmount, begins_years(token));
  set(kTimeUnit, ends_years(token));
  return word;
}

TitleText TitleWords::read(const ReadText& text) const {
  constexpr std::uint32_t kOfNoName = kBeginsTitle | kBeginsDepartment | kPersonNoun;
  TitleText read{text, {}, {}};
  read.words.reserve(text.tokens.size());
  for (const Token& token : text.tokens) {
    const auto kind = static_cast<std::uint64_t>(token.kind);
    const std::uint64_t known = memory_.get(token.hash + kind, [&] {
      const TitleWord word = find_out(token);
      return std::uint64_t{word.number} << 32U | word.bits;
    });
    TitleWord word{static_cast<std::uint32_t>(known), static_cast<std::uint32_t>(known >> 32U)};
    if (token.name) word.bits = (word.bits & ~kOfNoName) | kEndsTitle;
    // "medewerk(st)er"
    if (token.is("st") && read.words.size() > 1 && (&token - 1)->is("(")) {
      (read.words.end() - 2)->bits |= kBeginsTitle | kBeginsDepartment;
    }
    read.words.push_back(word);
  }
  read.sentences.reserve(text.sentences.size());
  for (const Sentence& sentence : text.sentences) {
    std::uint32_t bits = 0;
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) bits |= read.words[i].bits;
    read.sentences.push_back(bits);
  }
  return read;
}

}  // namespace overstap::extract
