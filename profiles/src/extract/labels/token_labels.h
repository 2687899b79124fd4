// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "profiles/src/extract/labels/hash_index.h"
#include "profiles/src/extract/labels/hash_rows.h"
#include "profiles/src/extract/text/read_text.h"

namespace overstap::extract {

/// Labels by the hashes of their words, to be found on the tokens of a text: their words one after
/// the other, whatever marks stand between. Immutable.
class TokenLabels {
 public:
  struct Match {
    std::uint32_t last = 0;            ///< one past the last token
    std::uint32_t begin = 0, end = 0;  ///< numbers of labels
  };

  TokenLabels() = default;
  /// Their texts are folded here. Those with the same words stand together; of an empty text there
  /// is no label.
  explicit TokenLabels(std::span<const std::string_view> labels);

  /// A hash of folded words in their order; of one word, its own. 0 when there are none.
  [[nodiscard]] static std::uint64_t hash_of_words(std::span<const std::string_view> words);
  /// What a word is in labels, in bits: one itself, the first of several words, the second. O(1).
  enum Role : std::uint32_t { kWhole = 1U << 0U, kFirst = 1U << 1U, kSecond = 1U << 2U };
  [[nodiscard]] std::uint32_t roles_of(std::uint64_t word) const {
    const std::uint32_t roles = roles_.find(word);
    return roles == HashIndex::kNone ? 0 : roles;
  }
  /// Fetches where a word would be that is a label.
  void prefetch(std::uint64_t word) const { single_.prefetch(word); }
  /// False for nearly all pairs of words with which no label begins. O(1), and no large table is
  /// touched.
  [[nodiscard]] bool may_begin(std::uint64_t word, std::uint64_t next) const {
    const std::uint64_t hash = chain(word, next);
    const std::uint64_t bits = pairs_[hash >> pairs_shift_];
    return (bits >> (hash & 63U) & bits >> (hash >> 6U & 63U) & 1U) != 0;
  }
  /// The labels that begin at token `first` of a sentence, longest first, into `matches`. `roles`:
  /// kWhole when it may be one, kFirst when a longer one may begin. O(tokens of the longest).
  void find(const ReadText& text, const Sentence& sentence, std::uint32_t first,
            std::uint32_t roles, std::vector<Match>& matches) const;
  [[nodiscard]] std::size_t memory() const;

 private:
  /// Words `before` and then `word`. A sequence of one word has the hash of the word.
  [[nodiscard]] static std::uint64_t chain(std::uint64_t before, std::uint64_t word) {
    return (std::rotl(before, 23) ^ word) * 0x9E3779B97F4A7C15U;
  }
  void note_pair(std::uint64_t pair) {
    pairs_[pair >> pairs_shift_] |= std::uint64_t{1} << (pair & 63U) | std::uint64_t{1}
                                                                           << (pair >> 6U & 63U);
  }

  // Frequent words are labels of their own more often than they begin others, so these have a table
  // apart, which is small.
  HashRanges single_;  ///< labels of one word
  HashRanges longer_;  ///< the first two words and more of the others; marked: begins
                       ///< a label that goes on
  HashIndex roles_;    ///< bits of Role
  std::vector<std::uint64_t> pairs_;  ///< two bits in one number for each pair
  unsigned pairs_shift_ = 0;
};

}  // namespace overstap::extract
