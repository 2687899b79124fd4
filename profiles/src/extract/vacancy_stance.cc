// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/vacancy_gift.h"

namespace overstap::extract {
namespace {

class VacancyStance : StanceFinder {
 public:
  VacancyStance(const ReadText& text, const Sentence& sentence, TokenRange span, ClaimFamily family)
      : StanceFinder{text, sentence, span, family}, gift_{text, sentence, span, family} {}

  [[nodiscard]] std::optional<Stance> find() const {
    const bool of_reader = has(item_, kReader);
    if (section() == SectionKind::employer && !is_screening() && !of_reader) return std::nullopt;
    if (family_ == ClaimFamily::skill && about_us()) return std::nullopt;
    if (held_by_employer()) return std::nullopt;
    TokenRange comment;
    const std::uint32_t behind = comment_cues(comment);
    const bool wish_told = wished_in_item() || wished_last(item_) || dan_is_dat();
    if (!wish_told && gift_.given_later()) return offered();
    if (section() == SectionKind::offer || gift_.given()) {
      if (wish_told && family_ == ClaimFamily::requirement) return Stance::wished;
      // "Een rijbewijs is niet nodig", among what is offered.
      const bool needless = family_ == ClaimFamily::requirement && has(item_, kRequired);
      if (needless && denied_in_item()) return std::nullopt;
      return (behind & (kWished | kWishedLast)) != 0 ? Stance::wished : offered();
    }
    if (legal(behind) && !names_a_law()) return legal_force();
    if (refused_without()) return Stance::required;
    if (without()) return std::nullopt;
    const bool wished_here = wished(behind);
    if (not_asked(behind) && !wished_here) {
      return yet_wished() ? std::optional{Stance::wished} : std::nullopt;
    }
    const bool asked = indispensable(behind);
    if (wished_here || (section() == SectionKind::wishes && !asked)) return Stance::wished;
    if (family_ == ClaimFamily::requirement || asked) return Stance::required;
    return Stance::wished;
  }

 private:
  [[nodiscard]] bool is_screening() const {
    return span_.end - span_.begin <= 2 &&
           has_word(span_, {"vog", "screening", "gedrag", "integriteitsscreening"});
  }

  /// "Wij doen aan webcare en retentie": what the employer does, and asks of nobody.
  [[nodiscard]] bool about_us() const {
    const Sentence& sentence = clauses_.sentence();
    if (sentence.bullet || section() == SectionKind::offer) return false;
    bool we = false;
    for (std::uint32_t i = sentence.first; i < sentence.last && i < sentence.first + 64; ++i) {
      if (is_any(at(i), {"zoeken", "vragen", "verwachten", "need", "zoekt", "want", "seek",
                         "expect", "willen", "looking", "jouw", "your", "uw", "iemand", "die"}))
        return false;
      if ((cues(i) & (kReader | kKnowledge | kWished | kRequired | kLearn | kTraining)) != 0)
        return false;
      we |= (cues(i) & kWe) != 0 && i < span_.begin;
    }
    return we;
  }

  /// "Sociale hygiëne hebben we zelf al."
  [[nodiscard]] bool held_by_employer() const {
    for (std::uint32_t i = span_.end; i + 1 < item_.end; ++i) {
      if (at(i).is("hebben") && (cues(i + 1) & kWe) != 0 && has_word(item_, {"zelf"})) return true;
    }
    return false;
  }

  /// Of what is given a training is a claim; "gezellig team" is none.
  [[nodiscard]] std::optional<Stance> offered() const {
    if (is_screening()) return Stance::required;
    if (family_ == ClaimFamily::requirement) return Stance::offered;
    const TokenRange clause = clauses_.clause_around(span_.begin, span_.end);
    const bool taught = has({clause.begin, span_.begin}, kTraining | kLearn) ||
                        has({span_.end, clause.end}, kTraining | kLearn) ||
                        has_word(clause, {"leren", "leer", "trainen", "traint"});
    return taught ? std::optional{Stance::offered} : std::nullopt;
  }

  [[nodiscard]] bool legal(std::uint32_t behind) const {
    // "Wft Basis: wettelijk verplicht om te mogen adviseren"
    if (item_.end < clauses_.sentence().last && is_any(at(item_.end), {":", "("})) {
      const TokenRange next = clauses_.after(item_.end);
      if (has({next.begin, std::min(next.begin + 3, next.end)}, kLegal)) return true;
    }
    return has(item_, kLegal) || (behind & kLegal) != 0 || has(before_bracket(), kLegal) ||
           has(behind_bracket(), kLegal);
  }

  /// "kennis van de Wet poortwachter": a skill, and no demand of the law.
  [[nodiscard]] bool names_a_law() const {
    return family_ == ClaimFamily::skill &&
           !has_word(item_, {"wettelijk", "wettelijke", "legally", "statutory"});
  }

  [[nodiscard]] std::optional<Stance> legal_force() const {
    const bool law = family_ == ClaimFamily::requirement && !is_screening();
    return law ? Stance::legal : Stance::required;
  }

  [[nodiscard]] bool wished(std::uint32_t behind) const {
    if (asked_behind()) return false;
    if (wished_in_item() || wished_last(item_)) return true;
    if (wished_outside() || led_by_wish() || would_be()) return true;
    if ((behind & kWished) != 0 && (behind & kNot) == 0) return true;
    TokenRange comment = clauses_.after(item_.end);
    if ((behind & kWishedLast) != 0 && wished_last(comment)) return true;
    return also_wished() || wished_in_list() || dan_is_dat();
  }

  /// "... gewenst, lezen is nodig": what is said last of the claim.
  [[nodiscard]] bool asked_behind() const {
    for (std::uint32_t i = span_.end; i < item_.end; ++i) {
      const std::uint32_t cue = cues(i);
      if ((cue & (kWished | kWishedLast | kNo | kNot | kNeedNot)) != 0) return false;
      if ((cue & kRequired) != 0) return i > span_.end && is_any(at(i - 1), {"is", "zijn", "are"});
    }
    return false;
  }

  [[nodiscard]] bool wished_in_item() const {
    if (denied_wish(item_)) return false;
    for (std::uint32_t i = item_.begin; i < item_.end; ++i) {
      if ((cues(i) & kWished) != 0 && !begins_another(i)) return true;
    }
    return false;
  }

  /// "mbo-3 en het liefst ervaring in de bouw": the wish is what follows.
  [[nodiscard]] bool begins_another(std::uint32_t token) const {
    if (!is_any(at(token), {"liefst", "voorkeur", "preferably", "ideally", "idealiter"})) {
      return false;
    }
    while (token > span_.end && is_any(at(token - 1), {"het", "bij", "most"})) --token;
    return token > span_.end && is_any(at(token - 1), {"en", "and"});
  }

  /// "certificaten (Wft, KSF) zijn een pre"
  [[nodiscard]] bool wished_outside() const {
    const TokenRange behind = behind_bracket();
    if (!behind.empty() && !denied_wish(behind)) {
      if (has(behind, kWished)) return true;
      std::uint32_t last = behind.end;
      while (last > behind.begin && at(last - 1).kind == TokenKind::mark) --last;
      if (last > behind.begin && (cues(last - 1) & kWishedLast) != 0) return true;
    }
    const TokenRange before = before_bracket();
    return has(before, kWished) && !denied_wish(before);
  }

  /// "Gewenst zijn: a, b en c", "leuk als: a; b", "fijn als je ...".
  [[nodiscard]] bool led_by_wish() const {
    if (has(item_, kRequired | kMust)) return false;
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
          ((cues(i - 2) & (kWished | kWishedLast)) != 0 ||
           is_any(at(i - 2), {"punten", "blij", "beter", "ideaal", "perfect", "top", "points"}));
      if (condition && (list || !divided)) return !negated_at(i - 2);
      if (list && (cues(i - 1) & kWished) != 0) return !negated_at(i - 1);
    }
    return false;
  }

  [[nodiscard]] bool negated_at(std::uint32_t token) const {
    return token > clauses_.sentence().first && (cues(token - 1) & (kNo | kNot)) != 0;
  }

  /// "Pools zou geweldig zijn", "Polish would be great", "maak je ons blij"
  [[nodiscard]] bool would_be() const {
    // "Met BHV maak je ons blij"
    if (has_word(item_, {"blij", "happy"}) && has_word(item_, {"ons", "we", "wij", "us"})) {
      return true;
    }
    // "een BHV-diploma zien we graag"
    for (std::uint32_t i = item_.begin; i + 1 < item_.end; ++i) {
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
  [[nodiscard]] bool denied_wish(TokenRange range) const {
    for (std::uint32_t i = range.begin; i + 1 < range.end; ++i) {
      if ((cues(i) & (kNo | kNot)) != 0 && (cues(i + 1) & kWished) != 0) return true;
    }
    return false;
  }

  /// "is mooi", "graag": at the end.
  [[nodiscard]] bool wished_last(TokenRange range) const {
    std::uint32_t last = range.end;
    while (last > range.begin && at(last - 1).kind == TokenKind::mark) --last;
    if (last == range.begin || last <= span_.begin) return false;
    if (at(last - 1).is("beter")) return last > range.begin + 1 && at(last - 2).is("nog");
    return (cues(last - 1) & kWishedLast) != 0;
  }

  /// "EHBO ook": as the item before.
  [[nodiscard]] bool also_wished() const {
    std::uint32_t last = item_.end;
    while (last > item_.begin && at(last - 1).kind == TokenKind::mark) --last;
    if (last == item_.begin || !at(last - 1).is("ook") || item_.begin < 2) return false;
    const std::uint32_t before = item_.begin - 1;
    if (before <= clauses_.sentence().first) return false;
    return has(clauses_.item_around(before - 1, before), kWished);
  }

  /// "Een pre is Duits, Pools of Frans"; "Duits, Pools en Frans zijn een pre".
  [[nodiscard]] bool wished_in_list() const {
    const TokenRange clause = clauses_.clause_around(span_.begin, span_.end);
    const std::uint32_t start = std::min(clause.begin + 3, item_.begin);
    for (std::uint32_t i = clause.begin; i < start; ++i) {
      const bool leads = (cues(i) & kWished) != 0 && i + 1 < clause.end &&
                         is_any(at(i + 1), {"is", "zijn", "are"});
      if (leads) return true;
    }
    for (std::uint32_t i = item_.end; i + 1 < clause.end; ++i) {
      if ((cues(i) & kPlural) != 0) return has({i, clause.end}, kWished | kWishedLast);
      if ((cues(i) & (kReader | kHave)) != 0) return false;
    }
    return false;
  }

  /// "Heb je ervaring met Zendesk? Dan is dat een pre.", ", dat is mooi meegenomen"
  [[nodiscard]] bool dan_is_dat() const {
    const TokenRange next = clauses_.after(item_.end);
    if (next.empty()) return false;
    const TokenRange start{next.begin, std::min(next.begin + 3, next.end)};
    if (has_word(start, {"dan", "then"}) &&
        has_word(next, {"vreugdedansje", "dansje", "blij", "juichen", "feest", "happy", "sprong",
                        "enthousiast", "glunderen", "springen"})) {
      return true;
    }
    // "BHV? Nog beter!"
    if (at(next.begin - 1).is("?") && next.end - next.begin <= 4 &&
        has_word(next, {"top", "beter", "perfect", "ideaal", "hoera", "super", "mooi", "bonus",
                        "prachtig", "heerlijk", "kanjer"})) {
      return true;
    }
    if (!has_word(start, {"dat", "dit", "that", "dan", "then"})) return false;
    return has(next, kWished) || wished_last(next);
  }

  /// "Zonder diploma ben je ook welkom."
  [[nodiscard]] bool without() const {
    return span_.begin > item_.begin &&
           is_any(at(span_.begin - 1), {"zonder", "geen", "without"}) &&
           denies(span_.begin - 1, item_.end);
  }

  /// "zonder pas kunnen wij je niet aannemen"
  [[nodiscard]] bool refused_without() const {
    if (family_ != ClaimFamily::requirement) return false;
    const std::uint32_t least = span_.begin - std::min(span_.begin - item_.begin, 5U);
    return has_word({least, span_.begin}, {"zonder", "without"}) &&
           has({span_.end, item_.end}, kNot);
  }

  /// "Of je nu mbo of hbo hebt, iedereen is welkom."
  [[nodiscard]] bool whatever() const {
    const std::uint32_t first = clauses_.sentence().first;
    if (first + 2 >= span_.begin) return false;
    return (at(first).is("of") && (cues(first + 1) & kReader) != 0 && at(first + 2).is("nu")) ||
           (at(first).is("whether") && (cues(first + 1) & kReader) != 0);
  }

  [[nodiscard]] bool not_asked(std::uint32_t behind) const {
    if (whatever()) return true;
    // "Wft? Hoef je niet te hebben."
    const TokenRange answer = clauses_.after(item_.end);
    if (!answer.empty() && (cues(answer.begin) & kNeedNot) != 0) return true;
    if (has(item_, kNeedNot)) return has(item_, kNo | kNot);
    // In tasks it is the customer who does not understand.
    const bool told = section() != SectionKind::tasks || has(item_, kRequired | kKnowledge);
    if (told && (denied_in_item() || denied_in_list())) return true;
    if ((behind & (kNo | kNot)) != 0 && (behind & kHave) == 0) return true;
    return refers_back();
  }

  /// "...; jij hoeft dat niet te kennen"
  [[nodiscard]] bool refers_back() const {
    if (item_.end + 1 >= clauses_.sentence().last) return false;
    const std::uint32_t from = item_.end + 1;
    const TokenRange next = clauses_.clause_around(from, from);
    return has(next, kNeedNot) && has_word(next, {"dat", "dit", "that", "het"});
  }

  /// "geen eis maar wel handig"
  [[nodiscard]] bool yet_wished() const {
    if (item_.end + 1 >= clauses_.sentence().last) return false;
    if (!is_any(at(item_.end), {"maar", "but", ","})) return false;
    const std::uint32_t from = item_.end + 1;
    const TokenRange next = clauses_.clause_around(from, from);
    return has({next.begin, std::min(next.begin + 6, next.end)}, kWished | kWishedLast);
  }

  /// What stands before the colon that heads the list: "Must have: SQL; Python".
  [[nodiscard]] TokenRange lead() const {
    const std::uint32_t first = clauses_.sentence().first;
    for (std::uint32_t i = span_.begin; i > first; --i) {
      if (at(i - 1).is(":")) return clauses_.before_colon(i);
    }
    return {first, first};
  }

  /// "Excel is nodig", but not "zo nodig" or "wie er nodig zijn".
  [[nodiscard]] bool asked_in_item() const {
    for (std::uint32_t i = item_.begin; i < item_.end; ++i) {
      if ((cues(i) & kRequired) == 0) continue;
      const bool needed = family_ == ClaimFamily::skill && is_any(at(i), {"nodig", "needed"});
      if (!needed || (i > item_.begin && is_any(at(i - 1), {"is", "are", "absoluut", "echt"})))
        return true;
    }
    return false;
  }

  /// "Must have", but not "Eis" or "Wat heb je nodig?".
  [[nodiscard]] bool heads_indispensable(TokenRange range) const {
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      if ((cues(i) & kRequired) != 0 && !is_any(at(i), {"eis", "vereisten", "voorwaarde"}))
        return true;
    }
    return false;
  }

  [[nodiscard]] bool indispensable(std::uint32_t behind) const {
    if ((behind & kRequired) != 0 || asked_in_item()) return true;
    const TokenRange clause = clauses_.clause_around(span_.begin, span_.end);
    // "Must have: SQL, Python"; "Eisen:" heads what is asked, not what is indispensable.
    if (heads_indispensable(lead())) return true;
    const Sentence* heading = clauses_.lead_in();
    // "Wat heb je nodig?" asks, and says nothing of how much.
    if (heading != nullptr && !at(heading->last - 1).is("?") &&
        heads_indispensable({heading->first, heading->last}))
      return true;
    // "draaitabellen moet je kunnen dromen"
    for (std::uint32_t i = span_.end; i + 1 < item_.end; ++i) {
      if ((cues(i) & kMust) != 0 && (cues(i + 1) & kReader) != 0) return true;
    }
    bool reader = false;
    for (std::uint32_t i = clause.begin; i < span_.begin; ++i) {
      reader = reader || (cues(i) & kReader) != 0;
      const bool must = (cues(i) & kMust) != 0;
      const bool told = reader || (i + 1 < clause.end && (cues(i + 1) & kReader) != 0);
      if (must && told) return true;
    }
    return false;
  }

  Gift gift_;
};

}  // namespace

std::optional<Stance> stance_in_vacancy(const ReadText& text, const Sentence& sentence,
                                        TokenRange span, ClaimFamily family) {
  return VacancyStance(text, sentence, span, family).find();
}

}  // namespace overstap::extract
