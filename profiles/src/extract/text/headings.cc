// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/text/headings.h"

#include <algorithm>
#include <array>

#include "profiles/src/extract/text/heading_words.h"

namespace overstap::extract {
namespace {

constexpr std::size_t kMostWords = 7;

/// The first words of a sentence, without numbering and marks, up to a colon.
struct Lead {
  std::array<std::uint32_t, kMostWords> words{};
  std::size_t count = 0;
  std::uint32_t end = 0;  ///< token behind the words and the colon
  bool colon = false;
  bool whole = false;   ///< nothing stands behind
  bool parted = false;  ///< commas stand between the words
  bool capitals = true;
};

bool ends_lead(const Token& token) {
  return token.kind == TokenKind::number || is_any(token, {";", "(", "|", "@"});
}

Lead lead_of(const ReadText& text, const Sentence& sentence) {
  Lead lead;
  std::uint32_t at = sentence.first;
  // "2.1 Ervaring", "- Ervaring"
  while (at < sentence.last && text.tokens[at].kind != TokenKind::word) ++at;
  for (; at < sentence.last; ++at) {
    const Token& token = text.tokens[at];
    if (token.kind == TokenKind::word) {
      if (lead.count == kMostWords) break;
      lead.capitals = lead.capitals && token.all_capital;
      lead.words[lead.count++] = at;
    } else if (token.is(":")) {
      lead.colon = true;
      ++at;
      break;
    } else if (ends_lead(token)) {
      break;
    } else {
      lead.parted = lead.parted || token.is(",");
    }
  }
  lead.end = at;
  lead.whole = at == sentence.last;
  return lead;
}

std::optional<HeadingWord> word_of(const ReadText& text, std::uint32_t token) {
  const std::uint64_t hash = text.tokens[token].hash;
  const HeadingWord* word = text.subject == TextSubject::cv ? heading::kCvWords.find(hash)
                                                            : heading::kVacancyWords.find(hash);
  return word == nullptr ? std::nullopt : std::optional{*word};
}

std::optional<HeadingWord> phrase_of(const ReadText& text, const Lead& lead) {
  std::uint64_t hash = kNoWords;
  for (std::size_t i = 0; i < lead.count; ++i) {
    hash = phrase_hash(hash, text.tokens[lead.words[i]].hash);
  }
  const HeadingWord* word = text.subject == TextSubject::cv ? heading::kCvPhrases.find(hash)
                                                            : heading::kVacancyPhrases.find(hash);
  return word == nullptr ? std::nullopt : std::optional{*word};
}

/// Whether the document or the writing says that the sentence is a heading.
bool looks_like_heading(const Sentence& sentence, const Lead& lead) {
  return lead.colon || lead.capitals || sentence.part_kind == PartKind::heading;
}

/// The first anchor among the words; where nothing but the words tells that this is a heading, the
/// others must be words of headings too.
std::optional<HeadingWord> anchor_of(const ReadText& text, const Sentence& sentence,
                                     const Lead& lead) {
  // "WERK", "School" or "Diploma's" alone on a line of a CV
  const bool one_word = lead.count == 1 || (lead.count == 2 && text.tokens[lead.words[1]].is("s"));
  const bool alone = text.subject == TextSubject::cv && lead.whole && one_word &&
                     !sentence.bullet && text.tokens[lead.words[0]].capital &&
                     is_any(text.tokens[lead.words[0]],
                            {"werk", "work", "school", "diploma", "leren", "geleerd", "papieren"});
  const bool marked = alone || lead.colon || sentence.part_kind == PartKind::heading;
  std::optional<HeadingWord> found;
  std::size_t others = 0;
  for (std::size_t i = 0; i < lead.count; ++i) {
    const std::optional<HeadingWord> word = word_of(text, lead.words[i]);
    if (!word) {
      ++others;
    } else if (!found && word->role != HeadingRole::filler) {
      if (word->role == HeadingRole::anchor || (marked && lead.count <= 2)) found = word;
    }
  }
  if (!found) return std::nullopt;
  if (others == 0) return found;
  if (!lead.whole || found->role != HeadingRole::anchor) return std::nullopt;
  const bool short_title = lead.count <= 4 && others <= 2;
  return looks_like_heading(sentence, lead) && short_title ? found : std::nullopt;
}

/// "Vragen: mbo-4; Engels" lists demands; "Vragen: bel Jan" does not.
bool asks_for_things(const ReadText& text, const Sentence& sentence, const Lead& lead) {
  if (text.subject != TextSubject::vacancy || lead.whole || lead.count != 1 || !lead.colon) {
    return false;
  }
  if (!text.tokens[lead.words[0]].is("vragen")) return false;
  for (std::uint32_t at = lead.end; at < sentence.last; ++at) {
    const Token& token = text.tokens[at];
    if (token.is("@") || (token.kind == TokenKind::number && token.key.size() > 5)) return false;
    if (is_any(token, {"bel", "bellen", "mail", "mailen", "contact", "app", "appen", "stuur",
                       "sturen", "telefoon", "tel", "telefonisch", "06", "whatsapp", "call"})) {
      return false;
    }
  }
  return true;
}

struct PlaceWord {
  std::string_view words;
  SectionKind cv, vacancy;
};
constexpr auto kPlaceWords = std::to_array<PlaceWord>({
    {"interest", SectionKind::hobbies, SectionKind::other},
    {"hobb", SectionKind::hobbies, SectionKind::other},
    {"reference", SectionKind::references, SectionKind::references},
    {"referee", SectionKind::references, SectionKind::references},
    {"certif", SectionKind::courses, SectionKind::demands},
    {"licen", SectionKind::courses, SectionKind::demands},
    {"educat", SectionKind::education, SectionKind::demands},
    {"experience", SectionKind::experience, SectionKind::demands},
    {"work", SectionKind::experience, SectionKind::other},
    {"position", SectionKind::experience, SectionKind::other},
    {"employment", SectionKind::experience, SectionKind::other},
    {"volunteer", SectionKind::experience, SectionKind::other},
    {"language", SectionKind::languages, SectionKind::demands},
    {"skill", SectionKind::skills, SectionKind::demands},
    {"summary", SectionKind::summary, SectionKind::other},
    {"objective", SectionKind::wishes, SectionKind::other},
    {"qualification", SectionKind::courses, SectionKind::demands},
    {"requirement", SectionKind::other, SectionKind::demands},
    {"responsibilit", SectionKind::other, SectionKind::tasks},
    {"benefit", SectionKind::other, SectionKind::offer},
    {"incentive", SectionKind::other, SectionKind::offer},
    {"compensation", SectionKind::other, SectionKind::offer},
    {"overview", SectionKind::other, SectionKind::employer},
    {"organization", SectionKind::other, SectionKind::employer},
    {"werkervaring", SectionKind::experience, SectionKind::demands},
    {"opleiding", SectionKind::education, SectionKind::demands},
    {"cursus", SectionKind::courses, SectionKind::demands},
});

bool holds_word(std::string_view place, std::string_view word) {
  const auto same = [](char a, char b) {
    return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
  };
  return std::ranges::search(place, word, same).begin() != place.end();
}

}  // namespace

std::optional<Heading> heading_of(const ReadText& text, const Sentence& sentence) {
  const Lead lead = lead_of(text, sentence);
  if (lead.count == 0 || (!lead.colon && !lead.whole)) return std::nullopt;
  const bool plain = !looks_like_heading(sentence, lead);
  if (plain && sentence.bullet) return std::nullopt;
  std::optional<HeadingWord> word = phrase_of(text, lead);
  if (!word && !lead.parted) word = anchor_of(text, sentence, lead);
  if (!word) return std::nullopt;
  if (word->role == HeadingRole::label && plain) return std::nullopt;
  if (asks_for_things(text, sentence, lead)) word->kind = SectionKind::demands;
  Heading found{.kind = word->kind, .content = lead.end};
  if (lead.whole) {
    found.form = lead.colon ? Heading::Form::colon : Heading::Form::block;
  } else {
    found.form = Heading::Form::run_in;
    if (word->role == HeadingRole::label) found.content = sentence.first;
  }
  return found;
}

std::optional<SectionKind> cue_of(const ReadText& text, const Sentence& sentence) {
  std::uint64_t hash = kNoWords;
  std::size_t words = 0;
  std::optional<SectionKind> longest;
  for (std::uint32_t at = sentence.first; at < sentence.last && words < 3; ++at) {
    if (text.tokens[at].kind == TokenKind::mark) continue;
    hash = phrase_hash(hash, text.tokens[at].hash);
    ++words;
    if (const SectionKind* kind = heading::kCues.find(hash)) longest = *kind;
  }
  return longest;
}

SectionKind kind_of_place(std::string_view place, TextSubject subject) {
  // Places of documents say where, never of what.
  if (place.starts_with("line ") || place.starts_with("page ")) return SectionKind::other;
  for (const PlaceWord& word : kPlaceWords) {
    const SectionKind kind = subject == TextSubject::cv ? word.cv : word.vacancy;
    if (kind != SectionKind::other && holds_word(place, word.words)) return kind;
  }
  return SectionKind::other;
}

}  // namespace overstap::extract
