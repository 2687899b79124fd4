// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <cassert>
#include <vector>

#include "profiles/json/utf8.h"
#include "profiles/json/writer.h"

namespace overstap::json {
namespace {

void append_escaped(std::string& out, char c) {
  constexpr std::string_view kHex = "0123456789abcdef";
  switch (c) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\b':
      out += "\\b";
      return;
    case '\f':
      out += "\\f";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      break;
  }
  if (static_cast<unsigned char>(c) >= 0x20) {
    out += c;
    return;
  }
  out += "\\u00";
  out += kHex[static_cast<unsigned char>(c) >> 4U];
  out += kHex[static_cast<unsigned char>(c) & 15U];
}

/// Invalid bytes become U+FFFD, so that the output is valid JSON whatever comes in.
void append_quoted(std::string& out, std::string_view text) {
  out += '"';
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = utf8_sequence(text, at);
    if (length == 1) {
      append_escaped(out, text[at]);
    } else if (length == 0) {
      out += "\xEF\xBF\xBD";
    } else {
      out += text.substr(at, length);
    }
    at += length == 0 ? 1 : length;
  }
  out += '"';
}

}  // namespace

struct Writer::Impl {
  Style style;
  std::string out;
  std::vector<bool> filled;  ///< per open container: has it an element
  bool after_key = false;

  void new_line() {
    if (style != Style::indented) return;
    out += '\n';
    out.append(2 * filled.size(), ' ');
  }

  void before_element() {
    if (after_key) {
      after_key = false;
      return;
    }
    if (filled.empty()) return;
    if (filled.back()) out += ',';
    filled.back() = true;
    new_line();
  }

  void begin(char bracket) {
    before_element();
    out += bracket;
    filled.push_back(false);
  }

  void end(char bracket) {
    assert(!filled.empty() && !after_key);
    const bool had = filled.back();
    filled.pop_back();
    if (had) new_line();
    out += bracket;
  }
};

Writer::Writer(Style style) : impl_{std::make_unique<Impl>()} { impl_->style = style; }
Writer::~Writer() = default;
Writer::Writer(Writer&&) noexcept = default;
Writer& Writer::operator=(Writer&&) noexcept = default;

void Writer::begin_object() { impl_->begin('{'); }
void Writer::end_object() { impl_->end('}'); }
void Writer::begin_array() { impl_->begin('['); }
void Writer::end_array() { impl_->end(']'); }

void Writer::key(std::string_view key) {
  assert(!impl_->after_key && !impl_->filled.empty());
  impl_->before_element();
  append_quoted(impl_->out, key);
  impl_->out += impl_->style == Style::indented ? ": " : ":";
  impl_->after_key = true;
}

void Writer::string(std::string_view value) {
  impl_->before_element();
  append_quoted(impl_->out, value);
}

void Writer::integer(std::int64_t value) {
  impl_->before_element();
  impl_->out += std::to_string(value);
}

void Writer::boolean(bool value) {
  impl_->before_element();
  impl_->out += value ? "true" : "false";
}

void Writer::null() {
  impl_->before_element();
  impl_->out += "null";
}

void Writer::thousandths(std::int64_t value) {
  impl_->before_element();
  // Unsigned, so that the smallest value has a magnitude too.
  const std::uint64_t magnitude =
      value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
  if (value < 0) impl_->out += '-';
  impl_->out += std::to_string(magnitude / 1000);
  std::string decimals = std::to_string(1000 + magnitude % 1000).substr(1);
  while (!decimals.empty() && decimals.back() == '0') decimals.pop_back();
  if (!decimals.empty()) impl_->out.append(".").append(decimals);
}

std::string Writer::take() {
  assert(impl_->filled.empty() && !impl_->after_key);
  return std::move(impl_->out);
}

}  // namespace overstap::json
