// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Bytes of UTF-8 text; those above 127 count as letters.
namespace overstap::extract {

constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_high(char c) { return static_cast<unsigned char>(c) >= 0x80; }
constexpr bool is_letter(char c) { return is_lower(c) || is_upper(c) || is_high(c); }

}  // namespace overstap::extract
