// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/text/sentences.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

#include "profiles/src/extract/text/byte_chunks.h"
#include "profiles/src/extract/text/letters.h"
#include "profiles/src/extract/text/sentence_openings.h"

namespace overstap {
namespace {

using extract::Chunk;
using extract::chunk_at;
using extract::each;
using extract::is_digit;
using extract::is_high;
using extract::is_letter;
using extract::is_lower;
using extract::is_upper;
using extract::kChunk;
using extract::kHighBits;
using extract::within;

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\v' || c == '\f'; }
char lowered(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

/// Never the last word of a sentence.
constexpr auto kTitles = std::to_array<std::string_view>(
    {"afd",   "bijv",   "blz",   "bv",    "dhr",   "dr",    "drs",    "evt",   "excl",  "fam",
     "hr",    "ing",    "incl",  "ir",    "mevr",  "mgr",   "mr",     "mrs",   "ms",    "mw",
     "nr",    "pag",    "prof",  "resp",  "st",    "tel",   "vgl",    "vs",    "zgn",   "zg",
     "dept",  "approx", "ca",    "geb",   "o.a",   "m.b.t", "i.v.m",  "m.i.v", "t.a.v", "m.n",
     "n.a.v", "d.w.z",  "o.b.v", "d.m.v", "i.h.b", "i.c.m", "t.b.v",  "m.u.v", "i.p.v", "v.a",
     "e.g",   "i.e",    "d.d",   "a.d",   "o.l.v", "p.w",   "p.m",    "o.i.d", "cf",    "niv",
     "soc",   "mdw",    "medew", "asst",  "secr",  "adm",   "zelfst", "sr"});

/// May be the last word of one: then a capital follows.
constexpr auto kShort = std::to_array<std::string_view>(
    {"apr",  "aug", "b.v", "co",  "corp", "dec",   "e.d",   "etc",   "enz", "feb",
     "febr", "gem", "inc", "jan", "jl",   "jr",    "jul",   "jun",   "ltd", "mrt",
     "n.v",  "nov", "okt", "oct", "sep",  "sept",  "z.s.m", "a.s",   "u",   "p.u",
     "mnd",  "wk",  "min", "max", "w.o",  "t.z.t", "s.v.p", "n.v.t", "ned", "eng",
     "du",   "fr",  "sp",  "hyg", "dipl", "cert",  "rijb",  "rijbew"});

/// A letter after one of these is a class or a level, no initial.
constexpr auto kBeforeClass = std::to_array<std::string_view>(
    {"rijbewijs",  "rijbewijzen", "categorie", "cat",     "klasse", "type",     "niveau",    "en",
     "of",         "ksf",         "licence",   "license", "class",  "vitamine", "hepatitis", "plan",
     "assurantie", "deel",        "rijb",      "rijb.",   "rijbew", "rijbew."});

/// The bytes of a word of at most eight as one number, which no other word has.
constexpr std::uint64_t packed(std::string_view word) {
  std::uint64_t bytes = 0;
  for (const char c : word) bytes = bytes << 8U | static_cast<unsigned char>(c);
  return bytes;
}

/// Words of at most eight bytes, in a hash table made while compiling.
template <std::size_t kCount>
class ShortWords {
 public:
  consteval explicit ShortWords(const std::array<std::string_view, kCount>& words) {
    for (const std::string_view word : words) slots_[slot_of(packed(word))] = packed(word);
  }
  [[nodiscard]] constexpr bool hold(std::string_view word) const {
    const std::uint64_t bytes = packed(word);
    return bytes != 0 && slots_[slot_of(bytes)] == bytes;
  }

 private:
  static constexpr std::size_t kSlots = std::bit_ceil(kCount * 4);
  /// Of a free slot, or of the one that holds the word.
  [[nodiscard]] constexpr std::size_t slot_of(std::uint64_t word) const {
    std::size_t slot = ((word * 0x9E3779B97F4A7C15U) >> 32U) % kSlots;
    while (slots_[slot] != 0 && slots_[slot] != word) slot = (slot + 1) % kSlots;
    return slot;
  }

  std::array<std::uint64_t, kSlots> slots_{};
};

constexpr ShortWords kTitleWords{kTitles};
constexpr ShortWords kShortWords{kShort};

template <std::size_t kCount>
bool holds(const std::array<std::string_view, kCount>& list, std::string_view word) {
  return std::ranges::find(list, word) != list.end();
}

/// A list mark at the front with the white space behind it; 0 = none.
std::size_t mark_length(std::string_view text) {
  constexpr auto kMarks = std::to_array<std::string_view>(
      {"\u2022", "\u00B7", "\u25AA", "\u25CF", "\u25E6", "\u2023", "\u2043", "\u2013", "\u2014",
       "\u27A2", "\u2713", "\u25A0", "\u25BA", "\uF0B7", "\u2192"});
  if (text.empty()) return 0;
  const char first = text.front();
  std::size_t end = 0;
  if (first == '-' || first == '*' || first == '+' || first == '>') {
    if (text.size() > 1 && is_blank(text[1])) end = 1;
  } else if (is_high(first)) {
    const auto stands = [&](std::string_view mark) { return text.starts_with(mark); };
    const auto* const mark = std::ranges::find_if(kMarks, stands);
    if (mark != kMarks.end() && mark->size() < text.size()) end = mark->size();
  }
  while (end > 0 && end < text.size() && is_blank(text[end])) ++end;
  return end;
}

/// The high bit of each byte at which a sentence may end, where `next` holds the bytes behind those
/// of `chunk`. Of a byte above 127 the first alone may; of a blank, one with another behind it or a
/// capital.
Chunk may_end(Chunk chunk, Chunk next) {
  const Chunk blanks = (chunk ^ each(' ')) | (next ^ each(' '));
  const Chunk capitals = within(chunk, ' ', ' ') & within(next, 'A', 'Z');
  return (chunk | capitals | within(chunk, '\t', '\n') | within(chunk, '.', '.') |
          within(chunk, '!', '!') | within(chunk, '?', '?') | within(chunk, '|', '|') |
          within(blanks, 0, 0)) &
         kHighBits;
}

class Splitter {
 public:
  explicit Splitter(std::string_view text) : text_{text} {}

  std::vector<ByteRange> split() {
    found_.reserve(text_.size() / kUsualLength + 4);
    for (std::size_t at = next_end(0); at < text_.size(); at = next_end(at + 1)) {
      switch (text_[at]) {
        case '\n':
          if (line_ends(at)) close(at, at + 1);
          line_ = at + 1;
          break;
        case '\t':
        case '|':
          close(at, at + 1);
          break;
        case ' ':
          if (text_.substr(at).starts_with("    ")) {
            close(at, at + 4);
          } else if (is_upper(at_or_end(at + 1)) && extract::opens_sentence(text_, at + 1)) {
            close(at, at + 1);
          }
          break;
        case '.':
        case '!':
        case '?':
          at = after_stop(at);
          break;
        case '\xE2':
          at = after_high(at);
          break;
        default:
          break;
      }
    }
    close(text_.size(), text_.size());
    return std::move(found_);
  }

 private:
  static constexpr std::size_t kUsualLength = 32;

  /// The next byte at which a sentence may end, from `at`.
  [[nodiscard]] std::size_t next_end(std::size_t at) const {
    for (; at < text_.size(); at += kChunk) {
      const Chunk ends = may_end(chunk_at(text_, at), chunk_at(text_, at + 1));
      if (ends != 0) return at + extract::bytes_before(ends);
    }
    return at;
  }

  [[nodiscard]] char at_or_end(std::size_t at) const {
    return at < text_.size() ? text_[at] : '\n';
  }

  /// Closes the sentence at `end`; the next begins at `next`.
  void close(std::size_t end, std::size_t next) {
    std::size_t begin = begin_;
    begin_ = next;
    while (begin < end && (is_blank(text_[begin]) || text_[begin] == '\n')) ++begin;
    while (const std::size_t mark = mark_length(text_.substr(begin, end - begin))) begin += mark;
    while (end > begin && (is_blank(text_[end - 1]) || text_[end - 1] == '\n')) --end;
    if (end > begin) found_.push_back({begin, end});
  }

  /// A long line that ends within a sentence goes on where the next begins in lower case.
  [[nodiscard]] bool line_ends(std::size_t at) {
    constexpr std::size_t kLong = 55;
    std::size_t end = at;
    while (end > line_ && is_blank(text_[end - 1])) --end;
    if (end == line_ || !is_lower(at_or_end(at + 1))) return true;
    const char last = text_[end - 1];
    if (last == '-' && end - line_ > 1 && is_letter(text_[end - 2])) return false;
    if (end - line_ < kLong || !goes_on(last)) return true;
    if (at >= block_end_) read_block(at);
    return !wrapped_;
  }
  static bool goes_on(char last) { return is_letter(last) || is_digit(last) || last == ','; }

  /// Whether the lines up to the next blank one are broken where they were full. A list of lines in
  /// lower case has long ones too, but also some that had room for the next word.
  void read_block(std::size_t at) {
    constexpr std::size_t kTelling = 40;
    const std::size_t before = text_.rfind("\n\n", at);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 2;
    block_end_ = std::min(text_.find("\n\n", at), text_.size());
    std::size_t width = 0;
    for (std::size_t line = begin; line < block_end_;) {
      const std::size_t end = std::min(text_.find('\n', line), block_end_);
      width = std::max(width, end - line);
      line = end + 1;
    }
    wrapped_ = true;
    for (std::size_t line = begin; line < block_end_ && wrapped_;) {
      const std::size_t end = std::min(text_.find('\n', line), block_end_), next = end + 1;
      if (next < block_end_ && end - line >= kTelling && is_lower(text_[next]) &&
          goes_on(text_[end - 1])) {
        const std::size_t word = std::min(text_.find_first_of(" \n", next), block_end_) - next;
        wrapped_ = (end - line + 1 + word) * 5 >= width * 4;  // letters are not equally wide
      }
      line = next;
    }
  }

  /// At `.`, `!` or `?`: closes the sentence where one ends. Returns the last byte looked at.
  std::size_t after_stop(std::size_t at) {
    std::size_t last = at;
    while (is_stop(at_or_end(last + 1))) ++last;
    std::size_t next = last + 1;
    while (next < text_.size() && is_closing(text_[next])) ++next;
    const char follows = at_or_end(next);
    if (!is_blank(follows) && follows != '\n') {
      if (last == at && text_[at] == '.' && is_glued(at)) close(next, next);
      return last;
    }
    if (last == at && text_[at] == '.' && is_short(at, next)) return last;
    close(next, next);
    return next - 1;
  }

  /// An ellipsis closes where a capital follows, a bullet always.
  std::size_t after_high(std::size_t at) {
    const std::string_view rest = text_.substr(at, 3);
    if (rest == "\u2022" || rest == "\u25CF" || rest == "\u25AA" || rest == "\u2023") {
      close(at, at + 3);
    } else if (rest == "\u2026" && is_blank(at_or_end(at + 3)) && is_upper(first_after(at + 3))) {
      close(at + 3, at + 3);
    }
    return at;
  }

  static bool is_stop(char c) { return c == '.' || c == '!' || c == '?'; }
  static bool is_closing(char c) { return c == ')' || c == '"' || c == '\'' || c == ']'; }

  [[nodiscard]] char first_after(std::size_t at) const {
    while (at < text_.size() && is_blank(text_[at])) ++at;
    return at_or_end(at);
  }

  /// `gestopt.Ik`: a stop without the blank behind it; not in an address or a file name.
  [[nodiscard]] bool is_glued(std::size_t at) const {
    if (at < 3 || !is_upper(at_or_end(at + 1))) return false;
    const char second = at_or_end(at + 2);
    if (!is_lower(second) && !is_blank(second)) return false;
    for (std::size_t i = at - 3; i < at; ++i) {
      if (!is_lower(text_[i]) && !is_high(text_[i])) return false;
    }
    const std::string_view word = word_before(at);
    return word.find_first_of("@/.:") == std::string_view::npos;
  }

  /// What stands before `at` without white space in it; at most 40 bytes.
  [[nodiscard]] std::string_view word_before(std::size_t at) const {
    std::size_t begin = at;
    while (begin > begin_ && at - begin < 40 && !is_blank(text_[begin - 1]) &&
           text_[begin - 1] != '\n' && text_[begin - 1] != '(') {
      --begin;
    }
    return text_.substr(begin, at - begin);
  }

  /// Whether the stop at `at` belongs to an abbreviation, an initial or the number of a list.
  [[nodiscard]] bool is_short(std::size_t at, std::size_t next) const {
    const std::string_view word = word_before(at);
    if (word.empty() || word.size() > 8) return false;
    std::array<char, 8> buffer{};
    std::ranges::transform(word, buffer.begin(), lowered);
    const std::string_view low{buffer.data(), word.size()};
    const char follows = first_after(next);
    // No capital begins with the byte of `€`: `max. € 3.400`
    const bool capital = is_upper(follows) || (is_high(follows) && follows != '\xE2');
    if (std::ranges::all_of(word, is_digit)) return word.data() == first_of_sentence();
    const bool shouted = word.size() > 1 && is_upper(word[1]);
    if (kTitleWords.hold(low)) return !shouted && follows != '\n';
    if (low == "rijb" || low == "rijbew") {
      return follows != '\n' && (!capital || is_class(next));
    }
    if (kShortWords.hold(low)) return (!capital || is_level(next)) && follows != '\n';
    return is_initial(word) && is_upper(word.front()) && follows != '\n';
  }

  /// "rijb. B", "rijb. AM": one or two capitals, as the classes of driving licences are written.
  [[nodiscard]] bool is_class(std::size_t at) const {
    while (at < text_.size() && is_blank(text_[at])) ++at;
    std::size_t end = at;
    while (end < text_.size() && is_upper(text_[end])) ++end;
    return end > at && end - at <= 2 && (end == text_.size() || !is_letter(text_[end]));
  }

  /// "min. B2": a level of a language.
  [[nodiscard]] bool is_level(std::size_t at) const {
    while (at < text_.size() && is_blank(text_[at])) ++at;
    return at + 1 < text_.size() && text_[at] >= 'A' && text_[at] <= 'C' && text_[at + 1] >= '1' &&
           text_[at + 1] <= '2';
  }

  [[nodiscard]] const char* first_of_sentence() const {
    std::size_t begin = begin_;
    while (begin < text_.size() && (is_blank(text_[begin]) || text_[begin] == '\n')) ++begin;
    return text_.data() + begin;
  }

  /// `J` or `F.N.V`, but not a class of driving licence.
  [[nodiscard]] bool is_initial(std::string_view word) const {
    for (std::size_t i = 0; i < word.size(); ++i) {
      if (i % 2 == 0 ? !is_letter(word[i]) || is_high(word[i]) : word[i] != '.') return false;
    }
    if (word.size() % 2 == 0) return false;
    if (word.size() > 1) return true;
    std::size_t end = static_cast<std::size_t>(word.data() - text_.data());
    while (end > begin_ && (is_blank(text_[end - 1]) || text_[end - 1] == ',')) --end;
    const std::string_view before = word_before(end);
    std::array<char, 12> buffer{};
    if (before.size() > buffer.size()) return false;
    std::ranges::transform(before, buffer.begin(), lowered);
    const std::string_view low{buffer.data(), before.size()};
    if (holds(kBeforeClass, low)) return false;
    return before.empty() || is_upper(before.front()) || before.back() == '.' ||
           (low.size() <= sizeof(std::uint64_t) && kTitleWords.hold(low));
  }

  std::string_view text_;
  std::size_t block_end_ = 0;  ///< of the block that was read last
  bool wrapped_ = true;        ///< that block
  std::size_t begin_ = 0, line_ = 0;
  std::vector<ByteRange> found_;
};

}  // namespace

std::vector<ByteRange> split_sentences(std::string_view text) { return Splitter(text).split(); }

}  // namespace overstap
