// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/roster_phrase.h"

namespace overstap::extract {
namespace {

constexpr std::int32_t kEveryDay = 0x7F;

std::int32_t days_of(const TermSentence& s, std::int32_t i) {
  return s.kind(i) == Lex::roster ? s.lexeme(i).value & roster_bits::kDays : 0;
}
std::int32_t parts_of(const TermSentence& s, std::int32_t i) {
  return s.kind(i) == Lex::roster
             ? (s.lexeme(i).value & roster_bits::kParts) >> roster_bits::kPartShift
             : 0;
}

enum class Tick : std::uint8_t { none, yes, blank, no };

Tick tick_at(const TermSentence& s, std::int32_t i) {
  if (s.is(i, {"x", "v", "ja", "yes", "\u2713", "\u2714", "1", "+"})) return Tick::yes;
  if (s.is(i, {"nee", "no", "n"})) return Tick::no;
  return s.is(i, {"-", "0"}) ? Tick::blank : Tick::none;
}

/// Five days or more at the end of the sentence, with nothing but bars between: the head of a grid.
std::vector<std::int32_t> days_at_end(const TermSentence& s) {
  std::vector<std::int32_t> days;
  for (std::int32_t i = s.last() - 1; s.has(i); --i) {
    if (s.is(i, {"|"})) continue;
    const std::int32_t day = days_of(s, i);
    if (day == 0 || (day & (day - 1)) != 0 || parts_of(s, i) != 0) break;
    days.insert(days.begin(), day);
  }
  constexpr std::size_t kFewest = 5;
  if (days.size() < kFewest) days.clear();
  return days;
}

/// A part of the day and a tick for every day of the head; the days ticked.
std::optional<GridRow> row_of(const TermSentence& s, const std::vector<std::int32_t>& head) {
  std::int32_t at = s.first();
  while (s.is(at, {"|", "'", "s", "*"})) ++at;
  GridRow row{.first = at, .parts = parts_of(s, at)};
  if (row.parts == 0 || days_of(s, at) != 0) return std::nullopt;
  ++at;
  if (s.is(at, {":"})) ++at;
  for (const std::int32_t day : head) {
    while (s.is(at, {"|", "[", "]"})) ++at;
    const Tick tick = tick_at(s, at);
    if (tick == Tick::none) return std::nullopt;
    if (tick == Tick::yes) row.days |= day;
    if (tick == Tick::no) row.denied |= day;
    ++at;
  }
  row.last = at;
  if (row.days != 0) return row;
  row.days = kEveryDay;
  row.denied = 0;
  row.works = Works::no;
  return row;
}

/// The sentence and those behind it on its line: wide gaps part them.
Sentence line_of(const std::vector<Sentence>& all, std::size_t at) {
  Sentence line = all[at];
  for (++at; at < all.size() && all[at].part == line.part && all[at].line == line.line; ++at) {
    line.last = all[at].last;
    line.end = all[at].end;
  }
  return line;
}

}  // namespace

std::vector<GridRow> grid_below(const TermText& terms, std::size_t head) {
  const std::vector<Sentence>& all = terms.text().sentences;
  std::vector<GridRow> rows;
  const Sentence top = line_of(all, head);
  const std::vector<std::int32_t> days = days_at_end({terms, top});
  if (days.empty()) return rows;
  while (head < all.size() && all[head].first < top.last) ++head;
  while (head < all.size()) {
    const Sentence line = line_of(all, head);
    auto row = row_of({terms, line}, days);
    if (!row) break;
    row->sentence = head;
    rows.push_back(*row);
    while (head < all.size() && all[head].first < line.last) ++head;
  }
  return rows;
}

}  // namespace overstap::extract
