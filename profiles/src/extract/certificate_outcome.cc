// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/certificate_outcome.h"

#include <algorithm>

namespace overstap::extract {
namespace {

bool has_word(const ReadText& text, std::uint32_t first, std::uint32_t last,
              std::initializer_list<Word> words) {
  for (std::uint32_t at = first; at < last; ++at) {
    if (is_any(text.tokens[at], words)) return true;
  }
  return false;
}

bool is_part(const Token& token) {
  return is_any(
      token, {"praktijk",  "praktijkexamen", "theorie",   "theorieexamen", "examen",  "herexamen",
              "lezen",     "luisteren",      "schrijven", "spreken",       "reading", "writing",
              "listening", "speaking",       "onderdeel", "onderdelen",    "exam",    "practical",
              "theory",    "gehoor",         "rijexamen"});
}

/// Words that do not name another thing: "certificaat inmiddels verlopen".
bool names_nothing(const Token& token) {
  if (token.kind != TokenKind::word || is_part(token)) return true;
  return is_any(token,
                {"certificaat", "diploma",     "pas",        "pasje",     "kaart",   "bewijs",
                 "inmiddels",   "nu",          "die",        "deze",      "dat",     "dit",
                 "is",          "zijn",        "was",        "nog",       "niet",    "maar",
                 "wel",         "helaas",      "al",         "sinds",     "in",      "per",
                 "net",         "sedert",      "het",        "de",        "pe",      "dus",
                 "bijgehouden", "gedaan",      "en",         "and",       "but",     "now",
                 "has",         "have",        "been",       "it",        "the",     "not",
                 "yet",         "certificate", "since",      "heb",       "ik",      "i",
                 "ook",         "geldig",      "geldigheid", "datum",     "januari", "februari",
                 "maart",       "april",       "mei",        "juni",      "juli",    "augustus",
                 "september",   "oktober",     "november",   "december",  "jaar",    "vorig",
                 "volgend",     "geleden",     "ben",        "voor",      "mee",     "aan",
                 "tot",         "eind",        "begin",      "zomer",     "najaar",  "voorjaar",
                 "wordt",       "worden",      "moet",       "er",        "heeft",   "hij",
                 "zij",         "ze",          "jan",        "feb",       "mrt",     "apr",
                 "jun",         "jul",         "aug",        "sep",       "okt",     "nov",
                 "dec",         "weer",        "alweer",     "behaald",   "gehaald", "echter",
                 "toen",        "one",         "of",         "op",        "cursus",  "training",
                 "les",         "lessen",      "opleiding",  "sindsdien", "module",  "modules",
                 "langer",      "meer",        "een",        "laatste",   "keer",    "twee",
                 "three",       "two",         "half",       "deels",     "kort",    "recent"});
}

class OutcomeReader {
 public:
  OutcomeReader(const ReadText& text, const CertificateClause& clause)
      : text_{text}, clause_{clause} {}

  [[nodiscard]] CertificateOutcome read() const {
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
    if (has_word(text_, clause_.head, clause_.first, {"verlopen", "expired"})) {
      return {Outcome::lacks, clause_.last};
    }
    if (has_word(text_, clause_.head, clause_.first,
                 {"begonnen", "bezig", "gestart", "studeer", "volg", "studying", "started",
                  "towards", "rijlessen", "volgt", "leert"})) {
      return {Outcome::wants, clause_.last};
    }
    return {};
  }

 private:
  [[nodiscard]] const Token& token(std::uint32_t at) const { return text_.tokens[at]; }

  /// What the word at `at` says; `has`: that nothing behind it matters.
  [[nodiscard]] Outcome told_at(std::uint32_t at) const {
    const bool denied =
        at > clause_.last && is_any(token(at - 1), {"niet", "nooit", "not", "never"});
    if (is_any(token(at), {"geldig", "valid"}) && at > clause_.last + 1 &&
        has_word(text_, at - 2, at, {"niet", "no", "not"})) {
      return Outcome::lacks;
    }
    if (is_any(token(at), {"verlopen", "expired", "lapsed", "kwijt", "ingenomen", "ingetrokken",
                           "gezakt", "failed", "afgebroken", "gestopt", "ongeldig", "ingeleverd",
                           "vervallen", "invalid"})) {
      return denied ? Outcome::has : Outcome::lacks;
    }
    if (denied && is_any(token(at), {"gehaald", "behaald", "afgerond", "geslaagd", "passed",
                                     "finished", "afgemaakt", "voltooid", "completed"})) {
      return Outcome::lacks;
    }
    if (denied &&
        is_any(token(at), {"verlengd", "vernieuwd", "herhaald", "renewed", "herhaling"})) {
      return Outcome::lacks;
    }
    if (is_part_open(at) || is_still_to_get(at)) return Outcome::lacks;
    if (is_any(token(at), {"opleiding", "training"}) && at > clause_.last &&
        token(at - 1).is("in")) {
      return Outcome::wants;
    }
    if (is_any(token(at), {"gepland", "ingepland", "bezig", "lopend", "lopende", "begonnen",
                           "gestart", "planned", "progress", "rijlessen", "rijles"})) {
      return Outcome::wants;
    }
    return Outcome::none;
  }

  /// "praktijk nog niet", "writing not yet", "praktijk moet nog"
  [[nodiscard]] bool is_part_open(std::uint32_t at) const {
    if (at < clause_.last + 2) return false;
    const bool open = (token(at).is("niet") && token(at - 1).is("nog")) ||
                      (token(at).is("yet") && token(at - 1).is("not")) ||
                      (token(at).is("nog") && token(at - 1).is("moet"));
    if (!open) return false;
    const std::uint32_t begin = std::max(clause_.last, at - std::min(at, 4U));
    for (std::uint32_t i = begin; i + 1 < at; ++i) {
      if (is_part(token(i))) return true;
    }
    return false;
  }

  /// "moet ik nog halen", "nog te behalen", "still to be taken"
  [[nodiscard]] bool is_still_to_get(std::uint32_t at) const {
    if (!is_any(token(at), {"halen", "behalen", "obtain", "doen"}) || at < clause_.last + 2) {
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
    if ((last_of_many || bracket) && !ends_with_own(begin - 1)) return true;
    for (std::uint32_t i = begin; i < at; ++i) {
      if (!names_nothing(token(i)) && !names_own(i, i + 1)) return true;
    }
    return false;
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
      if (!is_any(token(i), {"en", "and"}) || i + 1 >= at) continue;
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

bool says_no(const Token& token) {
  return is_any(token, {"nee", "geen", "niet", "no", "none", "neen", "nooit"});
}
bool says_yes(const Token& token) { return is_any(token, {"ja", "yes", "jawel", "aanwezig"}); }

/// "[ ] ja [x] nee": the word behind the box that is ticked.
std::optional<std::uint32_t> ticked(const ReadText& text, std::uint32_t first, std::uint32_t last) {
  for (std::uint32_t at = first; at < last; ++at) {
    const bool box = at + 2 < last && is_any(text.tokens[at], {"[", "("}) &&
                     is_any(text.tokens[at + 1], {"x", "v", "✓", "✔", "✗"}) &&
                     is_any(text.tokens[at + 2], {"]", ")"});
    if (box && at + 3 < last) return at + 3;
    if (is_any(text.tokens[at], {"☒", "☑", "✓", "✔"}) && at + 1 < last) return at + 1;
    // The next question.
    if (at > first && text.tokens[at].is("?")) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

CertificateOutcome outcome_of(const ReadText& text, const CertificateClause& clause) {
  return OutcomeReader(text, clause).read();
}

CertificateOutcome answer_of(const ReadText& text, std::size_t sentence,
                             const CertificateMention& mention) {
  const Sentence& own = text.sentences[sentence];
  std::uint32_t at = mention.last;
  if (at < own.last && !is_any(text.tokens[at], {":", "?", "(", "-"})) return {};
  const bool asks = at < own.last && is_any(text.tokens[at], {":", "?"});
  std::uint32_t end = own.last;
  for (std::size_t next = sentence + 1; next < text.sentences.size() && next < sentence + 6;
       ++next) {
    const Sentence& beside = text.sentences[next];
    if (beside.part != own.part || beside.line != own.line) break;
    end = beside.last;
  }
  if (const auto word = ticked(text, at, end); word && asks) {
    if (says_no(text.tokens[*word])) return {Outcome::lacks, *word + 1};
    if (says_yes(text.tokens[*word])) return {Outcome::has, *word + 1};
  }
  if (at < own.last) ++at;
  while (at < own.last && text.tokens[at].kind == TokenKind::mark) ++at;
  if (at < own.last) {
    if (says_no(text.tokens[at])) return {Outcome::lacks, at + 1};
    return {};
  }
  // A cell, or the answer behind the question mark.
  if (sentence + 1 >= text.sentences.size()) return {};
  const Sentence& next = text.sentences[sentence + 1];
  const bool cells = own.part_kind == PartKind::table_cell &&
                     next.part_kind == PartKind::table_cell && next.part == own.part + 1;
  const bool line = next.part == own.part && next.line == own.line;
  if (!cells && !line) return {};
  const bool no = is_any(text.tokens[next.first], {"nee", "geen", "no", "none", "neen"}) &&
                  next.last - next.first <= 2;
  return no ? CertificateOutcome{Outcome::lacks, mention.last} : CertificateOutcome{};
}

}  // namespace overstap::extract
