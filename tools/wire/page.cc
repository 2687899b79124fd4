// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/page.h"

#include <algorithm>
#include <numeric>

#include "overstap/profiles/text.h"
#include "tools/wire/words.h"

namespace overstap::wire {
namespace {

constexpr int kCardMark = 5;
constexpr int kRowLabel = 16;
constexpr int kGap = 2;
constexpr int kNarrowest = 6;
constexpr int kWidestMark = 24;

/// Bytes of the UTF-8 character that starts with `lead`.
std::size_t character_size(char lead) {
  const auto byte = static_cast<unsigned char>(lead);
  if (byte < 0x80) return 1;
  if (byte < 0xE0) return 2;
  return byte < 0xF0 ? 3 : 4;
}

/// Splits one word that is wider than a line.
void break_word(std::string_view text, int width, std::vector<std::string>& lines) {
  std::string line;
  for (std::size_t i = 0; i < text.size();) {
    const std::string_view character = text.substr(i, character_size(text[i]));
    if (!line.empty() && display_width(line) + display_width(character) > width) {
      lines.push_back(std::move(line));
      line.clear();
    }
    line += character;
    i += character.size();
  }
  lines.push_back(std::move(line));
}

std::string padded(std::string_view text, int width, Align align) {
  const int missing = std::max(0, width - display_width(text));
  const std::string spaces(static_cast<std::size_t>(missing), ' ');
  return align == Align::left ? std::string{text} + spaces : spaces + std::string{text};
}

/// Widths that fit a page: the widest columns give way first.
std::vector<int> column_widths(const Table& table) {
  std::vector<int> widths;
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    int width = display_width(table.columns[c].header);
    for (const auto& row : table.rows) {
      if (c < row.size()) width = std::max(width, display_width(row[c]));
    }
    widths.push_back(width);
  }
  const int gaps = kGap * static_cast<int>(widths.size() - 1);
  while (std::accumulate(widths.begin(), widths.end(), gaps) > kPageWidth) {
    const auto widest = std::max_element(widths.begin(), widths.end());
    if (*widest <= kNarrowest) break;
    --*widest;
  }
  return widths;
}

}  // namespace

std::size_t turning_character(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  if (rest.starts_with("\u061C")) return 2;
  if (rest.size() < 3 || rest[0] != '\xE2') return 0;
  const auto second = static_cast<unsigned char>(rest[1]);
  const auto third = static_cast<unsigned char>(rest[2]);
  const bool marks = second == 0x80 && (third == 0x8E || third == 0x8F);
  const bool embeds = second == 0x80 && third >= 0xA8 && third <= 0xAE;  // with U+2028 and U+2029
  const bool isolates = second == 0x81 && third >= 0xA6 && third <= 0xA9;
  return marks || embeds || isolates ? 3 : 0;
}

std::string screen_text(Language language, std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const bool c1 =
        byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
    if (c1) {
      out += ' ';
      ++i;
    } else if (const std::size_t turning = turning_character(text, i); turning > 0) {
      out += "\uFFFD";
      i += turning - 1;
    } else if (byte < 0x20 || byte == 0x7F) {
      out += ' ';
    } else if (text[i] == '%') {
      while (!out.empty() && out.back() == ' ') out.pop_back();
      out += word(language, Word::per_cent_word);
    } else {
      out += text[i];
    }
  }
  return out;
}

std::vector<std::string> wrap(std::string_view text, int width) {
  std::vector<std::string> lines;
  std::string line;
  int used = 0;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t end = std::min(text.find(' ', i), text.size());
    const std::string_view part = text.substr(i, end - i);
    i = end + 1;
    if (part.empty()) continue;
    const int part_width = display_width(part);
    if (!line.empty() && used + 1 + part_width > width) {
      lines.push_back(std::move(line));
      line.clear();
      used = 0;
    }
    if (line.empty() && part_width > width) {
      break_word(part, width, lines);
      line = std::move(lines.back());
      lines.pop_back();
      used = display_width(line);
      continue;
    }
    if (!line.empty()) line += ' ';
    used += part_width + (line.empty() ? 0 : 1);
    line += part;
  }
  if (!line.empty() || lines.empty()) lines.push_back(std::move(line));
  return lines;
}

void Page::bold(std::string_view text) {
  if (colour_ == Colour::on) text_ += "\x1b[1m";
  text_ += text;
  if (colour_ == Colour::on) text_ += "\x1b[0m";
}

void Page::title(std::string_view text) {
  for (const std::string& line : wrap(screen_text(language_, text), kPageWidth)) {
    bold(line);
    text_ += '\n';
  }
}

void Page::heading(std::string_view text) {
  blank();
  title(text);
}

void Page::blank() {
  if (!text_.empty()) text_ += '\n';
}

void Page::hanging(std::string_view lead, std::string_view text, int width_of_lead) {
  const auto lines = wrap(screen_text(language_, text), kPageWidth - width_of_lead);
  const std::string spaces(static_cast<std::size_t>(width_of_lead), ' ');
  for (std::size_t i = 0; i < lines.size(); ++i) {
    text_ += i == 0 ? lead : std::string_view{spaces};
    text_ += lines[i];
    text_ += '\n';
  }
}

void Page::line(std::string_view text, int indent) {
  hanging(std::string(static_cast<std::size_t>(indent), ' '), text, indent);
}

void Page::item(std::string_view mark, std::string_view text, int indent) {
  std::string lead(static_cast<std::size_t>(indent), ' ');
  lead += screen_text(language_, mark);
  lead += ' ';
  const int width = display_width(lead);
  if (width <= kWidestMark) return hanging(lead, text, width);
  line(mark, indent);
  line(text, indent + 2);
}

void Page::card(std::string_view mark, std::string_view text) {
  std::string lead = " " + padded(screen_text(language_, mark), kCardMark - 2, Align::right) + " ";
  std::string title{text};
  if (display_width(lead) > kWidestMark) {
    title = std::string{mark} + " " + title;
    lead = std::string(kCardMark, ' ');
  }
  const int width = display_width(lead);
  const auto lines = wrap(screen_text(language_, title), kPageWidth - width);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    text_ += i == 0 ? lead : std::string(static_cast<std::size_t>(width), ' ');
    bold(lines[i]);
    text_ += '\n';
  }
}

void Page::row(std::string_view label, std::string_view text) {
  if (text.empty()) return;
  std::string lead(kCardMark, ' ');
  lead += padded(screen_text(language_, label), kRowLabel, Align::left);
  lead += ' ';
  hanging(lead, text, kCardMark + kRowLabel + 1);
}

void Page::table(const Table& source) {
  Table clean = source;
  for (auto& row : clean.rows) {
    for (auto& cell : row) cell = screen_text(language_, cell);
  }
  const std::vector<int> widths = column_widths(clean);
  const auto print = [&](const std::vector<std::string>& cells, bool header) {
    std::vector<std::vector<std::string>> wrapped;
    std::size_t height = 1;
    for (std::size_t c = 0; c < cells.size(); ++c) {
      wrapped.push_back(wrap(cells[c], widths[c]));
      height = std::max(height, wrapped.back().size());
    }
    for (std::size_t h = 0; h < height; ++h) {
      std::string line;
      for (std::size_t c = 0; c < wrapped.size(); ++c) {
        const std::string_view cell = h < wrapped[c].size() ? std::string_view{wrapped[c][h]} : "";
        if (c > 0) line.append(kGap, ' ');
        line += padded(cell, widths[c], clean.columns[c].align);
      }
      while (!line.empty() && line.back() == ' ') line.pop_back();
      header ? bold(line) : static_cast<void>(text_ += line);
      text_ += '\n';
    }
  };
  std::vector<std::string> headers;
  headers.reserve(clean.columns.size());
  for (const Column& column : clean.columns) headers.push_back(column.header);
  print(headers, true);
  for (const auto& row : clean.rows) print(row, false);
}

}  // namespace overstap::wire
