// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <initializer_list>
#include <vector>

#include "profiles/src/extract/languages/language_runs.h"

/// The levels and parts before and behind the languages of a clause.
namespace overstap::extract {

/// Whether the word divides: a comma, "en", "of".
[[nodiscard]] inline bool divides(const ClauseItem& item) {
  return item.word.kind == LanguageWord::Kind::join || item.word.kind == LanguageWord::Kind::comma;
}
[[nodiscard]] Entry entry_of(const ClauseItem& item);

/// Collects entries; no look goes further than the bounds that are given.
class EntryReader {
 public:
  EntryReader(const ReadText& text, const std::vector<ClauseItem>& items)
      : text_{text}, items_{items} {}

  /// Levels and parts before a language, which stands at `end`, back to `begin`. O(items).
  [[nodiscard]] Entries before(std::size_t begin, std::size_t end) const;
  /// Those from `begin`, behind the language, up to `end`. O(items).
  [[nodiscard]] Entries after(std::size_t begin, std::size_t end) const;

 private:
  [[nodiscard]] const Token& token(const ClauseItem& item) const {
    return text_.tokens[item.first];
  }
  [[nodiscard]] bool is_token(std::size_t at, std::size_t end, const WordList& words) const;
  [[nodiscard]] bool governs(std::size_t begin, std::size_t at) const;
  [[nodiscard]] bool goes_on(std::size_t begin, std::size_t at, const Entry& behind) const;
  [[nodiscard]] std::size_t end_of_group(std::size_t open, std::size_t end) const;
  [[nodiscard]] bool is_rated(std::size_t at, std::size_t end) const;
  [[nodiscard]] bool is_aim(std::size_t at, std::size_t end) const;
  [[nodiscard]] bool is_denied_part(std::size_t at, std::size_t end) const;
  [[nodiscard]] bool is_reason(std::size_t at, std::size_t end) const;
  [[nodiscard]] bool is_infinitive(std::size_t at) const;
  [[nodiscard]] bool is_remark(std::size_t at, std::size_t end) const;
  [[nodiscard]] bool is_added(std::size_t at, std::size_t begin, std::size_t end) const;
  [[nodiscard]] bool names_another(std::size_t at, std::size_t end, Gap gap) const;
  [[nodiscard]] bool has_own_object(std::size_t at, std::size_t end) const;
  [[nodiscard]] bool fits_after(std::size_t at, std::size_t end, Gap gap, int others) const;

  const ReadText& text_;
  const std::vector<ClauseItem>& items_;
};

}  // namespace overstap::extract
