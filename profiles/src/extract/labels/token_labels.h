// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "profiles/src/extract/labels/hash_rows.h"
#include "profiles/src/extract/text/read_text.h"

namespace overstap::extract {

/// Labels by the hashes of their words, to be found on the tokens of a text: their words one after
/// the other, whatever marks stand between. Immutable.
class TokenLabels {
 public:
  struct Label {
    std::string_view text;  ///< is folded
    std::uint32_t id = 0;   ///< whatever the caller wants back
  };
  struct Match {
    std::uint32_t last = 0;              ///< one past the last token
    std::span<const std::uint32_t> ids;  ///< in the order in which they were given
  };

  TokenLabels() = default;
  explicit TokenLabels(std::span<const Label> labels);

  /// Whether a word is a label. O(1).
  [[nodiscard]] bool holds(std::uint64_t word) const { return !single_.find(word).values.empty(); }
  /// Fetches where a word would be that is a label.
  void prefetch(std::uint64_t word) const { single_.prefetch(word); }
  /// False for nearly all pairs of words with which no label begins. O(1), and no large table is
  /// touched.
  [[nodiscard]] bool may_begin(std::uint64_t word, std::uint64_t next) const {
    const std::uint64_t hash = chain(word, next);
    const std::uint64_t bits = pairs_[hash >> pairs_shift_];
    return (bits >> (hash & 63U) & bits >> (hash >> 6U & 63U) & 1U) != 0;
  }
  /// The labels that begin at token `first` of a sentence, longest first, into `matches`.
  /// O(tokens of the longest).
  void find(const ReadText& text, const Sentence& sentence, std::uint32_t first,
            std::vector<Match>& matches) const;
  [[nodiscard]] std::size_t memory() const;

 private:
  /// Words `before` and then `word`. A sequence of one word has the hash of the word.
  [[nodiscard]] static std::uint64_t chain(std::uint64_t before, std::uint64_t word) {
    return (std::rotl(before, 23) ^ word) * 0x9E3779B97F4A7C15U;
  }
  void note_pairs(const std::vector<std::uint64_t>& pairs);

  // Frequent words are labels of their own more often than they begin others, so these have a table
  // apart, which is small. The values are ids.
  HashRows<std::uint32_t> single_;  ///< labels of one word
  HashRows<std::uint32_t> longer_;  ///< the first two words and more of the others; marked: begins
                                    ///< a label that goes on
  std::vector<std::uint64_t> pairs_;  ///< two bits in one number for each pair
  unsigned pairs_shift_ = 0;
};

}  // namespace overstap::extract
