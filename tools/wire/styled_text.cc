// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/styled_text.h"

#include "overstap/profiles/text.h"

namespace overstap::wire {
namespace {

constexpr std::string_view kReset = "\x1b[0m";

std::string_view start_of(Style style) {
  switch (style) {
    case Style::plain:
      return {};
    case Style::bold:
      return "\x1b[1m";
    case Style::marked:
      return "\x1b[1;4m";
    case Style::dim:
      return "\x1b[2m";
  }
  return {};
}

using StyledWord = std::vector<Run>;

/// Pieces between blanks, over the ends of runs.
std::vector<StyledWord> words_of(const std::vector<Run>& runs) {
  std::vector<StyledWord> words;
  bool open = false;
  for (const Run& run : runs) {
    for (std::size_t at = 0; at < run.text.size();) {
      const bool blank = run.text[at] == ' ';
      const std::size_t end = blank ? run.text.find_first_not_of(' ', at) : run.text.find(' ', at);
      const std::size_t stop = std::min(end, run.text.size());
      if (!blank) {
        if (!open) words.emplace_back();
        words.back().push_back({run.text.substr(at, stop - at), run.style});
      }
      open = !blank;
      at = stop;
    }
  }
  return words;
}

int width_of(const StyledWord& word) {
  int width = 0;
  for (const Run& run : word) width += display_width(run.text);
  return width;
}

class LineWriter {
 public:
  LineWriter(std::string_view lead, Colour colour)
      : lead_width_{display_width(lead)}, colour_{colour}, out_{lead}, used_{lead_width_} {}

  void add(const StyledWord& word) {
    const int width = width_of(word);
    if (!first_ && used_ + 1 + width > kPageWidth) end_line();
    if (!first_) {
      // A blank within marked words is marked, too.
      put(" ", word.front().style == last_ ? last_ : Style::plain);
    }
    for (const Run& run : word) {
      if (lead_width_ + width <= kPageWidth) {
        put(run.text, run.style);
      } else {
        put_broken(run);
      }
    }
    first_ = false;
  }

  std::string take() {
    set(Style::plain);
    return std::move(out_) + '\n';
  }

 private:
  void put_broken(const Run& run) {
    for (const std::string& line : wrap(run.text, kPageWidth - lead_width_)) {
      if (used_ + display_width(line) > kPageWidth) end_line();
      put(line, run.style);
    }
  }

  void end_line() {
    const Style style = style_;
    set(Style::plain);
    out_ += '\n';
    out_.append(static_cast<std::size_t>(lead_width_), ' ');
    set(style);
    used_ = lead_width_;
    first_ = true;
  }

  void put(std::string_view text, Style style) {
    set(style);
    out_ += text;
    used_ += display_width(text);
    last_ = style;
  }

  void set(Style style) {
    if (colour_ == Colour::off || style == style_) return;
    if (style_ != Style::plain) out_ += kReset;
    out_ += start_of(style);
    style_ = style;
  }

  int lead_width_;
  Colour colour_;
  std::string out_;
  int used_;
  bool first_ = true;
  Style style_ = Style::plain, last_ = Style::plain;
};

}  // namespace

std::string wrapped_runs(const std::vector<Run>& runs, std::string_view lead, Colour colour) {
  LineWriter writer{lead, colour};
  for (const StyledWord& word : words_of(runs)) writer.add(word);
  return writer.take();
}

}  // namespace overstap::wire
