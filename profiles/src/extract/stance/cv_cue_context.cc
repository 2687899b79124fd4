// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/stance/cv_cue_context.h"

namespace overstap::extract {

bool CueContext::means_wish(std::uint32_t token) const {
  if (family_ != ClaimFamily::skill && family_ != ClaimFamily::occupation) return true;
  // A word of the claim itself: "looking after guests", "following up leads".
  const bool own = token == span_.begin || token + 1 == span_.end;
  if (own && family_ == ClaimFamily::skill) return false;
  const Token& word = at(token);
  if (is_any(word, {"taking", "following", "started", "begun", "begonnen", "volg", "volgt",
                    "volgen", "enrolled"})) {
    return near_course(token);
  }
  if (is_any(word, {"leer", "leert", "learning"})) return !teaches(token);
  if (is_any(word, {"zoek", "zoekt"})) return !looks_up(token);
  if (word.is("bereid")) return is_willing(token);
  if (word.is("planned")) return stands_alone(token);
  if (word.is("looking")) return followed_by(token, {"for", "to", "forward"});
  if (word.is("would")) {
    return followed_by(token, {"like", "love", "prefer", "be", "enjoy", "appreciate", "also"});
  }
  // "bezig met klachten afhandelen" works, "bezig met Excel" learns.
  if (word.is("bezig") && family_ == ClaimFamily::skill && span_.end > span_.begin + 1) {
    return near_course(token) || has_word(item_, {"leren"});
  }
  return true;
}

bool CueContext::near_course(std::uint32_t token) const {
  constexpr std::uint32_t kBefore = 8, kBehind = 10;
  const Sentence& sentence = clauses_.sentence();
  const std::uint32_t first = token - std::min(token - sentence.first, kBefore);
  const std::uint32_t last = std::min(token + kBehind, sentence.last);
  for (std::uint32_t i = first; i < last; ++i) {
    if (is_any(at(i), {"les", "lessen", "class", "classes", "lesson", "lessons", "module",
                       "modules", "leergang", "traject", "bootcamp", "programme", "elearning"})) {
      return true;
    }
    // "e-learning", but "e-mail"
    if (at(i).is("e") && i + 2 < last && is_any(at(i + 2), {"learning", "learnings"})) return true;
    const bool coach = is_any(at(i), {"coach", "coaching", "ingewerkt", "inwerken", "leert"});
    if (i != token && !coach && (cues(i) & (kTraining | kSchool)) != 0) return true;
    const std::string_view key = at(i).key;
    if (key.ends_with("cursus") || key.ends_with("opleiding") || key.ends_with("training")) {
      return true;
    }
  }
  return false;
}

bool CueContext::teaches(std::uint32_t token) const {
  constexpr std::uint32_t kReach = 5;
  const std::uint32_t last = std::min(token + kReach, item_.end);
  for (std::uint32_t i = token + 1; i < last; ++i) {
    if (is_any(at(i), {"van", "from", "by", "door"})) return false;
    if (is_any(at(i),
               {"collega",    "collegas",  "medewerkers",  "stagiair", "stagiairs", "stagiaires",
                "leerlingen", "mensen",    "klanten",      "anderen",  "iedereen",  "jongeren",
                "kinderen",   "cursisten", "hen",          "hun",      "ze",        "them",
                "others",     "people",    "colleagues",   "starters", "newcomers", "staff",
                "trainees",   "krachten",  "hulpkrachten", "ploeg",    "team"})) {
      return true;
    }
  }
  return false;
}

bool CueContext::looks_up(std::uint32_t token) const {
  constexpr std::uint32_t kReach = 8;
  const std::uint32_t last = std::min(token + kReach, item_.end);
  for (std::uint32_t i = token + 1; i < last; ++i) {
    if (is_any(at(i), {"baan", "werk", "functie", "plek", "job", "stage", "rol", "als", "leren"})) {
      return false;
    }
    if (is_any(at(i), {"uit", "op", "oplossing", "oplossingen", "antwoord", "antwoorden",
                       "informatie", "fout", "fouten", "oorzaak", "oorzaken", "samen", "mee",
                       "gegevens", "producten", "dossier", "dossiers"})) {
      return true;
    }
  }
  return false;
}

bool CueContext::is_willing(std::uint32_t token) const {
  constexpr std::uint32_t kBefore = 4;
  const std::uint32_t first = token - std::min(token - clauses_.sentence().first, kBefore);
  return has_word({first, token},
                  {"ben", "bent", "is", "zijn", "was", "zeker", "altijd", "ook", "graag"}) ||
         followed_by(token, {"om", "tot", "te", "hiervoor", "daarvoor", "hiertoe", "daartoe"});
}

bool CueContext::stands_alone(std::uint32_t token) const {
  const std::uint32_t next = token + 1;
  return next >= clauses_.sentence().last || at(next).kind != TokenKind::word ||
         is_any(at(next), {"for", "in", "to", "this", "next", "course", "training"});
}

}  // namespace overstap::extract
