// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/languages/language_alone.h"

#include "profiles/src/extract/languages/language_context.h"
#include "profiles/src/extract/languages/language_items.h"
#include "profiles/src/extract/languages/language_stance.h"

namespace overstap::extract {
namespace {

using Kind = LanguageWord::Kind;

/// "Anja Engels", but not "Leert Nederlands".
bool is_name(const ReadText& text, const Sentence& sentence, const ClauseItem& item) {
  if (!text.tokens[item.first].name) return false;
  const Token* before = token_at(text, sentence, static_cast<std::int64_t>(item.first) - 1);
  return before == nullptr ||
         !(language_words().holds(*before) || is_any(*before, {"leert", "kent", "thuis"}));
}

/// "de Duitssprekende collega": the word says itself that a person is meant.
bool is_speaker(const ReadText& text, const Sentence& sentence, const ClauseItem& item) {
  const std::string_view key = text.tokens[item.first].key;
  for (const std::string_view tail : {"sprekend", "sprekende", "talig", "talige"}) {
    if (key.ends_with(tail)) return true;
  }
  return sentence.section == SectionKind::languages;
}

/// "een Nederlands rijbewijs"
bool is_of_thing(const ReadText& text, const Sentence& sentence, const ClauseItem& item) {
  const Token* before = token_at(text, sentence, static_cast<std::int64_t>(item.first) - 1);
  const Token* behind = token_at(text, sentence, item.last);
  // "Nederlands-Turkse vereniging"
  const Token* joined = token_at(text, sentence, std::int64_t{item.last} + 1);
  if (behind != nullptr && joined != nullptr && behind->is("-") && behind->glued && joined->glued &&
      joined->key.ends_with("se")) {
    return true;
  }
  return before != nullptr && behind != nullptr &&
         is_any(*before, {"een", "geldig", "a", "an", "valid", "jouw", "uw"}) &&
         is_any(*behind, {"rijbewijs", "driving", "licence", "license"});
}

/// "German-speaking merchants"
bool is_of_customers(const ReadText& text, const Sentence& sentence, const ClauseItem& item) {
  std::int64_t at = item.last;
  const Token* behind = token_at(text, sentence, at);
  if (behind != nullptr && behind->is("-")) behind = token_at(text, sentence, ++at);
  if (behind == nullptr || !is_any(*behind, {"speaking", "sprekende", "talige"})) return false;
  const Token* noun = token_at(text, sentence, at + 1);
  const Token* next = token_at(text, sentence, at + 2);
  if (next != nullptr && is_any(*next, {"service", "support", "care", "success", "relations"})) {
    return false;
  }
  return noun != nullptr &&
         is_any(*noun, {"customer", "customers", "client", "clients", "merchants", "guests",
                        "callers", "users", "market", "markets", "countries", "klanten", "gasten",
                        "klant", "markt", "relaties", "bezoekers", "partners", "suppliers"});
}

/// "Bel met Anja, zij spreekt ook Pools.", in a vacancy.
bool is_of_contact(const ReadText& text, const Sentence& sentence, const ClauseItem& item) {
  if (text.subject != TextSubject::vacancy) return false;
  const std::uint32_t begin = item.first > sentence.first + 4 ? item.first - 4 : sentence.first;
  for (std::uint32_t at = begin; at + 1 < item.first; ++at) {
    if (is_any(text.tokens[at], {"zij", "hij", "she", "he"}) &&
        is_any(text.tokens[at + 1], {"spreekt", "speaks", "praat"})) {
      return true;
    }
  }
  return false;
}

/// "Nederlands als tweede taal" is a subject.
bool is_second_language(const ReadText& text, const std::vector<ClauseItem>& items,
                        std::size_t next, std::size_t own) {
  const auto is = [&](std::size_t at, Word word) {
    return at < own && text.tokens[items[at].first].is(word);
  };
  return is(next, "als") && is(next + 1, "tweede");
}

/// "VCA (in het Pools)": of a thing, not of its holder.
bool in_brackets(const ReadText& text, const std::vector<ClauseItem>& items, std::size_t index,
                 std::size_t next) {
  if (index < 2 || !text.tokens[items[next].first].is(")")) return false;
  std::size_t at = index;
  while (at > 0 && is_any(text.tokens[items[at - 1].first], {"in", "het"})) --at;
  return at < index && at > 0 && text.tokens[items[at - 1].first].is("(");
}

}  // namespace

bool stands_alone(const ReadText& text, const Sentence& sentence,
                  const std::vector<ClauseItem>& items, std::size_t index, std::size_t own) {
  const ClauseItem& item = items[index];
  if (is_name(text, sentence, item)) return false;
  if (names_subjects(text, sentence, item.first)) return false;
  const bool lesson = beside_lesson(text, sentence, item.first, item.last);
  if (lesson) {
    return text.subject == TextSubject::vacancy
               ? !gives_lessons(text, sentence)
               : takes_lessons(text, sentence) || took_lessons(text, sentence);
  }
  if (follows_subject(text, sentence, item.first)) return false;
  if (is_of_contact(text, sentence, item)) return false;
  if (is_of_thing(text, sentence, item) || is_of_customers(text, sentence, item)) return false;
  // "in elf talen, van Deens tot Portugees"
  const Token* before = token_at(text, sentence, static_cast<std::int64_t>(item.first) - 1);
  const Token* behind = token_at(text, sentence, item.last);
  if ((before != nullptr && before->is("tot")) || (behind != nullptr && behind->is("tot"))) {
    return false;
  }
  std::size_t next = index + 1;
  while (next < own && (is_language(items[next]) || items[next].word.kind == Kind::join ||
                        items[next].word.kind == Kind::comma)) {
    ++next;
  }
  if (next >= own) return !speaks_of_firm(text, sentence);
  if (next > index + 1 && !is_language(items[next - 1])) return !speaks_of_firm(text, sentence);
  const ClauseItem& after = items[next];
  if (is_second_language(text, items, next, own)) return false;
  if (in_brackets(text, items, index, next)) return false;
  if (speaks_of_firm(text, sentence)) return false;
  const std::string_view key = text.tokens[after.first].key;
  const bool prefix = key.starts_with("ge") || key.starts_with("ver") || key.starts_with("be") ||
                      key.starts_with("ont");
  const bool participle = prefix && (key.ends_with("d") || key.ends_with("t"));
  const bool noun_follows = after.word.kind == Kind::other && !participle &&
                            text.tokens[after.first].kind == TokenKind::word;
  if (is_speaker(text, sentence, item) || is_rewarded(text, sentence)) return true;
  return !noun_follows || (sentence.section == SectionKind::languages);
}

}  // namespace overstap::extract
