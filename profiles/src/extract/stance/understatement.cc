// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/stance/stance_finder.h"

namespace overstap::extract {

bool StanceFinder::is_understatement(std::uint32_t token, std::uint32_t end) const {
  const TokenRange behind{token + 1, std::min(token + 6, end)};
  if (has_word(behind, {"vreemd",      "onbekend",
                        "onbekende",   "onervaren",
                        "onbekwaam",   "geheim",
                        "geheimen",    "stranger",
                        "mind",        "beginner",
                        "beginneling", "groentje",
                        "onhandig",    "onverdienstelijk",
                        "newbie",      "onaardig",
                        "shy",         "hesitate",
                        "onwennig",    "onvertrouwd",
                        "complain",    "spijt",
                        "schrik",      "schrikt",
                        "schrikken",   "deins",
                        "deinst"})) {
    return true;
  }
  if (behind.begin < behind.end && at(behind.begin).is("uit") && has_word(behind, {"weg"})) {
    return true;
  }
  return denies_a_fault(token, end) || is_understated_before(token) || echoes_understatement(token);
}

/// "schrikt niet", "draai mijn hand niet om", "laat zich niet gek maken"
bool StanceFinder::is_understated_before(std::uint32_t token) const {
  const std::uint32_t least = token - std::min(token - item_.begin, 4U);
  for (std::uint32_t i = least; i < token; ++i) {
    if (is_any(at(i), {"schrik", "schrikt", "schrikken", "deins", "deinst", "deinzen", "schuw",
                       "schuwt", "verlies", "verliest", "verloor", "aarzel", "aarzelt", "vergeet",
                       "vergat", "miste"})) {
      return true;
    }
    if (at(i).is("hand") && i + 1 == token) return true;
    if (is_any(at(i), {"laat", "laten"}) &&
        is_any(at(i + 1), {"zich", "me", "mij", "mezelf", "je", "haar", "hem", "u", "zichzelf"})) {
      return true;
    }
  }
  return false;
}

/// "raak niet in de stress", "don't get stressed", "never lose my patience", "nooit een klacht
/// laten liggen", "geen last van drukte": what would be a fault is denied.
bool StanceFinder::denies_a_fault(std::uint32_t token, std::uint32_t end) const {
  if (family_ != ClaimFamily::skill) return false;
  for (std::uint32_t i = token + 1; i < std::min(token + 12, end); ++i) {
    if (is_any(at(i), {"en", "and", "maar", "but"})) return false;
    if (is_any(at(i), {"stressed",    "gestrest",  "gestresst",  "nerveus",      "nervous",
                       "zenuwachtig", "overstuur", "flustered",  "rattled",      "chagrijnig",
                       "slordig",     "careless",  "sloppy",     "ongeduldig",   "impatient",
                       "kwijtraken",  "lose",      "loses",      "losing",       "verliezen",
                       "verlies",     "gemist",    "missed",     "vergeten",     "vergeet",
                       "forget",      "forgot",    "forgotten",  "wachten",      "wait",
                       "geklaagd",    "klagen",    "complained", "overgeslagen", "verzuimd",
                       "verwaarloosd"})) {
      return true;
    }
    const Token& before = at(i - 1);
    if (is_any(at(i), {"stress", "paniek", "war", "panic"}) && is_any(before, {"de", "in", "a"})) {
      return true;
    }
    if (is_any(at(i), {"last"}) && i + 1 < end && at(i + 1).is("van")) return true;
    if (is_any(at(i), {"liggen", "lopen", "vallen", "zitten", "vertrekken", "wachten"}) &&
        before.is("laten"))
      return true;
    if (at(i).is("handen") && before.is("uit")) return true;
    // "geen klant is mij te veel", "niet te tellen"
    if (before.is("te") && is_any(at(i), {"veel", "gek", "zwaar", "dol", "min", "tellen", "stoppen",
                                          "evenaren", "overtreffen", "vroeg", "laat"})) {
      return true;
    }
    if (at(i).is("genoeg") && i + 1 < end && at(i + 1).is("van")) return true;
  }
  return false;
}

/// "Excel is mij niet vreemd, en Word ook niet"
bool StanceFinder::echoes_understatement(std::uint32_t token) const {
  const std::uint32_t first = clauses_.sentence().first;
  if (token <= first || !at(token - 1).is("ook") || item_.begin < first + 4) return false;
  const TokenRange before = clauses_.item_around(item_.begin - 2, item_.begin - 1);
  return has(before, kNot) &&
         has_word(before, {"vreemd", "onbekend", "geheim", "moeilijk", "moeite"});
}

bool StanceFinder::denies_only_how(std::uint32_t token, std::uint32_t end) const {
  if (family_ != ClaimFamily::skill || token + 1 >= end) return false;
  const Token& next = at(token + 1);
  if (is_any(next, {"perfect",     "perfecte",  "vlekkeloos", "great",  "brilliant", "geweldig",
                    "fantastisch", "flawless",  "foutloos",   "recent", "recently",  "vaak",
                    "often",       "dagelijks", "daily",      "zelden", "seldom",    "uitsluitend",
                    "louter",      "merely",    "solely",     "verder", "beyond",    "altijd",
                    "always",      "helemaal",  "volledig",   "fully",  "entirely",  "iedereen",
                    "overal"})) {
    return true;
  }
  // "no one handled more complaints", "na jaren zonder Excel"
  if (next.is("one")) return true;
  if (token > item_.begin && is_any(at(token), {"zonder", "without"}) &&
      is_any(at(token - 1), {"jaren", "jaar", "tijd", "maanden", "years", "months"})) {
    return true;
  }
  // "not much experience in sales": some
  const std::uint32_t most = std::min(token + 4, end);
  for (std::uint32_t i = token + 1; i + 1 < most; ++i) {
    if (is_any(at(i), {"veel", "zoveel", "much", "uitgebreide", "ruime", "extensive"})) {
      return (cues(i + 1) & kKnowledge) != 0;
    }
  }
  // "niet thuis dan naar de buren", but "niet thuis in Excel"
  if (next.is("thuis") && (token + 2 >= end || !is_any(at(token + 2), {"in", "met"}))) return true;
  if (token + 3 < end && is_any(next, {"zo", "even", "as"}) && at(token + 3).is("als")) {
    return true;
  }
  if (token + 2 < end && next.is("voor") && is_any(at(token + 2), {"niets", "niks"})) {
    return true;
  }
  return denies_only_course(token) || not_of_late(token, end) || none_like_another(token, end) ||
         not_so_but_so(token);
}

/// "nooit een cursus Excel gedaan, alles heb ik mezelf geleerd"
bool StanceFinder::denies_only_course(std::uint32_t token) const {
  if (token >= span_.begin || !has({token, span_.begin}, kTraining)) return false;
  const TokenRange then{span_.end, clauses_.sentence().last};
  return has_word(then, {"zelf", "mezelf", "myself", "zichzelf", "praktijk", "wel", "taught"});
}

/// "haven't used it in years", "lang niet meer gebruikt": it was done before.
bool StanceFinder::not_of_late(std::uint32_t token, std::uint32_t end) const {
  for (std::uint32_t i = token + 2; i < end; ++i) {
    if (is_any(at(i), {"years", "ages"}) && is_any(at(i - 1), {"in", "for"})) return true;
  }
  const std::uint32_t least = token - std::min(token - item_.begin, 2U);
  return has_word({least, token}, {"lang", "tijd", "tijdje", "poos", "jaren", "tijden", "jaar"}) &&
         is_any(at(token + 1),
                {"meer", "gebruikt", "gedaan", "gewerkt", "bijgehouden", "toegepast"});
}

/// "er ging geen week voorbij of ...", "geen dag is hetzelfde", "geen dag zonder"
bool StanceFinder::none_like_another(std::uint32_t token, std::uint32_t end) const {
  if (!is_any(at(token + 1), {"dag", "week", "maand", "avond", "dienst", "uur", "day", "two",
                              "shift", "klant", "gesprek", "gast", "twee"})) {
    return false;
  }
  return has_word({token + 2, end}, {"voorbij", "zonder", "without", "passed", "hetzelfde",
                                     "gelijk", "same", "alike", "saai", "dull"});
}

/// "niet op school geleerd maar aan de balie", "niet met de laptop maar met de hand"
bool StanceFinder::not_so_but_so(std::uint32_t token) const {
  const bool manner = is_any(at(token + 1), {"met", "with", "door", "by", "als"});
  if (!manner &&
      !is_any(at(token + 1), {"op", "in", "uit", "via", "bij", "from", "at", "on", "van"})) {
    return false;
  }
  constexpr std::uint32_t kNear = 9;
  const std::uint32_t last = std::min(token + kNear, clauses_.sentence().last);
  for (std::uint32_t i = token + 2; i + 1 < last; ++i) {
    if (!is_any(at(i), {"maar", "but"})) continue;
    // "niet met Excel maar met Word": Excel is denied.
    if (manner && span_.begin > token && span_.begin < i) return false;
    return is_any(at(i + 1), {"op", "in", "uit", "via", "bij", "from", "at", "on", "aan", "met",
                              "van", "thuis", "door", "by", "with", "als"});
  }
  return false;
}

}  // namespace overstap::extract
