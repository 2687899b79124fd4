// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/education/education_sentences.h"

#include "profiles/src/extract/education/education_none.h"
#include "profiles/src/extract/education/education_training.h"
#include "profiles/src/extract/education/education_words.h"
#include "profiles/src/extract/text/sentences_where.h"
#include "profiles/src/extract/text/word_filter.h"

namespace overstap::extract {

std::vector<std::uint32_t> education_sentences(const ReadText& text) {
  static const WordFilter anchors = [] {
    std::vector<std::uint64_t> words = no_diploma_anchors();
    education_words().for_each_anchor(
        [&](std::uint64_t word, const EducationWord&) { words.push_back(word); });
    return WordFilter(words);
  }();
  return sentences_where(text, [](const Token& token) {
    return anchors.may_hold(token.hash) || ends_as_training(token);
  });
}

}  // namespace overstap::extract
