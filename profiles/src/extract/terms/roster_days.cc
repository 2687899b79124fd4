// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "profiles/src/extract/terms/roster_phrase.h"

namespace overstap::extract {
namespace {

bool ends_clause(const TermSentence& s, std::int32_t i) {
  const std::int32_t end = s.is(i, {"werk", "werken", "beschikbaar", "inzetbaar"}) ? i + 1 : i;
  return !s.has(end) || s.is(end, {",", ".", ";", "(", ")", "!", "|", "/"});
}

/// `4 dagen` in a CV, as a wish.
bool wished_days(const TermSentence& s, const FrequencyPhrase& often) {
  if (often.times < 2 || s.is(often.first - 1, {"in", "na", "binnen", "al", "laatste", "elke"})) {
    return false;
  }
  const bool hours = s.any(s.first(), s.last(), {"uren", "uur", "beschikbaar"});
  const bool thought =
      s.any(s.first(), s.last(),
            {"denk", "mik", "streef", "ideaal", "mooi", "prettig", "aiming", "ideally"});
  const bool cue = hours || thought || s.has_wish() ||
                   s.sentence().section == SectionKind::wishes ||
                   s.labelled({"uren", "beschikbaar", "beschikbaarheid", "dagen"});
  if (!cue) return false;
  if (s.alone(often.first, often.last)) return true;
  if (s.is(often.first - 1, {"."}) && s.is(often.first - 2, {"max", "min"})) return true;
  // `vier dagen van 9 uur`
  if (s.is(often.last, {"van", "of"}) && s.kind(often.last + 1) == Lex::number &&
      s.kind(often.last + 2) == Lex::hour) {
    return !s.tells_of_work_done();
  }
  if (thought || s.has_wish()) {
    if (s.is(often.last, {"zou", "is", "lijkt", "vind", "would"})) return true;
    if (ends_clause(s, often.last) && s.is(often.first - 1, {"aan", "op", "naar", "for"}))
      return thought;
  }
  return ends_clause(s, often.last) &&
         s.is(often.first - 1, {"wil", "kan", "graag", "liefst", "voor", "werk", "maximaal", "ik",
                                "zoek", "beschikbaar", "minimaal", "want"});
}

bool day_at(const TermSentence& s, std::int32_t i) {
  return s.kind(i) == Lex::roster && (s.lexeme(i).value & roster_bits::kDays) != 0;
}

/// The token behind commas, joining words and articles.
std::int32_t after_comma_or_and(const TermSentence& s, std::int32_t i) {
  std::int32_t at = i;
  if (s.is(at, {","})) ++at;
  if (s.is(at, {"en", "and", "&", "+"})) ++at;
  if (at > i && s.is(at, {"op", "de", "on"})) ++at;
  return at;
}

}  // namespace

bool days_of_work(const TermSentence& s, const FrequencyPhrase& often) {
  if (often.weeks != 1 || often.times > 6) return false;
  if (s.any(s.first(), s.last(), {"thuis",          "thuiswerken", "thuiswerk", "kantoor",
                                  "remote",         "home",        "vanuit",    "training",
                                  "hybride",        "school",      "les",       "dag",
                                  "vakantiedagen",  "reizen",      "x",         "hybrid",
                                  "thuiswerkdagen", "opleiding",   "stage",     "vakantie",
                                  "cursus"})) {
    return false;
  }
  if (s.labelled({"thuiswerken", "thuis"})) return false;
  // `36 uur in 4 dagen`
  if (s.is(often.first - 1, {"in"}) && s.kind(often.first - 2) == Lex::hour) return true;
  if (often.bare) {
    if (s.cv()) return wished_days(s, often);
    // `vier dagen van 9 uur`, `minstens drie dagen beschikbaar`
    if (s.is(often.last, {"van"}) && s.kind(often.last + 1) == Lex::number &&
        s.kind(often.last + 2) == Lex::hour) {
      return true;
    }
    if (s.is(often.last, {"beschikbaar", "inzetbaar"})) return true;
    const bool about = s.is(often.first - 1, {"gemiddeld", "minimaal", "maximaal", "ongeveer"});
    return s.is(about ? often.first - 2 : often.first - 1, {"werkt", "werk"}) ||
           (s.is(often.first - 1, {"dan"}) && s.is(often.first - 3, {"niet"}));
  }
  if (s.is(often.last - 2, {"volgende", "following"})) return true;
  return s.is(often.last - 2, {"per", "a", "in", "/", "."}) || s.is(often.last - 3, {"in"}) ||
         s.is(often.last - 1, {"pw", "wekelijks", "weekly"}) || s.is(often.first - 1, {"over"}) ||
         (s.is(often.first - 1, {"minimaal", "maximaal"}) && s.is(often.first - 2, {"over"}));
}

std::optional<ListedDays> day_with_own_times(const TermSentence& s, std::int32_t i) {
  if (!day_at(s, i)) return std::nullopt;
  ListedDays found;
  found.others = {.first = i, .last = i};
  bool timed = false;
  std::int32_t at = i;
  for (std::int32_t named = 0; day_at(s, at); ++named) {
    const std::int32_t day = s.lexeme(at).value & roster_bits::kDays;
    if ((s.lexeme(at).value & roster_bits::kParts) != 0) return std::nullopt;
    const std::int32_t clock = s.is(at + 1, {"("}) ? at + 2 : at + 1;
    const bool lead = s.is(
        clock, {"na", "vanaf", "tot", "voor", "van", "tussen", "after", "from", "until", "before"});
    if (lead) {
      const auto own = roster_phrase_at(s, at);
      if (timed || !own || (own->days & (own->days - 1)) != 0 || (!own->from && !own->until)) {
        return std::nullopt;
      }
      found.own = *own;
      timed = true;
      at = own->last;
      if (s.is(at, {")"})) ++at;
    } else {
      found.others.days |= day;
      ++at;
    }
    found.others.last = at;
    const std::int32_t next = after_comma_or_and(s, at);
    // A list that ends before the times shares them.
    if (next == at || !day_at(s, next)) break;
    const bool ends = s.any(at, next, {"en", "and", "&", "+"});
    if (ends && !timed &&
        s.is(next + 1, {"na", "vanaf", "tot", "van", "tussen", "from", "until", "after", "("})) {
      return std::nullopt;
    }
    at = next;
  }
  if (!timed || found.others.days == 0 || found.own.last == found.others.last) return std::nullopt;
  found.others.days &= ~found.own.days;
  return found;
}

void drop_days_said_as_frequency(std::vector<TextClaim>& claims, std::size_t from) {
  using Unit = Frequency::Unit;
  bool saturdays = false, sundays = false;
  for (std::size_t i = from; i < claims.size(); ++i) {
    const auto* found = std::get_if<AvailabilityFound>(&claims[i].what);
    if (found == nullptr) continue;
    for (const Frequency& frequency : found->frequencies) {
      saturdays |= frequency.unit == Unit::saturdays || frequency.unit == Unit::weekends;
      sundays |= frequency.unit == Unit::sundays || frequency.unit == Unit::weekends;
    }
  }
  if (!saturdays && !sundays) return;
  const auto repeated = [&](const TextClaim& claim) {
    const auto* found = std::get_if<AvailabilityFound>(&claim.what);
    if (found == nullptr || !found->frequencies.empty() || found->days.empty() ||
        !found->parts.empty() || found->from || found->until || found->ends_at ||
        found->works != Works::yes) {
      return false;
    }
    return std::ranges::all_of(found->days, [&](Day day) {
      return (day == Day::sat && saturdays) || (day == Day::sun && sundays);
    });
  };
  const auto begin = claims.begin() + static_cast<std::ptrdiff_t>(from);
  claims.erase(std::remove_if(begin, claims.end(), repeated), claims.end());
}

}  // namespace overstap::extract
