// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/roster_phrase.h"

namespace overstap::extract {
namespace {

/// `Jouw dag (06.45 - 15.30 uur)`, `Werkdag: 7.00 - 15.45 uur`
bool heads_the_day(const TermSentence& s, const RosterPhrase& phrase) {
  if (!phrase.from || !phrase.until) return false;
  for (std::int32_t i = s.first(); i < phrase.first; ++i) {
    if (s.is(i, {"werkdag", "workday", "dagindeling"})) return true;
    if (s.is(i, {"dag", "day"}) && s.is(i - 1, {"jouw", "je", "uw", "your"})) return true;
  }
  return false;
}

/// `Tussen 23.00 en 07.00 uur checkt u late gasten in`: long times before what is done in them.
bool opens_the_night(const TermSentence& s, const RosterPhrase& phrase) {
  if (s.cv() || phrase.first != s.first() || !phrase.from || !phrase.until) return false;
  constexpr std::int32_t kSixHours = 6 * 60, kDay = 24 * 60;
  const std::int32_t length = (*phrase.until - *phrase.from + kDay) % kDay;
  return length >= kSixHours && s.any(phrase.last, phrase.last + 3, {"u", "je", "jij", "you"});
}

/// Times alone: of the work, not of a shop or a meeting.
bool times_of_work(const TermSentence& s, const RosterPhrase& phrase) {
  const bool cue =
      s.any(s.first(), s.last(),
            {"diensten",     "dienst",      "werktijden", "werktijd",        "tijden",
             "kan",          "beschikbaar", "rooster",    "werken",          "werkt",
             "overdag",      "shifts",      "werk",       "shift",           "werkuren",
             "ploeg",        "ploegen",     "uurrooster", "glijdende",       "inzetbaar",
             "ingeroosterd", "available",   "work",       "beschikbaarheid", "hours"}) ||
      s.labelled({"rooster", "werktijden", "werktijd", "diensten", "werkdagen", "werkdag"}) ||
      frequency_stands_in(s);
  if (s.is(phrase.first, {"start", "begin", "aanvang", "begint"}) && phrase.from &&
      (phrase.until || s.alone(phrase.first, phrase.last))) {
    return true;
  }
  const bool leads = s.cv() && phrase.first == s.first() &&
                     ((phrase.from && phrase.until) || s.is(phrase.last, {"of", "en"}));
  if (!cue && !leads && !heads_the_day(s, phrase) && !opens_the_night(s, phrase) &&
      !is_denied_time(s, phrase)) {
    return false;
  }
  // `begin tussen 7.00 en 9.30 uur`: when somebody may begin
  if (s.is(phrase.first, {"tussen", "between"}) &&
      s.is(phrase.first - 1, {"begin", "start", "beginnen", "starten", "begint"})) {
    return false;
  }
  if (opens_the_night(s, phrase)) return true;
  // `16 tot 24 uur` counts hours, where no word says that it is a shift.
  const bool hours = phrase.from && phrase.until && *phrase.from % 240 == 0 &&
                     *phrase.from >= 12 * 60 && *phrase.until % 240 == 0 &&
                     !s.any(s.first(), s.last(), {"dienst", "diensten", "werktijden"});
  if (hours) return false;
  if (phrase.from && phrase.until) return *phrase.from < *phrase.until || *phrase.from > 720;
  if (is_denied_time(s, phrase)) return true;
  if (!phrase.until && s.is(phrase.first, {"van"})) return false;
  if (!phrase.from && *phrase.until <= 12 * 60) return false;
  if (!s.cv()) {
    return !phrase.from && (s.token(phrase.first - 1).key.ends_with("diensten") ||
                            s.any(phrase.first - 4, phrase.first,
                                  {"werk", "werkt", "werken", "dienst", "diensten"}));
  }
  return s.is(phrase.first - 1, {"wel", "beschikbaar", "dagen", "kan", "werken"}) ||
         phrase.first == s.first();
}

/// Numbers of hours beside a roster.
bool hours_rather(const TermSentence& s, const RosterPhrase& phrase) {
  // `overdag of 17-21 uur`: the times say more.
  if (phrase.daytime && phrase.days == 0 && s.is(phrase.last, {"of"}) &&
      clock_at(s, phrase.last + 1)) {
    return true;
  }
  // `16 tot 24 uur in de ochtend`: the first are hours.
  return s.kind(phrase.first) == Lex::number && phrase.from && *phrase.from % 240 == 0 &&
         *phrase.from >= 12 * 60 && phrase.until && *phrase.until % 240 == 0 && phrase.days == 0;
}

/// One word in the singular without a preposition: `night auditor`, `night work has become`.
bool lone_word(const TermSentence& s, const RosterPhrase& phrase) {
  if (s.is(phrase.first - 1, {"een", "enkele"}) &&
      s.is(phrase.last, {"is", "mag", "kan", "vind", "erbij", "werken", "per"})) {
    return false;
  }
  if (works_behind(s, phrase.last) != Works::yes) return false;  // `avond kan niet`
  std::int32_t first = phrase.first;                             // `without evening shifts`
  if (works_before(s, first) != Works::yes) return false;
  if (s.is(phrase.last, {"is", "mag", "kan", "vind"}) && is_fine(s, phrase.last)) return false;
  if (s.is(phrase.first - 1, {"de", "het", "the", "in", "op", "s", "geen", "niet", "no", "not",
                              "ook", "en", "for"})) {
    return s.any(phrase.first - 4, phrase.first, {"eind", "einde", "end"});
  }
  return !s.alone(phrase.first, phrase.last);
}

bool title_or_greeting(const TermSentence& s, const RosterPhrase& phrase) {
  if (s.is(phrase.first, {"night", "nacht", "evening", "morning", "avond", "weekend"}) && s.cv() &&
      phrase.days != 0x60 && lone_word(s, phrase)) {
    return true;
  }
  // `Centralist (nachtdienst)`
  if (s.cv() && s.is(phrase.first - 1, {"("}) && s.is(phrase.last, {")"}) && !phrase.from &&
      phrase.days == 0 && !s.has_wish()) {
    return true;
  }
  if (s.is(phrase.first, {"morning", "afternoon", "evening"}) && s.is(phrase.first - 1, {"good"})) {
    return true;
  }
  // A title: `telefonist (weekenddienst)`.
  if (!s.cv() && s.first() == 0 && s.is(phrase.first - 1, {"("}) &&
      s.any(phrase.last, phrase.last + 4, {")"}) &&
      (phrase.parts != 0 || phrase.last == phrase.first + 1)) {
    return true;
  }
  return s.is(phrase.last, {"auditor", "manager", "school", "receptionist", "porter", "audit",
                            "audits", "allowance"});
}

/// `op woensdag altijd vanuit huis`: where, and not when.
bool at_home(const TermSentence& s, const RosterPhrase& phrase) {
  for (std::int32_t i = phrase.last; i < phrase.last + 4 && s.has(i) && !s.mark(i); ++i) {
    if (s.is(i, {"thuis", "huis", "thuiswerken", "thuiswerkdag", "home", "remote"})) {
      return !s.is(i - 1, {"kantoor", "van", "naar"});
    }
  }
  // `thuiswerken op dinsdag`, `Wednesdays at the office`
  if (s.is(phrase.first - 1, {"op", "on"}) &&
      s.is(phrase.first - 2, {"thuiswerken", "thuis", "home"})) {
    return true;
  }
  return s.is(phrase.last, {"at"}) && s.is(phrase.last + 2, {"office"});
}

/// Lessons, terms of delivery, a supplement, a date.
bool of_something_else(const TermSentence& s, const RosterPhrase& phrase) {
  // The head of a cell: `Werkdagen`
  if (s.is(phrase.first, {"werkdagen", "weekdagen"}) && phrase.first == s.first() &&
      phrase.last == s.last()) {
    return true;
  }
  if (s.any(phrase.first - 3, phrase.first, {"binnen", "within"}) ||
      (s.is(phrase.first, {"werkdagen"}) && s.kind(phrase.first - 1) == Lex::number)) {
    return true;
  }
  if (s.is(phrase.first - 1, {"er"}) && s.is(phrase.first - 2, {"zijn"})) return true;
  // `maandag en donderdag zijn vaste werkdagen`
  if (s.is(phrase.first, {"werkdagen"}) &&
      s.any(phrase.first - 3, phrase.first, {"zijn", "vaste"})) {
    return true;
  }
  if (s.any(phrase.first - 4, phrase.first, {"les", "lessen", "cursus", "classes", "class"}))
    return true;
  // `liever een vroege dan een late dienst`
  if (s.cv() && s.any(phrase.first - 3, phrase.first, {"dan"}) &&
      s.any(phrase.first - 8, phrase.first, {"liever", "eerder", "rather"})) {
    return true;
  }
  // `drie dagdelen, waarvan één in het weekend`
  if (s.kind(phrase.first - 3) == Lex::number && s.is(phrase.first - 4, {"waarvan"}) &&
      s.is(phrase.first - 2, {"in", "op"})) {
    return true;
  }
  // `om de week op vrijdag`
  if (s.is(phrase.first - 1, {"op"}) && s.is(phrase.first - 2, {"week"}) &&
      s.is(phrase.first - 4, {"om"}) && (phrase.days & 0x60) == 0) {
    return true;
  }
  // `Jouw nacht`: a heading
  if (!s.cv() && s.is(phrase.first - 1, {"jouw", "your", "uw"}) && phrase.days == 0 &&
      !s.has(phrase.last)) {
    return true;
  }
  if (s.is(phrase.first - 1, {"drukke", "gezellige", "lange", "busy", "warme"})) return true;
  if (s.any(phrase.last, phrase.last + 6, {"dicht", "gesloten", "closed", "sluiten"})) {
    // `op zondag zijn we dicht, dus jij bent dan vrij`
    return s.cv() || !s.any(phrase.last, phrase.last + 12, {"vrij", "off"});
  }
  const auto [from, to] = s.clause_of(phrase.first);
  if (s.any(from, phrase.first, {"toeslag", "toeslagen", "ort"})) return true;
  if (s.any(from, to,
            {"borrel", "drankje", "biertje", "taart", "sporten", "sportles", "sportlessen",
             "yogales", "yoga", "lunch", "vrijdagmiddagborrel", "pizza"}))
    return true;
  // `We werken zeven dagen per week`: the firm does
  if (!s.cv() && phrase.days == 0x7F && !phrase.from &&
      s.any(phrase.first - 4, phrase.first, {"we", "wij"})) {
    return true;
  }
  if (s.is(phrase.last, {"open", "geopend"})) return true;
  if (s.cv() && s.is(phrase.last, {"klaar"})) return true;  // `elke ochtend om 7 uur klaar`
  // `in de avond geef ik les`
  if (s.cv() && s.is(phrase.last + 1, {"ik"}) &&
      s.is(phrase.last,
           {"geef",   "train",   "speel",  "sport",    "zing",     "dirigeer", "dans", "voetbal",
            "tennis", "kook",    "fluit",  "repeteer", "hockey",   "roei",     "zeil", "vis",
            "klim",   "schaats", "schaak", "zwem",     "hardloop", "wandel",   "fiets"})) {
    return true;
  }
  // `in de weekenden sta ik op het veld`
  if (s.cv() && s.is(phrase.last, {"sta", "loop", "zit", "ben"}) && s.is(phrase.last + 1, {"ik"}) &&
      s.any(phrase.last + 2, phrase.last + 12,
            {"veld", "podium", "lijn", "scheidsrechter", "trainer", "sportclub", "voetbalclub",
             "voetbalveld", "kantine", "koor", "band", "vlooienmarkt"})) {
    return true;
  }
  if (!s.cv() && s.any(phrase.first - 6, phrase.first,
                       {"because", "omdat", "wegens", "eind", "einde", "end"})) {
    return true;
  }
  // `eigen auto aanbevolen i.v.m. vroege diensten`
  if (!s.cv() && s.is(phrase.first - 1, {"."}) && s.is(phrase.first - 2, {"m"}) &&
      s.is(phrase.first - 4, {"v"})) {
    return true;
  }
  if (s.any(phrase.first - 5, phrase.first, {"toeslag", "toeslagen", "%", "procent"}) ||
      s.is(phrase.last, {"toeslag", "thuis", "thuiswerken"}) ||
      (s.digits(phrase.last) >= 0 && s.is(phrase.last + 1, {"%"}))) {
    return true;
  }
  return at_home(s, phrase) ||
         (s.kind(phrase.last) == Lex::number && s.kind(phrase.last + 1) == Lex::month);
}

/// A vacancy that tells how a day goes or what the week brings: `'s ochtends bel je`, `elke
/// maandag een bos bloemen`.
bool tells_of_the_day(const TermSentence& s, const RosterPhrase& phrase) {
  if (works_behind(s, phrase.last) != Works::yes) return false;  // `maandag is je vrije dag`
  const std::int32_t next = phrase.last;
  const bool you = !s.mark(next) && s.is(next + 1, {"je", "jij", "u", "we", "wij", "you"});
  const bool timeless = !phrase.from && !phrase.until;
  const bool lone_day = phrase.parts == 0 && timeless;
  const bool part_of_day =
      phrase.days == 0 && s.is(phrase.first, {"ochtends", "middags", "morgens", "avonds", "nachts",
                                              "smorgens", "sochtends", "smiddags", "savonds"});
  if (!s.mark(next) && s.is(next + 1, {"je", "jij", "u", "you"}) && (part_of_day || lone_day)) {
    return !s.is(next, {"werk", "werkt", "werken", "ben", "bent", "draai", "draait", "begin",
                        "begint", "kun", "kunt", "sta", "staat", "hoef", "hoeft"});
  }
  if (you && part_of_day) return !s.is(next, {"werken", "draaien", "zijn"});
  // `op donderdag eten we samen`
  if (timeless && s.is(next + 1, {"we", "wij"}) && !names_work(s)) return true;
  return (lone_day || phrase.days == 0) && s.is(phrase.first - 1, {"elke", "iedere", "every"}) &&
         (phrase.days & 0x60) == 0 && !names_work(s);
}

/// A lone day or part of the day in a vacancy that says nothing of work: `op zondag livemuziek`.
bool says_nothing_of_work(const TermSentence& s, const RosterPhrase& phrase) {
  const bool one_day = phrase.days != 0 && (phrase.days & (phrase.days - 1)) == 0;
  if (phrase.from || phrase.until || (phrase.days != 0 && !one_day)) return false;
  if (s.any(phrase.first - 4, phrase.first, {"geen", "nooit", "no", "never"})) return false;
  if (works_behind(s, phrase.last) != Works::yes) return false;
  for (std::int32_t i = s.first(); i < s.last(); ++i) {
    if (s.token(i).key.ends_with("diensten")) return false;
  }
  if (phrase.days != 0 && phrase.parts != 0 && has_task_at_a_time(s)) return false;
  // `Woensdag is voor ons een vaste werkdag`, but not `een vaste dag op kantoor`
  if (s.any(s.first(), s.last(), {"vaste"}) &&
      !s.any(s.first(), s.last(), {"kantoor", "thuis", "office"})) {
    return false;
  }
  return !names_work(s) && !mostly_roster(s) && !also_at_times(s) &&
         !s.alone(phrase.first, phrase.last) && !frequency_stands_in(s) &&
         !s.any(s.first(), s.last(),
                {"kunt",     "kan",        "kun",        "uur",      "uren",      "u",
                 "hours",    "work",       "shift",      "shifts",   "available", "weekend",
                 "flexibel", "flexibele",  "werktijden", "werktijd", "open",      "bereid",
                 "roosters", "overleg",    "soms",       "working",  "dagen",     "dagdelen",
                 "vrij",     "daarnaast",  "val",        "zoeken",   "zoekt",     "zoek",
                 "gezocht",  "baan",       "spring",     "hele",     "waaronder", "kiest",
                 "kies",     "overlegdag", "nodig"});
}

}  // namespace

bool frequency_stands_in(const TermSentence& s) {
  for (std::int32_t i = s.first(); i < s.last(); ++i) {
    const bool may = s.kind(i) == Lex::number || s.kind(i) == Lex::times ||
                     s.is(i, {"om", "elke", "iedere", "every", "per"}) ||
                     (s.kind(i) == Lex::roster &&
                      s.is(i + 1, {":", "(", "om", "elke", "iedere", "every", "eens"}));
    const auto often = may ? frequency_at(s, i) : std::nullopt;
    if (often && often->unit != Frequency::Unit::days) return true;
  }
  return false;
}

bool names_work(const TermSentence& s) {
  return s.any(s.first(), s.last(),
               {"werk", "werken", "werkt", "beschikbaar", "dienst", "diensten", "draai", "draait",
                "inzetbaar", "rooster", "werkdagen", "werkdag"});
}

bool is_denied_time(const TermSentence& s, const RosterPhrase& phrase) {
  if (!s.cv() || !s.is(phrase.first, {"voor", "na", "before", "after"})) return false;
  if (s.any(phrase.first - 3, phrase.first, {"niet", "not", "nooit"})) return true;
  return phrase.first == s.first() && works_behind(s, phrase.last) != Works::yes;
}

bool is_roster_of_work(const TermSentence& s, const RosterPhrase& phrase) {
  if (phrase.days == 0 && phrase.parts == 0) return times_of_work(s, phrase);
  if (s.cv() && denied_behind_comma(s, phrase.last)) return true;
  if (s.cv() && s.has_year() && !s.has_wish()) return false;
  return !hours_rather(s, phrase) && !title_or_greeting(s, phrase) &&
         !of_something_else(s, phrase) &&
         (s.cv() || (!tells_of_the_day(s, phrase) && !says_nothing_of_work(s, phrase)));
}

}  // namespace overstap::extract
