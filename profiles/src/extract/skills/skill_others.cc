// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "profiles/src/extract/skills/skill_scope.h"
#include "profiles/src/extract/stance/clauses.h"
#include "profiles/src/extract/text/fixed_words.h"
#include "profiles/src/extract/text/job_words.h"

/// What somebody else does - the employer, a client - and where one works; work of a colleague is
/// told by stance/work_of_others.h.
namespace overstap::extract {
namespace {

constexpr FixedWords<bool, 64> kReaders{
    {{true,
      "jou|jouw|u|uw|you|your|zoekt|zoeken|vragen|vraagt|verwachten|verwacht|needs|looking|iemand|"
      "training|opleiding|cursus|bieden|biedt"}}};

constexpr FixedWords<bool, 128> kFirms{
    {{true,
      "gemeente|bedrijf|organisatie|ziekenhuis|museum|school|stichting|vereniging|camping|"
      "hotel|bank|verzekeraar|studio|company|hospital|firma|groothandel|keten|fabriek|"
      "restaurant|kliniek|corporatie|bouwmarkt|webshop|uitgever|onderneming|platform|brand|"
      "bureau|uitzendbureau|vervoerder|supermarkt|winkelketen|zorginstelling|instelling|"
      "leverancier|retailer|insurer|wholesaler|agency|concern|cooperatie|woningcorporatie|"
      "warenhuis|park|pretpark|rechtbank|krant|omroep|uitgeverij|apotheek|haven|supplier"}}};

/// What firms do, and seldom those who write of themselves.
constexpr FixedWords<bool, 128> kDelivers{
    {{true,
      "levert|bezorgt|produceert|fabriceert|verhuurt|importeert|exporteert|exploiteert|plaatst|"
      "vervoert|bouwt|verkoopt|maakt|ontwikkelt|ontwerpt|verleent|werkt|verzorgt|begeleidt|"
      "adviseert|organiseert|delivers|produces|manufactures|imports|supplies|provides|sells|"
      "makes|builds|offers|leases|rents|grows|designs"}}};

/// Those of which a name in a CV may be the subject without being the writer's.
constexpr FixedWords<bool, 128> kOnlyFirms{
    {{true,
      "levert|produceert|fabriceert|verhuurt|importeert|exporteert|exploiteert|manufactures|"
      "produces|supplies|imports"}}};

constexpr FixedWords<bool, 128> kCallers{
    {{true,
      "klanten|huurders|leden|mensen|reizigers|inwoners|patienten|burgers|gasten|verzekerden|"
      "bezoekers|abonnees|consumenten|ouders|bewoners|gebruikers|deelnemers|donateurs|clienten|"
      "ondernemers|collegas|medewerkers|winkels|monteurs|chauffeurs|leveranciers|studenten|"
      "kopers|werkgevers|werkzoekenden|aanvragers|automobilisten|passagiers|bellers|relaties|"
      "customers|guests|callers|users"}}};

bool is_self(const Token& token) {
  return is_any(token, {"ik", "i", "wij", "we", "je", "jij", "u", "you"});
}

}  // namespace

bool SkillScope::names_employer() const {
  return sentence.last > sentence.first + 1 && token(sentence.first + 1).is(":") &&
         is_any(token(sentence.first), {"werkgever", "employer", "bedrijf", "company",
                                        "organisatie", "bedrijfsnaam", "opdrachtgever"});
}

bool SkillScope::has_reader() const {
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    if ((text.cues[i] & kReader) != 0 || kReaders.holds(token(i).hash)) return true;
  }
  return false;
}

bool SkillScope::tells_of_employer() const {
  if (sentence.bullet || sentence.first == sentence.last) return false;
  const bool vacancy = text.subject == TextSubject::vacancy;
  if (vacancy && is_any(token(sentence.first), {"onze", "ons", "our"})) return !has_reader();
  return names_firm() && !has_reader() &&
         std::ranges::none_of(
             std::span{text.tokens}.subspan(sentence.first, sentence.last - sentence.first),
             [](const Token& t) { return is_any(t, {"ik", "i", "mijn", "my"}); });
}

bool SkillScope::names_firm() const {
  constexpr std::uint32_t kLongest = 7;  // tokens of a name
  const bool vacancy = text.subject == TextSubject::vacancy;
  const std::uint32_t first = sentence.first;
  // "De gemeente verleent", "Het museum toont"
  if (within(first + 2) && is_determiner(token(first)) && kFirms.holds(token(first + 1).hash))
    return token(first + 2).key.ends_with('t') || is_any(token(first + 2), {"is", "has"});
  for (std::uint32_t i = first + 1; i <= first + kLongest && within(i); ++i) {
    const Token &before = token(i - 1), &verb = token(i);
    if (before.kind != TokenKind::word || is_self(before)) return false;
    if (!before.capital && !before.name) continue;
    if (verb.is("is") && within(i + 2) && is_determiner(token(i + 1))) {
      for (std::uint32_t at = i + 2; at <= i + 4 && within(at); ++at) {
        if (kFirms.holds(token(at).hash)) return true;
      }
    }
    const bool title = i == first + 1 && !before.name && is_job_word(before);
    if (!title && (vacancy ? kDelivers : kOnlyFirms).holds(verb.hash)) return true;
  }
  return false;
}

bool SkillScope::done_by_others(std::uint32_t verb) const {
  if (text.subject != TextSubject::vacancy) return false;
  const auto we = [&](std::uint32_t i) { return within(i) && is_any(token(i), {"we", "wij"}); };
  // "dat leg ik wel uit": who writes it is the employer.
  if (within(verb + 1) && token(verb + 1).is("ik")) return true;
  const bool plural = token(verb).key.ends_with('n');
  if (plural && calls_reader(verb)) return false;
  if (plural && (we(verb + 1) || (verb > sentence.first && we(verb - 1)))) return true;
  return plural && token(verb).key.size() > 3 && within(verb + 1) &&
         is_any(token(verb + 1), {"jou", "jullie", "ons", "je"});
}

bool SkillScope::calls_reader(std::uint32_t verb) const {
  constexpr std::uint32_t kReach = 8;
  if (!is_any(token(verb), {"bellen", "mailen", "appen", "chatten"})) return false;
  if (token(verb).is("bellen") && !among_channels(verb)) return false;
  for (std::uint32_t at = verb; at > sentence.first && verb - at < kReach;) {
    if (kCallers.holds(token(--at).hash)) return true;
    if (token(at).kind == TokenKind::mark && !token(at).is(",")) return false;
  }
  return false;
}

bool SkillScope::invites(std::uint32_t i) const {
  constexpr std::uint32_t kBefore = 6, kAfter = 4;
  for (std::uint32_t at = i, steps = 0; at > sentence.first && steps < kBefore; ++steps) {
    if (is_any(token(--at), {"kun", "kunt", "mag", "gerust", "even"})) return true;
  }
  for (std::uint32_t at = i + 1; at <= i + kAfter && within(at); ++at) {
    if (is_any(token(at), {"met", "naar"}) && within(at + 1) &&
        (token(at + 1).capital || token(at + 1).name))
      return true;
  }
  return false;
}

bool SkillScope::is_sold(std::uint32_t i) const {
  constexpr std::uint32_t kReach = 4;
  for (std::uint32_t at = i; at > sentence.first && i - at < kReach;) {
    const Token& before = token(--at);
    if (is_any(before, {"verkoop", "verkopen", "verkoopt", "verkocht", "verhuur", "verhuurt",
                        "sell", "sells", "selling", "sold", "levert", "leveren"}))
      return true;
    if (before.kind == TokenKind::mark && !before.is(",")) return false;
  }
  return false;
}

bool SkillScope::explains_one_thing(std::uint32_t i) const {
  if (!token(i).is("uitleggen") || i == sentence.first) return false;
  const Token& before = token(i - 1);
  if (before.is("zal")) return true;
  return before.kind == TokenKind::word && !before.key.ends_with("lijk") &&
         !is_any(before, {"goed",    "helder",    "duidelijk", "rustig", "geduldig", "simpel",
                          "dingen",  "iets",      "alles",     "zaken",  "beter",    "graag",
                          "stap",    "kan",       "kunnen",    "kunt",   "en",       "of",
                          "te",      "eenvoudig", "ook",       "mensen", "klanten",  "taal",
                          "woorden", "het",       "dat",       "voor",   "klant",    "anderen"});
}

bool SkillScope::turns_into(std::uint32_t i) const {
  constexpr std::uint32_t kReach = 10;
  if (!token(i).key.starts_with("vertaal") && !token(i).is("vertalen")) return false;
  for (std::uint32_t at = i + 1; at <= i + kReach && within(at + 1); ++at) {
    if (!token(at).is("naar")) continue;
    const bool article = is_any(token(at + 1), {"het", "een", "de"}) && within(at + 2);
    const Token& into = token(article ? at + 2 : at + 1);
    return !into.capital && !into.key.ends_with("s") && !is_any(into, {"taal", "talen"});
  }
  return false;
}

bool SkillScope::is_thing(std::uint32_t i) const {
  if (is_sold(i)) return true;
  if (i > sentence.first && is_any(token(i - 1), {"een", "n", "a", "an"})) {
    // "kennis van de markt, snapt een jaarnota"
    bool known = false;
    for (std::uint32_t at = sentence.first; at < i; ++at)
      known |= (text.cues[at] & kKnowledge) != 0;
    return !known;
  }
  return within(i + 1) &&
         is_any(token(i + 1),
                {"store", "shop", "company", "firm", "brand", "provider", "webshop", "retailer",
                 "bedrijf", "winkel", "zaak", "chain", "keten", "supplier", "insurer", "bank",
                 "leverancier", "maatschappij", "groothandel"});
}

bool SkillScope::is_workplace(std::uint32_t i) const {
  std::uint32_t at = i;
  for (std::uint32_t steps = 0; at > sentence.first && steps < 5; ++steps) {
    const Token& before = token(--at);
    if (is_any(before, {"op", "in", "bij", "binnen", "at", "within"})) {
      return at > sentence.first &&
             is_any(token(at - 1), {"functie", "baan", "job", "plek", "werkplek", "stage", "rol",
                                    "stageplek", "stageplaats", "position", "role", "bijbaan",
                                    "aanstelling", "vacature", "internship"});
    }
    // "op een salarisadministratie of een financiële afdeling"
    const bool goes_on = is_any(before, {"een", "de", "het", "a", "an", "the", "onze", "jullie"}) ||
                         is_and(before) || before.key.ends_with('e');
    if (!goes_on) return false;
  }
  return false;
}

bool SkillScope::names_unit(std::uint32_t i) const {
  for (std::uint32_t at = i, steps = 0; at > sentence.first && steps < 3; ++steps) {
    const Token& before = token(--at);
    if (is_any(before, {"afdeling", "afdelingen", "department"}))
      return token(i).capital || at + 1 == i;
    if (is_any(before, {"ruimte", "room"})) return at + 1 < i;
    if (!is_any(before, {"voor", "eigen", "for", "jouw", "je", "own", "your", "veel"})) break;
  }
  return false;
}

}  // namespace overstap::extract
