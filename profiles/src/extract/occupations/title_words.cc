// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/occupations/title_words.h"

#include "profiles/src/extract/occupations/experience_spans.h"
#include "profiles/src/extract/occupations/title_index.h"
#include "profiles/src/extract/occupations/title_shape.h"
#include "profiles/src/extract/text/text_dates.h"

namespace overstap::extract {

/// By key and kind of the token alone.
TitleWord TitleWords::find_out(const Token& token) const {
  TitleWord word = index_.word(token);
  const auto set = [&](TitleBit bit, bool is) { word.bits |= is ? bit : 0U; };
  set(kEndsTitle, ends_title(token));
  set(kLeadsTitle, leads_title(token));
  set(kPastVerb, is_past_verb(token));
  set(kArticle, is_article(token));
  set(kYearNumber, is_year_number(token));
  set(kAmount, begins_years(token));
  set(kTimeUnit, ends_years(token));
  return word;
}

/// Sets kNounAhead.
std::uint32_t TitleText::look_ahead(const Sentence& sentence) {
  std::uint32_t all = 0, reach = 0;
  for (std::uint32_t i = sentence.last; i-- > sentence.first;) {
    std::uint32_t& bits = words[i].bits;
    if ((bits & kEndsTitle) != 0) {
      if (!text.tokens[i].is("-")) reach = 0;
    } else if ((bits & kPersonNoun) != 0) {
      reach = kLongestTitle;
    }
    if (reach > 0) {
      bits |= kNounAhead;
      --reach;
    }
    all |= bits;
  }
  return all;
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
    read.sentences.push_back(read.look_ahead(sentence));
  }
  return read;
}

}  // namespace overstap::extract
