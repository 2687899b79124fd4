// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/certificates/certificate_dates.h"

#include <algorithm>
#include <string>

#include "profiles/src/extract/text/text_dates.h"

namespace overstap::extract {
namespace {

void read_upkeep(const ReadText& text, std::uint32_t at, std::uint32_t end,
                 CertificateFound& found) {
  found.upkeep = Answer::yes;
  for (std::uint32_t next = at + 1; next < std::min(at + 8, end); ++next) {
    const std::int32_t year = text.tokens[next].number();
    if (year > 2000 && year < 2060) found.upkeep_year = std::to_string(year);
    if (is_any(text.tokens[next], {"niet", "nee", "geen", "not", "no", "verlopen"})) {
      found.upkeep = Answer::no;
    }
  }
  if (found.upkeep == Answer::no) found.upkeep_year.clear();
}

/// A year in the cell before, on the same line: "2021 | KSF A en B".
std::optional<Date> date_of_row(const ReadText& text, std::size_t index) {
  if (index == 0) return std::nullopt;
  const Sentence& before = text.sentences[index - 1];
  const Sentence& own = text.sentences[index];
  if (before.part != own.part || before.line != own.line) return std::nullopt;
  const std::optional<TextDate> date = date_at(text, before.first, before.last);
  if (!date || date->last != before.last) return std::nullopt;
  return date->date;
}

/// "2022 BHV", "in 2020 haalde ik Wft Basis".
void read_date_before(const ReadText& text, std::size_t index, const CertificateClause& clause,
                      CertificateFound& found) {
  found.date = date_of_row(text, index);
  if (found.date) return;
  const std::vector<Token>& tokens = text.tokens;
  const std::uint32_t head = clause.head, first = clause.first;
  for (std::uint32_t at = first > head + 7 ? first - 7 : head; at < first;) {
    const std::optional<TextDate> date = date_at(text, at, first);
    const bool range = date && date->last < first && tokens[date->last].is("-") &&
                       date->last + 1 < first && tokens[date->last + 1].kind == TokenKind::number;
    if (date && !range && (at == text.sentences[index].first || tokens[at - 1].is("in"))) {
      found.date = date->date;
      return;
    }
    at = date ? date->last : at + 1;
  }
}

}  // namespace

void read_dates(const ReadText& text, std::size_t index, const CertificateClause& clause,
                CertificateFound& found) {
  const std::uint32_t begin = clause.last;
  const std::uint32_t end = std::min(clause.end, begin + 16);
  bool until = false, upkeep = false;
  for (std::uint32_t at = begin; at < end;) {
    if (is_any(text.tokens[at], {"geldig", "valid", "until", "tot", "t", "expires", "verloopt",
                                 "loopt", "runs", "geldigheid", "till", "vervalt"})) {
      until = true;
    }
    if (text.tokens[at].is("pe")) {
      upkeep = true;
      read_upkeep(text, at, end, found);
    }
    const std::optional<TextDate> date = date_at(text, at, end);
    if (!date) {
      ++at;
      continue;
    }
    if (until && !found.valid_until) {
      found.valid_until = date->date;
    } else if (!upkeep && !found.date && at < begin + 8) {
      found.date = date->date;
    }
    at = date->last;
  }
  if (!found.date && !found.valid_until) read_date_before(text, index, clause, found);
}

}  // namespace overstap::extract
