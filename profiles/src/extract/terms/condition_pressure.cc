// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/condition_phrase.h"
#include "profiles/src/extract/terms/roster_phrase.h"

namespace overstap::extract {
namespace {

using Phrase = std::optional<ConditionPhrase>;

/// `je doel: 25 nieuwe klanten per maand`, `doelstelling is 4 deals per week`
bool counts_sales(const TermSentence& s, std::int32_t i) {
  std::int32_t at = i + 1;
  while (s.is(at, {":", "is", "van", "zijn", "minimaal", "minstens", "about", "ligt", "op"}) &&
         at < i + 4) {
    ++at;
  }
  return s.kind(at) == Lex::number &&
         s.any(
             at + 1, at + 4,
             {"klanten", "deals", "afspraken", "contracten", "verkopen", "orders", "abonnementen",
              "customers", "sales", "leads", "klant", "gesprekken", "donateurs", "plaatsingen"}) &&
         s.any(at + 2, at + 7, {"per", "a", "elke"});
}

/// `niet elke klant is blij`, `klanten zijn niet altijd vriendelijk`
bool not_all_are_kind(const TermSentence& s, std::int32_t i) {
  const auto [from, to] = s.clause_of(i);
  if (!s.any(from, i,
             {"klant", "klanten", "beller", "bellers", "gast", "gasten", "bezoekers", "bezoeker",
              "iedereen", "customers", "customer", "callers"})) {
    return false;
  }
  for (std::int32_t at = from; at < i; ++at) {
    if (!s.is(at, {"niet", "not"})) continue;
    return s.is(at + 1,
                {"elke", "iedere", "alle", "altijd", "iedereen", "every", "all", "always", "even"});
  }
  return false;
}

/// `klanten zijn soms boos`, `als de mensen maar niet de hele tijd boos zijn`
Phrase are_angry(const TermSentence& s, ConditionPhrase phrase) {
  constexpr std::int32_t kReach = 9;
  const std::int32_t i = phrase.first;
  std::int32_t they = i - 1;
  while (they > i - kReach && s.has(they) && !s.mark(they) &&
         !s.is(they, {"klanten", "bellers", "mensen", "gasten", "customers", "klant", "gast",
                      "beller", "callers", "clients", "guests"})) {
    --they;
  }
  if (they == i - kReach || !s.has(they) || s.mark(they)) return std::nullopt;
  if (s.cv()) {
    const bool on_terms = s.any(they - 3, they, {"als", "zolang", "mits", "if", "maar"}) &&
                          s.any(they, i, {"niet", "not"});
    if (!on_terms) return std::nullopt;
    phrase.first = they;
    phrase.wanted_otherwise = true;
    return phrase;
  }
  if (i - they > 4 || s.any(they - 3, i, {"als", "wanneer", "if", "when"})) return std::nullopt;
  return phrase;
}

}  // namespace

Phrase targets_at(const TermSentence& s, ConditionPhrase phrase) {
  const std::int32_t i = phrase.first;
  phrase.condition = Condition::sales_targets;
  if (s.is(i, {"doel", "doelstelling", "streefcijfer", "goal"})) {
    return !s.cv() && counts_sales(s, i) ? Phrase{phrase} : Phrase{};
  }
  phrase.only_denied = s.cv() || s.is(i, {"provisie", "provisiebasis"});
  if (s.is(i + 1, {"group", "audience"})) return std::nullopt;
  if (s.is(i + 1, {"op"}) && s.kind(i + 2) == Lex::condition) phrase.last = i + 3;
  return phrase;
}

Phrase script_at(const TermSentence& s, ConditionPhrase phrase) {
  const std::int32_t i = phrase.first;
  phrase.condition = Condition::scripted_calls;
  phrase.only_wished = true;
  phrase.only_denied = s.cv() && !s.has_wish();  // in a job it is work done
  if (s.is(i, {"script", "scripts"})) {
    phrase.only_denied = !s.is(i - 1, {"vast", "met", "een", "vaste"}) || s.cv();
    if (s.cv() && is_fine(s, phrase.last)) phrase.only_denied = false;
  }
  return phrase;
}

Phrase angry_at(const TermSentence& s, ConditionPhrase phrase) {
  const std::int32_t i = phrase.first;
  phrase.condition = Condition::angry_customers;
  if (s.is(i, {"uitgescholden"})) return s.cv() ? Phrase{} : Phrase{phrase};
  if (s.is(i, {"blij", "vriendelijk", "tevreden", "aardig", "happy", "friendly"})) {
    return !s.cv() && not_all_are_kind(s, i) ? Phrase{phrase} : Phrase{};
  }
  if (s.is(i, {"boos", "kwaad", "upset"}) ||
      (s.is(i, {"angry"}) && (!s.has(i + 1) || s.mark(i + 1)))) {  // `klanten zijn soms boos`
    return are_angry(s, phrase);
  }
  if (!s.is(i + 1, {"klanten", "mensen", "bellers", "customers", "callers", "bezoekers", "gasten",
                    "consumenten"})) {
    return std::nullopt;
  }
  phrase.last = i + 2;
  // `met soms boze klanten`: in a vacancy it comes with the work; `je kunt omgaan met` is a skill
  const bool met = s.any(i - 6, i,
                         {"soms", "regelmatig", "vaak", "weleens", "geregeld", "dagelijks", "krijg",
                          "krijgt", "often", "sometimes", "maken"});
  phrase.only_denied =
      s.cv() || !met || s.any(i - 6, i, {"omgaan", "kunt", "kan", "kunnen", "weet", "ervaring"});
  return phrase;
}

}  // namespace overstap::extract
