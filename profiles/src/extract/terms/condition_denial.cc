// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/condition_phrase.h"
#include "profiles/src/extract/terms/roster_phrase.h"

namespace overstap::extract {
namespace {

/// `bellen vind ik vreselijk`
bool disliked(const TermSentence& s, const ConditionPhrase& phrase) {
  const std::int32_t at = phrase.last;
  if (s.cv() && (s.any(at, at + 6, {"hekel", "haat", "afkeer", "gruwel"}) ||
                 s.any(phrase.first - 3, phrase.first, {"hekel", "haat", "afkeer"}) ||
                 (s.is(at, {"laat"}) && s.any(at, at + 5, {"anderen", "ander"})))) {
    return true;
  }
  return s.cv() && s.is(at, {"vind", "vindt"}) &&
         s.any(at + 1, at + 5,
               {"niks", "vreselijk", "verschrikkelijk", "kut", "stom", "naar", "lastig", "moeilijk",
                "vervelend", "niet", "eng"});
}

bool denies(const TermSentence& s, std::int32_t i) {
  return s.is(i, {"geen", "niet", "zonder", "nooit", "no", "not", "without", "never"});
}

/// Words that may stand between a denial and the condition that it denies.
bool leads_to_condition(const TermSentence& s, std::int32_t i) {
  return s.is(i, {"de",       "het",       "een",      "te",          "of",     "en",
                  "aan",      "met",       "ook",      "meer",        "koude",  "telefonische",
                  "in",       "op",        "outbound", "doen",        "werken", "werk",
                  "a",        "any",       "or",       "want",        "liever", "boze",
                  "hele",     "dag",       "do",       "ik",          "wil",    "graag",
                  "behoefte", "interesse", "zin",      "commerciele", "harde",  "hoge",
                  "vaste",    "continu",   "dagelijks"}) ||
         s.kind(i) == Lex::condition;
}

bool take_denial_before(const TermSentence& s, ConditionPhrase& phrase) {
  std::int32_t steps = 0;
  for (std::int32_t i = phrase.first - 1; s.has(i) && steps < 7; --i, ++steps) {
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

bool take_denial_behind(const TermSentence& s, ConditionPhrase& phrase) {
  for (std::int32_t i = phrase.last; s.has(i) && i < phrase.last + 6; ++i) {
    if (s.is(i, {"niet", "not", "nooit", "niets", "niks"}) ||
        (s.is(i, {"geen"}) && s.is(i + 1, {"optie"}))) {
      if (s.is(i + 1, {"alleen", "erg"})) return false;
      phrase.last = s.is(i + 1, {"mogelijk", "possible", "toegestaan"}) ? i + 2 : i + 1;
      return true;
    }
    if (!s.cv() && s.is(i, {"hoef", "hoeft", "hoeven"})) return false;
    if (!s.is(i,
              {"is",  "kan",    "wil",  "ik",     "hoef",  "helaas",   "dat",  "doe",      "hebben",
               "we",  "wij",    "?",    "liever", "zijn",  "er",       "hier", "mogelijk", "liefst",
               "bij", "ons",    "vind", "aan",    "de",    "telefoon", "zij",  "hij",      "ze",
               "mag", "werken", "past", "mij",    "niets", "hele",     "dag"})) {
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
