// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "profiles/src/extract/languages/language_clause.h"
#include "profiles/src/extract/languages/language_names.h"

/// The words of a sentence as a clause about languages has them.
namespace overstap::extract {

[[nodiscard]] inline bool is_language(const ClauseItem& item) {
  return item.word.kind == LanguageWord::Kind::language;
}

/// Adds the words of sentences to the items of one clause.
class ClauseItems {
 public:
  /// `lists`: the sentence lists languages, so that codes count.
  ClauseItems(const ReadText& text, const LanguageNames& names, bool lists,
              std::vector<ClauseItem>& items)
      : text_{text}, names_{names}, lists_{lists}, items_{items} {}

  /// `named`: the words of the sentence that may name a language. O(tokens).
  void add(const Sentence& sentence, const std::vector<NamedLanguage>& named);

 private:
  void add_language(const NamedLanguage& found);
  void settle(ClauseItem& item);

  const ReadText& text_;
  const LanguageNames& names_;
  bool lists_;
  std::vector<ClauseItem>& items_;
};

/// Whether `next` holds levels and parts only, in a cell or behind a question beside `before`.
[[nodiscard]] bool continues(const ReadText& text, const Sentence& before, const Sentence& next);

}  // namespace overstap::extract
