// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>

namespace overstap::extract {

/// What was found out about words, by their hash: the same few thousand words fill most texts, and
/// looking one up in many tables takes longer than remembering what came of it. What is remembered
/// is a pure function of the word, so that it changes no answer; a new word may push another out.
/// Thread-safe without locks: an entry holds `hash ^ value` beside the value, and one that was read
/// while it was written does not fit its hash. O(1), kEntries * 16 bytes.
class WordMemory {
 public:
  WordMemory() : places_{std::make_unique<Place[]>(kPlaces)} {}

  /// The value remembered of the word with this hash.
  [[nodiscard]] std::optional<std::uint64_t> find(std::uint64_t hash) const {
    std::uint64_t value = 0;
    return holds(hash, value) ? std::optional{value} : std::nullopt;
  }
  /// The same, laid in `value`; false = none is remembered.
  [[nodiscard]] bool holds(std::uint64_t hash, std::uint64_t& value) const {
    for (const Entry& entry : places_[place_of(hash)].entries) {
      const std::uint64_t held = entry.value.load(std::memory_order_relaxed);
      if ((entry.mixed.load(std::memory_order_relaxed) ^ held) != hash) continue;
      value = held;
      return true;
    }
    return false;
  }
  /// Fetches where the word would be; for one that will be asked for soon.
  void prefetch(std::uint64_t hash) const { __builtin_prefetch(&places_[place_of(hash)]); }
  void put(std::uint64_t hash, std::uint64_t value) {
    auto& entries = places_[place_of(hash)].entries;
    for (std::size_t i = entries.size() - 1; i > 0; --i) entries[i].copy(entries[i - 1]);
    entries.front().set(hash ^ value, value);
  }
  /// The value of the word, by `find_out(void)` when it is not remembered.
  template <class FindOut>
  std::uint64_t get(std::uint64_t hash, FindOut find_out) {
    std::uint64_t value = 0;
    if (holds(hash, value)) return value;
    value = find_out();
    put(hash, value);
    return value;
  }

  static constexpr std::size_t kEntries = 32768;

 private:
  // An empty entry fits the hash 0, which hash_of gives of no word at hand; its value is 0.
  struct Entry {
    std::atomic<std::uint64_t> mixed{0}, value{0};
    void set(std::uint64_t new_mixed, std::uint64_t new_value) {
      value.store(new_value, std::memory_order_relaxed);
      mixed.store(new_mixed, std::memory_order_relaxed);
    }
    void copy(const Entry& other) {
      set(other.mixed.load(std::memory_order_relaxed), other.value.load(std::memory_order_relaxed));
    }
  };
  /// The words of one place, which is a line of the cache: the latest first, the oldest gives way.
  struct alignas(64) Place {
    std::array<Entry, 4> entries;
  };
  static_assert(sizeof(Place) == 64);
  static constexpr std::size_t kPlaces = kEntries / 4;
  static std::size_t place_of(std::uint64_t hash) {
    return static_cast<std::size_t>((hash * 0x9E3779B97F4A7C15U) >> 51U);
  }
  static_assert(kPlaces == std::size_t{1} << (64U - 51U));

  std::unique_ptr<Place[]> places_;
};

}  // namespace overstap::extract
