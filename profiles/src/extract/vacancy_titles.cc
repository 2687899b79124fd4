// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "overstap/profiles/text.h"
#include "profiles/src/extract/text_dates.h"
#include "profiles/src/extract/title_finder.h"
#include "profiles/src/extract/title_shape.h"

namespace overstap::extract {
namespace {

/// How sure a title of a vacancy is, in thousandths, as seen on the tuning texts.
constexpr std::int32_t kVacancyTitle = 930;
/// Score of the linker from which a line at the top of a vacancy without any title is its title.
constexpr std::int32_t kHeadResembles = 400'000;

}  // namespace

std::vector<FoundTitle> TitleFinder::in_vacancy(const ReadText& text) const {
  constexpr std::size_t kFirstLines = 3;
  constexpr std::size_t kFirstSentences = 12;
  struct Mention {
    FoundTitle found;
    int rank;
  };
  std::vector<Mention> mentions;
  for (std::size_t s = 0; s < text.sentences.size(); ++s) {
    const Sentence& sentence = text.sentences[s];
    for (std::uint32_t i = sentence.first; i < sentence.last;) {
      const auto title = title_at(text, i, sentence.last);
      if (!title) {
        auto found = announced(text, sentence, i);
        if (!found && s < kFirstLines && i == sentence.first) {
          const std::uint32_t end = end_of_title(text, sentence, i, i);
          const bool whole = end == sentence.last || parts_line(text.tokens[end]) ||
                             is_any(text.tokens[end], {"gezocht", "gevraagd", "wanted", "!"});
          if (whole) found = linked(text, sentence, i, end);
        }
        if (found) mentions.push_back({*found, 1});
        i = found ? found->title.last : i + 1;
        continue;
      }
      const bool announced = after_cue(text, sentence, i) ||
                             (title->last < sentence.last &&
                              is_any(text.tokens[title->last], {"gezocht", "gevraagd", "wanted"}));
      const bool starts = begins_segment(text, sentence, i);
      int rank = 3;
      if (after_field_name(text, sentence, i)) rank = 0;
      if (announced && s < kFirstSentences) rank = std::min(rank, 1);
      if (s < kFirstLines && starts) rank = std::min(rank, s == 0 ? 0 : 1);
      if (s < kFirstLines && rank == 3) rank = 2;
      FoundTitle found{*title, &sentence, "occupation.vacancy_title", kVacancyTitle};
      if (rank < 3) {
        widen(text, found);
        mentions.push_back({found, rank});
      }
      i = std::max(found.title.last, title->last);
    }
  }
  std::vector<FoundTitle> said;
  const auto length = [](const Mention& m) { return m.found.title.last - m.found.title.first; };
  const auto best = std::ranges::min_element(mentions, [&](const Mention& a, const Mention& b) {
    if ((a.rank < 2) != (b.rank < 2)) return a.rank < b.rank;
    return length(a) != length(b) ? length(a) > length(b) : a.rank < b.rank;
  });
  for (const Mention& mention : mentions) {
    if (mention.found.title.occupation == best->found.title.occupation) {
      said.push_back(mention.found);
    }
  }
  for (std::size_t s = 0; s < std::min(kFirstLines, text.sentences.size()) && said.empty(); ++s) {
    const Sentence& head = text.sentences[s];
    std::uint32_t end = head.first;
    while (end < head.last && !parts_line(text.tokens[end]) &&
           !is_any(text.tokens[end], {"bij", "at", "in", "voor", "te"})) {
      ++end;
    }
    if (auto found = linked(text, head, head.first, end, kHeadResembles)) said.push_back(*found);
  }
  return said;
}

}  // namespace overstap::extract
