// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "overstap/profiles/text.h"
#include "profiles/src/extract/occupations/title_finder.h"
#include "profiles/src/extract/occupations/title_shape.h"
#include "profiles/src/extract/text/text_dates.h"

namespace overstap::extract {
namespace {

/// How sure a title of a vacancy is, in thousandths, as seen on the tuning texts.
constexpr std::int32_t kVacancyTitle = 930;
constexpr std::int32_t kDepartmentOfVacancy = 800;
/// Score of the linker from which a line at the top of a vacancy without any title is its title.
constexpr std::int32_t kHeadResembles = 400'000;

/// "Voor ons restaurant zoeken wij een": the title stands on the next line.
bool opens(const ReadText& text, const Sentence& before) {
  if (before.first == before.last) return false;
  return is_any(text.tokens[before.last - 1],
                {"een", "naar", "wij", "zoeken", "seeking", "a", "an", "ervaren", "gedreven"});
}

/// A title that is somebody else's, or one to grow to, or in which years are asked.
bool is_mentioned(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  if (is_of_others(text, sentence, at)) return true;
  std::uint32_t i = at;
  while (i > sentence.first && is_article(text.tokens[i - 1])) --i;
  if (i == sentence.first) return false;
  // "doorgroeien naar teamleider", but "wij leiden je op tot reisadviseur"
  const bool trained = i > sentence.first + 1 && is_any(text.tokens[i - 2], {"op", "opgeleid"});
  if (is_any(text.tokens[i - 1], {"naar", "tot", "to"})) return !trained;
  return i > sentence.first + 1 && is_any(text.tokens[i - 1], {"als", "as"}) &&
         is_any(text.tokens[i - 2], {"ervaring", "werkervaring", "experience"});
}

}  // namespace

/// "een collega voor onze receptie", "versterking op de klantenservice"
std::optional<FoundTitle> TitleFinder::wanted_at(const ReadText& text, const Sentence& sentence,
                                                 std::uint32_t at) const {
  if (at < sentence.first + 3 || !is_any(text.tokens[at - 1], {"onze", "de", "ons", "het"}) ||
      !is_any(text.tokens[at - 2], {"voor", "op", "bij", "in", "aan", "van"}) ||
      !is_any(text.tokens[at - 3],
              {"collega", "collegas", "versterking", "medewerker", "medewerkers", "topper",
               "toppers", "talent", "hulp", "held", "kracht", "aanwinst", "iemand"})) {
    return std::nullopt;
  }
  const auto title = titles_.department_at(text, at, sentence.last);
  if (!title || !title->others.empty()) return std::nullopt;
  return FoundTitle{*title, &sentence, "occupation.department", kDepartmentOfVacancy};
}

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
        if (!found && s < kFirstLines) found = wanted_at(text, sentence, i);
        if (found) mentions.push_back({*found, 1});
        i = found ? found->title.last : i + 1;
        continue;
      }
      const bool announced = (s > 0 && i == sentence.first && opens(text, text.sentences[s - 1])) ||
                             (after_cue(text, sentence, i) && !is_mentioned(text, sentence, i)) ||
                             (title->last < sentence.last &&
                              is_any(text.tokens[title->last], {"gezocht", "gevraagd", "wanted"}));
      const bool starts = begins_segment(text, sentence, i);
      int rank = 3;
      if (after_field_name(text, sentence, i)) rank = 0;
      if (announced && s < kFirstSentences) rank = std::min(rank, 1);
      if (s < kFirstLines && starts) rank = std::min(rank, s == 0 ? 0 : 1);
      if (s < kFirstLines && rank == 3 && !is_mentioned(text, sentence, i)) rank = 2;
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
