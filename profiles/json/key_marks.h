// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace overstap::json {

/// Which of 64 kinds of keys stand in an object, by length, first and last byte.
class KeyMarks {
 public:
  [[nodiscard]] bool has(std::string_view key) const { return (bits_ & bit(key)) != 0; }
  /// Whether one of that kind was there before.
  bool add(std::string_view key) {
    const std::uint64_t before = bits_;
    bits_ |= bit(key);
    return bits_ == before;
  }

 private:
  /// The factor keeps the keys of the project's own formats apart; found by trying.
  static std::uint64_t bit(std::string_view key) {
    if (key.empty()) return 1;
    const std::uint32_t seen = static_cast<unsigned char>(key.front()) |
                               static_cast<std::uint32_t>(static_cast<unsigned char>(key.back()))
                                   << 8U |
                               static_cast<std::uint32_t>(key.size()) << 16U;
    return std::uint64_t{1} << (seen * 0x811F'05A5U >> 26U);
  }
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

}  // namespace overstap::json
