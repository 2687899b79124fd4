// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/occupations/job_periods.h"

#include <cstdlib>

#include "profiles/src/extract/occupations/title_shape.h"

namespace overstap::extract {

JobPeriods::JobPeriods(const TitleText& read) : text_{read.text}, periods_(read.sentences.size()) {
  for (std::size_t s = 0; s < periods_.size(); ++s) {
    const Sentence& sentence = text_.sentences[s];
    if ((read.sentences[s] & kYearNumber) == 0) continue;
    periods_[s] = periods_in(text_, sentence.first, sentence.last);
  }
}

const TextPeriod* JobPeriods::of(std::size_t at, const TitleIndex::Title& title,
                                 std::uint32_t before, std::uint32_t next) const {
  for (const TextPeriod& period : periods_[at]) {
    if (period.first >= title.last && period.first < next) return &period;
  }
  for (auto it = periods_[at].rbegin(); it != periods_[at].rend(); ++it) {
    if (it->last <= title.first && it->first >= before) return &*it;
  }
  return periods_[at].empty() ? beside(at) : nullptr;
}

const TextPeriod* JobPeriods::beside(std::size_t at) const {
  constexpr std::uint32_t kMostOtherWords = 6;
  const Sentence& here = text_.sentences[at];
  for (const std::size_t other : {at - 1, at + 1}) {
    if (other >= text_.sentences.size() || periods_[other].size() != 1) continue;
    const Sentence& line = text_.sentences[other];
    const TextPeriod& period = periods_[other].front();
    const std::uint32_t rest =
        words_in(text_, line.first, period.first) + words_in(text_, period.last, line.last);
    // One blank line between them at most, as between paragraphs that are parts of their own.
    const bool near = line.part != here.part || std::abs(line.line - here.line) <= 2;
    if (near && rest <= kMostOtherWords) {
      return words_in(text_, here.first, here.last) > kShortLine ? nullptr : &period;
    }
  }
  return nullptr;
}

}  // namespace overstap::extract
