// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/wage_words.h"

namespace overstap::extract {
namespace {

bool means(const TermSentence& s, std::int32_t i, MoneyWord what) {
  const MoneyWord* found = s.has(i) ? kMoneyWords.find(s.token(i).hash) : nullptr;
  return found != nullptr && *found == what;
}

}  // namespace

bool other_money(const TermSentence& s, std::int32_t from, std::int32_t to) {
  for (std::int32_t i = from; i < to; ++i) {
    if (means(s, i, MoneyWord::other)) return true;
  }
  return false;
}

bool wage_word(const TermSentence& s, std::int32_t i) { return means(s, i, MoneyWord::wage); }

std::string cao_named(const TermSentence& s) {
  for (std::int32_t i = s.first(); i < s.last(); ++i) {
    if (!s.is(i, {"cao"})) continue;
    std::int32_t first = i + 1, last = first;
    if (s.is(first, {"voor"})) first += s.is(first + 1, {"de", "het"}) ? 2 : 1;
    last = first;
    while (s.has(last) && last < first + 5 && s.token(last).kind == TokenKind::word &&
           (s.token(last).capital || s.is(last, {"en", "facilitaire", "contactcenters"})) &&
           !s.is(last, {"fwg", "schaal"})) {
      ++last;
    }
    if (last == first) return {};
    const SourceSpan span = s.text().span(s.sentence(), static_cast<std::uint32_t>(first),
                                          static_cast<std::uint32_t>(last));
    return std::string{s.text().words(span)};
  }
  return {};
}

bool wants_to_keep(const TermSentence& s, std::int32_t i) {
  constexpr std::int32_t kReach = 16;
  for (std::int32_t at = i; at < i + kReach && s.has(at); ++at) {
    if (s.is(at, {"houden", "behouden", "keep", "blijven"}))
      return s.any(i, at, {"wil", "graag", "minimaal", "minstens", "moet", "like", "want"});
    if (s.is(at, {"minder", "less", "lower", "lager", "inleveren", "onder", "below", "achteruit",
                  "omlaag"}))
      return s.any(at - 6, at + 6, {"niet", "not", "geen", "nooit"});
  }
  return false;
}

}  // namespace overstap::extract
