// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/stance/vacancy_gift.h"
#include "profiles/src/extract/stance/vacancy_law.h"
#include "profiles/src/extract/stance/vacancy_lead.h"
#include "profiles/src/extract/stance/vacancy_task.h"
#include "profiles/src/extract/stance/vacancy_wish.h"
#include "profiles/src/extract/stance/work_of_others.h"

namespace overstap::extract {
namespace {

class VacancyStance : StanceFinder {
 public:
  VacancyStance(const ReadText& text, const Sentence& sentence, TokenRange span, ClaimFamily family)
      : StanceFinder{text, sentence, span, family},
        gift_{*this},
        law_{*this},
        lead_{*this},
        task_{*this},
        wish_{*this} {}

  [[nodiscard]] std::optional<Stance> find() const {
    const bool of_reader = in_item(kReader);
    if (section() == SectionKind::employer && !is_screening() && !of_reader) return std::nullopt;
    if (family_ == ClaimFamily::skill && (about_us() || done_by_others())) return std::nullopt;
    if (held_by_employer()) return std::nullopt;
    TokenRange comment;
    const std::uint32_t behind = comment_cues(comment);
    const bool wish_told = wish_.told();
    if (!wish_told && gift_.given_later()) return offered(behind);
    if (is_given()) {
      if (wish_told && family_ == ClaimFamily::requirement) return Stance::wished;
      if (needless_gift()) return std::nullopt;
      return (behind & (kWished | kWishedLast)) != 0 ? Stance::wished : offered(behind);
    }
    if (law_.asks(behind)) return legal_force();
    if (refused_without() || must_not_lack()) return Stance::required;
    if (without()) return std::nullopt;
    const bool wished_here = wish_.found(wish_told, behind);
    if (not_asked(behind) && !wished_here) {
      return yet_wished() ? std::optional{Stance::wished} : std::nullopt;
    }
    const bool asked = indispensable(behind);
    if (wished_here) return Stance::wished;
    if (lead_.says() == LeadSays::needless) return std::nullopt;
    if (lead_.says() == LeadSays::law && family_ == ClaimFamily::requirement) {
      return legal_force();
    }
    const bool among_wishes = section() == SectionKind::wishes || lead_.says() == LeadSays::wish;
    if (among_wishes && !asked) return Stance::wished;
    if (family_ == ClaimFamily::requirement || asked) return Stance::required;
    return Stance::wished;
  }

 private:
  [[nodiscard]] bool is_given() const {
    const bool among_demands = section() == SectionKind::demands || lead_.says() == LeadSays::asked;
    if (among_demands && due_within_term()) return false;
    if (gift_.given()) return true;
    // "We offer: a laptop. You bring: a driving licence."
    const bool demand = lead_.is_near() && lead_.says() != LeadSays::gift;
    return !demand && (section() == SectionKind::offer || lead_.says() == LeadSays::gift);
  }

  /// "Wft Inkomen haal je binnen een jaar op onze kosten", among the demands: asked, whoever pays.
  [[nodiscard]] bool due_within_term() const {
    if (family_ != ClaimFamily::requirement || in_item(kNo | kNot) ||
        has_word(item_, {"kun", "kan", "mag"}) ||
        !has_word(item_, {"haal", "haalt", "behaal", "behaalt"})) {
      return false;
    }
    for (std::uint32_t i = item_.begin; i + 2 < item_.end; ++i) {
      if (is_any(at(i), {"binnen", "in", "within"}) &&
          is_any(at(i + 2), {"maand", "maanden", "jaar", "weken", "months", "year", "weeks"})) {
        return true;
      }
    }
    return false;
  }

  /// "Een rijbewijs is niet nodig", "Geen pas? ...", among what is offered.
  [[nodiscard]] bool needless_gift() const {
    if (family_ != ClaimFamily::requirement) return false;
    if (in_item(kRequired | kNeedNot) && denied_in_item()) return true;
    return span_.begin > item_.begin && (cues(span_.begin - 1) & kNo) != 0;
  }

  /// "Kennis van arbeidsrecht mag niet ontbreken"
  [[nodiscard]] bool must_not_lack() const {
    for (std::uint32_t i = span_.end; i + 2 < item_.end; ++i) {
      if (is_any(at(i), {"mag", "mogen", "kan", "kunnen"}) && at(i + 1).is("niet") &&
          has_word({i + 2, item_.end}, {"ontbreken", "missen"})) {
        return true;
      }
    }
    return false;
  }

  [[nodiscard]] bool is_screening() const {
    return span_.end - span_.begin <= 4 && family_ == ClaimFamily::requirement &&
           has_word(span_, {"vog", "screening", "gedrag", "screenen", "gescreend", "screent",
                            "integriteitsscreening", "integriteitsonderzoek",
                            "integriteitsverklaring", "conduct"});
  }

  /// "Wij doen aan webcare en retentie": what the employer does, and asks of nobody.
  [[nodiscard]] bool about_us() const {
    const Sentence& sentence = clauses_.sentence();
    if (!in_sentence(kWe) || sentence.bullet || section() == SectionKind::offer) return false;
    bool we = false;
    for (std::uint32_t i = sentence.first; i < sentence.last && i < sentence.first + 64; ++i) {
      if (is_any(at(i),
                 {"zoeken", "vragen", "verwachten", "need", "zoekt", "want", "seek", "expect",
                  "willen", "looking", "jouw", "your", "uw", "iemand", "die", "zonder", "without"}))
        return false;
      if ((cues(i) & (kReader | kKnowledge | kWished | kRequired | kLearn | kTraining)) != 0)
        return false;
      we |= (cues(i) & kWe) != 0 && i < span_.begin;
    }
    return we;
  }

  [[nodiscard]] bool done_by_others() const {
    return WorkOfOthers(*this, TextSubject::vacancy).told();
  }

  /// "Sociale hygiëne hebben we zelf al.", "onze eigen BHV'ers", "wij zijn HACCP-gecertificeerd"
  [[nodiscard]] bool held_by_employer() const {
    std::uint32_t owner = span_.begin;
    if (owner > item_.begin && is_any(at(owner - 1), {"eigen", "own"})) --owner;
    if (owner > item_.begin && is_any(at(owner - 1), {"onze", "our"}) &&
        family_ == ClaimFamily::requirement &&
        !has({span_.begin, std::min(span_.end + 2, item_.end)}, kTraining)) {
      return true;
    }
    if (!in_item(kWe)) return false;
    const bool proud =
        has_word({span_.begin, item_.end}, {"gecertificeerd", "erkend", "certified"});
    for (std::uint32_t i = item_.begin; proud && i + 1 < span_.begin; ++i) {
      const bool are = is_any(at(i), {"zijn", "are"}), we = (cues(i) & kWe) != 0;
      if ((we && is_any(at(i + 1), {"zijn", "are"})) || (are && (cues(i + 1) & kWe) != 0)) {
        return true;
      }
    }
    for (std::uint32_t i = span_.end; i + 1 < item_.end; ++i) {
      if (at(i).is("hebben") && (cues(i + 1) & kWe) != 0 && has_word(item_, {"zelf"})) return true;
    }
    return false;
  }

  /// Of what is given a training is a claim; "gezellig team" is none.
  [[nodiscard]] std::optional<Stance> offered(std::uint32_t behind) const {
    if (is_screening()) return law_.asks(behind) ? Stance::legal : Stance::required;
    if (family_ == ClaimFamily::requirement) return Stance::offered;
    const bool taught = has({clause_.begin, span_.begin}, kTraining | kLearn) ||
                        has({span_.end, clause_.end}, kTraining | kLearn) || names_course() ||
                        has_word(clause_, {"leren", "leer", "trainen", "traint", "train", "teach"});
    return taught ? std::optional{Stance::offered} : std::nullopt;
  }

  /// "producttraining", "verkoopcursussen"
  [[nodiscard]] bool names_course() const {
    for (std::uint32_t i = span_.begin; i < span_.end; ++i) {
      for (const std::string_view end :
           {"training", "trainingen", "cursus", "cursussen", "leergang", "course", "opleiding"}) {
        if (at(i).key.ends_with(end) && (at(i).key.size() > end.size() || span_.end > i + 1))
          return true;
      }
    }
    return false;
  }

  [[nodiscard]] std::optional<Stance> legal_force() const {
    return family_ == ClaimFamily::requirement ? Stance::legal : Stance::required;
  }

  /// "Zonder diploma ben je ook welkom."
  [[nodiscard]] bool without() const {
    return span_.begin > item_.begin &&
           is_any(at(span_.begin - 1), {"zonder", "geen", "without"}) &&
           denies(span_.begin - 1, item_.end);
  }

  /// "zonder pas kunnen wij je niet aannemen"
  [[nodiscard]] bool refused_without() const {
    const std::uint32_t least = span_.begin - std::min(span_.begin - item_.begin, 5U);
    const bool without = has_word({least, span_.begin}, {"zonder", "without"});
    if (without && cannot_do(least)) return true;
    if (!without || !has({span_.end, item_.end}, kNot)) return false;
    return family_ == ClaimFamily::requirement ||
           has_word({span_.end, item_.end}, {"red", "redt", "lukt", "kom", "komt"});
  }

  /// "je kunt niet zonder", "can't do without"
  [[nodiscard]] bool cannot_do(std::uint32_t least) const {
    for (std::uint32_t i = std::max(least, item_.begin + 1); i < span_.begin; ++i) {
      if (at(i).is("zonder") && at(i - 1).is("niet")) return has({item_.begin, i}, kHave);
      if (at(i).is("without") && at(i - 1).is("do")) return has({item_.begin, i}, kNot);
    }
    return false;
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
    const TokenRange answer = after_;
    if (!answer.empty() && (cues(answer.begin) & kNeedNot) != 0) return true;
    if (!answer.empty() && at(answer.begin - 1).is("?") && needless_in_answer(answer)) return true;
    if (in_item(kNeedNot)) return in_item(kNo | kNot);
    // In tasks it is the customer who does not understand.
    const bool told = section() != SectionKind::tasks || in_item(kRequired | kKnowledge);
    if (told && (denied_in_item() || denied_in_list())) return true;
    if (task_.left_out()) return true;
    if ((behind & (kNo | kNot)) != 0 && (behind & kHave) == 0) return true;
    return refers_back();
  }

  /// "Typediploma? Leuk voor de kinderen, voor ons hoeft het niet."
  [[nodiscard]] bool needless_in_answer(TokenRange answer) const {
    const TokenRange next = clauses_.next_clause(answer.end);
    return (has(answer, kNeedNot) && has(answer, kNot)) ||
           (clauses_.is_before_comma(answer) && has(next, kNeedNot) && has(next, kNot));
  }

  /// "...; jij hoeft dat niet te kennen", "...; een certificaat is geen vereiste"
  [[nodiscard]] bool refers_back() const {
    if (family_ == ClaimFamily::requirement && paper_is_needless()) return true;
    const TokenRange pronoun = referring();
    if (has(pronoun, kNo | kNot) && has(pronoun, kRequired | kNeedNot) &&
        !has(pronoun, kWish | kWished)) {
      return true;
    }
    if (!in_sentence(kNeedNot) || item_.end + 1 >= clauses_.sentence().last) return false;
    const std::uint32_t from = item_.end + 1;
    const TokenRange next = clauses_.clause_around(from, from);
    return has(next, kNeedNot) && has_word(next, {"dat", "dit", "that", "het"});
  }

  [[nodiscard]] bool paper_is_needless() const {
    const TokenRange clause = clauses_.next_clause(clause_.end);
    const TokenRange paper{clause.begin, std::min(clause.begin + 3, clause.end)};
    return has(clause, kNo | kNot) && has(clause, kRequired | kNeedNot) &&
           !has({item_.end, clause.begin}, kRequired) &&
           has_word(paper, {"certificaat", "diploma", "papiertje", "papieren", "bewijs", "pasje"});
  }

  /// "geen eis maar wel handig"
  [[nodiscard]] bool yet_wished() const {
    if (item_.end + 1 >= clauses_.sentence().last) return false;
    if (!is_any(at(item_.end), {"maar", "but", ","})) return false;
    std::uint32_t from = item_.end + 1;
    const bool joined = from + 1 < clauses_.sentence().last && is_any(at(from), {"maar", "but"});
    if (joined) ++from;
    const TokenRange next = clauses_.clause_around(from, from);
    // "not needed, but French would be a plus": of another thing
    if (joined && (cues(from) & (kYet | kWished | kWishedLast | kFiller)) == 0) return false;
    return has({next.begin, std::min(next.begin + 6, next.end)}, kWished | kWishedLast);
  }

  /// "Je bent onmisbaar voor het team": no skill is.
  [[nodiscard]] bool tells_of_reader(std::uint32_t token, std::uint32_t begin) const {
    const std::uint32_t least = token - std::min(token - begin, 3U);
    return is_any(at(token), {"onmisbaar", "essentieel", "cruciaal", "crucial", "essential",
                              "indispensable"}) &&
           has({least, token}, kReader) && has_word({least, token}, {"bent", "ben", "are"});
  }

  /// "Excel is nodig", but not "zo nodig" or "wie er nodig zijn".
  [[nodiscard]] bool asked_in_item() const {
    if (!in_item(kRequired)) return false;
    for (std::uint32_t i = item_.begin; i < item_.end; ++i) {
      if ((cues(i) & kRequired) == 0 || tells_of_reader(i, item_.begin)) continue;
      const bool needed = family_ == ClaimFamily::skill && is_any(at(i), {"nodig", "needed"});
      if (!needed || (i > item_.begin && is_any(at(i - 1), {"is", "are", "absoluut", "echt"})))
        return true;
    }
    return false;
  }

  /// "Must have", but not "Eis", "Wat heb je nodig?" or "Geen must".
  [[nodiscard]] bool heads_indispensable(TokenRange range) const {
    if (speaks_of_another(range)) return false;
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      const bool denied = i > range.begin && (cues(i - 1) & (kNo | kNot)) != 0;
      if ((cues(i) & kRequired) != 0 && !is_any(at(i), {"eis", "vereisten", "voorwaarde"}) &&
          !denied && !tells_of_reader(i, range.begin)) {
        return true;
      }
    }
    return false;
  }

  /// "SQL is een must: je bouwt rapportages" says it of SQL.
  [[nodiscard]] bool speaks_of_another(TokenRange range) const {
    bool subject = false;
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      if (subject && is_any(at(i), {"is", "zijn", "are"})) return true;
      subject |= at(i).kind == TokenKind::word && cues(i) == kNone &&
                 !is_any(at(i), {"wat", "what", "hier", "dingen", "eisen", "things", "punten"});
    }
    return false;
  }

  [[nodiscard]] bool indispensable(std::uint32_t behind) const {
    if ((behind & kRequired) != 0 || asked_in_item()) return true;
    // "Must have: SQL, Python"; "Eisen:" heads what is asked, not what is indispensable.
    if (heads_indispensable(lead_.before_own_colon())) return true;
    const Sentence* heading = lead_.line();
    // "Wat heb je nodig?" asks, and says nothing of how much.
    if (heading != nullptr && !at(heading->last - 1).is("?") &&
        heads_indispensable({heading->first, heading->last}))
      return true;
    if (!in_sentence(kMust)) return false;
    // "draaitabellen moet je kunnen dromen"
    for (std::uint32_t i = span_.end; i + 1 < item_.end; ++i) {
      const bool told = (cues(i + 1) & kReader) != 0 || is_any(at(i + 1), {"kunnen", "beheersen"});
      if ((cues(i) & kMust) != 0 && told) return true;
    }
    bool reader = false;
    for (std::uint32_t i = clause_.begin; i < span_.begin; ++i) {
      reader = reader || (cues(i) & kReader) != 0;
      const bool must = (cues(i) & kMust) != 0;
      const bool told = reader || (i + 1 < clause_.end && (cues(i + 1) & kReader) != 0);
      if (must && told) return true;
    }
    return false;
  }

  Gift gift_;
  Law law_;
  Lead lead_;
  Task task_;
  Wish wish_;
};

}  // namespace

std::optional<Stance> stance_in_vacancy(const ReadText& text, const Sentence& sentence,
                                        TokenRange span, ClaimFamily family) {
  return VacancyStance(text, sentence, span, family).find();
}

}  // namespace overstap::extract
