// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/stance/cv_wish.h"

namespace overstap::extract {

bool CvWish::told() const {
  // "mijn plan is kok worden"
  if (family_ == ClaimFamily::occupation && span_.end < item_.end && at(span_.end).is("worden")) {
    return true;
  }
  // "Met Excel heeft ze weinig op; ze wil er een cursus in volgen.", "ik ben Excel aan het leren"
  if (family_ == ClaimFamily::skill &&
      has_word({span_.end, item_.end},
               {"weinig", "nauwelijks", "amper", "little", "hardly", "leren"}) &&
      learning_.being_learnt()) {
    return true;
  }
  if (learning_.takes_driving_lessons() || learning_.will_be_got()) return true;
  if (const auto told = told_in_item()) return *told;
  TokenRange comment;
  if ((comment_cues(comment) & (kLearn | kWish)) != 0 && !tells_of_school()) return true;
  if (family_ == ClaimFamily::skill && learning_.being_learnt()) return true;
  // Who says "ik" anew says something else.
  for (std::uint32_t i = in_item(kSelf) ? clause_.begin : item_.begin; i > clause_.begin; --i) {
    if (const auto told = wish_at(i - 1)) return *told;
  }
  if (const auto told = wish_before_bracket()) return *told;
  if (wished_before_colon() || wished_by_label()) return true;
  return section() == SectionKind::wishes && wished_by_section();
}

std::optional<bool> CvWish::told_in_item() const {
  for (std::uint32_t i = span_.begin; i > item_.begin; --i) {
    if (const auto told = wish_at(i - 1)) return told;
  }
  for (std::uint32_t i = span_.begin; i < item_.end; ++i) {
    // "bel ik met klanten als er een later wil komen"
    const bool condition =
        family_ == ClaimFamily::skill && i >= span_.end &&
        is_any(at(i), {"als", "wanneer", "if", "when", "die", "wat", "wie", "zodat", "who"});
    const bool own = i + 1 < item_.end && (cues(i + 1) & kSelf) != 0;
    if (condition && !own) break;
    // "Na mijn cursus Excel wil ik ...": what was done before.
    const bool done_before = i >= span_.end && (cues(i) & kWish) != 0 &&
                             is_any(at(item_.begin), {"na", "after", "dankzij"}) &&
                             item_.begin < span_.begin;
    if (done_before) return false;
    // "No experience in sales and no wish to start"
    if (negated_before(i) && has({item_.begin, span_.begin}, kKnowledge)) continue;
    if (const auto told = wish_at(i)) return told;
  }
  return std::nullopt;
}

bool CvWish::wished_by_section() const {
  if (family_ == ClaimFamily::place) return is_region();
  // "Kl. is nauwkeurig en leergierig"
  if (has_word({item_.begin, span_.begin}, {"is", "was"})) return false;
  // "Ervaring met de administratie van een winkel", "Vrijwilliger: notulist"
  const TokenRange clause_before{clauses_.sentence().first, span_.begin};
  if (family_ == ClaimFamily::skill &&
      (has({item_.begin, span_.begin}, kKnowledge) || has_word(span_, {"is", "zijn"}) ||
       has_word(clause_before, {"vrijwilliger", "vrijwillig", "vroeger", "volunteer", "deed"}))) {
    return false;
  }
  // "Word gaat wel", "Computer is basis"
  if (family_ == ClaimFamily::skill &&
      (has_word({span_.end, item_.end}, {"gaat", "lukt"}) ||
       (span_.end < item_.end && at(span_.end).is("is") &&
        !has_word({span_.end, item_.end}, {"droom", "doel", "leuk", "ideaal", "prima"})))) {
    return false;
  }
  return family_ != ClaimFamily::requirement;
}

bool CvWish::wish_of_other(std::uint32_t token) const {
  return token > item_.begin &&
         is_any(at(token - 1), {"iemand", "klant", "klanten", "gast", "gasten", "mensen", "ze",
                                "die", "bezoekers", "customers", "customer", "guests", "people",
                                "they", "someone", "who", "leden", "bellers", "patienten"});
}

/// "In uw advertentie zoekt u iemand die ...", "jullie filiaal zoekt een collega met ..."
bool CvWish::wish_of_employer(std::uint32_t token) const {
  if (!is_any(at(token), {"zoekt", "zoeken", "wilt", "wenst", "looking", "seeking"})) return false;
  if (family_ != ClaimFamily::skill && family_ != ClaimFamily::requirement) return false;
  const std::uint32_t first = clauses_.sentence().first;
  const std::uint32_t least = token - std::min(token - first, 6U);
  const TokenRange near{least, std::min(token + 2, clauses_.sentence().last)};
  return !has(near, kSelf) && has_word(near, {"u", "uw", "jullie", "jouw", "your", "you"});
}

bool CvWish::wished_before_colon() const {
  const TokenRange lead = clauses_.before_colon(clause_.begin);
  if (family_ != ClaimFamily::skill && family_ != ClaimFamily::requirement) return false;
  // "Doel: dit jaar Wft Basis halen", "Bezig met: rijbewijs B, cursus Excel"
  if (!lead.empty() && lead.end - lead.begin <= 3 &&
      has_word(lead, {"doel", "goal", "bezig", "progress", "lopend", "lopende", "ongoing"}) &&
      !has({clause_.begin, span_.begin}, kHave)) {
    return true;
  }
  if (family_ != ClaimFamily::skill) return false;
  // "Wil wel eens iets anders proberen: klantenservice, mailtjes beantwoorden"
  if (!lead.empty() && is_any(at(lead.begin), {"wil", "wilt", "zoek", "zoekt", "wants", "seeks"}) &&
      !has(lead, kNo | kNot)) {
    return true;
  }
  if (!lead.empty() && in_item(kTraining) &&
      is_any(at(lead.end - 1), {"nu", "heden", "now", "present"})) {
    return true;
  }
  // "Sinds mei op cursus: boekhouden"
  for (std::uint32_t i = lead.begin; i + 1 < lead.end; ++i) {
    if (at(i).is("op") && is_any(at(i + 1), {"cursus", "training", "les"})) return true;
  }
  return has(lead, kWish) &&
         (has(lead, kSelf) ||
          has_word(lead, {"leren", "learn", "interesse", "wens", "ambitie", "interested"}));
}

bool CvWish::wished_by_label() const {
  if (family_ != ClaimFamily::occupation) return false;
  const Sentence* label = clauses_.label();
  return label != nullptr &&
         has_word({label->first, label->last},
                  {"zoekrichting", "zoekprofiel", "wensen", "wens", "wensberoep", "gezocht",
                   "ambitie", "functiewens", "doel", "doelfunctie", "zoekt", "richting", "seeking",
                   "goal", "zoekopdracht", "voorkeur", "voorkeuren", "gewenst"});
}

std::optional<bool> CvWish::wish_before_bracket() const {
  if (clause_.begin == clauses_.sentence().first || !at(clause_.begin - 1).is("(")) {
    return std::nullopt;
  }
  const std::uint32_t end = clause_.begin - 1;
  for (std::uint32_t i = end; i > clauses_.item_around(end, end).begin; --i) {
    if (const auto told = wish_at(i - 1)) return told;
  }
  return std::nullopt;
}

bool CvWish::is_region() const {
  const std::uint32_t from = span_.begin - std::min(span_.begin - item_.begin, 3U);
  return has_word({from, span_.begin}, {"standplaats", "regio", "omgeving", "rond", "buurt", "in",
                                        "of", "region", "around", "near", "area"});
}

std::optional<bool> CvWish::wish_at(std::uint32_t token) const {
  const std::uint32_t cue = cues(token);
  if (learning_.takes_course(token)) return !tells_of_school();
  if ((cue & (kWish | kLearn)) != 0 && !context_.means_wish(token)) return std::nullopt;
  if ((cue & kWish) != 0) return wish_of(token);
  // "Ik sta open voor een cursus Excel"
  if (at(token).is("open") && token + 1 < span_.begin && at(token + 1).is("voor") &&
      has({token, span_.begin}, kTraining)) {
    return true;
  }
  // "I'd love to learn Excel", but "had to learn it"
  if (at(token).is("learn") && family_ == ClaimFamily::skill && token > item_.begin + 1 &&
      token < span_.begin && at(token - 1).is("to") && !is_any(at(token - 2), {"had", "able"})) {
    return true;
  }
  if ((cue & kLearn) != 0) {
    // "minute taking", "following procedures": the skill itself.
    const bool inside = token >= span_.begin && token < span_.end;
    if (inside && is_any(at(token), {"taking", "following"})) return std::nullopt;
    // "leer snel" tells of somebody, not of what is learnt.
    const bool trait = token + 1 < clauses_.sentence().last &&
                       is_any(at(token + 1), {"snel", "makkelijk", "gemakkelijk", "graag", "vlot"});
    if (trait) return std::nullopt;
    return !tells_of_school();
  }
  if ((cue & kHave) != 0) return false;
  if (is_any(at(token), {"werk", "work"}) && is_verb(token)) return false;
  // "Graag 20 uur", but "ik werk graag in een team".
  const std::uint32_t first = clauses_.sentence().first;
  const bool leads = token == first || at(token - 1).kind == TokenKind::mark;
  if (is_any(at(token), {"graag", "liefst", "preferably", "ideally"}) && leads) return true;
  return std::nullopt;
}

std::optional<bool> CvWish::wish_of(std::uint32_t token) const {
  if (token > item_.begin) {
    // "AED: herhaling gepland" wishes nothing that is not had.
    if (at(token).is("gepland") && at(token - 1).is("herhaling")) return std::nullopt;
    // "ik doe niets liever dan koken"
    if (at(token).is("liever") && at(token - 1).is("niets")) return false;
    // "Targets haal ik liever in november dan in december"
    if (at(token).is("liever") && token > span_.begin && has_word({token, item_.end}, {"dan"})) {
      return std::nullopt;
    }
  }
  if (family_ == ClaimFamily::skill && wish_of_other(token)) return std::nullopt;
  if (wish_of_employer(token)) return std::nullopt;
  return !tells_of_school() || family_ != ClaimFamily::requirement;
}

bool CvWish::is_verb(std::uint32_t token) const {
  const std::uint32_t first = clauses_.sentence().first;
  const bool seeks = token >= first + 2 && (cues(token - 2) & kWish) != 0;
  return (token > first && is_any(at(token - 1), {"ik", "i"}) && !seeks) ||
         (token + 1 < clauses_.sentence().last && at(token + 1).is("ik"));
}

}  // namespace overstap::extract
