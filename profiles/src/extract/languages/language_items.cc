// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/languages/language_items.h"

#include "profiles/src/extract/text/beside.h"

namespace overstap::extract {
namespace {

using Kind = LanguageWord::Kind;

/// A dash with a space before it divides.
bool is_dash(const Token& token) { return token.is("-") && !token.glued; }

}  // namespace

void ClauseItems::add(const Sentence& sentence, const std::vector<NamedLanguage>& named) {
  const PhraseTable<LanguageWord>& words = language_words();
  std::size_t next = 0;
  for (std::uint32_t at = sentence.first; at < sentence.last;) {
    while (next < named.size() && named[next].first < at) ++next;
    if (next < named.size() && named[next].first == at &&
        names_.names_one(text_, sentence, named[next], lists_)) {
      add_language(named[next]);
      at = items_.back().last;
      continue;
    }
    const auto match = words.find(text_.tokens, at, sentence.last);
    ClauseItem item{.first = at, .last = at + 1};
    if (match.value != nullptr) {
      item.word = *match.value;
      item.last = match.last;
    }
    if (is_dash(text_.tokens[at])) item.word.kind = Kind::comma;
    settle(item);
    // "Ned. goed", "min. B2"
    if (text_.tokens[at].is(".") && text_.tokens[at].glued && !items_.empty() &&
        (is_language(items_.back()) ||
         is_any(text_.tokens[items_.back().first], {"min", "ca", "niv", "evt"}))) {
      item.word.kind = Kind::plain;
    }
    items_.push_back(item);
    at = item.last;
  }
}

/// Gives words that depend on the one before or on the subject their sense.
void ClauseItems::settle(ClauseItem& item) {
  const Token& token = text_.tokens[item.first];
  // "engels of pools ok" is no level in a vacancy.
  if (text_.subject == TextSubject::vacancy && is_any(token, {"ok", "oke", "okay"})) {
    item.word = {.kind = Kind::beside};
  }
  // "Engels ●●●○○ (B1)"
  if (is_any(token, {"●", "○", "★", "☆", "■", "□", "▪", "✭"})) item.word.kind = Kind::plain;
  if (items_.empty()) return;
  ClauseItem& before = items_.back();
  // "Nederlands;C2" in a list of columns
  if (token.is(";") && token.glued && is_language(before) && item.last < text_.tokens.size() &&
      text_.tokens[item.last].glued) {
    item.word.kind = Kind::plain;
  }
  // "Duits **  (spreken redelijk)": stars of a rating, not those of a list.
  const bool stars = token.is("*") && (text_.tokens[before.first].is("*") || is_language(before));
  if (stars && before.word.kind != Kind::stop) item.word.kind = Kind::plain;
  // "je kunt je in het Engels redden"
  if (is_language(before) && is_any(token, {"redden", "redt"})) {
    item.word = {.kind = Kind::level, .range = {Cefr::a2, Cefr::b1}};
  }
  // "reading is fine", but "Dutch or English is fine" in a vacancy
  const bool of_part =
      before.word.kind == Kind::part || (text_.tokens[before.first].is("is") && items_.size() > 1 &&
                                         items_[items_.size() - 2].word.kind == Kind::part);
  if (text_.subject == TextSubject::cv && of_part && token.is("fine")) {
    item.word = {.kind = Kind::level, .range = {Cefr::b1, Cefr::b2}};
  }
  // "een beetje moeilijk"
  const bool degree = item.word.kind == Kind::level && before.word.kind == Kind::level &&
                      is_any(text_.tokens[before.last - 1], {"beetje", "bit", "little"});
  if (degree) before.word = {.kind = Kind::plain};
}

void ClauseItems::add_language(const NamedLanguage& found) {
  const auto language = static_cast<std::int32_t>(found.name.language.value());
  ClauseItem item{.language = language, .first = found.first, .last = found.last};
  item.word.kind = Kind::language;
  const std::size_t count = items_.size();
  const auto key_is = [&](Word word) { return text_.tokens[items_.back().first].is(word); };
  // "Chinees (Mandarijn)" names one language twice.
  if (count >= 2 && key_is("(") && items_[count - 2].language == language) {
    item.word.kind = Kind::plain;
  }
  // "en wat Frans", but "wat Frans betreft".
  const Token* behind = found.last < text_.tokens.size() ? &text_.tokens[found.last] : nullptr;
  const bool quantity = count > 0 && (key_is("wat") || key_is("some"));
  if (quantity && (behind == nullptr || !behind->is("betreft"))) {
    items_.back().word = {.kind = Kind::level, .range = {Cefr::a1, Cefr::a2}};
  }
  items_.push_back(item);
}

/// A cell beside that of a language, which holds levels only.
bool continues(const ReadText& text, const Sentence& before, const Sentence& next) {
  const bool asked = before.last > before.first && text.tokens[before.last - 1].is("?");
  if (!is_beside(before, next)) return false;
  // "EN" in a cell of its own is English, and no "en".
  if (next.last == next.first + 1 && text.tokens[next.first].all_capital &&
      is_any(text.tokens[next.first], {"en", "de", "is"})) {
    return false;
  }
  bool content = false;
  for (std::uint32_t at = next.first; at < next.last;) {
    if (is_any(text.tokens[at], {"○", "☆", "□", "◦", "★", "■"})) {  // "Engels ●●●○○ (B1)"
      ++at;
      continue;
    }
    const auto match = language_words().find(text.tokens, at, next.last);
    // "Engels? B2 graag."
    const bool goes_on =
        match.value != nullptr &&
        (asked || (match.value->kind != Kind::beside && match.value->kind != Kind::stop));
    if (!goes_on) return false;
    content |= match.value->kind == Kind::level || match.value->kind == Kind::part;
    at = match.last;
  }
  return content;
}

}  // namespace overstap::extract
