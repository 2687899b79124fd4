// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/stance/cv_lack.h"
#include "profiles/src/extract/stance/cv_not_claimed.h"
#include "profiles/src/extract/stance/cv_rating.h"
#include "profiles/src/extract/stance/cv_wish.h"
#include "profiles/src/extract/stance/work_of_others.h"

namespace overstap::extract {
namespace {

class CvStance : StanceFinder {
 public:
  CvStance(const ReadText& text, const Sentence& sentence, TokenRange span, ClaimFamily family)
      : StanceFinder{text, sentence, span, family}, wish_{*this}, lack_{*this} {}

  [[nodiscard]] std::optional<Stance> find() const {
    if (tells_of_kin() || would_learn() || skips()) return std::nullopt;
    const bool skill = family_ == ClaimFamily::skill;
    const Rating rating(*this);
    if ((skill || family_ == ClaimFamily::requirement) && rating.is_nothing()) {
      return Stance::lacks;
    }
    if (skill && (rating.is_weak() || denied_by_pronoun())) {
      return wish_.told() ? Stance::wants : Stance::lacks;
    }
    if (skill && (WorkOfOthers(*this, TextSubject::cv).told() || NotClaimed(*this).told()))
      return std::nullopt;
    if (skill && (cannot_do_without() || lack_.denies_others())) return Stance::has;
    const Lack::Lead lead =
        skill || family_ == ClaimFamily::requirement ? lack_.lead() : Lack::Lead::none;
    if (skill && lead == Lack::Lead::unwanted) return std::nullopt;
    const bool denied = denied_in_item() || denied_by_comment() || denied_by_list() ||
                        denied_in_list() || denied_at_end_of_list() || denied_outside() ||
                        denied_behind_colon() || denied_by_history() || known_by_name() ||
                        lead == Lack::Lead::denied || lack_.said_by_word();
    const bool wish = wish_.told() || (skill && lead == Lack::Lead::to_learn);
    const bool unwanted = skill && ((section() == SectionKind::wishes && !tells_history()) ||
                                    (denied && (refuses() || does_not() || would_rather_not() ||
                                                declines() || denies_only_measure())));
    if (denied && made_up_for()) return Stance::has;
    if (denied && (wish || unwanted) && family_ != ClaimFamily::requirement) return std::nullopt;
    if (denied) return Stance::lacks;
    return wish ? Stance::wants : Stance::has;
  }

 private:
  [[nodiscard]] bool tells_of_kin() const {
    if (!in_item(kKin)) return false;
    for (std::uint32_t i = item_.begin; i + 1 < span_.begin; ++i) {
      if (is_any(at(i), {"mijn", "my"}) && (cues(i + 1) & kKin) != 0) return true;
    }
    return false;
  }

  /// "I'd love to learn Excel": a wish, and no trait.
  [[nodiscard]] bool would_learn() const {
    return family_ == ClaimFamily::skill && span_.begin > item_.begin &&
           is_any(at(span_.begin - 1), {"d", "would"}) && at(span_.end - 1).is("learn");
  }

  /// "Met Exact had ik nog nooit gewerkt, nu elke dag."
  [[nodiscard]] bool made_up_for() const {
    const TokenRange next = after_;
    if (family_ != ClaimFamily::skill) return false;
    // "I used to do payroll, not anymore"
    for (std::uint32_t i = item_.begin; i + 1 < span_.begin; ++i) {
      if (at(i).is("used") && at(i + 1).is("to")) return true;
    }
    if (next.empty() || has(next, kNo | kNot | kLearn | kWish)) return false;
    // "..., al heb ik het twee jaar gedaan", "..., maar ik kan het"
    if (is_any(at(next.begin), {"al", "hoewel", "though", "although", "maar", "but"})) {
      if (has(next, kSelf) && has_word(next, {"vroeger", "eerder", "jarenlang"})) return true;
      return has(next, kSelf) && has_word(next, {"het", "it", "dat"}) &&
             has_word(next, {"gedaan", "kan", "done", "can"});
    }
    return is_any(at(next.begin), {"nu", "inmiddels", "now"});
  }

  /// "Geen verkoop!", "no cold calling please", "niet meer achter de kassa": work that is not
  /// wanted; "geen Excel" and "geen computerkennis" are lacks.
  [[nodiscard]] bool refuses() const {
    if (section() == SectionKind::experience || section() == SectionKind::skills) return false;
    const bool no_more = item_.begin + 1 < span_.begin &&
                         is_any(at(item_.begin), {"niet", "nooit", "not", "no"}) &&
                         is_any(at(item_.begin + 1), {"meer", "langer", "weer", "more", "again"});
    const bool none = span_.begin > item_.begin && is_any(at(span_.begin - 1), {"geen", "no"});
    if (!none && !no_more) return false;
    if (at(span_.begin).capital || at(span_.begin).key.find("kennis") != std::string_view::npos)
      return false;
    for (std::uint32_t i = item_.begin; i < item_.end; ++i) {
      const bool inside = i >= span_.begin && i < span_.end;
      const bool fits =
          (cues(i) & (kNo | kNot)) != 0 ||
          is_any(at(i), {"please", "alsjeblieft", "alstublieft", "aub", "graag", "meer", "langer",
                         "weer",   "more",        "again",       "for", "voor",  "me",   "mij",
                         "thanks", "dus",         "achter",      "aan", "in",    "de",   "het",
                         "een",    "the",         "met",         "at",  "op"});
      if (!inside && at(i).kind == TokenKind::word && !fits) return false;
    }
    return true;
  }

  /// "Telefonisch verkopen: nee, bedankt"
  [[nodiscard]] bool declines() const {
    if (after_.empty() || !is_any(at(after_.begin), {"nee", "no"})) return false;
    const TokenRange next = clauses_.next_clause(after_.end);
    return !next.empty() && is_any(at(next.begin), {"bedankt", "dank", "thanks", "thank"});
  }

  /// "I would rather not have targets again"
  [[nodiscard]] bool would_rather_not() const {
    return has_word({item_.begin, span_.begin}, {"rather", "liever", "prefer", "voorkeur"});
  }

  /// "Verkopen doe ik niet meer", "leidinggeven hoeft van mij niet"
  [[nodiscard]] bool does_not() const {
    const TokenRange behind{span_.end, item_.end};
    if (has_word(behind, {"hoeft", "hoef"})) return true;
    const bool unloved = has_word(behind, {"zitten", "ding", "besteed", "trekt", "ambieer"});
    if (unloved && has(behind, kNot)) return true;
    for (std::uint32_t i = span_.begin; i < item_.end; ++i) {
      if (is_any(at(i), {"en", "and"})) return false;
      if (!is_any(at(i), {"doe", "doet"})) continue;
      const TokenRange then{i, item_.end};
      return has(then, kNot) && is_selling() && !has_word(then, {"vaak", "dagelijks", "elke"});
    }
    return false;
  }

  /// What people say no to, able or not: "verkopen doe ik niet"; of other work it says that it is
  /// not done.
  [[nodiscard]] bool is_selling() const {
    for (std::uint32_t i = item_.begin; i < item_.end; ++i) {
      if (at(i).key.starts_with("verko") ||
          is_any(at(i), {"sales", "acquisitie", "telemarketing", "koud", "koude", "colportage"})) {
        return true;
      }
    }
    return false;
  }

  /// "Niet de hele dag bellen": the measure is not wanted. "Nooit zelfstandig ingediend"
  [[nodiscard]] bool denies_only_measure() const {
    for (std::uint32_t i = item_.begin; i + 1 < item_.end; ++i) {
      if (at(i).is("hele") && is_any(at(i + 1), {"dag", "dagen"})) return true;
    }
    return at(span_.begin).is("zelfstandig") && negated_before(span_.begin);
  }

  /// "Zonder Excel zou ik mijn werk niet kunnen doen", "geen dag zonder klachten"
  [[nodiscard]] bool cannot_do_without() const {
    constexpr std::uint32_t kNear = 3;
    const std::uint32_t least = span_.begin - std::min(span_.begin - item_.begin, kNear);
    for (std::uint32_t i = span_.begin; i > least; --i) {
      if (!is_any(at(i - 1), {"zonder", "without"})) continue;
      return has({item_.begin, i - 1}, kNo | kNot) || has({span_.end, item_.end}, kNot);
    }
    return false;
  }

  /// "Verkooptargets sla ik over"
  [[nodiscard]] bool skips() const {
    if (family_ != ClaimFamily::skill) return false;
    for (std::uint32_t i = span_.end; i + 2 < item_.end; ++i) {
      if (is_any(at(i), {"sla", "slaat"}) && has_word({i + 1, item_.end}, {"over"})) {
        return true;
      }
    }
    return false;
  }

  /// "Met Excel heb ik nooit gewerkt", among wishes: not had, rather than not wanted.
  [[nodiscard]] bool tells_history() const {
    return has(clause_, kHave) && has(clause_, kSelf) && !has(clause_, kWish) &&
           !has_word(item_, {"leuk", "gevonden", "liever", "graag", "meer", "zin", "anymore"});
  }

  /// "Excel: nooit aan toegekomen", "Leidinggeven - nog niet gedaan"
  [[nodiscard]] bool denied_by_history() const {
    if (family_ != ClaimFamily::skill) return false;
    const TokenRange comment = after_;
    if (comment.end < comment.begin + 2 || comment.end > comment.begin + 7) return false;
    if (has(comment, kConjunction | kYet)) return false;
    std::uint32_t first = comment.begin;
    while (first < comment.end && is_any(at(first), {"nog", "helaas", "ik", "heb"})) ++first;
    if (first == comment.end || (cues(first) & kNot) == 0 || !denies(first, comment.end)) {
      return false;
    }
    std::uint32_t deed = comment.end - 1;
    if (deed > first + 1 && is_any(at(deed), {"before", "eerder", "yet", "nog"})) --deed;
    return is_any(at(deed), {"gedaan", "gewerkt", "gebruikt", "toegekomen", "geleerd", "gehad",
                             "aangeraakt", "geprobeerd", "gekregen", "gevolgd", "used", "touched",
                             "done", "tried", "worked", "learned", "learnt"});
  }

  /// "Excel, daar weet ik niks van", "Klachten gingen naar mijn chef, die deed ik niet zelf"
  [[nodiscard]] bool denied_by_pronoun() const {
    const TokenRange next = after_;
    if (next.empty() || !is_any(at(next.begin), {"daar", "dat", "daarmee", "hier", "that", "die",
                                                 "deze", "zelf"})) {
      return false;
    }
    // "die ik niet ken" tells of others; "die deed ik niet" of these.
    const bool relative = is_any(at(next.begin), {"die", "deze"}) && next.begin + 1 < next.end &&
                          (cues(next.begin + 1) & kHave) == 0 && !is_verb_of_self(next.begin + 1);
    if (relative || !has(next, kSelf) || has(next, kWish)) return false;
    // "Klachten speelde ik door, zelf afhandelen mocht ik niet": what was done instead.
    if (at(next.begin).is("zelf") && has({span_.begin, span_.end + 1}, kSelf)) return false;
    for (std::uint32_t i = next.begin; i < next.end; ++i) {
      if ((cues(i) & (kNo | kNot)) != 0) return denies(i, next.end);
    }
    return false;
  }
  /// "deed ik", "maakte ik"
  [[nodiscard]] bool is_verb_of_self(std::uint32_t token) const {
    return token + 1 < after_.end && (cues(token) & kSelf) == 0 && (cues(token + 1) & kSelf) != 0;
  }

  /// "Excel ken ik alleen van naam"
  [[nodiscard]] bool known_by_name() const {
    for (std::uint32_t i = span_.end; i + 1 < item_.end; ++i) {
      if (is_any(at(i), {"van", "by"}) && is_any(at(i + 1), {"naam", "name", "horen"})) {
        return has_word({span_.end, i}, {"alleen", "slechts", "enkel", "only"});
      }
    }
    return false;
  }

  [[nodiscard]] bool denied_by_comment() const {
    TokenRange comment;
    const std::uint32_t cue = comment_cues(comment);
    if (comment.empty()) return false;
    if (tells_of_last(comment)) return false;
    // "Python (never used at work)"
    const bool elsewhere = family_ == ClaimFamily::skill && has_word(comment, {"werk", "work"}) &&
                           has_word(comment, {"op", "at", "in", "tijdens"});
    if (elsewhere && at(comment.begin - 1).is("(")) return false;
    if (denied_in_bracket()) return true;
    if ((cue & kExpired) != 0) return (cue & (kNo | kNot)) == 0;
    if ((cue & (kNo | kNot)) == 0) return false;
    return !((cue & kUnfinished) != 0 && tells_of_school());
  }

  /// "Rijbewijs B en code 95 (verlopen)": the bracket comments what stands right before it.
  [[nodiscard]] bool tells_of_last(TokenRange comment) const {
    return family_ == ClaimFamily::requirement && at(comment.begin - 1).is("(") &&
           has_word({span_.end, item_.end}, {"en", "and", "&"}) &&
           !has_word(comment, {"beide", "allebei", "alle", "allemaal", "both", "all"});
  }

  /// "Power BI (bekeken, niet echt mee gewerkt)"
  [[nodiscard]] bool denied_in_bracket() const {
    if (family_ != ClaimFamily::skill || !at(item_.end).is("(")) return false;
    const std::uint32_t most = std::min(item_.end + 12, clauses_.sentence().last);
    std::uint32_t end = item_.end + 1;
    while (end < most && !at(end).is(")")) ++end;
    for (std::uint32_t i = item_.end + 1; i < end; ++i) {
      if ((cues(i) & kNot) == 0 || !denies(i, end)) continue;
      if (has_word({i, end}, {"werk", "work"})) return false;
      return has_word({i, end}, {"gewerkt", "gebruikt", "toegepast", "worked", "used"});
    }
    return false;
  }

  /// "Excel en dat soort programma's: daar heb ik mij nooit in verdiept"
  [[nodiscard]] bool denied_behind_colon() const {
    const std::uint32_t last = clauses_.sentence().last;
    if (clause_.end + 2 >= last || !at(clause_.end).is(":")) return false;
    if (!is_any(at(clause_.end + 1), {"daar", "dat", "die", "hier", "that", "those"})) return false;
    if (has({span_.end, clause_.end}, kHave | kSelf)) return false;
    const TokenRange next = clauses_.item_around(clause_.end + 1, clause_.end + 2);
    if (!has(next, kSelf)) return false;
    for (std::uint32_t i = next.begin; i < next.end; ++i) {
      if ((cues(i) & (kNo | kNot)) != 0) return denies(i, next.end);
    }
    return false;
  }

  /// "What I do not have: a car, ..."
  [[nodiscard]] bool denied_by_list() const {
    const TokenRange lead = clauses_.before_colon(clause_.begin);
    if (has_word(lead, {"mis", "mist", "ontbreekt", "ontbreken", "missing", "lack", "lacking"})) {
      return true;
    }
    if (lead.empty() || !has(lead, kHave | kSelf) || !heads_list(lead)) return false;
    for (std::uint32_t i = lead.begin; i < lead.end; ++i) {
      if ((cues(i) & kNot) != 0) return denies(i, lead.end);
    }
    return false;
  }

  /// "Wat ik niet heb:", "nog niet gedaan:", but "stilgezeten heb ik niet: ik deed de kassa".
  [[nodiscard]] bool heads_list(TokenRange lead) const {
    if (has({span_.begin > lead.end ? lead.end + 1 : lead.end, span_.begin}, kSelf)) return false;
    if (has_word(lead, {"wat", "what", "dit", "this", "zaken", "dingen", "things", "ervaring",
                        "experience", "mee", "with", "daar", "hier"})) {
      return true;
    }
    for (std::uint32_t i = lead.begin; i < lead.end; ++i) {
      if (at(i).kind == TokenKind::word && cues(i) == kNone) return false;
    }
    return true;
  }

  CvWish wish_;
  Lack lack_;
};

}  // namespace

std::optional<Stance> stance_in_cv(const ReadText& text, const Sentence& sentence, TokenRange span,
                                   ClaimFamily family) {
  return CvStance(text, sentence, span, family).find();
}

}  // namespace overstap::extract
