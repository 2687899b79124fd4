// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/languages/language_namesakes.h"

#include "profiles/src/extract/languages/language_context.h"
#include "profiles/src/extract/languages/language_words.h"

namespace overstap::extract {
namespace {

/// "frans van school", "Frans van de middelbare school", "van thuis".
bool is_of_school(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  while (at < sentence.last &&
         is_any(text.tokens[at], {"de", "het", "vroeger", "mijn", "middelbare"})) {
    ++at;
  }
  return at < sentence.last && !text.tokens[at].capital &&
         is_any(text.tokens[at],
                {"school", "schooltijd", "thuis", "huis", "mavo", "havo", "vwo", "vmbo", "mbo"});
}

}  // namespace

/// "Frans Jansen", "Frans de Vries", "onder leiding van Frans".
bool is_first_name(const ReadText& text, const Sentence& sentence, const NamedLanguage& found,
                   const PhraseTable<LanguageName>& names) {
  if (!text.tokens[found.first].is("frans")) return false;
  const Token* before = token_at(text, sentence, static_cast<std::int64_t>(found.first) - 1);
  if (before != nullptr &&
      is_any(*before, {"collega", "chef", "baas", "bel", "bellen", "aan", "door", "namens", "groet",
                       "heer", "meneer", "hoi", "beste", "mail", "contactpersoon"})) {
    return true;
  }
  const Token* noun = token_at(text, sentence, static_cast<std::int64_t>(found.first) - 2);
  if (before != nullptr && before->is("van") && noun != nullptr &&
      is_any(*noun, {"leiding", "zaak", "bedrijf", "team", "broer", "hulp", "winkel", "bakkerij",
                     "assistent", "rechterhand", "vervanger", "opvolger"})) {
    return true;
  }
  const Token* after = token_at(text, sentence, found.last);
  // "Frans (32)", "met Frans en Petra"
  const Token* next = token_at(text, sentence, std::int64_t{found.last} + 1);
  if (after != nullptr && next != nullptr) {
    if (after->is("(") && next->kind == TokenKind::number) return true;
    const bool two = before != nullptr && is_any(*before, {"met", "with"}) &&
                     is_any(*after, {"en", "and"}) && next->capital;
    if (two && names.find(text.tokens, found.last + 1, sentence.last).value == nullptr) {
      return true;
    }
  }
  if (after == nullptr || after->kind != TokenKind::word) return false;
  if (after->is("van") && is_of_school(text, sentence, found.last + 1)) return false;
  if (is_any(*after, {"de", "van", "den", "der", "ten", "ter"})) return true;
  return after->capital && !after->all_capital &&
         language_words().find(text.tokens, found.last, sentence.last).value == nullptr &&
         names.find(text.tokens, found.last, sentence.last).value == nullptr;
}

/// "Italiaans koken", "bij de Chinees", "een Frans restaurant".
bool is_dish(const ReadText& text, const Sentence& sentence, const NamedLanguage& found) {
  const Token* before = token_at(text, sentence, static_cast<std::int64_t>(found.first) - 1);
  if (before != nullptr && text.tokens[found.first].is("chinees") &&
      is_any(*before, {"de", "bij", "een", "restaurant"})) {
    return true;
  }
  // "Favoriete keuken: Italiaans"
  const std::uint32_t low = std::max(sentence.first + 4, found.first) - 4;
  for (std::uint32_t at = low; at < found.first; ++at) {
    if (is_any(text.tokens[at], {"favoriete", "lievelings", "lievelingseten", "favourite",
                                 "favorite", "gerechten", "muziek", "recepten"})) {
      return true;
    }
  }
  const std::uint32_t end = std::min(found.last + 3, sentence.last);
  for (std::uint32_t at = found.last; at < end; ++at) {
    const Token& token = text.tokens[at];
    if (token.kind == TokenKind::mark) return false;
    if (is_any(token, {"koken", "eten", "restaurant", "keuken", "cooking", "food", "cuisine"})) {
      return true;
    }
  }
  return false;
}

}  // namespace overstap::extract
