// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/stance/work_of_others.h"

#include <algorithm>

#include "profiles/src/extract/text/fixed_words.h"
#include "profiles/src/extract/text/job_words.h"

namespace overstap::extract {
namespace {

/// Colleagues, chiefs, kin, departments and the firms that are hired.
constexpr FixedWords<bool, 256> kOthers{
    {{true,
      "collega|collegas|colleague|colleagues|ander|anderen|others|teamleider|teamleidster|"
      "teamcoach|chef|baas|boss|manager|leidinggevende|begeleider|begeleidster|stagebegeleider|"
      "praktijkbegeleider|mentor|buddy|supervisor|bedrijfsleider|bedrijfsleidster|ploegleider|"
      "ploegbaas|voorman|uitvoerder|eigenaar|eigenares|owner|patron|werkgever|directie|directeur|"
      "directrice|director|boekhouder|boekhoudster|accountant|accountmanager|planner|coordinator|"
      "coordinatrice|secretaresse|recruiter|kok|hoofdkok|dietiste|arts|tandarts|dokter|apotheker|"
      "notaris|docent"},
     {true,
      "zwager|vader|moeder|broer|zus|partner|vriend|vriendin|man|vrouw|brother|father|mother|"
      "husband|wife"},
     {true,
      "afdeling|team|hoofdkantoor|kantoor|backoffice|buitendienst|hr|personeelszaken|bureau"}}};

/// Forms of a verb of work.
enum Deed : std::uint8_t {
  kTold = 1U << 0U,     ///< "my manager did", "mijn chef deed"
  kTurned = 1U << 1U,   ///< also with the subject behind it: "dat deed mijn chef"
  kPassive = 1U << 2U,  ///< "by my manager were handled"
};

constexpr FixedWords<std::uint32_t, 512> kDeeds{
    {{kTold | kTurned,
      "deed|deden|doet|doen|regelde|regelt|verzorgde|verzorgt|maakte|maakt|handelde|handelt|"
      "behandelde|behandelt|bleef|blijft|nam|namen|neemt|pakte|pakt|stelde|stelt|schreef|schrijft|"
      "hield|houdt|bedacht|bedenkt|bepaalt|bepaalde|kookte|kookt|beheert|beheerde|bestelde|"
      "bestelt|plande|plant|leidde|leidt|betaalde|betaalt|voerde|voert|bewaakte|bewaakt|"
      "controleerde|controleert|kocht|koopt|bakt|bakte|coordineert|coordineerde|rijdt|reed|"
      "verkocht|verkoopt"},
     {kTold,
      "did|does|makes|handles|ran|runs|keeps|orders|plans|wrote|writes|looks|sets|took|"
      "takes|deals"},
     {kTold | kPassive, "made|handled|kept|ordered|planned|looked|set|decided|dealt"},
     {kPassive,
      "gedaan|gemaakt|geregeld|verzorgd|afgehandeld|behandeld|opgepakt|opgesteld|uitgevoerd|"
      "overgenomen|bijgehouden|besteld|gepland|betaald|gekocht|beheerd|done|taken|managed|prepared|"
      "arranged|left"}}};

bool has_form(const Token& token, Deed form) {
  const std::uint32_t* forms = kDeeds.find(token.hash);
  return forms != nullptr && (*forms & form) != 0;
}

}  // namespace

bool WorkOfOthers::told() const {
  if (subject_ == TextSubject::cv && has_word(item_, {"uitbesteed", "uitbesteedden", "outsourced"}))
    return true;
  for (std::uint32_t i = item_.begin; i < item_.end; ++i) {
    const TokenRange person{i, end_of_person(i, item_.end)};
    if (person.empty()) continue;
    const bool own_behind = names_own(i + 1, item_.end);
    if (i < span_.end && !own_behind && does(person)) return true;
    if (is_left_to(person) || is_hired(person)) return true;
    const bool own = own_behind || names_own(item_.begin, i);
    if (!own && (did(item_.begin, person) || got(person))) return true;
  }
  return done_in_next_clause();
}

bool WorkOfOthers::done_in_next_clause() const {
  if (after_.empty() || !is_any(at(after_.begin), {"dat", "die", "dit", "that"})) return false;
  for (std::uint32_t i = after_.begin; i < after_.end; ++i) {
    const TokenRange person{i, end_of_person(i, after_.end)};
    if (person.empty()) continue;
    if (is_left_to(person)) return true;
    if (did(after_.begin, person)) return !names_own(after_.begin, i);
  }
  return false;
}

std::uint32_t WorkOfOthers::end_of_person(std::uint32_t token, std::uint32_t end) const {
  const Token& first = at(token);
  if (first.kind != TokenKind::word) return token;
  if (kOthers.holds(first.hash)) return token + 1;
  if (token + 1 == end) return token;
  if (names_department(token, end)) return token + 2;
  const Token& second = at(token + 1);
  if (is_any(first, {"iemand", "someone", "somebody"}))
    return is_any(second, {"anders", "else"}) ? token + 2 : token;
  if (!is_determiner(first) || second.kind != TokenKind::word) return token;
  // "een ander team", "the area manager"
  if (token + 2 < end && kOthers.holds(at(token + 2).hash)) return token + 3;
  if (kOthers.holds(second.hash) || names_department(token + 1, end)) return token + 2;
  if (is_any(first, {"de", "the"}) && is_job_word(second)) return token + 2;
  // "beheert onze leverancier", "by our partner"
  return is_any(first, {"onze", "our"}) ? token + 2 : token;
}

bool WorkOfOthers::names_department(std::uint32_t token, std::uint32_t end) const {
  return token + 1 < end && is_any(at(token), {"p", "back", "head", "hoofd", "team"}) &&
         is_any(at(token + 1), {"&", "office", "lead", "afdeling", "leader"});
}

bool WorkOfOthers::does(TokenRange person) const {
  const Token& article = at(person.begin);
  if (person.end >= item_.end || !is_determiner(article)) return false;
  const bool starts = person.begin == item_.begin || at(person.begin - 1).kind == TokenKind::mark ||
                      is_any(at(person.begin - 1), {"en", "maar", "want", "and", "but"});
  if (!starts) return false;
  const Token& verb = at(person.end);
  if (subject_ == TextSubject::cv)
    return has_form(verb, kTold) && is_any(article, {"mijn", "my", "de", "the"});
  return kOthers.holds(at(person.end - 1).hash) && verb.key.size() > 3 && verb.key.ends_with('t') &&
         !is_any(verb, {"staat", "bestaat", "moet", "niet", "krijgt"});
}

bool WorkOfOthers::did(std::uint32_t begin, TokenRange person) const {
  if (person.begin < begin + 2 || !has_form(at(person.begin - 1), kTurned)) return false;
  // What is led is a team, and who leads it stands before the verb.
  if (is_any(at(person.end - 1), {"team", "afdeling"}) &&
      !is_any(at(person.end - 2), {"ander", "andere"}))
    return false;
  return !is_any(at(person.begin - 2), {"hij", "zij", "ze", "en", "of"});
}

bool WorkOfOthers::got(TokenRange person) const {
  constexpr std::uint32_t kFar = 6;
  if (person.begin < item_.begin + 2) return false;
  const std::uint32_t least = person.begin - std::min(person.begin - item_.begin, kFar);
  for (std::uint32_t i = least; i + 1 < person.begin; ++i) {
    if (done_by(i, person) || (i >= span_.begin && went_to(i, person))) return true;
  }
  return false;
}

bool WorkOfOthers::done_by(std::uint32_t verb, TokenRange person) const {
  if (!is_any(at(verb), {"werd", "werden", "wordt", "worden", "were", "was", "is", "are"}) ||
      !is_any(at(person.begin - 1), {"door", "by", "to"}))
    return false;
  for (std::uint32_t i = verb + 1; i < item_.end; ++i) {
    if (has_form(at(i), kPassive)) return true;
  }
  return false;
}

bool WorkOfOthers::went_to(std::uint32_t token, TokenRange person) const {
  const Token &verb = at(token), &lead = at(person.begin - 1), &last = at(person.end - 1);
  if (is_any(verb, {"ging", "gingen", "gaat", "gaan", "liep", "liepen", "loopt", "lopen"})) {
    // Reports go to a chief who did not write them, and wages to a firm that pays them.
    return lead.is("via") || (lead.is("naar") && is_any(last, {"bureau", "kantoor", "hoofdkantoor",
                                                               "accountant", "boekhouder"}));
  }
  if (is_any(verb, {"lag", "lagen", "ligt", "liggen", "bleef", "bleven"})) return lead.is("bij");
  if (is_any(verb, {"mocht", "mochten", "mag", "voorbehouden", "kon"}))
    return is_any(lead, {"alleen", "enkel", "aan", "only"});
  if (is_any(verb, {"kwam", "kwamen", "came"}))
    return is_any(lead, {"van", "from"}) && is_any(last, {"hoofdkantoor", "office"});
  // "Het koken was voor de kok"
  return is_any(verb, {"was", "is"}) && token + 2 == person.begin && lead.is("voor") &&
         at(span_.end - 1).key.ends_with("en");
}

bool WorkOfOthers::is_left_to(TokenRange person) const {
  if (person.begin < span_.end + 2 || !is_any(at(person.begin - 1), {"aan", "to"})) return false;
  return has_word({span_.end, person.begin}, {"laat", "liet", "leave", "left"});
}

bool WorkOfOthers::is_hired(TokenRange person) const {
  return person.begin > span_.end + 1 && is_any(at(item_.begin), {"voor", "for"}) &&
         (cues(person.begin - 1) & kWe) != 0 &&
         is_any(at(person.begin - 2), {"hadden", "hebben", "had"});
}

}  // namespace overstap::extract
