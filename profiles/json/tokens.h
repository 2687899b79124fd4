// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "profiles/json/string_end.h"
#include "profiles/json/utf8.h"

/// The tokens of JSON in a text that ends in kTextPadding NUL bytes. Every function takes the place
/// where a token begins and returns the place where it ended, or null when it stops: on a fault, or
/// at what it leaves to others.
namespace overstap::json {

inline char* after_space(char* at) {
  if (at == nullptr || static_cast<unsigned char>(*at) > ' ') return at;
  while (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t') ++at;
  return at;
}

inline bool stands(const char* at, std::string_view word) {
  return std::memcmp(at, word.data(), word.size()) == 0;
}

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }
inline char* after_digits(char* at) {
  while (is_digit(*at)) ++at;
  return at;
}

// An escape is never shorter than the character it stands for, so there is room in place.
inline void append_utf8(char*& to, std::uint32_t point) {
  const auto put = [&](std::uint32_t byte) { *to++ = static_cast<char>(byte); };
  if (point < 0x80) return put(point);
  if (point < 0x800) {
    put(0xC0U | point >> 6U);
  } else if (point < 0x10000) {
    put(0xE0U | point >> 12U);
    put(0x80U | (point >> 6U & 0x3FU));
  } else {
    put(0xF0U | point >> 18U);
    put(0x80U | (point >> 12U & 0x3FU));
    put(0x80U | (point >> 6U & 0x3FU));
  }
  put(0x80U | (point & 0x3FU));
}

/// Four hexadecimal digits.
inline char* read_hex(char* at, std::uint32_t& value) {
  value = 0;
  for (int i = 0; i < 4; ++i, ++at) {
    const char lower = static_cast<char>(*at | 0x20);
    std::uint32_t digit = 0;
    if (is_digit(*at)) {
      digit = static_cast<std::uint32_t>(*at - '0');
    } else if (lower >= 'a' && lower <= 'f') {
      digit = static_cast<std::uint32_t>(lower - 'a' + 10);
    } else {
      return nullptr;
    }
    value = value * 16 + digit;
  }
  return at;
}

inline char* read_code_point(char* at, char*& to) {
  std::uint32_t point = 0;
  at = read_hex(at, point);
  if (at == nullptr || (point >= 0xDC00 && point <= 0xDFFF)) return nullptr;
  if (point >= 0xD800 && point <= 0xDBFF) {
    std::uint32_t low = 0;
    if (*at != '\\' || at[1] != 'u') return nullptr;
    at = read_hex(at + 2, low);
    if (at == nullptr || low < 0xDC00 || low > 0xDFFF) return nullptr;
    point = 0x10000 + ((point - 0xD800) << 10U) + (low - 0xDC00);
  }
  append_utf8(to, point);
  return at;
}

/// From behind the backslash; the character goes to `to`.
inline char* read_escape(char* at, char*& to) {
  constexpr std::string_view kLetters = "\"\\/bfnrt";
  constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
  if (*at == 'u') return read_code_point(at + 1, to);
  const std::size_t which = kLetters.find(*at);
  if (which == std::string_view::npos) return nullptr;
  *to++ = kMeanings[which];
  return at + 1;
}

struct RareString {
  char* end;
  std::string_view text;
};
/// The same when it holds escapes from `at` on, or bytes beyond ASCII.
[[gnu::noinline]] inline RareString read_rare_string(const char* begin, char* at) {
  char* end = at;
  while (*at != '"') {
    if (*at != '\\') return {nullptr, {}};  // a control character, or the end of the text
    at = read_escape(at + 1, end);
    if (at == nullptr) return {nullptr, {}};
    const char* const start = at;
    at = plain_run(at).end;
    std::memmove(end, start, static_cast<std::size_t>(at - start));
    end += at - start;
  }
  const std::string_view text(begin, static_cast<std::size_t>(end - begin));
  return {is_utf8(text) ? at + 1 : nullptr, text};
}

/// From its first quotation mark until behind the last. Inlined, so that the text stays in
/// registers: stored in two halves and loaded as one it would have to wait.
[[gnu::always_inline]] inline char* read_string(char* const at, std::string_view& text) {
  const PlainRun run = plain_run(at + 1);
  text = {at + 1, static_cast<std::size_t>(run.end - at - 1)};
  if (*run.end == '"' && run.ascii) return run.end + 1;
  const RareString rare = read_rare_string(at + 1, run.end);
  text = rare.text;
  return rare.end;
}

}  // namespace overstap::json
