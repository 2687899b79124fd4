// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "overstap/graph/error.h"

namespace overstap {

enum class XmlEncoding : std::uint8_t {
  utf8,
  iso_8859_1,
  windows_1252,
  utf16_little,
  utf16_big,
};

/// An XML text in UTF-8 without its byte order mark, and how its bytes were written.
struct XmlText {
  std::string utf8;
  XmlEncoding encoding = XmlEncoding::utf8;
  std::size_t mark = 0;  ///< bytes of the byte order mark
};

/// The encoding by the byte order mark, else by the XML declaration, else UTF-8. `syntax` with line
/// and column for a byte sequence that the encoding does not have, and for an encoding that is not
/// read. O(bytes).
[[nodiscard]] Result<XmlText> decode_xml(std::string_view bytes, const std::string& name);

/// Turns offsets in the UTF-8 of a text into offsets in its bytes. Asked in rising order: O(bytes)
/// for all questions together; a lower offset than before gives the place of the one before.
class XmlPlaces {
 public:
  XmlPlaces(std::string_view bytes, XmlEncoding encoding, std::size_t mark)
      : bytes_{bytes}, encoding_{encoding}, byte_{mark}, mark_{mark} {}
  [[nodiscard]] std::uint64_t byte_at(std::uint64_t utf8_offset);

 private:
  std::string_view bytes_;
  XmlEncoding encoding_;
  std::size_t byte_;
  std::size_t mark_;
  std::uint64_t utf8_ = 0;
};

}  // namespace overstap
