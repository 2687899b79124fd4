// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "profiles/src/extract/terms/term_text.h"
#include "profiles/src/extract/text/word_filter.h"

namespace overstap::extract {

/// A folded word and what it is worth to its Lex.
struct TermEntry {
  Word word;
  std::int32_t value;
};
template <class T>
constexpr std::int32_t as_value(T what) {
  return static_cast<std::int32_t>(what);
}
/// Words of Lex::contract and Lex::condition.
[[nodiscard]] std::span<const TermEntry> contract_words();
[[nodiscard]] std::span<const TermEntry> condition_words();

/// Folded words by their hash and what they mean. Open addressing.
class TermWords {
 public:
  TermWords();
  /// False for most words that no rule knows, by two bits.
  [[nodiscard]] bool may_hold(std::uint64_t hash) const { return words_.may_hold(hash); }
  /// None for a word that no rule knows. O(1).
  [[nodiscard]] Lexeme find(std::uint64_t hash) const {
    for (std::size_t at = hash & kMask;; at = (at + 1) & kMask) {
      if (slots_[at].hash == hash) return slots_[at].lexeme;
      if (slots_[at].hash == 0) return {};
    }
  }

 private:
  struct Slot {
    std::uint64_t hash = 0;
    Lexeme lexeme;
  };
  static constexpr std::size_t kSlots = 2048, kMask = kSlots - 1;

  void add(std::span<const TermEntry> entries, Lex kind, std::uint16_t families);
  void add_dutch_days();
  void put(std::uint64_t hash, Lexeme lexeme);
  /// For words that may mean something else as well.
  void put_also(std::uint64_t hash, std::uint16_t families);

  std::array<Slot, kSlots> slots_{};
  WordFilter words_{kSlots / 2};
};
/// Built once.
[[nodiscard]] const TermWords& term_words();

/// Meaning of a word that begins with a digit: `32u`, `2x`, `4x8`, `30km`.
[[nodiscard]] Lexeme digit_word(std::string_view key);

}  // namespace overstap::extract
