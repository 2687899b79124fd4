// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
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
    std::vector<std::uint64_t> words;
    while (!phrase.empty()) {
      const std::size_t space = std::min(phrase.find(' '), phrase.size());
      if (space > 0) words.push_back(hash_of(phrase.substr(0, space)));
      phrase.remove_prefix(std::min(space + 1, phrase.size()));
    }
    if (!words.empty()) rows_.push_back({std::move(words), std::move(value)});
  }

  /// Call after the last `add`.
  void finish() {
    std::stable_sort(rows_.begin(), rows_.end(), [](const Row& a, const Row& b) {
      if (a.words.front() != b.words.front()) return a.words.front() < b.words.front();
      return a.words.size() > b.words.size();
    });
    std::size_t size = 64;
    while (size < rows_.size() * 4) size *= 2;
    slots_.assign(size, {});
    heads_ = WordFilter(rows_.size());
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const std::uint64_t head = rows_[i].words.front();
      if (i > 0 && rows_[i - 1].words.front() == head) continue;
      heads_.add(head);
      std::size_t at = slot_of(head);
      while (slots_[at].head != 0) at = (at + 1) & (slots_.size() - 1);
      slots_[at] = {head, static_cast<std::uint32_t>(i)};
    }
  }

  /// The first token from `at` up to `limit` with which a phrase may begin, so that before it
  /// `find` finds nothing; `limit` when there is none.
  [[nodiscard]] std::uint32_t next_head(const std::vector<Token>& tokens, std::uint32_t at,
                                        std::uint32_t limit) const {
    while (at < limit && !heads_.may_hold(tokens[at].hash)) ++at;
    return at;
  }
  /// Calls `take(hash of the first word, value)` for every phrase.
  template <class Take>
  void for_each(Take&& take) const {
    for (const Row& row : rows_) take(row.words.front(), row.value);
  }

  /// Whether a phrase begins with the word.
  [[nodiscard]] bool holds(const Token& token) const {
    if (!heads_.may_hold(token.hash)) return false;
    for (std::size_t at = slot_of(token.hash); slots_[at].head != 0;
         at = (at + 1) & (slots_.size() - 1)) {
      if (slots_[at].head == token.hash) return true;
    }
    return false;
  }

  /// The longest phrase that begins at token `first` and ends at or before `limit`.
  [[nodiscard]] Match find(const std::vector<Token>& tokens, std::uint32_t first,
                           std::uint32_t limit) const {
    const std::uint64_t head = tokens[first].hash;
    if (!heads_.may_hold(head)) return {};
    for (std::size_t at = slot_of(head); slots_[at].head != 0;
         at = (at + 1) & (slots_.size() - 1)) {
      if (slots_[at].head == head) return longest(tokens, first, limit, slots_[at].row);
    }
    return {};
  }

 private:
  struct Row {
    std::vector<std::uint64_t> words;
    Value value;
  };
  struct Slot {
    std::uint64_t head = 0;  ///< 0 = free: no word hashes to it
    std::uint32_t row = 0;
  };

  [[nodiscard]] std::size_t slot_of(std::uint64_t hash) const {
    return static_cast<std::size_t>(hash ^ (hash >> 32)) & (slots_.size() - 1);
  }

  [[nodiscard]] Match longest(const std::vector<Token>& tokens, std::uint32_t first,
                              std::uint32_t limit, std::size_t row) const {
    const std::uint64_t head = rows_[row].words.front();
    for (; row < rows_.size() && rows_[row].words.front() == head; ++row) {
      const std::vector<std::uint64_t>& words = rows_[row].words;
      std::uint32_t at = first + 1;
      std::size_t word = 1;
      for (; word < words.size(); ++word, ++at) {
        while (at < limit && tokens[at].kind == TokenKind::mark && is_any(tokens[at], {"-", "'"})) {
          ++at;
        }
        if (at >= limit || tokens[at].hash != words[word]) break;
      }
      if (word == words.size()) return {&rows_[row].value, at};
    }
    return {};
  }

  std::vector<Row> rows_;
  std::vector<Slot> slots_ = std::vector<Slot>(64);
  WordFilter heads_;  ///< first words
};

}  // namespace overstap::extract
