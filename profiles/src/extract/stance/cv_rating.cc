// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/stance/cv_rating.h"

namespace overstap::extract {

bool Rating::is_nothing() const {
  if (family_ == ClaimFamily::skill && has_hollow_marks()) return true;
  for (std::uint32_t i = span_.end; i + 1 < item_.end; ++i) {
    // "staat nog op nul"
    if (at(i).is("op") && is_any(at(i + 1), {"nul", "0"})) return true;
  }
  return rates_nothing(after_) || rates_nothing({span_.end, item_.end});
}

bool Rating::rates_nothing(TokenRange range) const {
  while (range.end > range.begin + 1 && is_any(at(range.end - 1), {".", "!"})) --range.end;
  // "PowerPoint en Excel onvoldoende"
  if (range.end - range.begin == 3 && is_any(at(range.begin), {"en", "and"})) range.begin += 2;
  if (range.empty()) return false;
  const bool alone = range.end == range.begin + 1;
  const Token& first = at(range.begin);
  std::uint32_t dashes = range.begin;
  while (dashes < range.end && at(dashes).is("-")) ++dashes;
  if (dashes == range.end) return true;
  if (alone &&
      is_any(first, {"leeg", "nvt", "nihil", "blanco", "empty", "nil", "none", "nul", "zero"})) {
    return true;
  }
  if (alone && family_ == ClaimFamily::skill &&
      is_any(first, {"onvoldoende", "slecht", "zwak", "poor", "weak", "insufficient"})) {
    return true;
  }
  const std::uint32_t last = std::max(range.end, clauses_.sentence().last);
  const auto next = [&](std::uint32_t i, Word word) {
    return range.begin + i < last && at(range.begin + i).is(word);
  };
  // "n.v.t.", "n/a", "niet van toepassing"
  if (first.is("n")) return (next(1, ".") && next(2, "v")) || (next(1, "/") && next(2, "a"));
  if (is_any(first, {"niet", "not"})) {
    return (next(1, "van") && next(2, "toepassing")) || next(1, "applicable");
  }
  return first.is("0") && is_zero(range);
}

/// "0", "0/5", "0 van de 5", "0 jaar", "0 %"
bool Rating::is_zero(TokenRange range) const {
  for (std::uint32_t i = range.begin + 1; i < range.end; ++i) {
    const bool fits = at(i).kind == TokenKind::number ||
                      is_any(at(i), {"/", "%", "op", "van", "uit", "out", "of", "de", "punten",
                                     "sterren", "stars", "points", "jaar", "jaren", "years",
                                     "ervaring", "experience", "maanden"});
    if (!fits) return false;
  }
  return true;
}

/// "○○○○○", but "●●○○○" is something.
bool Rating::has_hollow_marks() const {
  const std::uint32_t last = clauses_.sentence().last;
  // In a table the marks stand in the next cell.
  const bool cell = !after_.empty() && item_.end == last;
  if (cell) {
    if (is_any(at(after_.begin - 1), {"●", "★", "■", "*"})) return false;
    for (std::uint32_t i = after_.begin; i < after_.end; ++i) {
      if (!is_hollow(i)) return false;
    }
    return true;
  }
  std::uint32_t at_mark = span_.end;
  while (at_mark < last && is_any(at(at_mark), {":", "-"})) ++at_mark;
  std::uint32_t end = at_mark;
  while (end < last && is_hollow(end)) ++end;
  return end >= at_mark + 3 && (end == last || !is_any(at(end), {"●", "★", "■", "*"}));
}

bool Rating::is_hollow(std::uint32_t token) const {
  return is_any(at(token), {"○", "☆", "□", "◦", "◯"});
}

bool Rating::is_weak() const {
  return is_named_weak() || tells_weakness({span_.end, item_.end}) || tells_weakness(after_) ||
         (clause_.end < clauses_.sentence().last && at(clause_.end).is(":") &&
          tells_weakness(clauses_.next_clause(clause_.end + 1)));
}

/// "My weak point is presenting"
bool Rating::is_named_weak() const {
  for (std::uint32_t i = item_.begin; i + 2 < span_.begin; ++i) {
    if (is_any(at(i), {"zwak", "zwakke", "zwakste", "weak", "weakest", "sterke"}) &&
        is_any(at(i + 1), {"punt", "kant", "plek", "spot", "point", "side"}) &&
        is_any(at(i + 2), {"is", "blijft", "remains"})) {
      return !at(i).is("sterke") || (i > item_.begin && at(i - 1).is("minder"));
    }
  }
  return false;
}

bool Rating::tells_weakness(TokenRange range) const {
  for (std::uint32_t i = range.begin; i + 1 < range.end; ++i) {
    const Token& second = at(i + 1);
    const bool negated = i > range.begin && (cues(i - 1) & (kNo | kNot)) != 0;
    // "zwakke punt", "weak spot"
    if (is_any(at(i), {"zwak", "zwakke", "zwakste", "zwakkere", "weak", "weaker", "weakest"}) &&
        is_any(second, {"punt", "punten", "kant", "plek", "spot", "point", "side", "suit"})) {
      return !negated;
    }
    // "typen gaat met twee vingers"
    if (is_any(at(i), {"twee", "two"}) && is_any(second, {"vingers", "fingers"})) return !negated;
    // "daar schort het aan"
    if (is_any(at(i), {"schort", "hapert"}) && has_word({i, range.end}, {"aan"})) return !negated;
    if (at(i).is("geen") && is_any(second, {"held", "ster", "hoogvlieger", "uitblinker"})) {
      return i + 2 == range.end;  // "geen held in Excel" tells of Excel
    }
    if ((cues(i) & kNot) == 0 || i + 2 >= range.end) continue;
    const Token& third = at(i + 2);
    if (!is_any(second, {"mijn", "my", "zijn", "haar"})) continue;
    if (is_any(third, {"sterkste", "sterke", "forte", "strongest", "strong"})) return true;
    if (is_any(third, {"ding", "thing"})) return is_tool();
  }
  return false;
}

bool Rating::is_tool() const {
  return has_word(
      span_,
      {"computer", "computers",  "computerwerk", "pc",       "laptop",   "excel",    "word",
       "outlook",  "powerpoint", "office",       "teams",    "windows",  "software", "spreadsheets",
       "systemen", "programmas", "ict",          "digitaal", "digitale", "typen",    "cijfers",
       "rekenen",  "numbers",    "sql",          "python",   "sap"});
}

}  // namespace overstap::extract
