// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/travel_phrase.h"

/// What a vacancy asks of how somebody comes to work.
namespace overstap::extract {
namespace {

/// `je komt met de fiets of auto`, `je komt lopend`, but `je komt er makkelijk met de bus`
bool comes_by(const TermSentence& s, std::int32_t i) {
  const auto [from, to] = s.clause_of(i);
  if (s.is(s.last() - 1, {"?"})) return false;
  // `kom je met eigen auto, dan krijg je een vergoeding`
  if (s.is(s.first(), {"kom", "reis", "komt", "als"}) &&
      s.any(i, s.last(), {"dan", "krijg", "krijgt", "vergoeden"})) {
    return false;
  }
  // `je komt met de auto van de zaak bij klanten`
  if (s.any(i + 1, i + 9, {"zaak", "klant", "klanten", "clienten", "bewoners"})) return false;
  if (s.any(from, to, {"er", "makkelijk", "gemakkelijk", "snel", "hier", "station", "zo"})) {
    return false;
  }
  for (std::int32_t at = i - 1; at > i - 6 && s.has(at); --at) {
    if (!s.is(at, {"komt", "kom", "come"})) continue;
    return s.is(at - 1, {"je", "u", "jij", "you"}) || s.is(at + 1, {"je", "u", "jij"});
  }
  return false;
}

/// `eigen fiets of brommer moet`, `own transport (bike or car)`, `rijbewijs of fiets`, `je hebt
/// een fiets`: the words at `i` are of means that are asked.
bool is_demanded(const TermSentence& s, std::int32_t i) {
  if (s.kind(i) != Lex::mode) return false;
  if (s.is(i - 1, {"("})) {
    return s.is(i - 2, {"transport", "vervoer"}) && s.is(i - 3, {"own", "eigen"});
  }
  if (s.is(i - 1, {"of"}) && s.is(i - 2, {"rijbewijs"})) return true;
  if (comes_by(s, i)) return true;
  // `Fiets of brommer is handig`
  const std::int32_t lead = s.mark(s.first()) ? s.first() + 1 : s.first();
  if (i == lead && s.is(i, {"fiets", "auto", "bike", "car"}) &&
      s.any(i + 1, i + 5, {"is", "zijn"}) &&
      s.any(i + 2, i + 6, {"handig", "nodig", "vereist", "pre", "noodzakelijk", "must"})) {
    return true;
  }
  if (!s.is(i, {"fiets", "bike", "auto", "car"}) || s.is(i + 1, {"van", "s"})) return false;
  if (s.any(i + 1, i + 3, {"niet", "not"})) return false;  // `eigen auto niet nodig`
  // `je hebt een fiets`, `een fiets is dus handig`
  if (s.is(i - 1, {"een", "a"})) {
    return s.is(i - 2, {"hebt", "have"}) ||
           (s.is(i + 1, {"is"}) && s.any(i + 2, i + 5, {"handig", "useful", "fijn", "pre"}));
  }
  // `kom je met eigen auto, dan ...` asks nothing
  const bool open = s.any(s.first(), i, {"kom", "reis", "als", "reist", "kun", "if"});
  if (s.is(i - 1, {"eigen", "own"}) && s.any(i - 4, i - 1, {"hebt", "have", "met", "with"}) &&
      !open) {
    return true;
  }
  return s.is(i - 1, {"eigen", "own"}) &&
         s.any(i + 1, i + 6,
               {"moet", "must", "vereist", "nodig", "required", "verplicht", "handig", "pre",
                "pluspunt", "useful"});
}

}  // namespace

bool asks_means(const TermSentence& s, std::int32_t i) {
  if (s.kind(i) != Lex::mode) return false;
  if (is_demanded(s, i)) return true;
  const std::int32_t lead = s.mark(s.first()) ? s.first() + 1 : s.first();
  const auto means = means_at(s, i);
  const bool headed = (s.is(i - 1, {":"}) && s.is(i - 2, {"vervoer"})) ||
                      (i == s.first() && s.labelled({"vervoer"}));
  return means &&
         (headed || (i == lead && means->modes.size() > 1 && s.alone(means->first, means->last)));
}

bool asked_car(const TermSentence& s, std::int32_t i) {
  // `Reis je met eigen auto? Dan krijg je een vergoeding.`
  if (s.any(s.first(), i, {"kom", "reis", "reist"}) &&
      s.any(i, s.last(), {"dan", "krijg", "krijgt", "vergoeden", "vergoeding", "?"})) {
    return false;
  }
  if (s.is(i + 1, {"van"}) || s.is(i + 1, {"s"})) return false;  // `auto van de zaak`
  if (s.is(i + 1, {"is", "niet"}) && s.any(i + 1, i + 3, {"niet"})) return false;
  return s.is(i - 1, {"eigen", "own"}) ||
         s.any(i + 1, i + 5,
               {"handig", "pre", "vereist", "noodzakelijk", "nodig", "vereiste", "beschikking",
                "required", "needed", "necessary", "essential", "useful"}) ||
         s.any(i - 5, i, {"bezit", "beschikt", "beschikking", "beschik", "beschikken"});
}

bool asks_travel(const TermSentence& s) {
  for (std::int32_t i = s.first(); i < s.last(); ++i) {
    if (is_demanded(s, i)) return true;
  }
  if (s.any(s.first(), s.last(),
            {"vergoeding", "reiskosten", "reiskostenvergoeding", "station", "lopen", "loopafstand",
             "€", "bereikbaar"})) {
    return false;
  }
  if (s.any(s.first(), s.last(), {"woon", "woont", "woonachtig", "woonafstand", "wonen", "live"})) {
    return true;
  }
  // `liefst iemand die uit de buurt komt`
  if (s.any(s.first(), s.last(), {"buurt", "omgeving"}) &&
      s.any(s.first(), s.last(), {"komt", "vandaan"})) {
    return true;
  }
  if (s.is(s.first(), {"reistijd", "reisafstand", "reisduur"})) return true;
  for (std::int32_t i = s.first(); i < s.last(); ++i) {
    if (s.is(i, {"fietsen"}) && s.is(i - 1, {"kunt", "kan", "kunnen"})) return true;
    if (s.is(i, {"auto", "car"}) && asked_car(s, i)) return true;
    if (asks_means(s, i)) return true;
  }
  return false;
}

}  // namespace overstap::extract
