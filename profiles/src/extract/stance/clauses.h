// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "profiles/src/extract/text/read_text.h"

/// The clauses of a sentence, and the words in them that turn what is said.
namespace overstap::extract {

/// What a word does to the words around it; bits, as a word may do several things.
enum Cue : std::uint32_t {
  kNone = 0,
  kNo = 1U << 0U,            ///< geen, zonder: what follows
  kNot = 1U << 1U,           ///< niet, nooit: the clause
  kHarmless = 1U << 2U,      ///< bang, probleem: a negation before it denies nothing
  kUnfinished = 1U << 3U,    ///< afgerond, gewaardeerd: a negation of it leaves the school
  kExpired = 1U << 4U,       ///< verlopen
  kWish = 1U << 5U,          ///< wil, zoek
  kLearn = 1U << 6U,         ///< volg, leer, bezig
  kHave = 1U << 7U,          ///< heb, kan, ben, deed
  kWished = 1U << 8U,        ///< pre, liefst
  kWishedLast = 1U << 9U,    ///< mooi, graag: wished where the clause ends
  kRequired = 1U << 10U,     ///< must, vereist
  kMust = 1U << 11U,         ///< moet: where the reader is told so
  kLegal = 1U << 12U,        ///< wettelijk
  kNeedNot = 1U << 13U,      ///< hoeft
  kGive = 1U << 14U,         ///< betalen, bieden: behind "wij"
  kSchool = 1U << 15U,       ///< mbo, opleiding
  kTraining = 1U << 16U,     ///< cursus, inwerkperiode
  kWe = 1U << 17U,           ///< wij
  kReader = 1U << 18U,       ///< je, jij
  kConjunction = 1U << 19U,  ///< maar, omdat: a clause begins
  kYet = 1U << 20U,          ///< wel: a negation ends
  kFiller = 1U << 21U,       ///< ook, is, een: says nothing by itself
  kKnowledge = 1U << 22U,    ///< ervaring, kennis
  kSelf = 1U << 23U,         ///< ik
  kKin = 1U << 24U,          ///< man, vader: behind "mijn"
  kPlural = 1U << 25U,       ///< zijn
  kHard = 1U << 26U,         ///< ";", brackets, "maar": ends a clause
  kComma = 1U << 27U,
};

/// Tokens `[begin, end)`.
struct TokenRange {
  std::uint32_t begin = 0, end = 0;
  [[nodiscard]] bool empty() const { return begin == end; }
};

/// "de", "een", "mijn", "our": stands before a noun.
[[nodiscard]] bool is_determiner(const Token& token);

/// A view of the clauses around some words of a sentence, one of ReadText::sentences. No look goes
/// further than a fixed number of tokens.
class Clauses {
 public:
  Clauses(const ReadText& text, const Sentence& sentence) : text_{text}, sentence_{sentence} {}

  /// Bounded by commas and by the ends of the clause.
  [[nodiscard]] TokenRange item_around(std::uint32_t first, std::uint32_t last) const;
  /// Bounded by semicolons, brackets, colons, dashes and conjunctions.
  [[nodiscard]] TokenRange clause_around(std::uint32_t first, std::uint32_t last) const;
  /// The same around the words of which this is the item.
  [[nodiscard]] TokenRange clause_of_item(TokenRange item, TokenRange words) const;
  /// Behind a comma, colon, bracket or dash at `end`, up to the next of them, or the first words of
  /// the next sentence where this one ends with a question, or the next cell of a table; empty when
  /// there is nothing.
  [[nodiscard]] TokenRange after(std::uint32_t end) const;
  /// The heading, the line with a colon at its end or the short line under which the sentence
  /// stands as an item or on the same line; null when there is none.
  [[nodiscard]] const Sentence* lead_in() const;
  /// The one or two words with a full stop that stand before the sentence and head it:
  /// "Zoekrichting. Secretaresse bij de gemeente."; null when there are none.
  [[nodiscard]] const Sentence* label() const;
  /// The clause behind the mark or sentence that ends at `end`, up to its first mark; empty at the
  /// end of a part.
  [[nodiscard]] TokenRange next_clause(std::uint32_t end) const;
  /// Whether a comma stands behind the range.
  [[nodiscard]] bool is_before_comma(TokenRange range) const {
    return range.end < text_.tokens.size() && at(range.end).is(",");
  }
  /// Before a colon that stands before the clause; empty when there is none.
  [[nodiscard]] TokenRange before_colon(std::uint32_t begin) const;

  /// All cues in the range.
  [[nodiscard]] std::uint32_t cues_in(TokenRange range) const;
  /// Whether the range only comments on what stands before it: "ook wettelijk", "niet gehaald".
  [[nodiscard]] bool is_comment(TokenRange range) const;
  [[nodiscard]] const Token& at(std::uint32_t token) const { return text_.tokens[token]; }
  [[nodiscard]] const Sentence& sentence() const { return sentence_; }
  [[nodiscard]] std::uint32_t cues_at(std::uint32_t token) const { return text_.cues[token]; }

 private:
  [[nodiscard]] TokenRange next_cell() const;
  [[nodiscard]] bool is_item(const Sentence& sentence) const;
  [[nodiscard]] bool is_plain_item(std::size_t sentence) const;
  [[nodiscard]] bool asks_and_answers(const Sentence& question) const;
  [[nodiscard]] bool opens_list(const Sentence& line) const;
  [[nodiscard]] bool begins_line(std::size_t sentence) const;
  /// Whether the line is short and no whole sentence, such as heads a list.
  [[nodiscard]] bool is_line_above_list(const Sentence& line) const;
  /// Where the sentence stands in ReadText::sentences.
  [[nodiscard]] std::size_t place() const;
  /// One past a bracket that opens or closes at `token`, where what is said of the words before it
  /// goes on behind it: "VCA (basis) heb ik nog niet"; else `token`.
  [[nodiscard]] std::uint32_t behind_bracket(std::uint32_t token) const;
  /// The first token of a bracket that closes before `token`, behind a denial: "geen (geldig)
  /// rijbewijs"; else `token`.
  [[nodiscard]] std::uint32_t before_bracket(std::uint32_t token) const;
  /// The range, which is around the words, up to the next token with one of the cues.
  [[nodiscard]] TokenRange widened(TokenRange range, TokenRange words, std::uint32_t bounds) const;

  const ReadText& text_;
  const Sentence& sentence_;
};

}  // namespace overstap::extract
