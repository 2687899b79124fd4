// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/languages/language_columns.h"

#include <algorithm>

#include "profiles/src/extract/text/beside.h"

namespace overstap::extract {
namespace {

using Kind = LanguageWord::Kind;

constexpr std::size_t kMostLinesBelow = 12;
constexpr std::int32_t kMostLinesOfTable = 24;
constexpr std::size_t kMostColumns = 8;

/// A word that may stand beside a level on a line of its own.
bool is_filler(const Token& token) {
  return is_any(token, {":", "(", ")", "-", "/", "en", "and", ",", "niveau", "level", "taalniveau",
                        "in", "op", "*", "proficiency"});
}

/// What a line of levels and parts holds.
struct LineOfLevels {
  const LanguageWord* level = nullptr;  ///< the first
  bool only = true;                     ///< nothing else stands in it
};

LineOfLevels look_at(const ReadText& text, const Sentence& sentence) {
  LineOfLevels line;
  for (std::uint32_t at = sentence.first; at < sentence.last;) {
    const auto match = language_words().find(text.tokens, at, sentence.last);
    const bool says = match.value != nullptr &&
                      (match.value->kind == Kind::level || match.value->kind == Kind::part);
    if (says) {
      if (match.value->kind == Kind::level && line.level == nullptr) line.level = match.value;
      at = match.last;
    } else if (is_filler(text.tokens[at])) {
      ++at;
    } else {
      line.only = false;
      return line;
    }
  }
  return line;
}

}  // namespace

bool LanguageColumns::add_cell(const Sentence& sentence) {
  bool joins = false;
  for (std::uint32_t at = sentence.first; at < sentence.last;) {
    const auto match = language_words().find(text_.tokens, at, sentence.last);
    if (match.value == nullptr) return false;
    switch (match.value->kind) {
      case Kind::part:
        if (joins && !columns_.empty()) {
          columns_.back() |= match.value->parts;
        } else {
          columns_.push_back(match.value->parts);
        }
        joins = false;
        break;
      case Kind::join:
        joins = true;
        break;
      case Kind::plain:
        if (!is_any(text_.tokens[at], {"taal", "talen", "language", "languages", ":", "-"})) {
          return false;
        }
        break;
      default:
        return false;
    }
    at = match.last;
  }
  return columns_.size() <= kMostColumns;
}

void LanguageColumns::see(std::size_t sentence) {
  const bool goes_on = !columns_.empty() && sentence > 0 && last_ + 1 == sentence &&
                       is_beside(text_.sentences[last_], text_.sentences[sentence]);
  std::vector<PartSet> before;
  if (!goes_on) before.swap(columns_);
  if (add_cell(text_.sentences[sentence])) {
    last_ = sentence;
  } else if (goes_on) {
    columns_.clear();
  } else {
    columns_.swap(before);
  }
}

PartSet LanguageColumns::parts_of(std::size_t column) const {
  if (column < columns_.size()) return columns_[column];
  return bit_of(LanguagePart::write);  // the passport heads its last column one line higher
}

LanguageColumns::Row LanguageColumns::row_of(std::size_t sentence, std::uint32_t from,
                                             std::size_t& end) const {
  Row row;
  if (columns_.size() < 2 || last_ >= sentence) return row;
  const Sentence& own = text_.sentences[sentence];
  const Sentence& head = text_.sentences[last_];
  const bool cells = own.part_kind == PartKind::table_cell;
  if (cells != (head.part_kind == PartKind::table_cell)) return row;
  if (!cells && (own.part != head.part || own.line > head.line + kMostLinesOfTable)) return row;
  end = sentence + 1;
  while (end < text_.sentences.size() && end < sentence + 1 + columns_.size() + 1 &&
         is_beside(text_.sentences[end - 1], text_.sentences[end])) {
    ++end;
  }
  for (std::uint32_t at = from; at < text_.sentences[end - 1].last;) {
    const auto match = language_words().find(text_.tokens, at, text_.sentences[end - 1].last);
    const Token& token = text_.tokens[at];
    if (match.value != nullptr && match.value->kind == Kind::level) {
      row.emplace_back(match.value->range);
      at = match.last;
      continue;
    }
    if (is_any(token, {"-", "nee", "niet", "geen", "nvt", "no"})) {
      row.emplace_back(std::nullopt);
    } else if (!is_any(token, {":", "(", ")", "niveau", "|"})) {
      return {};
    }
    ++at;
  }
  // A dash alone in the last cell stands in no sentence, as a bullet does.
  const bool more = end < text_.sentences.size();
  const std::uint32_t limit =
      more ? text_.sentences[end].first : static_cast<std::uint32_t>(text_.tokens.size());
  for (std::uint32_t at = text_.sentences[end - 1].last; at < limit; ++at) {
    if (more && text_.sentences[end].bullet) break;
    if (row.size() < columns_.size() && text_.tokens[at].is("-")) row.emplace_back(std::nullopt);
  }
  const bool passport = columns_.size() == kLanguageParts - 1 && row.size() == kLanguageParts;
  if (row.size() != columns_.size() && !passport) return {};
  return row;
}

std::size_t levels_below(const ReadText& text, std::size_t sentence) {
  std::size_t end = sentence + 1;
  for (std::size_t next = sentence + 1;
       next < text.sentences.size() && next <= sentence + kMostLinesBelow; ++next) {
    const Sentence& before = text.sentences[next - 1];
    const Sentence& own = text.sentences[next];
    if (own.part != before.part || own.line > before.line + 1) break;
    // "EN" in a cell of its own is English, and no "en".
    const Token& code = text.tokens[own.first];
    if (own.last == own.first + 1 && code.all_capital && is_any(code, {"en", "de", "is"})) break;
    const LineOfLevels line = look_at(text, own);
    if (!line.only) break;
    if (line.level != nullptr) end = next + 1;
  }
  return end;
}

const LanguageWord* level_alone(const ReadText& text, std::size_t sentence) {
  const LineOfLevels line = look_at(text, text.sentences[sentence]);
  return line.only ? line.level : nullptr;
}

}  // namespace overstap::extract
