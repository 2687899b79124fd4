// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <optional>

#include "profiles/src/extract/stance/clauses.h"
#include "profiles/src/extract/stance/stance.h"

namespace overstap::extract {

/// What is common to the texts of both subjects: the words of the claim and the clauses around.
class StanceFinder {
 public:
  StanceFinder(const ReadText& text, const Sentence& sentence, TokenRange span, ClaimFamily family)
      : clauses_{text, sentence},
        span_{span},
        item_{clauses_.item_around(span.begin, span.end)},
        clause_{clauses_.clause_of_item(item_, span_)},
        after_{clauses_.after(item_.end)},
        item_cues_{clauses_.cues_in(item_)},
        sentence_cues_{clauses_.cues_in({sentence.first, sentence.last})},
        family_{family} {}

 protected:
  [[nodiscard]] std::uint32_t cues(std::uint32_t token) const { return clauses_.cues_at(token); }
  [[nodiscard]] const Token& at(std::uint32_t token) const { return clauses_.at(token); }
  [[nodiscard]] SectionKind section() const { return clauses_.sentence().section; }
  /// Whether a word of the range has one of the cues.
  [[nodiscard]] bool has(TokenRange range, std::uint32_t cue) const {
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      if ((cues(i) & cue) != 0) return true;
    }
    return false;
  }
  [[nodiscard, gnu::always_inline]] bool has_word(TokenRange range, const WordList& words) const {
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      if (is_any(at(i), words)) return true;
    }
    return false;
  }

  /// Whether the item, or the sentence, has one of the cues: most rules need one that is not there.
  [[nodiscard]] bool in_item(std::uint32_t cue) const { return (item_cues_ & cue) != 0; }
  [[nodiscard]] bool in_sentence(std::uint32_t cue) const { return (sentence_cues_ & cue) != 0; }

  /// Whether the negation at `token` denies something: not in "geen probleem", "niet alleen".
  [[nodiscard]] bool denies(std::uint32_t token, std::uint32_t end) const;
  /// "niet onbekend met", "heeft geen geheimen", "draai mijn hand niet om", "laat zich niet gek
  /// maken", "schrikt mij niet af": said with a negation, and denying nothing.
  [[nodiscard]] bool is_understatement(std::uint32_t token, std::uint32_t end) const;
  [[nodiscard]] bool is_understated_before(std::uint32_t token) const;
  [[nodiscard]] bool denies_a_fault(std::uint32_t token, std::uint32_t end) const;
  [[nodiscard]] bool echoes_understatement(std::uint32_t token) const;
  /// "niet zo goed als Word", "isn't great", "niet op school geleerd maar aan de balie", "er ging
  /// geen week voorbij of ...", "niet voor niets", "haven't used it in years": the manner, the
  /// place or the time is denied, and what is done is not.
  [[nodiscard]] bool denies_only_how(std::uint32_t token, std::uint32_t end) const;
  [[nodiscard]] bool denies_only_course(std::uint32_t token) const;
  [[nodiscard]] bool not_of_late(std::uint32_t token, std::uint32_t end) const;
  [[nodiscard]] bool none_like_another(std::uint32_t token, std::uint32_t end) const;
  [[nodiscard]] bool not_so_but_so(std::uint32_t token) const;
  /// Whether the claim is a training, of which "niet afgerond" denies only the end.
  [[nodiscard]] bool tells_of_school() const;
  /// "geen rijbewijs", "KSF B niet", "nog nooit met Excel gewerkt": within the item.
  [[nodiscard]] bool denied_in_item() const;
  /// "als ik het niet weet, verbind ik ze door", "lukt het niet dan bel ik", "zonder afspraak
  /// ontvang ik": the negation at `token` says when, and not what.
  [[nodiscard]] bool is_of_condition(std::uint32_t token) const;
  /// "en heb", "en ik", "dat": another clause, though no mark stands between.
  [[nodiscard]] bool ends_negation(std::uint32_t token) const;
  [[nodiscard]] bool denied_behind() const;
  /// A verb of somebody whose other verb stands before.
  [[nodiscard]] bool begins_deed(std::uint32_t token) const;
  /// "als er iets niet klopte en legde rustig uit": the past of the claim's own verb.
  [[nodiscard]] bool is_deed_of_claim(std::uint32_t token) const;
  [[nodiscard]] bool negated_before(std::uint32_t token) const {
    return token > item_.begin && (cues(token - 1) & (kNot | kNo)) != 0;
  }
  /// "Met Wft heb ik nog geen ervaring", "Diploma: geen", "van SQL heb ik geen kaas gegeten".
  [[nodiscard]] bool nothing_but_knowledge_behind(std::uint32_t token) const;
  /// "geen Wft, KSF of BHV": a denial reaches to the end of the list that "of" closes, unless a
  /// verb begins anew before.
  [[nodiscard]] bool denied_in_list() const;
  /// "BHV, EHBO en VCA heb ik niet": the verb comes at the end of the list.
  [[nodiscard]] bool denied_at_end_of_list() const;
  /// The words before the bracket in which the claim stands; empty when it stands in none.
  [[nodiscard]] TokenRange before_bracket() const;
  /// The words behind that bracket.
  [[nodiscard]] TokenRange behind_bracket() const;
  /// "geen certificaten (Wft, KSF)": what holds outside a bracket holds inside.
  [[nodiscard]] bool denied_outside() const;
  /// The clause or sentence behind that speaks of the claim with a pronoun: "...; deze is wettelijk
  /// verplicht", "... Die haal je bij ons."; empty when there is none.
  [[nodiscard]] TokenRange referring() const;
  [[nodiscard]] std::uint32_t behind_note(std::uint32_t end) const;
  /// The comments behind the item: ", niet gehaald", "(verlopen)", ": wettelijk verplicht".
  [[nodiscard]] std::uint32_t comment_cues(TokenRange& comment) const;

  Clauses clauses_;
  TokenRange span_, item_;
  TokenRange clause_;  ///< around the span
  TokenRange after_;   ///< behind the item, as by Clauses::after
  std::uint32_t item_cues_, sentence_cues_;
  ClaimFamily family_;
};

/// How the words stand in a CV.
[[nodiscard]] std::optional<Stance> stance_in_cv(const ReadText& text, const Sentence& sentence,
                                                 TokenRange span, ClaimFamily family);

/// How the words stand in a vacancy: skills and requirements.
[[nodiscard]] std::optional<Stance> stance_in_vacancy(const ReadText& text,
                                                      const Sentence& sentence, TokenRange span,
                                                      ClaimFamily family);

}  // namespace overstap::extract
