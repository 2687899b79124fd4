// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/text/sentence_openings.h"

#include <algorithm>
#include <array>

#include "profiles/src/extract/text/letters.h"

namespace overstap::extract {
namespace {

/// With a word in lower case behind them.
constexpr auto kSubjects = std::to_array<std::string_view>(
    {"Je", "Jij", "Jouw", "Wij", "We", "Een", "Als", "Naast", "Daarnaast", "Verder", "Ook", "Wat",
     "Wie", "Deze", "You", "Your"});

/// Nouns and what stands in front of them, which no sentence writes with a capital.
constexpr auto kAsked =
    std::to_array<std::string_view>({"Ervaring", "Kennis", "Goede", "Uitstekende", "Vlotte",
                                     "Grondige", "Affiniteit", "Minimaal", "Minstens"});

/// With a colon behind them.
constexpr auto kLabels = std::to_array<std::string_view>(
    {"Talenkennis", "Talen",        "Taalkennis",   "Opleiding",    "Opleidingsniveau",
     "Ervaring",    "Profiel",      "Taken",        "Locatie",      "Standplaats",
     "Duur",        "Loon",         "Salaris",      "Verloning",    "Uren",
     "Werkuren",    "Werktijden",   "Uurrooster",   "Start",        "Startdatum",
     "Contract",    "Contractvorm", "Vaardigheden", "Competenties", "Vereisten",
     "Eisen",       "Aanbod",       "Diploma",      "Rijbewijs",    "Education",
     "Experience",  "Languages",    "Location",     "Skills",       "Hours",
     "Salary",      "Requirements"});

/// A capital behind one of these is that of a name: "bij Jumbo: kassa".
constexpr auto kBeforeNames = std::to_array<std::string_view>(
    {"aan", "als", "at",   "bij",  "de",   "een", "en",   "for", "het", "in",
     "is",  "met", "naar", "of",   "om",   "op",  "over", "te",  "the", "tot",
     "uit", "via", "van",  "voor", "with", "and", "t/m",  "per", "door"});

template <std::size_t kCount>
bool holds(const std::array<std::string_view, kCount>& list, std::string_view word) {
  return std::ranges::find(list, word) != list.end();
}

/// The letters from `at`.
std::string_view word_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_letter(text[end])) ++end;
  return text.substr(at, end - at);
}

/// The word that ends at `end`, with the stops in it.
std::string_view word_before(std::string_view text, std::size_t end) {
  const std::size_t blank = text.find_last_of(" \t\n", end - 1);
  const std::size_t begin = blank == std::string_view::npos ? 0 : blank + 1;
  return text.substr(begin, end - begin);
}

}  // namespace

bool opens_sentence(std::string_view text, std::size_t at) {
  if (at < 2) return false;
  const char last = text[at - 2];
  const bool closes = is_letter(last) || is_digit(last) || last == ')' || last == '%';
  if (!closes) return false;
  const std::string_view word = word_at(text, at);
  const std::size_t end = at + word.size();
  if (end + 1 >= text.size()) return false;
  const std::string_view before = word_before(text, at - 1);
  if (text[end] == ':') {
    return text[end + 1] == ' ' && holds(kLabels, word) && !holds(kBeforeNames, before);
  }
  if (text[end] != ' ') return false;
  const std::string_view next = word_at(text, end + 1);
  if (next == "je" || next == "jij") return is_lower(word.back());
  const char follows = text[end + 1];
  if (holds(kAsked, word)) {
    return !is_upper(follows) && is_lower(before.front()) && !holds(kBeforeNames, before);
  }
  return is_lower(follows) && holds(kSubjects, word);
}

}  // namespace overstap::extract
