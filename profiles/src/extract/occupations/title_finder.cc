// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/occupations/title_finder.h"

#include <algorithm>

#include "overstap/profiles/text.h"
#include "profiles/src/extract/occupations/title_shape.h"
#include "profiles/src/extract/text/text_dates.h"

namespace overstap::extract {
namespace {

using Title = TitleIndex::Title;

/// How sure a title is that resembles a label, in thousandths, as seen on the tuning texts.
constexpr std::int32_t kLinked = 700;

}  // namespace

TitleFinder::TitleFinder(const Taxonomy& taxonomy, const Linker& linker)
    : taxonomy_{taxonomy}, memory_{linker}, titles_{taxonomy} {}

/// The title at a token. Of several occupations that it may mean the one whose own label has most
/// words near it, else the first by code.
std::optional<Title> TitleFinder::title_at(const ReadText& text, std::uint32_t at,
                                           std::uint32_t last) const {
  const Token& token = text.tokens[at];
  if (is_mark(token) || token.name) return std::nullopt;
  // The second half of "assistent-bedrijfsleider" is another job.
  if (at > 1 && token.glued && text.tokens[at - 1].is("-") && text.tokens[at - 1].glued &&
      !is_form(text.tokens[at - 2])) {
    return std::nullopt;
  }
  std::optional<Title> title = titles_.at(text, at, last);
  if (!title || title->others.empty()) return title;
  constexpr std::uint32_t kNear = 25;
  const std::uint32_t low = at > kNear ? at - kNear : 0;
  const auto high = std::min(at + kNear, static_cast<std::uint32_t>(text.tokens.size()));
  const auto words_near = [&](OccupationId id) {
    int words = 0;
    const std::string key = fold_key(taxonomy_.label(id, Language::nl));
    for (const std::string_view word : key_words(key)) {
      const std::uint64_t hash = hash_of(word);
      for (std::uint32_t i = low; i < high; ++i) {
        const bool within = i >= title->first && i < title->last;
        if (!within && text.tokens[i].hash == hash) {
          ++words;
          break;
        }
      }
    }
    return words;
  };
  int most = words_near(title->occupation);
  for (const OccupationId other : title->others) {
    const int words = words_near(other);
    const bool first_by_code = taxonomy_.code(other) < taxonomy_.code(title->occupation);
    if (words < most || (words == most && !first_by_code)) continue;
    most = words;
    title->occupation = other;
  }
  if (most > 0) title->others = {};
  return title;
}

/// A title with the words that say in which trade ("klantadviseur zorgverzekeringen") may be a
/// narrower concept than the title alone.
void TitleFinder::widen(const ReadText& text, FoundTitle& found) const {
  const std::uint32_t last =
      end_of_title(text, *found.sentence, found.title.first, found.title.last);
  if (last == found.title.last) return;
  const std::string_view words = text.words(text.span(*found.sentence, found.title.first, last));
  const auto hit = memory_.nearest(words);
  if (!hit || hit->score < kResembles) return;
  const OccupationId id{hit->id};
  if (id == found.title.occupation) return;
  found.title.occupation = id;
  found.title.label = hit->label;
  found.title.last = last;
  found.title.others = {};
  found.rule = "occupation.title_and_trade";
  found.confidence = std::min(found.confidence, kLinked);
}

/// "Teamleider productie": a title of several trades with the name of none of them.
bool TitleFinder::of_unknown_trade(const ReadText& text, const FoundTitle& found) {
  if (found.title.others.empty()) return false;
  const std::uint32_t at = found.title.last;
  return at < found.sentence->last && !text.tokens[at].capital &&
         end_of_title(text, *found.sentence, found.title.first, at) > at;
}

/// The concept of words that are no label, where they resemble one enough.
std::optional<FoundTitle> TitleFinder::linked(const ReadText& text, const Sentence& sentence,
                                              std::uint32_t first, std::uint32_t last,
                                              std::int32_t floor) const {
  while (first < last && (is_mark(text.tokens[first]) || is_article(text.tokens[first]))) ++first;
  while (last > first && is_mark(text.tokens[last - 1])) --last;
  if (first == last || words_in(text, first, last) > kLongestTitle) return std::nullopt;
  const auto words_begin = text.tokens.begin() + first, words_end = text.tokens.begin() + last;
  if (std::none_of(words_begin, words_end, is_person_noun)) return std::nullopt;
  const std::string_view words = text.words(text.span(sentence, first, last));
  const auto hit = memory_.nearest(words);
  if (!hit || hit->score < floor) return std::nullopt;
  return FoundTitle{{first, last, OccupationId{hit->id}, hit->label_kind, hit->label, {}},
                    &sentence,
                    "occupation.resembling_title",
                    kLinked};
}

/// Words after a cue ("als", "functie:") that are no label but resemble one.
std::optional<FoundTitle> TitleFinder::announced(const ReadText& text, const Sentence& sentence,
                                                 std::uint32_t at) const {
  const Token& token = text.tokens[at];
  if (token.kind != TokenKind::word || token.name || is_article(token) ||
      is_any(token, {"als", "as"}) || !after_cue(text, sentence, at)) {
    return std::nullopt;
  }
  return linked(text, sentence, at, end_of_title(text, sentence, at, at));
}

}  // namespace overstap::extract
