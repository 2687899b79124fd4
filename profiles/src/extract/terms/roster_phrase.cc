// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/roster_phrase.h"

#include <algorithm>

#include "profiles/src/extract/terms/hours_phrase.h"

namespace overstap::extract {
namespace {

using roster_bits::kPartShift;
using roster_bits::kShort;

constexpr std::int32_t kEveryDay = 0x7F, kDaytimeParts = 3, kMorningPart = 1, kEveningPart = 4;

std::int32_t days_of(const TermSentence& s, std::int32_t i) {
  return s.kind(i) == Lex::roster ? s.lexeme(i).value & roster_bits::kDays : 0;
}
std::int32_t parts_of(const TermSentence& s, std::int32_t i) {
  return s.kind(i) == Lex::roster ? (s.lexeme(i).value & roster_bits::kParts) >> kPartShift : 0;
}
bool is_short(const TermSentence& s, std::int32_t i) {
  return s.kind(i) == Lex::roster && (s.lexeme(i).value & kShort);
}
bool one_day(std::int32_t mask) { return mask != 0 && (mask & (mask - 1)) == 0; }

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

/// `late diensten`, `early shift`: the part of the day by its hours.
bool is_shift(const TermSentence& s, std::int32_t i) {
  return s.is(i, {"late", "vroege", "early"}) &&
         s.is(i + 1, {"dienst", "diensten", "shift", "shifts"}) &&
         !s.is(i - 1, {"en", "of", "and", "or", "/"}) && !s.is(i - 2, {"vroege", "late", "early"});
}

bool take_clock(const TermSentence& s, std::int32_t& i, RosterPhrase& phrase, bool sure);

std::int32_t after_fillers(const TermSentence& s, std::int32_t i) {
  std::int32_t at = i;
  while (s.is(at, {"in", "de", "het", "'", "s", ",", "the", "during", "tijdens", "onder", "van",
                   "binnen", "op", "alleen", "(", "een", "vroeg", "alle", "elke"}) &&
         at < i + 4) {
    ++at;
  }
  return at;
}

/// `behalve zo`, `za hele dag`, `/ do /`: a short name that is a day though it stands alone.
bool short_day_is_sure(const TermSentence& s, std::int32_t i) {
  if (s.is(i + 1, {"hele"}) && s.kind(i + 2) == Lex::day_unit) return true;
  if (s.is(i + 1, {"in", "na"}) && s.is(i + 2, {"overleg"})) return true;
  const bool bound = s.is(i - 1, {"behalve", "niet", "geen", "elke", "iedere", "except", "every"});
  return bound && (!s.has(i + 1) || s.is(i + 1, {".", ",", ";", ")", "!", "|", "/"}));
}

/// Days at `i`, in the phrase's mask; moves `i` behind them.
bool take_days(const TermSentence& s, std::int32_t& i, RosterPhrase& phrase) {
  if (s.is(i, {"7", "zeven", "seven"}) && s.kind(i + 1) == Lex::day_unit &&
      s.is(i + 2, {"per", "a"}) && s.kind(i + 3) == Lex::week_unit) {
    phrase.days |= kEveryDay;
    i += 4;
    return true;
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
  std::int32_t mask = first, parts = parts_of(s, i), at = i + 1;
  std::int32_t named = 1;
  if (s.is(at, {"-"}) && s.token(at).glued && days_of(s, at + 1) == 0 && parts == 0 &&
      parts_of(s, at + 1) != 0) {  // `ma-avond`
    phrase.days |= mask;
    phrase.parts |= parts_of(s, at + 1);
    i = at + 2;
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
  if (!dashes && to > at && one_day(first) && one_day(days_of(s, to))) {
    const bool evenings = parts_of(s, to) != 0 && parts != 0;
    mask = day_range(first, days_of(s, to));
    parts = evenings ? 0 : parts | parts_of(s, to);
    at = to + 1;
    named = 2;
  }
  while (parts_of(s, at - 1) == 0 || named == 0) {
    // A heap of days needs no comma: `ma wo vr`.
    const std::int32_t next = after_list_word(s, at);
    if (days_of(s, next) == 0 || s.is(next, {"vrij"})) break;
    // `di t/m vr, op zaterdag alleen als het moet`
    if (s.is(at, {","}) && s.is(next + 1, {"alleen", "liever", "liefst", "in", "desnoods"})) break;
    if (s.is(at, {","}) && s.is(next + 1, {"de"}) && s.is(next + 2, {"hele"})) break;
    // `maandag en dinsdagavond`: one day may have the other's part.
    if (parts_of(s, next) != 0 && (named != 1 || parts != 0)) break;
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

bool names_shifts(const TermSentence& s, std::int32_t i) {
  return s.token(i).key.ends_with("diensten") || s.token(i).key.ends_with("dienst");
}

/// `geen nachten, avonden zijn prima`: the last says something of its own.
bool is_said_apart(const TermSentence& s, std::int32_t i) {
  return s.is(i, {"is", "zijn", "mag", "wel", "kan", "kunnen", "prima", "graag", ":", "liever",
                  "niet", "ook", "are", "in", "geen", "alleen"});
}

bool take_parts(const TermSentence& s, std::int32_t& i, RosterPhrase& phrase) {
  if (is_shift(s, i)) {
    phrase.parts |= s.is(i, {"late"}) ? kEveningPart : kMorningPart;
    i += 2;
    return true;
  }
  // `dag- en avonddiensten`
  if (s.is(i, {"dag"}) && s.is(i + 1, {"-"}) && s.is(i + 2, {"en", "of", "/"}) &&
      parts_of(s, i + 3) != 0 && days_of(s, i + 3) == 0) {
    phrase.parts |= 3;
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
    // `dagdiensten en nachtdiensten` are two
    if (s.is(at, {"en", "and"}) && names_shifts(s, at - 1) && names_shifts(s, next)) break;
    phrase.parts |= parts_of(s, next);
    at = next + 1;
  }
  if (s.is(at, {"shift", "shifts", "work", "hours", "werken", "dienst", "diensten"})) ++at;
  if (s.is(at, {"-"}) && s.is(at + 1, {"en", "of", "and", "or"})) ++at;  // `avond- en ...`
  i = at;
  return true;
}

/// The token of the second time behind a first that ends before `end` and has `lead` before it;
/// `end` when there is none.
std::int32_t to_second_time(const TermSentence& s, std::int32_t end, std::int32_t lead) {
  const bool between = s.is(lead, {"tussen", "between"});
  const bool start = s.is(lead, {"start", "begin", "aanvang", "begint"});
  std::int32_t next = after_range_word(s, end);
  if (next == end && between && s.is(next, {"en", "and"})) ++next;
  if (next == end && s.is(next, {"of"}) && s.is(next + 1, {"tot"})) next += 2;
  const std::int32_t finish = s.is(next, {",", "en"}) ? next + 1 : next;
  if (start && next == end && s.is(finish, {"klaar", "einde", "eind", "eindigt", "stopt"}))
    next = finish + 1;
  if (next > end && s.is(next, {"rond", "circa", "ca", "om", "ongeveer", "uiterlijk"})) {
    ++next;
  }
  return next;
}

/// `9.00-17.30`, `tussen 8 en 20 uur`, `van 9 tot 14.30`; `sure` = days or parts stand before it.
bool take_clock(const TermSentence& s, std::int32_t& i, RosterPhrase& phrase, bool sure) {
  std::int32_t at = i;
  if (s.is(at, {"sowieso"})) ++at;
  if (s.is(at, {",", "(", ":"})) ++at;
  if (s.is(at, {"dienst", "diensten", "shifts"})) ++at;
  const std::int32_t lead = at;
  if (s.is(at, {"start", "begin", "aanvang", "begint"})) {  // `start 2.30, klaar rond 10.00`
    ++at;
    if (s.is(at, {"om", ":"})) ++at;
  }
  const bool between = s.is(at, {"tussen", "between"});
  const bool from_word = s.is(at, {"van", "vanaf", "from", "na", "after"});
  const bool until_word = s.is(at, {"tot", "until", "till", "voor", "before"});
  if (between || from_word || until_word) ++at;
  if (s.is(at, {"circa", "ca", "ongeveer", "uiterlijk", "maximaal"})) ++at;
  const auto first = s.is(at - 2, {"niet", "not"}) ? clock_of_evening(s, at) : clock_at(s, at);
  if (!first) return false;
  const std::int32_t next = to_second_time(s, first->end, lead);
  const auto second = next > first->end ? clock_at(s, next) : std::nullopt;
  if (second) {
    const bool exact = first->exact || second->exact;
    if (!exact && !sure) return false;
    if (!exact && second->minutes <= first->minutes && second->minutes > 12 * 60) return false;
    // `9 tot 5`
    constexpr std::int32_t kNoon = 12 * 60;
    const bool afternoon = (!exact || second->minutes > 0) && first->minutes <= kNoon &&
                           first->minutes >= kNoon / 2 && second->minutes < kNoon / 2 + 60;
    const std::int32_t end = afternoon ? second->minutes + kNoon : second->minutes;
    if (!exact && first->minutes >= end) return false;
    phrase.from = first->minutes;
    phrase.until = end == 0 ? 24 * 60 : end;
    i = second->end;
    return true;
  }
  const bool starts = s.is(lead, {"start", "begin", "aanvang", "begint"}) &&
                      s.is(first->end - 1, {"uur", "u", "h"});
  if (!first->exact || between || (!from_word && !until_word && !starts)) return false;
  if (s.is(at - 1, {"van"}) && s.is(first->end, {","})) return false;  // `een baan van 16 uur, op`
  if (from_word || starts) {
    phrase.from = first->minutes;
  } else {
    phrase.until = first->minutes;
  }
  i = first->end;
  return true;
}

/// `'s avonds op dinsdag`; `avond en zaterdag` are two rosters
void take_days_of_parts(const TermSentence& s, std::int32_t& at, RosterPhrase& phrase) {
  std::int32_t day = at;
  if (s.is(day, {"alleen", "only"})) ++day;
  if (s.is(day, {"op", "on", "van"})) ++day;
  if (s.is(day, {"de"})) ++day;
  if (day == at || days_of(s, day) == 0 || parts_of(s, day) != 0 || phrase.daytime) return;
  RosterPhrase more;
  if (!take_days(s, day, more)) return;
  phrase.days |= more.days;
  at = day;
}

void take_days_and_parts(const TermSentence& s, std::int32_t& at, RosterPhrase& phrase) {
  const bool early = s.is(at, {"vroege", "late", "early"}) && days_of(s, at + 1) != 0 &&
                     parts_of(s, at + 1) == 0;  // `vroege zondag`
  std::int32_t day = early ? at + 1 : at;
  if (take_days(s, day, phrase)) {
    if (early) phrase.parts = s.is(at, {"late"}) ? kEveningPart : kMorningPart;
    at = day;
    if (s.is(at, {"days"}) && phrase.parts == 0) {  // `Mon-Fri days`
      phrase.parts = kDaytimeParts;
      ++at;
      return;
    }
    leave_out(s, at, phrase);
    // `Dinsdag: ochtend`
    std::int32_t part = s.is(at, {":"}) ? at + 1 : after_fillers(s, at);
    if (parts_of(s, part) != 0 && phrase.parts == 0 && take_parts(s, part, phrase)) at = part;
  } else if (take_parts(s, at, phrase)) {
    take_days_of_parts(s, at, phrase);
  }
}

/// `... op werkdagen`, `9 tot 5, van maandag tot vrijdag`; days with a time of their own are apart.
void take_days_behind(const TermSentence& s, std::int32_t& at, RosterPhrase& phrase) {
  std::int32_t day = after_fillers(s, at);
  const bool whole_week = s.is(day, {"7", "zeven", "seven"}) && s.kind(day + 1) == Lex::day_unit;
  if (days_of(s, day) == 0 && !whole_week) return;
  RosterPhrase more, own;
  if (!take_days(s, day, more)) return;
  std::int32_t end = day;
  if (s.is(at, {","}) && (more.parts != 0 || take_clock(s, end, own, true))) return;
  if (s.is(at, {","}) && s.has(day) && !s.mark(day) && !whole_week) return;
  phrase.days |= more.days;
  phrase.parts |= more.parts;
  at = day;
}

/// `ma, di en do, 20-24 u`, `zaterdagavond, 10-16 uur`: hours of a week beside days, and no times.
bool counts_hours(const TermSentence& s, std::int32_t from, std::int32_t to,
                  const RosterPhrase& phrase) {
  if (!phrase.from || !phrase.until) return false;
  if (after_per_week(s, to) > to) return true;  // `za+zo, 8 tot 12 uur per week`
  if (!s.is(from, {","}) || s.any(from, to, {".", ":", "van", "tussen", "from", "between"})) {
    return false;
  }
  constexpr std::int32_t kFiveOClock = 17 * 60;
  const bool dark = (phrase.parts & 0xC) != 0 && (phrase.parts & 3) == 0;
  return (*phrase.from >= 16 * 60 && *phrase.from % 240 == 0 && *phrase.until == 24 * 60) ||
         (dark && *phrase.until <= kFiveOClock && *phrase.from < *phrase.until);
}

/// Times, and the days or parts that stand behind them: `tussen 9 en 17 uur op werkdagen`.
void take_times(const TermSentence& s, std::int32_t& at, RosterPhrase& phrase) {
  const bool named = phrase.days != 0 || phrase.parts != 0 || s.is(at - 1, {"vroege", "late"});
  const bool sure =
      named || (s.is(at - 1, {":"}) && s.is(at - 2, {"tijden", "werktijden", "werktijd"}));
  std::int32_t clock = at;
  // `op donderdagavond werkt u tot 20.00 uur`
  if ((phrase.days != 0 || phrase.parts != 0) && s.is(at, {"werk", "werkt", "ben", "bent"}) &&
      s.is(at + 1, {"u", "je", "jij", "ik"}) && s.is(at + 2, {"tot", "van", "vanaf", "tussen"})) {
    clock = at + 2;
  } else if (phrase.days != 0 && s.is(at, {"kan", "kun", "kunt"}) &&
             s.is(at + 1, {"ik", "zij", "hij", "ze", "je"})) {
    clock = s.is(at + 2, {"pas", "alleen", "wel"}) ? at + 3 : at + 2;  // `maandag kan ik pas vanaf`
    if (!s.is(clock, {"tot", "van", "vanaf", "tussen"})) clock = at;
  } else if (phrase.parts != 0 && s.is(at, {"beschikbaar", "inzetbaar"}) &&
             s.is(at + 1, {"tot", "van", "vanaf", "tussen"})) {
    clock = at + 1;
  }
  RosterPhrase times = phrase;
  if (!take_clock(s, clock, times, sure) || counts_hours(s, at, clock, times)) return;
  phrase = times;
  at = clock;
  if (phrase.daytime && phrase.days == 0 && s.is(at, {")"})) {
    std::int32_t behind = at + 1;  // `tijdens schooltijd (8.45-14.45) op maandag en dinsdag`
    take_days_behind(s, behind, phrase);
    if (phrase.days != 0) at = behind;
  }
  if (!named) take_days_behind(s, at, phrase);
  if (named || phrase.days != 0) return;
  std::int32_t part = after_fillers(s, at);
  if (parts_of(s, part) != 0 && take_parts(s, part, phrase)) at = part;
}

}  // namespace

std::optional<RosterPhrase> roster_phrase_at(const TermSentence& s, std::int32_t i) {
  RosterPhrase phrase{.first = i, .last = i};
  std::int32_t at = i;
  take_days_and_parts(s, at, phrase);
  take_times(s, at, phrase);
  if (at == i) return std::nullopt;
  // `de late dienst (15-23 uur)`: the times say when
  if (is_shift(s, i) && phrase.from && phrase.until) phrase.parts = 0;
  phrase.last = at;
  return phrase;
}

}  // namespace overstap::extract
