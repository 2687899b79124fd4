// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/skills/skill_between.h"

#include <algorithm>

namespace overstap::extract {
namespace {

/// How or how often, and not what.
bool is_adverb(const Token& token) {
  return is_any(
      token, {"altijd",      "vaak",          "soms",      "regelmatig",  "zelf",      "graag",
              "snel",        "direct",        "meteen",    "netjes",      "vooral",    "dagelijks",
              "wekelijks",   "steeds",        "correct",   "zorgvuldig",  "rustig",    "eventueel",
              "tevens",      "zelfstandig",   "samen",     "gezamenlijk", "actief",    "adequaat",
              "vriendelijk", "professioneel", "always",    "often",       "also",      "daily",
              "quickly",     "efficiently",   "proactief", "tijdig",      "efficiënt", "vlot"});
}

/// "-e", and nothing but such words up to a word of the phrase.
bool is_adjective(const SkillScope& scope, const SkillFind& find, std::uint32_t at) {
  constexpr std::size_t kShortest = 4;
  for (; at < find.last && scope.token(at).kind == TokenKind::word; ++at) {
    if (std::ranges::find(find.tokens, at) != find.tokens.end()) return true;
    const std::string_view key = scope.token(at).key;
    if (key.size() < kShortest || !key.ends_with('e')) return false;
  }
  return false;
}

}  // namespace

WordsBetween words_between(const SkillLexicon& lexicon, const SkillScope& scope,
                           const SkillFind& find) {
  WordsBetween out;
  for (std::uint32_t i = find.first; i < find.last; ++i) {
    const Token& token = scope.token(i);
    if (std::ranges::find(find.tokens, i) != find.tokens.end()) continue;
    out.linked |= is_any(token, {"van", "voor", "met", "for", "of", "with", "about", "over"});
    out.related |= is_any(token, {"die", "dat", "wie", "who", "which"});
    if (is_and(token)) {
      ++out.joins;
    } else if (token.kind == TokenKind::mark) {
      if (token.is(",")) ++out.commas;
      out.broken |= is_any(token, {";", ":", ".", "!", "?", "|", "(", ")", "*"});
    } else if (token.kind == TokenKind::number || lexicon.is_function(token) || is_adverb(token)) {
      ++out.small;
    } else if (is_adjective(scope, find, i)) {
      ++out.adjectives;
    } else {
      ++out.words;
    }
  }
  return out;
}

}  // namespace overstap::extract
