// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/roster_phrase.h"

#include <algorithm>

namespace overstap::extract {

bool about_something_else(const TermSentence& s) {
  const std::int32_t lead = s.mark(s.first()) ? s.first() + 1 : s.first();
  if (!s.cv() && s.is(lead, {"training", "inwerkperiode", "inwerken", "opleiding", "pauze"})) {
    return true;
  }
  if (!s.is(lead + 1, {"-"}) &&
      s.is(lead, {"bel", "mail", "app", "stuur", "reageer", "solliciteer", "call", "whatsapp",
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
                "sluitingsdatum", "gesprekken", "sollicitatiegesprekken", "interviews", "lesdag",
                "kennismaking"}) &&
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
                                     "vrij",        "lukt",
                                     "horen",       "hoort",
                                     "mogen",       "prefer"});
}

bool mostly_roster(const TermSentence& s) {
  std::int32_t roster = 0, words = 0;
  for (std::int32_t i = s.first(); i < s.last(); ++i) {
    if (s.mark(i)) continue;
    ++words;
    if (s.kind(i) == Lex::roster || s.kind(i) == Lex::number) ++roster;
  }
  const std::int32_t lead =
      s.is(s.first(), {"op", "in", "tijdens", "van", "on"}) ? s.first() + 1 : s.first();
  const bool leads = s.kind(lead) == Lex::roster;
  return (words <= 10 || leads) && roster * 3 >= words;
}

std::int32_t after_self_rostering(const TermSentence& s, std::int32_t i) {
  if (s.is(i, {"zelfroosteren", "zelfrooster", "zelfroostering"})) return i + 1;
  if (s.is(i, {"self"}) && s.is(i + 2, {"rostering", "scheduling"})) return i + 3;
  if (s.is(i, {"roostert", "rooster"}) && s.is(i + 1, {"jezelf"}) && s.is(i + 2, {"in"})) {
    return i + 3;
  }
  // `je deelt je eigen diensten in`
  if (s.is(i, {"eigen"}) && s.is(i + 1, {"rooster", "werktijden", "diensten", "week"}) &&
      s.is(i + 2, {"in"}) && s.any(i - 3, i, {"deelt", "deel"})) {
    return i + 3;
  }
  // `je eigen rooster maken`
  if (s.is(i, {"eigen"}) && s.is(i + 1, {"rooster", "werktijden", "diensten"}) &&
      s.any(i + 2, i + 5, {"maken", "bepalen", "indelen", "kiezen", "maakt", "bepaalt"})) {
    return i + 2;
  }
  if (!s.is(i, {"zelf"})) return i;
  if (s.is(i + 1, {"in"}) && s.any(i - 5, i, {"deelt", "deel", "delen", "deelt"}) &&
      s.any(i - 4, i, {"week", "tijd", "dag", "rooster", "werkdag", "dagen", "uren", "agenda"})) {
    return i + 2;
  }
  if (s.any(i + 1, i + 4, {"rooster", "werktijden", "roosters", "diensten", "werkdagen"})) {
    return s.is(i + 2, {"rooster", "werktijden", "roosters", "diensten"}) ? i + 3 : i + 2;
  }
  // `je kiest zelf je ochtenden`
  if (!s.is(i + 1, {"je", "jouw", "uw", "welke"}) || s.kind(i + 2) != Lex::roster) return i;
  return s.any(i - 3, i, {"kiest", "kies", "bepaalt", "bepaal", "kiezen"}) ? i + 2 : i;
}

void drop_rosters_of_title(const ReadText& text, std::vector<TextClaim>& claims, std::size_t from) {
  constexpr std::uint32_t kLongestTitle = 16;  // tokens
  if (text.subject == TextSubject::cv || text.sentences.empty()) return;
  const Sentence& front = text.sentences.front();
  const Sentence* title = &front;
  for (const Sentence& sentence : text.sentences) {
    if (sentence.part != front.part || sentence.line != front.line) break;
    title = &sentence;
  }
  if (title->last - front.first > kLongestTitle) return;
  const auto above = [&](const TextClaim& claim) {
    return claim.span.part == front.part && claim.span.end <= static_cast<std::int32_t>(title->end);
  };
  const auto in_title = [&](const TextClaim& claim) {
    const auto* found = std::get_if<AvailabilityFound>(&claim.what);
    return found != nullptr && found->frequencies.empty() && !found->from && !found->until &&
           above(claim);
  };
  const auto begin = claims.begin() + static_cast<std::ptrdiff_t>(from);
  if (std::all_of(begin, claims.end(), above)) return;
  claims.erase(std::remove_if(begin, claims.end(), in_title), claims.end());
}

}  // namespace overstap::extract
