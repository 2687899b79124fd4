// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/occupations/title_finder.h"

#include <algorithm>

#include "overstap/profiles/text.h"
#include "profiles/src/extract/occupations/title_forms.h"
#include "profiles/src/extract/occupations/title_shape.h"
#include "profiles/src/extract/text/text_dates.h"

namespace overstap::extract {
namespace {

using Title = TitleIndex::Title;

/// How sure a title is that resembles a label, in thousandths, as seen on the tuning texts.
constexpr std::int32_t kLinked = 700;

}  // namespace

TitleFinder::TitleFinder(const Taxonomy& taxonomy, const Linker& linker)
    : taxonomy_{taxonomy}, memory_{linker}, titles_{taxonomy}, trades_{taxonomy} {}

/// Of the occupations that a title may mean the one for which most words near it speak, else the
/// most usual one. Whether any word spoke.
bool TitleFinder::choose(const TitleText& read, const Sentence& sentence, Title& title) const {
  const ReadText& text = read.text;
  constexpr std::uint32_t kNear = 25;
  constexpr int kOfLabel = 3;
  const std::uint32_t low = title.first > kNear ? title.first - kNear : 0;
  const auto high = std::min(title.first + kNear, static_cast<std::uint32_t>(text.tokens.size()));
  const std::vector<TitleTrades::Near> near = TitleTrades::near(text, sentence, title);
  const auto spoken_for = [&](OccupationId id) {
    int spoken = trades_.evidence(near, id);
    const std::string key = fold_key(taxonomy_.label(id, Language::nl));
    for (const std::string_view word : key_words(key)) {
      const std::uint64_t hash = hash_of(word);
      const bool own =
          std::any_of(text.tokens.begin() + title.first, text.tokens.begin() + title.last,
                      [&](const Token& token) { return token.hash == hash; });
      if (own) continue;
      for (std::uint32_t i = low; i < high; ++i) {
        const bool within = i >= title.first && i < title.last;
        if (!within && text.tokens[i].hash == hash) {
          spoken += kOfLabel;
          break;
        }
      }
    }
    return spoken;
  };
  int most = spoken_for(title.occupation);
  for (const OccupationId other : title.others) {
    const int spoken = spoken_for(other);
    const bool first =
        TitleTrades::more_usual(taxonomy_.code(other), taxonomy_.code(title.occupation));
    if (spoken < most || (spoken == most && !first)) continue;
    most = spoken;
    title.occupation = other;
  }
  return most > 0;
}

/// The title at a token, the one meant of several.
std::optional<Title> TitleFinder::meant_at(const TitleText& read, const Sentence& sentence,
                                           std::uint32_t at) const {
  const ReadText& text = read.text;
  const Token& token = text.tokens[at];
  if (is_mark(token) || token.name) return std::nullopt;
  // The second half of "assistent-bedrijfsleider" is another job.
  if (at > 1 && token.glued && text.tokens[at - 1].is("-") && text.tokens[at - 1].glued &&
      !is_form(text.tokens[at - 2])) {
    return std::nullopt;
  }
  std::optional<Title> title = titles_.at(read, at, sentence.last);
  if (!title || title->others.empty()) return title;
  const Title several = *title;
  const bool spoken = choose(read, sentence, *title);
  if (const auto narrower = trades_.narrower(text, sentence, several)) {
    title->occupation = narrower->occupation;
    title->others = {};
  } else if (spoken && !TitleTrades::of_foreign_trade(text, sentence, *title)) {
    title->others = {};
  }
  return title;
}

/// Whether the label that resembles a title with its trade has every word of the title: "senior
/// klantadviseur verzekeringen" is no "klantadviseur verzekeringen".
bool TitleFinder::keeps_words(const ReadText& text, const Title& title, const LinkHit& hit) const {
  const std::string key = fold_key(taxonomy_.text(hit.label));
  for (std::uint32_t i = title.first; i < title.last; ++i) {
    const Token& token = text.tokens[i];
    if (token.kind != TokenKind::word) continue;
    const std::uint64_t hash = title_word_hash(token.key);
    const bool kept = std::ranges::any_of(key_words(key), [&](std::string_view word) {
      return title_word_hash(word) == hash || word.find(token.key) != std::string_view::npos;
    });
    if (!kept) return false;
  }
  return true;
}

/// A title with the words that say in which trade ("klantadviseur zorgverzekeringen") may be a
/// narrower concept than the title alone.
void TitleFinder::widen(const TitleText& read, FoundTitle& found) const {
  const ReadText& text = read.text;
  const std::uint32_t last =
      end_of_title(text, *found.sentence, found.title.first, found.title.last);
  const bool beside = last > found.title.last;
  const std::string_view words = text.words(text.span(*found.sentence, found.title.first, last));
  const auto hit = beside ? memory_.nearest(words) : std::nullopt;
  if (hit && hit->score >= kResembles && keeps_words(text, found.title, *hit)) {
    const OccupationId id{hit->id};
    if (id == found.title.occupation) return;
    found.title.occupation = id;
    found.title.label = hit->label;
    found.title.last = last;
    found.title.others = {};
  } else if (const auto narrower = trades_.narrower(text, *found.sentence, found.title)) {
    found.title.occupation = narrower->occupation;
    found.title.others = {};
  } else {
    return;
  }
  found.rule = "occupation.title_and_trade";
  found.confidence = std::min(found.confidence, kLinked);
}

/// "Teamleider productie": a title of several trades with the name of none of them.
bool TitleFinder::of_unknown_trade(const TitleText& read, const FoundTitle& found) {
  const ReadText& text = read.text;
  if (found.title.others.empty()) return false;
  if (TitleTrades::of_foreign_trade(text, *found.sentence, found.title)) return true;
  const std::uint32_t at = found.title.last;
  return at < found.sentence->last && !text.tokens[at].capital &&
         !is_any(text.tokens[at], {"avond", "ochtend", "dag", "nacht", "weekend", "avonden"}) &&
         end_of_title(text, *found.sentence, found.title.first, at) > at;
}

namespace {

/// "logistiek medewerker" is no "logistiek planner", and "beveiliger" no "beveiliger receptie".
bool is_other_kind(const ReadText& text, std::uint32_t first, std::uint32_t last,
                   std::string_view label) {
  const std::vector<std::string_view> words = key_words(label);
  if (last == first + 1 && words.size() > 1) {
    return is_any(text.tokens[first], {"beveiliger", "bewaker", "chauffeur", "monteur", "docent",
                                       "verpleegkundige", "verzorgende", "leraar", "guard"});
  }
  const bool worker =
      std::any_of(text.tokens.begin() + first, text.tokens.begin() + last,
                  [](const Token& token) { return is_any(token, {"medewerker", "medewerkster"}); });
  return worker && label.find("medewerk") == std::string_view::npos &&
         std::ranges::any_of(words, [](std::string_view word) { return word == "planner"; });
}

}  // namespace

/// The concept of words that are no label, where they resemble one enough.
std::optional<FoundTitle> TitleFinder::linked(const TitleText& read, const Sentence& sentence,
                                              std::uint32_t first, std::uint32_t last,
                                              std::int32_t floor) const {
  const ReadText& text = read.text;
  // "trainee customer service" is no trainer.
  while (first < last && (is_mark(text.tokens[first]) || is_article(text.tokens[first]) ||
                          text.tokens[first].is("trainee"))) {
    ++first;
  }
  while (last > first && is_mark(text.tokens[last - 1])) --last;
  if (first == last || words_in(text, first, last) > kLongestTitle) return std::nullopt;
  if (!read.has(kPersonNoun, first, last)) return std::nullopt;
  const std::string_view words = text.words(text.span(sentence, first, last));
  const auto hit = memory_.nearest(words);
  if (!hit || hit->score < floor) return std::nullopt;
  if (is_other_kind(text, first, last, fold_key(taxonomy_.text(hit->label)))) return std::nullopt;
  return FoundTitle{{first, last, OccupationId{hit->id}, hit->label_kind, hit->label, {}},
                    &sentence,
                    "occupation.resembling_title",
                    kLinked};
}

/// Words after a cue ("als", "functie:") that are no label but resemble one.
std::optional<FoundTitle> TitleFinder::announced(const TitleText& read, const Sentence& sentence,
                                                 std::uint32_t at) const {
  if (!may_announce(read, sentence, at)) return std::nullopt;
  const Token& token = read.text.tokens[at];
  if (token.kind != TokenKind::word || token.name || is_article(token) ||
      is_any(token, {"als", "as", "naar", "tot", "van", "to"}) ||
      !after_cue(read.text, sentence, at)) {
    return std::nullopt;
  }
  return linked(read, sentence, at, end_of_title(read.text, sentence, at, at));
}

}  // namespace overstap::extract
