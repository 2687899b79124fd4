// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "profiles/src/extract/text/read_text.h"

namespace overstap::extract {

/// Folded words, or phrases with one space between their words, separated by `|`, and what they
/// mean.
template <class Value>
struct WordGroup {
  Value value;
  std::string_view words;
};

/// Tells of most words that a table lacks them, by one bit of their hash.
template <std::size_t kBits>
class WordBits {
 public:
  constexpr void add(std::uint64_t hash) {
    bits_[bit_of(hash) / 64] |= std::uint64_t{1} << (bit_of(hash) % 64);
  }
  [[nodiscard]] constexpr bool may_hold(std::uint64_t hash) const {
    const std::size_t bit = bit_of(hash);
    return (bits_[bit / 64] >> (bit % 64) & 1U) != 0;
  }

 private:
  static constexpr std::size_t bit_of(std::uint64_t hash) {
    return static_cast<std::size_t>((hash ^ (hash >> 32U)) % kBits);
  }
  std::array<std::uint64_t, (kBits + 63) / 64> bits_{};
};

/// The hash of words in a row by their own: `phrase_hash(phrase_hash(kNoWords, a), b)`; of one word
/// its own.
inline constexpr std::uint64_t kNoWords = 0;
constexpr std::uint64_t phrase_hash(std::uint64_t before, std::uint64_t word) {
  return (before * 0x9E3779B97F4A7C15U) ^ word;
}
constexpr std::uint64_t phrase_hash(std::string_view words) {
  std::uint64_t hash = kNoWords;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    hash = phrase_hash(hash, hash_of(words.substr(0, end)));
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return hash;
}

/// A hash table of words, made while compiling. A word that stands twice keeps its first meaning.
template <class Value, std::size_t kSlots>
class FixedWords {
 public:
  template <std::size_t N>
  consteval explicit FixedWords(const WordGroup<Value> (&groups)[N]) {
    static_assert(std::has_single_bit(kSlots));
    for (const WordGroup<Value>& group : groups) add(group);
    if (size_ * 2 > kSlots) throw "a table of words that is too full";
  }

  /// Nothing when the words are not in the table.
  [[nodiscard]] const Value* find(std::uint64_t hash) const {
    // Most words of a text stand in no table.
    if (!filter_.may_hold(hash)) return nullptr;
    for (std::size_t slot = slot_of(hash); hashes_[slot] != 0; slot = (slot + 1) % kSlots) {
      if (hashes_[slot] == hash) return &values_[slot];
    }
    return nullptr;
  }
  [[nodiscard]] bool holds(std::uint64_t hash) const { return find(hash) != nullptr; }
  /// Calls `take(hash, value)` for every word, in no order that means anything.
  template <class Take>
  constexpr void for_each(Take&& take) const {
    for (std::size_t slot = 0; slot < kSlots; ++slot) {
      if (hashes_[slot] != 0) take(hashes_[slot], values_[slot]);
    }
  }

 private:
  static constexpr std::size_t slot_of(std::uint64_t hash) {
    return static_cast<std::size_t>((hash ^ (hash >> 32U)) % kSlots);
  }
  constexpr void add(const WordGroup<Value>& group) {
    for (std::string_view rest = group.words; !rest.empty();) {
      const std::size_t end = rest.find('|');
      insert(phrase_hash(rest.substr(0, end)), group.value);
      rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
    }
  }
  constexpr void insert(std::uint64_t hash, Value value) {
    std::size_t slot = slot_of(hash);
    while (hashes_[slot] != 0 && hashes_[slot] != hash) slot = (slot + 1) % kSlots;
    if (hashes_[slot] == hash) return;
    hashes_[slot] = hash;
    values_[slot] = value;
    filter_.add(hash);
    ++size_;
  }

  static constexpr std::size_t kBitsPerSlot = 4;
  std::size_t size_ = 0;
  WordBits<kSlots * kBitsPerSlot> filter_;
  std::array<std::uint64_t, kSlots> hashes_{};
  std::array<Value, kSlots> values_{};
};

}  // namespace overstap::extract
