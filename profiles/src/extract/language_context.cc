// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/language_context.h"

#include <algorithm>

namespace overstap::extract {

bool follows_subject(const ReadText& text, const Sentence& sentence, std::uint32_t token) {
  for (std::uint32_t at = token; at > sentence.first && token - at < 2; --at) {
    const Token& before = text.tokens[at - 1];
    if (is_any(before, {"leraar",
                        "lerares",
                        "docent",
                        "docente",
                        "les",
                        "lessen",
                        "bijles",
                        "vertaler",
                        "tolk",
                        "bachelor",
                        "master",
                        "studie",
                        "vak",
                        "teacher",
                        "lecturer",
                        "staatsexamen",
                        "examen",
                        "leerkracht",
                        "lerarenopleiding",
                        "woordenboek",
                        "taaltrainer",
                        "ba",
                        "ma",
                        "opleiding",
                        "hbo",
                        "wo",
                        "teaching"})) {
      return true;
    }
  }
  return false;
}

bool speaks_of_firm(const ReadText& text, const Sentence& sentence) {
  if (text.subject == TextSubject::cv) return false;
  for (std::uint32_t at = sentence.first; at + 1 < sentence.last; ++at) {
    const Token& token = text.tokens[at];
    if (is_any(token, {"voertaal"})) return true;
    if (is_any(token, {"ons", "onze", "het", "our"}) &&
        is_any(text.tokens[at + 1], {"team", "klanten", "collega", "customers", "gasten"})) {
      return true;
    }
  }
  return false;
}

bool is_native_heading(const ReadText& text, std::size_t index) {
  if (index == 0) return false;
  const Sentence& before = text.sentences[index - 1];
  bool native = false;
  for (std::uint32_t at = before.first; at < before.last; ++at) {
    const Token& token = text.tokens[at];
    if (token.kind == TokenKind::mark || is_any(token, {"en", "en", "s"})) continue;
    if (!is_any(token, {"moedertaal", "moedertalen", "mother", "tongue", "native"})) return false;
    native = true;
  }
  return native;
}

bool says_languages(const ReadText& text, const Sentence& sentence, std::uint32_t end) {
  for (std::uint32_t at = sentence.first; at < end; ++at) {
    if (is_any(text.tokens[at], {"talen", "taal", "languages", "language", "talenkennis",
                                 "taalbeheersing", "taalvaardigheid", "taalvaardigheden"})) {
      return true;
    }
  }
  return false;
}

bool is_being_learnt(const ReadText& text, const Sentence& sentence, std::uint32_t first,
                     std::uint32_t last) {
  const std::uint32_t begin = first > sentence.first + 4 ? first - 4 : sentence.first;
  for (std::uint32_t at = begin; at < std::min(last + 2, sentence.last); ++at) {
    if (is_any(text.tokens[at], {"leer", "leren", "learning", "bijleren"})) return true;
  }
  return false;
}

}  // namespace overstap::extract
