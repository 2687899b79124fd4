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

/// The hash of letters and the next chunk of them.
std::uint64_t hash_behind(std::uint64_t hash, Chunk letters) {
  hash = (hash ^ letters) * 0x9E3779B97F4A7C15U;
  return hash ^ (hash >> 32U);
}

/// No two words of up to eight letters have the same.
std::uint64_t hash_of(const Letters& letters, std::size_t size) {
  std::uint64_t hash = 0;
  for (std::size_t at = 0; at < size; at += kChunk) {
    Chunk chunk = 0;
    std::memcpy(&chunk, letters.data() + at, kChunk);
    hash = hash_behind(hash, first_of(chunk, size - at));
  }
  return hash;
}

/// The letters and digits at the front of a chunk.
struct Run {
  Chunk folded;  ///< with other bytes behind them
  std::size_t size;
  bool number;
};

Run run_of(Chunk chunk, std::size_t most) {
  const Chunk lower = chunk | each('a' - 'A');
  const Chunk letters = within(lower, 'a', 'z');
  const Chunk others = ~(letters | within(chunk, '0', '9')) & kHighBits;
  const std::size_t size = std::min(extract::bytes_before(others), most);
  return {lower, size, first_of(letters, size) == 0};
}

constexpr bool is_letter_or_digit(unsigned char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// What a byte below 128 is between words; 0 for a letter or digit.
constexpr auto kGaps = [] {
  std::array<std::uint16_t, 128> gaps{};
  for (std::size_t c = 0; c < gaps.size(); ++c)
    gaps[c] = is_letter_or_digit(static_cast<unsigned char>(c)) ? 0 : kSpace;
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

/// Whether a word, whose first byte is above 127, begins with a capital letter of an alphabet that
/// Latin names are written in.
bool is_high_capital(std::string_view word) {
  const std::uint32_t c = decode(word).code_point;
  const bool odd_ones = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
  if (c >= 0x100 && c < 0x180) return (c % 2 == 0) != odd_ones;
  return (c >= 0xC0 && c <= 0xDE && c != 0xD7) || c == 0x218 || c == 0x21A;
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
    end_ = range.end;
    for (std::size_t at = range.begin; at < end_;) {
      const auto byte = static_cast<unsigned char>(text_[at]);
      if (byte < 0x80 && kGaps[byte] != 0) {
        gap_ |= kGaps[byte];
        ++at;
      } else if (byte < 0x80 || !skip_high(at)) {
        at = read_word(at);
      }
    }
    look_up_words();
    if (!words_.empty()) words_.front().gap = 0;
    if (lone_letters_ > 1) join_letters();
  }

 private:
  /// Goes behind a character that is no letter; false when it is one.
  bool skip_high(std::size_t& at) {
    const auto [code_point, size] = decode(text_.substr(at, end_ - at));
    const std::string_view letters = folded_letters(code_point);
    if (letters == " ") {
      const Gap gap = is_dash(code_point) ? kJoint : is_blank(code_point) ? kSpace : kSemicolon;
      gap_ |= code_point == 0x2026 ? kStop : gap;
    } else if (!letters.empty()) {
      return false;
    }
    at += size;
    return true;
  }

  /// The same for the usual word, of fewer letters than a chunk has and nothing else; `begin` for
  /// any other.
  std::size_t read_short_word(const std::size_t begin) {
    const Run run = run_of(chunk_at(text_, begin), end_ - begin);
    const std::size_t end = begin + run.size;
    if (run.size == 0 || run.size == kChunk || end >= end_) return begin;
    const auto next = static_cast<unsigned char>(text_[end]);
    if (next >= 0x80 || next == '\'' || next == '`') return begin;
    Spelling& spelling = spellings_[pending_];
    std::memcpy(spelling.letters.data(), &run.folded, kChunk);
    spelling.size = run.size;
    spelling.hash = hash_behind(0, first_of(run.folded, run.size));
    add_word({begin, end}, run.number);
    return end;
  }

  /// Letters and digits, and apostrophes between them; gives where the word ends.
  std::size_t read_word(const std::size_t begin) {
    if (const std::size_t end = read_short_word(begin); end > begin) return end;
    Spelling& spelling = spellings_[pending_];
    std::size_t size = 0, at = begin;
    bool number = true, known = true;
    while (at < end_) {
      const auto byte = static_cast<unsigned char>(text_[at]);
      if (byte >= 0x80) {
        const std::size_t before = at;
        const std::string_view letters = high_letters(at, size > 0);
        if (at == before) break;
        known = known && letters != "?";
        for (const char c : letters) {
          if (size < kLongestWord) spelling.letters[size] = c == '?' ? 'a' : c;
          number = number && c <= '9';
          ++size;
        }
      } else if (kGaps[byte] == 0) {
        const Run run = run_of(chunk_at(text_, at), end_ - at);
        if (size < kLongestWord) std::memcpy(&spelling.letters[size], &run.folded, kChunk);
        number = number && run.number;
        size += run.size;
        at += run.size;
      } else if ((byte == '\'' || byte == '`') && is_word_byte(at + 1)) {
        ++at;
      } else {
        break;
      }
    }
    spelling.size = known && size < kLongestWord ? size : 0;
    spelling.hash = hash_of(spelling.letters, spelling.size);
    add_word({begin, at}, number);
    if (static_cast<unsigned char>(text_[begin]) >= 0x80) {
      words_.back().capital = is_high_capital(text_.substr(begin, at - begin));
    }
    return at;
  }

  /// The letters of the character at `at`, which goes behind it; there it stays when the word ends.
  std::string_view high_letters(std::size_t& at, bool within_word) const {
    const auto [code_point, size] = decode(text_.substr(at, end_ - at));
    const bool joins = within_word && is_apostrophe(code_point) && is_word_byte(at + size);
    const std::string_view letters = joins ? "" : folded_letters(code_point);
    if (letters != " ") at += size;
    return letters;
  }

  [[nodiscard]] bool is_word_byte(std::size_t at) const {
    if (at >= end_) return false;
    const auto byte = static_cast<unsigned char>(text_[at]);
    return byte >= 0x80 || kGaps[byte] == 0;
  }

  void add_word(ByteRange range, bool number) {
    Word& word = words_.emplace_back();
    word.begin = range.begin;
    word.end = range.end;
    // A hyphen with white space around it is a dash.
    const bool dash = (gap_ & kJoint) != 0 && (gap_ & kSpace) != 0;
    word.gap = static_cast<std::uint16_t>(dash ? gap_ - kJoint + kDash : gap_);
    word.number = number;
    word.capital = text_[range.begin] >= 'A' && text_[range.begin] <= 'Z';
    gap_ = 0;
    lexicon_.memory_.prefetch(spellings_[pending_].hash);
    if (++pending_ == spellings_.size()) look_up_words();
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

  const Lexicon& lexicon_;
  std::string_view text_;
  std::vector<Word>& words_;
  std::array<Spelling, kPending> spellings_;  ///< of the last `pending_` words
  std::size_t pending_ = 0;
  std::size_t lone_letters_ = 0, end_ = 0;
  unsigned gap_ = 0;  ///< since the last word
};

void Lexicon::read(std::string_view text, ByteRange range, std::vector<Word>& words) const {
  Reader(*this, text, words).read(range);
}

}  // namespace overstap::sieving
