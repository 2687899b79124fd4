// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "profiles/src/extract/terms/hours_phrase.h"

/// Hours that are no working week.
namespace overstap::extract {
namespace {

/// `24 uurs`, `per dag`, `bereikbaar`, ...: hours of something else.
bool other_unit_follows(const TermSentence& s, std::int32_t i) {
  if (s.is(i, {"de"}) && s.is(i + 1, {"tijd"})) return true;
  if (s.is(i, {"per", "/", "a", "p"}) || s.is(i, {"op"})) {
    const std::int32_t unit = s.is(i + 1, {"een", "/", "."}) ? i + 2 : i + 1;
    if (s.is(unit, {"dag", "day", "maand", "mnd", "month", "jaar", "year", "kwartaal", "klant",
                    "cliënt", "client", "nacht", "weekend", "dienst", "d", "jr", "avond"})) {
      return true;
    }
  }
  return s.is(i, {"service",      "bereikbaar", "open",    "geopend",     "later",
                  "geleden",      "vakantie",   "verlof",  "vrij",        "les",
                  "lessen",       "training",   "cursus",  "rijden",      "reizen",
                  "reistijd",     "onderweg",   "rust",    "dienst",      "diensten",
                  "opvang",       "zorg",       "s",       "na",          "economie",
                  "stage",        "bedrijf",    "support", "bijscholing", "scholing",
                  "economy",      "ago",        "after",   "terug",       "delivery",
                  "reactietijd",  "nascholing", "achter",  "aaneen",      "nonstop",
                  "onafgebroken", "opleiding",  "vooraf",  "begeleiding", "responstijd",
                  "verder"});
}

bool is_duration(const TermSentence& s, const HoursPhrase& phrase) {
  std::int32_t before = phrase.first - 1;
  while (about_word(s, before) || s.is(before, {"de"})) --before;
  if (!phrase.computed && phrase.max <= 12 && s.is(before, {"van", "of"}) &&
      (s.is(before - 1, {"dienst", "shift", "shifts", "werkdag", "werkdagen"}) ||
       (before > s.first() && s.token(before - 1).key.ends_with("diensten")))) {
    return true;
  }
  // `maximaal 4 dagen werken van ongeveer 8 uur`
  if (!phrase.computed && phrase.max <= 10 && s.is(before, {"van"}) &&
      s.any(before - 3, before, {"dagen", "days"})) {
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
  // `op vrijdag tot 15u of 16u`
  constexpr std::int32_t kLatestEnd = 18;
  if (s.is(before, {"tot"}) && phrase.max <= kLatestEnd) return true;
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
  // `ze verdient nu 2.750 euro per maand voor 24 uur`
  if (s.cv() && s.is(i, {"voor", "for"}) &&
      s.any(s.first(), phrase.first, {"verdien", "verdient", "verdiende", "krijg", "earn"})) {
    basis = true;
  }
  // `€ 2.950 bruto (32 uur)` of a person
  if (s.cv() && s.is(phrase.first - 1, {"("})) {
    if (s.is(phrase.first - 2, {"fte"})) return false;  // `0,8 fte (32 uur)`
    basis = true;
  }
  // `2.750 euro per maand voor 24 uur`
  if (s.cv() && s.is(i, {"voor", "for", "met"}) &&
      s.any(i - 6, i, {"€", "euro", "bruto", "maand", "gross", "netto", "loon"})) {
    return true;
  }
  if (!basis) return false;
  return s.any(s.first(), phrase.first,
               {"€", "euro", "bruto", "salaris", "loon", "schaal", "maandsalaris", "gross",
                "salary", "fwg", "eur", "max", "periodiek", "maand", "month", "fte"});
}

/// `ik werk nu 24 uur, maar ...`, `mijn vorige baan was 38 uur`: nobody asks for these.
bool of_another_job(const TermSentence& s, const HoursPhrase& phrase) {
  const auto [from, to] = s.clause_of(phrase.first);
  // `na mijn 36 uur bij de bank`
  if (s.is(phrase.first - 1, {"mijn", "my"}) && s.is(phrase.first - 2, {"na", "van", "after"})) {
    return true;
  }
  // `de afgelopen jaren draaide ik 50 uur`
  if (s.any(from, phrase.first, {"draaide", "werkte", "jarenlang", "was", "waren"}) &&
      !s.any(from, phrase.first, {"zoek", "wil", "zou"})) {
    return true;
  }
  // `ik werk nu 36 uur en wil terug naar 28`
  if (s.is(phrase.first - 1, {"nu", "momenteel", "currently"}) &&
      s.any(from, phrase.first, {"werk", "heb", "work", "have"})) {
    return true;
  }
  // `ik heb nu een contract van 20 uur en wil uitbreiden naar 28 uur`
  const bool held = s.any(from, phrase.first, {"nu", "momenteel", "thans"}) &&
                    s.any(from, phrase.first, {"heb", "werk"});
  for (std::int32_t i = phrase.last; held && i + 1 < to; ++i) {
    if (s.is(i, {"naar"}) && s.kind(i + 1) == Lex::number) return true;
  }
  // `ik heb nu een contract (gemiddeld 12 uur) en zoek iets voor 24 uur`
  if (s.any(s.first(), phrase.first, {"nu", "momenteel", "thans"}) &&
      s.any(s.first(), phrase.first, {"heb", "werk"}) &&
      s.any(phrase.last, s.last(), {"zoek", "wil"}) &&
      !s.any(s.first(), phrase.first, {"zoek", "wil", "graag", "liefst"})) {
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
         (s.is(from, {"nu"}) && from + 1 == phrase.first && (s.has_wish() || s.is(to, {","}))) ||
         s.is(s.first(), {"stage", "stageplek", "internship"}) || s.labelled({"stage"}) ||
         (s.any(from, phrase.first, {"nu"}) && s.any(from, to, {"werk", "heb", "ben"}));
}

bool of_past_job(const TermSentence& s, const HoursPhrase& phrase) {
  if (!s.cv()) return false;
  if (s.any(s.first(), s.last(),
            {"werkte", "gewerkt", "werkzaam", "worked", "geweest", "gedraaid"}) &&
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

/// `36 uur = 1 fte`, `1 fte is 38 uur`: what a full week is.
bool is_full_week(const TermSentence& s, const HoursPhrase& phrase) {
  const bool fte_behind = s.is(phrase.last, {"=", "is"}) && s.digits(phrase.last + 1) == 1 &&
                          s.is(phrase.last + 2, {"fte"});
  const bool fte_before = s.is(phrase.first - 1, {"=", "is"}) && s.is(phrase.first - 2, {"fte"}) &&
                          s.digits(phrase.first - 3) == 1 &&
                          s.any(s.first(), phrase.first - 3, {"fte"});
  return fte_behind || fte_before;
}

}  // namespace

bool is_no_working_week(const TermSentence& s, const HoursPhrase& phrase) {
  if (phrase.max > kMostHours || phrase.max < 4 || (phrase.max < 8 && !phrase.per_week))
    return true;
  if (s.is(phrase.first - 1, {"€", "geen"})) return true;
  if (s.is(phrase.last, {"hoeft", "hoeven"}) && s.is(phrase.last + 1, {"niet"})) return true;
  return is_full_week(s, phrase) || is_duration(s, phrase) || is_clock(s, phrase) ||
         is_wage_basis(s, phrase) || of_past_job(s, phrase);
}

}  // namespace overstap::extract
