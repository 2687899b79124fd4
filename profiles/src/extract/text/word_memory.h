// SPDX-License-Identifier: Apache-2.0
#pragma once

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
    const Place& place = places_[place_of(hash)];
    const auto latest = place.latest.value_of(hash);
    return latest ? latest : place.before.value_of(hash);
  }
  /// Fetches where the word would be; for one that will be asked for soon.
  void prefetch(std::uint64_t hash) const { __builtin_prefetch(&places_[place_of(hash)]); }
  void put(std::uint64_t hash, std::uint64_t value) {
    Place& place = places_[place_of(hash)];
    place.before.value.store(place.latest.value.load(std::memory_order_relaxed),
                             std::memory_order_relaxed);
    place.before.mixed.store(place.latest.mixed.load(std::memory_order_relaxed),
                             std::memory_order_relaxed);
    place.latest.value.store(value, std::memory_order_relaxed);
    place.latest.mixed.store(hash ^ value, std::memory_order_relaxed);
  }
  /// The value of the word, by `find_out(void)` when it is not remembered.
  template <class FindOut>
  std::uint64_t get(std::uint64_t hash, FindOut find_out) {
    if (const auto known = find(hash)) return *known;
    const std::uint64_t value = find_out();
    put(hash, value);
    return value;
  }

  static constexpr std::size_t kEntries = 32768;

 private:
  // An empty entry fits the hash 0, which hash_of gives of no word at hand; its value is 0.
  struct Entry {
    std::atomic<std::uint64_t> mixed{0}, value{0};
    [[nodiscard]] std::optional<std::uint64_t> value_of(std::uint64_t hash) const {
      const std::uint64_t held = value.load(std::memory_order_relaxed);
      if ((mixed.load(std::memory_order_relaxed) ^ held) != hash) return std::nullopt;
      return held;
    }
  };
  /// Two words of one place, of which the older one gives way.
  struct alignas(2 * sizeof(Entry)) Place {
    Entry latest, before;
  };
  static constexpr std::size_t kPlaces = kEntries / 2;
  static std::size_t place_of(std::uint64_t hash) {
    return static_cast<std::size_t>((hash * 0x9E3779B97F4A7C15U) >> 50U);
  }
  static_assert(kPlaces == std::size_t{1} << (64U - 50U));

  std::unique_ptr<Place[]> places_;
};

}  // namespace overstap::extract
