// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/stance/cv_lack.h"

#include <algorithm>

namespace overstap::extract {

Lack::Lead Lack::lead() const {
  constexpr std::uint32_t kShort = 9;
  if (in_item(kSelf | kYet | kHave)) return Lead::none;
  const TokenRange before = clauses_.before_colon(clause_.begin);
  if (!before.empty()) return before.end - before.begin > kShort ? Lead::none : lead_of(before);
  const Sentence* line = clauses_.lead_in();
  if (line == nullptr || line->last - line->first > kShort) return Lead::none;
  return lead_of({line->first, at(line->last - 1).is(":") ? line->last - 1 : line->last});
}

Lack::Lead Lack::lead_of(TokenRange words) const {
  if (has_word(words, {"zwakke", "zwakkere", "valkuil", "valkuilen", "verbeterpunt",
                       "verbeterpunten", "minpunten", "ontwikkelpunten", "leerpunten", "weaknesses",
                       "weak", "aandachtspunt", "aandachtspunten", "ontwikkelpunt", "leerpunt",
                       "groeipunt", "groeipunten", "minpunt", "improvement"})) {
    return Lead::unwanted;
  }
  if (family_ == ClaimFamily::skill && heads_weak(words)) return Lead::denied;
  // "Wil: ... Niet: koude acquisitie"
  if (words.end == words.begin + 1 && is_any(at(words.begin), {"niet", "geen", "not"})) {
    return Lead::unwanted;
  }
  const bool loved = has_word(words, {"leuk", "graag", "liever", "prettig", "fijn", "zin", "like"});
  for (std::uint32_t i = words.begin; i < words.end; ++i) {
    if ((cues(i) & (kNo | kNot)) == 0) continue;
    if (!denies(i, words.end) && !loved) return Lead::none;
    if (has(words, kWish) || loved) return Lead::unwanted;
    return says_nothing_else(words) ? Lead::denied : Lead::none;
  }
  const bool learns = has_word(words, {"leren", "learn", "bijleren"});
  return learns && family_ == ClaimFamily::skill && !has(words, kSchool | kTraining)
             ? Lead::to_learn
             : Lead::none;
}

/// "Minder sterk:", "Waar ik minder goed in ben:", "Less confident with:"
bool Lack::heads_weak(TokenRange words) const {
  constexpr std::uint32_t kNear = 4;
  for (std::uint32_t i = words.begin; i + 1 < words.end; ++i) {
    const bool denied = is_any(at(i), {"niet", "not"});
    if (!denied && (!is_any(at(i), {"minder", "less"}) || negated_at(i, words.begin))) continue;
    return has_word({i + 1, std::min(i + kNear, words.end)},
                    {"sterk", "sterke", "goed", "goede", "vaardig", "bedreven", "handig", "ervaren",
                     "thuis", "strong", "good", "skilled", "confident", "experienced", "bekend",
                     "sterkere", "familiar"});
  }
  return false;
}

bool Lack::negated_at(std::uint32_t token, std::uint32_t begin) const {
  return token > begin && (cues(token - 1) & (kNo | kNot)) != 0;
}

bool Lack::says_nothing_else(TokenRange lead) const {
  if (has_word(lead,
               {"wat", "what", "dit", "this", "zaken", "dingen", "things", "ervaring", "experience",
                "mee", "with", "daar", "hier", "talent", "talenten", "aanleg", "feeling"})) {
    return true;
  }
  for (std::uint32_t i = lead.begin; i < lead.end; ++i) {
    const bool word = at(i).kind == TokenKind::word && cues(i) == kNone;
    if (word &&
        !is_any(at(i), {"yet", "so", "far", "gebruikt", "met", "in", "aan", "mee", "van", "over",
                        "op", "lukt", "gaat", "bekend", "vertrouwd", "ooit", "helaas"}))
      return false;
  }
  return true;
}

bool Lack::said_by_word() const {
  return is_exception() || is_crossed_out() || is_new_to_self() || is_missed();
}

bool Lack::is_exception() const {
  const TokenRange sentence{clauses_.sentence().first, clauses_.sentence().last};
  // "alles gedaan behalve koken", "all programs apart from PowerPoint"
  const std::uint32_t least = span_.begin - std::min(span_.begin - sentence.begin, 3U);
  if (has_word({least, span_.begin}, {"behalve", "uitgezonderd", "except", "apart"})) {
    return has_word({sentence.begin, least + 1},
                    {"alle", "alles", "all", "everything", "every", "elke", "overal"});
  }
  // "op de kassa na"
  return span_.end < sentence.end && at(span_.end).is("na") && least < span_.begin &&
         has_word({std::max(least, span_.begin - 2), span_.begin}, {"op"}) &&
         has_word(sentence, {"alle", "alles", "all"});
}

bool Lack::is_crossed_out() const {
  const std::uint32_t first = clauses_.sentence().first;
  const auto crossed = [&](std::uint32_t i) {
    return is_any(at(i), {"✗", "✘", "❌", "✖"}) && at(i).begin <= at(span_.begin).begin;
  };
  // A mark of a list stands before its sentence.
  if (crossed(item_.begin) || (item_.begin == first && first > 0 && crossed(first - 1)))
    return true;
  // "SAP ✗ Word ✓"
  return at(first).kind == TokenKind::word && span_.end < clauses_.sentence().last &&
         is_any(at(span_.end), {"✗", "✘", "❌", "✖"});
}

bool Lack::is_new_to_self() const {
  if (span_.begin > item_.begin + 1 && is_any(at(span_.begin - 1), {"met", "with", "in", "at"})) {
    const std::uint32_t word = span_.begin - 2;
    if (is_any(at(word),
               {"onbekend", "unfamiliar", "onervaren", "inexperienced", "hopeless", "terrible",
                "rubbish", "useless", "bad", "slecht", "waardeloos", "hopeloos", "beroerd"})) {
      return !negated_before(word);
    }
  }
  for (std::uint32_t i = span_.end; i < item_.end; ++i) {
    if (!is_any(at(i), {"nieuw", "new", "onbekend", "vreemd", "unknown", "abracadabra", "chinees",
                        "latijn", "raadsel", "mystery", "greek", "hocuspocus", "beyond"}) ||
        negated_before(i)) {
      continue;
    }
    // "SAP onbekend"
    const bool alone =
        i == span_.end && i + 1 == item_.end && is_any(at(i), {"onbekend", "unknown"});
    return alone || has_word({span_.end, item_.end}, {"mij", "me"});
  }
  return false;
}

bool Lack::is_missed() const {
  for (std::uint32_t i = item_.begin; i + 1 < span_.begin; ++i) {
    if (!is_any(at(i), {"mis", "mist", "ontbreekt", "lack", "lacks"})) continue;
    return !negated_before(i) && has({i + 1, span_.begin}, kKnowledge);
  }
  return false;
}

bool Lack::denies_others() const {
  // "Er is geen dag dat ik Excel niet open heb"
  if (is_any(at(item_.begin), {"er", "there"}) && has({item_.begin, span_.begin}, kNo | kNot) &&
      has({span_.end, item_.end}, kNot)) {
    return true;
  }
  // "Er is geen kassa die ik niet kan bedienen"
  for (std::uint32_t i = span_.end; i < item_.end; ++i) {
    if (is_any(at(i), {"die", "dat", "that", "wat", "i", "ik"}) && has({i, item_.end}, kNot)) {
      const TokenRange before{item_.begin, span_.begin};
      const bool there = is_any(at(item_.begin), {"er", "there"});
      const bool none = has(before, kNo | kNot) ||
                        has_word(before, {"niets", "niks", "nothing", "weinig", "few"});
      if (there && none) return true;
    }
  }
  return span_.begin > item_.begin && has({span_.end, item_.end}, kNo | kNot) &&
         is_any(at(span_.begin - 1), {"naast", "behalve", "buiten", "besides", "except"});
}

}  // namespace overstap::extract
