// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/sieve/sieve_words.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "profiles/src/extract/text/byte_chunks.h"

namespace overstap::sieving {
namespace {

using extract::Chunk;
using extract::chunk_at;
using extract::each;
using extract::first_of;
using extract::kChunk;
using extract::kHighBits;
using extract::within;

constexpr std::size_t kLongestWord = 48;
/// A whole chunk may be written behind the last letter.
using Letters = std::array<char, kLongestWord + kChunk>;

/// No two words of up to eight letters have the same.
std::uint64_t hash_of(const Letters& letters, std::size_t size) {
  std::uint64_t hash = 0;
  for (std::size_t at = 0; at < size; at += kChunk) {
    Chunk chunk = 0;
    std::memcpy(&chunk, letters.data() + at, kChunk);
    hash = (hash ^ first_of(chunk, size - at)) * 0x9E3779B97F4A7C15U;
    hash ^= hash >> 32U;
  }
  return hash;
}

constexpr bool is_letter_or_digit(unsigned char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// What a byte below 128 is between words; 0 for a letter or digit.
constexpr auto kGaps = [] {
  std::array<std::uint16_t, 128> gaps{};
  for (unsigned char c = 0; c < gaps.size(); ++c) gaps[c] = is_letter_or_digit(c) ? 0 : kSpace;
  const auto set = [&](std::string_view marks, Gap gap) {
    for (const char mark : marks) gaps[static_cast<unsigned char>(mark)] = gap;
  };
  set(",", kComma);
  set(";|", kSemicolon);
  set(":=", kColon);
  set("([", kOpen);
  set(")]", kClose);
  set("/\\", kSlash);
  set(".!?", kStop);
  set("-_", kJoint);
  return gaps;
}();

struct Decoded {
  std::uint32_t code_point = 0xFFFD;
  std::size_t size = 1;
};

/// The code point at the front; what is damaged is U+FFFD, one byte long.
Decoded decode(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const std::size_t size = byte(0) >= 0xF0 ? 4 : byte(0) >= 0xE0 ? 3 : 2;
  if (byte(0) < 0xC2 || byte(0) > 0xF4 || text.size() < size) return {};
  std::uint32_t code_point = byte(0) & (0xFFU >> (size + 1));
  for (std::size_t i = 1; i < size; ++i) {
    if ((byte(i) & 0xC0U) != 0x80) return {};
    code_point = code_point << 6 | (byte(i) & 0x3FU);
  }
  return {code_point, size};
}

bool is_apostrophe(std::uint32_t c) {
  return c == 0x2018 || c == 0x2019 || c == 0x02BC || c == 0xB4 || c == 0x2032;
}

bool is_dash(std::uint32_t c) { return c >= 0x2010 && c <= 0x2015; }

bool is_blank(std::uint32_t c) {
  return c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
         c == 0x205F || c == 0x3000;
}

}  // namespace

/// Reads the words of one range.
class Lexicon::Reader {
 public:
  Reader(const Lexicon& lexicon, std::string_view text, std::vector<Word>& words)
      : lexicon_{lexicon}, text_{text}, words_{words} {}

  void read(ByteRange range) {
    words_.clear();
    for (std::size_t at = range.begin; at < range.end;) {
      const auto byte = static_cast<unsigned char>(text_[at]);
      if (byte >= 0x80) {
        at += read_high(at, range.end);
      } else if (kGaps[byte] == 0) {
        at = read_letters(at, range.end);
      } else {
        read_between(static_cast<char>(byte), at, range);
        ++at;
      }
    }
    end_word(range.end);
    look_up_words();
    if (lone_letters_ > 1) join_letters();
  }

 private:
  /// A run of letters and digits; gives where it ends.
  std::size_t read_letters(std::size_t at, std::size_t end) {
    begin_word(at);
    for (std::size_t size = kChunk; size == kChunk && at < end; at += size) {
      const Chunk chunk = chunk_at(text_, at);
      const Chunk lower = chunk | each('a' - 'A');
      const Chunk letters = within(lower, 'a', 'z');
      const Chunk others = ~(letters | within(chunk, '0', '9')) & kHighBits;
      size = std::min(extract::bytes_before(others), end - at);
      digits_ = digits_ && first_of(letters, size) == 0;
      if (size_ < kLongestWord) std::memcpy(buffer().data() + size_, &lower, kChunk);
      size_ += size;
    }
    return at;
  }

  void read_between(char c, std::size_t at, ByteRange range) {
    const bool apostrophe = (c == '\'' || c == '`') && size_ > 0 && at + 1 < range.end;
    if (apostrophe && is_word_byte(text_[at + 1])) return;
    end_word(at);
    gap_ = static_cast<std::uint16_t>(gap_ | kGaps[static_cast<unsigned char>(c)]);
  }

  std::size_t read_high(std::size_t at, std::size_t end) {
    const auto [code_point, size] = decode(text_.substr(at, end - at));
    if (is_apostrophe(code_point) && size_ > 0 && at + size < end && is_word_byte(text_[at + size]))
      return size;
    const std::string_view letters = folded_letters(code_point);
    if (letters == " ") {
      end_word(at);
      const Gap gap = is_dash(code_point) ? kJoint : is_blank(code_point) ? kSpace : kSemicolon;
      gap_ = static_cast<std::uint16_t>(gap_ | (code_point == 0x2026 ? kStop : gap));
    } else if (letters == "?") {
      add_letter('a', at);
      known_ = false;
    } else {
      for (const char letter : letters) add_letter(letter, at);
    }
    return size;
  }

  static bool is_word_byte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || kGaps[byte] == 0;
  }

  void begin_word(std::size_t at) {
    if (size_ > 0) return;
    begin_ = at;
    digits_ = true;
    known_ = true;
  }

  void add_letter(char c, std::size_t at) {
    begin_word(at);
    if (size_ < kLongestWord) buffer()[size_] = c;
    digits_ = digits_ && c <= '9';
    ++size_;
  }

  void end_word(std::size_t at) {
    if (size_ == 0) return;
    const std::uint16_t gap = words_.empty() ? std::uint16_t{0} : gap_before();
    Word& word = words_.emplace_back();
    word.begin = begin_;
    word.end = at;
    word.gap = gap;
    word.number = digits_;
    word.capital = text_[begin_] >= 'A' && text_[begin_] <= 'Z';
    Spelling& spelling = spellings_[pending_];
    spelling.size = known_ && size_ < kLongestWord ? size_ : 0;
    spelling.hash = hash_of(spelling.letters, spelling.size);
    lexicon_.memory_.fetch(spelling.hash);
    if (++pending_ == spellings_.size()) look_up_words();
    size_ = 0;
    gap_ = 0;
  }

  /// What the words fit that were read since the last time. What is remembered of them lies far
  /// apart: it was fetched while the others were read.
  void look_up_words() {
    std::size_t kept = words_.size() - pending_;
    for (std::size_t i = 0, at = kept; i < pending_; ++i, ++at) {
      const auto& [letters, size, hash] = spellings_[i];
      const std::string_view folded{letters.data(), size};
      if (kept < at) words_[kept] = words_[at];
      Word& word = words_[kept];
      if (size > 0) lexicon_.look_up(folded, hash, word);
      if (size == 1 && !word.number) {
        word.letter = folded.front();
        ++lone_letters_;
      }
      if (kept == 0 || !join_words(words_[kept - 1], word, folded)) ++kept;
    }
    words_.resize(kept);
    pending_ = 0;
  }

  /// A hyphen with white space around it is a dash.
  [[nodiscard]] std::uint16_t gap_before() const {
    const bool dash = (gap_ & kJoint) != 0 && (gap_ & kSpace) != 0;
    return static_cast<std::uint16_t>(dash ? (gap_ & ~kJoint) | kDash : gap_);
  }

  /// "burn out" where the lexicon holds "burnout": one word that fits all three, and true.
  bool join_words(Word& before, const Word& word, std::string_view folded) const {
    constexpr std::uint16_t kMayJoin = kSpace | kJoint | kDash;
    constexpr std::size_t kShortest = 6;
    constexpr std::size_t kShortestLast = 3;
    if (folded.size() < kShortestLast || !may_go_on(before, folded)) return false;
    if ((word.gap & ~kMayJoin) != 0) return false;
    if (before.end - before.begin + folded.size() < kShortest) return false;
    const Lexeme joined = lexicon_.look_up_behind(before.path, folded);
    if (joined == kNone) return false;
    before.end = word.end;
    before.path = 0;
    before.onward = 0;
    before.letter = '\0';
    before.fit(joined);
    return true;
  }

  /// `w.i.a.` and `W a j o n g` as one word each.
  void join_letters() {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < words_.size();) {
      const std::size_t end = end_of_letters(i);
      if (end - i > 1) {
        words_[kept] = joined_letters(i, end);
      } else if (kept < i) {
        words_[kept] = words_[i];
      }
      ++kept;
      i = end;
    }
    words_.resize(kept);
  }

  [[nodiscard]] std::size_t end_of_letters(std::size_t first) const {
    constexpr std::size_t kShortestSpaced = 4;
    if (words_[first].letter == '\0') return first + 1;
    std::size_t end = first + 1;
    bool stops = true;
    while (end < words_.size() && words_[end].letter != '\0') {
      const std::uint16_t gap = words_[end].gap;
      if (gap != kStop && gap != kSpace && gap != kJoint && gap != (kStop | kSpace)) break;
      stops = stops && gap == kStop;
      ++end;
    }
    if (end - first > kLongestWord) return first + 1;
    return stops || end - first >= kShortestSpaced ? end : first + 1;
  }

  [[nodiscard]] Word joined_letters(std::size_t first, std::size_t end) const {
    Letters letters{};
    for (std::size_t i = first; i < end; ++i) letters[i - first] = words_[i].letter;
    Word word = words_[first];
    word.end = words_[end - 1].end;
    word.letter = '\0';
    word.lexeme_count = 0;
    word.lexemes = {};
    word.path = 0;
    word.onward = 0;
    const std::uint64_t hash = hash_of(letters, end - first);
    lexicon_.look_up({letters.data(), end - first}, hash, word);
    return word;
  }

  /// A word that was read and is to be looked up.
  struct Spelling {
    Letters letters;
    std::size_t size;  ///< 0 = it is in no lexicon
    std::uint64_t hash;
  };
  static constexpr std::size_t kPending = 16;
  [[nodiscard]] Letters& buffer() { return spellings_[pending_].letters; }

  const Lexicon& lexicon_;
  std::string_view text_;
  std::vector<Word>& words_;
  std::array<Spelling, kPending> spellings_;  ///< of the last `pending_` words
  std::size_t pending_ = 0;
  std::size_t begin_ = 0, size_ = 0, lone_letters_ = 0;
  std::uint16_t gap_ = 0;
  bool digits_ = false, known_ = true;
};

void Lexicon::read(std::string_view text, ByteRange range, std::vector<Word>& words) const {
  Reader(*this, text, words).read(range);
}

}  // namespace overstap::sieving
