// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/stance/cv_learning.h"

namespace overstap::extract {

bool Learning::being_learnt() const {
  for (std::uint32_t i = span_.end; i + 1 < item_.end; ++i) {
    // "ben Excel aan het leren", "SQL nog te leren"
    const bool now = at(i).is("het") && i > span_.end && at(i - 1).is("aan");
    const bool yet = at(i).is("te") && i > span_.end && at(i - 1).is("nog");
    if ((now || yet) && is_any(at(i + 1), {"leren", "aanleren"})) return true;
  }
  const TokenRange comment = after_;
  if (!comment.empty()) {
    const bool comma = at(comment.begin - 1).is(",");
    if (runs_now(comment) || tells_of_learning(comment, comma) || takes_course_now(comment)) {
      return true;
    }
  }
  if (clause_.end != item_.end) return false;
  const TokenRange next = clauses_.next_clause(clause_.end);
  return !next.empty() && tells_of_learning(next, true);
}

bool Learning::runs_now(TokenRange comment) const {
  if (comment.end > comment.begin + 5) return false;
  if (is_any(at(comment.begin), {"loopt", "lopend", "ongoing"})) return true;
  const bool starts =
      has_word(comment, {"begonnen", "start", "begint", "starts", "gestart", "progress", "loopt"});
  return starts && (in_item(kTraining) || has(comment, kTraining)) && !has(comment, kNo | kNot);
}

/// "taking an online class right now", "volg ik nu een avondcursus in", "evening classes since
/// May", "ben ik mezelf aan het aanleren"
bool Learning::takes_course_now(TokenRange comment) const {
  if (at(comment.begin - 1).is(",") || has(comment, kNo | kNot)) return false;
  bool course = false, now = false;
  for (std::uint32_t i = comment.begin; i < comment.end; ++i) {
    if (is_any(at(i), {"gehaald", "behaald", "afgerond", "gevolgd", "gedaan", "gehad", "geleden",
                       "voltooid", "geslaagd", "finished", "completed", "done", "passed", "ago"})) {
      return false;
    }
    const bool self_taught = at(i).is("aan") && i + 2 < comment.end && at(i + 1).is("het") &&
                             is_any(at(i + 2), {"leren", "aanleren", "oefenen", "studeren"});
    if (self_taught) return true;
    course |= is_course(i);
    now |= is_any(at(i),
                  {"nu",       "now",      "momenteel",  "currently",    "moment",   "since",
                   "sinds",    "halfway",  "halverwege", "bezig",        "loopt",    "volg",
                   "volgt",    "taking",   "doing",      "following",    "gestart",  "begonnen",
                   "started",  "enrolled", "aangemeld",  "ingeschreven", "underway", "binnenkort",
                   "progress", "doe",      "krijg",      "attending"});
  }
  return course && now;
}

/// "cursus", "avondcursus", "rijlessen"
bool Learning::is_course(std::uint32_t token) const {
  if ((cues(token) & kTraining) != 0) return true;
  const std::string_view key = at(token).key;
  return key.ends_with("cursus") || key.ends_with("training") || key.ends_with("opleiding") ||
         key.ends_with("lessen") || key.ends_with("workshop") ||
         is_any(at(token), {"les", "class", "classes", "lesson", "lessons", "tutorial", "tutorials",
                            "bootcamp"});
}

/// "Rijbewijs: theorie gehaald", "rijbewijs B (aan het lessen)"
bool Learning::takes_driving_lessons() const {
  if (family_ != ClaimFamily::requirement ||
      !has_word(span_, {"rijbewijs", "licence", "license"}) || in_item(kNo | kNot)) {
    return false;
  }
  const TokenRange sentence{clauses_.sentence().first, clauses_.sentence().last};
  return has_word({span_.end, std::min(span_.end + 8, sentence.end)},
                  {"theorie", "theoriecertificaat", "theorieexamen", "lessen", "lessend", "rijles",
                   "rijlessen", "afrijden", "praktijkexamen", "lessons"});
}

/// "Mijn BHV haal ik in december"
bool Learning::will_be_got() const {
  if (family_ != ClaimFamily::requirement ||
      has_word(item_, {"elk", "ieder", "elke", "jaarlijks"})) {
    return false;
  }
  for (std::uint32_t i = span_.end; i + 1 < item_.end; ++i) {
    if (is_any(at(i), {"haal", "behaal"}) && (cues(i + 1) & kSelf) != 0) {
      return !has({i, item_.end}, kNo | kNot);
    }
  }
  return false;
}

bool Learning::tells_of_learning(TokenRange range, bool with_pronoun) const {
  if (range.end > range.begin + 12 || has(range, kNo | kNot)) return false;
  const bool pronoun = has_word(
      range, {"daar", "dat", "die", "er", "dit", "hierin", "daarin", "it", "that", "this"});
  if (with_pronoun && !pronoun) return false;
  if (has(range, kWish) &&
      has_word(range, {"leren", "learn", "cursus", "training", "opleiding", "verdiepen",
                       "bijscholen", "opfrissen", "bekwamen", "ontwikkelen", "course"})) {
    return true;
  }
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    const bool learns = is_any(at(i), {"leer", "leert", "learning", "bezig", "studeer", "volg",
                                       "volgt", "studying", "leren"});
    if (learns && i < range.begin + 6) return nothing_else(i, range.end);
  }
  return false;
}

bool Learning::nothing_else(std::uint32_t token, std::uint32_t end) const {
  for (std::uint32_t i = token + 1; i < end; ++i) {
    const bool fits = at(i).kind != TokenKind::word ||
                      (cues(i) & (kFiller | kTraining | kSelf)) != 0 ||
                      is_any(at(i), {"nu", "now", "momenteel", "moment", "at", "right", "mee",
                                     "thuis", "online", "zelf", "mezelf", "myself", "currently",
                                     "met", "with", "steeds", "volop", "op", "aan"});
    if (!fits) return false;
  }
  return true;
}

bool Learning::takes_course(std::uint32_t token) const {
  const Token& word = at(token);
  // "in opleiding voor rijbewijs C"
  if (is_any(word, {"opleiding", "training"}) && token > item_.begin && at(token - 1).is("in") &&
      family_ != ClaimFamily::occupation) {
    return token + 1 < span_.begin && is_any(at(token + 1), {"voor", "for"});
  }
  // "aan Wft Zorg werk ik nog"
  if (word.is("werk") && token + 2 < item_.end && token >= span_.end &&
      (cues(token + 1) & kSelf) != 0 && is_any(at(token + 2), {"nog", "nu", "momenteel"})) {
    return span_.begin > item_.begin && at(span_.begin - 1).is("aan");
  }
  // "getting to grips with Salesforce", "getting the hang of it"
  if (is_any(word, {"grips", "hang"}) && token > item_.begin + 1) {
    return has_word({token - 2, token}, {"getting", "get"}) ||
           (token > item_.begin + 2 && at(token - 3).is("getting"));
  }
  // "ben me aan het verdiepen in SQL"
  if (is_any(word, {"verdiepen", "inlezen", "oefenen", "aanleren", "bekwamen", "studeren"})) {
    return token >= item_.begin + 2 && at(token - 1).is("het") && at(token - 2).is("aan");
  }
  if (is_any(word, {"les", "lessen", "classes", "lessons"})) {
    const std::uint32_t least = token - std::min(token - item_.begin, 4U);
    return has_word({least, token}, {"heb", "heeft", "krijg", "krijgt", "neem", "neemt", "volg",
                                     "have", "taking", "take"}) &&
           !has_word(item_, {"gegeven", "gehad", "gevolgd", "given"});
  }
  if (is_any(word, {"teaching", "leert", "leer"})) {
    return token + 1 < item_.end && is_any(at(token + 1), {"myself", "mezelf", "zichzelf"});
  }
  if (!in_item(kTraining)) return false;
  if (is_any(word, {"doe", "doet", "doing", "krijg", "krijgt", "start", "begin"})) {
    return has({token, std::min(token + 6, item_.end)}, kTraining) &&
           !has_word({token, item_.end}, {"geven", "aan"});
  }
  if (!is_any(word, {"aangemeld", "ingeschreven", "aanmelden", "inschrijven", "aanvragen",
                     "aangevraagd", "enrolled", "registered"})) {
    return false;
  }
  const std::uint32_t near = token - std::min(token - clauses_.sentence().first, 5U);
  return has_word({near, std::min(token + 6, clauses_.sentence().last)},
                  {"cursus", "training", "opleiding", "workshop", "course", "scholing", "cursussen",
                   "trainingen", "courses"});
}

}  // namespace overstap::extract
