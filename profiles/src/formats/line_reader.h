// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/graph/date.h"
#include "profiles/json/key_marks.h"
#include "profiles/json/tokens.h"
#include "profiles/src/foreign/fields.h"

/// Values of the project's own formats read straight from a line of NDJSON, without a tree: what a
/// row mostly holds. As in tokens.h every function returns where it ended, and null when it stops:
/// on what is wrong, and on what is right but rare. Then the line is read through the tree, by the
/// reader that knows the whole format and tells what is wrong; so nothing here has a message.
namespace overstap::line {

using json::after_space;

/// Which keys of an object were read, by their index in its table.
class Seen {
 public:
  /// False when it was seen before.
  bool add(std::size_t key) {
    const std::uint32_t before = bits_;
    bits_ |= 1U << key;
    return bits_ != before;
  }
  [[nodiscard]] bool all(std::initializer_list<std::size_t> keys) const {
    for (const std::size_t key : keys) {
      if ((bits_ >> key & 1U) == 0) return false;
    }
    return true;
  }
  [[nodiscard]] bool has(std::size_t key) const { return (bits_ >> key & 1U) != 0; }

 private:
  std::uint32_t bits_ = 0;
};

/// `read(index of the key, at)` reads each value; an unknown key or one that stands twice stops.
template <std::size_t kCount, class ReadValue>
char* read_members(char* at, const json::KeyTable<kCount>& keys, Seen& seen, ReadValue read) {
  static_assert(kCount <= 32);
  if (*at != '{') return nullptr;
  at = after_space(at + 1);
  if (*at == '}') return at + 1;
  while (true) {
    if (*at != '"') return nullptr;
    std::string_view key;
    at = after_space(json::read_string(at, key));
    if (at == nullptr || *at != ':') return nullptr;
    const std::size_t index = keys.find(key);
    if (index == kCount || !seen.add(index)) return nullptr;
    at = after_space(read(index, after_space(at + 1)));
    if (at == nullptr) return nullptr;
    if (*at == '}') return at + 1;
    if (*at != ',') return nullptr;
    at = after_space(at + 1);
  }
}

/// `read(at)` reads each item.
template <class ReadItem>
char* read_items(char* at, ReadItem read) {
  if (*at != '[') return nullptr;
  at = after_space(at + 1);
  if (*at == ']') return at + 1;
  while (true) {
    at = after_space(read(at));
    if (at == nullptr) return nullptr;
    if (*at == ']') return at + 1;
    if (*at != ',') return nullptr;
    at = after_space(at + 1);
  }
}

/// Not empty.
inline char* read_text(char* at, std::string_view& text) {
  if (*at != '"') return nullptr;
  at = json::read_string(at, text);
  return text.empty() ? nullptr : at;
}

inline char* read_text(char* at, std::string& text) {
  std::string_view view;
  at = read_text(at, view);
  if (at != nullptr) text = view;
  return at;
}

template <class Enum>
char* read_choice(char* at, const Choice<Enum>& choice, Enum& value) {
  std::string_view text;
  at = read_text(at, text);
  if (at == nullptr) return nullptr;
  const std::optional<Enum> named = parse_choice(choice, text);
  if (!named) return nullptr;
  value = *named;
  return at;
}

/// A bit for each of the names; twice the same stops.
template <class Enum>
char* read_choice_bits(char* at, const Choice<Enum>& choice, std::uint32_t& bits) {
  return read_items(at, [&](char* item) -> char* {
    Enum value{};
    item = read_choice(item, choice, value);
    const std::uint32_t bit = 1U << static_cast<unsigned>(value);
    if (item == nullptr || (bits & bit) != 0) return nullptr;
    bits |= bit;
    return item;
  });
}

template <class Enum>
char* read_choices(char* at, const Choice<Enum>& choice, std::vector<Enum>& values) {
  std::uint32_t seen = 0;
  return read_items(at, [&](char* item) -> char* {
    Enum value{};
    item = read_choice(item, choice, value);
    const std::uint32_t bit = 1U << static_cast<unsigned>(value);
    if (item == nullptr || (seen & bit) != 0) return nullptr;
    seen |= bit;
    if (values.empty()) values.reserve(4);
    values.push_back(value);
    return item;
  });
}

inline char* read_answer(char* at, Answer& answer) {
  std::string_view text;
  at = read_text(at, text);
  const std::optional<Answer> parsed = parse_answer(text);
  if (at == nullptr || !parsed) return nullptr;
  answer = *parsed;
  return at;
}

inline char* read_date(char* at, std::optional<Date>& date) {
  std::string_view text;
  at = read_text(at, text);
  if (at == nullptr) return nullptr;
  const Result<Date> parsed = parse_date(text);
  if (!parsed) return nullptr;
  date = *parsed;
  return at;
}

inline char* read_flag(char* at, bool& flag) {
  if (json::stands(at, "true")) {
    flag = true;
    return at + 4;
  }
  if (!json::stands(at, "false")) return nullptr;
  flag = false;
  return at + 5;
}

/// Digits only, 0..max.
inline char* read_whole(char* at, std::int32_t max, std::int32_t& value) {
  constexpr std::ptrdiff_t kMostDigits = 9;
  const char* const begin = at;
  std::int32_t read = 0;
  while (json::is_digit(*at) && at - begin < kMostDigits) read = read * 10 + (*at++ - '0');
  const bool leading_zero = *begin == '0' && at - begin > 1;
  if (at == begin || leading_zero || json::is_digit(*at) || *at == '.' || *at == 'e' ||
      *at == 'E' || read > max) {
    return nullptr;
  }
  value = read;
  return at;
}

}  // namespace overstap::line
