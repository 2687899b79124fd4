// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/languages/language_stance.h"

#include <algorithm>

#include "profiles/src/extract/languages/language_context.h"
#include "profiles/src/extract/stance/stance.h"

namespace overstap::extract {
namespace {

/// "geen Engels nodig" of a past job says nothing of the writer.
bool is_needed(const ReadText& text, std::uint32_t at) {
  return at < text.tokens.size() &&
         is_any(text.tokens[at], {"nodig", "needed", "required", "vereist", "gebruikt"});
}

/// "Not needed: German"
bool is_led_by_denial(const ReadText& text, const Sentence& sentence, std::uint32_t first) {
  const auto key = [&](std::int64_t back) { return token_at(text, sentence, first - back); };
  const Token *colon = key(1), *needed = key(2), *no = key(3);
  return colon != nullptr && needed != nullptr && no != nullptr && colon->is(":") &&
         is_any(*needed, {"needed", "required", "nodig", "vereist", "noodzakelijk"}) &&
         is_any(*no, {"not", "niet", "geen"});
}

/// "niet vereist, maar wel een voordeel"
bool is_yet_good(const ReadText& text, const Sentence& sentence, std::uint32_t from) {
  bool yet = false;
  for (std::uint32_t at = from; at < sentence.last; ++at) {
    // "is not needed, but French would be a plus"
    if (yet && text.tokens[at].capital) return false;
    yet |= is_any(text.tokens[at], {"maar", "but", "wel"});
    if (yet && is_any(text.tokens[at], {"voordeel", "advantage", "asset", "pre", "plus"})) {
      return true;
    }
  }
  return false;
}

/// "hoeft niet" among the tokens `[first, last)`.
bool holds_denial(const ReadText& text, std::uint32_t first, std::uint32_t last) {
  for (std::uint32_t at = first; at < last; ++at) {
    if (is_any(text.tokens[at], {"hoeft", "niet", "evenmin"})) return true;
  }
  return false;
}

/// "Nederlands noch Engels", "neither Dutch nor German"
bool is_neither(const ReadText& text, const Sentence& sentence, const ClauseItem& item) {
  const Token* before = token_at(text, sentence, std::int64_t{item.first} - 1);
  const Token* behind = token_at(text, sentence, item.last);
  return (before != nullptr && is_any(*before, {"noch", "nor", "neither"})) ||
         (behind != nullptr && is_any(*behind, {"noch", "nor"}));
}

/// "Duits A1 (bezig)": a bracket behind a level that says that it is not reached.
bool runs_in_bracket(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  if (at + 2 >= sentence.last || !text.tokens[at].is("(")) return false;
  const bool led = is_any(text.tokens[at + 1], {"nu", "nog", "currently", "momenteel"});
  const std::uint32_t word = led ? at + 2 : at + 1;
  return word + 1 < sentence.last && text.tokens[word + 1].is(")") &&
         is_any(text.tokens[word], {"bezig", "lopend", "loopt", "ongoing", "studying"});
}

/// Of a CV whose level of the framework is one to reach ("bezig met B1"), or one from which the way
/// leads on ("van A2 naar B1", "A2, studying for B1"); nothing for any other.
std::optional<Stance> aim_of(const ReadText& text, const Sentence& sentence, const ClauseItem& item,
                             const LanguageReading& reading) {
  const std::uint32_t end = std::min(reading.last, sentence.last);
  const auto level = next_framework_level(text, sentence, item.last, end);
  if (!level) return std::nullopt;
  const Token* before = token_at(text, sentence, std::int64_t{level->first} - 1);
  const Token* behind = token_at(text, sentence, level->last);
  const bool leads_on = behind != nullptr && before != nullptr &&
                        is_any(*before, {"van", "from"}) && is_any(*behind, {"naar", "to"});
  if (leads_on) return Stance::has;
  if (runs_in_bracket(text, sentence, level->last)) return Stance::wants;
  if (is_aimed_at(text, item.last, level->first)) return Stance::wants;
  for (std::uint32_t next = level->last; next < std::min(level->last + 5, sentence.last); ++next) {
    if (behind->is(",") && is_any(text.tokens[next], {"studying", "working", "learning",
                                                      "preparing", "studeer", "bezig"})) {
      return Stance::has;
    }
  }
  return std::nullopt;
}

/// "Nederlands en bij voorkeur ook Duits", "Dutch and preferably French": the wish is for what
/// stands behind it, and nothing else in the sentence wishes.
bool is_before_wish(const ReadText& text, const Sentence& sentence, std::uint32_t from) {
  std::uint32_t wish = sentence.last;
  for (std::uint32_t at = from; at < sentence.last && wish == sentence.last; ++at) {
    const Token& token = text.tokens[at];
    if (is_any(token, {"pre", "plus", "voordeel", "advantage", "handig", "fijn", "."}))
      return false;
    if (is_any(token, {"voorkeur", "liefst", "preferably", "ideally"})) wish = at;
  }
  if (wish == sentence.last || wish == from || wish < from + 2) return false;
  const bool joined =
      std::any_of(text.tokens.begin() + from, text.tokens.begin() + wish,
                  [](const Token& token) { return is_any(token, {"en", "and", ",", ";"}); });
  const std::uint32_t end = std::min(wish + 5, sentence.last);
  return joined && std::any_of(text.tokens.begin() + wish, text.tokens.begin() + end,
                               [](const Token& token) { return token.capital; });
}

/// In a vacancy.
std::optional<Stance> stance_asked(const ReadText& text, const Sentence& sentence,
                                   const ClauseItem& item, std::optional<Stance> stance) {
  if (beside_lesson(text, sentence, item.first, item.last)) {
    return gives_lessons(text, sentence) ? std::nullopt : std::optional{Stance::offered};
  }
  if (is_led_by_denial(text, sentence, item.first)) return std::nullopt;
  if (stance && is_rewarded(text, sentence)) return Stance::wished;
  if (!stance && is_yet_good(text, sentence, item.last)) return Stance::wished;
  // "Spreek je naast Nederlands ook Dari? Dat is handig!"
  const Token* before = token_at(text, sentence, static_cast<std::int64_t>(item.first) - 1);
  const bool beside = before != nullptr && is_any(*before, {"naast", "besides"});
  if (before != nullptr && is_any(*before, {"leer", "learn"})) return Stance::offered;
  const Token* behind = token_at(text, sentence, item.last);
  if (behind != nullptr && behind->is("mag")) {  // "mag, hoeft niet"
    for (std::int64_t at = item.last + 1; at < std::int64_t{item.last} + 4; ++at) {
      const Token* token = token_at(text, sentence, at);
      if (token != nullptr && token->is("hoeft")) return std::nullopt;
    }
  }
  if (beside && stance == Stance::wished) return std::nullopt;
  if (stance == Stance::wished && is_before_wish(text, sentence, item.last))
    return Stance::required;
  // "French comes in handy"
  const Token* handy = token_at(text, sentence, std::int64_t{item.last} + 2);
  if (stance == Stance::required && behind != nullptr && is_any(*behind, {"helps", "helpt"})) {
    return Stance::wished;
  }
  if (stance == Stance::required && behind != nullptr && handy != nullptr &&
      is_any(*behind, {"comes", "come", "komt", "komen"}) &&
      is_any(*handy, {"handy", "pas", "handig"})) {
    return Stance::wished;
  }
  return stance;
}

}  // namespace

std::optional<Stance> stance_of_language(const ReadText& text, std::size_t index,
                                         const ClauseItem& item, const LanguageReading& reading,
                                         bool levelled) {
  const Sentence& sentence = text.sentences[index];
  // "Dutch (A2) preferred"
  std::uint32_t last = item.last;
  if (levelled && last < sentence.last && text.tokens[last].is("(")) {
    while (last < sentence.last && last < item.last + 8 && !text.tokens[last].is(")")) ++last;
    const bool closed = last < sentence.last && text.tokens[last].is(")");
    // "verstaat Fries (spreken hoeft niet)": the bracket is of something else.
    last = closed && !holds_denial(text, item.last, last) ? last + 1 : item.last;
  }
  std::optional<Stance> stance =
      stance_at(text, sentence, item.first, last, ClaimFamily::requirement);
  if (text.subject == TextSubject::vacancy) {
    return stance_asked(text, sentence, item, stance);
  }
  // "My mother tongue" is no mother.
  const auto says_mother = [&] {
    return std::any_of(text.tokens.begin() + std::min(reading.first, item.first),
                       text.tokens.begin() + std::min(reading.last, sentence.last),
                       [](const Token& token) { return token.is("mother"); });
  };
  if (!stance && levelled && !sentence.heading && says_mother()) return Stance::has;
  if (!stance) return stance;
  if (!levelled && is_neither(text, sentence, item)) return Stance::lacks;
  if (*stance == Stance::lacks) {
    const bool far =
        !denial_reaches(text, sentence, reading.first,
                        std::min(std::max(last, reading.last), sentence.last), levelled);
    if (reading.denied || reading.contrasted || far) stance = Stance::has;
    if (!levelled && is_needed(text, item.last)) return std::nullopt;
  }
  if (levelled && (*stance == Stance::has || *stance == Stance::wants)) {
    if (const auto aimed = aim_of(text, sentence, item, reading)) return aimed;
  }
  // "Dutch course at B2 level in progress"
  const auto lesson = [](const Token& token) { return is_lesson(token); };
  const std::uint32_t begin = item.first > sentence.first ? item.first - 1 : item.first;
  const auto of_lesson = [&] {
    return std::any_of(text.tokens.begin() + begin,
                       text.tokens.begin() + std::min(reading.last, sentence.last), lesson);
  };
  if (levelled && *stance == Stance::has && of_lesson() && lesson_runs(text, sentence)) {
    return Stance::wants;
  }
  // "A2, following classes for B1": the lesson is for more.
  if (levelled && *stance == Stance::wants && reading.last < sentence.last &&
      is_any(text.tokens[reading.last], {",", "(", ";"})) {
    return Stance::has;
  }
  if (!levelled && is_answered_no(text, index, item.first, item.last)) return Stance::lacks;
  if (*stance == Stance::has && !levelled &&
      is_being_learnt(text, sentence, item.first, item.last)) {
    stance = Stance::wants;
  }
  return stance;
}

std::uint32_t wished_behind_denial(const ReadText& text, const Sentence& sentence,
                                   std::uint32_t from) {
  std::uint32_t divide = sentence.last;
  bool denied = false, part = false;
  for (std::uint32_t at = from; at < sentence.last; ++at) {
    const Token& token = text.tokens[at];
    if (divide == sentence.last) {
      denied |= is_any(token, {"niet", "geen", "not", "no"});
      if (denied && is_any(token, {",", ";", "maar", "but"})) divide = at;
      continue;
    }
    const auto match = language_words().find(text.tokens, at, sentence.last);
    part |= match.value != nullptr && match.value->kind == LanguageWord::Kind::part;
    if (part && is_any(token, {"handig", "fijn", "pre", "plus", "pluspunt", "mooi", "prettig",
                               "leuk", "helpful", "advantage", "nice", "useful", "voordeel"})) {
      return divide;
    }
  }
  return sentence.last;
}

bool is_rewarded(const ReadText& text, const Sentence& sentence) {
  const std::vector<Sentence>& all = text.sentences;
  const auto next = static_cast<std::size_t>(&sentence - all.data()) + 1;
  if (!text.tokens[sentence.last - 1].is("?") || next >= all.size() ||
      all[next].part != sentence.part || all[next].line != sentence.line) {
    return false;
  }
  if (!is_any(text.tokens[all[next].first], {"dan", "daar", "then", "dat"})) return false;
  for (std::uint32_t at = all[next].first; at < all[next].last; ++at) {
    if (is_any(text.tokens[at], {"krijg", "extra", "toeslag", "bonus", "voor", "streepje", "get",
                                 "earn", "verdien", "welkom"})) {
      return true;
    }
  }
  return false;
}

bool is_waived(const ReadText& text, std::size_t index) {
  const Sentence& sentence = text.sentences[index];
  if (!text.tokens[sentence.last - 1].is("?") || index + 1 >= text.sentences.size()) {
    return false;
  }
  const Token& next = text.tokens[text.sentences[index + 1].first];
  return is_any(next, {"geen", "no", "niet", "not"});
}

}  // namespace overstap::extract
