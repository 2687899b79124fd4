// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace overstap {

/// Whether all of `text` is well-formed UTF-8. O(n), in words while it is ASCII.
[[nodiscard]] bool is_utf8(std::string_view text);

/// Appends Windows-1252 as UTF-8. False when it holds one of the five bytes that Windows-1252 does
/// not have (81, 8D, 8F, 90, 9D); then nothing is to be made of `out`. Source:
/// https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT.
[[nodiscard]] bool append_windows_1252(std::string_view text, std::string& out);

}  // namespace overstap
