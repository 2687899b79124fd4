// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/skills/skill_between.h"

#include "profiles/src/extract/text/fixed_words.h"

namespace overstap::extract {
namespace {

/// How, how often, when or how many, and not what.
constexpr FixedWords<bool, 512> kSmallWords{
    {{true,
      "altijd|vaak|soms|regelmatig|zelf|graag|snel|direct|meteen|netjes|vooral|dagelijks|wekelijks|"
      "steeds|correct|zorgvuldig|rustig|eventueel|tevens|zelfstandig|samen|gezamenlijk|actief|"
      "adequaat|vriendelijk|professioneel|proactief|tijdig|efficient|vlot|maandelijks|jaarlijks|"
      "meestal|verder|daarna|daarnaast|bovendien|even|eerst|weer|gewoon|dus|dan|ooit|weleens|"
      "continu|doorlopend|makkelijk|gemakkelijk|eenvoudig|keurig|helder|geduldig|handig|telkens|"
      "gelijk|direct|alvast|intern|extern|lokaal|digitaal|persoonlijk|mede|voornamelijk|"
      "hoofdzakelijk|allemaal|daar|thuis|onderweg|vandaag|nu|destijds|toen|jarenlang|"
      "always|often|also|daily|quickly|efficiently|weekly|monthly|regularly|usually|sometimes|"
      "carefully|politely|accurately|independently|professionally|promptly|mainly|mostly"},
     {true,
      "ochtend|ochtends|morgen|middag|middags|avond|avonds|nacht|nachts|dag|dagen|week|weken|maand|"
      "maanden|weekend|keer|jaar|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|lang|"
      "morning|afternoon|evening|day|month|year|years"},
     {true,
      "twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|twintig|honderd|tientallen|honderden|"
      "enkele|meerdere|sommige|beide|allerlei|meestal|two|three|four|five|six|eight|ten|several|"
      "some|all|many|any|multiple|various|very|zeer|erg"}}};

bool is_adverb(const Token& token) { return kSmallWords.holds(token.hash); }

/// "een leesbaar verslag", "a clear report": one word between the article and the noun.
bool follows_article(const SkillScope& scope, const TokenSet& words, std::uint32_t at) {
  const bool noun_next = words.holds(at + 1) && !is_particle(scope.token(at + 1).key);
  return at > scope.sentence.first && noun_next &&
         is_any(scope.token(at - 1),
                {"een", "n", "a", "an", "geen", "elk", "ieder", "very", "heel", "zeer", "erg"});
}

/// "-e", and nothing but such words up to a word of the phrase; or the word behind an article.
bool is_adjective(const SkillScope& scope, const TokenSet& words, std::uint32_t at) {
  constexpr std::size_t kShortest = 4;
  if (follows_article(scope, words, at)) return true;
  for (; at <= words.back() && scope.token(at).kind == TokenKind::word; ++at) {
    if (words.holds(at)) return true;
    const std::string_view key = scope.token(at).key;
    if (key.size() < kShortest || !key.ends_with('e')) return false;
  }
  return false;
}

}  // namespace

WordsBetween words_between(const FindScope& scope, const TokenSet& words) {
  WordsBetween out;
  for (std::uint32_t i = words.front(), last = words.back(); i < last; ++i) {
    const Token& token = scope.token(i);
    if (words.holds(i)) continue;
    out.linked |= is_any(token, {"van", "voor", "met", "for", "of", "with", "about", "over"});
    out.related |= is_any(token, {"die", "dat", "wie", "who", "which"});
    if (is_and(token)) {
      ++out.joins;
    } else if (token.kind == TokenKind::mark) {
      if (token.is(",")) ++out.commas;
      out.broken |= is_any(token, {";", ":", ".", "!", "?", "|", "(", ")", "*"});
      out.broken |= token.is("-") && !token.glued;
    } else if (token.kind == TokenKind::number || scope.is_function(i) || is_adverb(token)) {
      ++out.small;
    } else if (is_adjective(scope, words, i)) {
      ++out.adjectives;
    } else {
      ++out.words;
    }
  }
  return out;
}

}  // namespace overstap::extract
