// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/stance/vacancy_wish.h"

namespace overstap::extract {

bool Wish::told() const {
  if (wished_in_item() || wished_last(item_)) return true;
  return dan_is_dat() && !answered_by_demand() && !of_what_follows(item_.end);
}

bool Wish::found(bool of_claim, std::uint32_t behind) const {
  if (asked_behind() || answered_by_demand()) return false;
  if (of_claim) return true;
  if (wished_outside() || led_by_wish() || would_be()) return true;
  if (of_what_follows(item_.end)) return false;
  if ((behind & kWished) != 0 && (behind & kNot) == 0) return true;
  TokenRange comment = after_;
  if ((behind & kWishedLast) != 0 && wished_last(comment)) return true;
  return also_wished() || wished_in_list();
}

/// "... gewenst, lezen is nodig": what is said last of the claim.
bool Wish::asked_behind() const {
  if (!in_item(kRequired)) return false;
  for (std::uint32_t i = span_.end; i < item_.end; ++i) {
    const std::uint32_t cue = cues(i);
    if ((cue & (kWished | kWishedLast | kNo | kNot | kNeedNot)) != 0) return false;
    if ((cue & kRequired) != 0) return i > span_.end && is_any(at(i - 1), {"is", "zijn", "are"});
  }
  return false;
}

bool Wish::wished_in_item() const {
  if (!in_item(kWished) || denied_wish(item_)) return false;
  for (std::uint32_t i = item_.begin; i < item_.end; ++i) {
    if ((cues(i) & kWished) != 0 && !begins_another(i) && !of_what_follows(i)) return true;
  }
  return false;
}

/// "mbo-3 en het liefst ervaring in de bouw": the wish is what follows.
bool Wish::begins_another(std::uint32_t token) const {
  if (!is_any(at(token), {"liefst", "voorkeur", "preferably", "ideally", "idealiter"})) {
    return false;
  }
  while (token > span_.end && is_any(at(token - 1), {"het", "bij", "most"})) --token;
  return token > span_.end && is_any(at(token - 1), {"en", "and"});
}

/// "Je hebt rijbewijs B en een heftruckcertificaat is een pre", "en indien je C hebt, is dat een
/// pre": the wish is not of what the reader has.
bool Wish::of_what_follows(std::uint32_t token) const {
  const TokenRange before{item_.begin, span_.begin};
  if (!has(before, kReader) || !(has(before, kHave) || has_word(before, {"beschikt"})))
    return false;
  bool another = false;
  for (std::uint32_t i = span_.end; i + 1 < token; ++i) {
    if (another && at(i).is("is")) return true;
    if (!is_any(at(i), {"en", "and"})) continue;
    if (is_any(at(i + 1), {"indien", "als", "if"})) return true;
    another = !is_any(at(i + 1), {"dat", "dit", "that", "this", "het"});
  }
  return false;
}

/// "certificaten (Wft, KSF) zijn een pre"
bool Wish::wished_outside() const {
  if (!in_sentence(kWished | kWishedLast)) return false;
  const TokenRange behind = behind_bracket();
  if (!behind.empty() && !denied_wish(behind)) {
    if (has(behind, kWished)) return true;
    std::uint32_t last = behind.end;
    while (last > behind.begin && at(last - 1).kind == TokenKind::mark) --last;
    if (last > behind.begin && (cues(last - 1) & kWishedLast) != 0) return true;
  }
  if (!in_sentence(kWished)) return false;
  const TokenRange before = before_bracket();
  return has(before, kWished) && !denied_wish(before);
}

/// "Gewenst zijn: a, b en c", "leuk als: a; b", "fijn als je ...".
bool Wish::led_by_wish() const {
  if (in_item(kRequired | kMust)) return false;
  const std::uint32_t first = clauses_.sentence().first;
  const std::uint32_t least = span_.begin - std::min(span_.begin - first, 48U);
  bool list = false, divided = false;
  for (std::uint32_t i = span_.begin; i > least; --i) {
    const Token& token = at(i - 1);
    const bool colon = token.is(":");
    if (list && (cues(i - 1) & kHard) != 0) return false;
    if (!colon && (cues(i - 1) & kHard) != 0 && !token.is(";")) return false;
    list |= colon;
    divided |= (cues(i - 1) & (kComma | kHard)) != 0;
    const bool condition =
        is_any(token, {"als", "if", "wanneer"}) && i - 1 > least &&
        ((cues(i - 2) & (kWished | kWishedLast)) != 0 || is_wish_before_verb(i - 2) ||
         is_any(at(i - 2), {"punten", "blij", "beter", "ideaal", "perfect", "top", "points"}));
    if (condition && (list || !divided)) return !negated_at(i - 2);
    if (list && (cues(i - 1) & kWished) != 0) return !negated_at(i - 1);
  }
  return false;
}

/// "het zou fijn zijn als"
bool Wish::is_wish_before_verb(std::uint32_t token) const {
  return token > clauses_.sentence().first && is_any(at(token), {"zijn", "is", "be"}) &&
         (cues(token - 1) & (kWished | kWishedLast)) != 0;
}

bool Wish::negated_at(std::uint32_t token) const {
  return token > clauses_.sentence().first && (cues(token - 1) & (kNo | kNot)) != 0;
}

/// "Pools zou geweldig zijn", "Polish would be great", "maak je ons blij"
bool Wish::would_be() const {
  // "Met BHV maak je ons blij"
  if (has_word(item_, {"blij", "happy"}) && has_word(item_, {"ons", "we", "wij", "us"})) {
    return true;
  }
  // "een BHV-diploma zien we graag"
  for (std::uint32_t i = item_.begin; in_item(kWe) && i + 1 < item_.end; ++i) {
    if ((cues(i) & kWe) != 0 && at(i + 1).is("graag") &&
        has_word(item_, {"zien", "zouden", "zagen", "hebben"})) {
      return true;
    }
  }
  for (std::uint32_t i = span_.end; i < item_.end; ++i) {
    if (!is_any(at(i), {"zou", "zouden", "would"})) continue;
    return has_word({i, item_.end}, {"zijn", "helpen", "be", "help", "schelen"});
  }
  return false;
}

/// "geen pre"
bool Wish::denied_wish(TokenRange range) const {
  for (std::uint32_t i = range.begin; i + 1 < range.end; ++i) {
    if ((cues(i) & (kNo | kNot)) != 0 && (cues(i + 1) & kWished) != 0) return true;
  }
  return false;
}

/// "is mooi", "graag": at the end.
bool Wish::wished_last(TokenRange range) const {
  std::uint32_t last = range.end;
  while (last > range.begin && at(last - 1).kind == TokenKind::mark) --last;
  if (last == range.begin || last <= span_.begin) return false;
  if (at(last - 1).is("beter")) return last > range.begin + 1 && at(last - 2).is("nog");
  // "Mbo'ers met hbo-niveau zijn ook welkom"
  if (at(last - 1).is("welkom") && span_.begin > range.begin + 1 &&
      is_any(at(span_.begin - 1), {"met", "zonder"})) {
    return false;
  }
  return (cues(last - 1) & kWishedLast) != 0 && !of_what_follows(last - 1);
}

/// "EHBO ook": as the item before.
bool Wish::also_wished() const {
  std::uint32_t last = item_.end;
  while (last > item_.begin && at(last - 1).kind == TokenKind::mark) --last;
  if (last == item_.begin || !at(last - 1).is("ook") || item_.begin < 2) return false;
  const std::uint32_t before = item_.begin - 1;
  if (before <= clauses_.sentence().first) return false;
  return has(clauses_.item_around(before - 1, before), kWished);
}

/// "Een pre is Duits, Pools of Frans"; "Duits, Pools en Frans zijn een pre".
bool Wish::wished_in_list() const {
  const std::uint32_t start = std::min(clause_.begin + 3, item_.begin);
  for (std::uint32_t i = clause_.begin; i < start; ++i) {
    const bool leads =
        (cues(i) & kWished) != 0 && i + 1 < clause_.end && is_any(at(i + 1), {"is", "zijn", "are"});
    if (leads) return true;
  }
  for (std::uint32_t i = item_.end; i + 1 < clause_.end; ++i) {
    if ((cues(i) & kPlural) != 0) return has({i, clause_.end}, kWished | kWishedLast);
    if ((cues(i) & (kReader | kHave)) != 0) return false;
  }
  return false;
}

/// "Heb je rijbewijs B? Mooi, want dat is een vereiste."
bool Wish::answered_by_demand() const {
  const TokenRange answer = after_;
  if (answer.empty() || !at(answer.begin - 1).is("?") || !clauses_.is_before_comma(answer))
    return false;
  const TokenRange then = clauses_.next_clause(answer.end);
  return has(then, kRequired) && !has(then, kNo | kNot);
}

/// "Heb je ervaring met Zendesk? Dan is dat een pre.", ", dat is mooi meegenomen"
bool Wish::dan_is_dat() const {
  // "Heb je een KSF-diploma (A of B)? Fijn!"
  const bool bracket = item_.end + 1 < clauses_.sentence().last && at(item_.end).is(")") &&
                       at(item_.end + 1).is("?");
  const TokenRange next = bracket ? clauses_.after(item_.end + 1) : after_;
  if (next.empty()) return false;
  const TokenRange start{next.begin, std::min(next.begin + 3, next.end)};
  if (has_word(start, {"dan", "then"}) &&
      has_word(next, {"vreugdedansje", "dansje", "blij", "juichen", "feest", "happy", "sprong",
                      "enthousiast", "glunderen", "springen"})) {
    return true;
  }
  // "BHV? Nog beter!"
  if (at(next.begin - 1).is("?") && next.end - next.begin <= 4 &&
      has_word(next, {"top", "beter", "fijn", "leuk", "perfect", "ideaal", "hoera", "super", "mooi",
                      "bonus", "prachtig", "heerlijk", "kanjer"})) {
    return true;
  }
  if (!has_word(start, {"dat", "dit", "that", "dan", "then"})) return false;
  return has(next, kWished) || wished_last(next);
}

}  // namespace overstap::extract
