// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/condition_phrase.h"

#include <algorithm>

#include "profiles/src/extract/terms/roster_phrase.h"

namespace overstap::extract {
namespace {

/// `vind ik niet erg`, `is niet lastig`
bool not_bad(const TermSentence& s, std::int32_t i) {
  for (std::int32_t at = i; at < i + 6 && s.has(at); ++at) {
    if (s.is(at, {"niet", "not"}) &&
        s.is(at + 1, {"erg", "eng", "lastig", "moeilijk", "vervelend", "spannend", "zo"})) {
      return true;
    }
  }
  return false;
}

/// `verkopen, daar pas ik voor`, `in ploegendienst, en dat wil ik niet meer`
bool disliked_behind_comma(const TermSentence& s, std::int32_t i) {
  std::int32_t at = s.is(i, {","}) ? i + 1 : i;
  if (s.is(at, {"en", "maar"})) ++at;
  if (at == i || !s.is(at, {"daar", "dat", "die"})) return false;
  const auto [from, to] = s.clause_of(at);
  if (s.any(at, to, {"erg", "probleem", "moeite", "bezwaar", "punt", "ervaring", "alleen"})) {
    return false;
  }
  return s.any(at, std::min(to, at + 7), {"pas", "bedank", "niet", "niets", "niks", "hekel"});
}

/// `bellen vind ik vreselijk`
bool disliked(const TermSentence& s, const ConditionPhrase& phrase) {
  const std::int32_t at = phrase.last;
  if (s.cv() && (s.any(at, at + 6, {"hekel", "haat", "afkeer", "gruwel"}) ||
                 s.any(phrase.first - 3, phrase.first, {"hekel", "haat", "afkeer"}) ||
                 (s.is(at, {"laat"}) && s.any(at, at + 5, {"anderen", "ander"})))) {
    return true;
  }
  if (s.cv() && disliked_behind_comma(s, at)) return true;
  if (s.cv() && (s.is(at, {"sla", "slaat"}) && s.any(at, at + 4, {"over"}))) return true;
  return s.cv() && s.is(at, {"vind", "vindt"}) && !not_bad(s, at) &&
         s.any(at + 1, at + 5,
               {"niks", "vreselijk", "verschrikkelijk", "kut", "stom", "naar", "lastig", "moeilijk",
                "vervelend", "niet", "eng"});
}

bool denies(const TermSentence& s, std::int32_t i) {
  return s.is(i, {"geen", "niet", "zonder", "nooit", "no", "not", "without", "never"});
}

/// Words that may stand between a denial and the condition that it denies.
bool leads_to_condition(const TermSentence& s, std::int32_t i) {
  return s.is(i,
              {"de",         "het",       "een",        "te",        "of",          "en",
               "aan",        "met",       "ook",        "meer",      "koude",       "telefonische",
               "in",         "op",        "outbound",   "doen",      "werken",      "werk",
               "a",          "any",       "or",         "want",      "liever",      "boze",
               "hele",       "dag",       "do",         "ik",        "wil",         "graag",
               "behoefte",   "interesse", "interested", "zin",       "commerciele", "harde",
               "hoge",       "vaste",     "continu",    "dagelijks", "baan",        "functie",
               "job",        "waar",      "waarbij",    "waarin",    "iets",        "vol",
               "callcenter", "lang",      "veel",       "druk",      "dagen",       "with",
               "jobs",       "vast",      "standaard",  "strak",     "strakke",     "je",
               "men",        "u",         "afdeling",   "work",      "working",     "deal",
               "to",         "call",      "have",       "having",    "get",         "krijgen",
               "hebben",     "plek",      "kantoor",    "winkel",    "bedrijf"}) ||
         s.kind(i) == Lex::condition;
}

bool take_denial_before(const TermSentence& s, ConditionPhrase& phrase) {
  std::int32_t steps = 0;
  for (std::int32_t i = phrase.first - 1; s.has(i) && steps < 7; --i, ++steps) {
    if (s.cv() && s.is(i, {"t"}) && s.is(i - 2, {"don", "can", "won"})) {  // `I don't want`
      phrase.first = i - 2;
      return true;
    }
    // `weg uit de wisseldiensten`, `klaar met verkopen`, `genoeg van targets`
    const bool away = (s.is(i, {"uit"}) && s.is(i - 1, {"weg"})) ||
                      (s.is(i, {"met"}) && s.is(i - 1, {"klaar", "gestopt", "stoppen"})) ||
                      (s.is(i, {"van"}) && s.is(i - 1, {"genoeg"}));
    if (s.cv() && away) {
      phrase.first = i - 1;
      return true;
    }
    if (denies(s, i)) {
      if (s.is(i + 1, {"alleen", "only", "erg"})) return false;
      phrase.first = i;
      return true;
    }
    // `Niet: koude acquisitie` heads what is not wanted.
    if (s.is(i, {":"}) && s.any(i - 2, i, {"niet", "geen", "nooit", "not", "no", "liever"})) {
      continue;
    }
    if (s.mark(i) && !s.is(i, {",", "/"})) break;
    if (!leads_to_condition(s, i)) break;
  }
  return false;
}

/// Ends what is said of the condition.
bool ends_predicate(const TermSentence& s, std::int32_t i) {
  return !s.has(i) || s.is(i, {",",       ";",     ".",       "maar", "but",   "als",     "indien",
                               "wanneer", "omdat", "want",    "die",  "zodra", "mits",    "tenzij",
                               "if",      "when",  "because", "!",    "|",     "doordat", "zodat"});
}

/// `Thuiswerken is bij deze functie helaas niet mogelijk`: a verb behind the condition, and a
/// denial before its clause ends.
bool denied_by_predicate(const TermSentence& s, ConditionPhrase& phrase) {
  const std::int32_t verb = phrase.last;
  // `verkopen hoeft niet` in a vacancy only does not ask it
  if (!s.cv() && s.is(verb, {"hoeft", "hoeven", "hoef"})) return false;
  // `acquisitie wordt niet op prijs gesteld`
  if (s.any(verb, verb + 6, {"prijs", "gewaardeerd", "appreciated"})) return false;
  if (!s.is(verb, {"is",      "zijn", "kan",   "kunnen", "mag",   "hoeft",  "hoeven", "komt",
                   "komen",   "wil",  "lukt",  "gaat",   "doe",   "doen",   "hebben", "bieden",
                   "behoort", "past", "zit",   "kunt",   "wordt", "worden", "vind",   "heb",
                   "can",     "are",  "staat", "lukken", "zie",   "hoef",   "zul"})) {
    return false;
  }
  constexpr std::int32_t kReach = 10;
  for (std::int32_t i = verb + 1; i < verb + kReach && !ends_predicate(s, i); ++i) {
    if (s.is(i, {"onmogelijk", "uitgesloten"})) return phrase.last = i + 1, true;
    if (s.is(i, {"geen"}) && s.is(i + 1, {"optie", "mogelijkheid", "sprake"})) {
      return phrase.last = i + 2, true;
    }
    if (!s.is(i, {"niet", "not", "nooit", "never"})) continue;
    if (s.is(i + 1, {"alleen", "erg", "only", "altijd", "zo"})) return false;
    phrase.last = s.is(i + 1, {"mogelijk", "possible", "toegestaan"}) ? i + 2 : i + 1;
    return true;
  }
  return false;
}

/// `Koude acquisitie en colportage: nee`
bool answered_no(const TermSentence& s, ConditionPhrase& phrase) {
  constexpr std::int32_t kReach = 7;
  for (std::int32_t i = phrase.last; i < phrase.last + kReach && s.has(i); ++i) {
    if (s.is(i, {".", ";", "|", ",", "?"})) return false;
    if (!s.is(i, {":"})) continue;
    const std::int32_t answer = s.is(i + 1, {"liever", "liefst", "helaas"}) ? i + 2 : i + 1;
    if (!s.is(answer, {"nee", "niet", "no", "geen", "nooit", "never"})) return false;
    if (s.is(answer + 1, {"probleem", "bezwaar"})) return false;
    phrase.last = answer + 1;
    return true;
  }
  return false;
}

/// Behind these words a `niet` is said of something else than the condition.
bool begins_something_else(const TermSentence& s, std::int32_t i) {
  if (s.mark(i)) return true;
  if (s.is(i, {"en", "of", "and", "or"})) return s.kind(i + 1) != Lex::condition;
  return s.is(
      i, {"want",   "omdat",   "dat",        "die",    "als",     "wanneer",  "dus",     "because",
          "zodat",  "maar",    "but",        "that",   "which",   "ervaring", "gewerkt", "gedaan",
          "eerder", "geleerd", "experience", "worked", "ervaren", "heb",      "have"});
}

/// `targets ook niet`, `verkooppraatjes aan de telefoon wil hij niet meer`, `een baan met
/// verkoopdoelen zoek ik niet`: a denial before anything else begins.
bool take_denial_behind(const TermSentence& s, ConditionPhrase& phrase) {
  const std::int32_t reach = s.cv() ? 9 : 6;
  const bool hoeft = !s.cv() && s.any(phrase.last, phrase.last + 3, {"hoef", "hoeft", "hoeven"});
  if (hoeft || not_bad(s, phrase.last)) return false;
  const std::int32_t from = s.is(phrase.last, {"?"}) ? phrase.last + 1 : phrase.last;
  for (std::int32_t i = from; s.has(i) && i < from + reach; ++i) {
    if (s.is(i, {"niet", "not", "nooit", "niets", "niks"}) ||
        (s.is(i, {"geen"}) && s.is(i + 1, {"optie"}))) {
      if (s.is(i + 1, {"alleen", "erg", "altijd", "uit", "af"})) return false;
      // `zitten is geen probleem, bellen ook niet`
      if (s.is(i - 1, {"ook"}) &&
          s.any(s.first(), phrase.first, {"punt", "probleem", "bezwaar", "moeite"})) {
        return false;
      }
      phrase.last = s.is(i + 1, {"mogelijk", "possible", "toegestaan"}) ? i + 2 : i + 1;
      return true;
    }
    if (begins_something_else(s, i)) break;
    // In a vacancy little stands between what the work is and that it is not so.
    if (!s.cv() &&
        !s.is(i, {"is",      "kan",   "wil",      "helaas", "dat",  "doe",      "hebben",
                  "plannen", "we",    "wij",      "zijn",   "er",   "hier",     "bij",
                  "ons",     "aan",   "de",       "mag",    "hele", "werken",   "past",
                  "hoort",   "horen", "mogelijk", "dag",    "doen", "telefoon", "ook"})) {
      break;
    }
  }
  return false;
}

}  // namespace

bool take_denial(const TermSentence& s, ConditionPhrase& phrase) {
  // `telefoneren liever niet de hele dag`
  if (phrase.last - phrase.first > 2 && s.any(phrase.first, phrase.last, {"niet", "not"})) {
    return true;
  }
  if (take_denial_before(s, phrase)) return true;
  if (in_denied_list(s, phrase.first) || disliked(s, phrase)) return true;
  return take_denial_behind(s, phrase) || denied_by_predicate(s, phrase) || answered_no(s, phrase);
}

}  // namespace overstap::extract
