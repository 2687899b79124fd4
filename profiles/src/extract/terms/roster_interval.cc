// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/roster_interval.h"

#include "profiles/src/extract/terms/roster_leads.h"

namespace overstap::extract {

using Unit = Frequency::Unit;

/// Unit of the word at `i`: `avonden`, `zaterdag`, `dagdelen`, `dagen`.
std::optional<Unit> unit_at(const TermSentence& s, std::int32_t i) {
  const Lexeme here = s.lexeme(i);
  if (here.kind == Lex::day_unit) return Unit::days;
  if (here.kind != Lex::roster) return std::nullopt;
  const std::int32_t unit = (here.value & roster_bits::kUnits) >> roster_bits::kUnitShift;
  if (unit == 0) return std::nullopt;
  return static_cast<Unit>(unit - 1);
}

std::int32_t small_number(const TermSentence& s, std::int32_t i) {
  const Lexeme here = s.lexeme(i);
  return here.kind == Lex::number && here.value >= 1 && here.value <= 9 ? here.value : 0;
}

/// `week`, `2 weken`, `maand`, `de drie weken`: number of weeks; moves `i` behind it.
std::int32_t take_weeks(const TermSentence& s, std::int32_t& i) {
  std::int32_t at = i;
  if (s.is(at, {"de", "het", "the"})) ++at;
  std::int32_t count = 1;
  if (const std::int32_t number = small_number(s, at)) {
    count = number;
    ++at;
  }
  const Lex kind = s.kind(at);
  if (kind != Lex::week_unit && kind != Lex::month_unit) return 0;
  if (kind == Lex::month_unit && count > 2) return 0;
  i = at + 1;
  return kind == Lex::month_unit ? count * 4 : count;
}

/// `op zaterdag`, `een weekend`, `in het weekend`, `(zaterdag)` after how often it is.
std::optional<Unit> take_unit(const TermSentence& s, std::int32_t& i) {
  std::int32_t at = i;
  while (s.is(at, {"op",   "in",      "het",    "de",    "een", "'",    "s",  "on", "a",  "the",
                   "(",    "tijdens", "werken", "werk",  "ook", ",",    "je", "is", "er", "heb",
                   "hebt", "draai",   "draait", "werkt", "ben", "bent", "u",  "ik", "we"}) &&
         at < i + 4) {
    ++at;
  }
  const auto unit = unit_at(s, at);
  if (!unit || *unit == Unit::days) return std::nullopt;
  i = at + 1;
  return unit;
}

namespace {

/// `om en om`, `om de week`, `om de drie weken`; moves `i` behind it.
std::int32_t take_om(const TermSentence& s, std::int32_t& i) {
  std::int32_t at = i;
  if (s.is(at + 1, {"en"}) && s.is(at + 2, {"om"})) {
    i = at + 3;
    return 2;
  }
  if (!s.is(at + 1, {"de"})) return 0;
  at += 2;
  if (s.is(at, {"week"})) {
    i = at + 1;
    return 2;
  }
  if (s.is(at, {"andere"}) && s.is(at + 1, {"week"})) {
    i = at + 2;
    return 2;
  }
  const std::int32_t weeks = take_weeks(s, at);
  if (weeks > 1) i = at;
  return weeks > 1 ? weeks : 0;
}

}  // namespace

/// `om de week`, `elke twee weken`, `every other week`: in which one may stand; moves `i`.
std::int32_t take_interval(const TermSentence& s, std::int32_t& i) {
  const std::uint32_t leads = roster_leads(s, i);
  std::int32_t at = i;
  if ((leads & roster_lead::kOm) != 0) {
    if (const std::int32_t weeks = take_om(s, i)) return weeks;
  }
  if ((leads & roster_lead::kEvery) != 0) {
    if (s.is(at + 1, {"other"}) && s.is(at + 2, {"week"})) {
      i = at + 3;
      return 2;
    }
    ++at;
    if (s.kind(at) == Lex::ordinal && s.kind(at + 1) == Lex::week_unit) {  // `elke 3e week`
      const std::int32_t weeks = s.lexeme(at).value;
      if (weeks > 1) i = at + 2;
      return weeks > 1 ? weeks : 0;
    }
    const std::int32_t weeks = take_weeks(s, at);
    if (weeks > 1) i = at;
    return weeks > 1 ? weeks : 0;
  }
  if ((leads & roster_lead::kFortnight) != 0) {
    i = at + 1;
    return 2;
  }
  return 0;
}

/// Every second week is reckoned per four, where the words name no "per two weeks".
void set_interval(FrequencyPhrase& phrase, std::int32_t weeks) {
  phrase.times = weeks == 2 ? 2 : 1;
  phrase.weeks = weeks == 2 ? 4 : weeks;
}

/// `zaterdag om de week`, `zaterdag (1x per 3 weken)`
std::optional<FrequencyPhrase> by_interval_behind(const TermSentence& s, std::int32_t i) {
  const auto unit = unit_at(s, i);
  if (!unit || *unit == Unit::days) return std::nullopt;
  std::int32_t at = s.is(i + 1, {"(", ",", ":"}) ? i + 2 : i + 1;
  const std::int32_t weeks = take_interval(s, at);
  if (weeks == 0) return std::nullopt;
  FrequencyPhrase phrase{.first = i, .last = at, .unit = *unit};
  if (const auto own = s.is(i + 1, {":"}) ? take_unit(s, at) : std::nullopt) {
    phrase.unit = *own;  // `Weekend: om de drie weken een zaterdag`
    phrase.last = at;
  }
  set_interval(phrase, weeks);
  return phrase;
}

std::optional<FrequencyPhrase> by_interval(const TermSentence& s, std::uint32_t leads,
                                           std::int32_t i) {
  FrequencyPhrase phrase{.first = i};
  std::int32_t at = i;
  if (const std::int32_t weeks = take_interval(s, at)) {
    const auto unit = take_unit(s, at);
    if (!unit) return std::nullopt;
    phrase.unit = *unit;
    phrase.last = at;
    set_interval(phrase, weeks);
    return phrase;
  }
  // `elke derde zaterdag`
  if ((leads & roster_lead::kEvery) != 0 && s.kind(i + 1) == Lex::ordinal) {
    const auto unit = unit_at(s, i + 2);
    if (unit && *unit != Unit::days && s.lexeme(i + 1).value > 1) {
      phrase.unit = *unit;
      phrase.last = i + 3;
      set_interval(phrase, s.lexeme(i + 1).value);
      return phrase;
    }
  }
  // `elke zaterdag`
  if ((leads & roster_lead::kEvery) != 0) {
    const auto unit = unit_at(s, i + 1);
    const bool part = (s.lexeme(i + 1).value & roster_bits::kParts) != 0;  // `elke ochtend`
    if (unit && !part && *unit != Unit::days && *unit != Unit::day_parts) {
      phrase.unit = *unit;
      phrase.last = i + 2;
      return phrase;
    }
  }
  // `om het weekend`, `om de zaterdag`, `every other Saturday`
  const bool other =
      (leads & roster_lead::kEvery) != 0 && s.is(i, {"every"}) && s.is(i + 1, {"other", "second"});
  const bool about = s.is(i - 1, {"gaat", "draait", "vraagt", "vragen"});  // `het gaat om de avond`
  if (other || (!about && (leads & roster_lead::kOm) != 0 && s.is(i + 1, {"het", "de"}))) {
    const auto unit = unit_at(s, i + 2);
    if (!unit || *unit == Unit::days) return std::nullopt;
    phrase.unit = *unit;
    phrase.last = i + 3;
    set_interval(phrase, 2);
    return phrase;
  }
  return std::nullopt;
}

}  // namespace overstap::extract
