// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/places/place_standing.h"

#include <algorithm>

#include "profiles/src/extract/terms/place_leads.h"

namespace overstap::extract {

bool label_word(const TermSentence& s, std::int32_t i) {
  return s.is(i, {"standplaats", "locatie", "werklocatie", "plaats", "waar", "vestiging", "regio",
                  "location", "werkplek", "omgeving", "werkgebied", "uitvalsbasis", "nabij",
                  "regios", "locaties", "vestigingen", "standplaatsen"});
}
bool home_word(const TermSentence& s, std::int32_t i) {
  return s.is(i, {"woon", "woont", "wonend", "wonende", "woonachtig", "woonplaats", "lives", "live",
                  "living", "residing", "plaats", "adres", "residence", "address", "thuis",
                  "gevestigd", "resident", "city", "based"});
}
bool country(const TermSentence& s, std::int32_t i) {
  return s.is(i, {"nederland", "netherlands", "nl", "holland", "belgie", "duitsland", "europa",
                  "benelux", "randstad", "overleg", "the"});
}

/// `Woonplaats | Sneek`, but not the line below `Woonplaats: Apeldoorn`.
bool PlaceStanding::labelled_place() const {
  if (!s_.labelled({"woonplaats", "standplaats", "plaats", "residence"})) return false;
  const Sentence& label = s_.text().sentences[index_ - 1];
  const std::vector<Token>& tokens = s_.text().tokens;
  return label.line == s_.sentence().line || label.last - label.first < 3 ||
         tokens[label.last - 1].is(":") || tokens[label.last - 1].is(")");
}

/// `Woonplaats: X`, `standplaats X`, `woon in X`.
bool PlaceStanding::label_before(std::int32_t i) const {
  if (s_.is(i + 1, {":"})) return false;  // a label itself
  if (i == s_.first()) {
    return labelled_place();
  }
  const PlaceLead* lead = kPlaceLeads.find(s_.token(i - 1).hash);
  if (lead == nullptr) return false;
  switch (*lead) {
    case PlaceLead::region:
      // "in een internationale omgeving Engels spreken"
      return !s_.is(i - 1, {"omgeving"}) || i - 1 == s_.first() ||
             s_.is(i - 2, {"de", "in", "of", "en", "regio", "nabije", "directe", ",", ":", "-", "/",
                           "(", "|"});
    case PlaceLead::whole:
      return s_.cv() && s_.is(i - 2, {"in", "door"});
    case PlaceLead::colon:
      return s_.is(i - 2,
                   {"woonplaats", "standplaats", "locatie", "plaats", "werklocatie", "vestiging",
                    "location", "residence", "city", "regio", "gebied", "werkgebied", "provincie",
                    "region", "zoekgebied", "werkregio", "zoekregio", "voorkeursregio"});
    case PlaceLead::in:
      return s_.is(i - 2, {"woon", "woont", "wonend", "wonende", "woonachtig", "lives", "live",
                           "living", "wonen"});
    case PlaceLead::heading:
      return false;
  }
  return false;
}

bool PlaceStanding::wanted(std::int32_t i) const {
  if (!s_.cv()) return false;
  for (std::int32_t at = i - 1; at > i - 6 && s_.has(at); --at) {
    if (home_word(s_, at)) return false;
    if (s_.is(at, {"regio", "region", "standplaats", "omgeving", "locatie", "rondom", "nabij",
                   "heel", "werkgebied", "zoekgebied", "werkregio", "buurt", "nabijheid"})) {
      return true;
    }
    if (s_.mark(at) && !s_.is(at, {",", ":"})) break;
  }
  if (wishes_places() || s_.sentence().section == SectionKind::wishes || by_means(i)) return true;
  return s_.any(
      s_.first(), i,
      {"zoek", "zoekt", "denk", "denkt", "wil", "gewenst", "looking", "would", "wants", "want",
       "seeking", "liefst", "liever", "graag", "preferred", "prefer", "preferably"});
}

/// `In Goes of Middelburg, met de trein`
bool PlaceStanding::by_means(std::int32_t i) const {
  if (s_.has_year()) return false;
  // `Assen, Groningen of Hoogeveen, met eigen auto`
  std::int32_t lead = i;
  while (lead > s_.first() && lead > i - 6 &&
         (s_.is(lead - 1, {"of", "en", ","}) || s_.token(lead - 1).capital)) {
    --lead;
  }
  const bool led = lead - 1 == s_.first() && s_.is(lead - 1, {"in"});
  const bool choice = lead == s_.first() && s_.any(lead, i + 6, {"of", "or"});
  if (!led && !choice) return false;
  for (std::int32_t at = i; at < s_.last(); ++at) {
    if (s_.kind(at) == Lex::mode) return true;
  }
  return false;
}

bool PlaceStanding::heads_cv() const {
  constexpr std::size_t kFirstSentences = 4, kLongText = 12;
  return s_.cv() && index_ < kFirstSentences && s_.text().sentences.size() > kLongText &&
         !s_.has_wish() && s_.sentence().section != SectionKind::wishes && !wishes_places();
}

/// `je woont in Venlo of Blerick`: where a vacancy asks people to live.
bool PlaceStanding::asked_to_live(std::int32_t i) const {
  if (s_.cv()) return false;
  std::int32_t at = i - 1;
  while (s_.is(at, {"of", "rond", "rondom", "nabij", "bij", "omgeving", "de", "vlak", "dicht",
                    "regio", "van", "fietsafstand", "loopafstand", "or", "near", "around"}) &&
         at > i - 6) {
    --at;
  }
  if (!s_.is(at, {"in", "te", "op"})) return false;
  if (s_.is(at - 1, {"je", "jij", "u"}) && s_.is(at - 2, {"woon", "woont"})) return true;
  while (s_.is(at - 1, {"bij", "voorkeur", "liefst", "preferably", "graag"}) && at > i - 7) --at;
  return s_.is(at - 1, {"woont", "woon", "woonachtig", "wonend", "live", "living"});
}

bool PlaceStanding::preferred(std::int32_t i) const {
  // `Woon je op fietsafstand van Heemstede? Dat is een pluspunt.`
  return s_.is(s_.last() - 1, {"?"}) ||
         s_.any(i - 5, i, {"voorkeur", "liefst", "preferably", "graag"});
}

/// `woon in Gouda, Woerden is ook goed`: places behind the one of the writer. `last`: behind a
/// name.
bool PlaceStanding::also_good(std::int32_t last) const {
  if (!s_.cv() || s_.has_year()) return false;
  std::int32_t at = last;
  while (at < last + 6 && s_.has(at) &&
         (s_.token(at).capital || s_.is(at, {"en", "of", "and", "or"}))) {
    ++at;
  }
  if (s_.is(at, {"is", "zijn", "kan", "mag", "kunnen", "mogen", "are", "vind"})) ++at;
  if (s_.is(at, {"ik"})) ++at;
  return s_.is(at, {"ook", "also"}) &&
         (s_.is(at + 1, {"goed", "prima", "ok", "oke", "best", "fine", "mogelijk"}) ||
          s_.is(at - 1, {"kan", "mag", "kunnen", "mogen"}));
}

/// `Werkgebied: Rotterdam, Schiedam`: a line of the places where somebody would work.
bool PlaceStanding::wishes_places() const {
  if (s_.is(s_.first(), {"werkgebied", "zoekgebied", "werkregio", "voorkeursregio", "zoekregio",
                         "voorkeursgebied", "werkregios"})) {
    return true;
  }
  for (std::int32_t at = s_.first(); at < s_.first() + 5 && s_.has(at); ++at) {
    if (s_.is(at, {":"})) {
      return s_.any(s_.first(), at,
                    {"regio", "regios", "werklocatie", "gebied", "werkplek", "commute", "locations",
                     "werkplaats"});
    }
  }
  return s_.any(s_.first(), s_.last(), {"werken", "work", "werk"}) &&
         s_.any(s_.first(), s_.last(), {"zou", "would"});
}

/// `Almere en omgeving`, `Zwolle e.o.`
bool PlaceStanding::around(std::int32_t first, std::int32_t last) const {
  if (!s_.cv()) return false;
  for (std::int32_t at = first - 1; at > first - 4 && s_.has(at); --at) {
    if (home_word(s_, at)) return false;
  }
  return s_.is(last, {"eo"}) || (s_.is(last, {"e"}) && s_.is(last + 2, {"o"})) ||
         (s_.is(last, {"of", "en"}) && s_.is(last + 1, {"omgeving", "omstreken", "rond"}));
}

/// `Naam: J. Zwolle`, `de lijn Utrecht - Zwolle`
bool PlaceStanding::of_something_else() const {
  return s_.is(s_.first(), {"naam", "name", "achternaam"}) ||
         s_.any(s_.first(), s_.last(), {"traject", "lijn", "route"});
}

bool PlaceStanding::said_to_live(const Spot& spot) const {
  if (wishes_places()) return true;
  if (s_.is(spot.first - 1, {"van"}) &&
      s_.is(spot.first - 2, {"omgeving", "buurt", "regio", "nabijheid"})) {
    return true;
  }
  // `I moved to Rotterdam in 2021`
  if (s_.is(spot.first - 1, {"to", "naar"}) &&
      s_.any(spot.first - 5, spot.first, {"moved", "moving", "verhuis", "verhuisd", "verhuist"})) {
    return true;
  }
  for (std::int32_t at = spot.first - 1; at > spot.first - 4 && s_.has(at); --at) {
    if (s_.is(at,
              {"woon", "woont", "wonend", "wonende", "woonachtig", "woonplaats", "lives", "live",
               "living", "regio", "standplaats", "plaats", "based", "residing", "lives"})) {
      return true;
    }
  }
  return false;
}

bool PlaceStanding::accepted_in_cv(Spot& spot, bool known) const {
  spot.strength = Strength::said;
  const SectionKind section = s_.sentence().section;
  if (section == SectionKind::references || section == SectionKind::hobbies) return false;
  if (label_before(spot.first)) return true;
  if (!known) return false;
  if (of_something_else() && !s_.is(spot.first - 1, {"/", "|", "("})) return false;
  if (said_to_live(spot)) return true;
  if (alone_near_an_end(spot)) return true;
  if (spot.wanted && (also_good(spot.last) || (by_means(spot.first)))) return true;
  if (lives_near(spot)) return true;
  if (s_.is(spot.first - 1, {"uit"}) && !s_.has_year()) return true;
  if (reached_from(spot)) {
    spot.wanted = false;
    return true;
  }
  if (s_.is(spot.first - 1, {"naar", "to"}) &&
      s_.any(spot.first - 6, spot.first,
             {"verhuis", "verhuist", "verhuizen", "verhuisd", "moving", "move"})) {
    // `verhuizen naar Den Helder is bespreekbaar`
    spot.wanted |= s_.any(s_.clause_of(spot.first).first, s_.clause_of(spot.first).second,
                          {"bespreekbaar", "wil", "zou", "graag", "mogelijk", "bereid", "optie"});
    return true;
  }
  if (section == SectionKind::experience || section == SectionKind::education) return false;
  if (s_.is(spot.first - 1, {"in"}) && s_.is(spot.first - 2, {"werken"})) return true;
  // `I can travel to Amsterdam and Utrecht`
  if (s_.is(spot.first - 1, {"to", "naar"}) && !s_.has_year() &&
      s_.any(spot.first - 9, spot.first, {"travel", "reizen", "reis", "reist", "commute"})) {
    return spot.wanted = true;
  }
  // `een baan in Ede`, but `ik werk in Ede`, `mijn eerste baan in Ede`
  if (s_.is(spot.first - 1, {"in"}) && s_.is(spot.first - 2, {"werk", "baan", "job", "functie"}) &&
      !s_.has_year() && !s_.tells_of_work_done() &&
      !s_.is(spot.first - 3, {"ik", "mijn", "eerste", "vorige", "laatste", "i", "my", "huidige"})) {
    return spot.wanted = true;
  }
  if (alone_with_country(spot)) return true;
  if (s_.is(spot.last, {"("}) && s_.digits(spot.last + 1) >= 1000 && s_.is(spot.last + 2, {")"})) {
    return true;
  }
  if (heads_letter(spot)) return true;
  // `reisafstand tot Alkmaar of Purmerend`
  if (s_.is(spot.first - 1, {"tot"}) &&
      s_.any(spot.first - 4, spot.first, {"reisafstand", "reizen", "reis", "afstand"})) {
    return spot.wanted = true;
  }
  // `niet verder dan Amsterdam of Hilversum`
  if (s_.is(spot.first - 1, {"dan", "of"}) && s_.any(spot.first - 5, spot.first, {"verder"}) &&
      s_.any(spot.first - 7, spot.first, {"niet", "nooit"})) {
    return spot.wanted = true;
  }
  if (applied_for(spot)) return spot.wanted = true;
  if (s_.has_year()) return s_.is(spot.last, {",", "("}) && s_.digits(spot.last + 1) >= 2050;
  if (!spot.wanted && !s_.any(s_.first(), s_.last(), {"voorkeur", "beschikbaar"})) return false;
  return s_.is(spot.first - 1,
               {"in", "te", "regio", "of", "or", ",", ":", "rond", "rondom", "en", "near", "around",
                ";", "and", "omgeving", "eventueel", "desnoods", "anders"});
}
/// `ik woon nu drie jaar in Delft`, `ik woon naast het station van Delft`
bool PlaceStanding::lives_near(const Spot& spot) const {
  const bool near = s_.is(spot.first - 1, {"van"}) &&
                    s_.is(spot.first - 2, {"station", "centrum", "buurt", "rand", "omgeving"});
  if (s_.has_year() || (!near && !s_.is(spot.first - 1, {"in", "te", "bij"}))) return false;
  for (std::int32_t at = spot.first - 2; at > spot.first - 9 && s_.has(at); --at) {
    if (s_.is(at, {"woon", "woont", "wonend", "wonende", "woonachtig", "live", "living"})) {
      return true;
    }
  }
  return false;
}

/// `met de trein, maximaal 45 minuten vanaf Zwolle`, `dicht bij huis (Heemstede)`
bool PlaceStanding::reached_from(const Spot& spot) const {
  if (s_.is(spot.first - 1, {"("}) && s_.is(spot.first - 2, {"huis", "thuis", "home"})) return true;
  if (!s_.is(spot.first - 1, {"vanaf", "vanuit", "from"}) || s_.has_year()) return false;
  if (spot.first - 1 == s_.first()) {  // `Vanuit Zutphen ben ik in 25 minuten in Deventer`
    for (std::int32_t i = spot.last; i < s_.last(); ++i) {
      if (s_.kind(i) == Lex::minute || s_.kind(i) == Lex::kilometre) return true;
    }
  }
  // `reist met de bus vanuit Dokkum naar Leeuwarden`
  if (s_.is(spot.last, {"naar", "to"}) &&
      s_.any(spot.first - 7, spot.first, {"reis", "reist", "reizen", "travel", "commute"})) {
    return true;
  }
  const Lex unit = s_.kind(spot.first - 2);
  return unit == Lex::minute || unit == Lex::kilometre ||
         s_.is(spot.first - 2, {"uur", "kwartier"});
}
/// `Doetinchem, 12 februari 2026` above a letter
bool PlaceStanding::heads_letter(const Spot& spot) const {
  constexpr std::size_t kHead = 8;
  const std::int32_t day = spot.last + 1;
  if (index_ >= kHead || spot.first != s_.first() || !s_.is(spot.last, {","})) return false;
  return s_.digits(day) >= 1 && s_.digits(day) <= 31 &&
         (s_.kind(day + 1) == Lex::month || s_.is(day + 1, {"-", "/"})) && day + 6 > s_.last();
}
/// `I am writing to ask whether you need people in Rotterdam`, `ik solliciteer bij u in Ede`
bool PlaceStanding::applied_for(const Spot& spot) const {
  if (s_.has_year() || !s_.is(spot.first - 1, {"in", "te"})) return false;
  return s_.any(s_.first(), spot.first,
                {"apply", "applying", "writing", "solliciteer", "solliciteren", "application"}) ||
         (s_.any(s_.first(), spot.first, {"uw", "jullie", "your"}) &&
          s_.any(s_.first(), spot.first,
                 {"bedrijf", "vestiging", "filiaal", "winkel", "company", "vacature", "team"}));
}
/// `Jan de Boer, Sneek, 06 ...` at the top, `24 uur, Sneek, vast` at the end.
bool PlaceStanding::alone_near_an_end(const Spot& spot) const {
  const std::size_t all = s_.text().sentences.size();
  const SectionKind kind = s_.sentence().section;
  if (!has_terms() && (kind == SectionKind::education || kind == SectionKind::courses)) {
    return false;
  }
  const bool near = has_terms() || index_ < 6 || index_ + 3 >= all || below_title_of_cv() ||
                    s_.sentence().section == SectionKind::header;
  // `Zwolle e.o.`, `Eindhoven area`
  std::int32_t last = spot.last;
  if (s_.is(last, {"e"}) && s_.is(last + 2, {"o"})) {
    last += s_.is(last + 3, {"."}) ? 4 : 3;
  } else if (s_.is(last, {"eo", "area", "region"})) {
    ++last;
  }
  return near && s_.alone(spot.first, last) && !s_.has_year() &&
         !s_.any(s_.first(), spot.first,
                 {"bij", "als", "eetcafe", "restaurant", "winkel", "supermarkt", "hotel", "bv"}) &&
         spot_follows_no_job(spot);
}
/// `CV` alone on the line above, behind a letter.
bool PlaceStanding::below_title_of_cv() const {
  if (!s_.cv() || index_ == 0) return false;
  const Sentence& above = s_.text().sentences[index_ - 1];
  return above.last - above.first <= 3 &&
         is_any(s_.text().tokens[above.first], {"cv", "curriculum", "resume"});
}
/// Hours, a contract or a distance: a line of wishes.
bool PlaceStanding::has_terms() const {
  for (std::int32_t i = s_.first(); i < s_.last(); ++i) {
    if (s_.kind(i) == Lex::hour || s_.kind(i) == Lex::kilometre) return true;
  }
  return false;
}
/// `Serveerster, Eetcafé De Vlint, Groningen`: two parts before the place and no number.
bool PlaceStanding::spot_follows_no_job(const Spot& spot) const {
  std::int32_t commas = 0;
  bool number = false;
  for (std::int32_t i = s_.first(); i < spot.first; ++i) {
    commas += s_.is(i, {","}) ? 1 : 0;
    number |= s_.kind(i) == Lex::number;
  }
  return commas < 2 || number;
}
/// A line that is the place: `Sneek`, `Nijmegen, Netherlands`.
bool PlaceStanding::alone_with_country(const Spot& spot) const {
  for (std::int32_t i = s_.first(); i < s_.last(); ++i) {
    if (i >= spot.first && i < spot.last) continue;
    const bool quarter =
        s_.is(i, {"zuid", "noord", "oost", "west", "centrum", "zuidoost", "nieuw"}) ||
        (i >= spot.last && s_.is(i, {"en", "omgeving", "omstreken"}));
    if (!s_.mark(i) && !quarter && !country(s_, i)) return false;
  }
  return true;
}

}  // namespace overstap::extract
