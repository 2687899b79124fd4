// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/occupations/title_wish.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "profiles/src/extract/occupations/title_shape.h"
#include "profiles/src/extract/text/text_dates.h"

namespace overstap::extract {
namespace {

/// The nearest colon among the tokens before `at`, one past it; nothing when there is none.
std::optional<std::uint32_t> behind_colon(const ReadText& text, std::uint32_t at,
                                          std::uint32_t reach) {
  const std::uint32_t low = at > reach ? at - reach : 0;
  for (std::uint32_t i = at; i > low; --i) {
    if (text.tokens[i - 1].is(":")) return i;
  }
  return std::nullopt;
}

}  // namespace

bool listed_as_wish(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  constexpr std::uint32_t kReach = 16, kLead = 5;
  if (text.subject != TextSubject::cv) return false;
  // The words before the colon may be a sentence of their own.
  const auto colon = behind_colon(text, at, kReach);
  if (!colon || *colon < sentence.first) return false;
  for (std::uint32_t i = *colon - 1; i > 0 && i + kLead >= *colon; --i) {
    const Token& token = text.tokens[i - 1];
    if (is_any(token, {".", ";", "|", "niet", "geen", "not"})) return false;
    for (const std::string_view wish :
         {"wens", "zoekricht", "gewenst", "droom", "voorkeur", "beoogd"}) {
      if (token.key.starts_with(wish)) return true;
    }
    if (is_any(token, {"wil",         "willen",   "zou",       "would",    "lijkt",
                       "wilt",        "zoek",     "zoekt",     "zoeken",   "gezocht",
                       "gewenst",     "gewenste", "wens",      "wensen",   "gevraagd",
                       "leuk",        "ambitie",  "droombaan", "voorkeur", "voorgesteld",
                       "solliciteer", "looking",  "seeking",   "wanted",   "interesse"})) {
      return true;
    }
  }
  return false;
}

bool listed_as_unwanted(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  constexpr std::uint32_t kReach = 12, kLead = 4;
  if (text.subject != TextSubject::cv) return false;
  const std::uint32_t low = at > kReach ? at - kReach : 0;
  std::uint32_t colon = at;
  while (colon > low && !text.tokens[colon - 1].is(":")) --colon;
  if (colon == low || colon < sentence.first) return false;
  bool wish = false, denied = false;
  for (std::uint32_t i = colon - 1; i > 0 && i + kLead >= colon; --i) {
    const Token& token = text.tokens[i - 1];
    if (is_mark(token)) break;
    wish |= is_any(token, {"wil", "wilt", "zoek", "zoekt", "wens", "want", "wants"});
    denied |= is_any(token, {"niet", "geen", "not"});
  }
  return wish && denied;
}

bool denied_elsewhere(const ReadText& text, const Sentence& sentence, std::uint32_t first,
                      std::uint32_t last) {
  const auto denies = [](const Token& token) {
    return is_any(token, {"niet", "geen", "nooit", "not", "no", "never", "zonder", "nee", "noch"});
  };
  constexpr std::uint32_t kFar = 40;
  const auto tokens = text.tokens.begin();
  const std::uint32_t low = std::max(sentence.first + kFar, first) - kFar;
  if (std::any_of(tokens + low, tokens + first, denies)) return false;
  bool divided = false;
  for (std::uint32_t i = last; i < std::min(last + kFar, sentence.last); ++i) {
    const Token& token = text.tokens[i];
    divided |= is_any(token, {",", ";", "maar", "but"});
    if (denies(token)) return divided;
  }
  return false;
}

bool held_before_wish(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  constexpr std::uint32_t kReach = 8, kFar = 40;
  if (text.subject != TextSubject::cv || sentence.section == SectionKind::wishes) return false;
  bool held = false;
  for (std::uint32_t i = std::max(sentence.first + kFar, at) - kFar; i < at; ++i) {
    const Token& token = text.tokens[i];
    if (is_any(token, {"wil",      "wilt",  "zou",         "graag",          "zoek",    "zoekt",
                       "zoeken",   "hoop",  "want",        "like",           "looking", "liefst",
                       "gewenst",  "wens",  "zie",         "ambitie",        "worden",  "open",
                       "doel",     "would", "solliciteer", "gesolliciteerd", "applied", "interesse",
                       "vacature", "om",    "droom",       "droombaan",      "plan",    "streven",
                       "dream",    "goal",  "aim",         "hopen"})) {
      return false;
    }
    held |= at - i <= kReach && is_any(token, {"is", "ben", "was", "werk", "werkt", "werkte", "am",
                                               "worked", "werd", "gewerkt", "heb", "heeft"});
  }
  return held;
}

bool wished_behind(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  if (at + 1 >= sentence.last || text.subject != TextSubject::cv) return false;
  // `ik las dat u een planner zoekt`
  if (is_any(text.tokens[at], {"zoekt", "zoeken"})) {
    constexpr std::uint32_t kReach = 7;
    for (std::uint32_t i = at > sentence.first + kReach ? at - kReach : sentence.first; i < at;
         ++i) {
      if (is_any(text.tokens[i], {"u", "jullie"})) return true;
    }
  }
  // `gastvrouw in een museum lijkt me ook heerlijk`
  constexpr std::uint32_t kLongest = 5;
  if (is_any(text.tokens[at], {"in", "bij", "op", "van"})) {
    std::uint32_t verb = at + 1;
    while (verb < std::min(at + kLongest, sentence.last) && !is_mark(text.tokens[verb]) &&
           !text.tokens[verb].is("lijkt")) {
      ++verb;
    }
    if (verb + 1 < sentence.last && text.tokens[verb].is("lijkt")) at = verb;
  }
  if (!is_any(text.tokens[at],
              {"lijkt", "mag", "kan", "vind", "zou", "trekt", "spreekt", "past"})) {
    return false;
  }
  for (std::uint32_t i = at + 1; i < std::min(at + 5, sentence.last); ++i) {
    if (is_any(text.tokens[i], {"niet", "nooit"})) return false;
    if (is_any(text.tokens[i], {"ook", "me", "mij", "leuk", "prima", "aan", "eventueel"})) {
      return true;
    }
  }
  return false;
}

bool wished_before(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  constexpr std::uint32_t kReach = 16;
  if (text.subject != TextSubject::cv) return false;
  // "24 uur als centralist": hours that are wanted, unless a year says when it was
  bool wished = at > sentence.first + 1 && is_any(text.tokens[at - 1], {"als", "as"}) &&
                is_any(text.tokens[at - 2], {"uur", "uren", "dagen", "hours"}) &&
                periods_in(text, sentence.first, sentence.last).empty();
  if (listed_as_wish(text, sentence, at)) return true;
  // "een plek als coach"
  wished |= at > sentence.first + 2 && is_any(text.tokens[at - 1], {"als", "as"}) &&
            is_any(text.tokens[at - 2],
                   {"plek", "baan", "functie", "job", "rol", "role", "position", "werkplek"}) &&
            is_any(text.tokens[at - 3], {"een", "a", "nieuwe", "vaste", "parttime", "leuke"});
  const std::uint32_t low = std::max(sentence.first + kReach, at) - kReach;
  const auto applied = [](const Token& token) {
    return is_any(token, {"gesolliciteerd", "solliciteerde", "applied"});
  };
  const auto tokens = text.tokens.begin();
  if (std::any_of(tokens + low, tokens + at, applied)) return true;
  for (std::uint32_t i = low; i < at; ++i) {
    const Token& token = text.tokens[i];
    // "en word graag planner"
    wished |= is_any(token, {"word", "become"}) && i + 4 > at;
    if (is_any(token, {"werd", "was", "gewerkt", "werkte", "worked", "kreeg", "heb", "had", "have",
                       "heeft", "vond", "na", "after"})) {
      return false;
    }
    // "Denkt zelf aan planner"
    wished |= token.is("aan") && i > sentence.first &&
              (is_any(text.tokens[i - 1], {"denk", "denkt", "denken"}) ||
               (i > sentence.first + 1 && is_any(text.tokens[i - 2], {"denk", "denkt"})));
    wished |= is_any(token, {"gezocht", "solliciteer", "solliciteren", "interesse", "ambitie",
                             "doel", "vacature", "belangstelling", "applying", "liefst", "droom",
                             "droombaan", "advertentie", "advert", "advertisement", "voordracht",
                             "voorgesteld", "voorgedragen", "vacancy"}) ||
              (token.is("zie") && i + 1 < at &&
               is_any(text.tokens[i + 1], {"mijzelf", "mezelf", "mij"})) ||
              (token.is("open") && i + 1 < at && is_any(text.tokens[i + 1], {"voor", "for", "to"}));
  }
  return wished;
}

}  // namespace overstap::extract
