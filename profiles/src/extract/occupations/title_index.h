// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "overstap/graph/taxonomy.h"
#include "profiles/src/extract/occupations/title_numbers.h"
#include "profiles/src/extract/occupations/title_words.h"
#include "profiles/src/extract/text/read_text.h"
#include "profiles/src/extract/text/word_filter.h"

namespace overstap::extract {

/// The titles of a taxonomy's occupations, found on the tokens of a text whatever the gender or the
/// number of their nouns ("winkelmedewerkster", "receptionisten").
class TitleIndex {
 public:
  explicit TitleIndex(const Taxonomy& taxonomy);

  struct Title {
    std::uint32_t first = 0, last = 0;  ///< tokens `[first, last)`
    OccupationId occupation;
    LabelKind label_kind = LabelKind::preferred;
    TextRef label;
    /// Other occupations that have a label as strong as this.
    std::span<const OccupationId> others;
  };
  /// The longest title that begins at token `at` and ends before `last`. Hyphens and slashes
  /// between its words do not matter; a comma or a name ends it.
  [[nodiscard]] std::optional<Title> at(const TitleText& read, std::uint32_t at,
                                        std::uint32_t last) const;
  /// The same for the name of a department: "receptie", of which a title is "medewerker receptie"
  /// or "receptiemedewerker".
  [[nodiscard]] std::optional<Title> department_at(const TitleText& read, std::uint32_t at,
                                                   std::uint32_t last) const;
  /// Whether a title or a department begins with the word of a title_word_hash: true for every one
  /// that does, for words_of_note, and for few others.
  [[nodiscard]] bool may_begin(std::uint64_t stem) const { return beginnings_.may_hold(stem); }
  /// The title of who works at a department (a folded word), for the tokens `[first, last)`.
  [[nodiscard]] std::optional<Title> of_department(std::string_view department, std::uint32_t first,
                                                   std::uint32_t last) const;

 private:
  struct Entry {
    OccupationId occupation;
    LabelKind label_kind = LabelKind::preferred;
    TextRef label;
    bool whole = false;  ///< false: only the beginning of longer titles
    std::vector<OccupationId> others;
  };
  struct WordAt {
    std::uint64_t stem = 0;
    std::uint32_t last = 0;
  };
  [[nodiscard]] WordAt word_at(const ReadText& text, std::uint32_t at, std::uint32_t last) const;
  /// The title of who works at a department, of which the hash is given; null when there is none.
  [[nodiscard]] const Entry* worker_of(std::uint64_t department) const;
  [[nodiscard]] static Title title_of(const Entry& entry, std::uint32_t first, std::uint32_t last);
  [[nodiscard]] std::optional<Title> longest(const ReadText& text, std::uint64_t hash,
                                             std::uint32_t at, std::uint32_t last) const;
  void name_workplace(const ReadText& text, std::uint64_t hash, std::uint32_t last,
                      Title& title) const;
  void add(std::string_view key, const LabelKey& row);
  void add_beginning(std::string_view word, std::uint64_t stem);
  void add_forms(std::string_view key, LabelKey row);
  /// What stands at the hash of words; null when no title begins with them.
  [[nodiscard]] const Entry* find(std::uint64_t hash) const;

  HashNumbers places_;  ///< in entries_, by the hash of the words so far
  std::vector<Entry> entries_;
  std::uint64_t worker_ = 0;  ///< hash of kWorker
  WordFilter beginnings_;     ///< first words of titles and departments, by title_word_hash, and
                              ///< words_of_note
};

}  // namespace overstap::extract
