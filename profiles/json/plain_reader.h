// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

#include "profiles/json/json.h"
#include "profiles/json/string_end.h"
#include "profiles/json/utf8.h"

namespace overstap::json {

/// Reads JSON as it mostly is, in place and in one pass: everything that RFC 8259 allows except
/// numbers with an exponent or of more than 200 characters. It accepts nothing that the library
/// refuses; on everything else it stops without a word, and the library is asked, which knows what
/// is wrong and where.
///
/// `Sink` takes the events: `key(text)`, `text(kind, text, offset)`, `boolean(value, offset)`,
/// `null(offset)`, `bool open(kind, offset)` (false = too deep), `close()`. Texts stay in `text`.
template <class Sink>
class PlainReader {
 public:
  /// `text` ends in kTextPadding NUL bytes and is overwritten where a string holds escapes.
  PlainReader(char* text, Sink& sink) : begin_{text}, sink_{&sink} {}

  /// Whether the whole text is one value; `size` without the padding.
  [[nodiscard]] bool read(std::size_t size) {
    const char* const end = after_space(read_value(after_space(begin_)));
    return end == begin_ + size;
  }

 private:
  static constexpr std::ptrdiff_t kLongestNumber = 200;

  // Every function takes the place where it begins and returns the place where it ended; nothing
  // (null) when it stops, which every other function passes on.

  [[nodiscard]] std::uint64_t offset(const char* at) const {
    return static_cast<std::uint64_t>(at - begin_);
  }
  static char* after_space(char* at) {
    if (at == nullptr || static_cast<unsigned char>(*at) > ' ') return at;
    while (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t') ++at;
    return at;
  }

  // The depth that the sink allows bounds the recursion.
  char* read_value(char* at) {
    switch (*at) {
      case '"': {
        std::string_view text;
        char* const end = read_string(at, text);
        if (end != nullptr) sink_->text(Kind::string, text, offset(end));
        return end;
      }
      case '{':
        return read_object(at + 1);
      case '[':
        return read_array(at + 1);
      case 't':
        if (!stands(at, "true")) return nullptr;
        sink_->boolean(true, offset(at + 4));
        return at + 4;
      case 'f':
        if (!stands(at, "false")) return nullptr;
        sink_->boolean(false, offset(at + 5));
        return at + 5;
      case 'n':
        if (!stands(at, "null")) return nullptr;
        sink_->null(offset(at + 4));
        return at + 4;
      default:
        return read_number(at);
    }
  }
  static bool stands(const char* at, std::string_view word) {
    return std::memcmp(at, word.data(), word.size()) == 0;
  }

  char* read_object(char* at) {
    if (!sink_->open(Kind::object, offset(at))) return nullptr;
    at = after_space(at);
    if (*at != '}') {
      while (true) {
        at = read_member(at);
        if (at == nullptr) return nullptr;
        if (*at == '}') break;
        if (*at != ',') return nullptr;
        at = after_space(at + 1);
      }
    }
    sink_->close();
    return at + 1;
  }

  /// Until behind the white space that follows.
  char* read_member(char* at) {
    if (*at != '"') return nullptr;
    std::string_view key;
    at = after_space(read_string(at, key));
    if (at == nullptr || *at != ':') return nullptr;
    sink_->key(key);
    return after_space(read_value(after_space(at + 1)));
  }

  char* read_array(char* at) {
    if (!sink_->open(Kind::array, offset(at))) return nullptr;
    at = after_space(at);
    if (*at != ']') {
      while (true) {
        at = after_space(read_value(at));
        if (at == nullptr) return nullptr;
        if (*at == ']') break;
        if (*at != ',') return nullptr;
        at = after_space(at + 1);
      }
    }
    sink_->close();
    return at + 1;
  }

  static bool is_digit(char c) { return c >= '0' && c <= '9'; }
  static char* after_digits(char* at) {
    while (is_digit(*at)) ++at;
    return at;
  }

  char* read_number(char* const start) {
    char* at = *start == '-' ? start + 1 : start;
    if (!is_digit(*at)) return nullptr;
    at = *at == '0' ? at + 1 : after_digits(at);
    if (*at == '.') {
      if (!is_digit(at[1])) return nullptr;
      at = after_digits(at + 1);
    }
    if (*at == 'e' || *at == 'E' || at - start > kLongestNumber) return nullptr;
    sink_->text(Kind::number, {start, static_cast<std::size_t>(at - start)}, offset(at));
    return at;
  }

  /// From its first quotation mark until behind the last. Inlined, so that the text stays in
  /// registers: stored in two halves and loaded as one it would have to wait.
  [[gnu::always_inline]] static char* read_string(char* const at, std::string_view& text) {
    const PlainRun run = plain_run(at + 1);
    text = {at + 1, static_cast<std::size_t>(run.end - at - 1)};
    if (*run.end == '"' && run.ascii) return run.end + 1;
    const RareString rare = read_rare_string(at + 1, run.end);
    text = rare.text;
    return rare.end;
  }
  struct RareString {
    char* end;
    std::string_view text;
  };
  /// The same when it holds escapes from `at` on, or bytes beyond ASCII.
  [[gnu::noinline]] static RareString read_rare_string(const char* begin, char* at) {
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

  /// From behind the backslash; the character goes to `to`.
  static char* read_escape(char* at, char*& to) {
    constexpr std::string_view kLetters = "\"\\/bfnrt";
    constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
    if (*at == 'u') return read_code_point(at + 1, to);
    const std::size_t which = kLetters.find(*at);
    if (which == std::string_view::npos) return nullptr;
    *to++ = kMeanings[which];
    return at + 1;
  }

  /// Four hexadecimal digits.
  static char* read_hex(char* at, std::uint32_t& value) {
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

  static char* read_code_point(char* at, char*& to) {
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

  // An escape is never shorter than the character it stands for, so there is room in place.
  static void append_utf8(char*& to, std::uint32_t point) {
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

  char* begin_;
  Sink* sink_;
};

}  // namespace overstap::json
