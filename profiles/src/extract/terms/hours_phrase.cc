// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/hours_phrase.h"

#include <algorithm>

namespace overstap::extract {
namespace {

bool at_least_word(const TermSentence& s, std::int32_t i) {
  return s.is(i, {"min", "minimaal", "minstens", "minimum", "least", "minimal"}) ||
         (s.is(i, {"minste"}) && s.is(i - 1, {"ten"}));
}
bool at_most_word(const TermSentence& s, std::int32_t i) {
  return s.is(i, {"max", "maximaal", "maximum", "hooguit", "hoogstens", "most"}) ||
         (s.is(i, {"hoogste"}) && s.is(i - 1, {"ten"}));
}
/// A number of hours that ends before token `end`; first token and value.
struct Amount {
  std::int32_t first = 0;
  std::int32_t value = -1;
};
Amount amount_before(const TermSentence& s, std::int32_t end) {
  const Lexeme here = s.lexeme(end - 1);
  if (here.kind == Lex::hour && here.value > 0) return {end - 1, here.value};
  if (here.kind == Lex::hour && end - 2 >= s.first()) {  // `24 uur tot 32 uur`
    return s.kind(end - 2) == Lex::number ? amount_before(s, end - 1) : Amount{};
  }
  if (here.kind != Lex::number) return {};
  if (!s.token(end - 1).glued || !s.is(end - 2, {".", ",", ":"}) || !s.token(end - 2).glued ||
      s.digits(end - 3) < 0) {
    return {end - 1, here.value};
  }
  // `37,5 uur` is a number; `17.00` and `9:30` are times.
  if (s.is(end - 2, {":"}) || s.token(end - 1).key.size() != 1) return {};
  return {end - 3, s.digits(end - 3) + (here.value >= 5 ? 1 : 0)};
}

/// The first token of the word between two numbers that ends before `end`; `end` when there is
/// none.
std::int32_t range_word_before(const TermSentence& s, std::int32_t end) {
  if (s.is(end - 1, {"-", "/"})) return s.is(end - 2, {"-"}) ? end - 2 : end - 1;
  if (s.is(end - 1, {"m"}) && s.is(end - 2, {"/"}) && s.is(end - 3, {"t"})) return end - 3;
  if (s.is(end - 1, {"met"}) && s.is(end - 2, {"en"}) && s.is(end - 3, {"tot"})) return end - 3;
  return s.is(end - 1, {"tot", "a", "to", "of", "or", "en", "and", "until", "tm", "naar"}) ? end - 1
                                                                                           : end;
}

/// `min. 24 max. 40`: `at` is the first token of the second number.
std::optional<Amount> lower_of_min_max(const TermSentence& s, std::int32_t at) {
  std::int32_t i = at - 1;
  if (s.is(i, {".", ":"})) --i;
  if (!at_most_word(s, i)) return std::nullopt;
  i -= s.is(i, {"hoogste"}) ? 2 : 1;
  while (s.is(i, {",", "-", "en", "and", "/", ";", "tot", "(", "to", "per", "week"})) --i;
  const Amount lower = amount_before(s, i + 1);
  if (lower.value < 0) return std::nullopt;
  std::int32_t first = lower.first;
  if (s.is(first - 1, {".", ":"})) --first;
  if (at_least_word(s, first - 1)) return Amount{first - 1, lower.value};
  // `24 tot max 40`: the lower number stands alone.
  if (after_range_word(s, i + 1) > i + 1) return Amount{lower.first, lower.value};
  return std::nullopt;
}

/// `4 dagen van 8 uur`, `4 x 8 uur`; `at` is the hours' number.
std::optional<Amount> days_times(const TermSentence& s, std::int32_t at) {
  if (!s.is(at - 1, {"van", "a", "x", "of", "keer", "maal", "times", "*", "×"}))
    return std::nullopt;
  std::int32_t days = at - 2;
  if (s.kind(days) == Lex::day_unit) --days;
  if (s.kind(days) != Lex::number || s.lexeme(days).value < 1 || s.lexeme(days).value > 7) {
    return std::nullopt;
  }
  if (days == at - 2 && s.is(at - 1, {"van", "a", "of"})) return std::nullopt;
  return Amount{days, s.lexeme(days).value};
}

void read_lower(const TermSentence& s, const Amount& upper, HoursPhrase& phrase) {
  if (const auto lower = lower_of_min_max(s, upper.first)) {
    phrase.first = lower->first;
    phrase.min = lower->value;
    phrase.range = true;
    return;
  }
  if (upper.value <= 12) {
    if (const auto days = days_times(s, upper.first)) {
      phrase.first = days->first;
      // `5 dagen van 7,6 uur`
      const bool fraction = s.is(upper.first + 1, {",", "."}) && s.digits(upper.first + 2) >= 0;
      const std::int32_t tenths =
          fraction ? s.digits(upper.first) * 10 + s.digits(upper.first + 2) : upper.value * 10;
      phrase.min = phrase.max = (days->value * tenths + 5) / 10;
      phrase.computed = true;
      return;
    }
  }
  std::int32_t word = upper.first;
  if (at_most_word(s, word - 1)) --word;
  const std::int32_t before = range_word_before(s, word);
  if (before == word) return;
  const Amount lower = amount_before(s, before);
  if (lower.value < 0) return;
  // `dinsdag en 24 uur`, `2 en 24 uur`: with `en` only between.
  if (s.is(before, {"en", "and"}) && !s.any(lower.first - 3, lower.first, {"tussen", "between"})) {
    return;
  }
  // `opbouwen van 12 naar 24 uur`
  if (s.is(before, {"naar"}) && (!s.is(lower.first - 1, {"van"}) || lower.value > upper.value ||
                                 s.is(lower.first - 2, {"terug"}))) {
    return;
  }
  phrase.first = lower.first;
  // `24, 32 of 36 uur`
  std::int32_t lowest = lower.value;
  while (s.is(before, {"of", "or"}) && s.is(phrase.first - 1, {",", "/"}) &&
         s.digits(phrase.first - 2) >= 8 && s.digits(phrase.first - 2) < lowest) {
    lowest = s.digits(phrase.first - 2);
    phrase.first -= 2;
  }
  phrase.min = std::min(lowest, upper.value);
  phrase.max = std::max(lower.value, upper.value);
  phrase.range = true;
}

/// `24 uurs`, `per dag`, `bereikbaar`, ...: hours of something else.
bool other_unit_follows(const TermSentence& s, std::int32_t i) {
  if (s.is(i, {"per", "/", "a", "p"}) || s.is(i, {"op"})) {
    const std::int32_t unit = s.is(i + 1, {"een", "/", "."}) ? i + 2 : i + 1;
    if (s.is(unit, {"dag", "day", "maand", "mnd", "month", "jaar", "year", "kwartaal", "klant",
                    "cliënt", "client", "nacht", "weekend", "dienst", "d", "jr", "avond"})) {
      return true;
    }
  }
  return s.is(i,
              {"service",    "bereikbaar", "open",    "geopend",     "later",       "geleden",
               "vakantie",   "verlof",     "vrij",    "les",         "lessen",      "training",
               "cursus",     "rijden",     "reizen",  "reistijd",    "onderweg",    "rust",
               "dienst",     "diensten",   "opvang",  "zorg",        "s",           "na",
               "economie",   "stage",      "bedrijf", "support",     "bijscholing", "scholing",
               "economy",    "ago",        "after",   "terug",       "delivery",    "reactietijd",
               "nascholing", "opleiding",  "vooraf",  "begeleiding", "responstijd", "verder"});
}

bool is_duration(const TermSentence& s, const HoursPhrase& phrase) {
  std::int32_t before = phrase.first - 1;
  while (about_word(s, before) || s.is(before, {"de"})) --before;
  if (!phrase.computed && phrase.max <= 12 && s.is(before, {"van", "of"}) &&
      s.is(before - 1, {"dienst", "diensten", "shift", "shifts", "werkdag", "werkdagen"})) {
    return true;
  }
  if (s.is(before, {"van"}) &&
      s.is(before - 1, {"training", "cursus", "workshop", "opleiding", "module", "stage"})) {
    return true;
  }
  if (s.is(before, {"binnen", "elke", "iedere", "every", "within", "eerste", "first", "laatste",
                    "na", "after", "al", "nog", "extra", "last"})) {
    return true;
  }
  if (s.is(before, {"/"}) || s.is(phrase.last, {"/"})) return s.digits(phrase.last + 1) == 7;
  if (other_unit_follows(s, phrase.last)) return true;
  // `en gaat 8 uur naar school`
  if (s.is(phrase.last, {"naar", "op"}) && s.is(phrase.last + 1, {"school"})) return true;
  if (phrase.max > 24 || phrase.per_week) return false;
  return s.any(s.first(), s.last(),
               {"openingstijden", "geopend", "telefoonlijn", "openingsuren"}) ||
         (!phrase.range && phrase.max == 24 && s.any(s.first(), s.last(), {"bereikbaar", "open"}));
}

/// `de werkuren liggen tussen 17 en 22 uur`, `tussen 17 en 22 uur op werkdagen`
bool lie_between(const TermSentence& s, const HoursPhrase& phrase) {
  const std::int32_t before = phrase.first - 1;
  if (!s.is(before, {"tussen", "between", "van"})) return false;
  if (s.any(before - 12, before, {"diensten", "shifts", "werktijden"})) return true;
  // `Bezorgtijden zijn van 16 tot 20 uur`
  for (std::int32_t i = std::max(before - 4, s.first()); i < before; ++i) {
    if (s.token(i).key.ends_with("tijden")) return true;
  }
  if (s.any(before - 3, before, {"liggen", "ligt", "vallen", "valt", "plaatsvinden"})) return true;
  const std::int32_t day = s.is(phrase.last, {"op", "in", "on"}) ? phrase.last + 1 : phrase.last;
  const std::int32_t noun = s.is(day, {"de", "het", "alle"}) ? day + 1 : day;
  return noun > phrase.last && s.kind(noun) == Lex::roster;
}

/// Whether the numbers are times of the day.
bool is_clock(const TermSentence& s, const HoursPhrase& phrase) {
  if (phrase.per_week || phrase.adjective || phrase.computed || phrase.max > 24) return false;
  const std::int32_t before = phrase.first - 1;
  // `een bijbaan van 8 tot 12 uur`
  if (s.is(before, {"van", "voor"}) &&
      s.is(before - 1, {"baan", "bijbaan", "functie", "contract", "dienstverband", "werkweek",
                        "aanstelling", "job"})) {
    return false;
  }
  if (!phrase.range) {
    if (s.is(before, {"tot", "om", "rond", "vanaf", "until", "from", "at", "voor", "before"})) {
      const bool job = phrase.max > 12 ||
                       (phrase.max == 12 &&
                        s.any(s.first(), before, {"zoek", "zoekt", "zoeken", "baan", "functie"}));
      if (s.is(before, {"vanaf", "from"}) &&
          (phrase.max == 24 || s.any(before - 2, before, {"parttime", "deeltijd", "time"}))) {
        return false;
      }
      if (s.is(before, {"om"}) && s.is(before - 1, {"gaat", "draait", "hier", "het"})) return false;
      return !(s.is(before, {"voor"}) && job);
    }
    // `van 9.00 tot 17 uur`: a time stands before the range word; `17u tot sluit` is one.
    return s.is(phrase.last, {"tot"}) && s.kind(phrase.last + 1) == Lex::none;
  }
  // `vroeg 6-14u`, `de late dienst (15-23 uur)`
  if (s.any(before - 1, phrase.first,
            {"vroeg", "laat", "vroege", "late", "dienst", "shift", "early", "dagdienst", "nacht",
             "avond"})) {
    return true;
  }
  if (lie_between(s, phrase)) return true;
  // `vrijdagavond, 10-16 uur`: no evening is at ten
  constexpr std::int32_t kFiveOClock = 17;
  const std::int32_t dark = s.lexeme(before - 1).value >> roster_bits::kPartShift & 0xC;
  if (s.is(before, {","}) && s.kind(before - 1) == Lex::roster && dark != 0 &&
      phrase.max <= kFiveOClock) {
    return false;
  }
  const bool open_end = s.first() == phrase.first || s.is(before, {",", "(", ";", ":"});
  if (roster_word_before(s, phrase.first - 6, phrase.first)) {
    const bool shift =
        s.any(phrase.first - 6, phrase.first,
              {"dienst", "diensten", "werktijd", "werktijden", "tijden", "avond", "avonden",
               "avonds", "middag", "middags", "shift", "shifts", "vanaf"});
    const bool round = phrase.min % 4 == 0 && phrase.max % 4 == 0;
    return phrase.min < 12 || (!open_end && (shift || !round));
  }
  if (s.is(before, {"tussen", "between", "van", "from"})) return phrase.min < 12;
  return phrase.min <= 9 && phrase.max >= 15;
}

/// `€ 2.900 bij 36 uur`: what the wage is reckoned with.
bool is_wage_basis(const TermSentence& s, const HoursPhrase& phrase) {
  std::int32_t i = phrase.first - 1;
  const std::int32_t lowest = std::max(s.first(), i - 7);
  while (i >= lowest && (about_word(s, i) ||
                         s.is(i, {"een", "volledige", "fulltime", "full", "time", "dienstverband",
                                  "werkweek", "van", "aanstelling", "-", "(", "a", "of", "the",
                                  "voltijd", "volledig", "voltijds", "on", "contract"}))) {
    --i;
  }
  bool basis = s.is(i, {"bij", "obv", "basis", "uitgaande", "based", "gebaseerd", "op"});
  if (!basis && s.is(i, {"."}) && s.is(i - 1, {"v"})) basis = true;  // o.b.v.
  // `€ 2.950 bruto (32 uur)` of a person
  if (s.cv() && s.is(phrase.first - 1, {"("})) basis = true;
  if (!basis) return false;
  return s.any(s.first(), phrase.first,
               {"€", "euro", "bruto", "salaris", "loon", "schaal", "maandsalaris", "gross",
                "salary", "fwg", "eur", "max", "periodiek", "maand", "month", "fte"});
}

/// `ik werk nu 24 uur, maar ...`, `mijn vorige baan was 38 uur`: nobody asks for these.
bool of_another_job(const TermSentence& s, const HoursPhrase& phrase) {
  const auto [from, to] = s.clause_of(phrase.first);
  // `ik werk nu 36 uur en wil terug naar 28`
  if (s.is(phrase.first - 1, {"nu", "momenteel", "currently"}) &&
      s.any(from, phrase.first, {"werk", "heb", "work", "have"})) {
    return true;
  }
  if (s.any(from, to,
            {"zoek", "wil", "beschikbaar", "graag", "liefst", "kan", "want", "looking", "available",
             "inzetbaar", "wens", "gewenst", "voorkeur"})) {
    return false;
  }
  return s.any(from, phrase.first,
               {"vorige", "vorig", "had", "destijds", "toen", "huidige", "huidig", "momenteel",
                "currently", "current", "previous", "thans", "moment", "gehad"}) ||
         (s.is(from, {"nu"}) && from + 1 == phrase.first && s.has_wish()) ||
         s.is(s.first(), {"stage", "stageplek", "internship"}) || s.labelled({"stage"}) ||
         (s.any(from, phrase.first, {"nu"}) && s.any(from, to, {"werk", "heb", "ben"}));
}

bool of_past_job(const TermSentence& s, const HoursPhrase& phrase) {
  if (!s.cv()) return false;
  if (s.any(s.first(), s.last(), {"werkte", "gewerkt", "werkzaam", "worked", "geweest"}) &&
      !s.has_wish()) {
    return true;
  }
  if (!s.has_wish() && s.has_year() &&
      !s.any(s.first(), phrase.first, {"start", "starten", "begin", "beginnen"})) {
    return true;
  }
  if (of_another_job(s, phrase)) return true;
  if (s.any(s.first(), s.last(),
            {"cursus", "training", "opleiding", "stage", "workshop", "stageuren"}) &&
      !phrase.per_week) {
    return true;
  }
  // `verkoopster, 24 uur per week, sinds 2019`
  return s.any(phrase.last, s.last(), {"sinds", "heden", "since", "present"}) && !s.has_wish();
}

/// `max.`, `is voor mij het maximum`: the token behind the limit, or `i`.
std::int32_t after_limit(const TermSentence& s, std::int32_t i) {
  constexpr std::int32_t kFurthest = 5;
  std::int32_t at = i;
  if (s.is(at, {"is", "als"})) {
    while (at < i + kFurthest && s.is(at, {"is", "als", "voor", "mij", "echt", "het", "mijn", "de",
                                           "wel", "me", "my", "the", "absolute"})) {
      ++at;
    }
  }
  if (!s.is(at, {"max", "maximaal", "maximum", "minimum", "tops", "grens", "bovengrens"})) return i;
  const std::int32_t next = s.is(at + 1, {".", ":"}) ? at + 2 : at + 1;
  return s.kind(next) == Lex::number ? i : at + 1;
}

}  // namespace

bool about_word(const TermSentence& s, std::int32_t i) {
  return s.is(i, {"gemiddeld", "ongeveer", "circa", "ca", "plusminus", "zon", "about", "around",
                  "approximately", "average", "±", "rond"});
}

bool roster_word_before(const TermSentence& s, std::int32_t from, std::int32_t to) {
  for (std::int32_t i = std::max(from, s.first()); i < to; ++i) {
    if (s.kind(i) == Lex::roster ||
        s.is(i, {"dienst", "diensten", "werktijd", "werktijden", "tijd", "tijden", "rooster",
                 "shift", "shifts", "open", "vanaf"})) {
      return true;
    }
  }
  return false;
}

std::int32_t after_per_week(const TermSentence& s, std::int32_t i) {
  if (s.is(i, {"pw", "pwk", "wekelijks", "weekly", "werkweek", "workweek", "week", "week"})) {
    return i + 1;
  }
  if (s.is(i, {"p"}) && s.is(i + 1, {"/", "."})) {
    return s.is(i + 2, {"w", "wk", "week"}) ? i + 3 : i;
  }
  if (s.is(i, {"per", "/", "a", "in", "each", "every", "-"})) {
    const std::int32_t week = s.is(i + 1, {"de", "the"}) ? i + 2 : i + 1;
    if (s.is(week, {"week", "wk", "werkweek", "workweek", "weeks"})) return week + 1;
  }
  return i;
}

void take_around(const TermSentence& s, HoursPhrase& phrase) {
  const std::int32_t week = after_per_week(s, phrase.last);
  phrase.per_week = week > phrase.last || phrase.adjective;
  phrase.last = week;
  if (s.is(phrase.last, {"gemiddeld"})) ++phrase.last;
}

void widen(const TermSentence& s, HoursPhrase& phrase) {
  if (phrase.range || phrase.computed) return;
  if (s.is(phrase.last, {"of", "or"}) && s.is(phrase.last + 1, {"meer", "more"})) {
    phrase.max = std::max(40, phrase.min);
    phrase.last += 2;
    return;
  }
  if (s.is(phrase.last, {"of", "or"}) && s.is(phrase.last + 1, {"minder", "less"})) {
    phrase.min = 0;
    phrase.last += 2;
    return;
  }
  // `32 u max.`, `36 uur is voor mij het maximum`
  if (const std::int32_t limit = after_limit(s, phrase.last); limit > phrase.last) {
    const bool most = !s.is(limit - 1, {"minimum", "min", "minimaal", "least"});
    (most ? phrase.min : phrase.max) = most ? 0 : std::max(40, phrase.max);
    phrase.last = limit;
    return;
  }
  std::int32_t before = phrase.first - 1;
  if (s.is(before, {".", ":"})) --before;
  const bool more = s.is(before, {"dan"}) && s.is(before - 1, {"meer"});
  if (at_least_word(s, before) || (s.is(before, {"vanaf"}) && phrase.max >= 12)) {
    phrase.max = std::max(40, phrase.min);
    phrase.first = before;
  } else if (at_most_word(s, before) || more || s.is(before, {"tot"}) ||
             (s.is(before, {"to"}) && s.is(before - 1, {"up"}))) {
    phrase.min = 0;
    phrase.first = more ? before - 1 : before;
  }
}

std::optional<HoursPhrase> hours_phrase_at(const TermSentence& s, std::int32_t unit) {
  HoursPhrase phrase{.last = unit + 1};
  const Lexeme here = s.lexeme(unit);
  Amount upper;
  if (here.value > 0) {
    upper = {unit, here.value};
  } else {
    const bool dash = s.is(unit - 1, {"-"});
    if (s.kind(unit - 1) == Lex::product && here.kind == Lex::hour) {
      phrase.first = unit - 1;
      phrase.min = phrase.max = s.lexeme(unit - 1).value;
      phrase.computed = true;
      return phrase;
    }
    upper = amount_before(s, dash ? unit - 1 : unit);
  }
  if (upper.value < 0) return std::nullopt;
  if (s.is(unit, {"uurs", "urige", "urig"}) ||
      (s.is(unit, {"hour"}) && s.is(unit + 1, {"week", "contract", "workweek"}))) {
    if (!s.is(unit + 1, {"werkweek", "contract", "dienstverband", "baan", "functie", "week",
                         "aanstelling", "workweek", "arbeidsovereenkomst", "job", "vacature"})) {
      return std::nullopt;
    }
    phrase.adjective = true;
  }
  if (here.kind == Lex::hour_adjective) phrase.adjective = true;
  phrase.first = upper.first;
  phrase.min = phrase.max = upper.value;
  if (upper.value <= 10 && s.is(unit + 1, {"per", "a"}) && s.is(unit + 2, {"dag", "day"})) {
    // `4 uur per dag, vijf dagen per week`
    for (std::int32_t i = unit + 3; i < unit + 8; ++i) {
      if (s.kind(i) != Lex::number || s.kind(i + 1) != Lex::day_unit) continue;
      if (s.lexeme(i).value > 6) return std::nullopt;
      phrase.min = phrase.max = upper.value * s.lexeme(i).value;
      phrase.last = i + 2;
      phrase.computed = true;
      return phrase;
    }
  }
  read_lower(s, upper, phrase);
  return phrase;
}

bool is_no_working_week(const TermSentence& s, const HoursPhrase& phrase) {
  if (phrase.max > kMostHours || phrase.max < 4 || (phrase.max < 8 && !phrase.per_week))
    return true;
  if (s.is(phrase.first - 1, {"€", "geen"})) return true;
  if (s.is(phrase.last, {"hoeft", "hoeven"}) && s.is(phrase.last + 1, {"niet"})) return true;
  return is_duration(s, phrase) || is_clock(s, phrase) || is_wage_basis(s, phrase) ||
         of_past_job(s, phrase);
}

}  // namespace overstap::extract
