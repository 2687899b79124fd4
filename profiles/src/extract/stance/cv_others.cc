// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/stance/cv_others.h"

#include <algorithm>

#include "profiles/src/extract/text/fixed_words.h"

namespace overstap::extract {
namespace {

/// Colleagues, chiefs and departments.
constexpr FixedWords<bool, 128> kColleagues{
    {{true,
      "collega|collegas|teamleider|teamleidster|chef|baas|manager|leidinggevende|ander|"
      "anderen|anders|hoofdkantoor|planner|boss|others|begeleider|begeleidster|boekhouder|"
      "boekhoudster|accountant|directie|directeur|directrice|kok|secretaresse|"
      "bedrijfsleider|bedrijfsleidster|eigenaar|eigenares|supervisor|owner|director|"
      "colleague|colleagues|hr|backoffice|buitendienst|accountmanager|werkgever|coordinator|"
      "coordinatrice|ploegleider|ploegbaas|voorman|uitvoerder|mentor|praktijkbegeleider|"
      "patron|stagebegeleider|personeelszaken|else"}}};

}  // namespace

bool Others::take_it() const {
  const TokenRange behind{span_.end, item_.end}, next = after_;
  if (leaves_it(behind) || done_by_another(behind) || went_to_another(behind) ||
      is_hard({item_.begin, item_.end}) || does_it() || is_pitfall() || is_outsourced() ||
      is_disliked() || was_not_there(behind)) {
    return true;
  }
  // "Vergaderingen notuleren: dat deed mijn collega"
  if (!next.empty() && is_any(at(next.begin), {"dat", "die", "dit", "that"}) &&
      done_by_another({next.begin + 1, next.end})) {
    return true;
  }
  // "SAP (alleen meegekeken)"
  if (!next.empty() && is_any(at(next.begin), {"alleen", "enkel", "slechts", "only"}) &&
      has_word(next, {"meegekeken", "gezien", "bekeken", "gelezen", "seen", "watched"})) {
    return true;
  }
  // "Outbound sales in the last quarter - not my thing" was done.
  const bool alone = item_.begin == span_.begin && item_.end == span_.end;
  return alone && !next.empty() && (leaves_it(next) || is_hard(next)) &&
         is_any(at(next.begin), {"niet", "niets", "dat", "not", "nothing", "that", "daar", "vind"});
}

/// "handled by the back office"
bool Others::does_it() const {
  const std::uint32_t least = span_.begin - std::min(span_.begin - item_.begin, 2U);
  return has_word({least, span_.begin}, {"by", "door"}) &&
         has_word({item_.begin, least}, {"were", "was", "is", "are", "werd", "werden", "wordt"});
}

/// "Mijn valkuil is dat ik ..."
bool Others::is_pitfall() const {
  if (has_word(span_, {"verbeterpunten", "ontwikkelpunten"}) &&
      item_.end < clauses_.sentence().last && at(item_.end).is(":")) {
    return true;
  }
  for (std::uint32_t i = clause_.begin; i + 1 < span_.begin; ++i) {
    if (is_any(at(i), {"valkuil", "zwakte", "weakness", "pitfall", "leerpunt", "verbeterpunt",
                       "ontwikkelpunt", "aandachtspunt"})) {
      return is_any(at(i + 1), {"is", "blijft", "was"});
    }
  }
  return false;
}

/// "Verkoopdoelen waren er niet"
bool Others::was_not_there(TokenRange behind) const {
  for (std::uint32_t i = behind.begin; i + 2 < behind.end; ++i) {
    if (is_any(at(i), {"is", "was", "waren", "zijn"}) && at(i + 1).is("er")) {
      return (cues(i + 2) & kNot) != 0;
    }
  }
  return false;
}

/// "Een hekel aan verkopen", "not a fan of cold calling", "niet dol op bellen"
bool Others::is_disliked() const {
  for (std::uint32_t i = item_.begin; i + 1 < span_.begin; ++i) {
    const bool negated = has({item_.begin, i}, kNo | kNot);
    if (is_any(at(i), {"hekel", "afkeer", "hate", "dislike", "haat", "loathe"})) return !negated;
    const bool love = is_any(
        at(i), {"fan", "keen", "fond", "dol", "gek", "weg", "liefhebber", "kapot", "enthousiast"});
    if (love && negated && is_any(at(i + 1), {"of", "on", "op", "van", "over"})) return true;
  }
  return false;
}

bool Others::leaves_it(TokenRange range) const {
  for (std::uint32_t i = range.begin; i + 2 < range.end; ++i) {
    const Token &second = at(i + 1), &third = at(i + 2);
    if (at(i).is("niets") && second.is("voor") && is_any(third, {"mij", "me", "hem", "haar"})) {
      return true;
    }
    // "Excel is een ander verhaal"
    if (is_any(at(i), {"is", "zijn"}) && is_any(at(i + 2), {"ander", "andere", "different"}) &&
        has_word({i + 2, range.end}, {"verhaal", "koek", "story"})) {
      return true;
    }
    if (is_any(at(i), {"lijkt", "lijken"}) && is_any(second, {"me", "mij", "hem", "haar"}) &&
        is_any(third, {"niks", "niets", "niet", "vreselijk"})) {
      return true;
    }
    const bool own = is_any(at(i), {"niet", "not"}) && is_any(second, {"mijn", "my", "zijn"});
    if (own && is_any(third, {"ding", "thing"})) return true;
    if (is_any(at(i), {"laat", "liet", "leave", "left"}) && names_another({i + 1, range.end}) &&
        has_word({i, range.end}, {"over", "to"})) {
      return true;
    }
  }
  return false;
}

bool Others::names_another(TokenRange range) const {
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    if (kColleagues.holds(at(i).hash)) return true;
  }
  for (std::uint32_t i = range.begin; i + 1 < range.end; ++i) {
    if (is_any(at(i), {"p", "back", "head", "hoofd", "team"}) &&
        is_any(at(i + 1), {"&", "office", "lead", "afdeling", "leader"})) {
      return true;
    }
  }
  return false;
}

/// "Roosters maakte zijn chef", "my manager did the rosters"
bool Others::done_by_another(TokenRange behind) const {
  constexpr std::uint32_t kNear = 4;
  const auto deed = [this](std::uint32_t i) {
    return is_any(at(i),
                  {"deed",       "deden",     "doet",     "doen",    "maakte", "maakt", "regelde",
                   "regelt",     "verzorgde", "verzorgt", "did",     "made",   "does",  "makes",
                   "behandelde", "behandelt", "beheerde", "beheert", "plande", "plant", "bestelde",
                   "bestelt",    "handled",   "handles",  "nam",     "neemt",  "namen", "pakte",
                   "pakt",       "hield",     "houdt",    "took",    "takes"});
  };
  const std::uint32_t article =
      span_.begin > item_.begin && is_any(at(span_.begin - 1), {"the", "all", "de"}) ? 1 : 0;
  // "My supervisor dealt with complaints"
  if (span_.begin > item_.begin + 2 && is_any(at(span_.begin - 1), {"with"}) &&
      is_any(at(span_.begin - 2), {"dealt", "deals"}) &&
      is_any(at(item_.begin), {"my", "the", "our"})) {
    return names_another({item_.begin, span_.begin});
  }
  const bool verb_before = span_.begin > item_.begin + article && deed(span_.begin - article - 1);
  if (verb_before && is_any(at(item_.begin), {"my", "the", "mijn", "de"})) {
    return span_.begin - item_.begin <= kNear && names_another({item_.begin, span_.begin});
  }
  const bool verb_inside = deed(span_.end - 1);
  if (behind.empty() || (!verb_inside && !deed(behind.begin))) return false;
  for (std::uint32_t i = behind.begin; i < std::min(behind.end, behind.begin + kNear); ++i) {
    if ((cues(i) & kSelf) != 0 || is_any(at(i), {"met", "voor", "with", "for"})) return false;
    if (names_another({i, i + 1})) return true;
  }
  return false;
}

/// "Was uitbesteed", "voor de lonen hadden we een extern bureau"
bool Others::is_outsourced() const {
  if (has_word(item_, {"uitbesteed", "uitbesteedden", "outsourced"})) return true;
  if (!is_any(at(item_.begin), {"voor", "for"})) return false;
  for (std::uint32_t i = span_.end; i + 1 < item_.end; ++i) {
    if (!is_any(at(i), {"hadden", "hebben", "had"}) || (cues(i + 1) & kWe) == 0) continue;
    return has_word({i, item_.end}, {"bureau", "bedrijf", "firma"}) ||
           names_another({i, item_.end});
  }
  return false;
}

bool Others::went_to_another(TokenRange behind) const {
  constexpr std::uint32_t kFar = 5;
  if (has({item_.begin, item_.end}, kSelf)) return false;
  for (std::uint32_t i = behind.begin; i + 2 < behind.end; ++i) {
    const TokenRange way{i + 1, std::min(behind.end, i + kFar)};
    const TokenRange whose{i + 2, std::min(behind.end, i + kFar + 2)};
    if (took_way(i, way) && names_another(whose)) return true;
    if (is_any(at(i), {"kwam", "kwamen", "came"}) && has_word(way, {"van", "from"}) &&
        has_word(whose, {"hoofdkantoor", "head"})) {
      return true;
    }
  }
  return was_done_by_another(behind);
}

/// "ging via", "lag bij", "mocht alleen", "was voorbehouden aan", "was voor"
bool Others::took_way(std::uint32_t token, TokenRange way) const {
  const Token& verb = at(token);
  if (is_any(verb, {"ging", "gingen", "gaat", "gaan", "liep", "liepen", "loopt", "lopen"})) {
    return has_word(way, {"via"});
  }
  if (is_any(verb, {"lag", "lagen", "ligt", "liggen", "bleef", "bleven"})) {
    return has_word(way, {"bij"});
  }
  if (is_any(verb, {"mocht", "mochten", "mag", "voorbehouden", "kon"})) {
    return has_word(way, {"alleen", "enkel", "aan", "only"});
  }
  return is_any(verb, {"was", "is"}) && at(span_.end - 1).key.ends_with("en") &&
         at(token + 1).is("voor");
}

/// "were handled by the back office", "werd door mijn chef gedaan"
bool Others::was_done_by_another(TokenRange behind) const {
  for (std::uint32_t i = behind.begin; i + 2 < behind.end; ++i) {
    if (!is_any(at(i), {"werd", "werden", "wordt", "worden", "were", "was", "is", "are"})) continue;
    const TokenRange then{i, behind.end};
    const bool done =
        has_word(then, {"gedaan",      "gemaakt",   "geregeld",  "verzorgd",   "afgehandeld",
                        "opgepakt",    "behandeld", "opgesteld", "uitgevoerd", "overgenomen",
                        "bijgehouden", "handled",   "done",      "made",       "taken",
                        "managed",     "dealt",     "prepared",  "arranged",   "left"});
    return done && has_word(then, {"door", "by", "to"}) && names_another(then);
  }
  return false;
}

bool Others::is_hard(TokenRange range) const {
  // "Klachten vond ik eerst eng, nu los ik ze op", "presenteren vind ik eng maar ik doe het"
  const bool overcome =
      has_word(range, {"eerst", "vroeger", "begin", "first", "ooit"}) ||
      (range.end < clauses_.sentence().last && is_any(at(range.end), {"maar", "but"}));
  if (overcome || has(range, kNo | kNot)) return false;
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    const TokenRange behind{i + 1, range.end};
    const bool told =
        (is_any(at(i), {"weinig", "little"}) && has_word(range, {"op", "affection"}) &&
         !has(clauses_.next_clause(range.end), kWish) &&
         has_word(range, {"heb", "heeft", "hebben", "has"}) && has_word(range, {"met", "for"})) ||
        (is_any(at(i), {"vind", "vindt", "vond", "find", "finds", "found"}) &&
         has_word(behind, {"lastig", "moeilijk", "eng", "vervelend", "hard", "difficult",
                           "lastiger", "moeilijker", "tricky", "spannend"})) ||
        (is_any(at(i), {"gaat", "ging"}) && has_word(behind, {"minder", "slecht"}) &&
         has_word(behind, {"af"})) ||
        (is_any(at(i), {"kost", "heb", "heeft"}) && has_word(behind, {"moeite"}) &&
         has_word(range, {"me", "mij", "met", "mee", "haar", "hem"}));
    if (!told) continue;
    const TokenRange between{std::min(i, span_.end), std::max(i, span_.begin)};
    return !has_word(between, {"en", "and"});
  }
  return false;
}

}  // namespace overstap::extract
