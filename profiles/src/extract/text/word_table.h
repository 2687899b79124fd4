// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "profiles/src/extract/text/read_text.h"
#include "profiles/src/extract/text/word_filter.h"

namespace overstap::extract {

/// Phrases of folded words, each with a value, found at a token in one probe when no phrase begins
/// there. Filled once, then const. Hyphens and apostrophes within a phrase are skipped: `wft basis`
/// is found in "Wft-Basis".
template <class Value>
class PhraseTable {
 public:
  struct Match {
    const Value* value = nullptr;
    std::uint32_t last = 0;  ///< one past the last token
  };

  /// `phrase` is folded; its words are divided by spaces. The first of two equal phrases stays.
  void add(std::string_view phrase, Value value) {
    Phrase added{.words = {}, .anchor = 0, .value = std::move(value)};
    std::size_t longest = 0;
    while (!phrase.empty()) {
      const std::size_t space = std::min(phrase.find(' '), phrase.size());
      const std::uint64_t hash = hash_of(phrase.substr(0, space));
      if (space > 0) added.words.push_back(hash);
      if (space > longest) added.anchor = hash;
      longest = std::max(longest, space);
      phrase.remove_prefix(std::min(space + 1, phrase.size()));
    }
    if (!added.words.empty()) added_.push_back(std::move(added));
  }

  /// Call after the last `add`.
  void finish() {
    std::stable_sort(added_.begin(), added_.end(), [](const Phrase& a, const Phrase& b) {
      if (a.words.front() != b.words.front()) return a.words.front() < b.words.front();
      return a.words.size() > b.words.size();
    });
    slots_.assign(std::bit_ceil(added_.size() * 2 + 1), 0);
    heads_ = WordFilter(added_.size());
    for (const Phrase& phrase : added_) {
      const std::uint64_t head = phrase.words.front();
      if (rows_.empty() || rows_.back().head != head) add_head(head);
      rows_.push_back({.head = head,
                       .rest = static_cast<std::uint32_t>(rest_.size()),
                       .rest_size = static_cast<std::uint32_t>(phrase.words.size() - 1),
                       .value = phrase.value});
      anchors_.push_back(phrase.anchor);
      rest_.insert(rest_.end(), phrase.words.begin() + 1, phrase.words.end());
    }
    added_ = {};
  }

  /// Calls `take(hash of its longest word, value)` for every phrase: tokens that lack the word lack
  /// the phrase.
  template <class Take>
  void for_each_anchor(Take&& take) const {
    for (std::size_t i = 0; i < rows_.size(); ++i) take(anchors_[i], rows_[i].value);
  }

  /// False for most words with which no phrase begins.
  [[nodiscard]] bool may_hold(const Token& token) const { return heads_.may_hold(token.hash); }

  /// Whether a phrase begins with the word.
  [[nodiscard]] bool holds(const Token& token) const {
    return may_hold(token) && first_row(token.hash) != rows_.size();
  }

  /// The longest phrase that begins at token `first` and ends at or before `limit`.
  [[nodiscard]] Match find(const std::vector<Token>& tokens, std::uint32_t first,
                           std::uint32_t limit) const {
    return may_hold(tokens[first]) ? longest(tokens, first, limit) : Match{};
  }

  /// The first token from `at` up to `limit` with which a phrase may begin, so that before it
  /// `find` finds nothing; `limit` when there is none.
  [[nodiscard]] std::uint32_t next_head(const std::vector<Token>& tokens, std::uint32_t at,
                                        std::uint32_t limit) const {
    while (at < limit && !may_hold(tokens[at])) ++at;
    return at;
  }

 private:
  /// While the table is filled.
  struct Phrase {
    std::vector<std::uint64_t> words;
    std::uint64_t anchor = 0;
    Value value;
  };
  /// Rows of one first word follow each other, the longest first.
  struct Row {
    std::uint64_t head = 0;
    std::uint32_t rest = 0, rest_size = 0;  ///< the other words
    Value value;
  };
  void add_head(std::uint64_t head) {
    heads_.add(head);
    std::size_t at = place_of(head);
    while (slots_[at] != 0) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = static_cast<std::uint32_t>(rows_.size() + 1);
  }
  [[nodiscard]] std::size_t place_of(std::uint64_t hash) const {
    return static_cast<std::size_t>(hash ^ (hash >> 32U)) & (slots_.size() - 1);
  }
  /// The first row with the word; the number of rows when there is none.
  [[nodiscard]] std::size_t first_row(std::uint64_t head) const {
    std::size_t at = place_of(head);
    while (slots_[at] != 0 && rows_[slots_[at] - 1].head != head) {
      at = (at + 1) & (slots_.size() - 1);
    }
    return slots_[at] != 0 ? slots_[at] - 1 : rows_.size();
  }

  // Out of line: few words get here, and many places ask.
  [[nodiscard, gnu::noinline]] Match longest(const std::vector<Token>& tokens, std::uint32_t first,
                                             std::uint32_t limit) const {
    const std::uint64_t head = tokens[first].hash;
    for (std::size_t at = first_row(head); at < rows_.size() && rows_[at].head == head; ++at) {
      const std::uint32_t last = end_of(rows_[at], tokens, first + 1, limit);
      if (last != 0) return {&rows_[at].value, last};
    }
    return {};
  }
  /// One past the last token of the row whose other words stand from `at` on; 0 when they do not.
  [[nodiscard]] std::uint32_t end_of(const Row& row, const std::vector<Token>& tokens,
                                     std::uint32_t at, std::uint32_t limit) const {
    for (std::uint32_t word = row.rest; word < row.rest + row.rest_size; ++word, ++at) {
      while (at < limit && tokens[at].kind == TokenKind::mark && is_any(tokens[at], {"-", "'"})) {
        ++at;
      }
      if (at >= limit || tokens[at].hash != rest_[word]) return 0;
    }
    return at;
  }

  std::vector<Phrase> added_;
  std::vector<Row> rows_;
  std::vector<std::uint64_t> rest_, anchors_;
  std::vector<std::uint32_t> slots_ = {0};  ///< one more than the first row of a word; 0 = free
  WordFilter heads_;                        ///< first words
};

}  // namespace overstap::extract
