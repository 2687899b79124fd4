// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/documents/gutter.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
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
  /// What `whole` is without the lines that end above `height`, where the other side begins.
  void take_from(const Side& whole, std::int32_t height) {
    aligned = whole.aligned;
    lines.clear();
    for (const TextSegment* line : whole.lines) {
      if (line->bottom > height) lines.push_back(line);
    }
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

/// Goes over a region from left to right and knows which rows have text at the place it is at.
class CrossedRows {
 public:
  /// Text is at a place from `half_width` before it to `half_width` behind it.
  CrossedRows(std::span<const Row> rows, std::int32_t half_width)
      : size_(rows.size()), crossings_(size_), crossed_((size_ + kBits - 1) / kBits) {
    for (std::size_t i = 0; i < size_; ++i) {
      for (const TextSegment& segment : rows[i]) {
        begins_.push_back({segment.left - half_width, i});
        ends_.push_back({segment.right + half_width, i});
      }
    }
    std::ranges::sort(begins_, {}, &Border::x);
    std::ranges::sort(ends_, {}, &Border::x);
  }

  /// To `x`, right of where it was. False when the same rows are crossed as before, by the same
  /// segments.
  bool move_to(std::int32_t x) {
    const std::size_t begun = begun_, ended = ended_;
    for (; begun_ < begins_.size() && begins_[begun_].x < x; ++begun_) {
      const std::size_t row = begins_[begun_].row;
      if (crossings_[row]++ == 0) crossed_[row / kBits] |= bit(row);
    }
    for (; ended_ < ends_.size() && ends_[ended_].x <= x; ++ended_) {
      const std::size_t row = ends_[ended_].row;
      if (--crossings_[row] == 0) crossed_[row / kBits] &= ~bit(row);
    }
    return begun_ != begun || ended_ != ended;
  }

  /// The first row from `from` on that is crossed, the number of rows when there is none.
  [[nodiscard]] std::size_t next_crossed(std::size_t from) const { return next(from, 0); }
  /// The first row from `from` on that is not crossed, the number of rows when there is none.
  [[nodiscard]] std::size_t next_free(std::size_t from) const { return next(from, ~Bits{0}); }

 private:
  using Bits = std::uint64_t;
  struct Border {
    std::int32_t x;
    std::size_t row;
  };
  static constexpr std::size_t kBits = 64;
  static Bits bit(std::size_t row) { return Bits{1} << row % kBits; }

  /// The first row whose bit is not that of `unwanted`.
  [[nodiscard]] std::size_t next(std::size_t from, Bits unwanted) const {
    while (from < size_) {
      const Bits rest = (crossed_[from / kBits] ^ unwanted) >> from % kBits;
      if (rest != 0)
        return std::min(size_, from + static_cast<std::size_t>(std::countr_zero(rest)));
      from += kBits - from % kBits;
    }
    return size_;
  }

  std::size_t size_;
  std::vector<Border> begins_, ends_;
  std::size_t begun_ = 0, ended_ = 0;
  std::vector<std::uint32_t> crossings_;
  std::vector<Bits> crossed_;  ///< a bit for each row
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
    measure_rows();
  }

  std::optional<Gutter> find() {
    std::optional<Gutter> labels;
    for (const Strip& strip : strips()) {
      const std::optional<Gutter> gutter = judge(strip);
      if (gutter && gutter->kind == Gutter::Kind::columns) return gutter;
      if (gutter && !labels) labels = gutter;
    }
    return labels;
  }

 private:
  /// The segments of a row on both sides of a place, next to it.
  struct Beside {
    const TextSegment *left = nullptr, *right = nullptr;
  };

  void measure_rows() {
    highest_.resize(rows_.size()), lowest_.resize(rows_.size());
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      lowest_[i] = std::ranges::max(rows_[i], {}, &TextSegment::bottom).bottom;
      if (i > 0) lowest_[i] = std::max(lowest_[i], lowest_[i - 1]);
    }
    for (std::size_t i = rows_.size(); i-- > 0;) {
      highest_[i] = std::ranges::min(rows_[i], {}, &TextSegment::top).top;
      if (i + 1 < rows_.size()) highest_[i] = std::min(highest_[i], highest_[i + 1]);
    }
  }

  /// All strips, those first that are about as long as the longest, from left to right.
  std::vector<Strip> strips() const {
    constexpr std::int32_t kStep = 200, kMostSteps = 400;
    const std::int32_t step = std::max(kStep, (right_ - left_) / kMostSteps);
    CrossedRows crossed(rows_, std::max(250, height_ / 4));
    std::vector<Strip> found;
    for (std::int32_t x = left_ + step; x < right_; x += step) {
      if (!crossed.move_to(x)) continue;
      const std::optional<Strip> strip = longest_at(x, crossed);
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

  std::optional<Strip> longest_at(std::int32_t x, const CrossedRows& crossed) const {
    std::optional<Strip> best;
    std::size_t end = 0;
    for (std::size_t begin = crossed.next_free(0); begin < rows_.size();
         begin = crossed.next_free(end)) {
      end = crossed.next_crossed(begin);
      if (best && lowest_[end - 1] - highest_[begin] <= best->overlap) continue;
      Strip strip{x, begin, end - 1, 0};
      if (trim(strip) && (!best || strip.overlap > best->overlap)) best = strip;
    }
    return best;
  }

  [[nodiscard]] Beside beside(std::size_t row, std::int32_t x) const {
    const Row& segments = rows_[row];
    const auto split = std::ranges::find_if(segments, [&](const auto& s) { return s.right > x; });
    return {split == segments.begin() ? nullptr : &*std::prev(split),
            split == segments.end() ? nullptr : &*split};
  }

  void take_sides(const Strip& strip) {
    left_side_.lines.clear(), right_side_.lines.clear();
    std::size_t aligned = 0;
    for (std::size_t i = strip.first; i <= strip.last; ++i) {
      const Beside here = beside(i, strip.x);
      if (here.left != nullptr) left_side_.lines.push_back(here.left);
      if (here.right != nullptr) right_side_.lines.push_back(here.right);
      if (here.left != nullptr && here.right != nullptr) ++aligned;
    }
    left_side_.aligned = right_side_.aligned = aligned;
  }

  /// Leaves out what stands well above or below on one side only: the date above a letter, the foot
  /// of a page. False when nothing stands on both sides.
  bool trim(Strip& strip) const {
    Beside top, bottom;
    for (std::size_t i = strip.first; i <= strip.last && !(top.left && top.right); ++i) {
      const Beside here = beside(i, strip.x);
      if (top.left == nullptr) top.left = here.left;
      if (top.right == nullptr) top.right = here.right;
    }
    if (top.left == nullptr || top.right == nullptr) return false;
    for (std::size_t i = strip.last + 1; !(bottom.left && bottom.right);) {
      const Beside here = beside(--i, strip.x);
      if (bottom.left == nullptr) bottom.left = here.left;
      if (bottom.right == nullptr) bottom.right = here.right;
    }
    const std::size_t first = first_without_top(strip, top.left->top);
    strip.last = last_without_foot(strip, bottom.right->bottom);
    strip.first = first;
    if (strip.first > strip.last) return false;
    strip.overlap = std::min(bottom.left->bottom, bottom.right->bottom) -
                    std::max(top.left->top, top.right->top);
    return strip.overlap > 0;
  }

  /// The row from which on the right side goes with a left side that begins at `top`.
  [[nodiscard]] std::size_t first_without_top(const Strip& strip, std::int32_t top) const {
    std::size_t first = strip.first, row_above = 0;
    const TextSegment* above = nullptr;
    for (std::size_t i = strip.first; i <= strip.last; ++i) {
      const TextSegment* line = beside(i, strip.x).right;
      if (line == nullptr) continue;
      if (above != nullptr && line->top - above->bottom > 5 * height_ / 2) first = row_above + 1;
      if (line->bottom > top) break;
      above = line, row_above = i;
    }
    return first;
  }

  /// The row up to which the left side goes with a right side that ends at `bottom`.
  [[nodiscard]] std::size_t last_without_foot(const Strip& strip, std::int32_t bottom) const {
    std::size_t last = strip.last, row_below = 0;
    const TextSegment* below = nullptr;
    for (std::size_t i = strip.last + 1; i-- > strip.first;) {
      const TextSegment* line = beside(i, strip.x).left;
      if (line == nullptr) continue;
      if (below != nullptr && below->top - line->bottom > 4 * height_) last = row_below - 1;
      if (line->top < bottom) break;
      below = line, row_below = i;
    }
    return last;
  }

  std::optional<Gutter> judge(const Strip& strip) {
    take_sides(strip);
    const Side &left = left_side_, &right = right_side_;
    if (left.lines.empty() || right.lines.empty()) return std::nullopt;
    Gutter gutter{Gutter::Kind::columns, strip.x, rows_[strip.first][0].row,
                  rows_[strip.last][0].row};
    labels_.take_from(left, right.top());
    if (are_labels(labels_, right)) {
      gutter.kind = Gutter::Kind::labels;
      gutter.first_row = std::min(labels_.lines.front()->row, right.lines.front()->row);
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
  std::vector<std::int32_t> highest_, lowest_;  ///< of each row and all below it, or above it
  Side left_side_, right_side_, labels_;        ///< of the strip that is judged
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
