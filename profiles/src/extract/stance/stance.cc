// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/stance/stance.h"

#include "profiles/src/extract/stance/stance_finder.h"

namespace overstap::extract {
namespace {

class CvStance : StanceFinder {
 public:
  using StanceFinder::StanceFinder;

  [[nodiscard]] std::optional<Stance> find() const {
    if (tells_of_kin() || would_learn()) return std::nullopt;
    const bool denied = denied_in_item() || denied_by_comment() || denied_by_list() ||
                        denied_in_list() || denied_at_end_of_list() || denied_outside() ||
                        denied_behind_colon();
    const bool wish = wished();
    const bool unwanted = family_ == ClaimFamily::skill &&
                          (section() == SectionKind::wishes || (denied && refuses()));
    if (denied && (wish || unwanted) && family_ != ClaimFamily::requirement) return std::nullopt;
    if (denied) return made_up_for() ? Stance::has : Stance::lacks;
    return wish ? Stance::wants : Stance::has;
  }

 private:
  [[nodiscard]] bool tells_of_kin() const {
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
    const TokenRange next = clauses_.after(item_.end);
    return family_ == ClaimFamily::skill && !next.empty() &&
           is_any(at(next.begin), {"nu", "inmiddels", "now"}) &&
           !has(next, kNo | kNot | kLearn | kWish);
  }

  /// "Geen verkoop!": work that is not wanted; "geen Excel" and "geen computerkennis" are lacks.
  [[nodiscard]] bool refuses() const {
    if (section() == SectionKind::experience || section() == SectionKind::skills) return false;
    if (span_.begin == item_.begin || !is_any(at(span_.begin - 1), {"geen", "no"})) return false;
    if (at(span_.begin).capital || at(span_.begin).key.find("kennis") != std::string_view::npos)
      return false;
    for (std::uint32_t i = item_.begin; i < item_.end; ++i) {
      const bool inside = i >= span_.begin - 1 && i < span_.end;
      if (!inside && at(i).kind == TokenKind::word) return false;
    }
    return true;
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
    const TokenRange clause = clauses_.clause_around(span_.begin, span_.end);
    const std::uint32_t last = clauses_.sentence().last;
    if (clause.end + 2 >= last || !at(clause.end).is(":")) return false;
    if (!is_any(at(clause.end + 1), {"daar", "dat", "die", "hier", "that", "those"})) return false;
    if (has({span_.end, clause.end}, kHave | kSelf)) return false;
    const TokenRange next = clauses_.item_around(clause.end + 1, clause.end + 2);
    if (!has(next, kSelf)) return false;
    for (std::uint32_t i = next.begin; i < next.end; ++i) {
      if ((cues(i) & (kNo | kNot)) != 0) return denies(i, next.end);
    }
    return false;
  }

  /// "What I do not have: a car, ..."
  [[nodiscard]] bool denied_by_list() const {
    const TokenRange clause = clauses_.clause_around(span_.begin, span_.end);
    const TokenRange lead = clauses_.before_colon(clause.begin);
    if (has_word(lead, {"mis", "mist", "ontbreekt", "ontbreken", "missing", "lack", "lacking"})) {
      return true;
    }
    if (lead.empty() || !has(lead, kHave | kSelf)) return false;
    for (std::uint32_t i = lead.begin; i < lead.end; ++i) {
      if ((cues(i) & kNot) != 0) return denies(i, lead.end);
    }
    return false;
  }

  [[nodiscard]] bool wished() const {
    for (std::uint32_t i = span_.begin; i > item_.begin; --i) {
      if (const auto told = wish_at(i - 1)) return *told;
    }
    for (std::uint32_t i = span_.begin; i < item_.end; ++i) {
      // "bel ik met klanten als er een later wil komen"
      const bool condition = i >= span_.end && is_any(at(i), {"als", "wanneer", "if", "when"});
      if (condition && family_ == ClaimFamily::skill) break;
      // "No experience in sales and no wish to start"
      if (negated_before(i) && has({item_.begin, span_.begin}, kKnowledge)) continue;
      if (const auto told = wish_at(i)) return *told;
    }
    TokenRange comment;
    if ((comment_cues(comment) & (kLearn | kWish)) != 0 && !tells_of_school()) return true;
    const TokenRange clause = clauses_.clause_around(span_.begin, span_.end);
    // Who says "ik" anew says something else.
    for (std::uint32_t i = has(item_, kSelf) ? clause.begin : item_.begin; i > clause.begin; --i) {
      if (const auto told = wish_at(i - 1)) return *told;
    }
    if (const auto told = wish_before_bracket(clause.begin)) return *told;
    if (wished_before_colon(clause.begin)) return true;
    if (section() != SectionKind::wishes) return false;
    if (family_ == ClaimFamily::place) return is_region();
    // "Kl. is nauwkeurig en leergierig"
    if (has_word({item_.begin, span_.begin}, {"is", "was"})) return false;
    // "Word gaat wel"
    if (family_ == ClaimFamily::skill && has_word({span_.end, item_.end}, {"gaat", "lukt"})) {
      return false;
    }
    return family_ != ClaimFamily::requirement;
  }

  /// "Wat ik nog wil leren: SQL en Power BI"
  [[nodiscard]] bool wished_before_colon(std::uint32_t begin) const {
    const TokenRange lead = clauses_.before_colon(begin);
    return family_ == ClaimFamily::skill && has(lead, kWish) &&
           (has(lead, kSelf) ||
            has_word(lead, {"leren", "learn", "interesse", "wens", "ambitie", "interested"}));
  }

  /// "wil graag bbl in de zorg (helpende)"
  [[nodiscard]] std::optional<bool> wish_before_bracket(std::uint32_t begin) const {
    if (begin == clauses_.sentence().first || !at(begin - 1).is("(")) return std::nullopt;
    const std::uint32_t end = begin - 1;
    for (std::uint32_t i = end; i > clauses_.item_around(end, end).begin; --i) {
      if (const auto told = wish_at(i - 1)) return told;
    }
    return std::nullopt;
  }

  /// Among wishes a bare place is where somebody lives.
  [[nodiscard]] bool is_region() const {
    const std::uint32_t from = span_.begin - std::min(span_.begin - item_.begin, 3U);
    return has_word({from, span_.begin}, {"standplaats", "regio", "omgeving", "rond", "buurt", "in",
                                          "of", "region", "around", "near", "area"});
  }

  /// What the word at `token` says of a wish, if anything.
  [[nodiscard]] std::optional<bool> wish_at(std::uint32_t token) const {
    const std::uint32_t cue = cues(token);
    // "AED: herhaling gepland" wishes nothing that is not had.
    if (at(token).is("gepland") && token > item_.begin && at(token - 1).is("herhaling")) {
      return std::nullopt;
    }
    if ((cue & kWish) != 0) return !tells_of_school() || family_ != ClaimFamily::requirement;
    // "I'd love to learn Excel", but "had to learn it"
    if (at(token).is("learn") && family_ == ClaimFamily::skill && token > item_.begin + 1 &&
        token < span_.begin && at(token - 1).is("to") && !is_any(at(token - 2), {"had", "able"})) {
      return true;
    }
    if ((cue & kLearn) != 0) {
      // "leer snel" tells of somebody, not of what is learnt.
      const bool trait =
          token + 1 < clauses_.sentence().last &&
          is_any(at(token + 1), {"snel", "makkelijk", "gemakkelijk", "graag", "vlot"});
      if (trait) return std::nullopt;
      return !tells_of_school();
    }
    if ((cue & kHave) != 0) return false;
    // The noun tells nothing: "ik zoek werk als".
    const std::uint32_t first = clauses_.sentence().first;
    const bool seeks = token >= first + 2 && (cues(token - 2) & kWish) != 0;
    const bool verb = (token > first && is_any(at(token - 1), {"ik", "i"}) && !seeks) ||
                      (token + 1 < clauses_.sentence().last && at(token + 1).is("ik"));
    if (is_any(at(token), {"werk", "work"}) && verb) return false;
    // "Graag 20 uur", but "ik werk graag in een team".
    const bool leads = token == clauses_.sentence().first || at(token - 1).kind == TokenKind::mark;
    if (at(token).is("graag") && leads) return true;
    return std::nullopt;
  }
};

/// Terms are facts of the text whatever surrounds them; their rules read "geen" themselves.
Stance stance_of_terms(TextSubject subject, ClaimFamily family) {
  if (subject == TextSubject::cv) return Stance::wants;
  return family == ClaimFamily::roster ? Stance::required : Stance::offered;
}

bool claims_nothing(SectionKind kind) {
  return kind == SectionKind::hobbies || kind == SectionKind::references;
}

}  // namespace

std::optional<Stance> stance_at(const ReadText& text, const Sentence& sentence, std::uint32_t first,
                                std::uint32_t last, ClaimFamily family) {
  if (sentence.heading || claims_nothing(sentence.section)) return std::nullopt;
  if (family == ClaimFamily::terms || family == ClaimFamily::roster) {
    return stance_of_terms(text.subject, family);
  }
  const TokenRange span{first, last};
  if (text.subject == TextSubject::cv) {
    const bool header = sentence.section == SectionKind::header;
    if (header && family != ClaimFamily::place) return std::nullopt;
    return CvStance(text, sentence, span, family).find();
  }
  if (family == ClaimFamily::place) return Stance::offered;
  if (family == ClaimFamily::occupation) {
    if (sentence.section == SectionKind::employer) return std::nullopt;
    return Stance::offered;
  }
  return stance_in_vacancy(text, sentence, span, family);
}

}  // namespace overstap::extract
