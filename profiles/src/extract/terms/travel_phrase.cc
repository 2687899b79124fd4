// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/travel_phrase.h"

#include <algorithm>

namespace overstap::extract {
namespace {

/// `half uur`, `drie kwartier`, `anderhalf uur`, `een uur`: minutes of the words at `i`, which ends
/// behind them.
std::optional<std::int32_t> minutes_in_words(const TermSentence& s, std::int32_t& i) {
  if (s.is(i, {"half", "halve"}) && s.is(i + 1, {"uur", "uurtje", "hour"})) return i += 2, 30;
  if (s.is(i, {"half"}) && s.is(i + 1, {"an"}) && s.is(i + 2, {"hour"})) return i += 3, 30;
  if (s.is(i, {"an"}) && s.is(i + 1, {"hour"})) return i += 2, 60;
  if (s.is(i, {"halfuur", "halfuurtje"})) return i += 1, 30;
  if (s.is(i, {"anderhalf"}) && s.is(i + 1, {"uur"})) return i += 2, 90;
  if (s.is(i, {"kwartier"})) {
    const Lexeme before = s.lexeme(i - 1);
    const bool many = before.kind == Lex::number && before.value >= 1 && before.value <= 4;
    return i += 1, 15 * (many ? before.value : 1);
  }
  if (s.kind(i) == Lex::number && s.lexeme(i).value >= 1 && s.lexeme(i).value <= 3 &&
      s.is(i + 1, {"uur", "uurtje", "hour", "hours", "u"})) {
    const std::int32_t minutes = s.lexeme(i).value * 60;
    return i += 2, minutes;
  }
  return std::nullopt;
}

/// `[x] auto  [ ] fiets  [x] OV`: where the next ticked means stands, behind that at `at`, which
/// ends at `end`; `end` when there is none.
std::int32_t after_box(const TermSentence& s, std::int32_t at, std::int32_t end) {
  if (!s.is(at - 1, {"]"})) return end;
  std::int32_t box = end;
  while (s.is(box, {"["}) && s.is(box + 1, {"]"}) && s.kind(box + 2) == Lex::mode) box += 3;
  const bool ticked = s.is(box, {"["}) && s.is(box + 1, {"x", "v"}) && s.is(box + 2, {"]"});
  return ticked ? box + 3 : end;
}

/// `mijn eigen bus`, `heb bus en auto`: a van, and no public transport.
bool own_van(const TermSentence& s, std::int32_t i) {
  return s.cv() && s.is(i, {"bus"}) && s.is(i - 1, {"eigen", "mijn", "heb", "own"});
}

}  // namespace

bool reach_word(const TermSentence& s, std::int32_t i) {
  return s.is(
      i, {"max",    "maximaal", "hooguit",     "hoogstens",      "maximum",  "most",     "tot",
          "binnen", "within",   "straal",      "reis",           "reist",    "reizen",   "reistijd",
          "verder", "boven",    "rijden",      "radius",         "travel",   "commute",  "huis",
          "home",   "afstand",  "reisafstand", "reisbereidheid", "woonwerk", "reisduur", "bereid",
          "langer", "distance"});
}

std::optional<Reach> reach_at(const TermSentence& s, std::int32_t i) {
  const Lexeme here = s.lexeme(i);
  Reach reach{.first = i, .last = i + 1};
  std::int32_t amount = here.value;
  if (here.kind == Lex::minute || here.kind == Lex::kilometre) {
    if (amount == 0) {
      if (s.kind(i - 1) != Lex::number) return std::nullopt;
      amount = s.lexeme(i - 1).value;
      reach.first = i - 1;
    }
    if (s.is(reach.first - 1, {",", "."}) && s.digits(reach.first - 2) >= 0) return std::nullopt;
    if (amount < 1 || amount > 300) return std::nullopt;
    (here.kind == Lex::minute ? reach.minutes : reach.kilometres) = amount;
    return reach;
  }
  std::int32_t end = i;
  const auto minutes = minutes_in_words(s, end);
  if (!minutes) return std::nullopt;
  if (s.is(i, {"kwartier"}) && s.kind(i - 1) == Lex::number) --reach.first;
  reach.last = end;
  reach.minutes = minutes;
  return reach;
}

bool has_reach(const TermSentence& s) {
  for (std::int32_t i = s.first(); i < s.last(); ++i) {
    if (reach_at(s, i)) return true;
  }
  return false;
}

std::optional<Means> means_at(const TermSentence& s, std::int32_t i) {
  if (s.kind(i) != Lex::mode) return std::nullopt;
  Means means{.first = i, .last = i};
  bool closed = false;
  for (std::int32_t at = i; s.kind(at) == Lex::mode;) {
    auto mode = static_cast<TravelMode>(s.lexeme(at).value);
    if (own_van(s, at)) mode = TravelMode::car;
    std::int32_t end = at + 1;
    if (s.is(at, {"public"})) {
      if (!s.is(end, {"transport"})) break;
      ++end;
    }
    if (s.is(at, {"openbaar"})) {
      if (!s.is(end, {"vervoer"})) break;
      ++end;
    }
    // `met de trein of op de fiets tot 10 km`: the reach is of the last alone.
    const bool anew = at > i && s.is(at - 1, {"de"}) && s.is(at - 2, {"op"});
    if (anew && s.is(end, {"tot", "max", "maximaal"}) &&
        (s.kind(end + 1) == Lex::kilometre || s.kind(end + 2) == Lex::kilometre)) {
      break;
    }
    if (std::find(means.modes.begin(), means.modes.end(), mode) == means.modes.end()) {
      means.modes.push_back(mode);
    }
    means.last = end;
    if (s.is(at, {"ov"}) && s.is(end, {"-"}) &&
        s.is(end + 1, {"kaart", "chipkaart", "abonnement", "jaarkaart"})) {
      means.last = end += 2;
    }
    if (const std::int32_t ticked = after_box(s, at, end); ticked > end) {
      at = ticked;
      continue;
    }
    // `de fiets of het openbaar vervoer`, `de trein of op de fiets`, `een fiets of reist met de
    // bus`
    std::int32_t next = end;
    if (s.is(end, {"("})) {  // `trein (abonnement) en vouwfiets`
      std::int32_t bracket = end + 1;
      while (bracket < end + 7 && s.has(bracket) && !s.is(bracket, {")"})) ++bracket;
      const std::int32_t behind =
          s.is(bracket + 1, {"en", "of", "and", "or", "+", ","}) ? bracket + 2 : 0;
      if (s.is(bracket, {")"}) && behind != 0 && s.kind(behind) == Lex::mode) {
        at = behind;
        continue;
      }
    }
    if (closed && s.is(next, {","})) break;  // `fiets of auto, de bus rijdt zo vroeg niet`
    closed |= s.is(next, {"of", "en", "or", "and"});
    while (s.is(next, {"of",  "en", "or", "and", "/",  "de",   "het",   "met",     "eigen",
                       "the", "by", ",",  "e",   "-",  "te",   "my",    "mijn",    "take",
                       "een", "a",  "op", "+",   "on", "reis", "reist", "scooter", "brommer"}) &&
           next < end + 5) {
      ++next;
    }
    at = next > end ? next : end;
    if (next == end) break;
  }
  if (means.modes.empty()) return std::nullopt;
  std::sort(means.modes.begin(), means.modes.end());
  return means;
}

}  // namespace overstap::extract
