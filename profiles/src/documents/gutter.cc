// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/documents/gutter.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace overstap {
namespace {

/// The rows of a region; each a stretch of its segments.
using Row = std::span<const TextSegment>;

std::vector<Row> rows_of(std::span<const TextSegment> segments) {
  std::vector<Row> rows;
  for (std::size_t begin = 0; begin < segments.size();) {
    std::size_t end = begin + 1;
    while (end < segments.size() && segments[end].row == segments[begin].row) ++end;
    rows.push_back(segments.subspan(begin, end - begin));
    begin = end;
  }
  return rows;
}

std::int32_t median_height(std::span<const TextSegment> segments) {
  std::vector<std::int32_t> heights;
  heights.reserve(segments.size());
  for (const TextSegment& segment : segments) heights.push_back(segment.height);
  const auto middle = heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2);
  std::ranges::nth_element(heights, middle);
  return *middle;
}

/// What stands on one side of a strip in a stretch of rows: in each row the segment next to it.
struct Side {
  std::vector<const TextSegment*> lines;
  std::size_t aligned = 0;  ///< lines with text on the other side of the strip too

  [[nodiscard]] std::int32_t top() const { return lines.front()->top; }
  [[nodiscard]] std::int32_t bottom() const { return lines.back()->bottom; }
  [[nodiscard]] bool mostly_aligned(std::size_t percent) const {
    return aligned * 100 >= lines.size() * percent;
  }
  [[nodiscard]] bool words_at_most(std::size_t count) const {
    std::size_t words = 0;
    for (const TextSegment* line : lines) words += line->words.size();
    return words <= count * lines.size();
  }
  /// As long as `moedertaal` or `sinds maart 2021`, on average.
  [[nodiscard]] bool is_short() const {
    std::size_t letters = 0;
    for (const TextSegment* line : lines) {
      for (const PdfWord* word : line->words) letters += word->text.size() + 1;
    }
    return letters <= 18 * lines.size();
  }
  /// At least half of the lines stand by themselves.
  [[nodiscard]] bool stands_apart() const {
    std::size_t close = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) {
      if (follows_closely(*lines[i - 1], *lines[i])) ++close;
    }
    return lines.size() == 1 || close * 2 <= lines.size() - 1;
  }
  /// Without the lines that end above `height`, where the other side begins.
  [[nodiscard]] Side from(std::int32_t height) const {
    Side rest = *this;
    std::erase_if(rest.lines, [&](const TextSegment* line) { return line->bottom <= height; });
    return rest;
  }
  template <class Test>
  [[nodiscard]] bool half_of_words(bool last, Test test) const {
    const auto count = std::ranges::count_if(lines, [&](const TextSegment* line) {
      return test((last ? line->words.back() : line->words.front())->text);
    });
    return static_cast<std::size_t>(count) * 2 >= lines.size();
  }
  /// The first line is set larger than the rest.
  [[nodiscard]] bool begins_with_heading() const {
    if (lines.size() < 2) return false;
    std::int64_t sum = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) sum += lines[i]->height;
    const auto rest = static_cast<std::int64_t>(lines.size() - 1);
    return std::int64_t{100} * lines.front()->height * rest >= 115 * sum;
  }
};

struct Strip {
  std::int32_t x = 0;
  std::size_t first = 0, last = 0;  ///< rows
  std::int32_t overlap = 0;         ///< how far down text stands on both sides

  /// In the rows that both run through, and there are such rows.
  [[nodiscard]] bool parts_like(const Strip& other, std::span<const Row> rows) const {
    const std::size_t from = std::max(first, other.first), to = std::min(last, other.last);
    for (std::size_t i = from; i <= to; ++i) {
      for (const TextSegment& segment : rows[i]) {
        if ((segment.right <= x) != (segment.right <= other.x)) return false;
      }
    }
    return from <= to;
  }
};

class GutterSearch {
 public:
  GutterSearch(std::span<const TextSegment> segments, std::int32_t page_height)
      : rows_(rows_of(segments)), height_(median_height(segments)), page_height_(page_height) {
    left_ = segments.front().left, right_ = segments.front().right;
    for (const TextSegment& segment : segments) {
      left_ = std::min(left_, segment.left);
      right_ = std::max(right_, segment.right);
    }
  }

  std::optional<Gutter> find() const {
    std::optional<Gutter> labels;
    for (const Strip& strip : strips()) {
      const std::optional<Gutter> gutter = judge(strip);
      if (gutter && gutter->kind == Gutter::Kind::columns) return gutter;
      if (gutter && !labels) labels = gutter;
    }
    return labels;
  }

 private:
  /// All strips, those first that are about as long as the longest, from left to right.
  std::vector<Strip> strips() const {
    constexpr std::int32_t kStep = 200, kMostSteps = 400;
    const std::int32_t step = std::max(kStep, (right_ - left_) / kMostSteps);
    std::vector<Strip> found;
    for (std::int32_t x = left_ + step; x < right_; x += step) {
      const std::optional<Strip> strip = longest_at(x);
      if (!strip) continue;
      if (found.empty() || !strip->parts_like(found.back(), rows_)) {
        found.push_back(*strip);
      } else if (strip->last - strip->first > found.back().last - found.back().first) {
        found.back() = *strip;
      }
    }
    std::int32_t longest = 0;
    for (const Strip& strip : found) longest = std::max(longest, strip.overlap);
    std::ranges::stable_partition(found, [&](const Strip& strip) {
      return std::int64_t{10} * strip.overlap >= std::int64_t{7} * longest;
    });
    return found;
  }

  [[nodiscard]] std::int32_t half_width() const { return std::max(250, height_ / 4); }

  [[nodiscard]] bool crosses(const Row& row, std::int32_t x) const {
    return std::ranges::any_of(row, [&](const TextSegment& segment) {
      return segment.left < x + half_width() && segment.right > x - half_width();
    });
  }

  std::optional<Strip> longest_at(std::int32_t x) const {
    std::optional<Strip> best;
    for (std::size_t begin = 0; begin < rows_.size();) {
      if (crosses(rows_[begin], x)) {
        ++begin;
        continue;
      }
      std::size_t end = begin + 1;
      while (end < rows_.size() && !crosses(rows_[end], x)) ++end;
      Strip strip{x, begin, end - 1, 0};
      if (trim(strip) && (!best || strip.overlap > best->overlap)) best = strip;
      begin = end;
    }
    return best;
  }

  Side side(const Strip& strip, bool want_left) const {
    Side result;
    for (std::size_t i = strip.first; i <= strip.last; ++i) {
      const Row& row = rows_[i];
      const auto split =
          std::ranges::find_if(row, [&](const TextSegment& s) { return s.right > strip.x; });
      const bool has_left = split != row.begin(), has_right = split != row.end();
      if (want_left ? !has_left : !has_right) continue;
      result.lines.push_back(want_left ? &*std::prev(split) : &*split);
      if (has_left && has_right) ++result.aligned;
    }
    return result;
  }

  /// Leaves out what stands well above or below on one side only: the date above a letter, the foot
  /// of a page. False when nothing stands on both sides.
  bool trim(Strip& strip) const {
    const Side left = side(strip, true), right = side(strip, false);
    if (left.lines.empty() || right.lines.empty()) return false;
    const auto row_of = [&](const TextSegment& line) {
      return static_cast<std::size_t>(
          std::ranges::lower_bound(rows_, line.row, {}, [](const Row& r) { return r[0].row; }) -
          rows_.begin());
    };
    for (std::size_t i = 0; i + 1 < right.lines.size(); ++i) {
      if (right.lines[i]->bottom > left.top()) break;
      if (right.lines[i + 1]->top - right.lines[i]->bottom > 5 * height_ / 2) {
        strip.first = std::max(strip.first, row_of(*right.lines[i]) + 1);
      }
    }
    for (std::size_t i = left.lines.size(); i-- > 1;) {
      if (left.lines[i]->top < right.bottom()) break;
      if (left.lines[i]->top - left.lines[i - 1]->bottom > 4 * height_) {
        strip.last = std::min(strip.last, row_of(*left.lines[i]) - 1);
      }
    }
    if (strip.first > strip.last) return false;
    strip.overlap = std::min(left.bottom(), right.bottom()) - std::max(left.top(), right.top());
    return strip.overlap > 0;
  }

  std::optional<Gutter> judge(const Strip& strip) const {
    const Side left = side(strip, true), right = side(strip, false);
    if (left.lines.empty() || right.lines.empty()) return std::nullopt;
    Gutter gutter{Gutter::Kind::columns, strip.x, rows_[strip.first][0].row,
                  rows_[strip.last][0].row};
    if (const Side labels = left.from(right.top()); are_labels(labels, right)) {
      gutter.kind = Gutter::Kind::labels;
      gutter.first_row = std::min(labels.lines.front()->row, right.lines.front()->row);
      return gutter;
    }
    const bool few = left.lines.size() < 3 || right.lines.size() < 3;
    if (few || are_labels(right, left) || are_pairs(strip, left, right)) return std::nullopt;
    return gutter;
  }

  /// Few short lines that stand apart, each beside the first line of more text.
  static bool are_labels(const Side& labels, const Side& texts) {
    const bool few = labels.lines.size() >= 2 && texts.lines.size() > labels.lines.size();
    return few && labels.words_at_most(5) && labels.stands_apart() &&
           (labels.mostly_aligned(85) || stand_beside_beginnings(labels, texts));
  }

  /// In a table letters of another size stand a little higher or lower. Then the text beside begins
  /// anew with most labels, or the labels are numbers such as years.
  static bool stand_beside_beginnings(const Side& labels, const Side& texts) {
    std::size_t beside = 0, beginnings = 0, at = 0;
    for (const TextSegment* label : labels.lines) {
      while (at < texts.lines.size() && texts.lines[at]->bottom < label->middle()) ++at;
      if (at == texts.lines.size() || texts.lines[at]->top > label->middle()) continue;
      ++beside;
      if (at == 0 || !follows_closely(*texts.lines[at - 1], *texts.lines[at])) ++beginnings;
    }
    const std::size_t all = labels.lines.size();
    return beside * 10 >= all * 9 &&
           (beginnings * 10 >= all * 7 || labels.half_of_words(false, begins_with_digit));
  }

  static bool begins_with_digit(std::string_view word) {
    return word.front() >= '0' && word.front() <= '9';
  }

  /// Rows with something short on one side at least, line for line: `Excel  gevorderd`.
  bool are_pairs(const Strip& strip, const Side& left, const Side& right) const {
    const auto ends_in_colon = [](std::string_view word) { return word.ends_with(':'); };
    if (left.mostly_aligned(70) && left.half_of_words(true, ends_in_colon)) return true;
    const bool line_for_line = left.mostly_aligned(90) && right.mostly_aligned(90) &&
                               (left.is_short() || right.is_short());
    if (!line_for_line) return false;
    if (left.half_of_words(false, begins_with_digit) ||
        right.half_of_words(false, begins_with_digit)) {
      return true;
    }
    const bool long_as_page = std::int64_t{2} * strip.overlap >= page_height_;
    const bool have_headings = left.begins_with_heading() && right.begins_with_heading();
    return !long_as_page && !have_headings;
  }

  std::vector<Row> rows_;
  std::int32_t height_, page_height_;
  std::int32_t left_ = 0, right_ = 0;
};

}  // namespace

std::optional<Gutter> find_gutter(std::span<const TextSegment> segments, std::int32_t page_height) {
  if (segments.size() < 2) return std::nullopt;
  return GutterSearch(segments, page_height).find();
}

bool follows_closely(const TextSegment& above, const TextSegment& below) {
  const std::int64_t pitch = std::int64_t{below.middle()} - above.middle();
  return pitch * 10 <= std::int64_t{17} * std::max(above.height, below.height);
}

}  // namespace overstap
