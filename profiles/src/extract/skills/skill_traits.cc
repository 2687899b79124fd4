// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/skills/skill_scope.h"
#include "profiles/src/extract/text/fixed_words.h"
#include "profiles/src/extract/text/job_words.h"

/// Words that tell how somebody is, and what stands around them.
namespace overstap::extract {
namespace {

constexpr FixedWords<bool, 128> kPersons{
    {{true,
      "man|vrouw|meid|jongen|persoon|mens|iemand|type|kracht|collega|medewerker|werker|"
      "teamspeler|aanpakker|doorzetter|kandidaat|person|woman|worker|colleague|employee|"
      "teammate|candidate|individual|houding|instelling|attitude|personality|karakter|"
      "werkhouding|uitstraling|vakman|vakvrouw|persoonlijkheid|topper|duizendpoot|player|host|"
      "gastvrouw|gastheer|assistent|verkoper|werknemer|professional"}}};

constexpr FixedWords<bool, 64> kBeforeTraits{
    {{true,
      "zeer|erg|best|heel|very|altijd|een|always|als|as|echt|gewoon|steeds|ook|vrij|super|"
      "really|highly|calling|extremely|zowel|wees|moet|genoemd"}}};

/// Before the word that tells how somebody is.
bool is_being(const Token& token) {
  return is_any(token, {"ben", "bent", "is", "was", "zijn", "am", "are", "blijf", "blijft",
                        "blijven", "bleef", "werk", "werkt", "werkte", "be", "stay", "stays"});
}

}  // namespace

bool SkillScope::of_person(std::uint32_t i) const {
  for (std::uint32_t at = i + 1; at <= i + 3 && within(at); ++at) {
    const Token& next = token(at);
    if (kPersons.holds(next.hash)) return true;
    // "een rustige, nauwkeurige en vrolijke collega"
    const bool goes_on = next.key.ends_with('e') || is_and(next) || next.is(",") || next.is("and");
    if (!goes_on) return false;
  }
  return false;
}

bool SkillScope::trait_goes_on(std::uint32_t i) const {
  if (i == sentence.first || !within(i + 1)) return false;
  const Token &before = token(i - 1), &next = token(i + 1);
  // "dat ik rustig ben", "omdat je netjes werkt"
  if (is_being(next) &&
      is_any(before, {"ik", "je", "jij", "hij", "zij", "ze", "u", "altijd", "heel", "en"}))
    return true;
  // "ben je netjes in je werk", "precise in my tickets"
  const bool about = is_any(next, {"in", "met", "op", "tegen", "naar", "onder", "with", "under",
                                   "towards", "on", "from", "van"});
  return about && i > sentence.first + 1 &&
         (before.is(",") || is_and(before) || is_being(before) ||
          is_any(before, {"heel", "zeer", "altijd", "very"}));
}

bool SkillScope::as_trait(std::uint32_t i) const {
  // Whom a doctor sees, but for English.
  if (token(i).is("patient") && sentence.language != TextLanguage::en) return false;
  const bool last = !within(i + 1);
  if (token(i).is("strong") && !last && is_any(token(i + 1), {"in", "at"})) return false;
  if (i == sentence.first && last)
    return sentence.bullet || sentence.section == SectionKind::skills;
  const bool ends = last || token(i + 1).kind == TokenKind::mark || is_and(token(i + 1));
  // "Energieke klantadviseur", but "Commerciële medewerker" is a title
  if (i == sentence.first && !last && token(i).key.ends_with('e') && is_job_word(token(i + 1)) &&
      !is_any(token(i), {"commerciele", "sociale", "praktische", "creatieve", "verbale",
                         "positieve", "creative", "responsible"}))
    return true;
  if (i == sentence.first) return ends;
  const Token& before = token(i - 1);
  if (of_person(i) && is_any(before, {"een", "n", ",", "en", "heel", "zeer", "erg", "die", "deze",
                                      "a", "an", "als", "and", "very", "nieuwe", "jonge", "echt"}))
    return true;
  if (!ends) return trait_goes_on(i);
  if (before.is("(") && !last && token(i + 1).is(")")) return false;
  if (before.kind == TokenKind::mark) return !is_any(before, {".", "'", "%", "#"});
  // "dan bleef ik rustig", "ben je vrolijk", "noemen mij precies"
  if (is_any(before, {"ik", "je", "jij", "mij", "me", "hem", "haar", "u"}) &&
      i > sentence.first + 1 &&
      (is_being(token(i - 2)) || is_any(token(i - 2), {"noemen", "noemt", "noemden", "vinden",
                                                       "vindt", "vonden", "noemde", "vond"})))
    return true;
  return is_and(before) || is_being(before) || kBeforeTraits.holds(before.hash);
}

}  // namespace overstap::extract
