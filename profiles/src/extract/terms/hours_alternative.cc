// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "profiles/src/extract/terms/hours_phrase.h"
#include "profiles/src/extract/text/fixed_words.h"

/// Other hours that will do as well: `40 uur; 36 is ook mogelijk`.
namespace overstap::extract {
namespace {

constexpr std::uint32_t kFurthest = 14;  ///< tokens from the one number to the other
constexpr std::int32_t kFewest = 8, kMost = 60, kFullWeek = 40;

/// What may stand between the two numbers.
constexpr FixedWords<bool, 256> kJoins(
    {{true,
      "een|minimum|maximaal|max|hooguit|hoogstens|op|termijn|van|minimaal|mijn|voorkeur|"
      "mooi|zijn|prima|mooier|fijn|zou|ideaal|maar|of|en|is|mag|kan|kunnen|ook|parttime|"
      "part|time|deeltijd|vanaf|from|in|overleg|minder|meer|fulltime|dus|uit|te|breiden|"
      "naar|tot|to|met|mogelijkheid|eventueel|desgewenst|or|bespreekbaar|but|and|per|week|a|"
      "less|more|possible|negotiable|optie|de|om|can|be|het|uitbreiding|groei|doorgroei|"
      "uitgebreid|worden|later|daarna|door|drukke|piek|weken|maanden|werk|werkt|je|werken|"
      "heeft|contract|min|option|an|wil|wie|graag|straks|maybe|misschien|perhaps|opbouwen|opbouw|"
      "groeien|zomer|hoogseizoen|"
      "seizoen|vakanties|ik"}});
bool joins(const Token& token) {
  return token.key.starts_with("uitbreid") || kJoins.holds(token.hash) ||
         is_any(token, {",", ";", "(", ")", "-"});
}
/// What offers the other number.
bool offers(const Token& token) {
  return is_any(token, {"maximaal",   "max",   "hooguit", "hoogstens", "of",         "or",
                        "ook",        "mag",   "kan",     "eventueel", "desgewenst", "bespreekbaar",
                        "mogelijk",   "vanaf", "from",    "parttime",  "naar",       "possible",
                        "negotiable", "too",   "also",    "deeltijd",  "optie",      "uitbreiding",
                        "breiden",    "can",   "maybe",   "misschien", "perhaps"});
}
bool offers_behind(const Token& token) {
  return is_any(token, {"ook", "mag", "kan", "bespreekbaar", "mogelijk", "possible", "negotiable",
                        "too", "also", "prima", "mogelijkheden", "okay", "ok", "fine"});
}
bool is_hour_word(const Token& token) {
  return is_any(token, {"uur", "uren", "u", "hours", "hour", "hrs", "h"});
}

/// What makes the hours grow: `naar fulltime`, `in drukke weken tot 36`.
bool grows_by(const Token& token) {
  return token.key.starts_with("uitbreid") ||
         is_any(token, {"breiden", "groei", "doorgroei", "uitgebreid", "daarna", "drukke", "piek",
                        "opbouwen", "opbouw", "groeien", "zomer", "hoogseizoen", "vakanties"});
}

/// `36u`, `36h`: its number; 0 for any other word.
std::int32_t counts_in_itself(const Token& token) {
  const std::string_view key = token.key;
  if (key.size() != 3 || (key[2] != 'u' && key[2] != 'h')) return 0;
  if (key[0] < '1' || key[0] > '9' || key[1] < '0' || key[1] > '9') return 0;
  return (key[0] - '0') * 10 + (key[1] - '0');
}

/// Whether the number before token `at` counts hours: its word, an end or an offer follows.
bool counts_hours(const ReadText& text, std::uint32_t at, std::uint32_t end) {
  if (at >= end) return true;
  const Token& next = text.tokens[at];
  if (is_hour_word(next) || offers_behind(next) || is_any(next, {"is", "zou"})) return true;
  if (is_any(next, {"of", "or"}) && at + 1 < end && text.tokens[at + 1].number() >= kFewest) {
    return true;
  }
  const bool closes = is_any(next, {",", ";", ")", "(", "!", "?"}) ||
                      (next.is(".") && !(at + 1 < end && text.tokens[at + 1].glued));
  return closes || is_any(next, {"per", "pw", "p"});
}

/// `in het hoogseizoen`, `in december`: when other hours are worked.
bool is_busy_time(const ReadText& text, std::uint32_t at, std::uint32_t end) {
  for (std::uint32_t i = at; i < std::min(at + 4, end); ++i) {
    if (is_any(text.tokens[i],
               {"hoogseizoen", "zomer", "drukke", "drukte", "piek", "piekperiode", "vakanties",
                "zomervakantie", "vakantie", "december", "seizoen", "season", "summer", "busy"})) {
      return true;
    }
  }
  return false;
}

/// Whether the words behind the number offer it: `32 uur is ook mogelijk`.
bool is_offered_behind(const ReadText& text, std::uint32_t at, std::uint32_t end) {
  for (std::uint32_t i = at; i < std::min(at + 4, end); ++i) {
    if (offers_behind(text.tokens[i]) || is_any(text.tokens[i], {"option", "optie"})) return true;
    if (text.tokens[i].is("in") && is_busy_time(text, i + 1, end)) return true;
    if (!is_hour_word(text.tokens[i]) &&
        !is_any(text.tokens[i],
                {"is", "zou", "vind", "ik", "dat", "vinden", "we", ")", "an", "een"})) {
      return false;
    }
  }
  return false;
}

}  // namespace

std::optional<OtherHours> other_hours(const ReadText& text, std::uint32_t at, std::uint32_t end) {
  bool offered = false, grows = false;
  for (std::uint32_t i = at; i < std::min(at + kFurthest, end); ++i) {
    const Token& token = text.tokens[i];
    if (token.kind == TokenKind::number || counts_in_itself(token) > 0) {
      const std::int32_t hours = std::max(token.number(), counts_in_itself(token));
      if (hours < kFewest || hours > kMost || !counts_hours(text, i + 1, end)) return std::nullopt;
      // `en kan tot 17 uur`: a time of the day
      if (i > at && text.tokens[i - 1].is("tot") && !grows) return std::nullopt;
      // `28 of 32 is ook prima`
      std::uint32_t last = i + 1;
      std::int32_t second = hours;
      if (last + 1 < end && is_any(text.tokens[last], {"of", "or"}) &&
          text.tokens[last + 1].number() >= kFewest && text.tokens[last + 1].number() <= kMost) {
        second = text.tokens[last + 1].number();
        last += 2;
      }
      if (!offered && !is_offered_behind(text, last, end)) return std::nullopt;
      while (last < end && (is_hour_word(text.tokens[last]) || text.tokens[last].is("is") ||
                            offers_behind(text.tokens[last]))) {
        ++last;
      }
      return OtherHours{std::min(hours, second), std::max(hours, second), last};
    }
    // Of a person the hours of the summer are others.
    if (text.subject == TextSubject::cv &&
        is_any(token, {"zomer", "hoogseizoen", "seizoen", "vakanties"})) {
      return std::nullopt;
    }
    grows |= grows_by(token);
    // `groei door naar fulltime`
    if (grows && i > at && is_any(token, {"fulltime", "voltijd"}) &&
        is_any(text.tokens[i - 1], {"naar", "tot"})) {
      return OtherHours{kFullWeek, kFullWeek, i + 1};
    }
    offered |= grows || offers(token);
    const bool short_form =
        token.is(".") && i > at && is_any(text.tokens[i - 1], {"min", "max", "ca"});
    if (!joins(token) && !short_form) return std::nullopt;
  }
  return std::nullopt;
}

bool is_joined_by_or(const TermSentence& s, std::int32_t from, std::int32_t to) {
  if (to - from > 6) return false;
  bool other = false;
  for (std::int32_t i = from; i < to; ++i) {
    other |= s.is(i, {"of", "or"});
    if (!joins(s.token(i))) return false;
  }
  return other;
}

}  // namespace overstap::extract
