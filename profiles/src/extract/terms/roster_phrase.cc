// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/roster_phrase.h"

#include <algorithm>

#include "profiles/src/extract/terms/hours_phrase.h"
#include "profiles/src/extract/terms/roster_pieces.h"

namespace overstap::extract {
namespace {

/// The token of the second time behind a first that ends before `end` and has `lead` before it;
/// `end` when there is none.
std::int32_t to_second_time(const TermSentence& s, std::int32_t end, std::int32_t lead) {
  const bool between = s.is(lead, {"tussen", "between"});
  const bool start = s.is(lead, {"start", "begin", "aanvang", "begint"});
  std::int32_t next = after_range_word(s, end);
  if (next == end && between && s.is(next, {"en", "and"})) ++next;
  if (next == end && s.is(next, {"of"}) && s.is(next + 1, {"tot"})) next += 2;
  const std::int32_t finish = s.is(next, {",", "en", "and"}) ? next + 1 : next;
  if (start && next == end &&
      s.is(finish, {"klaar", "einde", "eind", "eindigt", "stopt", "finish", "end", "ends"}))
    next = finish + 1;
  if (next > end && s.is(next, {"rond", "circa", "ca", "om", "ongeveer", "uiterlijk", "at"})) {
    ++next;
  }
  return next;
}

}  // namespace

namespace {

/// The words before a time: `liefst tussen`, `start om`.
struct ClockLead {
  std::int32_t at = 0;    ///< where they begin, without what only joins
  std::int32_t time = 0;  ///< behind them
  bool between = false, from = false, until = false;
};
ClockLead clock_lead(const TermSentence& s, std::int32_t i) {
  ClockLead lead{.at = i, .time = i};
  const Lex kind = s.kind(i);
  if (kind == Lex::number || kind == Lex::clock || kind == Lex::hour) return lead;
  std::int32_t at = i;
  if (s.is(at, {"sowieso"})) ++at;
  if (s.is(at, {",", "(", ":"})) ++at;
  // `dinsdag en donderdag, bij voorkeur tussen 9 en 3 uur`
  std::int32_t mostly = s.is(at, {"bij"}) && s.is(at + 1, {"voorkeur"}) ? at + 2 : at;
  if (s.is(at, {"liefst", "meestal", "altijd", "steeds", "telkens", "doorgaans", "usually",
                "uiterlijk"}))
    ++mostly;
  if (s.is(mostly, {"van", "vanaf", "tussen", "tot", "from", "between", "na"})) at = mostly;
  if (s.is(at, {"dienst", "diensten", "shifts"})) ++at;
  lead.at = at;
  if (s.is(at, {"start", "begin", "aanvang", "begint"})) {  // `start 2.30, klaar rond 10.00`
    ++at;
    if (s.is(at, {"om", ":", "at"})) ++at;
  }
  lead.between = s.is(at, {"tussen", "between"});
  lead.from = s.is(at, {"van", "vanaf", "from", "na", "after"});
  lead.until = s.is(at, {"tot", "until", "till", "voor", "before"});
  if (lead.between || lead.from || lead.until) ++at;
  if (s.is(at, {"circa", "ca", "ongeveer", "uiterlijk", "maximaal"})) ++at;
  lead.time = at;
  return lead;
}

/// `9 tot 5`, `van 9.00 tot 17.30`: two times in the phrase, if they can be those of a day.
bool take_span(const ClockTime& first, const ClockTime& second, bool sure, RosterPhrase& phrase) {
  const bool exact = first.exact || second.exact;
  if (!exact && !sure) return false;
  constexpr std::int32_t kNoon = 12 * 60;
  if (!exact && second.minutes <= first.minutes && second.minutes > kNoon) return false;
  const bool afternoon = (!exact || second.minutes > 0) && first.minutes <= kNoon &&
                         first.minutes >= kNoon / 2 && second.minutes < kNoon / 2 + 60;
  const std::int32_t end = afternoon ? second.minutes + kNoon : second.minutes;
  if (!exact && first.minutes >= end) return false;
  phrase.from = first.minutes;
  phrase.until = end == 0 ? 24 * 60 : end;
  return true;
}

}  // namespace

bool take_clock(const TermSentence& s, std::int32_t& i, RosterPhrase& phrase, bool sure) {
  const auto [lead, at, between, from_word, until_word] = clock_lead(s, i);
  const auto first = s.is(at - 2, {"niet", "not"}) ? clock_of_evening(s, at) : clock_at(s, at);
  if (!first) return false;
  const std::int32_t next = to_second_time(s, first->end, lead);
  const auto second = next > first->end ? clock_at(s, next) : std::nullopt;
  if (second) {
    if (!take_span(*first, *second, sure, phrase)) return false;
    i = second->end;
    return true;
  }
  const bool starts = s.is(lead, {"start", "begin", "aanvang", "begint"}) &&
                      s.is(first->end - 1, {"uur", "u", "h"});
  if (!first->exact || between || (!from_word && !until_word && !starts)) return false;
  if (s.is(at - 1, {"van"}) && s.is(first->end, {","})) return false;  // `een baan van 16 uur, op`
  constexpr std::int32_t kEarly = 7 * 60, kHalfDay = 12 * 60;
  const bool clock_word = s.is(first->end - 1, {"uur"}) || s.kind(first->end - 1) != Lex::number;
  // `na 4 uur`, `tot half 4` are in the afternoon
  const bool night = (phrase.parts & kNightPart) != 0;
  if (from_word || starts) {
    const bool later = s.is(at - 1, {"na", "after"}) && first->minutes < kEarly && clock_word;
    // `vanaf half vier beschikbaar`
    const bool free_then = s.cv() && !night && first->minutes > 0 && first->minutes < 5 * 60 &&
                           (phrase.parts & kMorningPart) == 0;
    phrase.from = first->minutes + (later || free_then ? kHalfDay : 0);
  } else {
    const bool later =
        !night && first->minutes > 0 && first->minutes < kEarly - 30 && phrase.days != 0;
    phrase.until = first->minutes + (later ? kHalfDay : 0);
  }
  i = first->end;
  return true;
}

namespace {

/// `'s avonds op dinsdag`; `avond en zaterdag` are two rosters
void take_days_of_parts(const TermSentence& s, std::int32_t& at, RosterPhrase& phrase) {
  std::int32_t day = at;
  // `overdag, op maandag tot en met vrijdag`
  if (phrase.daytime && s.is(day, {",", "("})) {
    RosterPhrase week;
    std::int32_t end = s.is(day + 1, {"op", "van", "on"}) ? day + 2 : day + 1;
    if (days_of(s, end) != 0 && parts_of(s, end) == 0 && take_days(s, end, week) &&
        !one_day(week.days)) {
      phrase.days |= week.days;
      phrase.daytime = false;
      at = end;
      return;
    }
  }
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
    // `geen zondagen, 's avonds prima`: two things
    if (s.is(at, {","}) && s.is(phrase.first - 1, {"geen", "no"})) part = at;
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

/// `(6-15 en 10-19 uur)`: whether two times at `i` are joined to two others.
bool another_span_follows(const TermSentence& s, std::int32_t i) {
  RosterPhrase one, other;
  if (!take_clock(s, i, one, true) || !one.until || !s.is(i, {"en", "of", "and", "or", "/"}))
    return false;
  return take_clock(s, ++i, other, false) && other.from && other.until;
}

/// Where the times begin behind days and parts: over `werkt u`, `kan ik pas`, `na school`.
std::int32_t before_times(const TermSentence& s, std::int32_t at, const RosterPhrase& phrase) {
  std::int32_t clock = at;
  // `maandag na school vanaf 15.30`
  if (phrase.days != 0 && s.is(at, {"na"}) && s.is(at + 1, {"school", "werk", "schooltijd"}))
    clock = at + 2;
  // `op donderdagavond werkt u tot 20.00 uur`
  if ((phrase.days != 0 || phrase.parts != 0) && s.is(at, {"werk", "werkt", "ben", "bent"}) &&
      s.is(at + 1, {"u", "je", "jij", "ik"}) && s.is(at + 2, {"tot", "van", "vanaf", "tussen"})) {
    clock = at + 2;
  } else if (phrase.days != 0 && s.is(at, {"werken", "werke", "work"}) &&
             s.is(at + 1, {"tot", "van", "vanaf", "tussen", "from", "between"})) {
    clock = at + 1;
  } else if (phrase.days != 0 && s.is(at, {"kan", "kun", "kunt"}) &&
             s.is(at + 1, {"ik", "zij", "hij", "ze", "je"})) {
    clock = s.is(at + 2, {"pas", "alleen", "wel"}) ? at + 3 : at + 2;  // `maandag kan ik pas vanaf`
    if (!s.is(clock, {"tot", "van", "vanaf", "tussen"})) clock = at;
  } else if (phrase.parts != 0 && s.is(at, {"beschikbaar", "inzetbaar"}) &&
             s.is(at + 1, {"tot", "van", "vanaf", "tussen"})) {
    clock = at + 1;
  }
  // `schooltijden hebben mijn voorkeur, dus 8.45 tot 14.45 uur`
  for (std::int32_t then = at; phrase.daytime && then < at + 6 && s.has(then); ++then) {
    if (s.is(then, {"dus", "oftewel", "dwz"})) clock = then + 1;
  }
  return clock;
}

/// Times, and the days or parts that stand behind them: `tussen 9 en 17 uur op werkdagen`.
void take_times(const TermSentence& s, std::int32_t& at, RosterPhrase& phrase) {
  const bool named =
      phrase.days != 0 || phrase.parts != 0 ||
      s.is(at - 1, {"vroege", "late", "early", "vroeg", "laat", "dienst", "diensten", "shift"});
  const bool sure =
      named || (s.is(at - 1, {":"}) && s.is(at - 2, {"tijden", "werktijden", "werktijd"}));
  if (phrase.parts != 0 && s.is(at, {"eindigen", "eindigt", "duren", "duurt", "stoppen"}) &&
      s.is(at + 1, {"om", "tot"})) {
    if (const auto end = clock_at(s, at + 2); end && end->exact) {  // `late diensten eindigen om`
      phrase.until = end->minutes;
      at = end->end;
      return;
    }
  }
  std::int32_t clock = before_times(s, at, phrase);
  // `'s avonds werk ik ook, maar niet later dan 21.30 uur`
  for (std::int32_t then = at; phrase.parts != 0 && then < at + 7 && s.has(then); ++then) {
    if (!s.is(then, {"later"}) || !s.is(then - 1, {"niet"}) || !s.is(then + 1, {"dan"})) continue;
    const auto end = clock_at(s, then + 2);
    if (!end || !end->exact) break;
    phrase.until = end->minutes;
    at = end->end;
    return;
  }
  const auto once = phrase.parts != 0 && phrase.days == 0 && s.is(at, {"om", "at"})
                        ? clock_at(s, at + 1)
                        : std::nullopt;
  if (once && !s.cv()) {  // `'s morgens om half 6`
    phrase.from = once->minutes;
    at = once->end;
    return;
  }
  RosterPhrase times = phrase;
  const bool either = !sure && s.is(at - 1, {"(", ":"}) && another_span_follows(s, clock);
  if (!take_clock(s, clock, times, sure || either) || counts_hours(s, at, clock, times)) return;
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
