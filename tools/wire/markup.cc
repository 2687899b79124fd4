// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/markup.h"

#include "tools/wire/page.h"

namespace overstap::wire {
namespace {

std::string_view entity(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return {};
  }
}

/// Bytes of a control character at `at`; 0 for any other.
std::size_t control_character(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte == '\t' || byte == '\n') return 0;
  if (byte < 0x20 || byte == 0x7F) return 1;
  const bool c1 =
      byte == 0xC2 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xA0;
  return c1 ? 2 : 0;
}

}  // namespace

std::string html_text(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  for (std::size_t i = 0; i < text.size();) {
    std::size_t bad = control_character(text, i);
    if (bad == 0) bad = turning_character(text, i);
    if (bad > 0) {
      out += "\uFFFD";
      i += bad;
      continue;
    }
    const std::string_view escaped = entity(text[i]);
    escaped.empty() ? static_cast<void>(out += text[i]) : static_cast<void>(out += escaped);
    ++i;
  }
  return out;
}

}  // namespace overstap::wire
