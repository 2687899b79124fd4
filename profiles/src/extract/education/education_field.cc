// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/education/education_field.h"

#include <algorithm>

namespace overstap::extract {
namespace {

constexpr std::uint32_t kMostWords = 7;

/// Between the level and the field: "mbo-4 *opleiding richting* zorg".
bool is_link(const Token& token) {
  return is_any(token, {"opleiding",
                        "opleidingen",
                        "diploma",
                        "studie",
                        "richting",
                        "in",
                        "-",
                        ":",
                        "bachelor",
                        "master",
                        "of",
                        "'",
                        "s",
                        "degree",
                        "de",
                        "tot",
                        "het",
                        "een",
                        "als",
                        "is",
                        "vakopleiding",
                        "beroepsopleiding",
                        "course",
                        "the",
                        "crebo",
                        "niveau",
                        ".",
                        "the",
                        "deeltijdopleiding",
                        "namelijk",
                        "(",
                        "bol",
                        "bbl",
                        "deeltijd",
                        "voltijd",
                        "van",
                        "science",
                        "arts",
                        "afgeronde",
                        "er",
                        "voor"});
}

/// What ends a field.
bool ends_field(const Token& token) {
  if (token.kind == TokenKind::number) return true;
  if (token.kind == TokenKind::mark) return !is_any(token, {"-", "/", "&", "'"});
  return is_any(token, {"diploma",      "behaald",      "enkele",
                        "losse",        "doen",         "volgen",
                        "halen",        "behalen",      "starten",
                        "beginnen",     "gezakt",       "voortijdig",
                        "halverwege",   "gehaald",      "afgerond",
                        "gediplomeerd", "geslaagd",     "niet",
                        "gestopt",      "bezig",        "aan",
                        "bij",          "te",           "sinds",
                        "heden",        "nu",           "is",
                        "heb",          "heeft",        "was",
                        "werd",         "gedaan",       "gevolgd",
                        "met",          "in",           "bol",
                        "bbl",          "roc",          "hogeschool",
                        "universiteit", "university",   "college",
                        "graduated",    "diplomas",     "van",
                        "from",         "at",           "valued",
                        "gewaardeerd",  "afgemaakt",    "volgens",
                        "wel",          "maar",         "want",
                        "ik",           "je",           "omdat",
                        "opleiding",    "op",           "werk",
                        "denkniveau",   "niveau",       "hoger",
                        "vereist",      "verplicht",    "gewenst",
                        "pre",          "zonder",       "geen",
                        "nog",          "lopend",       "voltooid",
                        "completed",    "finished",     "unfinished",
                        "mbo",          "hbo",          "havo",
                        "vwo",          "vmbo",         "mavo",
                        "plus",         "binnen",       "graag",
                        "minimaal",     "wil",          "wilt",
                        "certificaat",  "certificate",  "gestart",
                        "begonnen",     "tot",          "t",
                        "uit",          "when",         "and",
                        "dus",          "required",     "afgestudeerd",
                        "propedeuse",   "genoeg",       "daarna",
                        "wo",           "mee",          "bachelor",
                        "master",       "volg",         "volgt",
                        "via",          "door",         "rijbewijs",
                        "wft",          "bhv",          "avondopleiding",
                        "avondschool",  "as",           "that",
                        "but",          "which",        "who",
                        "degree",       "noodzakelijk", "voldoende",
                        "aangevuld",    "afgebroken",   "onafgemaakt",
                        "gestaakt",     "nodig",        "hebt",
                        "bent",         "beschikt",     "mag",
                        "ook",          "mooi",         "level",
                        "education",    "opgeleid",     "ben",
                        "ging",         "kwam",         "gaan",
                        "waren",        "zijn",         "na",
                        "after",        "geschoold",    "waar",
                        "waarvan",      "waarmee",      "bleek",
                        "rondde",       "maakte",       "dacht",
                        "zou",          "dat",          "die",
                        "where",        "naast",        "kan",
                        "kunt",         "eerste",       "minstens",
                        "vlot",         "vlotte",       "evenaart",
                        "evenaren",     "dit"});
}

/// "of" and "en" go on only when a field follows: "secretarieel of medisch".
bool goes_on(const ReadText& text, std::uint32_t at, std::uint32_t limit) {
  if (at + 1 >= limit) return false;
  const Token& next = text.tokens[at + 1];
  return next.kind == TokenKind::word && !ends_field(next) &&
         !is_any(next, {"vergelijkbaar",
                        "vergelijkbare",
                        "gelijkwaardig",
                        "gelijkwaardige",
                        "soortgelijk",
                        "bereid",
                        "hebt",
                        "een",
                        "dat",
                        "bijna",
                        "beter",
                        "meer",
                        "ervaring",
                        "vergelijkbaars",
                        "rijbewijs",
                        "equivalent",
                        "de",
                        "similar",
                        "aantoonbaar",
                        "aantoonbare",
                        "liefst",
                        "daarna",
                        "goed",
                        "je",
                        "twee",
                        "relevante",
                        "werkervaring",
                        "kennis",
                        "gelijkgesteld",
                        "ruime",
                        "gelijkaardig",
                        "gelijkaardige",
                        "anders"});
}

bool is_conjunction(const Token& token) { return is_any(token, {"of", "en", "or", "&"}); }

}  // namespace

StudyField field_after(const ReadText& text, std::uint32_t last, std::uint32_t limit) {
  std::uint32_t first = last;
  while (first < limit && is_link(text.tokens[first])) {
    // An open bracket holds a field only right behind the level; "(of bijna)" is none.
    if (text.tokens[first].is("(") && first + 1 < limit && is_any(text.tokens[first + 1], {"of"})) {
      return {last, last};
    }
    if (text.tokens[first].is("of") && !goes_on(text, first, limit)) return {last, last};
    if (text.tokens[first].is("niveau") && first + 1 < limit &&
        is_any(text.tokens[first + 1], {"of", "in"})) {
      return {last, last};
    }
    ++first;
  }
  std::uint32_t end = first;
  while (end < limit && end - first < kMostWords) {
    const Token& token = text.tokens[end];
    if (is_conjunction(token)) {
      if (end == first || !goes_on(text, end, limit)) break;
    } else if (ends_field(token) || (token.is("-") && !token.glued)) {
      break;
    }
    ++end;
  }
  while (end > first &&
         (text.tokens[end - 1].kind == TokenKind::mark || text.tokens[end - 1].is("richting"))) {
    --end;
  }
  return {first, end};
}

StudyField field_before(const ReadText& text, std::uint32_t begin, std::uint32_t first) {
  std::uint32_t end = first;
  while (end > begin && (text.tokens[end - 1].kind == TokenKind::mark ||
                         is_any(text.tokens[end - 1], {"op", "opleiding", "diploma", "niveau"}))) {
    --end;
  }
  std::uint32_t start = end;
  while (start > begin && end - start < kMostWords) {
    const Token& token = text.tokens[start - 1];
    if (!is_conjunction(token) && (ends_field(token) || (token.is("-") && !token.glued))) break;
    if (is_any(token, {"een", "de", "het", "mijn", "tot", "a", "the", "afgeronde", "my"})) break;
    --start;
  }
  while (start < end && (text.tokens[start].kind == TokenKind::mark ||
                         is_conjunction(text.tokens[start]) || is_link(text.tokens[start]))) {
    ++start;
  }
  return {start, end};
}

bool asks_for_school(const ReadText& text, const StudyField& field) {
  return !field.empty() &&
         is_any(text.tokens[field.first], {"hoogste", "laatste", "genoten", "hoogst",
                                           "vooropleiding", "opleidingsniveau", "niveau"});
}

std::string words_of(const ReadText& text, const Sentence& sentence, const StudyField& field) {
  if (field.empty()) return {};
  std::string words{text.words(text.span(sentence, field.first, field.last))};
  std::ranges::replace_if(words, [](char c) { return c == '\n' || c == '\t' || c == '\r'; }, ' ');
  return words;
}

}  // namespace overstap::extract
