// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace overstap::json {

/// Which of 64 kinds a key is, by its length, first and last byte. The factor keeps the keys of the
/// project's own formats apart; found by trying.
[[nodiscard]] constexpr std::uint32_t key_kind(std::string_view key) {
  if (key.empty()) return 0;
  const std::uint32_t seen = static_cast<unsigned char>(key.front()) |
                             static_cast<std::uint32_t>(static_cast<unsigned char>(key.back()))
                                 << 8U |
                             static_cast<std::uint32_t>(key.size()) << 16U;
  return seen * 0x811F'05A5U >> 26U;
}

/// Which kinds of keys stand in an object.
class KeyMarks {
 public:
  [[nodiscard]] bool has(std::string_view key) const { return (bits_ >> key_kind(key) & 1U) != 0; }
  /// Whether one of that kind was there before.
  bool add(std::string_view key) {
    const std::uint64_t before = bits_;
    bits_ |= std::uint64_t{1} << key_kind(key);
    return bits_ == before;
  }

 private:
  std::uint64_t bits_ = 0;
};

/// Of texts that both ends together cover.
template <class Word>
bool same_ends(std::string_view a, std::string_view b) {
  const auto word = [](const char* at) {
    Word read;
    std::memcpy(&read, at, sizeof(Word));
    return read;
  };
  const std::size_t last = a.size() - sizeof(Word);
  return ((word(a.data()) ^ word(b.data())) | (word(a.data() + last) ^ word(b.data() + last))) == 0;
}

/// Without a call for short ones, as keys are.
[[nodiscard]] inline bool same_text(std::string_view a, std::string_view b) {
  const std::size_t size = a.size();
  if (size != b.size()) return false;
  if (size > 2 * sizeof(std::uint64_t)) return std::memcmp(a.data(), b.data(), size) == 0;
  if (size >= sizeof(std::uint64_t)) return same_ends<std::uint64_t>(a, b);
  if (size >= sizeof(std::uint32_t)) return same_ends<std::uint32_t>(a, b);
  for (std::size_t i = 0; i < size; ++i) {
    if (a[i] != b[i]) return false;
  }
  return true;
}

/// The keys of one object of a format, no two of one kind.
template <std::size_t kCount>
class KeyTable {
 public:
  consteval explicit KeyTable(const std::array<std::string_view, kCount>& keys) : keys_{keys} {
    for (std::size_t i = 0; i < kCount; ++i) {
      std::uint8_t& place = places_[key_kind(keys[i])];
      if (place != 0) throw "two keys are of one kind";
      place = static_cast<std::uint8_t>(i + 1);
    }
  }
  /// The index of a key; kCount when it is none of them. O(key).
  [[nodiscard]] std::size_t find(std::string_view key) const {
    const std::size_t place = places_[key_kind(key)];
    return place != 0 && same_text(keys_[place - 1], key) ? place - 1 : kCount;
  }

 private:
  std::array<std::string_view, kCount> keys_;
  std::array<std::uint8_t, 64> places_{};  ///< by kind: the index and one; 0 = none
};

}  // namespace overstap::json
