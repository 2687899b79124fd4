// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/stance/clauses.h"

#include <algorithm>
#include <cassert>

namespace overstap::extract {
namespace {

/// Tokens looked at on each side of a claim.
constexpr std::uint32_t kReach = 48;
constexpr std::uint32_t kCommentWords = 9;
/// What turns a claim.
constexpr std::uint32_t kTurns = kNo | kNot | kExpired | kWish | kLearn | kWished | kWishedLast |
                                 kRequired | kLegal | kNeedNot | kYet;

}  // namespace

bool is_determiner(const Token& token) {
  return is_any(token, {"de", "het", "deze", "dit", "een", "ons", "onze", "je", "jouw", "mijn",
                        "zijn", "haar", "the", "this", "our", "your", "my", "a", "an"});
}

TokenRange Clauses::widened(TokenRange range, TokenRange words, std::uint32_t bounds) const {
  const auto ends = [&](std::uint32_t token) { return (cues_at(token) & bounds) != 0; };
  const std::uint32_t least = words.begin - std::min(words.begin - sentence_.first, kReach);
  const std::uint32_t most = words.end + std::min(sentence_.last - words.end, kReach);
  while (range.begin > least) {
    const std::uint32_t bracket =
        ends(range.begin - 1) ? before_bracket(range.begin) : range.begin - 1;
    if (bracket == range.begin) break;
    range.begin = bracket;
  }
  while (range.end < most) {
    // What is said behind a bracket is said of the last of its items; rules that look at a whole
    // list ask for it themselves.
    const bool closes = at(range.end).is(")") && (bounds & kComma) == 0;
    const std::uint32_t passed = closes ? range.end : behind_bracket(range.end);
    const std::uint32_t next = ends(range.end) ? passed : range.end + 1;
    if (next == range.end) break;
    range.end = next;
  }
  return range;
}

std::uint32_t Clauses::behind_bracket(std::uint32_t token) const {
  constexpr std::uint32_t kLongest = 6;  // tokens within
  std::uint32_t close = token;
  if (at(token).is("(")) {
    while (close < sentence_.last && close <= token + kLongest && !at(close).is(")")) ++close;
    if ((cues_in({token + 1, std::min(close, sentence_.last)}) & kTurns) != 0) return token;
  }
  if (close + 1 >= sentence_.last || !at(close).is(")")) return token;
  const bool told = (cues_at(close + 1) & (kHave | kNot | kNeedNot)) != 0 ||
                    is_any(at(close + 1), {"is", "zijn", "was", "are", "spreek", "lukt"});
  return told ? close + 1 : token;
}

std::uint32_t Clauses::before_bracket(std::uint32_t token) const {
  constexpr std::uint32_t kLongest = 3;  // tokens within
  if (!at(token - 1).is(")")) return token;
  std::uint32_t open = token - 1;
  while (open > sentence_.first && token - open <= kLongest + 1 && !at(open).is("(")) --open;
  const bool denied = open > sentence_.first && at(open).is("(") &&
                      (cues_at(open - 1) & (kNo | kNot)) != 0 &&
                      (cues_in({open + 1, token - 1}) & kTurns) == 0;
  return denied ? open : token;
}

TokenRange Clauses::item_around(std::uint32_t first, std::uint32_t last) const {
  return widened({first, last}, {first, last}, kHard | kComma);
}

TokenRange Clauses::clause_around(std::uint32_t first, std::uint32_t last) const {
  return widened({first, last}, {first, last}, kHard);
}

TokenRange Clauses::clause_of_item(TokenRange item, TokenRange words) const {
  return widened(item, words, kHard);
}

TokenRange Clauses::after(std::uint32_t end) const {
  std::uint32_t limit = sentence_.last;
  if (end == sentence_.last && !at(end - 1).is("?")) return next_cell();
  if (end < sentence_.last) {
    const Token& mark = at(end);
    const bool bound = is_any(mark, {",", ":", "(", "-", "?", "|"});
    if (!bound) return {};
    ++end;
  }
  if (end == sentence_.last) {
    // "Fries? Graag!"
    if (!at(end - 1).is("?")) return {};
    const auto tokens = static_cast<std::uint32_t>(text_.tokens.size());
    limit = end + std::min(tokens - end, kCommentWords);
    for (std::uint32_t i = end; i < limit; ++i) {
      if (at(i).begin < at(end - 1).begin) limit = i;
    }
  }
  TokenRange range{end, end};
  while (range.end < limit && (cues_at(range.end) & kComma) == 0 &&
         !is_any(at(range.end), {",", ";", ")", "(", ":", ".", "!", "?"})) {
    ++range.end;
  }
  // "(pre: aantekening)" heads another thing.
  const bool heads = range.end < limit && at(range.end).is(":") && end > 0 && at(end - 1).is("(");
  if (heads) return {};
  return range;
}

TokenRange Clauses::next_clause(std::uint32_t end) const {
  constexpr std::uint32_t kMost = 14;
  const auto tokens = static_cast<std::uint32_t>(text_.tokens.size());
  while (end < tokens && at(end).kind == TokenKind::mark && !at(end).is("(")) ++end;
  if (end < tokens && at(end).is("(")) ++end;
  if (end >= tokens || end == 0 || at(end).begin < at(end - 1).begin) return {};
  TokenRange range{end, end};
  while (range.end < tokens && range.end < end + kMost && at(range.end).begin >= at(end).begin &&
         !is_any(at(range.end), {",", ";", ")", "(", ":", ".", "!", "?"})) {
    ++range.end;
  }
  return range;
}

std::size_t Clauses::place() const {
  const auto place = static_cast<std::size_t>(&sentence_ - text_.sentences.data());
  assert(place < text_.sentences.size());
  return place;
}

/// The table cell behind this one: "Excel<tab>nee", "Excel | nee", "Excel      nee".
TokenRange Clauses::next_cell() const {
  constexpr std::uint32_t kMostWords = 6;
  constexpr std::size_t kWideGap = 4;  // blanks
  const std::size_t after = place() + 1;
  if (after >= text_.sentences.size()) return {};
  const Sentence& next = text_.sentences[after];
  if (next.part != sentence_.part || next.line != sentence_.line || next.begin < sentence_.end ||
      next.last - next.first > kMostWords)
    return {};
  const std::string_view gap =
      text_.part_text(sentence_).substr(sentence_.end, next.begin - sentence_.end);
  if (gap.find_first_of("\t|") == std::string_view::npos && gap.size() < kWideGap) return {};
  return {next.first, next.last};
}

const Sentence* Clauses::lead_in() const {
  constexpr std::size_t kMost = 24;  // lines of a list
  std::size_t at = place();
  const bool plain = is_plain_item(at);
  std::int32_t line = sentence_.line;
  bool listed = is_item(sentence_);
  for (std::size_t steps = 0; at > 0 && steps < kMost; ++steps) {
    const Sentence& before = text_.sentences[--at];
    if (before.first == before.last) return nullptr;
    if (before.heading || text_.tokens[before.last - 1].is(":")) return &before;
    const bool same_line = before.part == sentence_.part && before.line == sentence_.line;
    if (same_line) {
      if (asks_and_answers(before)) return &before;
      listed |= is_item(before);
      continue;
    }
    if (plain && !listed) {
      if (!is_plain_item(at) || before.line + 1 != line) return nullptr;
      if (opens_list(before)) return &before;
      line = before.line;
      continue;
    }
    if (!listed) return nullptr;
    if (is_item(before) || !begins_line(at)) continue;
    return is_line_above_list(before) ? &before : nullptr;
  }
  return nullptr;
}

const Sentence* Clauses::label() const {
  constexpr std::uint32_t kLabelWords = 3;  // with the full stop
  const std::size_t at_place = place();
  if (at_place == 0) return nullptr;
  const Sentence& before = text_.sentences[at_place - 1];
  const bool fits = before.part == sentence_.part && before.line == sentence_.line &&
                    begins_line(at_place - 1) && before.last > before.first &&
                    before.last - before.first <= kLabelWords && at(before.last - 1).is(".");
  return fits ? &before : nullptr;
}

/// A bullet, or the "o" that stands for one.
bool Clauses::is_item(const Sentence& sentence) const {
  return sentence.bullet || (at(sentence.first).is("o") && sentence.last > sentence.first + 1);
}

/// A line of few words without an end, such as stands in a list without bullets.
bool Clauses::is_plain_item(std::size_t sentence) const {
  constexpr std::uint32_t kFewWords = 6;
  const Sentence& line = text_.sentences[sentence];
  return !line.bullet && line.last - line.first <= kFewWords && begins_line(sentence) &&
         !is_any(at(line.last - 1), {".", "?", "!"});
}

/// "Wat vragen we niet? Een diploma of rijbewijs."
bool Clauses::asks_and_answers(const Sentence& question) const {
  constexpr std::uint32_t kShortQuestion = 7;
  return at(question.last - 1).is("?") && question.last - question.first <= kShortQuestion &&
         is_any(at(question.first), {"wat", "what"});
}

/// "leuk als je hebt", "fijn als je dit kunt": a wish that the lines below it end.
bool Clauses::opens_list(const Sentence& line) const {
  // "niet nodig"
  if (line.last - line.first == 2 && (cues_at(line.first) & kNot) != 0 &&
      is_any(at(line.first + 1), {"nodig", "vereist", "verplicht", "required", "needed"})) {
    return true;
  }
  if (!is_any(at(line.last - 1), {"hebt", "bent", "kunt", "kan", "hebben", "have", "can", "are"})) {
    return false;
  }
  for (std::uint32_t i = line.first; i + 2 < line.last; ++i) {
    if ((cues_at(i) & (kWished | kWishedLast)) != 0 && is_any(at(i + 1), {"als", "if"}))
      return true;
  }
  return false;
}

bool Clauses::begins_line(std::size_t sentence) const {
  if (sentence == 0) return true;
  const Sentence& line = text_.sentences[sentence];
  const Sentence& before = text_.sentences[sentence - 1];
  return before.part != line.part || before.line != line.line;
}

bool Clauses::is_line_above_list(const Sentence& line) const {
  constexpr std::uint32_t kShortLine = 10;
  return line.last - line.first <= kShortLine && !at(line.last - 1).is(".");
}

TokenRange Clauses::before_colon(std::uint32_t begin) const {
  if (begin == sentence_.first || !at(begin - 1).is(":")) return {};
  const std::uint32_t end = begin - 1;
  TokenRange range{end, end};
  const std::uint32_t least = end - std::min(end - sentence_.first, kReach);
  const auto ends = [&](std::uint32_t token) {
    // The bracket in "dit kan ik (nog) niet:" divides nothing.
    const bool bracket = at(token).is(")") && (cues_at(token) & kHard) != 0;
    return bracket || is_any(at(token), {",", ";", ":"});
  };
  while (range.begin > least && !ends(range.begin - 1)) --range.begin;
  return range;
}

std::uint32_t Clauses::cues_in(TokenRange range) const {
  std::uint32_t cues = kNone;
  for (std::uint32_t i = range.begin; i < range.end; ++i) cues |= cues_at(i);
  return cues;
}

bool Clauses::is_comment(TokenRange range) const {
  if (range.empty() || range.end - range.begin > kCommentWords) return false;
  constexpr std::uint32_t kComments = kNot | kNo | kExpired | kUnfinished | kLearn | kWished |
                                      kWishedLast | kRequired | kLegal | kNeedNot | kFiller |
                                      kHave | kYet;
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    // "PowerPoint - geen ervaring", but "vriendelijk, geen ervaring nodig" tells of something else.
    const bool none = i + 1 == range.end && i > range.begin && (cues_at(i) & kKnowledge) != 0 &&
                      (cues_at(i - 1) & kNo) != 0 && !at(range.begin - 1).is(",");
    if (at(i).kind == TokenKind::word && (cues_at(i) & kComments) == 0 && !none) return false;
  }
  return true;
}

}  // namespace overstap::extract
