// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/roster_phrase.h"

namespace overstap::extract {

bool about_something_else(const TermSentence& s) {
  const std::int32_t lead = s.mark(s.first()) ? s.first() + 1 : s.first();
  if (!s.cv() && s.is(lead, {"training", "inwerkperiode", "inwerken", "opleiding", "pauze"})) {
    return true;
  }
  if (s.is(lead, {"bel", "mail", "app", "stuur", "reageer", "solliciteer", "call", "whatsapp",
                  "reageren", "solliciteren", "vragen", "kom"})) {
    return true;
  }
  for (std::int32_t i = s.first(); i < s.last(); ++i) {
    const bool call = s.is(i, {"bellen", "appen", "mailen", "langskomen"});
    const bool lesson = !s.cv() && s.is(i, {"training", "inwerken", "scholing", "trainingen"});
    if (lesson && s.is(i + 1, {"is", "zijn", "doe", "gebeurt", "vindt"})) return true;
    if (s.is(i, {"bereiken"}) && s.is(i - 1, {"te"})) return true;
    if (call && s.is(i + 1, {"kan", "mag", "kun", "tussen", "op"})) return true;
    const bool shop = s.is(i, {"open"}) && (s.any(s.first(), i, {"winkel", "winkels", "balie"}) ||
                                            s.is(i - 1, {"is", "zijn", "winkel", "are"}) ||
                                            s.is(i + 1, {"van", "op", "tot", "from"}));
    if (shop) return true;
  }
  return s.any(s.first(), s.last(),
               {"bereikbaar", "geopend", "openingstijden", "openingsuren", "sollicitatie",
                "sluitingsdatum", "gesprekken", "sollicitatiegesprekken", "borrel", "lunch",
                "interviews", "lesdag", "vrijdagmiddagborrel", "kennismaking"}) &&
         !s.any(s.first(), s.last(), {"beschikbaar", "inzetbaar", "diensten", "vragen"});
}

bool has_roster_cue(const TermSentence& s) {
  return s.any(s.first(), s.last(), {"beschikbaar", "inzetbaar",
                                     "kan",         "kunnen",
                                     "werken",      "wil",
                                     "graag",       "liever",
                                     "niet",        "geen",
                                     "liefst",      "available",
                                     "work",        "can",
                                     "mag",         "voorkeur",
                                     "not",         "no",
                                     "prefer",      "verdeeld",
                                     "uur",         "dienst",
                                     "diensten",    "werktijden",
                                     "rooster",     "shifts",
                                     "hours",       "werkt",
                                     "probleem",    "overleg",
                                     "nooit",       "behalve",
                                     "daytime",     "beschikbaarheid",
                                     "roosters",    "werk",
                                     "tijden",      "werktijd",
                                     "bereid",      "dagen",
                                     "shift",       "zoek",
                                     "alleen",      "moet",
                                     "kiest",       "zelf",
                                     "prima",       "only",
                                     "flexibel",    "flexible",
                                     "ook",         "vrije",
                                     "vrij",        "lukt"});
}

bool mostly_roster(const TermSentence& s) {
  std::int32_t roster = 0, words = 0;
  for (std::int32_t i = s.first(); i < s.last(); ++i) {
    if (s.mark(i)) continue;
    ++words;
    if (s.kind(i) == Lex::roster || s.kind(i) == Lex::number) ++roster;
  }
  const bool leads = s.kind(s.first()) == Lex::roster;
  return (words <= 10 || leads) && roster * 3 >= words;
}

}  // namespace overstap::extract
