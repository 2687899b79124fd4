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
     // "met veel plezier", "in drukke uren"
     {true,
      "plezier|zorg|aandacht|passie|liefde|enthousiasme|geduld|gemak|succes|veel|uur|uren|minuten|"
      "drukte|piekuren|piekmomenten|spits|diensten|pleasure|care|shift|shifts|basis"},
     // "samen met collega's"
     {true, "collega|collegas|team|teamleden|colleagues"},
     // "projecten van begin tot eind leiden", "van a tot z", "deals weet te sluiten"
     {true, "begin|beginning|start|eind|einde|finish|a|z|weet|weten|durft|durf|durven"},
     // "nieuwe mensen maak je wegwijs"
     {true, "maak|maakt|maakte|geef|geeft|gaf|doe|doet|deed|voer|voert|voerde"},
     // "advies gegeven over verf"
     {true, "gegeven|gedaan|gevoerd|verleend|geboden"},
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

/// "opstellen" and "nabellen", "belt" and "mailt": forms of one kind.
bool are_alike(const Token& a, const Token& b) {
  constexpr std::size_t kShortest = 4;
  if (a.kind != TokenKind::word || b.kind != TokenKind::word) return false;
  if (a.key.size() < kShortest || b.key.size() < kShortest) return false;
  // "samengesteld en geboekt"
  const auto participle = [](const Token& token) {
    return token.key.ends_with('d') || token.key.ends_with('t');
  };
  if (participle(a) && participle(b)) return true;
  if (a.key.back() != b.key.back()) return false;
  return a.key.back() != 'n' || (a.key.ends_with("en") && b.key.ends_with("en"));
}

bool is_comma_or_and(const Token& token) { return token.is(",") || is_and(token); }

/// The next word of the phrase, where only words like it, joined, stand before it: "klachten en
/// retouren behandelen", "offertes opstellen en nabellen"; else `at`.
std::uint32_t end_of_shared(const FindScope& scope, const TokenSet& words, std::uint32_t at) {
  const std::uint32_t last = words.back();
  bool joined = false;
  std::uint32_t i = at;
  if (is_comma_or_and(scope.token(at))) {
    for (; i + 1 < last && is_comma_or_and(scope.token(i)); i += 2) {
      if (words.holds(i + 1) || !are_alike(scope.token(at - 1), scope.token(i + 1))) return at;
      joined |= is_and(scope.token(i));
    }
    const bool linked =
        i < last && is_any(scope.token(i), {"de", "het", "een", "van", "met", "the"});
    // "prijzen en termijnen van producten": two nouns
    if (joined && linked && scope.token(at - 1).is("prijzen")) return at;
    if (joined && linked) ++i;
    // "spreekt de klant en legt vast"
    if (i <= last && is_particle(scope.token(i).key)) return at;
  } else {
    for (; i + 2 <= last && !words.holds(i) && is_comma_or_and(scope.token(i + 1)); i += 2) {
      if (!are_alike(scope.token(at), scope.token(i + 2))) return at;
      joined |= is_and(scope.token(i + 1));
    }
  }
  return joined && words.holds(i) ? i : at;
}

/// The next word of the phrase, where no more than "van ..." stands before it; else `at`.
std::uint32_t end_of_genitive(const FindScope& scope, const TokenSet& words, std::uint32_t at) {
  constexpr std::uint32_t kLongest = 5;  // tokens, "van" among them
  if (!is_any(scope.token(at), {"van", "of"})) return at;
  // Whose questions they are says what is meant: "vragen van leveranciers".
  if (is_any(scope.token(at - 1), {"vragen", "questions"})) return at;
  for (std::uint32_t i = at + 1; i <= at + kLongest && i <= words.back(); ++i) {
    if (words.holds(i)) return i;
    const Token& token = scope.token(i);
    const bool goes_on = !scope.is_function(i) || is_any(token, {"de", "het", "een", "onze", "mijn",
                                                                 "alle", "nieuwe", "the", "our"});
    if (token.kind == TokenKind::mark || !goes_on) return at;
  }
  return at;
}

/// "klanten terug te bellen": the particle belongs to the verb.
bool is_particle_in_front(const FindScope& scope, const TokenSet& words, std::uint32_t i) {
  return scope.parts(i).is(kParticle) && i + 2 <= words.back() && words.holds(i + 2) &&
         scope.token(i + 1).is("te");
}

}  // namespace

WordsBetween words_between(const FindScope& scope, const TokenSet& words, Passing passing) {
  WordsBetween out;
  std::uint32_t passed = 0;  // up to here only small words and adjectives count
  for (std::uint32_t i = words.front(), last = words.back(); i < last; ++i) {
    const Token& token = scope.token(i);
    if (words.holds(i) || is_particle_in_front(scope, words, i)) continue;
    if (passing != Passing::nothing && words.holds(i - 1)) {
      passed = end_of_shared(scope, words, i);
      if (passed == i && passing == Passing::shared_or_genitive)
        passed = end_of_genitive(scope, words, i);
    }
    const std::int32_t one = i < passed ? 0 : 1;
    out.linked |= is_any(token, {"van", "voor", "met", "for", "of", "with", "about", "over"});
    out.related |= is_any(token, {"die", "dat", "wie", "who", "which"});
    if (is_and(token)) {
      out.joins += one;
    } else if (token.kind == TokenKind::mark) {
      if (token.is(",")) out.commas += one;
      out.broken |= is_any(token, {";", ":", ".", "!", "?", "|", "(", ")", "*"});
      out.broken |= token.is("-") && !token.glued;
    } else if (token.kind == TokenKind::number || scope.is_function(i) || is_adverb(token)) {
      ++out.small;
    } else if (is_adjective(scope, words, i)) {
      ++out.adjectives;
    } else {
      out.words += one;
    }
  }
  return out;
}

}  // namespace overstap::extract
