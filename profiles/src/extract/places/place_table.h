// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "overstap/graph/records.h"
#include "profiles/src/extract/terms/term_text.h"
#include "profiles/src/extract/text/word_filter.h"

namespace overstap::extract {

/// A place named in a sentence.
struct NamedPlace {
  std::int32_t first = 0, last = 0;  ///< tokens
  std::string_view name;             ///< in its usual spelling; owned by the table
  bool ambiguous = false;            ///< a Dutch word or surname as well
};

/// Names of places by their words. Const and thread-safe once built.
class PlaceTable {
 public:
  explicit PlaceTable(std::span<const Place> places);
  /// False for most words that are the longest of no name.
  [[nodiscard]] bool may_hold(std::uint64_t hash) const { return anchors_.may_hold(hash); }
  /// The longest name of which the token at `i` is the longest word. O(names with that word).
  [[nodiscard]] const NamedPlace* find(const TermSentence& s, std::int32_t i,
                                       NamedPlace& found) const;

 private:
  struct Entry {
    std::uint64_t anchor = 0;         ///< hash of the longest word
    std::uint32_t words = 0;          ///< index of the first hash in words_
    std::uint16_t count = 0, at = 0;  ///< tokens of the name, and which of them is the anchor
    std::uint32_t name = 0;           ///< index in names_
    bool ambiguous = false;
  };

  void add(std::span<const std::string_view> names, bool ambiguous);

  std::vector<Entry> entries_;  ///< by anchor, the longest name first
  std::vector<std::uint64_t> words_;
  std::vector<std::string> names_;
  WordFilter anchors_;
  std::vector<std::uint32_t> slots_;  ///< anchor -> first entry plus one; open addressing
};

}  // namespace overstap::extract
