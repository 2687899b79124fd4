// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "overstap/graph/taxonomy.h"
#include "profiles/src/extract/text/word_filter.h"
#include "profiles/src/extract/text/word_table.h"

namespace overstap::extract {

/// How a language is named.
enum class NameForm : std::uint8_t {
  noun,       ///< Engels
  adjective,  ///< Engelse: only with "taal"
  code,       ///< EN, Eng.: only where languages are listed
  speaker,    ///< Duitssprekende, Franstalig: of a person only
  part,       ///< lezen, spreken, ...: no language, but perhaps the reader's own
  column,     ///< Reading, mondeling, ...: no language, but perhaps the head of a table
};
struct LanguageName {
  NameForm form = NameForm::noun;
  SkillId language;
  bool in_capitals = false;  ///< EN, DE, IS: in small letters another word
};

struct NamedLanguage {
  LanguageName name;
  std::uint32_t first = 0, last = 0;
};

/// The names of the languages of a taxonomy, as people write them.
class LanguageNames {
 public:
  explicit LanguageNames(const Taxonomy& taxonomy);

  /// The sentences of which a word may name a language, or a level of the framework. O(tokens).
  [[nodiscard]] std::vector<std::uint32_t> concerned(const ReadText& text) const;
  /// Replaces `found` by all words of the sentence that may name a language, in order.
  void find(const ReadText& text, const Sentence& sentence,
            std::vector<NamedLanguage>& found) const;
  /// Whether the words name a language here. `lists`: the sentence lists languages.
  [[nodiscard]] bool names_one(const ReadText& text, const Sentence& sentence,
                               const NamedLanguage& found, bool lists) const;
  /// The language of a label, a key in lower case.
  [[nodiscard]] std::optional<SkillId> language_of(std::string_view noun) const;

 private:
  class Checker;
  void add_label(const Taxonomy& taxonomy, const LabelKey& row);
  void add_speakers();
  void add(std::string_view key, LanguageName name);
  void add_anchors();

  PhraseTable<LanguageName> names_;
  WordFilter anchors_;  ///< of names that need no capitals and of levels
  std::vector<std::pair<std::string_view, SkillId>> nouns_;
};

}  // namespace overstap::extract
