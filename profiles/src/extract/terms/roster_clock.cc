// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/roster_leads.h"
#include "profiles/src/extract/terms/roster_pieces.h"

namespace overstap::extract {
namespace {

bool you_or_we(const TermSentence& s, std::int32_t i) {
  return s.is(i, {"je", "jij", "u", "we", "wij", "you"});
}
bool begins(const TermSentence& s, std::int32_t i) {
  return (roster_leads(s, i) & roster_lead::kBegins) != 0;
}

/// A time of the day as in speech: `half 8`, `kwart voor 8`, `6.15 uur`, `7 uur`.
std::optional<ClockTime> spoken_time(const TermSentence& s, std::int32_t i) {
  constexpr std::int32_t kQuarter = 15;
  if (s.is(i, {"kwart"}) && s.is(i + 1, {"voor", "over"})) {
    auto hour = clock_at(s, i + 2);
    if (!hour) return std::nullopt;
    hour->minutes += s.is(i + 1, {"voor"}) ? -kQuarter : kQuarter;
    hour->exact = true;
    return hour->minutes >= 0 ? hour : std::nullopt;
  }
  const auto time = clock_at(s, i);
  return time && time->exact ? time : std::nullopt;
}

struct Moment {
  std::int32_t minutes = 0, first = 0, last = 0, part = 0;
};

/// The part of the day of `'s morgens` before `om`, as a mask.
std::int32_t part_before(const TermSentence& s, std::int32_t i) {
  const std::int32_t value = s.kind(i) == Lex::roster ? s.lexeme(i).value : 0;
  if ((value & roster_bits::kDays) != 0) return 0;
  return (value & roster_bits::kParts) >> roster_bits::kPartShift;
}

/// `je begint om 6.15 uur`, `we starten 's ochtends om 7 uur`, `je werkdag begint om half 8`
std::optional<Moment> begin_at(const TermSentence& s, std::int32_t i) {
  if (!begins(s, i)) return std::nullopt;
  const bool who = you_or_we(s, i - 1) || you_or_we(s, i + 1) ||
                   s.is(i - 1, {"dag", "werkdag", "dienst", "day", "shift", "rit", "ploeg"});
  if (!who) return std::nullopt;
  std::int32_t at = you_or_we(s, i + 1) ? i + 2 : i + 1;
  Moment moment{.first = i};
  while (s.is(at, {"meestal", "altijd", "al", "dan", "'", "s", "elke", "dag", "in", "de", "rond",
                   "om", "at", "around", "vanaf", "circa", "ongeveer", "uiterlijk"}) ||
         part_before(s, at) != 0) {
    moment.part |= part_before(s, at);
    if (++at > i + 8) return std::nullopt;
  }
  if (!s.is(at - 1, {"om", "at", "rond", "around", "vanaf", "circa", "ongeveer", "uiterlijk"}))
    return std::nullopt;
  const auto time = spoken_time(s, at);
  if (!time) return std::nullopt;
  moment.minutes = time->minutes;
  moment.last = time->end;
  return moment;
}

/// `omdat je om 5.00 uur begint`
std::optional<Moment> begin_behind(const TermSentence& s, std::int32_t i) {
  const bool from = (roster_leads(s, i) & roster_lead::kFrom) != 0;
  if (!from || !(you_or_we(s, i - 1) || you_or_we(s, i - 2))) {
    return std::nullopt;
  }
  const auto time = spoken_time(s, i + 1);
  if (!time || !begins(s, time->end)) return std::nullopt;
  return Moment{.minutes = time->minutes, .first = i, .last = time->end + 1};
}

/// `om 16.30 uur ben je klaar`, `tegen 3 uur zit je dienst erop`, `eindigt om 16.30 uur`
std::optional<Moment> end_at(const TermSentence& s, std::int32_t i) {
  const bool verb = (roster_leads(s, i) & roster_lead::kEnds) != 0;
  std::int32_t at = verb ? i + 1 : i;
  if ((roster_leads(s, at) & roster_lead::kAround) == 0) return std::nullopt;
  const auto time = spoken_time(s, ++at);
  if (!time) return std::nullopt;
  Moment moment{.minutes = time->minutes, .first = i, .last = time->end};
  if (verb) return moment;
  at = time->end;
  const bool done = s.is(at, {"ben", "bent", "zijn", "zit", "stop", "stoppen", "stopt", "eindigt",
                              "sta", "you", "ga", "gaat", "gaan", "loopt"});
  if (!done ||
      !s.any(at, at + 6, {"klaar", "vrij", "thuis", "erop", "huis", "done", "dienst", "werkdag"})) {
    return std::nullopt;
  }
  return moment;
}

/// `om 4 uur zijn we klaar` behind a beginning in the morning.
std::int32_t in_the_afternoon(std::int32_t end, std::int32_t begin) {
  constexpr std::int32_t kHalfDay = 12 * 60;
  return end <= begin && end < kHalfDay && begin < kHalfDay ? end + kHalfDay : end;
}

}  // namespace

std::optional<RosterPhrase> begin_and_end_at(const TermSentence& s, std::int32_t i) {
  if (s.cv() || (roster_leads(s, i) & (roster_lead::kEnds | roster_lead::kAround |
                                       roster_lead::kBegins | roster_lead::kFrom)) == 0) {
    return std::nullopt;
  }
  if (const auto end = end_at(s, i)) {
    // The end of a day of work, where nothing is said of when it begins.
    constexpr std::int32_t kNoon = 12 * 60, kSix = 6 * 60 + 30;
    RosterPhrase phrase{.first = end->first, .last = end->last};
    phrase.until = end->minutes < kSix ? end->minutes + kNoon : end->minutes;
    return phrase;
  }
  auto begin = begin_at(s, i);
  if (!begin) begin = begin_behind(s, i);
  if (!begin) return std::nullopt;
  RosterPhrase phrase{.first = begin->first, .last = begin->last, .parts = begin->part};
  phrase.from = begin->minutes;
  constexpr std::int32_t kReach = 7;
  for (std::int32_t at = begin->last; at < begin->last + kReach && s.has(at); ++at) {
    const auto end = end_at(s, at);
    if (!end) continue;
    phrase.until = in_the_afternoon(end->minutes, begin->minutes);
    phrase.last = end->last;
    break;
  }
  return phrase;
}

std::optional<RosterPhrase> can_begin_at(const TermSentence& s, std::int32_t i) {
  if (!s.cv()) return std::nullopt;
  const auto verb = [&](std::int32_t at) {
    return s.is(at, {"beginnen", "starten", "start", "starting"});
  };
  const bool leads = verb(i);
  std::int32_t at = leads ? i + 1 : i;
  RosterPhrase phrase{.first = i};
  const auto take_part = [&] {  // `'s ochtends`
    const std::int32_t word = s.is(at, {"'"}) && s.is(at + 1, {"s"}) ? at + 2 : at;
    if (part_before(s, word) == 0) return;
    phrase.parts = part_before(s, word);
    at = word + 1;
  };
  take_part();
  if (!s.is(at, {"om", "at", "vanaf"})) return std::nullopt;
  const auto time = spoken_time(s, at + 1);
  if (!time) return std::nullopt;
  at = time->end;
  take_part();
  if (!leads && !verb(at)) return std::nullopt;
  phrase.last = leads ? at : at + 1;
  phrase.from = time->minutes;
  const bool can = is_fine(s, phrase.last) || s.is(phrase.last, {"kan", "mag", "lukt"}) ||
                   s.any(s.clause_of(i).first, i, {"kan", "wil", "graag", "can"});
  if (!can) return std::nullopt;
  // `..., als ik om 2 uur maar klaar ben`
  constexpr std::int32_t kReach = 12;
  for (at = phrase.last; at < phrase.last + kReach && s.has(at); ++at) {
    const auto end = s.is(at, {"om", "at"}) ? spoken_time(s, at + 1) : std::nullopt;
    if (!end || !s.any(end->end, end->end + 4, {"klaar", "weg", "thuis", "done", "naar"})) continue;
    phrase.until = in_the_afternoon(end->minutes, *phrase.from);
    phrase.last = end->end;
    break;
  }
  return phrase;
}

std::optional<ListedShifts> listed_shifts_at(const TermSentence& s, std::int32_t i) {
  const auto part = [&](std::int32_t at) -> std::int32_t {
    if (s.is(at, {"vroeg", "early"})) return kMorningPart;
    if (s.is(at, {"laat", "late"})) return kEveningPart;
    if (s.is(at, {"dag", "day"})) return kDaytimeParts;
    return s.is(at, {"nacht", "night"}) ? kNightPart : 0;
  };
  ListedShifts found;
  std::int32_t at = i;
  bool early = false, late = false;
  while (part(at) != 0) {
    early |= s.is(at, {"vroeg", "early"});
    late |= s.is(at, {"laat", "late"});
    found.shifts.push_back({.first = at, .last = at + 1, .parts = part(at)});
    found.last = ++at;
    std::int32_t next = at;
    while (next < at + 2 && s.is(next, {",", "/", "en", "and", "&", "+", "-"})) ++next;
    if (next == at) break;
    at = next;
  }
  const bool closed =
      !s.has(found.last) || s.mark(found.last) ||
      s.is(found.last, {"is", "zijn", "mag", "mogen", "prima", "en", "and", "maakt"});
  if (!early || !late || !closed) return std::nullopt;
  return found;
}

std::optional<RosterPhrase> early_or_late_at(const TermSentence& s, std::int32_t i) {
  const bool lead = (roster_leads(s, i) & roster_lead::kEarlyOrLate) != 0;
  if (!s.cv() || !lead || s.tells_of_work_done()) return std::nullopt;
  const std::int32_t part = s.is(i, {"vroeg"}) ? kMorningPart : kEveningPart;
  const bool work = s.is(i + 1, {"beginnen", "starten", "werken", "doorwerken"});
  if (work && s.is(i + 2, {"vind", "is", "mag", "kan", "wil", "lukt", "heb", "prima", "graag"})) {
    return RosterPhrase{.first = i, .last = i + 2, .parts = part};
  }
  // `ik begin graag vroeg`
  const auto [from, to] = s.clause_of(i);
  if (i + 1 == to && s.any(from, i, {"begin", "start"}) && s.any(from, i, {"graag", "liefst"})) {
    return RosterPhrase{.first = i, .last = i + 1, .parts = part};
  }
  return std::nullopt;
}

}  // namespace overstap::extract
