// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/stance/stance_finder.h"

namespace overstap::extract {

bool StanceFinder::denies(std::uint32_t token, std::uint32_t end) const {
  if (is_understatement(token, end) || denies_only_how(token, end)) return false;
  for (std::uint32_t i = token + 1; i < end && i <= token + 3; ++i) {
    const std::uint32_t cue = cues(i);
    // "presenteert niet graag"
    const bool unloved = family_ == ClaimFamily::skill && at(i).is("graag");
    if ((cue & kHarmless) != 0 && !unloved) return false;
    if ((cue & kUnfinished) != 0 && tells_of_school()) return false;
  }
  return true;
}

bool StanceFinder::tells_of_school() const {
  return family_ == ClaimFamily::requirement &&
         has({span_.begin, std::min(span_.end + 2, item_.end)}, kSchool);
}

bool StanceFinder::denied_in_item() const {
  if (!in_item(kNo | kNot | kExpired)) return false;
  for (std::uint32_t i = span_.begin; i > item_.begin; --i) {
    const std::uint32_t cue = cues(i - 1);
    if ((cue & kYet) != 0 || ends_negation(i - 1)) break;
    if ((cue & (kNo | kNot)) == 0) continue;
    // "niet zonder trots"
    if (negated_before(i - 1) || is_of_condition(i - 1)) break;
    if (denies(i - 1, item_.end)) return true;
    break;
  }
  for (std::uint32_t i = span_.begin; i < span_.end; ++i) {
    if ((cues(i) & (kNo | kNot)) != 0 && denies(i, item_.end)) return true;
    if ((cues(i) & kExpired) != 0 && !negated_before(i)) return true;
  }
  return denied_behind();
}

bool StanceFinder::is_of_condition(std::uint32_t token) const {
  bool subject = false;  // of the clause behind, where its verb stands first
  for (std::uint32_t i = token + 2; i < span_.end; ++i) subject |= (cues(i) & (kSelf | kWe)) != 0;
  const bool then = has_word({token + 1, span_.begin}, {"dan", "then"});
  if (!subject && !then) return false;
  return is_any(at(token), {"zonder", "without"}) ||
         (then && !is_any(at(token + 1), {"meer", "minder", "anders", "more", "less"})) ||
         is_any(at(item_.begin), {"als", "wanneer", "indien", "mocht", "wat", "wie", "waar", "lukt",
                                  "if", "when", "what", "whoever"});
}

bool StanceFinder::ends_negation(std::uint32_t token) const {
  if (is_any(at(token), {"dat", "die", "doch", "that", "which", "who", "if"})) return true;
  // "als je ervaring hebt", but "nooit als kok gewerkt".
  if (at(token).is("als")) {
    return token + 1 < span_.begin && ((cues(token + 1) & (kReader | kSelf)) != 0 ||
                                       is_any(at(token + 1), {"iemand", "de", "het", "er"}));
  }
  if (!is_any(at(token), {"en", "and"}) || token >= span_.begin) return false;
  if (token + 1 < span_.begin && (cues(token + 1) & (kHave | kSelf | kYet | kWish)) != 0) {
    return true;
  }
  if (begins_deed(token + 1) || is_deed_of_claim(token + 1)) return true;
  // "nog geen VCA en mijn Engels is matig", "geen auto en Duits gaat goed"
  if (token + 1 < span_.begin &&
      is_any(at(token + 1), {"mijn", "my", "er", "we", "wij", "hij", "zij", "she", "he", "they"})) {
    return true;
  }
  return span_.end < item_.end &&
         is_any(at(span_.end), {"is", "gaat", "spreek", "zijn", "beheers", "lukt", "are", "begrijp",
                                "versta", "was"}) &&
         !has({span_.end, item_.end}, kNot | kNo | kExpired);
}

bool StanceFinder::denied_behind() const {
  std::uint32_t subjects = 0;  // of verbs, not divided by "en"
  for (std::uint32_t i = span_.end; i < item_.end; ++i) {
    const std::uint32_t cue = cues(i);
    // "kom op tijd en ik vraag het als ik iets niet snap"
    const bool subject = i + 1 < item_.end && (cues(i + 1) & (kSelf | kReader)) != 0;
    if (is_any(at(i), {"en", "and", "als"}) && subject) return false;
    // "klanten bellen als ze niet thuis zijn"
    if (is_any(at(i), {"als", "if", "when"}) && i + 1 < item_.end &&
        is_any(at(i + 1),
               {"ze",  "zij", "hij",    "er",        "iemand",  "they",    "he",       "she",
                "een", "de",  "het",    "iets",      "klanten", "mensen",  "gasten",   "dingen",
                "a",   "the", "things", "customers", "people",  "someone", "something"})) {
      return false;
    }
    // "legt rustig uit en laat zich niet opjagen": who does one thing does another.
    if (is_any(at(i), {"en", "and"}) && i + 1 < item_.end && begins_deed(i + 1)) return false;
    // "bestellingen opnemen deden we op een handheld koken kan ik niet"
    if ((cue & (kSelf | kWe)) != 0) ++subjects;
    if (is_any(at(i), {"en", "of", "and", "or"})) subjects = 0;
    if (subjects > 1) return false;
    // "klanten die niet betalen", but "certificaten die ik niet heb"
    // and "hield de voorraad zo laag dat er nooit iets over de datum ging"
    if (is_any(at(i), {"die", "wie", "zodat", "who", "which", "wanneer", "dat", "that", "waarom",
                       "hoe", "why", "how"}) &&
        !subject)
      return false;
    if ((cue & kExpired) != 0 && !negated_before(i)) return true;
    // "Duits en niet Frans" denies what follows; "Duits spreek ik niet" what stands before.
    const bool joined = is_any(at(i - 1), {"en", "of", "and", "or", ",", "-", "/"});
    if ((cue & kNot) != 0 && !joined && denies(i, item_.end)) return true;
    if ((cue & kNo) != 0 && !joined && nothing_but_knowledge_behind(i)) return true;
    if (joined && (cue & (kNot | kNo)) != 0) return false;
  }
  return false;
}

bool StanceFinder::begins_deed(std::uint32_t token) const {
  return is_any(
      at(token),
      {"blijf",   "blijft",  "houd",    "houdt",    "laat",   "raak",   "raakt",   "ga",
       "gaat",    "vergeet", "verlies", "verliest", "maak",   "maakt",  "doe",     "doet",
       "geef",    "geeft",   "neem",    "neemt",    "durf",   "durft",  "zeg",     "zegt",
       "schrik",  "schrikt", "stay",    "stays",    "keep",   "keeps",  "never",   "don",
       "werk",    "werkt",   "help",    "helpt",    "los",    "lost",   "pak",     "pakt",
       "zorg",    "zorgt",   "luister", "weet",     "had",    "hadden", "was",     "waren",
       "ben",     "deed",    "zorgde",  "zorgden",  "maakte", "hield",  "hielp",   "loste",
       "nam",     "gaf",     "kreeg",   "kwam",     "ging",   "stond",  "wist",    "werkte",
       "bleef",   "liet",    "vergat",  "verloor",  "raakte", "miste",  "stuurde", "belde",
       "regelde", "schreef", "hoefde",  "made",     "kept"});
}

bool StanceFinder::is_deed_of_claim(std::uint32_t token) const {
  const std::string_view key = at(token).key;
  return family_ == ClaimFamily::skill && token == span_.begin && span_.end > token + 1 &&
         (key.ends_with("de") || key.ends_with("te"));
}

bool StanceFinder::nothing_but_knowledge_behind(std::uint32_t token) const {
  for (std::uint32_t i = token + 1; i < item_.end; ++i) {
    const bool fits = at(i).kind != TokenKind::word ||
                      (cues(i) & (kKnowledge | kHave | kRequired | kWished)) != 0 ||
                      is_any(at(i), {"kaas", "gegeten", "benul", "idee", "clue", "raad", "kijk",
                                     "aanleg", "talent", "gebruik", "gemaakt", "enkele", "enige",
                                     "opgedaan", "mee", "van"});
    if (!fits) return false;
  }
  return true;
}

bool StanceFinder::denied_in_list() const {
  if (!in_sentence(kNo) || is_any(at(item_.begin), {"yet", "still", "toch", "though"}))
    return false;
  constexpr std::uint32_t kAnew = kHave | kSelf | kYet | kWish | kLearn | kReader;
  std::uint32_t lead = item_.begin;
  while (lead > clause_.begin && (cues(lead - 1) & kNo) == 0) {
    if ((cues(--lead) & kAnew) != 0) return false;
  }
  if (lead == clause_.begin || lead == item_.begin || !denies(lead - 1, clause_.end)) return false;
  const bool without = is_any(at(lead - 1), {"zonder", "without"});
  for (std::uint32_t i = lead; i < clause_.end; ++i) {
    if ((cues(i) & (kAnew | kNo | kNot)) != 0) return false;
    const bool closes =
        is_any(at(i), {"of", "noch", "or", "nor"}) || (without && is_any(at(i), {"en", "and"}));
    if (closes) return clauses_.item_around(i, i + 1).end >= span_.end;
  }
  return false;
}

bool StanceFinder::denied_at_end_of_list() const {
  constexpr std::uint32_t kVerb = kHave | kSelf | kNo | kNot | kWish | kLearn | kYet | kExpired;
  if (!in_sentence(kNot) || in_item(kVerb)) return false;
  for (std::uint32_t begin = item_.end + 1; begin < clause_.end;) {
    const TokenRange next = clauses_.item_around(begin, begin + 1);
    if (has(next, kVerb)) {
      std::uint32_t verb = next.begin;
      while ((cues(verb) & kVerb) == 0) ++verb;
      return (cues(verb) & kHave) != 0 && has_word({next.begin, verb}, {"en", "of", "and", "or"}) &&
             has({verb, next.end}, kNot) && has({verb, next.end}, kSelf);
    }
    begin = next.end + 1;
  }
  return false;
}

TokenRange StanceFinder::before_bracket() const {
  const std::uint32_t begin = clause_.begin;
  const std::uint32_t first = clauses_.sentence().first;
  if (begin < first + 2 || !at(begin - 1).is("(")) return {};
  return {clauses_.item_around(begin - 2, begin - 1).begin, begin - 1};
}

TokenRange StanceFinder::behind_bracket() const {
  const std::uint32_t end = clause_.end;
  if (before_bracket().empty() || end + 1 >= clauses_.sentence().last || !at(end).is(")")) {
    return {};
  }
  if ((cues(end + 1) & (kHard | kComma)) != 0) return {};
  return clauses_.item_around(end + 1, end + 2);
}

bool StanceFinder::denied_outside() const {
  if (!in_sentence(kNo)) return false;
  const TokenRange before = before_bracket();
  for (std::uint32_t i = before.end; i > before.begin; --i) {
    const std::uint32_t cue = cues(i - 1);
    if ((cue & (kYet | kComma)) != 0 || ends_negation(i - 1)) return false;
    if ((cue & kNo) != 0) return denies(i - 1, before.end);
  }
  return false;
}

/// "Diploma Beveiliger (niveau 2). Dat is ...": a note in brackets that ends the sentence is
/// passed.
std::uint32_t StanceFinder::behind_note(std::uint32_t end) const {
  constexpr std::uint32_t kShortNote = 4;
  const std::uint32_t last = clauses_.sentence().last;
  if (end >= last || !at(end).is("(")) return end;
  std::uint32_t close = end + 1;
  while (close < last && !at(close).is(")")) ++close;
  const bool ends = close + 1 >= last || (close + 2 >= last && at(close + 1).is("."));
  return ends && close <= end + kShortNote && close < last ? last : end;
}

TokenRange StanceFinder::referring() const {
  constexpr std::uint32_t kOwn = kHave | kReader | kWe | kMust | kRequired | kWished | kNo | kNot;
  const std::uint32_t end = clause_.end;
  if (has({item_.end, end}, kOwn)) return {};
  const TokenRange next = clauses_.next_clause(behind_note(end));
  if (next.empty()) return {};
  // "Rijbewijs C en code 95 (dat laatste is verplicht)"
  const bool of_last = next.begin + 1 < next.end && is_any(at(next.begin + 1), {"laatste"});
  if (of_last && has_word({span_.end, item_.end}, {"en", "of", "and", "or"})) return {};
  // "...: zonder deze diploma's mag u dit volgens de wet niet doen"
  const bool without = is_any(at(next.begin), {"zonder", "without"}) && next.end > next.begin + 1;
  const bool pronoun =
      is_any(at(without ? next.begin + 1 : next.begin),
             {"dat", "dit", "die", "deze", "beide", "allebei", "this", "that", "these", "both"});
  return pronoun ? next : TokenRange{};
}

std::uint32_t StanceFinder::comment_cues(TokenRange& comment) const {
  comment = after_;
  if (comment.empty() || !clauses_.is_comment(comment)) return kNone;
  return clauses_.cues_in(comment);
}

}  // namespace overstap::extract
