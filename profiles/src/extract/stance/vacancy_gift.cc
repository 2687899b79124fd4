// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/stance/vacancy_gift.h"

namespace overstap::extract {

bool Gift::given() const {
  const bool we_give = in_sentence(kWe) && in_sentence(kGive);
  const std::uint32_t end = we_give ? clause_.end : std::min(span_.begin + 1, clause_.end);
  for (std::uint32_t i = clause_.begin; i + 1 < end; ++i) {
    const bool pair = ((cues(i) & kWe) != 0 && (cues(i + 1) & kGive) != 0) ||
                      ((cues(i) & kGive) != 0 && (cues(i + 1) & kWe) != 0);
    if (pair && gives_it(i)) return true;
    if (will_teach(i)) return true;
    if (i >= span_.begin) continue;
    if ((cues(i + 1) & kReader) != 0 && gives_reader(i)) return true;
    if (family_ == ClaimFamily::skill && learns(i)) return true;
    if (is_any(at(i), {"krijg", "krijgt"})) return !has_word(item_, {"te"});
  }
  // "Lean Yellow Belt, door ons betaald"
  const TokenRange behind = after_;
  for (std::uint32_t i = behind.begin; i < behind.end && i < behind.begin + 3; ++i) {
    if (family_ == ClaimFamily::requirement && i + 1 < behind.end && paid_at(i)) return true;
  }
  return given_in_item() || followed_here() || may_be_got() || learnt_then() || is_on_offer();
}

/// "Een training agressiehantering wordt aangeboden", "een leergang behoort tot het aanbod"
bool Gift::is_on_offer() const {
  return has(clause_, kTraining) &&
         has_word({span_.end, clause_.end}, {"aangeboden", "aanbod", "offered", "provided"});
}

/// "We will train you in Excel", "we'll teach you"
bool Gift::will_teach(std::uint32_t token) const {
  if ((cues(token) & kWe) == 0) return false;
  const std::uint32_t most = std::min(token + 5, clauses_.sentence().last);
  for (std::uint32_t i = token + 1; i + 1 < most; ++i) {
    if (is_any(at(i), {"will", "ll", "can", "gaan", "zullen", "'"})) continue;
    return i > token + 1 && is_any(at(i), {"train", "teach", "leren", "trainen", "opleiden"}) &&
           (cues(i + 1) & kReader) != 0;
  }
  return false;
}

/// "Heb je geen ervaring met Excel, dan leer je dat van je collega"
bool Gift::learnt_then() const {
  if (family_ != ClaimFamily::skill || !in_item(kNo | kNot)) return false;
  const TokenRange then = behind_if();
  if (!has_word({then.begin, std::min(then.begin + 3, then.end)}, {"dan", "dat", "then"}))
    return false;
  for (std::uint32_t i = then.begin; i + 1 < then.end; ++i) {
    if (is_any(at(i), {"leer", "leren", "teach", "learn"})) {
      return has({then.begin, then.end}, kReader | kWe);
    }
  }
  return false;
}

/// Whether what "wij" and a verb of giving at `token` give is the claim.
bool Gift::gives_it(std::uint32_t token) const {
  // "Wij zorgen voor koffie, jij hebt rijbewijs B"
  const TokenRange before{item_.begin, span_.begin};
  if (token < item_.begin && has(before, kReader) && has(before, kHave)) return false;
  if (token < span_.end) return true;
  // "Tappen leren wij je"
  const bool to_reader = token + 2 < clause_.end && (cues(token + 2) & kReader) != 0 &&
                         section() != SectionKind::tasks;
  // "... betalen wij"
  const bool at_end = (cues(token + 1) & kWe) != 0 && token < item_.end && ends_item(token + 2);
  return to_reader || at_end || pays_for_it(token);
}

/// "Rijbewijs BE betalen we later voor je", but "met rijbewijs BE betalen we meer"
bool Gift::pays_for_it(std::uint32_t token) const {
  if (family_ != ClaimFamily::requirement || token < span_.end || token >= item_.end) return false;
  return (cues(token) & kGive) != 0 && !at(token).is("bieden") &&
         !has_word({item_.begin, span_.begin}, {"met", "voor", "with", "for", "zonder"});
}

/// "kun je je diploma halen", "dat mag je bij ons doen", "Praktijkopleider worden? Dat kan bij ons"
bool Gift::may_be_got() const {
  if (in_item(kNo | kNot | kRequired)) return false;
  if (family_ == ClaimFamily::skill && !has({item_.begin, span_.begin}, kTraining)) return false;
  for (std::uint32_t i = clause_.begin; i + 1 < item_.end; ++i) {
    const bool may = is_any(at(i), {"kun", "kan", "mag"}) && (cues(i + 1) & kReader) != 0;
    if (may &&
        has_word({std::max(i, span_.end), item_.end}, {"halen", "behalen", "doen", "volgen"})) {
      return true;
    }
  }
  const TokenRange answer = after_;
  if (answer.empty() || !at(answer.begin - 1).is("?") || in_item(kReader)) return false;
  return is_any(at(item_.end - 1), {"worden", "halen", "behalen", "doen", "leren"}) &&
         !has(answer, kNo | kNot);
}

/// "waarin je alles leert over", but "je leert klanten".
bool Gift::learns(std::uint32_t token) const {
  const bool with_us = is_any(at(token), {"leert", "leer"}) && token + 2 < span_.begin &&
                       at(token + 1).is("bij") && at(token + 2).is("ons");
  if (with_us) return true;
  return is_any(at(token), {"leert", "leer"}) && has({clause_.begin, token + 2}, kReader) &&
         is_any(at(token + 1), {"over", "alles", "je", "jij", "hoe", "om", "werken", "er"});
}

bool Gift::gives_reader(std::uint32_t token) const {
  const bool leads = token == clause_.begin;
  if ((cues(token) & kGive) != 0) return leads;
  return is_any(at(token), {"helpen", "begeleiden"}) && (leads || (cues(token - 1) & kWe) != 0);
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
  const TokenRange pronoun = referring();
  return pronoun.empty() ? after_ : pronoun;
}

bool Gift::given_later() const {
  if (family_ != ClaimFamily::requirement) return false;
  const bool open = in_item(kNo | kNot | kNeedNot) || !in_item(kHave | kReader | kRequired) ||
                    has_word(item_, {"start", "begin", "volg", "haal", "mis", "mist"});
  if (!open || has_word(item_, {"of", "or"})) return false;
  const TokenRange next = behind_if();
  for (std::uint32_t i = next.begin; i + 1 < next.end; ++i) {
    const bool gives = (cues(i) & kGive) != 0 || is_any(at(i), {"schrijven", "plannen", "boeken"});
    const bool pair =
        ((cues(i) & kWe) != 0 && (cues(i + 1) & kGive) != 0) || (gives && (cues(i + 1) & kWe) != 0);
    if (pair) {
      return has_word(next,
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

/// "op onze kosten", "op kosten van de zaak", "door ons betaald", "een gratis cursus"
bool Gift::paid_at(std::uint32_t token) const {
  const Token &word = at(token), &next = at(token + 1);
  if (!is_any(word, {"onze", "kosten", "door", "gratis", "kosteloos", "free"})) return false;
  if (word.is("onze")) return next.is("kosten");
  if (word.is("kosten")) {
    return next.is("van") && token > item_.begin && at(token - 1).is("op");
  }
  if (word.is("door")) {
    return next.is("ons") && has_word({token, std::min(token + 4, clauses_.sentence().last)},
                                      {"betaald", "vergoed", "verzorgd", "bekostigd"});
  }
  return family_ == ClaimFamily::requirement && token < span_.begin && span_.begin - token <= 3;
}

/// "daarna volg je de opleiding KSF A", "BHV doe je in werktijd", "het diploma haal je bij de post"
bool Gift::followed_here() const {
  if (family_ != ClaimFamily::requirement || in_item(kMust | kNo | kNot)) return false;
  if (has_word(item_, {"of", "or"}) && has_word(item_, {"heb", "hebt", "bezit"})) return false;
  for (std::uint32_t i = item_.begin; i + 1 < item_.end; ++i) {
    const bool follows = is_any(at(i), {"volg", "volgt", "doe", "haal", "behaal", "doorloop"});
    if (!follows) continue;
    if ((cues(i + 1) & kReader) == 0) continue;
    // The course that is still to be followed.
    const TokenRange between{item_.begin, std::max(i, span_.end)};
    if (is_any(at(i), {"volg", "volgt", "doorloop"}) && has(between, kTraining)) return true;
    if (has_word({i, item_.end}, {"werktijd", "cadeau"})) return true;
    if (i > span_.begin && i + 2 < item_.end && is_any(at(i + 2), {"bij", "tijdens"})) return true;
  }
  return false;
}

bool Gift::given_in_item() const {
  // "heb je al of haal je bij ons" asks for it.
  return told_in_item() &&
         !(has_word(item_, {"of", "or"}) && has_word(item_, {"heb", "hebt", "have", "bezit"}));
}

bool Gift::told_in_item() const {
  for (std::uint32_t i = item_.begin; i + 1 < item_.end; ++i) {
    if (paid_at(i)) return true;
    const Token &word = at(i), &next = at(i + 1);
    if (!is_any(word, {"intern", "via", "bij", "with", "van", "krijg", "krijgt", "leer"})) continue;
    if (word.is("intern") && next.is("halen")) return true;
    if (word.is("via") && next.is("ons")) return true;
    // "BHV krijg je van ons", "HACCP leer je in de keuken"
    const bool got = is_any(word, {"krijg", "krijgt", "leer"}) && (cues(i + 1) & kReader) != 0;
    if (got && i >= span_.end && family_ == ClaimFamily::requirement) {
      return !has_word(item_, {"te"});
    }
    if (is_any(word, {"bij", "with", "van"}) && is_any(next, {"ons", "us"}) &&
        has_word(item_, {"leer", "leert", "leren", "haal", "haalt", "halen", "learn", "behaal",
                         "behaalt", "behalen", "doe", "doen", "volgen", "volg", "volgt", "get"})) {
      return true;
    }
  }
  return false;
}

}  // namespace overstap::extract
