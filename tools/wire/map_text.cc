// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "tools/wire/map_layout.h"

namespace overstap::wire {
namespace {

constexpr std::string_view kEllipsis = "\xE2\x80\xA6";

/// Bytes of the UTF-8 sequence that begins with `lead`.
std::size_t sequence_length(char lead) {
  const auto byte = static_cast<unsigned char>(lead);
  if (byte < 0x80) return 1;
  if (byte < 0xE0) return 2;
  return byte < 0xF0 ? 3 : 4;
}

bool is_any_of(char c, std::string_view set) { return set.find(c) != std::string_view::npos; }

/// Thousandths of the font size; at least the widest of the four fonts named in map_layout.h.
int letter_width(std::string_view letter) {
  const char c = letter.front();
  const auto lead = static_cast<unsigned char>(c);
  if (letter.size() > 1) return lead <= 0xC9 ? 740 : 1000;  // Latin letters with signs; all others
  if (is_any_of(c, "mwMW@%")) return 1000;
  if (is_any_of(c, "ijlI.,:;'!|")) return 400;
  if (is_any_of(c, " ftr()[]-/")) return 460;
  if (c >= 'A' && c <= 'Z') return 790;
  return 640;
}

/// The first letters of `text` that fit; at least one.
std::size_t letters_that_fit(std::string_view text, int width, const Font& font) {
  std::size_t end = 0;
  while (end < text.size()) {
    const std::size_t next = std::min(end + sequence_length(text[end]), text.size());
    if (end > 0 && text_width(text.substr(0, next), font) > width) break;
    end = next;
  }
  return end;
}

/// Makes room for the ellipsis at the end of a line.
void shorten(std::string& line, int width, const Font& font) {
  while (!line.empty() && text_width(line + std::string{kEllipsis}, font) > width) {
    std::size_t end = line.size() - 1;
    while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U) --end;
    line.resize(end);
  }
  line += kEllipsis;
}

}  // namespace

int text_width(std::string_view text, const Font& font) {
  std::int64_t thousandths = 0;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t length = std::min(sequence_length(text[i]), text.size() - i);
    thousandths += letter_width(text.substr(i, length));
    i += length;
  }
  if (font.weight == FontWeight::bold) thousandths += thousandths * 12 / 100;
  return static_cast<int>((thousandths * font.size + 999) / 1000);
}

std::vector<std::string> wrap_text(std::string_view text, int width, const Font& font,
                                   std::size_t most) {
  std::vector<std::string> lines;
  std::string line;
  const auto flush = [&] {
    if (!line.empty()) lines.push_back(std::move(line));
    line.clear();
  };
  while (!text.empty()) {
    const std::size_t space = std::min(text.find(' '), text.size());
    std::string_view word = text.substr(0, space);
    text.remove_prefix(std::min(space + 1, text.size()));
    const std::string longer = line + (line.empty() ? "" : " ") + std::string{word};
    if (text_width(longer, font) <= width) {
      line = longer;
      continue;
    }
    flush();
    while (text_width(word, font) > width) {
      const std::size_t fitting = letters_that_fit(word, width - text_width("-", font), font);
      if (fitting == word.size()) break;
      lines.push_back(std::string{word.substr(0, fitting)} + "-");
      word.remove_prefix(fitting);
    }
    line = word;
  }
  flush();
  if (lines.size() > most) {
    lines.resize(most);
    shorten(lines.back(), width, font);
  }
  return lines;
}

Box TextBlock::box() const {
  Box box{at.x, at.y, 0, font.line_height() * static_cast<int>(lines.size())};
  for (const std::string& line : lines) box.width = std::max(box.width, text_width(line, font));
  if (align == Align::right) box.x -= box.width;
  return box;
}

bool overlap(const Box& a, const Box& b) {
  return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

}  // namespace overstap::wire
