// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "profiles/src/extract/terms/hours_phrase.h"
#include "profiles/src/extract/terms/roster_interval.h"
#include "profiles/src/extract/terms/roster_leads.h"
#include "profiles/src/extract/terms/roster_phrase.h"

namespace overstap::extract {
namespace {

using Unit = Frequency::Unit;

/// `1x`, `een keer`, `eens`, `once`: how many times; moves `i`.
std::int32_t take_times(const TermSentence& s, std::int32_t& i) {
  const Lexeme here = s.lexeme(i);
  if (here.kind == Lex::times && here.value > 0) {
    ++i;
    return here.value;
  }
  const std::int32_t number = small_number(s, i);
  if (number == 0 || s.kind(i + 1) != Lex::times) return 0;
  i += 2;
  return number;
}

/// `eens per twee weken` is reckoned per four weeks too.
void per_four_weeks(FrequencyPhrase& phrase) {
  if (phrase.weeks != 2) return;
  phrase.times *= 2;
  phrase.weeks = 4;
}

/// `twee keer per week tot 20.30 uur`
bool ends_in_the_evening(const TermSentence& s, std::int32_t i) {
  constexpr std::int32_t kEvening = 19 * 60;
  for (const std::int32_t last = i + 4;
       i < last && s.is(i, {"werk", "werkt", "ben", "bent", "draai", "duurt", "je", "jij", "u",
                            "dag", "werkdag", "dienst", "werken", "we"});) {
    ++i;
  }
  const auto until = s.is(i, {"tot", "until", "till"}) ? clock_at(s, i + 1) : std::nullopt;
  return until && until->exact && until->minutes >= kEvening;
}

std::optional<FrequencyPhrase> by_times(const TermSentence& s, std::int32_t i) {
  FrequencyPhrase phrase{.first = i};
  std::int32_t at = i;
  std::optional<Unit> unit = unit_at(s, at);
  if (unit) {
    ++at;
    if (s.is(at, {"(", ",", ":"})) ++at;
  }
  phrase.times = take_times(s, at);
  if (phrase.times == 0) return std::nullopt;
  if (!unit) {
    std::int32_t early = at;
    if (s.is(early, {"een", "op", "in", "de", "het", "a"})) {
      if (const auto found = take_unit(s, early)) {
        unit = found;
        at = early;
      }
    }
  }
  if (!s.is(at, {"per", "in", "a", "every", "/", "elke", "iedere", "op"})) return std::nullopt;
  ++at;
  phrase.weeks = take_weeks(s, at);
  if (phrase.weeks == 0) return std::nullopt;
  if (!unit) unit = take_unit(s, at);
  for (std::int32_t shift = at; !unit && shift < at + 4; ++shift) {  // `draai je een late dienst`
    if (!s.is(shift + 1, {"dienst", "diensten", "shift"})) continue;
    if (s.is(shift, {"late"})) unit = Unit::evenings;
    if (s.is(shift, {"vroege", "early"})) unit = Unit::mornings;
    if (unit) at = shift + 2;
  }
  if (!unit && ends_in_the_evening(s, at)) unit = Unit::evenings;
  if (!unit || *unit == Unit::days) return std::nullopt;
  phrase.unit = *unit;
  phrase.last = at;
  per_four_weeks(phrase);
  return phrase;
}

/// `in de 4`, `op de drie`, `in four` behind a unit: of how many; moves `i`.
std::int32_t take_one_in(const TermSentence& s, std::int32_t& i) {
  if (!s.is(i, {"in", "op", "van", "out", "per"})) return 0;
  std::int32_t at = i + 1;
  while (s.is(at, {"de", "elke", "every", "the", "of"}) && at < i + 3) ++at;
  const std::int32_t of = small_number(s, at);
  if (of < 2 || s.kind(at + 1) == Lex::week_unit || s.kind(at + 1) == Lex::month_unit) return 0;
  i = at + 1;
  return of;
}

/// `waarvan één avond`, `drie ochtenden`: so many in the week, though it is not said.
bool counts_in_the_week(const TermSentence& s, const FrequencyPhrase& phrase) {
  const std::int32_t i = phrase.first;
  if (phrase.unit == Unit::days || phrase.unit == Unit::saturdays || phrase.unit == Unit::sundays ||
      phrase.unit == Unit::weekends) {
    return false;
  }
  const bool article =
      s.is(i, {"een"}) && s.text().part_text(s.sentence())[s.token(i).begin] == 'e';
  const bool said =
      s.is(i - 1, {"waarvan", "minstens", "minimaal", "maximaal", "over", "wel", "ook", "met"}) ||
      (s.is(i - 1, {"week"}) && s.is(i - 3, {"door"}));
  if ((!article && phrase.times != 1) || said) return true;
  return s.is(i, {"een"}) && s.token(i).end - s.token(i).begin > 3;  // `één`
}

/// `één avond om de week`; `2 avonden en 1 zondag in de 2 weken`, where the weeks are of both.
bool in_so_many_weeks(const TermSentence& s, std::int32_t at, FrequencyPhrase& phrase) {
  std::int32_t end = at;
  std::int32_t weeks = take_interval(s, end);
  phrase.last = weeks > 0 ? end : at;
  if (weeks == 0 && s.is(at, {"en", "and"}) && small_number(s, at + 1) > 0 && unit_at(s, at + 2) &&
      s.is(at + 3, {"per", "in"})) {
    end = at + 4;
    weeks = take_weeks(s, end);
  }
  if (weeks == 0) return false;
  phrase.weeks = weeks;
  per_four_weeks(phrase);
  return true;
}

/// `twee avonden per week`, `1 weekend in de 4`, `drie ochtenden`: the number stands first.
std::optional<FrequencyPhrase> by_number_of_units(const TermSentence& s, FrequencyPhrase phrase) {
  const std::int32_t i = phrase.first, number = phrase.times;
  std::int32_t at = i + 1;
  // `3 of 4 dagen`, `1 of 2 avonden`
  if (s.is(at, {"of", "or", "tot", "-", "a", "/"}) && small_number(s, at + 1) > number &&
      unit_at(s, at + 2)) {
    phrase.times = small_number(s, at + 1);
    at += 2;
  }
  if (s.is(at,
           {"late", "vroege", "early", "hele", "vaste", "vast", "vol", "heel", "korte", "full"}))
    ++at;
  auto unit = unit_at(s, at);
  if (!unit && s.is(at, {"shift", "shifts", "dienst", "diensten"})) {  // `one late shift a week`
    if (s.is(at - 1, {"late"})) unit = Unit::evenings;
    if (s.is(at - 1, {"vroege", "early"})) unit = Unit::mornings;
  }
  if (!unit) return std::nullopt;
  phrase.unit = *unit;
  ++at;
  if (s.is(at, {"achter", "op", "in"}) && s.is(at + 1, {"elkaar", ",", "a"})) return std::nullopt;
  if (s.is(at, {"off", "vrij"}) && *unit != Unit::days) {  // `two weekends off out of four`
    std::int32_t end = at + 1;
    const std::int32_t all = take_one_in(s, end);
    if (all > number) {
      phrase.times = all - number;
      phrase.weeks = all;
      phrase.last = end;
      return phrase;
    }
  }
  if (const std::int32_t of = *unit == Unit::days ? 0 : take_one_in(s, at)) {
    phrase.weeks = of;
    phrase.last = at;
    if (of == 2) set_interval(phrase, 2);
    return phrase;
  }
  if (s.is(at, {"per", "a", "in", "every", "/", "elke"})) {
    ++at;
    phrase.weeks = take_weeks(s, at);
    if (phrase.weeks == 0) return std::nullopt;
    phrase.last = at;
    per_four_weeks(phrase);
    return phrase;
  }
  if (*unit != Unit::days && in_so_many_weeks(s, at, phrase)) return phrase;
  if (const std::int32_t week = after_per_week(s, at); week > at && !s.is(at, {"-", "week"})) {
    phrase.last = week;  // `3 dagen p/w`
    return phrase;
  }
  if (*unit == Unit::days && (number > 1 || phrase.times > 1)) {
    const bool least = s.is(i - 1, {"minimaal", "maximaal", "minstens"});
    phrase.bare = !s.is(least ? i - 2 : i - 1, {"over"});  // `verdeeld over 4 dagen`
    phrase.last = at;
    return phrase;
  }
  if (!counts_in_the_week(s, phrase)) return std::nullopt;
  phrase.last = at;
  return phrase;
}

std::optional<FrequencyPhrase> by_number(const TermSentence& s, std::int32_t i) {
  const std::int32_t number = small_number(s, i);
  if (number == 0) return std::nullopt;
  FrequencyPhrase phrase{.first = i, .times = number};
  std::int32_t at = i + 1;
  // `drie van de volgende dagen`
  if (s.is(at, {"van", "of"}) && s.any(at, at + 3, {"volgende", "following"}) &&
      s.kind(at + 3) == Lex::day_unit) {
    phrase.last = at + 4;
    return phrase;
  }
  // `1 op de 4 weekenden`, `2 van de 4 zaterdagen`, `1 in 3 weekends`
  const bool english = s.sentence().language == TextLanguage::en;
  if (s.is(at, {"op", "van", "in", "out"}) || (english && s.is(at, {"of"}))) {
    ++at;
    while (s.is(at, {"de", "elke", "every", "the", "of"})) ++at;
    const std::int32_t of = small_number(s, at);
    auto unit = unit_at(s, at + 1);
    std::int32_t end = at + 2;
    if (of > 0 && s.kind(at + 1) == Lex::week_unit) unit = take_unit(s, end);
    if (of > 0 && unit && *unit != Unit::days) {
      phrase.unit = *unit;
      phrase.weeks = of;
      phrase.last = end;
      if (of == 2) set_interval(phrase, 2);
      return phrase;
    }
  }
  return by_number_of_units(s, phrase);
}

/// `avonden: maximaal twee per week`, `de zaterdag draai je 2 van de 4`, `Zondag: 1 op de 3`.
std::optional<FrequencyPhrase> by_unit(const TermSentence& s, std::int32_t i) {
  const auto unit = unit_at(s, i);
  if (!unit || *unit == Unit::days) return std::nullopt;
  std::int32_t at = i + 1;
  while (at < i + 6 &&
         s.is(at, {":",        "ja",       ",",     "horen",    "hoort", "erbij",   "bij",
                   "komen",    "komt",     "voor",  "(",        "draai", "werk",    "werkt",
                   "je",       "u",        "ik",    "maximaal", "max",   "hooguit", "hoogstens",
                   "ongeveer", "minimaal", "circa", "van",      "de",    "er",      "ben",
                   "bent",     "kan",      "ook",   "mag",      "by",    "turn"})) {
    ++at;
  }
  if (const auto often = how_often_behind(s, at); often && s.is(at - 1, {"("})) {
    FrequencyPhrase phrase = *often;  // `weekenddiensten horen erbij (1x per 4 weken)`
    phrase.first = i;
    phrase.unit = *unit;
    return phrase;
  }
  const bool times = s.kind(at) == Lex::times && at > i + 1;  // `avond: max 1x per week`
  const std::int32_t number = times ? s.lexeme(at).value : small_number(s, at);
  if (number == 0) return std::nullopt;
  FrequencyPhrase phrase{.first = i, .unit = *unit, .times = number};
  ++at;
  if (at == i + 2 && !s.is(at, {"op", "van", "in"})) return std::nullopt;  // `weekend 1 op de 3`
  if (s.kind(at) == Lex::times) ++at;
  const std::int32_t of = take_one_in(s, at);
  if (of >= number && of > 0) {
    phrase.weeks = of;
    if (of == 2) set_interval(phrase, 2);
  } else if (s.is(at, {"per", "a", "/", "in"})) {
    ++at;
    phrase.weeks = take_weeks(s, at);
  } else {
    return std::nullopt;
  }
  phrase.last = at;
  return phrase.weeks > 0 ? std::optional{phrase} : std::nullopt;
}

/// `1 week in de 6 draai je storingsdienst, ook in het weekend`: so often a weekend.
std::optional<FrequencyPhrase> by_weeks_on_duty(const TermSentence& s, std::int32_t i) {
  std::int32_t at = i;
  std::int32_t times = take_times(s, at);  // `eens per vijf weken ben je achterwacht`
  if (times == 0 && s.kind(i + 1) == Lex::week_unit) {
    times = small_number(s, i);
    at = i + 2;
  }
  if (times == 0) return std::nullopt;
  FrequencyPhrase phrase{.first = i, .unit = Unit::weekends, .times = times};
  phrase.weeks = take_one_in(s, at);
  if (phrase.weeks == 0 && s.is(at, {"per", "in", "elke", "op"}))
    phrase.weeks = take_weeks(s, ++at);
  if (phrase.weeks <= times) return std::nullopt;
  constexpr std::int32_t kReach = 26;
  // `you are on call one week in five`
  bool duty = s.any(i - 5, i, {"call", "standby", "piket", "storingsdienst", "achterwacht"});
  phrase.last = at;
  for (; at < phrase.first + kReach && s.has(at); ++at) {
    duty |= s.is(at, {"storingsdienst", "piketdienst", "piket", "bereikbaarheidsdienst",
                      "consignatie", "consignatiedienst", "wachtdienst", "standby", "dienst",
                      "storingswacht", "oproepdienst", "achterwacht"});
    const auto unit = unit_at(s, at);
    if (!duty || (unit != Unit::weekends && unit != Unit::saturdays)) continue;
    phrase.unit = *unit;
    per_four_weeks(phrase);
    return phrase;
  }
  return std::nullopt;
}

/// `de laatste zaterdag van de maand`, `the first Saturday of the month`
std::optional<FrequencyPhrase> by_week_of_month(const TermSentence& s, std::int32_t i) {
  if (s.kind(i - 1) != Lex::ordinal && !s.is(i - 1, {"eerste", "laatste", "first", "last"}))
    return std::nullopt;
  std::int32_t at = i + 1;
  if (!s.is(at, {"van", "of", "per", "in"})) return std::nullopt;
  for (++at; s.is(at, {"de", "elke", "iedere", "the", "each", "every"}) && at < i + 4;) ++at;
  const auto unit = unit_at(s, i);
  if (s.kind(at) != Lex::month_unit || !unit) return std::nullopt;
  return FrequencyPhrase{.first = i, .last = at + 1, .unit = *unit, .times = 1, .weeks = 4};
}

/// `per 4 weken gemiddeld 2 zaterdagen`
std::optional<FrequencyPhrase> by_weeks_first(const TermSentence& s, std::int32_t i) {
  std::int32_t at = i + 1;
  FrequencyPhrase phrase{.first = i};
  phrase.weeks = take_weeks(s, at);
  while (about_word(s, at) || s.is(at, {"maximaal", "minimaal", "draai", "draait", "werk", "werkt",
                                        "heb", "hebt", "je", "u", "ongeveer"})) {
    ++at;
  }
  phrase.times = small_number(s, at);
  const auto unit = unit_at(s, at + 1);
  if (phrase.weeks == 0 || phrase.times == 0 || !unit || *unit == Unit::days) return std::nullopt;
  phrase.unit = *unit;
  phrase.last = at + 2;
  per_four_weeks(phrase);
  return phrase;
}

/// By the word with which it begins: one of an interval, a number or a unit.
std::optional<FrequencyPhrase> begins_frequency(const TermSentence& s, std::uint32_t leads,
                                                std::int32_t i) {
  if ((leads & (roster_lead::kOm | roster_lead::kEvery | roster_lead::kFortnight)) != 0)
    return by_interval(s, leads, i);
  if ((leads & roster_lead::kPer) != 0) return by_weeks_first(s, i);
  std::optional<FrequencyPhrase> phrase;
  if (const auto unit = unit_at(s, i); unit && *unit != Unit::days) {
    phrase = by_week_of_month(s, i);
    if (!phrase) phrase = by_interval_behind(s, i);
    if (!phrase) phrase = by_times(s, i);
    if (!phrase) phrase = by_unit(s, i);
  } else if (s.kind(i) == Lex::number || s.kind(i) == Lex::times) {
    if (s.kind(i) == Lex::number && small_number(s, i) == 0) return std::nullopt;
    phrase = by_weeks_on_duty(s, i);
    if (!phrase) phrase = by_times(s, i);
    if (!phrase) phrase = by_number(s, i);
  }
  return phrase;
}

}  // namespace

std::optional<FrequencyPhrase> how_often_behind(const TermSentence& s, std::int32_t i) {
  FrequencyPhrase phrase{.first = i};
  std::int32_t at = s.is(i, {"(", ",", ":"}) ? i + 1 : i;
  if (const std::int32_t weeks = take_interval(s, at)) {
    set_interval(phrase, weeks);
    phrase.last = at;
    return phrase;
  }
  phrase.times = take_times(s, at);
  if (phrase.times == 0 || !s.is(at, {"per", "in", "a"})) return std::nullopt;
  ++at;
  phrase.weeks = take_weeks(s, at);
  if (phrase.weeks == 0 || phrase.weeks > 9) return std::nullopt;
  phrase.last = at;
  per_four_weeks(phrase);
  return phrase;
}

std::optional<FrequencyPhrase> frequency_at(const TermSentence& s, std::int32_t i) {
  return frequency_at(s, roster_leads(s, i), i);
}

std::optional<FrequencyPhrase> frequency_at(const TermSentence& s, std::uint32_t leads,
                                            std::int32_t i) {
  auto phrase = begins_frequency(s, leads, i);
  if (!phrase || phrase->times > 7 || phrase->weeks > 9) return std::nullopt;
  // `3 van de 5 weekenden vrij` is work on the two others.
  if (s.is(phrase->last, {"vrij", "off", "free"}) && phrase->weeks > 1) {
    phrase->times = phrase->weeks - phrase->times;
    ++phrase->last;
    if (phrase->times <= 0) return std::nullopt;
  }
  return phrase;
}

}  // namespace overstap::extract
