// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/certificates/certificate_scope.h"

#include <algorithm>
#include <initializer_list>

#include "profiles/src/extract/text/beside.h"
#include "profiles/src/extract/text/fixed_words.h"

namespace overstap::extract {
namespace {

/// What makes the words before it the name of another thing: "EHBO-koffer", "BHV-coördinator".
constexpr FixedWords<bool, 256> kOtherThings(
    {{true,
      "richtlijnen|regels|normen|lijsten|procedures|koffer|doos|post|kist|wetgeving|keurmerk|"
      "federatie|richtlijn|plan|voorschriften|wet|norm|eisen|docent|docente|rules|guidelines|kit|"
      "box|leraar|trainer|coordinator|coordinatie|ploeg|ploegleider|team|instructeur|examinator|"
      "materiaal|materialen|middelen|organisatie|cursisten|cursist|kandidaten|leerlingen|vragen|"
      "dossiers|zaken|klanten|vereniging|afdeling|protocol|protocollen|oefening|oefeningen|"
      "ruimte|taken|hesje|hesjes|hoofd|systeem|werkwijze|instructor|coaches|controles|controle|"
      "registraties|checklist|lijst|inspectie|adviezen|artikelen|spullen|verband|wetten|koffers|"
      "dozen|kisten|posten|plannen|commissie|werkgroep|committee"}});

/// Courses that are planned or sold, and may be followed.
constexpr FixedWords<bool, 32> kCourses(
    {{true, "cursussen|trainingen|opleidingen|lessen|examens|courses|trainings|workshops"}});

class ScopeReader {
 public:
  explicit ScopeReader(const CertificatePlace& place)
      : text_{place.text}, sentence_{place.sentence}, words_{place.words}, named_{place.named} {}

  [[nodiscard]] bool means_certificate(const CertificateMention& mention) const {
    const Token* before = mention.first > sentence_.first ? &token(mention.first - 1) : nullptr;
    std::uint32_t next = mention.last;
    if (next < sentence_.last && token(next).is("-") && token(next).glued) ++next;
    const Token* after = next < sentence_.last ? &token(next) : nullptr;
    const Token& head = token(mention.first);
    if (head.name && !head.all_capital && !words_.is_licence(mention.certificate) &&
        !is_any(head, {"rijbewijs", "staatsexamen"}))
      return false;
    if (after != nullptr && kOtherThings.holds(after->hash)) return false;
    if (is_subject_of_work(mention, after)) return false;
    if (head.is("haccp") && is_rule_of_work(before, after)) return false;
    if (head.is("itil") && mention.last == mention.first + 1 && is_known_method(mention, after)) {
      return false;
    }
    if (mention.last == mention.first + 1 && is_before_work(mention)) return false;
    if (is_any(head, {"beveiliger"}) && after_mbo(mention.first)) return false;
    if (!mention.loose) return true;
    if (before != nullptr && is_any(head, {"wft", "ksf"}) &&
        is_any(*before, {"de", "bij", "lid"})) {
      return false;
    }
    if (is_any(head, {"praktijkopleider", "beveiliger"})) return is_course(mention);
    return !words_.is_car_licence(mention.certificate) || is_own_licence(mention);
  }

 private:
  /// A licence without a class: not the ones that a town hall gives out, but one's own, or the
  /// heading of the classes.
  [[nodiscard]] bool is_own_licence(const CertificateMention& mention) const {
    const bool heads = mention.first == sentence_.first &&
                       (mention.last == sentence_.last || token(mention.last).is(":"));
    if (!heads && is_any(token(mention.first), {"rijbewijzen", "licences", "licenses",
                                                "rijvaardigheid", "rijbevoegdheid"})) {
      return false;
    }
    if (word_between(sentence_.first, sentence_.last, {"mijn", "my"})) return true;
    for (std::uint32_t at = sentence_.first; at < sentence_.last; ++at) {
      // "in aanvraag"
      if (token(at).is("aanvraag") && at > sentence_.first && token(at - 1).is("in")) continue;
      if (is_any(token(at), {"aanvraag", "aanvragen", "paspoort", "paspoorten", "uitgifte",
                             "verlengen", "reisdocumenten", "uitreiken"})) {
        return false;
      }
    }
    return true;
  }

  /// "je kent ITIL", "kennis van ITIL", "volgens ITIL", "ITIL-processen"
  [[nodiscard]] bool is_known_method(const CertificateMention& mention, const Token* after) const {
    if (after != nullptr &&
        is_any(*after, {"processen", "proces", "methode", "methodiek", "principes", "processes",
                        "framework", "omgeving", "principles", "richtlijnen"})) {
      return true;
    }
    if (word_between(sentence_.first, sentence_.last, {"gecertificeerd", "certified"})) {
      return false;
    }
    const std::uint32_t begin = std::max(mention.first, sentence_.first + 3) - 3;
    return word_between(begin, mention.first,
                        {"kent", "ken", "kennis", "volgens", "ervaring", "bekend", "knowledge",
                         "conform", "experience", "familiar", "know", "werken", "werkt"});
  }

  /// "voordat je een beveiligingspas krijgt": what the employer arranges, nobody is asked for.
  [[nodiscard]] bool is_before_work(const CertificateMention& mention) const {
    if (text_.subject != TextSubject::vacancy) return false;
    const std::uint32_t begin = std::max(mention.first, sentence_.first + 6) - 6;
    return word_between(begin, mention.first, {"voordat", "alvorens", "before", "zodra"}) &&
           word_between(mention.last, std::min(mention.last + 3, sentence_.last),
                        {"krijgt", "krijg", "ontvangt"});
  }

  /// "volgens HACCP", "aan HACCP voldoet", "HACCP is bekend terrein"
  [[nodiscard]] bool is_rule_of_work(const Token* before, const Token* after) const {
    if (before != nullptr && is_any(*before, {"volgens", "conform", "aan", "naleven"})) return true;
    if (after != nullptr &&
        is_any(*after, {"bewaken", "naleven", "toepassen", "hygiene", "kennen", "kennis"}))
      return true;
    return text_.subject == TextSubject::vacancy && sentence_.section == SectionKind::tasks;
  }

  /// Whether it is what others are taught or sold: "bij hun BHV-training", "les in EHBO",
  /// "verkoop van Wft-opleidingen", "rijschool: rijbewijs B en BE".
  [[nodiscard]] bool is_subject_of_work(const CertificateMention& mention,
                                        const Token* after) const {
    const std::uint32_t begin =
        mention.first > sentence_.first + 8 ? mention.first - 8 : sentence_.first;
    // "controleerde of iedereen een geldig rijbewijs had"
    if (word_between(begin, mention.first, {"of", "dat"}) &&
        word_between(begin, mention.first,
                     {"iedereen", "chauffeurs", "medewerkers", "bestuurders", "bezorgers",
                      "collegas", "collega's"})) {
      return true;
    }
    const bool own = word_between(sentence_.first, sentence_.last,
                                  {"gevolgd", "gehaald", "behaald", "gedaan", "volgde", "deed",
                                   "mijn", "zelf", "bied", "bieden", "krijg", "krijgt", "jou",
                                   "you", "je", "geldig", "geldige", "bezit", "rijlessen"});
    if (own) return false;
    if (after != nullptr && kCourses.holds(after->hash)) return true;
    if (word_between(begin, mention.first,
                     {"hun", "their", "cursisten", "leerlingen", "aanspreekpunt", "contactpersoon",
                      "coordineerde"})) {
      return true;
    }
    // "wie zijn BHV moest herhalen"
    if (word_between(begin, mention.first, {"wie"}) && mention.first > sentence_.first &&
        is_any(token(mention.first - 1), {"zijn", "hun", "een", "geen"})) {
      return true;
    }
    if (word_between(begin, mention.first, {"les", "lessen", "cursussen", "trainingen"}) &&
        word_between(begin, mention.first, {"in", "voor"})) {
      return true;
    }
    return words_.is_licence(mention.certificate) &&
           word_between(sentence_.first, mention.first,
                        {"rijschool", "rijschoolhouder", "verkeersschool", "rijinstructeur"});
  }

  /// "mbo-2 Beveiliger" is an education.
  [[nodiscard]] bool after_mbo(std::uint32_t first) const {
    const std::uint32_t begin = first > sentence_.first + 3 ? first - 3 : sentence_.first;
    return word_between(begin, first, {"mbo", "mbo2", "niveau"});
  }

  /// Words that are the title of a job too count where courses stand, or beside "diploma".
  [[nodiscard]] bool is_course(const CertificateMention& mention) const {
    if (text_.subject == TextSubject::vacancy) return true;
    if (sentence_.section == SectionKind::courses || sentence_.section == SectionKind::education) {
      return true;
    }
    if (named_ > 1) return true;
    const std::uint32_t begin =
        mention.first > sentence_.first + 3 ? mention.first - 3 : sentence_.first;
    return word_between(
        begin, std::min(mention.last + 7, sentence_.last),
        {"diploma",       "certificaat", "gecertificeerd", "opgeleid", "opleiding", "cursus",
         "certificate",   "certified",   "behaald",        "gehaald",  "erkend",    "erkende",
         "geregistreerd", "sbb",         "calibris",       "ja",       "afgerond",  "afgemaakt",
         "voltooid",      "gezakt",      "verlopen"});
  }

  [[nodiscard]] const Token& token(std::uint32_t at) const { return text_.tokens[at]; }

  [[nodiscard, gnu::always_inline]] bool word_between(std::uint32_t first, std::uint32_t last,
                                                      const WordList& words) const {
    for (std::uint32_t at = first; at < last; ++at) {
      if (is_any(token(at), words)) return true;
    }
    return false;
  }

  const ReadText& text_;
  const Sentence& sentence_;
  const CertificateWords& words_;
  std::size_t named_;
};

}  // namespace

bool means_certificate(const CertificatePlace& place, const CertificateMention& mention) {
  return ScopeReader(place).means_certificate(mention);
}

bool other_class_denied(const CertificatePlace& place, const CertificateMention& mention) {
  if (!place.words.is_licence(mention.certificate)) return false;
  const std::vector<Token>& tokens = place.text.tokens;
  for (std::uint32_t at = mention.last; at + 2 < place.sentence.last; ++at) {
    if (is_any(tokens[at], {"niet", "nooit", "geen", "not", "never"})) return false;
    if (tokens[at].is(",") && place.words.is_class(place.text, at + 1)) {
      return is_any(tokens[at + 2], {"niet", "nooit", "nog", "heb", "not", "never"});
    }
  }
  return false;
}

bool may_answer(const Sentence& asked, const Sentence& next) {
  if (next.part == asked.part) return next.line <= asked.line + 1;
  return is_next_cell(asked, next) || (asked.heading && next.part == asked.part + 1);
}

namespace {

/// "lessen", "rijles", "examen in mei", but not "sinds mijn examen" or lessons that are given.
bool speaks_of_lessons(const ReadText& text, std::uint32_t first, std::uint32_t last) {
  bool lessons = false, to_come = false;
  for (std::uint32_t at = first; at < last; ++at) {
    const Token& token = text.tokens[at];
    if (is_any(token, {"geef", "gaf", "geven", "sinds", "gehaald", "behaald", "geslaagd", "geldig",
                       "since", "passed", "verlopen", "ja", "yes"})) {
      return false;
    }
    lessons |= is_any(token, {"lessen", "rijles", "rijlessen", "lesjes", "lessend", "lessons",
                              "leren", "afrijden", "lesauto", "learning"});
    to_come |= is_any(token, {"examen", "praktijkexamen", "rijexamen", "theorie", "exam",
                              "theorieexamen"}) &&
               at + 1 < last &&
               is_any(text.tokens[at + 1],
                      {"staat", "in", "volgt", "gepland", "op", "nog", "over", "is", "planned"});
  }
  return lessons || to_come;
}

}  // namespace

bool tells_of_lessons(const ReadText& text, std::size_t index, const CertificateMention& mention) {
  const Sentence& own = text.sentences[index];
  std::uint32_t at = mention.last;
  while (at < own.last && text.tokens[at].kind == TokenKind::mark) ++at;
  if (mention.first != own.first) return false;
  if (at < own.last) {
    return at > mention.last && !is_any(text.tokens[at], {"nog", "nee", "geen", "not", "no"}) &&
           speaks_of_lessons(text, at, own.last);
  }
  if (index + 1 >= text.sentences.size()) return false;
  const Sentence& next = text.sentences[index + 1];
  return may_answer(own, next) && !next.bullet && speaks_of_lessons(text, next.first, next.last);
}

bool is_listed_to_do(const ReadText& text, std::size_t index) {
  if (!text.sentences[index].bullet) return false;
  while (index > 0 && text.sentences[index].bullet) --index;
  const Sentence& head = text.sentences[index];
  constexpr std::uint32_t kLongest = 6;
  if (head.bullet || head.last - head.first > kLongest) return false;
  bool still = false;
  for (std::uint32_t at = head.first; at < head.last; ++at) {
    const Token& token = text.tokens[at];
    if (is_any(token, {"gepland", "bezig", "planning", "lopend", "planned"})) return true;
    if (still && is_any(token, {"doen", "halen", "behalen", "volgen", "do"})) return true;
    still |= is_any(token, {"nog", "to", "binnenkort"});
  }
  return false;
}

bool is_yet_welcome(const ReadText& text, const Sentence& sentence,
                    const CertificateMention& mention) {
  bool yet = false;
  for (std::uint32_t at = mention.last; at < sentence.last; ++at) {
    const Token& token = text.tokens[at];
    if (yet && (token.capital || token.is("niet"))) return false;
    yet |= is_any(token, {"maar", "but", "wel"});
    if (yet &&
        is_any(token, {"makkelijk", "handig", "fijn", "prettig", "mooi", "meegenomen", "welkom",
                       "pre", "plus", "voordeel", "useful", "helpful", "advantage", "praktisch"})) {
      return true;
    }
  }
  return false;
}

bool is_for_growth(const ReadText& text, const Sentence& sentence,
                   const CertificateMention& mention) {
  bool grows = false;
  for (std::uint32_t at = sentence.first; at < mention.first; ++at) {
    grows |= is_any(text.tokens[at], {"doorgroeien", "doorgroei", "groeien", "doorstromen",
                                      "ontwikkelen", "doorleren"});
    if (grows && is_any(text.tokens[at], {"denk", "opleiding", "training", "cursus", "via"})) {
      return true;
    }
  }
  return false;
}

bool need_not(const CertificatePlace& place, const CertificateMention& mention) {
  const std::vector<Token>& tokens = place.text.tokens;
  std::uint32_t at = mention.last;
  while (at < place.sentence.last &&
         is_any(tokens[at], {"(", ",", ":", "-", "mag", "kan", "maar", "wel", "fijn", "leuk"})) {
    ++at;
  }
  if (at > mention.last && at + 1 < place.sentence.last && tokens[at].is("hoeft") &&
      tokens[at + 1].is("niet")) {
    return true;
  }
  // "Met een rijbewijs kom je overal sneller, maar bij ons hoeft het niet."
  for (; at + 2 < place.sentence.last; ++at) {
    if (tokens[at].is("hoeft") && is_any(tokens[at + 1], {"het", "dat"}) &&
        tokens[at + 2].is("niet")) {
      return true;
    }
  }
  return false;
}

bool begins_labelled_line(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  if (at <= sentence.first || at + 1 >= sentence.last || !text.tokens[at + 1].is(":")) return false;
  const std::string_view bytes = text.part_text(sentence);
  const std::uint32_t before = text.tokens[at - 1].end, begin = text.tokens[at].begin;
  return begin <= bytes.size() && before <= begin &&
         bytes.substr(before, begin - before).find('\n') != bytes.npos;
}

}  // namespace overstap::extract
