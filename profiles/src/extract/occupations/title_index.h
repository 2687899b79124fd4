// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "overstap/graph/taxonomy.h"
#include "profiles/src/extract/occupations/title_words.h"
#include "profiles/src/extract/text/read_text.h"

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
  /// What a folded word is: its number, and whether it begins titles, departments or compounds.
  [[nodiscard]] TitleWord word(std::string_view key) const;
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
  struct Slot {
    std::uint64_t hash = 0;  ///< of the words so far; 0 = free
    std::uint32_t entry = 0;
  };
  struct WordAt {
    std::uint32_t number = 0, last = 0;
  };
  [[nodiscard]] WordAt word_at(const TitleText& read, std::uint32_t at, std::uint32_t last) const;
  /// The title `department` + "medewerker", if there is one.
  [[nodiscard]] const Entry* worker_of(std::string_view department) const;
  /// The number of a word of titles, 0 of any other.
  [[nodiscard]] std::uint32_t number_of(std::string_view key) const;
  [[nodiscard]] static Title title_of(const Entry& entry, std::uint32_t first, std::uint32_t last);
  [[nodiscard]] std::optional<Title> longest(const TitleText& read, std::uint64_t hash,
                                             std::uint32_t at, std::uint32_t last) const;
  void name_workplace(const TitleText& read, std::uint64_t hash, std::uint32_t last,
                      Title& title) const;
  void add(std::string_view key, const LabelKey& row);
  void add_forms(std::string_view key, LabelKey row);
  [[nodiscard]] Entry& entry_of(std::uint64_t hash);
  [[nodiscard]] const Entry* find(std::uint64_t hash) const;
  [[nodiscard]] std::size_t slot_of(std::uint64_t hash) const;
  void grow();

  std::vector<Entry> entries_;
  std::vector<Slot> slots_;  ///< a power of two, at most half of them taken
  std::unordered_map<std::uint64_t, std::uint32_t> numbers_;  ///< of words, by title_word_hash
  std::uint64_t worker_ = 0;                                  ///< hash of "medewerker"
};

/// Hash of a word of a title without gender and number: the same for `verkoper`, `verkoopster` and
/// `verkopers`.
[[nodiscard]] std::uint64_t title_word_hash(std::string_view key);

}  // namespace overstap::extract
