// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/vacancy_gift.h"

namespace overstap::extract {

bool Gift::given() const {
  const TokenRange clause = clauses_.clause_around(span_.begin, span_.end);
  for (std::uint32_t i = clause.begin; i + 1 < clause.end; ++i) {
    const bool pair = ((cues(i) & kWe) != 0 && (cues(i + 1) & kGive) != 0) ||
                      ((cues(i) & kGive) != 0 && (cues(i + 1) & kWe) != 0);
    // "Tappen leren wij je"
    // "... betalen wij"
    const bool at_end = (cues(i + 1) & kWe) != 0 && i < item_.end && ends_item(i + 2);
    const bool to_reader = i + 2 < clause.end && (cues(i + 2) & kReader) != 0 &&
                           clauses_.sentence().section != SectionKind::tasks;
    if (pair && (i < span_.end || to_reader || at_end)) return true;
    if (gives_reader(i, clause.begin) && i < span_.begin) return true;
    if (family_ == ClaimFamily::skill && i < span_.begin && learns(i, clause.begin)) return true;
    if (is_any(at(i), {"krijg", "krijgt"}) && i < span_.begin) return !has_word(item_, {"te"});
  }
  return given_in_item();
}

/// "waarin je alles leert over", but "je leert klanten".
bool Gift::learns(std::uint32_t token, std::uint32_t begin) const {
  return is_any(at(token), {"leert", "leer"}) && has({begin, token + 2}, kReader) &&
         is_any(at(token + 1), {"over", "alles", "je", "jij", "hoe", "om", "werken"});
}

bool Gift::gives_reader(std::uint32_t token, std::uint32_t begin) const {
  if ((cues(token + 1) & kReader) == 0) return false;
  if ((cues(token) & kGive) != 0) return token == begin;
  return is_any(at(token), {"helpen", "begeleiden"}) &&
         (token == begin || (cues(token - 1) & kWe) != 0);
}

bool Gift::ends_item(std::uint32_t token) const {
  while (token < item_.end && (at(token).kind == TokenKind::mark || at(token).is("voor") ||
                               (cues(token) & kReader) != 0)) {
    ++token;
  }
  return token >= item_.end;
}

TokenRange Gift::behind_if() const {
  for (std::uint32_t i = span_.end; i < item_.end; ++i) {
    if (at(i).is("dan")) return {i, item_.end};
  }
  return clauses_.after(item_.end);
}

bool Gift::given_later() const {
  if (family_ != ClaimFamily::requirement) return false;
  const bool open = has(item_, kNo | kNeedNot) || !has(item_, kHave | kReader | kRequired) ||
                    has_word(item_, {"start", "begin", "volg", "haal"});
  if (!open || has_word(item_, {"of", "or"})) return false;
  const TokenRange next = behind_if();
  for (std::uint32_t i = next.begin; i + 1 < next.end; ++i) {
    const bool gives = (cues(i) & kGive) != 0 || at(i).is("regelen");
    const bool pair =
        ((cues(i) & kWe) != 0 && (cues(i + 1) & kGive) != 0) || (gives && (cues(i + 1) & kWe) != 0);
    if (pair) {
      return has_word({i, next.end},
                      {"boeken", "examen", "examens", "cursus", "opleiding", "training", "kosten",
                       "lesgeld", "dat", "die", "deze", "hem", "het", "course", "exam", "it"});
    }
    const bool got = is_any(at(i), {"haal", "behaal", "leer", "volg", "krijg", "doe", "regelen"});
    if (got && (cues(i + 1) & (kReader | kWe)) != 0) {
      return has_word({next.begin, std::min(next.begin + 2, next.end)}, {"dat", "die", "dan"});
    }
  }
  return false;
}

bool Gift::given_in_item() const {
  // "heb je al of haal je bij ons" asks for it.
  if (has_word(item_, {"of", "or"}) && has_word(item_, {"heb", "hebt", "have", "bezit"})) {
    return false;
  }
  for (std::uint32_t i = item_.begin; i + 1 < item_.end; ++i) {
    if (at(i).is("intern") && at(i + 1).is("halen")) return true;
    if (at(i).is("via") && at(i + 1).is("ons")) return true;
    if (at(i).is("onze") && at(i + 1).is("kosten")) return true;
    if (is_any(at(i), {"bij", "with"}) && is_any(at(i + 1), {"ons", "us"}) &&
        has_word(item_, {"leer", "leert", "leren", "haal", "haalt", "halen", "learn", "behaal",
                         "behaalt", "behalen", "doen", "volgen", "volg", "volgt", "get"})) {
      return true;
    }
  }
  return false;
}

}  // namespace overstap::extract
