// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "overstap/graph/taxonomy.h"

namespace overstap::wire {

/// No line of a page is wider than this many terminal columns.
inline constexpr int kPageWidth = 100;

enum class Colour : std::uint8_t { off, on };

/// Bytes of the character at `at` when that is one which turns the direction of text or ends a line
/// (bidi controls, line and paragraph separator); 0 for any other.
[[nodiscard]] std::size_t turning_character(std::string_view text, std::size_t at);
/// Text as it may stand on a screen: control characters become spaces, those that turn the
/// direction of text U+FFFD, and a percent sign becomes a word.
[[nodiscard]] std::string screen_text(Language language, std::string_view text);
/// Cuts `text` into lines of at most `width` columns, between words where it can.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, int width);

enum class Align : std::uint8_t { left, right };
struct Column {
  std::string header;
  Align align = Align::left;
};
/// Rows of cells; a long cell is wrapped.
struct Table {
  std::vector<Column> columns;
  std::vector<std::vector<std::string>> rows;
};

/// A page of text for a terminal, at most kPageWidth columns wide.
class Page {
 public:
  Page(Language language, Colour colour) : language_{language}, colour_{colour} {}

  void title(std::string_view text);
  void heading(std::string_view text);  ///< with an empty line before it
  void blank();
  void line(std::string_view text, int indent = 0);
  /// `mark  text`, the text hanging under itself.
  void item(std::string_view mark, std::string_view text, int indent = 1);
  /// A bold line with a mark: the first line of a card.
  void card(std::string_view mark, std::string_view text);
  /// `label   text` in a card, the texts aligned; nothing when the text is empty.
  void row(std::string_view label, std::string_view text);
  void table(const Table& table);

  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  void hanging(std::string_view lead, std::string_view text, int width_of_lead);
  void bold(std::string_view text);

  Language language_;
  Colour colour_;
  std::string text_;
};

}  // namespace overstap::wire
