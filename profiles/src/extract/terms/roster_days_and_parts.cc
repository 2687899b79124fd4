// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/roster_pieces.h"

namespace overstap::extract {

using roster_bits::kPartShift;
using roster_bits::kShort;

std::int32_t days_of(const TermSentence& s, std::int32_t i) {
  return s.kind(i) == Lex::roster ? s.lexeme(i).value & roster_bits::kDays : 0;
}

std::int32_t parts_of(const TermSentence& s, std::int32_t i) {
  return s.kind(i) == Lex::roster ? (s.lexeme(i).value & roster_bits::kParts) >> kPartShift : 0;
}

namespace {

bool is_short(const TermSentence& s, std::int32_t i) {
  return s.kind(i) == Lex::roster && (s.lexeme(i).value & kShort);
}

}  // namespace

bool one_day(std::int32_t mask) { return mask != 0 && (mask & (mask - 1)) == 0; }

namespace {

/// All days from one to the other, over the end of the week if need be.
std::int32_t day_range(std::int32_t from, std::int32_t to) {
  std::int32_t mask = from;
  for (std::int32_t day = from; day != to;) {
    day = day == 0x40 ? 1 : day << 1;
    mask |= day;
  }
  return mask;
}

/// The token after a comma, `en`, `of`, `&` and articles; `i` when there is none.
std::int32_t after_list_word(const TermSentence& s, std::int32_t i) {
  std::int32_t at = i;
  if (s.is(at, {"-"}) && s.is(at + 1, {"en", "of", "and", "or", ","})) ++at;  // `dinsdag- en ...`
  if (s.is(at, {",", "/", "&", "+"})) ++at;
  if (s.is(at, {"en", "of", "and", "or"})) ++at;
  if (at == i) return i;
  while (
      s.is(at, {"de", "het", "op", "in", "the", "on", "'", "s", "vroege", "late", "ook", "een"}) &&
      at < i + 6) {
    ++at;
  }
  return at;
}

}  // namespace

/// `late diensten`, `early shift`: the part of the day by its hours.
bool is_shift(const TermSentence& s, std::int32_t i) {
  return s.is(i, {"late", "vroege", "early"}) &&
         s.is(i + 1, {"dienst", "diensten", "shift", "shifts"}) &&
         !s.is(i - 1, {"en", "of", "and", "or", "/"}) && !s.is(i - 2, {"vroege", "late", "early"});
}

std::int32_t after_fillers(const TermSentence& s, std::int32_t i) {
  std::int32_t at = i;
  while (s.is(at,
              {"in",  "de",     "het", "'",      "s", ",",   "the",   "during", "tijdens", "onder",
               "van", "binnen", "op",  "alleen", "(", "een", "vroeg", "alle",   "elke",    "on"}) &&
         at < i + 4) {
    ++at;
  }
  return at;
}

namespace {

/// `behalve zo`, `za hele dag`, `/ do /`: a short name that is a day though it stands alone.
bool short_day_is_sure(const TermSentence& s, std::int32_t i) {
  if (s.is(i + 1, {"hele"}) && s.kind(i + 2) == Lex::day_unit) return true;
  if (s.is(i + 1, {"in", "na"}) && s.is(i + 2, {"overleg"})) return true;
  // `ma t/m do, vr niet`, but `zo niet`
  if (s.is(i + 1, {"niet", "wel", "nooit", "vrij"}) && !s.is(i, {"zo"})) {
    return i == s.first() || s.is(i - 1, {",", ";", "|", "/", "en", ")", "."});
  }
  const bool bound = s.is(i - 1, {"behalve", "niet", "geen", "elke", "iedere", "except", "every"});
  return bound && (!s.has(i + 1) || s.is(i + 1, {".", ",", ";", ")", "!", "|", "/"}));
}

/// `één zondag per maand`, `2 zaterdagen in de 4 weken`: how often a day, and no day of a list.
bool counted_day(const TermSentence& s, std::int32_t i) {
  const auto often =
      s.kind(i) == Lex::number || s.kind(i) == Lex::times ? frequency_at(s, i) : std::nullopt;
  return often && often->last > i + 2;
}

}  // namespace

/// Days at `i`, in the phrase's mask; moves `i` behind them.
bool take_days(const TermSentence& s, std::int32_t& i, RosterPhrase& phrase) {
  constexpr std::int32_t kWorkweek = 0x1F;
  if (s.is(i, {"door"}) && s.is(i + 1, {"de"}) && s.is(i + 2, {"week"}) &&
      !frequency_at(s, i + 3)) {
    phrase.days |= kWorkweek;
    i += 3;
    return true;
  }
  if (s.is(i, {"7", "zeven", "seven"}) && s.kind(i + 1) == Lex::day_unit) {
    const bool week = s.is(i + 2, {"per", "a"}) && s.kind(i + 3) == Lex::week_unit;
    const bool times = s.is(i + 2, {","}) && clock_at(s, i + 3);  // `7 days, 7:00-23:00`
    if (week || times) {
      phrase.days |= kEveryDay;
      i += week ? 4 : 2;
      return true;
    }
  }
  if (s.cv() && s.is(i, {"elke", "iedere", "alle", "every", "any"}) &&
      s.kind(i + 1) == Lex::day_unit &&
      s.any(i - 4, i + 5,
            {"kan", "can", "beschikbaar", "inzetbaar", "available", "behalve", "except"})) {
    phrase.days |= kEveryDay;
    i += 2;
    return true;
  }
  const std::int32_t first = days_of(s, i);
  if (first == 0 || s.is(i, {"vrij"})) return false;  // free, unless it ends a range
  // `I can do mornings`
  if (s.is(i, {"do"}) && s.is(i - 1, {"can", "i", "we", "you", "to", "could", "not"})) return false;
  std::int32_t mask = first, parts = parts_of(s, i), at = i + 1;
  std::int32_t named = 1;
  if (s.is(at, {"-"}) && s.token(at).glued && days_of(s, at + 1) == 0 && parts == 0 &&
      parts_of(s, at + 1) != 0) {  // `ma-avond`
    phrase.days |= mask;
    phrase.parts |= parts_of(s, at + 1);
    i = at + 2;
    // `ma-avond, wo-avond`
    for (std::int32_t next = after_list_word(s, i);
         next > i && !s.is(i, {"/"}) && days_of(s, next) != 0 && s.is(next + 1, {"-"}) &&
         parts_of(s, next + 2) == phrase.parts && days_of(s, next + 2) == 0;
         next = after_list_word(s, i)) {
      phrase.days |= days_of(s, next);
      i = next + 3;
    }
    return true;
  }
  const std::int32_t to = after_range_word(s, at);
  // `ma-di-do` is a list, `ma-do` a range.
  const bool dashes = s.is(at, {"-"}) && s.is(to + 1, {"-"}) && days_of(s, to + 2) != 0;
  while (dashes && s.is(at, {"-"}) && days_of(s, at + 1) != 0) {
    mask |= days_of(s, at + 1);
    at += 2;
    ++named;
  }
  const bool ranged = !dashes && to > at && one_day(first) && one_day(days_of(s, to));
  if (ranged) {
    const bool evenings = parts_of(s, to) != 0 && parts != 0;
    mask = day_range(first, days_of(s, to));
    parts = evenings ? 0 : parts | parts_of(s, to);
    at = to + 1;
    named = 2;
  }
  while (parts_of(s, at - 1) == 0 || named == 0) {
    // A heap of days needs no comma: `ma wo vr`.
    const std::int32_t next = after_list_word(s, at);
    const bool off = s.is(next, {"vrij"}) && !(is_short(s, i) && s.is(next + 1, {"niet", "wel"}));
    if (days_of(s, next) == 0 || off) break;
    // `di t/m vr, op zaterdag alleen als het moet`
    // `maandag, dinsdag en donderdag, woensdag nooit`
    const bool closed = ranged || s.any(i, at, {"en", "and"});
    if (closed && s.is(at, {","}) && s.is(next + 1, {"niet", "nooit", "not", "never"})) break;
    // `not on Saturdays, and Sundays are out of the question`
    if (s.is(at, {","}) && s.is(at + 1, {"en", "and"}) && s.is(next + 1, {"are", "is", "zijn"}))
      break;
    if (s.is(at, {","}) && s.is(next + 1, {"alleen", "liever", "liefst", "in", "desnoods"})) break;
    if (s.is(at, {","}) && s.is(next + 1, {"de"}) && s.is(next + 2, {"hele"})) break;
    if (s.is(at, {"en", "and"}) && counted_day(s, at + 1))
      break;  // `vrijdag en een zondag per maand`
    // `de maandag en de donderdagochtend`
    if (parts_of(s, next) != 0 && s.is(next - 1, {"de"}) && s.is(i - 1, {"de"})) break;
    // `maandag en dinsdagavond`: one day may have the other's part.
    if (parts_of(s, next) != 0 && (named != 1 || parts != 0)) break;
    // `maandag, dinsdagavond (tot 20 uur) en donderdag`
    if (parts_of(s, next) != 0 && s.is(at, {","}) && s.is(next + 1, {"(", ","})) break;
    mask |= days_of(s, next);
    parts |= parts_of(s, next);
    at = next + 1;
    ++named;
  }
  if (parts != 0 && parts_of(s, i) != 0 && at == i + 1) {
    // `dinsdagavond en donderdagavond`
    for (;;) {
      const std::int32_t next = after_list_word(s, at);
      if (next == at || days_of(s, next) == 0 || parts_of(s, next) != parts) break;
      mask |= days_of(s, next);
      at = next + 1;
    }
  }
  if (named == 1 && is_short(s, i) && !short_day_is_sure(s, i)) {
    RosterPhrase times;
    std::int32_t end = at;
    if (!take_clock(s, end, times, true) && parts_of(s, after_fillers(s, at)) == 0) return false;
  }
  phrase.days |= mask;
  phrase.parts |= parts;
  i = at;
  return true;
}

/// `elke dag behalve zondag`: the exceptions are rosters of their own.
void leave_out(const TermSentence& s, std::int32_t at, RosterPhrase& phrase) {
  constexpr std::int32_t kWorkweek = 0x1F;
  if ((phrase.days & kWorkweek) != kWorkweek) return;
  while (
      s.is(at, {"beschikbaar", "inzetbaar", "werken", "available", ",", "(", "komen", "dagen"})) {
    ++at;
  }
  if (!s.is(at, {"behalve", "except", "uitgezonderd"})) return;
  RosterPhrase except;
  std::int32_t end = s.is(at + 1, {"op", "on", "de"}) ? at + 2 : at + 1;
  if (take_days(s, end, except) && except.parts == 0) phrase.days &= ~except.days;
}

namespace {

bool names_shifts(const TermSentence& s, std::int32_t i) {
  return s.token(i).key.ends_with("diensten") || s.token(i).key.ends_with("dienst");
}

/// `geen nachten, avonden zijn prima`: the last says something of its own.
bool is_said_apart(const TermSentence& s, std::int32_t i) {
  return s.is(i, {"is", "zijn", "mag", "wel", "kan", "kunnen", "prima", "graag", ":", "liever",
                  "niet", "ook", "are", "in", "geen", "alleen"});
}

}  // namespace

bool take_parts(const TermSentence& s, std::int32_t& i, RosterPhrase& phrase) {
  if (is_shift(s, i)) {
    phrase.parts |= s.is(i, {"late"}) ? kEveningPart : kMorningPart;
    i += 2;
    return true;
  }
  // `dag- en avonddiensten`
  if (s.is(i, {"dag"}) && s.is(i + 1, {"-"}) && s.is(i + 2, {"en", "of", "/"}) &&
      parts_of(s, i + 3) != 0 && days_of(s, i + 3) == 0) {
    phrase.parts |= kDaytimeParts;
    if (names_shifts(s, i + 3)) {  // two shifts
      i += 3;
      return true;
    }
    i += 3;
  } else if (s.is(i, {"dag"}) && s.is(i + 1, {"en", "of", ","}) && parts_of(s, i + 2) != 0 &&
             days_of(s, i + 2) == 0) {  // `dag en avond`
    phrase.parts |= 3;
    i += 2;
  }
  if (parts_of(s, i) == 0 || days_of(s, i) != 0) return false;
  phrase.daytime |= s.is(i, {"overdag", "daytime", "kantooruren", "kantoortijden", "kantoortijd",
                             "schooltijden", "schooltijd", "schooluren"});
  phrase.parts |= parts_of(s, i);
  std::int32_t at = i + 1;
  for (;;) {
    const std::int32_t next = after_list_word(s, at);
    if (next == at || parts_of(s, next) == 0 || days_of(s, next) != 0) break;
    if (s.is(at, {","}) && is_said_apart(s, next + 1)) break;
    // `dagdiensten en nachtdiensten`, `avond- en nachtdiensten` are two
    const bool shared = s.is(at, {"-"}) && !names_shifts(s, at - 1);
    if ((s.is(at, {"en", "and", "of", "or"}) || shared) && (shared || names_shifts(s, at - 1)) &&
        names_shifts(s, next)) {
      break;
    }
    phrase.parts |= parts_of(s, next);
    at = next + 1;
  }
  if (s.is(at, {"shift", "shifts", "work", "hours", "werken", "dienst", "diensten"})) ++at;
  if (s.is(at, {"-"}) && s.is(at + 1, {"en", "of", "and", "or"})) ++at;  // `avond- en ...`
  i = at;
  return true;
}

}  // namespace overstap::extract
