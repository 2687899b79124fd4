// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/graph/all_pairs.h"
#include "profiles/src/extract/labels/label_table.h"

namespace overstap {

/// A label to look for; its text is folded, so a folded key does as well.
struct MatcherLabel {
  std::string_view text;
  std::uint32_t id = 0;  ///< whatever the caller wants back
};

/// A label found: bytes [begin, end) of the text that was searched, as it was given.
struct LabelMatch {
  std::uint32_t begin = 0, end = 0;
  std::uint32_t key = 0;  ///< see LabelMatcher::ids
  friend bool operator==(const LabelMatch&, const LabelMatch&) = default;
};

/// Finds every label that stands in a text on whole words, both folded as `fold_key` does: the
/// words of `fold_key(text)` are searched for the words of `fold_key(label)`. So "form" is not in
/// "platform", and `c++`, `c#` and `.net` are words. Labels with the same folded text share a key;
/// keys are numbered in the order of their bytes. Labels that fold to nothing are never found.
/// Immutable and thread-safe; owns what it needs.
///
/// A range begins with the first code point that gives a byte of the first word and ends with the
/// last that gives one of the last word, diacritics on it included.
class LabelMatcher {
 public:
  /// O(bytes of the labels, and sorting them). The best instructions of the processor are used,
  /// unless others are named; they change the time, never the result.
  explicit LabelMatcher(std::span<const MatcherLabel> labels,
                        Instructions instructions = best_instructions());

  /// All matches, overlapping and nested ones too, into `matches`, by begin, then longest first.
  /// Expects a text of less than 4 GiB, of any bytes. O(bytes of the text + words * words of the
  /// longest label that begins there); memory beside `matches` does not grow with plain text.
  void find(std::string_view text, std::vector<LabelMatch>& matches) const;

  [[nodiscard]] std::size_t key_count() const { return id_ends_.size(); }
  /// The folded text. Expects `key < key_count()`, as does `ids`.
  [[nodiscard]] std::string_view key(std::uint32_t key) const;
  /// Ids of the labels with this key, in the order in which they were given.
  [[nodiscard]] std::span<const std::uint32_t> ids(std::uint32_t key) const;

  /// Bytes that this takes, all of them.
  [[nodiscard]] std::size_t memory() const;

 private:
  friend class LabelSearch;
  [[nodiscard]] std::string_view key_of(std::uint32_t key) const {
    return {key_text_.data() + key_begins_[key], key_begins_[key + 1] - key_begins_[key]};
  }
  void prefetch_place(std::uint32_t key) const { __builtin_prefetch(&key_begins_[key]); }
  void prefetch_key(std::uint32_t key) const {
    __builtin_prefetch(key_text_.data() + key_begins_[key]);
  }
  /// Bytes behind the last key that may be read.
  static constexpr std::size_t kPadding = 16;

  Instructions instructions_;
  std::string key_text_;
  std::vector<std::uint32_t> key_begins_;  ///< in `key_text_`; one more than keys
  std::vector<std::uint32_t> ids_;
  std::vector<std::uint32_t> id_ends_;  ///< per key, in `ids_`
  LabelTable table_;
};

}  // namespace overstap
