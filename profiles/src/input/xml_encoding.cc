// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/input/xml_encoding.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "overstap/graph/try.h"
#include "profiles/json/json.h"
#include "profiles/json/utf8.h"
#include "profiles/src/windows_1252.h"

namespace overstap {
namespace {

/// One character of a text: its code point and its bytes; no bytes = none that is valid.
struct Character {
  char32_t code = 0;
  std::size_t bytes = 0;
};

char32_t byte_of(std::string_view bytes, std::size_t at) {
  return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
}

Character one_byte(std::string_view bytes, std::size_t at, XmlEncoding encoding) {
  const char32_t byte = byte_of(bytes, at);
  if (byte < 0x80 || byte > 0x9F) return {byte, 1};
  // What calls itself ISO-8859-1 and has these bytes is Windows-1252.
  const char32_t code = kWindows1252[byte - 0x80];
  if (code == 0 && encoding == XmlEncoding::iso_8859_1) return {byte, 1};
  return {code, code == 0 ? 0U : 1U};
}

Character utf16(std::string_view bytes, std::size_t at, XmlEncoding encoding) {
  const bool little = encoding == XmlEncoding::utf16_little;
  const auto unit = [&](std::size_t i) {
    const char32_t first = byte_of(bytes, i);
    const char32_t second = byte_of(bytes, i + 1);
    return little ? (second << 8 | first) : (first << 8 | second);
  };
  if (at + 2 > bytes.size()) return {};
  const char32_t high = unit(at);
  if (high < 0xD800 || high > 0xDFFF) return {high, 2};
  if (high > 0xDBFF || at + 4 > bytes.size()) return {};
  const char32_t low = unit(at + 2);
  if (low < 0xDC00 || low > 0xDFFF) return {};
  return {0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00), 4};
}

Character character_at(std::string_view bytes, std::size_t at, XmlEncoding encoding) {
  const bool wide = encoding == XmlEncoding::utf16_little || encoding == XmlEncoding::utf16_big;
  return wide ? utf16(bytes, at, encoding) : one_byte(bytes, at, encoding);
}

std::size_t utf8_bytes(char32_t code) {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

void append_utf8(std::string& out, char32_t code) {
  const auto put = [&](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  switch (utf8_bytes(code)) {
    case 1:
      return put(code);
    case 2:
      put(0xC0 | code >> 6);
      break;
    case 3:
      put(0xE0 | code >> 12);
      put(0x80 | (code >> 6 & 0x3F));
      break;
    default:
      put(0xF0 | code >> 18);
      put(0x80 | (code >> 12 & 0x3F));
      put(0x80 | (code >> 6 & 0x3F));
  }
  put(0x80 | (code & 0x3F));
}

Error at_byte(std::string_view bytes, const std::string& name, std::size_t at,
              std::string message) {
  const auto [line, column] = json::Lines(bytes).at(at);
  return {ErrorCode::syntax, std::move(message), Location{name, line, column, {}}};
}

std::string lower_ascii(std::string_view text) {
  std::string out{text};
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

/// What stands between the quotes of `encoding="..."` in the XML declaration.
std::optional<std::string_view> declared_encoding(std::string_view bytes) {
  if (!bytes.starts_with("<?xml")) return std::nullopt;
  std::string_view declaration = bytes.substr(0, bytes.find("?>"));
  const std::size_t key = declaration.find("encoding");
  if (key == std::string_view::npos) return std::nullopt;
  declaration.remove_prefix(key);
  const std::size_t open = declaration.find_first_of("\"'");
  if (open == std::string_view::npos) return std::nullopt;
  const std::size_t close = declaration.find(declaration[open], open + 1);
  if (close == std::string_view::npos) return std::nullopt;
  return declaration.substr(open + 1, close - open - 1);
}

struct EncodingName {
  std::string_view name;
  XmlEncoding encoding;
};
constexpr auto kEncodingNames = std::to_array<EncodingName>({
    {"utf-8", XmlEncoding::utf8},
    {"utf8", XmlEncoding::utf8},
    {"us-ascii", XmlEncoding::utf8},
    {"ascii", XmlEncoding::utf8},
    {"iso-8859-1", XmlEncoding::iso_8859_1},
    {"iso8859-1", XmlEncoding::iso_8859_1},
    {"latin1", XmlEncoding::iso_8859_1},
    {"windows-1252", XmlEncoding::windows_1252},
    {"cp1252", XmlEncoding::windows_1252},
});

struct Marked {
  XmlEncoding encoding;
  std::size_t bytes;  ///< of the mark
};

Result<Marked> encoding_of(std::string_view bytes, const std::string& name) {
  if (bytes.starts_with("\xEF\xBB\xBF")) return Marked{XmlEncoding::utf8, 3};
  if (bytes.starts_with("\xFF\xFE")) return Marked{XmlEncoding::utf16_little, 2};
  if (bytes.starts_with("\xFE\xFF")) return Marked{XmlEncoding::utf16_big, 2};
  const std::optional<std::string_view> written = declared_encoding(bytes);
  if (!written) return Marked{XmlEncoding::utf8, 0};
  const std::string folded = lower_ascii(*written);
  const auto known =
      std::ranges::find(kEncodingNames, std::string_view{folded}, &EncodingName::name);
  if (known != kEncodingNames.end()) return Marked{known->encoding, 0};
  return std::unexpected(
      at_byte(bytes, name, static_cast<std::size_t>(written->data() - bytes.data()),
              "the encoding that the XML declaration names is not read here; expected UTF-8, "
              "UTF-16 with a byte order mark, ISO-8859-1 or Windows-1252"));
}

}  // namespace

Result<XmlText> decode_xml(std::string_view bytes, const std::string& name) {
  OVERSTAP_TRY_ASSIGN(const Marked marked, encoding_of(bytes, name));
  XmlText text{{}, marked.encoding, marked.bytes};
  text.utf8.reserve(bytes.size() - marked.bytes);
  std::size_t at = marked.bytes;
  if (marked.encoding == XmlEncoding::utf8) {
    while (at < bytes.size()) {
      const std::size_t length = json::utf8_sequence(bytes, at);
      if (length == 0) {
        return std::unexpected(
            at_byte(bytes, name, at, "bytes that are not UTF-8; name the encoding of the file"));
      }
      at += length;
    }
    text.utf8.assign(bytes.substr(marked.bytes));
    return text;
  }
  while (at < bytes.size()) {
    const Character character = character_at(bytes, at, marked.encoding);
    if (character.bytes == 0) {
      return std::unexpected(
          at_byte(bytes, name, at, "bytes that are no character in the encoding of the file"));
    }
    append_utf8(text.utf8, character.code);
    at += character.bytes;
  }
  return text;
}

std::uint64_t XmlPlaces::byte_at(std::uint64_t utf8_offset) {
  if (encoding_ == XmlEncoding::utf8) return mark_ + utf8_offset;
  while (utf8_ < utf8_offset && byte_ < bytes_.size()) {
    const Character character = character_at(bytes_, byte_, encoding_);
    utf8_ += utf8_bytes(character.code);
    byte_ += std::max<std::size_t>(character.bytes, 1);
  }
  return byte_;
}

}  // namespace overstap
