// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/documents/encoding.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "overstap/graph/try.h"
#include "profiles/src/windows_1252.h"

namespace overstap {
namespace {

unsigned byte_at(std::string_view bytes, std::size_t at) {
  return static_cast<unsigned char>(bytes[at]);
}

/// Bytes from `at` on that are ASCII, eight at a time.
std::size_t skip_ascii(std::string_view bytes, std::size_t at) {
  while (at + 8 <= bytes.size()) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + at, 8);
    if ((word & 0x8080808080808080ULL) != 0) break;
    at += 8;
  }
  while (at < bytes.size() && byte_at(bytes, at) < 0x80) ++at;
  return at;
}

/// The length of the multi-byte sequence at `at`; 0 = none.
std::size_t sequence(std::string_view bytes, std::size_t at) {
  const unsigned lead = byte_at(bytes, at);
  const std::size_t length = lead < 0xC2   ? 0
                             : lead < 0xE0 ? 2
                             : lead < 0xF0 ? 3
                             : lead < 0xF5 ? 4
                                           : 0;
  if (length == 0 || at + length > bytes.size()) return 0;
  const unsigned second = byte_at(bytes, at + 1);
  const unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (second < low || second > high) return 0;
  for (std::size_t i = 2; i < length; ++i) {
    if ((byte_at(bytes, at + i) & 0xC0) != 0x80) return 0;
  }
  return length;
}

Location place_of(std::string_view bytes, std::size_t at, const std::string& name) {
  const std::string_view before = bytes.substr(0, at);
  const std::size_t line = before.rfind('\n');
  const auto lines = static_cast<std::uint64_t>(std::count(before.begin(), before.end(), '\n'));
  return {name, lines + 1, line == std::string_view::npos ? at + 1 : at - line, {}};
}

std::unexpected<Error> unreadable(std::string message, std::string_view bytes, std::size_t at,
                                  const std::string& name) {
  return std::unexpected(Error{ErrorCode::syntax, std::move(message), place_of(bytes, at, name)});
}

std::string hex(unsigned value) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string text;
  for (int shift = 12; shift >= 0; shift -= 4) text += kDigits[(value >> shift) & 0xF];
  return text;
}

Result<std::string> from_windows_1252(std::string_view bytes, const std::string& name) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const unsigned byte = byte_at(bytes, i);
    if (byte < 0x80) {
      text += bytes[i];
      continue;
    }
    const char32_t code = byte < 0xA0 ? kWindows1252[byte - 0x80] : static_cast<char32_t>(byte);
    if (code == 0) {
      return unreadable("the text is neither UTF-8 nor Windows-1252; save it as UTF-8", bytes, i,
                        name);
    }
    append_utf8(text, code);
  }
  return text;
}

enum class ByteOrder : std::uint8_t { little, big };

Result<std::string> from_utf16(std::string_view bytes, ByteOrder order, const std::string& name) {
  const auto unit = [&](std::size_t at) -> char32_t {
    const unsigned first = byte_at(bytes, at);
    const unsigned second = byte_at(bytes, at + 1);
    return order == ByteOrder::little ? second << 8 | first : first << 8 | second;
  };
  std::string text;
  text.reserve(bytes.size() / 2 + bytes.size() / 8);
  for (std::size_t i = 0; i < bytes.size(); i += 2) {
    if (i + 2 > bytes.size()) return unreadable("the UTF-16 text is cut short", bytes, i, name);
    char32_t code = unit(i);
    if (code >= 0xD800 && code < 0xE000) {
      const bool paired =
          code < 0xDC00 && i + 4 <= bytes.size() && unit(i + 2) >= 0xDC00 && unit(i + 2) < 0xE000;
      if (!paired) return unreadable("half a character in the UTF-16 text", bytes, i, name);
      code = 0x10000 + ((code - 0xD800) << 10) + (unit(i + 2) - 0xDC00);
      i += 2;
    }
    append_utf8(text, code);
  }
  return text;
}

Result<std::string> decoded(std::string_view bytes, const std::string& name) {
  if (bytes.starts_with("\xFF\xFE")) {
    return from_utf16(bytes.substr(2), ByteOrder::little, name);
  }
  if (bytes.starts_with("\xFE\xFF")) return from_utf16(bytes.substr(2), ByteOrder::big, name);
  const bool marked = bytes.starts_with("\xEF\xBB\xBF");
  if (marked) bytes.remove_prefix(3);
  if (const auto bad = first_not_utf8(bytes)) {
    if (marked) return unreadable("the text is marked as UTF-8 and is not", bytes, *bad, name);
    return from_windows_1252(bytes, name);
  }
  return std::string{bytes};
}

}  // namespace

std::optional<std::size_t> first_not_utf8(std::string_view bytes) {
  for (std::size_t at = skip_ascii(bytes, 0); at < bytes.size(); at = skip_ascii(bytes, at)) {
    const std::size_t length = sequence(bytes, at);
    if (length == 0) return at;
    at += length;
  }
  return std::nullopt;
}

std::optional<std::size_t> first_control(std::string_view utf8) {
  for (std::size_t i = 0; i < utf8.size(); ++i) {
    const unsigned byte = byte_at(utf8, i);
    if (byte >= 0x20 && byte != 0x7F && byte != 0xC2) continue;
    if (byte == 0xC2) {
      const unsigned next = i + 1 < utf8.size() ? byte_at(utf8, i + 1) : 0;
      if (next >= 0x80 && next < 0xA0 && next != 0x85) return i;
    } else if (byte != '\t' && byte != '\n' && byte != '\r') {
      return i;
    }
  }
  return std::nullopt;
}

std::optional<std::size_t> first_not_html(std::string_view utf8) {
  for (std::size_t at = skip_ascii(utf8, 0); at < utf8.size(); at = skip_ascii(utf8, at)) {
    const std::string_view rest = utf8.substr(at, 4);
    const std::size_t length = std::max<std::size_t>(sequence(utf8, at), 1);
    const unsigned last = byte_at(utf8, at + length - 1);
    const unsigned second = length > 1 ? byte_at(utf8, at + 1) : 0;
    // The last two code points of each plane end in BF BE and BF BF.
    const bool ends_plane = length >= 3 && last >= 0xBE && byte_at(utf8, at + length - 2) == 0xBF &&
                            (length == 3 ? rest[0] == '\xEF' : (second & 0x0F) == 0x0F);
    const bool is_arabic_gap = rest.starts_with("\xEF\xB7") && last >= 0x90 && last <= 0xAF;
    if (rest.starts_with("\xC2\x85") || ends_plane || is_arabic_gap) return at;
    at += length;
  }
  return std::nullopt;
}

void append_utf8(std::string& text, char32_t code) {
  const auto put = [&](char32_t byte) {
    text += static_cast<char>(static_cast<unsigned char>(byte));
  };
  if (code < 0x80) {
    put(code);
  } else if (code < 0x800) {
    put(0xC0 | code >> 6);
    put(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    put(0xE0 | code >> 12);
    put(0x80 | (code >> 6 & 0x3F));
    put(0x80 | (code & 0x3F));
  } else {
    put(0xF0 | code >> 18);
    put(0x80 | (code >> 12 & 0x3F));
    put(0x80 | (code >> 6 & 0x3F));
    put(0x80 | (code & 0x3F));
  }
}

Result<void> check_text(std::string_view utf8, const std::string& name) {
  if (const auto bad = first_not_utf8(utf8)) {
    return unreadable("the text is not UTF-8", utf8, *bad, name);
  }
  if (const auto control = first_control(utf8)) {
    const unsigned byte = byte_at(utf8, *control);
    const unsigned code = byte == 0xC2 ? byte_at(utf8, *control + 1) : byte;
    return unreadable("control character U+" + hex(code) + " in the text; remove it", utf8,
                      *control, name);
  }
  return {};
}

bool is_blank(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.substr(i, 2) == "\xC2\xA0") {
      ++i;
    } else if (std::string_view{" \t\r\n"}.find(text[i]) == std::string_view::npos) {
      return false;
    }
  }
  return true;
}

void normalise_line_ends(std::string& text) {
  if (text.find('\r') == std::string::npos) return;
  std::size_t to = 0;
  for (std::size_t from = 0; from < text.size(); ++from) {
    if (text[from] == '\r') {
      text[to++] = '\n';
      if (from + 1 < text.size() && text[from + 1] == '\n') ++from;
    } else {
      text[to++] = text[from];
    }
  }
  text.resize(to);
}

Result<std::string> decode_text(std::string_view bytes, const std::string& name) {
  OVERSTAP_TRY_ASSIGN(std::string text, decoded(bytes, name));
  OVERSTAP_TRY(check_text(text, name));
  return text;
}

Result<std::string> decode_document(std::string_view bytes, const std::string& name,
                                    const DocumentLimits& limits) {
  if (bytes.size() > limits.max_inflated) {
    return std::unexpected(Error{
        ErrorCode::limit,
        "the text is larger than allowed: limit " + std::to_string(limits.max_inflated) + " bytes",
        Location{name, 0, 0, {}}});
  }
  return decode_text(bytes, name);
}

}  // namespace overstap
