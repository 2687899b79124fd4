// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/certificates/certificate_outcome.h"

#include <algorithm>

#include "profiles/src/extract/certificates/certificate_outcome_words.h"

namespace overstap::extract {
namespace {

bool has_word(const ReadText& text, std::uint32_t first, std::uint32_t last,
              const WordList& words) {
  for (std::uint32_t at = first; at < last; ++at) {
    if (words.holds_one(text.tokens[at].hash)) return true;
  }
  return false;
}

class OutcomeReader {
 public:
  OutcomeReader(const ReadText& text, const CertificateClause& clause)
      : text_{text}, clause_{clause} {}

  [[nodiscard]] CertificateOutcome read() const {
    // "BHV herhaling gepland" tells of no certificate that is held.
    if (clause_.last + 1 < clause_.end && token(clause_.last).is("herhaling") &&
        is_any(token(clause_.last + 1), {"gepland", "ingepland", "aangevraagd"})) {
      return {Outcome::unsaid, clause_.last};
    }
    const bool repeats = has_word(text_, clause_.last, clause_.end,
                                  {"herhaling", "opfrissen", "herhalen", "refresher"});
    for (std::uint32_t at = clause_.last; at < clause_.end; ++at) {
      const Outcome told = told_at(at);
      if (told == Outcome::none || is_of_other(at)) continue;
      if (told == Outcome::has) return {};
      if (told == Outcome::wants && repeats) continue;
      return {told, at + 1};
    }
    if (clause_.exam && parts_only()) return {Outcome::lacks, clause_.last};
    if (has_word(text_, clause_.head, clause_.first, {"verlopen", "expired", "gezakt", "failed"})) {
      return {Outcome::lacks, clause_.last};
    }
    if (has_word(
            text_, clause_.head, clause_.first,
            {"working",  "registered", "signed",       "begonnen",      "bezig",     "gestart",
             "studeer",  "volg",       "studying",     "started",       "towards",   "rijlessen",
             "volgt",    "leert",      "preparing",    "voorbereiding", "hopelijk",  "zodra",
             "studeren", "pursuing",   "voorbereiden", "ingeschreven",  "aangemeld", "enrolled"})) {
      return {Outcome::wants, clause_.last};
    }
    // "ik doe nu een cursus EHBO"
    if (has_word(text_, clause_.head, clause_.first, {"doe", "volg", "zit", "doet"}) &&
        has_word(text_, clause_.head, clause_.first, {"nu", "momenteel", "thans"}) &&
        has_word(text_, clause_.head, clause_.first, {"cursus", "opleiding", "training", "op"})) {
      return {Outcome::wants, clause_.last};
    }
    // "Staat gepland: BHV"
    if (clause_.first > clause_.head && has_word(text_, clause_.head, clause_.first, {":"}) &&
        has_word(text_, clause_.head, clause_.first, {"gepland", "ingepland", "planned"})) {
      return {Outcome::wants, clause_.last};
    }
    // "ik ga dit jaar mijn BHV halen"
    if (has_word(text_, clause_.head, clause_.first, {"ga", "gaan", "hoop"}) &&
        has_word(text_, clause_.last, clause_.end, {"halen", "behalen", "doen", "volgen"})) {
      return {Outcome::wants, clause_.last};
    }
    return {};
  }

 private:
  [[nodiscard]] const Token& token(std::uint32_t at) const { return text_.tokens[at]; }

  /// What the word at `at` says; `has`: that nothing behind it matters.
  [[nodiscard]] Outcome told_at(std::uint32_t at) const {
    const bool denied = is_denied(at);
    if (is_any(token(at), {"geldig", "valid", "actueel", "vakbekwaam", "bevoegd"}) &&
        at > clause_.last + 1 && has_word(text_, at - 2, at, {"niet", "no", "not"})) {
      return Outcome::lacks;
    }
    // "is afgelopen", but "afgelopen jaar gehaald"
    const bool over = token(at).is("afgelopen") &&
                      (at + 1 >= clause_.end || token(at + 1).kind != TokenKind::word ||
                       is_any(token(at + 1), {"maar", "en", "dus"}));
    // "voor HACCP ben ik opgegeven"
    if (token(at).is("opgegeven") && clause_.first > clause_.head &&
        token(clause_.first - 1).is("voor") &&
        has_word(text_, clause_.last, at, {"ben", "is", "sta", "staat"})) {
      return Outcome::wants;
    }
    if (over || is_word(token(at), Told::lost)) {
      if (is_right_upkeep(at)) return Outcome::none;
      return denied || is_back(at) || is_paper_lost(at) ? Outcome::has : Outcome::lacks;
    }
    if (is_word(token(at), Told::got)) {
      // "PE niet gehaald" tells of the upkeep.
      if (denied) return is_of_upkeep(at) ? Outcome::none : Outcome::lacks;
      return is_to_be(at) ? Outcome::wants : Outcome::none;
    }
    // "BHV'er geweest, daarna niet meer bijgehouden", but "PE niet bijgehouden"
    if (token(at).is("bijgehouden") && denied && !is_of_upkeep(at) &&
        has_word(text_, clause_.last, at, {"meer", "geweest"})) {
      return Outcome::lacks;
    }
    if (is_word(token(at), Told::renewed)) return denied ? Outcome::lacks : Outcome::none;
    if (is_gone(at)) return Outcome::lacks;
    if (token(at).is("aanvraag") && at > clause_.last && token(at - 1).is("in")) {
      return Outcome::wants;
    }
    // "BHV'er, nu niet meer"
    // but "rijbewijs B, rijdt al jaren niet meer"
    if (token(at).is("meer") && at > clause_.last && token(at - 1).is("niet") &&
        !has_word(text_, clause_.last, at, {"rijd", "rijdt", "rij", "rijden", "gereden"}) &&
        (at + 1 >= clause_.end || token(at + 1).kind == TokenKind::mark)) {
      return Outcome::lacks;
    }
    if (denied && is_any(token(at), {"alle", "allemaal", "all"})) return Outcome::lacks;
    if (is_any(token(at), {"lessen", "lesjes"}) && at > clause_.last + 1 &&
        has_word(text_, at - 2, at, {"nog"})) {
      return Outcome::wants;
    }
    if (is_part_open(at) || is_still_to_get(at) || is_share(at) || is_only_part(at)) {
      return Outcome::lacks;
    }
    return told_of_future(at, denied);
  }

  [[nodiscard]] Outcome told_of_future(std::uint32_t at, bool denied) const {
    if (is_any(token(at), {"opleiding", "training", "studie"}) && at > clause_.last &&
        token(at - 1).is("in")) {
      return Outcome::wants;
    }
    // "ben ik voor aan het lessen"
    if (is_any(token(at), {"lessen", "leren", "studeren", "oefenen", "blokken"}) &&
        at > clause_.last + 1 && token(at - 1).is("het") && token(at - 2).is("aan")) {
      return Outcome::wants;
    }
    if (is_begun_once(at)) return Outcome::lacks;
    // "stond gepland maar ging niet door"
    if (is_word(token(at), Told::running) &&
        has_word(text_, at, std::min(at + 8, clause_.end), {"door", "doorgegaan"}) &&
        has_word(text_, at, std::min(at + 8, clause_.end), {"niet"})) {
      return Outcome::lacks;
    }
    if (is_word(token(at), Told::running)) return denied ? Outcome::lacks : Outcome::wants;
    if (is_exam_to_come(at)) return Outcome::wants;
    // "Pensioen loopt nog", "chat volgt in januari", but "loopt nog tot 2028"
    if (is_any(token(at), {"loopt", "volgt", "follows"})) {
      const bool until =
          has_word(text_, at, std::min(at + 7, clause_.end), {"tot", "af", "t", "door", "until"});
      return until ? Outcome::none : Outcome::wants;
    }
    // "examen staat in december", "het praktijkexamen komt in augustus"
    if (is_any(token(at), {"staat", "komt"}) && at > clause_.last && is_part(token(at - 1)) &&
        at + 1 < clause_.end &&
        (token(at).is("staat") || is_any(token(at + 1), {"in", "nog", "eraan", "op", "over"}))) {
      return Outcome::wants;
    }
    if (is_any(token(at), {"halen", "behalen"}) && at > clause_.last + 1 &&
        has_word(text_, at - 2, at, {"ga", "ik", "het", "hoop", "wil"}) &&
        has_word(text_, clause_.last, at, {"ga", "ben", "hoop", "aan", "wil"})) {
      return Outcome::wants;
    }
    return is_wished(at) || is_on_list(at) ? Outcome::wants : Outcome::none;
  }

  /// "rijbewijs halen staat op mijn lijstje"
  [[nodiscard]] bool is_on_list(std::uint32_t at) const {
    return at == clause_.last && is_any(token(at), {"halen", "behalen"}) &&
           has_word(text_, at, clause_.end,
                    {"lijstje", "lijst", "planning", "wens", "verlanglijstje", "plan", "plannen",
                     "doel", "agenda", "droom"});
  }

  /// "wil ik in 2027 halen", "zou ik graag doen", but not "en wil graag vrijwilligerswerk doen"
  [[nodiscard]] bool is_wished(std::uint32_t at) const {
    if (!is_any(token(at), {"halen", "behalen", "doen", "volgen", "get", "take"})) return false;
    bool wish = false;
    for (std::uint32_t i = clause_.last; i < at; ++i) {
      const bool wishes = is_any(token(i), {"wil", "wilt", "zou", "hoop", "hoopt", "want", "hope"});
      wish |= wishes;
      if (is_any(token(i), {"en", "and", "niet", "not"})) return false;
      if (!wishes && !is_any(token(i), {"graag", "to", "would", "like"}) &&
          !names_nothing(token(i))) {
        return false;
      }
    }
    return wish;
  }

  /// "ooit aan begonnen", "begonnen, nooit afgemaakt"
  [[nodiscard]] bool is_begun_once(std::uint32_t at) const {
    if (!is_any(token(at), {"begonnen", "gestart", "started", "begun"})) return false;
    const std::uint32_t begin = std::max(clause_.last, at - std::min(at, 5U));
    if (has_word(text_, begin, at, {"ooit", "vroeger", "once"})) return true;
    for (std::uint32_t i = at + 1; i < std::min(at + 9, clause_.end); ++i) {
      if (is_word(token(i), Told::got) && is_denied(i)) return true;
    }
    return false;
  }

  /// "Voor rijbewijs B heb ik in mei examen": the exam of what "voor" names is to come.
  [[nodiscard]] bool is_exam_to_come(std::uint32_t at) const {
    if (!is_part(token(at))) return false;
    // "KSF B: examen over drie weken"
    if (at + 2 < clause_.end && token(at + 1).is("over") && small_number(token(at + 2)) > 0) {
      return true;
    }
    if (clause_.first == clause_.head) return false;
    const bool for_it = has_word(text_, clause_.first - std::min(clause_.first - clause_.head, 2U),
                                 clause_.first, {"voor", "for"});
    if (!for_it || !has_word(text_, clause_.last, at, {"heb", "doe", "ga", "have", "take"})) {
      return false;
    }
    for (std::uint32_t i = clause_.last; i < clause_.end; ++i) {
      if (is_word(token(i), Told::got) || is_word(token(i), Told::lost)) return false;
    }
    return true;
  }

  /// "niet gehaald", "nooit meer herhaald", "niet op tijd verlengd"
  [[nodiscard]] bool is_denied(std::uint32_t at) const {
    for (std::uint32_t i = at; i > clause_.last && at - i < 4; --i) {
      const Token& before = token(i - 1);
      if (is_any(before, {"niet", "nooit", "not", "never"})) return true;
      if (before.kind == TokenKind::mark || is_any(before, {"maar", "but", "en", "and"})) {
        return false;
      }
    }
    return false;
  }

  /// "(PE verlopen)"
  [[nodiscard]] bool is_right_upkeep(std::uint32_t at) const {
    return at > clause_.last && token(at - 1).is("pe");
  }

  /// "ingevorderd geweest, maar ik heb het weer terug"
  [[nodiscard]] bool is_back(std::uint32_t at) const {
    for (std::uint32_t i = at + 1; i + 1 < clause_.end; ++i) {
      if (token(i).is("weer") && is_any(token(i + 1), {"terug", "in"})) return true;
    }
    return false;
  }

  /// "over datum", "is weg", "moeten inleveren", "moet opnieuw"
  [[nodiscard]] bool is_gone(std::uint32_t at) const {
    if (at <= clause_.last) return false;
    const Token& before = token(at - 1);
    if (token(at).is("datum")) return before.is("over");
    if (token(at).is("weg")) return is_any(before, {"is", "zijn", "was"});
    if (token(at).is("inleveren")) return is_any(before, {"moeten", "moest"});
    return token(at).is("opnieuw") &&
           has_word(text_, std::max(clause_.last, at - std::min(at, 3U)), at, {"moet", "must"});
  }

  /// "diploma kwijt, wel gehaald in 2009"
  [[nodiscard]] bool is_paper_lost(std::uint32_t at) const {
    if (!token(at).is("kwijt")) return false;
    for (std::uint32_t i = at + 1; i + 1 < clause_.end; ++i) {
      if (is_any(token(i), {"wel", "but"}) &&
          has_word(text_, i, std::min(i + 4, clause_.end), {"gehaald", "behaald", "passed"})) {
        return true;
      }
    }
    return false;
  }

  [[nodiscard]] bool is_of_upkeep(std::uint32_t at) const {
    const std::uint32_t begin = std::max(clause_.last, at - std::min(at, 4U));
    return has_word(text_, begin, at, {"pe", "herhaling"});
  }

  /// "wordt in december gehaald"
  [[nodiscard]] bool is_to_be(std::uint32_t at) const {
    const std::uint32_t begin = std::max(clause_.last, at - std::min(at, 6U));
    return has_word(text_, begin, at, {"wordt", "worden"});
  }

  /// "2 van de 4 modules": of some parts only.
  [[nodiscard]] bool is_share(std::uint32_t at) const {
    if (!is_any(token(at), {"van", "of", "/"}) || at <= clause_.last || at + 2 >= clause_.end) {
      return false;
    }
    const std::uint32_t whole = is_any(token(at + 1), {"de", "the"}) ? at + 2 : at + 1;
    const std::int32_t some = small_number(token(at - 1)), all = small_number(token(whole));
    if (some <= 0 || all <= some || all > 12) return false;
    for (std::uint32_t i = whole + 1; i < std::min(whole + 4, clause_.end); ++i) {
      if (is_part(token(i)) ||
          is_any(token(i), {"modules", "vakken", "examens", "delen", "toetsen", "deelexamens",
                            "deelcertificaten", "parts", "exams", "modulen", "tentamens"})) {
        return true;
      }
    }
    return false;
  }

  /// "alleen de theorie", "pas het theorie-examen"
  [[nodiscard]] bool is_only_part(std::uint32_t at) const {
    if (!is_part(token(at)) || at <= clause_.last) return false;
    const std::uint32_t begin = std::max(clause_.last, at - std::min(at, 2U));
    return has_word(text_, begin, at, {"alleen", "pas", "slechts", "enkel", "only"});
  }

  /// "praktijk nog niet", "writing not yet", "praktijk moet nog"
  [[nodiscard]] bool is_part_open(std::uint32_t at) const {
    if (at < clause_.last + 1) return false;
    const bool not_had =
        token(at).is("niet") && (token(at - 1).is("nog") || is_part(token(at - 1)));
    const bool open = not_had || (token(at).is("yet") && token(at - 1).is("not")) ||
                      (token(at).is("nog") && token(at - 1).is("moet"));
    if (!open) return false;
    const std::uint32_t begin = std::max(clause_.last, at - std::min(at, 4U));
    for (std::uint32_t i = begin; i < at; ++i) {
      if (is_part(token(i))) return true;
    }
    return false;
  }

  /// "moet ik nog halen", "nog te behalen", "still to be taken"
  [[nodiscard]] bool is_still_to_get(std::uint32_t at) const {
    if (!is_any(token(at), {"halen", "behalen", "obtain", "doen", "vernieuwen", "verlengen"}) ||
        at < clause_.last + 2) {
      return false;
    }
    const std::uint32_t begin = std::max(clause_.last, at - std::min(at, 5U));
    return has_word(text_, begin, at, {"nog", "still"}) &&
           has_word(text_, begin, at, {"moet", "te", "to", "must", "zal"});
  }

  /// Whether the word at `at` speaks of something that stands between.
  [[nodiscard]] bool is_of_other(std::uint32_t at) const {
    std::uint32_t begin = at;
    while (begin > clause_.last && !is_any(token(begin - 1), {",", ";", "(", ")", "."})) --begin;
    for (std::uint32_t i = begin; i < at; ++i) {
      if (is_any(token(i), {"waarvan", "whereof"})) return !names_own(i + 1, at);
    }
    if (begin == clause_.last) return false;
    const bool last_of_many = is_any(token(begin), {"die", "de", "dat", "the", "het"}) &&
                              begin + 1 < at &&
                              is_any(token(begin + 1), {"laatste", "latter", "last"});
    // In a bracket the thing right before it is meant.
    const bool bracket = token(begin - 1).is("(");
    if (last_of_many && clause_.shared) return true;
    if (bracket && begin - 1 == clause_.last && clause_.shared && !tells_of_all(begin)) return true;
    if ((last_of_many || bracket) && !ends_with_own(begin - 1)) return true;
    // "beveiligerdiploma gehaald, pas is ingeleverd"
    if (token(begin).is("pas") && begin + 1 < at && is_any(token(begin + 1), {"is", "was"}) &&
        !token(clause_.last - 1).key.ends_with("pas")) {
      return true;
    }
    for (std::uint32_t i = begin; i < at; ++i) {
      if (!names_nothing(token(i)) && !names_own(i, i + 1)) return true;
    }
    return false;
  }

  /// "BHV en EHBO (beide verlopen)"
  [[nodiscard]] bool tells_of_all(std::uint32_t begin) const {
    return has_word(text_, begin, std::min(begin + 6, clause_.end),
                    {"beide", "allebei", "alle", "allemaal", "both", "all"});
  }

  [[nodiscard]] bool names_own(std::uint32_t first, std::uint32_t last) const {
    for (std::uint32_t i = first; i < last; ++i) {
      if (token(i).hash == token(clause_.last - 1).hash) return true;
    }
    return false;
  }

  /// Whether no other thing stands between the certificate and `at`.
  [[nodiscard]] bool ends_with_own(std::uint32_t at) const {
    for (std::uint32_t i = clause_.last; i < at; ++i) {
      if (!is_any(token(i), {"en", "and", ","}) || i + 1 >= at) continue;
      if (!names_nothing(token(i + 1)) || token(i + 1).kind == TokenKind::number) return false;
    }
    return true;
  }

  /// "lezen en luisteren binnen", but not all of them.
  [[nodiscard]] bool parts_only() const {
    std::uint32_t parts = 0;
    for (std::uint32_t at = clause_.last; at < clause_.end; ++at) parts += is_part(token(at));
    if (parts == 0 || parts >= 4) return false;
    if (has_word(text_, clause_.last, clause_.end, {"alle", "all", "vier", "four"})) return false;
    return has_word(text_, clause_.last, clause_.end,
                    {"binnen", "gehaald", "behaald", "passed", "gelukt", "geslaagd", "pocket"});
  }

  const ReadText& text_;
  const CertificateClause& clause_;
};

}  // namespace

CertificateOutcome outcome_of(const ReadText& text, const CertificateClause& clause) {
  return OutcomeReader(text, clause).read();
}

}  // namespace overstap::extract
