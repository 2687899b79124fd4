// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/documents/pdf_paragraphs.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace overstap {
namespace {

constexpr std::string_view kSoftHyphen = "\u00AD";
constexpr std::string_view kHyphen = "\u2010";

/// The code point at `at`, which moves behind it; negative when it is malformed.
UChar32 next_code(std::string_view text, std::int32_t& at) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  const auto size = static_cast<std::int32_t>(text.size());
  UChar32 code = 0;
  U8_NEXT(bytes, at, size, code);  // NOLINT(bugprone-inc-dec-in-conditions): ICU's own macro
  return code;
}

UChar32 first_letter(std::string_view text) {
  std::int32_t at = 0;
  return text.empty() ? 0 : next_code(text, at);
}

bool begins_lower(std::string_view text) { return u_islower(first_letter(text)) != 0; }
bool begins_upper(std::string_view text) { return u_isupper(first_letter(text)) != 0; }

std::string_view last_word(std::string_view text) {
  const std::size_t space = text.rfind(' ');
  return space == std::string_view::npos ? text : text.substr(space + 1);
}

std::string_view first_word(std::string_view text) { return text.substr(0, text.find(' ')); }

struct Letters {
  std::size_t lower = 0, upper = 0;
  [[nodiscard]] std::size_t all() const { return lower + upper; }
};

Letters letters_of(std::string_view text) {
  Letters letters;
  for (std::int32_t at = 0; at < static_cast<std::int32_t>(text.size());) {
    const UChar32 code = next_code(text, at);
    if (u_isupper(code) != 0) ++letters.upper;
    if (u_islower(code) != 0) ++letters.lower;
  }
  return letters;
}

/// `zon- en feestdagen`: the hyphen stands for the rest of the word.
bool is_conjunction(std::string_view word) {
  static constexpr std::string_view kWords[] = {"en", "of", "en/of", "als", "tot", "and", "or"};
  return std::ranges::find(kWords, word) != std::end(kWords);
}

void replace_ligatures(std::string& text) {
  static constexpr std::pair<std::string_view, std::string_view> kLigatures[] = {
      {"\uFB00", "ff"},  {"\uFB01", "fi"}, {"\uFB02", "fl"}, {"\uFB03", "ffi"},
      {"\uFB04", "ffl"}, {"\uFB05", "st"}, {"\uFB06", "st"}};
  if (text.find("\xEF\xAC") == std::string::npos) return;
  for (const auto& [ligature, letters] : kLigatures) {
    for (std::size_t at = text.find(ligature); at != std::string::npos;
         at = text.find(ligature, at + letters.size())) {
      text.replace(at, ligature.size(), letters);
    }
  }
}

/// `1.`, `12)`, `a)`.
bool is_list_number(std::string_view word) {
  if (word.size() < 2 || word.size() > 3 || (word.back() != '.' && word.back() != ')')) {
    return false;
  }
  word.remove_suffix(1);
  const bool digits = std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
  return digits || (word.size() == 1 && word[0] >= 'a' && word[0] <= 'z');
}

/// One line of a block with what decides whether the next one goes on with it.
struct Line {
  const TextSegment* segment = nullptr;
  std::string text;             ///< without the mark of a list item
  std::int32_t left = 0;        ///< where the text begins, behind the mark
  std::int32_t first_word = 0;  ///< its width
  PartKind kind = PartKind::paragraph;
  bool begins_item = false;
  bool capitals = false;
  bool has_gap = false;  ///< as between a job and a date at the right edge
};

std::size_t words_in(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count(text, ' ')) + 1;
}

bool has_wide_gap(const TextSegment& line) {
  for (std::size_t i = 1; i < line.words.size(); ++i) {
    const std::int64_t gap = std::int64_t{line.words[i]->left} - line.words[i - 1]->right;
    if (gap > 2 * std::int64_t{line.height} && !is_list_mark(line.words[i - 1]->text)) return true;
  }
  return false;
}

class ParagraphBuilder {
 public:
  ParagraphBuilder(const TextBlock& block, std::int32_t body_height)
      : block_(block), body_height_(body_height) {
    right_ = block.lines.front().right;
    for (const TextSegment& line : block.lines) right_ = std::max(right_, line.right);
    pitch_ = usual_pitch();
  }

  std::vector<TextPart> build(std::int32_t page) const {
    std::vector<TextPart> parts;
    Line before, first;
    for (const TextSegment& segment : block_.lines) {
      Line line = look_at(segment);
      if (line.text.empty()) continue;
      if (before.segment != nullptr && goes_on(first, before, line)) {
        append_line(parts.back().text, line.text);
      } else {
        parts.push_back({line.kind, page, {}, line.text});
        first = line;
      }
      before = std::move(line);
    }
    for (TextPart& part : parts) replace_ligatures(part.text);
    return parts;
  }

 private:
  [[nodiscard]] Line look_at(const TextSegment& segment) const {
    Line line;
    line.segment = &segment;
    const bool marked = segment.words.size() > 1 && is_list_mark(segment.words.front()->text);
    if (marked) {
      TextSegment rest = segment;
      rest.words.erase(rest.words.begin());
      line.text = text_of(rest);
    } else {
      line.text = text_of(segment);
    }
    const PdfWord& word = *segment.words[marked ? 1 : 0];
    line.left = word.left;
    line.first_word = word.right - word.left;
    line.begins_item = marked || (segment.words.size() > 1 && is_list_number(word.text));
    const Letters letters = letters_of(line.text);
    line.capitals = letters.lower == 0 && letters.upper >= 4 && words_in(line.text) <= 6;
    line.has_gap = has_wide_gap(segment);
    line.kind = kind_of(line);
    return line;
  }

  [[nodiscard]] PartKind kind_of(const Line& line) const {
    constexpr std::size_t kLongestHeading = 14;
    const std::int64_t height = line.segment->height;
    const bool large = 100 * height >= 115 * std::int64_t{body_height_};
    if (line.begins_item) return PartKind::list_item;
    if ((large || line.capitals) && words_in(line.text) <= kLongestHeading &&
        letters_of(line.text).all() > 0) {
      return PartKind::heading;
    }
    return block_.kind == TextBlock::Kind::cell ? PartKind::table_cell : PartKind::paragraph;
  }

  /// A pitch that a quarter of the lines do not pass: that of running text.
  [[nodiscard]] std::int32_t usual_pitch() const {
    std::vector<std::int32_t> pitches;
    for (std::size_t i = 1; i < block_.lines.size(); ++i) {
      const std::int32_t pitch = block_.lines[i].middle() - block_.lines[i - 1].middle();
      if (pitch > 0 && follows_closely(i)) pitches.push_back(pitch);
    }
    if (pitches.empty()) return 0;
    const auto quarter = pitches.begin() + static_cast<std::ptrdiff_t>(pitches.size() / 4);
    std::ranges::nth_element(pitches, quarter);
    return *quarter;
  }

  [[nodiscard]] bool follows_closely(std::size_t i) const {
    const TextSegment &above = block_.lines[i - 1], &below = block_.lines[i];
    return std::int64_t{below.middle()} - above.middle() <=
           std::int64_t{2} * std::max(above.height, below.height);
  }

  /// Whether `line` belongs to the part that began with `first` and ended so far with `before`.
  [[nodiscard]] bool goes_on(const Line& first, const Line& before, const Line& line) const {
    if (line.begins_item) return false;
    const bool in_item = first.kind == PartKind::list_item;
    if (!in_item && (line.kind != first.kind || line.capitals != first.capitals)) return false;
    if (in_item && line.kind == PartKind::heading) return false;
    if (!same_size(*before.segment, *line.segment) || !is_next(before, line)) return false;
    if (in_item && line.left + 100 < first.left && !begins_lower(line.text)) return false;
    if (!in_item && line.left > first.left + before.segment->height) return false;
    if (block_.kind == TextBlock::Kind::cell) return true;
    return is_broken_off(before.text) || wraps(first, before, line);
  }

  static bool same_size(const TextSegment& a, const TextSegment& b) {
    const std::int64_t small = std::min(a.height, b.height), large = std::max(a.height, b.height);
    return large * 4 <= small * 5;
  }

  [[nodiscard]] bool is_next(const Line& above, const Line& below) const {
    const std::int64_t pitch = std::int64_t{below.segment->middle()} - above.segment->middle();
    return pitch * 100 <= std::int64_t{130} * pitch_;
  }

  static bool is_broken_off(std::string_view text) {
    const std::string_view word = last_word(text);
    return text.ends_with(kSoftHyphen) || (word.size() > 2 && word.ends_with('-'));
  }

  /// The line is full: the next word would not have fitted. Of short lines such as a list of
  /// skills the longest is full too, so that more is asked.
  [[nodiscard]] bool wraps(const Line& first, const Line& before, const Line& line) const {
    const std::int64_t space = before.segment->height / 4;
    const bool full = before.segment->right + space + line.first_word > right_;
    if (!full || before.has_gap) return false;
    const std::size_t words = words_in(before.text);
    if (words >= 5 || before.text.ends_with(',')) return true;
    return !begins_upper(line.text) && (words >= 3 || begins_upper(first.text));
  }

  const TextBlock& block_;
  std::int32_t body_height_;
  std::int32_t right_ = 0;
  std::int32_t pitch_ = 0;
};

}  // namespace

void append_line(std::string& text, std::string_view next) {
  for (const std::string_view hyphen : {kSoftHyphen, kHyphen, std::string_view("-")}) {
    if (!text.ends_with(hyphen)) continue;
    const std::string_view before =
        last_word(text).substr(0, last_word(text).size() - hyphen.size());
    if (before.empty()) break;
    const Letters letters = letters_of(before);
    const bool ends_in_letter = letters_of(before.substr(before.size() - 1)).all() > 0 ||
                                static_cast<unsigned char>(before.back()) >= 0x80;
    if (hyphen != kSoftHyphen && is_conjunction(first_word(next))) break;
    const bool abbreviation = letters.lower == 0 || letters.all() < 2;
    if (hyphen == kSoftHyphen || (begins_lower(next) && ends_in_letter && !abbreviation)) {
      text.resize(text.size() - hyphen.size());
    }
    text += next;
    return;
  }
  text += ' ';
  text += next;
}

std::vector<TextPart> paragraphs_of(const TextBlock& block, std::int32_t page,
                                    std::int32_t body_height) {
  return ParagraphBuilder(block, body_height).build(page);
}

}  // namespace overstap
