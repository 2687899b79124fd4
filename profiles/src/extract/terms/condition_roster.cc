// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/condition_phrase.h"
#include "profiles/src/extract/terms/roster_phrase.h"

namespace overstap::extract {

using Phrase = std::optional<ConditionPhrase>;

namespace {

/// `ploegendienst`, `you work shifts`, `2 shifts no problem`
Phrase shifts_at(const TermSentence& s, ConditionPhrase phrase) {
  const std::int32_t i = phrase.first;
  // `2 shifts no problem`, `twee ploegen is prima`
  if (s.is(i, {"shifts", "ploegen"}) && s.cv() && s.kind(i - 1) == Lex::number &&
      is_fine(s, i + 1)) {
    return --phrase.first, phrase;
  }
  if (s.is(i, {"ploegen"}) && s.cv() && s.is(i - 1, {"-"}) && s.kind(i - 2) == Lex::number &&
      (is_fine(s, i + 1) || s.is(i + 1, {"wel", "mag", "kan"}))) {
    return phrase.first -= 2, phrase;  // `2-ploegen wel`
  }
  if (s.is(i, {"ploegen"}) && !s.any(i - 2, i, {"in", "geen"})) return std::nullopt;
  // `you work shifts`, `fine with shifts`, but `four shifts`, `your own shifts`
  if (s.is(i, {"shifts"})) {
    const bool bare =
        s.is(i - 1, {"work", "works", "working", "in", "no"}) ||
        (s.cv() && i == s.first() && s.is(i + 1, {"are", "is"})) ||
        (s.is(i - 1, {"with"}) && s.is(i - 2, {"fine", "ok", "okay", "comfortable", "happy"}));
    return bare && !s.is(i + 1, {"of", "on", "from", "between", "van"}) ? Phrase{phrase} : Phrase{};
  }
  return phrase;
}

}  // namespace

Phrase irregular_at(const TermSentence& s, ConditionPhrase phrase, ConditionWord word) {
  phrase.condition = Condition::irregular_roster;
  phrase.only_wished = true;
  const std::int32_t i = phrase.first;
  if (word == ConditionWord::shifts) return shifts_at(s, phrase);
  if (s.is(i, {"vroege"})) {
    if (!s.is(i + 1, {"en"}) || !s.is(i + 2, {"late"}) || !s.is(i + 3, {"dienst", "diensten"})) {
      return std::nullopt;
    }
    phrase.last = s.is(i + 4, {"wisselend"}) ? i + 5 : i + 4;
    return phrase;
  }
  // `ik zoek iets met vaste dagen`
  if (s.is(i, {"vaste", "vast", "regelmatige", "regelmatig", "fixed", "regular"})) {
    if (!s.cv() || !s.has_wish() ||
        !s.is(i + 1, {"dagen", "werktijden", "tijden", "rooster", "werkdagen", "uren", "hours",
                      "days", "diensten", "schedule"})) {
      return std::nullopt;
    }
    ++phrase.last;
    phrase.wanted_otherwise = true;
    return phrase;
  }
  if (s.is(i, {"shift"}) && !s.is(i + 1, {"work"})) return std::nullopt;
  if (s.is(i + 1, {"diensten", "dienst", "rooster", "roosters", "werktijden", "tijden", "hours",
                   "shifts", "uren", "werk", "schedule", "work", "werken", "ploegen",
                   "dienstrooster", "dagen", "werkdagen", "ploegendienst", "ploegendiensten"})) {
    return ++phrase.last, phrase;
  }
  if (s.is(i - 1, {"rooster", "diensten"})) return --phrase.first, phrase;
  if (s.is(i - 1, {"is", "zijn"}) && s.is(i - 2, {"rooster", "diensten", "werktijden"})) {
    return phrase.first -= 2, phrase;
  }
  const bool headed = i == s.first() || s.is(i - 1, {":"});
  const bool roster = s.is(i - 2, {"rooster", "diensten", "werktijden", "uurrooster"}) ||
                      s.labelled({"rooster", "diensten", "werktijden", "uurrooster"});
  if (headed && roster && s.alone(i, i + 1)) return phrase;
  return std::nullopt;
}

}  // namespace overstap::extract
