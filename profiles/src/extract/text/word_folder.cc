// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/text/word_folder.h"

#include <algorithm>

#include "profiles/src/fold.h"

namespace overstap {
namespace {

/// What becomes of a frequent code point.
struct Point {
  enum class Kind : std::uint8_t { rare, letters, space, mark, nothing };
  Kind kind = Kind::rare;
  std::uint8_t count = 0;
  std::array<char, 2> letters{};
};

Point make_point(char32_t c) {
  std::u32string buffer;
  const fold::Kept kept = fold::keep(c, buffer);
  if (kept.letters.empty()) return {.kind = kept.mark ? Point::Kind::mark : Point::Kind::nothing};
  if (kept.letters == U" ") return {.kind = Point::Kind::space};
  Point point{.kind = Point::Kind::letters};
  for (const char32_t letter : kept.letters) {
    if (letter >= 0x80 || !fold::is_ascii_word(static_cast<char>(letter))) return {};
    if (point.count == point.letters.size()) return {};
    point.letters[point.count++] = static_cast<char>(letter);
  }
  return point;
}

/// Latin letters, diacritics as letters of their own, and general punctuation up to the currency
/// signs: nearly all that is not ASCII in Dutch and English.
class Points {
 public:
  static const Points& instance() {
    static const Points points;
    return points;
  }
  [[nodiscard]] const Point& operator[](char32_t c) const {
    if (c >= kLatin && c < kLatinEnd) return points_[c - kLatin];
    if (c >= kSigns && c < kSignsEnd) return points_[c - kSigns + (kLatinEnd - kLatin)];
    return rare_;
  }

  struct Decoded {
    char32_t c = 0;
    std::uint32_t size = 0;  ///< 0 = not in the table
  };
  /// Only what is in the table is decoded here.
  static Decoded decode(const char* at, std::size_t left) {
    const auto byte = [at](std::size_t i) { return static_cast<unsigned char>(at[i]); };
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    if (left >= 2 && byte(0) >= 0xC2 && byte(0) <= 0xCD && follows(1)) {
      return {static_cast<char32_t>((byte(0) & 0x1FU) << 6U | (byte(1) & 0x3FU)), 2};
    }
    if (left >= 3 && byte(0) == 0xE2 && byte(1) >= 0x80 && byte(1) <= 0x83 && follows(2)) {
      return {static_cast<char32_t>(0x2000U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU)), 3};
    }
    return {};
  }

 private:
  static constexpr char32_t kLatin = 0x80, kLatinEnd = 0x370, kSigns = 0x2000, kSignsEnd = 0x2100;

  Points() {
    for (char32_t c = kLatin; c < kLatinEnd; ++c) points_[c - kLatin] = make_point(c);
    for (char32_t c = kSigns; c < kSignsEnd; ++c) {
      points_[c - kSigns + (kLatinEnd - kLatin)] = make_point(c);
    }
  }
  std::array<Point, (kLatinEnd - kLatin) + (kSignsEnd - kSigns)> points_;
  Point rare_;
};

}  // namespace

void WordCutter::push(char c, std::uint32_t begin, std::uint32_t end) {
  pieces_[held_++] = {c, begin, end};
  if (held_ == pieces_.size()) step();
}

void WordCutter::finish() {
  while (held_ > 0) step();
  if (!word_.empty()) emit();
  gap_ = false;
}

void WordCutter::step() {
  const Piece front = pieces_[0];
  std::size_t used = 1;
  if (fold::is_word_byte(front.c)) {
    append({fold::ascii_lower(front.c), front.begin, front.end});
  } else if (front.c == '#' && after_lone_letter()) {
    append(front);
    gap_ = true;
  } else if (front.c == '+' && held_ > 1 && pieces_[1].c == '+' && after_lone_letter()) {
    append(front);
    append(pieces_[1]);
    gap_ = true;
    used = 2;
  } else if (at_dot_net()) {
    append(front);
  } else if (static_cast<unsigned char>(front.c) >= 0x20 || (front.c >= '\t' && front.c <= '\r')) {
    gap_ = true;
  }
  drop_front(used);
}

void WordCutter::drop_front(std::size_t count) {
  std::move(pieces_.begin() + static_cast<std::ptrdiff_t>(count), pieces_.end(), pieces_.begin());
  held_ -= count;
}

void WordCutter::append(const Piece& piece) {
  if (gap_ && !word_.empty()) emit();
  gap_ = false;
  if (word_.empty()) begin_ = piece.begin;
  if (word_.size() <= longest_) word_ += piece.c;
  end_ = piece.end;
}

void WordCutter::emit() {
  sink_.add_word(word_, begin_, end_);
  word_.clear();
}

bool WordCutter::after_lone_letter() const {
  return !gap_ && word_.size() == 1 && fold::is_ascii_letter(word_[0]);
}

bool WordCutter::at_dot_net() const {
  if (pieces_[0].c != '.' || held_ < 4 || (!word_.empty() && !gap_)) return false;
  return fold::ascii_lower(pieces_[1].c) == 'n' && fold::ascii_lower(pieces_[2].c) == 'e' &&
         fold::ascii_lower(pieces_[3].c) == 't' &&
         (held_ == 4 || !fold::is_word_byte(pieces_[4].c));
}

void WordFolder::fold(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  const std::string_view stretch = text.substr(0, end);
  for (std::size_t at = fold_frequent(text, begin, end); at < end;) {
    const auto from = static_cast<std::uint32_t>(at);
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      keep(static_cast<char32_t>(text[at]), from, from + 1);
      ++at;
    } else {
      const char32_t c = fold::next_code_point(stretch, at);
      fold_point(c, from, static_cast<std::uint32_t>(at));
    }
  }
  flush();
  cutter_.finish();
}

/// Words of letters and digits, some with a diacritic, between frequent signs: most of what is odd.
/// Gives the place behind the last sign from which the rest must be folded with more care.
std::uint32_t WordFolder::fold_frequent(std::string_view text, std::uint32_t begin,
                                        std::uint32_t end) {
  const Points& points = Points::instance();
  std::array<char, 64> word;
  std::size_t size = 0;
  const std::size_t most = std::min(word.size() - 2, longest_);
  std::uint32_t word_begin = begin, word_end = begin, safe = begin;
  for (std::uint32_t at = begin; at < end;) {
    if (size > most) return safe;
    const char c = text[at];
    if (static_cast<unsigned char>(c) < 0x80) {
      if (!fold::is_ascii_word(c)) return safe;
      if (size == 0) word_begin = at;
      word[size++] = fold::ascii_lower(c);
      word_end = ++at;
      continue;
    }
    const Points::Decoded decoded = Points::decode(text.data() + at, end - at);
    if (decoded.size == 0) return safe;
    const Point& point = points[decoded.c];
    const std::uint32_t from = at;
    at += decoded.size;
    if (point.kind == Point::Kind::letters) {
      if (size == 0) word_begin = from;
      word[size] = point.letters[0];
      word[size + 1] = point.letters[1];
      size += point.count;
      word_end = at;
    } else if (point.kind == Point::Kind::space) {
      if (size != 0) sink_.add_word({word.data(), size}, word_begin, word_end);
      size = 0;
      safe = at;
    } else if (point.kind == Point::Kind::mark) {
      word_end = at;
    } else if (point.kind == Point::Kind::rare) {
      return safe;
    }
  }
  if (size != 0) sink_.add_word({word.data(), size}, word_begin, word_end);
  return end;
}

void WordFolder::fold_point(char32_t c, std::uint32_t begin, std::uint32_t end) {
  const Point& point = Points::instance()[c];
  if (point.kind == Point::Kind::letters) {
    for (std::size_t i = 0; i < point.count; ++i) {
      keep(static_cast<char32_t>(point.letters[i]), begin, end);
    }
    return;
  }
  if (point.kind == Point::Kind::space) return keep(U' ', begin, end);
  const fold::Kept kept = fold::keep(c, kept_);
  for (const char32_t letter : kept.letters) keep(letter, begin, end);
  if (kept.mark && !held_.empty()) held_end_ = end;
}

void WordFolder::keep(char32_t c, std::uint32_t begin, std::uint32_t end) {
  // A sign composes with nothing that is kept, and belongs to no word.
  const bool sign =
      held_.size() == 1 && held_[0] < 0x80 && !fold::is_ascii_word(static_cast<char>(held_[0]));
  if (!held_.empty() && (sign || fold::starts_apart(c))) flush();
  // Of letters without end that compose with each other, a few fill a word that is too long; to
  // compose them all takes time that grows with their square.
  if (held_.size() > 8 * (longest_ + 8)) flush();
  if (held_.empty()) held_begin_ = begin;
  held_ += c;
  held_end_ = end;
}

void WordFolder::flush() {
  if (held_.empty()) return;
  if (held_.size() == 1 && held_[0] < 0x80) {
    cutter_.push(static_cast<char>(held_[0]), held_begin_, held_end_);
  } else {
    bytes_.clear();
    fold::append_composed(held_, bytes_);
    for (const char byte : bytes_) cutter_.push(byte, held_begin_, held_end_);
  }
  held_.clear();
}

}  // namespace overstap
