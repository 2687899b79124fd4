// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/csv/csv_encoding.h"

#include <cstdint>
#include <cstring>

#include "profiles/json/utf8.h"
#include "profiles/src/windows_1252.h"

namespace overstap {
namespace {

void append_code_point(std::uint32_t code, std::string& out) {
  if (code < 0x800) {
    out += static_cast<char>(0xC0 | (code >> 6));
  } else {
    out += static_cast<char>(0xE0 | (code >> 12));
    out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
  }
  out += static_cast<char>(0x80 | (code & 0x3F));
}

}  // namespace

bool is_utf8(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    std::uint64_t word = 0;
    if (at + sizeof word <= text.size()) {
      std::memcpy(&word, text.data() + at, sizeof word);
      if ((word & 0x8080808080808080U) == 0) {
        at += sizeof word;
        continue;
      }
    }
    const std::size_t length = json::utf8_sequence(text, at);
    if (length == 0) return false;
    at += length;
  }
  return true;
}

bool append_windows_1252(std::string_view text, std::string& out) {
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) {
      out += c;
      continue;
    }
    const std::uint32_t code = byte < 0xA0 ? kWindows1252[byte - 0x80U] : byte;
    if (code == 0) return false;
    append_code_point(code, out);
  }
  return true;
}

}  // namespace overstap
