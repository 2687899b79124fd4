// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "overstap/graph/error.h"
#include "profiles/src/documents/documents.h"

namespace overstap {

/// The offset of the first byte that is no UTF-8 (RFC 3629), or nothing.
[[nodiscard]] std::optional<std::size_t> first_not_utf8(std::string_view bytes);
/// The offset of the first control character of valid UTF-8 (C0, DEL, C1) that is not tab, LF, CR
/// or NEL, or nothing.
[[nodiscard]] std::optional<std::size_t> first_control(std::string_view utf8);
/// The offset of the first NEL or non-character (U+FFFE, U+FDD0, ...) of valid UTF-8, which HTML
/// replaces, or nothing.
[[nodiscard]] std::optional<std::size_t> first_not_html(std::string_view utf8);
/// Appends a code point, a valid one.
void append_utf8(std::string& text, char32_t code);
/// `syntax` with line and column when `utf8` is not UTF-8 or holds a control character.
[[nodiscard]] Result<void> check_text(std::string_view utf8, const std::string& name);

/// decode_text of a document; `limit` for more than max_inflated bytes.
[[nodiscard]] Result<std::string> decode_document(std::string_view bytes, const std::string& name,
                                                  const DocumentLimits& limits);

/// Whether no character but the white space of ASCII and U+00A0 stands in `text`.
[[nodiscard]] bool is_blank(std::string_view text);
/// CRLF and CR become LF.
void normalise_line_ends(std::string& text);

}  // namespace overstap
