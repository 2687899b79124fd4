// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/places/place_standing.h"

/// Which name in a vacancy is the place of work.
namespace overstap::extract {

/// `in het centrum van Alkmaar`, `hartje Zutphen`
bool PlaceStanding::in_centre(std::int32_t i) const {
  return s_.is(i - 1, {"hartje"}) ||
         (s_.is(i - 1, {"van"}) &&
          s_.is(i - 2, {"centrum", "hart", "binnenstad", "rand", "buurt", "nabijheid",
                        "loopafstand", "fietsafstand", "station"}));
}

/// Of its history or of its customers.
bool PlaceStanding::of_the_firm(const Spot& spot) const {
  // `you live within 30 minutes of Utrecht`
  if (s_.is(spot.first - 1, {"of", "van", "from", "rond", "rondom"}) &&
      s_.any(spot.first - 6, spot.first, {"within", "binnen"}) &&
      s_.any(s_.first(), spot.first, {"live", "woont", "woonachtig", "woon"})) {
    return true;
  }
  // `van Harlingen tot Drachten`
  if (s_.is(spot.first - 1, {"tot", "naar", "to"}) &&
      s_.any(spot.first - 5, spot.first, {"van", "from"})) {
    return true;
  }
  // `De cursus is op acht dinsdagavonden in Zwolle`
  if (s_.any(s_.first(), s_.first() + 3, {"cursus", "training", "opleiding", "lessen", "examen"}) &&
      !s_.any(s_.first(), s_.last(), {"werk", "werkt", "werken", "vacature"})) {
    return true;
  }
  // `In 1987 begonnen in Weert`
  // `voor klanten als gemeente Rotterdam`
  if (s_.any(spot.first - 6, spot.first, {"klanten", "opdrachtgevers", "customers", "clients"})) {
    return true;
  }
  if (s_.any(s_.first(), s_.last(), {"opgericht", "begonnen", "ontstaan", "founded"}) &&
      s_.has_year()) {
    return true;
  }
  return false;
}

/// How sure a name in a vacancy is the place of work.
bool PlaceStanding::grade(const std::vector<Spot>& spots, Spot& spot) const {
  if (of_the_firm(spot)) return false;
  const std::int32_t before = s_.is(spot.first - 1, {":"}) ? spot.first - 2 : spot.first - 1;
  const bool employer = s_.sentence().section == SectionKind::employer;
  const bool listed = s_.is(spot.first - 1, {"en", "of", "and", "or", "/", ",", "-"}) &&
                      !spots.empty() && spots.back().sentence == index_ &&
                      spots.back().last == spot.first - 1;
  // `ons hoofdkantoor in Ede, jij werkt in Helmond`
  const bool at_work = s_.is(spot.first - 1, {"in", "te", "vanuit", "from"}) &&
                       s_.any(spot.first - 5, spot.first - 1,
                              {"werkt", "werken", "werk", "slag", "work", "gewerkt"});
  if (label_word(s_, before) || at_work ||
      (s_.is(spot.first - 1, {"van"}) && label_word(s_, spot.first - 2)) ||
      (s_.is(before, {"s"}) && label_word(s_, before - 2)) ||
      (label_word(s_, before - 1) && s_.is(before, {"in", "is", "te"})) ||
      s_.is(spot.last, {"als"})) {
    spot.strength = Strength::said;
  } else if (listed) {
    spot.strength = spots.back().strength;  // `in Zwolle en Leeuwarden`
  } else if (s_.is(spot.first - 1, {"uit"})) {
    spot.strength = Strength::plain;  // `wij zijn Zonnig Wonen uit Hoorn`
  } else if (s_.is(spot.first - 1, {"in", "te", "("}) || in_centre(spot.first) ||
             s_.alone(spot.first, spot.last)) {
    spot.strength = employer ? Strength::weak : Strength::plain;
  } else {
    spot.strength = Strength::weak;
  }
  return true;
}

}  // namespace overstap::extract
