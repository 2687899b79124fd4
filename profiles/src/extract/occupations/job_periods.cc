// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/occupations/job_periods.h"

#include <cstdlib>

#include "profiles/src/extract/occupations/title_shape.h"

namespace overstap::extract {

namespace {

constexpr std::uint32_t kMostOtherWords = 6;

}  // namespace

JobPeriods::JobPeriods(const TitleText& read) : read_{read}, periods_(read.sentences.size()) {
  for (std::size_t s = 0; s < periods_.size(); ++s) {
    const Sentence& sentence = read_.text.sentences[s];
    if ((read.sentences[s] & kYearNumber) == 0) continue;
    periods_[s] = periods_in(read_.text, sentence.first, sentence.last);
  }
  titles_lead_ = titles_lead();
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

bool JobPeriods::holds_period_only(std::size_t at) const {
  if (periods_[at].size() != 1) return false;
  const Sentence& line = read_.text.sentences[at];
  const TextPeriod& period = periods_[at].front();
  const std::uint32_t rest =
      words_in(read_.text, line.first, period.first) + words_in(read_.text, period.last, line.last);
  return rest <= kMostOtherWords;
}

bool JobPeriods::may_stand_between(std::size_t at) const {
  const Sentence& line = read_.text.sentences[at];
  return periods_[at].empty() && !line.bullet && !line.heading &&
         (read_.sentences[at] & kPersonNoun) == 0 &&
         words_in(read_.text, line.first, line.last) <= kMostOtherWords;
}

bool JobPeriods::titles_lead() const {
  for (std::size_t s = 0; s < periods_.size(); ++s) {
    if (!holds_period_only(s)) continue;
    for (std::size_t above = s; above > 0 && s - above < 2;) {
      const Sentence& line = read_.text.sentences[--above];
      if (line.heading || !periods_[above].empty()) return false;
      if ((read_.sentences[above] & (kMayBegin | kPersonNoun)) != 0) return true;
    }
    return false;
  }
  return false;
}

const TextPeriod* JobPeriods::look(std::size_t at, std::ptrdiff_t step) const {
  constexpr int kMostCells = 4;
  const Sentence& here = read_.text.sentences[at];
  bool between = false;
  for (int cells = 0; cells < kMostCells; ++cells) {
    at += static_cast<std::size_t>(step);
    if (at >= periods_.size()) return nullptr;
    const Sentence& line = read_.text.sentences[at];
    const bool row = line.part == here.part && line.line == here.line;
    // One blank line between them at most, as between paragraphs that are parts of their own.
    const bool near = line.part != here.part || std::abs(line.line - here.line) <= 2;
    if (near && holds_period_only(at)) return &periods_[at].front();
    if (!near || !periods_[at].empty()) return nullptr;
    if (row) continue;
    if (between || !may_stand_between(at)) return nullptr;
    between = true;
  }
  return nullptr;
}

const TextPeriod* JobPeriods::beside(std::size_t at) const {
  const Sentence& here = read_.text.sentences[at];
  if (words_in(read_.text, here.first, here.last) > kShortLine) return nullptr;
  const std::ptrdiff_t first = titles_lead_ ? 1 : -1;
  const TextPeriod* period = look(at, first);
  return period != nullptr ? period : look(at, -first);
}

}  // namespace overstap::extract
