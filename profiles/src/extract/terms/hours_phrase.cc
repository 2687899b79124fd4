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
  if (s.kind(days) == Lex::day_unit ||
      s.is(days, {"ochtenden", "middagen", "avonden", "dagdelen", "nachten", "diensten", "mornings",
                  "afternoons", "evenings", "shifts"})) {
    --days;
  }
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
  std::int32_t before = range_word_before(s, word);
  // `een voor 32 en een voor 24 uur`
  if (before == word && s.is(word - 1, {"voor", "van"}) &&
      s.is(word - 2, {"een", "eentje", "ander"}) && s.is(word - 3, {"en", "of"}) &&
      s.digits(word - 4) >= 8 && s.token(word - 5).hash == s.token(word - 1).hash) {
    phrase.first = word - 4;
    phrase.min = std::min(s.digits(word - 4), upper.value);
    phrase.max = std::max(s.digits(word - 4), upper.value);
    phrase.range = true;
    return;
  }
  if (before == word) return;
  const Amount lower = amount_before(s, before);
  if (lower.value < 0) return;
  // `dinsdag en 24 uur`, `2 en 24 uur`: with `en` only between, or in a list.
  const bool listed = s.is(lower.first - 1, {","}) && s.digits(lower.first - 2) >= 8 &&
                      s.digits(lower.first - 2) < lower.value && lower.value < upper.value;
  if (s.is(before, {"en", "and"}) && !listed &&
      !s.any(lower.first - 3, lower.first, {"tussen", "between"})) {
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
  while (s.is(before, {"of", "or", "en", "and"}) && s.is(phrase.first - 1, {",", "/"}) &&
         s.digits(phrase.first - 2) >= 8 && s.digits(phrase.first - 2) < lowest) {
    lowest = s.digits(phrase.first - 2);
    phrase.first -= 2;
  }
  phrase.min = std::min(lowest, upper.value);
  phrase.max = std::max(lower.value, upper.value);
  phrase.range = true;
}

/// `32 uur, meer mag`, `24 uur (meer kan ook)`: the token behind the word that opens one end.
std::int32_t after_more_or_less(const TermSentence& s, std::int32_t i) {
  std::int32_t at = i;
  while (at < i + 2 && s.is(at, {",", "(", ";", "maar", "-"})) ++at;
  if (at > i && s.is(at, {"meer", "minder"}) && s.is(at + 1, {"mag", "kan", "is"}) &&
      !s.is(at + 2, {"niet"})) {
    // `40 uur; minder kan, vanaf 32`
    for (std::int32_t next = at; next < at + 9; ++next) {
      if (s.kind(next) == Lex::number) return i;
    }
    return at + 1;
  }
  return i;
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

/// `onder de 24 uur ... niet, boven de 36 ... niet`: of what is denied the bound is left.
bool widen_to_bound(const TermSentence& s, HoursPhrase& phrase) {
  const std::int32_t before = s.is(phrase.first - 1, {"de"}) ? phrase.first - 2 : phrase.first - 1;
  if (!s.is(before, {"onder", "boven"})) return false;
  const auto [from, to] = s.clause_of(phrase.first);
  if (!s.any(from, to, {"niet", "geen"})) return false;
  if (s.is(before, {"boven"})) {
    phrase.min = 0;
    phrase.first = before;
    return true;
  }
  phrase.max = std::max(40, phrase.min);
  for (std::int32_t i = phrase.last; i + 2 < s.last(); ++i) {
    const std::int32_t number = s.is(i + 1, {"de"}) ? i + 2 : i + 1;
    if (s.is(i, {"boven"}) && s.digits(number) > phrase.min && s.digits(number) <= kMostHours) {
      phrase.max = s.digits(number);
      phrase.last = number + 1;
      break;
    }
  }
  phrase.first = before;
  return true;
}

/// `4 dagen werken (8 uur per dag)`, `4 uur per dag, vijf dagen per week`: the days.
std::optional<Amount> days_of_hours(const TermSentence& s, const Amount& hours, std::int32_t unit) {
  const auto are_days = [&](std::int32_t i) {
    return s.kind(i) == Lex::number && s.kind(i + 1) == Lex::day_unit;
  };
  for (std::int32_t i = hours.first - 2; i >= std::max(hours.first - 7, s.first()); --i) {
    if (are_days(i)) return Amount{i, s.lexeme(i).value};
  }
  for (std::int32_t i = unit + 3; i < unit + 8; ++i) {
    if (are_days(i)) return Amount{i, s.lexeme(i).value};
  }
  return std::nullopt;
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

std::optional<HoursPhrase> min_and_max_at(const TermSentence& s, std::int32_t at) {
  const auto lower = lower_of_min_max(s, at);
  const std::int32_t last = after_per_week(s, at + 1);
  if (!lower || last == at + 1 || lower->value >= s.digits(at)) return std::nullopt;
  return HoursPhrase{.first = lower->first,
                     .last = last,
                     .min = lower->value,
                     .max = s.digits(at),
                     .range = true,
                     .per_week = true};
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
    // `20 uur is het minimum, 28 het maximum`
    const std::int32_t other = s.is(limit, {",", "en"}) ? limit + 1 : limit;
    if (!most && s.digits(other) > phrase.min && s.digits(other) <= kMostHours &&
        s.any(other + 1, other + 5, {"maximum", "max", "bovengrens"})) {
      phrase.max = s.digits(other);
      phrase.last = other + 1;
    }
    return;
  }
  if (const std::int32_t open = after_more_or_less(s, phrase.last); open > phrase.last) {
    const bool more = s.is(open - 1, {"meer"});
    (more ? phrase.max : phrase.min) = more ? std::max(40, phrase.max) : 0;
    phrase.last = open;
    return;
  }
  if (widen_to_bound(s, phrase)) return;
  // `full time of 36 uur`
  if (s.is(phrase.first - 1, {"of", "or"}) && phrase.max < 40 &&
      (s.is(phrase.first - 2, {"fulltime", "voltijd"}) ||
       (s.is(phrase.first - 2, {"time"}) && s.any(phrase.first - 4, phrase.first - 2, {"full"})))) {
    phrase.max = 40;
    phrase.range = true;
    return;
  }
  std::int32_t before = phrase.first - 1;
  if (s.is(before, {".", ":"})) --before;
  const bool than = s.is(before, {"dan", "than"}) && s.is(before - 1, {"meer", "more"});
  const bool more =
      than && (s.is(before - 2, {"niet", "geen", "not", "no"}) ||
               s.any(phrase.last, s.clause_of(phrase.first).second, {"niet", "geen"}));
  // `minder dan 20 uur heeft geen zin`
  const bool least =
      s.is(before, {"dan", "than"}) && s.is(before - 1, {"minder", "less"}) &&
      s.any(phrase.last, s.clause_of(phrase.first).second, {"niet", "geen", "not", "no"});
  if (at_least_word(s, before) || least || (than && !more) ||
      (s.is(before, {"vanaf"}) && phrase.max >= 12)) {
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
    if (const auto days = days_of_hours(s, upper, unit)) {
      if (days->value > 6) return std::nullopt;
      phrase.first = std::min(phrase.first, days->first);
      phrase.last = std::max(unit + 3, days->first + 2);
      phrase.min = phrase.max = upper.value * days->value;
      phrase.computed = true;
      return phrase;
    }
  }
  read_lower(s, upper, phrase);
  return phrase;
}

}  // namespace overstap::extract
