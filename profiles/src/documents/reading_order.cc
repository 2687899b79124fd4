// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/documents/reading_order.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <optional>
#include <utility>

#include "profiles/src/documents/gutter.h"

namespace overstap {
namespace {

/// Segments looked at for one page, over all columns within columns; beyond it text is read line by
/// line.
constexpr std::size_t kMostLookedAt = 10'000;

std::int32_t height_of(const PdfWord& word) { return word.bottom - word.top; }
std::int32_t middle_of(const PdfWord& word) { return (word.top + word.bottom) / 2; }

struct OpenRow {
  std::int32_t middle, bottom, height;
  std::vector<const PdfWord*> words;
};

/// Words of one size share their middle, words of different sizes their base.
bool stands_on(const PdfWord& word, const OpenRow& row) {
  const std::int64_t small = std::min(height_of(word), row.height);
  const std::int64_t large = std::max(height_of(word), row.height);
  if (large * 2 < small * 3)
    return std::int64_t{10} * std::abs(middle_of(word) - row.middle) <= 2 * small;
  return std::int64_t{100} * std::abs(word.bottom - row.bottom) <= 35 * small;
}

std::vector<OpenRow> rows_of(std::span<const PdfWord* const> words) {
  constexpr std::size_t kLookBack = 24;
  std::vector<const PdfWord*> sorted(words.begin(), words.end());
  std::ranges::stable_sort(sorted, {}, [](const PdfWord* word) { return middle_of(*word); });
  std::vector<OpenRow> rows;
  for (const PdfWord* word : sorted) {
    const std::size_t first = rows.size() > kLookBack ? rows.size() - kLookBack : 0;
    std::size_t at = rows.size();
    while (at > first && !stands_on(*word, rows[at - 1])) --at;
    if (at > first) {
      rows[at - 1].words.push_back(word);
    } else {
      rows.push_back({middle_of(*word), word->bottom, height_of(*word), {word}});
    }
  }
  std::ranges::stable_sort(rows, {}, &OpenRow::middle);
  return rows;
}

bool is_wide_gap(const PdfWord& before, const PdfWord& after) {
  if (is_list_mark(before.text)) return false;
  const std::int64_t height = std::min(height_of(before), height_of(after));
  return std::int64_t{4} * (std::int64_t{after.left} - before.right) > 3 * height;
}

void add_word(TextSegment& segment, const PdfWord& word) {
  if (segment.words.empty()) {
    segment.left = word.left, segment.top = word.top;
    segment.right = word.right, segment.bottom = word.bottom;
  }
  segment.left = std::min(segment.left, word.left);
  segment.top = std::min(segment.top, word.top);
  segment.right = std::max(segment.right, word.right);
  segment.bottom = std::max(segment.bottom, word.bottom);
  segment.height = std::max(segment.height, height_of(word));
  segment.words.push_back(&word);
}

/// One line of what stands side by side.
TextSegment joined(std::span<const TextSegment> parts) {
  TextSegment line;
  line.row = parts.front().row;
  for (const TextSegment& part : parts) {
    for (const PdfWord* word : part.words) add_word(line, *word);
  }
  return line;
}

std::vector<TextSegment> row_by_row(std::span<const TextSegment> segments) {
  std::vector<TextSegment> lines;
  for (std::size_t begin = 0; begin < segments.size();) {
    std::size_t end = begin + 1;
    while (end < segments.size() && segments[end].row == segments[begin].row) ++end;
    lines.push_back(joined(segments.subspan(begin, end - begin)));
    begin = end;
  }
  return lines;
}

class Reader {
 public:
  Reader(std::vector<TextBlock>& blocks, std::int32_t page_height)
      : blocks_(blocks), page_height_(page_height) {}

  void read(std::vector<TextSegment> segments) {
    if (segments.empty()) return;
    looked_at_ += segments.size();
    const std::optional<Gutter> gutter =
        looked_at_ <= kMostLookedAt ? find_gutter(segments, page_height_) : std::nullopt;
    if (!gutter) {
      add(TextBlock::Kind::running, row_by_row(segments));
      return;
    }
    std::vector<TextSegment> above, left, right, below;
    for (TextSegment& segment : segments) {
      if (segment.row < gutter->first_row) {
        above.push_back(std::move(segment));
      } else if (segment.row > gutter->last_row) {
        below.push_back(std::move(segment));
      } else {
        (segment.right <= gutter->x ? left : right).push_back(std::move(segment));
      }
    }
    read(std::move(above));
    if (gutter->kind == Gutter::Kind::columns) {
      read(std::move(left));
      read(std::move(right));
    } else {
      read_cells(std::move(left), std::move(right));
    }
    read(std::move(below));
  }

 private:
  void add(TextBlock::Kind kind, std::vector<TextSegment> lines) {
    blocks_.push_back({kind, std::move(lines)});
  }

  /// A label on the left and all on the right from its first line to the next label.
  void read_cells(std::vector<TextSegment> left, std::vector<TextSegment> right) {
    std::size_t taken = 0;
    const auto read_until = [&](std::int32_t height) {
      std::vector<TextSegment> part;
      while (taken < right.size() && right[taken].middle() < height) {
        part.push_back(std::move(right[taken++]));
      }
      read(std::move(part));
    };
    for (std::size_t begin = 0; begin < left.size();) {
      std::size_t end = begin + 1;
      while (end < left.size() && follows_closely(left[end - 1], left[end])) ++end;
      read_until(left[begin].top);
      const std::span<const TextSegment> label(left.data() + begin, end - begin);
      add(TextBlock::Kind::cell, row_by_row(label));
      begin = end;
    }
    read_until(INT32_MAX);
  }

  std::vector<TextBlock>& blocks_;
  std::int32_t page_height_;
  std::size_t looked_at_ = 0;
};

std::size_t code_points(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// The gap from which on letters that are set apart belong to two words; nothing when they are
/// ordinary words.
std::optional<std::int32_t> gap_between_spaced_words(const TextSegment& line) {
  if (line.words.size() < 4) return std::nullopt;
  std::vector<std::int32_t> gaps;
  for (std::size_t i = 0; i < line.words.size(); ++i) {
    if (code_points(line.words[i]->text) != 1) return std::nullopt;
    if (i > 0) gaps.push_back(line.words[i]->left - line.words[i - 1]->right);
  }
  std::ranges::nth_element(gaps, gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2));
  return std::max(gaps[gaps.size() / 2], 1) * 9 / 5;
}

}  // namespace

bool is_list_mark(std::string_view word) {
  static constexpr std::string_view kMarks[] = {
      "•", "◦", "▪", "▫", "■", "□", "●",      "○",      "‣",      "⁃",
      "∙", "·", "*", "-", "–", "—", "➢",      "➤",      "►",      "▶",
      "✓", "✔", "→", "»", "o", "§", "\uF0B7", "\uF0A7", "\uF0D8", "\uF0FC"};
  return std::ranges::find(kMarks, word) != std::end(kMarks);
}

std::vector<TextSegment> segments_of(std::span<const PdfWord* const> words) {
  std::vector<TextSegment> segments;
  std::int32_t number = 0;
  for (OpenRow& row : rows_of(words)) {
    std::ranges::stable_sort(row.words, {}, &PdfWord::left);
    const PdfWord* before = nullptr;
    for (const PdfWord* word : row.words) {
      if (before == nullptr || is_wide_gap(*before, *word)) segments.emplace_back().row = number;
      add_word(segments.back(), *word);
      before = word;
    }
    ++number;
  }
  return segments;
}

std::vector<TextBlock> in_reading_order(std::vector<TextSegment> segments,
                                        std::int32_t page_height) {
  std::vector<TextBlock> blocks;
  Reader(blocks, page_height).read(std::move(segments));
  return blocks;
}

std::string text_of(const TextSegment& line) {
  const std::optional<std::int32_t> spaced = gap_between_spaced_words(line);
  std::string text;
  const PdfWord* before = nullptr;
  for (const PdfWord* word : line.words) {
    if (before != nullptr) {
      const std::int64_t gap = std::int64_t{word->left} - before->right;
      const bool touches = 100 * gap < 7 * std::int64_t{line.height};
      if (spaced ? gap > *spaced : !touches) text += ' ';
    }
    text += word->text;
    before = word;
  }
  return text;
}

}  // namespace overstap
