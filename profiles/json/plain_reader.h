// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

#include "profiles/json/json.h"
#include "profiles/json/tokens.h"

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

  // As in tokens.h; a null is passed on.

  [[nodiscard]] std::uint64_t offset(const char* at) const {
    return static_cast<std::uint64_t>(at - begin_);
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

  char* begin_;
  Sink* sink_;
};

}  // namespace overstap::json
