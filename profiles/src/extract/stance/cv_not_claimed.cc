// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/stance/cv_not_claimed.h"

#include <algorithm>

namespace overstap::extract {

bool NotClaimed::told() const {
  const TokenRange behind{span_.end, item_.end}, next = after_;
  if (is_not_for_writer(behind) || is_hard({item_.begin, item_.end}) || is_pitfall() ||
      is_disliked() || was_not_there(behind)) {
    return true;
  }
  // "SAP (alleen meegekeken)"
  if (!next.empty() && is_any(at(next.begin), {"alleen", "enkel", "slechts", "only"}) &&
      has_word(next, {"meegekeken", "gezien", "bekeken", "gelezen", "seen", "watched"})) {
    return true;
  }
  // "Outbound sales in the last quarter - not my thing" was done.
  const bool alone = item_.begin == span_.begin && item_.end == span_.end;
  return alone && !next.empty() && (is_not_for_writer(next) || is_hard(next)) &&
         is_any(at(next.begin), {"niet", "niets", "dat", "not", "nothing", "that", "daar", "vind"});
}

/// "Mijn valkuil is dat ik ..."
bool NotClaimed::is_pitfall() const {
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
bool NotClaimed::was_not_there(TokenRange behind) const {
  for (std::uint32_t i = behind.begin; i + 2 < behind.end; ++i) {
    if (is_any(at(i), {"is", "was", "waren", "zijn"}) && at(i + 1).is("er")) {
      return (cues(i + 2) & kNot) != 0;
    }
  }
  return false;
}

/// "Een hekel aan verkopen", "not a fan of cold calling", "niet dol op bellen"
bool NotClaimed::is_disliked() const {
  for (std::uint32_t i = item_.begin; i + 1 < span_.begin; ++i) {
    const bool negated = has({item_.begin, i}, kNo | kNot);
    if (is_any(at(i), {"hekel", "afkeer", "hate", "dislike", "haat", "loathe"})) return !negated;
    const bool love = is_any(
        at(i), {"fan", "keen", "fond", "dol", "gek", "weg", "liefhebber", "kapot", "enthousiast"});
    if (love && negated && is_any(at(i + 1), {"of", "on", "op", "van", "over"})) return true;
  }
  return false;
}

bool NotClaimed::is_not_for_writer(TokenRange range) const {
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
  }
  return false;
}

bool NotClaimed::is_hard(TokenRange range) const {
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
