// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/certificates/certificate_outcome.h"
#include "profiles/src/extract/text/beside.h"

namespace overstap::extract {
namespace {

/// Marks between a certificate and its answer: "rijbewijs AM ....... ja".
constexpr std::uint32_t kMostMarks = 24;

bool says_no(const Token& token) {
  return is_any(token, {"nee", "geen", "niet", "no", "none", "neen", "nooit", "niets", "nope",
                        "nein", "✗", "✘", "❌", "✖", "☐", "×"});
}
bool says_yes(const Token& token) {
  return is_any(token,
                {"ja", "yes", "jawel", "jazeker", "aanwezig", "√", "✓", "✔", "✅", "☑", "☒"});
}

/// Reads the words beside one certificate.
class AnswerReader {
 public:
  AnswerReader(const ReadText& text, std::size_t sentence, const CertificateMention& mention)
      : text_{text}, sentence_{sentence}, mention_{mention} {}

  [[nodiscard]] CertificateOutcome read() const {
    if (const Outcome told = mark_before(); told != Outcome::none) return {told, mention_.last};
    std::uint32_t at = mention_.last;
    while (at < own().last && token(at).is("+")) ++at;  // "CompTIA A+"
    if (at >= own().last) return in_next_cell();
    // "rijbewijs B ja"
    if (says_yes(token(at)) && !token(at).is("aanwezig")) return {Outcome::has, at + 1};
    // "rijbewijs nee te jong"
    const bool no =
        is_any(token(at), {"nee", "neen", "nope"}) || (token(at).is("no") && at + 1 == own().last);
    if (no) return {Outcome::lacks, at + 1};
    const bool asks = is_any(token(at), {":", "?"});
    if (const auto word = ticked(at); word && asks) {
      if (says_no(token(*word))) return {Outcome::lacks, *word + 1};
      if (says_yes(token(*word))) return {Outcome::has, *word + 1};
    }
    if (is_box_open(at)) return {Outcome::lacks, at + 2};
    if (!is_any(token(at), {":", "?", "(", "-", ".", "=", "✗", "✘", "❌", "✖", "☐", "×", "✓", "✔",
                            "✅", "☑"}) &&
        !is_not_applicable(at)) {
      return {};
    }
    while (at < own().last && at < mention_.last + kMostMarks && is_separator(at)) ++at;
    if (at >= own().last) {
      // "Rijbewijs C: -"
      const bool dash = asks && own().last == mention_.last + 2 && token(at - 1).is("-");
      return dash ? CertificateOutcome{Outcome::unsaid, mention_.last} : in_next_cell();
    }
    return at_answer(at);
  }

 private:
  [[nodiscard]] const Token& token(std::uint32_t at) const { return text_.tokens[at]; }
  [[nodiscard]] const Sentence& own() const { return text_.sentences[sentence_]; }

  [[nodiscard]] bool is_separator(std::uint32_t at) const {
    return token(at).kind == TokenKind::mark && !says_no(token(at)) && !says_yes(token(at));
  }

  /// "n.v.t.", "nvt", "n/a"
  [[nodiscard]] bool is_not_applicable(std::uint32_t at) const {
    if (is_any(token(at), {"nvt", "na"})) return token(at).is("nvt");
    return at + 2 < end_of_tokens() && token(at).is("n") && token(at + 1).kind == TokenKind::mark &&
           is_any(token(at + 2), {"v", "a"}) && token(at + 1).glued;
  }
  [[nodiscard]] std::uint32_t end_of_tokens() const {
    return static_cast<std::uint32_t>(text_.tokens.size());
  }

  [[nodiscard]] CertificateOutcome at_answer(std::uint32_t at) const {
    if (is_not_applicable(at)) return {Outcome::unsaid, at};
    // "BHV: niet verlopen"
    const bool kept = token(at).is("niet") && at + 1 < own().last &&
                      is_any(token(at + 1), {"verlopen", "vervallen", "alleen", "verloopt"});
    // "Code 95: nog niet, gepland voor mei"
    if (token(at).is("nog") && at + 2 < own().last && token(at + 1).is("niet")) {
      for (std::uint32_t i = at + 2; i < own().last; ++i) {
        if (is_any(token(i), {"gepland", "ingepland", "aangemeld", "ingeschreven"})) {
          return {Outcome::wants, i};
        }
      }
    }
    // "Rijbewijs: B (geen auto)"
    const bool other = token(at).is("geen") && at + 1 < own().last &&
                       is_any(token(at + 1), {"auto", "vervoer", "aanhanger", "automaat", "eigen",
                                              "motor", "scooter", "herhaling", "punten", "schade"});
    if (says_no(token(at)) && !kept && !other) return {Outcome::lacks, at + 1};
    if (token(at).kind == TokenKind::mark && says_yes(token(at))) return {Outcome::has, at + 1};
    // "Driving licence: not yet, taking lessons"
    if (token(at).is("not") && at + 1 < own().last && token(at + 1).is("yet")) {
      for (std::uint32_t i = at + 2; i < own().last; ++i) {
        if (is_any(token(i), {"lessons", "learning", "planned", "scheduled", "booked"})) {
          return {Outcome::wants, i};
        }
      }
      return {Outcome::lacks, at + 2};
    }
    const std::uint32_t behind = behind_not_having(at);
    if (behind != at) return {Outcome::lacks, behind};
    return {};
  }

  /// Behind "don't have one", "I haven't got it"; `at` where it is not said.
  [[nodiscard]] std::uint32_t behind_not_having(std::uint32_t at) const {
    const std::uint32_t limit = std::min(at + 7, own().last);
    bool denied = false, having = false;
    for (std::uint32_t i = at; i < limit; ++i) {
      const Token& word = token(i);
      if (word.kind == TokenKind::mark && !word.is("'")) return denied && having ? i : at;
      denied |= is_any(word, {"t", "not", "dont", "havent", "never"});
      having |= is_any(word, {"have", "has", "haven", "hasn", "had"});
      const bool known =
          is_any(word, {"i",   "do",  "don",  "does", "doesn", "have", "haven",  "hasn",
                        "has", "had", "got",  "not",  "t",     "dont", "havent", "'",
                        "one", "it",  "that", "yet",  "never", "any"});
      if (!known) return at;
    }
    return denied && having && limit == own().last ? limit : at;
  }

  /// "[ ] EHBO", "✘ Code 95": the mark or box that stands before it, where the line begins with
  /// one.
  [[nodiscard]] Outcome mark_before() const {
    const std::uint32_t first = own().first;
    if (mention_.first == first || token(first).kind != TokenKind::mark) return Outcome::none;
    const Token& before = token(mention_.first - 1);
    if (before.kind != TokenKind::mark) return Outcome::none;
    if (is_any(before, {"]", ")"}) && mention_.first >= first + 2) {
      const Token& inside = token(mention_.first - 2);
      if (is_any(inside, {"[", "("})) return Outcome::lacks;
      return is_any(inside, {"x", "v", "✓", "✔", "✗", "✘", "*"}) ? Outcome::has : Outcome::none;
    }
    if (says_no(before)) return Outcome::lacks;
    return says_yes(before) ? Outcome::has : Outcome::none;
  }

  /// "EHBO [ ]"
  [[nodiscard]] bool is_box_open(std::uint32_t at) const {
    const bool box = at + 1 < own().last && token(at).is("[") && token(at + 1).is("]");
    const bool begins = is_any(token(own().first), {"["});
    return box && !begins &&
           (at + 2 >= own().last || !(says_yes(token(at + 2)) || says_no(token(at + 2))));
  }

  /// "[ ] ja [x] nee": the word behind the box that is ticked.
  [[nodiscard]] std::optional<std::uint32_t> ticked(std::uint32_t first) const {
    const std::uint32_t last = end_of_line();
    for (std::uint32_t at = first; at < last; ++at) {
      const bool box = at + 2 < last && is_any(token(at), {"[", "("}) &&
                       is_any(token(at + 1), {"x", "v", "✓", "✔", "✗"}) &&
                       is_any(token(at + 2), {"]", ")"});
      if (box && at + 3 < last) return at + 3;
      if (is_any(token(at), {"☒", "☑", "✓", "✔"}) && at + 1 < last) return at + 1;
      // The next question.
      if (at > first && token(at).is("?")) return std::nullopt;
    }
    return std::nullopt;
  }

  [[nodiscard]] std::uint32_t end_of_line() const {
    std::uint32_t end = own().last;
    for (std::size_t next = sentence_ + 1; next < text_.sentences.size() && next < sentence_ + 6;
         ++next) {
      const Sentence& beside = text_.sentences[next];
      if (beside.part != own().part || beside.line != own().line) break;
      end = beside.last;
    }
    return end;
  }

  /// Whether a short cell or answer has one of the words, and no denial.
  [[nodiscard]] bool is_told(const Sentence& next, const WordList& words) const {
    if (next.last - next.first > 4) return false;
    bool told = false;
    for (std::uint32_t at = next.first; at < next.last; ++at) {
      if (is_any(token(at), {"niet", "not", "nooit", "never"})) return false;
      // "VCA verlopen." tells of another thing.
      if (token(at).all_capital && token(at).key.size() <= 5) return false;
      told |= words.holds_one(token(at).hash);
    }
    return told;
  }

  /// A cell, or the answer behind the question mark.
  [[nodiscard]] CertificateOutcome in_next_cell() const {
    if (sentence_ + 1 >= text_.sentences.size()) return {};
    const Sentence& next = text_.sentences[sentence_ + 1];
    const bool cells = is_next_cell(own(), next);
    const bool line = next.part == own().part && next.line == own().line;
    // "CompTIA A+", and below it "Verlopen in okt. 2025"
    const bool below =
        next.part == own().part && next.line == own().line + 1 && own().last - own().first <= 4;
    if (below && is_any(token(next.first), {"verlopen", "expired", "vervallen"})) {
      return {Outcome::lacks, mention_.last};
    }
    if (!cells && !line) return {};
    if (is_not_applicable(next.first)) return {Outcome::unsaid, mention_.last};
    // "BHV | 2020 | verlopen"
    if (next.last - next.first <= 3 && token(next.first).kind == TokenKind::number &&
        sentence_ + 2 < text_.sentences.size()) {
      const Sentence& third = text_.sentences[sentence_ + 2];
      const bool row =
          (line && third.part == own().part && third.line == own().line) ||
          (cells && third.part == next.part + 1 && third.part_kind == PartKind::table_cell);
      if (row && is_told(third, {"verlopen", "expired", "vervallen", "inactief", "ingetrokken"})) {
        return {Outcome::lacks, mention_.last};
      }
    }
    const bool alone =
        next.last - next.first <= 2 || is_any(token(next.first + 1), {",", "(", "-", ";"});
    const bool no = says_no(token(next.first)) && !token(next.first).is("niet") && alone;
    if (no || is_told(next, {"verlopen", "expired", "vervallen", "inactief", "ingetrokken"})) {
      return {Outcome::lacks, mention_.last};
    }
    // "herhaling gepland": what is repeated is had.
    if (is_told(next, {"herhaling", "opfriscursus", "refresher"})) return {};
    if (is_told(next, {"aanvraag", "lopend", "bezig", "gepland", "opleiding", "progress"})) {
      return {Outcome::wants, mention_.last};
    }
    return {};
  }

  const ReadText& text_;
  std::size_t sentence_;
  const CertificateMention& mention_;
};

}  // namespace

std::vector<TickedWord> ticked_words(const ReadText& text, std::size_t sentence,
                                     std::uint32_t first) {
  const Sentence& own = text.sentences[sentence];
  std::vector<TickedWord> found;
  bool begun = false, ticked = false, open = false;
  for (std::size_t i = sentence; i < text.sentences.size() && i < sentence + 10; ++i) {
    const Sentence& beside = text.sentences[i];
    if (beside.part != own.part || beside.line != own.line) break;
    for (std::uint32_t at = i == sentence ? first : beside.first; at < beside.last; ++at) {
      const Token& token = text.tokens[at];
      if (!begun && is_any(token, {":", "?"})) continue;
      const bool box = is_any(token, {"[", "(", "☐", "☒", "☑"});
      if (!begun && !box) return {};
      begun = true;
      if (token.kind == TokenKind::word && ticked && !open) {
        found.push_back({i, at});
        ticked = false;
      }
      if (is_any(token, {"☒", "☑"})) ticked = true;
      if (is_any(token, {"[", "(", "☐"})) ticked = false;
      ticked |= open && is_any(token, {"x", "v", "✓", "✔", "✗", "✘"});
      if (is_any(token, {"[", "("})) open = true;
      if (is_any(token, {"]", ")"})) open = false;
    }
  }
  return found;
}

CertificateOutcome answer_of(const ReadText& text, std::size_t sentence,
                             const CertificateMention& mention) {
  return AnswerReader(text, sentence, mention).read();
}

}  // namespace overstap::extract
