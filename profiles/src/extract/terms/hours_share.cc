// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/hours_phrase.h"

namespace overstap::extract {
namespace {

/// `0,8 fte`, `0,6 - 0,8 fte`, `1 fte`: hundredths of a full week, of 40 hours where no other is
/// said.
struct Share {
  std::int32_t first = 0, hundredths = -1;
};
Share share_before(const TermSentence& s, std::int32_t end) {
  const std::int32_t last = s.digits(end - 1);
  if (last < 0) return {};
  const bool fraction = s.is(end - 2, {",", "."}) && s.token(end - 1).glued &&
                        s.token(end - 2).glued && s.digits(end - 3) >= 0;
  if (!fraction) return {end - 1, last == 1 ? 100 : -1};
  const std::size_t size = s.token(end - 1).key.size();
  if (size > 2 || s.digits(end - 3) > 1) return {};
  return {end - 3, s.digits(end - 3) * 100 + (size == 1 ? last * 10 : last)};
}
/// `0,6 fte (op basis van 36 uur)`, `36-urige werkweek`: the hours of a full week.
std::int32_t full_week(const TermSentence& s) {
  constexpr std::int32_t kUsual = 40, kFewest = 32;
  for (std::int32_t at = s.first() + 1; at < s.last(); ++at) {
    if (s.kind(at) != Lex::hour && s.kind(at) != Lex::hour_adjective) continue;
    const std::int32_t number = s.is(at - 1, {"-"}) ? at - 2 : at - 1;
    const std::int32_t hours = s.lexeme(at).value > 0 ? s.lexeme(at).value : s.digits(number);
    if (hours >= kFewest && hours <= kUsual) return hours;
  }
  return kUsual;
}

/// `1 fte, bespreekbaar 0,8`
Share other_share(const TermSentence& s, std::int32_t at) {
  constexpr std::int32_t kFurthest = 7;
  if (!s.any(at, at + kFurthest, {"bespreekbaar", "of", "ook", "mag", "kan", "eventueel", "or"})) {
    return {};
  }
  for (std::int32_t end = at + 2; end < at + kFurthest; ++end) {
    const Share share = share_before(s, end);
    if (share.hundredths > 0 && share.hundredths < 100) return share;
  }
  return {};
}

bool add_share(const TermSentence& s, std::int32_t fte, std::vector<TextClaim>& claims) {
  const Share high = share_before(s, fte);
  if (high.hundredths < 10 || high.hundredths > 100) return false;
  if (s.cv() && s.is(high.first - 1, {"nu", "momenteel"})) return false;
  if (s.any(s.first(), s.last(), {"team", "afdeling", "leiding", "teams"})) return false;
  if (s.cv() && !s.has_wish() && s.sentence().section != SectionKind::wishes &&
      !s.labelled({"beschikbaar", "beschikbaarheid", "inzetbaarheid", "uren", "availability"}) &&
      !(s.is(high.first - 1, {":"}) &&
        s.is(high.first - 2, {"beschikbaar", "beschikbaarheid", "inzetbaarheid", "uren",
                              "availability", "omvang", "werkweek"}))) {
    return false;
  }
  const bool range = s.is(high.first - 1, {"-", "tot", "a", "of", "to"});
  Share low = range ? share_before(s, high.first - 1) : other_share(s, fte + 1);
  if (low.hundredths < 10 || low.hundredths > high.hundredths) low = high;
  low.first = std::min(low.first, high.first);
  const auto hours_of = [week = full_week(s)](const Share& share) {
    return HoursPerWeek{(share.hundredths * week + 50) / 100};
  };
  add_term(s, {low.first, fte + 1, "hours.share", 900}, HoursFound{{hours_of(low), hours_of(high)}},
           ClaimFamily::terms, claims);
  return true;
}

}  // namespace

bool find_share(const TermText& terms, std::vector<TextClaim>& claims) {
  const ReadText& text = terms.text();
  for (std::size_t i = 0; i < text.sentences.size(); ++i) {
    if (!(terms.families(i) & family::kHours)) continue;
    const TermSentence s{terms, text.sentences[i]};
    for (std::int32_t at = s.first(); at < s.last(); ++at) {
      if (s.is(at, {"fte"}) && add_share(s, at, claims)) return true;
    }
  }
  return false;
}

}  // namespace overstap::extract
