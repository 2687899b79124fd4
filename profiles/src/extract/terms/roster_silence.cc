// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/roster_phrase.h"

/// Days and times that are named and yet say nothing of when somebody works.
namespace overstap::extract {
namespace {

/// `ik werk nu vier avonden per week in een restaurant`, `four nights a week at the moment`
bool works_so_now(const TermSentence& s, std::int32_t first, std::int32_t last) {
  const std::int32_t from = s.clause_of(first).first;
  if (!s.any(from, first, {"werk", "werkt", "draai", "draait", "work", "works"}) ||
      s.any(from, first, {"wil", "kan", "graag", "zoek", "want", "like", "liefst", "can"})) {
    return false;
  }
  if (works_behind(s, last) != Works::yes) return false;
  return s.any(from, first, {"nu", "momenteel", "currently", "now", "moment"}) ||
         s.any(last, last + 8, {"moment", "momenteel", "currently"});
}

/// `Twee dagdelen per week sta je aan de receptie`: of one task among others.
bool is_time_of_task(const TermSentence& s, const FrequencyPhrase& often) {
  if (s.cv()) return works_so_now(s, often.first, often.last);
  return (often.unit == Frequency::Unit::day_parts || often.unit == Frequency::Unit::days) &&
         s.is(often.last, {"sta",   "staat",  "zit",     "help",    "helpt",      "neem",
                           "neemt", "ga",     "gaat",    "doe",     "doet",       "geef",
                           "geeft", "bezoek", "bezoekt", "bemens",  "ondersteun", "ondersteunt",
                           "rijd",  "rij",    "rijdt",   "verzorg", "spreek",     "houd"}) &&
         s.is(often.last + 1, {"je", "jij", "u"});
}

/// `ik hield van de nachtdiensten, maar nu graag overdag`
bool in_past_clause(const TermSentence& s, std::int32_t i) {
  const auto [from, to] = s.clause_of(i);
  return s.any(from, to,
               {"hield", "deed", "draaide", "werkte", "had", "moest", "vond", "gedaan", "worked",
                "gedraaid", "gewerkt", "gehad", "used"}) &&
         !s.any(from, to, {"wil", "zoek", "kan", "graag", "beschikbaar"});
}

/// `want in de avond heb ik les`: why, and not when.
bool only_a_reason(const TermSentence& s, std::int32_t i) {
  const auto [from, to] = s.clause_of(i);
  return from > s.first() && s.is(from, {"want", "omdat", "because", "aangezien"}) &&
         !s.any(from, to,
                {"kan", "kunnen", "werken", "werk", "beschikbaar", "wil", "can", "work",
                 "available", "liever", "graag", "lukt", "mag"});
}

/// `in het hoogseizoen werk ik ook de nachten`: how it is in the job somebody has.
bool tells_of_a_season(const TermSentence& s, std::int32_t i) {
  const auto [from, to] = s.clause_of(i);
  return s.any(from, i,
               {"hoogseizoen", "seizoen", "zomer", "zomers", "winter", "zomerseizoen",
                "winterseizoen", "kerst", "december"}) &&
         s.any(from, i, {"werk", "draai", "sta", "doe"}) && s.any(from, i, {"ik"}) &&
         !s.any(from, to, {"wil", "kan", "graag", "liever", "liefst", "beschikbaar"});
}

/// `mijn dienst begint nu om 4 uur 's nachts`
bool tells_of_job_held(const TermSentence& s, std::int32_t i) {
  const auto [from, to] = s.clause_of(i);
  return s.any(from, i, {"nu", "momenteel", "now", "currently"}) &&
         s.any(from, i, {"mijn", "my", "onze", "our"}) &&
         s.any(from, i, {"dienst", "rooster", "werkdag", "diensten", "shift", "shifts"}) &&
         !s.has_wish();
}

/// `woensdag hoeft niet`, `in het weekend werken is geen must`, `werkdagen en -tijden in overleg`
bool asks_nothing(const TermSentence& s, const RosterPhrase& phrase) {
  const std::int32_t at = phrase.last;
  if (s.is(at, {"hoeft", "hoeven"}) && s.is(at + 1, {"niet"})) return true;
  if (s.any(at, at + 4, {"geen"}) &&
      s.any(at + 1, at + 5, {"must", "eis", "vereiste", "voorwaarde", "verplichting"})) {
    return true;
  }
  return s.is(phrase.first, {"werkdagen"}) && s.is(at, {"en"}) &&
         s.any(at, at + 3, {"tijden", "werktijden"});
}

/// `want 's nachts rijdt hier niets`, `Elke medewerker slaapt één nacht gratis`: of others.
bool of_others(const TermSentence& s, const RosterPhrase& phrase) {
  const auto [from, to] = s.clause_of(phrase.first);
  return s.any(from, to, {"rijdt", "slaapt", "gratis", "transport", "bussen"}) &&
         !s.any(from, to, {"je", "jij", "u", "werk", "werken", "werkt"});
}

}  // namespace

bool says_no_time(const TermSentence& s, const RosterPhrase& phrase) {
  if (!s.cv()) return asks_nothing(s, phrase) || of_others(s, phrase);
  if (enough_of_it(s, phrase.last)) return false;
  return in_past_clause(s, phrase.first) || works_so_now(s, phrase.first, phrase.last) ||
         only_a_reason(s, phrase.first) || tells_of_a_season(s, phrase.first) ||
         tells_of_job_held(s, phrase.first);
}

bool says_no_frequency(const TermSentence& s, const FrequencyPhrase& often) {
  if (often.unit == Frequency::Unit::days && !days_of_work(s, often)) return true;
  const bool daily =
      s.is(often.first, {"elke", "iedere", "every"}) && often.unit != Frequency::Unit::saturdays &&
      often.unit != Frequency::Unit::sundays && often.unit != Frequency::Unit::weekends;
  if (daily && !s.cv() && !names_work(s)) return true;
  if (often.unit == Frequency::Unit::day_parts && s.sentence().section == SectionKind::tasks) {
    return true;
  }
  if (s.cv() && s.has_year() &&
      !s.any(s.first(), s.last(),
             {"start", "beginnen", "begin", "beschikbaar", "inzetbaar", "available"}))
    return true;
  return is_time_of_task(s, often);
}

}  // namespace overstap::extract
